import QtQuick
import VenueKiosk as Kiosk

// The card that is up: a project, a sponsor, the live stream.
Rectangle {
    id: panel

    required property Kiosk.Card of
    required property bool drawn

    readonly property real inner: height - Theme.gap * 2

    visible: of.title !== ""
    radius: Theme.radius
    color: Theme.surface

    Qr {
        id: qr

        x: parent.width - width - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        side: Math.min(panel.inner, panel.width * 0.42)
        source: panel.drawn ? panel.of.qr : ""
    }

    Item {
        id: words

        x: Theme.gap * 1.2
        y: Theme.gap
        width: (panel.of.qr !== "" ? panel.width - Math.max(qr.width, qr.side * 0.8) - Theme.gap * 2 : panel.width) - x - Theme.tight
        height: panel.inner

        Line {
            id: kicker

            width: parent.width
            color: Theme.quiet
            font.pixelSize: Theme.small
            font.weight: Font.Medium
            text: panel.of.kicker
        }

        Image {
            id: logo

            anchors.top: kicker.bottom
            anchors.topMargin: Theme.tight
            width: Math.min(parent.width, implicitWidth)
            height: visible ? parent.height * 0.4 : 0
            visible: panel.of.logo !== ""
            source: panel.of.logo
            sourceSize.height: parent.height * 0.4
            fillMode: Image.PreserveAspectFit
            horizontalAlignment: Image.AlignLeft
        }

        Block {
            id: name

            anchors.top: logo.visible ? logo.bottom : kicker.bottom
            anchors.topMargin: Theme.px(4)
            width: parent.width
            height: Math.min(Theme.heading * 1.3, parent.height * 0.45)
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            text: panel.of.title
        }

        Block {
            id: people

            anchors.top: name.top
            anchors.topMargin: name.contentHeight + Theme.px(6)
            width: parent.width
            height: Math.max(0, (address.visible ? address.y - Theme.px(4) : parent.height) - y)
            color: Theme.text
            text: panel.of.people
        }

        Text {
            id: address

            anchors.bottom: parent.bottom
            width: parent.width
            color: Theme.quiet
            font.family: Theme.family
            font.pixelSize: Theme.small
            textFormat: Text.PlainText
            // The QR code says it whole; in words only where there is room.
            visible: implicitWidth <= width && (panel.of.people === "" || panel.width > Theme.px(700) && panel.inner > Theme.px(200))
            text: panel.of.address
        }
    }
}
