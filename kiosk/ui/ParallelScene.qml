pragma ComponentBehavior: Bound

import QtQuick
import VenueKiosk as Kiosk

// Several rooms at once: each with what is on there, so that nobody goes to the wrong one.
Item {
    id: scene

    required property Kiosk.Screen screen

    Column {
        id: list

        readonly property real gaps: spacing * (rooms.count - 1)
        readonly property real least: {
            let sum = gaps;
            for (const child of children)
                sum += (child as RoomCard)?.least ?? 0;
            return sum;
        }
        // What each room has beyond its least.
        readonly property real spare: (height - least) / Math.max(1, rooms.count)

        anchors.left: parent.left
        width: parent.width
        height: feet.y - spacing * 1.5
        spacing: Theme.tight

        Repeater {
            id: rooms

            model: scene.screen.parallel

            RoomCard {
                width: list.width
                height: least + list.spare
            }
        }
    }

    Feet {
        id: feet

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(least, Math.min(best, scene.height - list.least - list.spacing * 1.5))
        screen: scene.screen
    }
}
