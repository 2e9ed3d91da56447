import QtQuick
import VenueKiosk as Kiosk

// The lower part of a scene: the countdown, and the card in turn beside it, below it where the scene is narrow, or not
// at all where the words above need the room.
Item {
    id: feet

    required property Kiosk.Screen screen

    readonly property bool narrow: width < Theme.px(900)
    readonly property bool carded: screen.card.title !== ""
    // What it would take, what it takes with the card, and the least that it can do with.
    readonly property real best: !narrow ? Math.max(Theme.px(330), standing.leastOfEach) : carded ? lying.least + Theme.gap + Theme.px(200) : lying.least
    readonly property real small: narrow ? Math.max(least, best - Theme.px(40)) : Math.max(Theme.px(260), standing.least)
    readonly property real least: lying.least
    readonly property bool roomy: height >= small

    // Its height where it shares `free` with a scene's words: these come first, as large as is decent, then the card, then
    // their comfort.
    function share(free: real, decent: real, comfort: real): real {
        return free - decent < small ? least : Math.max(small, Math.min(best, free - comfort));
    }

    CountdownPanel {
        id: standing

        anchors.left: parent.left
        width: feet.carded ? feet.width * 0.46 - Theme.wide : feet.width
        height: feet.height
        visible: feet.roomy && !feet.narrow
        of: feet.screen.countdown
        phase: feet.screen.dial.phase
    }

    CountdownPanel {
        id: lying

        anchors.left: parent.left
        width: feet.width
        height: feet.narrow && feet.roomy && feet.carded ? least : feet.height
        visible: !standing.visible
        lying: true
        of: feet.screen.countdown
        phase: feet.screen.dial.phase
    }

    CardPanel {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: feet.narrow ? feet.width : feet.width * 0.54
        height: feet.narrow ? feet.height - lying.height - Theme.gap : feet.height
        visible: feet.roomy && feet.carded
        of: feet.screen.card
        drawn: feet.screen.drawn
    }
}
