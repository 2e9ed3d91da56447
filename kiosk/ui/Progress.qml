import QtQuick

// How much of something has passed, from 0 to 1.
Rectangle {
    id: progress

    required property real value

    implicitHeight: Theme.tight
    radius: height / 2
    color: Theme.line

    Rectangle {
        anchors.left: parent.left
        width: Math.max(parent.height, parent.width * progress.value)
        height: parent.height
        radius: parent.radius
        color: Theme.accent
    }
}
