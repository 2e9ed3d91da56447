import QtQuick
import VenueKiosk as Kiosk

// After the last slot: thanks, when it goes on, and where to look meanwhile.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Countdown next: screen.countdown

    Headline {
        id: thanks

        width: parent.width
        height: Theme.px(300)
        title: scene.screen.thanks
        titleSize: Theme.px(128)
        people: scene.screen.header.eventName
    }

    Upcoming {
        y: thanks.bottomOfWords + Theme.wide
        width: parent.width
        height: card.y - y - Theme.wide
        visible: scene.next.text !== ""
        figureSize: Theme.figure
        of: scene.next
    }

    CardPanel {
        id: card

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(300)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
