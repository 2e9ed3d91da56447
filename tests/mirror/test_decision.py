"""What becomes of an answer, and when the next one is asked for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.mirror import decision
from kiosk.mirror.decision import Failure, Note, Version, doubt, pause, wished_pause

NOW = datetime(2018, 12, 7, 9, 12, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
KEPT = Version("kept", NOW, 40, '"1"')
OTHER = Version("other", LATER, 3, '"2"')
NOTE = Note(KEPT, NOW)
MINUTES = timedelta(minutes=5)


@pytest.mark.parametrize(
    ("slots", "kept", "why"),
    [
        (None, 0, "it has errors"),
        (None, 40, "it has errors"),
        (0, 0, "it has no slots"),
        (0, 40, "it has no slots"),
        (1, 0, ""),
        (40, 40, ""),
        (41, 40, ""),
        (20, 40, ""),
        (19, 40, "it has 19 slots, fewer than half of the 40 that are shown"),
        (1, 1_400, "it has 1 slot, fewer than half of the 1,400 that are shown"),
    ],
)
def test_what_is_doubted(slots: int | None, kept: int, why: str) -> None:
    assert doubt(slots, Version("kept", NOW, kept) if kept else None) == why


@given(st.integers(1, 5_000), st.integers(0, 5_000))
def test_nothing_is_shown_without_a_slot_nor_with_half_of_them_gone(kept: int, slots: int) -> None:
    taken = doubt(slots, Version("kept", NOW, kept)) == ""
    assert taken == (slots > 0 and 2 * slots >= kept)


def test_what_is_taken_is_kept_and_nothing_is_aside() -> None:
    assert decision.taken(OTHER) == Note(OTHER, LATER)


def test_what_is_put_aside_leaves_the_kept_one_and_its_age() -> None:
    note = decision.put_aside(decision.failed(NOTE, Failure("gone")), OTHER, "it has no slots")
    assert note == Note(KEPT, NOW, OTHER, "it has no slots", "")
    assert (NOTE.newest, note.newest) == (KEPT, OTHER)


def test_nothing_newer_than_the_kept_one_confirms_it() -> None:
    assert decision.unchanged(decision.failed(NOTE, Failure("gone")), KEPT, LATER) == Note(KEPT, LATER)


@pytest.mark.parametrize(
    ("note", "asked"),
    [(decision.put_aside(NOTE, OTHER, "few"), OTHER), (decision.taken(OTHER), KEPT), (NOTE, None)],
)
def test_nothing_newer_than_another_one_confirms_nothing(note: Note, asked: Version | None) -> None:
    """The server goes on giving what is aside; or another kiosk took another version meanwhile."""
    assert decision.unchanged(note, asked, LATER + MINUTES) == note


def test_a_failure_changes_the_trouble_alone() -> None:
    assert decision.failed(NOTE, Failure("gone")) == Note(KEPT, NOW, trouble="gone")


# When to ask again

GONE, BUSY = Failure("gone"), Failure("503", refused=True)


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [
        ((), 300),
        ((GONE,), 15),
        ((GONE,) * 2, 30),
        ((GONE,) * 5, 240),
        ((GONE,) * 6, 300),
        ((GONE,) * 1000, 300),
        ((BUSY,), 300),
        ((BUSY,) * 2, 600),
        ((BUSY,) * 1000, 3600),
        ((BUSY, GONE), 30),
        ((Failure("503", after=timedelta(minutes=20), refused=True),), 1200),
        ((Failure("503", after=timedelta(seconds=1), refused=True),), 300),
        ((Failure("503", after=timedelta(days=300), refused=True),), 86_400),
    ],
)
def test_the_pause(failures: tuple[Failure, ...], seconds: int) -> None:
    assert pause(MINUTES, failures) == timedelta(seconds=seconds)


def test_a_pause_is_never_shorter_for_a_server_that_refuses() -> None:
    assert pause(timedelta(hours=6), (BUSY,) * 3) == timedelta(hours=6)


@pytest.mark.parametrize(
    ("text", "pause"),
    [
        ("120", timedelta(minutes=2)),
        (" 0 ", timedelta(0)),
        ("9" * 5_000, timedelta(seconds=999_999_999)),
        ("Fri, 07 Dec 2018 09:15:00 GMT", timedelta(minutes=3)),
        ("Fri, 07 Dec 2018 09:15:00", timedelta(minutes=3)),
        ("Fri, 07 Dec 2018 09:00:00 GMT", timedelta(0)),
        ("Fri, 07 Dec 2018 10:15:00 +0100", timedelta(minutes=3)),
        ("", None),
        ("soon", None),
        ("-1", None),
        ("٣", None),
        ("Fri, 99 Dec 2018 09:15:00 GMT", None),
    ],
)
def test_how_long_a_server_wants_to_be_left_alone(text: str, pause: timedelta | None) -> None:
    assert wished_pause(text, NOW) == pause


@given(st.text())
def test_any_wish_is_read(text: str) -> None:
    found = wished_pause(text, NOW)
    assert found is None or found >= timedelta(0)
