"""`newsschema.values.urls`."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsschema.values.urls import host, is_web_url, resolve_url, site_label

BASE = "https://example.com/a/b?q#f"
urlish = st.text(st.sampled_from("htps:/?#[]@.\\ \n\taZé0%"), max_size=30)


@given(st.none() | st.text() | urlish | st.just(BASE), st.text() | urlish)
@example("http://[", "x")
@example(BASE, "//[x")
@example(BASE, "//\u2100.example")
@example(BASE, "\ud800")
@example("about:blank", "x")
def test_no_text_raises(base: str | None, reference: str) -> None:
    assert isinstance(resolve_url(base, reference), str)
    assert isinstance(host(reference), str | None)
    assert isinstance(is_web_url(reference), bool)


@given(st.sampled_from(["http://", "https://", "HTTPS://", "ftp://", "mailto:", "data:,"]), st.text("ab/.?#=&%é[]@: "))
def test_resolving_an_absolute_url_is_the_identity(scheme: str, rest: str) -> None:
    url = (scheme + rest).strip()
    assert resolve_url(BASE, url) == url
    assert resolve_url(None, url) == url


@pytest.mark.parametrize(
    ("reference", "url"),
    [
        ("/logo.png", "https://example.com/logo.png"),
        ("c.png", "https://example.com/a/c.png"),
        ("../c.png", "https://example.com/c.png"),
        ("?page=2", "https://example.com/a/b?page=2"),
        ("#top", "https://example.com/a/b?q#top"),
        ("", "https://example.com/a/b?q"),
        ("//cdn.example/a.jpg", "https://cdn.example/a.jpg"),
        (" /a\n\t/b ", "https://example.com/a/b"),
        ("/größe 1.jpg", "https://example.com/größe 1.jpg"),
        ("javascript:void(0)", "javascript:void(0)"),
        ("//[x", "//[x"),
    ],
)
def test_references_resolve_against_the_base(reference: str, url: str) -> None:
    assert resolve_url(BASE, reference) == url


@pytest.mark.parametrize("base", [None, "", "http://["])
def test_without_a_usable_base_a_reference_stays(base: str | None) -> None:
    assert resolve_url(base, " /logo.png ") == "/logo.png"


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com",
        "HTTP://EXAMPLE.COM/",
        "http://user:word@example.com:8080/x?y#z",
        "https://[::1]/",
        "https://пример.example/х",
        "https://example.com?q",
        "https://localhost/",
    ],
)
def test_absolute_http_urls_with_a_host_are_web_urls(url: str) -> None:
    assert is_web_url(url)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://",
        "https:///x",
        "https://…",
        "https://?q",
        "//example.com",
        "example.com",
        "ftp://example.com",
        "https://exa mple.com",
        "https://example.com/a b",
        " https://example.com",
        "https://example.com:port/",
        "https://[::1",
        "mailto:jane@example.com",
        "https://example.com/\x00",
        "https://-",
    ],
)
def test_other_texts_are_no_web_urls(text: str) -> None:
    assert not is_web_url(text)


def test_the_host_is_in_lower_case_without_user_and_port() -> None:
    assert host("https://User@WWW.Example.com:443/x") == "www.example.com"
    assert host("//example.org/x") == "example.org"
    assert host("/x") is None
    assert host("https://[") is None


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("www.courier.co.uk", "courier"),
        ("fenmoor-courier.example", "fenmoor-courier"),
        ("blog.quayside.example", "quayside"),
        ("localhost", ""),
        ("", ""),
    ],
)
def test_the_longest_part_of_a_host_names_the_site(name: str, label: str) -> None:
    assert site_label(name) == label
