pragma ComponentBehavior: Bound

import QtQuick
import VenueKiosk as Kiosk

// Which page of a board is up, and how many there are: in words, and as a row of bars. Nothing where there is one.
Item {
    id: turns

    required property Kiosk.Screen screen
    required property int number
    required property int pages

    readonly property real gap: Theme.px(8)
    readonly property real wanted: which.width + Theme.gap + pages * (Theme.px(64) + gap) - gap
    readonly property real bar: Math.min(Theme.px(64), (width - which.width - Theme.gap) / Math.max(1, pages) - gap)

    height: which.implicitHeight
    visible: pages > 1

    Line {
        id: which

        anchors.left: parent.left
        color: Theme.quiet
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        figures: true
        text: turns.pages > 1 ? turns.screen.page(turns.number + 1, turns.pages) : ""
    }

    Row {
        anchors.left: which.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: turns.gap

        Repeater {
            model: turns.pages

            Rectangle {
                required property int index

                width: turns.bar
                height: turns.gap
                radius: height / 2
                color: index === turns.number ? Theme.accent : Theme.line
            }
        }
    }
}
