import QtQuick

// How much of something has passed, from 0 to 1.
Rectangle {
    id: progress

    required property real value

    implicitHeight: Theme.px(10)
    radius: height / 2
    color: Theme.line

    Rectangle {
        width: Math.max(parent.height, parent.width * progress.value)
        height: parent.height
        radius: parent.radius
        color: Theme.accent
    }
}
