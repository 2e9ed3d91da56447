import QtQuick
import VenueKiosk as Kiosk

// Lunch: its notice is in view for as long as it lasts.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Hero hero: screen.hero

    Headline {
        id: words

        width: parent.width
        height: (scene.hero.notice !== "" ? notice.y : feet.y) - times.height - Theme.gap * 2
        kind: scene.hero.kicker
        room: scene.hero.room
        session: scene.hero.session
        title: scene.hero.title
    }

    Times {
        id: times

        y: words.bottomOfWords + Theme.gap
        width: parent.width
        now: scene.hero.times
        printed: scene.hero.oldTimes
        delay: scene.hero.delay
    }

    Rectangle {
        id: notice

        anchors.bottom: feet.top
        anchors.bottomMargin: Theme.wide
        width: parent.width
        height: Math.max(Theme.px(165), smallNotice.implicitHeight + Theme.wide)
        visible: scene.hero.notice !== ""
        radius: Theme.radius
        color: Theme.accent

        Block {
            x: Theme.gap * 1.4
            width: parent.width - x * 2
            height: parent.height - Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            verticalAlignment: Text.AlignVCenter
            color: Theme.background
            font.pixelSize: Theme.px(46)
            font.weight: Font.DemiBold
            text: scene.hero.notice
        }

        Measure {
            id: smallNotice

            width: parent.width - Theme.gap * 2.8
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: scene.hero.notice
        }
    }

    Feet {
        id: feet

        anchors.bottom: parent.bottom
        width: parent.width
        height: share(scene.height - Theme.gap * 2 - times.height - (scene.hero.notice !== "" ? notice.height + Theme.wide : 0), words.least, words.comfortable)
        screen: scene.screen
    }
}
