"""Check kiosk/ui/*.qml, also against the Python classes that they use.

qmllint learns of those classes from a type description. This writes one from the classes as Qt knows them once they
are imported: PySide6's own tool for it, pyside6-metaobjectdump, reads the source instead, and fails on a property
whose getter is anything but a plain name, on a `constant` property, and on two files of one name.
"""

import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import PySide6
from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QMetaEnum,
    QMetaMethod,
    QMetaObject,
    QMetaProperty,
    QObject,
    QUrl,
)
from PySide6.QtQml import QQmlComponent, QQmlEngine, qmlTypeId

ROOT = Path(__file__).parent.parent
PACKAGE = "kiosk.view"
MODULE = "VenueKiosk"
TYPES = "python.qmltypes"
QML = ROOT / "kiosk" / "ui"
OUT = ROOT / "build" / "qml"


def classes(package: str) -> Iterator[type[QObject]]:
    """Every QObject class of the package's modules."""
    path = importlib.import_module(package).__path__
    for info in pkgutil.walk_packages(path, package + "."):
        module = importlib.import_module(info.name)
        for _, member in inspect.getmembers(module, inspect.isclass):
            if issubclass(member, QObject) and member.__module__ == info.name:
                yield member


def text(name: object) -> str:
    """A name as text: Qt gives a QByteArray or a str, and PySide6's stubs take the str for bytes."""
    return name.toStdString() if isinstance(name, QByteArray) else str(name)


def type_of(cpp_name: object) -> str:
    """A type as a description has it: a pointer is said apart."""
    bare = text(cpp_name).removesuffix("*")
    return f'type: "{bare}"' + ("; isPointer: true" if bare != text(cpp_name) else "")


def property_lines(prop: QMetaProperty) -> Iterator[str]:
    """Describe one property."""
    parts = [f'name: "{text(prop.name())}"', type_of(prop.typeName())]
    if prop.hasNotifySignal():
        parts.append(f'notify: "{text(prop.notifySignal().name())}"')
    parts += ["isReadonly: true"] * (not prop.isWritable()) + ["isPropertyConstant: true"] * prop.isConstant()
    yield f"Property {{ {'; '.join(parts)} }}"


def method_lines(method: QMetaMethod) -> Iterator[str]:
    """Describe one signal or slot."""
    kind = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    yield f'{kind} {{ name: "{text(method.name())}"'
    if kind == "Method" and text(method.typeName()) != "void":
        yield type_of(method.typeName())
    for name, cpp_name in zip(method.parameterNames(), method.parameterTypes(), strict=True):
        yield f'Parameter {{ name: "{text(name)}"; {type_of(cpp_name)} }}'
    yield "}"


def enum_lines(enum: QMetaEnum) -> Iterator[str]:
    """Describe one enumeration."""
    keys = ", ".join(f'"{text(enum.key(number))}"' for number in range(enum.keyCount()))
    yield f'Enum {{ name: "{text(enum.name())}"; isScoped: {str(enum.isScoped()).lower()}; values: [{keys}] }}'


def registered(name: str) -> bool:
    """Whether `import VenueKiosk` brings this name."""
    return qmlTypeId(MODULE, 1, 0, name) != -1  # type: ignore[arg-type]  # the stubs say bytes


def creatable(name: str, engine: QQmlEngine) -> bool:
    """Whether QML may make such an object, as compiling it tells."""
    component = QQmlComponent(engine)
    component.setData(f"import {MODULE}\n{name} {{}}".encode(), QUrl())
    return not component.isError()


def component_lines(described: type[QObject], engine: QQmlEngine) -> Iterator[str]:
    """Describe one class."""
    meta: QMetaObject = described.staticMetaObject  # type: ignore[attr-defined]  # not in the stubs
    name = meta.className()
    base = meta.superClass()
    assert base is not None
    yield "Component {"
    yield f'name: "{name}"; accessSemantics: "reference"; prototype: "{base.className()}"'
    if registered(name):
        yield f'exports: ["{MODULE}/{name} 1.0"]; exportMetaObjectRevisions: [256]'
        single = isinstance(engine.singletonInstance(MODULE, name), QObject)
        yield f"isCreatable: {str(single or creatable(name, engine)).lower()}"
        yield from ["isSingleton: true"] * single
    for number in range(meta.enumeratorOffset(), meta.enumeratorCount()):
        yield from enum_lines(meta.enumerator(number))
    for number in range(meta.propertyOffset(), meta.propertyCount()):
        yield from property_lines(meta.property(number))
    for number in range(meta.methodOffset(), meta.methodCount()):
        yield from method_lines(meta.method(number))
    yield "}"


def describe(package: str) -> str:
    """The type description of the package's classes."""
    _application = QCoreApplication.instance() or QCoreApplication([])
    engine = QQmlEngine()
    lines = chain.from_iterable(component_lines(each, engine) for each in classes(package))
    return "\n".join(["import QtQuick.tooling 1.2", "Module {", *lines, "}", ""])


def write_module(package: str, out: Path) -> None:
    """Write what qmllint needs to resolve `import VenueKiosk`."""
    folder = out / MODULE
    folder.mkdir(parents=True, exist_ok=True)
    (folder / TYPES).write_text(describe(package), encoding="utf-8")
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo {TYPES}\ndepends QtQml\n", encoding="utf-8")


def lint(files: list[Path], imports: Path) -> int:
    """Run qmllint on the files, and return its exit code: any warning counts."""
    qmllint = Path(PySide6.__file__).parent / "qmllint"  # pyside6-qmllint without its closing line
    command: list[str | Path] = [qmllint, "--ignore-settings", "--max-warnings", "0", "-I", imports, *files]
    return subprocess.run(command, check=False).returncode


def main() -> int:
    """Write the description, then check every QML file; to find none is a failure."""
    write_module(PACKAGE, OUT)
    files = sorted(QML.rglob("*.qml"))
    if not files:
        print(f"No QML file in {QML}", file=sys.stderr)
        return 1
    return lint(files, OUT)


if __name__ == "__main__":
    raise SystemExit(main())
