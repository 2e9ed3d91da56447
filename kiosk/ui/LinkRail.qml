import QtQuick
import VenueKiosk as Kiosk

// Where to look after the day: the event's page and its live stream.
Column {
    id: links

    required property Kiosk.Screen screen

    readonly property real each: Math.min((height - spacing) / 2, width < Theme.px(620) ? Theme.px(410) : Theme.px(300))

    spacing: Theme.gap

    CardPanel {
        width: parent.width
        height: links.each
        of: links.screen.website
        drawn: links.screen.drawn
    }

    CardPanel {
        width: parent.width
        height: links.each
        of: links.screen.livestream
        drawn: links.screen.drawn
    }
}
