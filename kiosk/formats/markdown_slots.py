"""From the entries of a page to the items of a programme: what each is called, who speaks, how long it lasts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import takewhile

from kiosk.formats import ids, items, kinds, links, markdown_titles, mending
from kiosk.formats.items import Doubts, Item
from kiosk.formats.markdown_entries import Entry
from kiosk.formats.markdown_lines import Line
from kiosk.formats.markdown_times import (
    AFTERNOON,
    DAY,
    HOUR,
    IMPOSSIBLE,
    NOON,
    WRONG_HALF,
    Settled,
    Timed,
    has_twelve_hours,
    settled,
)
from kiosk.formats.markdown_titles import SPLIT, Said
from kiosk.formats.problems import Guess, Place
from kiosk.formats.rich import Rich
from kiosk.rundown.programme import Kind, Person, Project, Session

NO_END = "it has no end, and is taken to last until the next one, or an hour"
_OPEN_END = "give it an end, as in 09:10-09:40"
_REMEDIES = {IMPOSSIBLE: "correct the page"}
_GUESSES = {
    AFTERNOON: "after noon",
    WRONG_HALF: "am and pm are mixed up",
    IMPOSSIBLE: "its end is before its start",
    NO_END: "no end is written",
    SPLIT: "from the end of the line",
}
"""What is said of each in a word or two, beside the value."""
_MOST_DETAILS = 8
_LONGEST_TITLE = 150
_LONGEST = 10 * DAY
_SHOWCASE = re.compile(r"\b(?:showcase|demos?|demonstrations?|exhibition|expo|projects?|marketplace|fair)\b", re.I)
_TITLE = re.compile(r"\W*(?:talk )?(?:title|titel|titre)\s*:\s*(?=\S)", re.IGNORECASE)
_PEOPLE = re.compile(r"\W*(?:speakers?|panell?ists?|presenters?|authors?|by)\s*:\s*(?=\S)", re.IGNORECASE)
_TO_COME = re.compile(r"\W*(?:tb[acd]|to be (?:announced|confirmed|determined|decided)|coming soon)\W*", re.IGNORECASE)
_SEVERAL_LABELS = re.compile(r"\b(?:talks|orals|lectures|speakers|presentations|tutorials|labs|keynotes)\W*$", re.I)
_FOOTNOTES = re.compile("[⁰¹²³⁴-⁹*†‡§]+$")
_PEOPLE_BELOW = re.compile(r"\W*(?:(?:invited|confirmed)\s+)?(?:speakers?|panell?ists?|presenters?)\W*", re.IGNORECASE)
_ABOUT = re.compile(r"\W*[\w ]{2,20}:\s")
_ONLY_LABEL = re.compile(
    r"\W*(?:(?:invited|contributed|oral|spotlight|keynote|plenary|guest|lightning)\s+)*"
    r"(?:keynotes?|talks?|speech|lectures?|orals?|speakers?|presentations?|tutorials?|labs?)\s*"
    r"#?\s*(?:\d{1,2}|[IVX]{1,4}|[A-Z])?\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Slot:
    """An entry with its times in minutes after midnight."""

    entry: Entry
    start: int
    end: int
    guesses: tuple[Guess, ...] = ()


def made(entries: Sequence[Entry], dates: Mapping[int, date | None], anyday: date, doubts: Doubts) -> list[Item]:
    """Return the items of a page's entries; `dates` has the date of each by its place, None for every day."""
    twelve = has_twelve_hours([entry.written for entry in entries])
    days: dict[date | None, list[Entry]] = {}
    for number, entry in enumerate(entries):
        days.setdefault(dates[number], []).append(entry)
    sessions = _Sessions()
    return [
        item
        for day, of_day in days.items()
        for item in _of_day(of_day, day or anyday, twelve=twelve, sessions=sessions, doubts=doubts)
    ]


def _of_day(
    entries: Sequence[Entry], day: date, *, twelve: bool, sessions: _Sessions, doubts: Doubts
) -> Iterator[Item]:
    timed = settled([Timed(entry.written, entry.is_first) for entry in entries], twelve=twelve)
    slots = _with_ends(list(zip(entries, timed, strict=True)), doubts)
    holders = _holders(slots)
    for slot in slots:
        if id(slot.entry) not in holders:
            reader = _Reader(slot, doubts)
            item = reader.item(day, sessions.of(slot.entry, holders))
            if item is not None:
                yield item


def _with_ends(found: Sequence[tuple[Entry, Settled]], doubts: Doubts) -> list[_Slot]:
    slots, starts = [], _Starts(found)
    for entry, times in found:
        title = _name(entry)
        if times.guess:
            doubts.note(times.guess, title, _REMEDIES.get(times.guess, "look at it"), Place(entry.line))
        is_open = times.end is None and times.guess != IMPOSSIBLE
        if is_open:
            doubts.note(NO_END, title, _OPEN_END, Place(entry.line))
        guesses = [_GUESSES[guess] for guess in (times.guess, NO_END if is_open else "") if guess]
        guess = (Guess("time", ", ".join(guesses)),) if guesses else ()
        slots.append(_Slot(entry, times.start, starts.after(entry) if times.end is None else times.end, guess))
    return slots


class _Starts:
    """When the entries of a day start, to tell when one without an end is over."""

    def __init__(self, found: Sequence[tuple[Entry, Settled]]) -> None:
        self._times = {id(entry): times for entry, times in found}
        self._lanes: dict[tuple[int, str], list[int]] = {}
        for entry, times in found:
            self._lanes.setdefault((id(entry.parent), entry.room), []).append(times.start)
        for starts in self._lanes.values():
            starts.sort()

    def after(self, entry: Entry) -> int:
        """Return the next start beside an entry in its room, or the end of what it is inside of; else an hour later."""
        start = self._times[id(entry)].start
        until = [at for at in self._next(entry, start) if start < at < start + NOON]
        return min(until) if until else start + HOUR

    def _next(self, entry: Entry, start: int) -> Iterator[int]:
        for room in {entry.room, ""}:
            starts = self._lanes.get((id(entry.parent), room), [])
            yield from starts[bisect_right(starts, start) :][:1]
        if entry.parent is not None and id(entry.parent) in self._times:
            end = self._times[id(entry.parent)].end
            yield from self._next(entry.parent, start) if end is None else (end,)


def _holders(slots: Sequence[_Slot]) -> frozenset[int]:
    """Return which entries are sessions: all that is listed below them is within their time."""
    inside: dict[int, list[_Slot]] = {}
    for slot in slots:
        if slot.entry.parent is not None:
            inside.setdefault(id(slot.entry.parent), []).append(slot)
    return frozenset(
        id(slot.entry)
        for slot in slots
        if (held := inside.get(id(slot.entry)))
        and slot.entry.head
        and all(slot.start <= each.start and each.end <= slot.end for each in held)
    )


class _Sessions:
    """The sessions of a page: of a section, or of an entry that holds others; the same one for the same."""

    def __init__(self) -> None:
        self._known: dict[int, Session | None] = {}

    def of(self, entry: Entry, holders: frozenset[int]) -> Session | None:
        parent = entry.parent
        while parent is not None and id(parent) not in holders:
            parent = parent.parent
        if parent is not None:
            return self._session(id(parent), parent.head, parent.room, ())
        section = entry.section
        return self._session(id(section), section.text, "", section.chairs) if section else None

    def _session(self, key: int, text: Rich, room: str, chairs: tuple[Person, ...]) -> Session | None:
        if key not in self._known:
            header = markdown_titles.session(text)
            title = mending.text(header.title)
            found = Session(title, header.number, _mended(header.chairs or chairs), mending.text(header.room or room))
            self._known[key] = found if title else None
        return self._known[key]


def _mended(persons: tuple[Person, ...]) -> tuple[Person, ...]:
    mended = (Person(_FOOTNOTES.sub("", mending.text(one.name)), mending.text(one.affiliation)) for one in persons)
    return tuple(dict.fromkeys(one for one in mended if one.name))


def _name(entry: Entry) -> str:
    return entry.head.text or next((line.text.text for line in entry.details), "") or "a time"


class _Reader:
    """Reads one entry."""

    def __init__(self, slot: _Slot, doubts: Doubts) -> None:
        self._slot, self._entry, self._doubts = slot, slot.entry, doubts
        self._guesses = list(slot.guesses)
        self._title = Rich()
        self._details = list(slot.entry.details)
        row = slot.entry.row
        if row:
            self._details[:0] = [Line(text, slot.entry.line) for text in (*row.below, *row.details)]
            self._details += [Line(text, slot.entry.line, depth=1, block=-1) for text in row.listed]

    def item(self, day: date, session: Session | None) -> Item | None:
        """Return the entry as an item, or None where it has no title."""
        self._title = head = self._head()
        as_it_stands = self._has_people_apart and _is_wholly_emphasised(head)
        said = self._with_details(markdown_titles.whole(head) if as_it_stands else markdown_titles.said(head))
        title = mending.text(said.title)
        if not (title if as_it_stands else re.search(r"\w", title)):
            self._doubts.note(
                "there is no title beside it, so it is left out",
                f"{self._slot.start // HOUR}:{self._slot.start % HOUR:02}",
                "give it one",
                Place(self._entry.line),
            )
            return None
        if said.guess:
            self._doubts.note(said.guess, title, "look at them", Place(self._entry.line))
            self._guesses.append(Guess("speakers", _GUESSES[said.guess]))
        return self._item(replace(said, title=title, speakers=_mended(said.speakers)), day, session)

    def _item(self, said: Said, day: date, session: Session | None) -> Item:
        row = self._entry.row
        projects, link = self._projects(said), self._link(said.link, said.title)
        if said.link and not link and not said.link.startswith("#"):
            self._guesses.append(Guess("link", "once the event has a website", said.link))
        kind_word, track = (mending.text(row.kind), mending.text(row.track)) if row else ("", "")
        kind = kinds.guess(said.title, said.label or kind_word, track, has_speakers=bool(said.speakers))
        is_meal = kind is Kind.LUNCH
        return Item(
            title=said.title,
            start=_instant(day, self._slot.start),
            end=_instant(day, max(self._slot.start, self._slot.end)),
            room=mending.text(said.room or self._entry.room or (session.room if session else "")),
            day=day,
            kind=Kind.SHOWCASE if projects else kind,
            speakers=said.speakers,
            link=link,
            track=track,
            session=session or self._session(),
            sponsors=tuple(map(mending.text, said.sponsors)) if is_meal else (),
            notice=mending.text(said.notice) if is_meal else "",
            each=said.each if projects else None,
            projects=projects,
            guesses=tuple(self._guesses),
            at=Place(self._entry.line),
        )

    @property
    def _has_people_apart(self) -> bool:
        """Whether a cell of its own tells who speaks, or by a dash that nobody does."""
        return self._entry.row is not None and bool(self._entry.row.speakers)

    def _session(self) -> Session | None:
        """Return the session that the row of a table names."""
        named = mending.text(self._entry.row.session) if self._entry.row else ""
        return Session(named) if named else None

    def _head(self) -> Rich:
        """Return the line that has the title: the one with the time, else the first below it."""
        while not self._entry.head and self._details:
            line = self._details.pop(0)
            if line.text:
                return line.text
        return self._entry.head

    def _with_details(self, said: Said) -> Said:
        """Return what is said with what the lines below add: 'Title: …', 'Speaker: …', people beside a label."""
        row = self._entry.row
        if row and self._has_people_apart:
            said = replace(said, speakers=markdown_titles.people(row.speakers), guess="")
        said = replace(said, speakers=said.speakers or self._listed_people())
        own = (line for line in self._details if line.depth <= self._entry.depth or _is_labelled(line))
        lines = [line.text for line in own][:_MOST_DETAILS]
        titles = [line for line in lines if _TITLE.match(line.text)]
        for line in lines:
            if not _TITLE.match(line.text) or len(titles) == 1:
                said = self._with_detail(said, line)
        return said

    def _listed_people(self) -> tuple[Person, ...]:
        """Take the people of the list below a line that only says 'Speakers:' out of the details, and return them."""
        head = next((at for at, line in enumerate(self._details) if _PEOPLE_BELOW.fullmatch(line.text.text)), None)
        if head is None:
            return ()
        depth = self._details[head].depth
        below = list(takewhile(lambda line: line.depth > depth, self._details[head + 1 :]))
        found = {id(line): markdown_titles.somebody(line.text) for line in below}
        self._details = [line for line in self._details if not found.get(id(line)) and line is not self._details[head]]
        return tuple(person for persons in found.values() for person in persons)

    def _with_detail(self, said: Said, line: Rich) -> Said:
        title, people = _TITLE.match(line.text), _PEOPLE.match(line.text)
        if _TO_COME.fullmatch(line.text[title.end() if title else 0 :]):
            return said
        if title:
            return replace(
                said,
                title=markdown_titles.bare(line.text[title.end() :]),
                label=said.label or said.title,
                link=said.link or _first_link(line),
            )
        if people and not said.speakers:
            found = markdown_titles.people(line)
            return replace(said, speakers=found)
        if said.speakers and _SEVERAL_LABELS.search(said.title) and not self._has_people_apart:
            more = () if _ABOUT.match(line.text) else markdown_titles.only_people(line.text)
            return replace(said, speakers=tuple(dict.fromkeys((*said.speakers, *more))))
        if _ABOUT.match(line.text) or said.speakers or self._has_people_apart:
            return said if _ABOUT.match(line.text) or self._has_people_apart else _titled(said, line)
        return self._with_people(said, line)

    def _with_people(self, said: Said, line: Rich) -> Said:
        """Return what is said with the people of a line that stands apart, or a label with the title in it."""
        is_apart = self._entry.row is not None and line in self._entry.row.details
        is_label = _ONLY_LABEL.fullmatch(said.label or said.title) is not None
        if is_apart or is_label or _is_emphasised(line) or _is_emphasised(self._title):
            found = markdown_titles.only_people(line.text)
            is_whole = not _ONLY_LABEL.fullmatch(said.title) or _SEVERAL_LABELS.search(said.title) is not None
            if found or is_whole or len(line.text) > _LONGEST_TITLE:
                return replace(said, speakers=found, guess=SPLIT if found else said.guess)
            below = markdown_titles.said(line)
            return replace(below, label=said.label or said.title, link=said.link or below.link, room=said.room)
        return said

    def _projects(self, said: Said) -> tuple[Project, ...]:
        below = (line for line in self._details if line.depth > self._entry.depth and line.block != self._entry.block)
        listed = [line for line in below if not _is_labelled(line)]
        depth = min((line.depth for line in listed), default=0)
        listed = [line for line in listed if line.depth == depth]
        if len(listed) > 1 and not (said.each or _SHOWCASE.search(said.title)):
            what = "the list below it has no times, and is left out"
            self._doubts.note(what, said.title, "give each line a time, or call it a showcase", Place(listed[0].number))
            return ()
        found = [markdown_titles.project(line.text) for line in listed] if len(listed) > 1 or said.each else []
        named = [(mending.text(name), people, link) for name, people, link in found if mending.text(name)]
        own = ids.unique(("", ids.slug(name) or "project") for name, _, _ in named)
        return tuple(
            Project(key, name, _mended(people), self._link(link, name))
            for key, (name, people, link) in zip(own, named, strict=True)
        )

    def _link(self, written: str, title: str) -> str:
        if not written or written.startswith("#"):
            return ""
        if links.is_relative(written) and not self._doubts.address:
            remedy = "write links whole, as in https://example.org/talks"
            self._doubts.note("its link is only a part of an address, and left out", title, remedy)
            return ""
        return items.link(written, "", title, self._doubts)


def _titled(said: Said, line: Rich) -> Said:
    """Return what is said, with the emphasised line below as the title where there was only a label and its people."""
    is_title = _ONLY_LABEL.fullmatch(said.title) and _is_emphasised(line) and not markdown_titles.only_people(line.text)
    return replace(said, title=markdown_titles.bare(line.text), label=said.label or said.title) if is_title else said


def _is_labelled(line: Line) -> bool:
    return bool(_TITLE.match(line.text.text) or _PEOPLE.match(line.text.text))


def _is_emphasised(line: Rich) -> bool:
    return any(mark.end - mark.start >= len(line.text) - 2 for mark in line.emphasised)


def _is_wholly_emphasised(line: Rich) -> bool:
    return any(mark.start == 0 and mark.end == len(line.text) for mark in line.emphasised)


def _first_link(line: Rich) -> str:
    return next((mark.to for mark in line.links), "")


def _instant(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=min(minutes, _LONGEST))
