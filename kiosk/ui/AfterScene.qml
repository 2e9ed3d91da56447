import QtQuick
import VenueKiosk as Kiosk

// After the last slot: when it goes on, or thanks, and where to look meanwhile.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Countdown next: screen.countdown
    readonly property bool goesOn: next.text !== ""
    // What the card has is what the words can spare; it makes way where that is too little.
    readonly property real forCard: height - (goesOn ? coming.y + coming.least : thanks.y + thanks.bottomOfWords) - Theme.wide

    Headline {
        id: thanks

        anchors.left: parent.left
        y: scene.goesOn ? 0 : Math.max(0, Math.min(Theme.px(120), (scene.height - Theme.px(260) - height) / 3))
        width: parent.width
        height: Theme.px(scene.goesOn ? 250 : 340)
        title: scene.goesOn ? scene.screen.goesOn : scene.screen.thanks
        titleSize: scene.goesOn ? Theme.title : Theme.px(160)
        people: scene.screen.header.eventName
    }

    Upcoming {
        id: coming

        anchors.left: parent.left
        y: thanks.bottomOfWords + Theme.wide
        width: parent.width
        height: (card.visible ? card.y - Theme.wide : parent.height) - y
        visible: scene.goesOn
        of: scene.next
        dial: scene.screen.dial
        titleSize: Theme.heading
        ring: Theme.px(340)
    }

    CardPanel {
        id: card

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(Theme.px(260), scene.forCard)
        visible: of.title !== "" && scene.forCard >= Theme.px(180)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
