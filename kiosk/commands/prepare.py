"""The commands that prepare a day: they look at every moment of a programme, and make its PIN."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from kiosk import pin, preflight
from kiosk.commands.setting import Setting, setting
from kiosk.output import FOUND, OK, Stop, print_json, require, say, warn, with_count

if TYPE_CHECKING:
    from kiosk.moments import Face


def audit(options: Namespace) -> int:
    """Tell every text of every moment that is not as it should be."""
    here = _drawable(options)
    from kiosk import app
    from kiosk.audit import as_json, look, told, verdict

    faces, sizes = _faces(here, every=options.all), _sizes(options)
    with app.offscreen() as stage:
        looked = with_count(look(stage, here.rundown, faces, sizes), len(faces) * len(sizes))
        findings = [one for found in looked for one in found]
    if options.json:
        print_json(as_json(findings, faces, sizes))
    else:
        say([*told(findings), verdict(len(findings), len(faces), len(sizes))])
    return FOUND if findings else OK


def gallery(options: Namespace) -> int:
    """Write a picture of every moment at every size, and a page to look through them."""
    here = _drawable(options)
    from kiosk import app
    from kiosk.gallery import paint, write_page

    faces, sizes, folder = _faces(here, every=options.all), _sizes(options), options.output
    try:
        with app.offscreen() as stage:
            painting = paint(stage, here.rundown, faces, sizes, folder)
            painted = list(with_count(painting, len(faces) * len(sizes)))
        page = write_page(folder, here.rundown.programme.event.name, painted)
    except OSError as error:
        raise Stop(f"kiosk: {error}") from error
    say([f"{len(painted)} pictures; look through them with {page}"])
    return OK


def _drawable(options: Namespace) -> Setting:
    here = setting(options)
    require(preflight.problem("offscreen"))
    return here


def _sizes(options: Namespace) -> tuple[tuple[int, int], ...]:
    from kiosk.moments import SIZES

    return tuple(dict.fromkeys(options.size or SIZES))


def _faces(here: Setting, *, every: bool) -> list[Face]:
    """Return the programme's moments: every one, or those that tell most."""
    from kiosk.extremes import telling
    from kiosk.moments import faces

    shown = faces(here.rundown, here.clock.now())
    return [face for face, _ in shown] if every else telling(shown)


def make_pin(_: Namespace) -> int:
    """Print the line that puts a PIN into a programme."""
    chosen = _typed_pin() if sys.stdin and sys.stdin.isatty() else _piped_pin()
    require(pin.allowed(chosen))
    say([f'operator: {{pin: "{pin.hashed(chosen)}"}}'])
    warn("put this line at the end of the programme's file, or only its pin: below an operator: that is there already")
    return OK


def _typed_pin() -> str:
    from getpass import getpass

    try:
        first = getpass("PIN: ").strip()
        require(pin.allowed(first))
        again = getpass("The same again: ").strip()
    except EOFError:
        raise Stop("kiosk: no PIN was typed") from None
    require(None if first == again else "these were two different PINs; nothing was made")
    return first


def _piped_pin() -> str:
    try:
        return sys.stdin.readline(1_000).strip() if sys.stdin else ""
    except ValueError:  # what came is not text
        return ""
