import QtQuick

// What the operator tells the audience: calm, over the whole width, until it is taken down.
Rectangle {
    id: band

    required property string text
    // One that takes more than two lines is set smaller: what is below it shall stay whole.
    readonly property bool long: measure.advanceWidth * Theme.body > width * 1.8 * Theme.lead

    visible: text !== ""
    height: words.contentHeight + Theme.gap * (long ? 1 : 1.5)
    radius: Theme.radius
    color: Theme.raised

    Rectangle {
        width: Theme.px(8)
        height: parent.height
        radius: width / 2
        color: Theme.accent
    }

    TextMetrics {
        id: measure

        font: Qt.font({ family: Theme.family, pixelSize: Theme.lead, weight: Font.DemiBold })
        text: band.text
    }

    Text {
        id: words

        x: Theme.gap * 1.5
        width: parent.width - x * 2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        font.family: Theme.family
        font.pixelSize: band.long ? Theme.small : measure.advanceWidth > width ? Theme.body : Theme.lead
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        text: band.text
    }
}
