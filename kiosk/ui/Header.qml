import QtQuick
import VenueKiosk as Kiosk

// The line that is always there: the event, the room that the screen belongs to, the clock.
Item {
    id: header

    required property Kiosk.Header of

    implicitHeight: Math.max(clock.implicitHeight, name.contentHeight, beside.implicitHeight)

    Text {
        id: name

        // A single line stands on the clock's; a longer name is set smaller, in as many as it takes.
        y: lineCount > 1 ? (parent.height - contentHeight) / 2 : clock.y + clock.baselineOffset - baselineOffset
        width: (header.of.room + header.of.timesChanged !== "" ? beside.x : clock.x) - Theme.wide
        color: Theme.quiet
        font.family: Theme.family
        font.pixelSize: measure.advanceWidth <= width ? Theme.body : Theme.small
        font.weight: Font.Medium
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        text: header.of.eventName
    }

    // The room, and below it what changed lately: one below the other, so that the event's name has its room.
    Column {
        id: beside

        readonly property real most: (clock.x - Theme.wide) * 0.45

        anchors.right: clock.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: header.of.room !== "" || header.of.timesChanged !== ""
        spacing: Theme.px(4)

        Tag {
            anchors.right: parent.right
            filled: false
            limit: beside.most
            word: header.of.room
        }

        Text {
            anchors.right: parent.right
            width: Math.min(implicitWidth, beside.most)
            visible: text !== ""
            horizontalAlignment: Text.AlignRight
            color: Theme.late
            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            text: header.of.timesChanged
        }
    }

    Line {
        id: clock

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        figures: true
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        text: header.of.clock
    }

    TextMetrics {
        id: measure

        font: Qt.font({ family: Theme.family, pixelSize: Theme.body, weight: Font.Medium })
        text: header.of.eventName
    }
}
