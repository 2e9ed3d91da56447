import QtQuick
import VenueKiosk as Kiosk

// The showcase: the project that presents now, its people, its QR code, its own countdown.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Showcase show: screen.showcase

    Headline {
        id: words

        width: code.visible ? code.x - Theme.wide : parent.width
        height: clock.y - Theme.gap
        kind: scene.screen.hero.kicker
        room: scene.screen.hero.room
        session: scene.show.kicker
        title: scene.show.name
        titleSize: Theme.px(120)
        people: scene.show.people
        lead: scene.show.lead
    }

    Qr {
        id: code

        x: parent.width - width
        // It leaves the feet what they take with their card.
        side: Math.max(Theme.px(200), Math.min(scene.width * 0.34, Theme.px(330), scene.height - feet.small - Theme.wide - clock.height - Theme.gap))
        source: scene.screen.drawn ? scene.show.qr : ""
    }

    Item {
        id: clock

        anchors.bottom: feet.top
        anchors.bottomMargin: Theme.wide
        width: parent.width
        height: Theme.px(150)
        visible: scene.show.label !== ""

        Line {
            id: label

            color: Theme.quiet
            font.weight: Font.Medium
            text: scene.show.label
        }

        Figure {
            id: figure

            anchors.top: label.bottom
            width: parent.width * 0.36
            size: Theme.px(76)
            text: scene.show.countdown
        }

        Block {
            id: following

            anchors.bottom: figure.bottom
            anchors.left: figure.right
            anchors.right: parent.right
            height: Math.max(figure.height, smallFollowing.contentHeight)
            align: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            largest: Theme.lead
            text: scene.show.following
        }

        Measure {
            id: smallFollowing

            width: following.width
            largest: Theme.small
            text: scene.show.following
        }

        Progress {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: scene.show.presenting
            value: scene.show.progress
        }
    }

    Feet {
        id: feet

        anchors.bottom: parent.bottom
        width: parent.width
        height: share(scene.height - Theme.gap - clock.height - Theme.wide, Math.max(words.least, code.height), Math.max(words.comfortable, code.height))
        screen: scene.screen
    }
}
