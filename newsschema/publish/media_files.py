"""An article comes in; the files that go with it, as feeds name them, go out: its picture, its sound, its films."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from newsschema.publish.held import addressed_images, recordings
from newsschema.publish.identity import kinds_of
from newsschema.publish.xml_text import element, xml_attribute
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from newsschema.models.article import Article
    from newsschema.publish.site import Site

_MEDIA_TYPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*", re.ASCII)
_TYPES = {
    "avif": "image/avif",
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "svg": "image/svg+xml",
    "webp": "image/webp",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "oga": "audio/ogg",
    "ogg": "audio/ogg",
    "opus": "audio/ogg",
    "wav": "audio/wav",
    "m4v": "video/mp4",
    "mov": "video/quicktime",
    "mp4": "video/mp4",
    "ogv": "video/ogg",
    "webm": "video/webm",
}
"""By the ends of addresses. The table of the module `mimetypes` is another one on every machine."""


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file that goes with an article; what is not known is None."""

    url: str
    medium: str
    """"image", "audio" or "video"."""
    type: str | None
    """The media type, such as "audio/mpeg"."""
    title: str | None
    credit: str | None
    width: int | None
    height: int | None
    bytes: int | None
    seconds: int | None


def picture_of(article: Article, site: Site) -> MediaFile | None:
    """The first image of the article that has a web address."""
    files = (_file(image, address, site) for address, image in addressed_images(article))
    return next((file for file in files if file is not None), None)


def recordings_of(article: Article, site: Site) -> list[MediaFile]:
    """The sound and the films of the article whose files have web addresses, each address once."""
    made = (_file(one, one.content_url, site) for one in recordings(article))
    return list({file.url: file for file in made if file is not None}.values())


def media_content(file: MediaFile) -> str:
    """The file as Media RSS 1.5.1 has it, for RSS and Atom.

    Its description and its title are left out: readers, feedparser among them, take them for those of the article.
    """
    known = {"url": file.url, "medium": file.medium, "type": file.type, "width": file.width, "height": file.height}
    more = "".join(f' {name}="{xml_attribute(str(value))}"' for name, value in known.items() if value is not None)
    return f"<media:content{more}>{element('media:credit', file.credit)}</media:content>"


def _file(media: Any, address: str | None, site: Site) -> MediaFile | None:
    url = site.address(address) if address else ""
    if not is_web_url(url):
        return None
    kinds = {"AudioObject": "audio", "VideoObject": "video", "ImageObject": "image"}
    return MediaFile(
        url=url,
        medium=next(medium for name, medium in kinds.items() if name in kinds_of(media)),
        type=_type(url, media.encoding_format),
        title=media.name or media.headline,
        credit=media.credit_text,
        width=_whole(media.width),
        height=_whole(media.height),
        bytes=_bytes(media.content_size),
        seconds=_seconds(media.duration),
    )


def _type(url: str, written: str | None) -> str | None:
    if written and _MEDIA_TYPE.fullmatch(written):
        return str(written)
    path = url.partition("#")[0].partition("?")[0]
    return _TYPES.get(path.rpartition(".")[2].lower())


def _whole(size: Any) -> int | None:
    return size if isinstance(size, int) and size > 0 else None


def _bytes(size: str | None) -> int | None:
    """A size that is written as a number is one in bytes; "2.5 MB" is none that a feed could give exactly."""
    return int(size) if size and size.isascii() and size.isdigit() and len(size) < 16 else None


def _seconds(duration: timedelta | str | None) -> int | None:
    whole = int(duration.total_seconds()) if isinstance(duration, timedelta) else 0
    return whole if whole > 0 else None
