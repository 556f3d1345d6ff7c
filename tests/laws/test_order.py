"""Law: key order changes nothing; `@graph` order and splitting a block change nothing where no two nodes contradict
each other and there is one main article. The order of authors and images is kept.
"""

from __future__ import annotations

import random
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import newsschema as ns
from newsschema.models.export import script
from newsschema.models.registry import class_for
from newsschema.testing import models

CONTEXT = {"@context": "https://schema.org"}
articles = models(ns.NewsArticle, max_leaves=16)
orders = st.randoms(use_true_random=False)


def believed(*documents: Any) -> str:
    """The article of a page with these JSON-LD blocks."""
    article = ns.parse("<!doctype html>" + "".join(map(script, documents))).article
    assume(article is not None)
    assert article is not None
    return article.to_json()


def nodes_of(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The nodes of a document side by side, in their order, each with an "@id" by which the others refer to it."""
    nodes: list[dict[str, Any]] = []

    def value(written: Any) -> Any:
        if isinstance(written, list):
            return [value(item) for item in written]
        return reference(written) if isinstance(written, dict) and "@value" not in written else written

    def reference(written: dict[str, Any]) -> dict[str, Any]:
        node: dict[str, Any] = {"@id": written.get("@id", f"https://example.com/#node{len(nodes)}")}
        if written.keys() != {"@id"}:
            nodes.append(node)
        members = {key: member for key, member in written.items() if key not in ("@context", "@id")}
        node.update({key: member if key == "@type" else value(member) for key, member in members.items()})
        return {"@id": node["@id"]}

    reference(document)
    return nodes


def with_keys_shuffled(value: Any, order: random.Random) -> Any:
    """The same JSON value with the members of every object in another order."""
    if isinstance(value, dict):
        members = [(key, with_keys_shuffled(member, order)) for key, member in value.items()]
        return dict(order.sample(members, len(members)))
    return [with_keys_shuffled(item, order) for item in value] if isinstance(value, list) else value


def with_one_article(article: ns.NewsArticle) -> list[dict[str, Any]]:
    """The nodes of a model that holds no second article."""
    nodes = nodes_of(article.to_jsonld())
    classes = [
        class_for(tuple([types] if isinstance(types := node.get("@type", ()), str) else types)) for node in nodes
    ]
    assume(sum(cls is not None and issubclass(cls, ns.Article) for cls in classes) == 1)
    return nodes


@settings(max_examples=200)
@given(articles, orders)
def test_key_order_changes_nothing(article: ns.NewsArticle, order: random.Random) -> None:
    document = article.to_jsonld()
    assert ns.load(with_keys_shuffled(document, order)).to_json() == article.to_json()
    assert believed(with_keys_shuffled(document, order)) == believed(document)


@settings(max_examples=200)
@given(articles, orders)
def test_the_order_of_a_graph_changes_nothing(article: ns.NewsArticle, order: random.Random) -> None:
    nodes = with_one_article(article)
    shuffled = with_keys_shuffled(order.sample(nodes, len(nodes)), order)
    assert believed({**CONTEXT, "@graph": shuffled}) == believed({**CONTEXT, "@graph": nodes})


@settings(max_examples=200)
@given(articles, orders)
def test_splitting_a_block_changes_nothing(article: ns.NewsArticle, order: random.Random) -> None:
    nodes = with_one_article(article)
    shuffled = order.sample(nodes, len(nodes))
    whole = believed({**CONTEXT, "@graph": nodes})
    assert believed(*({**CONTEXT, **node} for node in shuffled)) == whole
    cut = order.randint(0, len(nodes))
    assert believed([{**CONTEXT, **node} for node in shuffled[:cut]], {**CONTEXT, "@graph": shuffled[cut:]}) == whole


@settings(max_examples=200)
@given(articles)
def test_taking_nodes_apart_changes_nothing_but_their_names(article: ns.NewsArticle) -> None:
    nodes = nodes_of(article.to_jsonld())
    again = ns.load({**CONTEXT, "@graph": nodes}) if len(nodes) == 1 else ns.load_all({**CONTEXT, "@graph": nodes})[0]
    assert nodes_of(again.to_jsonld()) == nodes


@settings(max_examples=100)
@given(
    st.lists(st.sampled_from(("Jane Doe", "John Roe", "Ada Bell", "Example Agency")), unique=True, min_size=1), orders
)
def test_authors_and_images_stay_in_their_order(names: list[str], order: random.Random) -> None:
    urls = [f"https://example.com/{place}.jpg" for place in range(len(names))]
    article = ns.NewsArticle(
        headline="Storm closes the harbour",
        author=[ns.Person(name=name) for name in names],
        image=[ns.ImageObject(url=url) for url in urls],
    )
    nodes = nodes_of(article.to_jsonld())
    page = ns.parse(script({**CONTEXT, "@graph": order.sample(nodes, len(nodes))}))
    assert page.article is not None
    assert [author.name for author in page.article.author if not isinstance(author, str)] == names
    assert [image.url for image in page.article.image] == urls
