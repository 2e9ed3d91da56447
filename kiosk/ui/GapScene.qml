import QtQuick
import VenueKiosk as Kiosk

// Nothing to listen to: between two slots, posters, coffee. The break named, what comes next, and a large countdown.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Hero hero: screen.hero
    readonly property Kiosk.Countdown next: screen.countdown
    readonly property bool named: hero.kicker !== ""

    Item {
        id: pause

        width: parent.width
        height: scene.named ? tag.height + Theme.gap : 0
        visible: scene.named

        Tag {
            id: tag

            word: scene.hero.kicker
        }

        Tag {
            id: room

            anchors.left: tag.right
            anchors.leftMargin: Theme.tight
            filled: false
            word: scene.hero.room
        }

        Line {
            anchors.left: room.visible ? room.right : tag.right
            anchors.leftMargin: Theme.gap
            anchors.right: until.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: tag.verticalCenter
            font.weight: Font.DemiBold
            text: scene.hero.title
        }

        Times {
            id: until

            anchors.right: parent.right
            anchors.verticalCenter: tag.verticalCenter
            size: Theme.body
            now: scene.hero.times
            printed: scene.hero.oldTimes
            delay: scene.hero.delay
        }
    }

    Upcoming {
        anchors.top: pause.bottom
        width: parent.width
        height: card.y - y - Theme.wide
        of: scene.next
    }

    CardPanel {
        id: card

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(300)
        of: scene.screen.card
        drawn: scene.screen.drawn
    }
}
