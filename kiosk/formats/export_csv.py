"""CSV as spreadsheets and other programs open it: a row for each slot, its instants with their offsets."""

from __future__ import annotations

import csv
from io import StringIO

from kiosk.formats.export import Export, ExportedSlot, listed
from kiosk.formats.formulas import guarded

HEADINGS = (
    *("Title", "Start", "End", "Room", "Speaker", "Track", "Session", "Type", "Link", "Status", "GUID"),
    *("Planned from", "Planned until", "Kiosk export"),
)


def write(export: Export) -> bytes:
    """Return the table, in UTF-8 with the mark by which spreadsheets know that.

    A cell that a spreadsheet would take for a formula has an apostrophe before it, which they do not show.
    """
    written = StringIO(newline="")
    table = csv.writer(written)
    table.writerow(HEADINGS)
    origin = export.id.urn if export.id else ""
    table.writerows([guarded(cell) for cell in (*_row(slot), origin)] for slot in export.slots)
    return written.getvalue().encode("utf-8-sig")


def _row(slot: ExportedSlot) -> tuple[str, ...]:
    return (
        slot.title,
        slot.start.isoformat(),
        slot.end.isoformat(),
        slot.room,
        listed(slot.speakers),
        slot.track,
        slot.session.title if slot.session else "",
        str(slot.kind),
        slot.link,
        slot.status or "confirmed",
        str(slot.uid),
        slot.planned_start.isoformat() if slot.moved else "",
        slot.planned_end.isoformat() if slot.moved else "",
    )
