pragma Singleton

import QtQuick

// Every size on the screen is a multiple of one unit: a 1080th of the window's shorter side, in pixels.
QtObject {
    property real unit: 1

    readonly property string family: "Inter"
    readonly property var tabular: ({ "tnum": 1 })

    // Text sizes. Nothing is smaller than `small`, which eight metres away is still read.
    readonly property int small: px(28)
    readonly property int body: px(34)
    readonly property int lead: px(44)
    readonly property int heading: px(60)
    readonly property int title: px(96)
    readonly property int figure: px(128)
    readonly property int giant: px(250)

    readonly property int hair: px(3)
    readonly property int tight: px(12)
    readonly property int gap: px(24)
    readonly property int wide: px(48)
    readonly property int radius: px(20)

    readonly property color background: "#0c1119"
    readonly property color surface: "#151d29"
    readonly property color raised: "#1e2a3b"
    readonly property color text: "#f1f4f8"
    readonly property color quiet: "#b3bdcb"
    readonly property color accent: "#ffc857"
    readonly property color late: "#ff9d7a"
    readonly property color line: "#2c3a4e"
    readonly property color paper: "#f4f6f9"

    function px(units: real): int {
        return Math.max(1, Math.round(units * unit));
    }
}
