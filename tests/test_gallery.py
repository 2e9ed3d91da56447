"""Pictures of every moment at every size, and the page that shows them."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from children import kiosk
from PySide6.QtGui import QImage

from kiosk.gallery import LONGEST_NAME, Painted, write_page

TITLE = "Welcome & <b>hello</b> / 歓迎"
PROGRAMME = f"""\
event: {{name: "One <slot>", date: 2018-12-07, timezone: UTC}}
sessions:
  - slots:
      - {{time: "09:00-09:30", title: "{TITLE}"}}
      - {{time: "09:30-10:00", title: "{"A very long title " * 12}"}}
"""
SIZES = ("640x360", "360x640")


class Page(HTMLParser):
    """What a page refers to, and its alternative texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.pictures: list[str] = []
        self.alternatives: list[str] = []
        self.outside: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "a":
            self.links.append(unquote(values["href"] or ""))
        if tag == "img" and "src" in values:
            self.pictures.append(unquote(values["src"] or ""))
            self.alternatives.append(values["alt"] or "")
        self.outside += [one for one in values.values() if one and "//" in one]


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gallery that the command wrote, twice, into a folder with something in it."""
    folder = tmp_path_factory.mktemp("gallery")
    (folder / "one.yaml").write_text(PROGRAMME, encoding="utf-8")
    out = folder / "out"
    out.mkdir()
    (out / "own.txt").write_text("mine", encoding="utf-8")
    for _ in range(2):
        child = kiosk("gallery", "one.yaml", "-o", out, "--size", *SIZES, cwd=folder)
        assert (child.returncode, child.stderr) == (0, ""), child.stderr
    assert child.stdout.endswith(f"look through them with {out / 'index.html'}\n")
    return out


@pytest.fixture
def page(gallery: Path) -> Page:
    return Page((gallery / "index.html").read_text(encoding="utf-8"))


def test_the_page_shows_every_picture_and_every_picture_is_there(gallery: Path, page: Page) -> None:
    written = {str(path.relative_to(gallery)) for path in gallery.rglob("*.png")}
    assert set(page.links) == written
    assert {str(path.relative_to(gallery)) for path in gallery.rglob("*.jpg")} == set(page.pictures)
    assert len(page.links) == len(set(page.links)) > 10


def test_pictures_have_the_size_that_their_folder_names(gallery: Path) -> None:
    for size in SIZES:
        sides = {(image.width(), image.height()) for image in map(QImage, map(str, (gallery / size).glob("*.png")))}
        assert sides == {tuple(map(int, size.split("x")))}


def test_names_are_readable_and_not_too_long(gallery: Path) -> None:
    names = [path.name for path in (gallery / SIZES[0]).iterdir()]
    assert "2018-12-07-09-15-talk-welcome-b-hello-b-歓迎.png" in names
    assert max(len(name.encode()) for name in names) <= LONGEST_NAME + len("-99.png")


def test_each_picture_says_what_it_shows(page: Page) -> None:
    assert len(page.alternatives) == len(page.pictures)
    assert any(TITLE in text and "640x360" in text for text in page.alternatives)


def test_the_page_needs_nothing_from_elsewhere(page: Page) -> None:
    assert page.outside == []


def test_what_was_in_the_folder_stays(gallery: Path) -> None:
    assert (gallery / "own.txt").read_text(encoding="utf-8") == "mine"
    assert not list(gallery.rglob(".part-*"))


def test_titles_are_text(gallery: Path) -> None:
    text = (gallery / "index.html").read_text(encoding="utf-8")
    assert "<b>" not in text
    assert "One &lt;slot&gt;" in text
    assert "<!--" not in text


def test_sizes_and_scenes_can_be_chosen(tmp_path: Path) -> None:
    painted = [Painted("noon", "talk", (640, 360), "a.png", "a.jpg", "Now: a talk")]
    text = write_page(tmp_path / "new", "Event", painted).read_text(encoding="utf-8")
    assert 'name="scene" value="talk"' in text
    assert 'name="size" value="640x360"' in text
    assert "1 moments, 1 pictures" not in text


def test_a_folder_that_cannot_be_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text(PROGRAMME, encoding="utf-8")
    (tmp_path / "file").write_text("", encoding="utf-8")
    child = kiosk("gallery", "one.yaml", "-o", "file", "--size", "640x360", cwd=tmp_path)
    assert child.returncode == 2
    (line,) = child.stderr.splitlines()
    assert line.startswith("kiosk: the picture file/640x360/")
