import QtQuick
import VenueKiosk as Kiosk

// The showcase: the project that presents now, its people, its QR code, its own countdown.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Showcase show: screen.showcase
    readonly property bool counted: show.label !== ""

    Headline {
        id: words

        anchors.left: parent.left
        width: code.visible ? parent.width - code.width - Theme.wide : parent.width
        height: clock.y - Theme.gap
        kicker: scene.screen.hero.kicker
        kind: scene.screen.hero.kind
        room: scene.screen.hero.room
        session: scene.show.kicker
        title: scene.show.name
        titleSize: Theme.px(128)
        people: scene.show.people
        lead: scene.show.lead
    }

    Qr {
        id: code

        anchors.right: parent.right
        // It leaves the feet what they take with their card.
        side: Math.max(Theme.px(200), Math.min(scene.width * 0.34, Theme.px(330), scene.height - feet.small - Theme.wide - clock.height - Theme.gap))
        source: scene.screen.drawn ? scene.show.qr : ""
    }

    Item {
        id: clock

        anchors.left: parent.left
        anchors.bottom: feet.top
        anchors.bottomMargin: Theme.wide
        width: parent.width
        height: scene.counted ? Theme.px(180) : 0
        visible: scene.counted

        Dial {
            id: ring

            anchors.left: parent.left
            width: parent.height
            height: parent.height
            of: scene.screen.turn
        }

        Image {
            id: picture

            anchors.right: parent.right
            width: Math.min(parent.width * 0.34, parent.height * 1.8)
            height: parent.height
            visible: scene.show.picture !== ""
            source: scene.show.picture
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignRight
        }

        Line {
            id: label

            anchors.left: ring.right
            anchors.leftMargin: Theme.gap * 1.5
            y: Theme.px(30)
            color: Theme.quiet
            font.weight: Font.Medium
            text: scene.show.label
        }

        Block {
            anchors.left: label.left
            anchors.top: label.bottom
            anchors.topMargin: Theme.px(4)
            width: parent.width - ring.width - Theme.gap * 1.5 - (picture.visible ? picture.width + Theme.gap : 0)
            height: parent.height - y
            largest: Theme.lead
            weight: Font.DemiBold
            text: scene.show.following
        }
    }

    Feet {
        id: feet

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: share(scene.height - Theme.gap - clock.height - Theme.wide, Math.max(words.decent, code.height), Math.max(words.comfortable, code.height))
        screen: scene.screen
    }
}
