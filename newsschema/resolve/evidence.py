"""Why a field of the article holds what it holds: the candidates, where each stood, which one won and why."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsschema.location import Location, Provenance


@dataclass(slots=True)
class Candidate:
    """One value that the page offers for a field."""

    raw: Any
    """The value as it is written."""
    value: Any
    """The value as the field would hold it, cleaned; None where nothing usable is left of it."""
    provenance: Provenance
    """The syntax, block and pointer it was read from."""
    reason: str = ""
    """Why it won, or what it lost to."""
    locate: Callable[[Provenance], Location | None] | None = field(default=None, repr=False, compare=False)

    @property
    def syntax(self) -> str:
        """The syntax it was read from, such as "jsonld" or "opengraph"."""
        return self.provenance.syntax

    @property
    def location(self) -> Location | None:
        """Line and column in the page's source, both from 1, the end exclusive."""
        return self.locate(self.provenance) if self.locate is not None else None


@dataclass(slots=True)
class Decision:
    """What was decided for one field, and all that was considered."""

    property: str
    """The schema.org property."""
    chosen: Candidate | None
    """The candidate that won; None where no candidate was usable."""
    rejected: tuple[Candidate, ...] = ()
    """The others, in the order of the ladder, each with the reason."""

    @builtins.property
    def why(self) -> str:
        """Why the chosen candidate won, in one sentence."""
        return self.chosen.reason if self.chosen is not None else "no candidate is usable"

    @builtins.property
    def value(self) -> Any:
        """The value that was chosen, or None."""
        return self.chosen.value if self.chosen is not None else None
