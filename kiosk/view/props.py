"""What QML is told, derived from a Frame: plain text and numbers, ready to be drawn. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.rundown import wording
from kiosk.rundown.cards import Card, CardKind
from kiosk.rundown.frame import Countdown, Frame, Layer, Scene
from kiosk.rundown.lack import NO_LACK, Lack
from kiosk.rundown.moment import Phase
from kiosk.rundown.phrases import joined
from kiosk.view.board import NO_BOARD, BoardProps, board
from kiosk.view.dial import NO_DIAL, DialProps, dial
from kiosk.view.links import address, qr
from kiosk.view.listing import Row, agenda_rows, delay, layer_rows, parallel_rows, project_rows, room_of, times
from kiosk.view.look import PLAIN_LOOK, LookProps, look, picture
from kiosk.view.tracks import NO_COLOR, named, track

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
    """The countdown and what it counts to. `ticking` says that the text changes with each second.

    `several` is what is told of several slots where there is the room for it, in place of the title.
    """

    label: str = ""
    text: str = ""
    ticking: bool = False
    at: str = ""
    title: str = ""
    several: str = ""
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
class LayerProps:
    """The operator's layer; invisible until a key is pressed."""

    visible: bool = False
    title: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ScreenProps:
    """Everything that QML is told at one instant. `subject` is what the scene is about: another one is an entrance.

    `goes_on` is when it goes on, where the day is over; `day` the same over the panel's list, where that is of another
    day. `told` says that cards tell of what is on, so that the list need not.
    `drift` is how far the picture stands from its place, to the right and down, in units. Before the first Frame there
    is no scene, and so none is made that nobody sees.
    """

    scene: str = ""
    subject: str = ""
    goes_on: str = ""
    day: str = ""
    told: bool = False
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
        goes_on=_goes_on(frame),
        day=_day(frame),
        told=frame.scene is Scene.PARALLEL and not frame.ahead,
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
        agenda=agenda_rows(frame),
        projects=project_rows(frame),
        parallel=parallel_rows(frame),
        layer_rows=layer_rows(frame.layer),
    )


def _subject(frame: Frame) -> str:
    if frame.scene is Scene.BOARD:  # something begins or ends there all the time
        return frame.scene
    on = frame.showcase and frame.showcase.presenting
    about = frame.next if frame.ahead else frame.current or frame.next
    return "\n".join([frame.scene, *(entry.id for entry in about), on.id if on else ""])


def _goes_on(frame: Frame) -> str:
    over = frame.phase is Phase.AFTER and frame.next
    return wording.goes_on(frame.next[0].start, frame.now) if over else ""


def _day(frame: Frame) -> str:
    waited_for = frame.phase in (Phase.BEFORE, Phase.AFTER) and frame.next
    today = waited_for and frame.next[0].start.date() == frame.now.date()
    return wording.goes_on(frame.next[0].start, frame.now) if waited_for and not today else ""


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
        session=joined(wording.BETWEEN, (wording.session(entry.session), wording.chairs(entry.session))),
        unchaired=wording.session(entry.session),
        title=entry.title,
        people=wording.people(entry.speakers),
        lead=wording.people_in_short(entry.speakers),
        room=room_of(entry, frame),
        track=name,
        track_color=color,
        times=times(entry),
        old_times=wording.time_range(entry.planned_start, entry.planned_end) if entry.moved else "",
        delay=delay(entry),
        progress=round(frame.progress * PROGRESS_STEPS) / PROGRESS_STEPS,
        notice=frame.notice.text if frame.notice else "",
    )


def _countdown(frame: Frame) -> CountdownProps:
    countdown = frame.countdown
    if countdown.target is None:
        return CountdownProps()
    ticking = _ticking(countdown)
    if countdown.to == "end":
        return CountdownProps(
            wording.label(wording.ENDS, ticking), countdown.text, ticking, wording.at(countdown.target)
        )
    label, at = wording.label(_awaited(frame), ticking), wording.at(countdown.target, frame.now)
    if frame.ahead or (frame.scene is Scene.BOARD and len(frame.next) > 1):  # the cards, or the board, say what it is
        return CountdownProps(label, countdown.text, ticking, at)
    if len(frame.next) > 1:
        slots = [(room_of(one, frame), one.title) for one in frame.next]
        return CountdownProps(
            label, countdown.text, ticking, at, wording.side_by_side(slots), several=wording.each(slots)
        )
    entry = frame.next[0]
    name, color = track(entry, frame)
    return CountdownProps(
        label=label,
        text=countdown.text,
        ticking=ticking,
        at="" if frame.scene is Scene.AFTER else at,  # the scene's title says it
        title=entry.title,
        people=wording.people(entry.speakers),
        lead=wording.people_in_short(entry.speakers),
        room=room_of(entry, frame),
        track=name,
        track_color=color,
        kind=entry.kind.value,
        kicker=wording.KINDS[entry.kind],
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


def _layer(layer: Layer | None) -> LayerProps:
    return LayerProps(True, layer.title, layer.hint) if layer else LayerProps()
