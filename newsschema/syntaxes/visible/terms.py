"""Names of what the visible page says and schema.org has no property for."""

from __future__ import annotations

SYNTAX = "visible"
"""The syntax of every node and value that is read from the visible page."""

_OWN = "https://newsschema.example/visible#"

HEADING = _OWN + "heading"
"""A heading below the first level that is nothing like what the page calls itself, and may be its headline."""

KICKER = _OWN + "kicker"
"""The few words above a headline: a topic, a place, a series."""

PAGE_KIND = _OWN + "pageKind"
"""A nested node that says in numbers what speaks for one article, and what for a list of articles."""

IS_TEASER = _OWN + "isTeaser"
"""bool: whether the headline is a link to another page, or one of several links alike where that is not known."""

STORY = _OWN + "story"
"""int: the characters of the longest run of text between two entries of lists, before the first that is a heading; no
more are counted, and nothing behind them, than a story's beginning has."""

TEXT_LENGTH = _OWN + "textLength"
"""int: the characters of the longest run of text as far as the page is looked at, or of that around the headline."""

HEADINGS = _OWN + "headings"
"""int: the entries of lists that are headings, each a link to another page."""

LINKS = _OWN + "links"
"""int: the entries of lists that are no headings."""

ATTRIBUTED = _OWN + "attributed"
"""int: 0 to 2, one for a byline and one for a date before the first entry that is a heading."""

ATTRIBUTED_FIRST = _OWN + "attributedFirst"
"""int: 0 to 2, one for a byline and one for a date before the first entry of any kind."""
