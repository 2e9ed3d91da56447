"""Addresses of programmes: which are asked, and how they are told without what is secret in them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from shlex import quote
from typing import Self
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from kiosk.formats.problems import SlipError, has_unseen

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):/")  # two letters at least: C:/ is a drive
_HOST = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+")
_LONGEST = 2_000
_AS_IN = "write it as https://example.org/schedule.xml"
_PORTS = {"http": 80, "https": 443}


def is_address(text: str) -> bool:
    """Whether a text is an address and not the path of a file, also one that is not asked, such as `ftp://`."""
    return _SCHEME.match(text) is not None


@dataclass(frozen=True, slots=True)
class Address:
    """An http or https address. `login` is `user:password`, or empty; what it is asked for is not in `url`."""

    url: str
    login: str = field(default="", repr=False)

    @classmethod
    def of(cls, text: str) -> Self:
        """Return the address that a text is. Raises SlipError, which never quotes a text that may hold a password."""
        parts = _split(text)
        host = _ascii_host(parts)
        port = "" if parts.port in (None, _PORTS[parts.scheme]) else f":{parts.port}"
        login = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}" if parts.username else ""
        return cls(parts._replace(netloc=host + port, path=parts.path or "/", fragment="").geturl(), login)

    @property
    def host(self) -> str:
        """The computer's name, with its port where that is not the usual one."""
        return urlsplit(self.url).netloc

    @property
    def shown(self) -> str:
        """The address without its login and its query, which may hold a key: for people and logs."""
        return urlsplit(self.url)._replace(query="").geturl()

    @property
    def typed(self) -> str:
        """The address as it is typed in a shell, with … for its login and its query."""
        parts = urlsplit(self.url)
        login = "…@" if self.login else ""
        return quote(parts._replace(netloc=login + parts.netloc, query="…" if parts.query else "").geturl())

    @property
    def folder(self) -> str:
        """Where relative links of the programme start from."""
        return urljoin(self.shown, ".")

    @property
    def key(self) -> str:
        """A name for files about this address, from which it cannot be read."""
        from hashlib import sha256

        return sha256(self.url.encode()).hexdigest()[:24]

    def led_to(self, location: str) -> Address:
        """Return the address that an answer leads on to. Raises SlipError for one that must not be followed.

        The login goes along to the same host alone, and a password never goes from https to http.
        """
        try:
            whole = urljoin(self.url, location)
        except ValueError:
            raise SlipError(f"{self.host} leads to what is not an address", "ask for the new one") from None
        after = Address.of(whole)
        if self.url.startswith("https:") and not after.url.startswith("https:"):
            raise SlipError(
                f"{self.host} leads from https to http, where anybody can change it", "ask for the new address"
            )
        same = after.host == self.host and after.url[:6] == self.url[:6]
        return replace(after, login=self.login if same else "")


def _split(text: str) -> SplitResult:
    if len(text) > _LONGEST:
        raise SlipError(f"this address is longer than {_LONGEST:,} characters", "find a shorter one")
    if re.search(r"\s", text) or has_unseen(text):
        raise SlipError("this address has a space or an invisible character in it", "write %20 for a space")
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise SlipError("this is not an address", _AS_IN) from None
    if parts.scheme not in _PORTS:
        raise SlipError(
            f"a programme is not read from {parts.scheme}: addresses", "https: and http: are, or name a file"
        )
    if not host:
        raise SlipError("this address names no computer", _AS_IN)
    return parts


def _ascii_host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    try:
        name = host.encode("idna").decode().lower()
    except UnicodeError:
        name = ""
    if not _HOST.fullmatch(name):
        raise SlipError("this address names no computer that there can be", _AS_IN)
    return f"[{name}]" if ":" in name else name
