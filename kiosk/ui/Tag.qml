import QtQuick

// A word in a frame of its own: the kind of a slot, a room. One longer than its limit goes on in the next line.
Rectangle {
    id: tag

    required property string word
    property bool filled: true
    property real limit: Infinity

    readonly property real inset: Theme.px(17)

    visible: word !== ""
    implicitWidth: word !== "" ? label.contentWidth + inset * 2 : 0
    implicitHeight: word !== "" ? label.implicitHeight + Theme.tight : 0
    radius: Theme.px(10)
    color: filled ? Theme.accent : "transparent"
    border.width: filled ? 0 : Theme.hair
    border.color: Theme.accent

    Text {
        id: label

        x: tag.inset
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, tag.limit - tag.inset * 2)
        color: tag.filled ? Theme.background : Theme.accent
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Font.Bold
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        text: tag.word
    }
}
