import QtQuick

// The entrance of something new: a curtain in the colour behind it draws away once, led by a line. It hides nothing at rest.
Item {
    id: wipe

    // What is shown: another one makes an entrance, the first one is simply there.
    required property string subject
    property color behind: Theme.background
    property int duration: Theme.entrance
    property string before
    readonly property alias entering: drawing.running

    function enter() {
        if (Theme.motion && visible && before !== "")
            drawing.restart();
        before = subject;
    }

    anchors.fill: parent
    onSubjectChanged: enter()
    Component.onCompleted: before = subject

    Rectangle {
        id: curtain

        property real drawn: 0

        anchors.right: parent.right
        width: parent.width * (1 - drawn)
        height: parent.height
        visible: drawing.running
        color: wipe.behind

        Rectangle {
            anchors.left: parent.left
            width: Theme.px(8)
            height: parent.height
            color: Theme.accent
        }

        NumberAnimation on drawn {
            id: drawing

            running: false
            from: 0
            to: 1
            duration: wipe.duration
            easing.type: Easing.InOutCubic
        }
    }
}
