"""A rule's docstring comes in; its page goes out: what, why, examples that break the rule and that keep it, source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from inspect import cleandoc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

_HEADING = re.compile(r"(Bad|Good)(?:, at (\S+?))?(?:, saved as (\S+))?:")
_TIMES = re.compile(r"^(.*) <!-- ([0-9]{1,6}) times -->$", re.MULTILINE)
_SOURCE = "Source:"


@dataclass(frozen=True, slots=True)
class Example:
    """A document that shows a rule."""

    text: str
    """HTML, JSON-LD or, for news sitemaps, XML."""
    url: str | None = None
    """The address that it is read at."""
    encoding: str | None = None
    """The encoding of the file that it stands in; None where that makes no difference."""

    @property
    def content(self) -> str | bytes:
        """The document as it is read: a line that ends in `<!-- 1001 times -->` stands in it so many times."""
        text = _TIMES.sub(lambda line: "\n".join([line[1]] * int(line[2])), self.text)
        return text if self.encoding is None else text.encode(self.encoding)


@dataclass(frozen=True, slots=True)
class RulePage:
    """What `newsschema explain` says of a rule."""

    summary: str
    """One sentence: what should be."""
    why: str
    """What happens otherwise, and when the rule does not apply."""
    bad: tuple[Example, ...]
    """Each breaks the rule."""
    good: tuple[Example, ...]
    """Each is like the bad one, and keeps the rule."""
    source: str
    """Who says so, where and when."""


def rule_page(rule: Rule) -> RulePage:
    """The page of a rule."""
    return _page(rule.__doc__ or "")


@lru_cache(maxsize=1024)
def _page(docstring: str) -> RulePage:
    body, _, source = cleandoc(docstring).partition(_SOURCE)
    summary, _, rest = body.partition("\n\n")
    why: list[str] = []
    examples: dict[str, list[Example]] = {"Bad": [], "Good": []}
    for heading, lines in _sections(rest):
        if heading is not None:
            examples[heading[1]].append(Example(cleandoc("\n" + lines), heading[2], heading[3]))
        else:
            why.append(lines.strip())
    return RulePage(
        _joined(summary),
        "\n\n".join(filter(None, why)),
        tuple(examples["Bad"]),
        tuple(examples["Good"]),
        _joined(source),
    )


def _sections(text: str) -> list[tuple[re.Match[str] | None, str]]:
    """The parts of the text, each with its heading, that is "Bad:" or "Good:"; what is before them has none."""
    found: list[tuple[re.Match[str] | None, list[str]]] = [(None, [])]
    for line in text.split("\n"):
        heading = _HEADING.fullmatch(line.rstrip())
        if heading is not None:
            found.append((heading, []))
        else:
            found[-1][1].append(line)
    return [(heading, "\n".join(lines).strip("\n")) for heading, lines in found]


def _joined(text: str) -> str:
    return " ".join(text.split())
