pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import VenueKiosk as Kiosk

// The countdown as a ring: what is left of the hour, and in the last ten minutes of these, a segment a minute. In the
// last two the disc is filled: time to go in.
Item {
    id: dial

    required property Kiosk.Dial of
    property color behind: Theme.background

    readonly property bool last: of.phase === "last"
    readonly property real side: Math.min(width, height)
    readonly property real stroke: Math.max(Theme.px(12), side * 0.062)
    readonly property real inner: side - stroke * 2 - Theme.px(28)
    readonly property bool counted: of.unit !== ""
    // The figure with its unit is in the middle of the ring, as large as there is room; digits of one width do not change it.
    readonly property real figureSize: Math.min(side * (counted ? 0.42 : 0.34), inner * (counted ? 0.74 : 0.88) * 100 / Math.max(1, digits.advanceWidth))
    readonly property color ink: last ? Theme.accentText : of.phase === "soon" ? Theme.accent : Theme.text

    Item {
        id: face

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        width: dial.side
        height: dial.side

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.line
                strokeWidth: dial.stroke
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap

                PathAngleArc {
                    centerX: dial.side / 2
                    centerY: dial.side / 2
                    radiusX: (dial.side - dial.stroke) / 2
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: 360
                }
            }

            ShapePath {
                strokeColor: dial.of.share > 0 ? Theme.accent : "transparent"
                strokeWidth: dial.stroke
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap

                PathAngleArc {
                    centerX: dial.side / 2
                    centerY: dial.side / 2
                    radiusX: (dial.side - dial.stroke) / 2
                    radiusY: radiusX
                    startAngle: 270 - sweepAngle
                    sweepAngle: 360 * dial.of.share
                }
            }
        }

        Repeater {
            model: dial.of.segments

            Rectangle {
                id: separator

                required property int index

                x: (dial.side - width) / 2
                y: -1
                width: Theme.px(7)
                height: dial.stroke + 2
                color: dial.behind
                antialiasing: true
                transform: Rotation {
                    origin.x: Theme.px(7) / 2
                    origin.y: dial.side / 2 + 1
                    angle: separator.index * 360 / dial.of.segments
                }
            }
        }

        Rectangle {
            anchors.centerIn: parent
            width: dial.inner
            height: width
            radius: width / 2
            visible: dial.last
            color: Theme.accent
        }

        Text {
            id: figure

            anchors.horizontalCenter: parent.horizontalCenter
            // Digits reach from a quarter of their size below the line's top to its baseline.
            y: (dial.side - (dial.counted ? unit.height : 0)) / 2 - dial.figureSize * 0.61
            width: dial.inner
            horizontalAlignment: Text.AlignHCenter
            color: dial.ink
            font.family: Theme.family
            font.pixelSize: Math.max(1, dial.figureSize)
            font.weight: Font.Bold
            font.features: Theme.tabular
            lineHeight: 0.88
            textFormat: Text.PlainText
            renderType: Text.QtRendering
            text: dial.of.figure
        }

        Line {
            id: unit

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: figure.bottom
            visible: text !== ""
            color: Theme.quiet
            font.pixelSize: Math.max(Theme.small, dial.side * 0.1)
            font.weight: Font.DemiBold
            text: dial.of.unit
        }
    }

    TextMetrics {
        id: digits

        font: Qt.font({ family: Theme.family, pixelSize: 100, weight: Font.Bold })
        text: dial.of.figure.replace(/[0-9]/g, "0")
    }
}
