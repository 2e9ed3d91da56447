pragma ComponentBehavior: Bound

import QtQuick

// The day, or the showcase's projects, as many whole lines as fit, with what is on now among the first.
Item {
    id: rail

    required property QtObject rows

    // How many lines before the one that is on stay in view when not all fit.
    readonly property int kept: 1
    // Whether any line has a track; and whether all of them fit with the tracks' names.
    property bool tracked: false
    property bool named: false
    property int first: 0
    property int last: 0

    // Chooses the lines in view: `first` … `last`, all of them whole.
    function arrange() {
        const heights = [];
        let at = -1, bare = 0, names = 0, any = false;
        for (let number = 0; number < lines.count; number++) {
            const line = lines.itemAt(number) as RailLine;
            if (line === null)
                return;
            heights.push(line.height);
            any = any || line.track !== "";
            names += line.forName;
            bare += line.height - (named ? line.forName : 0);
            if (at < 0 && (line.status === "current" || line.status === "upcoming"))
                at = number;
        }
        tracked = any;
        named = any && bare + names <= height;
        if (at < 0)
            at = heights.length - 1;
        let from = Math.max(0, at - kept), room = height;
        if (from < at && heights[from] + heights[at] > room)
            from = at;
        let to = from - 1;
        while (to + 1 < heights.length && heights[to + 1] <= room)
            room -= heights[++to];
        while (from > 0 && heights[from - 1] <= room)
            room -= heights[--from];
        first = from;
        last = to;
        let y = 0;
        for (let number = 0; number < heights.length; number++) {
            const line = lines.itemAt(number) as RailLine;
            const shown = number >= from && number <= to;
            // Not invisible: its words would not be laid out, and its height be one of before.
            line.opacity = shown ? 1 : 0;
            if (shown) {
                line.y = y;
                y += heights[number];
            }
        }
    }

    onHeightChanged: Qt.callLater(arrange)
    onWidthChanged: Qt.callLater(arrange)

    Repeater {
        id: lines

        model: rail.rows

        RailLine {
            width: rail.width
            limit: rail.height
            tracked: rail.tracked
            named: rail.named
            onHeightChanged: Qt.callLater(rail.arrange)
            onStatusChanged: Qt.callLater(rail.arrange)
        }

        onItemAdded: Qt.callLater(rail.arrange)
        onItemRemoved: Qt.callLater(rail.arrange)
    }
}
