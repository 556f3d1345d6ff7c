"""The name of an account and a person's name come in; whether the first is made from the second goes out."""

from __future__ import annotations

from newsschema.values.name_kinds import is_person_name, kind_of
from newsschema.values.titles import name_key


def is_account_name(name: str) -> bool:
    """Whether `name` may be that of an account: one word that names neither a person in full nor a group, such as
    "jdoe" or "jane.doe".
    """
    return " " not in name and len(name_key(name)) > 1 and kind_of(name) == "unknown"


def is_made_from(account: str, name: str) -> bool:
    """Whether an account is named by parts of a person's full name: "jdoe", "jane.doe", "Jane" or "JD" for Jane Doe."""
    parts = [key for key in map(name_key, name.split()) if key]
    if len(parts) < 2 or not is_person_name(name):
        return False
    first, last = parts[0], parts[-1]
    made = {"".join(parts), first + last, last + first, first, last, first[0] + last, first + last[0]}
    return name_key(account.rstrip("0123456789")) in made | {"".join(part[0] for part in parts)}
