import QtQuick
import VenueKiosk as Kiosk

// No programme yet, or all of it cancelled: the event and the clock.
Item {
    id: scene

    required property Kiosk.Screen screen

    Block {
        id: event

        width: parent.width
        height: Math.max(small.contentHeight, Math.min(Theme.px(260), parent.height - time.height - card.best - Theme.gap))
        largest: Theme.title
        weight: Font.Bold
        text: scene.screen.header.eventName
    }

    Measure {
        id: small

        width: parent.width
        largest: Theme.small
        weight: Font.Bold
        text: scene.screen.header.eventName
    }

    Line {
        id: time

        anchors.top: event.bottom
        width: parent.width
        color: Theme.accent
        figures: true
        font.pixelSize: Theme.giant
        font.weight: Font.Bold
        text: scene.screen.header.clock
    }

    CardPanel {
        id: card

        readonly property real best: Theme.px(300)

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(best, parent.height - time.y - time.height - Theme.gap)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
