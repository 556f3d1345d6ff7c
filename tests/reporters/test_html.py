"""Reports in; the page as an HTML parser sees it, whatever is in them, out."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

import turbohtml
from hypothesis import given
from hypothesis import strategies as st
from report_samples import RULES, finding, page_report, several
from report_strategies import reports, rules

from newsschema.overview import Overview, OverviewEdge, OverviewNode
from newsschema.report import ValidationReport
from newsschema.reporters import html
from newsschema.reporters.display import visible
from newsschema.reporters.rule_text import RuleText

TAGS = re.compile(
    "html|head|meta|title|style|body|a|header|h[123]|p|nav|div|table|caption|thead|tbody|tr|th|td|main|section|code|ol|ul|"
    "li|span|mark|details|summary|figure|figcaption|dl|dt|dd|svg|g|path|rect|circle|text|pre|em|strong"
)
"""All that a report is made of; nothing that runs, loads or sends."""
ATTRIBUTES = re.compile(
    "lang|charset|http-equiv|content|name|class|id|href|dir|scope|tabindex|role|title|open|aria-label|aria-labelledby|"
    "viewbox|width|height|x|y|d|rx|cx|cy|r|transform"
)


def page(*given_reports: ValidationReport, told: tuple[RuleText, ...] = ()) -> turbohtml.Document:
    return turbohtml.parse(html.write(given_reports, told).encode())


def texts(document: turbohtml.Document, selector: str) -> list[str]:
    return [found.text for found in document.select(selector)]


@given(st.lists(reports(), max_size=2), rules)
def test_no_text_becomes_an_element_or_an_attribute(
    given_reports: list[ValidationReport], told: list[RuleText]
) -> None:
    document = page(*given_reports, told=tuple(told))
    elements = document.select("*")
    assert [found.tag for found in elements if not TAGS.fullmatch(found.tag)] == []
    assert [name for found in elements for name in found.attrs if not ATTRIBUTES.fullmatch(name.lower())] == []
    assert all((found.attr("href") or "#").startswith("#") for found in elements)
    assert [found.tag for found in elements].count("style") == 1
    assert texts(document, "title")[0] == "Structured data report"


@given(st.lists(reports(), max_size=2))
def test_no_finding_is_lost(given_reports: list[ValidationReport]) -> None:
    shown = texts(page(*given_reports), ".message")
    assert sorted(shown) == sorted(visible(each.message) for report in given_reports for each in report.findings)


def test_the_policy_allows_the_style_sheet_and_nothing_else() -> None:
    document = page(page_report())
    policy = document.select('meta[http-equiv="Content-Security-Policy"]')[0].attr("content")
    digest = b64encode(sha256(document.select("style")[0].text.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in document.select("style")[0].text
    assert "@import" not in document.select("style")[0].text


def test_every_link_leads_somewhere_and_every_id_is_given_once() -> None:
    document = page(*several(), told=RULES)
    ids = [found.attr("id") for found in document.select("[id]")]
    assert len(set(ids)) == len(ids)
    assert {(found.attr("href") or "")[1:] for found in document.select("[href]")} <= set(ids)


def test_a_finding_leads_to_its_line_and_the_line_to_its_finding() -> None:
    document = page(page_report())
    assert [found.attr("href") for found in document.select(".finding .place")] == [None, "#f1-line-20", "#f1-line-24"]
    line = document.select("#f1-line-20")[0]
    assert texts(line, "mark.error") == ['"1 March"']
    assert [found.attr("href") for found in line.select(".codes a")] == ["#f1-2"]
    assert line.select("code")[0].text == '    "datePublished": "1 March",'


def test_spans_that_overlap_show_the_gravest() -> None:
    source = "abcdef"
    found = (finding("NS1", "info", "x", source, "abcde"), finding("NS2", "error", "y", source, "cd"))
    line = page(ValidationReport(found, "a", source)).select("#f1-line-1 code")[0]
    assert [(mark.attr("class"), mark.text) for mark in line.select("mark")] == [
        ("info", "ab"), ("error", "cd"), ("info", "e"),
    ]  # fmt: skip
    assert line.text == "abcdef"


def test_a_finding_at_the_end_of_the_line_has_a_mark() -> None:
    source = '{"a": 1'
    found = finding("NS1", "error", "x", source + " ", " ")
    line = page(ValidationReport((found,), "a", source)).select("#f1-line-1 code")[0]
    assert texts(line, "mark") == [" "]


def test_of_a_long_source_the_lines_around_findings_are_shown() -> None:
    source = "\n".join(f"line {number}" for number in range(1, 1001))
    found = finding("NS1", "error", "x", source, "line 500\n")
    document = page(ValidationReport((found,), "a", source))
    assert texts(document, ".number") == [str(number) for number in range(497, 504)]
    assert texts(document, ".gap") == ["⋯ 496 more lines", "⋯ 497 more lines"]


def test_of_a_long_line_the_parts_around_spans_are_shown() -> None:
    source = "a" * 1000 + "ONE" + "b" * 1000 + "TWO" + "c" * 1000
    found = tuple(finding("NS1", "error", "x", source, word) for word in ("ONE", "TWO"))
    code = page(ValidationReport(found, "a", source)).select("#f1-line-1 code")[0]
    assert texts(code, "mark") == ["ONE", "TWO"]
    assert len(texts(code, ".cut")) == 3
    assert len(code.text) < 500


def test_what_hides_in_the_source_is_seen() -> None:
    source = "user\u202e \x00end"
    code = page(ValidationReport((finding("NS1", "error", "x", source, "end"),), "a", source)).select("code[dir]")
    assert code[-1].text == "user<U+202E> <U+0000>end"


def test_a_clean_file_is_in_the_index_only() -> None:
    document = page(*several())
    assert texts(document, "nav tbody th") == ["site/ferry.html", "site/kept.html", "<markup>", "site/clean.html"]
    assert "site/clean.html" not in texts(document, "h2")


def test_the_rules_that_were_broken_are_explained_once_and_a_link_leads_there() -> None:
    document = page(*several(), told=RULES)
    assert texts(document, ".rules summary code") == ["NS203", "NS501", "NS510"]
    assert texts(document, ".rules strong") == ["alone"]
    assert texts(document, ".rules pre code") == ['{"@type": "NewsArticle"}\n']
    assert texts(document, ".rules h3") == ["Bad"]
    assert document.select("a[href='#rule-NS501']")
    assert not document.select("a[href='#rule-NS101']")


def test_the_graph_has_a_box_for_each_node_and_a_name_at_each_line() -> None:
    document = page(page_report())
    assert texts(document, ".described .types") == ["NewsArticle", "ImageObject", "Person", "NewsMediaOrganization"]
    assert [found.select("title")[0].text for found in document.select(".property text")] == [
        "image", "author, editor", "worksFor", "publisher", "isPartOf",
    ]  # fmt: skip
    assert texts(document, ".reference .types") == ["only referred to"]
    assert [found.attr("href") for found in document.select(".repeated a")] == ["#f1-n4"]


def test_a_finding_is_marked_at_the_innermost_node_that_it_is_about() -> None:
    document = page(page_report())
    marked = {found.attr("id"): found.select(".badge")[0].attr("href") for found in document.select("g.error, g.info")}
    assert marked == {"f1-n1": "#f1-2", "f1-n4": "#f1-3"}


def test_cards_show_addresses_and_never_images() -> None:
    document = page(page_report())
    assert texts(document, "figcaption") == ["Search result", "Discover", "Open Graph", "X"]
    assert set(texts(document, ".card .image")) == {"https://img.holmherald.example/ferry.jpg"}
    assert [found.attr("class") for found in document.select(".card")] == [
        "card search small", "card discover large", "card open-graph large", "card x small",
    ]  # fmt: skip
    assert texts(document, ".x .site") == ["www.holmherald.example"]


def test_a_graph_of_cycles_and_many_links_is_drawn() -> None:
    keys = [f"n{number}" for number in range(60)]
    nodes = tuple(OverviewNode(key, ("Thing",), key) for key in keys)
    edges = tuple(OverviewEdge(start, "about", end) for start in keys for end in keys)
    document = page(ValidationReport(overview=Overview(nodes, edges, (), 7)))
    assert 60 <= len(document.select("svg .node")) <= 400
    assert "7 more nodes are not drawn." in texts(document, ".overview p")


def test_nothing_to_draw_is_said() -> None:
    assert "The page says nothing that could be drawn." in texts(page(ValidationReport(overview=Overview())), "p")
    assert texts(page(), "header .summary") == ["no files."]
