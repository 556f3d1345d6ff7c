"""What stands beside or inside a text: comments, corrections, quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.creative_work import CreativeWork
from newsschema.models.types import UNSET, Integer, ManyNodes, OneNode

if TYPE_CHECKING:
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person


class Comment(CreativeWork):
    """A comment on a work (https://schema.org/Comment)."""

    parent_item: OneNode["CreativeWork"] = UNSET
    """What it answers: another comment or the work itself."""
    shared_content: ManyNodes["CreativeWork"] = UNSET
    """What the comment passes on, such as a page or a picture."""
    upvote_count: Integer = None
    """How many readers voted for it."""
    downvote_count: Integer = None
    """How many readers voted against it."""


class CorrectionComment(Comment):
    """A correction: the error in `text`, its day in `date_published` (https://schema.org/CorrectionComment,
    pending)."""


class Quotation(CreativeWork):
    """Words that somebody said or wrote (https://schema.org/Quotation, pending): `text`, by `creator`."""

    spoken_by_character: OneNode["Person | Organization"] = UNSET
    """The character of a story or a play who says them (pending)."""
