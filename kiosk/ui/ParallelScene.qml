pragma ComponentBehavior: Bound

import QtQuick
import VenueKiosk as Kiosk

// Several rooms at once: each with what is on there, so that nobody goes to the wrong one.
Item {
    id: scene

    required property Kiosk.Screen screen

    Column {
        id: list

        width: parent.width
        height: feet.y - Theme.wide
        spacing: Theme.gap

        readonly property real share: (height - spacing * (rooms.count - 1)) / Math.max(1, rooms.count)

        Repeater {
            id: rooms

            model: scene.screen.parallel

            Rectangle {
                id: card

                required property string kicker
                required property string title
                required property string detail
                required property string time
                required property string oldTime

                width: list.width
                height: list.share
                radius: Theme.radius
                color: Theme.surface

                Tag {
                    id: room

                    x: Theme.gap
                    y: Theme.tight
                    word: card.kicker
                }

                Times {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: room.verticalCenter
                    size: Theme.body
                    now: card.time
                    printed: card.oldTime
                    delay: ""
                }

                Headline {
                    x: Theme.gap
                    width: parent.width - x * 2
                    anchors.top: room.bottom
                    height: parent.height - y - Theme.tight
                    title: card.title
                    titleSize: Theme.heading
                    people: card.detail
                }
            }
        }
    }

    Feet {
        id: feet

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(270)
        screen: scene.screen
    }
}
