import QtQuick

// One line of text. What is too long for its width is set smaller, never cut.
Text {
    // Whether it is made of digits that change: they then have one width, and do not dance.
    property bool figures: false

    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.features: figures ? Theme.tabular : ({})
    textFormat: Text.PlainText
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.small
    renderType: Text.QtRendering
}
