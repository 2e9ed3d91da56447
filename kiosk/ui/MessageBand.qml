import QtQuick

// What the operator tells the audience: calm, over the whole width, until it is taken down.
Rectangle {
    id: band

    required property string text

    visible: text !== ""
    height: words.contentHeight + Theme.gap * 1.5
    radius: Theme.radius
    color: Theme.raised

    Rectangle {
        width: Theme.px(8)
        height: parent.height
        radius: width / 2
        color: Theme.accent
    }

    Text {
        id: words

        x: Theme.gap * 1.5
        width: parent.width - x * 2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        font.family: Theme.family
        font.pixelSize: band.text.length > 60 ? Theme.body : Theme.lead
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        text: band.text
    }
}
