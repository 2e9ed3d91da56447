pragma Singleton

import QtQuick
import VenueKiosk as Kiosk

// The design system. Every size is a multiple of one unit: a 1080th of the window's shorter side, in pixels.
QtObject {
    id: theme

    property real unit: 1
    // The event's colours; the program computes them, so that every text stands out.
    property Kiosk.Look look: null

    readonly property string family: "Inter"
    readonly property var tabular: ({ "tnum": 1 })

    // Text sizes. Nothing is smaller than `small`, which eight metres away is still read.
    readonly property int small: px(28)
    readonly property int body: px(34)
    readonly property int lead: px(44)
    readonly property int heading: px(60)
    readonly property int title: px(96)
    readonly property int display: px(128)
    readonly property int giant: px(250)

    // Line heights, as multiples of the font's own: large letters stand closer.
    readonly property real close: 0.94
    readonly property real leading: 1.0

    readonly property int hair: px(3)
    readonly property int tight: px(12)
    readonly property int gap: px(24)
    readonly property int wide: px(48)

    readonly property int rounded: px(10)
    readonly property int radius: px(20)

    // Milliseconds. Motion means that something changed, and stops.
    readonly property int entrance: 440
    readonly property int turn: 320
    readonly property bool motion: look !== null && look.motion

    readonly property color background: look?.background ?? "#0c1119"
    readonly property color surface: look?.surface ?? "#151d29"
    readonly property color raised: look?.raised ?? "#1e2a3b"
    readonly property color line: look?.line ?? "#2c3a4e"
    readonly property color text: look?.text ?? "#f1f4f8"
    readonly property color quiet: look?.quiet ?? "#b3bdcb"
    readonly property color accent: look?.accent ?? "#ffc857"
    // Text on an area of the accent.
    readonly property color accentText: look?.onAccent ?? "#0c1119"
    readonly property color late: look?.late ?? "#ff9d7a"
    readonly property color paper: look?.paper ?? "#f4f6f9"
    readonly property color ink: look?.ink ?? "#0c1119"

    function px(units: real): int {
        return Math.max(1, Math.round(units * unit));
    }
}
