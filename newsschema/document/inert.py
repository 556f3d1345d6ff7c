"""A page's `<template>` elements come in, the ranges of elements that are inside one and no part of the page go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from turbohtml import Element

_SHADOW_HOSTS = frozenset(
    {"article", "aside", "blockquote", "body", "div", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main"}
    | {"nav", "p", "section", "span"}
)
"""The elements that can have a shadow root, besides custom elements (DOM, "valid shadow host name")."""

_SHADOW_MODES = frozenset({"open", "closed"})


def inert_ranges(templates: Iterable[tuple[int, Element]]) -> list[range]:
    """The indexes of the elements that are inside a template, ascending, from all HTML templates and their indexes.

    A template that declares a shadow root is no such template. The page has to be parsed with these as templates.
    """
    ranges: list[range] = []
    hosts: set[Element] = set()
    end = 0
    for index, template in templates:
        host = _shadow_host(template) if index >= end else None
        if host is not None and host not in hosts:
            hosts.add(host)
        elif index >= end:
            end = index + 1 + sum(1 for _ in template.iter_elements())
            ranges.append(range(index + 1, end))
    return ranges


def _shadow_host(template: Element) -> Element | None:
    """The element whose shadow root a template would declare (HTML, "A start tag whose tag name is template")."""
    from turbohtml import Element, Namespace

    if (template.attr("shadowrootmode") or "").lower() not in _SHADOW_MODES:
        return None
    host = template.parent
    if not isinstance(host, Element) or host.namespace is not Namespace.HTML:
        return None
    return host if host.tag in _SHADOW_HOSTS or "-" in host.tag else None
