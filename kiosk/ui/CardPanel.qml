import QtQuick
import VenueKiosk as Kiosk

// The card that is up: a project, a sponsor, the live stream. Its QR code stands beside the words, in an upright card over
// them; another card draws a curtain.
Rectangle {
    id: panel

    required property Kiosk.Card of
    required property bool drawn
    property bool upright: false
    property color behind: Theme.surface

    readonly property bool coded: of.qr !== ""
    readonly property bool sponsored: of.kind === "sponsor"
    // A picture makes way where the words would have no room beside it.
    readonly property real forPicture: Math.min(inner, width * 0.3)
    readonly property bool pictured: !sponsored && of.logo !== "" && (upright || width - forPicture - pad * 2 - forCode - pad * 2 >= Theme.px(300))
    readonly property real pad: Theme.px(24)
    readonly property real inner: height - pad * 2
    readonly property real inset: pad + (pictured && !upright ? picture.width + pad : 0)
    readonly property real forCode: coded && !upright ? Math.max(qr.width, qr.side * 0.8) + pad : 0
    // Its people as far as there is room for them: with where they are from, else the first one alone.
    readonly property real forPeople: words.height - name.y - name.contentHeight - Theme.px(6)
    readonly property real allPeople: heightOf(of.people)
    readonly property string people: allPeople <= forPeople ? of.people : heightOf(of.lead) <= forPeople ? of.lead : ""

    function heightOf(text: string): real {
        return text === "" ? 0 : Kiosk.Typesetter.least(text, Theme.family, Font.Normal, Theme.small, words.width, Theme.leading, false, true);
    }

    visible: of.title !== ""
    radius: Theme.radius
    color: behind

    Image {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: panel.pad
        y: panel.pad
        width: panel.pictured ? panel.forPicture : 0
        height: panel.upright ? panel.inner * 0.58 : panel.inner
        visible: panel.pictured
        source: panel.pictured ? panel.of.logo : ""
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
    }

    Qr {
        id: qr

        anchors.left: parent.left
        anchors.leftMargin: panel.upright ? panel.pad : panel.width - width - panel.pad
        y: panel.upright ? panel.pad : (parent.height - height) / 2
        side: panel.upright ? Math.min(panel.width - panel.pad * 2, panel.inner * 0.58) : Math.min(panel.inner, panel.width * (panel.sponsored ? 0.36 : 0.42))
        source: panel.drawn ? panel.of.qr : ""
    }

    Item {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: panel.inset
        y: panel.pad + (panel.coded && panel.upright ? qr.side + Theme.tight : 0)
        width: panel.width - panel.inset - Math.max(panel.forCode, panel.pad) - (panel.forCode > 0 ? panel.pad : 0)
        height: panel.height - y - panel.pad

        Item {
            id: kicker

            readonly property real below: visible ? height + Theme.px(8) : 0

            anchors.left: parent.left
            width: parent.width
            height: word.height
            visible: word.text !== ""

            Mark {
                id: sign

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                kind: panel.of.kind
                side: Theme.px(22)
                color: Theme.accent
            }

            Line {
                id: word

                anchors.right: parent.right
                width: parent.width - sign.width - (sign.visible ? Theme.tight : 0)
                color: Theme.quiet
                font.pixelSize: Theme.small
                font.weight: Font.Medium
                horizontalAlignment: Text.AlignLeft
                text: panel.of.kicker
            }
        }

        SponsorTile {
            id: tile

            anchors.left: parent.left
            y: kicker.below
            width: parent.width
            height: parent.height - y - (address.shown ? address.height + Theme.px(6) : 0)
            visible: panel.sponsored
            of: panel.of
        }

        Block {
            id: name

            anchors.left: parent.left
            y: kicker.below
            width: parent.width
            // As large as leaves its people room, where that is possible.
            height: Math.max(least, Math.min(parent.height * 0.55, parent.height - y - Theme.px(6) - panel.allPeople))
            visible: !panel.sponsored
            largest: Theme.heading
            weight: Font.Bold
            leading: Theme.close
            text: panel.sponsored ? "" : panel.of.title
        }

        Block {
            anchors.left: parent.left
            y: name.y + name.contentHeight + Theme.px(6)
            width: parent.width
            height: panel.forPeople - (address.shown ? address.implicitHeight : 0)
            visible: !panel.sponsored && text !== ""
            largest: Theme.body
            names: true
            text: panel.sponsored ? "" : panel.people
        }

        Text {
            id: address

            // The QR code says it whole; in words only where there is room. Under a logo it is whose that is.
            readonly property bool shown: panel.sponsored ? text !== "" : text !== "" && implicitWidth <= parent.width && implicitHeight <= panel.forPeople - (panel.people !== "" ? panel.allPeople : 0)

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            width: parent.width
            visible: shown
            color: Theme.quiet
            font.family: Theme.family
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            renderType: Text.QtRendering
            text: !panel.sponsored ? panel.of.address : panel.of.logo !== "" ? panel.of.title : ""
        }
    }

    Wipe {
        anchors.margins: Theme.tight
        subject: panel.of.kind + panel.of.title
        behind: panel.behind
        duration: Theme.turn
    }
}
