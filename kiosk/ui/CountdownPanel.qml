import QtQuick
import VenueKiosk as Kiosk

// The countdown, what it counts to, and when that is: one below the other, or, `lying`, in a low and wide box.
Item {
    id: panel

    required property Kiosk.Countdown of
    property bool lying: false
    property int figureSize: lying ? Theme.px(76) : Theme.figure

    // The least height that holds all of it.
    readonly property real least: heading + (lying ? Math.max(figure.height, forTitle) : figure.height + forTitle + roomBelow)
    readonly property real heading: Math.max(label.height, lying ? room.implicitHeight : 0)
    readonly property real forTitle: small.contentHeight + 2
    readonly property real roomBelow: !lying && of.room !== "" ? room.implicitHeight + Theme.tight : 0

    Line {
        id: label

        width: panel.lying ? Math.min(parent.width, implicitWidth + 1) : parent.width
        color: Theme.quiet
        font.weight: Font.Medium
        text: [panel.of.label, panel.of.at].filter(part => part !== "").join("  ·  ")
    }

    Figure {
        id: figure

        y: panel.heading
        width: panel.lying ? Math.min(parent.width, implicitWidth + 1) : parent.width
        size: panel.figureSize
        text: panel.of.text
    }

    Block {
        id: what

        x: panel.lying ? figure.width + Theme.wide : 0
        y: panel.lying ? figure.y + Math.max(0, (figure.height - panel.forTitle) / 2) : figure.y + figure.height
        width: parent.width - x
        height: Math.max(0, parent.height - y - panel.roomBelow)
        weight: Font.DemiBold
        largest: panel.lying ? Theme.body : Theme.lead
        text: panel.of.title
    }

    Tag {
        id: room

        x: panel.lying ? label.width + Theme.gap : 0
        y: panel.lying ? 0 : what.y + what.contentHeight + Theme.tight
        filled: false
        limit: panel.width - x
        word: panel.of.room
    }

    Measure {
        id: small

        width: what.width
        largest: Theme.small
        weight: Font.DemiBold
        text: panel.of.title
    }
}
