import QtQuick

// A line of the day or of the showcase: past ones stand back, the current one stands out, cancelled ones are struck.
Item {
    id: row

    required property string status
    required property string time
    required property string oldTime
    required property string title
    required property string detail
    required property string note
    // The height that there is for one line; the people make way where it would be higher.
    required property real limit

    readonly property bool current: status === "current"
    readonly property bool cancelled: status === "cancelled"
    readonly property color ink: current || status === "upcoming" ? Theme.text : Theme.quiet
    readonly property real lead: Theme.px(108)

    height: Math.max(words.height, oldTime === "" ? 0 : time.height * 2) + Theme.px(18)

    Rectangle {
        anchors.fill: parent
        visible: row.current
        radius: Theme.px(12)
        color: Theme.raised

        Rectangle {
            width: Theme.px(8)
            height: parent.height
            radius: width / 2
            color: Theme.accent
        }
    }

    Line {
        id: time

        x: Theme.gap
        y: Theme.px(9)
        color: row.current ? Theme.accent : row.ink
        font.pixelSize: Theme.small
        font.weight: row.current ? Font.Bold : Font.Medium
        font.strikeout: row.cancelled
        figures: true
        text: row.time
    }

    Line {
        x: Theme.gap
        anchors.top: time.bottom
        visible: text !== ""
        color: Theme.quiet
        font.pixelSize: Theme.small
        font.strikeout: true
        figures: true
        text: row.oldTime
    }

    Column {
        id: words

        x: Theme.gap + row.lead
        y: Theme.px(9)
        width: row.width - x - Theme.tight

        Text {
            id: what

            width: parent.width
            color: row.ink
            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: row.current ? Font.Bold : Font.Normal
            font.strikeout: row.cancelled
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            text: row.title
        }

        Text {
            width: parent.width
            visible: text !== "" && what.implicitHeight + implicitHeight + Theme.px(18) <= row.limit
            color: Theme.quiet
            font.family: Theme.family
            font.pixelSize: Theme.small
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            text: row.detail
        }

        Text {
            width: parent.width
            visible: text !== ""
            color: row.cancelled ? Theme.quiet : Theme.late
            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            text: row.note
        }
    }
}
