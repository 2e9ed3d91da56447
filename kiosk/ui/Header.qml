import QtQuick
import VenueKiosk as Kiosk

// The line that is always there: the event, the room that the screen belongs to, the clock.
Item {
    id: header

    required property Kiosk.Header of

    implicitHeight: clock.implicitHeight

    Line {
        anchors.baseline: clock.baseline
        width: clock.x - x - (room.visible ? room.width + Theme.gap * 2 : Theme.wide)
        color: Theme.quiet
        font.weight: Font.Medium
        text: header.of.eventName
    }

    Tag {
        id: room

        anchors.right: clock.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: clock.verticalCenter
        filled: false
        word: header.of.room
    }

    Line {
        id: clock

        anchors.right: parent.right
        figures: true
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        text: header.of.clock
    }
}
