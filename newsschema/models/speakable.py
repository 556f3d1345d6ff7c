"""Which parts of a page are fit to be read aloud."""

from __future__ import annotations

from newsschema.models.intangible import Intangible
from newsschema.models.types import UNSET, Many


class SpeakableSpecification(Intangible):
    """The parts of a page that are fit to be read aloud (https://schema.org/SpeakableSpecification).

    Google wants either CSS selectors or XPaths, not both (speakable page, beta).
    """

    css_selector: Many[str] = UNSET
    """CSS selectors of the parts, in the order of reading."""
    xpath: Many[str] = UNSET
    """XPaths of the parts, in the order of reading."""
