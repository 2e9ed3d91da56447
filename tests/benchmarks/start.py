"""How quickly the kiosk's first frame is there, and what it costs, beside a bare QML window on the same machine.

    python tests/benchmarks/start.py [--runs 9] [--seconds 30] [--first] [FILE]

It draws offscreen, and where DISPLAY is set, on that display as well, with the software backend and with the GPU
(rhi). Python's bytecode and the compiled QML are there, as at every start of an installed kiosk but the first. Beside
the time stands the CPU time until then, on which other programs weigh less. Nothing is judged: a speed is no test.
With --first, it is the first start, without a cache of Qt's, that is measured: with the QML that a wheel carries
compiled, and without.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
SIZE = (1920, 1080)

# What a child does once its window is made: tells when the first frame was there, and if asked, what came of the rest.
WATCH = """
import json, os, sys, time
SECONDS = float(os.environ["SECONDS"])
WARM_UP = 3.0
told = {}

def resident():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024

def watch(window, leave):
    from PySide6.QtCore import QTimer

    frames = [0]

    def begin():
        told["cpu"], told["at"], frames[0] = time.process_time(), time.monotonic(), 0
        QTimer.singleShot(int(SECONDS * 1000), end)

    def end():
        told["cpu"] = (time.process_time() - told["cpu"]) / (time.monotonic() - told["at"])
        told["frames"], told["resident"] = frames[0] / SECONDS, resident()
        finish()

    def finish():
        print(json.dumps(told), flush=True)
        leave()

    def drawn():
        frames[0] += 1
        if "first" not in told:
            told["first"], told["spent"] = time.monotonic(), time.process_time()
            QTimer.singleShot(int(WARM_UP * 1000), begin) if SECONDS else finish()

    window.frameSwapped.connect(drawn)
"""

KIOSK = (
    WATCH
    + """
from pathlib import Path
from kiosk import app, cli, paths

paths.UI = Path(os.environ.get("UI", paths.UI))
make = app._stage

def stage():
    made = make()
    watch(made.window, lambda: os._exit(0))
    return made

app._stage = stage
cli.main(sys.argv[1:])
"""
)

BARE = (
    WATCH
    + """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b'''
import QtQuick
Window {
    width: WIDTH; height: HEIGHT; visible: true; color: "#0c1119"
    Text { id: clock; anchors.centerIn: parent; color: "white"; font.pixelSize: 200; text: "0:00" }
    Timer {
        property int seconds
        interval: 1000; running: true; repeat: true
        onTriggered: clock.text = "0:0" + (++seconds % 10)
    }
}
''', QUrl())
watch(engine.rootObjects()[0], lambda: os._exit(0))
application.exec()
""".replace("WIDTH", str(SIZE[0])).replace("HEIGHT", str(SIZE[1]))
)


@dataclass(frozen=True)
class Child:
    """One of the two programs, and how it is started."""

    name: str
    code: str
    cached: dict[str, str]
    arguments: tuple[str, ...] = ()

    def run(self, platform: str, backend: str, seconds: float) -> dict[str, float]:
        """Run it, and return what it told; `first` counts from before the process was there."""
        settings = {"QT_QPA_PLATFORM": platform, "QT_QUICK_BACKEND": backend, "SECONDS": str(seconds)}
        environment = {**os.environ, **settings, **self.cached}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", self.code, *self.arguments]
        began = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
        told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
        told["first"] -= began
        return told


def compare(kiosk: Child, bare: Child, platform: str, backend: str, runs: int, seconds: float) -> None:
    """Print both, turn by turn, so that what else the machine does falls on both."""
    firsts: dict[str, list[float]] = {kiosk.name: [], bare.name: []}
    spent: dict[str, list[float]] = {kiosk.name: [], bare.name: []}
    for turn in range(runs + 1):
        for child in (bare, kiosk):
            told = child.run(platform, backend, 0)
            if turn:  # the first one fills the caches
                firsts[child.name].append(told["first"])
                spent[child.name].append(told["spent"])
    print(f"\n{platform}, {backend}, {SIZE[0]}x{SIZE[1]}")
    for name, times in firsts.items():
        span = f"{min(times) * 1000:.0f} to {max(times) * 1000:.0f}"
        cpu = f"{median(spent[name]) * 1000:.0f} ms of CPU"
        print(f"  {name:6} first frame {median(times) * 1000:5.0f} ms  ({span}), {cpu}")
    ratios = [median(of[kiosk.name]) / median(of[bare.name]) for of in (firsts, spent)]
    print(f"  ratio  first frame {ratios[0]:5.2f}, CPU {ratios[1]:.2f}")
    if seconds:
        for child in (bare, kiosk):
            told = child.run(platform, backend, seconds)
            cost = f"CPU {told['cpu'] * 100:.2f} %, {told['frames']:.2f} frames/s, {told['resident']:.0f} MB resident"
            print(f"  {child.name:6} {cost}")


def compare_first_starts(folder: Path, arguments: tuple[str, ...], runs: int) -> None:
    """Print what the first frame costs from QML, and from QML that is compiled, turn by turn, each without a cache."""
    sys.path.insert(0, str(ROOT / "packaging"))
    from hatch_build import compile_qml

    spent: dict[Path, list[float]] = {folder / "source": [], folder / "compiled": []}
    for ui in spent:
        shutil.copytree(ROOT / "kiosk" / "ui", ui)
    compile_qml(folder / "compiled", folder / "compiled")
    for turn in range(runs + 1):
        for ui, costs in spent.items():
            cached = {"PYTHONPYCACHEPREFIX": f"{folder}/bytecode", "QML_DISK_CACHE_PATH": f"{folder}/{ui.name}-{turn}"}
            told = Child("kiosk", KIOSK, cached | {"UI": str(ui)}, arguments).run("offscreen", "software", 0)
            costs.extend([told["spent"]] if turn else [])
    for ui, costs in spent.items():
        print(f"  {ui.name:9} {median(costs) * 1000:4.0f} ms of CPU, {min(costs) * 1000:.0f} at the least")


def main() -> None:
    """Compare on every platform that there is."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", nargs="?", default=str(ROOT / "schedule.yaml"))
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--at", default="12:46:00", help="by default a gap whose countdown ticks")
    parser.add_argument("--first", action="store_true", help="the first start, with and without compiled QML")
    options = parser.parse_args()
    size = "x".join(map(str, SIZE))
    kinds = [("offscreen", "software")]
    if os.environ.get("DISPLAY"):
        kinds += [("xcb", "software"), ("xcb", "rhi")]
    with tempfile.TemporaryDirectory() as folder:
        cached = {"PYTHONPYCACHEPREFIX": f"{folder}/bytecode", "QML_DISK_CACHE_PATH": f"{folder}/qml"}
        arguments = (options.file, "--at", options.at, "--window", size)
        if options.first:
            compare_first_starts(Path(folder), arguments, options.runs)
            return
        kiosk = Child("kiosk", KIOSK, cached, arguments)
        bare = Child("bare", BARE, cached)
        for platform, backend in kinds:
            compare(kiosk, bare, platform, backend, options.runs, options.seconds)


if __name__ == "__main__":
    main()
