"""Ask an address for its programme: one answer, within limits of time and size, whatever the server does."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from kiosk import __version__
from kiosk.clock import wall
from kiosk.formats.files import MOST_BYTES
from kiosk.formats.problems import SlipError
from kiosk.mirror.address import Address
from kiosk.mirror.decision import Answer, Failure, Fresh, Unchanged, Version, wished_pause

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, PoolManager

MOST_REDIRECTS = 5
_CHUNK = 64 * 1024
_REDIRECTS = (301, 302, 303, 307, 308)
_LOGIN_WANTED = (401, 403)


class Patience(NamedTuple):
    """How many seconds to wait for a connection, for the next bytes, and for the whole answer."""

    connect: float
    read: float
    whole: float


ONCE = Patience(3.0, 5.0, 10.0)
"""For somebody who waits for what a command says."""
POLLING = Patience(10.0, 20.0, 60.0)


class Fetcher:
    """Asks addresses, each in a thread of its own: looking up a name has no time-out, nor have headers in drops."""

    def __init__(self, now: Callable[[], datetime] = wall) -> None:
        """Ask nothing yet."""
        self._now = now
        self._late: Thread | None = None

    def __call__(self, address: Address, known: Version | None, patience: Patience) -> Answer:
        """Return what an address answers, told which version is known. Never raises, nor takes longer than `whole`."""
        late = Failure(f"{address.host} takes too long to answer")
        if self._late is not None and self._late.is_alive():
            return late
        answers: SimpleQueue[Answer] = SimpleQueue()
        thread = Thread(target=lambda: answers.put(_ask(address, known, patience, self._now)), daemon=True)
        thread.start()
        try:
            return answers.get(timeout=patience.whole)
        except Empty:
            self._late = thread
            return late


def _ask(address: Address, known: Version | None, patience: Patience, now: Callable[[], datetime]) -> Answer:
    from urllib3.exceptions import HTTPError

    until = monotonic() + patience.whole
    try:
        for _ in range(MOST_REDIRECTS + 1):
            answer = _ask_once(address, known, patience, until, now)
            if not isinstance(answer, Address):
                return answer
            address = answer
    except SlipError as slip:
        return Failure(slip.what, slip.remedy, refused=True)
    except (HTTPError, OSError, ValueError) as error:
        return Failure(_why(error, address.host))
    return Failure(f"{address.host} leads on and on, to no programme", "check the address", refused=True)


def _ask_once(
    address: Address, known: Version | None, patience: Patience, until: float, now: Callable[[], datetime]
) -> Answer | Address:
    """Return the answer, or the address that it leads on to."""
    from urllib3 import Timeout

    with _pool(address) as pool:
        response = pool.request(
            "GET",
            address.url,
            headers=_headers(address, known),
            timeout=Timeout(connect=patience.connect, read=patience.read),
            preload_content=False,
            redirect=False,
            retries=False,
        )
        try:
            if response.status in _REDIRECTS and "location" in response.headers:
                return address.led_to(response.headers["location"])
            if response.status == HTTPStatus.OK:
                return _fresh(response, address, until)
            if response.status == HTTPStatus.NOT_MODIFIED and known is not None:
                return Unchanged()
            return _refusal(response, address, now())
        finally:
            response.close()


def _pool(address: Address) -> PoolManager:
    """Return what makes connections: the system's certificates, and the proxy that the environment names."""
    from urllib.request import getproxies, proxy_bypass

    import truststore
    from urllib3 import PoolManager, ProxyManager, make_headers
    from urllib3.util import parse_url

    trust = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    proxies, (scheme, _, host) = getproxies(), address.url.partition("://")
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(host.partition("/")[0]):
        return PoolManager(ssl_context=trust)
    login = parse_url(proxy).auth
    headers = make_headers(proxy_basic_auth=login) if login else None
    return ProxyManager(proxy if "://" in proxy else f"http://{proxy}", proxy_headers=headers, ssl_context=trust)


def _headers(address: Address, known: Version | None) -> dict[str, str]:
    from urllib3 import make_headers

    agent = f"venue-kiosk/{__version__}"
    headers = dict(make_headers(basic_auth=address.login or None, user_agent=agent))
    headers |= {"Accept-Encoding": "gzip", "Accept": "*/*"}
    if known is not None and known.etag:
        headers["If-None-Match"] = known.etag
    if known is not None and known.modified:
        headers["If-Modified-Since"] = known.modified
    return headers


def _fresh(response: BaseHTTPResponse, address: Address, until: float) -> Answer:
    data = bytearray()
    while chunk := response.read1(_CHUNK):
        data += chunk
        if len(data) > MOST_BYTES:
            most = MOST_BYTES // (1024 * 1024)
            what = f"what {address.host} answers is larger than {most} MiB, the most that is read"
            return Failure(what, "is it the right address?", refused=True)
        if monotonic() > until:
            return Failure(f"{address.host} takes too long to answer")
    headers = response.headers
    return Fresh(bytes(data), headers.get("etag", ""), headers.get("last-modified", ""))


def _refusal(response: BaseHTTPResponse, address: Address, now: datetime) -> Failure:
    status = response.status
    said = HTTPStatus(status).phrase if status in list(HTTPStatus) else ""
    why = f"{address.host} answers {f'{status} {said}'.strip()}"
    remedy = "check the address" if status < 500 and status != HTTPStatus.TOO_MANY_REQUESTS else ""
    if status in _LOGIN_WANTED:
        remedy = "it may want a login: https://user:password@…"
    return Failure(why, remedy, wished_pause(response.headers.get("retry-after", ""), now), refused=True)


def _why(error: Exception, host: str) -> str:
    """Return what went wrong without the libraries' words, which may hold the whole address."""
    from urllib3 import exceptions

    if isinstance(error, exceptions.SSLError):
        cause = error.args[0] if error.args else None
        reason = cause.verify_message if isinstance(cause, ssl.SSLCertVerificationError) else "no safe connection"
        return f"{host} cannot be trusted: {reason}"
    told = (
        (exceptions.ProxyError, f"the proxy in front of {host} does not answer"),
        (exceptions.ProxySchemeUnknown, "the environment names a proxy of a kind that is not known"),
        (exceptions.NameResolutionError, f"{host} is not found: is there a network?"),
        (exceptions.DecodeError, f"what {host} answers cannot be unpacked"),
        (exceptions.LocationValueError, "this is not an address"),
        (exceptions.NewConnectionError, f"{host} does not answer"),
        (exceptions.ProtocolError, f"{host} broke off its answer"),
    )
    return next((text for kind, text in told if isinstance(error, kind)), f"{host} does not answer")
