import QtQuick
import VenueKiosk as Kiosk

// No programme yet, or all of it cancelled: the event and the clock.
Item {
    id: scene

    required property Kiosk.Screen screen

    Block {
        id: event

        anchors.left: parent.left
        width: parent.width
        height: Math.max(least, Math.min(Theme.px(300), parent.height - time.height - card.best - Theme.gap))
        largest: Theme.px(112)
        weight: Font.Bold
        leading: Theme.close
        text: scene.screen.header.eventName
    }

    Line {
        id: time

        anchors.left: parent.left
        y: event.contentHeight + Theme.gap
        width: parent.width
        color: Theme.accent
        figures: true
        font.pixelSize: Theme.giant
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignLeft
        text: scene.screen.header.clock
    }

    CardPanel {
        id: card

        readonly property real best: Theme.px(300)

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(best, parent.height - time.y - time.height - Theme.gap)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
