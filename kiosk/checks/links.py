"""Links that no phone opens: the QR code would lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from kiosk.checks.plan import Plan
from kiosk.formats.problems import WHOLE_FILE, Place, Problem, quoted

_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")
_ENDING = re.compile(r"[^\W\d_]{2,}|xn--[a-z0-9-]+", re.IGNORECASE)
_NUMBERS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}|\[.*\]")
_MAIL = re.compile(r"/[\w.+-]+@[\w-]+(?:\.[\w-]+)+$")
_HOST_INSIDE = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|dev|ai|de|eu|uk|fr|ch)(?:/|$)")


def lead_nowhere(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for each link that cannot be meant as it is."""
    for place, of, link in _links(plan):
        wrong = _wrong(link, plan.programme.event.website)
        if wrong:
            yield plan.warning(place, f"the link {quoted(link)} of {quoted(of)} {wrong[0]}", wrong[1])


def _links(plan: Plan) -> Iterator[tuple[Place, str, str]]:
    event = plan.programme.event
    yield from ((WHOLE_FILE, event.name, link) for link in (event.website, event.livestream) if link)
    yield from ((WHOLE_FILE, one.name, one.link) for one in plan.programme.sponsors if one.link)
    for day, slot in plan.slots:
        linked = [(slot.title, slot.link), *((project.name, project.link) for project in slot.projects)]
        yield from ((plan.place(day, slot), of, link) for of, link in linked if link)


def _wrong(link: str, website: str) -> tuple[str, str] | None:
    """Return what is wrong with a link, and what would be right; None for one that may lead somewhere."""
    parts = urlsplit(link)
    if parts.scheme == "mailto":
        return None
    host = parts.hostname or ""
    if not _is_host(host):
        return f"names no website: {quoted(host)} is none", "write it as https://example.org/talks"
    own = link.startswith(website.rstrip("/") + "/") if website else False
    inside = link[len(website.rstrip("/")) + 1 :] if own else ""
    if own and _MAIL.search(parts.path):
        return "ends in a mail address", "write mailto: before that"
    if inside and _HOST_INSIDE.match(inside):
        return f"starts from the event's website, and {quoted(inside)} is another", f"write https://{inside}"
    return None


def _is_host(host: str) -> bool:
    """Whether a name can be a website's in the world: in parts, the last of letters, or a number for a network."""
    labels = host.rstrip(".").split(".")
    if _NUMBERS.fullmatch(host) or ":" in host:
        return not host.startswith(("127.", "0."))
    return len(labels) > 1 and all(map(_LABEL.fullmatch, labels)) and _ENDING.fullmatch(labels[-1]) is not None
