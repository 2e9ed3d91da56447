"""The PIN's hash, and the command that makes one."""

from __future__ import annotations

import getpass
import io
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from children import kiosk
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import pin
from kiosk.cli import main
from kiosk.formats.schedule_yaml import parse

SALT = b"sixteen of salt!"
START, KEY = "scrypt$16384$8$1$c2l4dGVlbiBvZiBzYWx0IQ==", "gSZhWQ1mTkwTDQRa77yESGyM5joEkwLBdHSQVh5yD1M="
HASH = f"{START}${KEY}"
NO_HASH = "this is not the hash of a PIN"
TOO_SLOW = "checking a PIN against this hash would take too long"
TOO_QUICK = "this hash is too quick to guess the PIN from"


# The hash


def test_a_hash_stays_what_it_was_in_earlier_versions() -> None:
    assert pin.hashed("2580", SALT) == HASH
    assert pin.fits("2580", HASH)


def test_each_hash_has_a_salt_of_its_own() -> None:
    first, second = pin.hashed("2580"), pin.hashed("2580")
    assert first != second
    assert pin.fits("2580", first)
    assert pin.fits("2580", second)


@pytest.mark.parametrize("typed", ["2581", "258", "25800", "02580", "", "２５８０", "\ud800", "2580\n"])
def test_another_pin_does_not_fit(typed: str) -> None:
    assert not pin.fits(typed, HASH)


@settings(max_examples=10, deadline=None)
@given(st.from_regex(r"[0-9]{4,12}", fullmatch=True), st.binary(min_size=16, max_size=64))
def test_a_pin_fits_its_hash(chosen: str, salt: bytes) -> None:
    made = pin.hashed(chosen, salt)
    assert pin.problem(made) is None
    assert pin.fits(chosen, made)
    assert not pin.fits(chosen[::-1] + "0", made)


def costly(n: int, r: int, p: int) -> str:
    return HASH.replace("$16384$8$1$", f"${n}${r}${p}$")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(HASH, None, id="as it is made"),
        pytest.param(costly(131072, 8, 1), None, id="the most that is checked"),
        pytest.param(costly(16384, 8, 5), None, id="with more threads"),
        pytest.param("", NO_HASH, id="nothing"),
        pytest.param("2580", NO_HASH, id="a PIN"),
        pytest.param(HASH[:-1], NO_HASH, id="cut short"),
        pytest.param(HASH + "\n", NO_HASH, id="with a line break"),
        pytest.param(HASH[1:], NO_HASH, id="cut at its beginning"),
        pytest.param(HASH.replace("scrypt", "argon2id"), NO_HASH, id="of another kind"),
        pytest.param(HASH.replace("IQ==", "IQ="), NO_HASH, id="a salt that is no base64"),
        pytest.param(HASH.replace("c2l4dGVlbiBvZiBzYWx0IQ==", "c2l4dA=="), NO_HASH, id="hardly a salt"),
        pytest.param(f"{START}${KEY}{KEY}", NO_HASH, id="a key that is too long"),
        pytest.param(costly(16385, 8, 1), NO_HASH, id="a cost that scrypt refuses"),
        pytest.param(costly(-16384, 8, 1), NO_HASH, id="a negative cost"),
        pytest.param(costly(0, 8, 1), NO_HASH, id="no cost"),
        pytest.param(costly(2**40, 8, 1), NO_HASH, id="a cost beyond all memory"),
        pytest.param(costly(2**18, 8, 1), TOO_SLOW, id="too much memory"),
        pytest.param(costly(2**17, 8, 99), TOO_SLOW, id="too many threads"),
        pytest.param(costly(2**14, 99, 1), TOO_SLOW, id="too wide"),
        pytest.param(costly(2**13, 8, 1), TOO_QUICK, id="too little memory"),
        pytest.param(costly(2**18, 1, 1), TOO_QUICK, id="too narrow"),
        pytest.param(costly(2, 8, 1), TOO_QUICK, id="hardly a cost"),
        pytest.param(HASH.replace("16384", "１６３８４"), NO_HASH, id="digits of another script"),
    ],
)
def test_a_hash_is_looked_at_before_it_is_used(text: str, said: str | None) -> None:
    assert pin.problem(text) == said
    if said:
        began = time.perf_counter()
        assert not pin.fits("2580", text)
        assert time.perf_counter() - began < 0.02, "nothing is computed from what is refused"


def test_the_most_costly_hash_that_is_taken_can_be_checked() -> None:
    assert not pin.fits("2580", costly(131072, 8, 1))
    assert not pin.fits("2580", costly(65536, 8, 2))


@given(st.text() | st.from_regex(r"scrypt\$\d+\$\d+\$\d+\$[A-Za-z0-9+/=]*\$[A-Za-z0-9+/=]*"))
def test_any_text_is_a_hash_or_not(text: str) -> None:
    assert pin.problem(text)


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ("0000", None),
        ("123456789012", None),
        ("123", "a PIN is 4 to 12 digits, and this has 3"),
        ("1234567890123", "a PIN is 4 to 12 digits, and this has 13"),
        ("", "a PIN is 4 to 12 digits, and nothing else"),
        ("12 34", "a PIN is 4 to 12 digits, and nothing else"),
        ("12a4", "a PIN is 4 to 12 digits, and nothing else"),
        ("١٢٣٤", "a PIN is 4 to 12 digits, and nothing else"),
        ("²³²³", "a PIN is 4 to 12 digits, and nothing else"),
    ],
)
def test_which_pins_are_allowed(chosen: str, said: str | None) -> None:
    assert pin.allowed(chosen) == said
    if said:
        with pytest.raises(ValueError, match=said):
            pin.hashed(chosen)


# kiosk pin


class Terminal(io.StringIO):
    """Standard input that a person types into."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A terminal, and what is typed at its prompts; all of it must be asked for."""
    answers: list[str] = []

    def answer(prompt: str) -> str:
        if not answers:
            raise EOFError
        return answers.pop(0)

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", answer)
    yield answers
    assert answers == []


def is_the_line(line: str, chosen: str) -> bool:
    """Whether a line, pasted into a programme, locks it with that PIN."""
    programme = parse(f"event: {{name: Fair}}\n{line}", "f").programme
    return programme is not None and pin.fits(chosen, programme.operator.pin)


def test_a_pin_is_typed_twice(typing: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    typing += ["2580", "2580 "]
    assert main(["pin"]) == 0
    said = capsys.readouterr()
    assert is_the_line(said.out, "2580")
    assert said.err == (
        "kiosk: put this line at the end of the programme's file, or only its pin: below an operator: that is there "
        "already\n"
    )


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (["2580", "2508"], "kiosk: these were two different PINs; nothing was made"),
        (["258"], "kiosk: a PIN is 4 to 12 digits, and this has 3"),
        (["2580"], "kiosk: no PIN was typed"),
        ([], "kiosk: no PIN was typed"),
    ],
)
def test_a_pin_is_typed_wrong(
    answers: list[str], said: str, typing: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    typing += answers
    assert main(["pin"]) == 2
    assert capsys.readouterr() == ("", f"{said}\n")


@pytest.mark.parametrize("piped", ["2580\n", "2580", " 2580 \r\n", "2580\n9999\n"])
def test_a_pin_comes_through_a_pipe(
    piped: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(piped))
    assert main(["pin"]) == 0
    assert is_the_line(capsys.readouterr().out, "2580")


@pytest.mark.parametrize("piped", [b"", b"\n", b"secret\n", b"\xff\xfe\n", b"1" * 5_000])
def test_what_comes_through_a_pipe_is_no_pin(
    piped: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped), encoding="utf-8"))
    assert main(["pin"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert said.err.startswith("kiosk: a PIN is 4 to 12 digits, and ")
    assert "secret" not in said.err


def test_standard_input_is_closed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["pin"]) == 2
    assert capsys.readouterr().err == "kiosk: a PIN is 4 to 12 digits, and nothing else\n"


def test_a_pin_takes_none_of_the_others_options(tmp_path: Path) -> None:
    for extra in ("day.yaml", "--at=12:40", "--state=."):
        child = kiosk("pin", extra, cwd=tmp_path)
        assert (child.returncode, child.stdout) == (2, "")
        assert f"unrecognized arguments: {extra}" in child.stderr
