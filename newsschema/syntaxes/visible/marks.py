"""A class name or an id comes in, what it marks goes out: the headline, the byline, the comments, ..."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TITLE, KICKER, DEK, BYLINE, DATE, MODIFIED, SECTION, TAGS = (1 << n for n in range(8))
BREADCRUMB, META, CREDIT, CAPTION, COMMENT_COUNT, PARAGRAPH, IMAGE, AUTHOR_REL = (1 << n for n in range(8, 16))
PROFILE, PORTRAIT, LOGO, COMMENTS, RELATED, ASIDE, NAVIGATION, FOOTER = (1 << n for n in range(16, 24))
UNSEEN, PICTURE, SITE, UNDER, ABOVE, OWN, COUNT, PUBLISHED = (1 << n for n in range(24, 32))
DATELINE, DIALOG = 1 << 41, 1 << 42

APART = COMMENTS | RELATED | ASIDE | NAVIGATION | FOOTER
"""What a part of the page is marked with that is no part of the article."""

_LEAVES = TITLE | KICKER | DEK | BYLINE | DATE | SECTION | TAGS | META
_BESIDE = SITE | UNDER | ABOVE | OWN | COUNT | PICTURE
"""What a word says of the words beside it, and nothing by itself."""
_MAX_LENGTH = 300
_HUMP = re.compile("(?<=[a-z0-9])(?=[A-Z])")


@lru_cache(maxsize=16384)
def marks_of(names: str) -> int:
    """The marks in the names of a class attribute (or an id), as a set of bits."""
    listed = names[:_MAX_LENGTH].split()
    is_post = len(listed) > 2 and not words.POSTS.isdisjoint(listed)
    found = 0
    for name in listed:
        if not (is_post and "-" in name and name.partition("-")[0] in words.VALUES):
            found |= _marks(name)
    if found & META and found & COMMENTS and not any(_get_first(name) & COMMENTS for name in listed):
        return found & ~COMMENTS  # the line below the headline, with a link to the comments
    return found


def words_of(names: str) -> list[str]:
    """The words that the names of a class attribute are made of: "post-author authorRole" is post, author, author,
    role.
    """
    return _HUMP.sub("-", names).lower().replace("_", "-").replace("-", " ").split()


def _get_first(name: str) -> int:
    """What the first word of a name marks."""
    return _table().get(name.lower().replace("_", "-").partition("-")[0], 0)


@lru_cache(maxsize=16384)
def _marks(name: str) -> int:
    """The marks in one name, by the words it is made of."""
    if not name.islower():
        name = _HUMP.sub("-", name).lower()
    if name in words.UNSEEN:
        return UNSEEN
    parts = name.replace("_", "-").split("-")
    if _known_words().isdisjoint(parts):
        return 0
    parts = [part for part in parts if part]
    if parts[0] in words.STATE:
        return 0
    get = _table().get
    found = TAGS if parts[-1] == "tag" else 0
    for part in parts:
        if part in words.MISSING:
            break
        found |= get(part, 0)
    found = _weighed(found, parts)
    if found & COMMENTS and parts[0] in words.SIGNED:  # a byline with a link to the comments beside it
        return META
    return _settle(found) if found & ~_BESIDE else 0


def _weighed(found: int, parts: list[str]) -> int:
    """The marks of a name without those that one of its words takes from another."""
    if found & DATE and not words.TODAY.isdisjoint(parts):
        found &= ~DATE
    if not found & RELATED:
        return found
    if [_table().get(part) for part in parts[-2:]] == [RELATED, TAGS]:
        return found & ~RELATED  # "related-tags" are the article's own, and lead to what is related
    return found if words.LISTS.isdisjoint(parts) else found & ~OWN


def _settle(found: int) -> int:
    """One name's marks, where one word says what the other is about: a "comment-author" is no byline."""
    if found & DIALOG and not found & PICTURE:
        found |= RELATED
    if found & COMMENTS:
        return COMMENT_COUNT if found & COUNT else COMMENTS
    if found & APART:
        return found & APART if not found & OWN else found & META
    if found & (PICTURE | PORTRAIT | CAPTION):
        return (found & (PORTRAIT | CAPTION | PICTURE)) | (CREDIT if found & (CREDIT | BYLINE) else 0)
    if found & TITLE:
        found = _settle_title(found)
    if found & COUNT:  # of an author's posts, or of signatures
        found &= ~BYLINE
    if found & BYLINE == 0:
        found &= ~PROFILE
    if found & DATE and not found & MODIFIED:
        found |= PUBLISHED
    elif found & MODIFIED:
        found |= DATE
    return found & ~_BESIDE


def _settle_title(found: int) -> int:
    if found & UNDER:
        return DEK
    if found & (ABOVE | KICKER):
        return KICKER
    if found & (SITE | LOGO | BYLINE | TAGS | SECTION | BREADCRUMB) and not found & OWN:
        return (found & ~TITLE) | (LOGO if found & SITE else 0)
    return found & ~(BYLINE | SECTION | TAGS | BREADCRUMB | META | DEK)


@cache
def _table() -> dict[str, int]:
    """Every word and its marks."""
    table: dict[str, int] = {}
    for mark, listed in _WORDS.items():
        for word in flat(listed):
            table[word] = table.get(word, 0) | mark
    return table


@cache
def _known_words() -> frozenset[str]:
    return frozenset({*_table(), "tag"})


def flat(listed: Mapping[str, str], separator: str | None = None) -> Iterable[str]:
    """The words of a table by language, without the languages."""
    for text in listed.values():
        yield from (word.strip() for word in text.split(separator))


_WORDS: dict[int, Mapping[str, str]] = {
    TITLE: words.TITLE,
    KICKER: words.KICKER,
    DEK: words.DEK,
    BYLINE: words.BYLINE,
    DATE: words.DATE,
    MODIFIED: words.MODIFIED,
    DATELINE: words.DATELINE,
    SECTION: words.SECTION,
    TAGS: words.TAGS,
    BREADCRUMB: words.BREADCRUMB,
    META: words.META,
    CREDIT: words.CREDIT,
    CAPTION: words.CAPTION,
    PROFILE: words.PROFILE,
    PORTRAIT: words.PORTRAIT,
    LOGO: words.LOGO,
    COMMENTS: words.COMMENTS,
    RELATED: words.RELATED,
    DIALOG: words.DIALOG,
    ASIDE: words.ASIDE,
    NAVIGATION: words.NAVIGATION,
    FOOTER: words.FOOTER,
    PICTURE: words.PICTURE,
    SITE: words.SITE,
    UNDER: words.UNDER,
    ABOVE: words.ABOVE,
    OWN: words.OWN,
    COUNT: words.COUNT,
}
