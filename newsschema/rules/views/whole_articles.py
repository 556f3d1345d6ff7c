"""A page's articles come in; those of which it is asked what they do not say go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.graph.node import Node
    from newsschema.rules.context import Context


def whole_articles(context: Context) -> list[Node]:
    """The articles that are meant to say all that there is to say.

    A theme often marks up the article's text a second time, as far as the text goes: what JSON-LD says need not be said
    again, and of several descriptions in the text the fullest counts.
    """
    blocks = [node for node in context.articles if node.source.syntax == "jsonld"]
    if blocks or not context.articles:
        return blocks
    return [max(context.articles, key=lambda node: len(node.properties))]
