"""A real server in a thread, which answers what a test says and remembers what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

Respond = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server  # type: ignore[assignment]

    def do_GET(self) -> None:
        self.close_connection = True
        self.server.asked.append(Asked(self.path, self.headers))
        self.server.respond(self)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def answer(self, status: int = 200, body: bytes = b"", **headers: str) -> None:
        """Send an answer; an underscore in a header's name is a hyphen."""
        self.send_response(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


@dataclass(frozen=True)
class Asked:
    """What a server was asked."""

    path: str
    headers: Message = field(compare=False)


class Server(ThreadingHTTPServer):
    """Gives `body` with an ETag made of it, or does what `respond` says. `over` is set when the test is."""

    daemon_threads = True

    def __init__(self, body: bytes = b"") -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.body = body
        self.asked: list[Asked] = []
        self.respond: Respond = give
        self.over = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def handle_error(self, *_: object) -> None:
        """Say nothing of those who left before all was said."""

    def stop(self) -> None:
        """Let go of the port: from now on nobody answers there."""
        if not self.over.is_set():
            self.over.set()
            self.shutdown()
            self._thread.join()
            self.server_close()

    def url(self, path: str = "/schedule.yaml", login: str = "") -> str:
        return f"http://{login}127.0.0.1:{self.server_address[1]}{path}"

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"


def give(handler: Handler) -> None:
    """Answer with the server's body, or that it has not changed."""
    body = handler.server.body
    etag = f'"{hash(body):x}"'
    if handler.headers.get("If-None-Match") == etag:
        handler.answer(304, ETag=etag)
    else:
        handler.answer(200, body, ETag=etag)
