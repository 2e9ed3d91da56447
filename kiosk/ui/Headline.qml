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

    // What the people take at their full size, but never more than the title leaves readable.
    readonly property real forPeople: people === "" ? 0 : Math.min(measure.implicitHeight, height * 0.4) + Theme.tight
    readonly property real bottomOfWords: people === "" ? name.y + name.contentHeight : persons.y + persons.contentHeight

    Row {
        id: tags

        anchors.verticalCenter: about.verticalCenter
        height: headline.kind === "" && headline.room === "" ? 0 : implicitHeight
        spacing: Theme.tight

        Tag { word: headline.kind }
        Tag { word: headline.room; filled: false }
    }

    Text {
        id: about

        x: tags.width > 0 ? tags.width + Theme.gap : 0
        width: parent.width - x
        height: Math.max(tags.height, text === "" ? 0 : implicitHeight)
        verticalAlignment: Text.AlignVCenter
        color: Theme.quiet
        font.family: Theme.family
        font.pixelSize: Theme.px(32)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        text: headline.session
    }

    Block {
        id: name

        anchors.top: about.bottom
        anchors.topMargin: Theme.tight
        width: parent.width
        height: parent.height - about.y - about.height - Theme.tight - headline.forPeople
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
