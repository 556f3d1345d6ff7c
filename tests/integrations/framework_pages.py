"""A page that a framework wrote comes in; whether it is sound, says all, and no text in it made an element, goes out.

The examples are programs beside one another; `example` finds them as Python does when one of them is run.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import turbohtml
from report_strategies import HOSTILE

import newsschema as ns
from newsschema.values.text import replace_surrogates

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SLUG = "lock-to-reopen"
PLAIN = "Ferry back"
SENDABLE = tuple(map(replace_surrogates, HOSTILE))
"""Hostile texts that a framework can send: none of them can send lone surrogates, whoever writes them."""
_NONCE = re.compile(r"'nonce-([^']+)'")


def example(name: str, folder: Path = EXAMPLES) -> Any:
    """The module of an example."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return import_module(name)


def newsroom() -> Any:
    """The newsroom that the examples share."""
    return example("newsroom")


def article_of(text: str) -> ns.NewsArticle:
    """An article with one text wherever a newsroom may write one, published an hour ago."""
    return ns.NewsArticle(
        headline=text,
        description=text,
        article_body=text,
        article_section=text,
        keywords=[text],
        author=[ns.Person(name=text, url="/authors/a", job_title=text)],
        image=ns.ImageObject(url="/a.jpg", caption=text, credit_text=text),
        date_published=datetime.now(UTC) - timedelta(hours=1),
    )


def assert_sound(html: str, page: ns.SitePage) -> None:
    """Google has no errors and no warnings about the page, and it says what the page was made to say."""
    report = ns.validate(html, url=page.url)
    assert [str(finding) for finding in (*report.errors, *report.warnings)] == []
    assert block(html) == page.to_jsonld()
    assert page.to_head().rpartition("\n")[0] in html, "the head as it stands, neither escaped again nor cut"


def block(html: str) -> Any:
    """The JSON-LD of a page that has one block of it."""
    (found,) = turbohtml.parse(html).select('script[type="application/ld+json"]')
    return json.loads(found.text)


def elements(html: str) -> Counter[str]:
    """How many elements of each kind a page has."""
    return Counter(element.tag for element in turbohtml.parse(html).iter_elements())


def nonce_of(policy: str) -> str:
    """The one nonce of a Content-Security-Policy."""
    (found,) = _NONCE.findall(policy)
    return str(found)
