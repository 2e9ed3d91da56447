"""What is too much is refused by name, and before it has cost much; what must not be fetched is not."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.formats import door, ical_lines, ical_series, items, table

from .foreign import opened, problems
from .readings import check

EVENT = "BEGIN:VEVENT\nUID:{uid}\nSUMMARY:A\nDTSTART:20240101T090000Z\nDTEND:20240101T100000Z\n{more}END:VEVENT\n"


def calendar(*rules: str, each: int = 1) -> str:
    """A calendar with events that recur by rules of their own."""
    lines = (f"{rule}\n" for rule in rules)
    events = "".join(
        EVENT.format(uid=f"{at} {number}", more=more) for at, more in enumerate(lines) for number in range(each)
    )
    return f"BEGIN:VCALENDAR\nX-WR-CALNAME:Fair\n{events}END:VCALENDAR\n"


def csv(rows: str) -> str:
    return f"Title,Date,Start,End,Speakers\n{rows}"


ROW = "A,2024-01-01,09:00,10:00,{}\n"
FRAB = {"title": "A", "date": "2024-01-01T09:00:00+01:00", "duration": "0:30"}


def frab(*events: dict[str, object]) -> str:
    days = [{"date": "2024-01-01", "rooms": {"R": events}}]
    return json.dumps({"schedule": {"conference": {"title": "Fair", "time_zone_name": "UTC", "days": days}}})


def persons(count: int) -> list[dict[str, str]]:
    return [{"name": f"P{number}"} for number in range(count)]


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        (calendar("RDATE:20240102T090000Z\n" * 100_000), "100,000 lines about events"),
        (calendar("\n".join(["RDATE:" + ",".join(["20240102T090000Z"] * 1_000)] * 100)), "100,000 lines about events"),
        (calendar("EXDATE;TZID=UTC:" + "\nEXDATE:".join(["20240102T090000Z," * 999] * 101)), "100,000 lines"),
        ("BEGIN:VCALENDAR\n" * 100_001, "100,000 lines about events"),
        (calendar("RRULE:FREQ=DAILY", each=80), "20,000 entries"),
        (csv(ROW.format("") * 20_001), "20,000 rows"),
        (csv(ROW.format(";".join(f"P{number}" for number in range(10_000))) * 11), "100,000 people"),
        (frab({**FRAB, "persons": persons(100_001)}), "100,000 people"),
        (frab(*[FRAB] * 20_001), "20,000 entries"),
    ],
    ids=range(9),
)
def test_a_limit_is_named(text: str, limit: str) -> None:
    (problem,) = problems(text)
    assert problem.startswith("f: error: there are more than ")
    assert limit in problem


def test_so_much_is_still_read() -> None:
    assert len(opened(csv(ROW.format("P") * 20_000)).days[0].slots) == 20_000
    assert len(opened(frab({**FRAB, "persons": persons(5_000)})).days[0].slots[0].speakers) == 5_000


def test_columns_beyond_the_limit_are_not_looked_at() -> None:
    wide = "Title,Start,End" + ",x" * table._MOST_COLUMNS + ",Speakers\nA,09:00,10:00\n"
    assert any("more than 1,000 columns, the most that are read" in problem for problem in problems(wide))
    assert opened(wide).days[0].slots[0].title == "A"


@pytest.mark.parametrize(
    "rule",
    [
        "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=DAILY;COUNT=3;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "RRULE:FREQ=DAILY;INTERVAL=0",
        "RRULE:FREQ=DAILY;INTERVAL=-1",
        "RRULE:FREQ=MONTHLY;BYSETPOS=" + ",".join(["1"] * 1_001),
    ],
)
def test_of_a_series_that_never_comes_the_first_time_is_shown(rule: str) -> None:
    assert [slot.title for day in opened(calendar(rule)).days for slot in day.slots] == ["A"]
    assert any("how it recurs cannot be read" in problem for problem in problems(calendar(rule)))


@pytest.mark.parametrize(
    ("rule", "times"),
    [
        ("RRULE:FREQ=DAILY;COUNT=3", 3),
        ("RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=MO,TU", 3),
        ("RRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=20240401T000000Z", 3),
        ("RRULE:FREQ=YEARLY;INTERVAL=10", 1),
        ("RRULE:FREQ=DAILY;BYDAY=MO;BYMONTHDAY=1;COUNT=2", 2),
    ],
)
def test_a_series_within_the_limits_is_whole(rule: str, times: int) -> None:
    slots = [slot for day in opened(calendar(rule)).days for slot in day.slots]
    assert len(slots) == times


def test_so_many_days_are_gone_through_for_series(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ical_series, "MOST_DAYS", 2_000)
    text = calendar("RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY;UNTIL=20240201T000000Z", each=6)
    assert any(
        "the series have more than 2,000 days together, the most that are read" in each for each in problems(text)
    )
    monkeypatch.setattr(ical_series, "MOST_DAYS", 100_000)
    assert not any("days together" in problem for problem in problems(text))


def test_days_gone_through_in_vain_count(monkeypatch: pytest.MonkeyPatch) -> None:
    searches = []
    monkeypatch.setattr(ical_series, "_SEARCHED", ical_series.MOST_DAYS)
    days = ical_series._days
    monkeypatch.setattr(ical_series, "_days", lambda events, end: searches.append(1) or days(events, end))
    text = calendar("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", each=5)
    assert any("days together" in problem for problem in problems(text))
    assert len(searches) == 2


def test_a_line_that_nobody_folded_goes_on_and_on() -> None:
    text = calendar().replace("END:VCALENDAR", "BEGIN:VEVENT\nSUMMARY:A\n" + "!\n" * 300_000)
    check(door.parse(text.encode(), "f"))
    assert max(map(len, ical_lines.wanted(text))) == ical_lines._LONGEST


def test_an_element_with_many_attributes() -> None:
    many = " ".join(f'a{number}="1"' for number in range(200_000))
    event = f'<event {many} id="7"><date>2024-01-01T09:00:00+00:00</date><duration>1:00</duration></event>'
    text = f'<schedule><day date="2024-01-01"><room name="R">{event}</room></day></schedule>'
    assert opened(text).days[0].slots[0].id == "7"


def test_zones_that_are_none_are_not_looked_for_among_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise AssertionError

    monkeypatch.setattr("kiosk.formats.dates._likely_zone", fail)
    assert items.zone_named("Middle/Earth") is None
    assert items.zone_named("../../etc/passwd") is None
    assert items.zone_named("x" * 10_000) is None
    assert str(items.zone_named("Europe/Berlin")) == "Europe/Berlin"


@pytest.fixture
def trap(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, Callable[[], bool]]]:
    """A server that nobody may knock at: its address, and whether somebody has."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)

        def was_sprung() -> bool:
            try:
                server.accept()[0].close()
            except BlockingIOError:
                return False
            return True

        yield f"http://127.0.0.1:{server.getsockname()[1]}/x", was_sprung


BODY = (
    '<conference><title>Fair</title></conference><day date="2024-01-01"><room name="R"><event><title>{title}</title>'
    "<date>2024-01-01T09:00:00+00:00</date><duration>1:00</duration>{more}</event></room></day></schedule>"
)
INCLUDE = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{to}" parse="text"/>'


@pytest.mark.parametrize(
    ("head", "title", "more"),
    [
        ('<!DOCTYPE schedule [<!ENTITY x SYSTEM "{to}">]><schedule>', "&x;", ""),
        ('<!DOCTYPE schedule [<!ENTITY % x SYSTEM "{to}"> %x;]><schedule>', "A", ""),
        ('<!DOCTYPE schedule SYSTEM "{to}"><schedule>', "A", ""),
        ('<!DOCTYPE schedule PUBLIC "-//x//y" "{to}"><schedule>', "A", ""),
        ("<schedule>", "A", INCLUDE),
        ('<?xml version="1.0"?><?xml-stylesheet href="{to}" type="text/xsl"?><schedule>', "A", ""),
        ('<schedule xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="x {to}">', "A", ""),
    ],
)
@pytest.mark.parametrize("place", ["network", "file"])
def test_nothing_that_xml_names_is_fetched(
    head: str, title: str, more: str, place: str, trap: tuple[str, Callable[[], bool]], tmp_path: Path
) -> None:
    address, was_sprung = trap
    secret = tmp_path / "secret"
    secret.write_text("<!ENTITY y 'letmein'>letmein")
    to = address if place == "network" else secret.as_uri()
    text = (head + BODY.replace("{title}", title).replace("{more}", more)).replace("{to}", to)
    reading = door.parse(text.encode(), "f.xml")
    check(reading)
    assert not was_sprung()
    assert "letmein" not in repr(reading)


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE schedule [<!ENTITY a "' + "a" * 100_000 + '">]><schedule>' + "&a;" * 10_000 + "</schedule>",
        '<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa">'
        + "".join(
            f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefghi", "bcdefghij", strict=True)
        )
        + ']><schedule x="&j;">&j;</schedule>',
    ],
    ids=["long", "laughing"],
)
def test_entities_are_refused(text: str) -> None:
    assert problems(text) == ["f: error: this file defines entities, which are not read; remove its <!DOCTYPE …>"]


@pytest.mark.parametrize(
    ("page", "limit"),
    [
        ("09:00 - 09:30 " + "![" * 20_001, "20,000 brackets '['"),
        ("a\n=\n" * 15_001, "30,000 lines"),
        ("- 09:00 - 09:30 A\n" * 5_001, "5,000 times"),
    ],
)
def test_a_page_that_would_take_long_is_refused(page: str, limit: str) -> None:
    (problem,) = [str(each) for each in door.parse(page.encode(), "f.md").problems]
    assert f"there are more than {limit} on this page, the most that are read" in problem


@pytest.mark.parametrize("piece", ["{{", "{%", "{:.", "{% a ", "{{ a "])
def test_what_generators_leave_is_looked_for_once(piece: str) -> None:
    check(door.parse(f"09:00 - 09:30 A {piece * 100_000}".encode(), "f.md"))


def test_marks_do_not_tower_over_other_lines() -> None:
    tower = "Z" + "\u0301" * 500 + " \u0e01" + "\u0e49" * 500
    (slot,) = opened(frab({**FRAB, "title": tower})).days[0].slots
    assert slot.title == "Z" + "\u0301" * 4 + " \u0e01" + "\u0e49" * 4
    words = "Việt \u0e01\u0e33\u0e25\u0e31\u0e07 שִׁ֔יר اللّٰه"
    assert opened(frab({**FRAB, "title": words})).days[0].slots[0].title == words


def test_of_what_an_event_says_twice_the_first_counts() -> None:
    lines = ["SUMMARY:Talk", "DTSTART:20240101T090000Z", "DURATION:PT45M", "LOCATION:A", "UID:u", "DESCRIPTION:By: Ada"]
    twice = "".join(
        f"{line}\n{line}\n" for line in (*lines, "URL:https://fair.example", "CATEGORIES:x", "STATUS:CONFIRMED")
    )
    (slot,) = opened(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{twice}END:VEVENT\nEND:VCALENDAR\n").days[0].slots
    assert (slot.title, str(slot.end), slot.room, slot.id) == ("Talk", "09:45", "A", "u")
    assert (slot.link, slot.speakers[0].name) == ("https://fair.example", "Ada")


def test_a_zone_that_has_two_names() -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:A\nTZID:B\nBEGIN:STANDARD\nEND:STANDARD\nEND:VTIMEZONE\n"
    text = calendar("").replace("BEGIN:VEVENT", f"{zone}BEGIN:VEVENT")
    assert any("this calendar cannot be read" in problem for problem in problems(text))


def test_a_series_counts_for_the_days_that_it_has() -> None:
    assert (
        len([slot for day in opened(calendar("RRULE:FREQ=DAILY;COUNT=2", each=3_000)).days for slot in day.slots])
        == 6_000
    )
