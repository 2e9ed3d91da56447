import QtQuick
import VenueKiosk as Kiosk

// The card that is up: a project, a sponsor, the live stream. Its QR code stands beside the words, in an upright card over them.
Rectangle {
    id: panel

    required property Kiosk.Card of
    required property bool drawn
    property bool upright: false

    readonly property bool coded: of.qr !== ""
    readonly property real inner: height - Theme.gap * 2
    // Its people as far as there is room for them: with where they are from, else the first one alone.
    readonly property real forPeople: words.height - name.y - name.contentHeight - Theme.px(6)
    readonly property string people: allPeople.contentHeight <= forPeople ? of.people : fewPeople.contentHeight <= forPeople ? of.lead : ""

    visible: of.title !== ""
    radius: Theme.radius
    color: Theme.surface

    Qr {
        id: qr

        x: panel.upright ? Theme.gap * 1.2 : parent.width - width - Theme.gap
        y: panel.upright ? Theme.gap : (parent.height - height) / 2
        side: panel.upright ? Math.min(panel.width - Theme.gap * 2.4, panel.inner * 0.58) : Math.min(panel.inner, panel.width * 0.42)
        source: panel.drawn ? panel.of.qr : ""
    }

    Item {
        id: words

        readonly property real beside: panel.coded && !panel.upright ? Math.max(qr.width, qr.side * 0.8) + Theme.gap * 2 : Theme.gap

        x: Theme.gap * 1.2
        y: Theme.gap + (panel.coded && panel.upright ? qr.side + Theme.tight : 0)
        width: panel.width - x - beside
        height: panel.height - y - Theme.gap

        Line {
            id: kicker

            width: parent.width
            visible: text !== ""
            color: Theme.quiet
            font.pixelSize: Theme.small
            font.weight: Font.Medium
            text: panel.of.kicker
        }

        Image {
            id: logo

            readonly property bool shown: panel.of.logo !== ""

            y: kicker.text !== "" ? kicker.height + Theme.tight : 0
            width: Math.min(parent.width, implicitWidth)
            height: shown ? parent.height * 0.4 : 0
            visible: shown
            source: panel.of.logo
            sourceSize.height: parent.height * 0.4
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
        }

        Block {
            id: name

            y: logo.shown ? logo.y + logo.height : kicker.text !== "" ? kicker.height + Theme.px(4) : 0
            width: parent.width
            // As large as leaves its people room, where that is possible.
            height: Math.max(smallName.contentHeight, Math.min(Theme.heading * 1.3, parent.height * 0.45, parent.height - y - Theme.px(6) - allPeople.contentHeight))
            largest: Theme.heading
            weight: Font.Bold
            text: panel.of.title
        }

        Block {
            y: name.y + name.contentHeight + Theme.px(6)
            width: parent.width
            height: panel.forPeople - (address.shown ? address.implicitHeight : 0)
            text: panel.people
        }

        Text {
            id: address

            // The QR code says it whole; in words only where there is room.
            readonly property bool shown: text !== "" && implicitWidth <= parent.width && implicitHeight <= panel.forPeople - (panel.people !== "" ? allPeople.contentHeight : 0)

            anchors.bottom: parent.bottom
            width: parent.width
            visible: shown
            color: Theme.quiet
            font.family: Theme.family
            font.pixelSize: Theme.small
            textFormat: Text.PlainText
            text: panel.of.address
        }

        Measure {
            id: smallName

            width: parent.width
            largest: Theme.small
            weight: Font.Bold
            text: panel.of.title
        }

        Measure {
            id: allPeople

            width: parent.width
            largest: Theme.small
            text: panel.of.people
        }

        Measure {
            id: fewPeople

            width: parent.width
            largest: Theme.small
            text: panel.of.lead
        }
    }
}
