"""The operator's keys that choose: a slot, a verb for it, a project, the cards; and what they say of it."""

from __future__ import annotations

import pytest
from operators import Operator
from rundown.programmes import DAY, NEXT_DAY, WORKSHOP, at, days, get, minutes, programme, projects, slot, touched

from kiosk.desk import PATIENCE, Effect
from kiosk.hotkeys import Ask
from kiosk.journal import Journal
from kiosk.rundown import programme as written
from kiosk.rundown.frame import Layer
from kiosk.rundown.programme import Kind
from kiosk.rundown.registers import SlotKey

KEYNOTE = "“Accelerated Computing for AI”"


@pytest.fixture
def operator() -> Operator:
    return Operator()


def at_time(now: str, **more) -> Operator:
    operator = Operator(**more)
    operator.now = at(now)
    return operator


# Choosing a slot


@pytest.mark.parametrize("ask", [Ask.SLOT_AFTER, Ask.SLOT_BEFORE])
def test_what_is_on_is_chosen_first(operator: Operator, ask: Ask) -> None:
    operator.press(ask)
    assert operator.sees == Layer(
        KEYNOTE,
        (("What shall become of it?", "", "09:10–09:40"),),
        "D delay  ·  S skip  ·  G start  ·  H hold  ·  Esc drops it",
    )
    operator.press(Ask.CONFIRM)
    assert operator.journal.history.actions == ()


def test_down_goes_on_to_the_last_slot_and_stays_there(operator: Operator) -> None:
    """Each slot is passed, a showcase's projects behind it, and nothing that is over."""
    seen = []
    for _ in range(40):
        operator.press(Ask.SLOT_AFTER)
        seen.append(operator.title)
    assert seen[:3] == [KEYNOTE, "“flux”", "“assertions”"]
    show = seen.index("“showcase”")
    assert seen[show + 1 : show + 11] == [f"“{one.name}”" for one in WORKSHOP.days[0].slots[9].projects]
    assert seen[show + 11] == "“afternoon-posters”"
    assert seen[-10:] == ["“closing”"] * 10
    assert "“Opening remarks”" not in seen


def test_up_stays_at_what_is_on(operator: Operator) -> None:
    operator.press(Ask.SLOT_AFTER, Ask.SLOT_AFTER, Ask.SLOT_BEFORE, Ask.SLOT_BEFORE, Ask.SLOT_BEFORE)
    assert operator.title == KEYNOTE


def test_what_is_cancelled_is_passed_over(operator: Operator) -> None:
    operator.press(Ask.SLOT_AFTER, Ask.SLOT_AFTER, Ask.SKIP, Ask.CONFIRM)
    operator.press(Ask.SLOT_AFTER, Ask.SLOT_AFTER)
    assert operator.title == "“assertions”"


def test_in_a_gap_the_next_slot_is_chosen_first() -> None:
    operator = at_time("12:46")
    operator.press(Ask.SLOT_AFTER)
    assert operator.title == "“showcase”"


def test_in_a_showcase_its_projects_are_behind_it() -> None:
    operator = at_time("13:05")
    operator.press(Ask.SLOT_AFTER, Ask.SLOT_AFTER)
    assert operator.title == "“PyTorch”", "TensorFlow has presented"
    operator.press(Ask.SLOT_AFTER, Ask.SKIP, Ask.CONFIRM)
    assert operator.title == "“Keras” is cancelled"


def test_the_projects_of_another_days_showcase_are_not_among_them() -> None:
    """Also when both showcases have one id."""
    shows = {
        on: [slot("show 10:00-12:00", kind=Kind.SHOWCASE, each=minutes(30), projects=projects(*names))]
        for on, names in ((DAY, ("A", "B")), (NEXT_DAY, ("C", "D")))
    }
    operator = at_time("10:05", of=days(shows))
    seen = []
    for _ in range(8):
        operator.press(Ask.SLOT_AFTER)
        seen.append(operator.title)
    assert seen == ["“show”", "“A”", *["“B”"] * 6]
    operator.press(Ask.DROP, Ask.FORWARD, Ask.FORWARD)
    assert operator.title == "Start “B” now?"


def test_nothing_is_left_to_choose_in_the_evening() -> None:
    operator = at_time("18:00")
    operator.press(Ask.SLOT_AFTER)
    assert operator.reason == "Nothing is left of the day."


def test_when_two_run_side_by_side_one_is_chosen_first() -> None:
    operator = Operator(programme("A 09:00-10:00 room=East", "B 09:00-10:00 room=West"))
    operator.press(Ask.LATER)
    assert operator.sees is not None
    assert operator.sees.hint == "↑ and ↓ choose a slot  ·  Esc closes this"
    operator.press(Ask.SLOT_AFTER, Ask.SLOT_AFTER, Ask.LATER, Ask.CONFIRM)
    assert (operator.added("A"), operator.added("B")) == (0, 5)


@pytest.mark.parametrize("by", ["Esc", "eight seconds"])
def test_the_choice_is_dropped(operator: Operator, by: str) -> None:
    operator.press(Ask.SLOT_AFTER, Ask.SLOT_AFTER)
    if by == "Esc":
        operator.press(Ask.DROP)
    operator.seconds += PATIENCE
    assert operator.sees is None
    operator.press(Ask.LATER)
    assert operator.title == f"Delay {KEYNOTE} by 5 min?"


def test_a_chosen_slot_that_is_over_meanwhile_is_not_shown_and_not_touched(operator: Operator) -> None:
    operator.press(Ask.SLOT_AFTER)
    operator.now = at("09:40")
    assert operator.sees is None
    operator.press(Ask.SKIP)
    assert operator.reason == "“Accelerated Computing for AI” is over."


# A verb for the chosen slot


@pytest.mark.parametrize(
    ("ask", "title"),
    [
        (Ask.LATER, "Delay “flux” by 5 min?"),
        (Ask.EARLIER, "That cannot be done"),
        (Ask.SKIP, "Cancel “flux”?"),
        (Ask.START, "Start “flux” now?"),
        (Ask.HOLD, "That cannot be done"),
    ],
)
def test_a_verb_is_about_the_chosen_slot(operator: Operator, ask: Ask, title: str) -> None:
    operator.press(Ask.SLOT_AFTER, Ask.SLOT_AFTER, ask)
    assert operator.title == title


def test_so_is_another_verb_after_it(operator: Operator) -> None:
    operator.press(Ask.SLOT_AFTER, Ask.SLOT_AFTER, Ask.LATER, Ask.SKIP)
    assert operator.title == "Cancel “flux”?"


def test_taking_the_delay_back_to_nothing_leaves_the_slot_chosen(operator: Operator) -> None:
    operator.press(Ask.SLOT_AFTER, Ask.SLOT_AFTER, Ask.LATER, Ask.EARLIER)
    assert operator.title == "“flux”"


def test_once_done_the_slot_is_no_longer_chosen(operator: Operator) -> None:
    operator.press(Ask.SLOT_AFTER, Ask.SLOT_AFTER, Ask.LATER, Ask.CONFIRM, Ask.LATER)
    assert operator.title == f"Delay {KEYNOTE} by 5 min?"


def test_down_re_aims_what_is_proposed(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.LATER, Ask.SLOT_AFTER)
    assert operator.title == "Delay “flux” by 10 min?"
    operator.press(Ask.SKIP)
    assert operator.title == "Cancel “flux”?", "it is chosen now"
    operator.press(Ask.SLOT_BEFORE)
    assert operator.title == f"End {KEYNOTE} now?"


def test_re_aimed_from_a_held_slot_it_holds_another_one() -> None:
    operator = Operator(programme("A 09:00-10:00 room=East", "B 09:00-10:00 room=West"))
    operator.press(Ask.SLOT_AFTER, Ask.HOLD, Ask.CONFIRM, Ask.SLOT_AFTER, Ask.HOLD)
    assert operator.title == "Release “A” in East?"
    operator.press(Ask.SLOT_AFTER)
    assert operator.title == "Hold “B” in West until it is released?"


def test_an_undo_has_no_slot_to_re_aim(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.CONFIRM, Ask.UNDO, Ask.SLOT_AFTER)
    assert operator.title == KEYNOTE


# Holding, starting, doing again


def test_h_holds_and_h_again_releases(operator: Operator) -> None:
    operator.now = at("09:38")
    operator.press(Ask.HOLD)
    assert operator.sees is not None
    assert operator.sees.title == f"Hold {KEYNOTE} until it is released?"
    assert operator.sees.lines == (
        ("Accelerated Computing for AI", "09:10–09:40", "since 09:10"),
        ("The day ends", "", "17:30 or later"),
    )
    operator.press(Ask.CONFIRM)
    assert operator.title == f"{KEYNOTE} is on hold"
    operator.now = at("09:47")
    operator.press(Ask.HOLD)
    assert operator.title == f"Release {KEYNOTE}?"
    operator.press(Ask.CONFIRM)
    assert operator.title == f"{KEYNOTE} is released"
    assert get(operator.journal.history.state, "keynote-1") == touched(ended="09:47")


def test_g_starts_what_comes_next(operator: Operator) -> None:
    operator.now = at("09:25")
    operator.press(Ask.START)
    assert operator.title == "Start “flux” now?"
    operator.press(Ask.CONFIRM)
    assert operator.title == "“flux” has started"
    assert operator.journal.history.state == {
        SlotKey(DAY, "keynote-1"): touched(ended="09:25"),
        SlotKey(DAY, "flux"): touched(started="09:25"),
    }


def test_during_the_last_slot_nothing_comes_next() -> None:
    operator = at_time("17:20")
    operator.press(Ask.START)
    assert operator.reason == "Nothing comes next."


def test_what_was_taken_back_can_be_done_again(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.CONFIRM, Ask.UNDO, Ask.CONFIRM, Ask.REDO)
    assert operator.title == f"Do again the delay of {KEYNOTE}?"
    operator.press(Ask.CONFIRM)
    assert operator.sees == Layer(f"{KEYNOTE} is as it was again", (), "U takes it back")
    assert operator.added() == 5


def test_but_not_once_something_else_was_done(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.CONFIRM, Ask.UNDO, Ask.CONFIRM, Ask.SKIP, Ask.CONFIRM, Ask.REDO)
    assert operator.reason == "There is nothing to do again."


# The cards, and a showcase's projects


@pytest.mark.parametrize(("ask", "effect"), [(Ask.FORWARD, Effect.NEXT_CARD), (Ask.BACK, Effect.CARD_BEFORE)])
def test_the_arrows_turn_the_cards(operator: Operator, ask: Ask, effect: Effect) -> None:
    assert operator.press(ask) is effect
    assert operator.sees is None


def test_p_stops_the_cards_and_lets_them_turn_again(operator: Operator) -> None:
    assert operator.press(Ask.STOP_CARDS) is Effect.STOP_CARDS
    assert operator.sees == Layer("The cards stand still", (), "P lets them turn")
    assert operator.press(Ask.STOP_CARDS) is Effect.STOP_CARDS
    assert operator.sees == Layer("The cards turn again")


def test_in_a_showcase_the_arrows_propose_its_projects() -> None:
    operator = at_time("13:05")
    seen = []
    for ask in (Ask.FORWARD, Ask.FORWARD, Ask.BACK):
        assert operator.press(ask) is None
        seen.append(operator.title)
    assert seen == ["Start “Keras” now?", "Start “MXNet” now?", "Start “Keras” now?"]
    operator.press(Ask.BACK)
    assert operator.sees is None, "back from the first one is back to nothing"
    operator.press(Ask.FORWARD, Ask.CONFIRM)
    assert operator.title == "“Keras” has started"


def test_forward_stays_at_the_last_project() -> None:
    operator = at_time("13:05")
    operator.press(*[Ask.FORWARD] * 20)
    assert operator.title == "Start “MLFlow” now?"


def test_when_all_have_presented_the_arrows_turn_the_cards() -> None:
    operator = at_time("14:40")
    assert operator.press(Ask.FORWARD) is Effect.NEXT_CARD


def test_the_next_key_after_one_began_meanwhile_proposes_the_one_after() -> None:
    operator = at_time("13:09:58")
    operator.press(Ask.FORWARD)
    operator.now = at("13:10")
    assert operator.reason == "“Keras” is on already."
    operator.press(Ask.FORWARD)
    assert operator.title == "Start “MXNet” now?"


# A dark screen


def test_b_darkens_and_lights(operator: Operator) -> None:
    seen = []
    for _ in range(3):
        operator.press(Ask.BLANK)
        seen.append((operator.dark, operator.sees))
    assert seen == [(True, None), (False, None), (True, None)]


def test_on_a_dark_screen_any_other_key_says_how_it_is_lit(operator: Operator) -> None:
    operator.press(Ask.BLANK)
    assert operator.hears("X")
    operator.key("X")
    assert operator.sees == Layer("The screen is dark", (), "B lights it")
    operator.press(Ask.DROP)
    assert operator.sees is None
    operator.press(Ask.LATER)
    assert operator.title == f"Delay {KEYNOTE} by 5 min?"
    operator.press(Ask.BLANK)
    assert (operator.dark, operator.sees) == (False, None)


# The event's own keys and step


OWN = written.Operator(
    step=minutes(10),
    keys=(("delay", ("F5",)), ("confirm", ("Space",)), ("drop", ("X",)), ("undo", ()), ("next card", ())),
)


def test_the_events_keys_and_step_count_and_are_named() -> None:
    operator = Operator(operator=OWN)
    assert not operator.hears("D")
    operator.key("F5")
    assert operator.sees is not None
    assert (operator.sees.title, operator.sees.hint) == (f"Delay {KEYNOTE} by 10 min?", "Space does it  ·  X drops it")
    operator.key("Space", " ")
    assert operator.sees == Layer(f"{KEYNOTE}: +10\N{NO-BREAK SPACE}min"), "no key takes it back"
    operator.press(Ask.KEYS)
    assert operator.sees.lines[0] == ("Delay; again for more", "", "F5")
    assert not any(line[0] == "Take back what was done last" for line in operator.sees.lines)


def test_a_changed_programme_changes_them_while_it_runs(operator: Operator) -> None:
    operator.press(Ask.LATER)
    operator.desk.set_up(OWN)
    operator.key("F5")
    assert operator.title == f"Delay {KEYNOTE} by 15 min?"


def test_each_key_has_its_printed_name() -> None:
    operator = Operator()
    operator.press(Ask.KEYS)
    assert operator.sees is not None
    names = {says: name for says, _, name in operator.sees.lines}
    assert names["Do what was proposed"] == "Enter"
    assert names["Choose the slot before"] == "↑"
    assert names["The card before"] == "←  Page Up"


def test_who_acted_is_the_screen(operator: Operator) -> None:
    journal = Journal(None, "The Workshop")
    operator = Operator(journal=journal)
    operator.press(Ask.LATER, Ask.CONFIRM)
    assert journal.history.last is not None
    assert journal.history.last.who == "screen"
