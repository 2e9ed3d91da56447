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

        // The header has the name as well, where what comes next needs all of the room.
        readonly property real spare: scene.height - coming.least - Theme.wide

        anchors.left: parent.left
        width: parent.width
        height: Math.min(Theme.px(200), spare)
        visible: least <= spare
        largest: Theme.px(88)
        weight: Font.Bold
        leading: Theme.close
        text: scene.screen.header.eventName
    }

    Upcoming {
        id: coming

        anchors.left: parent.left
        y: event.visible ? event.contentHeight + Theme.wide : 0
        width: parent.width
        height: (card.visible ? card.y - Theme.wide : parent.height) - y
        of: scene.screen.countdown
        dial: scene.screen.dial
        titleSize: Theme.heading
        ring: Theme.px(380)
    }

    CardPanel {
        id: card

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(Theme.px(220), scene.forCard)
        visible: of.title !== "" && scene.forCard >= Theme.px(180)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
