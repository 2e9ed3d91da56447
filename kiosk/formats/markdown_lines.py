"""A Markdown page as the lines that a reader sees: headings, items of lists, rows of tables, texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kiosk.formats.problems import tidy
from kiosk.formats.rich import EMPHASIS, Rich, Writer, joined

LONGEST_LINE = 2_000
"""So many characters of a line are looked at; no title has as many."""
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = {
    *("p", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th"),
    *("details", "summary", "section", "article", "header", "footer", "main", "center", "figure", "caption", "pre"),
    *("blockquote", "body", "html", *_HEADINGS),
}
_UNSEEN = {"script", "style", "head", "template", "svg", "iframe", "button", "colgroup", "noscript"}
# What a page strikes out does not hold any more: the time that was planned, a talk that is cancelled.
_STRUCK = {"s", "del", "strike"}
_LISTS = {"ul", "ol"}
_GROUPS = {"thead", "tbody", "tfoot"}
_NUMBERED = re.compile(r"<(table|tr|li|p|div|summary|h[1-6])(?=[\s>])", re.IGNORECASE)
_FRONT_MATTER = re.compile(
    r"\A(?:(---|\+\+\+)\s*\n.*?\n(?:\1|\.\.\.)[ \t]*(?=\n|\Z)|title:[^\n]*\n(?:\w+:[^\n]*\n)*)", re.S | re.I
)
# What site generators take out of a page: Liquid's tags, kramdown's attributes.
_GENERATORS = re.compile(r"\{%[^%\n]*%\}|\{\{[^{}\n]*\}\}|\{:?\s?[#.:][^{}\n]*\}")
_TITLE = re.compile(r"^\s*title\s*[:=]\s*(.+?)\s*$", re.M | re.I)
_WEBSITE = re.compile(
    r"^\s*(?:website|web|site|homepage|url|(?:site|base|canonical)_?url|canonical)\s*[:=]\s*[\"']?(https?://[^\s\"']+)",
    re.M | re.I,
)
_PIPE = re.compile(r"(?<!\\)\|")
# What begins a line of its own, although the file only ended one of a text.
_BEGINS = re.compile(
    r"\||\W{0,3}\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m\b)|\W{0,3}\d{4}\s*[-–]|"
    r"(?:[\w-]+ )?(?:chairs?|room|speakers?|title|date)\s*:",
    re.I,
)
_BROKEN = re.compile(r"(?:\b(?:and|or|of|the|with|for|in|to|und|et|y)|[&/+,–—-])$", re.IGNORECASE)
_RULER = re.compile(r"[\s:|=+-]*")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
Element = Any  # lxml comes without types


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its lines, those in lists apart, and over how many columns and rows it goes."""

    lines: tuple[Rich, ...]
    listed: tuple[Rich, ...] = ()
    columns: int = 1
    rows: int = 1
    is_head: bool = False

    @property
    def text(self) -> str:
        """All of its text."""
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page.

    `number` is that of the file's line, `heading` the level of a heading or 0, `depth` how deep in lists it is, and
    `block` tells lines of one paragraph or item from the others. A row of a table has `cells`, and `block` is that of
    its table. A `rule` has nothing.
    """

    text: Rich
    number: int
    heading: int = 0
    depth: int = 0
    block: int = 0
    cells: tuple[Cell, ...] = ()
    rule: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its lines, and the title and the website that its front matter names."""

    lines: Sequence[Line]
    title: str = ""
    website: str = ""


def page(text: str) -> Page:
    """Return the lines of a Markdown page. What is commented out is not in them."""
    text = re.sub(r"\r\n?", "\n", text)
    front = _FRONT_MATTER.match(text)
    matter = front[0] if front else ""
    title, website = _TITLE.search(matter), _WEBSITE.search(matter)
    body = "\n" * matter.count("\n") + text[len(matter) :]
    lines = _Walk(_tree(_GENERATORS.sub("", body))).lines
    return Page(lines, tidy(title[1].strip("\"'")) if title else "", website[1] if website else "")


def _tree(text: str) -> Element:
    """Return the page as a tree of HTML, with the file's line in `data-line` of what begins there."""
    from lxml import etree
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).disable("code")
    parser.add_render_rule("softbreak", lambda *_: '<br class="soft">')
    tokens = parser.parse(text)
    for token in tokens:
        if token.type == "html_block":
            token.content = _with_numbers(token.content, token.map[0] if token.map else 0)
        elif token.nesting == 1 and token.map:
            token.attrSet("data-line", str(token.map[0] + 1))
    rendered = parser.renderer.render(tokens, parser.options, {})
    reader = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    return etree.fromstring(f"<html><body><div>{rendered}</div></body></html>".encode(), reader)


def _with_numbers(html: str, first: int) -> str:
    lines = html.split("\n")
    return "\n".join(
        _NUMBERED.sub(rf'<\1 data-line="{first + number}"', line) for number, line in enumerate(lines, start=1)
    )


class _Walk:
    """Goes through a tree and gathers its lines."""

    def __init__(self, root: Element) -> None:
        self.lines: list[Line] = []
        self._writer = Writer()
        self._number, self._heading, self._depth, self._block, self._blocks = 1, 0, 0, 0, 0
        self._is_soft, self._is_set = False, False
        if root is not None:
            self._enter(root)
            self._flush()

    def _enter(self, element: Element) -> None:
        tag = element.tag
        if tag in _UNSEEN or tag in _STRUCK or not isinstance(tag, str):
            return
        if tag == "tr":
            self._row(element)
        elif tag in ("br", "hr"):
            lines = len(self.lines)
            self._break(tag)
            self._is_soft = element.get("class") == "soft" and len(self.lines) > lines
        elif tag in _BLOCKS:
            self._enter_block(element, tag)
        elif tag == "sup":
            self._raise(element)
        else:
            if tag == "span" and element.get("class"):
                self._writer.write(" ")  # a style sets it apart, as in a hint beside a name
            self._writer.begin(_mark(element, tag))
            self._inside(element)
            self._writer.end()

    def _enter_block(self, element: Element, tag: str) -> None:
        self._flush()
        self._blocks += 1
        before = self._heading, self._depth, self._block, self._is_set
        self._number = int(element.get("data-line") or self._number)
        self._heading = _HEADINGS.get(tag, self._heading)
        self._depth += tag in _LISTS
        self._block = self._block if tag in _GROUPS else self._blocks
        self._is_set |= tag == "pre"
        self._inside(element)
        self._flush()
        self._heading, self._depth, self._block, self._is_set = before

    def _raise(self, element: Element) -> None:
        """Write what is raised: numbers as such, so that a name's footnote can be told from the name."""
        written = "".join(element.itertext())
        figures = re.sub(r"[\s,;*†‡§]", "", written)
        if figures.isdigit() and len(figures) < 5:
            self._write(figures.translate(_RAISED))
        elif figures:
            self._inside(element)

    def _inside(self, element: Element) -> None:
        self._write(element.text)
        for child in element:
            self._enter(child)
            self._write(child.tail)

    def _write(self, text: str | None) -> None:
        """Write a text; its lines are lines where it is set as it stands."""
        for number, part in enumerate((text or "").split("\n") if self._is_set else [text or ""]):
            if number:
                self._break("br")
            self._writer.write(part)

    def _break(self, tag: str) -> None:
        self._flush()
        self._number += tag != "hr"
        if tag == "hr":
            self.lines.append(Line(Rich(), self._number, rule=True))

    def _flush(self) -> None:
        """End the line. One that only the file ended goes on, unless what follows begins like a line of its own."""
        text, is_soft = self._writer.take().part(0, LONGEST_LINE), self._is_soft
        self._is_soft = False
        if not text or _RULER.fullmatch(text.text):
            return
        before = self.lines[-1] if self.lines else None
        is_list = before is not None and before.text.text.endswith(",") and before.block == self._block
        if before is not None and (is_soft or is_list) and not _BEGINS.match(text.text):
            self.lines.pop()
            self.lines.append(replace(before, text=joined((before.text, text)).part(0, LONGEST_LINE)))
        else:
            self.lines.append(Line(text, self._number, self._heading, self._depth, self._block, _piped(text)))

    def _row(self, row: Element) -> None:
        self._flush()
        self._number = int(row.get("data-line") or self._number)
        cells = tuple(_cell(child) for child in row if child.tag in ("td", "th"))
        if any(cell.lines for cell in cells):
            self.lines.append(Line(Rich(), self._number, 0, self._depth, self._block, cells))


def _piped(text: Rich) -> tuple[Cell, ...]:
    """Return the cells of a row in a table that lacks the line below its headings, so that it is a text."""
    if not text.text.startswith("|"):
        return ()
    cells = text.part(1, len(text.text) - text.text.endswith("|") if len(text.text) > 1 else 1).split(_PIPE)
    return tuple(Cell((cell,) if cell else ()) for cell in cells)


def _mark(element: Element, tag: str) -> str:
    if tag == "a":
        return str(element.get("href") or "").strip()
    return EMPHASIS if tag in ("strong", "b", "em", "i") else ""


def _cell(element: Element) -> Cell:
    found = [line for line in _Walk(element).lines if line.text]
    lines = _unbroken(line.text for line in found if not line.depth) or tuple(line.text for line in found)
    listed = tuple(line.text for line in found if line.depth) if len(lines) < len(found) else ()
    return Cell(lines, listed, _count(element, "colspan"), _count(element, "rowspan"), element.tag == "th")


def _unbroken(lines: Iterable[Rich]) -> tuple[Rich, ...]:
    """Return the lines of a cell, those that were broken behind an 'and' or the like, or in brackets, as one."""
    whole: list[Rich] = []
    for line in lines:
        if whole and (_BROKEN.search(whole[-1].text) or _is_in_brackets(whole[-1].text, line.text)):
            whole[-1] = joined((whole[-1], line))
        else:
            whole.append(line)
    return tuple(whole)


def _is_in_brackets(before: str, after: str) -> bool:
    """Whether a bracket that a line opened is closed by the next one."""
    return before.count("(") > before.count(")") and after.count(")") > after.count("(")


def _count(element: Element, name: str) -> int:
    written = element.get(name) or ""
    return min(max(int(written), 1), 100) if written.isdigit() and len(written) < 4 else 1
