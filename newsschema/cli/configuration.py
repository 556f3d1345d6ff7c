"""A path comes in; what the nearest `newsschema.toml` or `[tool.newsschema]` above it asks for goes out."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from newsschema.errors import UsageError
from newsschema.findings import SEVERITIES, Severity
from newsschema.profiles.selection import find_profile, matching
from newsschema.rules.judge import rule_names

OWN_FILE, PROJECT_FILE = "newsschema.toml", "pyproject.toml"
NEVER = "never"
FAIL_ON = (*reversed(SEVERITIES), NEVER)


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a file asks for; a key that it does not have is empty or None."""

    folder: Path = Path()
    """The file's folder, which its globs are relative to."""
    profile: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict[str, Severity])
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    exclude: tuple[str, ...] = ()
    fail_on: str | None = None
    jobs: int | None = None
    site: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """The keys of `[tool.newsschema.site]`, as they are written; `site_table` reads them."""


def find_configuration(start: Path) -> Configuration:
    """What the nearest file above a path, or else above the current directory, asks for; nothing without such a file.

    In each folder `newsschema.toml` comes before `pyproject.toml`, which counts where it has `[tool.newsschema]`.

    Raises:
        UsageError: as `read_configuration`.
    """
    for folder in dict.fromkeys([*_upwards(start), *_upwards(Path())]):
        for name in (OWN_FILE, PROJECT_FILE):
            if (folder / name).is_file():
                found = _table(folder / name)
                if found is not None:
                    return _configuration(folder / name, found)
    return Configuration()


def read_configuration(path: Path) -> Configuration:
    """What one file asks for: a `pyproject.toml`, or one with the keys at its top, as in `newsschema.toml`.

    Raises:
        UsageError: the file cannot be read or is no TOML, or a key, a type, a rule or a profile is wrong.
    """
    found = _table(path)
    if found is None:
        raise UsageError(f"{path} has no table [tool.newsschema]")
    return _configuration(path, found)


def _upwards(start: Path) -> list[Path]:
    """The path's folder and those above it, from the inside out."""
    whole = Path(os.path.normpath(Path.cwd() / start))
    return [whole, *whole.parents]


def _table(path: Path) -> Any:
    """The table with the keys; None for a `pyproject.toml` without it."""
    try:
        data = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # no TOML, or no UTF-8
        raise UsageError(f"{path} is no TOML: {error}") from error
    if path.name != PROJECT_FILE:
        return data
    tools = data.get("tool", {})
    return tools.get("newsschema") if isinstance(tools, dict) else None


def _configuration(path: Path, table: Any) -> Configuration:
    if not isinstance(table, dict):
        raise UsageError(f"{path}: [tool.newsschema] is no table")
    given: dict[str, Any] = {}
    for key, value in table.items():
        read = _KEYS.get(key)
        if read is None:
            raise UsageError(f"{path}: unknown key {key!r:.80}; {nearest(key, _KEYS)}")
        try:
            given[key.replace("-", "_")] = read(value)
        except UsageError as error:
            raise UsageError(f"{path}: {key}: {error}") from error
    return Configuration(path.parent, **given)


def nearest(name: str, known: Iterable[str]) -> str:
    """What is said of a key that is not known: which one is near, or which ones there are."""
    near = get_close_matches(name, known, 1, 0.6)
    return f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise UsageError(f"expected a list of texts, found {_shown(value)}")
    return tuple(value)


def _rules(value: Any) -> tuple[str, ...]:
    texts = _texts(value)
    matching(rule_names(), texts)
    return texts


def _profiles(value: Any) -> tuple[str, ...]:
    names = tuple(value.split(",")) if isinstance(value, str) else _texts(value)
    return tuple(find_profile(name.strip()).name for name in names)


def _severities(value: Any) -> dict[str, Severity]:
    table = _as_table(value, "rules and severities")
    _rules(list(table))
    for severity in table.values():
        if severity not in SEVERITIES:
            raise UsageError(f"unknown severity {_shown(severity)}; write one of {', '.join(SEVERITIES)}")
    return table


def _rules_by_glob(value: Any) -> dict[str, tuple[str, ...]]:
    return {glob: _rules(rules) for glob, rules in _as_table(value, "globs and lists of rules").items()}


def _threshold(value: Any) -> str:
    if value not in FAIL_ON:
        raise UsageError(f"expected one of {', '.join(FAIL_ON)}, found {_shown(value)}")
    return str(value)


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise UsageError(f"expected a number from 1 on, found {_shown(value)}")
    return value


def _as_table(value: Any, expected: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise UsageError(f"expected a table of {expected}, found {_shown(value)}")
    return value


def _shown(value: Any) -> str:
    return f"{value!r:.80}"


_KEYS: Mapping[str, Callable[[Any], Any]] = {
    "profile": _profiles,
    "select": _rules,
    "ignore": _rules,
    "severity": _severities,
    "per-file-ignores": _rules_by_glob,
    "exclude": _texts,
    "fail-on": _threshold,
    "jobs": _number,
    "site": lambda value: _as_table(value, "what newsschema.Site takes"),
}
"""What reads the value of each key."""
