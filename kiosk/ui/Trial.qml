import QtQuick

// What `kiosk doctor` opens for a moment, to count how often the screen is drawn while a band goes over all of it.
Window {
    id: window

    readonly property alias running: motion.running

    color: Theme.background

    Binding {
        target: Theme
        property: "unit"
        value: Math.min(window.width, window.height) / 1080
    }

    Rectangle {
        id: band

        width: parent.width / 3
        height: parent.height
        color: Theme.raised

        NumberAnimation on x {
            id: motion

            from: -band.width
            to: window.width
            duration: 1200
            running: window.visible
        }
    }

    Text {
        anchors.centerIn: parent
        text: "kiosk doctor"
        color: Theme.text
        font.family: Theme.family
        font.pixelSize: Theme.title
    }
}
