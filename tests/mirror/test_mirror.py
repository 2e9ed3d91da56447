"""The kept copy: what of an answer is shown, what is put aside, and what is there without a network."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.formats.items import Known
from kiosk.mirror.address import Address
from kiosk.mirror.decision import Answer, Failure, Fresh, Note, Unchanged, Version
from kiosk.mirror.fetch import Patience
from kiosk.mirror.mirror import Mirror, Update

from .programmes import PAGE, day, slots
from .server import Handler, Server

PATIENT = Patience(20.0, 20.0, 60.0)
START = datetime(2018, 12, 7, 9, 12, tzinfo=UTC)


class Kept:
    """A mirror of a server in a folder, with a clock that goes a minute from one question to the next."""

    def __init__(self, folder: Path, server: Server, path: str = "/schedule.yaml", login: str = "") -> None:
        self.now = START - timedelta(minutes=1)
        self.server, self.folder = server, folder
        self.mirror = Mirror(Address.of(server.url(path, login)), folder, Known(), now=lambda: self.now)

    def ask(self, body: bytes | None = None, *, accept: bool = False) -> Update:
        if body is not None:
            self.server.body = body
        self.now += timedelta(minutes=1)
        return self.mirror.update(PATIENT, accept=accept)

    @property
    def shown(self) -> int:
        return slots(self.mirror.reading())

    @property
    def note(self) -> Note:
        return self.mirror.standing().note

    @property
    def seen(self) -> tuple[int, int]:
        """What changes when the kept copy is written."""
        status = self.mirror.path.stat()
        return status.st_ino, status.st_mtime_ns


@pytest.fixture
def kept(tmp_path: Path, server: Server) -> Kept:
    return Kept(tmp_path / "state", server)


def minutes(number: int) -> datetime:
    return START + timedelta(minutes=number)


def test_a_first_answer_is_shown(kept: Kept) -> None:
    update = kept.ask()
    assert (slots(update.reading), update.failure) == (8, None)
    assert (kept.shown, kept.note.confirmed, kept.note.trouble) == (8, START, "")


def test_a_changed_one_takes_its_place(kept: Kept) -> None:
    kept.ask()
    before = kept.seen
    kept.ask(day(5))
    assert kept.shown == 5
    assert kept.seen != before


def test_nothing_newer_leaves_the_copy_alone_and_makes_it_younger(kept: Kept) -> None:
    kept.ask()
    before = kept.seen
    update = kept.ask()
    assert (update.reading, update.failure, kept.seen) == (None, None, before)
    assert kept.note.confirmed == minutes(1)
    assert kept.note.kept is not None
    assert kept.note.kept.fetched == START


def test_the_same_again_from_a_server_without_marks_leaves_the_copy_alone(kept: Kept) -> None:
    kept.server.respond = lambda to: to.answer(200, to.server.body)
    kept.ask()
    before = kept.seen
    kept.ask()
    assert (kept.seen, kept.note.confirmed) == (before, minutes(1))


def test_a_network_that_is_gone_leaves_the_copy_and_its_age(kept: Kept) -> None:
    kept.ask()
    kept.server.stop()
    update = kept.ask()
    assert update.failure == Failure(f"{kept.server.host} does not answer")
    assert (kept.shown, kept.note.confirmed) == (8, START)
    assert kept.note.trouble == f"{kept.server.host} does not answer"


def test_a_start_without_network_shows_the_copy(kept: Kept) -> None:
    kept.ask()
    kept.server.stop()
    again = Kept(kept.folder, kept.server)
    assert again.shown == 8
    again.ask()
    assert (again.shown, again.note.confirmed) == (8, START)


def test_trouble_is_over_when_the_server_is_back(kept: Kept) -> None:
    kept.ask()
    kept.server.respond, respond = (lambda to: to.answer(500)), kept.server.respond
    kept.ask()
    assert kept.note.trouble == f"{kept.server.host} answers 500 Internal Server Error"
    kept.server.respond = respond
    kept.ask()
    assert (kept.note.trouble, kept.note.confirmed) == ("", minutes(2))


DOUBTED = [
    (PAGE, "it has errors"),
    (b"", "it has errors"),
    (b"\x00\xff" * 99, "it has errors"),
    (day(8)[:60], "it has errors"),
    (day(0), "it has no slots"),
    (day(3), "it has 3 slots, fewer than half of the 8 that are shown"),
]


@pytest.mark.parametrize(("body", "why"), DOUBTED)
def test_an_answer_that_is_doubted_is_put_aside(body: bytes, why: str, kept: Kept) -> None:
    kept.ask()
    before = kept.seen
    update = kept.ask(body)
    assert update.reading is not None
    assert (kept.shown, kept.seen, kept.note.confirmed) == (8, before, START)
    assert (kept.note.doubt, update.note) == (why, kept.note)
    assert [file.read_bytes() for file in kept.folder.glob("*.aside")] == [body]


@pytest.mark.parametrize(("body", "why"), DOUBTED)
def test_it_is_not_sent_a_second_time_and_says_the_same(body: bytes, why: str, kept: Kept) -> None:
    kept.ask()
    kept.ask(body)
    before = kept.note
    assert kept.ask().reading is None
    assert kept.note == before


def test_it_is_the_same_one_also_from_a_server_without_marks(kept: Kept) -> None:
    kept.ask()
    kept.server.respond = lambda to: to.answer(200, PAGE)
    kept.ask()
    before = kept.note
    kept.ask()
    assert kept.note == before


def test_the_newest_is_what_was_put_aside(kept: Kept) -> None:
    kept.ask()
    assert slots(kept.mirror.newest()) == 8
    kept.ask(day(2))
    assert (slots(kept.mirror.newest()), kept.shown) == (2, 8)
    kept.ask(PAGE)
    assert kept.mirror.newest().programme is None


def test_a_good_one_after_it_is_shown(kept: Kept) -> None:
    kept.ask()
    kept.ask(PAGE)
    kept.ask(day(9))
    assert (kept.shown, kept.note.aside, kept.note.doubt) == (9, None, "")
    assert not list(kept.folder.glob("*.aside"))


def test_the_kept_one_after_it_is_shown_still(kept: Kept) -> None:
    kept.ask()
    before = kept.seen
    kept.ask(day(1))
    kept.ask(day(8))
    assert (kept.seen, kept.note.aside, kept.note.confirmed) == (before, None, minutes(2))


def test_what_was_put_aside_can_be_accepted(kept: Kept) -> None:
    kept.ask()
    kept.ask(day(1))
    assert slots(kept.ask(accept=True).reading) == 1
    assert (kept.shown, kept.note.aside) == (1, None)
    kept.ask(day(2))
    assert kept.shown == 2


@pytest.mark.parametrize("body", [PAGE, day(0)])
def test_what_cannot_be_shown_cannot_be_accepted(body: bytes, kept: Kept) -> None:
    kept.ask()
    kept.ask(body, accept=True)
    assert (kept.shown, kept.note.confirmed) == (8, START)


# The first time


@pytest.mark.parametrize(
    ("body", "what"),
    [(PAGE, "this is a web page, not a programme"), (day(0), "this programme has no slots")],
)
def test_a_first_answer_that_is_bad_is_one_problem(body: bytes, what: str, kept: Kept) -> None:
    kept.ask(body)
    reading = kept.mirror.reading()
    assert reading.programme is None
    assert [problem.what for problem in reading.problems] == [what]
    assert reading.problems[0].file == kept.server.url()
    assert not kept.mirror.path.exists()
    kept.ask(day(2))
    assert kept.shown == 2


def test_no_first_answer_is_one_problem(kept: Kept) -> None:
    assert [problem.what for problem in kept.mirror.reading().problems] == ["nothing is kept of this address yet"]
    kept.server.respond = lambda to: to.answer(404)
    kept.ask()
    problem = f"{kept.server.url()}: error: {kept.server.host} answers 404 Not Found; check the address"
    assert [str(one) for one in kept.mirror.reading().problems] == [problem]


# What the programme is read with


def test_relative_links_start_beside_it_and_pictures_are_not_fetched(kept: Kept) -> None:
    body = (
        b"event: {name: Fair, date: 2018-12-07}\ndisplay: {logo: logo.png}\nsessions:\n"
        b"  - slots: [{time: 09:00-09:30, title: Talk, link: talks/1}]\n"
    )
    kept.ask(body)
    reading = kept.mirror.reading()
    assert reading.programme is not None
    assert reading.programme.days[0].slots[0].link == kept.server.url("/talks/1")
    (problem,) = reading.problems
    assert problem.what == "the picture 'logo.png' is not fetched from the programme's address, and is left out"


@pytest.mark.parametrize("form", ["csv", "md", "ics", "json"])
def test_relative_links_of_other_formats(form: str, server: Server, tmp_path: Path) -> None:
    bodies = {
        "csv": "Title,Date,Start,End,Link\nTalk,2018-12-07,09:00,09:30,talks/1\n",
        "md": "# Fair, 7 December 2018\n\n- 09:00-09:30 [Talk](talks/1)\n",
        "ics": "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Talk\nDTSTART:20181207T090000Z\nDTEND:20181207T093000Z\n"
        "URL:talks/1\nEND:VEVENT\nEND:VCALENDAR\n",
        "json": json.dumps(
            [{"title": "Talk", "startsAt": "2018-12-07T09:00", "endsAt": "2018-12-07T09:30", "url": "talks/1"}]
        ),
    }
    kept = Kept(tmp_path, server, f"/schedule.{form}")
    kept.ask(bodies[form].encode())
    programme = kept.mirror.reading().programme
    assert programme is not None
    assert programme.days[0].slots[0].link == kept.server.url("/talks/1")


# The disk


def test_two_kiosks_share_the_copy(kept: Kept) -> None:
    other = Kept(kept.folder, kept.server)
    kept.ask()
    assert (other.shown, other.note) == (8, kept.note)
    other.ask(day(9))
    assert (kept.shown, kept.note) == (9, other.note)


def test_a_copy_that_another_kiosk_changed_meanwhile_is_not_confirmed(kept: Kept, tmp_path: Path) -> None:
    kept.ask()
    other = Kept(kept.folder, kept.server)

    def meanwhile(to: Handler) -> None:
        kept.server.respond = lambda to: to.answer(200, day(9), ETag='"9"')
        other.ask()
        to.answer(304)

    kept.server.respond = meanwhile
    kept.now = minutes(30)
    kept.ask()
    assert (kept.shown, kept.note.confirmed) == (9, START)


@pytest.mark.parametrize(
    "damage", [b"", b"\xff", b"[]", b"{}", b"null", b'{"kept": 5}', b"[" * 100_000, b'{"kept": {"digest": "x"}}']
)
def test_a_damaged_note_costs_its_marks_and_no_more(damage: bytes, kept: Kept) -> None:
    kept.ask()
    next(kept.folder.glob("*.json")).write_bytes(damage)
    os.utime(kept.mirror.path, (START.timestamp(), START.timestamp()))
    again = Kept(kept.folder, kept.server)
    again.server.stop()
    again.ask()
    assert (again.shown, again.note.confirmed) == (8, START)


def test_a_note_about_another_copy_is_not_believed(kept: Kept) -> None:
    """As after a power cut between the two writes."""
    kept.ask()
    kept.mirror.path.write_bytes(day(7))
    kept.ask()
    assert "If-None-Match" not in kept.server.asked[-1].headers
    assert kept.shown == 8


def test_a_folder_that_cannot_be_written_is_a_failure(tmp_path: Path, server: Server) -> None:
    (tmp_path / "file").touch()
    kept = Kept(tmp_path / "file" / "state", server)
    update = kept.ask()
    assert update.failure is not None
    assert update.failure.why == f"it cannot be kept in {tmp_path / 'file' / 'state'}: Not a directory"
    assert kept.mirror.reading().problems[0].what == update.failure.why


def test_what_is_secret_in_an_address_is_not_written(kept: Kept) -> None:
    secret = Kept(kept.folder, kept.server, "/schedule.yaml?key=hidden", "me:hidden@")
    secret.ask()
    secret.ask(PAGE)
    secret.server.stop()
    secret.ask()
    told = [path.name + path.read_text("utf-8") for path in kept.folder.iterdir()]
    told += [str(problem) for problem in (*secret.mirror.reading().problems, *secret.ask().note.trouble)]
    assert not any("hidden" in one for one in told)


# Whatever comes

FACTS = st.sampled_from([Failure("gone"), Failure("503", refused=True), Unchanged()])
BODIES = st.integers(0, 12).map(day) | st.sampled_from([PAGE, b""])
ANSWERS = st.lists(FACTS | BODIES.map(Fresh) | BODIES.map(lambda body: Fresh(body, '"1"')), min_size=1, max_size=8)


@settings(max_examples=30, deadline=None)
@given(answers=ANSWERS)
def test_whatever_comes_a_good_programme_stays(answers: list[Answer], tmp_path_factory: pytest.TempPathFactory) -> None:
    """And it has at least half of the slots that the one before had."""
    left = iter(answers)

    def fetch(address: Address, known: Version | None, patience: Patience) -> Answer:
        return next(left)

    folder = tmp_path_factory.mktemp("kept")
    mirror = Mirror(Address.of("https://example.org/s.yaml"), folder, Known(), fetch=fetch, now=lambda: START)
    before = 0
    for answer in answers:
        mirror.update(PATIENT)
        programme = mirror.reading().programme
        assert programme is not None or before == 0
        now = slots(mirror.reading()) if programme is not None else 0
        assert 2 * now >= before
        if isinstance(answer, Fresh) and answer.data == day(12):
            assert now == 12
        before = now
