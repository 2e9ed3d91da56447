import QtQuick

// A scene's words, from the top of its box: tags, a line about the session, the title as large as fits, the people.
Item {
    id: headline

    property string kind
    property string room
    property string session
    // The session without its chairs, who make way where the title would not be whole.
    property string unchaired: session
    required property string title
    property string people
    property string lead
    property int titleSize: Theme.title

    readonly property real belowTags: tags.implicitHeight > 0 ? tags.implicitHeight + Theme.tight : 0
    readonly property real belowAllTags: allTags.implicitHeight > 0 ? allTags.implicitHeight + Theme.tight : 0
    // The least height that holds all of it.
    readonly property real least: belowAllTags + smallTitle.contentHeight + (people === "" ? 0 : Theme.tight + smallPeople.contentHeight) + 2
    readonly property real leastOfTitle: belowAllTags + smallTitle.contentHeight + 2
    // The height in which the title is as large as a title should be.
    readonly property real comfortable: least - smallTitle.contentHeight + largeTitle.contentHeight
    // Where there is less, the first of the people alone is named, or nobody.
    readonly property string named: least <= height ? people : least - smallPeople.contentHeight + smallLead.contentHeight <= height ? lead : ""
    readonly property real fewest: named === people ? smallPeople.contentHeight : smallLead.contentHeight
    // The people have two fifths at the most, unless even the smallest letters need more; the title has the rest.
    readonly property real forPeople: named === "" ? 0 : Theme.tight + Math.max(fewest + 1, Math.min(largePeople.contentHeight, height * 0.4))
    readonly property real bottomOfWords: named === "" ? name.y + name.contentHeight : persons.y + persons.contentHeight

    TagLine {
        id: tags

        width: parent.width
        kind: headline.kind
        room: headline.room
        words: headline.leastOfTitle <= headline.height ? headline.session : headline.unchaired
    }

    TagLine {
        id: allTags

        width: parent.width
        visible: false
        kind: headline.kind
        room: headline.room
        words: headline.session
    }

    Block {
        id: name

        y: headline.belowTags
        width: parent.width
        height: Math.max(smallTitle.contentHeight, parent.height - y - headline.forPeople)
        largest: headline.titleSize
        weight: Font.Bold
        text: headline.title
    }

    Block {
        id: persons

        y: name.y + name.contentHeight + Theme.tight
        width: parent.width
        height: parent.height - y
        largest: Theme.lead
        weight: Font.Medium
        text: headline.named
    }

    Measure {
        id: smallTitle

        width: parent.width
        largest: Theme.small
        weight: Font.Bold
        text: headline.title
    }

    Measure {
        id: largeTitle

        width: parent.width
        largest: Math.min(headline.titleSize, Theme.px(72))
        weight: Font.Bold
        text: headline.title
    }

    Measure {
        id: smallPeople

        width: parent.width
        largest: Theme.small
        weight: Font.Medium
        text: headline.people
    }

    Measure {
        id: smallLead

        width: parent.width
        largest: Theme.small
        weight: Font.Medium
        text: headline.lead
    }

    Measure {
        id: largePeople

        width: parent.width
        largest: Theme.lead
        weight: Font.Medium
        text: headline.named
    }
}
