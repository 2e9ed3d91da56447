"""Texts, people, links, pictures and ids."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.formats import ids, links
from kiosk.formats.people import are_several, person
from kiosk.formats.problems import Problem, Severity, SlipError, quoted, tidy
from kiosk.rundown.programme import Person


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (Problem("a.yaml", 12, 9, "it is wrong", "make it right"), "a.yaml:12:9: error: it is wrong; make it right"),
        (Problem("a.yaml", 12, 9, "it is odd", severity=Severity.WARNING), "a.yaml:12:9: warning: it is odd"),
        (Problem("a.yaml", 0, 0, "it is not there"), "a.yaml: error: it is not there"),
    ],
)
def test_a_problem_reads_as_compilers_write_theirs(problem: Problem, said: str) -> None:
    assert str(problem) == said


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("  two\n\t words ", "two words"),
        ("a\u202eb\u202c", "ab"),
        ("a\u2066b\u2069", "ab"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("nul\0 bell\a", "nul bell"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🔬", "👩\u200d🔬"),
        ("\u200fשלום", "\u200fשלום"),
        ("half \ud800 a pair", "half a pair"),
        ("a & b &amp; <i>c</i>", "a & b &amp; <i>c</i>"),
    ],
)
def test_a_text_is_shown_tidy(written: str, shown: str) -> None:
    assert tidy(written) == shown


def test_a_quoted_text_is_short_and_on_one_line() -> None:
    assert quoted("a\nb") == "'a b'"
    assert quoted("x" * 100, 10) == "'xxxxxxxxx…'"


@pytest.mark.parametrize(
    ("written", "who"),
    [
        ("Sarah Bird", Person("Sarah Bird")),
        ("Bryan Catanzaro, NVIDIA", Person("Bryan Catanzaro", "NVIDIA")),
        (
            "Robert Nishihara, University of California, Berkeley",
            Person("Robert Nishihara", "University of California, Berkeley"),
        ),
        ("Ada ,  Home", Person("Ada", "Home")),
        ("Ada,", Person("Ada")),
    ],
)
def test_a_person_is_a_name_and_after_the_first_comma_where_from(written: str, who: Person) -> None:
    assert person(written) == who


def test_an_affiliation_alone_names_nobody() -> None:
    with pytest.raises(SlipError, match="names nobody"):
        person(", NVIDIA")


@pytest.mark.parametrize(
    ("name", "several"), [("Ann and Bob", True), ("Ann & Bob", True), ("Ann; Bob", True), ("Anders Andersson", False)]
)
def test_several_people_in_one_name(name: str, several: bool) -> None:
    assert are_several(name) is several


@pytest.mark.parametrize(
    ("link", "website", "whole"),
    [
        ("https://pytorch.org", "", "https://pytorch.org"),
        ("mailto:ada@example.org", "", "mailto:ada@example.org"),
        ("talks#key1", "http://learningsys.org/nips18/", "http://learningsys.org/nips18/talks#key1"),
        ("talks#key1", "http://learningsys.org/nips18", "http://learningsys.org/nips18/talks#key1"),
        ("talks#key1", "http://learningsys.org/nips18/index.html", "http://learningsys.org/nips18/talks#key1"),
        ("talks#key1", "http://learningsys.org", "http://learningsys.org/talks#key1"),
        ("talks", "http://learningsys.org/nips18?a=b#c", "http://learningsys.org/nips18/talks"),
        ("/talks", "http://learningsys.org/nips18/", "http://learningsys.org/talks"),
        ("#key1", "http://learningsys.org/nips18", "http://learningsys.org/nips18/#key1"),
        ("//example.org/x", "https://learningsys.org", "https://example.org/x"),
        ("https://例え.jp/道", "", "https://例え.jp/道"),
    ],
)
def test_a_link_starts_from_the_website(link: str, website: str, whole: str) -> None:
    assert links.link(link, website) == whole


@pytest.mark.parametrize(
    ("link", "what", "remedy"),
    [
        (
            "talks#key1",
            "'talks#key1' is only a part of an address",
            "write it whole, as in https://example.org/talks, or give the event a website",
        ),
        ("www.example.org", "'www.example.org' is not a whole address", "write it as https://www.example.org"),
        (
            "file:///etc/passwd",
            "'file:///etc/passwd' is not a link that a phone opens",
            "links begin with https:, http: or mailto:",
        ),
        (
            "javascript:alert(1)",
            "'javascript:alert(1)' is not a link that a phone opens",
            "links begin with https:, http: or mailto:",
        ),
        ("https:///talks", "'https:///talks' names no website", "write it as https://example.org"),
        ("http:talks", "'http:talks' names no website", "write it as http://example.org"),
        ("https://[::1", "'https://[::1' is not an address", "write it as https://example.org/talks"),
        ("https://a:99999/", "'https://a:99999/' is not an address", "write it as https://example.org/talks"),
        ("mailto:", "'mailto:' has no mail address", "write it as mailto:somebody@example.org"),
        ("https://a b", "the link 'https://a b' has a space in it", "write %20 for a space"),
        ("https://a\u200f.org", "the link 'https://a.org' has an invisible character in it", "type it anew"),
        ("https://a.org/" + "x" * 2000, "this link is longer than 2,000 characters", "find a shorter one"),
    ],
)
def test_a_link_that_leads_nowhere_is_told(link: str, what: str, remedy: str) -> None:
    with pytest.raises(SlipError) as slip:
        links.link(link, "")
    assert (slip.value.what, slip.value.remedy) == (what, remedy)


@pytest.mark.parametrize("relative", ["//[", "//a:b/"])
def test_a_relative_link_that_cannot_be_joined_is_told(relative: str) -> None:
    with pytest.raises(SlipError):
        links.link(relative, "https://example.org")


@pytest.mark.parametrize(
    ("address", "remedy"),
    [
        ("learningsys.org/nips18", "write it as https://learningsys.org/nips18"),
        ("our page!", "write it as https://example.org"),
        ("mailto:a@b.org", "write it as https://example.org"),
    ],
)
def test_a_website_is_a_whole_address_of_a_page(address: str, remedy: str) -> None:
    with pytest.raises(SlipError) as slip:
        links.website(address)
    assert slip.value.remedy == remedy


def test_a_picture_lies_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "logos").mkdir()
    (tmp_path / "logos" / "a.png").touch()
    assert links.picture("logos/a.png", tmp_path) == tmp_path.resolve() / "logos" / "a.png"
    assert links.is_file(links.picture("logos/a.png", tmp_path))
    assert not links.is_file(links.picture("logos", tmp_path))
    assert not links.is_file(links.picture("b.png", tmp_path))


@pytest.mark.parametrize(
    "name", ["../a.png", "logos/../../a.png", "/etc/passwd", "C:\\a.png", "\\a.png", "out.png", "https://a.org/a.png"]
)
def test_a_picture_from_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "programme"
    folder.mkdir()
    (tmp_path / "a.png").touch()
    (folder / "out.png").symlink_to(tmp_path / "a.png")
    with pytest.raises(SlipError):
        links.picture(name, folder)


def test_a_picture_whose_name_cannot_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SlipError):
        links.picture("nul\0.png", tmp_path)
    assert not links.is_file(tmp_path / ("x" * 5000))


def test_a_picture_behind_a_link_to_itself_is_none(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    try:
        path = links.picture("loop/a.png", tmp_path)
    except SlipError:
        return  # Python before 3.13 says so at once.
    assert not links.is_file(path)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Opening remarks", "opening-remarks"),
        ("Posters & Coffee!", "posters-coffee"),
        ("  C++ — now  ", "c-now"),
        ("Straße ÉCOLE", "strasse-école"),
        ("開会の挨拶", "開会の挨拶"),
        ("ＦＵＬＬ", "full"),
        ("?!", ""),
    ],
)
def test_a_slug_holds_the_words(text: str, slug: str) -> None:
    assert ids.slug(text) == slug


def test_an_id_is_derived_from_room_and_title() -> None:
    assert ids.derived("", "Opening remarks") == "opening-remarks"
    assert ids.derived("Hall 1", "Opening remarks") == "hall-1/opening-remarks"
    assert ids.derived("", "?!") == "slot"
    assert ids.derived("?!", "Talk") == "room/talk"


def test_derived_ids_make_way_for_given_ones_and_are_numbered() -> None:
    wanted = [("", "talk"), ("talk-2", "talk"), ("", "talk"), ("", "talk"), ("", "other")]
    assert ids.unique(wanted) == ("talk", "talk-2", "talk-3", "talk-4", "other")
    assert ids.unique([("", "a"), ("a", "b")]) == ("a-2", "a")


@given(st.lists(st.tuples(st.just(""), st.sampled_from(["a", "a-2", "a-3", "b"]))))
def test_ids_are_unique(wanted: list[tuple[str, str]]) -> None:
    found = ids.unique(wanted)
    assert len(set(found)) == len(wanted)


@pytest.mark.parametrize(
    ("written", "what"), [("a b", "the id 'a b' has white space in it"), ("x" * 201, "is longer than 200 characters")]
)
def test_an_id_is_one_short_word(written: str, what: str) -> None:
    with pytest.raises(SlipError) as slip:
        ids.given(written)
    assert what in slip.value.what
    assert ids.given("hall-1/talk") == "hall-1/talk"
