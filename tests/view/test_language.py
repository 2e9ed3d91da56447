"""The screen's words in every language: numbers, times, days, and that each phrase of ours is translated."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from english import SOURCES, english, texts, translations
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator
from ui.moments import HARD_MOMENTS, MOMENTS, rundown

from kiosk import paths
from kiosk.rundown import wording
from kiosk.rundown.phrases import Phrase, Span, joined, phrase, sentence
from kiosk.rundown.programme import LANGUAGES, Person, Session
from kiosk.view.language import CONTEXT, Language
from kiosk.view.props import derive

PACKAGING = Path(__file__).parents[2] / "packaging"
FIVE_PAST_NINE = datetime(2018, 12, 7, 9, 5, tzinfo=UTC)
FIVE_PAST_ONE = FIVE_PAST_NINE.replace(hour=13)
OTHERS = [language for language in LANGUAGES if language != "en"]
MARKS = "\N{RIGHT-TO-LEFT MARK}\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"
NARROW, WIDE = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"


def plain(text: str) -> str:
    """A text without the marks that turn it round."""
    return text.translate(dict.fromkeys(map(ord, MARKS)))


def in_minutes(number: int) -> str:
    return wording.countdown(FIVE_PAST_NINE + timedelta(minutes=number), FIVE_PAST_NINE)


def in_days(number: int) -> str:
    return wording.countdown(FIVE_PAST_NINE + timedelta(days=number), FIVE_PAST_NINE)


@pytest.mark.parametrize(
    ("tag", "minutes", "hours"),
    [
        ("", "in 12 min", "in 1 h 20"),
        ("en-GB", "in 12 min", "in 1 h 20"),
        ("fr", f"dans 12{WIDE}min", f"dans 1{WIDE}h{WIDE}20"),
        ("de", "in 12 min", "in 1 h 20"),
        ("es", "en 12 min", "en 1 h 20"),
        ("pt-BR", "em 12 min", "em 1 h 20"),
        ("it", "tra 12 min", "tra 1 h 20"),
        ("nl", "over 12 min", "over 1 u 20"),
        ("ja", "あと12分", "あと1時間20分"),
        ("zh-Hans-CN", "12 分钟后", "1 小时 20 分钟后"),
        ("ko", "12분 후", "1시간 20분 후"),
        ("ar", "بعد 12 دقيقة", "بعد 1 س و20 د"),
        ("sv", "in 12 min", "in 1 h 20"),
    ],
)
def test_a_countdown(tag: str, minutes: str, hours: str) -> None:
    assert plain(Language(tag).say(in_minutes(12))) == minutes
    assert plain(Language(tag).say(in_minutes(80))) == hours


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("", ["in 1 day", "in 2 days", "in 3 days", "in 11 days", "in 100 days"]),
        ("en-US", ["in 1 day", "in 2 days", "in 3 days", "in 11 days", "in 100 days"]),
        ("fr", ["dans 1 jour", "dans 2 jours", "dans 3 jours", "dans 11 jours", "dans 100 jours"]),
        ("de", ["in 1 Tag", "in 2 Tagen", "in 3 Tagen", "in 11 Tagen", "in 100 Tagen"]),
        ("es", ["en 1 día", "en 2 días", "en 3 días", "en 11 días", "en 100 días"]),
        ("pt", ["em 1 dia", "em 2 dias", "em 3 dias", "em 11 dias", "em 100 dias"]),
        ("it", ["tra 1 giorno", "tra 2 giorni", "tra 3 giorni", "tra 11 giorni", "tra 100 giorni"]),
        ("nl", ["over 1 dag", "over 2 dagen", "over 3 dagen", "over 11 dagen", "over 100 dagen"]),
        ("ja", ["あと1日", "あと2日", "あと3日", "あと11日", "あと100日"]),
        ("zh", ["1 天后", "2 天后", "3 天后", "11 天后", "100 天后"]),
        ("ko", ["1일 후", "2일 후", "3일 후", "11일 후", "100일 후"]),
        ("ar", ["بعد يوم", "بعد يومين", "بعد 3 أيام", "بعد 11 يومًا", "بعد 100 يوم"]),
    ],
)
def test_a_plural(tag: str, said: list[str]) -> None:
    assert [plain(Language(tag).say(in_days(number))) for number in (1, 2, 3, 11, 100)] == said


@pytest.mark.parametrize(("tag", "none"), [("", "0 others"), ("fr", "0 autre"), ("pt", "mais 0"), ("ar", "0 آخر")])
def test_a_plural_of_nothing(tag: str, none: str) -> None:
    nothing = Phrase("{name} and {n} others", {"name": "Ada", "n": 0}, 0)
    assert plain(Language(tag).say(nothing)).endswith(none)


@pytest.mark.parametrize(
    ("tag", "habit", "twelve", "whole_day", "day"),
    [
        ("", "13:05", f"1:05{NARROW}PM", "13:05", "Friday 7 December"),
        ("en", "13:05", f"1:05{NARROW}PM", "13:05", "Friday 7 December"),
        ("en-US", f"1:05{NARROW}PM", f"1:05{NARROW}PM", "13:05", "Friday, December 7"),
        ("en-GB", "13:05", f"1:05{NARROW}pm", "13:05", "Friday, 7 December"),
        ("fr", "13:05", f"1:05{NARROW}PM", "13:05", "vendredi 7 décembre"),
        ("de", "13:05", f"1:05{NARROW}PM", "13:05", "Freitag, 7. Dezember"),
        ("es", "13:05", f"1:05{NARROW}p.m.", "13:05", "viernes, 7 de diciembre"),
        ("es-MX", f"1:05{NARROW}p.m.", f"1:05{NARROW}p.m.", "13:05", "viernes, 7 de diciembre"),
        ("pt", "13:05", f"1:05{NARROW}PM", "13:05", "sexta-feira, 7 de dezembro"),
        ("it", "13:05", f"1:05{NARROW}PM", "13:05", "venerdì 7 dicembre"),
        ("nl", "13:05", f"1:05{NARROW}p.m.", "13:05", "vrijdag 7 december"),
        ("ja", "13:05", "午後1:05", "13:05", "12月7日金曜日"),
        ("zh", "13:05", "下午1:05", "13:05", "12月7日星期五"),
        ("ko", "오후 1:05", "오후 1:05", "13:05", "12월 7일 금요일"),
        ("ar", "1:05 م", "1:05 م", "13:05", "الجمعة، 7 ديسمبر"),
        ("ar-MA", "13:05", f"1:05{NARROW}م", "13:05", "الجمعة، 7 دجنبر"),
        ("sv", "13:05", f"1:05{NARROW}PM", "13:05", "Friday 7 December"),
    ],
)
def test_a_time_and_a_day(tag: str, habit: str, twelve: str, whole_day: str, day: str) -> None:
    time = wording.clock(FIVE_PAST_ONE)
    assert [plain(Language(tag, hours).say(time)) for hours in (0, 12, 24)] == [habit, twelve, whole_day]
    assert Language(tag).date(date(2018, 12, 7)) == day


@pytest.mark.parametrize(
    ("tag", "afternoon", "over_noon"),
    [
        ("en", f"1:05–1:40{NARROW}PM", f"9:05{NARROW}AM–1:05{NARROW}PM"),
        ("ja", "午後1:05–1:40", "午前9:05–午後1:05"),
        ("ar", "1:05–1:40 م", "9:05 ص–1:05 م"),
    ],
)
def test_a_time_range_names_one_half_of_the_day_once(tag: str, afternoon: str, over_noon: str) -> None:
    language = Language(tag, 12)
    assert language.time_range(FIVE_PAST_ONE, FIVE_PAST_ONE.replace(minute=40)) == afternoon
    assert language.time_range(FIVE_PAST_NINE, FIVE_PAST_ONE) == over_noon
    assert plain(language.say(phrase("{span}", span=Span(FIVE_PAST_NINE, FIVE_PAST_ONE)))) == over_noon


@pytest.mark.parametrize(
    ("hour", "twelve"), [(0, "12:05"), (1, "1:05"), (11, "11:05"), (12, "12:05"), (13, "1:05"), (23, "11:05")]
)
def test_the_twelve_hours(hour: int, twelve: str) -> None:
    half = "AM" if hour < 12 else "PM"
    at, end = (FIVE_PAST_NINE.replace(hour=hour, minute=minute) for minute in (5, 40))
    language = Language("en-US")
    assert language.clock(at) == f"{twelve}{NARROW}{half}"
    assert language.time_range(at, end).startswith(f"{twelve}–")


@pytest.mark.parametrize(
    ("tag", "late", "early"),
    [
        ("fr", f"retardé de 10{WIDE}min", f"5{WIDE}min plus tôt"),
        ("de", "verschoben um 10 min", "5 min früher"),
        ("es", "10 min de retraso", "5 min antes"),
        ("pt", "10 min de atraso", "5 min mais cedo"),
        ("it", "10 min di ritardo", "5 min prima"),
        ("nl", "10 min later", "5 min eerder"),
        ("ja", "10分遅れ", "5分前倒し"),
        ("zh", "推迟 10 分钟", "提前 5 分钟"),
        ("ko", "10분 지연", "5분 앞당김"),
        ("ar", "تأخّر 10 دقائق", "مبكرًا 5 دقائق"),
    ],
)
def test_a_delay(tag: str, late: str, early: str) -> None:
    assert plain(Language(tag).say(wording.delay(timedelta(minutes=10)))) == late
    assert plain(Language(tag).say(wording.delay(timedelta(minutes=-5)))) == early


@pytest.mark.parametrize(
    ("tag", "text", "said"),
    [
        ("de", wording.lunch_notice(["A", "B", "C"]), "Das Mittagessen wird von A, B und C gesponsert."),
        ("de", wording.session(Session("Datei {0}", "3")), "Sitzung 3: Datei {0}"),
        ("de", wording.KINDS["break"], "Pause"),
        ("de", wording.CANCELLED, "fällt aus"),
        ("fr", sentence(phrase("“{title}” is over", title="Ray")), f"«{NARROW}Ray{NARROW}» est terminé."),
        ("fr", wording.chairs(Session("", "", (Person("Ada"),))), f"Présidence{WIDE}: Ada"),
        ("it", sentence(phrase("nothing comes next")), "Non segue nulla."),
        ("es", joined("  ·  ", ("Ada", wording.THANKS)), "Ada  ·  Gracias"),
        ("ja", wording.people([Person("A", "X"), Person("B", "X")]), "A、B (X)"),
        ("ko", wording.at(FIVE_PAST_ONE, FIVE_PAST_NINE - timedelta(days=1)), "내일 오후 1:05"),
        ("de", "Thank you", "Thank you"),
    ],
)
def test_words_in_words(tag: str, text: str, said: str) -> None:
    assert Language(tag).say(text) == said


@pytest.mark.parametrize("tag", ["", *LANGUAGES])
def test_only_arabic_runs_from_right_to_left(tag: str) -> None:
    assert Language(tag).right_to_left is (tag == "ar")


def test_a_title_in_another_script_does_not_turn_an_arabic_sentence_round() -> None:
    said = Language("ar").say(phrase("“{title}” is on already", title="Keras"))
    assert said.startswith("\N{RIGHT-TO-LEFT MARK}")
    assert "\N{FIRST STRONG ISOLATE}Keras\N{POP DIRECTIONAL ISOLATE}" in said


@pytest.mark.parametrize("tag", ["", "en", "de", "ar"])
@given(text=st.text())
def test_what_is_not_ours_is_told_as_it_is(tag: str, text: str) -> None:
    assert Language(tag).say(text) == text


@pytest.mark.parametrize("tag", ["", "en", "sv"])
def test_english_changes_nothing_and_reads_no_file(tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(QTranslator, "load")
    props = derive(MOMENTS["keynote"].frame())
    assert Language(tag).say_all(props) is props


ENGLISH = {source.text for source in SOURCES}


def made_of(text: str) -> set[str]:
    """The sources of all phrases in a text."""
    if not isinstance(text, Phrase):
        return set()
    return {text.source}.union(*(made_of(one) for one in text.arguments.values() if isinstance(one, str)))


@pytest.mark.parametrize("name", [*MOMENTS, *HARD_MOMENTS])
def test_every_word_of_ours_is_a_phrase(name: str) -> None:
    # Where an f-string, a join or a + takes a phrase in, its English stays for ever.
    moment = (MOMENTS | HARD_MOMENTS)[name]
    said, theirs = texts(derive(moment.frame())), set(texts(rundown(moment.programme).programme))
    assert not {text for text in said if not isinstance(text, Phrase)} & ENGLISH - theirs
    joints = {source for text in said for source in made_of(text)} - ENGLISH
    assert not {source for source in joints if re.search("[a-z]", re.sub("{[a-z0-9]+}", "", source))}


@pytest.mark.parametrize("name", [*MOMENTS, *HARD_MOMENTS])
@pytest.mark.parametrize("tag", OTHERS)
def test_no_english_of_ours_is_left(tag: str, name: str) -> None:
    moment = (MOMENTS | HARD_MOMENTS)[name]
    theirs = rundown(moment.programme).programme, moment.message
    said = texts(Language(tag).say_all(derive(moment.frame())))
    assert not english(said, tag, theirs)


@pytest.mark.parametrize("tag", OTHERS)
def test_the_translations_are_whole_and_compiled(tag: str) -> None:
    path = paths.TRANSLATIONS / f"kiosk_{tag}.ts"
    assert list(translations.wrong(path, SOURCES)) == []


@pytest.mark.parametrize("tag", OTHERS)
def test_every_number_has_a_form(tag: str) -> None:
    translator = QTranslator()
    assert translator.load(str(paths.TRANSLATIONS / f"kiosk_{tag}.qm"))
    plurals = [source.text for source in SOURCES if source.numerus]
    assert all(translator.translate(CONTEXT, text, None, number) for text in plurals for number in range(120))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("in 12 min  ·  Then Keras", {"Then \N{OBJECT REPLACEMENT CHARACTER}"}),
        ("in 3 days", {"in 3 days"}),
        ("angehalten\non hold", {"on hold"}),
        ("Keras and Ray", set()),
        ("Keynote  ·  in 12 min  ·  in 3 Tagen", set()),
    ],
)
def test_english_is_found_where_it_was_left(text: str, left: set[str]) -> None:
    assert english([text], "de", ("Keras", "Keras and Ray")) == left


def test_each_language_has_its_files() -> None:
    assert {path.stem for path in paths.TRANSLATIONS.glob("*.ts")} == {f"kiosk_{tag}" for tag in OTHERS}
    assert {path.stem for path in paths.TRANSLATIONS.glob("*.qm")} == {f"kiosk_{tag}" for tag in OTHERS}


def test_the_tool_checks_what_is_there() -> None:
    command = [sys.executable, PACKAGING / "translations.py", "--check"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")
