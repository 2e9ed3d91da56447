"""Countries and their time zones, from the tables of the time zone database."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

_MONTH_FIRST = ("AS", "CA", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "US", "VI")
"""Where people write 3/5 for the fifth of March; in Canada many do."""


def zone_of(places: Iterable[str]) -> ZoneInfo | None:
    """Return the time zone of the country that every place is in, as in `Hall 1, Berlin, Germany`.

    None where they name no country, several, or one that has several zones.
    """
    countries = {place.rpartition(",")[2].strip().casefold() for place in places if place.strip()}
    zones = _zones().get(countries.pop(), ()) if len(countries) == 1 else ()
    return ZoneInfo(zones[0]) if len(zones) == 1 else None


def month_is_first(zone: str) -> bool:
    """Whether people write the month before the day where the clocks are those of a zone, such as America/Chicago."""
    return zone.startswith(("US/", "Canada/")) or zone in _zones_with_month_first()


@cache
def _zones_with_month_first() -> frozenset[str]:
    return frozenset(zone for code, _, zone, *_ in _rows("zone.tab") if code in _MONTH_FIRST)


@cache
def _zones() -> dict[str, tuple[str, ...]]:
    """Return the zones of each country by its English name; a zone is of the first country that its row has."""
    by_code: dict[str, list[str]] = {}
    for codes, _, zone, *_ in _rows("zone1970.tab"):
        by_code.setdefault(codes[:2], []).append(zone)
    return {name.casefold(): tuple(by_code.get(code, ())) for code, name in _rows("iso3166.tab")}


def _rows(table: str) -> list[list[str]]:
    text = files("tzdata").joinpath("zoneinfo", table).read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
