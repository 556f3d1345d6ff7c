"""The public strategies in; whether they give models of every class, and what is said without hypothesis, out."""

from __future__ import annotations

import sys

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

import newsschema as ns
import newsschema.testing
from newsschema.models.registry import model_class
from newsschema.testing import models, plain_texts
from newsschema.testing.model_strategies import CLASS_NAMES


@settings(max_examples=30)
@given(st.data())
def test_there_is_a_strategy_for_every_model(data: st.DataObject) -> None:
    cls = model_class(data.draw(st.sampled_from(CLASS_NAMES)))
    assert type(data.draw(models(cls, max_leaves=3))) is cls


def test_what_an_article_holds_is_found() -> None:
    many = settings(max_examples=5000)
    found = find(models(ns.NewsArticle, texts=plain_texts), lambda article: bool(article.author), settings=many)
    assert isinstance(found, ns.NewsArticle)


@pytest.mark.parametrize("name", newsschema.testing.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(newsschema.testing, name) is not None


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="modles"):
        getattr(newsschema.testing, "modles")  # noqa: B009 (the name is misspelt on purpose)


def test_without_hypothesis_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(sys.modules):
        if name.startswith(("hypothesis", "newsschema.testing.")):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(ns.MissingExtra, match=r"newsschema\[testing\]"):
        getattr(newsschema.testing, "dates")  # noqa: B009
