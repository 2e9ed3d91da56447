import QtQuick
import VenueKiosk as Kiosk

// The lower part of a scene: the countdown on the left, the card in turn on the right.
Item {
    id: feet

    required property Kiosk.Screen screen

    CountdownPanel {
        width: (card.visible ? feet.width * 0.46 : feet.width) - Theme.wide
        height: feet.height
        of: feet.screen.countdown
    }

    CardPanel {
        id: card

        anchors.right: parent.right
        width: feet.width * 0.54
        height: feet.height
        of: feet.screen.card
        drawn: feet.screen.drawn
    }
}
