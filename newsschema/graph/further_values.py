"""The values of a property of which one counts in; what is to be said of a further one out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.graph.node import Value

CONFLICT = "graph.conflict"
SURPLUS = "vocabulary.surplus-value"


class Further(NamedTuple):
    """What a further value is, by the name of its finding, and the sentence about it."""

    name: str
    message: str


def are_of_several_descriptions(values: Sequence[Value]) -> bool:
    """Whether the values of one property stand in different descriptions of their node, and not in one list."""
    return len({(value.source, value.pointer.rpartition("/")[0]) for value in values}) > 1


def judge_further(name: str, value: Value, is_described_again: bool) -> Further:
    """Whether a further value contradicts an earlier description of its node, or is merely one too many."""
    if is_described_again and value.source.syntax == "jsonld":
        return Further(CONFLICT, f"{name} is given twice for one @id with different values; the first one counts")
    return Further(SURPLUS, f"{name} has a further value here, {value.value!r:.80}; the first one counts")
