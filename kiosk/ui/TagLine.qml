import QtQuick

// Tags of the kind, the room and the track, one beside the other as far as they fit; and beside them a line of words, or
// below them where they leave it no room to be read.
Item {
    id: top

    property string kicker
    property string kind
    property string room
    property string track
    property color trackColor: "transparent"
    property string words
    property int size: Theme.body
    property int weight: Font.Normal
    property color ink: Theme.quiet

    readonly property bool tagged: top.kicker !== "" || top.room !== "" || top.track !== ""
    readonly property bool beside: !tagged || tags.width + Theme.gap + Math.min(measure.advanceWidth, width * 0.4) <= width
    readonly property bool oneLine: measure.advanceWidth <= line.width
    readonly property real tagsHeight: tagged ? tags.height : 0
    readonly property real before: top.tagged && top.beside ? tags.width + Theme.gap : 0

    implicitHeight: Math.max(tagsHeight, words !== "" ? line.y + line.contentHeight : 0)

    Item {
        id: tags

        // The room, and behind it the track, stand below what they would take several lines beside.
        readonly property bool roomBelow: top.kicker !== "" && first.width + Theme.tight + where.wholeWidth > top.width
        readonly property real roomX: top.kicker !== "" && !roomBelow ? first.width + Theme.tight : 0
        readonly property real roomY: roomBelow ? first.height + Theme.tight : 0
        readonly property real ahead: top.room !== "" ? roomX + where.width + Theme.tight : top.kicker !== "" ? first.width + Theme.tight : 0
        readonly property bool trackBelow: ahead > 0 && ahead + stream.wholeWidth > top.width
        readonly property real lower: Math.max(first.height, where.visible ? roomY + where.height : 0)

        anchors.left: parent.left
        width: Math.max(first.width, where.visible ? roomX + where.width : 0, stream.visible ? stream.anchors.leftMargin + stream.width : 0)
        height: Math.max(lower, stream.visible ? stream.y + stream.height : 0)
        visible: top.tagged

        Tag {
            id: first

            anchors.left: parent.left
            width: implicitWidth
            kind: top.kind
            word: top.kicker
        }

        Tag {
            id: where

            anchors.left: parent.left
            anchors.leftMargin: tags.roomX
            y: tags.roomY
            width: implicitWidth
            filled: false
            limit: top.width - tags.roomX
            word: top.room
        }

        TrackTag {
            id: stream

            anchors.left: parent.left
            anchors.leftMargin: tags.trackBelow ? 0 : tags.ahead
            y: tags.trackBelow ? tags.lower + Theme.tight : tags.roomY
            limit: top.width - anchors.leftMargin
            word: top.track
            ink: top.trackColor
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
