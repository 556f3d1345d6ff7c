"""A work comes in; its authors, its images and its keywords go out as what they are, also those inside roles.

Where a field holds things, a Role may stand between the work and the thing, and a bare reference in its place: of that
nothing is known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.publish.identity import AGENTS, address_of, kinds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsschema.models.article import Article
    from newsschema.models.creative_work import CreativeWork
    from newsschema.models.thing import Thing

_IMAGES = frozenset({"ImageObject"})
_RECORDINGS = frozenset({"AudioObject", "VideoObject"})


def authors(work: CreativeWork) -> list[Any]:
    """The persons and organizations who wrote the work, in order."""
    return list(_of_kind(work.author, "author", AGENTS))


def publishers(work: CreativeWork) -> list[Any]:
    """The one who publishes the work, or none."""
    return list(_of_kind([work.publisher], "publisher", AGENTS))


def images(work: CreativeWork) -> list[Any]:
    """The images of the work, in order."""
    return list(_of_kind(work.image, "image", _IMAGES))


def addressed_images(work: CreativeWork) -> list[tuple[str, Any]]:
    """The images of the work that have an address, each with it."""
    return [(address, image) for image in images(work) if (address := address_of(image))]


def recordings(work: CreativeWork) -> list[Any]:
    """The sound and the films of the work, in order, each once."""
    found = [
        *_of_kind(work.audio, "audio", _RECORDINGS),
        *_of_kind(work.video, "video", _RECORDINGS),
        *_of_kind(work.associated_media, "associatedMedia", _RECORDINGS),
    ]
    return list({id(one): one for one in found}.values())


def keywords(work: CreativeWork) -> list[str]:
    """The keywords of the work, each once; of a term its name."""
    words = (word if isinstance(word, str) else getattr(word, "name", None) for word in work.keywords)
    return list(dict.fromkeys(word for word in words if word and word.strip()))


def section(work: Article) -> str | None:
    """The first section of the article that has a name."""
    return first_text(*work.article_section)


def title_of(work: CreativeWork) -> str | None:
    """The headline of the work, or else its name."""
    return first_text(work.headline, work.name)


def summary_of(work: CreativeWork) -> str | None:
    """The description of the work, or else its abstract."""
    return first_text(work.description, work.abstract)


def first_text(*texts: str | None) -> str | None:
    """The first text that is not blank."""
    return next((text for text in texts if text and text.strip()), None)


def is_image(thing: Any) -> bool:
    """Whether it is an image, and not an address or a reference."""
    return hasattr(thing, "to_jsonld") and not _IMAGES.isdisjoint(kinds_of(thing))


def _of_kind(values: Iterable[Thing | None], name: str, kinds: frozenset[str]) -> Iterator[Any]:
    for value in values:
        if value is None:
            continue
        known = kinds_of(value)
        if "Role" in known:
            inner = value.properties.get(name)
            held: list[Any] = inner if isinstance(inner, list) else [inner]  # pyright: ignore[reportUnknownVariableType]
            yield from (one for one in held if hasattr(one, "to_jsonld") and not kinds.isdisjoint(kinds_of(one)))
        elif not kinds.isdisjoint(known):
            yield value
