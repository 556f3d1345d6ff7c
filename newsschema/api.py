"""The front door: markup in, pages and models out."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from newsschema.errors import ArticleNotFound, InvalidMarkup, NodeNotFound, UsageError
from newsschema.graph.expand import expand
from newsschema.graph.graph import Graph, children
from newsschema.graph.node import Source
from newsschema.models.own_classes import library_class
from newsschema.models.registry import class_for
from newsschema.page import Page
from newsschema.profiles.profile import DEFAULT
from newsschema.profiles.selection import Selection, severities
from newsschema.report import ValidationReport
from newsschema.resolve.build import Builder
from newsschema.values.text import replace_surrogates

if TYPE_CHECKING:
    from newsschema.findings import Severity
    from newsschema.graph.node import Node
    from newsschema.models.thing import Thing

T = TypeVar("T", bound="Thing")
JSONLD = Source("jsonld", 0)


def parse(html: bytes | str, url: str | None = None, content_type: str | None = None, body: bool = False) -> Page:
    """Read a page: its article, everything its markup says, and why.

    Never touches the network and never raises on bad markup; what was wrong is in `findings`.

    Args:
        html: the page, as bytes (its encoding is found out as browsers do) or as text.
        url: the page's address; relative references are resolved against it (and `<base>`).
        content_type: the HTTP header's value, such as "text/html; charset=utf-8"; it counts for bytes.
        body: also find the article's text in the visible page, which takes much longer.

    Raises:
        UsageError: an argument is of another type, or `html` is the name of a file.
        MissingExtra: `body=True` without the extra `body` installed.
    """
    from newsschema.document.document import Document
    from newsschema.syntaxes import read_blocks

    if not isinstance(html, str | bytes | bytearray | memoryview):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise UsageError(f"parse() takes a page as bytes or str, found {type(html).__name__}; read the file first")
    for name, given in (("url", url), ("content_type", content_type)):
        if given is not None and not isinstance(given, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise UsageError(f"parse() takes {name} as text, found {type(given).__name__}")
    if isinstance(html, str):
        refuse_file_name(html)
    else:
        html = bytes(html)
    document = Document.read(html, url, content_type)
    graph = Graph(document.base, is_patient=True)
    read_blocks(document, graph, body)
    return Page(document, graph)


def from_extruct(data: Mapping[str, Any], url: str | None = None) -> Page:
    """The page that extruct's output describes, for pipelines that run extruct already.

    `data` is what `extruct.extract` returns, uniform or not. Without the page itself nothing has a place in a source,
    and nothing is read from the visible page.

    Raises:
        UsageError: `data` is no such mapping, or holds something that is no JSON value.
    """
    from newsschema.document.document import Document
    from newsschema.syntaxes.interchange import read_extruct

    if not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise UsageError(f"from_extruct() takes what extruct.extract() returns, found {type(data).__name__}")
    graph = Graph(url)
    read_extruct(data, graph)
    return Page(Document.read("", url), graph, is_interchanged=True)


def validate(
    source: Any,
    profile: str | Sequence[str] = DEFAULT,
    url: str | None = None,
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> ValidationReport:
    """Judge markup before it is published: every finding with its rule, its severity and its place.

    Never touches the network, and never raises on bad markup. The places are worked out when they are asked for.

    Args:
        source: HTML, JSON-LD or a sitemap as str or bytes (JSON-LD begins with "{" or "[", a sitemap with `<urlset>` or
            `<sitemapindex>`), a dict or list of JSON values, a `pathlib.Path`, a model, or a `Page`, which is not
            parsed again.
        profile: who judges: "google" (the default), "schema.org", "google-news", "discover", "open-graph", "strict" or
            another one that `newsschema rules --profiles` lists; several as a sequence, or joined by commas.
        url: the page's address, for the rules that need it.
        select: only these rules, by code or name, or what these begin with: "NS203", "NS2", "google.article".
        ignore: not these rules.

    Raises:
        UsageError: a profile or rule is unknown, or `source` is nothing that can be judged.
        OSError: a path that cannot be read.
    """
    from newsschema.rules.judge import judge
    from newsschema.subject import subject_of

    names = profile.split(",") if isinstance(profile, str) else profile
    counted = _counted(tuple(name.strip() for name in names), tuple(select), tuple(ignore))
    subject = subject_of(source, url)
    return ValidationReport(judge(subject.context, counted, subject.locate), subject.name, subject.source)


@lru_cache(maxsize=64)
def _counted(profiles: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...]) -> Mapping[str, Severity]:
    """The severities of the rules that count; to look through all rules for every page would cost more than they do."""
    from newsschema.rules.judge import rule_names

    return MappingProxyType(severities(rule_names(), Selection(profiles, select, ignore)))


def load(data: Mapping[str, Any] | list[Any] | str | bytes) -> Thing:
    """The model of the one thing that JSON-LD data describe, of the class of its type.

    Lenient: unknown properties are kept in `properties`, values of a wrong type in `unparsed`.

    Raises:
        UsageError: there is not exactly one root, that is one node that no other contains; `load_all` gives them all.
        InvalidMarkup: the text is not JSON, not even after the usual repairs.
    """
    graph = _read(data)
    roots = [node for node in graph.roots() if not node.is_reference] or graph.roots()
    if len(roots) != 1:
        raise UsageError(f"load() takes data with one root, found {_count(roots)}; load_all() gives a list")
    return Builder().build(roots[0])


def load_all(data: Mapping[str, Any] | list[Any] | str | bytes) -> list[Thing]:
    """The models of all the roots of JSON-LD data, that is of the nodes that no other node contains, in their order.

    Raises:
        InvalidMarkup: the text is not JSON, not even after the usual repairs.
    """
    builder = Builder()
    graph = _read(data)
    return [builder.build(node) for node in graph.roots()]


def from_jsonld(cls: type[T], data: Mapping[str, Any] | list[Any] | str | bytes) -> T:
    """The first node of a class that no other node contains; see `Thing.from_jsonld`."""
    graph = _read(data)
    roots = {id(node) for node in graph.roots()}
    found = [node for node in graph.nodes if _is_of(node, cls)]
    contained = {id(child) for node in found for child in children(node) if child is not node}
    ranked = sorted(found, key=lambda node: (id(node) not in roots, id(node) in contained))
    if not ranked:
        there = sorted({name for node in graph.nodes for name in node.types}) or ["no typed node"]
        raise NodeNotFound(f"the data hold no {cls.__name__}, found {replace_surrogates(', '.join(there))}")
    is_own = not issubclass(class_for(ranked[0].types) or cls, cls)
    return cast("T", Builder().build(ranked[0], own=cls if is_own else None))


def from_html(cls: type[T], html: str | bytes, url: str | None = None) -> T:
    """The article of a page where it is of a class; see `Thing.from_html`."""
    article = parse(html, url).article
    if isinstance(article, cls):
        return article
    if article is not None and type(article) is library_class(cls):  # a class of the user's own
        return from_jsonld(cls, article.to_jsonld())
    found = "no article" if article is None else f"an article of class {type(article).__name__}"
    raise ArticleNotFound(f"the page holds no {cls.__name__}, found {found}; parse() gives all that is there")


def _is_of(node: Node, cls: type[Thing]) -> bool:
    found = class_for(node.types)
    return found is not None and (issubclass(found, cls) or found is library_class(cls))


def _read(data: Any) -> Graph:
    """The graph of JSON-LD data or text."""
    graph = Graph()
    if isinstance(data, Mapping | list | tuple):
        expand(graph, dict(data) if isinstance(data, Mapping) else list(data), JSONLD)  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(data, str | bytes):
        _read_text(graph, data)
    elif isinstance(data, bytearray | memoryview):
        _read_text(graph, bytes(data))  # pyright: ignore[reportUnknownArgumentType]
    else:
        raise UsageError(f"expected JSON-LD as a dict, list, str or bytes, found {type(data).__name__}")
    return graph


def _read_text(graph: Graph, data: str | bytes) -> None:
    from newsschema.document.decode import decode_json
    from newsschema.syntaxes.jsonld import read_block

    text = data if isinstance(data, str) else decode_json(data).text
    if isinstance(data, str):
        refuse_file_name(data)
    failed = read_block(graph, text, JSONLD)
    if failed is not None:
        hint = "; parse() reads HTML pages" if text.lstrip().startswith("<") else ""
        raise InvalidMarkup(f"the text is no JSON: {failed.message} (at character {failed.offset + 1}){hint}")


def refuse_file_name(text: str) -> None:
    """A file's name passed as markup is a mistake that would otherwise look like an empty page."""
    if len(text) > 1024 or "<" in text or "{" in text or "\n" in text or not text.strip():
        return
    try:
        is_file = Path(text).is_file()
    except (OSError, ValueError):
        return
    if is_file:
        raise UsageError(f"{os.fspath(text)!r} is the name of a file; pass its content: Path({text!r}).read_bytes()")


def _count(roots: list[Node]) -> str:
    if not roots:
        return "none"
    found = ", ".join("/".join(node.types) or "untyped" for node in roots[:5])
    return f"{len(roots)} ({replace_surrogates(found)})"
