import QtQuick
import VenueKiosk as Kiosk

// A talk, a keynote, remarks: what is on, by whom, until when.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Hero hero: screen.hero
    // Where the words need it, what is between them and the rest makes way.
    readonly property bool tight: height < words.least + times.height + progress.height + feet.least + Theme.wide * 3
    readonly property int apart: tight ? Theme.gap : Theme.wide
    readonly property int between: tight ? Theme.px(6) : Theme.gap
    readonly property real besides: times.height + progress.height + between + Theme.tight + apart

    Headline {
        id: words

        anchors.left: parent.left
        width: parent.width
        height: feet.y - scene.besides
        kicker: scene.hero.kicker
        kind: scene.hero.kind
        room: scene.hero.room
        track: scene.hero.track
        trackColor: scene.hero.trackColor
        session: scene.hero.session
        unchaired: scene.hero.unchaired
        title: scene.hero.title
        titleSize: Theme.px(116)
        people: scene.hero.people
        lead: scene.hero.lead
    }

    Times {
        id: times

        anchors.left: parent.left
        anchors.bottom: progress.top
        anchors.bottomMargin: Theme.tight
        width: parent.width
        now: scene.hero.times
        printed: scene.hero.oldTimes
        delay: scene.hero.delay
    }

    Progress {
        id: progress

        anchors.left: parent.left
        anchors.bottom: feet.top
        anchors.bottomMargin: scene.apart
        width: parent.width
        value: scene.hero.progress
    }

    Feet {
        id: feet

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        height: share(scene.height - scene.besides, words.decent, words.comfortable)
        screen: scene.screen
    }
}
