"""Pages with lists of others beside the article in; their days and authors are not the article's."""

from __future__ import annotations

from datetime import date

import pytest

import newsschema as ns

TEXT = (
    "<p>The work takes longer than the harbour office had planned, and passengers should ask before they set out; the "
    "buses wait for the last boat. The council had agreed in winter and spread the cost over four years.</p>"
) * 4
TITLES = ["Second lock gate arrives by barge", "Smokehouse goes over to night shifts", "Council quarrels over the fees"]

LISTS = {
    "headings": '<div class="item"><h3><a href="/{n}">{title}</a></h3><time datetime="{day}">{day}</time></div>',
    "dates first": '<li><time datetime="{day}">{day}</time> <a href="/{n}">{title}</a></li>',
    "dates last": '<li><a href="/{n}">{title}</a> <span class="post-date">{day}</span></li>',
    "dates and authors": '<li><p><a href="/{n}">{title}</a></p><p class="meta">{day} by Tom Ferris</p></li>',
    "cards": '<a class="card" href="/{n}"><span>{title}</span><time datetime="{day}">{day}</time></a>',
    "headings without links": '<li><img src="/{n}.jpg"><h5>{title}</h5><p><time>{day}</time></p></li>',
    "titles with dates": '<li><a class="publication" href="/{n}" title="{day}">Our report of {day}: 5 p.</a></li>',
}
PAGES = {
    "below": "<main><article>{article}</article><section>{others}</section></main>",
    "beside": "<div class='main'>{article}</div><div class='second'>{others}</div>",
    "before": "<div class='second'>{others}</div><div class='main'>{article}</div>",
    "in the same box": "<div class='main'>{article}{others}</div>",
}


def article_of(page: str, entry: str, line: str) -> ns.Article:
    others = "".join(entry.format(n=n, title=title, day=f"2026-01-0{n}") for n, title in enumerate(TITLES, 1))
    body = page.format(article=f"<h1>Night ferry sails again</h1>{line}{TEXT}", others=f"<div><ul>{others}</ul></div>")
    article = ns.parse(f"<html lang='en'><title>Night ferry sails again</title>{body}</html>").article
    assert article is not None
    return article


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize("entry", LISTS.values(), ids=LISTS.keys())
@pytest.mark.parametrize("line", ["<p>By Dana Whitlock, 4 March 2026</p>", "<p>4 March 2026</p>"])
def test_the_day_beside_the_headline_is_the_articles(page: str, entry: str, line: str) -> None:
    article = article_of(page, entry, line)
    assert article.date_published == date(2026, 3, 4)
    assert "Tom Ferris" not in [author.name for author in article.author]


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize("entry", LISTS.values(), ids=LISTS.keys())
def test_an_article_without_a_day_has_none_of_other_pages(page: str, entry: str) -> None:
    article = article_of(page, entry, "")
    assert article.date_published is None
    assert article.author == []


def test_a_byline_with_two_links_to_its_author_is_no_entry() -> None:
    link = "<a href='/people/1'>Tom Ferris | Lock and Harbour Desk of the Quayside</a>"
    line = f"<div id='Byline'>{link} By <span class='author'>{link}</span><br>on March 4, 2026 at 4:51 PM<p></p></div>"
    article = article_of(PAGES["below"], LISTS["dates first"], line + "<div><i></i></div>" * 8)
    assert article.date_published is not None
    assert article.date_published.day == 4
    assert [author.name for author in article.author] == ["Tom Ferris"]


def test_two_authors_in_boxes_alike_are_the_articles() -> None:
    box = '<li class="author"><a href="/author/{n}">{name}</a> <span class="date">4 March 2026</span></li>'
    boxes = "".join(box.format(n=n, name=name) for n, name in enumerate(["Dr. Ines van Okoro", "Tom Ferris"]))
    article = article_of(PAGES["below"], LISTS["dates first"], f"<ul>{boxes}</ul>")
    assert [author.name for author in article.author] == ["Dr. Ines van Okoro", "Tom Ferris"]
    assert article.date_published == date(2026, 3, 4)


def test_the_titles_of_pages_in_scripts_without_spaces_make_entries() -> None:
    for title in ("第二水門扉由駁船運抵港口等待安裝", "第二水門扉運抵港口等候"):
        entry = f'<li><time datetime="{{day}}">{{day}}</time> <a href="/{{n}}">{title}</a></li>'
        article = article_of(PAGES["below"], entry, "<p>2026年3月4日</p>")
        assert article.date_published == date(2026, 3, 4)
