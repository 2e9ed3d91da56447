"""How the organisers want the screen to look: a programme's `display:`, its event's language, a project's picture."""

from __future__ import annotations

import re
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.formats.schedule_yaml import parse
from kiosk.palette import THEMES, palette
from kiosk.rundown.programme import LANGUAGES, Display, Event, Night

from .texts import problems, programme, slots, with_slots

START = with_slots("time: 09:10-09:40, title: Talk")
COLOUR = 'write red, green and blue as # and 6 or 3 hexadecimal digits, in quotes: "#ffc857"'
EMPTY = "'accent' is empty, so the theme's own is shown; without quotes a # begins a comment"
NIGHT = "write it as 22:00-07:00"
ALL = ", ".join(LANGUAGES)


def display(written: str, folder: Path | None = None) -> Display:
    return programme(f"{START}display: {written}\n", folder).display


def told(written: str, folder: Path | None = None) -> list[str]:
    """The problems of a display with which a file begins."""
    return [problem.removeprefix("f:") for problem in problems(f"display: {written}\n{START}", folder)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a picture in it."""
    (tmp_path / "logo.png").write_bytes(b"picture")
    return tmp_path


# What it can say


@pytest.mark.parametrize("rest", ["", "display:\n", "display: {}\n", "display: {theme: , night: ~}\n"])
def test_nothing_need_be_said(rest: str) -> None:
    assert programme(START + rest).display == Display("dark", "", "", None, True, 0)


def test_all_of_it_can_be_said(folder: Path) -> None:
    written = '{theme: light, accent: "#0b467f", logo: logo.png, night: 22:00-07:00, motion: off, clock: 12}'
    night = Night(time(22), time(7))
    assert told(written, folder) == []
    assert display(written, folder) == Display("light", "#0b467f", str(folder / "logo.png"), night, False, 12)


@pytest.mark.parametrize(("written", "theme"), [("dark", "dark"), ("Light", "light"), ('"LIGHT"', "light")])
def test_a_theme_is_dark_or_light(written: str, theme: str) -> None:
    assert display(f"{{theme: {written}}}").theme == theme


@pytest.mark.parametrize(
    ("written", "accent"),
    [
        ('"#ffc857"', "#ffc857"),
        ("'#FFC857'", "#ffc857"),
        ('"#fc5"', "#ffcc55"),
        ("ffc857", "#ffc857"),
        ("123", "#112233"),
    ],
)
def test_an_accent_is_hexadecimal_digits(written: str, accent: str) -> None:
    assert display(f"{{accent: {written}}}").accent == accent


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("22:00-07:00", time(22), time(7)),
        ("10 pm – 7 am", time(22), time(7)),
        ("22.00 to 7.00", time(22), time(7)),
        ("00:00-06:30", time(0), time(6, 30)),
        ("24:00-06:00", time(0), time(6)),
        ("13:00-15:00", time(13), time(15)),
    ],
)
def test_a_night_is_from_one_time_to_another(written: str, start: time, end: time) -> None:
    assert display(f"{{night: {written}}}").night == Night(start, end)


@pytest.mark.parametrize(
    ("written", "motion"),
    [("on", True), ("yes", True), ("true", True), ("off", False), ("No", False), ("FALSE", False), ('"off"', False)],
)
def test_motion_is_on_or_off(written: str, motion: bool) -> None:
    assert display(f"{{motion: {written}}}").motion is motion


@pytest.mark.parametrize(
    ("written", "clock"), [("12", 12), ("24", 24), ('"12"', 12), ("12h", 12), ("24 h", 24), ("12-hour", 12)]
)
def test_a_clock_has_12_or_24_hours(written: str, clock: int) -> None:
    assert display(f"{{clock: {written}}}").clock == clock


# What is wrong with it


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("[light]", "1:10: error: 'display' must be keys with values, not a list; write it as display: {theme: light}"),
        ("light", "1:10: error: 'display' must be keys with values, not text; write it as display: {theme: light}"),
        ("{theme: bright}", "1:18: error: unknown theme 'bright'; did you mean 'light'?"),
        ("{theme: high contrast}", "1:18: error: unknown theme 'high contrast'; the themes are dark and light"),
        ("{accent: orange}", f"1:19: error: 'orange' is not a colour that is understood; {COLOUR}"),
        ('{accent: "#ffc85"}', f"1:19: error: '#ffc85' is not a colour that is understood; {COLOUR}"),
        ('{accent: "rgb(1, 2, 3)"}', f"1:19: error: 'rgb(1, 2, 3)' is not a colour that is understood; {COLOUR}"),
        ("{accent: [1, 2, 3]}", "1:19: error: 'accent' must be text, not a list; write it as accent: \"#ffc857\""),
        ("{accent: }", f'1:11: warning: {EMPTY}; write it as accent: "#ffc857"'),
        ("\n  accent: #ffc857", f'2:3: warning: {EMPTY}; write it as accent: "#ffc857"'),
        (
            "{accent: #ffc857, clock: 12}",
            '1:19: error: without quotes a # begins a comment; write it as "#ffc857"',
        ),
        ("{night: 22:00}", f"1:18: error: '22:00' is only one time; {NIGHT}"),
        ("{night: 24:00-30:00}", f"1:18: error: '30:00' is not a time of day; {NIGHT}"),
        ("{night: late}", f"1:18: error: 'late' is not a time range; {NIGHT}"),
        (
            "{night: 22:00-22:00}",
            "1:18: error: the night '22:00-22:00' has no end; write when it starts and ends, as in 22:00-07:00",
        ),
        (
            "{night: 25:00-1:00}",
            "1:18: error: the night '25:00-1:00' has no end; write when it starts and ends, as in 22:00-07:00",
        ),
        (
            "{night: 10:00-7:00}",
            "1:18: warning: this night lasts 21 h, and the screen is dark for as long; "
            "write it on a 24-hour clock, as in 22:00-07:00",
        ),
        ("{motion: some}", "1:19: error: 'some' is neither on nor off; write motion: off, or leave the key out"),
        ("{clock: 13}", "1:18: error: there is no clock of '13'; write 12 or 24, or leave it to the language"),
        ('{accent: "#ff0000", theme: lihgt}', "1:37: error: unknown theme 'lihgt'; did you mean 'light'?"),
        ('{colour: "#fc5"}', "1:11: error: unknown key 'colour'; did you mean 'accent'?"),
        ("{animations: no}", "1:11: error: unknown key 'animations'; did you mean 'motion'?"),
        ("{image: logo.png}", "1:11: error: unknown key 'image'; did you mean 'logo'?"),
        ("{time format: 12}", "1:11: error: unknown key 'time format'; did you mean 'clock'?"),
        (
            "{language: de}",
            "1:11: error: unknown key 'language'; a language belongs to the event: put language: below event:",
        ),
        (
            "{logo: other.png}",
            "1:17: warning: the picture 'other.png' is not there; put it beside the programme's file",
        ),
        (
            "{logo: ../logo.png}",
            "1:17: error: the picture '../logo.png' is outside of the programme's folder; keep it beside the file",
        ),
    ],
)
def test_every_mistake_has_its_place_and_what_would_be_right(written: str, problem: str, folder: Path) -> None:
    assert told(written, folder) == [problem]


@pytest.mark.parametrize("key", ["theme", "accent", "night", "motion", "clock", "logo"])
def test_a_key_that_is_not_in_the_display_is_sent_there(key: str) -> None:
    beside = f"f:1:1: error: unknown key '{key}'; it belongs to the display: put it below display:"
    inside = f"f:1:21: error: unknown key '{key}'; it belongs to the display: put it below a display: beside the event"
    assert problems(f"{key}: x\n{START}") == [beside]
    assert problems(with_slots(event=f"event: {{name: Fair, {key}: x}}\n"))[0] == inside


def test_a_display_in_the_event_is_sent_out_of_it() -> None:
    (first, *_) = problems(with_slots(event="event: {name: Fair, display: {theme: light}}\n"))
    assert first == "f:1:21: error: unknown key 'display'; the display stands beside event, not in it: indent it less"


# An accent that cannot be read


@pytest.mark.parametrize(
    ("theme", "accent", "ratio", "shown"),
    [("dark", "#0000ff", "1.7", "#90b4ff"), ("light", "#ffc857", "1.1", "#5c4100")],
)
def test_an_accent_that_is_hard_to_read_is_told_with_the_one_that_is_shown(
    theme: str, accent: str, ratio: str, shown: str
) -> None:
    assert told(f'{{accent: "{accent}", theme: {theme}}}') == [
        f"1:19: warning: the accent {accent} is hard to read in the {theme} theme: its contrast is {ratio}:1, where "
        f"text needs 7:1; {shown} is shown; write that one, or choose another"
    ]


@given(st.sampled_from(THEMES), st.integers(0, 0xFFFFFF))
def test_an_accent_is_told_of_exactly_when_it_is_corrected(theme: str, number: int) -> None:
    accent = f"#{number:06x}"
    written = f'{START}display: {{theme: {theme}, accent: "{accent}"}}\n'
    reading = parse(written, "f")
    assert reading.programme is not None
    assert reading.programme.display.accent == accent
    corrected = palette(theme, accent).corrected
    assert [problem.remedy.partition(" is shown")[0] for problem in reading.problems] == [corrected] * bool(corrected)


def test_the_example_in_the_programme_that_comes_along_is_right(folder: Path) -> None:
    text = (Path(__file__).parents[2] / "schedule.yaml").read_text(encoding="utf-8")
    before, _, example = text.partition("# display:\n")
    block, _, after = example.partition("\n\n")
    shown = before + "display:\n" + re.sub("^# ", "", block, flags=re.MULTILINE) + "\n" + after
    assert problems(shown, folder) == []
    own = palette("light").accent
    logo = str(folder / "logo.png")
    assert programme(shown, folder).display == Display("light", own, logo, Night(time(22), time(7)), False, 12)


# The event's language


def event(language: str) -> Event:
    return programme(with_slots(event=f"event: {{name: Fair, language: {language}}}\n")).event


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        *((name, name) for name in LANGUAGES),
        ("en-GB", "en-GB"),
        ("pt_BR", "pt-BR"),
        ("de_DE.UTF-8", "de-DE"),
        ("zh-Hant-TW", "zh-Hant-TW"),
        ("", ""),
    ],
)
def test_a_language_is_a_tag(written: str, tag: str) -> None:
    assert event(written).language == tag


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("German", "error: 'German' is not a language's tag; did you mean 'de'?"),
        ("Português", "error: 'Português' is not a language's tag; did you mean 'pt'?"),
        ("Klingonese", f"error: 'Klingonese' is not a language's tag; write it as {ALL}, or as pt-BR"),
        ("[de]", "error: 'language' must be text, not a list; write it as language: de"),
        ("fi", f"warning: the screen has no words in 'fi', so its own are English; those that it has are {ALL}"),
    ],
)
def test_a_language_that_is_not_spoken_is_told(written: str, problem: str) -> None:
    found = problems(with_slots("time: 09:10-09:40, title: T", event=f"event: {{name: Fair, language: {written}}}\n"))
    assert found == [f"f:1:31: {problem}"]


# A project's picture


def test_a_project_has_a_picture(folder: Path) -> None:
    written = with_slots("time: 09:10-09:40, title: Demos, kind: showcase, projects: [{name: Ray, picture: logo.png}]")
    (project,) = programme(written, folder).days[0].slots[0].projects
    assert project.picture == str(folder / "logo.png")
    assert (
        slots("time: 09:10-09:40, title: Demos, kind: showcase, projects: [{name: Ray}]")[0].projects[0].picture == ""
    )


@pytest.mark.parametrize("key", ["image", "logo"])
def test_other_words_for_a_picture_are_known(key: str) -> None:
    written = f"time: 09:10-09:40, title: Demos, kind: showcase, projects: [{{name: Ray, {key}: ray.png}}]"
    (problem,) = problems(with_slots(written))
    assert problem.endswith(f"unknown key '{key}'; did you mean 'picture'?")


def test_what_is_no_picture_is_not_shown(folder: Path) -> None:
    (folder / "logo.csv").write_text("a,b", encoding="utf-8")
    (problem,) = told("{logo: logo.csv}", folder)
    assert problem.startswith(
        "1:17: warning: 'logo.csv' is not a picture that can be shown; give one that ends in .png"
    )
