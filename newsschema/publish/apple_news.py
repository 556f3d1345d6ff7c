"""An article comes in; its metadata for Apple News go out, with what of the article they cannot say.

Source: Apple, "Apple News Format", object "Metadata" (availability 1.7 and later; `contentGenerationType` 2026).
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from newsschema.publish.clearance import refuse_blocked
from newsschema.publish.exchange.pages import page_address
from newsschema.publish.exchange.remaining import Remaining
from newsschema.publish.exchange.report import Exported, Notes
from newsschema.publish.held import authors
from newsschema.publish.identity import address_of, kinds_of
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from newsschema.models.article import Article

_DOCUMENT = "it belongs into the document itself, beside the metadata"
_REASONS = {"headline": f"{_DOCUMENT}, as title", "in_language": f"{_DOCUMENT}, as language", "article_body": _DOCUMENT}
_NO_PLACE = "the metadata have no place for it"
_ONE_PICTURE = "the metadata have one picture, with its address in the web"
_MADE_BY_MACHINE = "TrainedAlgorithmicMediaDigitalSource"


def apple_news_metadata(article: Article, now: datetime | None = None) -> Exported:
    """The `metadata` object of an Apple News Format document, and a report on what of the article it cannot say.

    Authors are their names, moments keep their own offset, and a day without its time is left out. The title, the
    language and the text belong into the document itself; the channel's own settings, such as `campaignData`, are the
    publisher's to add.

    Args:
        article: the article.
        now: the moment that an embargo is measured by, with its zone; without it this very moment.

    Raises:
        ExportBlocked: the article is withheld or canceled by its provider, or its embargo is not over.
    """
    refuse_blocked(article, now)
    notes = Notes()
    left = Remaining(article, "", notes, article.in_language)
    source = article.digital_source_type or ""
    if source.endswith(f"/{_MADE_BY_MACHINE}"):
        left.one("digital_source_type")
    found = {
        "authors": _authors(article, left),
        "canonicalURL": _address(left),
        "contentGenerationType": "AI" if source.endswith(f"/{_MADE_BY_MACHINE}") else None,
        "dateCreated": _moment(left, "date_created"),
        "dateModified": _moment(left, "date_modified"),
        "datePublished": _moment(left, "date_published"),
        "excerpt": left.text("description") or left.text("abstract"),
        "keywords": _keywords(left),
        "thumbnailURL": _thumbnail(left),
        "videoURL": _video(left),
    }
    left.close(_REASONS, _NO_PLACE)
    return Exported({key: value for key, value in found.items() if value}, notes.report())


def _authors(article: Article, left: Remaining) -> list[str]:
    """The names of the authors; what else is known of them is noted."""
    known = {id(author) for author in authors(article)}
    names: list[str] = []
    for value, where in left.many("author"):
        if id(value) not in known or not value.name:
            left.notes.dropped(where, "it has no name" if id(value) in known else _NO_PLACE)
            continue
        author = left.inside(value, where)
        names.append(author.text("name") or "")
        author.close({}, _NO_PLACE)
    return names


def _address(left: Remaining) -> str | None:
    """The address of the article's page in the web."""
    address, where = page_address(left, left.one("url"), _NO_PLACE)
    if address is None or is_web_url(address):
        return address
    left.notes.dropped(where, "expected an absolute address in the web")
    return None


def _moment(left: Remaining, name: str) -> str | None:
    """A moment as Apple writes it, in seconds."""
    moment = left.moment(name)
    if moment is not None and moment.microsecond:
        left.notes.changed(left.at(name), "its fraction of a second is cut off")
    return moment.isoformat(timespec="seconds") if moment is not None else None


def _keywords(left: Remaining) -> list[str]:
    found: list[str] = []
    for value, where in left.many("keywords"):
        if isinstance(value, str):
            found.append(left.plain(value, where))
            continue
        term = left.inside(value, where)
        name = term.text("name")
        if name is None:
            left.notes.dropped(where, "a keyword is known by its name")
        found += [name] if name else []
        term.close({}, _NO_PLACE)
    return found


def _thumbnail(left: Remaining) -> str | None:
    """The small picture that the article names, else its first image with an address in the web."""
    chosen: str | None = None
    for value, where in left.many("thumbnail_url"):
        if chosen is None and is_web_url(value):
            chosen = value
        else:
            left.notes.dropped(where, _ONE_PICTURE)
    for value, where in left.many("image"):
        address = address_of(value) if "ImageObject" in kinds_of(value) else None
        if chosen is None and address and is_web_url(address):
            chosen = address
            image = left.inside(value, where)
            image.one("content_url" if value.content_url else "url")
            image.close({}, _NO_PLACE)
        else:
            left.notes.dropped(where, _ONE_PICTURE)
    return chosen


def _video(left: Remaining) -> str | None:
    """The file of the first video."""
    chosen: str | None = None
    for value, where in left.many("video"):
        address = getattr(value, "content_url", None)
        if chosen is None and address and is_web_url(address):
            chosen = address
            video = left.inside(value, where)
            video.one("content_url")
            video.close({}, _NO_PLACE)
        else:
            left.notes.dropped(where, "the metadata have one video, with the address of its file in the web")
    return chosen
