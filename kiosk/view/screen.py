"""The objects that QML binds to. A new Frame's properties are all in place before the first change is notified."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any, ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.rundown.frame import Frame
from kiosk.rundown.wording import THANKS, page
from kiosk.view.language import Language
from kiosk.view.props import ScreenProps, derive
from kiosk.view.rows import Rows

QML_IMPORT_NAME = "VenueKiosk"
QML_IMPORT_MAJOR_VERSION = 1

FROM_PYTHON = "The program makes it"


class Group(QObject):
    """Some frozen properties that are notified together."""

    changed: ClassVar[Any]

    def __init__(self, parent: QObject, props: Any) -> None:
        """Start with the properties of nothing."""
        super().__init__(parent)
        self.props = props

    def swap(self, props: Any) -> bool:
        """Take new properties without a word, and return whether they differ."""
        differ = bool(props != self.props)
        self.props = props
        return differ


def _get(name: str) -> Callable[[Any], Any]:
    return lambda group: getattr(group.props, name)


@QmlElement
@QmlUncreatable(FROM_PYTHON)
class Look(Group):
    """The colours, the event's logo, and whether things move."""

    changed = Signal()
    dark = Property(bool, _get("dark"), notify=changed)
    background = Property(str, _get("background"), notify=changed)
    surface = Property(str, _get("surface"), notify=changed)
    raised = Property(str, _get("raised"), notify=changed)
    line = Property(str, _get("line"), notify=changed)
    text = Property(str, _get("text"), notify=changed)
    quiet = Property(str, _get("quiet"), notify=changed)
    accent = Property(str, _get("accent"), notify=changed)
    onAccent = Property(str, _get("on_accent"), notify=changed)
    late = Property(str, _get("late"), notify=changed)
    paper = Property(str, _get("paper"), notify=changed)
    ink = Property(str, _get("ink"), notify=changed)
    logo = Property(str, _get("logo"), notify=changed)
    motion = Property(bool, _get("motion"), notify=changed)


@QmlElement
@QmlUncreatable(FROM_PYTHON)
class Header(Group):
    """The line that is always there."""

    changed = Signal()
    eventName = Property(str, _get("event"), notify=changed)
    room = Property(str, _get("room"), notify=changed)
    track = Property(str, _get("track"), notify=changed)
    trackColor = Property(str, _get("track_color"), notify=changed)
    clock = Property(str, _get("clock"), notify=changed)
    timesChanged = Property(str, _get("times_changed"), notify=changed)
    message = Property(str, _get("message"), notify=changed)


@QmlElement
@QmlUncreatable(FROM_PYTHON)
class Hero(Group):
    """What is on now."""

    changed = Signal()
    kind = Property(str, _get("kind"), notify=changed)
    kicker = Property(str, _get("kicker"), notify=changed)
    session = Property(str, _get("session"), notify=changed)
    unchaired = Property(str, _get("unchaired"), notify=changed)
    title = Property(str, _get("title"), notify=changed)
    people = Property(str, _get("people"), notify=changed)
    lead = Property(str, _get("lead"), notify=changed)
    room = Property(str, _get("room"), notify=changed)
    track = Property(str, _get("track"), notify=changed)
    trackColor = Property(str, _get("track_color"), notify=changed)
    times = Property(str, _get("times"), notify=changed)
    oldTimes = Property(str, _get("old_times"), notify=changed)
    delay = Property(str, _get("delay"), notify=changed)
    progress = Property(float, _get("progress"), notify=changed)
    notice = Property(str, _get("notice"), notify=changed)


@QmlElement
@QmlUncreatable(FROM_PYTHON)
class Countdown(Group):
    """The countdown and what it counts to."""

    changed = Signal()
    label = Property(str, _get("label"), notify=changed)
    text = Property(str, _get("text"), notify=changed)
    ticking = Property(bool, _get("ticking"), notify=changed)
    at = Property(str, _get("at"), notify=changed)
    title = Property(str, _get("title"), notify=changed)
    several = Property(str, _get("several"), notify=changed)
    people = Property(str, _get("people"), notify=changed)
    lead = Property(str, _get("lead"), notify=changed)
    room = Property(str, _get("room"), notify=changed)
    track = Property(str, _get("track"), notify=changed)
    trackColor = Property(str, _get("track_color"), notify=changed)
    kind = Property(str, _get("kind"), notify=changed)
    kicker = Property(str, _get("kicker"), notify=changed)


@QmlElement
@QmlUncreatable(FROM_PYTHON)
class Dial(Group):
    """A countdown as a ring."""

    changed = Signal()
    figure = Property(str, _get("figure"), notify=changed)
    unit = Property(str, _get("unit"), notify=changed)
    share = Property(float, _get("share"), notify=changed)
    phase = Property(str, _get("phase"), notify=changed)
    segments = Property(int, _get("segments"), notify=changed)


@QmlElement
@QmlUncreatable(FROM_PYTHON)
class Card(Group):
    """The card that is up."""

    changed = Signal()
    kind = Property(str, _get("kind"), notify=changed)
    kicker = Property(str, _get("kicker"), notify=changed)
    title = Property(str, _get("title"), notify=changed)
    people = Property(str, _get("people"), notify=changed)
    lead = Property(str, _get("lead"), notify=changed)
    address = Property(str, _get("address"), notify=changed)
    qr = Property(str, _get("qr"), notify=changed)
    logo = Property(str, _get("logo"), notify=changed)


@QmlElement
@QmlUncreatable(FROM_PYTHON)
class Showcase(Group):
    """The project that presents now."""

    changed = Signal()
    kicker = Property(str, _get("kicker"), notify=changed)
    name = Property(str, _get("name"), notify=changed)
    people = Property(str, _get("people"), notify=changed)
    lead = Property(str, _get("lead"), notify=changed)
    qr = Property(str, _get("qr"), notify=changed)
    picture = Property(str, _get("picture"), notify=changed)
    label = Property(str, _get("label"), notify=changed)
    countdown = Property(str, _get("countdown"), notify=changed)
    following = Property(str, _get("following"), notify=changed)
    progress = Property(float, _get("progress"), notify=changed)
    presenting = Property(bool, _get("presenting"), notify=changed)


@QmlElement
@QmlUncreatable(FROM_PYTHON)
class Layer(Group):
    """The operator's layer."""

    changed = Signal()
    visible = Property(bool, _get("visible"), notify=changed)
    title = Property(str, _get("title"), notify=changed)
    hint = Property(str, _get("hint"), notify=changed)


@QmlElement
@QmlUncreatable(FROM_PYTHON)
class Lack(Group):
    """Why there is no programme to show."""

    changed = Signal()
    title = Property(str, _get("title"), notify=changed)
    where = Property(str, _get("where"), notify=changed)
    what = Property(str, _get("what"), notify=changed)
    hint = Property(str, _get("hint"), notify=changed)


@QmlElement
@QmlUncreatable(FROM_PYTHON)
class Board(Group):
    """The rooms of a large lobby, and whose turn it is of their pages."""

    changed = Signal()
    rows = Property(list, lambda self: [asdict(row) for row in self.props.rows], notify=changed)
    turn = Property(int, _get("turn"), notify=changed)


@QmlElement
class Screen(QObject):
    """Everything that QML is told. `show` is its only way in."""

    sceneChanged = Signal()
    subjectChanged = Signal()
    drawnChanged = Signal()
    blankChanged = Signal()
    driftChanged = Signal()
    goesOnChanged = Signal()
    dayChanged = Signal()
    toldChanged = Signal()
    languageChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self._props = nothing = ScreenProps()
        self._language = Language()
        self._drawn = False
        self._look = Look(self, nothing.look)
        self._header, self._hero = Header(self, nothing.header), Hero(self, nothing.hero)
        self._countdown, self._card = Countdown(self, nothing.countdown), Card(self, nothing.card)
        self._dial, self._turn = Dial(self, nothing.dial), Dial(self, nothing.turn)
        self._website, self._livestream = Card(self, nothing.website), Card(self, nothing.livestream)
        self._showcase, self._layer = Showcase(self, nothing.showcase), Layer(self, nothing.layer)
        self._board, self._lack = Board(self, nothing.board), Lack(self, nothing.lack)
        self._agenda, self._projects, self._parallel, self._layer_rows = (Rows(self) for _ in range(4))

    scene = Property(str, lambda self: self._props.scene, notify=sceneChanged)
    subject = Property(str, lambda self: self._props.subject, notify=subjectChanged)
    goesOn = Property(str, lambda self: self._props.goes_on, notify=goesOnChanged)
    day = Property(str, lambda self: self._props.day, notify=dayChanged)
    told = Property(bool, lambda self: self._props.told, notify=toldChanged)
    blank = Property(bool, lambda self: self._props.blank, notify=blankChanged)
    driftX = Property(float, lambda self: self._props.drift[0], notify=driftChanged)
    driftY = Property(float, lambda self: self._props.drift[1], notify=driftChanged)
    drawn = Property(bool, lambda self: self._drawn, notify=drawnChanged)
    thanks = Property(str, lambda self: self._language.say(THANKS), notify=languageChanged)
    mirrored = Property(bool, lambda self: self._language.right_to_left, notify=languageChanged)
    look = Property(Look, lambda self: self._look, constant=True)
    header = Property(Header, lambda self: self._header, constant=True)
    hero = Property(Hero, lambda self: self._hero, constant=True)
    countdown = Property(Countdown, lambda self: self._countdown, constant=True)
    dial = Property(Dial, lambda self: self._dial, constant=True)
    turn = Property(Dial, lambda self: self._turn, constant=True)
    card = Property(Card, lambda self: self._card, constant=True)
    website = Property(Card, lambda self: self._website, constant=True)
    livestream = Property(Card, lambda self: self._livestream, constant=True)
    showcase = Property(Showcase, lambda self: self._showcase, constant=True)
    layer = Property(Layer, lambda self: self._layer, constant=True)
    board = Property(Board, lambda self: self._board, constant=True)
    lack = Property(Lack, lambda self: self._lack, constant=True)
    agenda = Property(QObject, lambda self: self._agenda, constant=True)
    projects = Property(QObject, lambda self: self._projects, constant=True)
    parallel = Property(QObject, lambda self: self._parallel, constant=True)
    layerRows = Property(QObject, lambda self: self._layer_rows, constant=True)

    @Slot(int, int, result=str)
    def page(self, number: int, pages: int) -> str:
        """Return which page is up, counted from 1, of how many; only the layout knows how many there are."""
        return self._language.say(page(number, pages))

    def complete(self) -> None:
        """Show what the first frame on the screen did not wait for: the QR codes."""
        if not self._drawn:
            self._drawn = True
            self.drawnChanged.emit()

    def show(self, frame: Frame) -> None:
        """Show a Frame: swap everything in, then notify what differs."""
        spoken, language = self._language, Language(frame.event.language, frame.display.clock)
        if language != spoken:
            self._language = language
        before, self._props = self._props, self._language.say_all(derive(frame))
        new = self._props
        groups = [
            (self._look, new.look),
            (self._header, new.header),
            (self._hero, new.hero),
            (self._countdown, new.countdown),
            (self._dial, new.dial),
            (self._turn, new.turn),
            (self._card, new.card),
            (self._website, new.website),
            (self._livestream, new.livestream),
            (self._showcase, new.showcase),
            (self._layer, new.layer),
            (self._board, new.board),
            (self._lack, new.lack),
        ]
        differing = [group for group, props in groups if group.swap(props)]
        for model, rows in (
            (self._agenda, new.agenda),
            (self._projects, new.projects),
            (self._parallel, new.parallel),
            (self._layer_rows, new.layer_rows),
        ):
            model.show(rows)
        for group in differing:
            group.changed.emit()
        if language != spoken:
            self.languageChanged.emit()
        alone = {
            "blank": self.blankChanged,
            "drift": self.driftChanged,
            "goes_on": self.goesOnChanged,
            "day": self.dayChanged,
            "told": self.toldChanged,
            "scene": self.sceneChanged,
            "subject": self.subjectChanged,
        }
        for name, signal in alone.items():
            if getattr(before, name) != getattr(new, name):
                signal.emit()
