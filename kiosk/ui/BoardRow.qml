import QtQuick

// A line of the board: at one side the room, and until when; at the other what is on, and what comes next. What the
// screen is not about stands back.
Item {
    id: row

    // What the row says and where it stands, as `Paging` has it; null where the page is shorter.
    required property var place
    required property int size
    required property int lesser
    required property real side
    required property real words

    readonly property bool out: place?.out ?? false
    readonly property string kind: place?.kind ?? ""
    readonly property bool marked: kind !== "" && kind !== "talk"
    readonly property real pad: Theme.px(8)
    readonly property bool named: place?.names ?? false

    anchors.left: parent?.left
    anchors.leftMargin: place?.x ?? 0
    y: place?.y ?? 0
    width: place?.width ?? 0
    height: place?.height ?? 0
    visible: place !== null

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: row.size
    }

    Rectangle {
        anchors.left: parent.left
        width: parent.width
        height: 1
        color: Theme.line
    }

    Block {
        id: room

        anchors.left: parent.left
        y: row.pad
        width: row.side
        height: contentHeight
        within: row.place?.room_height ?? 1
        color: Theme.accent
        largest: row.size
        weight: Font.Bold
        text: row.place?.room ?? ""
    }

    Flow {
        anchors.left: parent.left
        y: row.pad + room.contentHeight
        width: row.side

        Text {
            rightPadding: old.visible ? Theme.px(28) : 0
            color: row.out ? Theme.text : Theme.quiet
            font.family: Theme.family
            font.pixelSize: row.lesser
            font.weight: Font.DemiBold
            font.features: Theme.tabular
            textFormat: Text.PlainText
            renderType: Text.QtRendering
            text: row.place?.time ?? ""
        }

        Text {
            id: old

            visible: text !== ""
            color: Theme.quiet
            font.family: Theme.family
            font.pixelSize: row.lesser
            font.strikeout: true
            font.features: Theme.tabular
            textFormat: Text.PlainText
            renderType: Text.QtRendering
            text: row.place?.old_time ?? ""
        }
    }

    // The track's stripe, in the gutter: beside the title, and the track's name below that.
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: row.words + Theme.px(10)
        y: row.pad + Theme.px(3)
        width: Theme.px(8)
        height: what.contentHeight + (row.named ? stream.contentHeight : 0) - Theme.px(6)
        visible: (row.place?.track ?? "") !== "" && (row.named || !(row.place?.shared ?? false))
        radius: width / 2
        color: row.place?.track_color ?? "transparent"
    }

    Mark {
        anchors.right: what.left
        anchors.rightMargin: Theme.px(10)
        y: what.y + (metrics.height - height) / 2
        visible: row.marked
        kind: row.marked ? row.kind : ""
        side: Theme.px(24)
        color: row.out ? Theme.accent : Theme.quiet
    }

    Block {
        id: what

        anchors.right: parent.right
        y: row.pad
        width: row.words - (row.marked ? Theme.px(34) : 0)
        height: contentHeight
        within: row.place?.title_height ?? 1
        color: row.out ? Theme.text : Theme.quiet
        largest: row.size
        weight: Font.DemiBold
        text: row.place?.title ?? ""
    }

    Block {
        id: stream

        anchors.right: parent.right
        y: row.pad + what.contentHeight
        width: row.words
        height: contentHeight
        within: row.place?.track_height ?? 1
        visible: row.named
        color: Theme.quiet
        largest: row.lesser
        smallest: row.lesser
        text: visible ? row.place?.track ?? "" : ""
    }

    Block {
        anchors.right: parent.right
        y: row.pad + what.contentHeight + (row.named ? stream.contentHeight : 0)
        width: row.words
        height: contentHeight
        within: row.place?.following_height ?? 1
        visible: row.place?.follows ?? false
        color: Theme.quiet
        largest: row.lesser
        smallest: row.lesser
        text: visible ? row.place?.following ?? "" : ""
    }
}
