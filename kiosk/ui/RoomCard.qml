import QtQuick

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

    readonly property bool narrow: width < Theme.px(1000)
    readonly property real leftColumn: width * (narrow ? 0.36 : 0.28)
    readonly property real pad: Theme.px(6)
    // The least height that holds all of it but the people.
    readonly property real least: pad * 2 + Math.max(where.implicitHeight, what.leastOfTitle)

    radius: Theme.radius
    color: Theme.surface

    Column {
        id: where

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: card.leftColumn - Theme.gap
        spacing: Theme.px(4)

        Tag {
            filled: false
            kind: card.narrow ? "" : card.kind
            limit: where.width
            word: card.kicker
        }

        Times {
            width: where.width
            size: Theme.small
            now: card.time
            printed: card.oldTime
            delay: ""
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
