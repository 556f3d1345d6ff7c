"""The keys that describe a site come in, from a file, the configuration and options; the Site goes out."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from newsschema.cli.configuration import nearest
from newsschema.errors import UsageError
from newsschema.models.media import ImageObject
from newsschema.models.organization import NewsMediaOrganization, Organization
from newsschema.publish.site import Site

if TYPE_CHECKING:
    from newsschema.models.thing import Thing

REQUIRED = ("url", "name", "publisher")


def read_site_file(path: Path) -> Mapping[str, Any]:
    """The keys of a file: JSON where its name ends so, else TOML.

    Raises:
        UsageError: the file cannot be read, or is neither.
    """
    kind = "JSON" if path.suffix == ".json" else "TOML"
    try:
        text = path.read_bytes().decode("utf-8-sig")
        found = json.loads(text) if kind == "JSON" else tomllib.loads(text)
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path} is no {kind}: {error}") from error
    if not isinstance(found, dict):
        raise UsageError(f"{path} holds no object with the keys of a site, such as url, name and publisher")
    return found


def site_of(table: Mapping[str, Any], where: str) -> Site:
    """The site that keys describe; `where` says where they stand.

    The keys are the names of what `newsschema.Site` takes, with "-" or "_". `publisher` is a name, or a table with the
    properties of an organization; `default-image` an address, or a table with those of an ImageObject.

    Raises:
        UsageError: a key that is not known, is missing, or has a wrong value.
    """
    given: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in _KEYS:
            raise UsageError(f"{where}: unknown key {key!r:.80}; {nearest(key, [_shown(one) for one in _KEYS])}")
        try:
            given[name] = _KEYS[name](value)
        except UsageError as error:
            raise UsageError(f"{where}: {key}: {error}") from error
    missing = [name for name in REQUIRED if name not in given]
    if missing:
        raise UsageError(f"{where}: a site needs {' and '.join(missing)}; give {', '.join(REQUIRED)}")
    return Site(**given)


def _shown(name: str) -> str:
    return name.replace("_", "-")


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise UsageError(f"expected a text, found {value!r:.80}")
    return value


def _texts(value: Any) -> list[str]:
    if not isinstance(value, list):
        raise UsageError(f"expected a list of texts, found {value!r:.80}")
    return [_text(one) for one in value]


def _publisher(value: Any) -> Any:
    if isinstance(value, str):
        return NewsMediaOrganization(name=_text(value))
    has_type = isinstance(value, Mapping) and "@type" in value
    return _model(Organization if has_type else NewsMediaOrganization, value)


def _image(value: Any) -> Any:
    return value if isinstance(value, str) else _model(ImageObject, value)


def _model(cls: type[Thing], value: Any) -> Thing:
    if not isinstance(value, Mapping):
        raise UsageError(f"expected a text or a table, found {value!r:.80}")
    try:
        return cls.model_validate(value)
    except ValidationError as error:
        raise UsageError("; ".join(found["msg"] for found in error.errors())) from error


_KEYS: Mapping[str, Callable[[Any], Any]] = {
    "url": _text,
    "name": _text,
    "publisher": _publisher,
    "language": _text,
    "alternate_names": _texts,
    "search": _text,
    "profiles": _texts,
    "x_handle": _text,
    "default_image": _image,
}
"""What reads the value of each key."""
