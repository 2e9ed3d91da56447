"""Whether the computer's clock can be right, who keeps it so, and which time zone it is in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from kiosk.doctor.case import Case
from kiosk.doctor.findings import Finding, fine, unknown, warning, wrong
from kiosk.rundown.programme import Programme

SLACK = timedelta(days=1)
FAR = timedelta(days=20 * 365)
"""No kiosk is run so long after it was installed."""


def installed(file: Path = Path(__file__)) -> datetime:
    """Return the instant from which this program's files are: no clock can be right that is before it."""
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def plausible(case: Case) -> Iterator[Finding]:
    """Yield whether the time is one that can be."""
    now, since = case.outside.now(), installed()
    shown = f"{now.astimezone(case.outside.zone()):%Y-%m-%d %H:%M %Z}"
    if since - SLACK <= now <= since + FAR:
        yield fine("clock", shown)
    else:
        remedy = (
            "set the clock: timedatectl set-time, or a network; a computer without a battery forgets it at each start"
        )
        yield wrong("clock", f"it says {shown}, and the kiosk was installed on {since:%Y-%m-%d}", remedy)


def synchronised(case: Case) -> Iterator[Finding]:
    """Yield whether somebody keeps the clock right. Asks no network."""
    about = "synchronised"
    if not case.outside.is_linux:
        yield unknown(
            about, f"this system ({case.outside.system}) is not asked for it; compare with a clock that is right"
        )
        return
    told = _timedatectl(case)
    if told is None:
        yield unknown(about, "neither timedatectl nor chrony answers here", "compare the clock with one that is right")
    elif told:
        yield fine(about, "yes, with the network's time")
    else:
        what = "no: the clock runs by itself, and loses or gains seconds a day"
        yield warning(about, what, "timedatectl set-ntp true; or set it by hand each morning")


def _timedatectl(case: Case) -> bool | None:
    """Return whether the clock is synchronised; None where nobody knows."""
    answer = case.outside.ask("timedatectl", "show", "--property=NTPSynchronized", "--value")
    if answer.status == 0 and answer.out in ("yes", "no"):
        return answer.out == "yes"
    if case.outside.has("run/systemd/timesync/synchronized"):
        return True
    answer = case.outside.ask("chronyc", "-c", "tracking")
    return None if answer.status != 0 else not answer.out.endswith("Not synchronised")


def zones(case: Case) -> Iterator[Finding]:
    """Yield whether the programme's time zone and the computer's go together."""
    programme = case.reading.programme
    if programme is not None:
        zone, local = programme.event.timezone, case.outside.zone()
        yield _unnamed(local) if zone is None else _compared(programme, zone, local, case.outside.now())


def _unnamed(local: tzinfo) -> Finding:
    says = f"the programme names none, so the computer's counts: {local}"
    if datetime.now(local).utcoffset() != timedelta() or str(local) not in ("UTC", "Etc/UTC"):
        return fine("time zone", says)
    remedy = "event: {timezone: Europe/Berlin} in the programme, or timedatectl set-timezone Europe/Berlin"
    return warning("time zone", f"{says}, which nobody may have chosen", remedy)


def _compared(programme: Programme, zone: tzinfo, local: tzinfo, now: datetime) -> Finding:
    instants = [now, *(datetime.combine(day.date, datetime.min.time(), UTC) for day in programme.days if day.date)]
    if all(one.astimezone(zone).utcoffset() == one.astimezone(local).utcoffset() for one in instants):
        return fine("time zone", f"the programme's and the computer's agree: {zone}")
    says = f"the programme's is {zone}, which the screen shows; the computer's is {local}"
    if str(local) in ("UTC", "Etc/UTC"):
        return fine("time zone", says)
    return warning("time zone", says, "if the event is where the computer is, one of the two is wrong")
