import QtQuick
import VenueKiosk as Kiosk

// Text over several lines in a box of a given width and height: as large as fits, from `largest` down to `smallest`, in
// lines of much the same length. One that may be as high as it takes has `within: 0` and `height: contentHeight`.
Item {
    id: block

    property string text
    property int weight: Font.Normal
    property int largest: Theme.body
    property int smallest: Theme.small
    property color color: Theme.text
    // The height of a line, as a multiple of that of its letters.
    property real leading: Theme.leading
    // Whether it is made of digits that change: they then have one width, and do not dance.
    property bool figures: false
    // Whether it is made of names, whose hyphens no line breaks at.
    property bool names: false
    property bool strikeout: false
    // The height that it has to fit; 0 for any.
    property real within: height
    // Text.AlignLeft and so on; 0 is the leading edge, where a text of the other direction stands too.
    property int align: 0
    property int verticalAlignment: Text.AlignTop

    readonly property var fitted: Kiosk.Typesetter.fit(text, Theme.family, weight, largest, smallest, width, within, leading, figures, names)
    readonly property int size: fitted.size
    readonly property int lines: fitted.lines
    readonly property real contentWidth: fitted.width
    readonly property real contentHeight: fitted.height
    // The height that it takes in the smallest letters.
    readonly property real least: Kiosk.Typesetter.least(text, Theme.family, weight, smallest, width, leading, figures, names)

    baselineOffset: letters.y + letters.baselineOffset

    Text {
        id: letters

        readonly property real below: block.height > 0 && block.height < Infinity ? block.height - block.fitted.height : 0
        readonly property real beside: block.width - width

        y: block.verticalAlignment === Text.AlignBottom ? below : block.verticalAlignment === Text.AlignVCenter ? below / 2 : 0
        width: block.fitted.width
        anchors.left: parent.left
        anchors.leftMargin: block.align === Text.AlignRight ? beside : block.align === Text.AlignHCenter ? beside / 2 : 0
        horizontalAlignment: block.align === 0 ? undefined : block.align
        visible: text !== ""
        color: block.color
        font.family: Theme.family
        font.pixelSize: block.fitted.size
        font.weight: block.weight
        font.strikeout: block.strikeout
        font.features: block.figures ? Theme.tabular : ({})
        lineHeight: block.fitted.leading
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        renderType: Text.QtRendering
        text: block.fitted.text
    }
}
