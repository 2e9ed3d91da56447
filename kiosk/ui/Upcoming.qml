import QtQuick
import VenueKiosk as Kiosk

// What comes next with its countdown as the largest thing on the screen.
Item {
    id: upcoming

    required property Kiosk.Countdown of
    property int figureSize: Math.min(Theme.giant, (height - Theme.px(220)) / 1.15)

    Tag {
        id: kind

        anchors.verticalCenter: label.verticalCenter
        word: upcoming.of.kicker
    }

    Tag {
        id: room

        anchors.verticalCenter: label.verticalCenter
        x: kind.visible ? kind.width + Theme.tight : 0
        filled: false
        word: upcoming.of.room
    }

    Line {
        id: label

        x: room.visible ? room.x + room.width + Theme.gap : kind.visible ? kind.width + Theme.gap : 0
        width: parent.width - x
        color: Theme.quiet
        font.pixelSize: Theme.lead
        font.weight: Font.Medium
        text: [upcoming.of.label, upcoming.of.at].filter(part => part !== "").join("  ·  ")
    }

    Block {
        id: figure

        anchors.top: label.bottom
        width: parent.width
        height: font.pixelSize * 1.15
        font.pixelSize: upcoming.figureSize
        font.weight: Font.Bold
        figures: true
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        color: Theme.accent
        text: upcoming.of.text
    }

    Headline {
        anchors.top: figure.bottom
        width: parent.width
        height: parent.height - y
        title: upcoming.of.title
        people: upcoming.of.people
        titleSize: Theme.heading
    }
}
