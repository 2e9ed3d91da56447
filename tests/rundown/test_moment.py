"""What is on at an instant of one day: phases, current, next, rooms."""

from __future__ import annotations

import pytest

from kiosk.rundown.moment import Phase, Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.registers import Registers
from kiosk.rundown.timing import Status

from .programmes import DAY, TORONTO, at, days, ids, moment, programme, touched

MORNING = programme("A 09:00-09:30", "B 09:30-10:00", "C 10:15-10:45")
BEFORE, LIVE, GAP, AFTER = Phase.BEFORE, Phase.LIVE, Phase.GAP, Phase.AFTER


@pytest.mark.parametrize(
    ("now", "phase", "current", "following"),
    [
        pytest.param("00:00", BEFORE, [], ["A"], id="the day begins at midnight"),
        pytest.param("08:59:59", BEFORE, [], ["A"], id="a second before the first"),
        pytest.param("09:00", LIVE, ["A"], ["B"], id="the first starts"),
        pytest.param("09:29:59.999999", LIVE, ["A"], ["B"], id="its last microsecond"),
        pytest.param("09:30", LIVE, ["B"], ["C"], id="one ends and one starts at the same instant"),
        pytest.param("10:00", GAP, [], ["C"], id="a gap begins"),
        pytest.param("10:14:59", GAP, [], ["C"], id="a gap ends"),
        pytest.param("10:15", LIVE, ["C"], [], id="the last starts"),
        pytest.param("10:45", AFTER, [], [], id="the last ends"),
        pytest.param("23:59:59", AFTER, [], [], id="until midnight it is after"),
    ],
)
def test_phases_of_a_day(now: str, phase: Phase, current: list[str], following: list[str]) -> None:
    one = moment(MORNING, now)
    assert (one.phase, ids(one.current), ids(one.following)) == (phase, current, following)
    assert one.date == DAY
    assert one.now == at(now)


@pytest.mark.parametrize(
    ("now", "registers", "phase", "current", "following"),
    [
        pytest.param("09:05", {"A": touched(shift=10)}, BEFORE, [], ["A"], id="a late first slot is still to come"),
        pytest.param("09:30", {"B": touched(cancelled=True)}, GAP, [], ["C"], id="a cancelled one leaves a gap"),
        pytest.param("08:00", {"A": touched(cancelled=True)}, BEFORE, [], ["B"], id="a cancelled one is not next"),
        pytest.param("09:10", {"A": touched(cancelled=True)}, BEFORE, [], ["B"], id="nothing has begun yet"),
        pytest.param("10:05", {"C": touched(cancelled=True)}, AFTER, [], [], id="only cancelled ones are left"),
        pytest.param(
            "09:10", {one: touched(cancelled=True) for one in "ABC"}, AFTER, [], [], id="all cancelled: nothing is left"
        ),
        pytest.param("09:40", {"A": touched(held="09:20")}, LIVE, ["A"], ["B"], id="next waits for the held one"),
        pytest.param("11:00", {"C": touched(held="10:20")}, LIVE, ["C"], [], id="the last one held runs on"),
        pytest.param("09:10", {"A": touched(ended="09:05")}, GAP, [], ["B"], id="skipped: a gap"),
    ],
)
def test_phases_when_the_operator_was_there(
    now: str, registers: dict[str, Registers], phase: Phase, current: list[str], following: list[str]
) -> None:
    one = moment(MORNING, now, registers)
    assert (one.phase, ids(one.current), ids(one.following)) == (phase, current, following)


@pytest.mark.parametrize(
    ("of", "date"),
    [
        pytest.param(programme(), None, id="a day without a slot"),
        pytest.param(days({}), None, id="no day"),
        pytest.param(programme(on=None), None, id="an undated day without a slot"),
        pytest.param(programme("A 09:00-09:30 room=East"), None, id="no slot in the room"),
    ],
)
def test_an_empty_programme_has_no_day_at_hand(of: Programme, date: None) -> None:
    one = moment(of, "09:00", room="West")
    assert (one.date, one.slots, one.today, one.current, one.following) == (date, (), (), (), ())
    assert one.phase is AFTER


class TestParallelRooms:
    OF = programme(
        "plenary 09:00-10:00 room=East",
        "talk 10:00-10:30 room=East",
        "workshop 10:00-11:00 room=West",
        "panel 10:30-11:00 room=East",
        "lunch 11:00-12:00",
    )

    def test_several_are_next_at_once(self) -> None:
        assert ids(moment(self.OF, "09:30").following) == ["talk", "workshop"]

    def test_several_are_current_at_once(self) -> None:
        one = moment(self.OF, "10:40")
        assert ids(one.current) == ["workshop", "panel"]
        assert ids(one.following) == ["lunch"]

    def test_next_is_the_earliest_of_all_rooms(self) -> None:
        assert ids(moment(self.OF, "09:30", {"talk": touched(shift=5)}).following) == ["workshop"]

    def test_with_a_room_chosen_only_its_lane_counts(self) -> None:
        one = moment(self.OF, "10:05", room="East")
        assert (ids(one.slots), ids(one.current)) == (["plenary", "talk", "panel"], ["talk"])
        assert ids(one.following) == ["panel"]

    def test_a_room_that_nothing_is_in_is_over(self) -> None:
        assert moment(self.OF, "11:30", room="West").phase is AFTER
        assert moment(self.OF, "11:30").phase is LIVE

    def test_the_programme_names_its_rooms_in_order(self) -> None:
        assert self.OF.rooms == ("East", "West")


def test_a_zero_length_slot_is_next_but_never_current() -> None:
    of = programme("A 09:00-09:30", "Z 09:45-09:45", "B 10:00-10:30")
    assert ids(moment(of, "09:40").following) == ["Z"]
    at_its_instant = moment(of, "09:45")
    assert (ids(at_its_instant.current), ids(at_its_instant.following)) == ([], ["B"])
    assert at_its_instant.phase is GAP


def test_a_crowded_out_slot_is_never_next() -> None:
    of = programme("A 09:00-09:30", "B 09:30-09:45", "L 09:45-10:00 fixed")
    one = moment(of, "09:20", {"A": touched(added=30)})
    assert ids(one.following) == ["L"]
    assert {placed.slot.id: placed.happens for placed in one.slots} == {"A": True, "B": False, "L": True}


def test_slots_are_in_the_order_in_which_they_are_expected() -> None:
    of = programme("A 09:00-10:00 room=East", "B 09:30-10:00 room=West", "C 10:00-10:30 room=East")
    assert ids(moment(of, "08:00", {"B": touched(shift=45)}).today) == ["A", "C", "B"]


def test_a_placed_slot_says_where_it_is() -> None:
    one = moment(MORNING, "09:40", {"C": touched(cancelled=True)})
    assert [placed.status(one.now) for placed in one.slots] == [Status.PAST, Status.CURRENT, Status.CANCELLED]


def test_a_held_slot_moves_with_the_clock_in_one_rundown() -> None:
    of, registers = Rundown(MORNING), {moment(MORNING, "09:00").slots[0].key: touched(held="09:10")}
    for now in ("09:40", "09:50"):
        assert of.at(at(now), registers).current[0].timed.end == at(now)


def test_a_hold_that_a_fixed_slot_ended_counts_on_in_one_rundown() -> None:
    of = programme("A 09:00-09:30", "L 09:30-10:00 fixed")
    registers = {moment(of, "09:00").slots[0].key: touched(held="09:10")}
    kept = Rundown(of)
    for now in ("09:20", "09:30", "09:40"):
        assert kept.at(at(now), registers) == Rundown(of).at(at(now), registers)


def test_other_registers_are_another_answer_of_the_same_rundown() -> None:
    kept = Rundown(MORNING)
    key = kept.at(at("09:00"), {}).slots[0].key
    assert ids(kept.at(at("09:35"), {}).current) == ["B"]
    assert ids(kept.at(at("09:35"), {key: touched(added=10)}).current) == ["A"]
    assert ids(kept.at(at("09:35"), {}).current) == ["B"]


def test_the_zone_is_that_of_the_event() -> None:
    assert moment(MORNING, "09:00").zone == TORONTO
