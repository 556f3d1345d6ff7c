"""A page's title and the names of its site in; the title without site and section out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.values.name_words import TOP_LEVEL_DOMAINS, words

if TYPE_CHECKING:
    from collections.abc import Collection

_SEPARATOR = re.compile(r"\s+[-–—―|·•:»«/]{1,2}\s+|\s*[|｜ㅣ│]\s*|\s*[：]\s*|\s+::\s+|\s*--\s*")
"""What stands between a title and the name of its site: a mark of its own, with space around it in most scripts."""
_LETTERS, _SHORTEST = 4, 2
"""Letters of the beginning of a site's name, and of a name that a host may begin with."""
_INSIDE = re.compile(r"[\W_]+")


def cut_title(title: str, names: Collection[str], sections: Collection[str] = ()) -> str:
    """The title without the parts before and after it that only name the site, or after it one of its sections.

    `names` are names of the site, however spelled ("Example News", "example-news.example"). Nothing is cut that would
    leave no title.
    """
    parts = list(_SEPARATOR.finditer(title))
    if not parts:
        return title
    site = set(map(name_key, names)) - {""}
    known = site.union(map(name_key, sections)) - {""}
    start, end = 0, len(title)
    while parts and (
        name_key(last := title[parts[-1].end() : end]) in known or _is_host(last, site) or _begins(last, site)
    ):
        end = parts.pop().start()
    while parts and name_key(title[start : parts[0].start()]) in site:
        start = parts.pop(0).end()
    return title[start:end].strip() or title


def _begins(part: str, site: Collection[str]) -> bool:
    """Whether a part is the beginning of the site's name, and most of it: a firm's form, or an edition, follows it."""
    key = name_key(part)
    return len(key) >= _LETTERS and any(name.startswith(key) and len(name) * 7 <= len(key) * 10 for name in site)


def _is_host(part: str, site: Collection[str]) -> bool:
    """Whether a part is a host of the site, as papers write it behind their titles: "ExampleSports.com"."""
    host, _, domain = part.rpartition(".")
    if not host.isalnum() or domain not in words(TOP_LEVEL_DOMAINS):
        return False
    return any(len(name) > _SHORTEST and name_key(host).startswith(name) for name in site)


def outer_parts(title: str) -> list[str]:
    """The last and the first part of a title, one of which may be the name of the site; none of a title of one part."""
    parts = list(_SEPARATOR.finditer(title))
    return [title[parts[-1].end() :].strip(), title[: parts[0].start()].strip()] if parts else []


def last_part_cut(title: str) -> str | None:
    """The title without its last part, where that is as short as a site's name and what is left is a title."""
    parts = list(_SEPARATOR.finditer(title))
    if not parts:
        return None
    rest, last = title[: parts[-1].start()].strip(), title[parts[-1].end() :]
    return rest if len(last.split()) <= 5 and len(last) <= 40 and len(rest) > len(last) else None


@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """A name as names are compared: letters and digits only, without case, accents and "www."."""
    folded = name.casefold().removeprefix("www.")
    if not folded.isascii():
        decomposed = unicodedata.normalize("NFKD", folded).casefold()
        folded = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _INSIDE.sub("", folded)
