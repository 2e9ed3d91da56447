pragma ComponentBehavior: Bound

import QtQuick
import VenueKiosk as Kiosk

// Several rooms at once: each with what is on there, or is soon to be, so that nobody goes to the wrong one. Titles get
// smaller before people make way, on all cards alike. Where the cards do not fit, they are on a board.
Item {
    id: scene

    required property Kiosk.Screen screen

    readonly property var sizes: [72, 60, 52, 46, 40, 35, 31, 28].map(units => Theme.px(units))
    readonly property var choice: chosen()
    readonly property bool carded: choice !== null
    readonly property real between: Theme.px(16)

    // How large the titles are, how much of the people is told, whether the tracks are named, and the height below; null
    // where the cards do not fit.
    function chosen(): var {
        for (const told of ["all", "first", "none"]) {
            const least = needed(sizes[sizes.length - 1], told, false);
            if (least > height - feet.least - between)
                continue;
            for (const below of [feet.best, feet.least]) {
                const room = height - below - between;
                const decent = below === feet.least ? Theme.small : Theme.px(40);
                const tracked = needed(sizes[sizes.length - 1], told, true) <= room;
                const size = sizes.find(one => one >= decent && needed(one, told, tracked) <= room);
                if (size !== undefined)
                    return { size: size, told: told, tracked: tracked, below: below };
            }
        }
        return null;
    }

    function needed(size: int, told: string, tracked: bool): real {
        let sum = list.spacing * (rooms.count - 1);
        for (const child of list.children)
            sum += (child as RoomCard)?.needed(size, told, tracked) ?? 0;
        return sum;
    }

    Column {
        id: list

        readonly property int size: scene.choice?.size ?? Theme.small
        readonly property string told: scene.choice?.told ?? "none"
        readonly property bool tracked: scene.choice?.tracked ?? false
        // What each has beyond what it needs.
        readonly property real spare: (height - scene.needed(size, told, tracked)) / Math.max(1, rooms.count)

        anchors.left: parent.left
        width: parent.width
        height: feet.y - scene.between
        // Not invisible: its columns would not be laid out, so that it took less, and fitted, and did not, without end.
        opacity: scene.carded ? 1 : 0
        spacing: Theme.px(8)

        Repeater {
            id: rooms

            model: scene.screen.parallel

            RoomCard {
                width: list.width
                height: needed(list.size, list.told, list.tracked) + list.spare
                titleSize: list.size
                told: list.told
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
        height: scene.choice?.below ?? least
        screen: scene.screen
    }
}
