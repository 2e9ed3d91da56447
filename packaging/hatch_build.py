"""What the installed package holds beside the source tree's kiosk/: assets, the example, and QML that is compiled."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

UI = Path("kiosk", "ui")


class CarryAlong(BuildHookInterface):  # type: ignore[type-arg]
    """Like hatchling's own force-include, but not for an editable install: that one reads them from the tree."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "standard":
            return
        self._compiled = TemporaryDirectory()
        build_data["force_include"] |= {"assets": "kiosk/assets", "schedule.yaml": "kiosk/schedule.yaml"}
        compiled = compile_qml(Path(self.root) / UI, Path(self._compiled.name))
        build_data["force_include"] |= {str(file): (UI / file.name).as_posix() for file in compiled}

    def finalize(self, version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        if version == "standard":
            self._compiled.cleanup()


def compiler() -> Path | None:
    """Return the program that compiles QML, where PySide6 is installed beside the one that builds."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        return None
    windows = sys.platform == "win32"
    program = Path(spec.origin).parent / ("qmlcachegen.exe" if windows else "Qt/libexec/qmlcachegen")
    return program if program.exists() else None


def compile_qml(ui: Path, out: Path) -> list[Path]:
    """Compile each QML file of a folder into a .qmlc, and return those; none where there is no compiler.

    Qt takes a .qmlc beside its .qml, whatever the times of both, if it is of the version of QML's byte code that this
    Qt has; else it compiles the .qml itself.
    """
    program = compiler()
    if program is None:
        return []
    compiled = []
    for file in sorted(ui.glob("*.qml")):
        target = out / f"{file.name}c"
        subprocess.run([program, "--only-bytecode", "-o", target, file.name], cwd=ui, check=True)
        compiled.append(target)
    return compiled
