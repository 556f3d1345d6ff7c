"""A model class in, the signature of its constructor out, for `help()` and editors that ask a running Python."""

from __future__ import annotations

from inspect import Parameter, Signature, get_annotations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.models.thing import Thing


class ConstructorSignature:
    """A descriptor; worked out when it is asked for, so that no class pays for it at import."""

    def __get__(self, instance: object, owner: type[Thing]) -> Signature:
        declared: dict[str, object] = {}
        for base in reversed(owner.__mro__):
            declared.update(get_annotations(base))
        keyword = Parameter.KEYWORD_ONLY
        fields = [Parameter(name, keyword, default=None, annotation=declared[name]) for name in owner.model_fields]
        return Signature(fields)
