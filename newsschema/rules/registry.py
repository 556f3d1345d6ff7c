"""Every rule there is, in the order of the codes."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from newsschema.rules.consistency import families as consistency
from newsschema.rules.consumers import families as consumers
from newsschema.rules.google import families as google
from newsschema.rules.links import families as links
from newsschema.rules.sitemaps import families as sitemaps
from newsschema.rules.subjects import families as subjects
from newsschema.rules.syntax import families as syntax
from newsschema.rules.values import families as values
from newsschema.rules.vocabulary import families as vocabulary

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

FOLDERS = (syntax, google, vocabulary, links, values, consistency, consumers, sitemaps, subjects)
"""The modules that list the families of each folder."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, sorted by its code."""
    return tuple(sorted((rule for folder in FOLDERS for rule in folder.RULES), key=attrgetter("code")))
