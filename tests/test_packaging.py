"""What is built, what is locked, and what the QML checker knows of Python."""

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from kiosk.commands.table import COMMANDS

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = [ROOT / "packaging" / f"requirements{use}.lock" for use in ("", "-test", "-fuzz")]


def build(kind: str, source: Path, out: Path) -> Path:
    """Build a wheel or an sdist of a source tree."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(out)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    [built] = out.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return built


def carried() -> set[str]:
    """What a wheel must hold, by its path in the wheel, from the source tree."""
    endings = {".py", ".qml", ".qm", ".html"}
    inside = {file.relative_to(ROOT) for file in (ROOT / "kiosk").rglob("*") if file.suffix in endings}
    inside |= {file.relative_to(ROOT) for file in (ROOT / "kiosk").rglob("qmldir")}
    beside = {"kiosk" / file.relative_to(ROOT) for file in (ROOT / "assets").rglob("*") if file.is_file()}
    compiled = {path.with_suffix(".qmlc") for path in inside if path.suffix == ".qml"}
    return {path.as_posix() for path in inside | beside | compiled} | {"kiosk/schedule.yaml"}


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution, unpacked."""
    out = tmp_path_factory.mktemp("sdist")
    archive = build("sdist", ROOT, out)
    subprocess.run([sys.executable, "-W", "ignore", "-m", "tarfile", "-e", archive, out], check=True)
    [unpacked] = (path for path in out.iterdir() if path.is_dir())
    return unpacked


@pytest.mark.parametrize("origin", ["tree", "sdist"])
def test_the_wheel_carries_all_that_the_kiosk_reads(origin: str, sdist: Path, tmp_path: Path) -> None:
    wheel = zipfile.ZipFile(build("wheel", ROOT if origin == "tree" else sdist, tmp_path))
    with wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
        entry = next(wheel.read(name).decode() for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert names == carried()
    assert "kiosk = kiosk.cli:main" in entry


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_the_same_files_make_the_same_bytes(kind: str, sdist: Path, tmp_path: Path) -> None:
    """Whenever, and wherever they lie."""
    built = [build(kind, source, tmp_path / name).read_bytes() for name, source in (("tree", ROOT), ("sdist", sdist))]
    assert built[0] == built[1]


def test_the_sdist_carries_what_packages_and_checks_are_made_with(sdist: Path) -> None:
    kept = ("packaging", "tests", ".ci", "assets", "kiosk")
    files = {file.relative_to(ROOT) for name in kept for file in (ROOT / name).rglob("*") if file.is_file()}
    wanted = {file for file in files if "__pycache__" not in file.parts}
    wanted |= set(map(Path, ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "schedule.yaml")))
    assert {file for file in wanted if not (sdist / file).exists()} == set()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_everything_locked_has_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text("utf-8").replace("\\\n", "")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert all(re.match(r"[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line) for line in lines)
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text


def pinned(lock: Path) -> dict[str, str]:
    """The locked version of each distribution."""
    return dict(re.findall(r"^([\w.-]+)==(\S+)", lock.read_text("utf-8"), re.MULTILINE))


def test_both_locks_pin_the_same_versions() -> None:
    run, test, _ = map(pinned, LOCKS)
    assert run.items() <= test.items()


def test_each_dependency_is_locked() -> None:
    groups = PROJECT["dependency-groups"]
    names = [re.match(r"[\w-]+", line) for line in PROJECT["project"]["dependencies"] + groups["build"]]
    assert {name[0].lower() for name in names if name} <= pinned(LOCKS[0]).keys()


VIEW = """
from enum import Enum
from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "VenueKiosk"
QML_IMPORT_MAJOR_VERSION = 1


class Base(QObject):
    pass


@QmlElement
@QmlUncreatable("Python makes it")
class Lamp(Base):
    lit = Signal(bool, arguments=["on"])

    @QEnum
    class Colour(Enum):
        Red, Green = range(2)

    @Slot(str, result=int)
    def turn(self, word):
        return 0

    watts = Property(float, lambda self: 1.0, notify=lit)
    maker = Property(QObject, lambda self: None, constant=True)
    note = Property(str, lambda self: "", lambda self, note: None)
"""

LAMP = """Component {
name: "Lamp"; accessSemantics: "reference"; prototype: "Base"
exports: ["VenueKiosk/Lamp 1.0"]; exportMetaObjectRevisions: [256]
isCreatable: false
Enum { name: "Colour"; isScoped: true; values: ["Red", "Green"] }
Property { name: "watts"; type: "double"; notify: "lit"; isReadonly: true }
Property { name: "maker"; type: "QObject"; isPointer: true; isReadonly: true; isPropertyConstant: true }
Property { name: "note"; type: "QString" }
Signal { name: "lit"
Parameter { name: "on"; type: "bool" }
}
Method { name: "turn"
type: "int"
Parameter { name: ""; type: "QString" }
}
}"""

QML = """import QtQml
import VenueKiosk

QtObject {
    id: root

    required property Lamp lamp
    readonly property real watts: root.lamp.%s
}
"""


@pytest.mark.parametrize(("name", "passes"), [("watts", True), ("wats", False)])
def test_qml_is_checked_against_python(name: str, passes: bool, tmp_path: Path) -> None:
    (tmp_path / "lampview").mkdir()
    (tmp_path / "lampview" / "__init__.py").touch()
    (tmp_path / "lampview" / "lamp.py").write_text(VIEW, "utf-8")
    (tmp_path / "Room.qml").write_text(QML % name, "utf-8")
    code = f"""
import sys; sys.path[:0] = {[str(ROOT / "packaging"), str(tmp_path)]}
from pathlib import Path
import qmllint
out = Path({str(tmp_path)!r})
qmllint.write_module("lampview", out)
raise SystemExit(qmllint.lint([out / "Room.qml"], out) != 0)
"""
    child = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert LAMP in (tmp_path / "VenueKiosk" / "python.qmltypes").read_text("utf-8")
    assert (child.returncode == 0) is passes, child.stdout + child.stderr
    assert passes or 'Member "wats" not found on type "Lamp"' in child.stdout + child.stderr


def test_the_manual_and_the_completions_know_every_command(tmp_path: Path) -> None:
    command = [sys.executable, "packaging/documents.py", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "PYTHONPATH": str(ROOT), "SOURCE_DATE_EPOCH": "0"})
    manual = (tmp_path / "kiosk.1").read_text("utf-8")
    assert manual.startswith('.TH KIOSK 1 1970-01-01 "Venue Kiosk ')
    requests = {line.split()[0] for line in manual.splitlines() if line.startswith((".", "'"))}
    assert requests == {".TH", ".SH", ".SS", ".TP", ".PP", ".B"}
    for name in COMMANDS:
        assert f".SS kiosk {name}\n" in manual
        assert all(name in (tmp_path / f"kiosk.{shell}").read_text("utf-8") for shell in ("bash", "zsh"))
