import QtQuick
import VenueKiosk as Kiosk

// A scene's words, from the top of its box: tags, a line about the session, the title as large as fits, the people.
Item {
    id: headline

    property string kicker
    property string kind
    property string room
    property string track
    property color trackColor: "transparent"
    property string session
    // The session without its chairs, who make way where the title would not be whole; then the session does, then the track.
    property string unchaired: session
    required property string title
    property string people
    property string lead
    property int titleSize: Theme.title
    property int peopleSize: Theme.lead

    readonly property real belowTags: below(tags.implicitHeight)
    readonly property real belowAllTags: below(allTags.implicitHeight)
    readonly property real smallPeople: heightOf(people, Font.Medium, Theme.small)
    readonly property real smallLead: heightOf(lead, Font.Medium, Theme.small)
    // The least height that holds all of it, that which holds the title alone, that in which the title is still a title, and
    // that in which it is as large as it should be.
    readonly property real least: leastOfTitle + (people === "" ? 0 : Theme.tight + smallPeople)
    readonly property real leastOfTitle: belowAllTags + name.least + 2
    readonly property real comfortable: least - name.least + heightOf(title, Font.Bold, Math.min(titleSize, Theme.px(72)))
    readonly property real leastUnchaired: below(fewTags.implicitHeight) + name.least + 2
    readonly property real leastTracked: below(fewTags.tagsHeight) + name.least + 2
    readonly property real decent: least - name.least + heightOf(title, Font.Bold, Math.min(titleSize, Theme.px(54)))
    // Where there is less, the first of the people alone is named, or nobody.
    readonly property string named: least <= height ? people : least - smallPeople + smallLead <= height ? lead : ""
    // The people have two fifths at the most, unless even the smallest letters need more; the title has the rest.
    readonly property real forPeople: named === "" ? 0 : Theme.tight + Math.max((named === people ? smallPeople : smallLead) + 1, Math.min(heightOf(named, Font.Medium, peopleSize), height * 0.4))
    readonly property real bottomOfWords: named === "" ? name.y + name.contentHeight : persons.y + persons.contentHeight

    function below(height: real): real {
        return height > 0 ? height + Theme.px(18) : 0;
    }

    function heightOf(text: string, weight: int, size: int): real {
        return text === "" ? 0 : Kiosk.Typesetter.least(text, Theme.family, weight, size, width, weight === Font.Bold ? Theme.close : Theme.leading, false, weight !== Font.Bold);
    }

    TagLine {
        id: tags

        width: parent.width
        kicker: headline.kicker
        kind: headline.kind
        room: headline.room
        track: headline.leastUnchaired <= headline.height || headline.leastTracked <= headline.height ? headline.track : ""
        trackColor: headline.trackColor
        words: headline.leastOfTitle <= headline.height ? headline.session : headline.leastUnchaired <= headline.height ? headline.unchaired : ""
    }

    // Not drawn, but laid out, as what is not visible is not.
    TagLine {
        id: allTags

        width: parent.width
        opacity: 0
        kicker: headline.kicker
        kind: headline.kind
        room: headline.room
        track: headline.track
        words: headline.session
    }

    TagLine {
        id: fewTags

        width: parent.width
        opacity: 0
        kicker: headline.kicker
        kind: headline.kind
        room: headline.room
        track: headline.track
        words: headline.unchaired
    }

    Block {
        id: name

        anchors.left: parent.left
        y: headline.belowTags
        width: parent.width
        height: Math.max(least, parent.height - y - headline.forPeople)
        largest: headline.titleSize
        weight: Font.Bold
        leading: Theme.close
        text: headline.title
    }

    Block {
        id: persons

        anchors.left: parent.left
        y: name.y + name.contentHeight + Theme.tight
        width: parent.width
        height: parent.height - y
        visible: text !== ""
        largest: headline.peopleSize
        weight: Font.Medium
        leading: Theme.leading
        names: true
        text: headline.named
    }
}
