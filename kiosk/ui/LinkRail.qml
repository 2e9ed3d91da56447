import QtQuick
import VenueKiosk as Kiosk

// Where to look after the day: the event's page and its live stream.
Column {
    id: links

    required property Kiosk.Screen screen

    readonly property bool narrow: width < Theme.px(620)
    readonly property real each: Math.min((height - spacing) / 2, narrow ? Theme.px(410) : Theme.px(300))

    spacing: Theme.gap

    CardPanel {
        width: parent.width
        height: links.each
        upright: links.narrow
        behind: Theme.raised
        of: links.screen.website
        drawn: links.screen.drawn
    }

    CardPanel {
        width: parent.width
        height: links.each
        upright: links.narrow
        behind: Theme.raised
        of: links.screen.livestream
        drawn: links.screen.drawn
    }
}
