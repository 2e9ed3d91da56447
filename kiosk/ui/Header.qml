import QtQuick
import VenueKiosk as Kiosk

// The line that is always there: the event, the room that the screen belongs to, the clock.
Item {
    id: header

    required property Kiosk.Header of

    implicitHeight: Math.max(clock.implicitHeight, name.contentHeight, room.implicitHeight, news.contentHeight)

    Text {
        id: name

        // A single line stands on the clock's; a longer name is set smaller, in as many as it takes.
        y: lineCount > 1 ? (parent.height - contentHeight) / 2 : clock.y + clock.baselineOffset - baselineOffset
        width: (header.of.timesChanged !== "" ? news.x : header.of.room !== "" ? room.x : clock.x) - Theme.wide
        color: Theme.quiet
        font.family: Theme.family
        font.pixelSize: measure.advanceWidth <= width ? Theme.body : Theme.small
        font.weight: Font.Medium
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        text: header.of.eventName
    }

    Tag {
        id: room

        anchors.right: clock.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: clock.verticalCenter
        filled: false
        limit: (clock.x - Theme.wide) * 0.45
        word: header.of.room
    }

    Text {
        id: news

        anchors.right: header.of.room !== "" ? room.left : clock.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: clock.verticalCenter
        width: Math.min(implicitWidth, clock.x * 0.4)
        horizontalAlignment: Text.AlignRight
        color: Theme.late
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        text: header.of.timesChanged
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
