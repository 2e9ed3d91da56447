import QtQuick

// What the operator tells the audience: calm, across the foot of the screen, until it is taken down.
Rectangle {
    id: band

    required property string text
    // The free edges of the screen, which the band covers and its text leaves alone.
    required property real marginX
    required property real marginY

    // One that takes more than two lines is set smaller: what is above it shall stay whole.
    readonly property bool long: measure.advanceWidth * Theme.body > words.width * 1.8 * Theme.lead

    visible: text !== ""
    height: words.contentHeight + Theme.gap + marginY
    color: Theme.raised

    Rectangle {
        width: parent.width
        height: Theme.px(6)
        color: Theme.accent
    }

    TextMetrics {
        id: measure

        font: Qt.font({ family: Theme.family, pixelSize: Theme.lead, weight: Font.DemiBold })
        text: band.text
    }

    Text {
        id: words

        x: band.marginX
        y: Theme.gap
        width: parent.width - x * 2
        color: Theme.text
        font.family: Theme.family
        font.pixelSize: band.long ? Theme.small : measure.advanceWidth > width ? Theme.body : Theme.lead
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        renderType: Text.QtRendering
        wrapMode: Text.Wrap
        text: band.text
    }
}
