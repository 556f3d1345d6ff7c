"""The renditions of an item come in; the addresses, sizes and other files of a model go out, and back."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from newsschema.models.registry import model_class
from newsschema.publish.exchange.pages import page_address
from newsschema.publish.ninjs.terms import MEDIA, NO_PLACE, NO_PROPERTY

if TYPE_CHECKING:
    from newsschema.publish.exchange.members import Members
    from newsschema.publish.exchange.remaining import Remaining

_WEB, _MAIN, _THUMBNAIL, _OTHER = "web", "main", "thumbnail", "encoding"
_HTML = "text/html"
_BYTES = re.compile(r"([0-9]{1,18}) ?(?:B|bytes)")
_CLASS_OF_MEDIA_TYPE = {"image": "ImageObject", "video": "VideoObject", "audio": "AudioObject"}


_File = tuple["Members", str, str]
"""A rendition, its media type, and its name."""


def read_files(item: Members, state: dict[str, Any], class_name: str) -> None:
    """The page that shows the item; of a picture or a recording its file; small pictures, and further files."""
    files: list[_File] = []
    small: list[Any] = []
    for one in item.objects("renditions"):
        media_type, name = (one.text("contentType") or "").strip(), one.text("name") or ""
        if "html" in media_type and "href" in one and "url" not in state:
            state["url"] = _read_page(one, name)
        elif class_name in MEDIA and _is_thumbnail(media_type, name, class_name):
            small.append(_read_file(one, media_type, name, _THUMBNAIL, "ImageObject"))
        else:
            files.append((one, media_type, name))
    main = _main(files) if class_name in MEDIA else None
    if main is not None:
        files.remove(main)
        state.update(_read_main(*main))
    elif class_name in MEDIA and "url" in state:
        state["main_entity_of_page"] = state.pop("url")  # the `url` of a picture without a file is read as its file
    state["encoding"] = [_read_file(*file, f"{_OTHER}-{place}", None) for place, file in enumerate(files, 1)] or None
    _take_small(small, state, class_name)


def write_files(left: Remaining, *, is_article: bool) -> list[dict[str, Any]]:
    """The same, as renditions."""
    found: list[dict[str, Any]] = []
    page = left.one("url")
    if not is_article:
        address = left.one("content_url")
        where = left.at("content_url" if address else "url")
        file, page = (address, page) if address else (page, None)
        href = left.uri(file, where) if file else None
        found += [_write_file(left, _MAIN, href)] if href else []
    page, where = page_address(left, page, NO_PLACE)
    if page:
        found.append({"name": _WEB, "href": left.uri(page, where), "contentType": _HTML})
    for place, (value, where) in enumerate(left.many("encoding"), 1):
        found.append(_write_inner(left, value, where, f"{_OTHER}-{place}"))
    if not is_article:
        found += [_write_inner(left, value, where, _THUMBNAIL) for value, where in left.many("thumbnail")]
        known = {one.get("href") for one in found}
        addresses = [left.uri(value, where) for value, where in left.many("thumbnail_url") if value not in known]
        found += [{"name": _THUMBNAIL, "href": address} for address in addresses]
    return [one for one in found if one.get("href")]


def _read_page(one: Members, name: str) -> str | None:
    if name != _WEB:
        one.lose("name", "the model holds an address without a name")
    address = one.text("href")
    one.close({}, NO_PROPERTY)
    return address


def _take_small(small: list[Any], state: dict[str, Any], class_name: str) -> None:
    """Small pictures, as mere addresses where no more is known of them; of a video Google wants the addresses."""
    state["thumbnail"] = [one for one in small if not _is_bare(one)] or None
    named = small if class_name == "VideoObject" else [one for one in small if _is_bare(one)]
    state["thumbnail_url"] = [one.content_url for one in named if one.content_url] or None


def _is_thumbnail(media_type: str, name: str, class_name: str) -> bool:
    is_still = media_type.startswith("image/") and class_name != "ImageObject"
    return is_still or _THUMBNAIL[:5] in name.casefold()


def _is_bare(image: Any) -> bool:
    """Whether nothing is known of a small picture but its address."""
    return set(image.to_jsonld()) <= {"@context", "@type", "contentUrl"}


def _main(files: list[_File]) -> _File | None:
    """The rendition that is the item's own file: the one of that name, else the widest, else the first."""
    with_address = [file for file in files if "href" in file[0]]
    by_name = next((file for file in with_address if file[2].casefold() == _MAIN), None)
    return by_name or max(with_address, key=lambda file: file[0].width(), default=None)


def _read_main(one: Members, media_type: str, name: str) -> dict[str, Any]:
    state = _read_sizes(one, media_type)
    if name.casefold() != _MAIN:
        one.lose("name", "the model holds its own file without a name")
    one.close({}, NO_PROPERTY)
    return state


def _read_file(one: Members, media_type: str, name: str, implied: str, kind: str | None) -> Any:
    title = one.text("title")
    state = {**_read_sizes(one, media_type), "alternate_name": title, "name": name if name != implied else None}
    one.close({}, NO_PROPERTY)
    cls: Any = model_class(kind or _CLASS_OF_MEDIA_TYPE.get(media_type.partition("/")[0], "MediaObject"))
    return cls(**{key: value for key, value in state.items() if value not in (None, "")})


def _read_sizes(one: Members, media_type: str) -> dict[str, Any]:
    seconds, size = one.number("duration"), one.number("sizeInBytes", whole=True)
    try:
        duration = timedelta(seconds=seconds) if seconds is not None else None
    except OverflowError:
        duration = None
        one.lose("duration", "it is longer than any duration")
    return {
        "content_url": one.text("href"),
        "encoding_format": media_type or None,
        "width": one.number("width", whole=True),
        "height": one.number("height", whole=True),
        "content_size": f"{size} B" if size is not None else None,
        "duration": duration,
        "bitrate": one.text("bitrate"),
    }


def _write_inner(left: Remaining, value: Any, where: str, implied: str) -> dict[str, Any]:
    inner = left.inside(value, where)
    address = inner.one("content_url")
    place = inner.at("content_url") if "content_url" in type(value).model_fields else where
    if not address:
        left.notes.dropped(where, "a rendition needs the address of its file")
        return {}
    titles = inner.many("alternate_name")
    made = _write_file(inner, inner.text("name") or implied, inner.uri(address, place))
    made["title"] = inner.plain(*titles[0]) if titles else None
    for _, further in titles[1:]:
        left.notes.dropped(further, "a rendition has one title")
    inner.only_as(_CLASS_OF_MEDIA_TYPE.get(str(made.get("contentType")).partition("/")[0], "MediaObject"))
    inner.close({}, NO_PLACE)
    return made


def _write_file(left: Remaining, name: str, address: str | None) -> dict[str, Any]:
    made = {
        "name": name,
        "href": address,
        "contentType": left.text("encoding_format"),
        "width": left.whole("width"),
        "height": left.whole("height"),
        "sizeInBytes": _size(left),
        "duration": _seconds(left),
        "bitrate": left.text("bitrate"),
    }
    return {key: value for key, value in made.items() if value is not None}


def _size(left: Remaining) -> int | None:
    value = left.one("content_size")
    found = _BYTES.fullmatch(value) if value else None
    if value and not found:
        left.notes.dropped(left.at("content_size"), f"expected a number of bytes, found {value!r:.40}")
    return int(found[1]) if found else None


def _seconds(left: Remaining) -> int | float | None:
    value = left.one("duration")
    if value is None:
        return None
    if not isinstance(value, timedelta) or value < timedelta(0):
        left.notes.dropped(left.at("duration"), f"expected a number of seconds, found {value!s:.40}")
        return None
    seconds = value.total_seconds()
    return int(seconds) if seconds.is_integer() else seconds
