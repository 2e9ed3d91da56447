import QtQuick

// A scene that is made when it is first shown, and then stays: loading and unloading all day is where QML leaks.
Loader {
    id: page

    required property bool shown

    function meet() {
        if (shown)
            active = true;
    }

    active: false
    visible: shown
    anchors.fill: parent

    onShownChanged: meet()
    Component.onCompleted: meet()
}
