import QtQuick

// A word in a frame of its own: the kind of a slot, a room.
Rectangle {
    id: tag

    required property string word
    property bool filled: true

    visible: word !== ""
    implicitWidth: visible ? label.implicitWidth + Theme.gap * 1.4 : 0
    implicitHeight: label.implicitHeight + Theme.tight
    radius: Theme.px(10)
    color: filled ? Theme.accent : "transparent"
    border.width: filled ? 0 : Theme.hair
    border.color: Theme.accent

    Text {
        id: label

        anchors.centerIn: parent
        color: tag.filled ? Theme.background : Theme.accent
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Font.Bold
        textFormat: Text.PlainText
        text: tag.word
    }
}
