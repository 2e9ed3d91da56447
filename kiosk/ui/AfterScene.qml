import QtQuick
import VenueKiosk as Kiosk

// After the last slot: thanks, when it goes on, and where to look meanwhile.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Countdown next: screen.countdown
    // What the card has is what the words can spare; it makes way where that is too little.
    readonly property real forCard: height - (next.text !== "" ? coming.y + coming.least : thanks.bottomOfWords) - Theme.wide

    Headline {
        id: thanks

        width: parent.width
        height: Theme.px(250)
        title: scene.screen.thanks
        titleSize: scene.next.text !== "" ? Theme.title : Theme.px(128)
        people: scene.screen.header.eventName
    }

    Upcoming {
        id: coming

        y: thanks.bottomOfWords + Theme.wide
        width: parent.width
        height: (card.visible ? card.y - Theme.wide : parent.height) - y
        visible: scene.next.text !== ""
        largest: Theme.figure
        of: scene.next
    }

    CardPanel {
        id: card

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(Theme.px(260), scene.forCard)
        visible: of.title !== "" && scene.forCard >= Theme.px(180)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
