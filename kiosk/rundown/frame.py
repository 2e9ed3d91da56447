"""The Frame: everything that the screen says at one instant, as plain frozen data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from kiosk.rundown import board, cards, display, showcase, wording
from kiosk.rundown.cards import Card, Nudge
from kiosk.rundown.display import Switch
from kiosk.rundown.lack import Lack
from kiosk.rundown.moment import Moment, Phase, Placed, Rundown
from kiosk.rundown.programme import Display, Event, Kind, Person, Programme, Session, Track
from kiosk.rundown.registers import State
from kiosk.rundown.timing import Status, Timed


class Scene(StrEnum):
    """Which of the screen's compositions is up: a row of the screen's table each."""

    BEFORE = "before"
    TALK = "talk"
    GAP = "gap"
    LUNCH = "lunch"
    SHOWCASE = "showcase"
    PARALLEL = "parallel"
    BOARD = "board"
    AFTER = "after"
    NOTHING = "nothing"


SCENE_OF_KIND = {
    Kind.POSTERS: Scene.GAP,
    Kind.BREAK: Scene.GAP,
    Kind.LUNCH: Scene.LUNCH,
    Kind.SHOWCASE: Scene.SHOWCASE,
}
"""The kinds whose slots are not shown as a talk is."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A slot as it is told: expected times in the event's zone, planned ones beside them."""

    id: str
    date: date
    title: str
    kind: Kind
    speakers: tuple[Person, ...]
    room: str
    session: Session | None
    start: datetime
    end: datetime
    planned_start: datetime
    planned_end: datetime
    status: Status
    link: str = ""
    overrun: timedelta = timedelta(0)
    held: bool = False
    waiting: bool = False
    track: str = ""

    @property
    def delay(self) -> timedelta:
        """How much later than planned it starts."""
        return self.start.astimezone(UTC) - self.planned_start.astimezone(UTC)

    @property
    def moved(self) -> bool:
        """Whether either of its times is not the one that was printed."""
        late = self.end.astimezone(UTC) - self.planned_end.astimezone(UTC)
        return self.delay != timedelta(0) or late != timedelta(0)


@dataclass(frozen=True, slots=True)
class ProjectEntry:
    """A project's turn in the showcase as it is told."""

    id: str
    name: str
    presenters: tuple[Person, ...]
    link: str
    start: datetime
    end: datetime
    planned_start: datetime
    planned_end: datetime
    status: Status
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Countdown:
    """How long until something happens. `to` is `start` or `end` of a slot, or empty when nothing is awaited.

    While what is awaited waits for a held slot, `seconds` is None and the text says so.
    """

    to: str = ""
    target: datetime | None = None
    seconds: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Showcase:
    """The projects of the showcase that is on; nobody presents when the floor is open."""

    projects: tuple[ProjectEntry, ...]
    presenting: ProjectEntry | None
    following: ProjectEntry | None
    countdown: Countdown


@dataclass(frozen=True, slots=True)
class RoomEntry:
    """A room on the board, what is on there, and what comes next there that day. One of the two there always is."""

    room: str
    now: Entry | None
    next: Entry | None


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said for as long as lunch lasts."""

    text: str
    sponsors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """What the operator is shown and asked. A line is a text, what was, and what will be."""

    title: str
    lines: tuple[tuple[str, str, str], ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """What the screen says beside the rundown: the operator's message, when the times changed, and this screen's own.

    A `nudge` is of the cards, a `layer` what the operator is shown, a `switch` what lights or darkens the screen, a
    `lack` why there is nothing else to show.
    """

    message: str = ""
    changed_at: datetime | None = None
    nudge: Nudge | None = None
    layer: Layer | None = None
    switch: Switch | None = None
    lack: Lack | None = None


NOTHING_ASIDE = Aside()
PLAIN = Display()
"""How the screen looks when nobody asked for anything."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What the screen says at `now` (in the event's zone).

    `room` is the one that the screen belongs to, `track` the one whose slots alone it shows, or empty; `tracks` are all
    that the programme has.

    `ahead` says that the screen is about what is next, several slots side by side, and not about what is on;
    `day_ahead` are the slots of the next day, when this one is over.

    `board` are the rooms by name, where several slots are side by side; `page_turn` is the number of the turn that
    its pages take. A `blank` screen is dark but for the layer; `drift` is how far the picture stands from its place,
    in units.
    """

    event: Event
    now: datetime
    phase: Phase
    scene: Scene
    room: str
    date: date | None
    current: tuple[Entry, ...]
    next: tuple[Entry, ...]
    countdown: Countdown
    progress: float
    agenda: tuple[Entry, ...]
    rooms: tuple[str, ...]
    ahead: bool = False
    day_ahead: tuple[Entry, ...] = ()
    showcase: Showcase | None = None
    board: tuple[RoomEntry, ...] = ()
    page_turn: int = 0
    notice: Notice | None = None
    cards: tuple[Card, ...] = ()
    turn: int = -1
    message: str = ""
    changed_at: datetime | None = None
    layer: Layer | None = None
    blank: bool = False
    display: Display = PLAIN
    drift: tuple[int, int] = (0, 0)
    track: str = ""
    tracks: tuple[Track, ...] = ()
    lack: Lack | None = None

    @property
    def card(self) -> Card | None:
        """The card that is up."""
        return self.cards[self.turn] if self.turn >= 0 else None

    @property
    def next_today(self) -> bool:
        """Whether what is next is still part of the day that it is."""
        return bool(self.next) and self.next[0].date == self.date


def compose(
    rundown: Rundown, state: State, now: datetime, room: str = "", aside: Aside = NOTHING_ASIDE, track: str = ""
) -> Frame:
    """Return the Frame of `now` (aware): a pure function of the programme, the operator's registers and the time."""
    moment = rundown.at(now, state, room, track)
    current, following = _entries(moment, moment.current), _entries(moment, moment.following)
    scene = _scene(moment)
    deck, look = _deck(rundown.programme, moment, scene) if aside.lack is None else (), rundown.programme.display
    return Frame(
        event=rundown.programme.event,
        now=now.astimezone(moment.zone),
        phase=moment.phase,
        scene=scene,
        room=room,
        date=moment.date,
        current=current,
        next=following,
        countdown=_countdown(moment, current, following),
        progress=_progress(moment),
        agenda=_entries(moment, moment.today),
        rooms=tuple(dict.fromkeys(placed.slot.room for placed in moment.today if placed.slot.room)),
        ahead=scene in (Scene.PARALLEL, Scene.BOARD) and board.is_ahead(moment),
        day_ahead=_entries(moment, moment.day_ahead) if moment.phase is Phase.AFTER else (),
        showcase=_showcase(moment, state) if scene is Scene.SHOWCASE else None,
        board=_board(moment) if scene in (Scene.PARALLEL, Scene.BOARD) else (),
        page_turn=board.turn(moment.now),
        notice=_notice(moment),
        cards=deck,
        turn=cards.turn(deck, moment.now, aside.nudge),
        message=aside.message,
        changed_at=aside.changed_at and aside.changed_at.astimezone(moment.zone),
        layer=aside.layer,
        blank=display.is_dark(look.night, moment, aside.switch),
        display=look,
        drift=display.drift(moment.now),
        track=track,
        tracks=rundown.programme.every_track,
        lack=aside.lack,
    )


def agenda(rundown: Rundown, state: State, now: datetime, room: str = "", track: str = "") -> tuple[Entry, ...]:
    """Return every slot of every day with its planned and expected times and where it is at `now`."""
    moment = rundown.at(now, state, room, track)
    return _entries(moment, moment.slots)


def entry(placed: Placed, moment: Moment) -> Entry:
    """Return a placed slot as it is told, its times in the event's zone."""
    slot, timed, zone = placed.slot, placed.timed, moment.zone
    return Entry(
        id=slot.id,
        date=placed.key.date,
        title=slot.title,
        kind=slot.kind,
        speakers=slot.speakers,
        room=slot.room,
        session=slot.session,
        start=timed.start.astimezone(zone),
        end=timed.end.astimezone(zone),
        planned_start=timed.planned.start.astimezone(zone),
        planned_end=timed.planned.end.astimezone(zone),
        status=placed.status(moment.now),
        link=slot.link,
        overrun=timed.overrun,
        held=timed.held,
        waiting=timed.waiting,
        track=slot.track,
    )


def _entries(moment: Moment, slots: Sequence[Placed]) -> tuple[Entry, ...]:
    return tuple(entry(placed, moment) for placed in slots)


def _board(moment: Moment) -> tuple[RoomEntry, ...]:
    return tuple(
        RoomEntry(
            line.room,
            entry(line.now, moment) if line.now else None,
            entry(line.next, moment) if line.next else None,
        )
        for line in board.lines(moment)
    )


def _scene(moment: Moment) -> Scene:
    scenes = {SCENE_OF_KIND.get(placed.slot.kind, Scene.TALK) for placed in moment.current}
    if not scenes and not any(placed.happens for placed in moment.today):
        return Scene.NOTHING
    if board.is_ahead(moment) or (len(moment.current) > 1 and scenes != {Scene.LUNCH}):
        return Scene.BOARD if board.is_up(moment) else Scene.PARALLEL
    if scenes:
        return scenes.pop()
    return {Phase.BEFORE: Scene.BEFORE, Phase.GAP: Scene.GAP}.get(moment.phase, Scene.AFTER)


def _deck(programme: Programme, moment: Moment, scene: Scene) -> tuple[Card, ...]:
    """Return the cards of a scene, in turn; where it has none of its own, those that there are."""
    projects = cards.project_cards([placed.slot for placed in moment.today if not placed.timed.cancelled])
    sponsors, livestream = cards.sponsor_cards(programme), cards.livestream_cards(programme)
    if scene is Scene.SHOWCASE:
        return sponsors
    if scene is Scene.LUNCH:
        return sponsors or projects
    if scene is Scene.GAP:
        return projects or sponsors + livestream
    return projects + sponsors + livestream


def _notice(moment: Moment) -> Notice | None:
    """Return the notice of the lunch that is on; it stays in view while lunch lasts, whenever that is."""
    for placed in moment.current:
        slot = placed.slot
        text = slot.notice or wording.lunch_notice(slot.sponsors)
        if slot.kind is Kind.LUNCH and text:
            return Notice(text, slot.sponsors)
    return None


def _countdown(moment: Moment, current: Sequence[Entry], following: Sequence[Entry]) -> Countdown:
    """Return the countdown to the next slot of today; to the end of the last one; to the next day's first."""
    if following and (following[0].date == moment.date or not current):
        return _until(moment, following[0].start, "start", waits=following[0].waiting)
    if current:
        last = max(current, key=lambda one: one.end.astimezone(UTC))
        return _until(moment, last.end, "end", waits=last.held)
    return Countdown()


def _until(moment: Moment, target: datetime, to: str, *, waits: bool) -> Countdown:
    if waits:
        return Countdown(to, target, None, wording.ON_HOLD)
    return Countdown(to, target, wording.seconds_until(target, moment.now), wording.countdown(target, moment.now))


def _progress(moment: Moment) -> float:
    """Return how much of the slot that is on has passed, from 0 to 1; of several, of the one that ends first."""
    if not moment.current:
        return 0.0
    timed = min((placed.timed for placed in moment.current), key=lambda one: one.end)
    length = timed.end - timed.start
    return min(1.0, (moment.now - timed.start) / length) if length else 1.0


def _showcase(moment: Moment, state: State) -> Showcase:
    (placed,) = moment.current
    turns = showcase.presentations(placed, state, moment.now)
    on, coming = showcase.presenting(turns, moment.now), showcase.coming(turns, moment.now)
    return Showcase(
        tuple(_project(turn, moment) for turn in turns),
        _project(on, moment) if on else None,
        _project(coming, moment) if coming else None,
        _turn_countdown(moment, placed.timed, on, coming),
    )


def _turn_countdown(
    moment: Moment, whole: Timed, on: showcase.Presentation | None, coming: showcase.Presentation | None
) -> Countdown:
    """Return the presenting project's own countdown: to the end of its turn; without one, to the next turn's start."""
    if on is not None:
        return _until(moment, on.timed.end.astimezone(moment.zone), "end", waits=on.timed.held)
    if coming is not None:
        return _until(moment, coming.timed.start.astimezone(moment.zone), "start", waits=coming.timed.waiting)
    return _until(moment, whole.end.astimezone(moment.zone), "end", waits=whole.held)


def _project(turn: showcase.Presentation, moment: Moment) -> ProjectEntry:
    project, timed, zone = turn.project, turn.timed, moment.zone
    return ProjectEntry(
        id=project.id,
        name=project.name,
        presenters=project.presenters,
        link=project.link,
        start=timed.start.astimezone(zone),
        end=timed.end.astimezone(zone),
        planned_start=turn.planned_start.astimezone(zone),
        planned_end=turn.planned_end.astimezone(zone),
        status=turn.status(moment.now),
        picture=project.picture,
    )
