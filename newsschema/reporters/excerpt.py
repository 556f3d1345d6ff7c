"""A source line and a span of it come in; as much of the line as fits, and how far the span reaches in it, go out."""

from __future__ import annotations

from typing import NamedTuple

from newsschema.reporters.display import expanded, width

_ELLIPSIS = "…"
_BEFORE = 3
"""One part in so many of the room goes to what stands before the span."""


class Excerpt(NamedTuple):
    """A part of a line, in columns as a terminal shows them."""

    text: str
    indent: int
    """The column, from 0, at which the span begins."""
    length: int
    """How many columns the span takes; at least one."""


def excerpt(line: str, start: int, end: int, room: int) -> Excerpt:
    """The part of a line around its characters from `start` up to, and not including, `end`, in `room` columns.

    Both may lie beyond the line's end, as the place after a last character does.
    """
    start, end = min(start, len(line)), min(max(end, start), len(line))
    first, last = _window(line, start, end, room)
    before = (_ELLIPSIS if first else "") + expanded(line[first:start], bool(first))
    span = expanded(line[start : min(end, last)], width(before))
    after = expanded(line[min(end, last) : last], width(before + span)) + (_ELLIPSIS if last < len(line) else "")
    return Excerpt((before + span + after).rstrip(), width(before), max(width(before + span) - width(before), 1))


def _window(line: str, start: int, end: int, room: int) -> tuple[int, int]:
    """The characters that fit: a third of the room for what stands before the span, then the span, then the rest; all
    of a line that fits."""
    if len(line) <= room and width(expanded(line)) <= room:
        return 0, len(line)
    room -= 2 * len(_ELLIPSIS)
    first = _fit(line, start, -1, room // _BEFORE)
    last = _fit(line, first, 1, room)
    if last == len(line):
        first = _fit(line, last, -1, room)
    return min(first, start), max(last, min(end, start + 1))


def _fit(line: str, place: int, step: int, room: int) -> int:
    """How far from a place, forwards or backwards, the characters fit in some columns, and never more than twice as
    many characters as columns; a combining character stays with the one before it."""
    near = line[max(place - room, 0) : place] if step < 0 else line[place : place + room]
    if near.isascii() and near.isprintable():  # the usual line: every character takes one column
        return place + step * len(near)
    limit = max(place - 2 * room, 0) if step < 0 else min(place + 2 * room, len(line))
    used = 0
    reached = place
    while reached != limit:
        used += width(expanded(line[reached if step > 0 else reached - 1]))
        if used > room:
            break
        reached += step
    while 0 < reached < len(line) and reached != place and width(line[reached]) == 0:
        reached -= step
    return reached
