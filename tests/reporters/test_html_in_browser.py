"""Reports in; what a real browser makes of the page, out."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

from in_browser import shown
from report_samples import RULES, finding, page_report, several
from report_strategies import HOSTILE

from newsschema.overview import Card, CardText, Overview, OverviewEdge, OverviewNode
from newsschema.report import ValidationReport
from newsschema.reporters import html
from newsschema.reporters.display import visible
from newsschema.reporters.rule_text import RuleText


def hostile_report(text: str) -> ValidationReport:
    """A report that has one text wherever it can have any."""
    said = CardText(text, text)
    card = Card("search", said, said, said, said, said, said)
    cards = tuple(replace(card, consumer=consumer) for consumer in ("search", "discover", "open-graph", "x"))
    nodes = (OverviewNode("n1", (text,), text), OverviewNode("n2", (), text))
    source = f"{text}\n{text} {text}"
    found = replace(finding(text, "error", text, source, text, text), name=text, help=text, property=text)
    overview = Overview(nodes, (OverviewEdge("n1", text, "n2"),), cards)
    return ValidationReport((found,), text, source, overview=overview)


def test_the_browser_shows_the_report_and_applies_its_style(browser: str, tmp_path: Path) -> None:
    found = shown(browser, html.write(several(), RULES), tmp_path)
    assert [message.text for message in found.document.select(".message")][:2] == [
        "the page ends early", "'1 March' is no date; write 2026-03-01",
    ]  # fmt: skip
    assert "Content Security Policy" not in found.log
    assert len(found.document.select("svg")) > 0


def test_the_browser_would_complain_of_a_style_that_the_policy_does_not_allow(browser: str, tmp_path: Path) -> None:
    found = shown(browser, html.write([page_report()]).replace("<style>", "<style>/* other */"), tmp_path)
    assert "Content Security Policy" in found.log


def test_no_text_runs_or_loads_anything(browser: str, tmp_path: Path) -> None:
    reports = [hostile_report(text) for text in HOSTILE]
    told = [RuleText(text, text, "error", text, text, text) for text in HOSTILE]
    found = shown(browser, html.write(reports, told), tmp_path)
    assert [title.text for title in found.document.select("head title")] == ["Structured data report"]
    assert not found.document.select("script, img, iframe, object, embed, link, form, input, base, [onerror], [onload]")
    assert all((link.attr("href") or "").startswith("#") for link in found.document.select("[href]"))
    assert "Content Security Policy" not in found.log
    messages = [message.text for message in found.document.select(".message")]
    assert messages == [visible(each.message) for report in reports for each in report.findings]


def test_the_hostile_report_leaves_nothing_out() -> None:
    """A field that is added to a card has to be among those that are tried."""
    assert {field.name for field in fields(Card)} == {
        "consumer", "title", "description", "site", "image", "date", "url", "is_large",
    }  # fmt: skip
