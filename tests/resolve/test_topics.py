"""Pages with keywords in several places in; the article's keywords, section and language out."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

import newsschema as ns


def page(
    head: str = "", body: str = "", url: str = "https://harbour-herald.example/travel/ferry", **article: Any
) -> ns.Page:
    data = json.dumps(
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry returns", **article}
    )
    block = f"<script type='application/ld+json'>{data}</script>"
    return ns.parse(f"<html><head>{head}{block}</head><body><h1>Ferry returns</h1>{body}</body></html>", url)


def keywords(found: ns.Page) -> list[Any]:
    assert found.article is not None
    return list(found.article.keywords or ())


def test_the_articles_own_keywords_are_trusted_most() -> None:
    found = page("<meta name='keywords' content='boats, weather'>", keywords=["ferries"])
    assert keywords(found) == ["ferries"]
    assert [lost.value for lost in found.evidence["keywords"].rejected] == [["boats", "weather"]]


def test_a_list_that_names_all_that_the_trusted_one_names_and_more_wins() -> None:
    found = page("<meta name='keywords' content='Ferries, islands, repairs'>", keywords=["ferries", "islands"])
    assert keywords(found) == ["Ferries", "islands", "repairs"]
    assert found.evidence["keywords"].why == "names all that the more trusted source names, and more"


def test_a_longer_list_loses_to_the_one_on_which_two_sources_agree() -> None:
    tags = "".join(f"<meta property='article:tag' content='{tag}'>" for tag in ("islands", "Ferries"))
    meta = "<meta name='keywords' content='ferries, islands, latest news, wire'>"
    assert keywords(page(tags + meta, keywords=["Ferries", "Islands"])) == ["Ferries", "Islands"]


@pytest.mark.parametrize("folder", ["news/local", "/news/city-hall/"])
def test_a_folder_of_addresses_is_a_section_of_last_resort(folder: str) -> None:
    head = "<meta property='article:section' content='Local'>"
    for found, sections in (
        (page(head, articleSection=folder), ["Local"]),
        (page(articleSection=folder), [folder]),
        (page(head, articleSection="Boats/Ships"), ["Boats/Ships"]),
    ):
        assert found.article is not None
        assert found.article.article_section == sections


def test_a_link_to_the_section_is_no_topic() -> None:
    text = f"<p>{'It is back again. ' * 30}</p>"
    section = "<meta property='article:section' content='Islands'>"
    for address, found in (
        ("/islands/", []),
        ("https://harbour-herald.example/islands?x", []),
        ("/tag/i", ["Islands"]),
    ):
        marked = f"<div class='article-header-tag'><a href='{address}'>Islands</a></div>"
        assert keywords(page(section, marked + text)) == found
    two = "<div class=tags><a href='/islands/'>Islands</a> <a href='/boats/'>Boats</a></div>"
    assert keywords(page(section, two + text)) == ["Islands", "Boats"]


@pytest.mark.parametrize("mark", [", ", "; ", "；", "、", "،", "，"])
def test_the_commas_of_several_scripts_separate(mark: str) -> None:
    assert keywords(page(keywords=mark.join(["ferries", "islands"]))) == ["ferries", "islands"]


def test_a_semicolon_separates_before_a_comma() -> None:
    assert keywords(page(keywords="Lindqvist, Mara; ferries")) == ["Lindqvist, Mara", "ferries"]


def test_the_comma_that_stands_most_often_separates() -> None:
    assert keywords(page(keywords="港湾，渡轮停航,渡轮,台风")) == ["港湾，渡轮停航", "渡轮", "台风"]
    assert keywords(page(keywords="Doe, Jane; Roe, John")) == ["Doe, Jane", "Roe, John"]


def test_spaces_separate_in_chinese_where_nothing_else_does() -> None:
    assert keywords(page(keywords="港湾 渡轮 台风号")) == ["港湾", "渡轮", "台风号"]
    assert keywords(page(keywords=["华为 Mate", "渡轮 台风"])) == ["华为 Mate", "渡轮 台风"]
    assert keywords(page(keywords="Doe, Jane|Roe, John")) == ["Doe, Jane", "Roe, John"]
    assert keywords(page(keywords="港湾 渡轮,台风")) == ["港湾 渡轮", "台风"]
    assert keywords(page(keywords="北港 フェリー")) == ["北港 フェリー"]
    assert keywords(page(keywords="harbour bridge")) == ["harbour bridge"]


def test_the_number_of_pages_behind_a_topic_is_no_part_of_it() -> None:
    def linked(*names: str) -> ns.Page:
        return page("", "".join(f"<a rel=tag href=/tags/{n}>{name}</a>" for n, name in enumerate(names)))

    assert keywords(linked("Ferries 12", "Islands (7)", "Bridges 1888")) == ["Ferries", "Islands", "Bridges"]
    assert keywords(linked("Ferries 12", "Islands (7)")) == ["Ferries 12", "Islands (7)"]
    assert keywords(linked("World Cup 2022", "Olympics 2024", "Euro 2020")) == [
        "World Cup 2022",
        "Olympics 2024",
        "Euro 2020",
    ]
    assert keywords(linked("Formel 1", "Covid 19", "Route 66")) == ["Formel 1", "Covid 19", "Route 66"]
    assert keywords(linked("Agenda 2030", "Islands", "Bridges")) == ["Agenda 2030", "Islands", "Bridges"]
    assert keywords(page(keywords=["Agenda 2030", "Formula 1", "Route 66"])) == ["Agenda 2030", "Formula 1", "Route 66"]


def test_the_links_of_an_older_entry_name_its_topics_and_not_their_addresses() -> None:
    links = "<a href=/category/town rel='category tag'>Town</a> <a href=/tag/faehre rel=tag>Fähre</a>"
    text = f"<h1 class=entry-title>Ferry returns</h1><div class=entry-content>{'The ferry is back. ' * 20}</div>"
    found = ns.parse(f"<div class=hentry>{text}{links}</div>", "https://harbour-herald.example/2026/ferry")
    assert keywords(found) == ["Fähre"]
    assert keywords(page("", links.replace("category tag", "tag"))) == ["Fähre"]


def test_of_a_list_for_machines_the_topics_are_kept() -> None:
    machine = ["TOPICS:Storms", "topic: Trains", "SECTION:Business", "type:article", "author:sam-dodd", "12345678"]
    assert keywords(page(keywords=machine)) == ["Storms", "Trains"]
    assert keywords(page(keywords=["Explained: why ferries sink", "Ferries", "Storms"])) == [
        "Explained: why ferries sink",
        "Ferries",
        "Storms",
    ]
    mixed = ["Category: News", "Entity Tokens: Ferries", "Ferries", "8f507083-bac4-423a-9015-2eb31e1bce50", "4711815"]
    assert keywords(page(keywords=mixed)) == ["Ferries"]
    assert keywords(page(keywords=["Section 8: housing", "2026"])) == ["Section 8: housing", "2026"]
    assert keywords(page(keywords=["section:a", "section:b", "type:c"])) == ["section:a", "section:b", "type:c"]


def test_a_sentence_is_no_keyword() -> None:
    assert keywords(page(keywords="ferries, the boat that we all took when we were small")) == ["ferries"]


def test_the_name_of_the_site_is_no_keyword() -> None:
    found = page("<meta property='og:site_name' content='Gull Post'>", keywords="ferries, Harbour Herald, gull post")
    assert keywords(found) == ["ferries"]


def test_a_keyword_stands_once() -> None:
    assert keywords(page(keywords=["Ferries", "ferries", "FERRIES"])) == ["Ferries"]


def test_a_defined_term_stays_one() -> None:
    [term] = keywords(page(keywords=[{"@type": "DefinedTerm", "name": "ferries", "termCode": "F1"}]))
    assert isinstance(term, ns.DefinedTerm)
    assert (term.name, term.term_code) == ("ferries", "F1")


def test_tagged_text_keeps_its_language() -> None:
    [term] = keywords(page(keywords=[{"@value": "Fähren", "@language": "de"}]))
    assert (str(term), term.language) == ("Fähren", "de")


def test_the_visible_page_links_to_its_topics() -> None:
    links = (
        "<ul class='tags'><li><a href='/tag/ferries'>Ferries</a></li><li><a href='/tag/islands'>Islands</a></li></ul>"
    )
    found = page(body=f"<article><p>The boat is back.</p>{links}</article>")
    assert keywords(found) == ["Ferries", "Islands"]
    assert found.evidence["keywords"].chosen.syntax == "visible"  # type: ignore[union-attr]


def test_a_link_tagged_so_is_a_keyword_and_one_to_a_category_is_none() -> None:
    links = "<a rel='category tag' href='/category/travel'>Travel</a><a rel='tag' href='/tag/ferries'>Ferries</a>"
    assert keywords(page(body=f"<article><p>The boat is back.</p>{links}</article>")) == ["Ferries"]


def test_a_section_is_no_keyword() -> None:
    found = page("<meta property='article:section' content='Travel'>")
    assert found.article is not None
    assert found.article.article_section == ["Travel"]
    assert not found.article.keywords


def test_the_articles_own_section_is_trusted_more_than_that_of_metadata() -> None:
    found = page("<meta property='article:section' content='Travel'>", articleSection=["Coast", "Coast", "Sea"])
    assert found.article is not None
    assert found.article.article_section == ["Coast", "Sea"]
    assert [lost.value for lost in found.evidence["articleSection"].rejected] == [["Travel"]]


@pytest.mark.parametrize(("written", "tag"), [("de_DE", "de-DE"), ("EN-gb", "en-GB"), ("pt", "pt")])
def test_a_language_is_spelled_as_a_tag(written: str, tag: str) -> None:
    found = page("<meta property='og:locale' content='fr_FR'>", inLanguage=written)
    assert found.article is not None
    assert found.article.in_language == tag
    assert [lost.value for lost in found.evidence["inLanguage"].rejected] == ["fr-FR"]


def test_a_comma_in_a_number_separates_nothing() -> None:
    assert keywords(page(keywords="1,000 homes, ferries,2026")) == ["1,000 homes", "ferries", "2026"]


def test_a_language_may_be_a_thing() -> None:
    for said in ({"alternateName": "sv", "name": "Swedish"}, {"name": "sv"}):
        article = page(inLanguage={"@type": "Language", **said}).article
        assert article is not None
        assert article.in_language == "sv"


def test_a_bar_separates() -> None:
    assert keywords(page(keywords="ferries | islands")) == ["ferries", "islands"]


GENERIC = "<meta name='keywords' content='news, sports, weather, politics'>"
TAGGED = "<a rel=tag href=/tag/islands>Islands</a> <a rel=tag href=/tag/boats>Boats</a>"


def test_keywords_of_the_whole_site_give_way_to_what_the_page_shows() -> None:
    told = TAGGED.replace("Islands", "Ferry lines")
    assert keywords(page(GENERIC, told)) == ["Ferry lines", "Boats"]
    assert keywords(page(GENERIC, TAGGED))[0] == "news"  # nor are these told of
    assert keywords(page(GENERIC)) == ["news", "sports", "weather", "politics"]
    assert keywords(page(GENERIC.replace("weather", "ferry"), told))[2] == "ferry"
    assert keywords(page(GENERIC, told, keywords=["Ferries"])) == ["Ferries"]


@pytest.mark.parametrize("nothing", ["", [""], "https://harbour-herald.example/tag/islands"])
def test_empty_texts_and_addresses_give_way_to_what_the_page_shows(nothing: Any) -> None:
    assert keywords(page("", TAGGED, keywords=nothing)) == ["Islands", "Boats"]


@pytest.mark.parametrize("nothing", ["", [""], ["", ""]])
def test_empty_texts_are_no_keywords(nothing: Any) -> None:
    assert keywords(page(keywords=nothing)) == []


def test_the_time_for_many_keywords_and_a_long_description_is_linear() -> None:
    started = time.process_time()
    head = f"<meta name=keywords content='{','.join(f'word{n}' for n in range(20_000))}'>"
    assert len(keywords(page(f"{head}<meta name=description content='{'lorem ' * 60_000}'>", TAGGED))) == 20_000
    assert time.process_time() - started < 2
