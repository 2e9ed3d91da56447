"""One answer of a real server, whatever that does."""

from __future__ import annotations

import base64
import gzip
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from kiosk.formats.files import MOST_BYTES
from kiosk.mirror.address import Address
from kiosk.mirror.decision import Answer, Failure, Fresh, Unchanged, Version
from kiosk.mirror.fetch import Fetcher, Patience

from .server import Handler, Respond, Server

NOW = datetime(2018, 12, 7, 9, 12, tzinfo=UTC)
PATIENT = Patience(20.0, 20.0, 60.0)
HASTY = Patience(20.0, 0.05, 60.0)
BODY = b"event: {name: Fair}"


def ask(server: Server, path: str = "/", known: Version | None = None, patience: Patience = PATIENT) -> Answer:
    return Fetcher(lambda: NOW)(Address.of(server.url(path)), known, patience)


def known(etag: str = "", modified: str = "") -> Version:
    return Version("kept", NOW, 1, etag, modified)


@pytest.fixture
def answering(server: Server) -> Callable[[Respond], Server]:
    def answering(respond: Respond) -> Server:
        server.respond = respond
        return server

    return answering


# What is asked


def test_a_first_question_has_no_conditions(server: Server) -> None:
    ask(server, "/a/schedule.xml?lang=de")
    (asked,) = server.asked
    assert asked.path == "/a/schedule.xml?lang=de"
    assert asked.headers["User-Agent"].startswith("venue-kiosk/")
    assert asked.headers["Accept-Encoding"] == "gzip"
    assert {"Authorization", "If-None-Match", "If-Modified-Since"}.isdisjoint(asked.headers)


def test_the_next_one_tells_what_is_known(server: Server) -> None:
    ask(server, known=known('W/"1"', "Fri, 07 Dec 2018 09:00:00 GMT"))
    (asked,) = server.asked
    assert asked.headers["If-None-Match"] == 'W/"1"'
    assert asked.headers["If-Modified-Since"] == "Fri, 07 Dec 2018 09:00:00 GMT"


def test_a_login_is_told_in_a_header_alone(server: Server) -> None:
    Fetcher()(Address.of(server.url("/", "me:s%20cret@")), None, PATIENT)
    (asked,) = server.asked
    assert asked.headers["Authorization"] == "Basic " + base64.b64encode(b"me:s cret").decode()
    assert asked.headers["Host"] == server.host


def test_a_proxy_of_the_environment_is_asked(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.url("", "me:secret@"))
    assert isinstance(Fetcher()(Address.of("http://conference.example/a"), None, PATIENT), Fresh)
    assert server.asked[0].path == "http://conference.example/a"
    assert server.asked[0].headers["Proxy-Authorization"].startswith("Basic ")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    ask(server, "/b")
    assert server.asked[1].path == "/b"


# What is answered


@pytest.mark.parametrize("etag", ["", '"1"'])
@pytest.mark.parametrize("modified", ["", "Fri, 07 Dec 2018 09:00:00 GMT"])
def test_a_whole_answer_with_its_marks(etag: str, modified: str, answering: Callable[[Respond], Server]) -> None:
    marks = {name: value for name, value in (("ETag", etag), ("Last_Modified", modified)) if value}
    assert ask(answering(lambda to: to.answer(200, BODY, **marks))) == Fresh(BODY, etag, modified)


def test_one_that_is_packed(answering: Callable[[Respond], Server]) -> None:
    server = answering(lambda to: to.answer(200, gzip.compress(BODY), Content_Encoding="gzip"))
    assert ask(server) == Fresh(BODY)


def test_one_in_chunks(answering: Callable[[Respond], Server]) -> None:
    def respond(to: Handler) -> None:
        to.send_response(200)
        to.send_header("Transfer-Encoding", "chunked")
        to.end_headers()
        to.wfile.write(b"5\r\nevent\r\n1\r\n:\r\n0\r\n\r\n")

    assert ask(answering(respond)) == Fresh(b"event:")


def test_nothing_newer(answering: Callable[[Respond], Server]) -> None:
    assert ask(answering(lambda to: to.answer(304)), known=known('"1"')) == Unchanged()


# What goes wrong


@pytest.mark.parametrize(
    ("status", "headers", "why", "remedy", "after"),
    [
        (404, {}, "404 Not Found", "check the address", None),
        (401, {}, "401 Unauthorized", "it may want a login: https://user:password@…", None),
        (403, {}, "403 Forbidden", "it may want a login: https://user:password@…", None),
        (500, {}, "500 Internal Server Error", "", None),
        (503, {"Retry_After": "120"}, "503 Service Unavailable", "", 120),
        (429, {"Retry_After": "Fri, 07 Dec 2018 09:13:00 GMT"}, "429 Too Many Requests", "", 60),
        (304, {}, "304 Not Modified", "check the address", None),
        (204, {}, "204 No Content", "check the address", None),
        (302, {}, "302 Found", "check the address", None),
        (799, {}, "799", "", None),
    ],
)
def test_a_server_that_refuses(
    status: int, headers: dict[str, str], why: str, remedy: str, after: int | None, answering
) -> None:
    server = answering(lambda to: to.answer(status, **headers))
    wish = None if after is None else timedelta(seconds=after)
    assert ask(server) == Failure(f"{server.host} answers {why}", remedy, wish, refused=True)


def test_an_answer_that_breaks_off(answering: Callable[[Respond], Server]) -> None:
    server = answering(lambda to: to.answer(200, BODY, Content_Length=str(len(BODY) + 1)))
    assert ask(server) == Failure(f"{server.host} broke off its answer")


def test_one_in_chunks_that_breaks_off(answering: Callable[[Respond], Server]) -> None:
    def respond(to: Handler) -> None:
        to.send_response(200)
        to.send_header("Transfer-Encoding", "chunked")
        to.end_headers()
        to.wfile.write(b"50\r\nevent")

    server = answering(respond)
    assert ask(server) == Failure(f"{server.host} broke off its answer")


def test_one_that_cannot_be_unpacked(answering: Callable[[Respond], Server]) -> None:
    server = answering(lambda to: to.answer(200, BODY, Content_Encoding="gzip"))
    assert ask(server) == Failure(f"what {server.host} answers cannot be unpacked")


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_one_that_is_too_large(pack: Callable[[bytes], bytes], answering: Callable[[Respond], Server]) -> None:
    """Also one that is small until it is unpacked; nothing of it is kept beyond the limit."""
    body = pack(bytes(MOST_BYTES + 1))
    encoding = {"Content_Encoding": "gzip"} if pack is gzip.compress else {}
    server = answering(lambda to: to.answer(200, body, **encoding))
    answer = ask(server)
    assert isinstance(answer, Failure)
    assert answer.why == f"what {server.host} answers is larger than 8 MiB, the most that is read"


def test_one_that_is_just_small_enough(answering: Callable[[Respond], Server]) -> None:
    body = bytes(MOST_BYTES)
    assert ask(answering(lambda to: to.answer(200, body))) == Fresh(body)


@pytest.mark.parametrize("garbage", [b"", b"\r\n\r\n", b"HTTP/1.1 oh dear\r\n\r\n", b"SSH-2.0-OpenSSH\r\n"])
def test_a_server_that_speaks_something_else(garbage: bytes, answering: Callable[[Respond], Server]) -> None:
    server = answering(lambda to: to.wfile.write(garbage) and None)
    assert ask(server) == Failure(f"{server.host} broke off its answer")


def test_nobody_there(server: Server) -> None:
    server.stop()
    assert ask(server) == Failure(f"{server.host} does not answer")


def test_a_name_that_is_not_found() -> None:
    answer = Fetcher()(Address.of("http://conference.invalid/"), None, PATIENT)
    assert answer == Failure("conference.invalid is not found: is there a network?")


def test_a_computer_that_nobody_vouches_for(server: Server) -> None:
    address = Address.of(server.url().replace("http:", "https:"))
    assert Fetcher()(address, None, PATIENT) == Failure(f"{server.host} cannot be trusted: no safe connection")


# Time


def test_a_server_that_says_nothing(answering: Callable[[Respond], Server]) -> None:
    server = answering(lambda to: to.server.over.wait(60) and None)
    assert ask(server, patience=HASTY) == Failure(f"{server.host} does not answer")


def drip(to: Handler, drop: bytes) -> None:
    """Send a little again and again, so that no single read takes long."""
    dropped = Event()
    while not to.server.over.is_set():
        to.wfile.write(drop)
        dropped.wait(0.001)


def in_drops(to: Handler) -> None:
    to.send_response(200)
    to.end_headers()
    drip(to, b" ")


def headers_in_drops(to: Handler) -> None:
    to.send_response(200)
    to.flush_headers()
    to.wfile.write(b"X-Slow: ")
    drip(to, b"x")


@pytest.mark.parametrize("respond", [in_drops, headers_in_drops])
def test_an_answer_in_drops(respond: Respond, answering: Callable[[Respond], Server]) -> None:
    server = answering(respond)
    assert ask(server, patience=Patience(20.0, 20.0, 0.1)) == Failure(f"{server.host} takes too long to answer")


def test_it_is_not_asked_again_while_it_still_answers(answering: Callable[[Respond], Server]) -> None:
    """Or threads would gather for as long as a server lets them wait."""
    server = answering(lambda to: to.server.over.wait(60) and None)
    fetch, address = Fetcher(), Address.of(server.url())
    late = Failure(f"{server.host} takes too long to answer")
    assert [fetch(address, None, Patience(20.0, 60.0, 0.05)) for _ in range(3)] == [late] * 3
    assert len(server.asked) == 1


# Elsewhere


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_an_answer_that_is_elsewhere(status: int, answering: Callable[[Respond], Server]) -> None:
    def respond(to: Handler) -> None:
        to.answer(200, BODY) if to.path == "/b/c" else to.answer(status, b"moved", Location="c")

    server = answering(respond)
    assert ask(server, "/b/a") == Fresh(BODY)
    assert [asked.path for asked in server.asked] == ["/b/a", "/b/c"]


def test_one_that_leads_in_circles(answering: Callable[[Respond], Server]) -> None:
    server = answering(lambda to: to.answer(302, Location=to.path))
    what = f"{server.host} leads on and on, to no programme"
    assert ask(server) == Failure(what, "check the address", refused=True)
    assert len(server.asked) == 6


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://example.org/", "gopher:x", "http://[/"])
def test_one_that_leads_where_nothing_is_read(location: str, answering: Callable[[Respond], Server]) -> None:
    answer = ask(answering(lambda to: to.answer(302, Location=location)))
    assert isinstance(answer, Failure)
    assert answer.refused
