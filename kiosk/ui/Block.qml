import QtQuick

// Text over several lines in a box of a given width and height: as large as fits, from `font.pixelSize` down.
Text {
    id: block

    // Whether it is made of digits that change: they then have one width, and do not dance.
    property bool figures: false

    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.features: figures ? Theme.tabular : ({})
    textFormat: Text.PlainText
    fontSizeMode: Text.Fit
    minimumPixelSize: Theme.small
    renderType: Text.QtRendering
    // A word longer than a line of the smallest letters has to be broken somewhere; any other is kept whole.
    wrapMode: longest.advanceWidth > width ? Text.Wrap : Text.WordWrap

    TextMetrics {
        id: longest

        font: Qt.font({ family: block.font.family, pixelSize: block.minimumPixelSize, weight: block.font.weight })
        text: block.text.split(/[\s-]+/).reduce((found, word) => word.length > found.length ? word : found, "")
    }
}
