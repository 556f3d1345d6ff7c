"""Images of one page come in; which of them are files of one picture, and which of the files is better, goes out."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from newsschema.values.picture_names import picture_words

if TYPE_CHECKING:
    from newsschema.models.media import ImageObject

_MOST = 50
"""The article's own images that are looked at for another one's picture."""
_LARGE = 1200
"""Pixels; a file so wide is large enough for all (Google Discover: "at least 1200 px wide")."""


def address_of(image: ImageObject) -> str:
    """The address of an image's file; "" where it has none."""
    return image.url or image.content_url or ""


def uncropped(image: ImageObject, known: dict[str, ImageObject]) -> ImageObject:
    """The article's own image for one that stands elsewhere: that with its address, or the same picture as it was
    before it was cropped for others: no narrower, higher, and broader than high."""
    url = address_of(image)
    if url in known:
        return known[url]
    width, height = _size(image)
    picture = picture_words(url) if width else None
    for own in islice(known.values(), _MOST) if picture else ():
        own_width, own_height = _size(own)
        if own_width >= width and own_width > own_height > height and picture_words(address_of(own)) == picture:
            return own
    return image


def is_large(image: ImageObject) -> bool:
    """Whether an image is wide enough for all that want one, as far as its markup says."""
    width, _ = sides(image)
    return isinstance(width, int) and width >= _LARGE


def is_wider(shown: ImageObject, other: ImageObject) -> bool:
    """Whether the file that a page shows of a picture is wider than another one, as far as their markup says."""
    if not isinstance(shown.width, int) or not isinstance(other.width, int):
        return is_large(shown)
    return shown.width > other.width


def sides(image: ImageObject) -> tuple[Any, Any]:
    """The width and the height of an image, whatever they are; None where its markup does not say one."""
    state = vars(image)
    return state.get("width"), state.get("height")


def _size(image: ImageObject) -> tuple[int, int]:
    """The width and height of an image in pixels; 0 where its markup does not say both."""
    width, height = sides(image)
    return (width, height) if isinstance(width, int) and isinstance(height, int) else (0, 0)
