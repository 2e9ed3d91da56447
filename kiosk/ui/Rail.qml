pragma ComponentBehavior: Bound

import QtQuick

// The day, or the showcase's projects, as many whole lines as fit, with what is on now among the first, and what comes.
Item {
    id: rail

    required property QtObject rows

    // The day that it is of, where that is not today; it stands over the lines.
    property string day
    // Whether the scene tells of what is on itself: then what comes next goes before it.
    property bool told: false
    // Whether any line has a track; and whether all of them fit with the tracks' names.
    property bool tracked: false
    property bool named: false

    readonly property real above: heading.visible ? heading.contentHeight + Theme.tight : 0

    // Chooses the lines in view, all of them whole: from what is on now, with the line before it where what comes next is
    // in view all the same; what is over has the room that is left.
    function arrange() {
        const each = [];
        for (let number = 0; number < lines.count; number++) {
            const line = lines.itemAt(number) as RailLine;
            if (line === null)
                return;
            each.push(line);
        }
        const room = height - above;
        tracked = each.some(line => line.track !== "");
        named = tracked && total(each.map(line => line.height + (named ? 0 : line.forName))) <= room;
        show(each, chosen(each, room));
    }

    function total(heights: var): real {
        return heights.reduce((sum, one) => sum + one, 0);
    }

    // The numbers of the lines in view, as a set.
    function chosen(each: var, room: real): var {
        const over = [], ahead = [];
        each.forEach((line, number) => (line.status === "past" || ahead.length === 0 && line.status === "cancelled" ? over : ahead).push(number));
        const last = over.length > 0 && over[over.length - 1] < (ahead[0] ?? Infinity) ? over.slice(-1) : [];
        const next = ahead.findIndex(number => each[number].status === "upcoming");
        const until = next < 0 ? ahead.length : ahead.reduce((end, number, at) => each[number].time === each[ahead[next]].time ? at + 1 : end, 0);
        const coming = told && next > 0 ? ahead.slice(next) : ahead;
        const starts = [[...last, ...ahead], ahead];
        const found = starts.find(numbers => fitting(each, numbers, room).length >= numbers.length - ahead.length + until) ?? coming;
        const seen = fitting(each, found, room);
        let left = room - total(seen.map(number => each[number].height));
        const others = [...(found === coming ? ahead.filter(number => !found.includes(number)) : []), ...over.filter(number => !seen.includes(number)).reverse()];
        for (const number of others) {
            left -= each[number].height;
            if (left < 0)
                break;
            seen.push(number);
        }
        return new Set(seen);
    }

    // As many of the lines, from the first on, as fit.
    function fitting(each: var, numbers: var, room: real): var {
        let left = room;
        const end = numbers.findIndex(number => (left -= each[number].height) < 0);
        return end < 0 ? numbers.slice() : numbers.slice(0, end);
    }

    function show(each: var, seen: var) {
        let y = above;
        each.forEach((line, number) => {
            // Not invisible: its words would not be laid out, and its height be one of before.
            line.opacity = seen.has(number) ? 1 : 0;
            if (seen.has(number)) {
                line.y = y;
                y += line.height;
            }
        });
    }

    onAboveChanged: Qt.callLater(arrange)
    onToldChanged: Qt.callLater(arrange)
    onHeightChanged: Qt.callLater(arrange)
    onWidthChanged: Qt.callLater(arrange)

    Block {
        id: heading

        width: parent.width
        height: contentHeight
        within: 0
        visible: rail.day !== ""
        color: Theme.quiet
        largest: Theme.small
        weight: Font.DemiBold
        text: rail.day
    }

    Repeater {
        id: lines

        model: rail.rows

        RailLine {
            width: rail.width
            limit: rail.height - rail.above
            tracked: rail.tracked
            named: rail.named
            onHeightChanged: Qt.callLater(rail.arrange)
            onStatusChanged: Qt.callLater(rail.arrange)
        }

        onItemAdded: Qt.callLater(rail.arrange)
        onItemRemoved: Qt.callLater(rail.arrange)
    }
}
