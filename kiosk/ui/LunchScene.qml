import QtQuick
import VenueKiosk as Kiosk

// Lunch: its notice is in view for as long as it lasts.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Hero hero: screen.hero
    readonly property bool noticed: hero.notice !== ""
    // Under a message, on a small screen, what is between the words makes way before the words do.
    readonly property bool tight: noticed && height < words.least + times.height + said.least + feet.least + Theme.wide * 3
    readonly property int between: tight ? Theme.tight : Theme.gap
    readonly property int apart: tight ? Theme.gap : Theme.wide

    Headline {
        id: words

        anchors.left: parent.left
        width: parent.width
        height: (scene.noticed ? notice.y : feet.y) - times.height - scene.between * 2
        kicker: scene.hero.kicker
        kind: scene.hero.kind
        room: scene.hero.room
        session: scene.hero.session
        unchaired: scene.hero.unchaired
        title: scene.hero.title
        titleSize: Theme.px(112)
    }

    Times {
        id: times

        anchors.left: parent.left
        y: words.bottomOfWords + scene.between
        width: parent.width
        now: scene.hero.times
        printed: scene.hero.oldTimes
        delay: scene.hero.delay
    }

    Rectangle {
        id: notice

        anchors.left: parent.left
        anchors.bottom: feet.top
        anchors.bottomMargin: scene.apart
        width: parent.width
        height: Math.max(Theme.px(scene.tight ? 0 : 165), said.least + scene.apart)
        visible: scene.noticed
        radius: Theme.radius
        color: Theme.accent

        Block {
            id: said

            anchors.centerIn: parent
            width: parent.width - Theme.gap * 2.8
            height: parent.height - scene.between
            verticalAlignment: Text.AlignVCenter
            color: Theme.accentText
            largest: Theme.px(48)
            weight: Font.DemiBold
            text: scene.hero.notice
        }
    }

    Feet {
        id: feet

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: share(scene.height - scene.between * 2 - times.height - (scene.noticed ? notice.height + scene.apart : 0), words.decent, words.comfortable)
        screen: scene.screen
    }
}
