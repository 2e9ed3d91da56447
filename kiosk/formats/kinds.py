"""What sort of slot it is, guessed from what organisers call it: for files that do not say it in our words."""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.rundown.programme import Kind

_LONGEST_LABEL = 9
"""So many words at most has a title that only names a break or a meal; a talk's about one has mostly more."""

_LUNCH = (
    r"lunch(?:es|eon)?|brown[ -]bag|mittag(?:essen|spause|stisch)?|d[ée]jeuner|almuerzo|almo[çc]o|pranzo|"
    r"comida|repas de midi|昼食|ランチ|午餐|점심"
)
_BREAK = (
    r"breaks?|coffee|tea|breakfast|refreshments?|snacks?|recess|brunch|changeover|intermission|"
    r"receso|pausen?|kaffee(?:pause)?|fr[üu]hst[üu]ck|café|pausa|caff[èe]|descanso|intervalo|intervallo|colazione|merienda|休憩|休息|휴식"
)
_SOCIAL = (
    r"part(?:y|ies)|receptions?|dinners?|banquet|drinks|social(?:s| event| hour)?|apero|ap[ée]ritif|bbq|barbecue|"
    r"happy hour|concerts?|dj[ -]?sets?|karaoke|empfang|abendessen|d[îi]ner|cena|jantar|mixer|afterparty|lounge"
)
_KEYNOTE = r"keynotes?(?: (?:talk|speech|lecture|address|speaker|session|presentation)s?)?|plenary (?:talk|lecture)"
_PANEL = r"panels?|panel discussion|podium(?:sdiskussion)?|round[ -]?tables?|fireside chat|table ronde|mesa redonda"
_POSTERS = r"posters?"
_EDGE = (
    r"welcome|opening|closing|concluding|farewell|wrap[ -]?up|intro(?:duction)?|"
    r"close|begr[üu][ßs]s?ung|er[öo]ffnung|abschluss|ouverture|accueil|cl[ôo]ture|apertura|bienvenida|cierre|clausura|"
    r"abertura|encerramento|chiusura|saluti"
)
_WORDS_OF_EDGE = (
    r"registration|remarks?|ceremony|session|event|words?|address|notes?|speech|plenary|and|&|the|to|from|chairs?|day|conference|"
    r"workshop|organi[sz]ers?|by|awards?|veranstaltung|official|thanks?|goodbye|farewell|welcome|opening|closing|"
    r"announcements?|logistics|housekeeping|\d+"
)
_OTHER = (
    r"(?:arrivals?(?: and| &)? )?(?:registration|registro|registrazione|inscripci[óo]n|inscription)|check-?in|"
    r"doors?(?: open)?|einlass|anmeldung|set-?up|tear-?down|build-?up"
)


def _with(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _named(words: str) -> re.Pattern[str]:
    """Match a title that ends with one of the words, or goes on with where, with whom, or what else there is."""
    after = r"and|und|et|y|e|in|im|at|on|with|for|by|time|served|provided|sponsored|available|open|breaks?|buffet|\d+"
    return re.compile(rf"(?:.*\W)?(?:{words})(?:\W*|\W+(?:{after})(?:\W.*)?|\s*[,;:&+/|@–—-].*)", re.IGNORECASE)


_HAS_LUNCH, _HAS_KEYNOTE, _HAS_PANEL = _with(_LUNCH), _with(_KEYNOTE), _with(_PANEL)
_IS_KEYNOTE = re.compile(rf"(?:.*\W)?(?:{_KEYNOTE})(?:\W*|\s*\d.*|\s*[:–—“\"«„-].*)", re.IGNORECASE)
_IS_PANEL = re.compile(rf"(?:{_PANEL})(?:\W.*)?|.*[:(–—-]\s*(?:{_PANEL})\W*", re.IGNORECASE)
_STARTS_PANEL = re.compile(r"panel(?: discussion)?(?: with| on)?\W.*", re.IGNORECASE)
_IS_POSTERS = re.compile(
    rf"(?:.*\W)?{_POSTERS}(?:\W+(?:sessions?|presentations?|and|&|demos?|coffee|\d+|i+|[a-f]|break))*\W*", re.I
)
_IS_REMARKS = re.compile(
    rf"(?:{_EDGE})(?:\W+(?:{_WORDS_OF_EDGE}))*(?:\W*|\W+(?:with|by)\s.*)|(?:welcome|farewell) to .*"
    rf"|(?:poster|session|speaker|panel)s? introductions?\W*|(?:\S+ ){{0,6}}remarks\W*",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")

_LABELS = ((_named(_LUNCH), Kind.LUNCH), (_IS_POSTERS, Kind.POSTERS), (_named(_BREAK), Kind.BREAK))
_TITLES = (
    (_STARTS_PANEL, Kind.PANEL),
    (_IS_KEYNOTE, Kind.KEYNOTE),
    (_IS_POSTERS, Kind.POSTERS),
    (_IS_PANEL, Kind.PANEL),
    (_IS_REMARKS, Kind.REMARKS),
)
_EVENTS = ((_named(_SOCIAL), Kind.SOCIAL), (re.compile(rf"(?:{_OTHER})(?!\w).*", re.IGNORECASE), Kind.OTHER))
_TYPES = (
    (_HAS_LUNCH, Kind.LUNCH),
    (_with(rf"(?:coffee |tea )?(?:{_BREAK})"), Kind.BREAK),
    (_HAS_KEYNOTE, Kind.KEYNOTE),
    (_HAS_PANEL, Kind.PANEL),
    (_with(r"posters?(?: sessions?)?"), Kind.POSTERS),
    (_with(rf"{_SOCIAL}|performances?|films?|movies?|music|games?"), Kind.SOCIAL),
    (_with(r"opening|closing|welcome|remarks"), Kind.REMARKS),
    (_with(r"meetings?|bofs?|meet-?ups?|announcements?|registration|logistics|misc|other"), Kind.OTHER),
)


def of_title(title: str, *, has_speakers: bool) -> Kind | None:
    """Return the kind that a title names, or None for what may be a talk.

    With speakers it is no break, no meal and no party, whatever it is called.
    """
    bare = _ASIDE.sub(" ", title).strip() or title
    is_label = not has_speakers and len(bare.split()) <= _LONGEST_LABEL
    tables = (_LABELS if is_label else (), _TITLES, _EVENTS if is_label else ())
    forms = (title,) if bare == title else (title, bare)
    return next((kind for table in tables for says, kind in table for form in forms if says.fullmatch(form)), None)


@lru_cache(1_000)  # a programme has few types and tracks
def of_type(word: str) -> Kind | None:
    """Return the kind that the name of a type or a track says, or None if it says none."""
    return next((kind for has, kind in _TYPES if has.search(word)), None) if word else None


def guess(title: str, kind_word: str = "", track: str = "", *, has_speakers: bool = False) -> Kind:
    """Return the likely kind of a slot; a talk where nothing says otherwise. Never a showcase: that has projects."""
    said = of_title(title, has_speakers=has_speakers)
    named = of_type(kind_word)
    if said in (Kind.LUNCH, Kind.BREAK) or (said and named in (None, Kind.OTHER, Kind.BREAK)):
        return said
    if named in (Kind.LUNCH, Kind.BREAK) and has_speakers:
        named = None
    keynote = Kind.KEYNOTE if _HAS_KEYNOTE.fullmatch(track.strip()) else None
    return named or said or keynote or Kind.TALK
