import QtQuick
import VenueKiosk as Kiosk

// Where to look after the day: the event's page and its live stream.
Column {
    id: links

    required property Kiosk.Screen screen

    spacing: Theme.gap

    CardPanel {
        width: parent.width
        height: Theme.px(300)
        of: links.screen.website
        drawn: links.screen.drawn
    }

    CardPanel {
        width: parent.width
        height: Theme.px(300)
        of: links.screen.livestream
        drawn: links.screen.drawn
    }
}
