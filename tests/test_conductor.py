"""The conductor: a Frame on each second, and what it follows meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from journals import WHO
from PySide6.QtCore import QTimer
from ui.moments import ROOMS, TRACKS
from ui.venue import Conducted

from kiosk.clock import Clock
from kiosk.conductor import Conductor
from kiosk.journal import Journal
from kiosk.rundown import verbs
from kiosk.rundown.frame import Scene
from kiosk.rundown.moment import Rundown
from kiosk.rundown.verbs import Situation
from kiosk.source import Part

Conduct = Callable[..., Conducted]


@pytest.fixture
def conduct(qapp, tmp_path: Path) -> Iterator[Conduct]:
    """`conduct("12:29:58")` starts a conductor as if it were then."""
    made = []

    def conduct(at: str, **more) -> Conducted:
        made.append(Conducted(tmp_path, at, **more))
        made[-1].conductor.start()
        return made[-1]

    yield conduct
    for one in made:
        one.close()


class TestTheSecond:
    @pytest.mark.parametrize(
        ("microsecond", "speed", "milliseconds"),
        [(0, 1, 1001), (250_000, 1, 751), (999_500, 1, 2), (999_999, 1, 2), (0, 60, 101), (500_000, 0.5, 1001)],
    )
    def test_it_aims_a_little_past_the_next_one(
        self, microsecond: int, speed: float, milliseconds: int, conduct: Conduct
    ) -> None:
        """Timers may fire early; and however fast time is played, ten Frames a second are enough."""
        one = conduct("12:00")
        at = datetime(2018, 12, 7, 12, 0, 0, microsecond, UTC)
        one.conductor._clock = Clock(UTC, at, speed, read=lambda: at, elapsed=lambda: 0.0)
        one.conductor.tick()
        timer = one.conductor.findChild(QTimer)
        assert timer.isActive()
        assert timer.interval() == milliseconds

    def test_each_frame_is_that_of_the_clock_whatever_the_timer_did(self, conduct: Conduct) -> None:
        one = conduct("09:30")
        one.wait(1)
        one.wait(3600)
        one.wait(0.2)
        assert [f"{frame.now:%H:%M:%S}" for frame in one.frames] == ["09:30:00", "09:30:01", "10:30:01", "10:30:01"]

    def test_it_crosses_into_lunch_on_the_very_second(self, conduct: Conduct) -> None:
        one = conduct("12:29:58")
        one.wait()
        one.wait()
        assert [frame.scene for frame in one.frames] == [Scene.TALK, Scene.TALK, Scene.LUNCH]
        assert [frame.countdown.text for frame in one.frames] == ["0:02", "0:01", "in 20 min"]
        assert f"{one.frame.now:%H:%M:%S.%f}" == "12:30:00.000000"
        assert [bool(frame.notice) for frame in one.frames] == [False, False, True]

    def test_it_is_lunch_by_itself_when_the_timer_fires(self, qapp, tmp_path: Path, qtbot) -> None:
        """With a real timer, and time a hundred times as fast."""
        one = Conducted(tmp_path, "12:29:59")
        one.conductor._clock = Clock(UTC, datetime(2018, 12, 7, 12, 29, 59, tzinfo=UTC), 100.0)
        one.conductor.start()
        qtbot.waitUntil(lambda: one.frame.scene is Scene.LUNCH)
        one.close()


def delay_keynote(one: Conducted, minutes: int = 10) -> None:
    """Act as another program does that shares the journal: the command line, another screen."""
    other = Journal(one.folder, one.journal.event)
    other.follow()
    rundown, now = Rundown(one.conductor._rundown.programme), one.clock.now()
    other.act(lambda state: verbs.act(Situation(rundown, state, now), "delay", minutes=minutes), now, WHO)


class TestTheJournal:
    def test_what_another_program_did_is_shown_on_the_next_second(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        delay_keynote(one)
        one.wait()
        assert f"{one.frame.current[0].end:%H:%M}" == "09:50"

    def test_what_was_done_before_a_restart_still_holds(self, conduct: Conduct) -> None:
        delay_keynote(conduct("09:25"))
        assert f"{conduct('09:30').frame.current[0].end:%H:%M}" == "09:50"

    def test_one_that_cannot_be_read_is_reported_once_and_the_show_goes_on(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        one.journal.path.mkdir()
        for _ in range(3):
            one.wait()
        assert [report for report in one.reports if "journal" in report] == one.reports
        assert len(one.reports) == 1
        assert len(one.frames) == 4

    def test_the_same_problem_is_reported_again_after_it_was_gone(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        for _ in range(2):
            one.journal.path.mkdir()
            one.wait()
            one.journal.path.rmdir()
            one.wait()
        assert len(one.reports) == 2
        assert len(set(one.reports)) == 1


class TestTheProgramme:
    def rewrite(self, one: Conducted, old: str, new: str) -> None:
        text = one.file.read_text(encoding="utf-8")
        assert old in text
        one.file.write_text(text.replace(old, new), encoding="utf-8")

    def test_a_changed_file_is_shown_on_the_next_second(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        self.rewrite(one, "Accelerated Computing for AI", "Accelerated Everything")
        one.wait()
        assert one.frame.current[0].title == "Accelerated Everything"
        assert one.reports == ["the programme changed and was read again"]

    def test_a_broken_one_is_reported_and_the_one_before_stays(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        self.rewrite(one, "time: 09:10-09:40", "time: 9 o'clock")
        one.wait()
        one.wait()
        assert one.frame.current[0].title == "Accelerated Computing for AI"
        assert len([report for report in one.reports if "stays on the screen" in report]) == 1
        assert any("programme.yaml" in report and "9 o'clock" in report for report in one.reports)

    def test_one_that_is_mended_is_shown(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        self.rewrite(one, "time: 09:10-09:40", "time: 9 o'clock")
        one.wait()
        self.rewrite(one, "time: 9 o'clock", "time: 09:10-09:42")
        one.wait()
        assert f"{one.frame.current[0].end:%H:%M}" == "09:42"

    def test_one_that_is_gone_changes_nothing(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        one.file.unlink()
        one.wait()
        assert one.frame.current[0].title == "Accelerated Computing for AI"
        assert one.reports == []


class TestKeys:
    def test_a_key_shows_at_once_what_it_does(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        one.conductor.press(("D",))
        assert len(one.frames) == 2
        assert one.frame.layer.title == "Delay “Accelerated Computing for AI” by 5 min?"

    def test_a_key_without_a_meaning_sends_nothing(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        one.conductor.press(("X",))
        assert len(one.frames) == 1

    def test_space_has_the_next_card_up_for_a_turn(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        cards, turn = one.frame.cards, one.frame.turn
        one.conductor.press(("Space",))
        assert one.frame.card == cards[(turn + 1) % len(cards)]
        one.wait(9.9)
        assert one.frame.card == cards[(turn + 1) % len(cards)]

    def test_where_time_is_played_fast_a_card_is_up_for_as_long_as_people_need(self, conduct: Conduct) -> None:
        """Ten seconds by the clock of who looks, also where that is an hour of the day that is played."""
        one = conduct("09:00")
        one.clock.speed, one.seconds = 360.0, 0.0
        one.conductor.tick()
        shown = []
        for _ in range(30):
            one.wait(1.0)
            shown.append((one.frame.page_turn, one.frame.scene, one.frame.card))
        assert shown[-1][0] - shown[0][0] in (2, 3)
        assert len(set(shown)) < 10

    def test_where_time_is_played_fast_space_still_has_the_next_card_up(self, conduct: Conduct) -> None:
        one = conduct("09:00")
        one.clock.speed = 360.0
        one.conductor.tick()
        cards, turn = one.frame.cards, one.frame.turn
        one.conductor.press(("Space",))
        one.wait(5)
        assert one.frame.card == cards[(turn + 1) % len(cards)]

    def test_space_without_any_card_does_nothing(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        one.file.write_text("event: {name: Bare}\nsessions: []\n", encoding="utf-8")
        one.wait()
        one.conductor.press(("Space",))
        assert one.frame.card is None

    def test_what_the_window_is_to_do_is_sent_on(self, conduct: Conduct) -> None:
        one = conduct("09:25")
        asked = []
        one.conductor.effect.connect(asked.append)
        for names in (("F11",), ("Ctrl+Q",), ("Return",)):
            one.conductor.press(names)
        assert [effect.value for effect in asked] == ["full screen", "quit"]


def test_a_rooms_screen_shows_that_room_alone(conduct: Conduct) -> None:
    one = conduct("10:10", programme=ROOMS, part=Part("Room 2"))
    assert [entry.room for entry in one.frame.current] == ["Room 2"]
    one.wait()
    assert one.frame.room == "Room 2"


def test_a_tracks_screen_follows_its_name_when_the_file_changes(conduct: Conduct) -> None:
    one = conduct("15:10", programme=TRACKS, part=Part(track="Security"))
    assert [entry.title for entry in one.frame.current] == ["Keys for everybody"]
    for old, new in (("Security", "SECURITY"), ("SECURITY", "Safety")):
        one.file.write_text(one.file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        one.wait()
    assert (one.frame.track, one.frame.current) == ("SECURITY", ())
    assert one.reports[-1].startswith("the programme has no track 'SECURITY', so its screen is empty; its tracks")


def test_a_conductor_says_nothing_before_it_is_started(qapp, tmp_path: Path) -> None:
    one = Conducted(tmp_path, "09:25")
    assert one.frames == []
    assert isinstance(one.conductor, Conductor)
    one.close()


def test_a_night_that_comes_with_the_file_darkens_and_a_key_lights(conduct: Conduct) -> None:
    one = conduct("23:30")
    one.file.write_text(one.file.read_text(encoding="utf-8") + "\ndisplay: {night: 22:00-07:00}\n", encoding="utf-8")
    seen = [one.frame.blank]
    one.wait()
    seen.append(one.frame.blank)
    one.conductor.press(("X",), "x")
    assert one.frame.layer is not None
    one.conductor.press(("B",), "b")
    seen.append(one.frame.blank)
    one.wait(8 * 3600)
    seen.append(one.frame.blank)
    one.wait(15 * 3600)
    seen.append(one.frame.blank)
    assert seen == [False, True, False, False, True]
    assert one.frame.layer is None
