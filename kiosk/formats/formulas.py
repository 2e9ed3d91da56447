"""Cells of a table that a spreadsheet would take for a formula: an apostrophe before them makes a text of them.

So `=HYPERLINK(…)` in a title does nothing to whoever opens the table. A spreadsheet does not show the apostrophe; what
begins with apostrophes and then such a sign gets one more, so that what is read is always what was written.
"""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guarded(cell: str) -> str:
    """Return a cell as it is written."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return a cell as it was meant."""
    return cell[1:] if _GUARDED.match(cell) else cell
