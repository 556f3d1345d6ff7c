"""Every exception this library raises of its own accord.

    NewsschemaError
    ├── UsageError        (ValueError)   a call that cannot be carried out as it was made
    ├── InvalidMarkup     (ValueError)   a caller asked that findings of severity error be raised
    ├── CyclicModelError  (ValueError)   `model_dump()` of models that contain each other
    ├── ExportBlocked     (ValueError)   what its provider withholds, or embargoes, was about to be published
    ├── NodeNotFound      (LookupError)  the data hold no node of the type that was asked for
    │   └── ArticleNotFound              the page holds no article of the class that was asked for
    └── MissingExtra      (ImportError)  an optional dependency is not installed

A wrong value in a model's constructor is pydantic's `ValidationError`.
"""

from __future__ import annotations


class NewsschemaError(Exception):
    """The base class of every exception of this library."""


class UsageError(NewsschemaError, ValueError):
    """A call that cannot be carried out as it was made; the message says what to call instead."""


class InvalidMarkup(NewsschemaError, ValueError):
    """Markup with findings of severity error, raised only where the caller asked for it."""


class CyclicModelError(NewsschemaError, ValueError):
    """`model_dump()` and `model_dump_json()` of models that contain each other; `to_jsonld()` can write them."""


class ExportBlocked(NewsschemaError, ValueError):
    """Something that its provider has withheld or canceled, or that is under an embargo, was about to be published or
    exported; the message names it, and says until when."""


class NodeNotFound(NewsschemaError, LookupError):
    """The data hold no node of the type that was asked for; the message names the types that are there."""


class ArticleNotFound(NodeNotFound):
    """The page holds no article, or one of another class, which the message names."""


class MissingExtra(NewsschemaError, ImportError):
    """An optional dependency is not installed; the message says what to install."""

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(f"{purpose} needs the extra {extra!r}: pip install 'newsschema[{extra}]'")
        self.extra = extra
