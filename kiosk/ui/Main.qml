pragma ComponentBehavior: Bound

import QtQuick
import VenueKiosk as Kiosk

// The window: on the stage the scene of the moment, on a panel at its side, or upright below it, the day and the clock,
// across the foot a message, and over it all the operator's layer.
Window {
    id: window

    required property Kiosk.Screen model

    readonly property bool portrait: height > width
    readonly property string scene: model.scene
    // What TVs crop, and the little by which the picture drifts so that it does not burn in.
    readonly property real drift: Theme.px(4)
    readonly property real marginX: width * 0.05 + drift
    readonly property real marginY: height * 0.05 + drift

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

    Binding {
        target: Theme
        property: "look"
        value: window.model.look
    }

    Item {
        id: picture

        // A board has the whole width, and says itself what comes next.
        readonly property bool boarded: window.scene === "board"
        readonly property bool paneled: !["", "nothing"].includes(window.scene) && !boarded
        readonly property real foot: band.visible ? band.height + Theme.tight : window.marginY

        LayoutMirroring.enabled: window.model.mirrored
        LayoutMirroring.childrenInherit: true
        x: window.model.driftX * Theme.unit
        y: window.model.driftY * Theme.unit
        width: window.width
        height: window.height

        Rectangle {
            id: panel

            // A screen that is nearly square leaves the stage more.
            readonly property real wanted: Math.min(window.width * (window.width < window.height * 1.4 ? 0.32 : 0.345), Theme.px(700))

            anchors.right: parent.right
            anchors.rightMargin: -window.drift
            y: window.portrait ? stage.y + stage.height + Theme.wide : -window.drift
            width: window.portrait ? parent.width + window.drift * 2 : wanted + window.drift
            height: parent.height - y + window.drift
            visible: picture.paneled
            color: Theme.surface
        }

        Header {
            id: header

            anchors.left: parent.left
            anchors.leftMargin: window.marginX
            y: window.marginY
            width: stage.width
            clocked: picture.boarded || window.portrait && picture.paneled
            least: band.visible && !clocked ? Theme.px(60) : Theme.px(102)
            of: window.model.header
            logo: window.model.look.logo
        }

        Clock {
            anchors.right: parent.right
            anchors.rightMargin: window.marginX
            y: header.y + (Theme.px(102) - height) / 2
            visible: picture.paneled && !window.portrait
            text: window.model.header.clock
        }

        Item {
            id: stage

            anchors.left: parent.left
            anchors.leftMargin: window.marginX
            y: header.y + header.height + Theme.gap
            width: window.portrait || !picture.paneled ? parent.width - window.marginX * 2 : parent.width - panel.wanted - window.marginX - Theme.px(56)
            height: (parent.height - y - picture.foot) * (window.portrait && picture.paneled ? 0.57 : 1)

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
                id: board

                shown: picture.boarded
                sourceComponent: BoardScene { screen: board.shown ? window.model : idle }
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

            Wipe {
                subject: window.model.subject
            }
        }

        Item {
            id: side

            readonly property real padding: Theme.px(44)
            // After the day, the links have the panel; without any, the day on which it goes on has.
            readonly property bool linked: window.scene === "after" && (window.model.website.qr !== "" || window.model.livestream.qr !== "" || window.model.day === "")

            anchors.right: parent.right
            anchors.rightMargin: window.marginX
            y: window.portrait ? panel.y + Theme.wide * 0.75 : header.y + Theme.px(102) + Theme.gap
            width: window.portrait ? stage.width : panel.wanted - padding - window.marginX
            height: parent.height - y - picture.foot

            Page { shown: window.scene === "showcase"; sourceComponent: Rail { rows: window.model.projects } }
            Page { shown: side.linked; sourceComponent: LinkRail { screen: window.model } }
            Page {
                shown: !side.linked && !["", "showcase", "board", "nothing"].includes(window.scene)
                sourceComponent: Rail {
                    rows: window.model.agenda
                    day: window.model.day
                    told: window.model.told
                }
            }
        }

        MessageBand {
            id: band

            x: -window.drift
            y: parent.height + window.drift - height
            width: parent.width + window.drift * 2
            marginX: window.marginX + window.drift
            marginY: window.marginY + window.drift
            text: window.model.header.message
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: window.model.blank
        color: "black"
    }

    OperatorLayer {
        LayoutMirroring.enabled: window.model.mirrored
        LayoutMirroring.childrenInherit: true
        x: window.marginX
        y: window.height - height - window.marginY
        width: window.width - x * 2
        screen: window.model
    }
}
