"""Roles, which stand between a property and its value to say more of the relation."""

from __future__ import annotations

from newsschema.models.intangible import Intangible
from newsschema.models.types import Date, Number, Text


class Role(Intangible):
    """What stands between a property and its value (https://schema.org/Role).

    It may take the place of any model, and holds the value under the same property again:
    `author=Role(role_name="photographer", properties={"author": Person(name="Jane Doe")})`.
    """

    role_name: Text = None
    """The role, plain text or a URL."""
    start_date: Date = None
    """When it began: ISO 8601, or a year alone."""
    end_date: Date = None
    """When it ended: ISO 8601, or a year alone."""


class OrganizationRole(Role):
    """A role in an organization, such as a post (https://schema.org/OrganizationRole)."""

    numbered_position: Number = None
    """The number of the position, such as a player's."""
