"""One author as a byline names it: what the readers of names hand on."""

from __future__ import annotations

from dataclasses import dataclass

from newsschema.values.name_kinds import Kind


@dataclass(frozen=True, slots=True)
class Agent:
    """One author: a person, an organization, or "unknown", which most names of one word are.

    `name` stands as it was written, titles such as "Dr." included. `job_title` ("Staff Writer"), `affiliation` (where
    the person works, as in "Jane Doe, AP") and `email` are what the byline says beside the name.
    """

    name: str
    kind: Kind
    job_title: str | None = None
    affiliation: str | None = None
    email: str | None = None
