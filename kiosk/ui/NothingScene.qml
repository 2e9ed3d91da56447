import QtQuick
import VenueKiosk as Kiosk

// No programme yet, or all of it cancelled: the event and the clock.
Item {
    id: scene

    required property Kiosk.Screen screen

    Block {
        id: event

        width: parent.width
        height: Theme.px(260)
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        text: scene.screen.header.eventName
    }

    Line {
        anchors.top: event.bottom
        width: parent.width
        color: Theme.accent
        figures: true
        font.pixelSize: Theme.giant
        font.weight: Font.Bold
        text: scene.screen.header.clock
    }

    CardPanel {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(300)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
