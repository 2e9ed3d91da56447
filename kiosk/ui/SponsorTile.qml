import QtQuick
import VenueKiosk as Kiosk

// A sponsor's logo on paper; without one the name itself, set as a mark. The tile is the same for all.
Rectangle {
    id: tile

    required property Kiosk.Card of

    radius: Theme.rounded
    color: Theme.paper

    Image {
        id: logo

        anchors.centerIn: parent
        width: parent.width - Theme.gap * 2
        height: parent.height - Theme.gap * 2
        visible: status === Image.Ready
        source: tile.of.logo
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
    }

    Block {
        anchors.centerIn: parent
        width: parent.width - Theme.gap * 1.5
        height: parent.height - Theme.tight
        visible: !logo.visible
        align: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: Theme.ink
        largest: Theme.px(72)
        weight: Font.Bold
        leading: Theme.close
        text: tile.of.title
    }
}
