"""A parsed page comes in; its comments, and the elements that each stands before, go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.location import LineIndex, Location

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turbohtml import Document as Tree

_OPENS, _CLOSES = len("<!--"), len("-->")


def comments(tree: Tree, beginning: str) -> Iterator[tuple[str, range]]:
    """The texts of the comments that begin with these characters, white space apart, in document order; with each the
    indexes of the element that follows it and of all the elements inside that one.
    """
    from turbohtml import Comment, Element

    seen = 0
    open_comments: list[str] = []
    for node in tree.descendants:
        if isinstance(node, Element):
            if open_comments:
                following = range(seen, seen + 1 + sum(1 for _ in node.iter_elements()))
                yield from ((text, following) for text in open_comments)
                open_comments = []
            seen += 1
        elif isinstance(node, Comment) and node.data.lstrip().startswith(beginning):
            open_comments.append(node.data)
    yield from ((text, range(seen, seen)) for text in open_comments)


def comment_location(source: str, text: str, occurrence: int) -> Location | None:
    """The place of a comment of that text, of several the one that comes after `occurrence` others."""
    from turbohtml import TokenType, tokenize

    for token in tokenize(source):
        if token.type is TokenType.COMMENT and token.data == text:
            if occurrence == 0:
                return _location(text, token.line, token.col + 1)
            occurrence -= 1
    return None


def _location(text: str, line: int, column: int) -> Location:
    """The place of a comment that begins at a line and a column, both from 1."""
    whole = "x" * _OPENS + text + "x" * _CLOSES
    end_line, end_column = LineIndex(whole).position(len(whole))
    return Location(line, column, line + end_line - 1, end_column + (column - 1 if end_line == 1 else 0))
