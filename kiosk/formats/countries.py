"""The time zone of a country that has only one, from the tables of the time zone database."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo


def zone_of(places: Iterable[str]) -> ZoneInfo | None:
    """Return the time zone of the country that every place is in, as in `Hall 1, Berlin, Germany`.

    None where they name no country, several, or one that has several zones.
    """
    countries = {place.rpartition(",")[2].strip().casefold() for place in places if place.strip()}
    zones = _zones().get(countries.pop(), ()) if len(countries) == 1 else ()
    return ZoneInfo(zones[0]) if len(zones) == 1 else None


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
