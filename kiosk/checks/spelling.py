"""Rooms and tracks whose names are one slip away from another's: to the kiosk they are two."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from kiosk.checks.plan import Plan
from kiosk.formats.problems import Problem, quoted

_SELDOM = 3
"""So many slots have a name that is misspelt, if the right one does not have many more."""
_RARELY = 0.25
"""The share of the right name's slots that a misspelt one has at most, where that is more than a few."""
_SHORTEST = 4
"""Words of fewer letters differ on purpose, as in Room A and Room B."""
_SHORTEST_CHANGED = 5
"""The same where one letter is another: East is not Easy."""
_ROMAN = re.compile("[ivx]+")
_SEPARATORS = re.compile(r"[\s_-]+")


def misspelt(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for each room and each track that is seldom named, and nearly is one that is named more."""
    yield from _of(plan, "room", [])
    yield from _of(plan, "track", [track.name for track in plan.programme.tracks])


def _of(plan: Plan, what: str, declared: Sequence[str]) -> Iterator[Problem]:
    """Yield the warnings of slots' `room` or `track`; a declared name is right however few have it."""
    named = Counter(name for _, slot in plan.slots if (name := getattr(slot, what)))
    meant = dict(_meant(named, declared))
    for day, slot in plan.slots:
        name = getattr(slot, what)
        right = meant.pop(name, None)
        if right is not None:
            few = "1 slot names" if named[name] == 1 else f"{named[name]} slots name"
            yield plan.warning_of(day, slot, f"only {few} the {what} {quoted(name)}", f"did you mean {quoted(right)}?")


def _meant(named: Mapping[str, int], declared: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each misspelt name with the right one. Of two that a few slots have, the one that comes later is wrong."""
    sure, order = set(declared), [*declared, *named]
    for one, other in sorted(_near([*dict.fromkeys(order)])):
        right, wrong = sorted((one, other), key=lambda name: (name not in sure, -named.get(name, 0), order.index(name)))
        if wrong not in sure and named[wrong] <= max(_SELDOM, _RARELY * named.get(right, 0)):
            yield wrong, right


def _near(names: Iterable[str]) -> set[tuple[str, str]]:
    """Return each two names that are one slip apart: only those are compared that share what a slip leaves of both."""
    alike: dict[str, list[str]] = {}
    for name in names:
        whole = _SEPARATORS.sub("", name.casefold())
        for left in {whole, *(whole[:at] + whole[at + 1 :] for at in range(len(whole)))}:
            alike.setdefault(left, []).append(name)
    return {pair for group in alike.values() for pair in combinations(group, 2) if _is_slip(*pair)}


def _is_slip(one: str, other: str) -> bool:
    """Whether two names differ in case, in what stands between their words, or in one letter of one long word."""
    words, others = (_SEPARATORS.split(name.casefold()) for name in (one, other))
    if re.findall(r"\d+", one) != re.findall(r"\d+", other):
        return False
    if "".join(words) == "".join(others):
        return True
    differing = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    return len(words) == len(others) and len(differing) == 1 and _is_slip_of_word(*differing[0])


def _is_slip_of_word(one: str, other: str) -> bool:
    """Whether of two words one has a letter more, another one, or two the other way round; numerals and signs never."""
    shorter, longer = sorted((one, other), key=len)
    if not all(map(_is_spelt, (one, other))) or len(longer) - len(shorter) > 1:
        return False
    if len(shorter) < len(longer):
        return len(longer) >= _SHORTEST and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
    places = [at for at, (letter, wrong) in enumerate(zip(one, other, strict=True)) if letter != wrong]
    if len(places) == 2:
        first, second = places
        return len(one) >= _SHORTEST and one[first] == other[second] and one[second] == other[first] == one[first + 1]
    return len(places) == 1 and len(one) >= _SHORTEST_CHANGED


def _is_spelt(word: str) -> bool:
    """Whether a word has letters of an alphabet alone, and is no Roman numeral: in one of Han, each sign is a word."""
    return all(letter.lower() != letter.upper() for letter in word) and not _ROMAN.fullmatch(word)
