import QtQuick

// Tags, and beside them a line of words; below them where they leave it no room to be read.
Item {
    id: top

    property string kind
    property string room
    property string words
    property int size: Theme.px(32)
    property int weight: Font.Normal
    property color ink: Theme.quiet

    readonly property bool tagged: top.kind !== "" || top.room !== ""
    readonly property bool beside: !tagged || tags.width + Theme.gap + Math.min(measure.advanceWidth, width * 0.4) <= width
    readonly property bool oneLine: measure.advanceWidth <= line.width

    implicitHeight: Math.max(tagged ? tags.height : 0, words !== "" ? line.y + line.contentHeight : 0)

    Row {
        id: tags

        visible: top.tagged
        spacing: Theme.tight

        Tag {
            id: first

            word: top.kind
        }

        Tag {
            filled: false
            limit: top.width - (top.kind !== "" ? first.width + Theme.tight : 0)
            word: top.room
        }
    }

    Text {
        id: line

        x: top.tagged && top.beside ? tags.width + Theme.gap : 0
        // One line stands in the middle of the tags, several begin at their top.
        y: !top.tagged ? 0 : !top.beside ? tags.height + Theme.tight : lineCount > 1 ? 0 : Math.max(0, (tags.height - contentHeight) / 2)
        width: parent.width - x
        visible: text !== ""
        color: top.ink
        font.family: Theme.family
        font.pixelSize: top.oneLine ? top.size : Theme.small
        font.weight: top.weight
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        text: top.words
    }

    TextMetrics {
        id: measure

        font: Qt.font({ family: Theme.family, pixelSize: top.size, weight: top.weight })
        text: top.words
    }
}
