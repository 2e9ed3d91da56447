import QtQuick

// A time range; the printed one is struck beside it where it is no longer true.
Flow {
    id: times

    required property string now
    required property string printed
    required property string delay
    property int size: Theme.lead

    spacing: Theme.gap

    Line {
        id: current

        font.pixelSize: times.size
        font.weight: Font.DemiBold
        figures: true
        text: times.now
    }

    Line {
        height: current.height
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        color: Theme.quiet
        font.pixelSize: Math.max(Theme.small, times.size * 0.75)
        font.strikeout: true
        text: times.printed
    }

    Line {
        height: current.height
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        color: Theme.late
        font.pixelSize: Math.max(Theme.small, times.size * 0.75)
        font.weight: Font.DemiBold
        text: times.delay
    }
}
