"""Files that hold a work, and among them images; what has a duration is in `recording`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from newsschema.errors import UsageError
from newsschema.models.creative_work import CreativeWork
from newsschema.models.types import UNSET, URL, Boolean, Date, Duration, ManyNodes, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.article import NewsArticle
    from newsschema.models.intangible import PropertyValue, QuantitativeValue
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.models.place import Place


class MediaObject(CreativeWork):
    """A file with a picture, a film, a recording or data (https://schema.org/MediaObject)."""

    content_url: URL = None
    """Where the file itself is, an absolute URL; `url` is often the page that shows it."""
    embed_url: URL = None
    """Where a player is that shows it in a frame, an absolute URL."""
    content_size: Text = None
    """The size of the file, such as "2.5 MB"."""
    width: OneNode["QuantitativeValue | int"] = UNSET
    """The width in pixels, a whole number; "1200px" in markup reads as 1200."""
    height: OneNode["QuantitativeValue | int"] = UNSET
    """The height in pixels, a whole number; "900px" in markup reads as 900."""
    duration: Duration = None
    """How long it plays; ISO 8601 in markup, "PT1M30S"."""
    bitrate: Text = None
    """The bit rate, such as "128 kbit/s"."""
    upload_date: Date = None
    """When it was first put online: ISO 8601, with a zone. Google requires it of a VideoObject (Video page)."""
    start_time: Date = None
    """When what it shows begins: ISO 8601."""
    end_time: Date = None
    """When what it shows ends: ISO 8601."""
    regions_allowed: ManyNodes["Place"] = UNSET
    """Where it may be shown. Google takes this or `ineligible_region`, not both (Video page)."""
    ineligible_region: ManyNodes["Place | str"] = UNSET
    """Where it may not be shown; ISO 3166 codes as text, or places."""
    requires_subscription: Boolean = None
    """Whether one has to subscribe to see or hear it."""
    player_type: Text = None
    """The player it needs, such as "HTML5"."""
    sha256: Text = None
    """The SHA-256 checksum of the file, 64 hexadecimal digits (pending)."""
    production_company: ManyNodes["Organization"] = UNSET
    """Who produced it."""
    associated_article: OneNode["NewsArticle"] = UNSET
    """The news article it belongs to."""
    encodes_creative_work: OneNode["CreativeWork"] = UNSET
    """The work that the file holds."""


class ImageObject(MediaObject):
    """An image (https://schema.org/ImageObject).

    For images in its results Google wants `content_url` or `url`, and one of `creator`, `credit_text`,
    `copyright_notice` and `license` (image metadata page, 2025-12-10).
    """

    caption: Text = None
    """The caption, plain text."""
    embedded_text_caption: Text = None
    """The text that is part of the picture itself (pending)."""
    exif_data: ManyNodes["PropertyValue | str"] = UNSET
    """Exif data of the picture, a PropertyValue per tag."""
    representative_of_page: Boolean = None
    """Whether the image stands for the page."""

    @classmethod
    def in_shapes(cls, addresses: Mapping[str, str], width: int | None = None, **shared: Any) -> list[Self]:
        """One picture in several shapes, such as {"16x9": url, "4x3": url, "1x1": url}, as Google advises (Article
        page, 2026-09-08).

        `width` is that of each file in pixels, from which the heights follow; `shared` is what all have in common,
        such as `caption` and `credit_text`.

        Raises:
            UsageError: a shape that is no two whole numbers with an "x" between.
        """
        return [cls(url=url, width=width, height=_height(shape, width), **shared) for shape, url in addresses.items()]

    def licensed(
        self,
        license: str,
        acquire: str | None = None,
        *,
        credit: str | None = None,
        notice: str | None = None,
        creator: Person | Organization | None = None,
    ) -> Self:
        """Say under what licence the picture may be used, and where one gets it, and return the picture (Google, image
        metadata page, 2025-12-10). `license` and `acquire` are addresses of pages; what is None stays as it is.
        """
        self.license = license
        self.acquire_license_page = acquire or self.acquire_license_page
        self.credit_text = credit or self.credit_text
        self.copyright_notice = notice or self.copyright_notice
        if creator is not None:
            self.creator = [creator]
        return self


def _height(shape: str, width: int | None) -> int | None:
    across, _, down = shape.partition("x")
    if not (across.isdecimal() and down.isdecimal() and int(across) and int(down)):
        raise UsageError(f"a shape is two whole numbers such as '16x9', found {shape!r:.40}")
    return round(width * int(down) / int(across)) if width is not None else None
