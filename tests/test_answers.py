"""What is told without a screen: JSON that programs can rely on, and lines that people read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from rundown.programmes import (
    DAY,
    NEXT_DAY,
    WORKSHOP,
    at,
    days,
    minutes,
    people,
    programme,
    slot,
    state,
    touched,
)
from rundown.strategies import moments, programmes, states

from kiosk import answers
from kiosk.rundown.airtime import airtime
from kiosk.rundown.frame import Aside, Frame, Layer, agenda, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Kind, Programme, Session
from kiosk.rundown.registers import Registers, SlotKey, State

TALK = slot(
    "assertions 10:00-10:20 room=East track=Research",
    title="Model Assertions",
    speakers=people("Daniel Kang, Stanford University", "Deepti Raghavan"),
    session=Session("ML Programmability", "1", people("Sarah Bird")),
)


def frame(now: str, registers: dict[str, Registers] | None = None, of: Programme = WORKSHOP, room: str = "") -> Frame:
    return compose(Rundown(of), state(registers), at(now), room)


def as_json(now: str, registers: dict[str, Registers] | None = None, of: Programme = WORKSHOP) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(json.dumps(answers.frame_json(frame(now, registers, of))))
    return read


def text(
    now: str, registers: dict[str, Registers] | None = None, of: Programme = WORKSHOP, room: str = ""
) -> list[str]:
    return answers.frame_text(frame(now, registers, of, room))


# For programs


def test_an_entry_has_every_field_that_was_promised() -> None:
    answer = as_json("10:05", {"assertions": touched(shift=2, added=5)}, programme(TALK))
    assert answer["current"] == [
        {
            "id": "assertions",
            "date": "2018-12-07",
            "title": "Model Assertions",
            "kind": "talk",
            "speakers": [
                {"name": "Daniel Kang", "affiliation": "Stanford University"},
                {"name": "Deepti Raghavan", "affiliation": ""},
            ],
            "room": "East",
            "track": "Research",
            "session": {
                "title": "ML Programmability",
                "number": "1",
                "chairs": [{"name": "Sarah Bird", "affiliation": ""}],
            },
            "start": "2018-12-07T10:02:00-05:00",
            "end": "2018-12-07T10:27:00-05:00",
            "planned_start": "2018-12-07T10:00:00-05:00",
            "planned_end": "2018-12-07T10:20:00-05:00",
            "status": "current",
            "link": "",
            "overrun": 0,
            "held": False,
            "waiting": False,
            "delay": 120,
        }
    ]


def test_a_frame_has_every_field_that_was_promised() -> None:
    answer = as_json("12:47")
    assert {name: answer[name] for name in ("phase", "scene", "now", "event", "room", "date", "current")} == {
        "phase": "gap",
        "scene": "gap",
        "now": "2018-12-07T12:47:00-05:00",
        "event": "The Workshop",
        "room": "",
        "date": "2018-12-07",
        "current": [],
    }
    assert [entry["id"] for entry in answer["next"]] == ["showcase"]
    assert answer["countdown"] == {
        "to": "start",
        "target": "2018-12-07T12:50:00-05:00",
        "seconds": 180,
        "text": "3:00",
    }
    assert set(answer["card"]) == {"kind", "title", "people", "link", "logo"}


def test_the_project_that_presents() -> None:
    showcase = as_json("13:05")["showcase"]
    assert (showcase["presenting"]["name"], showcase["following"]["name"]) == ("PyTorch", "Keras")
    assert showcase["countdown"]["seconds"] == 300
    assert [project["status"] for project in showcase["projects"][:3]] == ["past", "current", "upcoming"]


def test_lunch_and_its_notice() -> None:
    assert as_json("12:35")["notice"] == {"text": "Lunch is on them.", "sponsors": ["Facebook", "Microsoft"]}


def test_what_is_not_there_is_null() -> None:
    answer = as_json("18:00", of=programme("A 09:00-10:00"))
    assert [answer[name] for name in ("current", "next", "showcase", "notice", "card")] == [[], [], None, None, None]
    assert answer["countdown"] == {"to": "", "target": None, "seconds": None, "text": ""}


def test_a_countdown_on_hold_has_no_seconds() -> None:
    countdown = as_json("09:50", {"keynote-1": touched(held="09:35")})["countdown"]
    assert (countdown["seconds"], countdown["text"]) == (None, "on hold")


def test_the_agenda_says_where_each_slot_is() -> None:
    registers = {"flux": touched(cancelled=True), "keynote-1": touched(added=10)}
    told = answers.agenda_json(agenda(Rundown(WORKSHOP), state(registers), at("10:05")))
    first = {entry["id"]: entry["status"] for entry in json.loads(json.dumps(told))[:6]}
    assert first == {
        "opening": "past",
        "keynote-1": "past",
        "flux": "cancelled",
        "assertions": "current",
        "poster-introduction": "upcoming",
        "posters": "upcoming",
    }


@settings(max_examples=100, deadline=None)
@given(programmes(), states(), moments(), st.sampled_from(["", "East"]))
def test_whatever_there_is_can_be_told(of: Programme, registers: State, now: datetime, room: str) -> None:
    """As JSON that comes back as it went, and in lines without anything of Python's in them."""
    one = compose(Rundown(of), registers, now, room)
    entries = agenda(Rundown(of), registers, now, room)
    for answer in (answers.frame_json(one), answers.agenda_json(entries)):
        assert json.loads(json.dumps(answer)) == answer
    lines = [*answers.frame_text(one), *answers.agenda_text(entries), answers.card_text(one)]
    assert not any(word in line for line in lines for word in ("None", "datetime", "<"))


def test_durations_are_whole_seconds() -> None:
    assert answers.plain({"a": timedelta(minutes=1.5), "b": (minutes(1),), "c": None}) == {
        "a": 90,
        "b": [60],
        "c": None,
    }


# For people


def test_now_in_a_gap() -> None:
    assert text("12:47") == [
        "Friday 2018-12-07 12:47  The Workshop",
        "Next: 12:50–14:55  showcase",
        "Starts in 3:00",
    ]


def test_now_in_a_talk_at_a_rooms_door() -> None:
    assert text("10:05", of=programme(TALK), room="East") == [
        "Friday 2018-12-07 10:05  The Workshop  [East]",
        "Now: 10:00–10:20  Model Assertions, Daniel Kang, Stanford University; Deepti Raghavan  [East · Research]",
        "Ends in 15 min",
    ]


def test_now_in_the_showcase() -> None:
    assert "Presenting: PyTorch, https://pytorch.example" in text("13:05")
    assert "Presenting: Open floor" in text("14:40")


def test_now_at_lunch() -> None:
    assert "Notice: Lunch is on them." in text("12:35")


def test_now_when_all_is_over() -> None:
    assert text("18:00")[1:] == ["The programme is over."]


def test_now_when_there_is_nothing() -> None:
    assert text("10:00", of=programme())[1:] == ["There is no programme yet."]


TWO_DAYS = days({DAY: ["A 09:00-10:00"], NEXT_DAY: ["B 09:30-10:00"]})


def test_now_on_the_evening_before_another_day() -> None:
    assert text("18:00", of=TWO_DAYS)[1:] == ["Next: tomorrow 09:30–10:00  B", "Starts in 15 h 30"]


def test_now_when_the_programme_is_days_ahead() -> None:
    assert text("2018-12-01 12:00", of=TWO_DAYS) == [
        "Saturday 2018-12-01 12:00  The Workshop",
        "Next: Friday 7 December 09:00–10:00  A",
        "Starts in 6 days",
    ]


def test_now_while_a_slot_is_on_hold() -> None:
    assert text("09:50", {"keynote-1": touched(held="09:35")})[1:] == [
        "Now: since 09:10  Accelerated Computing for AI, Bryan Catanzaro, NVIDIA  (on hold, planned 09:10–09:40)",
        "Next: 09:50–10:10  flux  (delayed 10 min, waits for “Accelerated Computing for AI”, planned 09:40–10:00)",
    ]


def test_what_waits_for_a_slot_of_another_track() -> None:
    of = programme("a 09:00-09:30 track=Art", "b 09:30-09:40 track=Tea")
    registers = {SlotKey(DAY, "a"): touched(held="09:10")}
    whole, tea = (
        answers.agenda_text(agenda(Rundown(of), registers, at("09:45"), track=track)) for track in ("", "Tea")
    )
    assert whole[2].endswith("(delayed 15 min, waits for “a”, planned 09:30–09:40)")
    assert tea[1].endswith("(delayed 15 min, waits for what is on hold, planned 09:30–09:40)")


def test_what_the_operator_is_shown_is_said_too() -> None:
    one = compose(Rundown(WORKSHOP), {}, at("09:30"), aside=Aside(layer=Layer("Quit Venue Kiosk?")))
    assert answers.said(one)[-1] == "Operator: Quit Venue Kiosk?"


def test_a_dark_screen_is_said_beside_what_is_on() -> None:
    lit = frame("17:40")
    dark = replace(lit, blank=True)
    assert answers.said(dark) == [*answers.said(lit), "The screen is dark."]
    assert (answers.card_text(dark), bool(answers.card_text(lit))) == ("", True)
    assert [answers.frame_json(one)["blank"] for one in (lit, dark)] == [False, True]


def test_the_agenda_for_people() -> None:
    registers = {
        "opening": touched(cancelled=True),
        "linear-models": touched(added=15),
        "lunch": touched(shift=5),
        "showcase": touched(shift=-5),
    }
    lines = answers.agenda_text(agenda(Rundown(WORKSHOP), state(registers), at("12:20")))
    assert lines[:2] == ["Friday 2018-12-07", "✕ 09:00–09:10  Opening remarks, Sarah Bird  (cancelled)"]
    assert lines[8:11] == [
        "▶ 12:10–12:35  linear-models  (planned 12:10–12:30, loses 10 min)",
        "  12:35–12:50  lunch  (delayed 5 min, planned 12:30–12:45)",
        "  12:50–14:55  showcase",
    ]


def test_the_agenda_of_two_days_has_a_line_for_each_date() -> None:
    lines = answers.agenda_text(agenda(Rundown(TWO_DAYS), {}, at("09:30")))
    assert lines == ["Friday 2018-12-07", "▶ 09:00–10:00  A", "Saturday 2018-12-08", "  09:30–10:00  B"]


def test_an_agenda_without_slots_says_so() -> None:
    assert answers.agenda_text(()) == ["There is no programme yet."]


def test_the_card_that_is_up() -> None:
    kind = programme(slot("a 09:00-10:00", kind=Kind.BREAK), livestream="https://stream.example")
    assert answers.card_text(frame("09:30", of=kind)) == "Card: Live stream, https://stream.example"
    assert answers.card_text(frame("09:30", of=programme("a 09:00-10:00"))) == ""


def test_each_cards_share_of_the_air() -> None:
    of = programme(slot("a 09:00-09:01"), livestream="https://stream.example")
    lines = answers.airtime_text(airtime(Rundown(of), {}, at("09:00")), DAY)
    assert lines[0] == "Friday 2018-12-07"
    assert [line.split(maxsplit=2)[2] for line in lines[1:]] == ["Live stream (watch online)"]
    nothing = airtime(Rundown(programme("a 09:00-09:01")), {}, at("09:00"))
    assert answers.airtime_text(nothing, None) == ["No card is up that day."]
