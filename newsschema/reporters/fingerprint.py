"""Findings of one file come in; a fingerprint of each, the same in the next run though its line has moved, goes out."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsschema.findings import Finding

_LENGTH = 32


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """A fingerprint for each finding, in their order: of what it says and where inside its block, not of its line.

    Findings that say the same are told apart by their order. The file's name takes no part.
    """
    seen: Counter[str] = Counter()
    found: list[str] = []
    for finding in findings:
        said = "\0".join((finding.code, finding.property or "", finding.pointer or "", finding.message))
        digest = sha256(f"{said}\0{seen[said]}".encode(errors="replace")).hexdigest()
        seen[said] += 1
        found.append(digest[:_LENGTH])
    return found
