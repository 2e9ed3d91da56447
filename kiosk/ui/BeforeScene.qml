import QtQuick
import VenueKiosk as Kiosk

// Before the first slot: the event, and how long until it starts.
Item {
    id: scene

    required property Kiosk.Screen screen
    // What the card has is what the words can spare; it makes way where that is too little.
    readonly property real forCard: height - coming.y - coming.least - Theme.wide

    Block {
        id: event

        width: parent.width
        height: Theme.px(160)
        largest: Theme.px(72)
        weight: Font.Bold
        text: scene.screen.header.eventName
    }

    Upcoming {
        id: coming

        y: event.contentHeight + Theme.gap * 1.5
        width: parent.width
        height: (card.visible ? card.y - Theme.gap * 1.5 : parent.height) - y
        of: scene.screen.countdown
    }

    CardPanel {
        id: card

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(Theme.px(220), scene.forCard)
        visible: of.title !== "" && scene.forCard >= Theme.px(180)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
