import QtQuick

// The time of day.
Line {
    readonly property int size: Theme.px(72)

    figures: true
    font.pixelSize: size
    font.weight: Font.DemiBold
    font.letterSpacing: -size * 0.02
}
