"""A year, or a year and a month, comes in; a date of that precision goes out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import total_ordering


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A calendar year, or a month of one: the reduced precision of ISO 8601 ("2024", "2024-05").

    Ordered by time; a year stands before its months. Raises ValueError for a year outside 1 to 9999 and a month
    outside 1 to 12.
    """

    year: int
    month: int | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.year <= 9999:
            raise ValueError(f"year must be in 1..9999, not {self.year}")
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError(f"month must be in 1..12, not {self.month}")

    def isoformat(self) -> str:
        """The date as ISO 8601: "2024" or "2024-05"."""
        return f"{self.year:04d}" if self.month is None else f"{self.year:04d}-{self.month:02d}"

    def __str__(self) -> str:
        return self.isoformat()

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return (self.year, self.month or 0) < (other.year, other.month or 0)
