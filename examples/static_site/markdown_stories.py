"""A folder of Markdown articles with a head of metadata, as Pelican has them, comes in; typed articles go out."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

import newsschema as ns

if TYPE_CHECKING:
    from markdown_it.token import Token

HOME = "https://www.saltmarshpost.example/"
AUTHORS = "authors.json"
SHAPES = {"16x9": (1600, 900), "4x3": (1600, 1200), "1x1": (1200, 1200)}
CLASSES = {"Opinion": ns.OpinionNewsArticle, "Analysis": ns.AnalysisNewsArticle}
"""The categories whose articles are of a class of their own."""
NEEDED = ("title", "date", "category", "authors")

_MARKDOWN = MarkdownIt("js-default")  # HTML in an article is text
_MEMBER = re.compile(r"(\w+):\s*(.*)")


@dataclass(frozen=True, slots=True)
class Story:
    """One article and its text as HTML."""

    slug: str
    article: ns.Article
    html: str


def read_stories(folder: Path) -> list[Story]:
    """The articles of a folder, by the names of their files. Their authors stand in `authors.json` beside them.

    Raises:
        UsageError: an article lacks what it needs, or has an author whom nobody knows.
        ValueError: a date that is none.
    """
    people = {key: ns.Person(**known) for key, known in json.loads((folder / AUTHORS).read_text("utf-8")).items()}
    return [_read(path, people) for path in sorted(folder.glob("*.md"), reverse=True)]


def slug_of(text: str) -> str:
    """A text as one part of an address."""
    return "-".join(re.findall(r"\w+", text.lower())) or "other"


def _read(path: Path, people: dict[str, ns.Person]) -> Story:
    head, _, body = path.read_text("utf-8").partition("\n\n")
    meta = _members(path, head)
    tokens = _MARKDOWN.parse(body)
    article = CLASSES.get(meta["category"], ns.NewsArticle)(
        headline=meta["title"],
        description=meta.get("summary"),
        date_published=datetime.fromisoformat(meta["date"]),
        date_modified=datetime.fromisoformat(meta["modified"]) if "modified" in meta else None,
        author=[_author(path, people, key) for key in _split(meta, "authors", ";")],
        image=_pictures(meta),
        article_section=meta["category"],
        keywords=_split(meta, "tags", ","),
        article_body="\n".join(filter(None, map(_text, tokens))),
    )
    return Story(path.stem, article, _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {}))


def _members(path: Path, head: str) -> dict[str, str]:
    found = {one[1].lower(): one[2] for line in head.split("\n") if (one := _MEMBER.fullmatch(line))}
    missing = [name for name in NEEDED if not found.get(name)]
    if missing:
        raise ns.UsageError(f"{path.name} does not say its {', '.join(missing)}; begin it with 'Title: ...' and so on")
    return found


def _author(path: Path, people: dict[str, ns.Person], key: str) -> ns.Person:
    if key not in people:
        raise ns.UsageError(f"{path.name} names the author {key!r}, who is not in {AUTHORS}; add him there")
    return people[key]


def _split(meta: dict[str, str], name: str, separator: str) -> list[str]:
    return [part.strip() for part in meta.get(name, "").split(separator) if part.strip()]


def _pictures(meta: dict[str, str]) -> list[ns.ImageObject]:
    """The picture of an article, in the three shapes that Google asks for."""
    if "picture" not in meta:
        return []
    credit = meta.get("credit")
    return [
        ns.ImageObject(
            url=f"{HOME}static/{meta['picture']}-{shape}.jpg",
            width=width,
            height=height,
            caption=meta.get("caption"),
            creator=ns.Person(name=credit) if credit else None,
            credit_text=credit,
            copyright_notice=credit,
            license=f"{HOME}about/pictures/",
            acquire_license_page=f"{HOME}about/pictures/#buy",
        )
        for shape, (width, height) in SHAPES.items()
    ]


def _text(token: Token) -> str:
    """What a reader sees of a paragraph, as text."""
    return "".join(" " if child.type == "softbreak" else child.content for child in token.children or ())
