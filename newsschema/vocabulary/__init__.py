"""A schema.org term comes in, as a page spells it or by its canonical name; what schema.org says of it goes out.

Everything is looked up in terms.json, which is read on first use and comes from one release of schema.org.
"""

from __future__ import annotations

from newsschema.vocabulary.spelling import (
    canonical_member,
    canonical_property,
    canonical_type,
    nearest_property,
    nearest_type,
)
from newsschema.vocabulary.vocabulary import (
    ancestors,
    data_type_names,
    domains,
    enumerations_of,
    expected_types,
    inverse_of,
    is_data_type,
    is_enumeration,
    is_enumeration_member,
    is_property,
    is_subtype,
    is_type,
    members,
    part,
    properties,
    property_names,
    superseded_by,
    type_names,
    version,
)

__all__ = [
    "ancestors",
    "canonical_member",
    "canonical_property",
    "canonical_type",
    "data_type_names",
    "domains",
    "enumerations_of",
    "expected_types",
    "inverse_of",
    "is_data_type",
    "is_enumeration",
    "is_enumeration_member",
    "is_property",
    "is_subtype",
    "is_type",
    "members",
    "nearest_property",
    "nearest_type",
    "part",
    "properties",
    "property_names",
    "superseded_by",
    "type_names",
    "version",
]
