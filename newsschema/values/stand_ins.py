"""The address of an image comes in; whether it is no picture of a story, by its folder or its name, goes out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.values.picture_names import PARTS, ending_of, file_of

if TYPE_CHECKING:
    from collections.abc import Collection

_FURNITURE = frozenset(
    {"themes", "plugins", "typo3conf", "templates", "avatar", "avatars", "blavatar", "logos", "icons", "buttons"}
)
"""Folders of a content system's design, and of the signs of people and houses."""
_CARDS = frozenset({"og", "opengraph", "facebook", "fb", "twitter", "share", "sharing", "social"})
_CARD_WORDS = _CARDS | {"default", "standard", "image", "img", "card", "preview", "thumbnail", "graph", "open", "media"}
"""Words for what a site shares where a story has no picture of its own, as in "og-image.png"."""
_SLUG = re.compile(r"\d|\w-\w")
"""What a folder's name has that is one story's, or one day's."""
_STAND_INS = frozenset(
    {"logo", "logos", "placeholder", "sprite", "avatar", "favicon", "spacer", "blank", "pixel", "noimage", "fallback"}
    | {"dummy", "transparent", "1x1", "gravatar", "qrcode", "qr", "platzhalter", "standardbild", "noimg", "nophoto"}
)
"""Words in an image's file name that say that it is no picture of the story."""
_SQUARE, _PHOTOGRAPHS = "1x1", (".jpg", ".jpeg", ".webp", ".avif")
"""A pixel is a GIF or a PNG; in the name of a photograph it is the shape, beside "16x9" and "4x3"."""
_DEFAULT = ("default", frozenset({"share", "image", "og", "social", "img", "facebook", "twitter", "thumbnail"}))
_WORD = re.compile(r"[a-z]+|\d+x\d+")
_SIGNS = ("logo", "avatar", "gravatar", "icon", "sprite", "badge", "banner", "emoji", "qrcode")
"""Parts of the names of what a page shows beside its pictures."""
_PLACEHOLDERS = ("placeholder", "blank", "spacer", "pixel", "transparent", "lazyload", "1x1", "loading", "dummy")
"""Parts of the names of what takes a picture's place until a script puts it there."""


def is_stand_in(url: str, told: Collection[str] = ()) -> bool:
    """Whether an address says that what it leads to stands where a story has no picture of its own; `told` are words
    that the story itself has, and that say nothing of the kind.
    """
    name = _name(url)
    words = [word for word in _WORD.findall(name) if word not in told]
    if _SQUARE in words and name.endswith(_PHOTOGRAPHS):
        words.remove(_SQUARE)
    default, kinds = _DEFAULT
    if not _STAND_INS.isdisjoint(words) or (default in words and not kinds.isdisjoint(words)):
        return True
    return _is_furniture(url)


def is_sign(url: str) -> bool:
    """Whether an address is that of a logo, an icon or the like, such as a page shows beside its pictures."""
    name = _name(url)
    return name.endswith(".svg") or any(word in name for word in _SIGNS) or _is_furniture(url)


def is_placeholder(url: str) -> bool:
    """Whether an address is of no picture, but of what takes its place until a script runs."""
    name = _name(url)
    return url.startswith("data:") or any(word in name for word in _PLACEHOLDERS)


def _is_furniture(url: str) -> bool:
    """Whether an address is that of a picture which a site has for its own looks, or as the sign of one who writes
    there, by the folder that it is in, or by a name that speaks of cards and of no story."""
    *folders, name = file_of(url).lower().split("/")
    folders = folders[1:] if "//" in url else folders
    if not _FURNITURE.isdisjoint(folders):
        return True
    words = [word for word in PARTS.split(name.removesuffix(ending_of(name))) if word]
    if _CARDS.isdisjoint(words) or not _CARD_WORDS.issuperset(words):
        return False
    return not any(_SLUG.search(folder) for folder in folders)


def _name(url: str) -> str:
    return url.lower().partition("?")[0].rpartition("/")[2]
