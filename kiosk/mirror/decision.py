"""What to make of an answer, given the programme that is kept; when to ask again. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

FEWEST = 0.5
"""A new programme with fewer than this share of the kept one's slots is not shown unasked."""
FIRST_RETRY = timedelta(seconds=15)
"""When an address that nobody answered at is asked again; then in twice that, and so on up to the interval."""
LONGEST_BACK_OFF = timedelta(hours=1)
LONGEST_WISH = timedelta(days=1)
"""A server can ask for so long a pause; nobody finds out when it asks for a year."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """A whole answer, with what the server wants to be told when it is asked again."""

    data: bytes
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The server has nothing newer than what it was told of."""


@dataclass(frozen=True, slots=True)
class Failure:
    """No answer, or one without a programme. `after` is how long the server wants to be left alone.

    `refused` means that a server did answer, so that asking it again soon does not help.
    """

    why: str
    remedy: str = ""
    after: timedelta | None = None
    refused: bool = False


Answer = Fresh | Unchanged | Failure


@dataclass(frozen=True, slots=True)
class Version:
    """A programme as it came at an instant: its bytes' digest, the server's marks of it, how many slots it has."""

    digest: str
    fetched: datetime
    slots: int = 0
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What is known of an address. `kept` is what is shown, and `confirmed` when the server last said that it is so.

    `aside` is a newer answer that is not shown, for the reason `doubt`; `trouble` why the last asking came to nothing.
    """

    kept: Version | None = None
    confirmed: datetime | None = None
    aside: Version | None = None
    doubt: str = ""
    trouble: str = ""

    @property
    def acceptable(self) -> bool:
        """Whether what is put aside can be shown: it has slots, and so no errors."""
        return self.aside is not None and self.aside.slots > 0

    @property
    def newest(self) -> Version | None:
        """What the server is asked for something newer than: so an answer that was not taken comes only once."""
        return self.aside or self.kept


def doubt(slots: int | None, kept: Version | None) -> str:
    """Return why a programme of so many slots is not shown unasked; empty if it is. None is one that has errors."""
    if slots is None:
        return "it has errors"
    if slots == 0:
        return "it has no slots"
    if kept is not None and slots < FEWEST * kept.slots:
        return f"it has {_slots(slots)}, fewer than half of the {kept.slots:,} that are shown"
    return ""


def _slots(number: int) -> str:
    return "1 slot" if number == 1 else f"{number:,} slots"


def taken(version: Version) -> Note:
    """Return what is known when a version is shown from now on."""
    return Note(version, version.fetched)


def put_aside(note: Note, version: Version, why: str) -> Note:
    """Return what is known when a version is not shown."""
    return replace(note, aside=version, doubt=why, trouble="")


def unchanged(note: Note, asked: Version | None, now: datetime) -> Note:
    """Return what is known when there is nothing newer than `asked`; another kiosk may know of more meanwhile."""
    is_kept = note.aside is None and note.kept is not None and asked is not None and asked.digest == note.kept.digest
    return replace(note, trouble="", confirmed=now if is_kept else note.confirmed)


def failed(note: Note, failure: Failure) -> Note:
    """Return what is known when nothing came."""
    return replace(note, trouble=failure.why)


def pause(interval: timedelta, failures: tuple[Failure, ...]) -> timedelta:
    """Return how long to wait before asking again, after so many failures in a row.

    Where nobody answered, the network may be back in a moment; a server that refuses is left alone longer each time.
    """
    if not failures:
        return interval
    last, doublings = failures[-1], min(len(failures) - 1, 16)
    if last.refused:
        usual = min(interval * (1 << doublings), max(interval, LONGEST_BACK_OFF))
    else:
        usual = min(FIRST_RETRY * (1 << doublings), interval)
    return max(usual, min(last.after or timedelta(0), LONGEST_WISH))


def wished_pause(text: str, now: datetime) -> timedelta | None:
    """Return how long a server wants to be left alone, of a Retry-After in seconds or with a date; None if neither."""
    if text.strip().isascii() and text.strip().isdecimal():
        return timedelta(seconds=int(text.strip()[:9]))
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(until - now, timedelta(0))
