"""The command about the operator's keys: it lists them, or draws them on a page to print."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from kiosk import preflight
from kiosk.commands.setting import setting
from kiosk.desk.keysheet import every_line, keysheet
from kiosk.output import OK, Stop, print_json, require, say, warn, write_whole
from kiosk.rundown.keysheet import KeyLine, KeySheet
from kiosk.rundown.programme import Programme

PRINTED = Path("keys.pdf")
ENDINGS = (".pdf", ".png")


def keys(options: Namespace) -> int:
    """List the keys, or write the page."""
    programme = setting(options).rundown.programme
    if options.print or options.output is not None:
        _print(programme, options.paper, options.output or PRINTED)
        return OK
    sheet = _said(programme)
    print_json(_plain(sheet, programme)) if options.json else say(_text(sheet))
    return OK


def _said(programme: Programme) -> KeySheet:
    """Return the sheet in the event's language."""
    sheet, event = keysheet(programme), programme.event
    if not event.language:
        return sheet
    require(preflight.problem("offscreen"))
    from kiosk.view.language import Language

    return Language(event.language).say_all(sheet)


def _plain(sheet: KeySheet, programme: Programme) -> dict[str, object]:
    told = {name: [asdict(line) for line in getattr(sheet, name)] for name in ("answers", "urgent", "others")}
    return {
        "event": sheet.event,
        "language": programme.event.language or "en",
        "pin": bool(programme.operator.pin),
    } | told


def _text(sheet: KeySheet) -> Iterator[str]:
    wide = max((len(_of(line)) for line in every_line(sheet)), default=0)
    yield from (sheet.event, sheet.title, "", sheet.first, *_rows(sheet.answers, wide), sheet.dropped, "")
    yield from _rows(sheet.urgent, wide)
    yield from ("", sheet.more, *_rows(sheet.others, wide))


def _rows(lines: tuple[KeyLine, ...], wide: int) -> Iterator[str]:
    for line in lines:
        note = f"  ·  {line.note}" if line.note else ""
        yield f"  {_of(line):<{wide}}  {line.says}{note}"


def _of(line: KeyLine) -> str:
    return ", ".join(line.keys)


def _print(programme: Programme, paper: str, output: Path) -> None:
    """Draw the page. Raises Stop where it cannot be written."""
    if output.suffix.lower() not in ENDINGS:
        raise Stop(f"kiosk: the page cannot be written as {output}: its name should end in {' or '.join(ENDINGS)}")
    require(preflight.problem("offscreen"))
    from kiosk import app
    from kiosk.view import glyphs, keysheet
    from kiosk.view.language import Language

    with app.offscreen():
        sheet, language = _said(programme), Language(programme.event.language)
        page = keysheet.compose(sheet, paper, mirrored=language.right_to_left)
        lacking = glyphs.lacking("".join(words.order.text for words in page.texts))
        whole = keysheet.png(page) if output.suffix.lower() == ".png" else keysheet.pdf(page, paper, sheet.title)
    if lacking:
        warn(f"no font of this computer has {' '.join(lacking[:20])}; `kiosk check` tells which package brings it")
    try:
        write_whole(output, whole)
    except OSError as error:
        raise Stop(f"kiosk: the page cannot be written: {error}") from error
    say([f"{output}: a page on {'A4' if paper == 'a4' else 'letter'} paper, to print and lay beside the monitor"])
