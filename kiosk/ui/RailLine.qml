import QtQuick
import VenueKiosk as Kiosk

// A line of the day or of the showcase: past ones stand back, the current one stands out, cancelled ones are struck. What
// is not a talk carries its kind's sign.
Item {
    id: row

    required property string status
    required property string time
    required property string oldTime
    required property string title
    required property string detail
    required property string note
    required property string kind
    required property string track
    required property color trackColor
    required property bool shared
    // Whether the day has tracks: then each line leaves their stripe its room.
    property bool tracked: false
    // Whether there is room for the names of tracks also where they take lines of their own.
    property bool named: false
    // The height that there is for one line; the people make way where it would be higher.
    required property real limit

    readonly property bool current: status === "current"
    readonly property bool cancelled: status === "cancelled"
    readonly property color ink: current || status === "upcoming" ? Theme.text : Theme.quiet
    readonly property real inset: Theme.px(18)
    // A narrow line has its words below its time, where no word of them has to be broken.
    readonly property bool narrow: width < Theme.px(400)
    readonly property real forTime: inset + Math.max(Theme.px(96), twoDigits.advanceWidth + Theme.tight) + (tracked && !narrow ? Theme.px(16) : 0)
    readonly property real lead: narrow ? inset + (tracked ? Theme.tight : 0) : forTime
    readonly property bool told: kind !== "" && kind !== "talk"
    readonly property real marked: told && !narrow ? Theme.px(34) : 0
    // The room, or the people, and the track's name behind them; and what the name adds to the height.
    readonly property string both: [row.detail, row.track].filter(part => part !== "").join("  ·  ")
    readonly property real forDetail: row.track !== "" ? heightOf(row.detail) : 0
    readonly property real forName: row.track !== "" ? heightOf(row.both) - forDetail : 0

    readonly property bool namesTrack: track !== "" && (named || forName < 1)

    function heightOf(text: string): real {
        return text === "" ? 0 : Kiosk.Typesetter.least(text, Theme.family, Font.Normal, Theme.small, words.width, Theme.leading, false, true);
    }

    height: Math.max(words.y + words.height, oldTime === "" || narrow ? 0 : clock.y + clock.height * 2) + Theme.px(10)

    // Titles stand below one another also where an hour has one digit.
    TextMetrics {
        id: twoDigits

        font: Qt.font({ family: Theme.family, pixelSize: Theme.small, weight: Font.Bold })
        text: row.time.replace(/[0-9]+:/, "00:").replace(/[0-9]/g, "0")
    }

    Rectangle {
        anchors.fill: parent
        visible: row.current
        radius: Theme.rounded
        color: Theme.raised

        Rectangle {
            anchors.left: parent.left
            width: Theme.px(8)
            height: parent.height
            radius: width / 2
            color: Theme.accent
        }
    }

    Line {
        id: clock

        anchors.left: parent.left
        anchors.leftMargin: row.inset
        y: Theme.px(10)
        color: row.current ? Theme.accent : row.ink
        font.pixelSize: Theme.small
        font.weight: row.current ? Font.Bold : Font.Medium
        font.strikeout: row.cancelled
        figures: true
        text: row.time
    }

    Line {
        anchors.left: parent.left
        anchors.leftMargin: row.narrow ? row.forTime + (row.told ? Theme.px(34) : 0) : row.inset
        y: row.narrow ? clock.y : clock.y + clock.height
        visible: text !== ""
        color: Theme.quiet
        font.pixelSize: Theme.small
        font.strikeout: true
        figures: true
        text: row.oldTime
    }

    Mark {
        anchors.left: parent.left
        anchors.leftMargin: row.forTime
        y: clock.y + (clock.height - height) / 2
        visible: row.told
        kind: row.kind
        side: Theme.px(22)
        color: row.current ? Theme.accent : Theme.quiet
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: row.lead - Theme.px(row.narrow ? 16 : 20)
        y: words.y + Theme.px(4)
        width: Theme.px(8)
        height: words.height - Theme.px(8)
        visible: row.track !== "" && (row.namesTrack || !row.shared)
        radius: width / 2
        color: row.trackColor
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: row.lead
        y: row.narrow ? clock.y + clock.height : Theme.px(10)
        width: row.width - row.lead - Theme.tight

        Item {
            width: parent.width
            height: what.height

            Block {
                id: what

                anchors.right: parent.right
                width: parent.width - row.marked
                height: contentHeight
                within: 0
                color: row.ink
                largest: Theme.small
                weight: row.current ? Font.Bold : Font.Normal
                leading: Theme.leading
                strikeout: row.cancelled
                text: row.title
            }
        }

        Block {
            width: parent.width
            height: contentHeight
            within: 0
            visible: text !== "" && what.contentHeight + contentHeight + Theme.px(20) <= row.limit
            color: Theme.quiet
            largest: Theme.small
            names: true
            text: row.namesTrack ? row.both : row.detail
        }

        Text {
            width: parent.width
            visible: text !== ""
            color: row.cancelled ? Theme.quiet : Theme.late
            font.family: Theme.family
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            renderType: Text.QtRendering
            wrapMode: Text.Wrap
            text: row.note
        }
    }
}
