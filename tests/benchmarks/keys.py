"""How long after a key is pressed the frame with its preview is on the window, beside a bare Text that changes.

    python tests/benchmarks/keys.py [--presses 300] [--size 1920x1080] [FILE]

It draws offscreen with the software backend, unless QT_QPA_PLATFORM and QT_QUICK_BACKEND say otherwise. Keys are sent
as events; the time ends with the frame that is swapped next. Nothing is judged: a speed is no test.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from PySide6.QtCore import QCoreApplication, QEvent, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication, QKeyEvent  # noqa: E402
from PySide6.QtQml import QQmlApplicationEngine  # noqa: E402
from PySide6.QtQuick import QQuickWindow  # noqa: E402
from ui.conftest import settle  # noqa: E402
from ui.moments import WORKSHOP  # noqa: E402
from ui.venue import Venue  # noqa: E402

Key = Qt.Key
ROUNDS = {
    "D, again and again": [(Key.Key_D, "d")] * 8 + [(Key.Key_Escape, "")],
    "each verb in turn": [
        *((Key.Key_D, "d"), (Key.Key_S, "s"), (Key.Key_G, "g"), (Key.Key_H, "h"), (Key.Key_U, "u")),
        *((Key.Key_Question, "?"), (Key.Key_Escape, "")),
    ],
    "choosing slots": [(Key.Key_Down, "")] * 6 + [(Key.Key_D, "d"), (Key.Key_Down, ""), (Key.Key_Escape, "")],
    "typing a message": [
        (Key.Key_M, "m"),
        *((Key.Key_A, letter) for letter in "lunch is in the hall"),
        (Key.Key_Escape, ""),
    ],
}
BARE = b"""
import QtQuick
Window {
    id: window
    property int number: 0
    color: "#0c1119"
    Text { x: 96; y: 800; color: "white"; font.pixelSize: 44; text: "Delay by " + window.number + " min?" }
}
"""


def main() -> None:
    asked = _asked()
    application = QGuiApplication(sys.argv[:1])
    size = tuple(map(int, asked.size.split("x")))
    with _bare(size) as window:
        numbers = (partial(window.setProperty, "number", number) for number in range(1, asked.presses + 1))
        bare = _times(window, numbers)
    print(f"{'':<22}{'median':>9}{'99 %':>9}   of a bare Text's")
    _tell("a bare Text changes", bare, bare)
    for name, keys in ROUNDS.items():
        with tempfile.TemporaryDirectory() as folder:
            venue = Venue(Path(folder), asked.at, programme=asked.file)
            venue.stage.window.resize(*size)
            settle()
            _tell(name, _times(venue.stage.window, _presses(venue, keys, asked.presses)), bare)
            venue.close()
    del application


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--presses", type=int, default=300)
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--at", default="09:35")
    parser.add_argument("file", nargs="?", type=Path, default=WORKSHOP)
    return parser.parse_args()


@contextmanager
def _bare(size: tuple[int, ...]) -> Iterator[QQuickWindow]:
    engine = QQmlApplicationEngine()
    engine.loadData(BARE)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.resize(*size)
    window.show()
    settle()
    yield window
    window.close()


def _presses(venue: Venue, keys: list[tuple[Qt.Key, str]], number: int) -> Iterator[Callable[[], object]]:
    for key, text in islice(cycle(keys), number):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        yield partial(QCoreApplication.sendEvent, venue.stage.window, event)


def _times(window: QQuickWindow, actions: Iterator[Callable[[], object]]) -> list[float]:
    """Return the milliseconds from each action to the frame after it; those of the first ten are not counted."""
    swapped = [0]
    window.frameSwapped.connect(lambda: swapped.__setitem__(0, swapped[0] + 1))
    times = []
    for act in actions:
        _rest()
        before, start = swapped[0], time.perf_counter()
        act()
        while swapped[0] == before and time.perf_counter() - start < 1:
            QCoreApplication.processEvents()
        times.append((time.perf_counter() - start) * 1000)
    return times[10:]


def _rest() -> None:
    """Wait until nothing is drawn any more, so that no frame is taken for the one after."""
    until = time.perf_counter() + 0.02
    while time.perf_counter() < until:
        QCoreApplication.processEvents()


def _tell(name: str, times: list[float], bare: list[float]) -> None:
    middle, most = median(times), quantiles(times, n=100)[98]
    ratios = f"{middle / median(bare):.1f} and {most / quantiles(bare, n=100)[98]:.1f} times"
    print(f"{name:<22}{middle:>6.1f} ms{most:>6.1f} ms   {ratios}", flush=True)


if __name__ == "__main__":
    main()
