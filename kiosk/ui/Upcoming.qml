import QtQuick
import VenueKiosk as Kiosk

// What comes next: the ring, and beside it what, when, where and by whom.
Item {
    id: upcoming

    required property Kiosk.Countdown of
    required property Kiosk.Dial dial
    property int titleSize: Theme.px(72)
    // The ring's side where there is the height for it.
    property real ring: Math.min(width * (width < Theme.px(850) ? 0.34 : 0.44), Theme.px(470))

    // The least height that holds all of it.
    readonly property real least: Math.max(Theme.px(180), label.implicitHeight + Theme.gap + what.leastOfTitle)
    readonly property real side: Math.min(ring, width * 0.44)

    Dial {
        anchors.left: parent.left
        width: upcoming.side
        height: Math.min(upcoming.side, upcoming.height)
        of: upcoming.dial
    }

    Item {
        id: words

        anchors.right: parent.right
        y: Math.max(0, (Math.min(upcoming.side, parent.height) - label.implicitHeight - Theme.gap - what.bottomOfWords) / 2)
        width: parent.width - upcoming.side - Theme.wide * 1.25
        height: parent.height - y

        TagLine {
            id: label

            width: parent.width
            kicker: upcoming.of.kicker
            kind: upcoming.of.kind
            room: upcoming.of.room
            track: upcoming.of.track
            trackColor: upcoming.of.trackColor
            size: Theme.body
            weight: Font.Medium
            words: [upcoming.of.label, upcoming.of.at].filter(part => part !== "").join("  ·  ")
        }

        Headline {
            id: what

            anchors.top: label.bottom
            anchors.topMargin: Theme.gap
            width: parent.width
            height: upcoming.height - label.implicitHeight - Theme.gap
            title: upcoming.of.title
            people: upcoming.of.people
            lead: upcoming.of.lead
            titleSize: upcoming.titleSize
            peopleSize: Theme.px(38)
        }
    }
}
