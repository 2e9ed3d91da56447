"""What QML is told, derived from a Frame: plain text and numbers, ready to be drawn. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.rundown import wording
from kiosk.rundown.cards import Card, CardKind
from kiosk.rundown.frame import Countdown, Entry, Frame, Layer, ProjectEntry, Scene
from kiosk.rundown.lack import NO_LACK, Lack
from kiosk.rundown.moment import Phase
from kiosk.rundown.phrases import joined
from kiosk.rundown.timing import Status
from kiosk.view.board import NO_BOARD, BoardProps, board
from kiosk.view.dial import NO_DIAL, DialProps, dial
from kiosk.view.links import address, qr
from kiosk.view.look import PLAIN_LOOK, LookProps, look, picture
from kiosk.view.tracks import NO_COLOR, UNTOLD, named, track

LONG_DAY = 48
"""No panel is as high as so many lines."""
PROGRESS_STEPS = 200
"""A progress bar moves in this many steps: each is a repaint, and more cannot be told apart."""


@dataclass(frozen=True, slots=True)
class HeaderProps:
    """The line that is always there, and under it what the operator tells the audience."""

    event: str = ""
    room: str = ""
    track: str = ""
    track_color: str = NO_COLOR
    clock: str = ""
    times_changed: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class HeroProps:
    """What is on now. `old_times` are the printed ones, where they are no longer true; `unchaired` names no chairs.

    Here and below, `lead` is what is said of the people where there is no room for all of them.
    """

    kind: str = ""
    kicker: str = ""
    session: str = ""
    unchaired: str = ""
    title: str = ""
    people: str = ""
    lead: str = ""
    room: str = ""
    track: str = ""
    track_color: str = NO_COLOR
    times: str = ""
    old_times: str = ""
    delay: str = ""
    progress: float = 0.0
    notice: str = ""


@dataclass(frozen=True, slots=True)
class CountdownProps:
    """The countdown and what it counts to. `ticking` says that the text changes with each second."""

    label: str = ""
    text: str = ""
    ticking: bool = False
    at: str = ""
    title: str = ""
    people: str = ""
    lead: str = ""
    room: str = ""
    track: str = ""
    track_color: str = NO_COLOR
    kind: str = ""
    kicker: str = ""


@dataclass(frozen=True, slots=True)
class CardProps:
    """The card that is up. `qr` is the picture of its link's QR code, `address` how a reader is told the link."""

    kind: str = ""
    kicker: str = ""
    title: str = ""
    people: str = ""
    lead: str = ""
    address: str = ""
    qr: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True)
class ShowcaseProps:
    """The project that presents now."""

    kicker: str = ""
    name: str = ""
    people: str = ""
    lead: str = ""
    qr: str = ""
    picture: str = ""
    label: str = ""
    countdown: str = ""
    following: str = ""
    progress: float = 0.0
    presenting: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the day, of the showcase's projects, or of what runs side by side.

    `note` is what became of it (delayed, cancelled), `detail` the people or the room.
    """

    key: str
    status: str
    time: str
    old_time: str
    title: str
    note: str = ""
    detail: str = ""
    lead: str = ""
    kind: str = ""
    kicker: str = ""
    track: str = ""
    track_color: str = NO_COLOR


@dataclass(frozen=True, slots=True)
class LayerProps:
    """The operator's layer; invisible until a key is pressed."""

    visible: bool = False
    title: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ScreenProps:
    """Everything that QML is told at one instant. `subject` is what the scene is about: another one is an entrance.

    `drift` is how far the picture stands from its place, to the right and down, in units. Before the first Frame there
    is no scene, and so none is made that nobody sees.
    """

    scene: str = ""
    subject: str = ""
    blank: bool = False
    drift: tuple[int, int] = (0, 0)
    look: LookProps = PLAIN_LOOK
    header: HeaderProps = HeaderProps()
    hero: HeroProps = HeroProps()
    countdown: CountdownProps = CountdownProps()
    dial: DialProps = NO_DIAL
    turn: DialProps = NO_DIAL
    card: CardProps = CardProps()
    website: CardProps = CardProps()
    livestream: CardProps = CardProps()
    showcase: ShowcaseProps = ShowcaseProps()
    layer: LayerProps = LayerProps()
    lack: Lack = NO_LACK
    board: BoardProps = NO_BOARD
    agenda: tuple[Row, ...] = ()
    projects: tuple[Row, ...] = ()
    parallel: tuple[Row, ...] = ()
    layer_rows: tuple[Row, ...] = ()


def derive(frame: Frame) -> ScreenProps:
    """Return what QML is told of a Frame."""
    return ScreenProps(
        scene=frame.scene.value,
        subject=_subject(frame),
        blank=frame.blank,
        drift=frame.drift,
        look=look(frame.display),
        header=_header(frame),
        hero=_hero(frame),
        countdown=_countdown(frame),
        dial=dial(frame.countdown, frame.now),
        turn=dial(frame.showcase.countdown, frame.now) if frame.showcase else NO_DIAL,
        card=_card(frame.card) if frame.card else CardProps(),
        website=_link(frame.event.website, wording.WEBSITE),
        livestream=_link(frame.event.livestream, wording.CARDS[CardKind.LIVESTREAM]),
        showcase=_showcase(frame),
        layer=_layer(frame.layer),
        lack=frame.lack or NO_LACK,
        board=board(frame),
        agenda=tuple(_agenda_row(entry, frame) for entry in _in_reach(frame.agenda)),
        projects=tuple(_project_row(one) for one in frame.showcase.projects) if frame.showcase else (),
        parallel=tuple(_parallel_row(entry, frame) for entry in frame.current) if frame.scene is Scene.PARALLEL else (),
        layer_rows=_layer_rows(frame.layer),
    )


def _subject(frame: Frame) -> str:
    if frame.scene is Scene.BOARD:  # something begins or ends there all the time
        return frame.scene
    on = frame.showcase and frame.showcase.presenting
    return "\n".join([frame.scene, *(entry.id for entry in frame.current or frame.next), on.id if on else ""])


def _header(frame: Frame) -> HeaderProps:
    changed = wording.changed_at(frame.changed_at) if frame.changed_at else ""
    # Lunch beside other slots has no scene of its own: its notice is in view all the same.
    notice = frame.notice.text if frame.notice and frame.scene in (Scene.PARALLEL, Scene.BOARD) else ""
    message = joined(wording.BETWEEN, (frame.message, notice))
    return HeaderProps(
        frame.event.name, frame.room, *named(frame.track, frame), wording.clock(frame.now), changed, message
    )


def _hero(frame: Frame) -> HeroProps:
    if not frame.current:
        return HeroProps(title=frame.event.name)
    entry = frame.current[0]
    name, color = track(entry, frame)
    return HeroProps(
        kind=entry.kind.value,
        kicker=wording.KINDS[entry.kind],
        session=joined("\N{NO-BREAK SPACE}· ", (wording.session(entry.session), wording.chairs(entry.session))),
        unchaired=wording.session(entry.session),
        title=entry.title,
        people=wording.people(entry.speakers),
        lead=wording.people_in_short(entry.speakers),
        room=_room(entry, frame),
        track=name,
        track_color=color,
        times=_times(entry),
        old_times=wording.time_range(entry.planned_start, entry.planned_end) if entry.moved else "",
        delay=_delay(entry),
        progress=round(frame.progress * PROGRESS_STEPS) / PROGRESS_STEPS,
        notice=frame.notice.text if frame.notice else "",
    )


def _times(entry: Entry) -> str:
    return wording.held_since(entry.start) if entry.held else wording.time_range(entry.start, entry.end)


def _delay(entry: Entry) -> str:
    return wording.HELD if entry.held else wording.delay(entry.delay)


def _room(entry: Entry, frame: Frame) -> str:
    """Return the room, where a reader could be in the wrong one: not on a screen that belongs to it."""
    return "" if entry.room == frame.room else entry.room


def _countdown(frame: Frame) -> CountdownProps:
    countdown = frame.countdown
    if countdown.target is None:
        return CountdownProps()
    ticking = _ticking(countdown)
    if countdown.to == "end":
        return CountdownProps(
            wording.label(wording.ENDS, ticking), countdown.text, ticking, wording.at(countdown.target)
        )
    entry, others = frame.next[0], len(frame.next) - 1
    name, color = track(entry, frame) if not others else UNTOLD
    return CountdownProps(
        label=wording.label(_awaited(frame), ticking),
        text=countdown.text,
        ticking=ticking,
        at=wording.at(countdown.target, frame.now),
        title=entry.title
        if not others
        else wording.side_by_side([(_room(one, frame), one.title) for one in frame.next]),
        people=wording.people(entry.speakers) if not others else "",
        lead=wording.people_in_short(entry.speakers) if not others else "",
        room=_room(entry, frame) if not others else "",
        track=name,
        track_color=color,
        kind=entry.kind.value if not others else "",
        kicker=wording.KINDS[entry.kind] if not others else "",
    )


def _ticking(countdown: Countdown) -> bool:
    return countdown.seconds is not None and countdown.seconds < wording.CLOCK_BELOW


def _awaited(frame: Frame) -> wording.Label:
    if frame.phase is Phase.AFTER:
        return wording.GOES_ON
    return wording.STARTS if frame.phase is Phase.BEFORE else wording.NEXT


def _card(card: Card) -> CardProps:
    return CardProps(
        kind=card.kind.value,
        kicker=wording.CARDS[card.kind],
        title=card.title,
        people=wording.people(card.people),
        lead=wording.people_in_short(card.people),
        address=address(card.link),
        qr=qr(card.link),
        logo=picture(card.logo),
    )


def _link(link: str, title: str) -> CardProps:
    return CardProps(title=title, address=address(link), qr=qr(link)) if link else CardProps()


def _showcase(frame: Frame) -> ShowcaseProps:
    if frame.showcase is None:
        return ShowcaseProps()
    show, title = frame.showcase, frame.current[0].title
    following = wording.then(show.following.name) if show.following else ""
    ticking = _ticking(show.countdown)
    if show.presenting is None and show.following is None:
        return ShowcaseProps(title, wording.OPEN_FLOOR)
    if show.presenting is None:
        label = wording.label(wording.NEXT_PROJECT, ticking)
        return ShowcaseProps(title, wording.OPEN_FLOOR, label=label, countdown=show.countdown.text, following=following)
    on = show.presenting
    passed = (frame.now - on.start) / (on.end - on.start)
    return ShowcaseProps(
        kicker=title,
        name=on.name,
        people=wording.people(on.presenters),
        lead=wording.people_in_short(on.presenters),
        qr=qr(on.link),
        picture=picture(on.picture),
        label=wording.label(wording.ENDS, ticking),
        countdown=show.countdown.text,
        following=following,
        progress=round(passed * PROGRESS_STEPS) / PROGRESS_STEPS,
        presenting=True,
    )


def _in_reach(agenda: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return what a panel can show of a day: of a long one some that are over, then what is on and what comes."""
    if len(agenda) <= LONG_DAY:
        return agenda
    ahead = [number for number, entry in enumerate(agenda) if entry.status in (Status.CURRENT, Status.UPCOMING)]
    first = ahead[0] if ahead else len(agenda)
    over = agenda[max(0, first - LONG_DAY // 4) : first]
    return (*over, *(agenda[number] for number in ahead[: LONG_DAY - len(over)]))


def _agenda_row(entry: Entry, frame: Frame) -> Row:
    moved = entry.start != entry.planned_start and entry.status is not Status.CANCELLED
    name, color = track(entry, frame)
    return Row(
        key=entry.id,
        status=entry.status.value,
        time=wording.clock(entry.start),
        old_time=wording.clock(entry.planned_start) if moved else "",
        title=entry.title,
        note={Status.CANCELLED: wording.CANCELLED, Status.PAST: ""}.get(entry.status, _delay(entry)),
        detail=_room(entry, frame),
        kind=entry.kind.value,
        track=name,
        track_color=color,
    )


def _project_row(project: ProjectEntry) -> Row:
    moved = project.start != project.planned_start and project.status is not Status.CANCELLED
    return Row(
        key=project.id,
        status=project.status.value,
        time=wording.clock(project.start),
        old_time=wording.clock(project.planned_start) if moved else "",
        title=project.name,
        note=wording.CANCELLED if project.status is Status.CANCELLED else "",
        detail=wording.people(project.presenters),
    )


def _parallel_row(entry: Entry, frame: Frame) -> Row:
    name, color = track(entry, frame)
    return Row(
        key=entry.id,
        status=entry.status.value,
        time=_times(entry),
        old_time=wording.time_range(entry.planned_start, entry.planned_end) if entry.moved else "",
        title=entry.title,
        detail=wording.people(entry.speakers),
        lead=wording.people_in_short(entry.speakers),
        kind=entry.kind.value,
        kicker=entry.room or wording.KINDS[entry.kind],
        track=name,
        track_color=color,
    )


def _layer(layer: Layer | None) -> LayerProps:
    return LayerProps(True, layer.title, layer.hint) if layer else LayerProps()


def _layer_rows(layer: Layer | None) -> tuple[Row, ...]:
    return tuple(Row(str(n), "", new, old, text) for n, (text, old, new) in enumerate(layer.lines if layer else ()))
