"""The commands that act: what the operator's keys do, on the same journal. No Qt."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass, replace
from datetime import date

from kiosk import deeds, installed, slot_names
from kiosk.commands.setting import setting
from kiosk.deeds import Deed
from kiosk.history import Action, History, Telling
from kiosk.journal import Journal, JournalError, Result
from kiosk.output import OK, Stop, print_json, say, warn
from kiosk.rundown import verbs
from kiosk.rundown.registers import SlotKey, State
from kiosk.rundown.verbs import Refusal, Situation

REFUSED = 1
WHO = "command line"


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asks for: a verb, on the slot of that name or on the one that is meant without."""

    verb: str
    slot: str
    minutes: int
    text: str


def act(options: Namespace) -> int:
    """Do what the verb does, and return 0; or say why not, and return 1. Raises Stop when it cannot be kept."""
    here = setting(options)
    here.follow_journal(needed=True)
    situation = here.situation()
    wish = Wish(options.command, options.slot or "", options.minutes, options.text)
    journal = _in_memory(here.journal) if options.dry_run else here.journal
    slot = _slot_id(wish, situation)
    try:
        result = _carry_out(wish, journal, situation)
    except JournalError as error:
        raise Stop(f"kiosk: {error}") from error
    of = "" if isinstance(result, Refusal) else _taken_up(journal.history)
    _tell(Deed(wish.verb, result, situation.now, slot, wish.minutes, options.dry_run, of), as_json=options.json)
    advice = installed.advice() if options.state is None else ""
    if advice:
        warn(advice)
    return REFUSED if isinstance(result, Refusal) else OK


def log(options: Namespace) -> int:
    """Say who did what, and when. Raises Stop when the journal cannot be read."""
    here = setting(options)
    here.follow_journal(needed=True)
    history, zone = here.journal.history, here.situation().moment.zone
    if options.json:
        print_json(deeds.log_json(history, zone))
    else:
        say(deeds.log_text(history, zone))
    return OK


def _tell(done: Deed, *, as_json: bool) -> None:
    if as_json:
        print_json(deeds.deed_json(done))
    elif not isinstance(done.result, Refusal):
        say(deeds.deed_text(done))
    if isinstance(done.result, Refusal):
        warn(done.result.reason)


def _in_memory(journal: Journal) -> Journal:
    """Return a journal that knows what this one does and leaves no trace: what is done in it is a dry run."""
    copy = Journal(None, journal.event)
    copy.history = journal.history
    return copy


def _carry_out(wish: Wish, journal: Journal, situation: Situation) -> Result:
    """Append what is wished to the journal, as its state is then, and return it; a Refusal appends nothing."""

    def decide(state: State) -> Result:
        return _ask(wish, journal.history, replace(situation, state=state))

    def again(last: Action, state: State) -> Result:
        return _again(wish.verb, last, replace(situation, state=state))

    if wish.verb == "undo":
        return journal.undo(again, situation.now, _who())
    if wish.verb == "redo":
        return journal.redo(again, situation.now, _who())
    return journal.act(decide, situation.now, _who())


def _ask(wish: Wish, history: History, situation: Situation) -> Result:
    if wish.verb == "message":
        return _message(wish.text, history, situation.day)
    key = _key(wish, situation)
    return key if isinstance(key, Refusal) else verbs.act(situation, wish.verb, key, minutes=wish.minutes)


def _key(wish: Wish, situation: Situation) -> SlotKey | Refusal:
    """Return the slot that a verb is about."""
    if wish.slot:
        return slot_names.find(situation, wish.slot)
    return slot_names.meant(situation, wish.verb)


def _slot_id(wish: Wish, situation: Situation) -> str:
    """Return the id of the slot that a verb is about; empty when it is about none, or about none that is known."""
    key = _key(wish, situation) if wish.verb in verbs.VERBS else None
    return key.slot if isinstance(key, SlotKey) else ""


def _message(text: str, history: History, day: date) -> Telling | Refusal:
    """Return what tells the audience something, or takes the message down."""
    before = history.message(day)
    if text == before:
        return Refusal("that is the message already" if text else "there is no message to take down")
    return Telling(day, before, text)


def _again(verb: str, last: Action, situation: Situation) -> Result:
    """Return what taking an action back, or doing it again, does."""
    if verb == "undo":
        return last.message.back if last.message is not None else verbs.undone(last.changes, situation)
    return last.message if last.message is not None else verbs.redone(last.changes, situation)


def _taken_up(history: History) -> str:
    """Return the verb of the action that the last one took back or did again; empty when it did neither."""
    last = history.actions[-1]
    return next((one.verb for one in history.actions if one.id in (last.undoes, last.redoes)), "")


def _who() -> str:
    """Return how the journal names whoever runs this: with the login name, where the system knows one."""
    import getpass

    try:
        return f"{WHO} ({getpass.getuser()})"
    except (OSError, KeyError, ImportError):
        return WHO
