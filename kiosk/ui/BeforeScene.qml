import QtQuick
import VenueKiosk as Kiosk

// Before the first slot: the event, and how long until it starts.
Item {
    id: scene

    required property Kiosk.Screen screen

    Block {
        id: event

        width: parent.width
        height: Theme.px(160)
        font.pixelSize: Theme.px(72)
        font.weight: Font.Bold
        lineHeight: 1.0
        text: scene.screen.header.eventName
    }

    Upcoming {
        y: event.contentHeight + Theme.gap * 1.5
        width: parent.width
        height: card.y - y - Theme.gap * 1.5
        of: scene.screen.countdown
    }

    CardPanel {
        id: card

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(220)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
