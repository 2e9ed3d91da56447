"""The usual slips of people who write YAML, told from the line where the parser stops."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import yaml

from kiosk.formats.problems import Place, quoted

Diagnosis = tuple[Place, str, str]

# A key, or the dash of a list, and the rest of the line.
_KEY = re.compile(r"(?P<lead>\s*(?:-\s+)*)(?P<key>[\w-]+)\s*:(?:\s+(?P<value>.*))?$")
_ITEM = re.compile(r"(?P<lead>\s*(?:-\s+)+)(?P<value>\S.*)$")
_GLUED = re.compile(r"(?P<lead>\s*(?:-\s+)*)(?P<key>[A-Za-z_]+):(?P<value>[^\s/].*)$")
_GLUED_DASH = re.compile(r"(?P<lead>\s*)-(?P<key>[A-Za-z_]+:\s.*)$")
_QUOTED_START = re.compile(r"""(?P<whole>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?P<rest>[^\s#].*)$""")
_QUOTE = re.compile(r"""(?:^|-\s|[:,\[{])\s*(?P<quote>["'])(?P<closed>(?:(?!(?P=quote)|\\).|\\.)*(?P=quote))?""")
_CLOSING_ALONE = re.compile(r"\s*(?P<sign>[\]}])")
_BEGINNING = re.compile(r"\s*(?:-\s+)*(?:[\w-]+\s*)?$")
_SIGN_ALONE = re.compile(r"(?:[\[{]|[:,]\s|^\s*-\s)\s*(?P<sign>\?|-(?=\s*(?:#|$)))\s*(?:[,\]}#]|$)")
_COLOUR = re.compile(r"[:,\[{]\s+(?P<colour>#(?:[0-9a-fA-F]{3}){1,2})\b")
_STARTERS = "@`%*&!|>[{"
_OPENING = {"]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class _Stop:
    """Where and how the parser gave up; rows count from 0."""

    lines: list[str]
    row: int
    column: int
    problem: str
    context: str
    began: Place

    @property
    def place(self) -> Place:
        return Place(self.row + 1, self.column + 1)

    @property
    def line(self) -> str:
        return self.lines[self.row] if self.row < len(self.lines) else ""

    @property
    def value(self) -> tuple[re.Match[str] | None, str]:
        """What follows the key or the dash of the line, with the match that found it."""
        found = _KEY.match(self.line) or _ITEM.match(self.line)
        return found, (found["value"] or "") if found else ""


def diagnose(failure: yaml.MarkedYAMLError, lines: list[str]) -> Diagnosis:
    """Return where a syntax error is, what is wrong and what would be right. `lines` are those of the text."""
    mark = failure.problem_mark or failure.context_mark
    row, column = (mark.line, mark.column) if mark else (0, 0)
    context_mark = failure.context_mark
    began = Place(context_mark.line + 1, context_mark.column + 1) if context_mark else Place(row + 1, column + 1)
    stop = _Stop(lines, row, column, failure.problem or "", failure.context or "", began)
    found = (diagnosis for slip in _SLIPS if (diagnosis := slip(stop)))
    return next(found, (stop.place, f"this is not YAML: {stop.problem or 'it stops making sense here'}", ""))


def _tab(stop: _Stop) -> Diagnosis | None:
    before = stop.line[: stop.column + 1]
    if "\t" not in before or before.strip(" \t-"):
        return None
    return (Place(stop.row + 1, before.index("\t") + 1), "a tab stands where YAML wants spaces", "indent with spaces")


def _open_to_the_end(stop: _Stop) -> Diagnosis | None:
    if "quoted scalar" not in stop.context or not re.search("end of stream|document", stop.problem):
        return None
    return (stop.began, "the quote that opens here is never closed", "close it at the end of the text")


def _bad_escape(stop: _Stop) -> Diagnosis | None:
    if "quoted scalar" not in stop.context:
        return None
    what = "after the backslash comes what is no escape"
    return stop.began, what, "write two backslashes for one, or use single quotes: '…'"


def _glued_dash(stop: _Stop) -> Diagnosis | None:
    for row in (stop.row, stop.row - 1):
        found = _GLUED_DASH.match(stop.lines[row]) if 0 <= row < len(stop.lines) else None
        if found:
            place = Place(row + 1, len(found["lead"]) + 1)
            return (place, "a dash needs a space after it", f"write it as - {_cut(found['key'])}")
    return None


def _glued_colon(stop: _Stop) -> Diagnosis | None:
    if "mapping values" not in stop.problem and "expected ':'" not in stop.problem:
        return None
    for row in (stop.row - 1, stop.row):
        found = _GLUED.match(stop.lines[row]) if 0 <= row < len(stop.lines) else None
        if found:
            place = Place(row + 1, len(found["lead"]) + len(found["key"]) + 1)
            remedy = f"write it as {found['key']}: {_cut(found['value'])}"
            return place, "a key's colon needs a space after it", remedy
    return None


def _colon_in_text(stop: _Stop) -> Diagnosis | None:
    """The most common of all: a title with a colon in it."""
    found, value = stop.value
    if "mapping values" not in stop.problem or not found or not re.search(r":(\s|$)", value):
        return None
    key = found.groupdict().get("key")
    bare = value.replace('"', "'").split(" #")[0].rstrip()
    remedy = f'put the text in quotes, as in {key}: "{_cut(bare)}"' if key else f'put it in quotes: "{_cut(bare)}"'
    return stop.place, "a text with ': ' in it needs quotes", remedy


def _text_after_quote(stop: _Stop) -> Diagnosis | None:
    around = _QUOTED_START.match(stop.value[1])
    if not around:
        return None
    if around["whole"].startswith("'") and around["rest"][:1].isalnum():
        return (stop.place, "the apostrophe ends the text", "write two of them, or use double quotes")
    if re.match(r"""\s*,\s*["']""", around["rest"]):
        return (
            stop.place,
            "several texts need brackets around them",
            f"write it as [{_cut(stop.value[1].rstrip('] '))}]",
        )
    sign = _CLOSING_ALONE.match(around["rest"])
    if sign:
        what = f"a '{sign['sign']}' stands here that nothing opens"
        return stop.place, what, f"put a '{_OPENING[sign['sign']]}' before the text, or take it out"
    return (stop.place, "there is more text after the closing quote", "put the quotes around the whole text")


def _open_quote(stop: _Stop) -> Diagnosis | None:
    """A quote that is closed by the next one, some lines below: what stands between them is no longer YAML."""
    for row in range(stop.row, max(stop.row - 6, -1), -1):
        line = stop.lines[row] if row < len(stop.lines) else ""
        found = next((quote for quote in _QUOTE.finditer(line) if not quote["closed"]), None)
        if found:
            place = Place(row + 1, found.start("quote") + 1)
            return (place, "the quote that opens here is not closed in this line", "close it at the end of the text")
    return None


def _sign_alone(stop: _Stop) -> Diagnosis | None:
    """A key of the keyboard that is a sign of YAML's own, as in `earlier: -`."""
    for row in (stop.row, stop.began.line - 1):
        found = _SIGN_ALONE.search(stop.lines[row]) if row < len(stop.lines) else None
        if found:
            place = Place(row + 1, found.start("sign") + 1)
            return place, f"a '{found['sign']}' that stands alone needs quotes", f'write it as "{found["sign"]}"'
    return None


def _special_start(stop: _Stop) -> Diagnosis | None:
    found, value = stop.value
    if not found or not value or value[0] not in _STARTERS or "flow" in stop.context:
        return None
    place = Place(stop.row + 1, found.start("value") + 1)
    return (place, f"a text that begins with '{value[0]}' needs quotes", f'write it as "{_cut(value)}"')


def _bare_colour(stop: _Stop) -> Diagnosis | None:
    """A colour without quotes, which is a comment to YAML and takes the closing bracket with it."""
    for row in range(stop.row, max(stop.row - 6, -1), -1):
        found = _COLOUR.search(stop.lines[row]) if "flow" in stop.context and row < len(stop.lines) else None
        if found:
            place = Place(row + 1, found.start("colour") + 1)
            return place, "without quotes a # begins a comment", f'write it as "{found["colour"]}"'
    return None


def _unclosed(stop: _Stop) -> Diagnosis | None:
    """A bracket that is still open where the file ends, a line begins anew, or another one closes."""
    bracket = _innermost(stop) if "flow" in stop.context else None
    if bracket is None:
        return None
    place, closing = bracket
    after = stop.line[stop.column : stop.column + 1]
    is_over = not "".join((stop.line[stop.column :], *stop.lines[stop.row + 1 :])).strip()
    begins_anew = stop.place.line > place.line and _BEGINNING.match(stop.line[: stop.column])
    if not (is_over or begins_anew or (after in _OPENING and after != closing)):
        return None
    remedy = f"close it with '{closing}'" + (f" before the '{after}'" if after in _OPENING else "")
    return place, f"the '{_OPENING[closing]}' that opens here is never closed", remedy


def _innermost(stop: _Stop) -> tuple[Place, str] | None:
    """Return the bracket that is open where the parser stops, and what would close it."""
    opened: list[tuple[Place, str]] = []
    try:
        for token in yaml.scan("\n".join(stop.lines), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            place = Place(token.start_mark.line + 1, token.start_mark.column + 1)
            if place >= stop.place:
                break
            if isinstance(token, yaml.FlowSequenceStartToken | yaml.FlowMappingStartToken):
                opened.append((place, "]" if isinstance(token, yaml.FlowSequenceStartToken) else "}"))
            elif isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken) and opened:
                opened.pop()
    except yaml.YAMLError:
        pass
    return opened[-1] if opened else None


def _open_bracket(stop: _Stop) -> Diagnosis | None:
    bracket = _innermost(stop) if "flow" in stop.context else None
    if bracket is None:
        return None
    place, closing = bracket
    remedy = f"close it with '{closing}', put a comma between two items, and texts with ',' or ': ' in quotes"
    return place, f"what opens with '{_OPENING[closing]}' here goes wrong", remedy


def _no_colon(stop: _Stop) -> Diagnosis | None:
    row = stop.row - 1
    found = re.match(r"(\s*)[\w-]+\s*$", stop.lines[row]) if 0 <= row < len(stop.lines) else None
    if "mapping values" not in stop.problem or not found:
        return None
    what = f"there is no ':' after {quoted(stop.lines[row])}"
    return Place(row + 1, len(found[1]) + 1), what, "write it as key: value"


def _indentation(stop: _Stop) -> Diagnosis | None:
    if "mapping values" in stop.problem:
        fits = re.match(r"\s*[\w-]+\s*:", stop.line)
    else:
        ends = re.search(r"expected key|block end|'-' indicator", stop.problem)
        fits = re.match(r"[ -]*\S", stop.line) if ends and not stop.line[: stop.column].strip(" -") else None
    if not fits:
        return None
    indent = len(stop.line) - len(stop.line.lstrip(" "))
    what = "the indentation does not fit the lines above"
    return (Place(stop.row + 1, indent + 1), what, "begin keys of one group in one column, and lists with '- '")


def _cut(text: str, most: int = 50) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"


_SLIPS: tuple[Callable[[_Stop], Diagnosis | None], ...] = (
    _tab,
    _open_to_the_end,
    _bad_escape,
    _glued_dash,
    _glued_colon,
    _colon_in_text,
    _text_after_quote,
    _special_start,
    _bare_colour,
    _unclosed,
    _open_quote,
    _sign_alone,
    _open_bracket,
    _no_colon,
    _indentation,
)
