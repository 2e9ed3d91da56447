import QtQuick

// Tags, and beside them a line of words; below them where they leave it no room to be read.
Item {
    id: top

    property string kicker
    property string kind
    property string room
    property string words
    property int size: Theme.body
    property int weight: Font.Normal
    property color ink: Theme.quiet

    readonly property bool tagged: top.kicker !== "" || top.room !== ""
    readonly property bool beside: !tagged || tags.width + Theme.gap + Math.min(measure.advanceWidth, width * 0.4) <= width
    readonly property bool oneLine: measure.advanceWidth <= line.width
    readonly property real before: top.tagged && top.beside ? tags.width + Theme.gap : 0

    implicitHeight: Math.max(tagged ? tags.height : 0, words !== "" ? line.y + line.contentHeight : 0)

    Grid {
        id: tags

        // One below the other where the room would take several lines beside the kind.
        readonly property bool stacked: first.width + Theme.tight + where.wholeWidth > top.width

        anchors.left: parent.left
        visible: top.tagged
        columns: stacked ? 1 : 2
        spacing: Theme.tight

        Tag {
            id: first

            kind: top.kind
            word: top.kicker
        }

        Tag {
            id: where

            filled: false
            limit: top.width - (top.kicker !== "" && !tags.stacked ? first.width + Theme.tight : 0)
            word: top.room
        }
    }

    Block {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: top.before
        // One line stands in the middle of the tags, several begin at their top.
        y: !top.tagged ? 0 : !top.beside ? tags.height + Theme.tight : lines > 1 ? 0 : Math.max(0, (tags.height - contentHeight) / 2)
        width: parent.width - top.before
        height: contentHeight
        within: 0
        visible: text !== ""
        color: top.ink
        largest: top.oneLine ? top.size : Theme.small
        weight: top.weight
        leading: Theme.leading
        text: top.words
    }

    TextMetrics {
        id: measure

        font: Qt.font({ family: Theme.family, pixelSize: top.size, weight: top.weight })
        text: top.words
    }
}
