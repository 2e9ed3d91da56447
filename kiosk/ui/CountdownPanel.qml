import QtQuick
import VenueKiosk as Kiosk

// The countdown in words, what it counts to, and when that is: one below the other, or, `lying`, in a low and wide box.
// In the last minutes its figures stand on the accent.
Item {
    id: panel

    required property Kiosk.Countdown of
    required property string phase
    property bool lying: false

    readonly property bool last: phase === "last"
    readonly property int smallFigure: Theme.px(76)
    // As large as leaves the words below it room.
    readonly property int figureSize: lying ? smallFigure : Math.max(smallFigure, Math.min(Theme.display, (height - heading - (each ? forEach : summary.least) - roomBelow) / 1.22))
    // The least height that holds all of it.
    readonly property real least: heading + (lying ? Math.max(smallFigure * 1.22, summary.least) : smallFigure * 1.22 + summary.least + roomBelow) + 2
    // Where nothing else stands beside the figures, their label does.
    readonly property bool bare: lying && of.title === "" && figure.width + Theme.wide + label.implicitWidth + 1 <= width
    readonly property real heading: bare ? 0 : Math.max(label.height, lying ? room.implicitHeight : 0)
    readonly property real roomBelow: !lying && of.room !== "" ? room.implicitHeight + Theme.tight : 0
    readonly property real beside: lying ? figure.width + Theme.wide : 0
    // Of several slots each is told where there is the height for all of them.
    readonly property real forEach: of.several === "" ? 0 : Kiosk.Typesetter.least(of.several, Theme.family, Font.DemiBold, Theme.small, what.width, Theme.leading, false, false)
    readonly property real leastOfEach: of.several === "" ? least : heading + (lying ? Math.max(smallFigure * 1.22, forEach) : smallFigure * 1.22 + forEach) + 2
    readonly property bool each: of.several !== "" && leastOfEach <= height

    Line {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: panel.bare ? panel.beside : 0
        y: panel.bare ? figure.y + (figure.height - height) / 2 : 0
        width: panel.lying ? Math.min(parent.width, implicitWidth + 1) : parent.width
        color: Theme.quiet
        font.weight: Font.Medium
        text: [panel.of.label, panel.of.at].filter(part => part !== "").join("  ·  ")
    }

    Rectangle {
        anchors.left: parent.left
        y: figure.y + figure.height * 0.08
        width: figure.contentWidth + Theme.gap * 1.6
        height: figure.height * 0.84
        radius: Theme.radius
        visible: panel.last
        color: Theme.accent
    }

    Figure {
        id: figure

        anchors.left: parent.left
        anchors.leftMargin: panel.last ? Theme.gap * 0.8 : 0
        y: panel.heading
        // The title beside it has two fifths of the width at the least.
        width: panel.lying ? Math.min(parent.width * 0.6, implicitWidth + 1) : parent.width - anchors.leftMargin
        size: panel.figureSize
        color: panel.last ? Theme.accentText : Theme.accent
        horizontalAlignment: Text.AlignLeft
        text: panel.of.text
    }

    Block {
        id: what

        anchors.left: parent.left
        anchors.leftMargin: panel.beside
        y: panel.lying ? figure.y + Math.max(0, (figure.height - least) / 2) : figure.y + figure.height
        width: parent.width - panel.beside
        height: Math.max(0, parent.height - y - panel.roomBelow)
        weight: Font.DemiBold
        largest: panel.lying ? Theme.body : Theme.lead
        text: panel.each ? panel.of.several : panel.of.title
    }

    // Not drawn: the height of the title alone.
    Block {
        id: summary

        width: what.width
        opacity: 0
        weight: Font.DemiBold
        text: panel.of.title
    }

    Tag {
        id: room

        anchors.left: parent.left
        anchors.leftMargin: panel.lying ? label.width + Theme.gap : 0
        y: panel.lying ? 0 : what.y + what.contentHeight + Theme.tight
        filled: false
        limit: panel.width - anchors.leftMargin
        word: panel.of.room
    }
}
