"""Puts assets/ and schedule.yaml inside the installed package."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CarryAlong(BuildHookInterface):  # type: ignore[type-arg]
    """Like hatchling's own force-include, but not for an editable install: that one reads them from the tree."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "standard":
            build_data["force_include"] |= {"assets": "kiosk/assets", "schedule.yaml": "kiosk/schedule.yaml"}
