pragma ComponentBehavior: Bound

import QtQuick
import VenueKiosk as Kiosk

// The rooms of a large lobby, by name: what is on in each, and what comes next. Those that do not fit have pages of their
// own, which turn by the clock.
Item {
    id: board

    required property Kiosk.Screen screen
    // Whether it is to be seen; otherwise it has nothing to set.
    property bool shown: true

    readonly property var laid: Kiosk.Paging.pages(shown ? screen.board.rows : [], Theme.family, width, height, Theme.unit)
    readonly property int pages: laid.pages.length
    readonly property int number: pages > 0 ? screen.board.turn % pages : 0
    readonly property var page: laid.pages[number] ?? []

    visible: shown

    Repeater {
        model: board.laid.most

        BoardRow {
            required property int index

            place: board.page[index] ?? null
            size: board.laid.size
            lesser: board.laid.lesser
            side: board.laid.room
            words: board.laid.words
        }
    }

    Wipe {
        subject: board.pages > 1 ? `${board.number} / ${board.pages}` : ""
        duration: Theme.turn
    }
}
