"""The operator's PIN, of which a programme holds only the hash: slow to guess from, quick enough to check."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Self

FEWEST, MOST = 4, 12
"""So many digits has a PIN."""

_FORM = re.compile(
    r"scrypt\$(?P<n>[1-9][0-9]{0,6})\$(?P<r>[1-9][0-9]?)\$(?P<p>[1-9][0-9]?)"
    r"\$(?P<salt>[A-Za-z0-9+/]{22,86}={0,2})\$(?P<key>[A-Za-z0-9+/]{43}=)"
)
_LEAST_WORK, _MOST_WORK = 2**17, 2**20


@dataclass(frozen=True, slots=True)
class _Hash:
    """What a PIN's hash is made of: scrypt's three costs, the salt, and the key that came out."""

    n: int
    r: int
    p: int
    salt: bytes
    key: bytes = b""

    @classmethod
    def read(cls, text: str) -> Self | None:
        """Return what a text says, or None when it is no hash."""
        found = _FORM.fullmatch(text)
        if not found:
            return None
        try:
            salt, key = (b64decode(found[name], validate=True) for name in ("salt", "key"))
        except binascii.Error:
            return None
        return cls(int(found["n"]), int(found["r"]), int(found["p"]), salt, key)

    @property
    def work(self) -> int:
        """What checking costs; with an `r` of 8, 2¹⁷ of it are some 50 ms."""
        return self.n * self.r * self.p

    def derived(self, pin: str) -> bytes:
        """Return the key that a PIN has with these costs and this salt."""
        import hashlib

        room = 128 * self.r * (self.n + self.p + 2) + 1024  # OpenSSL's own limit is less than OWASP's costs need
        return hashlib.scrypt(pin.encode(), salt=self.salt, n=self.n, r=self.r, p=self.p, maxmem=room, dklen=32)


def allowed(pin: str) -> str | None:
    """Return why this cannot be a PIN, or None when it can. What was typed is not repeated."""
    if not (pin.isascii() and pin.isdigit()):
        return f"a PIN is {FEWEST} to {MOST} digits, and nothing else"
    if not FEWEST <= len(pin) <= MOST:
        return f"a PIN is {FEWEST} to {MOST} digits, and this has {len(pin)}"
    return None


def hashed(pin: str, salt: bytes | None = None) -> str:
    """Return a PIN's hash as a programme holds it, with a new salt unless one of 16 to 64 bytes is given.

    Raises ValueError, with `allowed`'s words, for what cannot be a PIN.
    """
    wrong = allowed(pin)
    if wrong:
        raise ValueError(wrong)
    import secrets

    made = _Hash(16384, 8, 1, secrets.token_bytes(16) if salt is None else salt)
    salt_text, key_text = (b64encode(part).decode() for part in (made.salt, made.derived(pin)))
    return f"scrypt${made.n}${made.r}${made.p}${salt_text}${key_text}"


def problem(hashed: str) -> str | None:
    """Return what is wrong with a hash, or None when a PIN can be checked against it, and soon."""
    read = _Hash.read(hashed)
    if read is None or read.n & (read.n - 1):
        return "this is not the hash of a PIN"
    if read.work > _MOST_WORK:
        return "checking a PIN against this hash would take too long"
    if read.work < _LEAST_WORK or read.r < 8:
        return "this hash is too quick to guess the PIN from"
    return None


def fits(pin: str, hashed: str) -> bool:
    """Whether a PIN is the one of a hash; to know takes some 50 ms. False also for what is no PIN, or no hash."""
    read = _Hash.read(hashed)
    if read is None or problem(hashed) or allowed(pin):
        return False
    import hmac

    return hmac.compare_digest(read.derived(pin), read.key)
