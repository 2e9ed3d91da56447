import QtQuick
import VenueKiosk as Kiosk

// A lobby with more rooms than have a card each: the board of all of them, over the countdown and the card in turn.
Item {
    id: scene

    required property Kiosk.Screen screen

    // Countdown and card lie side by side where that is low: it is the board that needs the height.
    readonly property bool wide: width >= Theme.px(1100) && countdown.least <= Theme.px(180)
    readonly property bool carded: screen.card.title !== ""
    readonly property real foot: !wide ? feet.height + Theme.gap + turns.height : carded ? Math.max(countdown.least + Theme.tight + turns.height, Theme.px(190)) : countdown.least

    Board {
        id: board

        anchors.left: parent.left
        width: parent.width
        height: parent.height - scene.foot - Theme.gap
        screen: scene.screen
    }

    // Over the countdown, or at its side where no card is.
    Turns {
        id: turns

        readonly property bool aside: scene.wide && !scene.carded

        anchors.left: parent.left
        anchors.leftMargin: aside ? parent.width - width : 0
        y: parent.height - (aside ? height + Theme.gap : scene.foot)
        width: aside ? Math.min(wanted, parent.width * 0.28) : scene.wide ? countdown.width : parent.width
        screen: scene.screen
        number: board.number
        pages: board.pages
    }

    CountdownPanel {
        id: countdown

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: scene.carded ? parent.width * 0.52 - Theme.wide : parent.width * 0.68
        height: least
        visible: scene.wide
        lying: true
        of: scene.screen.countdown
        phase: scene.screen.dial.phase
    }

    CardPanel {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: parent.width * 0.48
        height: scene.foot
        visible: scene.wide && scene.carded
        of: scene.screen.card
        drawn: scene.screen.drawn
    }

    Feet {
        id: feet

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: carded ? best : least
        visible: !scene.wide
        screen: scene.screen
    }
}
