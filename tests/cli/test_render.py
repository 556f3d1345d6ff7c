"""Articles as JSON-LD in, with a site or without; the text of each format, and what is said beside it, out."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from publish.newsroom import HOME, STORY, article, site
from publish.ninjs_schema import assert_valid

import newsschema as ns
from newsschema.cli.render import FORMATS

SITE = ("--site-url", HOME, "--site-name", "Fenmoor Courier", "--publisher", "Fenmoor Courier", "--language", "en-GB")
OF_ONE = ("jsonld", "script", "head", "fragment", "ninjs", "apple-news")
TOML = f"""
url = "{HOME}"
name = "Fenmoor Courier"
language = "en-GB"
x-handle = "fenmoor"
default-image = {{ url = "/card.png", width = 1200 }}

[publisher]
name = "Fenmoor Courier"
ethicsPolicy = "{HOME}ethics"
corrections_policy = "{HOME}corrections"
logo = {{ url = "{HOME}logo.png", width = 600, height = 60 }}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def story(folder: Path) -> Path:
    return written(folder / "story.json", article(url=STORY).to_json(indent=2))


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def page() -> ns.SitePage:
    publisher = ns.NewsMediaOrganization(name="Fenmoor Courier")
    return site(publisher=publisher).page(article(url=STORY))


def refused(ended: Any) -> str:
    assert (ended.code, ended.out) == (2, "")
    return str(ended.err)


def test_without_a_site_the_article_is_printed(run: Any, story: Path) -> None:
    assert run("render", str(story)) == (0, article(url=STORY).to_json(indent=2) + "\n", "")
    assert run("render", str(story), "--format", "script") == (0, article(url=STORY).to_script() + "\n", "")


@pytest.mark.parametrize("form", ["script", "head", "fragment", "rss", "atom", "json-feed", "sitemap"])
def test_with_a_site_its_page_is_printed(run: Any, story: Path, form: str) -> None:
    expected: dict[str, Any] = {
        "script": page().to_script, "head": page().to_head, "fragment": page().to_html_fragment,
        "rss": lambda: ns.rss([page()]), "atom": lambda: ns.atom([page()]), "json-feed": lambda: ns.json_feed([page()]),
        "sitemap": lambda: ns.sitemap([page()]),
    }  # fmt: skip
    ended = run("render", str(story), "--format", form, *SITE)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.rstrip("\n") == expected[form]().rstrip("\n")
    assert ended.out.endswith("\n")


def test_with_a_site_the_graph_is_printed(run: Any, story: Path) -> None:
    ended = run("render", str(story), *SITE)
    assert json.loads(ended.out) == page().to_jsonld()


def test_a_news_sitemap_has_the_news_of_this_day(run: Any, folder: Path) -> None:
    fresh = written(folder / "fresh.json", article(url=STORY, date_published=datetime.now(UTC)).to_json())
    ended = run("render", str(fresh), "--format", "news-sitemap", *SITE)
    assert ended.code == 0
    assert f"<loc>{STORY}</loc>" in ended.out


def test_ninjs_is_printed_and_what_it_cannot_say_is_noted(run: Any, story: Path) -> None:
    ended = run("render", str(story), "--format", "ninjs")
    assert ended.code == 0
    assert_valid(json.loads(ended.out))
    assert "Note: /author/0/jobTitle is dropped: ninjs has no place for it\n" in ended.err


def test_apple_news_metadata_are_printed(run: Any, story: Path) -> None:
    ended = run("render", str(story), "--format", "apple-news", "--url", f"{HOME}other")
    assert json.loads(ended.out)["canonicalURL"] == f"{HOME}other"
    assert "as title" in ended.err


def test_an_item_of_an_agency_is_read_too(run: Any, folder: Path) -> None:
    item = {"uri": "urn:newsml:wire.example:1", "headline": "Lock to reopen", "urgency": 3}
    wire = written(folder / "wire.json", json.dumps(item))
    ended = run("render", str(wire), "--from", "ninjs")
    assert json.loads(ended.out)["headline"] == "Lock to reopen"
    assert (
        ended.err == f"Note: '{wire}': /urgency is dropped: it is for those who work on the item, not for its readers\n"
    )


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("members", [{"pubStatus": "withheld"}, {"embargoedUntil": "2199-01-01T00:00:00Z"}])
def test_what_is_held_back_is_not_printed(run: Any, folder: Path, form: str, members: dict[str, str]) -> None:
    page = {"name": "web", "href": STORY, "contentType": "text/html"}
    item = {"uri": STORY, "headlines": [{"value": "Lock to reopen"}], "renditions": [page], **members}
    held = written(folder / "held.json", ns.from_ninjs(item).thing.to_json())
    for options in [SITE, ()] if form in ("jsonld", "script") else [SITE]:
        ended = run("render", str(held), "--format", form, *options)
        assert (ended.code, ended.out) == (1, "")
        assert "the NewsArticle 'Lock to reopen' is " in ended.err


# The site


def test_the_site_comes_from_a_file(run: Any, folder: Path, story: Path) -> None:
    toml = written(folder / "site.toml", TOML)
    ended = run("render", str(story), "--site", str(toml), "--format", "head")
    assert '<meta name="twitter:site" content="@fenmoor">' in ended.out
    assert f"{HOME}corrections" in ended.out
    table = {"url": HOME, "name": "Fenmoor Courier", "publisher": {"@type": "Organization", "name": "F"}}
    found = run("render", str(story), "--site", str(written(folder / "site.json", json.dumps(table))))
    kinds = [node["@type"] for node in json.loads(found.out)["@graph"]]
    assert "Organization" in kinds
    assert "NewsMediaOrganization" not in kinds


def test_the_site_comes_from_the_configuration_and_options_count_before_it(run: Any, folder: Path, story: Path) -> None:
    written(folder / "pyproject.toml", f'[tool.newsschema.site]\nurl = "{HOME}"\nname = "F"\npublisher = "Fenmoor"\n')
    assert '<meta property="og:site_name" content="F">' in run("render", str(story), "--format", "head").out
    ended = run("render", str(story), "--format", "head", "--site-name", "Courier")
    assert '<meta property="og:site_name" content="Courier">' in ended.out
    assert run("validate", str(story)).code == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('nmae = "F"', "unknown key 'nmae'; did you mean name?"),
        ('qqq = "F"', "unknown key 'qqq'; known are url, name, publisher"),
        (f'url = "{HOME}"', "a site needs name and publisher"),
        ("url = 3", "url: expected a text, found 3"),
        ('profiles = "x"', "profiles: expected a list of texts"),
        ('publisher = { name = "F", logoo = "x" }', "did you mean `logo`?"),
        ("publisher = 3", "publisher: expected a text or a table, found 3"),
        ('url = "/"\nname = "F"\npublisher = "F"', "absolute address of its home page"),
        ("= 3", "is no TOML"),
    ],
)
def test_a_wrong_site_is_misuse(run: Any, folder: Path, story: Path, text: str, words: str) -> None:
    toml = written(folder / "site.toml", text)
    assert words in refused(run("render", str(story), "--format", "head", "--site", str(toml)))


def test_a_format_of_a_site_needs_one(run: Any, story: Path, folder: Path) -> None:
    assert "rss is a format of a site; name it with --site FILE" in refused(
        run("render", str(story), "--format", "rss")
    )
    assert "site needs name and publisher" in refused(run("render", str(story), "--site-url", HOME))
    assert "cannot be read" in refused(run("render", str(story), "--site", "nowhere.toml"))
    assert "no JSON" in refused(run("render", str(story), "--site", str(written(folder / "s.json", "{"))))
    assert "no object" in refused(run("render", str(story), "--site", str(written(folder / "l.json", "[]"))))


# Several articles


def test_a_feed_has_the_articles_of_all_files_in_their_order(run: Any, folder: Path, story: Path) -> None:
    more = [article(url=f"{HOME}news/{n}", headline=f"Heron {n}").to_jsonld() for n in (2, 3)]
    graph = [{key: value for key, value in one.items() if key != "@context"} for one in more]
    several = written(folder / "more.json", json.dumps({"@context": "https://schema.org", "@graph": graph}))
    listed = written(folder / "list.json", json.dumps([article(url=f"{HOME}news/4", headline="Heron 4").to_jsonld()]))
    ended = run("render", str(story), str(several), str(listed), "--format", "json-feed", "--url", "/feed.json", *SITE)
    feed = json.loads(ended.out)
    assert feed["feed_url"] == f"{HOME}feed.json"
    assert [item["url"] for item in feed["items"]] == [STORY, f"{HOME}news/2", f"{HOME}news/3", f"{HOME}news/4"]


def test_the_graph_of_a_page_is_an_article_too(run: Any, folder: Path) -> None:
    graph = written(folder / "graph.json", json.dumps(page().to_jsonld()))
    ended = run("render", str(graph), "--format", "head", *SITE)
    assert ended.code == 0
    assert f'<link rel="canonical" href="{STORY}">' in ended.out


@pytest.mark.parametrize("form", OF_ONE)
def test_most_formats_hold_one_article(run: Any, story: Path, form: str) -> None:
    ended = run("render", str(story), str(story), "--format", form, *SITE)
    assert f"--format {form} writes one article, found 2." in refused(ended)


def test_an_address_is_that_of_one_article(run: Any, story: Path) -> None:
    ended = run("render", str(story), str(story), "--format", "sitemap", "--url", STORY, *SITE)
    assert "--url is the address of one article, found 2." in refused(ended)


# Input


def test_standard_input_is_read_once(run: Any, story: Path) -> None:
    assert run("render", "-", stdin=story.read_bytes()) == run("render", str(story))
    assert "Standard input can be read once" in refused(run("render", "-", "-", stdin=b"{}"))
    assert "Name a FILE" in refused(run("render"))


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b'{"@type": "Person", "name": "Jane"}', 1, "standard input holds no article"),
        (b"nothing", 2, "standard input: the text is no JSON"),
        (b" \xef\xbb\xbf<html>", 2, "the text is no JSON"),
        (b"\xef\xbb\xbf <html>", 2, "is markup; run: newsschema extract FILE | newsschema render -"),
    ],
)
def test_what_holds_no_article_is_said(run: Any, folder: Path, data: bytes, code: int, words: str) -> None:
    ended = run("render", "-", stdin=data)
    assert (ended.code, ended.out) == (code, "")
    assert words in ended.err


def test_a_url_is_not_fetched(run: Any) -> None:
    line = refused(run("render", STORY))
    assert f"curl -s {STORY} | newsschema extract - --url {STORY} | newsschema render -" in line
    assert "there is no file" in refused(run("render", "nowhere.json"))


def test_a_picture_has_no_page(run: Any, folder: Path) -> None:
    picture = written(folder / "p.json", ns.ImageObject(id="urn:x:1", content_url=f"{HOME}a.jpg").to_json())
    assert json.loads(run("render", str(picture), "--format", "ninjs").out)["type"] == "picture"
    assert json.loads(run("render", str(picture), *SITE).out)["@type"] == "ImageObject"
    assert "head is a format for articles, found a ImageObject" in refused(
        run("render", str(picture), "--format", "head", *SITE)
    )


# Judging


def test_a_complete_article_has_nothing_to_say_against_it(run: Any, folder: Path, story: Path) -> None:
    toml = written(folder / "site.toml", TOML)
    plain = run("render", str(story), "--format", "head", "--site", str(toml))
    assert run("render", str(story), "--format", "head", "--site", str(toml), "--check", "--strict") == plain


def test_findings_are_said_beside_the_output(run: Any, folder: Path) -> None:
    bare = written(folder / "bare.json", article(url=STORY, date_published=None, image=[]).to_json())
    ended = run("render", str(bare), "--format", "script", "--check", *SITE)
    assert ended.code == 0
    assert ended.out.startswith("<script")
    assert "NS210" in ended.err
    strict = run("render", str(bare), "--format", "script", "--strict", *SITE)
    assert (strict.code, strict.out) == (1, "")
    assert "NS210" in strict.err


def test_errors_make_the_exit_code_1(run: Any, folder: Path) -> None:
    wrong = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A", "datePublished": "2026-13-45"}'
    words = ("render", str(written(folder / "wrong.json", wrong)))
    assert run(*words).code == 0
    checked = run(*words, "--check")
    assert (checked.code, json.loads(checked.out)["datePublished"]) == (1, "2026-13-45")
    assert "error" in checked.err


SCRAPS = [
    '{"@type": "NewsArticle"',
    ', "headline": "A"',
    ', "url": "https://a.example/"',
    "}",
    "[",
    "]",
    '"',
    "{}",
    "\\u0000",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    data=st.lists(st.sampled_from(SCRAPS), max_size=8).map("".join),
    form=st.sampled_from(FORMATS),
    more=st.sampled_from([(), SITE, ("--from", "ninjs"), ("--check", *SITE)]),
)
def test_no_input_is_an_internal_error(run: Any, folder: Path, data: str, form: str, more: tuple[str, ...]) -> None:
    ended = run("render", "-", "--format", form, *more, stdin=data.encode())
    assert ended.code in (0, 1, 2)
