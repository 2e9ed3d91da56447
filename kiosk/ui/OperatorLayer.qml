pragma ComponentBehavior: Bound

import QtQuick
import VenueKiosk as Kiosk

// What the operator asked for and what it would do. Not there until a key is pressed.
Rectangle {
    id: layer

    required property Kiosk.Screen screen

    readonly property real inset: Theme.px(28)

    visible: screen.layer.visible
    height: words.height + inset * 2
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.hair
    border.color: Theme.accent

    Column {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        y: layer.inset
        width: layer.width - layer.inset * 2
        spacing: Theme.px(8)

        Block {
            width: parent.width
            height: contentHeight
            within: Theme.px(120)
            largest: Theme.lead
            weight: Font.Bold
            text: layer.screen.layer.title
        }

        Grid {
            id: list

            // More lines than a screen is high stand in two columns.
            readonly property bool wide: lines.count > 12 && layer.width > Theme.px(1000)
            readonly property real columnWidth: wide ? (words.width - columnSpacing) / 2 : words.width

            rows: Math.max(1, wide ? Math.ceil(lines.count / 2) : lines.count)
            flow: Grid.TopToBottom
            columnSpacing: Theme.wide * 1.5
            rowSpacing: lines.count > 20 ? 0 : lines.count > 5 ? Theme.px(4) : Theme.tight

            Repeater {
                id: lines

                model: layer.screen.layerRows

                Item {
                    id: row

                    required property string title
                    required property string time
                    required property string oldTime

                    // Where the time takes more than half of the line, it stands below what it is of.
                    readonly property bool stacked: then.implicitWidth > width / 2

                    width: list.columnWidth
                    height: stacked ? what.height + then.height : Math.max(what.height, then.height)

                    Text {
                        id: what

                        anchors.left: parent.left
                        width: then.text === "" || row.stacked ? parent.width : parent.width - then.width - (was.visible ? was.width + Theme.gap : 0) - Theme.gap
                        color: Theme.text
                        font.family: Theme.family
                        font.pixelSize: Theme.small
                        horizontalAlignment: Text.AlignLeft
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                        text: row.title
                    }

                    Line {
                        id: was

                        anchors.right: then.left
                        anchors.rightMargin: Theme.gap
                        visible: text !== ""
                        color: Theme.quiet
                        font.pixelSize: Theme.small
                        font.strikeout: true
                        text: row.oldTime
                    }

                    Line {
                        id: then

                        anchors.top: row.stacked ? what.bottom : parent.top
                        anchors.right: parent.right
                        color: Theme.accent
                        font.pixelSize: Theme.small
                        font.weight: Font.DemiBold
                        text: row.time
                    }
                }
            }
        }

        Text {
            width: parent.width
            visible: text !== ""
            color: Theme.quiet
            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            text: layer.screen.layer.hint
        }
    }
}
