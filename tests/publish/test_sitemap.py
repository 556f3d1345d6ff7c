"""Pages of a site in; whether its sitemaps hold them all, with their images, within the limits, out."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from publish.feed_readers import texts, valid
from publish.newsroom import HOME, STORY, imogen, page, site

import newsschema as ns
from newsschema.publish import sitemap_files
from newsschema.testing import any_text, dates, models


def story(number: int, **changes: Any) -> ns.SitePage:
    return site().page(ns.NewsArticle(headline="Ferry back", **changes), f"/news/{number}")


def test_pages_are_listed_with_their_images_and_their_last_change() -> None:
    images = "".join(
        f"<image:image><image:loc>{HOME}img/lock-{shape}.jpg</image:loc></image:image>"
        for shape in ("16x9", "4x3", "1x1")
    )
    assert ns.sitemap([page(), site().home_page()]) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n'
        f"<url><loc>{STORY}</loc><lastmod>2026-03-03T17:45:00+00:00</lastmod>{images}</url>\n"
        f"<url><loc>{HOME}</loc></url>\n</urlset>\n"
    )


def test_every_kind_of_page_is_listed_once() -> None:
    made = site()
    pages = [made.home_page(), made.section_page("Waterways", "/waterways"), made.author_page(imogen()), page(), page()]
    assert texts(valid(ns.sitemap(pages), "sitemap"), "//s:loc") == [
        HOME,
        f"{HOME}waterways",
        f"{HOME}by/hartley",
        STORY,
    ]
    assert ns.validate(ns.sitemap(pages)).findings == ()


@pytest.mark.parametrize(
    ("published", "written"),
    [
        (date(2026, 3, 3), ["2026-03-03"]),
        (datetime(2026, 3, 3, 8), ["2026-03-03"]),
        (datetime(2026, 3, 3, 8, tzinfo=UTC), ["2026-03-03T08:00:00+00:00"]),
        (ns.PartialDate(2026, 3), []),
        (None, []),
    ],
)
def test_the_last_change_is_a_day_or_a_moment_with_its_zone(published: Any, written: list[str]) -> None:
    root = valid(ns.sitemap([story(1, date_published=published)]), "sitemap")
    assert texts(root, "//s:lastmod") == written


def test_images_without_a_web_address_are_left_out_and_of_others_a_thousand_are_listed() -> None:
    pictures = [ns.ImageObject(url=url) for url in ("/a.jpg", "data:image/gif;base64,R0lG", "/a.jpg", "/b c.jpg")]
    pictures += [ns.ImageObject(url=f"/{number}.jpg") for number in range(1001)]
    found = texts(valid(ns.sitemap([story(1, image=pictures)]), "sitemap"), "//image:loc")
    assert found == [f"{HOME}a.jpg", *(f"{HOME}{number}.jpg" for number in range(999))]


def test_an_address_that_no_sitemap_holds_is_an_error() -> None:
    long = site().page(ns.NewsArticle(), f"/{'a' * 2047}")
    with pytest.raises(ns.UsageError, match=r"courier.example/aaa.* has 2,082 characters, expected at most 2,047"):
        ns.sitemap([long])


def test_a_sitemap_needs_a_page_and_an_index_needs_a_sitemap() -> None:
    with pytest.raises(ns.UsageError, match=r"pass at least site.home_page\(\)"):
        ns.sitemap([])
    with pytest.raises(ns.UsageError, match="an index lists 1 to 50,000 sitemaps, found 0"):
        ns.sitemap_index([])
    with pytest.raises(ns.UsageError, match="found 50,001"):
        ns.sitemap_index([HOME] * 50_001)
    with pytest.raises(ns.UsageError, match=r"absolute addresses, found '/a.xml'; use site.address"):
        ns.sitemap_index(["/a.xml"])


def test_an_index_lists_its_files() -> None:
    text = ns.sitemap_index([f"{HOME}1.xml?a=1&b=2", f"{HOME}2.xml"])
    assert texts(valid(text, "sitemap"), "//s:loc") == [f"{HOME}1.xml?a=1&b=2", f"{HOME}2.xml"]
    assert ns.validate(text).findings == ()


def test_fifty_thousand_addresses_are_one_file_and_more_are_several() -> None:
    one = story(1)
    pages = [
        ns.SitePage(one.site, f"{HOME}{number}", None, one.page, (), None, one.settings) for number in range(50_001)
    ]
    assert isinstance(ns.sitemap(pages[:50_000]), str)
    files = ns.sitemap(pages)
    assert isinstance(files, list)
    assert [file.count("<loc>") for file in files] == [50_000, 1]


@settings(max_examples=50)
@given(st.lists(st.text("aé字😀", min_size=1, max_size=400), min_size=1, max_size=30, unique=True), st.integers(1, 9))
def test_no_file_is_larger_than_the_limit_and_nothing_is_lost(paths: list[str], most: int) -> None:
    entries = [sitemap_files.located(f"{HOME}{path}", "") for path in paths]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sitemap_files, "MOST_BYTES", 2_500)
        made = sitemap_files.url_sets(entries, 'xmlns:x="https://example.com/"', most)
    files = made if isinstance(made, list) else [made]
    assert max(len(file.encode()) for file in files) <= 2_500
    assert max(file.count("<loc>") for file in files) <= most
    assert [address for file in files for address in texts(valid(file, "sitemap"), "//s:loc")] == [
        f"{HOME}{path}" for path in paths
    ]


@settings(max_examples=100, deadline=None)
@given(models(ns.NewsArticle, texts=any_text), dates)
def test_any_page_can_be_listed(given_article: ns.NewsArticle, published: Any) -> None:
    given_article.date_published = published
    text = ns.sitemap([site().page(given_article, STORY)])
    assert texts(valid(text, "sitemap"), "//s:loc") == [STORY]
    assert ns.validate(text).findings == ()
