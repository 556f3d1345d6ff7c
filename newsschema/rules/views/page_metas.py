"""A context and the name of a meta come in; what the page's metas of that name say, with its place, goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.rules.context import Context
    from newsschema.syntaxes.outline import Shown


def metas(context: Context) -> dict[str, list[Shown]]:
    """The contents of the page's metas by their names in lower case; nothing for data that are in no page."""
    return context.outline.metas if context.outline is not None else {}


def filled(context: Context, *names: str) -> list[Shown]:
    """The contents of the metas of these names that are not blank, name by name."""
    found = metas(context)
    return [shown for name in names for shown in found.get(name, ()) if shown.text.strip()]


def first_of(context: Context, *prefixes: str) -> Shown | None:
    """The first meta, in document order, whose name begins with one of the prefixes."""
    found = (shown[0] for name, shown in metas(context).items() if name.startswith(prefixes))
    return min(found, key=lambda shown: shown.provenance.block, default=None)
