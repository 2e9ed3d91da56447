"""A programme as schedule.yaml: written as a person would write it by hand, to go on editing it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from pathlib import PurePath
from zoneinfo import ZoneInfo

from kiosk.formats import ids, people
from kiosk.formats.problems import Guess, SlipError, tidy
from kiosk.formats.regrouping import Group, needed_ids, regrouped
from kiosk.formats.times import Span, other_half, say, span
from kiosk.formats.yaml_text import (
    Node,
    Pairs,
    always_quoted,
    bare,
    below,
    in_line,
    indented,
    item,
    keys,
    lines,
    text,
)
from kiosk.rundown.programme import Day, Display, Kind, Operator, Person, Programme, Project, Slot, WallTime

_LONGEST_LIST = 110
"""So many characters of people stand in one line."""

_HEADER = """\
# - Times are those on the wall at the venue, on a 24-hour clock: 14:55, not 2:55. 24:30 is half past midnight.
# - Put a text in quotes when it has a colon and a space in it, a " #", or begins with one of [ { * & ! | > @ % '.
# - speakers, presenters and chair take "Name, Affiliation", or a list of them in [ ].
# - When something is wrong, `kiosk check` names the line and what would be right.
"""
_OF_SLOTS = """\
# A slot's kind is talk (when nothing is said), keynote, panel, remarks, posters, break, lunch, showcase, social or
# other. These go below a slot's title where they are wanted:
# fixed: true   it starts when it says, however late the slots before it are: catering, a live stream
# min: 30 min   it may be shortened to this when those before it run late; without it, it keeps its length
# A lunch can have sponsors: [Acme, Globex], whom the screen thanks for as long as it lasts. A showcase has projects,
# which present in turn: projects: [{name: Solver, link: https://example.org, presenters: Ada Lovelace}]
# and each: 10 min   how long a project's turn is; without it, they share the slot
"""
_SPONSORS_HINT = """\
# Details of those whose names stand in a slot's sponsors, for their cards. A logo is a picture beside this file.
# sponsors:
#   - name: Acme
#     link: https://example.org
#     logo: acme.png
"""
_DISPLAY_HINT = """\
# How the screen looks, where it should be otherwise.
# display:
#   theme: light         # dark when nothing is said
#   accent: "#0b467f"    # the event's colour, in quotes
#   logo: logo.png       # a picture beside this file
#   night: 22:00-07:00   # dark then, except while a slot is on
#   clock: 12            # 12 or 24 hours; as the language has it when nothing is said
"""
_OPERATOR_HINT = """\
# How the screen is operated, where it should be otherwise. The ? key shows what all the keys do.
# operator:
#   step: 10 min         # what each press of D delays by; 5 min when nothing is said
"""


def written(programme: Programme, origin: str, folder: PurePath | None = None, guesses: Iterable[Guess] = ()) -> str:
    """Return a programme as the text of a schedule.yaml, which is read back as the same programme.

    `origin` names where it is from. A picture is named from `folder`, where the text will lie; one outside of it, and
    any without a folder, is only named in a comment. What was guessed is marked beside the value.
    """
    return _Writer(programme, origin, folder, tuple(guesses)).text()


def outside(programme: Programme, folder: PurePath) -> tuple[str, ...]:
    """Return the paths of the pictures that do not lie in a folder, so that a file there cannot show them."""
    of_projects = (project.picture for day in programme.days for slot in day.slots for project in slot.projects)
    pictures = (programme.display.logo, *(sponsor.logo for sponsor in programme.sponsors), *of_projects)
    return tuple(dict.fromkeys(one for one in pictures if one and not PurePath(one).is_relative_to(folder)))


def zone_name(zone: tzinfo) -> str:
    """Return what a time zone is called in a schedule.yaml: a place, UTC, or an offset such as +02:00."""
    if isinstance(zone, ZoneInfo) and zone.key:
        return zone.key
    offset = zone.utcoffset(datetime(2000, 1, 1)) or timedelta(0)  # noqa: DTZ001 - a fixed offset is that of any day
    sign, minutes = ("-" if offset < timedelta(0) else "+"), abs(offset) // timedelta(minutes=1)
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}" if offset else "UTC"


def times(start: WallTime, end: WallTime) -> str:
    """Return from when to when, in the plainest form that is read so and no other way."""
    marked = f"{_marked(start)}-{_marked(end)}"
    return next((form for form in _plain(start, end) if _says(form, start, end)), marked)


def _plain(start: WallTime, end: WallTime) -> tuple[str, ...]:
    late = end.time.hour == end.time.minute == 0
    shown = f"{start.time:%H:%M}-{end.time:%H:%M}"
    counted = f"{_counted(start)}-{_counted(end)}"
    return (counted, shown) if start.days or late else (shown, counted)


def _counted(clock: WallTime) -> str:
    return f"{clock.time.hour + 24 * clock.days:02}:{clock.time:%M}"


def _marked(clock: WallTime) -> str:
    marks = [f"+{clock.days}"] * bool(clock.days) + ["2nd"] * clock.time.fold
    return " ".join([f"{clock.time:%H:%M}", *(f"({mark})" for mark in marks)])


def _says(form: str, start: WallTime, end: WallTime) -> bool:
    """Whether a form is read as these times, without a doubt."""
    try:
        read = span(form)
    except SlipError:
        return False
    same = (read.start, read.end) == (start, end) and not (start.time.fold or end.time.fold)
    return same and other_half(Span(start, end, read.certain)) is None


def person(one: Person) -> Node:
    """Return somebody as 'Name, Affiliation', or as keys where that would be read otherwise."""
    in_words = f"{one.name}, {one.affiliation}" if one.affiliation else one.name
    try:
        if people.person(tidy(in_words)) == Person(tidy(one.name), tidy(one.affiliation)):
            return text(in_words)
    except SlipError:
        pass
    pairs = [("name", text(one.name)), ("affiliation", text(one.affiliation))]
    return keys([pair for pair in pairs if pair[1].value], flow=True)


def persons(several: Sequence[Person]) -> Node:
    """Return people as a list in a line, or below one another where it is long; a name alone needs no brackets."""
    if _is_alone(several):
        return text(several[0].name)
    length = sum(len(one.name) + len(one.affiliation) + 6 for one in several)
    return (in_line if length <= _LONGEST_LIST else below)(person(one) for one in several)


def _is_alone(several: Sequence[Person]) -> bool:
    return len(several) == 1 and not several[0].affiliation and "," not in several[0].name


@dataclass(slots=True)
class _Writer:
    programme: Programme
    origin: str
    folder: PurePath | None
    guesses: tuple[Guess, ...]
    beside: dict[tuple[date | None, str], list[Guess]] = field(default_factory=lambda: defaultdict(list))

    def text(self) -> str:
        for guess in self.guesses:
            self.beside[guess.day if guess.slot else None, guess.slot].append(guess)
        blocks = [self._header(), self._event(), self._sessions(), self._sponsors(), self._tracks()]
        blocks += [self._display(), self._operator()]
        return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"

    def _header(self) -> list[str]:
        found = (
            ['# - Search for "guessed": what the programme did not say clearly is marked so.'] if self.guesses else []
        )
        return [
            f"# The programme that the screen shows, from {self.origin}. Edit it, save it, and the screen follows.",
            "#",
            *found,
            *_HEADER.splitlines(),
        ]

    def _event(self) -> list[str]:
        event, guesses = self.programme.event, self.beside[None, ""]
        pairs = [("name", text(event.name))]
        pairs += [("id", text(event.id))] if event.id else []
        pairs += [("date", bare(str(self._date), "timestamp"))] if self._date else []
        pairs += [("timezone", _zone(event.timezone))] if event.timezone else []
        pairs += [(key, text(value)) for key, value in self._links() if value]
        pairs += [("language", text(event.language))] if event.language else []
        comments = _comments(guesses, pairs)
        if event.id:
            comments["id"] = "keep it: the operator's journal knows the event by it"
        return ["event:", *indented([*lines(pairs, comments), *self._hints(guesses)], 2)]

    def _links(self) -> tuple[tuple[str, str], ...]:
        return ("website", self.programme.event.website), ("livestream", self.programme.event.livestream)

    def _hints(self, guesses: Sequence[Guess]) -> list[str]:
        """Return what else an event may say, as comments."""
        event, undated = self.programme.event, all(day.date is None for day in self.programme.days)
        why = next((guess.what for guess in guesses if guess.key == "timezone"), "")
        hints = ["# date: 2018-12-07              # without a date, the programme runs on every day"] * undated
        if event.timezone is None:
            said = f"guessed: {why}" if why else "without a time zone, the clock of the machine counts"
            hints.append(f"# timezone: America/Toronto     # {said}")
        if not event.website:
            hints.append("# website: https://example.org  # links such as talks#key1 start from here")
        if not event.language:
            hints.append("# language: de                  # without a language, the screen speaks English")
        return hints

    @property
    def _date(self) -> date | None:
        """The date of a programme that has one day."""
        return self.programme.days[0].date if len(self.programme.days) == 1 else None

    def _sessions(self) -> list[str]:
        if len(self.programme.days) > 1:
            days = [line for day in self.programme.days for line in ["", *indented(self._day(day), 2)]]
            return [*_OF_SLOTS.splitlines(), "", "days:", *days[1:]]
        groups = self._groups(self.programme.days[0] if self.programme.days else Day(()))
        return [*_OF_SLOTS.splitlines(), "", *_under("sessions", groups)]

    def _day(self, day: Day) -> list[str]:
        why = next((guess.what for guess in self.beside[None, ""] if guess.key == "date"), "")
        dated = f"- date: {day.date}  # {day.date:%A}" + (f", guessed: {why}" if why else "")
        return [dated, *indented(_under("sessions", self._groups(day)), 2)]

    def _groups(self, day: Day) -> list[str]:
        groups = regrouped(day.slots)
        named = needed_ids(slot for group in groups for slot in group.slots)
        found: list[str] = []
        for group in groups:
            found += ["", *item(self._group(day, group, named))]
        return found[1:]

    def _group(self, day: Day, group: Group, named: frozenset[str]) -> list[str]:
        pairs: list[tuple[str, Node]] = []
        if group.session:
            pairs.append(("title", text(group.session.title)))
            pairs += [("number", _number(group.session.number))] if group.session.number else []
            pairs += [("chair", persons(group.session.chairs))] if group.session.chairs else []
        pairs += [("room", text(group.room))] if group.room else []
        pairs += [("track", text(group.track))] if group.track else []
        slots = [line for slot in group.slots for line in item(self._slot(day, slot, group, own=slot.id in named))]
        return [*lines(pairs), "slots:", *indented(slots, 2)]

    def _slot(self, day: Day, slot: Slot, group: Group, *, own: bool) -> list[str]:
        pairs: list[tuple[str, Node]] = [("time", text(times(slot.start, slot.end)))]
        pairs += [("kind", text(slot.kind))] if slot.kind is not Kind.TALK else []
        pairs.append(("title", text(slot.title)))
        pairs += [("id", text(slot.id))] if own and _can_be_given(slot.id) else []
        pairs += [("room", text(slot.room))] if slot.room != group.room else []
        pairs += [("track", text(slot.track))] if slot.track != group.track else []
        pairs += [("speakers", persons(slot.speakers))] if slot.speakers else []
        pairs += [("link", text(slot.link))] if slot.link else []
        pairs += self._of_kind(slot)
        guesses = self.beside[day.date, slot.id]
        return [*lines(pairs, _comments(guesses, pairs)), *_left_out(guesses), *self._pictures(slot.projects)]

    def _of_kind(self, slot: Slot) -> Pairs:
        pairs: list[tuple[str, Node]] = [("fixed", bare("true", "bool"))] if slot.fixed else []
        pairs += [("min", text(say(slot.min)))] if slot.min is not None else []
        pairs += [("sponsors", in_line(map(text, slot.sponsors)))] if slot.sponsors else []
        pairs += [("notice", text(slot.notice))] if slot.notice else []
        pairs += [("each", text(say(slot.each)))] if slot.each is not None and slot.projects else []
        return [*pairs, ("projects", below(self._projects(slot.projects)))] if slot.projects else pairs

    def _projects(self, projects: Sequence[Project]) -> Iterable[Node]:
        derived = ids.unique(("", ids.slug(project.name) or "project") for project in projects)
        for project, name in zip(projects, derived, strict=True):
            pairs = [("name", text(project.name))]
            pairs += [("id", text(project.id))] if project.id != name else []
            pairs += [("link", text(project.link))] if project.link else []
            pairs += [("presenters", persons(project.presenters))] if project.presenters else []
            pairs += self._picture("picture", project.picture)
            yield keys(pairs)

    def _picture(self, key: str, path: str) -> list[tuple[str, Node]]:
        inside = path and self.folder is not None and PurePath(path).is_relative_to(self.folder)
        return [(key, text(PurePath(path).relative_to(self.folder).as_posix()))] if inside and self.folder else []

    def _pictures(self, projects: Sequence[Project]) -> list[str]:
        return [line for one in projects for line in self._elsewhere("picture", one.picture, f" of {one.name}")]

    def _elsewhere(self, key: str, path: str, whose: str = "") -> list[str]:
        """Return a comment that names a picture which does not lie beside the file."""
        if not path or self._picture(key, path):
            return []
        name = lines([(key, text(PurePath(path).name))])[0]
        return [f"# {name}  # {tidy(f'the picture{whose}, once it lies beside this file')}"]

    def _sponsors(self) -> list[str]:
        found: list[str] = []
        for one in self.programme.sponsors:
            pairs = [("name", text(one.name))] + ([("link", text(one.link))] if one.link else [])
            found += item([*lines([*pairs, *self._picture("logo", one.logo)]), *self._elsewhere("logo", one.logo)])
        title = _SPONSORS_HINT.splitlines()[0]
        return [title, *_under("sponsors", found)] if found else _SPONSORS_HINT.splitlines()

    def _tracks(self) -> list[str]:
        found: list[str] = []
        for one in self.programme.tracks:
            pairs = [("name", text(one.name))] + ([("color", always_quoted(one.color))] if one.color else [])
            found += item(lines(pairs))
        return ["# The tracks' colours.", *_under("tracks", found)] if found else []

    def _display(self) -> list[str]:
        shown, usual = self.programme.display, Display()
        pairs: list[tuple[str, Node]] = [("theme", text(shown.theme))] if shown.theme != usual.theme else []
        pairs += [("accent", always_quoted(shown.accent))] if shown.accent else []
        pairs += self._picture("logo", shown.logo)
        pairs += [("night", text(f"{shown.night.start:%H:%M}-{shown.night.end:%H:%M}"))] if shown.night else []
        pairs += [("motion", bare("off", "bool"))] if not shown.motion else []
        pairs += [("clock", bare(str(shown.clock), "int"))] if shown.clock else []
        if shown == usual:
            return _DISPLAY_HINT.splitlines()
        found = [*lines(pairs), *self._elsewhere("logo", shown.logo)]
        return ["# How the screen looks.", "display:" if pairs else "# display:", *indented(found, 2 if pairs else 0)]

    def _operator(self) -> list[str]:
        operator, usual = self.programme.operator, Operator()
        pairs: list[tuple[str, Node]] = [("step", text(say(operator.step)))] if operator.step != usual.step else []
        pairs += [("pin", always_quoted(operator.pin))] if operator.pin else []
        own = [
            (ask, in_line(map(text, pressed)) if len(pressed) > 1 else text(*pressed)) for ask, pressed in operator.keys
        ]
        pairs += [("keys", keys(own))] if own else []
        if operator == usual:
            return _OPERATOR_HINT.splitlines()
        return [
            "# How the screen is operated. The ? key shows what all the keys do.",
            "operator:",
            *indented(lines(pairs), 2),
        ]


def _under(key: str, items: Sequence[str]) -> list[str]:
    return [f"{key}:", *indented(items, 2)] if items else [f"{key}: []"]


def _number(number: str) -> Node:
    return bare(number, "int") if number.isascii() and number.isdigit() and str(int(number)) == number else text(number)


def _zone(zone: tzinfo) -> Node:
    name = zone_name(zone)
    return always_quoted(name) if name[0] in "+-" else text(name)


def _can_be_given(name: str) -> bool:
    try:
        return ids.given(name) == name
    except SlipError:
        return False


def _comments(guesses: Iterable[Guess], pairs: Pairs) -> dict[str, str]:
    """Return the comment of each key that is there and was guessed."""
    there: Mapping[str, Node] = dict(pairs)
    return {
        guess.key: f"guessed: {guess.what}" if guess.what else "guessed"
        for guess in guesses
        if guess.key in there and not guess.written
    }


def _left_out(guesses: Iterable[Guess]) -> list[str]:
    """Return a comment for each value that the file has and the programme has not."""
    return [
        f"# {lines([(guess.key, text(guess.written))])[0]}  # {guess.what}" for guess in guesses if tidy(guess.written)
    ]
