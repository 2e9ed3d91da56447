import QtQuick
import VenueKiosk as Kiosk

// No programme yet, or all of it cancelled: the event and the clock. Where none can be shown, that and why.
Item {
    id: scene

    required property Kiosk.Screen screen

    readonly property bool lacking: screen.lack.title !== ""

    Block {
        id: event

        anchors.left: parent.left
        width: parent.width
        height: Math.max(least, Math.min(Theme.px(300), parent.height - time.height - foot - Theme.gap))
        largest: Theme.px(112)
        weight: Font.Bold
        leading: Theme.close
        text: scene.lacking ? scene.screen.lack.title : scene.screen.header.eventName

        readonly property real foot: scene.lacking ? Theme.px(320) : card.best
    }

    Line {
        id: time

        anchors.left: parent.left
        y: event.contentHeight + Theme.gap
        width: parent.width
        color: Theme.accent
        figures: true
        font.pixelSize: Theme.giant
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignLeft
        text: scene.screen.header.clock
    }

    CardPanel {
        id: card

        readonly property real best: Theme.px(300)

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(best, parent.height - time.y - time.height - Theme.gap)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }

    Item {
        id: why

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: where.height + what.height + hint.height + Theme.tight * 2
        visible: scene.lacking

        Block {
            id: where

            anchors.left: parent.left
            width: parent.width
            height: contentHeight
            within: 0
            largest: Theme.small
            weight: Font.DemiBold
            color: Theme.quiet
            text: scene.screen.lack.where
        }

        Block {
            id: what

            anchors.left: parent.left
            anchors.top: where.bottom
            anchors.topMargin: Theme.tight
            width: parent.width
            height: contentHeight
            within: 0
            largest: Theme.small
            text: scene.screen.lack.what
        }

        Block {
            id: hint

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: parent.width
            height: contentHeight
            within: 0
            largest: Theme.small
            color: Theme.quiet
            text: scene.screen.lack.hint
        }
    }
}
