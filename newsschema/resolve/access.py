"""Whether the article can be read for free."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import each
from newsschema.syntaxes.meta_names import NAMESPACES
from newsschema.values.numbers import read_boolean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.resolve.sources import Sources

_TIER = NAMESPACES["article"] + "content_tier"
"""Facebook's mark of access: "free", "metered" or "locked"."""


def access(sources: Sources) -> Decision:
    """Whether the article can be read for free: its own word, its page's, that of a part that is not free, Open Graph's
    content tier.
    """
    return Decision("isAccessibleForFree", _accesses(sources))


def _accesses(sources: Sources) -> Iterator[Candidate]:
    yield from each(sources, (("main", "isAccessibleForFree"), ("page", "isAccessibleForFree")), _is_free)
    for part in sources.main.values("hasPart") if sources.main is not None else ():
        said = part.value.first("isAccessibleForFree") if isinstance(part.value, Node) else None
        if said is not None and _is_free(said.value) is False:
            yield Candidate(said.value, False, said.provenance)
    yield from each(sources, (("opengraph", _TIER),), _is_free)


def _is_free(raw: Any) -> bool | None:
    if isinstance(raw, str) and raw.strip().lower() in ("free", "metered", "locked"):
        return raw.strip().lower() == "free"
    return read_boolean(raw)
