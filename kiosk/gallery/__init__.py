"""The gallery: a picture of every moment at every size, and a page to look through them, which needs no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk import answers
from kiosk.app import save
from kiosk.audit import Size, named
from kiosk.formats.ids import slug, unique
from kiosk.moments import Face
from kiosk.output import number
from kiosk.rundown.frame import Frame
from kiosk.rundown.moment import Rundown
from kiosk.view.stage import Stage

PAGE = Path(__file__).with_name("page.html")
INDEX = "index.html"
THUMBS = "thumbs"
THUMB_SIDE = 640
"""The longer side of a small picture, in pixels: twice what the page shows, for screens with small pixels."""
LONGEST_NAME = 180
"""Bytes of a file's name; file systems take 255, and a number and an ending follow."""


@dataclass(frozen=True, slots=True)
class Painted:
    """A picture of a moment: the files are relative to the gallery's folder; `says` is what the screen says."""

    moment: str
    scene: str
    size: Size
    file: str
    thumb: str
    says: str


def paint(
    stage: Stage, rundown: Rundown, faces: Sequence[Face], sizes: Sequence[Size], folder: Path
) -> Iterator[Painted]:
    """Draw each moment at each size into the folder, and yield each picture that was written. Raises OSError."""
    names = unique(("", _short(slug(face.name))) for face in faces)
    for size in sizes:
        stage.open(size)
        for face, name in zip(faces, names, strict=True):
            frame = face.frame(rundown)
            stage.show(frame)
            painted = _painted(face, frame, size, name)
            _write(stage.picture(), painted, folder)
            yield painted


def _short(name: str) -> str:
    return name.encode()[:LONGEST_NAME].decode(errors="ignore").strip("-")


def _painted(face: Face, frame: Frame, size: Size, name: str) -> Painted:
    files = f"{named(size)}/{name}.png", f"{THUMBS}/{named(size)}/{name}.jpg"
    return Painted(face.name, frame.scene.value, size, *files, " ".join(answers.said(frame)))


def _write(picture: QImage, painted: Painted, folder: Path) -> None:
    save(picture, folder / painted.file)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    save(picture.scaled(THUMB_SIDE, THUMB_SIDE, keep, smooth), folder / painted.thumb)


def write_page(folder: Path, event: str, painted: Sequence[Painted]) -> Path:
    """Write the page that shows the pictures, and return its path. Raises OSError."""
    moments: dict[str, list[Painted]] = {}
    for one in painted:
        moments.setdefault(one.moment, []).append(one)
    parts = {
        "event": escape(event),
        "count": f"{number(len(moments), 'moment')}, {number(len(painted), 'picture')}",
        "scenes": _choices("scene", dict.fromkeys(one.scene for one in painted)),
        "sizes": _choices("size", dict.fromkeys(named(one.size) for one in painted)),
        "moments": "\n".join(_section(name, group) for name, group in moments.items()),
    }
    page = PAGE.read_text(encoding="utf-8")
    for name, part in parts.items():
        page = page.replace(f"<!--{name}-->", part)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / INDEX
    path.write_text(page, encoding="utf-8")
    return path


def _choices(of: str, values: dict[str, None]) -> str:
    return "\n".join(
        f'<label><input type="checkbox" name="{of}" value="{escape(value)}" checked>{escape(value)}</label>'
        for value in values
    )


def _section(name: str, pictures: Sequence[Painted]) -> str:
    figures = "\n".join(_link(one) for one in pictures)
    scene = escape(pictures[0].scene)
    return f'<section data-scene="{scene}"><h2>{escape(name)}</h2>\n<div class="row">\n{figures}\n</div></section>'


def _link(one: Painted) -> str:
    width, height = one.size
    alt = escape(f"{one.moment}, {named(one.size)}: {one.says}")
    picture = f'<img src="{quote(one.thumb)}" width="{width}" height="{height}" loading="lazy" alt="{alt}">'
    return f'<a href="{quote(one.file)}" data-size="{named(one.size)}">{picture}<span>{width} × {height}</span></a>'
