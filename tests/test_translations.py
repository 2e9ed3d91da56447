"""The tool that keeps the translations: what it collects, what it keeps, and what it finds wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from english import translations
from translations import Source, Translation

CODE = """
title = phrase("Then {name}", name=one)
ask(plural("{n} day", "{n} days", n), counted("{n} min", n), phrase("{time}", time=now), print("no"))
phrase("Then {name}", name=other)
"""


def test_what_is_said_is_collected_once(tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text(CODE, encoding="utf-8")
    assert translations.collected(tmp_path) == [
        Source("Then {name}", False, "code.py"),
        Source("{n} days", True, "code.py"),
        Source("{n} min", True, "code.py"),
    ]


@pytest.mark.parametrize("code", ["phrase(text)", 'phrase(f"Then {name}")', 'phrase("Then " + name)'])
def test_what_is_put_together_cannot_be_collected(code: str, tmp_path: Path) -> None:
    (tmp_path / "code.py").write_text(code, encoding="utf-8")
    with pytest.raises(TypeError, match=r"code\.py:1"):
        translations.collected(tmp_path)


OVER, DAYS = Source("“{title}” is over", False, "a.py"), Source("in {n} days", True, "b.py")
GOOD = {
    OVER.text: Translation(("„{title}“ ist vorbei",), True),
    DAYS.text: Translation(("morgen", "in {n} Tagen"), True),
}


def made(path: Path, known: dict[str, Translation]) -> Path:
    """A language's two files."""
    translations.write(path, [OVER, DAYS], known)
    translations.compiled(path, path.with_suffix(".qm"))
    return path


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    path = made(tmp_path / "kiosk_de.ts", GOOD)
    assert translations.read(path) == GOOD
    assert list(translations.wrong(path, [OVER, DAYS])) == []


@pytest.mark.parametrize(
    ("known", "problem"),
    [
        ({DAYS.text: GOOD[DAYS.text]}, "is over” (a.py): it is not finished"),
        ({**GOOD, OVER.text: Translation(("vorbei",), False)}, "is over” (a.py): it is not finished"),
        ({**GOOD, OVER.text: Translation(("vorbei",), True)}, "“vorbei” differs in {title}"),
        ({**GOOD, OVER.text: Translation(("{titel}",), True)}, "“{titel}” differs in {titel}, {title}"),
        ({**GOOD, DAYS.text: Translation(("", "in {n} Tagen"), True)}, "days” (b.py): it is not finished"),
        ({**GOOD, DAYS.text: Translation(("a", "b", "c"), True)}, "it has 3 forms in place of 2"),
    ],
)
def test_what_is_wrong_is_listed(known: dict[str, Translation], problem: str, tmp_path: Path) -> None:
    problems = list(translations.wrong(made(tmp_path / "kiosk_de.ts", known), [OVER, DAYS]))
    assert [problem in one for one in problems] == [True]


def test_what_is_not_said_any_more_is_kept_and_marked(tmp_path: Path) -> None:
    path = made(tmp_path / "kiosk_de.ts", GOOD)
    assert any("“in {n} days” is not said any more" in one for one in translations.wrong(path, [OVER]))
    translations.write(path, [OVER], translations.read(path))
    translations.compiled(path, path.with_suffix(".qm"))
    assert translations.read(path)[DAYS.text] == Translation(GOOD[DAYS.text].forms, False)
    assert list(translations.wrong(path, [OVER])) == []


def test_a_text_that_the_file_lacks_is_missing(tmp_path: Path) -> None:
    path = made(tmp_path / "kiosk_de.ts", GOOD)
    assert any("it is missing" in one for one in translations.wrong(path, [OVER, DAYS, Source("New", False, "a.py")]))


def test_what_was_not_compiled_is_told(tmp_path: Path) -> None:
    path = made(tmp_path / "kiosk_de.ts", GOOD)
    translations.write(path, [OVER, DAYS], {**GOOD, OVER.text: Translation(("{title}: vorbei",), True)})
    assert [one for one in translations.wrong(path, [OVER, DAYS]) if "is not what kiosk_de.ts compiles to" in one]


def test_a_new_languages_texts_are_unfinished_and_have_its_forms(tmp_path: Path) -> None:
    path = made(tmp_path / "kiosk_ar.ts", {})
    assert translations.read(path) == {
        OVER.text: Translation(("",), False),
        DAYS.text: Translation(("",) * 6, False),
    }
