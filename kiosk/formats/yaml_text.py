"""YAML as a careful person writes it by hand: keys below one another, lists of people in a line, quotes where needed.

PyYAML writes every value. What is added here is where a comment stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import yaml

from kiosk.formats.problems import tidy

_TAG = "tag:yaml.org,2002:"
_NEVER_FOLDED = 10_000_000
_LONGEST_LINE = 110
"""A comment that would make a line longer stands above it."""

Node = yaml.Node
Pairs = Sequence[tuple[str, Node]]


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)

    def choose_scalar_style(self) -> str:
        style = super().choose_scalar_style()
        return '"' if style == "'" else style


def text(value: str) -> Node:
    """Return a text, tidy as it is read."""
    return yaml.ScalarNode(f"{_TAG}str", tidy(value))


def bare(value: str, tag: str = "str") -> Node:
    """Return a number, a date, true or off as they stand in YAML without quotes; `tag` is what YAML calls them."""
    return yaml.ScalarNode(f"{_TAG}{tag}", value)


def always_quoted(value: str) -> Node:
    """Return a text that a person would put in quotes in any case."""
    return yaml.ScalarNode(f"{_TAG}str", value, style='"')


def in_line(values: Iterable[Node]) -> Node:
    """Return a list that stands in one line, in brackets."""
    return yaml.SequenceNode(f"{_TAG}seq", list(values), flow_style=True)


def below(values: Iterable[Node]) -> Node:
    """Return a list with a dash for each value."""
    return yaml.SequenceNode(f"{_TAG}seq", list(values), flow_style=False)


def keys(pairs: Pairs, *, flow: bool = False) -> Node:
    """Return keys with their values, below one another, or in braces."""
    return yaml.MappingNode(f"{_TAG}map", [(bare(key), value) for key, value in pairs], flow_style=flow)


def lines(pairs: Pairs, comments: Mapping[str, str] | None = None) -> list[str]:
    """Return keys with their values as lines, each with the comment that its key has."""
    if not pairs:
        return []
    written = yaml.serialize(keys(pairs), Dumper=_Dumper, width=_NEVER_FOLDED, allow_unicode=True)
    found: list[str] = []
    for line in written.rstrip("\n").split("\n"):
        key = line.partition(":")[0]
        comment = (comments or {}).get(key, "")
        found += _commented(line, key, comment) if comment else [line]
    return found


def _commented(line: str, key: str, comment: str) -> list[str]:
    whole = f"{line}  # {comment}"
    return [whole] if len(whole) <= _LONGEST_LINE and not line.endswith(":") else [f"# {key} {comment}", line]


def indented(block: Iterable[str], by: int) -> list[str]:
    """Return lines moved to the right."""
    return [f"{' ' * by}{line}" if line else line for line in block]


def item(block: Sequence[str]) -> list[str]:
    """Return lines as an item of a list: a dash before the first that is no comment."""
    first = next((number for number, line in enumerate(block) if not line.startswith("#")), 0)
    return [*block[:first], f"- {block[first]}", *indented(block[first + 1 :], 2)]
