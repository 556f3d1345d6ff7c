"""A page's title and the names of its site in; the title without site and section out."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_SEPARATOR = re.compile(r"\s+[-–—―|·•:»«/]{1,2}\s+|\s*[|｜ㅣ│]\s*|\s*[：]\s*|\s+::\s+|\s*--\s*")
"""What stands between a title and the name of its site: a mark of its own, with space around it in most scripts."""
_INSIDE = re.compile(r"[\W_]+")


def cut_title(title: str, names: Collection[str], sections: Collection[str] = ()) -> str:
    """The title without the parts before and after it that only name the site, or after it one of its sections.

    `names` are names of the site, however spelled ("Example News", "example-news.example"). Nothing is cut that would
    leave no title.
    """
    known = {key for key in map(name_key, (*names, *sections)) if key}
    parts = list(_SEPARATOR.finditer(title))
    start, end = 0, len(title)
    while parts and _is_named(title[parts[-1].end() : end], known):
        end = parts.pop().start()
    while parts and _is_named(title[start : parts[0].start()], {key for key in map(name_key, names) if key}):
        start = parts.pop(0).end()
    return title[start:end].strip() or title


def _is_named(part: str, known: Collection[str]) -> bool:
    key = name_key(part)
    return bool(key) and (
        key in known or any(len(name) > 4 and key == name + ending for name in known for ending in _ENDINGS)
    )


_ENDINGS = ("de", "com", "net", "org", "online", "news", "at", "ch", "fr", "es", "it", "pl", "nl", "cz")


def last_part_cut(title: str) -> str | None:
    """The title without its last part, where that is as short as a site's name and what is left is a title."""
    parts = list(_SEPARATOR.finditer(title))
    if not parts:
        return None
    rest, last = title[: parts[-1].start()].strip(), title[parts[-1].end() :]
    return rest if len(last.split()) <= 5 and len(last) <= 40 and len(rest) > len(last) else None


def name_key(name: str) -> str:
    """A name as names are compared: letters and digits only, without case, accents, "www." and a host's ending."""
    folded = unicodedata.normalize("NFKD", name).casefold().removeprefix("www.")
    return _INSIDE.sub("", "".join(c for c in folded if not unicodedata.combining(c)))
