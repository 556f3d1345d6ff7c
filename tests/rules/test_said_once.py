"""A rule and a narrower one in; whether one thing at one place is said once, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from rule_findings import found, page

import newsschema as ns
from newsschema.graph.expand import expand
from newsschema.graph.graph import Graph
from newsschema.graph.node import Source
from newsschema.rules import judge as judging
from newsschema.rules.context import Context, first_of_each
from newsschema.rules.registry import all_rules
from newsschema.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding


class Wide(Rule):
    """Every headline."""

    code, name, severity = "NS998", "test.wide", "info"
    yields_to = ("test.narrow",)

    def check(self, context: Context) -> Iterator[Finding]:
        yield from (self.finding("wide", said.value) for said in context.said("headline"))


class Narrow(Rule):
    """Headlines that are short."""

    code, name, severity = "NS999", "test.narrow", "info"

    def check(self, context: Context) -> Iterator[Finding]:
        short = (said for said in context.said("headline") if len(said.value.value) < 5)
        yield from (self.finding("narrow", said.value) for said in short)


@pytest.fixture
def two_rules(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(judging, "all_rules", lambda: (Wide(), Narrow()))
    tables = (judging._yielding, judging._reading_rules, judging._other_rules)
    for table in tables:
        table.cache_clear()
    yield
    for table in tables:
        table.cache_clear()


def context_of(data: Any) -> Context:
    graph = Graph()
    expand(graph, data, Source("jsonld", 0))
    return Context(graph)


@pytest.mark.usefixtures("two_rules")
def test_a_rule_yields_at_the_place_of_a_narrower_one_and_nowhere_else() -> None:
    context = context_of([{"@type": "Article", "headline": "Lock"}, {"@type": "Article", "headline": "Lock reopens"}])
    both = judging.judge(context, {"NS998": "info", "NS999": "info"}, None)
    assert [(finding.message, finding.pointer) for finding in both] == [
        ("narrow", "/0/headline"),
        ("wide", "/1/headline"),
    ]


@pytest.mark.usefixtures("two_rules")
def test_it_speaks_where_the_narrower_one_does_not_count() -> None:
    context = context_of({"@type": "Article", "headline": "Lock"})
    assert [finding.message for finding in judging.judge(context, {"NS998": "info"}, None)] == ["wide"]


def test_the_first_value_of_each_property_of_each_thing() -> None:
    context = context_of(
        [{"@type": "Article", "name": ["a", "b"], "url": ["c"]}, {"@type": "Article", "name": ["d", "e"]}]
    )
    assert [said.value.value for said in first_of_each(context.said("name", "url"))] == ["a", "d", "c"]


def test_work_that_several_rules_need_is_done_once_a_page() -> None:
    asked: list[Context] = []

    def work(context: Context) -> int:
        asked.append(context)
        return len(asked)

    one, other = context_of({}), context_of({})
    assert [one.once(work), one.once(work), other.once(work)] == [1, 1, 2]


def test_every_rule_that_is_yielded_to_exists() -> None:
    names = {rule.name for rule in all_rules()}
    assert [(rule.code, name) for rule in all_rules() for name in rule.yields_to if name not in names] == []


ARTICLE = {"@context": "https://schema.org", "@type": "NewsArticle"}
TINY = {"@type": "ImageObject", "url": "https://www.fenmoor.example/lock.jpg", "width": 200, "height": 200}
WRONG = {"datePublished": "2026-03-02T08:00:00+01:00", "dateModified": "2026-03-01T08:00:00+01:00"}


@pytest.mark.parametrize(
    ("data", "said", "unsaid"),
    [
        (ARTICLE, "NS210", "NS382"),
        (ARTICLE | {"image": TINY}, "NS212", "NS381"),
        (ARTICLE | {"overhead": ""}, "NS402", "NS542"),
        (ARTICLE | {"headline": "<b>Salt &amp; Light</b> reopens"}, "NS541", "NS540"),
        (ARTICLE | {"author": "Ida Marsh"}, "NS222", "NS413"),
        ([{**ARTICLE, "@type": "WebPage", **WRONG}, ARTICLE | WRONG], "NS232", "NS505"),
    ],
)
def test_one_fact_is_said_by_one_rule(data: Any, said: str, unsaid: str) -> None:
    source = page(data, head="<title>Lower Basin lock reopens</title>")
    assert len(found(source, said)) == 1
    assert found(source, unsaid)
    both = [finding.code for finding in ns.validate(source, select=[said, unsaid]).findings]
    assert both == [said]


def test_the_dates_of_another_thing_are_reported_beside_the_articles() -> None:
    others = {**ARTICLE, "@type": "WebPage", **WRONG, "datePublished": "2026-03-03T08:00:00+01:00"}
    assert len(found([others, ARTICLE | WRONG], "NS505")) == 2
