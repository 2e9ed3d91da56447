"""What only Qt can tell, in a process of its own: `python -m kiosk.doctor.onlooker window` or `fonts`, as JSON.

Qt ends a process that it cannot work in, and a graphics driver can hang: the doctor goes on without it.
"""

from __future__ import annotations

import json
import pickle
import sys
from dataclasses import asdict
from time import monotonic
from typing import TYPE_CHECKING, Any

from kiosk import app, paths

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QScreen
    from PySide6.QtQuick import QQuickWindow

LONGEST = 10_000
"""So many milliseconds the animation has, which takes little more than a second."""


def window() -> dict[str, Any]:
    """Open a window over the whole screen, and return what drew it, how often a second, and what screen that is."""
    from PySide6.QtCore import QTimer, QUrl
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    import kiosk.view.screen  # noqa: F401  # known to QML

    application = app.application()
    engine = QQmlApplicationEngine(QUrl.fromLocalFile(str(paths.UI / "Trial.qml")))
    [opened] = engine.rootObjects()
    assert isinstance(opened, QQuickWindow)
    drawn: list[float] = []
    opened.frameSwapped.connect(lambda: drawn.append(monotonic()))
    opened.runningChanged.connect(application.quit)  # type: ignore[attr-defined]
    QTimer.singleShot(LONGEST, application.quit)
    if application.platformName() == "offscreen":  # its screen is of no size that a TV has
        opened.resize(*app.PICTURE_SIZE)
        opened.show()
    else:
        opened.setGeometry(opened.screen().geometry())
        opened.showFullScreen()
    if opened.property("running"):
        application.exec()
    told = {**_screen(application, opened.screen()), **_renderer(opened), "rate": rate(drawn)}
    opened.close()
    del opened, engine
    return told


def rate(drawn: list[float]) -> float:
    """Return how many frames a second were drawn; the first few, with what is loaded for them, do not count."""
    counted = drawn[3:]
    return round((len(counted) - 1) / (counted[-1] - counted[0]), 1) if len(counted) > 1 else 0.0


def _screen(application: QGuiApplication, screen: QScreen) -> dict[str, Any]:
    from kiosk.view.looking import EDGE

    size, scale = screen.size(), screen.devicePixelRatio()
    return {
        "platform": application.platformName(),
        "name": " ".join(part for part in (screen.manufacturer(), screen.model(), screen.name()) if part),
        "size": [round(size.width() * scale), round(size.height() * scale)],
        "hertz": round(screen.refreshRate()),
        "screens": len(application.screens()),
        "edge": EDGE,
    }


def _renderer(window: QQuickWindow) -> dict[str, str]:
    api = window.rendererInterface().graphicsApi().name
    return {"api": api, "device": _opengl_device() if api.startswith("OpenGL") else ""}


def _opengl_device() -> str:
    """Return who plays OpenGL: a graphics card, or a program such as llvmpipe."""
    from PySide6.QtGui import QOffscreenSurface, QOpenGLContext

    renderer = 0x1F01  # GL_RENDERER
    surface, context = QOffscreenSurface(), QOpenGLContext()
    surface.create()
    if not (context.create() and context.makeCurrent(surface)):
        return ""
    device = str(context.functions().glGetString(renderer) or "")
    context.doneCurrent()
    return device


def fonts() -> list[dict[str, Any]]:
    """Return the problems that `kiosk check` tells of the fonts, of the Plan that is pickled on standard input."""
    from kiosk.checks import glyphs

    plan = pickle.load(sys.stdin.buffer)  # the doctor's own
    with app.offscreen() as stage:
        return [asdict(problem) for problem in glyphs.missing(plan, stage)]


if __name__ == "__main__":
    print(json.dumps({"window": window, "fonts": fonts}[sys.argv[1]]()))
