"""A language tag as found in markup, or a URL, comes in; the well-formed BCP 47 tag in conventional case goes out."""

from __future__ import annotations

import re
from functools import lru_cache

# RFC 5646, section 2.1, but for primary subtags of four to eight letters, none of which is registered ("English" is no
# tag), for irregular grandfathered tags, and for tags that are private use alone ("x-default" names no language).
_TAG = re.compile(
    r"""[a-z]{2,3} (?: -[a-z]{3} ){0,3}   # language and extended language
    (?: -[a-z]{4} )?                      # script
    (?: -(?: [a-z]{2} | [0-9]{3} ) )?     # region
    (?: -(?: [a-z0-9]{5,8} | [0-9][a-z0-9]{3} ) )*          # variants
    (?: -[0-9a-wy-z] (?: -[a-z0-9]{2,8} )+ )*               # extensions
    (?: -x (?: -[a-z0-9]{1,8} )+ )?       # private use""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_IN_URL = re.compile(r"https?://[^/?#]+/([a-z]{2}[-_][a-z]{2})/", re.IGNORECASE | re.ASCII)
_MAX_LENGTH = 100


def is_language_tag(text: str) -> bool:
    """Whether `text` is a well-formed BCP 47 tag, in any case, with hyphens, and nothing around it."""
    return len(text) <= _MAX_LENGTH and _TAG.fullmatch(text) is not None


def normalize_language(tag: str) -> str | None:
    """`tag` in the case that RFC 5646, section 2.1.1, recommends, or None where it is not well-formed.

    White space around it is dropped and underscores count as hyphens: " en_us " is "en-US". Subtags are not looked up.
    """
    return _normalize(tag) if len(tag) <= _MAX_LENGTH else None


def language_in_url(url: str) -> str | None:
    """The language and region that the path of a web page begins with, normalised ("/en-gb/news" is "en-GB")."""
    found = _IN_URL.match(url)
    return normalize_language(found[1]) if found else None


@lru_cache(maxsize=512)
def _normalize(tag: str) -> str | None:
    tag = tag.strip().replace("_", "-").lower()
    if not is_language_tag(tag):
        return None
    first, *others = tag.split("-")
    subtags = [first]
    for i, subtag in enumerate(others):
        if len(subtag) == 1:  # an extension or private use: lower case from here on
            return "-".join((*subtags, *others[i:]))
        subtags.append(_in_case(subtag))
    return "-".join(subtags)


def _in_case(subtag: str) -> str:
    """A region in upper case, a script in title case, any other subtag in lower case."""
    if len(subtag) == 2:
        return subtag.upper()
    return subtag.title() if len(subtag) == 4 and subtag.isalpha() else subtag
