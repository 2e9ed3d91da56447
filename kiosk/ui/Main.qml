pragma ComponentBehavior: Bound

import QtQuick
import VenueKiosk as Kiosk

// The window: the header, the scene of the moment, the day beside it or below it, and the operator's layer.
Window {
    id: window

    required property Kiosk.Screen model

    readonly property bool portrait: height > width
    readonly property real marginX: width * 0.05
    readonly property real marginY: height * 0.05
    readonly property string scene: model.scene

    width: 1280
    height: 720
    color: Theme.background
    title: model.header.eventName

    Binding {
        target: Theme
        property: "unit"
        value: Math.min(window.width, window.height) / 1080
    }

    Header {
        id: header

        x: window.marginX
        y: window.marginY
        width: window.width - x * 2
        of: window.model.header
    }

    Item {
        id: stage

        x: window.marginX
        y: header.y + header.height + Theme.wide
        width: window.portrait ? header.width : header.width * 0.63
        height: (window.height - y - window.marginY) * (window.portrait ? 0.58 : 1)

        Page { shown: window.scene === "before"; sourceComponent: BeforeScene { screen: window.model } }
        Page { shown: window.scene === "talk"; sourceComponent: TalkScene { screen: window.model } }
        Page { shown: window.scene === "gap"; sourceComponent: GapScene { screen: window.model } }
        Page { shown: window.scene === "lunch"; sourceComponent: LunchScene { screen: window.model } }
        Page { shown: window.scene === "showcase"; sourceComponent: ShowcaseScene { screen: window.model } }
        Page { shown: window.scene === "parallel"; sourceComponent: ParallelScene { screen: window.model } }
        Page { shown: window.scene === "after"; sourceComponent: AfterScene { screen: window.model } }
        Page { shown: window.scene === "nothing"; sourceComponent: NothingScene { screen: window.model } }
    }

    Item {
        id: side

        x: window.portrait ? window.marginX : stage.x + stage.width + Theme.wide * 1.5
        y: window.portrait ? stage.y + stage.height + Theme.wide : stage.y
        width: window.width - x - window.marginX
        height: window.height - y - window.marginY

        Page { shown: window.scene === "showcase"; sourceComponent: Rail { rows: window.model.projects } }
        Page { shown: window.scene === "after"; sourceComponent: LinkRail { screen: window.model } }
        Page {
            shown: !["showcase", "after", "nothing"].includes(window.scene)
            sourceComponent: Rail { rows: window.model.agenda }
        }
    }

    OperatorLayer {
        x: window.marginX
        y: window.height - height - window.marginY
        width: window.width - x * 2
        screen: window.model
    }
}
