"""Addresses: which are asked, what is told of them, and where an answer may lead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.formats.problems import SlipError
from kiosk.mirror.address import Address, is_address


@pytest.mark.parametrize("text", ["https://example.org", "HTTP://example.org", "ftp://example.org/x", "file:/etc/x"])
def test_an_address(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize("text", ["schedule.yaml", "a/b.yaml", "C:/day.yaml", "c:\\day.yaml", "-", "", "//host/share"])
def test_a_path(text: str) -> None:
    assert not is_address(text)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://example.org", "https://example.org/"),
        ("HTTPS://Example.ORG:443/A?b=c#d", "https://example.org/A?b=c"),
        ("http://example.org:8080/a", "http://example.org:8080/a"),
        ("http://user:secret@example.org:80/a", "http://example.org/a"),
        ("https://bücher.example/a", "https://xn--bcher-kva.example/a"),
        ("http://[::1]:8000/a", "http://[::1]:8000/a"),
    ],
)
def test_what_is_asked(text: str, url: str) -> None:
    assert Address.of(text).url == url
    assert Address.of(url).url == url


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("ftp://user:secret@example.org/x", "a programme is not read from ftp: addresses"),
        ("file:///etc/passwd?secret", "a programme is not read from file: addresses"),
        ("http:///secret", "this address names no computer"),
        ("http://secret host/", "this address has a space or an invisible character in it"),
        ("http://secret:port/", "this is not an address"),
        ("http://[secret/", "this is not an address"),
        ("http://" + "secret" * 20 + "/", "this address names no computer that there can be"),
        ("http://example.org/" + "secret" * 400, "this address is longer than 2,000 characters"),
    ],
)
def test_what_is_not_asked_is_said_without_the_text(text: str, what: str) -> None:
    with pytest.raises(SlipError) as slip:
        Address.of(text)
    assert slip.value.what == what
    assert "secret" not in slip.value.what + slip.value.remedy


def test_a_login_is_kept_apart_and_not_told() -> None:
    address = Address.of("https://us%40er:se:cret%2F@example.org/a?key=hidden")
    assert address.login == "us@er:se:cret/"
    assert address.shown == "https://example.org/a"
    assert "cret" not in repr(address) + address.shown + address.host + address.key + address.folder


@pytest.mark.parametrize(
    ("url", "folder"),
    [
        ("https://example.org/a/b.xml?c=/d/e", "https://example.org/a/"),
        ("https://example.org/a/", "https://example.org/a/"),
        ("https://example.org", "https://example.org/"),
    ],
)
def test_relative_links_start_beside_it(url: str, folder: str) -> None:
    assert Address.of(url).folder == folder


def test_each_address_has_a_key_whatever_its_login() -> None:
    keys = [Address.of(f"https://{text}").key for text in ("a.example", "b.example", "a.example/?b", "u:p@a.example/")]
    assert len(set(keys)) == 3
    assert keys[0] == keys[3]


# Where an answer leads


@pytest.mark.parametrize(
    ("start", "location", "url", "login"),
    [
        ("https://u:p@example.org/a/b", "c", "https://example.org/a/c", "u:p"),
        ("https://u:p@example.org/a", "https://other.example/a", "https://other.example/a", ""),
        ("http://u:p@example.org/a", "https://example.org/a", "https://example.org/a", ""),
        ("https://u:p@example.org/a", "//example.org:8443/a", "https://example.org:8443/a", ""),
        ("https://example.org/a", "https://x:y@example.org/b", "https://example.org/b", ""),
    ],
)
def test_a_login_goes_along_to_the_same_host_alone(start: str, location: str, url: str, login: str) -> None:
    after = Address.of(start).led_to(location)
    assert (after.url, after.login) == (url, login)


@pytest.mark.parametrize(
    "location", ["http://example.org/a", "file:///etc/passwd", "ftp://example.org/", "https://a b/"]
)
def test_where_an_answer_must_not_lead(location: str) -> None:
    with pytest.raises(SlipError):
        Address.of("https://example.org/").led_to(location)


@given(st.text())
def test_any_text_is_an_address_or_a_slip(text: str) -> None:
    for one in (text, f"https://{text}", f"http://example.org/{text}"):
        try:
            address = Address.of(one)
        except SlipError:
            continue
        assert Address.of(address.url).url == address.url
        assert address.url.startswith(("http://", "https://"))
        assert address.folder.startswith(("http://", "https://"))
