pragma ComponentBehavior: Bound

import QtQuick
import VenueKiosk as Kiosk

// Several rooms at once: each with what is on there, so that nobody goes to the wrong one. Where their cards do not fit,
// they are on a board.
Item {
    id: scene

    required property Kiosk.Screen screen

    readonly property bool carded: list.least <= height - feet.least - list.below

    Column {
        id: list

        readonly property real below: Theme.gap
        readonly property real gaps: spacing * (rooms.count - 1)
        readonly property real least: {
            let sum = gaps;
            for (const child of children)
                sum += (child as RoomCard)?.least ?? 0;
            return sum;
        }
        // The height in which each names its track, too; what each has beyond that, or else beyond its least.
        readonly property real wanted: {
            let sum = gaps;
            for (const child of children)
                sum += (child as RoomCard)?.wanted ?? 0;
            return sum;
        }
        readonly property bool named: wanted <= height
        readonly property real spare: (height - (named ? wanted : least)) / Math.max(1, rooms.count)

        anchors.left: parent.left
        width: parent.width
        height: feet.y - below
        // Not invisible: its columns would not be laid out, so that it took less, and fitted, and did not, without end.
        opacity: scene.carded ? 1 : 0
        spacing: Theme.tight

        Repeater {
            id: rooms

            model: scene.screen.parallel

            RoomCard {
                width: list.width
                height: (list.named ? wanted : least) + list.spare
            }
        }
    }

    Board {
        id: board

        anchors.left: parent.left
        width: parent.width
        height: turns.y - Theme.tight
        shown: !scene.carded
        screen: scene.screen
    }

    Turns {
        id: turns

        anchors.left: parent.left
        y: feet.y - Theme.gap - height
        width: parent.width
        screen: scene.screen
        number: board.number
        pages: board.pages
    }

    Feet {
        id: feet

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: scene.carded ? Math.max(least, Math.min(best, scene.height - list.wanted - list.below)) : least
        screen: scene.screen
    }
}
