"""A programme in a file: read, adapted to what the command line says, and read again when the file changes."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Self

from kiosk.formats import door
from kiosk.formats.items import Known
from kiosk.formats.problems import Problem, Reading, Severity, quoted
from kiosk.paths import bundled_programme
from kiosk.rundown import lack
from kiosk.rundown.lack import Lack
from kiosk.rundown.programme import LANGUAGES, Event, Programme

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from kiosk.mirror.address import Address
    from kiosk.mirror.mirror import Mirror
    from kiosk.mirror.standing import Standing

ENVIRONMENT = "KIOSK_SCHEDULE"
HERE = "schedule.yaml"
MOST_MEANT = 3
"""So many rooms, or tracks, are named that may have been asked for."""
_ALIKE = 0.8
"""How alike a name must be to have been meant: East and West are three quarters."""
UNNAMED = "Venue Kiosk"
"""What the screen calls an event of which nothing could be read."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which file, or the programme of which address, is shown, and why that one."""

    path: Path
    why: str
    address: Address | None = None

    @property
    def name(self) -> str:
        """How it is called for people, without what is secret in an address."""
        return str(self.path) if self.address is None else self.address.shown

    @property
    def typed(self) -> str:
        """How it is typed in a shell, with … for what is secret in an address."""
        return quote(str(self.path)) if self.address is None else self.address.typed


def choose(named: str | None, environment: str | None, folder: Path) -> Choice:
    """Return the programme to show: the one named, KIOSK_SCHEDULE's, the folder's, else the product's own.

    The name `-` is standard input. Raises SlipError for an address at which no programme is asked for.
    """
    if named == "-":
        return Choice(door.STANDARD_INPUT, "from standard input")
    if named:
        return _file_or_address(named, "as named")
    if environment:
        return _file_or_address(environment, f"from {ENVIRONMENT}")
    if (folder / HERE).exists():
        return Choice(folder / HERE, "from the current folder")
    return Choice(bundled_programme(), "the example that comes with Venue Kiosk")


def _file_or_address(named: str, why: str) -> Choice:
    if ":/" not in named:
        return Choice(Path(named), why)
    from kiosk.mirror.address import Address, is_address

    if not is_address(named):
        return Choice(Path(named), why)
    address = Address.of(named)
    return Choice(Path(address.shown), why, address)


@dataclass(frozen=True, slots=True)
class Part:
    """What of a programme a screen shows: that of a room, of a track, or of both; of neither, all of it."""

    room: str = ""
    track: str = ""


WHOLE = Part()


def find_room(programme: Programme, asked: str) -> str | None:
    """Return the room that was asked for as the programme writes it, in whatever case; None if it has no such room."""
    return _named(asked, programme.rooms)


def rooms_of(programme: Programme, asked: str) -> str:
    """Say which room may have been asked for, or else which there are."""
    return _instead("rooms", asked, programme.rooms)


def find_track(programme: Programme, asked: str) -> str | None:
    """Return the track that was asked for as the programme writes it, in whatever case; None if it has no such one."""
    return _named(asked, [track.name for track in programme.every_track])


def tracks_of(programme: Programme, asked: str) -> str:
    """Say which track may have been asked for, or else which there are."""
    return _instead("tracks", asked, [track.name for track in programme.every_track])


def _named(asked: str, names: Sequence[str]) -> str | None:
    squeezed = " ".join(asked.split())
    alike = [name for name in names if name.casefold() == squeezed.casefold()]
    if squeezed in ("", *alike):
        return squeezed
    return alike[0] if len(alike) == 1 else None


def _instead(what: str, asked: str, names: Sequence[str]) -> str:
    if not names:
        return f"it names no {what}"
    from difflib import get_close_matches

    wanted = " ".join(asked.casefold().split())
    near = get_close_matches(wanted, {name.casefold() for name in names}, cutoff=_ALIKE)
    meant = [name for name in names if wanted in name.casefold() or name.casefold() in near][:MOST_MEANT]
    return f"did you mean {_in_quotes(meant, ' or ')}?" if meant else f"its {what} are {_in_quotes(names, ', ')}"


def _in_quotes(names: Sequence[str], last: str) -> str:
    *most, end = map(quoted, names)
    return f"{', '.join(most)}{last}{end}" if most else end


def bare_programme(reading: Reading) -> Programme:
    """Return what stands for a programme that cannot be shown: its event as far as it was read, else one of no name.

    That one speaks the computer's language.
    """
    return reading.bare or Programme(Event(UNNAMED, language=_own_language(os.environ)))


def lack_of(problems: Sequence[Problem]) -> Lack:
    """Return why a programme cannot be shown: the first of the errors, and how many others there are."""
    first, *others = [one for one in problems if one.severity is Severity.ERROR]
    reason = f"{first.what}; {first.remedy}" if first.remedy else first.what
    return lack.of_file(first.file, first.line, reason, len(others))


def _own_language(environ: Mapping[str, str]) -> str:
    """Return the language that the environment names, as a tag of BCP 47; empty for one that the screen has not."""
    named = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    tag = re.split("[.@]", named)[0].replace("_", "-")
    return tag if tag.partition("-")[0] in LANGUAGES else ""


@dataclass(frozen=True, slots=True)
class Adaption:
    """What the command line says where the file does not: the date of an undated programme, and the time zone.

    `local` is the computer's zone, and `around` the instant that matters where something recurs without end.
    """

    date: date | None = None
    timezone: tzinfo | None = None
    local: tzinfo = UTC
    around: datetime | None = None

    def known(self, folder: Path) -> Known:
        """Return this as what is known beside a file that lies in a folder."""
        return Known(self.timezone, self.date, self.local, self.around, folder)

    def apply(self, programme: Programme) -> Programme:
        """Return the programme with these filled in. A time zone given here goes before the file's."""
        if self.date is not None:
            programme = programme.on(self.date)
        if self.timezone is not None:
            programme = replace(programme, event=replace(programme.event, timezone=self.timezone))
        return programme


class Source:
    """The programme's file. It is read once, and again whenever `changed` has said that it is another.

    A programme at an address is read from its mirror's copy on disk, which `followed` keeps new.
    """

    mirror: Mirror | None = None

    def __init__(self, path: Path, adaption: Adaption, read: Callable[[Path, Known], Reading] = door.read) -> None:
        """Read nothing yet."""
        self.path = path
        self._adaption, self._read = adaption, read
        self._seen: tuple[int, ...] | None = None
        self.problems: tuple[Problem, ...] = ()
        """Why what was read last cannot be shown."""

    @classmethod
    def at(cls, address: Address, folder: Path, adaption: Adaption) -> Self:
        """Return the source of a programme at an address, whose copy is kept in a folder. Nothing is asked yet."""
        from kiosk.mirror.mirror import Mirror

        mirror = Mirror(address, folder, adaption.known(folder))
        source = cls(mirror.path, adaption, lambda *_: mirror.reading())
        source.mirror = mirror
        return source

    def load(self) -> Reading:
        """Return the programme, or its problems."""
        self._seen = self._signature()
        reading = self._adapted(self._read(self.path, self._adaption.known(self.path.parent)))
        self.problems = reading.problems if reading.programme is None else ()
        return reading

    def newest(self) -> Reading:
        """Return the same of what an address gave last, also where that is not shown for a doubt about it."""
        return self.load() if self.mirror is None else self._adapted(self.mirror.newest())

    def _adapted(self, reading: Reading) -> Reading:
        if reading.programme is None:
            return reading
        return replace(reading, programme=self._adaption.apply(reading.programme))

    def followed(self, interval: timedelta | None) -> AbstractContextManager[None]:
        """Ask an address again and again for as long as this is entered, in a thread of its own; with None, never."""
        from contextlib import nullcontext

        if self.mirror is None or interval is None:
            return nullcontext()
        from kiosk.mirror.poller import Poller

        return Poller(self.mirror, interval)

    def standing(self) -> Standing | None:
        """Return how old the copy of a programme at an address is; None of a file."""
        return None if self.mirror is None else self.mirror.standing()

    def unanswered(self) -> bool:
        """Return whether nothing is kept of an address yet: there is no file then, and why can change all the same."""
        return self.mirror is not None and self._signature() is None

    def changed(self) -> bool:
        """Return whether the file is another than the one read. One that is gone, or half replaced, is not yet."""
        signature = self._signature()
        return signature is not None and signature != self._seen

    def _signature(self) -> tuple[int, ...] | None:
        # Asking once a second costs microseconds, survives editors that replace the file, and works on network
        # folders, where file-change notices do not.
        try:
            status = self.path.stat()
        except OSError:
            return None
        # One that could not be read is another once it may be.
        allowed = status.st_mode, status.st_uid, status.st_gid
        return status.st_mtime_ns, status.st_size, status.st_ino, *allowed
