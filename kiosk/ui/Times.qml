import QtQuick

// A time range; the printed one is struck beside it where it is no longer true.
Flow {
    id: times

    required property string now
    required property string printed
    required property string delay
    property int size: Theme.lead

    readonly property int lesser: Math.max(Theme.small, size * 0.75)

    // The width that it takes in one line.
    readonly property real whole: current.implicitWidth + widthOf(old) + widthOf(late)

    function widthOf(line: Line): real {
        return line?.visible ? spacing + line.implicitWidth : 0;
    }

    spacing: Theme.gap

    Line {
        id: current

        font.pixelSize: times.size
        font.weight: Font.DemiBold
        figures: true
        text: times.now
    }

    Line {
        id: old

        height: current.height
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        color: Theme.quiet
        font.pixelSize: times.lesser
        font.strikeout: true
        figures: true
        text: times.printed
    }

    Line {
        id: late

        height: current.height
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        color: Theme.late
        font.pixelSize: times.lesser
        font.weight: Font.DemiBold
        text: times.delay
    }
}
