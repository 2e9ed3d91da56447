import QtQuick
import VenueKiosk as Kiosk

// Nothing to listen to: between two slots, posters, coffee. The break named, what comes next, and a large countdown.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Hero hero: screen.hero
    readonly property Kiosk.Countdown next: screen.countdown
    readonly property bool named: hero.kicker !== ""
    // What the card has is what the words can spare; it makes way where that is too little.
    readonly property real forCard: height - pause.height - coming.least - Theme.wide

    Item {
        id: pause

        // Where the times take much of the line they stand below.
        readonly property bool below: until.implicitWidth > width * 0.4

        width: parent.width
        height: scene.named ? Math.max(what.height, until.y + until.height) + Theme.gap : 0
        visible: scene.named

        TagLine {
            id: what

            width: pause.below ? parent.width : until.x - Theme.gap
            kind: scene.hero.kicker
            room: scene.hero.room
            size: Theme.body
            weight: Font.DemiBold
            ink: Theme.text
            words: scene.hero.title
        }

        Times {
            id: until

            x: pause.below ? 0 : parent.width - implicitWidth
            y: pause.below ? what.height + Theme.tight : Theme.px(2)
            width: pause.below ? parent.width : implicitWidth
            size: Theme.body
            now: scene.hero.times
            printed: scene.hero.oldTimes
            delay: scene.hero.delay
        }
    }

    Upcoming {
        id: coming

        y: pause.height
        width: parent.width
        height: (card.visible ? card.y - Theme.wide : parent.height) - y
        of: scene.next
    }

    CardPanel {
        id: card

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(Theme.px(300), scene.forCard)
        visible: of.title !== "" && scene.forCard >= Theme.px(180)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
