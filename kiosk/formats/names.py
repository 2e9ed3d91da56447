"""Which words are people's names: where a page writes title and speakers in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.rundown.programme import Person

_PARTICLES = {
    *("van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "ibn"),
    *("ben", "ter", "ten", "zu", "zur", "y", "e", "af", "av"),
}
# Written behind a name, mostly with a comma: neither somebody else nor where somebody is from.
_DEGREES = re.compile(
    r"(?:,\s*|\s+)(?P<degree>(?:Ph\.?\s?D|M\.?\s?D|D\.?Phil|D\.?Sc|Sc\.?D|M\.?Sc|B\.?Sc|M\.?B\.?A|M\.?P\.?H|Ed\.?D|J\.?D|Dr\.?-?Ing|FRS|CBE|OBE)"
    r"\b\.?)(?=\s*(?:,|;|$|\(|\band\b|&))"
)
_TITLES = re.compile(r"^(?:(?:prof|dr|mr|mrs|ms|mx|ir|ing|sir|dame)\b\.?\s*)+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-‐])*")
# Capitalised words in pairs that titles, places and firms have, and people have not.
_NOBODY = {
    *("a", "an", "and", "of", "the", "in", "on", "for", "to", "with", "at", "as", "by", "from", "is", "are", "how"),
    *("what", "why", "when", "your", "our", "my", "new", "all", "best", "general", "main", "social", "open", "group"),
    *("talk", "talks", "keynote", "session", "sessions", "poster", "posters", "panel", "panels", "discussion"),
    *("discussions", "break", "coffee", "tea", "lunch", "dinner", "breakfast", "remarks", "opening", "closing"),
    *("welcome", "introduction", "award", "awards", "paper", "papers", "demo", "demos", "tutorial", "tutorials"),
    *("workshop", "workshops", "spotlight", "spotlights", "lightning", "oral", "invited", "contributed", "speaker"),
    *("speakers", "presentation", "presentations", "reception", "networking", "registration", "ceremony", "banquet"),
    *("house", "keeping", "housekeeping", "logistics", "refreshments", "giveaways", "wrap", "hands-on", "demonstração"),
    *("competition", "challenge", "hackathon", "conclusion", "announcements", "activity", "activities", "event"),
    *("learning", "model", "models", "modeling", "modelling", "system", "systems", "data", "machine", "deep", "neural"),
    *("network", "networks", "language", "languages", "artificial", "intelligence", "computing", "computer"),
    *(
        "science",
        "sciences",
        "software",
        "hardware",
        "engineering",
        "theory",
        "method",
        "methods",
        "analysis",
        "design",
    ),
    *("research", "lab", "labs", "laboratory", "laboratories", "university", "institute", "college", "school"),
    *("department", "center", "centre", "foundation", "company", "corporation", "inc", "ltd", "gmbh", "technologies"),
    *("technology", "national", "international", "room", "hall", "auditorium", "building", "floor", "theatre"),
    *("theater", "foyer", "lobby", "ballroom", "stage", "track", "lounge", "terrace", "garden", "online", "virtual"),
    *("recent", "advances", "future", "introduction", "overview", "towards", "toward", "using", "beyond", "applied"),
    *(
        "part",
        "day",
        "session",
        "programming",
        "security",
        "privacy",
        "cloud",
        "quantum",
        "graph",
        "vision",
        "robotics",
    ),
    *("time", "free", "case", "study", "studies", "state", "work", "life", "world", "people", "community", "code"),
}
_AND = re.compile(r"\s*(?:,?\s+(?:and|und|et|y)\s+|\s+&\s+)\s*(?![^()]*\))")
_BESIDE = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")


def is_name(text: str) -> bool:
    """Whether a text looks like one person's name: two to five words with capitals that no title is made of."""
    words = _TITLES.sub("", text.strip()).split()
    if not 2 <= len(words) <= 5 or len(text) > 60:
        return False
    inner = [word for word in words if word not in _PARTICLES]
    shouted = [word for word in inner if len(word) > 1 and word.isupper() and word.isalpha()]
    is_firm = 0 < len(shouted) < len(inner)  # as in ETH Zurich
    return len(inner) >= 2 and words[-1] in inner and not is_firm and all(_is_part(word) for word in inner)


def _is_part(word: str) -> bool:
    return bool(_WORD.fullmatch(word)) and not word[0].islower() and word.casefold().strip(".") not in _NOBODY


def _with_degrees(text: str) -> str:
    """Return a text with the degrees behind names as parts of these: 'Ada Lovelace, MD, PhD' has no comma then."""
    return _DEGREES.sub(r" \g<degree>", text)


def are_names(text: str) -> bool:
    """Whether a text looks like the names of one or several people, apart by commas or 'and'."""
    text = _DEGREES.sub("", text)
    parts = [_BESIDE.sub("", part) for part in _parts(text)]
    return bool(parts) and all(is_name(part) for part in parts)


def _parts(text: str) -> list[str]:
    commas = re.split(r"[,;]\s*(?![^()]*\))", text)
    return [name for part in commas for name in _AND.split(re.sub(r"^(?:and|&)\s+", "", part.strip())) if name.strip()]


def listed(text: str) -> tuple[Person, ...]:
    """Return the people of a list of names, each with what stands in brackets behind as the affiliation."""
    parts = _parts(_with_degrees(text))
    return tuple(dict.fromkeys(_with_aside(part) for part in parts if part.strip(" .")))


def _with_aside(text: str) -> Person:
    aside = _BESIDE.search(text)
    name = text[: aside.start()] if aside else text
    return Person(name.strip(" ,;"), aside[1].strip() if aside else "") if name.strip(" ,;") else Person(text.strip())


def with_affiliation(text: str) -> tuple[Person, ...]:
    """Return who is meant by 'Ada Lovelace and Bo Bright, Analytical Engines', 'Ada Lovelace (Engines)', or a list.

    The affiliation is everybody's; names alone, three or more, are a list.
    """
    text = _with_degrees(text)
    if ";" in text or (text.count(",") != 1 and are_names(text)) or _BESIDE.search(text):
        return listed(text) if ";" not in text else _each(text.split(";"))
    names, _, affiliation = (part.strip() for part in text.partition(","))
    return tuple(Person(name.strip(), affiliation) for name in _AND.split(names) if name.strip())


def _each(parts: Sequence[str]) -> tuple[Person, ...]:
    return tuple(dict.fromkeys(person for part in parts if part.strip() for person in with_affiliation(part.strip())))
