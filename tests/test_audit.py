"""What the audit looks at, and how it tells what it found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from children import ROOT, kiosk
from ui.conftest import new_stage
from ui.moments import WORKSHOP, instant, rundown

from kiosk.audit import Finding, as_json, look, told, verdict
from kiosk.extremes import telling
from kiosk.moments import Face, faces
from kiosk.view.looking import Defect, Flaw

SMALL = Defect(Flaw.SMALL, "Too small", "Text in Header", "12 px, 28 at the least")
CUT = Defect(Flaw.CUT, "A long title", "Block in TalkScene", "40 px at 90×40 at 1,2")
ONE_SLOT = 'event: {name: One slot}\nsessions: [{slots: [{time: "09:00-09:30", title: Welcome}]}]\n'
BAD = "event: {name: Bad}\nsessions: [{slots: [{time: 9, title: Welcome}]}]\n"


class Recorder:
    """Stands for a stage: it remembers its sizes, and how many pictures were taken at each."""

    def __init__(self, qapp) -> None:
        self._stage = new_stage()
        self.window, self.close = self._stage.window, self._stage.close
        self.show, self.settle = self._stage.show, self._stage.settle
        self.sizes: list[tuple[int, int]] = []
        self.pictured: list[tuple[int, int]] = []

    def open(self, size: tuple[int, int]) -> None:
        self.sizes.append(size)
        self._stage.open(size)

    def picture(self):
        self.pictured.append(self.sizes[-1])
        return self._stage.picture()


def chosen() -> list[Face]:
    return telling(faces(rundown(WORKSHOP), instant("12:00")))[:2]


def test_each_moment_is_looked_at_at_each_size_and_pictured_once_in_each_composition(qapp) -> None:
    stage, sizes = Recorder(qapp), [(1366, 768), (1280, 720), (720, 1280)]
    looked = list(look(stage, rundown(WORKSHOP), chosen(), sizes))  # type: ignore[arg-type]
    stage.close()
    assert len(looked) == 6
    assert stage.sizes == sizes
    assert stage.pictured == [(1366, 768)] * 2 + [(720, 1280)] * 2


def test_what_is_wrong_is_found_with_its_size_and_moment(qapp) -> None:
    stage = new_stage()
    tiny = list(look(stage, rundown(WORKSHOP), chosen()[:1], [(320, 240)]))
    stage.close()
    findings = [one for found in tiny for one in found]
    assert all((one.size, one.moment) == ((320, 240), chosen()[0].name) for one in findings)


def test_findings_are_told_in_groups() -> None:
    findings = [Finding((1366, 768), f"moment {number}", SMALL) for number in range(5)]
    findings += [Finding((1280, 1024), "moment 1", SMALL), Finding((1366, 768), "moment 2", CUT)]
    assert list(told(findings)) == [
        "too small: “Too small” (Text in Header)",
        "  1366x768: 12 px, 28 at the least; moment 0; moment 1; moment 2 and 2 more",
        "  1280x1024: 12 px, 28 at the least; moment 1",
        "cut: “A long title” (Block in TalkScene)",
        "  1366x768: 40 px at 90×40 at 1,2; moment 2",
    ]


def test_findings_are_plain_data() -> None:
    answer = as_json([Finding((1366, 768), "noon", SMALL)], [Face("noon", instant("12:00"))], [(1366, 768)])
    assert json.loads(json.dumps(answer)) == {
        "moments": ["noon"],
        "sizes": ["1366x768"],
        "findings": [
            {
                "size": "1366x768",
                "moment": "noon",
                "flaw": "too small",
                "text": "Too small",
                "item": "Text in Header",
                "figures": "12 px, 28 at the least",
            }
        ],
    }


@pytest.mark.parametrize(
    ("numbers", "says"),
    [
        ((0, 60, 6), "60 moments × 6 sizes: nothing found"),
        ((1, 1, 1), "1 moment × 1 size: 1 finding"),
        ((12, 2, 1), "2 moments × 1 size: 12 findings"),
    ],
)
def test_the_verdict(numbers: tuple[int, int, int], says: str) -> None:
    assert verdict(*numbers) == says


def test_the_command_on_a_display_and_a_renderer_that_are_not_there(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text(ONE_SLOT, encoding="utf-8")
    asked = ("audit", "one.yaml", "--json", "--size", "1366x768", "1366x768")
    child = kiosk(*asked, cwd=tmp_path, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="rhi")
    answer = json.loads(child.stdout)
    assert child.returncode == (1 if answer["findings"] else 0), child.stderr
    assert answer["sizes"] == ["1366x768"]
    assert any(name.endswith("Talk: Welcome") for name in answer["moments"])
    assert child.stderr == ""


def test_a_programme_with_errors_is_not_drawn(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(BAD, encoding="utf-8")
    child = kiosk("audit", "bad.yaml", cwd=tmp_path)
    assert (child.returncode, child.stdout) == (2, "")
    assert "bad.yaml:2" in child.stderr


def test_all_are_more_than_those_that_tell_most(tmp_path: Path) -> None:
    every = list(faces(rundown(ROOT / "schedule.yaml"), instant("12:00")))
    assert len(telling(every)) < len(every)
