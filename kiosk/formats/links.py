"""Links and pictures of a programme: where they lead, or why they cannot."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import SplitResult, urljoin, urlsplit

from kiosk.formats.problems import SlipError, has_unseen, quoted

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_PLAIN = re.compile(r"https?://[A-Za-z0-9][A-Za-z0-9.-]*(?:/[!-Z^-~]*)?")
_LONGEST = 2_000


def website(text: str) -> str:
    """Return the address of a page. Raises SlipError unless it is a whole http or https one."""
    if not _SCHEME.match(text):
        raise SlipError(f"{quoted(text)} is not a whole address", f"write it as https://{_bare(text)}")
    parts = _checked(text)
    if parts.scheme == "mailto":
        raise SlipError(f"{quoted(text)} is not a page", "write it as https://example.org")
    return text


def link(text: str, base: str) -> str:
    """Return the address that a link leads to, from a website that is taken as a folder.

    Raises SlipError for what no browser or mail program would open, and for a relative link without a website.
    """
    if _PLAIN.fullmatch(text) and len(text) <= _LONGEST:
        return text
    if _SCHEME.match(text):
        _checked(text)
        return text
    if text.startswith("www."):
        raise SlipError(f"{quoted(text)} is not a whole address", f"write it as https://{text}")
    _check_characters(text)
    if not base:
        remedy = "write it whole, as in https://example.org/talks, or give the event a website"
        raise SlipError(f"{quoted(text)} is only a part of an address", remedy)
    try:
        whole = urljoin(_as_folder(base), text)
    except ValueError:
        raise _not_an_address(text) from None
    _checked(whole)
    return whole


def is_relative(text: str) -> bool:
    """Whether a link is a part of an address, which a website makes whole."""
    return not _SCHEME.match(text) and not text.startswith("www.")


def _bare(text: str) -> str:
    return text.lstrip("/") if re.fullmatch(r"[\w./-]{4,60}", text) else "example.org"


def _check_characters(text: str) -> None:
    if len(text) > _LONGEST:
        raise SlipError(f"this link is longer than {_LONGEST:,} characters", "find a shorter one")
    if re.search(r"\s", text):
        raise SlipError(f"the link {quoted(text)} has a space in it", "write %20 for a space")
    if has_unseen(text) or re.search("[\u200c-\u200f\u061c]", text):
        raise SlipError(f"the link {quoted(text)} has an invisible character in it", "type it anew")


def _not_an_address(text: str) -> SlipError:
    return SlipError(f"{quoted(text)} is not an address", "write it as https://example.org/talks")


def _checked(text: str) -> SplitResult:
    _check_characters(text)
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise _not_an_address(text) from None
    if parts.scheme not in ("http", "https", "mailto"):
        raise SlipError(f"{quoted(text)} is not a link that a phone opens", "links begin with https:, http: or mailto:")
    if parts.scheme == "mailto" and "@" not in parts.path:
        raise SlipError(f"{quoted(text)} has no mail address", "write it as mailto:somebody@example.org")
    if parts.scheme != "mailto" and not host:
        raise SlipError(f"{quoted(text)} names no website", f"write it as {parts.scheme}://example.org")
    return parts


def _as_folder(address: str) -> str:
    """Return the address of a page as the folder that relative links start from: /nips18 is /nips18/."""
    parts = urlsplit(address)
    path = parts.path or "/"
    if not path.endswith("/") and "." not in path.rpartition("/")[2]:
        path += "/"
    return parts._replace(path=path, query="", fragment="").geturl()


def picture(text: str, folder: Path) -> Path:
    """Return the path of a picture in a folder, which may be missing. Raises SlipError when it is not in there."""
    if _SCHEME.match(text) and not PureWindowsPath(text).drive:
        raise SlipError(f"{quoted(text)} is an address, not a file", "keep the picture beside the programme's file")
    outside = SlipError(f"the picture {quoted(text)} is outside of the programme's folder", "keep it beside the file")
    if PureWindowsPath(text).drive or PureWindowsPath(text).root or ".." in PurePosixPath(text).parts:
        raise outside
    try:
        path = (folder / text).resolve()
        inside = path.is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        raise SlipError(f"{quoted(text)} cannot be the name of a file", "write it as logo.png") from None
    if not inside:
        raise outside
    return path


def is_file(path: Path) -> bool:
    """Whether a file is there, as far as can be seen."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
