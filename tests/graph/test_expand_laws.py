"""Law: one set of nodes says the same in whatever form of JSON-LD it is written.

Nested or side by side, in one block or in several, with full IRIs, under other names, from the other end of a relation.
"""

from __future__ import annotations

import random
from typing import Any

from graph_said import graph_of, value_said
from hypothesis import given
from hypothesis import strategies as st

IDS = ("https://example.com/#a", "https://example.com/#b", "https://example.com/#c", "_:d", "_:e")
TEXTS = ("name", "headline", "https://example.org/terms#height")
RELATIONS = ("author", "about", "https://example.org/terms#near")
Thing = dict[str, Any]

plain = st.one_of(
    st.text(max_size=6),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.builds(lambda text, tag: {"@value": text, "@language": tag}, st.text(max_size=4), st.sampled_from(["de", "en"])),
    st.builds(lambda text: {"@value": text, "@type": "https://example.org/terms#T"}, st.text(max_size=4)),
)
references = st.lists(st.sampled_from(IDS), min_size=1, max_size=3, unique=True)
properties = st.fixed_dictionaries(
    {},
    optional={name: st.lists(plain, min_size=1, max_size=3) for name in TEXTS}
    | {name: references.map(lambda ids: [{"@id": node} for node in ids]) for name in RELATIONS},
)
types = st.lists(st.sampled_from(["Person", "Report", "https://example.org/terms#T"]), max_size=2, unique=True)
things = st.lists(st.builds(lambda own, kind: own | {"@type": kind}, properties, types), min_size=1, max_size=5).map(
    lambda found: [{"@id": node} | thing for node, thing in zip(IDS, found, strict=False)]
)
"""Nodes in expanded form, each "@id" once; some refer to others, or to what is not described."""
orders = st.randoms(use_true_random=False)


def statements(*documents: Any) -> dict[str, Any]:
    """What the graph of the documents says of each "@id"."""
    graph = graph_of(*documents)
    assert not graph.findings
    assert all(node.id is not None for node in graph.nodes)
    return {
        str(node.id): (
            node.types,
            {name: [repr(value_said(v.value)) for v in vs] for name, vs in node.properties.items()},
        )
        for node in graph.nodes
    }


def without_order(found: dict[str, Any]) -> dict[str, Any]:
    return {
        node: (own, {name: sorted(values) for name, values in members.items()})
        for node, (own, members) in found.items()
    }


def nested(found: list[Thing]) -> list[Thing]:
    """Every node in the place where it is first referred to; the others refer to it."""
    waiting = {thing["@id"]: thing for thing in found}

    def placed(thing: Thing) -> Thing:
        return {
            name: [inside(value) for value in values] if name in RELATIONS else values for name, values in thing.items()
        }

    def inside(reference: Thing) -> Thing:
        thing = waiting.pop(reference["@id"], None)
        return reference if thing is None else placed(thing)

    return [placed(waiting.pop(thing["@id"])) for thing in found if thing["@id"] in waiting]


def full(name: str) -> str:
    return name if ":" in name or name.startswith("@") else f"http://schema.org/{name}"


def with_full_iris(thing: Thing) -> Thing:
    own = {
        full(name): [value if isinstance(value, dict) else {"@value": value} for value in thing[name]] for name in thing
    }
    return own | {"@id": thing["@id"], "@type": [full(name) for name in thing["@type"]]}


def from_the_other_end(found: list[Thing]) -> list[Thing]:
    """The same relations, each said of the node that it leads to."""
    kept = [{name: value for name, value in thing.items() if name not in RELATIONS} for thing in found]
    turned: list[Thing] = [
        {"@id": value["@id"], "@reverse": {name: {"@id": thing["@id"]}}}
        for thing in found
        for name in RELATIONS
        for value in thing.get(name, [])
    ]
    return [*turned, *kept]


def under_other_names(found: list[Thing]) -> Thing:
    context = {
        "number": "@id",
        "kind": "@type",
        "all": "@graph",
        "is": "@value",
        "in": "@language",
        "ex": "https://example.org/terms#",
    }
    names = {"@id": "number", "@type": "kind", "@value": "is", "@language": "in"}
    names |= {name: f"ex:{name.partition('#')[2]}" for name in (*TEXTS, *RELATIONS) if "#" in name}
    names |= {name: f"my-{name}" for name in (*TEXTS, *RELATIONS) if "#" not in name}
    terms = {f"my-{name}": f"schema:{name}" for name in (*TEXTS, *RELATIONS)}

    def renamed(value: Any) -> Any:
        if isinstance(value, list):
            return [renamed(item) for item in value]
        return {names[name]: renamed(part) for name, part in value.items()} if isinstance(value, dict) else value

    return {"@context": ["https://schema.org", context | terms], "all": renamed(found)}


@given(things)
def test_nested_nodes_say_what_nodes_side_by_side_say(found: list[Thing]) -> None:
    assert statements(nested(found)) == statements(found)


@given(things, orders)
def test_the_order_of_nodes_and_keys_changes_nothing(found: list[Thing], order: random.Random) -> None:
    shuffled = [dict(order.sample(list(thing.items()), len(thing))) for thing in order.sample(found, len(found))]
    assert statements(shuffled) == statements(found)
    assert statements({"@graph": shuffled}) == statements(found)
    assert statements(*shuffled) == statements(found)


@given(things)
def test_saying_it_twice_changes_nothing(found: list[Thing]) -> None:
    assert statements(found, nested(found)) == statements(found)
    assert statements(nested(found), *found) == statements(found)


@given(things)
def test_full_iris_and_other_names_say_the_same(found: list[Thing]) -> None:
    assert statements([with_full_iris(thing) for thing in found]) == statements(found)
    assert statements(under_other_names(found)) == statements(found)
    assert statements({"@context": "https://schema.org/", "@graph": found}) == statements(found)


@given(things)
def test_a_relation_can_be_said_from_its_other_end(found: list[Thing]) -> None:
    assert without_order(statements(from_the_other_end(found))) == without_order(statements(found))


@given(things)
def test_included_nodes_and_nested_members_say_the_same(found: list[Thing]) -> None:
    first, *others = found
    members = {name: value for name, value in first.items() if not name.startswith("@")}
    keywords = {name: value for name, value in first.items() if name.startswith("@")}
    written = keywords | {"@nest": members, "@included": others}
    assert statements(written) == statements(found)
