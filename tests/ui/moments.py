"""Every moment that the screen has a face for, by name: which programme, when, in which room, after which keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from kiosk.formats.schedule_yaml import read
from kiosk.rundown.cards import Nudge
from kiosk.rundown.frame import Aside, Frame, Layer, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.registers import Registers, SlotKey, State

HERE = Path(__file__).parent / "programmes"
WORKSHOP = Path(__file__).parents[2] / "schedule.yaml"
ROOMS, DAYS, EMPTY, ADVERSARIAL, TRACKS = (
    HERE / f"{name}.yaml" for name in ("rooms", "days", "empty", "adversarial", "tracks")
)
DAY = date(2018, 12, 7)


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def instant(text: str) -> datetime:
    """`instant("09:25")` on the day, `instant("2018-12-06T19:00")` on another; in UTC unless the event has a zone."""
    return datetime.fromisoformat(text if "T" in text else f"{DAY}T{text}").replace(tzinfo=UTC)


@cache
def rundown(path: Path) -> Rundown:
    """The programme of a file, read once."""
    programme = read(path).programme
    assert programme is not None, f"{path} has errors"
    return Rundown(programme)


@dataclass(frozen=True)
class Moment:
    """What the screen is asked to show.

    `registers` are what the operator set, by the slot's id, at the time `changed`; `message` is what the audience is
    told.
    """

    at: str
    programme: Path = WORKSHOP
    room: str = ""
    registers: Mapping[str, Registers] = field(default_factory=dict)
    message: str = ""
    changed: str = ""
    track: str = ""

    @property
    def now(self) -> datetime:
        zone = rundown(self.programme).programme.event.timezone
        return instant(self.at).replace(tzinfo=zone or UTC)

    @property
    def state(self) -> State:
        return {SlotKey(DAY, slot): registers for slot, registers in self.registers.items()}

    def frame(self, card: int | None = None, layer: Layer | None = None) -> Frame:
        """The Frame of the moment; with the card of that number up."""
        nudge = Nudge(self.now, card) if card is not None else None
        changed = instant(self.changed).replace(tzinfo=self.now.tzinfo) if self.changed else None
        aside = Aside(self.message, changed, nudge, layer)
        return compose(rundown(self.programme), self.state, self.now, self.room, aside, self.track)


def slot_ids(path: Path) -> list[str]:
    """The ids of a programme's slots."""
    return [slot.id for day in rundown(path).programme.days for slot in day.slots]


CANCELLED = Registers(cancelled=True)
LUNCH = "pick-up-lunch"
LONG_TRACK = "Collaborative Information and Content Management Applications"

MOMENTS = {
    "before": Moment("07:40"),
    "before, in seconds": Moment("08:51:07"),
    "remarks": Moment("09:05"),
    "keynote": Moment("09:25"),
    "talk with a long title": Moment("12:15"),
    "posters": Moment("10:50"),
    "lunch": Moment("12:35"),
    "gap": Moment("12:47"),
    "showcase": Moment("13:05"),
    "open floor": Moment("14:35"),
    "last slot": Moment("17:20"),
    "after": Moment("17:40"),
    "no programme": Moment("10:00", EMPTY),
    "all cancelled": Moment("10:00", registers=dict.fromkeys(slot_ids(WORKSHOP), CANCELLED)),
    "late": Moment("09:48", registers={"accelerated-computing-for-ai": Registers(added=minutes(10))}),
    "late lunch": Moment("13:00", registers={LUNCH: Registers(shift=minutes(20))}),
    "held": Moment("09:48", registers={"accelerated-computing-for-ai": Registers(held_since=instant("09:38"))}),
    "one cancelled": Moment("09:25", registers={"fashionable-modeling-with-flux": CANCELLED}),
    "a message": Moment("09:25", message="The Wi-Fi is back", changed="09:24"),
    "a message over lunch": Moment(
        "12:35", message="Please leave the poster boards free until 14:55.", changed="12:20"
    ),
    "a message in the showcase": Moment("13:05", message="The demonstrations are in the hall", changed="13:01"),
    "two rooms": Moment("10:10", ROOMS),
    "three rooms": Moment("11:10", ROOMS),
    "six rooms": Moment("14:10", ROOMS),
    "a room's own screen": Moment("10:10", ROOMS, room="Room 2"),
    "gap before three rooms": Moment("10:50", ROOMS),
    "evening of a day": Moment("2018-12-06T19:00", DAYS),
    "evening before three days off": Moment("19:00", DAYS),
    "evening of the last day": Moment("2018-12-10T19:00", DAYS),
    "weeks ahead": Moment("2018-11-20T12:00", DAYS),
    "a session in a track": Moment("09:20", TRACKS),
    "gap before three tracks": Moment("10:50", TRACKS),
    "three tracks": Moment("11:10", TRACKS),
    "a board of tracks": Moment("13:10", TRACKS),
    "a track's own screen": Moment("11:10", TRACKS, track="Security"),
    "a long track's own screen": Moment("14:05", TRACKS, track=LONG_TRACK),
    "a long track on its room's screen": Moment("11:10", TRACKS, "Hall 1"),
    "evening before a track goes on": Moment("19:00", TRACKS, track="Art and Culture"),
}
HALL = "Großer Hörsaal der Fakultät für Elektrotechnik"
HARD_MOMENTS = {
    "long before": Moment("08:20", ADVERSARIAL),
    "a title of 200 letters and six speakers": Moment("09:10", ADVERSARIAL),
    "the same, late": Moment(
        "09:10",
        ADVERSARIAL,
        registers={slot_ids(ADVERSARIAL)[0]: Registers(shift=minutes(5), added=minutes(10))},
    ),
    "the same, on its room's screen": Moment("09:10", ADVERSARIAL, room=HALL),
    "a long message": Moment(
        "09:45",
        ADVERSARIAL,
        HALL,
        message="The keynote moves to the large lecture hall on the first floor of the main building, because so many "
        "of you want to hear it; please take the stairs, and leave the seats in the front to those who need them.",
        changed="09:44",
    ),
    "a word of 60 letters": Moment("09:45", ADVERSARIAL),
    "right to left": Moment("10:15", ADVERSARIAL),
    "Chinese and Japanese": Moment("10:45", ADVERSARIAL),
    "emoji": Moment("11:15", ADVERSARIAL),
    "a long break": Moment("11:40", ADVERSARIAL),
    "a long gap": Moment("11:50", ADVERSARIAL),
    "a long notice": Moment("12:30", ADVERSARIAL),
    "a long gap on a room's screen": Moment("08:55", ADVERSARIAL, room=HALL),
    "a long project": Moment("13:05", ADVERSARIAL),
    "a project of one word": Moment("13:15", ADVERSARIAL),
    "the last of fourteen projects": Moment("15:15", ADVERSARIAL),
    "three long rooms": Moment("16:10", ADVERSARIAL),
    "three long rooms, late": Moment(
        "16:25",
        ADVERSARIAL,
        registers=dict.fromkeys(slot_ids(ADVERSARIAL), Registers(shift=minutes(10))),
    ),
    "before three long rooms": Moment("15:55", ADVERSARIAL),
    "a long evening": Moment("19:00", ADVERSARIAL),
    "the first of forty": Moment("2018-12-08T09:05", ADVERSARIAL),
    "the thirtieth of forty": Moment("2018-12-08T13:55", ADVERSARIAL),
}
