"""What the operator is shown: previews, questions, refusals, the keys. Hints name the keys that the event has."""

from __future__ import annotations

from kiosk.desk import previews
from kiosk.desk.lock import Lock
from kiosk.history import Telling
from kiosk.hotkeys import Ask, Hotkey, key_for, printed
from kiosk.rundown.frame import Layer
from kiosk.rundown.moment import Placed
from kiosk.rundown.phrases import counted, joined, phrase, sentence
from kiosk.rundown.verbs import Outcome, Refusal, Situation
from kiosk.rundown.wording import BETWEEN

Table = tuple[Hotkey, ...]
Lines = tuple[tuple[str, str, str], ...]
LONGEST_MESSAGE = 140
NEARLY_FULL = 40
"""Letters left of a message from which on their number is told."""


def hint(table: Table, *says: tuple[Ask, str]) -> str:
    """Return which keys do what; one that the event took away is not named."""
    keys = ((key_for(ask, table), what) for ask, what in says)
    return joined(BETWEEN, (joined(" ", (key, what)) for key, what in keys if key))


def _asks(table: Table) -> str:
    return hint(table, (Ask.CONFIRM, phrase("does it")), (Ask.DROP, phrase("drops it")))


def _closes(table: Table) -> str:
    return hint(table, (Ask.DROP, phrase("closes this")))


def leave(table: Table) -> Layer:
    """Return what asks whether to quit."""
    return Layer(phrase("Quit Venue Kiosk?"), ((phrase("The programme leaves this screen."), "", ""),), _asks(table))


def no_pin(table: Table) -> Layer:
    """Return why the keys cannot be locked."""
    how = phrase("Run “kiosk pin”, and put the line that it prints into the programme's file.")
    return Layer(phrase("There is no PIN to lock with"), ((how, "", ""),), _closes(table))


def locked(table: Table) -> Layer:
    """Return that the keys are locked."""
    shows = hint(table, (Ask.KEYS, phrase("shows the keys")))
    return Layer(phrase("Locked"), (), joined(BETWEEN, (phrase("Any key asks for the PIN"), shows)))


def unlocked(table: Table) -> Layer:
    """Return that the keys are open."""
    locks = hint(table, (Ask.LOCK, phrase("locks it now")))
    itself = phrase("Locks itself after ten minutes without a key")
    return Layer(phrase("Unlocked"), (), joined(BETWEEN, (itself, locks)))


def keys(table: Table, origin: Lines = ()) -> Layer:
    """Return the keys, as the table has them; what has none is left out. Before them stands where all this is from."""
    lines = tuple((line.says, "", "  ".join(printed(line))) for line in table if line.keys)
    return Layer(phrase("Keys"), (*origin, *lines), _closes(table))


def dark(table: Table) -> Layer:
    """Return that the screen is dark, and how it is lit."""
    return Layer(phrase("The screen is dark"), (), hint(table, (Ask.BLANK, phrase("lights it"))))


def pin(table: Table, lock: Lock, *, wrong: bool) -> Layer:
    """Return what asks for the PIN."""
    if lock.wait:
        return Layer(phrase("Locked"), ((counted("Too many wrong tries. Wait {n} s.", lock.wait), "", ""),))
    dots = "●" * len(lock.typed) or (phrase("That was not it.") if wrong else "…")
    opens = hint(table, (Ask.CONFIRM, phrase("opens the keys")), (Ask.DROP, phrase("drops it")))
    return Layer(phrase("PIN"), ((dots, "", ""),), opens)


def typing(text: str) -> Layer:
    """Return a message that is being typed. Here Enter and Esc are themselves, whatever the event's keys are."""
    left = LONGEST_MESSAGE - len(text)
    room = counted("{n} letters left", left) if left <= NEARLY_FULL else ""
    enter = joined(" ", ("Enter", phrase("shows it") if text.strip() else phrase("shows none")))
    esc = joined(" ", ("Esc", phrase("drops it")))
    return Layer(phrase("Message to the audience"), ((f"{text}▏", "", ""),), joined(BETWEEN, (enter, esc, room)))


def chosen(table: Table, slot: Placed, situation: Situation) -> Layer:
    """Return which slot the next key is about."""
    line = (phrase("What shall become of it?"), "", previews.span(slot, situation.moment.zone))
    does = (
        (Ask.LATER, phrase("delay")),
        (Ask.SKIP, phrase("skip")),
        (Ask.START, phrase("start")),
        (Ask.HOLD, phrase("hold")),
    )
    return Layer(previews.named(slot), (line,), hint(table, *does, (Ask.DROP, phrase("drops it"))))


def cards(table: Table, *, stopped: bool) -> Layer:
    """Return whether the cards turn."""
    turn = hint(table, (Ask.STOP_CARDS, phrase("lets them turn")))
    return Layer(phrase("The cards stand still"), (), turn) if stopped else Layer(phrase("The cards turn again"))


def preview(table: Table, result: Outcome | Telling | Refusal, minutes: int = 0, of: str = "") -> Layer:
    """Return what a verb would do, slot by slot, or why it would do nothing. An undo or redo is `of` another verb."""
    if isinstance(result, Refusal):
        return refused(result, _closes(table))
    if isinstance(result, Telling):
        return Layer(phrase("Change the message to the audience?"), previews.telling(result), _asks(table))
    return Layer(previews.title(result, minutes, of), previews.lines(result), _asks(table))


def refused(refusal: Refusal, how_on: str) -> Layer:
    """Return why a verb does nothing, and how to go on."""
    return Layer(phrase("That cannot be done"), ((sentence(refusal.reason), "", ""),), how_on)


def nothing_meant(table: Table, refusal: Refusal) -> Layer:
    """Return why no slot is meant, where one could be chosen."""
    up, down = (key_for(ask, table) for ask in (Ask.SLOT_BEFORE, Ask.SLOT_AFTER))
    choose = phrase("{up} and {down} choose a slot", up=up, down=down) if up and down else ""
    return refused(refusal, joined(BETWEEN, (choose, _closes(table))))


def not_done(reason: str) -> Layer:
    """Return why nothing was changed."""
    return Layer(phrase("Not done"), ((sentence(reason), "", ""),), phrase("Nothing was changed."))


def done(table: Table, result: Outcome | Telling, minutes: int, *, undone: bool) -> Layer:
    """Return what was done, and how it is taken back, or done again when that was what was done."""
    how = hint(table, (Ask.REDO, phrase("does it again")) if undone else (Ask.UNDO, phrase("takes it back")))
    return Layer(previews.done(result, minutes), (), how)
