import QtQuick
import VenueKiosk as Kiosk

// The line that is always there: the event with its logo, the room that the screen belongs to, and, beside a day that has
// no panel of its own to hold it, the clock.
Item {
    id: header

    required property Kiosk.Header of
    required property url logo
    required property real least
    property bool clocked: true

    readonly property real forClock: clocked ? clock.width + Theme.wide : 0
    readonly property bool placed: of.room !== "" || of.track !== "" || of.timesChanged !== ""

    implicitHeight: Math.max(header.least, name.contentHeight, beside.implicitHeight)

    Image {
        id: badge

        readonly property real shownWidth: visible ? width + Theme.gap : 0

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, header.width * 0.3)
        height: Theme.px(72)
        visible: status === Image.Ready
        source: header.logo
        sourceSize.height: height
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignLeft
    }

    // A longer name is set smaller, in as many lines as it takes.
    Block {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: badge.shownWidth
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - badge.shownWidth - header.forClock - (header.placed ? beside.width + Theme.gap : 0)
        height: contentHeight
        within: Theme.px(102)
        color: Theme.quiet
        largest: Theme.body
        weight: Font.DemiBold
        text: header.of.eventName
    }

    // The room, the track, and below them what changed lately: one below the other, so that the event's name has its room.
    Column {
        id: beside

        readonly property real most: (header.width - header.forClock) * 0.45

        anchors.right: parent.right
        anchors.rightMargin: header.forClock
        anchors.verticalCenter: parent.verticalCenter
        visible: header.placed
        spacing: Theme.px(6)

        Tag {
            anchors.right: parent.right
            filled: false
            limit: beside.most
            word: header.of.room
        }

        TrackTag {
            anchors.right: parent.right
            limit: beside.most
            word: header.of.track
            ink: header.of.trackColor
        }

        Text {
            anchors.right: parent.right
            width: Math.min(implicitWidth, beside.most)
            visible: text !== ""
            horizontalAlignment: Text.AlignRight
            color: Theme.late
            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            textFormat: Text.PlainText
            renderType: Text.QtRendering
            wrapMode: Text.Wrap
            text: header.of.timesChanged
        }
    }

    Clock {
        id: clock

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: header.clocked
        text: header.of.clock
    }
}
