"""Where things are."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths


def test_from_a_source_tree_what_is_carried_lies_beside_the_package() -> None:
    assert paths.assets() == paths.PACKAGE.parent / "assets"
    assert paths.bundled_programme() == paths.PACKAGE.parent / "schedule.yaml"
    assert (paths.UI / "Main.qml").is_file()


def test_from_a_wheel_it_lies_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "PACKAGE", tmp_path)
    (tmp_path / "assets").mkdir()
    (tmp_path / "schedule.yaml").touch()
    assert (paths.assets(), paths.bundled_programme()) == (tmp_path / "assets", tmp_path / "schedule.yaml")


def test_the_journals_folder_is_the_users_and_need_not_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    folder = paths.state_folder()
    assert folder.name == "venue-kiosk"
    assert not folder.exists()
