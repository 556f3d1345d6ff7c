"""The report about one file comes in; its section of the HTML report goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.reporters.counts import count
from newsschema.reporters.html_cards import card_drawings
from newsschema.reporters.html_findings import Entry, entries, finding_list
from newsschema.reporters.html_graph import graph_drawing
from newsschema.reporters.html_source import shown_lines, source_drawing
from newsschema.reporters.markup import Markup, element, joined
from newsschema.reporters.source_lines import UNNAMED, SourceLines, placed

if TYPE_CHECKING:
    from collections.abc import Container

    from newsschema.overview import Overview
    from newsschema.report import ValidationReport


def file_section(report: ValidationReport, prefix: str, rules: Container[str], is_open: bool) -> Markup:
    """The findings beside the source, then the page at a glance, which can be open or closed at first.

    `prefix` begins the ids of this file; `rules` has the codes of those that the report explains.
    """
    listed = entries(placed(report), prefix)
    name = report.name or UNNAMED
    heading = element("h2", element("code", name, dir="ltr"), id=prefix)
    summary = element("p", f"{count([report]).found}.", class_="summary")
    beside = _findings(report, listed, prefix, rules) if listed else ""
    overview = _overview(report.overview, listed, prefix, is_open) if report.overview is not None else ""
    return element("section", heading, summary, beside, overview, class_="file", aria_labelledby=prefix)


def _findings(report: ValidationReport, listed: list[Entry], prefix: str, rules: Container[str]) -> Markup:
    lines = SourceLines(report)
    numbers = shown_lines(lines, listed)
    anchors = {number: f"{prefix}-line-{number}" for number in numbers}
    left = element("div", element("h3", "Findings"), finding_list(listed, anchors, rules))
    if not numbers:
        return element("div", left)
    source = element(
        "div", source_drawing(lines, anchors, listed),
        class_="scroll", tabindex=0, role="region", aria_label=f"Source of {report.name or UNNAMED}",
    )  # fmt: skip
    return element("div", left, element("div", element("h3", "Source"), source), class_="beside")


def _overview(overview: Overview, listed: list[Entry], prefix: str, is_open: bool) -> Markup:
    cards = joined(element("h3", "As others show it"), card_drawings(overview.cards)) if overview.cards else ""
    graph = _graph(overview, listed, prefix) if overview.nodes else ""
    nothing = "" if overview.cards or overview.nodes else element("p", "The page says nothing that could be drawn.")
    summary = element("summary", "The page at a glance")
    return element("details", summary, cards, graph, nothing, class_="overview", open="" if is_open else None)


def _graph(overview: Overview, listed: list[Entry], prefix: str) -> Markup:
    drawing = element(
        "div", graph_drawing(overview, listed, prefix),
        class_="scroll", tabindex=0, role="region", aria_label="Drawing of the nodes",
    )  # fmt: skip
    further = f"{overview.left_out:,} more nodes are not drawn." if overview.left_out else ""
    return joined(element("h3", "What it says"), drawing, element("p", further) if further else "")
