import QtQuick
import VenueKiosk as Kiosk

// The countdown, what it counts to, and when that is. The figure has a rectangle of its own: each second repaints it alone.
Item {
    id: panel

    required property Kiosk.Countdown of
    property int figureSize: Theme.figure

    Line {
        id: label

        width: parent.width
        color: Theme.quiet
        font.weight: Font.Medium
        text: [panel.of.label, panel.of.at].filter(part => part !== "").join("  ·  ")
    }

    Block {
        id: figure

        anchors.top: label.bottom
        width: parent.width
        height: panel.figureSize * 1.22
        font.pixelSize: panel.figureSize
        font.weight: Font.Bold
        figures: true
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        color: Theme.accent
        text: panel.of.text
    }

    Block {
        id: what

        anchors.top: figure.bottom
        width: parent.width
        height: parent.height - y - (room.visible ? room.height + Theme.tight : 0)
        font.weight: Font.DemiBold
        font.pixelSize: Theme.lead
        text: panel.of.title
    }

    Tag {
        id: room

        y: what.y + what.contentHeight + Theme.tight
        filled: false
        word: panel.of.room
    }
}
