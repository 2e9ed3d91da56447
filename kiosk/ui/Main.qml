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

    // What scenes that are out of sight show: nothing, which costs nothing. Otherwise each second is drawn by all of them.
    Kiosk.Screen {
        id: idle
    }

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

    MessageBand {
        id: band

        x: window.marginX
        y: header.y + header.height + Theme.gap
        width: header.width
        text: window.model.header.message
    }

    Item {
        id: stage

        x: window.marginX
        y: band.visible ? band.y + band.height + Theme.gap : header.y + header.height + Theme.wide
        width: window.portrait ? header.width : header.width * 0.63
        height: (window.height - y - window.marginY) * (window.portrait ? 0.58 : 1)

        Page {
            id: before

            shown: window.scene === "before"
            sourceComponent: BeforeScene { screen: before.shown ? window.model : idle }
        }
        Page {
            id: talk

            shown: window.scene === "talk"
            sourceComponent: TalkScene { screen: talk.shown ? window.model : idle }
        }
        Page {
            id: gap

            shown: window.scene === "gap"
            sourceComponent: GapScene { screen: gap.shown ? window.model : idle }
        }
        Page {
            id: lunch

            shown: window.scene === "lunch"
            sourceComponent: LunchScene { screen: lunch.shown ? window.model : idle }
        }
        Page {
            id: showcase

            shown: window.scene === "showcase"
            sourceComponent: ShowcaseScene { screen: showcase.shown ? window.model : idle }
        }
        Page {
            id: parallel

            shown: window.scene === "parallel"
            sourceComponent: ParallelScene { screen: parallel.shown ? window.model : idle }
        }
        Page {
            id: after

            shown: window.scene === "after"
            sourceComponent: AfterScene { screen: after.shown ? window.model : idle }
        }
        Page {
            id: nothing

            shown: window.scene === "nothing"
            sourceComponent: NothingScene { screen: nothing.shown ? window.model : idle }
        }
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

    Rectangle {
        anchors.fill: parent
        visible: window.model.blank
        color: "black"
    }

    OperatorLayer {
        x: window.marginX
        y: window.height - height - window.marginY
        width: window.width - x * 2
        screen: window.model
    }
}
