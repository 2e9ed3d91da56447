"""The operator's desk: a key proposes, Enter does it, Esc or eight seconds drop it."""

from __future__ import annotations

import pytest
from operators import Operator
from rundown.programmes import DAY, NEXT_DAY, at, days, minutes, programme, slot

from kiosk.desk import PATIENCE, Effect
from kiosk.hotkeys import TABLE, Ask
from kiosk.rundown.frame import Layer
from kiosk.rundown.moment import Rundown
from kiosk.rundown.registers import SlotKey

HINT = "Enter does it  ·  Esc drops it"


@pytest.fixture
def operator() -> Operator:
    return Operator()


def test_nothing_is_shown_when_no_key_was_pressed(operator: Operator) -> None:
    assert operator.sees is None


# A proposal


def test_a_key_proposes_and_changes_nothing(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.LATER)
    assert operator.sees == Layer(
        "Delay “Accelerated Computing for AI” by 10 min?",
        (
            ("Accelerated Computing for AI", "09:10–09:40", "09:10–09:50"),
            ("flux", "09:40–10:00", "09:50–10:10"),
            ("assertions", "10:00–10:20", "10:10–10:30"),
            ("poster-introduction", "10:20–10:35", "10:30–10:45"),
            ("posters, 65 → 55 min", "10:35–11:40", "10:45–11:40"),
            ("The day ends", "", "17:30"),
        ),
        HINT,
    )
    assert operator.journal.history.actions == ()


def test_pressing_again_adds_up(operator: Operator) -> None:
    seen = []
    for ask in (Ask.LATER, Ask.LATER, Ask.LATER, Ask.EARLIER):
        operator.press(ask)
        seen.append(operator.title)
    assert seen == [f"Delay “Accelerated Computing for AI” by {by} min?" for by in (5, 10, 15, 10)]


def test_what_adds_up_to_nothing_is_dropped(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.EARLIER)
    assert operator.sees is None
    operator.press(Ask.CONFIRM)
    assert operator.journal.history.actions == ()


def test_earlier_is_said_as_such(operator: Operator) -> None:
    operator.now = at("12:46")
    operator.press(Ask.EARLIER)
    assert operator.title == "That cannot be done"
    operator.now = at("12:40")
    operator.press(Ask.DROP, Ask.EARLIER)
    assert operator.title == "Bring “lunch” forward by 5 min?"


def test_enter_makes_it_so_and_says_how_to_take_it_back(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.LATER, Ask.CONFIRM)
    assert operator.added() == 10
    assert operator.sees == Layer("“Accelerated Computing for AI”: +10\N{NO-BREAK SPACE}min", (), "U takes it back")


def test_enter_pressed_twice_does_it_once(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.CONFIRM, Ask.CONFIRM)
    assert operator.added() == 5


def test_enter_alone_does_nothing(operator: Operator) -> None:
    assert operator.press(Ask.CONFIRM) is None
    assert (operator.sees, operator.journal.history.actions) == (None, ())


@pytest.mark.parametrize("ask", [Ask.LATER, Ask.EARLIER, Ask.SKIP, Ask.UNDO, Ask.QUIT, Ask.KEYS])
def test_esc_drops_whatever_it_is(operator: Operator, ask: Ask) -> None:
    operator.press(ask)
    assert operator.sees is not None
    operator.press(Ask.DROP)
    assert operator.sees is None
    assert operator.press(Ask.CONFIRM) is None
    assert operator.journal.history.actions == ()


@pytest.mark.parametrize("ask", [Ask.LATER, Ask.SKIP, Ask.QUIT, Ask.KEYS])
def test_eight_seconds_drop_it_too(operator: Operator, ask: Ask) -> None:
    operator.press(ask)
    operator.seconds = PATIENCE - 0.1
    assert operator.sees is not None
    operator.seconds = PATIENCE
    assert operator.press(Ask.CONFIRM) is None
    assert (operator.sees, operator.journal.history.actions) == (None, ())


def test_each_key_begins_the_eight_seconds_anew(operator: Operator) -> None:
    operator.press(Ask.LATER)
    operator.seconds = 7
    operator.press(Ask.LATER)
    operator.seconds = 14
    assert operator.title == "Delay “Accelerated Computing for AI” by 10 min?"
    operator.seconds = 15
    operator.press(Ask.LATER)
    assert operator.title == "Delay “Accelerated Computing for AI” by 5 min?", "what was dropped is not added to"


def test_one_proposal_takes_the_place_of_another(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.SKIP)
    assert operator.title == "End “Accelerated Computing for AI” now?"
    operator.press(Ask.LATER)
    assert operator.title == "Delay “Accelerated Computing for AI” by 5 min?"


# Which slot it is on


def test_a_proposal_stays_on_its_slot_when_the_clock_moves_on(operator: Operator) -> None:
    """In the gap before the showcase the showcase is meant, and still when it has begun."""
    operator.now = at("12:49:58")
    operator.press(Ask.LATER)
    operator.now = at("12:50:01")
    operator.press(Ask.LATER)
    assert operator.title == "Delay “showcase” by 10 min?"
    operator.press(Ask.CONFIRM)
    assert operator.added("showcase") == 10


def test_a_slot_that_is_over_at_enter_is_left_alone(operator: Operator) -> None:
    operator.now = at("09:39:58")
    operator.press(Ask.SKIP)
    operator.now = at("09:40")
    assert operator.reason == "“Accelerated Computing for AI” is over."
    operator.press(Ask.CONFIRM)
    assert operator.reason == "“Accelerated Computing for AI” is over."
    assert operator.journal.history.actions == ()


def test_after_a_slot_is_over_the_next_key_means_the_one_that_is_on(operator: Operator) -> None:
    operator.now = at("09:39:58")
    operator.press(Ask.LATER)
    operator.now = at("09:40")
    operator.press(Ask.LATER)
    assert operator.title == "Delay “flux” by 5 min?"


def test_when_two_run_side_by_side_a_refusal_does_not_become_a_proposal_later() -> None:
    operator = Operator(programme("A 09:00-10:00 room=East", "B 09:00-09:36 room=West"))
    operator.press(Ask.LATER)
    assert operator.reason == "2 slots run side by side; name the one that is meant."
    operator.now = at("09:37")
    operator.press(Ask.CONFIRM)
    assert operator.journal.history.actions == ()


def test_a_screen_at_a_rooms_door_moves_that_rooms_slots() -> None:
    operator = Operator(programme("A 09:00-10:00 room=East", "B 09:00-10:00 room=West"))
    operator.room = "West"
    operator.press(Ask.LATER, Ask.CONFIRM)
    assert (operator.added("A"), operator.added("B")) == (0, 5)


def test_in_the_evening_the_first_slot_of_tomorrow_is_meant() -> None:
    """Also when a slot of today has the same id, and is over."""
    operator = Operator(days({DAY: ["welcome 09:00-09:30"], NEXT_DAY: ["welcome 09:00-09:30"]}))
    operator.now = at("18:00")
    operator.press(Ask.LATER)
    assert operator.title == "Delay “welcome” by 5 min?"
    operator.press(Ask.CONFIRM)
    assert {key: one.shift for key, one in operator.journal.history.state.items()} == {
        SlotKey(NEXT_DAY, "welcome"): minutes(5)
    }


def test_a_slot_that_a_changed_programme_lacks(operator: Operator) -> None:
    operator.press(Ask.LATER)
    operator.rundown = Rundown(programme("another 09:00-10:00", on=None, zone=None))
    assert operator.reason == "It is not in the programme any more."
    operator.press(Ask.CONFIRM)
    assert operator.journal.history.actions == ()


# What skip says


@pytest.mark.parametrize(
    ("now", "asks", "says"),
    [
        ("09:35", "End “Accelerated Computing for AI” now?", "“Accelerated Computing for AI” has ended"),
        ("12:46", "Cancel “showcase”?", "“showcase” is cancelled"),
    ],
)
def test_skip_says_whether_it_ends_or_cancels(operator: Operator, now: str, asks: str, says: str) -> None:
    operator.now = at(now)
    operator.press(Ask.SKIP)
    assert operator.title == asks
    operator.press(Ask.CONFIRM)
    assert operator.sees == Layer(says, (), "U takes it back")


def test_what_is_cancelled_is_shown_with_its_old_time(operator: Operator) -> None:
    operator.now = at("12:46")
    operator.press(Ask.SKIP)
    assert operator.sees is not None
    assert operator.sees.lines == (("showcase", "12:50–14:55", "cancelled"), ("The day ends", "", "17:30"))


def test_when_the_last_slot_is_cancelled_nothing_is_left() -> None:
    operator = Operator(programme("only 10:00-11:00"))
    operator.press(Ask.SKIP)
    assert operator.sees is not None
    assert operator.sees.lines[-1] == ("Nothing is left of the day", "", "")


# What a preview tells


def test_an_overrun_is_told(operator: Operator) -> None:
    operator.now = at("10:30")
    operator.press(*[Ask.LATER] * 9)
    assert operator.sees is not None
    assert ("“linear-models” loses 10 min: what stands behind it starts on time", "", "") in operator.sees.lines


def test_a_long_preview_is_cut_and_says_so() -> None:
    slots = [f"s{hour} {hour:02}:00-{hour + 1:02}:00" for hour in range(9, 19)]
    operator = Operator(programme(*slots))
    operator.press(Ask.LATER)
    assert operator.sees is not None
    assert len(operator.sees.lines) == 8
    assert operator.sees.lines[-2:] == (("and 4 more", "", ""), ("The day ends", "19:00", "19:05"))


# Refusals


def test_a_refusal_is_said_plainly(operator: Operator) -> None:
    operator.now = at("18:00")
    for ask in (Ask.LATER, Ask.SKIP):
        operator.press(ask)
        assert operator.sees == Layer(
            "That cannot be done", (("Nothing is on and nothing comes next.", "", ""),), "Esc closes this"
        )


def test_what_would_end_before_now_is_refused(operator: Operator) -> None:
    operator.press(Ask.EARLIER, Ask.EARLIER)
    assert operator.reason == "“Accelerated Computing for AI” would end before now."
    operator.press(Ask.CONFIRM)
    assert operator.journal.history.actions == ()


def test_out_of_a_refused_step_the_other_key_leads_back(operator: Operator) -> None:
    operator.press(Ask.EARLIER, Ask.EARLIER, Ask.LATER, Ask.LATER, Ask.LATER)
    assert operator.title == "Delay “Accelerated Computing for AI” by 5 min?"


# The window, the keys, quitting


@pytest.mark.parametrize(("ask", "effect"), [(Ask.NEXT_CARD, Effect.NEXT_CARD), (Ask.FULLSCREEN, Effect.FULLSCREEN)])
def test_the_windows_keys_leave_a_proposal_alone(operator: Operator, ask: Ask, effect: Effect) -> None:
    operator.press(Ask.LATER)
    assert operator.press(ask) is effect
    assert operator.title == "Delay “Accelerated Computing for AI” by 5 min?"


def test_quitting_asks_first(operator: Operator) -> None:
    assert operator.press(Ask.QUIT) is None
    assert operator.sees == Layer("Quit Venue Kiosk?", (("The programme leaves this screen.", "", ""),), HINT)
    assert operator.press(Ask.QUIT) is None, "twice is not an answer"
    assert operator.press(Ask.CONFIRM) is Effect.QUIT


def test_quitting_drops_a_proposal(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.QUIT, Ask.CONFIRM)
    assert operator.journal.history.actions == ()


def test_the_keys_are_shown_as_the_table_has_them(operator: Operator) -> None:
    operator.press(Ask.KEYS)
    assert operator.sees is not None
    assert operator.sees.title == "Keys"
    assert len(operator.sees.lines) == len(TABLE)
    assert operator.sees.lines[0] == ("Delay; again for more", "", "D  +")


def test_titles_in_any_script() -> None:
    operator = Operator(programme(slot("a 09:00-10:00", title="数学と🎉")))
    operator.press(Ask.SKIP, Ask.CONFIRM)
    assert operator.title == "“数学と🎉” has ended"
