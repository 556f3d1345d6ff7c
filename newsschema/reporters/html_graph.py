"""A page at a glance and its findings come in; the drawing of its nodes, as SVG, goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.findings import SEVERITIES
from newsschema.reporters.display import cut
from newsschema.reporters.graph_layout import Box, boxes
from newsschema.reporters.markup import Markup, element, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.findings import Finding
    from newsschema.overview import Overview, OverviewNode
    from newsschema.reporters.html_findings import Entry

_WIDTH, _HEIGHT = 210, 44
"""A box, in pixels."""
_ACROSS, _DOWN = 360, 60
"""From one column, and from one row, to the next."""
_MARGIN = 12
_COLUMNS = 30
"""How many narrow letters fit into a box."""
_NAME_COLUMNS = 18
"""How many of them fit at a line."""


def graph_drawing(overview: Overview, entries: Sequence[Entry], prefix: str) -> Markup:
    """The nodes as boxes, with a link to the gravest finding about each; `prefix` begins the ids of this file."""
    placed = boxes(overview)
    width = max((box.column for box in placed), default=0) * _ACROSS + _WIDTH + 2 * _MARGIN
    height = max((box.row for box in placed), default=0) * _DOWN + _HEIGHT + 2 * _MARGIN
    marks = _marks(overview, entries)
    lines = [_line(box, box.parent) for box in placed if box.parent is not None]
    drawn = [_box(box, prefix, [] if box.is_repeated else marks.get(box.node.key, [])) for box in placed]
    view = f"0 0 {width} {height}"
    return element(
        "svg", *lines, *drawn, class_="graph", viewBox=view, width=width, height=height, role="group",
        aria_label="The nodes of the page",
    )  # fmt: skip


def _line(box: Box, parent: Box) -> Markup:
    """The line from a box to the one that it leads to, with the properties' names above its end."""
    start_x, start_y = _left(parent) + _WIDTH, _middle(parent)
    end_x, end_y = _left(box), _middle(box)
    bend = start_x + 16
    path = f"M{start_x} {start_y}H{bend}V{end_y}H{end_x}" if end_y != start_y else f"M{start_x} {start_y}H{end_x}"
    name = ", ".join(box.properties)
    text = element("text", cut(name, _NAME_COLUMNS), element("title", name), x=6, y=13)
    room = element("svg", text, x=bend, y=end_y - 18, width=end_x - bend - 6, height=18)
    return joined(element("path", d=path, class_="edge"), element("g", room, class_="property"))


def _box(box: Box, prefix: str, entries: list[Entry]) -> Markup:
    node = box.node
    gravest = max(entries, key=lambda entry: SEVERITIES.index(entry.finding.severity), default=None)
    kind = "repeated" if box.is_repeated else "reference" if node.is_reference else "described"
    classes = f"node {kind}" + (f" {gravest.finding.severity}" if gravest is not None else "")
    outline = element("rect", width=_WIDTH, height=_HEIGHT, rx=6)
    types = ", ".join(node.types) or ("only referred to" if node.is_reference else "no type")
    texts = element(
        "svg",
        element("text", cut(types, _COLUMNS - 3), class_="types", x=10, y=18),
        element("text", cut(node.label or "without a name", _COLUMNS), class_="label", x=10, y=35),
        width=_WIDTH - 8,
        height=_HEIGHT,
    )
    title = element("title", f"{types}: {node.label}" if node.label else types)
    content = joined(title, outline, texts)
    if box.is_repeated:
        content = element("a", content, href=f"#{prefix}-{node.key}")
    badge = _badge(gravest, len(entries)) if gravest is not None else ""
    place = f"translate({_left(box)} {_top(box)})"
    identity = f"{prefix}-{node.key}" if not box.is_repeated else None
    return element("g", content, badge, class_=classes, transform=place, id=identity)


def _badge(entry: Entry, number: int) -> Markup:
    label = f"{number} findings, the gravest is {entry.finding.code}" if number > 1 else entry.finding.code
    circle = element("circle", cx=_WIDTH, cy=0, r=9)
    digits = element("text", str(number) if number < 100 else "…", x=_WIDTH, y=4)
    return element("a", element("title", label), circle, digits, href=f"#{entry.anchor}", class_="badge")


def _marks(overview: Overview, entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The findings about each node, by its key: each belongs to the innermost node that its place is in."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        holding = [node for node in overview.nodes if _is_about(entry.finding, node)]
        if holding:
            innermost = max(holding, key=lambda node: len(node.provenance.pointer) if node.provenance else 0)
            found.setdefault(innermost.key, []).append(entry)
    return found


def _is_about(finding: Finding, node: OverviewNode) -> bool:
    at, of = finding.provenance, node.provenance
    if at is None or of is None or at[:2] != of[:2]:
        return False
    is_inside = at.syntax == "jsonld" and at.pointer.startswith(f"{of.pointer}/")
    return at.pointer == of.pointer or is_inside


def _left(box: Box) -> int:
    return _MARGIN + box.column * _ACROSS


def _top(box: Box) -> int:
    return _MARGIN + box.row * _DOWN


def _middle(box: Box) -> int:
    return _top(box) + _HEIGHT // 2
