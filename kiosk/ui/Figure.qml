import QtQuick

// A countdown's figures: on one line, as large as fits its width, in a rectangle of its own that each second repaints alone.
Line {
    required property int size

    // A line of figures takes 1.21 of its size.
    height: size * 1.22
    figures: true
    color: Theme.accent
    font.pixelSize: size
    font.weight: Font.Bold
    verticalAlignment: Text.AlignVCenter
}
