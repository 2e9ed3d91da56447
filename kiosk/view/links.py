"""A link as the screen shows it: its QR code, and how people say it. Pure: no Qt."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from urllib.parse import urlsplit

QR = "qr"
LONGEST_ADDRESS = 32


def qr(link: str) -> str:
    """Return the address of the picture of a link's QR code, for the provider in `view/qr.py`; empty without one."""
    return f"image://{QR}/{urlsafe_b64encode(link.encode()).decode()}" if link else ""


def address(link: str) -> str:
    """Return a link as people say it: without its scheme, `www.` and a trailing slash; the host alone of a long one."""
    parts = urlsplit(link)
    host = parts.netloc.removeprefix("www.")
    whole = (host + parts.path).rstrip("/")
    return whole if len(whole) <= LONGEST_ADDRESS else host
