"""YAML that cannot be parsed, or must not be: the same problem at the same place from both parsers."""

from __future__ import annotations

import pytest
import yaml

from kiosk.formats.problems import Log
from kiosk.formats.yaml_tree import FASTEST, Empty, Group, Items, Loader, Text, grow

INDENT = "the indentation does not fit the lines above; begin keys of one group in one column, and lists with '- '"
NOT_CLOSED = "the quote that opens here is not closed in this line; close it at the end of the text"
NEVER_CLOSED = "the quote that opens here is never closed; close it at the end of the text"
FLOW = "put a comma between two items, and texts with ',' or ': ' in quotes"
ESCAPE = "after the backslash comes what is no escape; write two backslashes for one, or use single quotes: '…'"
COLON = "a text with ': ' in it needs quotes"
COMMENT = "without quotes a # begins a comment"


@pytest.fixture(params=sorted({FASTEST, yaml.SafeLoader}, key=str), ids=lambda loader: loader.__name__)
def loader(request: pytest.FixtureRequest) -> Loader:
    """Each of the parsers that a machine may have."""
    found: Loader = request.param
    return found


def told(text: str, loader: Loader) -> list[str]:
    log = Log("f")
    grow(text, log, loader)
    return [str(problem) for problem in log.reading(None).problems]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "- title: Keynote 1: Types\n",
            f'1:19: error: {COLON}; put the text in quotes, as in title: "Keynote 1: Types"',
        ),
        (
            'title: "BREAKING": Types # x\n',
            f"1:18: error: {COLON}; put the text in quotes, as in title: \"'BREAKING': Types\"",
        ),
        ("event:\n\tname: Fair\n", "2:1: error: a tab stands where YAML wants spaces; indent with spaces"),
        ("event:\n  name: Fair\n\tdate: x\n", "3:1: error: a tab stands where YAML wants spaces; indent with spaces"),
        ("a:\n -\tname: x\n", "2:3: error: a tab stands where YAML wants spaces; indent with spaces"),
        ('title: "Talk\nroom: x\n', f"1:8: error: {NEVER_CLOSED}"),
        ('title: "Talk\n\n---\nroom: x\n', f"1:8: error: {NEVER_CLOSED}"),
        ('a: ["b, c]\nd: e\n', f"1:5: error: {NEVER_CLOSED}"),
        ('a:\n  title: "Talk\n  room: "x"\n  b: c\n', f"2:10: error: {NOT_CLOSED}"),
        ("title: 'it's on'\n", "1:12: error: the apostrophe ends the text; write two of them, or use double quotes"),
        (
            'title: "BREAKING" News\n',
            "1:19: error: there is more text after the closing quote; put the quotes around the whole text",
        ),
        ("title: @home\n", "1:8: error: a text that begins with '@' needs quotes; write it as \"@home\""),
        ("title: `x`\n", "1:8: error: a text that begins with '`' needs quotes; write it as \"`x`\""),
        ("- %x\n", "1:3: error: a text that begins with '%' needs quotes; write it as \"%x\""),
        ("title: *BIG* News\n", "1:8: error: a text that begins with '*' needs quotes; write it as \"*BIG* News\""),
        ("a:\n  keys:  -\n  b: c\n", "2:10: error: a '-' that stands alone needs quotes; write it as \"-\""),
        ("keys: ?\nb: c\n", "1:7: error: a '?' that stands alone needs quotes; write it as \"?\""),
        ("a: {keys: ?}\n", "1:11: error: a '?' that stands alone needs quotes; write it as \"?\""),
        ("title: & more\n", "1:8: error: a text that begins with '&' needs quotes; write it as \"& more\""),
        ("title: | yes\n", "1:8: error: a text that begins with '|' needs quotes; write it as \"| yes\""),
        ("title: [Invited] x\n", "1:8: error: a text that begins with '[' needs quotes; write it as \"[Invited] x\""),
        ("title: {x} y\nb: c\n", "1:8: error: a text that begins with '{' needs quotes; write it as \"{x} y\""),
        (
            "title: *BIG NEWS:* Types\n",
            "1:8: error: '*BIG' has no '&BIG' before it; put a text that begins with '*' in quotes",
        ),
        (
            "- time:09:10-09:40\n  title: x\n",
            "1:7: error: a key's colon needs a space after it; write it as time: 09:10-09:40",
        ),
        (
            "event:\n  name:Fair\n  date: x\n",
            "2:7: error: a key's colon needs a space after it; write it as name: Fair",
        ),
        ("slots:\n  -time: x\n   title: y\n", "2:3: error: a dash needs a space after it; write it as - time: x"),
        ("event:\n  name\n  date: x\n", "2:3: error: there is no ':' after 'name'; write it as key: value"),
        (
            "a:\n  b: [c, d\n  e: f\n",
            "2:6: error: the '[' that opens here is never closed; close it with ']'",
        ),
        (
            "- {a: b, c: d\n- {e: f}\n",
            "1:3: error: the '{' that opens here is never closed; close it with '}'",
        ),
        ("a: {b: c", "1:4: error: the '{' that opens here is never closed; close it with '}'"),
        ("a: {b: c\nd: e\n", "1:4: error: the '{' that opens here is never closed; close it with '}'"),
        ("a: [{b: c}\n", "1:4: error: the '[' that opens here is never closed; close it with ']'"),
        ("a: [\n {b: c},\n", "1:4: error: the '[' that opens here is never closed; close it with ']'"),
        (
            "- {a: b, c: [d, e}\n- {f: g}\n",
            "1:13: error: the '[' that opens here is never closed; close it with ']' before the '}'",
        ),
        (
            '- {a: 10-\'til late, b: "c\n   d", e: f\n- {g: h}\n',
            "1:3: error: the '{' that opens here is never closed; close it with '}'",
        ),
        (
            '- {a: [\'b\'], c: ["d, e", "f, g]}\n- {h: "i"}\n',
            f"1:26: error: {NOT_CLOSED}",
        ),
        (
            'a: "b", "c"\n',
            '1:7: error: several texts need brackets around them; write it as ["b", "c"]',
        ),
        (
            'a: "b"]\n',
            "1:7: error: a ']' stands here that nothing opens; put a '[' before the text, or take it out",
        ),
        ("a: {b: #fc5, c: d}\n", f'1:8: error: {COMMENT}; write it as "#fc5"'),
        ("a:\n  {b: #ffc857,\n  c: d}\n", f'2:7: error: {COMMENT}; write it as "#ffc857"'),
        ("a: [b, #ffc857]\n\n", f'1:8: error: {COMMENT}; write it as "#ffc857"'),
        ("a: {b: c: d}\n", f"1:4: error: what opens with '{{' here goes wrong; close it with '}}', {FLOW}"),
        ("a:\n  - b: x\n     c: y\n", f"3:6: error: {INDENT}"),
        ("a:\n    b: c\n  d: e\n", f"3:3: error: {INDENT}"),
        ("- b: x\n c: y\n", f"2:2: error: {INDENT}"),
        ("a:\n  - x\n  b: c\n", f"3:3: error: {INDENT}"),
        ('a: "C:\\Users"\n', f"1:4: error: {ESCAPE}"),
        ('a: "\\q"\n', f"1:4: error: {ESCAPE}"),
        (
            'a: "x\a"\n',
            "1:6: error: the character U+0007 may not stand in YAML; remove it: it cannot be seen, and nothing is lost",
        ),
        (
            "[" * 51,
            "1:51: error: lists and keys are nested deeper than 50 levels, the most that are read; a programme needs "
            "eight",
        ),
        (
            "%TAG !a! b\n" * 21,
            " error: there are more than 20 lines that begin with '%', the most that are read; a programme needs none",
        ),
    ],
)
def test_a_slip_is_recognised(text: str, problem: str, loader: Loader) -> None:
    assert told(text, loader) == [f"f:{problem}"]


@pytest.mark.parametrize("text", ["%YAML 2.0\n---\na: b\n", "a: b\n...\njunk\n", "a: }\n", "!<a b\n"])
def test_any_other_slip_is_at_least_placed(text: str, loader: Loader) -> None:
    (problem,) = told(text, loader)
    assert problem.startswith("f:")
    assert ": error: " in problem


def test_an_escape_that_no_character_has_is_a_problem(loader: Loader) -> None:
    assert len(told('a: "\\U99999999"\n', loader)) == 1


def bomb(levels: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in range(1, levels):
        lines.append(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]")
    return "\n".join(lines) + "\n"


def test_aliases_count_as_often_as_they_are_used(loader: Loader) -> None:
    limit = (
        "there are more than 200,000 values, the most that are read; aliases ('*name') count as often as they are used"
    )
    assert told(bomb(4), loader) == []
    assert told(bomb(9), loader) == [f"f:6:10: error: {limit}"]


def test_the_tree_holds_the_text_that_was_written(loader: Loader) -> None:
    log = Log("f")
    root = grow("time: 10:20\nempty:\nquoted: ''\nlist: [no, ~, 2018-12-07]\n", log, loader)
    assert isinstance(root, Group)
    time, empty, quoted, several = (entry.value for entry in root.entries)
    assert isinstance(time, Text)
    assert (time.text, time.place) == ("10:20", (1, 7))
    assert isinstance(empty, Empty)
    assert isinstance(quoted, Text)
    assert isinstance(several, Items)
    assert [type(item) for item in several.items] == [Text, Empty, Text]
    assert [entry.place for entry in root.entries] == [(1, 1), (2, 1), (3, 1), (4, 1)]


def test_what_is_broken_is_told_once(loader: Loader) -> None:
    assert len(told("a: {!x b: c}\n", loader)) == 1
    assert len(told("a: {<<: !x b}\n", loader)) == 1
    assert len(told("a: {<<: *b}\n", loader)) == 1


def test_two_groups_can_be_merged_and_the_first_one_stands(loader: Loader) -> None:
    log = Log("f")
    root = grow("a: &a {x: 1}\nb: &b {x: 2, y: 3}\nc: {<<: [*a, *b], z: 4}\n", log, loader)
    assert isinstance(root, Group)
    merged = root.entries[2].value
    assert isinstance(merged, Group)
    found = {entry.key: entry.value.text for entry in merged.entries if isinstance(entry.value, Text)}
    assert found == {"z": "4", "x": "1", "y": "3"}
