import QtQuick
import QtQuick.Shapes

// The sign of a slot's kind: a shape, so that nobody has to tell colours apart. Drawn on a grid of 24 units.
Item {
    id: mark

    required property string kind
    property color color: Theme.text
    property real side: Theme.small

    readonly property var signs: ({
        talk: "M12 3a9 9 0 0 1 0 18a9 9 0 0 1 0-18z",
        keynote: "M12 1.5l3.2 6.6 7.3 1-5.3 5 1.3 7.2L12 17.8l-6.5 3.5 1.3-7.2-5.3-5 7.3-1z",
        panel: "M12 1.5a4.8 4.8 0 0 1 0 9.6a4.8 4.8 0 0 1 0-9.6z M6 12.5a4.8 4.8 0 0 1 0 9.6a4.8 4.8 0 0 1 0-9.6z M18 12.5a4.8 4.8 0 0 1 0 9.6a4.8 4.8 0 0 1 0-9.6z",
        remarks: "M4 3h16a2.5 2.5 0 0 1 2.5 2.5v9a2.5 2.5 0 0 1-2.5 2.5h-8l-5.5 5v-5H4a2.5 2.5 0 0 1-2.5-2.5v-9A2.5 2.5 0 0 1 4 3z",
        posters: "M2.5 2.5h8.2v12H2.5z M13.3 2.5h8.2v7h-8.2z M13.3 12h8.2v9.5h-8.2z M2.5 17h8.2v4.5H2.5z",
        "break": "M3 4h14v2.5h1.5a4.25 4.25 0 0 1 0 8.5H17a6 6 0 0 1-6 5H9a6 6 0 0 1-6-6z M17 9v3.5h1.5a1.75 1.75 0 0 0 0-3.5z M2 21h16v2H2z",
        lunch: "M3.5 2h2v6h1.5V2h2v6h1.5V2h2v8a4 4 0 0 1-3 3.8V22h-3v-8.2a4 4 0 0 1-3-3.8z M16 2c3.5 1 5 5 5 11h-2.5v9h-2.5z",
        showcase: "M12 1l11 11-11 11L1 12z M12 7.5L7.5 12l4.5 4.5 4.5-4.5z",
        social: "M2 2.5h20l-8.5 10v7H18V22H6v-2.5h4.5v-7z",
        other: "M3 3h18v18H3z",
        project: "M12 1l11 11-11 11L1 12z M12 7.5L7.5 12l4.5 4.5 4.5-4.5z",
        livestream: "M3 4h18a1.5 1.5 0 0 1 1.5 1.5v13a1.5 1.5 0 0 1-1.5 1.5H3a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 3 4z M9.5 8v8l7-4z",
        sponsor: "M12 21.5L3 12.5a5.6 5.6 0 0 1 9-6.6 5.6 5.6 0 0 1 9 6.6z"
    })

    visible: kind in signs
    implicitWidth: visible ? side : 0
    implicitHeight: side

    Shape {
        width: 24
        height: 24
        scale: mark.side / 24
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: mark.color
            strokeColor: "transparent"
            strokeWidth: -1

            PathSvg { path: mark.signs[mark.kind] ?? "" }
        }
    }
}
