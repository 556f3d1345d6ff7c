"""Names of what the visible page says and schema.org has no property for."""

from __future__ import annotations

SYNTAX = "visible"
"""The syntax of every node and value that is read from the visible page."""

_OWN = "https://newsschema.example/visible#"

KICKER = _OWN + "kicker"
"""The few words above a headline: a topic, a place, a series."""

PAGE_KIND = _OWN + "pageKind"
"""A nested node that says in numbers what speaks for one article, and what for a list of articles."""

PARAGRAPHS = _OWN + "paragraphs"
"""int: the long paragraphs (more than 80 characters) in the container that has most of them."""

TEXT_LENGTH = _OWN + "textLength"
"""int: the characters outside links in the part of the page that holds the headline and the text."""

TEASERS = _OWN + "teasers"
"""int: the headlines of lower levels that link somewhere else."""

ATTRIBUTED = _OWN + "attributed"
"""int: 0 to 2, one for a byline and one for a date near the headline."""
