import QtQuick
import VenueKiosk as Kiosk

// One of several rooms: which, until when, what, and by whom.
Rectangle {
    id: card

    required property string kicker
    required property string kind
    required property string title
    required property string detail
    required property string lead
    required property string time
    required property string oldTime
    required property string track
    required property color trackColor

    readonly property bool narrow: width < Theme.px(1000)
    readonly property real leftColumn: width * (narrow ? 0.36 : 0.28)
    readonly property real pad: Theme.px(6)
    // The least height that holds all of it but the people.
    readonly property real least: pad * 2 + Math.max(placed, what.leastOfTitle)
    readonly property real placed: place.height + where.spacing + times.height
    // The track's name stands below the time where the card has the height for it; its stripe always stands.
    readonly property real forTrack: track === "" ? 0 : where.spacing + Kiosk.Typesetter.least(track, Theme.family, Font.Normal, Theme.small, where.width, Theme.leading, false, false)
    // The least height that holds the track's name, too.
    readonly property real wanted: Math.max(least, pad * 2 + placed + forTrack + 3)
    readonly property bool named: track !== "" && placed + forTrack + 2 <= height - pad * 2

    radius: Theme.radius
    color: Theme.surface

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(8)
        y: Theme.px(14)
        width: Theme.px(8)
        height: parent.height - y * 2
        visible: card.track !== ""
        radius: width / 2
        color: card.trackColor
    }

    Column {
        id: where

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: card.leftColumn - Theme.gap
        spacing: Theme.px(4)

        Tag {
            id: place

            anchors.left: parent.left
            filled: false
            kind: card.narrow ? "" : card.kind
            limit: where.width
            word: card.kicker
        }

        Times {
            id: times

            width: where.width
            size: Theme.small
            now: card.time
            printed: card.oldTime
            delay: ""
        }

        Block {
            width: where.width
            height: contentHeight
            within: 0
            visible: card.named
            color: Theme.quiet
            largest: Theme.small
            leading: Theme.leading
            text: card.named ? card.track : ""
        }
    }

    Headline {
        id: what

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        y: Math.max(card.pad, (parent.height - bottomOfWords) / 2)
        width: parent.width - card.leftColumn - Theme.gap * 2
        height: parent.height - card.pad * 2
        title: card.title
        titleSize: Theme.heading
        people: card.detail
        lead: card.lead
    }
}
