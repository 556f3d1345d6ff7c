"""What a sitemap says of an address or an article comes in; whether search engines take it goes out.

Those who write sitemaps and those who judge them go by this. Sources: sitemaps.org, "Sitemaps XML format", 2016-11-21;
Google Search Central, "News sitemaps" (2026-07-07) and "Image sitemaps" (2026-07-07).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from newsschema.values.iso_639 import is_language_code
from newsschema.values.languages import normalize_language

SITEMAP_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS_NAMESPACE = "http://www.google.com/schemas/sitemap-news/0.9"
IMAGE_NAMESPACE = "http://www.google.com/schemas/sitemap-image/1.1"

MOST_ADDRESSES = 50_000
"""Addresses in a file, and files in an index."""
MOST_BYTES = 50 * 1024 * 1024
"""Bytes of a file before it is compressed."""
LONGEST_ADDRESS = 2_047
"""Characters of an address: it has to be shorter than 2,048."""
MOST_ARTICLES = 1_000
"""Articles in a news sitemap."""
MOST_IMAGES = 1_000
"""Images of one address."""

_WINDOW = timedelta(days=2)
_LONGEST_DAY = timedelta(days=1, hours=12)
"""From the beginning of a day at Greenwich to its end in the last zone."""
_FIRST_ZONE = timedelta(hours=14)
"""How long before Greenwich a day begins in the first zone."""
_CHINESE = {"zh-cn": ("Hans", "CN", "SG", "MY"), "zh-tw": ("Hant", "TW", "HK", "MO")}
"""Google's codes for the two scripts of Chinese, and the subtags of a BCP 47 tag that mean each."""


def is_recent(published: date, now: datetime) -> bool:
    """Whether an article is not older than the two days that Google wants in a news sitemap.

    A day without a time, or with one that has no zone, counts as long as it lasts anywhere.
    """
    if isinstance(published, datetime) and published.tzinfo is not None:
        return published >= now - _WINDOW
    return _midnight(published) >= now - _WINDOW - _LONGEST_DAY


def is_out(published: date, now: datetime) -> bool:
    """Whether an article is published already: its moment is not in the future, or its day has begun somewhere."""
    if isinstance(published, datetime) and published.tzinfo is not None:
        return published <= now
    return _midnight(published) <= now + _FIRST_ZONE


def is_publication_language(code: str) -> bool:
    """Whether Google takes `code` for the language of a publication: ISO 639, or "zh-cn" or "zh-tw", in any case."""
    return is_language_code(code) or code.lower() in _CHINESE


@lru_cache(maxsize=128)
def publication_language(tag: str) -> str | None:
    """The code that Google takes for a BCP 47 tag: "en" for "en-GB", "zh-tw" for "zh-Hant"; None where there is none.

    Chinese without script and region stays "zh".
    """
    first, *more = (normalize_language(tag) or "").split("-")
    if first == "zh":
        codes = {subtag: code for code, subtags in _CHINESE.items() for subtag in subtags}
        return next((codes[subtag] for subtag in more if subtag in codes), first)
    return first if is_language_code(first) else None


def _midnight(published: date) -> datetime:
    return datetime.combine(published, time(), UTC)
