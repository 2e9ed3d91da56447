import QtQuick

// A word in a frame of its own, with the sign of its kind: what sort of slot, which room. One longer than its limit goes
// on in the next line.
Rectangle {
    id: tag

    required property string word
    property string kind
    property bool filled: true
    property real limit: Infinity

    readonly property real inset: Theme.px(18)
    readonly property real forMark: mark.visible ? mark.width + Theme.tight : 0
    // Its width where it has as much as it wants.
    readonly property real wholeWidth: label.implicitWidth + inset * 2 + forMark
    readonly property color ink: filled ? Theme.accentText : Theme.accent

    visible: word !== ""
    implicitWidth: word !== "" ? label.contentWidth + inset * 2 + forMark : 0
    implicitHeight: word !== "" ? label.implicitHeight + Theme.px(10) : 0
    radius: Theme.rounded
    color: filled ? Theme.accent : "transparent"
    border.width: filled ? 0 : Theme.hair
    border.color: Theme.accent

    Mark {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: tag.inset
        anchors.verticalCenter: parent.verticalCenter
        kind: tag.kind
        color: tag.ink
        side: Theme.px(26)
    }

    Text {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: tag.inset + tag.forMark
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, tag.limit - tag.inset * 2 - tag.forMark)
        color: tag.ink
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        renderType: Text.QtRendering
        wrapMode: Text.Wrap
        text: tag.word
    }
}
