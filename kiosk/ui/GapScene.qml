import QtQuick
import VenueKiosk as Kiosk

// Nothing to listen to: between two slots, posters, coffee. The break named, what comes next, and the ring.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Hero hero: screen.hero
    readonly property bool named: hero.kicker !== ""
    // What the card has is what the words can spare; it makes way where that is too little.
    readonly property real forCard: height - coming.y - coming.least - Theme.wide

    Item {
        id: pause

        // Where the times take much of the line they stand below.
        readonly property bool below: until.whole > width * 0.45

        anchors.left: parent.left
        width: parent.width
        height: scene.named ? Math.max(what.height, until.y + until.height) + Theme.wide : 0
        visible: scene.named

        TagLine {
            id: what

            anchors.left: parent.left
            width: pause.below ? parent.width : parent.width - until.whole - Theme.gap
            kicker: scene.hero.kicker
            kind: scene.hero.kind
            room: scene.hero.room
            size: Theme.lead
            weight: Font.DemiBold
            ink: Theme.text
            words: scene.hero.title
        }

        Times {
            id: until

            anchors.right: parent.right
            y: pause.below ? what.height + Theme.tight : 0
            width: pause.below ? parent.width : whole + 1
            size: Theme.body
            now: scene.hero.times
            printed: scene.hero.oldTimes
            delay: scene.hero.delay
        }
    }

    Upcoming {
        id: coming

        anchors.left: parent.left
        y: pause.height
        width: parent.width
        height: (card.visible ? card.y - Theme.wide : parent.height) - y
        of: scene.screen.countdown
        dial: scene.screen.dial
    }

    CardPanel {
        id: card

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(Theme.px(300), scene.forCard)
        visible: of.title !== "" && scene.forCard >= Theme.px(180)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
