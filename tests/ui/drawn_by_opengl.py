"""Run in a process of its own, on a display: draws moments with OpenGL into the folder that its argument names.

Prints, as JSON, what was wrong with each. Without OpenGL it ends with status 77.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.view.looking import defects, faint, words
from ui.conftest import FULL_HD, new_stage
from ui.moments import MOMENTS
from ui.test_qr import read

NO_OPENGL = 77
NAMES = ("before", "keynote", "late", "posters", "lunch", "gap", "showcase", "a message", "two rooms", "after")


def works() -> bool:
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    return context.create() and context.makeCurrent(surface)


def main(folder: Path) -> int:
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.OpenGL)
    application = QGuiApplication([])
    if not works():
        return NO_OPENGL
    stage = new_stage()
    stage.open(FULL_HD)
    answer = {}
    for name in NAMES:
        frame = MOMENTS[name].frame(0)
        stage.show(frame)
        picture = stage.picture()
        picture.save(str(folder / f"{name}.png"))
        answer[name] = {
            "wrong": [str(one) for one in (*defects(stage.window), *faint(stage.window, picture))],
            "event": frame.event.name in words(stage.window),
            "codes": sorted(read(picture)),
            "links": [frame.card.link] if frame.card else [],
        }
    answer["renderer"] = stage.window.rendererInterface().graphicsApi().name
    stage.close()
    QCoreApplication.processEvents()
    print(json.dumps(answer))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
