"""The names of files with articles come in; the models of what they hold, with notes on what was lost, go out."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

from newsschema.cli.output import visible
from newsschema.cli.reading import Unreadable, is_address, read_bytes, shown_name
from newsschema.errors import InvalidMarkup, UsageError
from newsschema.models.article import Article
from newsschema.models.media import ImageObject
from newsschema.models.recording import AudioObject, VideoObject
from newsschema.publish.merging import reachable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.models.creative_work import CreativeWork
    from newsschema.publish.exchange.report import ExchangeNote

_MARKUP = b"<"


def read_works(name: str, language: str) -> tuple[list[CreativeWork], Sequence[ExchangeNote]]:
    """The articles of a file in "jsonld" or "ninjs"; without articles its pictures and recordings.

    Raises:
        Unreadable: there is no such file, or it holds something else.
    """
    if is_address(name):
        address = shlex.quote(name)
        pipe = f"curl -s {address} | newsschema extract - --url {address} | newsschema render -"
        raise Unreadable(f"{visible(name)} is a URL, and nothing is ever fetched; run: {pipe}")
    data = read_bytes(name, "a JSON-LD file")
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_MARKUP):
        raise Unreadable(f"{shown_name(name)} is markup; run: newsschema extract FILE | newsschema render -")
    try:
        return _from_ninjs(data) if language == "ninjs" else (_from_jsonld(data), ())
    except (InvalidMarkup, UsageError) as error:
        raise Unreadable(f"{shown_name(name)}: {error}") from error


def _from_ninjs(data: bytes) -> tuple[list[CreativeWork], Sequence[ExchangeNote]]:
    from newsschema.publish.ninjs.reading import from_ninjs

    found = from_ninjs(data)
    return [found.thing], found.report.notes


def _from_jsonld(data: bytes) -> list[CreativeWork]:
    from newsschema.api import load_all

    roots = load_all(data)
    for kinds in ((Article,), (ImageObject, VideoObject, AudioObject)):
        found: list[Any] = [root for root in roots if isinstance(root, kinds)]
        if found:
            return found
    inside = {id(thing): thing for root in roots for thing in reachable(root) if isinstance(thing, Article)}
    return list(inside.values())
