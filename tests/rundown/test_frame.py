"""The Frame: what the screen says in every moment of the screen's table."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.rundown.cards import CardKind, Nudge
from kiosk.rundown.frame import Aside, Entry, Frame, Layer, Notice, Scene, agenda, compose
from kiosk.rundown.moment import Phase, Rundown
from kiosk.rundown.programme import Kind, Programme
from kiosk.rundown.registers import Registers
from kiosk.rundown.timing import Status

from .programmes import (
    BERLIN,
    DAY,
    NEXT_DAY,
    PROGRAMMABILITY,
    SPONSORS,
    TORONTO,
    WORKSHOP,
    WORKSHOP_SLOTS,
    at,
    days,
    minutes,
    people,
    programme,
    projects,
    slot,
    state,
    touched,
)

ALL_CANCELLED = {one.id: touched(cancelled=True) for one in WORKSHOP_SLOTS}


def frame(now: str, registers: dict[str, Registers] | None = None, of: Programme = WORKSHOP, room: str = "") -> Frame:
    return compose(Rundown(of), state(registers), at(now), room)


def ids(entries: tuple[Entry, ...]) -> list[str]:
    return [one.id for one in entries]


@pytest.mark.parametrize(
    ("now", "registers", "scene", "phase"),
    [
        pytest.param("07:00", {}, Scene.BEFORE, Phase.BEFORE, id="before the first slot"),
        pytest.param("09:05", {}, Scene.TALK, Phase.LIVE, id="remarks"),
        pytest.param("09:30", {}, Scene.TALK, Phase.LIVE, id="a keynote"),
        pytest.param("09:50", {}, Scene.TALK, Phase.LIVE, id="a talk"),
        pytest.param("11:00", {}, Scene.GAP, Phase.LIVE, id="posters are a gap to the audience"),
        pytest.param("12:35", {}, Scene.LUNCH, Phase.LIVE, id="lunch"),
        pytest.param("12:47", {}, Scene.GAP, Phase.GAP, id="a gap"),
        pytest.param("13:05", {}, Scene.SHOWCASE, Phase.LIVE, id="the showcase"),
        pytest.param("17:30", {}, Scene.AFTER, Phase.AFTER, id="after the last slot"),
        pytest.param("10:00", ALL_CANCELLED, Scene.NOTHING, Phase.AFTER, id="all cancelled"),
        pytest.param(
            "12:35", {"lunch": touched(shift=20)}, Scene.GAP, Phase.GAP, id="lunch is moved: a gap in its old time"
        ),
        pytest.param("09:50", {"keynote-1": touched(held="09:20")}, Scene.TALK, Phase.LIVE, id="a held keynote"),
    ],
)
def test_scene_of_the_workshop_day(now: str, registers: dict[str, Registers], scene: Scene, phase: Phase) -> None:
    one = frame(now, registers)
    assert (one.scene, one.phase) == (scene, phase)


@pytest.mark.parametrize(
    ("kind", "scene"),
    [
        (Kind.TALK, Scene.TALK),
        (Kind.KEYNOTE, Scene.TALK),
        (Kind.PANEL, Scene.TALK),
        (Kind.REMARKS, Scene.TALK),
        (Kind.POSTERS, Scene.GAP),
        (Kind.BREAK, Scene.GAP),
        (Kind.LUNCH, Scene.LUNCH),
        (Kind.SHOWCASE, Scene.SHOWCASE),
        (Kind.SOCIAL, Scene.TALK),
        (Kind.OTHER, Scene.TALK),
    ],
)
def test_scene_of_each_kind_of_slot(kind: Kind, scene: Scene) -> None:
    assert frame("09:10", of=programme(slot("A 09:00-10:00", kind=kind))).scene is scene


@pytest.mark.parametrize(
    ("kinds", "scene"),
    [
        ((Kind.TALK, Kind.TALK), Scene.PARALLEL),
        ((Kind.TALK, Kind.LUNCH), Scene.PARALLEL),
        ((Kind.POSTERS, Kind.POSTERS), Scene.PARALLEL),
        ((Kind.SHOWCASE, Kind.SHOWCASE), Scene.PARALLEL),
        ((Kind.LUNCH, Kind.LUNCH), Scene.LUNCH),
    ],
)
def test_scene_of_parallel_rooms(kinds: tuple[Kind, Kind], scene: Scene) -> None:
    of = programme(
        *(slot(f"{room} 09:00-10:00 room={room}", kind=kind) for room, kind in zip("EW", kinds, strict=True))
    )
    assert frame("09:10", of=of).scene is scene
    assert frame("09:10", of=of, room="E").scene is not Scene.PARALLEL


@pytest.mark.parametrize(
    "of", [programme(), days({}), programme(on=None, zone=None)], ids=["no slot", "no day", "undated, no slot"]
)
def test_an_empty_programme_has_nothing_to_show(of: Programme) -> None:
    one = frame("09:00", of=of)
    assert (one.scene, one.date, one.agenda, one.current, one.next) == (Scene.NOTHING, None, (), (), ())
    assert (one.countdown.text, one.countdown.target, one.countdown.to) == ("", None, "")
    assert (one.progress, one.turn, one.card, one.next_today) == (0.0, -1, None, False)


def test_a_talk_is_told_whole() -> None:
    one = frame("09:30")
    (keynote,) = one.current
    assert keynote == Entry(
        id="keynote-1",
        date=DAY,
        title="Accelerated Computing for AI",
        kind=Kind.KEYNOTE,
        speakers=people("Bryan Catanzaro, NVIDIA"),
        room="",
        session=PROGRAMMABILITY,
        start=at("09:10"),
        end=at("09:40"),
        planned_start=at("09:10"),
        planned_end=at("09:40"),
        status=Status.CURRENT,
        link="talks#key1",
    )
    assert ids(one.next) == ["flux"]
    assert (one.event, one.date, one.now, one.room) == (WORKSHOP.event, DAY, at("09:30"), "")
    assert one.layer is None


def test_times_are_told_in_the_events_zone() -> None:
    of = programme("A 09:00-10:00", zone=BERLIN)
    one = compose(Rundown(of), {}, datetime(2018, 12, 7, 8, 30, tzinfo=UTC))
    (entry,) = one.current
    assert [moment.isoformat() for moment in (one.now, entry.start, entry.planned_end)] == [
        "2018-12-07T09:30:00+01:00",
        "2018-12-07T09:00:00+01:00",
        "2018-12-07T10:00:00+01:00",
    ]


NOTICE = Notice("Lunch is on them.", ("Facebook", "Microsoft"))


@pytest.mark.parametrize(
    ("now", "registers", "notice"),
    [
        pytest.param("12:29:59", {}, None, id="not before lunch"),
        pytest.param("12:30", {}, NOTICE, id="from its first second"),
        pytest.param("12:44:59", {}, NOTICE, id="to its last"),
        pytest.param("12:45", {}, None, id="not after it"),
        pytest.param("12:35", {"lunch": touched(shift=20)}, None, id="moved: not in its old time"),
        pytest.param("12:50", {"lunch": touched(shift=20)}, NOTICE, id="moved: in its new time"),
        pytest.param("12:40", {"lunch": touched(cancelled=True)}, None, id="not when it is cancelled"),
        pytest.param("12:50", {"lunch": touched(added=10)}, NOTICE, id="longer"),
        pytest.param("13:30", {"lunch": touched(held="12:40")}, NOTICE, id="held"),
    ],
)
def test_the_notice_is_in_view_while_lunch_lasts(
    now: str, registers: dict[str, Registers], notice: Notice | None
) -> None:
    assert frame(now, registers).notice == notice


@pytest.mark.parametrize(
    ("more", "notice"),
    [
        pytest.param({}, None, id="nothing to say"),
        pytest.param({"sponsors": ("A", "B")}, Notice("Lunch is sponsored by A and B.", ("A", "B")), id="sponsors"),
        pytest.param({"notice": "Vegan on the left."}, Notice("Vegan on the left.", ()), id="a notice"),
    ],
)
def test_what_the_notice_says(more: dict[str, object], notice: Notice | None) -> None:
    assert frame("12:10", of=programme(slot("L 12:00-12:30", kind=Kind.LUNCH, **more))).notice == notice


def test_the_notice_of_a_lunch_beside_a_talk() -> None:
    of = programme(
        slot("T 12:00-12:30 room=East", notice="not of a lunch"),
        slot("L 12:00-12:30 room=West", kind=Kind.LUNCH, notice="Lunch is on them."),
    )
    assert frame("12:10", of=of).notice == Notice("Lunch is on them.", ())


P, S, L = ["project"] * 10, ["sponsor"] * 2, ["livestream"]


@pytest.mark.parametrize(
    ("now", "kinds"),
    [
        pytest.param("07:00", P + S + L, id="before"),
        pytest.param("09:30", P + S + L, id="a talk"),
        pytest.param("11:00", P, id="posters: projects"),
        pytest.param("12:47", P, id="a gap: projects"),
        pytest.param("12:35", S, id="lunch: its sponsors"),
        pytest.param("13:05", S, id="the showcase: sponsors"),
        pytest.param("18:00", P + S + L, id="after"),
    ],
)
def test_the_cards_of_each_scene(now: str, kinds: list[str]) -> None:
    assert [str(card.kind) for card in frame(now).cards] == kinds


def test_a_scene_without_cards_of_its_own_shows_those_that_there_are() -> None:
    gap = programme("A 09:00-10:00", "B 11:00-12:00", sponsors=SPONSORS, livestream="https://stream.example")
    assert [card.kind for card in frame("10:30", of=gap).cards] == [
        CardKind.SPONSOR,
        CardKind.SPONSOR,
        CardKind.LIVESTREAM,
    ]
    lunch = programme(slot("L 12:00-12:30", kind=Kind.LUNCH), slot("S 13:00-14:00", projects=projects("Ray")))
    assert [card.title for card in frame("12:10", of=lunch).cards] == ["Ray"]


def test_the_projects_of_a_cancelled_showcase_have_no_cards() -> None:
    assert [card.kind for card in frame("09:30", {"showcase": touched(cancelled=True)}).cards] == [
        CardKind.SPONSOR,
        CardKind.SPONSOR,
        CardKind.LIVESTREAM,
    ]


def test_the_card_that_is_up() -> None:
    one = frame("09:30")
    assert one.card == one.cards[one.turn]
    first = compose(Rundown(WORKSHOP), {}, at("09:30"), aside=Aside(nudge=Nudge(at("09:30"), 0)))
    assert (first.turn, first.card) == (0, one.cards[0])
    asked = compose(Rundown(WORKSHOP), {}, at("09:30"), aside=Aside(nudge=Nudge(at("09:29:55"), 3)))
    assert (asked.turn, asked.card) == (3, one.cards[3])


def test_the_layer_is_handed_on() -> None:
    layer = Layer("Delay", (("Flux", "09:40", "09:50"),), "Enter")
    assert compose(Rundown(WORKSHOP), {}, at("09:30"), aside=Aside(layer=layer)).layer == layer


def test_the_agenda_tells_what_moved_and_where_each_slot_is() -> None:
    one = frame("09:45", {"keynote-1": touched(added=10), "assertions": touched(cancelled=True)})
    listed = {entry.id: entry for entry in one.agenda}
    assert [str(listed[name].status) for name in ("opening", "keynote-1", "flux", "assertions")] == [
        "past",
        "current",
        "upcoming",
        "cancelled",
    ]
    assert [name for name, entry in listed.items() if entry.moved] == ["keynote-1", "flux"]
    assert [listed[name].delay for name in ("keynote-1", "flux", "posters")] == [minutes(0), minutes(10), minutes(0)]


def test_the_agenda_tells_an_overrun() -> None:
    listed = {entry.id: entry for entry in frame("12:15", {"keynote-2": touched(added=10)}).agenda}
    assert listed["linear-models"].overrun == minutes(10)
    assert listed["linear-models"].moved


def test_a_room_has_its_own_frame() -> None:
    of = programme("A 09:00-10:00 room=East", "B 09:30-10:30 room=West", "C 10:00-11:00 room=East", "D 12:00-13:00")
    east, everywhere = frame("09:45", of=of, room="East"), frame("09:45", of=of)
    assert (ids(east.agenda), ids(east.current), east.room) == (["A", "C"], ["A"], "East")
    assert (everywhere.rooms, ids(everywhere.current)) == (("East", "West"), ["A", "B"])


def test_rooms_are_those_of_the_day() -> None:
    of = days({DAY: ["A 09:00-10:00 room=East"], NEXT_DAY: ["B 09:00-10:00 room=West"]})
    assert frame("2018-12-07 09:00", of=of).rooms == ("East",)
    assert frame("2018-12-08 09:00", of=of).rooms == ("West",)


def test_the_agenda_of_all_days() -> None:
    conference = days({DAY: ["A 09:00-10:00", "B 17:00-18:00"], NEXT_DAY: ["C 09:00-10:00"]})
    told = agenda(Rundown(conference), state({"A": touched(shift=5)}), at("09:30"))
    assert [(one.id, one.date, str(one.status)) for one in told] == [
        ("A", DAY, "current"),
        ("B", DAY, "upcoming"),
        ("C", NEXT_DAY, "upcoming"),
    ]
    assert told[0].start == at("09:05")
    assert told[0].start.tzinfo == TORONTO
    assert agenda(Rundown(conference), {}, at("09:30"), "West") == ()
