"""A parsed page comes in; its comments, and the elements that each stands before, go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.location import LineIndex, Location

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from turbohtml import Document as Tree
    from turbohtml import Element

_OPENS, _CLOSES = len("<!--"), len("-->")


def comments(tree: Tree, elements: Sequence[Element], beginning: str) -> Iterator[tuple[str, range]]:
    """The texts of the comments that begin with these characters, white space apart, in document order; with each the
    indexes of the element that follows it and of all the elements inside that one. `elements` are all of the page.
    """
    from turbohtml import Comment, Element

    at, inside = 0, 0
    last: Element | None = None
    # the parser looks through a page's comments in less time than Python takes to search its text
    found = tree.xpath(f"//comment()[contains(., '{beginning}')]")
    for node in found if isinstance(found, list) else ():
        if isinstance(node, Comment) and node.data.lstrip().startswith(beginning):
            following = next((other for other in node.following if isinstance(other, Element)), None)
            if following is None:
                yield node.data, range(len(elements), len(elements))
            else:
                if following is not last:
                    last, at = following, elements.index(following, at)
                    inside = sum(1 for _ in following.iter_elements())
                yield node.data, range(at, at + 1 + inside)


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
