"""The direction of imports, and what the pure rooms can do without."""

import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parent.parent

# Imports the modules named in its arguments, and refuses every import that the condition in {} holds for.
CHILD = """
import importlib, sys

class Refuse:
    def find_spec(self, name, path=None, target=None):
        first = name.partition(".")[0]
        if {}:
            raise ImportError(name + " is refused here")

sys.meta_path.insert(0, Refuse())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""
IS_QT = "first in ('PySide6', 'shiboken6')"
BASE = "'kiosk.rundown', 'kiosk.palette', 'kiosk.history', 'kiosk.hotkeys', 'kiosk.pin'"
IS_ANOTHER_ROOM = f"name.startswith('kiosk.') and not name.startswith(({BASE}, 'kiosk.{{}}'))"
IS_FOREIGN = "first not in sys.stdlib_module_names and name != 'kiosk' and not name.startswith('kiosk.rundown')"

SIGNALS = """
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

count = 0
def listen(value):
    global count
    count += value

bell = Bell()
bell.rung.connect(listen)
for _ in range(100_000):
    bell.rung.emit(True)
print(count)
"""


def modules(room: str) -> list[str]:
    """The names of the modules of a room: a package's, or the one module's."""
    files = [*(ROOT / "kiosk").glob(f"{room}.py"), *(ROOT / "kiosk" / room).rglob("*.py")]
    return [".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for file in sorted(files)]


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code in a Python of its own."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_contracts() -> None:
    assert lint_imports(str(ROOT / "pyproject.toml"), no_cache=True) == 0


@pytest.mark.parametrize(
    ("room", "refused"),
    [
        ("rundown", IS_FOREIGN),
        ("palette", "first not in sys.stdlib_module_names and name not in ('kiosk', 'kiosk.palette')"),
        ("formats", IS_QT),
        ("formats", IS_ANOTHER_ROOM.format("formats")),
        ("journal", IS_QT),
        ("journal", IS_ANOTHER_ROOM.format("journal")),
        ("view", IS_ANOTHER_ROOM.format("view', 'kiosk.paths")),
    ],
)
def test_a_room_does_without(room: str, refused: str) -> None:
    child = run(CHILD.format(refused), *modules(room))
    assert (child.returncode, child.stderr) == (0, "")


@pytest.mark.parametrize(
    ("module", "refused"), [("PySide6.QtCore", IS_QT), ("yaml", IS_FOREIGN), ("kiosk.view", IS_FOREIGN)]
)
def test_what_is_refused_fails(module: str, refused: str) -> None:
    assert "is refused here" in run(CHILD.format(refused), module).stderr


def test_a_hundred_thousand_signals() -> None:
    """PySide6 6.12.0 drops one reference to True at each on CPython 3.11, which aborts after some 570."""
    child = run(SIGNALS)
    assert (child.returncode, child.stdout) == (0, "100000\n")
