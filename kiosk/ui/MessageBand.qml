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

    Block {
        id: words

        readonly property int wanted: band.long ? Theme.small : measure.advanceWidth > width ? Theme.body : Theme.lead

        x: band.marginX
        y: Theme.gap
        width: parent.width - x * 2
        height: contentHeight
        within: 0
        largest: wanted
        weight: Font.DemiBold
        text: band.text
    }
}
