"""The addresses of image files come in; what their names say of the picture goes out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif")
PARTS = re.compile(r"[-_.~@+%]+")
_SIZE = re.compile(r"\d+x\d+|[wh]\d{2,4}|\d{2,4}(?:w|px)|scaled")
"""A rendition's size in the name of its file: "1200x800", "w1200", "1200px"."""
_HASH = re.compile(r"(?=\d*[a-f])(?=[a-f]*\d)[a-f0-9]{8,}")
"""What a content system adds to the name to tell one rendition from another: "a395f41217"."""
_NUMBER = re.compile(r"(\d{4,})[a-z]{1,2}")
"""The number of a picture with the letters of a rendition after it, as in "48115m" beside "48115xl"."""
_TAIL = re.compile(r"(?:[-_](?:\d{2,4}x\d{2,4}|(?=\d*[a-f])(?=[a-f]*\d)[a-f0-9]{8,})|(?<=\d{4})[a-z]{1,2})$")
"""What a rendition's name has at its end, and the picture's name has not."""
_LONG = 6
"""Characters of a name that is nobody else's."""
_LONGEST = 300
"""Characters of a file's name."""
_FEW, _SHORT = 2, 12
"""Words, and their letters in all, in a name that many pictures may have."""


def is_same_picture(one: str, other: str) -> bool:
    """Whether two addresses are of one file, whatever their queries ask of it, or of files whose names say at length
    that they hold one picture: names that differ in nothing but a size, a hash, or the letters after a number."""
    file = file_of(one)
    if file == file_of(other):
        return file.endswith(ENDINGS)
    said = _said(file)
    return bool(said) and said == _said(file_of(other))


def picture_stem(url: str) -> str:
    """What the names of a picture's files begin with; "" for an address that does not end with one."""
    stem = file_of(url).rpartition("/")[2].rpartition(".")[0]
    begun = _TAIL.sub("", stem)
    return begun if len(begun) >= _LONG else stem


def picture_words(url: str) -> frozenset[str]:
    """What the name of an image's file says of the picture: its words, without what tells one crop from another;
    nothing where that is too little to know a picture by."""
    name = url.partition("?")[0].rpartition("/")[2].lower()
    return _telling(word for word in PARTS.split(name) if word.isalpha())


def file_of(url: str) -> str:
    """An address without its scheme, its query and its fragment."""
    path = url.partition("#")[0].partition("?")[0]
    return path.partition("://")[2] or path


def _said(file: str) -> tuple[str, ...]:
    """What the name of a file says of the picture; nothing where that is too little to know a picture by."""
    name = file.rpartition("/")[2].lower()
    if len(name) > _LONGEST:
        return ()
    while ending := ending_of(name):
        name = name.removesuffix(ending)
    parts = [part for part in PARTS.split(name) if part and not _SIZE.fullmatch(part) and not _HASH.fullmatch(part)]
    said = tuple(number[1] if (number := _NUMBER.fullmatch(part)) else part for part in parts)
    return said if _telling(part for part in said if part.isalpha()) else ()


def _telling(words: Iterable[str]) -> frozenset[str]:
    """Words that are those of one picture; none where many may have them."""
    found = frozenset(words)
    return found if len(found) > _FEW and sum(map(len, found)) >= _SHORT else frozenset()


def ending_of(name: str) -> str:
    """The ending of an image file's name, with its point; "" where it has none."""
    return next((ending for ending in ENDINGS if name.endswith(ending)), "")
