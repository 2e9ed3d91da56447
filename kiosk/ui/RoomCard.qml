import QtQuick
import VenueKiosk as Kiosk

// One of several rooms: which, when, what, and by whom. The scene says how large its title is, and how many of the people
// it names: all cards are alike.
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
    required property bool shared
    // How large titles are; and what of the people is told: `all` of them, the `first`, or `none`.
    property int titleSize: Theme.small
    property string told: "all"

    readonly property bool narrow: width < Theme.px(1000)
    readonly property real leftColumn: width * (narrow ? 0.36 : 0.34)
    readonly property real words: width - leftColumn - Theme.gap * 2
    readonly property real pad: Theme.px(5)
    readonly property int peopleSize: peopleOf(titleSize)
    readonly property string people: peopleAs(told)
    readonly property real placed: place.height + where.spacing + times.height
    // The track's name stands below the time where the card has the height for it; its stripe always stands, if
    // no other track has its colour.
    readonly property real forTrack: track === "" ? 0 : where.spacing + Kiosk.Typesetter.least(track, Theme.family, Font.Normal, Theme.small, where.width, Theme.leading, false, false)
    readonly property bool named: track !== "" && placed + forTrack + 2 <= height - pad * 2

    // The height that holds the card with a title of a size, and so much of the people; `tracked` with its track's name.
    function needed(size: int, told: string, tracked: bool): real {
        return pad * 2 + Math.max(placed + (tracked ? forTrack + 3 : 0), titleHeight(size) + peopleHeight(size, told));
    }

    // A title that would have more than two lines is set smaller than the others.
    function titleHeight(size: int): real {
        const two = heightOf("0\n0", Font.Bold, size);
        const high = heightOf(title, Font.Bold, size);
        return (high <= two ? high : Math.max(two, heightOf(title, Font.Bold, Theme.small))) + 2;
    }

    function peopleHeight(size: int, told: string): real {
        const text = peopleAs(told);
        if (text === "")
            return 0;
        const one = heightOf("0", Font.Medium, peopleOf(size));
        return Theme.px(4) + Math.max(one, heightOf(text, Font.Medium, Theme.small)) + 2;
    }

    function peopleAs(told: string): string {
        return told === "all" ? detail : told === "first" ? lead : "";
    }

    function peopleOf(size: int): int {
        return Math.max(Theme.small, Math.min(Theme.lead, size * 0.8));
    }

    function heightOf(text: string, weight: int, size: int): real {
        return Kiosk.Typesetter.least(text, Theme.family, weight, size, words, weight === Font.Bold ? Theme.close : Theme.leading, false, weight !== Font.Bold);
    }

    radius: Theme.radius
    color: Theme.surface

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(8)
        y: Theme.px(14)
        width: Theme.px(8)
        height: parent.height - y * 2
        visible: card.track !== "" && (card.named || !card.shared)
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
            kind: card.narrow || card.kind === "talk" ? "" : card.kind
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

    Block {
        id: what

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        y: Math.max(card.pad, (card.height - contentHeight - (persons.visible ? persons.contentHeight + Theme.px(4) : 0)) / 2)
        width: card.words
        height: contentHeight
        within: card.titleHeight(card.titleSize)
        largest: card.titleSize
        weight: Font.Bold
        leading: Theme.close
        text: card.title
    }

    Block {
        id: persons

        anchors.right: what.right
        y: what.y + what.contentHeight + Theme.px(4)
        width: card.words
        height: contentHeight
        within: Math.max(1, card.peopleHeight(card.titleSize, card.told) - Theme.px(4))
        visible: text !== ""
        largest: card.peopleSize
        weight: Font.Medium
        names: true
        text: card.people
    }
}
