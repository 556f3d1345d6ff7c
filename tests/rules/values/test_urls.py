"""URLs in; which of them are relative, broken, no addresses or of one machine, out."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import pointed_at
from vocabulary_findings import article, findings, messages, pointers, thing

RELATIVE, SCHEME, INVALID, SCRIPT, DATA, LOCAL = "NS506", "NS507", "NS508", "NS509", "NS510", "NS511"
ALL = (RELATIVE, SCHEME, INVALID, SCRIPT, DATA, LOCAL)
URL = "https://www.fenmoor.example/news/lock"


@pytest.mark.parametrize(
    "data",
    [
        article(url="https://www.fenmoor.example", image=["HTTPS://www.fenmoor.example/a.jpg?w=1&h=2#x"]),
        article(url=" https://www.fenmoor.example/a ", image="https://bücher.example/münze|1.jpg"),
        article(url="https://user:pass@www.fenmoor.example:8443/a", sameAs="http://[2001:db8::1]/a"),
        article(author={"@type": "Person", "url": "mailto:marsh@fenmoor.example", "sameAs": "urn:isbn:0-330-25864-8"}),
        article(image="The lock at dawn", isPartOf="The Fenmoor Courier", license="CC BY 4.0", mainEntityOfPage="Lock"),
        article(image="Photo: Ida Marsh", license="Licence: ask us", isPartOf="AC/DC"),
        article(image={"@id": "/a.jpg"}, url="", sameAs=[]),
        article(keywords="/news", articleSection="www", identifier="/5"),
        thing("SearchAction", target="android-app://example.fenmoor/https/search?q={search_term_string}"),
        thing("SearchAction", target="https://www.fenmoor.example/?q={search_term_string}"),
    ],
)
def test_addresses_and_names_of_things_are_right(data: dict[str, Any]) -> None:
    assert [pointers(code, data, URL) for code in ALL] == [[], [], [], [], [], []]


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("/a", "write 'https://www.fenmoor.example/a'"),
        ("//cdn.fenmoor.example/a", "write 'https://cdn.fenmoor.example/a'"),
        ("../a", "write 'https://www.fenmoor.example/a'"),
        ("www.fenmoor.example/a", "begin it with https://"),
        ("fenmoor.example:8080/a", "begin it with https://"),
        ("@marsh", "begin it with https://"),
        ("#", "begin it with https://"),
    ],
)
def test_a_relative_url_is_told_its_absolute_form(written: str, advice: str) -> None:
    (message,) = messages(RELATIVE, thing("Person", name="x", sameAs=written), URL)
    assert message.endswith(advice)


def test_a_file_is_a_relative_url_where_words_may_stand_for_a_thing() -> None:
    for written in ("/lock.jpg", "img/lock.jpg", "lock.JPG", "www.fenmoor.example/lock"):
        assert pointers(RELATIVE, article(image=written)) == ["/image"]


def test_attributes_that_browsers_resolve_may_be_relative() -> None:
    item = '<div itemscope itemtype="https://schema.org/Article">{}</div>'
    assert pointers(RELATIVE, item.format('<a itemprop="url" href="/a">x</a><img itemprop="image" src="a.jpg">')) == []
    html = item.format('<meta itemprop="url" content="/a">')
    (finding,) = findings(RELATIVE, html)
    assert pointed_at(html, finding) == "/a"


@pytest.mark.parametrize(
    "data",
    [
        article(image="file:///C:/a.jpg"),
        article(url="C:\\pages\\a.html"),
        article(url="about:blank"),
        article(image="cid:a@b"),
        article(sameAs="blob:https://www.fenmoor.example/1"),
        article(image="ftp://www.fenmoor.example/a.jpg"),
    ],
)
def test_what_is_on_one_machine_or_cannot_be_fetched(data: dict[str, Any]) -> None:
    assert len(pointers(SCHEME, data)) == 1


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("https://www.fenmoor.example/a b", "write %20"),
        ("https://www.fenmoor.example/a, https://www.fenmoor.example/b", "write a list"),
        ("https://https://www.fenmoor.example/a", "names no host"),
        ("http://https//www.fenmoor.example/a", "names no host"),
        ("https:///a", "names no host"),
        ("https:/www.fenmoor.example/a", "names no host"),
        ("http:", "names no host"),
        ('https://www.fenmoor.example/"a"', 'with " in it'),
        ("https://www.fenmoor.example/<a>", "with < in it"),
    ],
)
def test_a_broken_url_is_told_where(written: str, advice: str) -> None:
    (message,) = messages(INVALID, article(url=written))
    assert advice in message


def test_scripts_are_errors_in_any_spelling() -> None:
    for written in ("javascript:void(0)", " JavaScript:alert(1)", "vbscript:x"):
        assert [finding.severity for finding in findings(SCRIPT, article(url=written))] == ["error"]


def test_a_url_that_holds_its_content() -> None:
    assert pointers(DATA, article(image=["https://a.example/a.jpg", "data:image/gif;base64,R0"])) == ["/image/1"]


@pytest.mark.parametrize(
    ("host", "is_local"),
    [
        ("localhost", True),
        ("localhost:8000", True),
        ("127.0.0.1", True),
        ("user@192.168.0.7:80", True),
        ("172.16.0.1", True),
        ("10.1.2.3", True),
        ("fenmoor.local", True),
        ("172.32.0.1", False),
        ("localhost.fenmoor.example", False),
        ("10.fenmoor.example", False),
        ("www.fenmoor.example", False),
    ],
)
def test_hosts_of_one_machine_or_one_house(host: str, is_local: bool) -> None:
    assert bool(pointers(LOCAL, article(url=f"http://{host}/a"), URL)) is is_local


def test_a_page_of_the_same_machine_may_say_so_and_many_addresses_are_one_finding() -> None:
    data = article(url="http://localhost/a", image=["http://localhost/a.jpg", "http://localhost/b.jpg"])
    assert pointers(LOCAL, data, "http://localhost:8000/a") == []
    (message,) = messages(LOCAL, data)
    assert message == "url leads to 'localhost', as 2 more do; write the public address"
