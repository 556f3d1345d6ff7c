"""How many words the article has, and how many comments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import each
from newsschema.values.numbers import read_integer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.resolve.sources import Sources

_WITH_UNIT = re.compile(r"\s*(\d{1,9})\s*([^\s\d]+)\s*")
"""A number with one word behind it: "420 words"."""
_WORDS = frozenset(
    {"word", "words", "wort", "wörter", "worte", "mot", "mots", "palabra", "palabras", "palavra", "palavras", "parola"}
    | {"parole", "woord", "woorden", "ord", "sana", "sanaa", "słowo", "słowa", "słów", "slovo", "slova", "slov", "szó"}
    | {"kelime", "слово", "слова", "слов", "λέξεις", "kata", "từ", "字", "語", "단어", "शब्द", "كلمة"}
)
"""What the words are called."""


def word_count(sources: Sources) -> Decision:
    """How many words the article has, by its own word, its page's or page metadata's; they are never counted here."""
    ladder = [(place, "wordCount") for place in ("main", "page", "opengraph", "meta")]
    return Decision("wordCount", each(sources, ladder, _word_count))


def _word_count(raw: Any) -> int | None:
    """A number of words; none at all is what a system writes that has not counted them."""
    named = _WITH_UNIT.fullmatch(raw) if isinstance(raw, str) else None
    count = int(named[1]) if named is not None and named[2].lower() in _WORDS else read_integer(raw)
    return count if count is not None and count > 0 else None


def comment_count(sources: Sources) -> Decision:
    """How many comments the article has, by its own word or the visible page's."""
    return Decision("commentCount", _comment_counts(sources))


def _comment_counts(sources: Sources) -> Iterator[Candidate]:
    yield from each(sources, (("main", "commentCount"),), read_integer)
    for counter in sources.main.values("interactionStatistic") if sources.main is not None else ():
        count = counter.value.first("userInteractionCount") if _counts_comments(counter.value) else None
        if count is not None:
            yield Candidate(count.value, read_integer(count.value), count.provenance)
    yield from each(sources, (("visible", "commentCount"),), read_integer)


def _counts_comments(counter: Any) -> bool:
    """Whether an InteractionCounter is that of comments, whose kind is a thing, its address, or its name."""
    if not isinstance(counter, Node):
        return False
    for kind in counter.values("interactionType"):
        name = "/".join(kind.value.types) or kind.value.id if isinstance(kind.value, Node) else kind.value
        if str(name).rpartition("/")[2] == "CommentAction":
            return True
    return False
