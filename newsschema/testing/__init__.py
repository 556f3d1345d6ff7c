"""For the tests of programs that publish: a check of what they wrote, and hypothesis strategies for every model.

    from newsschema.testing import assert_valid_jsonld, models

    @given(models(newsschema.NewsArticle))
    def test_pages_are_sound(article):
        assert_valid_jsonld(my_template(article))

The strategies need hypothesis: `pip install 'newsschema[testing]'`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.errors import MissingExtra
from newsschema.testing.assertions import assert_valid_jsonld

if TYPE_CHECKING:
    from newsschema.testing.model_strategies import models
    from newsschema.testing.value_strategies import any_text, dates, durations, hostile_texts, plain_texts

__all__ = ["any_text", "assert_valid_jsonld", "dates", "durations", "hostile_texts", "models", "plain_texts"]

_MODULES = {
    "model_strategies": ("models",),
    "value_strategies": ("any_text", "dates", "durations", "hostile_texts", "plain_texts"),
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    for module, names in _MODULES.items():
        if name in names:
            try:
                return getattr(import_module(f"{__name__}.{module}"), name)
            except ModuleNotFoundError as error:
                if error.name != "hypothesis":
                    raise
                raise MissingExtra("testing", f"newsschema.testing.{name}") from error
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
