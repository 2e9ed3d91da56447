"""How the organisers want the screen operated: the `operator:` of a programme."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import hotkeys, pin
from kiosk.formats.schedule_yaml import parse
from kiosk.hotkeys import Ask
from kiosk.rundown.programme import Operator

from .texts import problems, programme, with_slots

HASH = pin.hashed("2580", b"sixteen of salt!")
RUN = "run `kiosk pin` and paste the line that it prints"
SIGNS = "a sign such as # or ~ needs quotes"
EXAMPLE = "write it as X, Ctrl+X, F5 or PgDown"
CHOOSE = "choose another key for one of them"
A_SLOT = "time: 09:10-09:40, title: Talk"
START = with_slots(A_SLOT)


def operator(written: str) -> Operator:
    return programme(f"{START}operator: {written}\n").operator


def keys(written: str) -> dict[str, tuple[str, ...]]:
    return dict(operator(f"{{keys: {{{written}}}}}").keys)


def told(written: str) -> list[str]:
    """The problems of an operator's block with which a file begins."""
    return [problem.removeprefix("f:") for problem in problems(f"operator: {written}\n{START}")]


# What it can say


@pytest.mark.parametrize("rest", ["", "operator:\n", "operator: {}\n", "operator: {keys: , pin: ~, step: }\n"])
def test_nothing_need_be_said(rest: str) -> None:
    assert programme(START + rest).operator == Operator(timedelta(minutes=5), "", ())


def test_all_of_it_can_be_said() -> None:
    found = operator(f'{{step: 10 min, pin: "{HASH}", keys: {{skip: X, delay: [D, +], "stop cards": F5}}}}')
    own = (("delay", ("D", "+")), ("skip", ("X",)), ("stop cards", ("F5",)))
    assert found == Operator(timedelta(minutes=10), HASH, own)


@pytest.mark.parametrize(
    ("written", "minutes"), [("1", 1), ("1 min", 1), ("0:15", 15), ("1 h 30 min", 90), ("2 h", 120)]
)
def test_a_step_is_a_length_of_time(written: str, minutes: int) -> None:
    assert operator(f"{{step: {written}}}").step == timedelta(minutes=minutes)


@pytest.mark.parametrize("written", [HASH, f"'{HASH}'", f'"{HASH}"'])
def test_a_pin_is_its_hash_in_quotes_or_not(written: str) -> None:
    assert operator(f"{{pin: {written}}}").pin == HASH


@pytest.mark.parametrize("name", ["stop cards", "Stop Cards", "stop_cards", "STOP-CARDS", "'stop  cards'"])
def test_a_name_is_written_in_several_ways(name: str) -> None:
    assert keys(f"{name}: F5") == {Ask.STOP_CARDS: ("F5",)}


@pytest.mark.parametrize("ask", Ask)
def test_everything_can_have_another_key(ask: Ask) -> None:
    assert keys(f"{ask}: Ctrl+F12") == {ask: ("Ctrl+F12",)}


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("x", "X"),
        ("y", "Y"),
        ("n", "N"),
        ("1", "1"),
        ("0", "0"),
        ("=", "="),
        ("<", "<"),
        (".", "."),
        ("'#'", "#"),
        ("'~'", "~"),
        ("'*'", "*"),
        ("f5", "F5"),
        ("ctrl+x", "Ctrl+X"),
        ("Control+Shift+x", "Ctrl+Shift+X"),
        ("backspace", "Backspace"),
        ("ö", "Ö"),
        ("Э", "Э"),
    ],
)
def test_a_key_is_text_whatever_yaml_takes_it_for(written: str, key: str) -> None:
    for form in (written, f"[{written}]"):
        assert keys(f"skip: {form}")[Ask.SKIP] == (key,)


def test_a_key_of_the_table_can_be_given_away() -> None:
    assert keys("skip: D, delay: S, keys: F1, earlier: '?', hold: -") == {
        Ask.LATER: ("S",),
        Ask.EARLIER: ("?",),
        Ask.SKIP: ("D",),
        Ask.HOLD: ("-",),
        Ask.KEYS: ("F1",),
    }


def test_the_table_takes_what_was_read() -> None:
    table = hotkeys.changed(keys("skip: [X, F5]"))
    assert hotkeys.asked(("X",), table) is hotkeys.asked(("F5",), table) is Ask.SKIP
    assert hotkeys.asked(("S",), table) is None
    assert hotkeys.asked(("D",), table) is Ask.LATER


# What is wrong with it


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("5 min", "1:11: error: 'operator' must be keys with values, not text; write it as operator: {step: 5 min}"),
        ("{stp: 5 min}", "1:12: error: unknown key 'stp'; did you mean 'step'?"),
        (f"{{password: {HASH}}}", "1:12: error: unknown key 'password'; did you mean 'pin'?"),
        ("{skip: X}", "1:12: error: unknown key 'skip'; it belongs to the keys: put it below keys:"),
        ("{stop cards: X}", "1:12: error: unknown key 'stop cards'; it belongs to the keys: put it below keys:"),
        ("{colour: red}", "1:12: error: unknown key 'colour'; the keys of the operator are step, pin, keys"),
        ("{step: 0}", "1:18: error: '0' is no time at all; write it as 30 min, or leave it out"),
        ("{step: 90 s}", "1:18: error: '90 s' is not a length of time; write it as 30 min, 1 h or 1 h 30 min"),
        ("{step: 1.5 min}", "1:18: error: '1.5 min' is not a length of time; write it as 30 min, 1 h or 1 h 30 min"),
        ("{step: -5}", "1:18: error: '-5' is less than no time; write it as 5"),
        ("{step: 121}", "1:18: error: '121' is too long for a step; it goes from 1 min to 2 h"),
        ("{step: [5]}", "1:18: error: 'step' must be text, not a list; write it as step: 5 min"),
        ("{pin: 1234}", f"1:17: error: a PIN must not stand in the file, where anybody can read it; {RUN}"),
        ("{pin: my cat}", f"1:17: error: a PIN must not stand in the file, where anybody can read it; {RUN}"),
        ("{pin: scrypt$…}", f"1:17: error: this is not the hash of a PIN; {RUN}"),
        (f"{{pin: {HASH[:-4]}}}", f"1:17: error: this is not the hash of a PIN; {RUN}"),
        (
            f"{{pin: {HASH.replace('16384', '1048576')}}}",
            f"1:17: error: checking a PIN against this hash would take too long; {RUN}",
        ),
        (
            f"{{pin: {HASH.replace('16384', '2')}}}",
            f"1:17: error: this hash is too quick to guess the PIN from; {RUN}",
        ),
        ("{pin: ''}", "1:17: error: 'pin' is empty; write it as pin: \"scrypt$…\", as `kiosk pin` prints it"),
    ],
)
def test_it_is_wrong(written: str, problem: str) -> None:
    assert told(written) == [problem]


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("X", "18: error: 'keys' must be keys with values, not text; write it as keys: {skip: X, delay: [D, +]}"),
        ("{skp: X}", "19: error: unknown key 'skp'; did you mean 'skip'?"),
        ("{pause: X}", "19: error: unknown key 'pause'; did you mean 'hold'?"),
        ("{fullscreen: X}", "19: error: unknown key 'fullscreen'; did you mean 'full screen'?"),
        ("{Stop Cars: X}", "19: error: unknown key 'Stop Cars'; did you mean 'stop cards'?"),
        (
            "{sing: X}",
            "19: error: unknown key 'sing'; the keys of the operator's 'keys' are "
            + ", ".join(line.ask for line in hotkeys.TABLE),
        ),
        ("{skip: Foo}", f"25: error: there is no key 'Foo'; {EXAMPLE}"),
        ("{skip: 10}", f"25: error: there is no key '10'; {EXAMPLE}"),
        ("{skip: Strg+X}", f"25: error: there is no key 'Strg+X'; {EXAMPLE}"),
        ("{skip: [X, Foo]}", f"29: error: there is no key 'Foo'; {EXAMPLE}"),
        ("{skip: []}", f"25: error: 'skip' has no key; write it as skip: S; {SIGNS}"),
        ("{skip: }", f"19: error: 'skip' has no key; write it as skip: S; {SIGNS}"),
        ("{skip: ~}", f"19: error: 'skip' has no key; write it as skip: S; {SIGNS}"),
        ("{delay: []}", f"26: error: 'delay' has no key; write it as delay: [D, \"+\"]; {SIGNS}"),
        ("{skip: ''}", f"25: error: 'skip' has an empty key; {SIGNS}"),
        ("{skip: [X, ~]}", f"29: error: 'skip' has an empty key; {SIGNS}"),
        ("{skip: {X: Y}}", "25: error: 'skip' must be a key, not keys with values; write it as skip: S"),
        ("{skip: [[X]]}", "26: error: 'skip' must be a key, not a list; write it as skip: S"),
        (
            "{skip: !a X}",
            "25: error: tags such as '!a' have no meaning here; remove it, or put a text that begins with "
            "'!' in quotes",
        ),
        ("{skip: X, SKIP: Y}", "28: error: the key 'SKIP' is there twice, first in line 1; keep one of them"),
        ("{skip: D}", f"25: error: the key D asks for both 'skip' and 'delay'; {CHOOSE}"),
        ("{skip: [X, d]}", f"29: error: the key D asks for both 'skip' and 'delay'; {CHOOSE}"),
        ("{skip: X, hold: x}", f"34: error: the key X asks for both 'hold' and 'skip'; {CHOOSE}"),
        ("{hold: X, skip: x}", f"34: error: the key X asks for both 'skip' and 'hold'; {CHOOSE}"),
        ("{skip: [X, x]}", "29: error: the key X is there twice; keep one of them"),
        ("{skip: Escape}", f"25: error: the key Esc asks for both 'skip' and 'drop'; {CHOOSE}"),
        ("{delay: Foo, skip: D}", f"26: error: there is no key 'Foo'; {EXAMPLE}"),
        ("{keys: ?}", "25: error: a '?' that stands alone needs quotes; write it as \"?\""),
    ],
)
def test_its_keys_are_wrong(written: str, problem: str) -> None:
    assert told(f"{{keys: {written}}}") == [f"1:{problem}"]


def test_a_clash_is_told_at_the_line_of_the_events_own_entry() -> None:
    own = "\n  step: 5 min\n  keys:\n    start: S\n    hold: X\n    message:\n      - M\n      - X"
    assert told(own) == [
        f"4:12: error: the key S asks for both 'start' and 'skip'; {CHOOSE}",
        f"8:9: error: the key X asks for both 'message' and 'hold'; {CHOOSE}",
    ]


def test_all_that_is_wrong_is_told_at_once() -> None:
    own = "{step: x, pin: 1, keys: {skip: D, sing: X, hold: Foo}}"
    assert [problem.split(":")[1] for problem in told(own)] == ["18", "26", "42", "45", "60"]


@pytest.mark.parametrize("key", ["step: 5", "pin: 1234", "keys: {skip: X}"])
def test_it_stands_where_it_does_not_belong(key: str) -> None:
    name = key.partition(":")[0]
    assert problems(START + key) == [
        f"f:6:1: error: unknown key '{name}'; it belongs to the operator: put it below operator:"
    ]


def test_it_stands_in_the_event() -> None:
    assert problems(with_slots(A_SLOT, event="event: {name: Fair, operator: {step: 5}}\n")) == [
        "f:1:21: error: unknown key 'operator'; the operator stands beside event, not in it: indent it less"
    ]


def test_the_example_in_the_programme_that_comes_along_is_right() -> None:
    text = (Path(__file__).parents[2] / "schedule.yaml").read_text(encoding="utf-8")
    before, _, example = text.partition("# operator:\n")
    block = "operator:\n" + re.sub("^# ", "", example, flags=re.MULTILINE)
    assert problems(before + block)[0].endswith(f"error: this is not the hash of a PIN; {RUN}")
    found = programme(before + block.replace("scrypt$…", HASH)).operator
    assert (found.step, found.pin) == (timedelta(minutes=10), HASH)
    assert dict(found.keys)[Ask.SKIP] == ("X",)


values = st.recursive(
    st.none() | st.text(max_size=6) | st.sampled_from(["X", "D", "+", "Ctrl+Z", "5 min", HASH]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(list(Ask)), inner, max_size=4),
    max_leaves=8,
)


def written(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(written(item) for item in value)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{written(key)}: {written(item)}" for key, item in value.items()) + "}"
    return "~" if value is None else '"' + "".join(f"\\U{ord(each):08x}" for each in str(value)) + '"'


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(["step", "pin", "keys"]), values))
def test_whatever_is_written_there_is_an_answer(block: dict[str, object]) -> None:
    reading = parse(f"{START}operator: {written(block)}\n", "f")
    if reading.programme:
        table = hotkeys.changed(dict(reading.programme.operator.keys))
        assert hotkeys.clashes(table) == {}
        assert all(line.keys for line in table)
