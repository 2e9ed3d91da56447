import QtQuick

// A countdown's figures: on one line, as large as fits its width, in a rectangle of its own that each second repaints alone.
Text {
    required property real size

    // A line of figures takes 1.21 of its size.
    height: size * 1.22
    color: Theme.accent
    font.family: Theme.family
    font.pixelSize: size
    font.weight: Font.Bold
    font.letterSpacing: -size * 0.02
    font.features: Theme.tabular
    textFormat: Text.PlainText
    renderType: Text.QtRendering
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.small
    wrapMode: Text.NoWrap
    verticalAlignment: Text.AlignVCenter
}
