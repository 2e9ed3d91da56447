import QtQuick
import VenueKiosk as Kiosk

// What comes next with its countdown as the largest thing on the screen.
Item {
    id: upcoming

    required property Kiosk.Countdown of
    property int largest: Theme.giant

    // The least height that holds all of it.
    readonly property real least: label.height + Theme.heading * 1.22 + what.least

    TagLine {
        id: label

        width: parent.width
        kind: upcoming.of.kicker
        room: upcoming.of.room
        size: Theme.lead
        weight: Font.Medium
        words: [upcoming.of.label, upcoming.of.at].filter(part => part !== "").join("  ·  ")
    }

    Figure {
        id: figure

        anchors.top: label.bottom
        width: parent.width
        size: Math.max(Theme.heading, Math.min(upcoming.largest, (upcoming.height - label.height - Math.max(Theme.px(160), what.least)) / 1.22))
        text: upcoming.of.text
    }

    Headline {
        id: what

        anchors.top: figure.bottom
        width: parent.width
        height: parent.height - y
        title: upcoming.of.title
        people: upcoming.of.people
        lead: upcoming.of.lead
        titleSize: Theme.heading
    }
}
