"""A text in the place of a URL comes in; what is wrong with it, goes out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from newsschema.rules.views.page_values import urls
from newsschema.rules.views.ranges import expected_things
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from newsschema.rules.context import Context, Said

Problem = Literal["script", "data", "scheme", "relative", "invalid"]

_PLAIN = re.compile(r"""https?://(?!https?[:/])[^\s<>"\\/?#]+(?:[/?#][^\s<>"\\]*)?""", re.IGNORECASE)
"""A web address that readers can use: no white space, none of the characters that no URL has, one scheme."""
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_SCRIPTS = frozenset({"javascript", "vbscript"})
_LOCAL = frozenset({"file", "blob", "about", "chrome", "chrome-extension", "moz-extension", "resource", "view-source"})
"""Schemes of what is in one browser or on one disk; so is a drive's single letter."""
_FETCHED = frozenset(
    {
        "image",
        "logo",
        "photo",
        "thumbnail",
        "thumbnailUrl",
        "primaryImageOfPage",
        "screenshot",
        "contentUrl",
        "embedUrl",
    }
)
"""Properties whose value readers fetch to show it."""
_BEGINS_RELATIVE = ("/", "./", "../", "?", "www.")
_FILES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".mp4", ".mp3")
_RESOLVED = frozenset({"href", "src", "data", "poster"})
"""Attributes that a browser resolves against the page, so that they may be relative."""


class OddUrl(NamedTuple):
    """A value in the place of a URL that is no plain web address."""

    said: Said
    text: str
    """The value without white space around it."""
    resolved: str
    """The value as the page's address makes it absolute, where that is known."""
    problem: Problem


def odd_urls(context: Context) -> list[OddUrl]:
    """The texts of the properties that expect URLs and that are none a reader of the web can use."""
    found: list[OddUrl] = []
    for written, values in context.once(urls).items():
        text = "" if _PLAIN.fullmatch(written) else written.strip()
        for said in values if text and not _PLAIN.fullmatch(text) else ():
            problem = _problem(said, text)
            if problem is not None:
                found.append(OddUrl(said, text, resolve_url(context.graph.base, text), problem))
    return found


def _problem(said: Said, text: str) -> Problem | None:
    matched = _SCHEME.match(text)
    scheme = matched[1].lower() if matched is not None else ""
    if scheme in ("http", "https"):
        return "invalid"
    if scheme in _SCRIPTS:
        return "script"
    if scheme == "data":
        return "data"
    if scheme and ("." not in scheme or "://" in text):
        is_wrong = said.property in _FETCHED or scheme in _LOCAL or len(scheme) == 1
        return "scheme" if is_wrong and not _is_sentence(said, text) else None
    return "relative" if said.value.pointer not in _RESOLVED and _is_reference(said, text) else None


def _is_reference(said: Said, text: str) -> bool:
    """Whether a text without a scheme is meant as a URL, and does not stand for a thing by its name."""
    if not expected_things(said.property):
        return True
    if _is_sentence(said, text):
        return False
    return text.startswith(_BEGINS_RELATIVE) or ("/" in text and "." in text) or text.lower().endswith(_FILES)


def _is_sentence(said: Said, text: str) -> bool:
    """Whether a text is words about a thing ("Photo: Ida Marsh"), where words may stand for it."""
    return bool(expected_things(said.property)) and len(text.split()) > 1
