"""Why a field of the article holds what it holds: the candidates, where each stood, which one won and why."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from newsschema.location import Location, Provenance
from newsschema.models.pending import LOCK

Locate = Callable[[Provenance], Location | None]


@dataclass(slots=True)
class Candidate:
    """One value that the page offers for a field."""

    raw: Any
    """The value as it is written; a list where one source gives several values that belong together."""
    value: Any
    """The value as the field would hold it, cleaned; None where nothing usable is left of it."""
    provenance: Provenance
    """The syntax, block and pointer it was read from."""
    reason: str = ""
    """Why it won, or what it lost to."""
    locate: Locate | None = field(default=None, repr=False, compare=False)

    @property
    def syntax(self) -> str:
        """The syntax it was read from, such as "jsonld" or "opengraph"."""
        return self.provenance.syntax

    @property
    def location(self) -> Location | None:
        """Line and column in the page's source, both from 1, the end exclusive."""
        return self.locate(self.provenance) if self.locate is not None else None


class Decision:
    """What was decided for one field, and all that was considered.

    The candidates below the chosen one are worked out when they are first asked for.
    """

    def __init__(self, name: str, candidates: Iterator[Candidate]) -> None:
        self.property: str = name
        """The schema.org property."""
        self.chosen: Candidate | None = None
        """The candidate that won; None where no candidate is usable."""
        self._rejected: list[Candidate] = []
        self._others = candidates
        self._locate: Locate | None = None
        for candidate in candidates:
            if candidate.value is not None:
                self.chosen = candidate
                candidate.reason = candidate.reason or "the most trusted source that has one"
                break
            self._rejected.append(candidate)

    @builtins.property
    def rejected(self) -> tuple[Candidate, ...]:
        """The other candidates, the more trusted ones first, each with the reason why it lost."""
        with LOCK:
            self._rejected.extend(self._others)
            for candidate in self._rejected:
                candidate.locate = self._locate
                candidate.reason = candidate.reason or self._why_lost(candidate)
            return tuple(self._rejected)

    @builtins.property
    def why(self) -> str:
        """Why the chosen candidate won, in one sentence."""
        return self.chosen.reason if self.chosen is not None else "no candidate is usable"

    @builtins.property
    def value(self) -> Any:
        """The value that was chosen, or None."""
        return self.chosen.value if self.chosen is not None else None

    def located_by(self, locate: Locate) -> None:
        """Say how the candidates' places are found in the source."""
        self._locate = locate
        if self.chosen is not None:
            self.chosen.locate = locate

    def _why_lost(self, candidate: Candidate) -> str:
        if candidate.value is None or self.chosen is None:
            return "not usable"
        if candidate.value == self.chosen.value:
            return "says the same"
        return f"less trusted than {self.chosen.syntax} {self.chosen.provenance.pointer}".rstrip()

    def __repr__(self) -> str:
        return f"Decision({self.property!r}, chosen={self.chosen!r})"
