"""`kiosk init`: five questions, and a schedule.yaml of a usual day to start from."""

from __future__ import annotations

import locale
import shlex
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.clock import local_zone, wall
from kiosk.commands.writing import STANDARD_OUTPUT, check_free, check_readable, write
from kiosk.formats import dates, starter, yaml_writer
from kiosk.formats.problems import SlipError
from kiosk.output import OK, Stop, say
from kiosk.rundown.programme import LANGUAGES

LONGEST_ANSWER = 5_000


class Question(NamedTuple):
    """What is asked, the option that answers it beforehand, what Enter takes, and how an answer is read."""

    asks: str
    option: str
    default: str
    read: Callable[[str], Any]


def init(options: Namespace) -> int:
    """Write a programme of what the options say, what is answered, and what is usual."""
    output: Path = options.output
    check_free(output, force=options.force)
    basics = starter.Basics(*_answers(options))
    text = yaml_writer.written(starter.starter(basics), "`kiosk init`")
    check_readable(text, output.parent)
    write(text, output)
    if output != STANDARD_OUTPUT:
        say(_next(shlex.quote(str(output))))
    return OK


def questions() -> tuple[Question, ...]:
    """Return what is asked, in the order of `Basics`; what is usual is as the computer has it."""
    today, zone, language = str(wall().astimezone(local_zone()).date()), _usual_zone(), _usual_language()
    return (
        Question("What is the event called?", "name", "My event", starter.event_name),
        Question("On which day? Or from which day to which?", "date", today, starter.days),
        Question("In which time zone?", "timezone", zone, dates.timezone),
        Question("Which language does the screen speak?", "language", language, starter.language),
        Question("In which rooms, with a comma between them?", "room", starter.NO_ROOMS, starter.rooms),
    )


def _usual_zone() -> str:
    """Return the computer's time zone, or UTC where that has no name that a programme can have."""
    name = yaml_writer.zone_name(local_zone())
    return name if dates.known_zone(name) else "UTC"


def _usual_language() -> str:
    """Return the computer's language, or English where the screen has no words in it."""
    language = (locale.getlocale(locale.LC_CTYPE)[0] or "").partition("_")[0]
    return language if language in LANGUAGES else LANGUAGES[0]


def _answers(options: Namespace) -> Iterator[Any]:
    """Yield the answer to each question: what the options say, else what is typed, else what is usual."""
    asked = questions()
    said = {question.option: _said(question, options) for question in asked}  # a wrong one is told before any question
    open_ones = [question for question in asked if said[question.option] is None]
    typing = bool(open_ones) and not options.yes and sys.stdin is not None and sys.stdin.isatty()
    if typing:
        _tell("Enter takes what stands in [ ]; Ctrl+C ends this, and nothing is written.\n")
    for question in asked:
        answer = said[question.option]
        if answer is None:
            answer = _asked(question) if typing else question.read(question.default)
        yield answer


def _said(question: Question, options: Namespace) -> Any:
    """Return what an option says; None without it. Raises Stop for what cannot be meant."""
    value = getattr(options, question.option)
    if value is None:
        return None
    text = value if isinstance(value, str) else (", " if question.option == "room" else " ").join(value)
    try:
        return question.read(text)
    except SlipError as slip:
        raise Stop(f"kiosk init: error: argument --{question.option}: {slip.what}; {slip.remedy}") from slip


def _asked(question: Question) -> Any:
    """Return what somebody answers, asking until it can be meant. Raises Stop when nothing more comes."""
    while True:
        _tell(f"{question.asks} [{question.default}] ")
        try:
            line = sys.stdin.readline(LONGEST_ANSWER)
            if not line:
                _tell("\n")
                raise Stop("kiosk: that was no answer, so nothing was written")
            return question.read(line.strip() or question.default)
        except SlipError as slip:
            _tell(f"  {slip.what}; {slip.remedy}\n")
        except UnicodeDecodeError:
            _tell("  this has letters that cannot be read; write it in UTF-8\n")


def _tell(text: str) -> None:
    """Print on stderr: the output may be the file."""
    print(text, end="", file=sys.stderr, flush=True)


def _next(file: str) -> Iterator[str]:
    yield f"{file} is written. Next:"
    steps = {
        f"edit {file}": "put your own times, titles and people in; its comments say how",
        f"kiosk check {file}": "tells what is wrong with it, with the line",
        f"kiosk {file}": "shows it, and follows while you edit; Ctrl+Q, then Enter, quits",
        f"kiosk rehearse {file}": "plays the day, to look at it before the doors open",
    }
    width = max(map(len, steps))
    yield from (f"  {step:<{width}}  {what}" for step, what in steps.items())
