"""What a line of a page says of a slot: title, people, link, and what else workshops write into it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk.formats import kinds, names, times
from kiosk.formats.problems import SlipError
from kiosk.formats.rich import Rich
from kiosk.rundown.programme import Kind, Person

SPLIT = "its people are taken from the end of the line"
_EMOJI_CODE = re.compile(r"(?<!\w):[a-z][a-z0-9_+-]*:(?!\w)")
_BESIDES = re.compile(
    r"\s*[\[(|:,–—-]*\s*\b(?:slides?|videos?|pdf|recordings?|abstracts?|papers?|posters?|code|zoom|bio|link|more|"
    r"details|info|here|openreview|arxiv|youtube|materials?)\b\s*[\])]?\s*$",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\s*[(\[,–—-]?\s*(?:(?P<after>\d{1,3}\s*(?:min(?:ute)?s?\.?|m)?)\s*(?:each|per (?:project|demo|talk|team))"
    r"|each\s+(?P<before>\d{1,3}\s*(?:min(?:ute)?s?\.?)))\s*[)\]]?",
    re.IGNORECASE,
)
_CHAIR = re.compile(
    r"\s*[(\[]?\s*\b(?:session\s+)?(?:chairs?|chaired by|chair persons?|moderators?)\b\s*[:–-]?\s*"
    r"(?P<names>[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]?\s*$",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"^\W*(?P<whole>(?:oral |paper |technical |talk |poster |morning |afternoon )?(?:sessions?|block|sitzung|sesión)\s*"
    r"#?(?P<number>\d{1,2}[a-z]?|[IVX]{1,5}|[A-Z])(?![\w]))\s*[:.–—|-]*\s*(?P<title>.*)$",
    re.IGNORECASE,
)
_TALK = (
    r"(?:(?:keynote|plenary|invited|contributed|oral|spotlight|lightning|flash|short|long|full|regular|research|paper|"
    r"technical|industry|featured|guest|accepted|student|remote|online)\s+)*"
)
_LABEL = re.compile(
    rf"(?P<label>{_TALK}(?:keynotes?|talks?|speech|lecture|oral|spotlight|presentation|address|vortrag|exposé)"
    rf"(?:\s+(?:talk|speech|lecture|address|presentation|speaker|speake)\s?)?\s*#?\s*(?:\d{{1,2}}|[IVX]{{1,4}}|[A-Z])?)"
    r"\s*(?:[:–—|]|-(?=\s))\s*(?P<rest>.+)",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?P<head>(?=[^:]*\b(?:talks?|keynotes?|intro(?:duction)?s?|remarks|panel|panels|panelists?|discussion|q\s?&\s?a|"
    r"spotlights?|sessions?|tutorials?|lectures?|presentations?|speakers?|welcome|opening|closing|chat|moderators?|"
    r"presenters?|orals?|address)\b)[^:]{1,80}?)(?:\s*:|\s+[-–—](?=\s))\s*(?P<rest>.+)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\b(?:panel|panell?ists?|discussion|talks|speakers|spotlights|orals|presenters|chat)\b", re.I)
_BY = re.compile(r"\s+(?:by|von|par|por)\s+(?P<names>\S.*)$")
_DASH = re.compile(r"\s+(?:[-–—]|--)\s+")
_NUMBERED = re.compile(r"[^\W\d]+\s+\d{1,2}\s*:")
"""The label before a title, as in 'Module 2: Taking turns'."""
_NAME_AND_QUOTE = re.compile(r"(?P<name>[^“\"«„]{4,60}?)\s*[,:–—-]\s+(?P<title>“[^”]+”|\"[^\"]+\"|«[^»]+»|„[^“]+“)")
_NOTHING_INSIDE = re.compile(r"\s*[(\[][^\w()\[\]]*[)\]]")
_QUOTED = re.compile(r"\s*(?:“[^”]{3,}”|\"[^\"]{3,}\"|«[^»]{3,}»|„[^“]{3,}“)")
_ASIDE = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]*)[)\]]\s*$")
_ROOM = re.compile(
    r"\s*[(\[]\s*(?:room:?\s*(?P<bare>[^()\[\]]{1,60})|(?P<whole>[^()\[\],]{0,40}\b(?:room|hall|auditorium|ballroom|"
    r"theat(?:er|re)|foyer|lobby)\b[^()\[\],]{0,20}))\s*[)\]]\s*$",
    re.IGNORECASE,
)
_SPONSORS = re.compile(
    r"\b(?:sponsored|provided|offered|supported|gesponsert|hosted)\s+(?:by|von)\s+(?P<names>[^.;!()]+)", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=\w\w)[.!]\s+(?=\w)|\s+[–—]\s+(?=[A-Z])|\s*[(\[](?=.*[)\]]\W*$)|:\s+")
_LENGTH = re.compile(r"\W*\d[\d.:]*\s*(?:h|hrs?|hours?|min|mins|minutes)\W*", re.IGNORECASE)
_LONGEST_HEADING = 120
_EDGES = " \t,;:|–—-·•*"


@dataclass(frozen=True, slots=True)
class Said:
    """What a line says of a slot. `guess` is what was guessed of it, or empty."""

    title: str
    speakers: tuple[Person, ...] = ()
    link: str = ""
    label: str = ""
    room: str = ""
    each: timedelta | None = None
    chairs: tuple[Person, ...] = ()
    sponsors: tuple[str, ...] = ()
    notice: str = ""
    guess: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """What the heading of a session says."""

    title: str
    number: str = ""
    chairs: tuple[Person, ...] = ()
    room: str = ""


def session(line: Rich) -> Header:
    """Return what a heading such as 'Session 3: Large-scale ML (Chair: Joseph Gonzalez)' says."""
    text = _EMOJI_CODE.sub("", line.text)
    text, chairs = _without_chair(text)
    text, room = _without_room(text)
    found = _SESSION.match(text)
    title = found["title"].strip(_EDGES) if found else ""
    if found and title and not title.startswith("("):
        return Header(
            bare(title), found["number"].upper() if len(found["number"]) < 3 else found["number"], chairs, room
        )
    return Header(bare(text.strip(_EDGES)), "", chairs, room)


def is_session(text: str) -> bool:
    """Whether a heading names a session by its number."""
    return _SESSION.match(text) is not None


def is_chaired(text: str) -> bool:
    """Whether a line names something and its chair, as in 'Morning session (Chair: Patrick Diehl)'."""
    found = _CHAIR.search(text) if len(text) < _LONGEST_HEADING else None
    return found is not None and bool(text[: found.start()].strip(_EDGES)) and "(" in found[0]


def chairs(text: str) -> tuple[Person, ...]:
    """Return who a line such as 'Chair: Patrick Diehl' names; nobody where it says more, or something else."""
    found = _CHAIR.match(text)
    return names.with_affiliation(found["names"].strip(_EDGES)) if found and found["names"].strip(_EDGES) else ()


def _without_chair(text: str) -> tuple[str, tuple[Person, ...]]:
    found = _CHAIR.search(text)
    if found is None or not found["names"].strip(_EDGES):
        return text, ()
    return text[: found.start()], names.with_affiliation(found["names"].strip(_EDGES))


def _without_room(text: str) -> tuple[str, str]:
    found = _ROOM.search(text)
    if found is None or not text[: found.start()].strip():
        return text, ""
    return text[: found.start()], (found["bare"] or found["whole"]).strip()


def said(line: Rich) -> Said:
    """Return what a line says of a slot, its time left out."""
    line = _without_besides(line)
    link = next((mark.to for mark in line.links), "")
    text = _EMOJI_CODE.sub("", line.text).strip(_EDGES)
    meal = _meal(text)
    if meal is not None:
        return replace(meal, link=link)
    text, each = _without_each(text)
    text, room = _without_room(text)
    found = _marked(line) or _people(text)
    return replace(found, title=bare(found.title) or bare(text) or text, link=link, room=room, each=each)


def whole(line: Rich) -> Said:
    """Return what a line says that is a title and nothing else."""
    return Said(line.text, link=next((mark.to for mark in line.links), ""))


def _without_besides(line: Rich) -> Rich:
    """Return a line without the links to slides and the like at its end."""
    found = _BESIDES.search(line.text)
    while (
        found and found.start() and any(mark.end > found.start() and mark.start >= found.start() for mark in line.links)
    ):
        line = line.part(0, found.start())
        found = _BESIDES.search(line.text)
    return line


def _without_each(text: str) -> tuple[str, timedelta | None]:
    found = _EACH.search(text)
    if found is None:
        return text, None
    try:
        each = times.duration(found["after"] or found["before"])
    except SlipError:
        return text, None
    return f"{text[: found.start()]} {text[found.end() :]}".strip(), each


def _meal(text: str) -> Said | None:
    """Return a lunch with its sponsors and notice, or None for what is no lunch."""
    found = _SENTENCE.search(text)
    first, rest = (text[: found.start()], text[found.end() :]) if found else (text, "")
    sponsor = _SPONSORS.search(text)
    if not rest and sponsor:
        first, rest = re.sub(r"\s*\b(?:is|are|kindly)*\s*$", "", text[: sponsor.start()]), sponsor[0]
    if kinds.of_title(first, has_speakers=False) is not Kind.LUNCH:
        return None
    is_only_sponsors = sponsor and re.fullmatch(rf"\W*{re.escape(sponsor[0])}\W*", rest)
    notice = "" if is_only_sponsors or _LENGTH.fullmatch(rest) else rest.strip(" ()[]")
    return Said(bare(first), sponsors=sponsors(text), notice=notice)


def sponsors(text: str) -> tuple[str, ...]:
    """Return who sponsors, as in 'sponsored by Facebook and Microsoft'."""
    found = _SPONSORS.search(text)
    parts = re.split(r"\s*(?:,|&|\band\b|\bund\b)\s*", found["names"]) if found else []
    return tuple(dict.fromkeys(name for part in parts if (name := re.sub(r"^(?:the|our)\s+", "", part.strip()))))


def _people(text: str) -> Said:
    """Return title and people. A label goes before the title where there is one, else it is the title."""
    label = _LABEL.fullmatch(text)
    if label:
        rest = label["rest"].strip(_EDGES)
        alone = only_people(rest, several=bool(_SEVERAL.search(label["label"])))
        if alone:
            return Said(label["label"].strip(), alone, label=label["label"], guess=SPLIT)
        found = _split(rest)
        return replace(found if found.speakers else _led_by_name(rest) or found, label=label["label"])
    head = _HEAD.fullmatch(text)
    alone = only_people(head["rest"].strip(_EDGES), several=bool(_SEVERAL.search(head["head"]))) if head else ()
    if head and alone:
        return Said(head["head"], alone, guess=SPLIT)
    return _split(text)


def _led_by_name(text: str) -> Said | None:
    """Return title and people of 'Ada Lovelace: On Engines', which only behind a label such as 'Talk:' is no title."""
    quoted = _NAME_AND_QUOTE.fullmatch(text)
    name, colon, title = (quoted["name"], ":", quoted["title"]) if quoted else text.partition(":")
    people = only_people(name.strip()) if colon and title.strip(_EDGES) and not name.isupper() else ()
    return Said(title.strip(_EDGES), people, guess=SPLIT) if people else None


def _marked(line: Rich) -> Said | None:
    """Return title and people of '*Title* Name', '"Title" Name', 'Title *Name, Name*' and '**Name**: Title'."""
    first = next((mark.end for mark in line.emphasised if not line.text[: mark.start].strip(_EDGES)), 0)
    last = next((mark.start for mark in line.emphasised if mark.start and mark.end == len(line.text)), 0)
    named = only_people(line.text[last:], several=True) if last else ()
    led = _led_by_names(line.text[:last], line.text[last:]) if last and not named else None
    if led:
        return led
    before = re.sub(r"\s+(?:by|von|with|mit|par|por)$", "", line.text[:last].strip(_EDGES + "."))
    if named and before:
        return Said(before, named, guess=SPLIT)
    lead = _led_by_name(line.text) if first and names.is_name(line.text[:first].strip(_EDGES)) else None
    if lead:
        return lead
    quote = _QUOTED.match(line.text)
    end = quote.end() if quote else first
    is_label = _NUMBERED.fullmatch(line.text[:end].strip()) is not None
    people = only_people(line.text[end:].strip(_EDGES + ".")) if end and not is_label else ()
    return Said(line.text[:end].strip(_EDGES), people, guess=SPLIT) if people else None


def _led_by_names(before: str, title: str) -> Said | None:
    """Return title and people of 'Ada Lovelace and Bo Bright, *On Engines*', with a label before them or without."""
    label, _, rest = before.rpartition(":")
    people = only_people(rest.strip(_EDGES + "."), several=True)
    is_whole = not label or _LABEL.fullmatch(f"{label}: x") is not None or _ASIDE.sub("", label).strip().istitle()
    if not (people and is_whole and re.search(r"\w\w", title)) or rest.rstrip()[-1:] not in (
        ",",
        ":",
        ".",
        "–",
        "—",
        "-",
    ):
        return None
    return Said(title.strip(_EDGES), people, label=label.strip(), guess=SPLIT)


def only_people(text: str, *, several: bool = False) -> tuple[Person, ...]:
    """Return the people that a text names, and nothing else: 'Ada Lovelace (Engines)', 'Ada Lovelace and Bo Bright'.

    Of two names with a comma between them the second is an affiliation, unless there are `several` people.
    """
    aside = _ASIDE.search(text)
    bare = text[: aside.start()] if aside else text
    if names.are_names(text) or (aside and names.are_names(bare) and "," not in bare):
        return names.listed(text) if several else names.with_affiliation(text)
    first, comma, _ = bare.partition(",")
    if several and comma and names.are_names(first):
        return names.listed(text)
    return names.with_affiliation(text) if comma and names.are_names(first) and bare.count(",") <= 2 else ()


def somebody(line: Rich) -> tuple[Person, ...]:
    """Return the people of a list's line: all that it says, or what is emphasised at its beginning."""
    first = next((line.text[: mark.end] for mark in line.emphasised if mark.start == 0), "")
    is_apart = bool(first) and line.text[len(first) :].lstrip()[:1] not in ("", ",", "(", "–", "—", "-")
    return only_people(first) if is_apart else only_people(line.text)


def _split(text: str) -> Said:
    """Return title and people of 'Title, Name, Affiliation', 'Title (Name)', 'Title - Name' or 'Title by Name'."""
    for split in (_by, _aside, _dash, _commas):
        found = split(text)
        if found and found[0].strip(_EDGES):
            return Said(found[0].strip(_EDGES), found[1], guess=SPLIT)
    return Said(text)


_Split = tuple[str, tuple[Person, ...]] | None


def _by(text: str) -> _Split:
    found = _BY.search(text)
    if found is None:
        return None
    written, _, title = found["names"].partition(":")
    people = only_people(written.strip())
    return (title.strip(_EDGES) or text[: found.start()], people) if people else None


def _aside(text: str) -> _Split:
    """Split 'Opening remarks (Sarah Bird)', and 'Title, Ada Lovelace (Engines)', with brackets for the affiliation."""
    found = _ASIDE.search(text)
    if found is None:
        return None
    people = only_people(found["inside"])
    if people:
        return text[: found.start()], people
    for at in (_DASH, re.compile(r",\s+")):
        places = [match for match in at.finditer(text) if match.end() < found.start()]
        for place in places:
            people = only_people(text[place.end() :])
            if people:
                return text[: place.start()], people
    return None


def _dash(text: str) -> _Split:
    for place in _DASH.finditer(text):
        people = only_people(text[place.end() :])
        if people:
            return text[: place.start()], people
    return None


def _commas(text: str) -> _Split:
    """Split at the first comma with names behind it, and at most an affiliation of two parts behind these."""
    places = list(re.finditer(r",\s+", text))
    for number, place in enumerate(places):
        end = places[number + 1].start() if number + 1 < len(places) else len(text)
        after = len(places) - number - 1
        if names.are_names(text[place.end() : end]) and (after <= 2 or names.are_names(text[place.end() :])):
            return text[: place.start()], names.with_affiliation(text[place.end() :])
    return None


def bare(title: str) -> str:
    """Return a title without quotes around it and separators at its ends."""
    title = re.sub(r"\s*(?:\.{2,}|…)$", "", _NOTHING_INSIDE.sub("", title).strip(_EDGES))
    pairs = {"“": "”", '"': '"', "«": "»", "„": "“", "‘": "’"}
    closing = pairs.get(title[:1])
    if closing and title.endswith(closing) and closing not in title[1:-1] and len(title) > 2:
        return title[1:-1].strip()
    return title


def people(line: Rich) -> tuple[Person, ...]:
    """Return the people of a cell or a line that holds people alone."""
    text = re.sub(r"^\W*(?:speakers?|panell?ists?|presenters?|authors?|by|with)\s*:\s*", "", line.text, flags=re.I)
    text = text.strip(_EDGES)
    if not re.search(r"\w", text) or text.casefold() in ("tbd", "tba", "tbc", "n/a", "all"):
        return ()
    dash = _DASH.search(text)
    if dash and names.are_names(text[: dash.start()]) and not names.are_names(text[dash.end() :]):
        text = f"{text[: dash.start()]}, {text[dash.end() :]}"
    return names.with_affiliation(text)


def project(line: Rich) -> tuple[str, tuple[Person, ...], str]:
    """Return name, presenters and link of a project, as in '[Ray](https://ray.io) - Robert Nishihara, Berkeley'."""
    line = _without_besides(line)
    link = next(iter(line.links), None)
    if link is not None and not line.text[: link.start].strip(_EDGES):
        name, rest = line.text[link.start : link.end], line.text[link.end :].strip(_EDGES)
        aside = _ASIDE.fullmatch(rest)
        return bare(name), _presenters(aside["inside"] if aside else rest), link.to
    dash = _DASH.search(line.text)
    if dash:
        return bare(line.text[: dash.start()]), _presenters(line.text[dash.end() :]), link.to if link else ""
    found = _split(line.text.strip(_EDGES))
    return bare(found.title) or found.title, found.speakers, link.to if link else ""


def _presenters(text: str) -> tuple[Person, ...]:
    return people(Rich(text)) if text else ()
