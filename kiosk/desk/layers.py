"""What the operator is shown: previews, questions, refusals, the keys. Hints name the keys that the event has."""

from __future__ import annotations

from kiosk.desk import previews
from kiosk.desk.lock import Lock
from kiosk.history import Telling
from kiosk.hotkeys import Ask, Hotkey, key_for, printed
from kiosk.rundown.frame import Layer
from kiosk.rundown.moment import Placed
from kiosk.rundown.verbs import Outcome, Refusal, Situation

Table = tuple[Hotkey, ...]
LONGEST_MESSAGE = 140
NEARLY_FULL = 40
"""Letters left of a message from which on their number is told."""


def hint(table: Table, *says: tuple[Ask, str]) -> str:
    """Return which keys do what; one that the event took away is not named."""
    keys = ((key_for(ask, table), what) for ask, what in says)
    return "  ·  ".join(f"{key} {what}" for key, what in keys if key)


def _asks(table: Table) -> str:
    return hint(table, (Ask.CONFIRM, "does it"), (Ask.DROP, "drops it"))


def _closes(table: Table) -> str:
    return hint(table, (Ask.DROP, "closes this"))


def leave(table: Table) -> Layer:
    """Return what asks whether to quit."""
    return Layer("Quit Venue Kiosk?", (("The programme leaves this screen.", "", ""),), _asks(table))


def no_pin(table: Table) -> Layer:
    """Return why the keys cannot be locked."""
    how = "Run “kiosk pin”, and put the line that it prints into the programme's file."
    return Layer("There is no PIN to lock with", ((how, "", ""),), _closes(table))


def locked(table: Table) -> Layer:
    """Return that the keys are locked."""
    shows = hint(table, (Ask.KEYS, "shows the keys"))
    return Layer("Locked", (), "  ·  ".join(filter(None, ("Any key asks for the PIN", shows))))


def unlocked(table: Table) -> Layer:
    """Return that the keys are open."""
    locks = hint(table, (Ask.LOCK, "locks it now"))
    return Layer("Unlocked", (), "  ·  ".join(filter(None, ("Locks itself after ten minutes without a key", locks))))


def keys(table: Table) -> Layer:
    """Return the keys, as the table has them; what has none is left out."""
    lines = tuple((line.says, "", "  ".join(printed(line))) for line in table if line.keys)
    return Layer("Keys", lines, _closes(table))


def dark(table: Table) -> Layer:
    """Return that the screen is dark, and how it is lit."""
    return Layer("The screen is dark", (), hint(table, (Ask.BLANK, "lights it")))


def pin(table: Table, lock: Lock, *, wrong: bool) -> Layer:
    """Return what asks for the PIN."""
    if lock.wait:
        return Layer("Locked", ((f"Too many wrong tries. Wait {lock.wait} s.", "", ""),))
    dots = "●" * len(lock.typed) or ("That was not it." if wrong else "…")
    opens = hint(table, (Ask.CONFIRM, "opens the keys"), (Ask.DROP, "drops it"))
    return Layer("PIN", ((dots, "", ""),), opens)


def typing(text: str) -> Layer:
    """Return a message that is being typed. Here Enter and Esc are themselves, whatever the event's keys are."""
    left = LONGEST_MESSAGE - len(text)
    room = f"  ·  {left} letters left" if left <= NEARLY_FULL else ""
    does = "shows it" if text.strip() else "shows none"
    return Layer("Message to the audience", ((f"{text}▏", "", ""),), f"Enter {does}  ·  Esc drops it{room}")


def chosen(table: Table, slot: Placed, situation: Situation) -> Layer:
    """Return which slot the next key is about."""
    line = ("What shall become of it?", "", previews.span(slot, situation.moment.zone))
    does = (Ask.LATER, "delay"), (Ask.SKIP, "skip"), (Ask.START, "start"), (Ask.HOLD, "hold")
    return Layer(previews.named(slot), (line,), hint(table, *does, (Ask.DROP, "drops it")))


def cards(table: Table, *, stopped: bool) -> Layer:
    """Return whether the cards turn."""
    turn = hint(table, (Ask.STOP_CARDS, "lets them turn"))
    return Layer("The cards stand still", (), turn) if stopped else Layer("The cards turn again")


def preview(table: Table, result: Outcome | Telling | Refusal, minutes: int = 0, of: str = "") -> Layer:
    """Return what a verb would do, slot by slot, or why it would do nothing. An undo or redo is `of` another verb."""
    if isinstance(result, Refusal):
        return refused(result, _closes(table))
    if isinstance(result, Telling):
        return Layer("Change the message to the audience?", previews.telling(result), _asks(table))
    return Layer(previews.title(result, minutes, of), previews.lines(result), _asks(table))


def refused(refusal: Refusal, how_on: str) -> Layer:
    """Return why a verb does nothing, and how to go on."""
    return Layer("That cannot be done", ((sentence(refusal.reason), "", ""),), how_on)


def nothing_meant(table: Table, refusal: Refusal) -> Layer:
    """Return why no slot is meant, where one could be chosen."""
    choose = hint(table, (Ask.SLOT_BEFORE, "and"), (Ask.SLOT_AFTER, "choose a slot")).replace("  ·  ", " ")
    return refused(refusal, "  ·  ".join(filter(None, (choose, _closes(table)))))


def not_done(reason: str) -> Layer:
    """Return why nothing was changed."""
    return Layer("Not done", ((sentence(reason), "", ""),), "Nothing was changed.")


def sentence(reason: str) -> str:
    """Return a reason as a sentence of its own."""
    return f"{reason[:1].upper()}{reason[1:]}."


def done(table: Table, result: Outcome | Telling, minutes: int, *, undone: bool) -> Layer:
    """Return what was done, and how it is taken back, or done again when that was what was done."""
    how = hint(table, (Ask.REDO, "does it again") if undone else (Ask.UNDO, "takes it back"))
    return Layer(previews.done(result, minutes), (), how)
