import QtQuick

// A track: a stripe of its colour, and its name, which says it without the colour. One longer than its limit goes on in the
// next line.
Item {
    id: tag

    required property string word
    required property color ink
    property real limit: Infinity
    property int size: Theme.small

    readonly property real inset: Theme.px(20)
    readonly property real wholeWidth: word !== "" ? label.implicitWidth + inset : 0

    visible: word !== ""
    implicitWidth: word !== "" ? label.contentWidth + inset : 0
    implicitHeight: word !== "" ? label.implicitHeight + Theme.px(10) : 0

    Rectangle {
        anchors.left: parent.left
        y: Theme.px(4)
        width: Theme.px(8)
        height: parent.height - y * 2
        radius: width / 2
        color: tag.ink
    }

    Text {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: tag.inset
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, tag.limit - tag.inset)
        color: Theme.text
        font.family: Theme.family
        font.pixelSize: tag.size
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        renderType: Text.QtRendering
        wrapMode: Text.Wrap
        text: tag.word
    }
}
