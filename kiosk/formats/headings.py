"""The columns of a table, known by their headings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_SYNONYMS: dict[str, tuple[str, ...]] = {
    "title": (
        *("title", "proposal title", "session title", "talk title", "event title", "presentation title", "titel"),
        *("titre", "título", "titulo", "titolo", "talk", "presentation", "summary", "subject", "topic", "vortrag"),
        *("thema", "programme item", "program item", "activity", "what", "event", "session name", "session"),
        *(
            "inhalt",
            "contenu",
            "contenido",
            "conteúdo",
            "contenuto",
            "content",
            "contents",
            "module",
            "modul",
            "módulo",
        ),
        *(
            "actividad",
            "atividade",
            "activité",
            "attività",
            "aktivität",
            "programm",
            "programme",
            "program",
            "programa",
        ),
        *("item", "agenda", "lecture", "talk title", "name", "description", "beschreibung", "details"),
    ),
    "start": (
        *("start", "start time", "starts at", "starttime", "start at", "scheduled start", "session start", "begin"),
        *("begins", "beginn", "anfang", "startzeit", "from", "von", "début", "debut", "inicio", "inizio"),
        *("start date time", "start datetime", "datetime", "date time", "date and time", "start date"),
    ),
    "end": (
        *("end", "end time", "ends at", "endtime", "end at", "scheduled end", "session end", "finish", "finishes"),
        *("ende", "endzeit", "to", "until", "bis", "fin", "fine", "end date time", "end datetime", "end date"),
    ),
    "time": (
        "time",
        "times",
        "time slot",
        "timeslot",
        "slot",
        "when",
        *("hours", "hour", "zeit", "uhrzeit", "heure", "horaire", "hora", "horário", "horario", "ora", "orario"),
    ),
    "date": ("date", "day date", "datum", "fecha", "data", "start date", "day", "tag", "jour", "día", "dia", "giorno"),
    "weekday": ("weekday", "day of week", "wochentag", "jour", "día", "dia", "giorno", "day", "tag"),
    "duration": (
        *("duration", "duration min", "duration minutes", "duration in minutes", "length", "length min", "minutes"),
        *("dauer", "durée", "duree", "duración", "duracion", "duração", "durata", "mins", "min"),
    ),
    "room": (
        *("room", "room name", "location", "stage", "hall", "venue", "place", "where", "auditorium", "raum", "ort"),
        *("saal", "bühne", "salle", "sala", "lieu", "lugar", "luogo"),
    ),
    "speakers": (
        *("speaker names", "speakers", "speaker name", "speaker", "presenters", "presenter", "authors", "author"),
        *("people", "persons", "person", "who", "by", "lecturers", "lecturer", "hosts", "host", "referenten"),
        *("referent", "referentin", "vortragende", "sprecher", "intervenants", "orateurs", "ponentes", "relatori"),
        *("lead", "leads", "leader", "instructor", "instructors", "teacher", "teachers", "facilitator", "facilitators"),
        *("trainer", "trainers", "dozent", "dozentin", "docente", "formateur", "intervenant", "ponente", "palestrante"),
        *("relatore", "full name", "name"),
    ),
    "affiliation": (
        *("affiliation", "affiliations", "company", "organisation", "organization", "institution", "institute"),
        *("employer", "university", "firma", "speaker affiliation", "speaker company"),
    ),
    "track": ("track", "track name", "stream", "theme", "section"),
    "session": ("session", "session name"),
    "type": (
        *("session type", "submission type", "type", "format", "session format", "talk type", "kind", "event type"),
        *("category", "categories", "typ", "art", "kategorie", "formato", "tipo"),
    ),
    "link": ("url", "link", "public url", "session url", "website", "web", "href", "page"),
    "id": ("guid", "uid", "uuid", "id", "code", "session id", "proposal id", "talk id", "event id", "slug"),
    "export": ("kiosk export",),
    "status": ("status", "state", "session status", "proposal state"),
}
PLURAL = (
    *("names", "speakers", "presenters", "authors", "people", "persons", "lecturers", "hosts", "referenten", "leads"),
    *("instructors", "teachers", "facilitators", "trainers", "intervenants", "orateurs", "ponentes", "relatori"),
)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LED = re.compile(r"(?:title|titel|titre|título|titolo)\b")
"""A title in one of several languages, as in title_en."""
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def plain(heading: str) -> str:
    """Return a heading in lower case, its words apart, without an aside: 'startsAt (local)' is 'starts at'."""
    words = _HUMP.sub(" ", _ASIDE.sub(" ", heading))
    return " ".join(re.sub(r"[^\w]|_", " ", words).casefold().split())


def columns(headings: Sequence[str]) -> Mapping[str, int]:
    """Return which column holds what, by the best heading for each; a column holds one thing."""
    names = [plain(each) for each in headings]
    found: dict[str, int] = {}
    for field, synonyms in _SYNONYMS.items():
        free = [word for word in synonyms if word in names and names.index(word) not in found.values()]
        if free:
            found[field] = names.index(free[0])
    if "title" not in found:
        led = next((at for at, name in enumerate(names) if _LED.match(name) and at not in found.values()), None)
        found |= {} if led is None else {"title": led}
    return found


def make_a_table(found: Mapping[str, int]) -> bool:
    """Whether these columns are those of a programme: what it is, and when."""
    return "title" in found and bool({"start", "time"} & set(found))
