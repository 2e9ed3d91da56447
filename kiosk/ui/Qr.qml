import QtQuick

// A QR code on its own paper. Its modules are whole pixels, so that a phone reads it from any screen.
Rectangle {
    id: qr

    required property string source
    property real side: Theme.px(220)

    readonly property int module: Math.max(1, Math.floor(side / Math.max(1, image.implicitWidth)))

    visible: source !== ""
    width: image.width
    height: image.height
    radius: Theme.px(8)
    color: Theme.paper

    Image {
        id: image

        width: implicitWidth * qr.module
        height: implicitHeight * qr.module
        source: qr.source
        smooth: false
        cache: false
    }
}
