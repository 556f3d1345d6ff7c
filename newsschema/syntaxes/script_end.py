"""The findings about a JSON-LD block that is cut, or goes on too long, in; where HTML sees the script's end elsewhere
than its author, the finding that says so out.

HTML, "Restrictions for contents of script elements": `</script` ends a script wherever it stands, and after `<!--` and
`<script` it does not.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from newsschema.findings import Finding, reading_finding

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.location import Provenance

_CUT = "jsonld.truncated"
_CONSEQUENCES = frozenset({_CUT, "jsonld.invalid"})
_LONGEST_REST = 20_000
"""The characters after a block in which the rest of it is looked for."""
_MOST_TAGS = 10
_WHOLE_STRINGS = re.compile(r'(?:[^"]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
"""JSON up to its end, or up to a string that never ends."""
_SCRIPT_TAG = re.compile(r"<(/?)script(?=[\s/>])", re.IGNORECASE)
_INSIDE = "`</script` in a JSON string ends the script, and the page shows the rest of the block; write `<\\/script`"
_HIDDEN = (
    "after `<!--` and `<script` the block's end tag does not end it, and the page after it is lost; "
    "write `<` as `\\u003c` in JSON strings"
)


def explained(findings: list[Finding], document: Document, text: str) -> list[Finding]:
    """The findings about one block, of which `text` is the text, with the cause in the place of its consequence."""
    at = max((index for index, each in enumerate(findings) if each.name in _CONSEQUENCES), default=None)
    place = findings[at].provenance if at is not None else None
    if at is None or place is None:
        return findings
    cause = _end_inside(place, document, text) if findings[at].name == _CUT else None
    cause = cause or _end_hidden(place, document, text)
    return [*findings[:at], cause, *findings[at + 1 :]] if cause is not None else findings


def _end_inside(place: Provenance, document: Document, text: str) -> Finding | None:
    block = place.block
    if not _ends_in_string(text) or not _goes_on(document.source_after(block, _LONGEST_REST)):
        return None
    cause = reading_finding("jsonld.end-tag-inside", _INSIDE, place)
    return replace(cause, locate=partial(document.end_tag_location, block))


def _end_hidden(place: Provenance, document: Document, text: str) -> Finding | None:
    mark = _comment_that_hides(text)
    if mark < 0:
        return None
    cause = reading_finding("jsonld.end-tag-hidden", _HIDDEN, place)
    return replace(cause, locate=partial(document.text_location, place.block, mark, mark + len("<!--")))


def _ends_in_string(text: str) -> bool:
    found = _WHOLE_STRINGS.match(text)
    return found is not None and found.end() < len(text)


def _goes_on(rest: str) -> bool:
    """Whether the source after a script has an end tag of a script that closes none: it was to be the block's own."""
    opened = 0
    for tag in islice(_SCRIPT_TAG.finditer(rest), _MOST_TAGS):
        opened += -1 if tag[1] else 1
        if opened < 0:
            return True
    return False


def _comment_that_hides(text: str) -> int:
    """The offset of the `<!--` after which an end tag did not end the script; -1 where there is none."""
    folded = text.lower()
    first = folded.find("<!--")
    start = folded.find("<script", first) if first >= 0 else -1
    return folded.rfind("<!--", 0, start) if start >= 0 and folded.find("</script", start) >= 0 else -1
