"""Pages of extreme shape in; the time, the peak memory and whether anything was lost, each in its own process, out."""

from __future__ import annotations

import json
import resource
import sys
import time
from typing import TYPE_CHECKING, Any

from measure import Row, program_output

import newsschema as ns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECONDS, MEGABYTES = 1.0, 400
KIBIBYTES_PER_UNIT = 1 / 1024 if sys.platform == "darwin" else 1
"""`ru_maxrss` counts bytes on macOS and kibibytes on Linux."""

ARTICLE = ns.NewsArticle(headline="Storm closes the harbour", author=ns.Person(name="Jane Doe")).to_script()
PERSON = '<script type="application/ld+json">{{"@context":"https://schema.org","@type":"Person","name":"{}"}}</script>'


def rows(quick: bool) -> Iterator[Row]:
    """Each page in a fresh process, so that its peak memory is its own."""
    program = "import sys; sys.path.insert(0, 'tests/benchmarks'); import hostile; hostile.main(*sys.argv[1:])"
    for name in PAGES:
        said = json.loads(program_output(program, name, "20" if quick else "1"))
        measured = f"{said['seconds']:.2f} s, {said['megabytes']:.0f} MB, {'nothing' if said['kept'] else 'DATA'} lost"
        within = said["kept"] and said["seconds"] <= SECONDS and said["megabytes"] <= MEGABYTES
        yield Row(name, measured, f"{SECONDS:.0f} s, {MEGABYTES} MB", within)


def main(name: str, divisor: str) -> None:
    """Print as JSON what reading the page took: everything it offers is asked for."""
    make, count = PAGES[name]
    html, things = make(count // int(divisor))
    start = time.process_time()
    page = ns.parse(html)
    kept = page.article is not None and page.article.headline == "Storm closes the harbour"
    kept = kept and len(page.things) >= things and len(page.findings) >= 0
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIBIBYTES_PER_UNIT / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "megabytes": peak, "kept": kept}))


def page_of(text: str) -> bytes:
    """The text in a page that ends with the article."""
    return f"<!doctype html><html><head><title>A page</title></head><body>{text}{ARTICLE}</body></html>".encode()


def paragraphs(size: int) -> tuple[bytes, int]:
    sentence = '<p class="text">Ferries stay in port until <a href="/thursday">Thursday</a>, the master says.</p>\n'
    return page_of(sentence * (size // len(sentence))), 2


def nested_elements(count: int) -> tuple[bytes, int]:
    return page_of("<div>" * count), 2


def boxes(size: int) -> tuple[bytes, int]:
    return page_of(
        "<h1>Storm closes the harbour</h1>" + '<div class="box">' * 250 + "Ferries stay in port. " * (size // 22)
    ), 2


def attributes(count: int) -> tuple[bytes, int]:
    return page_of("<p " + " ".join(f'data-a{number}="{number}"' for number in range(count)) + ">x</p>"), 2


def blocks(count: int) -> tuple[bytes, int]:
    return page_of("".join(PERSON.format(number) for number in range(count))), count + 2


def broken_blocks(count: int) -> tuple[bytes, int]:
    return page_of("".join(PERSON.format(f'{number}",,') for number in range(count))), 2


def one_long_block(size: int) -> tuple[bytes, int]:
    body = "Ferries stay in port. " * (size // 22)
    return page_of(ns.WebPage(name="A page", text=body).to_script()), 3


def one_identifier(count: int) -> tuple[bytes, int]:
    nodes = [{"@id": "https://example.com/#jane", "@type": "Person", "alternateName": str(n)} for n in range(count)]
    text = json.dumps({"@context": "https://schema.org", "@graph": nodes})
    return page_of(f'<script type="application/ld+json">{text}</script>'), 3


PAGES: dict[str, tuple[Callable[[int], tuple[bytes, int]], Any]] = {
    "20 MB page": (paragraphs, 20_000_000),
    "100 k nested elements": (nested_elements, 100_000),
    "20 MB in 250 boxes": (boxes, 20_000_000),
    "100 k attributes": (attributes, 100_000),
    "10 k blocks": (blocks, 10_000),
    "10 k broken blocks": (broken_blocks, 10_000),
    "20 MB in one block": (one_long_block, 20_000_000),
    "one @id 10 k times": (one_identifier, 10_000),
}
"""How a page is made, and of how much."""
