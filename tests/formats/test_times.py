"""Times of day and lengths, as people write them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.formats.problems import SlipError
from kiosk.formats.times import afternoon, duration, other_half, say, since_midnight, span


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("09:10-09:40", "09:10", "09:40"),
        ("9:10-9:40", "09:10", "09:40"),
        ("9:10 – 9:40", "09:10", "09:40"),
        ("9:10—9:40", "09:10", "09:40"),
        ("9:10 -- 9:40", "09:10", "09:40"),
        ("9:10 -> 9:40", "09:10", "09:40"),
        ("9:10 to 9:40", "09:10", "09:40"),
        ("9:10 until 9:40", "09:10", "09:40"),
        ("09.10-09.40", "09:10", "09:40"),
        ("9h10-9h40", "09:10", "09:40"),
        ("9h - 10h", "09:00", "10:00"),
        ("0910-0940", "09:10", "09:40"),
        ("09:10:00-09:40:00", "09:10", "09:40"),
        ("９：１０－９：４０", "09:10", "09:40"),
        ("9:10\u00a0–\u00a09:40", "09:10", "09:40"),
        ("9:10 am - 2:30 pm", "09:10", "14:30"),
        ("9:10 a.m. - 2:30 P.M.", "09:10", "14:30"),
        ("9-10 am", "09:00", "10:00"),
        ("2:30-3:30 pm", "14:30", "15:30"),
        ("11:30-12:30 pm", "11:30", "12:30"),
        ("12:00 am-12:30 am", "00:00", "00:30"),
        ("12:15-1:00 pm", "12:15", "13:00"),
        ("13:00-14:00 pm", "13:00", "14:00"),
        ("10 pm - 2 am", "22:00", "02:00 (+1)"),
        ("12:00pm-1:00", "12:00", "13:00"),
        ("1:30pm-2:00", "13:30", "14:00"),
        ("11:30 am - 12:30", "11:30", "12:30"),
        ("11:30 pm-1:00", "23:30", "01:00 (+1)"),
        ("11:00 am-14:00", "11:00", "14:00"),
        ("23:30-00:15", "23:30", "00:15 (+1)"),
        ("24:30-25:10", "00:30 (+1)", "01:10 (+1)"),
        ("24:30-01:10", "00:30 (+1)", "01:10 (+1)"),
        ("23:30-24:30", "23:30", "00:30 (+1)"),
        ("00:00-24:00", "00:00", "00:00 (+1)"),
        ("28:00-29:59", "04:00 (+1)", "05:59 (+1)"),
        ("10:00-10:00", "10:00", "10:00"),
        ("24:00-00:00", "00:00 (+1)", "00:00 (+1)"),
    ],
)
def test_a_span_is_what_a_person_means(written: str, start: str, end: str) -> None:
    found = span(written)
    assert (str(found.start), str(found.end)) == (start, end)


@pytest.mark.parametrize(
    ("written", "what", "remedy"),
    [
        ("10:20", "'10:20' is only one time", "write when it starts and ends, as in 10:20-10:50"),
        ("9 am", "'9 am' is only one time", "write when it starts and ends, as in 09:00-09:30"),
        ("TBA", "'TBA' is not a time range", "write it as 09:10-09:40"),
        ("9", "'9' is not a time range", "write it as 09:10-09:40"),
        ("9 - 10", "'9 - 10' is not a time range", "write it as 09:10-09:40"),
        ("09:10 -", "'09:10 -' is not a time range", "write it as 09:10-09:40"),
        ("12:50/13:00", "'12:50/13:00' is not a time range", "write it as 12:50-13:00"),
        ("8:00-9:00 (EST)", "'8:00-9:00 (EST)' is not a time range", "write it as 08:00-09:00"),
        ("8:00-9:00-10:00", "'8:00-9:00-10:00' is not a time range", "write it as 09:10-09:40"),
        ("62:00, 63:00", "'62:00, 63:00' is not a time range", "write it as 09:10-09:40"),
        ("09:10-09:75", "'09:75' is not a time of day", "minutes go to 59"),
        (
            "30:10-31:00",
            "'30:10' is not a time of day",
            "hours go to 23, or to 29 for after midnight (24:30 is half past midnight)",
        ),
        ("13:30 am - 2 pm", "'13:30 am' is not a time of day", "write it as 13:30"),
        ("9:10-9:40:30", "'9:40:30' has seconds", "times are to the minute, as in 09:10-09:40"),
    ],
)
def test_what_is_no_span_is_told_with_one_that_would_be(written: str, what: str, remedy: str) -> None:
    with pytest.raises(SlipError) as slip:
        span(written)
    assert (slip.value.what, slip.value.remedy) == (what, remedy)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12:50-02:55", "12:50-14:55"),
        ("22:00-11:00", "22:00-23:00"),
        ("22:00-02:00", None),
        ("12:50-00:55", None),
        ("12:50 pm-02:55 am", None),
        ("00:00-24:00", None),
    ],
)
def test_a_long_night_may_be_an_afternoon(written: str, meant: str | None) -> None:
    found = other_half(span(written))
    assert (found and str(found)) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [("02:55-03:40", "14:55-15:40"), ("08:00-09:00", None), ("00:30-01:00", None), ("2:55 am - 3:40 am", None)],
)
def test_small_hours_may_be_an_afternoon(written: str, meant: str | None) -> None:
    found = afternoon(span(written))
    assert (found and str(found)) == meant


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("30 min", 30),
        ("30min", 30),
        ("30", 30),
        ("30 m", 30),
        ("30 min.", 30),
        ("90 minutes", 90),
        ("1 minute", 1),
        ("1 h", 60),
        ("2 hrs", 120),
        ("1 hour", 60),
        ("1:30", 90),
        ("0:30", 30),
        ("1h30", 90),
        ("1h30min", 90),
        ("1 h 30 min", 90),
        ("1 hour and 30 minutes", 90),
        ("1 h, 5 min", 65),
        ("1.5 h", 90),
        ("1,5 hours", 90),
        ("24 h", 1440),
    ],
)
def test_a_length_is_what_a_person_means(written: str, minutes: int) -> None:
    assert duration(written) == timedelta(minutes=minutes)


_FORMS = "write it as 30 min, 1 h or 1 h 30 min"


@pytest.mark.parametrize(
    ("written", "what", "remedy"),
    [
        ("0", "'0' is no time at all", "write it as 30 min, or leave it out"),
        ("0:00", "'0:00' is no time at all", "write it as 30 min, or leave it out"),
        ("-5 min", "'-5 min' is less than no time", "write it as 5 min"),
        ("−1:30", "'−1:30' is less than no time", "write it as 1:30"),
        ("a while", "'a while' is not a length of time", _FORMS),
        ("1:75", "'1:75' is not a length of time", _FORMS),
        ("99999999999 min", "'99999999999 min' is not a length of time", _FORMS),
        ("25 h", "'25 h' is longer than a day", _FORMS),
        ("-", "'-' is not a length of time", _FORMS),
    ],
)
def test_what_is_no_length_is_told(written: str, what: str, remedy: str) -> None:
    with pytest.raises(SlipError) as slip:
        duration(written)
    assert (slip.value.what, slip.value.remedy) == (what, remedy)


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "0 min"), (5, "5 min"), (60, "1 h"), (65, "1 h 05 min"), (845, "14 h 05 min"), (120, "2 h")],
)
def test_a_length_is_said_shortly(minutes: int, said: str) -> None:
    assert say(timedelta(minutes=minutes)) == said


minutes_of_day = st.integers(0, 24 * 60 - 1)


@given(minutes_of_day, minutes_of_day, st.sampled_from(["-", " – ", " to ", "--"]), st.sampled_from([":", ".", "h"]))
def test_a_span_never_ends_before_it_starts(start: int, end: int, between: str, sep: str) -> None:
    found = span(between.join(f"{at // 60}{sep}{at % 60:02}" for at in (start, end)))
    assert since_midnight(found.start) == timedelta(minutes=start)
    assert found.length == timedelta(minutes=(end - start) % (24 * 60))


@given(st.integers(1, 24 * 60))
def test_a_length_that_is_said_is_read_back(minutes: int) -> None:
    assert duration(say(timedelta(minutes=minutes))) == timedelta(minutes=minutes)
