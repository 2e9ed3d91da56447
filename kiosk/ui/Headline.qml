import QtQuick

// A scene's words, from the top of its box: tags, a line about the session, the title as large as fits, the people.
Item {
    id: headline

    property string kind
    property string room
    property string session
    required property string title
    property string people
    property int titleSize: Theme.title

    readonly property real belowTags: {
        const bottom = Math.max(tags.visible ? tags.height : 0, about.visible ? about.y + about.implicitHeight : 0);
        return bottom > 0 ? bottom + Theme.tight : 0;
    }
    // What the people take at their full size, but never more than the title leaves readable.
    readonly property real forPeople: people === "" ? 0 : Math.min(measure.implicitHeight, height * 0.4) + Theme.tight
    readonly property real bottomOfWords: people === "" ? name.y + name.contentHeight : persons.y + persons.contentHeight

    Row {
        id: tags

        visible: headline.kind !== "" || headline.room !== ""
        spacing: Theme.tight

        Tag { word: headline.kind }
        Tag { word: headline.room; filled: false }
    }

    Text {
        id: about

        // A single line stands in the middle of the tags, several begin at their top.
        readonly property real firstLine: lineCount > 1 ? tags.height : implicitHeight

        x: tags.visible ? tags.width + Theme.gap : 0
        y: tags.visible ? Math.max(0, (tags.height - firstLine) / 2) : 0
        width: parent.width - x
        visible: text !== ""
        color: Theme.quiet
        font.family: Theme.family
        font.pixelSize: Theme.px(32)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        text: headline.session
    }

    Block {
        id: name

        y: headline.belowTags
        width: parent.width
        height: parent.height - y - headline.forPeople
        font.pixelSize: headline.titleSize
        font.weight: Font.Bold
        lineHeight: 1.0
        text: headline.title
    }

    Block {
        id: persons

        y: name.y + name.contentHeight + Theme.tight
        width: parent.width
        height: parent.height - y
        font.pixelSize: Theme.lead
        font.weight: Font.Medium
        text: headline.people
    }

    Text {
        id: measure

        visible: false
        width: parent.width
        font: Qt.font({ family: Theme.family, pixelSize: Theme.lead, weight: Font.Medium })
        textFormat: Text.PlainText
        lineHeight: persons.lineHeight
        wrapMode: persons.wrapMode
        text: headline.people
    }
}
