import QtQuick
import VenueKiosk as Kiosk

// A talk, a keynote, remarks: what is on, by whom, until when.
Item {
    id: scene

    required property Kiosk.Screen screen
    readonly property Kiosk.Hero hero: screen.hero

    Headline {
        id: words

        width: parent.width
        height: feet.y - Theme.wide - times.height - progress.height - Theme.gap - Theme.tight
        kind: scene.hero.kicker
        room: scene.hero.room
        session: scene.hero.session
        unchaired: scene.hero.unchaired
        title: scene.hero.title
        people: scene.hero.people
        lead: scene.hero.lead
    }

    Times {
        id: times

        y: words.bottomOfWords + Theme.gap
        width: parent.width
        now: scene.hero.times
        printed: scene.hero.oldTimes
        delay: scene.hero.delay
    }

    Progress {
        id: progress

        anchors.top: times.bottom
        anchors.topMargin: Theme.tight
        width: parent.width
        value: scene.hero.progress
    }

    Feet {
        id: feet

        anchors.bottom: parent.bottom
        width: parent.width
        height: share(scene.height - Theme.gap - times.height - Theme.tight - progress.height - Theme.wide, words.least, words.comfortable)
        screen: scene.screen
    }
}
