"""An element comes in, what it stands in goes out: the article it is in, and whether that part is no article at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.above import parent_of
from newsschema.syntaxes.visible.marks import marks_of

if TYPE_CHECKING:
    from turbohtml import Node

    from newsschema.document.document import Element

FIGURE, QUOTE, HEADER, MAIN, HIDDEN, LINK, HEADING, ITEM = (1 << n for n in range(32, 40))
FOREIGN = marks.COMMENTS | marks.RELATED | marks.NAVIGATION | marks.FOOTER | HIDDEN
"""Nothing in such a part is the article's own."""

_TAGS = {
    "nav": marks.NAVIGATION,
    "footer": marks.FOOTER,
    "aside": marks.ASIDE,
    "header": HEADER,
    "main": MAIN,
    "figure": FIGURE,
    "figcaption": FIGURE,
    "blockquote": QUOTE,
    "a": LINK,
    "li": ITEM,
    **dict.fromkeys(("h1", "h2", "h3", "h4"), HEADING),
}
_CAPTIONS = frozenset({"figcaption", "photo-caption", "image-caption", "img-caption", "wp-caption", "wp-caption-text"})
"""Whole class names of what older pages write in place of `<figcaption>`."""
_PAGE = frozenset({"html", "body"})
_ARTICLES = frozenset({"hentry", "h-entry", "article"})
_POSTS = frozenset({"post", "entry"})
_INHERITED = (
    FIGURE | QUOTE | HEADER | MAIN | HIDDEN | LINK | HEADING | ITEM
    | marks.APART | marks.PROFILE | marks.PORTRAIT | marks.LOGO | marks.BYLINE | marks.BREADCRUMB
)  # fmt: skip
"""What is said of all that is inside an element; what marks a text speaks of the element alone."""


class Surroundings(NamedTuple):
    """What an element stands in."""

    marks: int
    """What the element and all that it is in are marked as."""
    article: Element | None
    """The nearest `<article>` (or h-entry)."""


_SHADOW_MODES = ("open", "closed")
_NOWHERE = Surroundings(0, None)
_IN_TEMPLATE = Surroundings(HIDDEN, None)
"""Inside a template's content, which has no parent that is an element."""


class KnownSurroundings:
    """The surroundings of a page's elements, each worked out once."""

    def __init__(self) -> None:
        self._known: dict[Element, Surroundings] = {}

    def of(self, element: Element) -> Surroundings:
        """The surroundings of an element, itself included."""
        known = self._known
        found = known.get(element)
        if found is not None:
            return found
        if not hasattr(element, "tag"):  # the content of a template, which an element may have for its parent
            template = _shadow_template(element)
            return self.of(template) if template is not None else _IN_TEMPLATE
        chain: list[Element] = []
        at = element
        while found is None:
            chain.append(at)
            above = at.parent
            if at.tag == "html" or above is None:
                found = _NOWHERE
                break
            if not hasattr(above, "tag"):
                above = _shadow_template(above)
            if above is None:
                found = _IN_TEMPLATE
                break
            at = cast("Element", above)
            found = known.get(at)
        for one in reversed(chain):
            found = known[one] = _inside(found, one)
        return found


def _shadow_template(content: Node) -> Element | None:
    """The template whose content this is, where it declares a shadow root: what is in it is seen."""
    template: Element | None = getattr(content, "parent", None)
    mode = template.attr("shadowrootmode") if template is not None else None
    return template if mode is not None and mode.lower() in _SHADOW_MODES else None


def _inside(outer: Surroundings, element: Element) -> Surroundings:
    """The surroundings of an element, from those of the one that it is in."""
    tag, attrs = element.tag, element.attrs
    if tag in _PAGE:
        return _NOWHERE
    found = _TAGS.get(tag, 0)
    if not attrs and not found and tag != "article":  # as many are
        return outer
    article = outer.article
    names = element.attr("class") if "class" in attrs else None
    if names:
        found |= marks_of(names)
        if found & marks.CAPTION and not _CAPTIONS.isdisjoint(names.split()):
            found |= FIGURE
    if "id" in attrs:
        found |= marks_of(element.attr("id") or "")
    if tag == "h1":
        found &= ~marks.APART
    if tag == "article" or (names and not _ARTICLES.isdisjoint(names.split())):
        article = element
        found &= ~marks.APART
    if found & marks.FOOTER and (article is not None or found & marks.META or (tag == "div" and _ends_post(element))):
        found &= ~marks.FOOTER
    if ("style" in attrs or "hidden" in attrs or "aria-hidden" in attrs) and _is_hidden(element):
        found |= HIDDEN
    found = outer.marks | (found & _INHERITED)
    return outer if found == outer.marks and article is outer.article else Surroundings(found, article)


def _ends_post(footer: Element) -> bool:
    """Whether a footer stands right in a post, as the line with its day does on older blogs."""
    above = parent_of(footer)
    names = above.attr("class") if above is not None else None
    return names is not None and not _POSTS.isdisjoint(names.split())


def _is_hidden(element: Element) -> bool:
    """Whether an element itself says that it, or what is in it, is not to be seen."""
    attrs = element.attrs
    if "style" in attrs and "display:none" in (element.attr("style") or "").replace(" ", "").lower():
        return True
    return "hidden" in attrs or ("aria-hidden" in attrs and element.attr("aria-hidden") == "true")
