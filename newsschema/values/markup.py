"""A string with remains of HTML comes in; the string without its tags, or without its references, goes out."""

from __future__ import annotations

import re

# Elements inside a line: their tags leave nothing behind. Tags of all others leave a space, as they part words.
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"}
    | {"kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup"}
    | {"time", "tt", "u", "var", "wbr"}
)
# The other elements of HTML (the WHATWG standard, and the obsolete ones it lists). "<Ctrl>" and "<name>" are no tags.
_BREAKING = frozenset(
    {"address", "applet", "area", "article", "aside", "audio", "base", "blockquote", "body", "br", "button", "canvas"}
    | {"caption", "center", "col", "colgroup", "datalist", "dd", "details", "dialog", "dir", "div", "dl", "dt", "embed"}
    | {"fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6"}
    | {"head", "header", "hgroup", "hr", "html", "iframe", "img", "input", "legend", "li", "link", "main", "map"}
    | {"marquee", "menu", "meta", "meter", "nav", "noframes", "noscript", "object", "ol", "optgroup", "option"}
    | {"output", "p", "param", "picture", "pre", "progress", "script", "search", "section", "select", "slot", "source"}
    | {"style", "summary", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr"}
    | {"track", "ul", "video", "o:p"}
)
_QUOTE_OR_END = re.compile("[\"'>]")
_LONGEST_NAME = 60  # of an element; custom elements have long names
_LONGEST_REFERENCE = 33  # "&CounterClockwiseContourIntegral;"


def drop_tags(text: str, breaking: str = " ") -> str:
    """`text` without tags of HTML elements and without comments; every other "<" stays. Time is linear.

    `breaking` takes the place of the tags that part words, such as those of paragraphs.
    """
    if "<!--" in text:
        text = _drop_comments(text)
    head, *pieces = text.split("<")  # a tag never holds a further "<", so every piece is looked at once
    kept = [head]
    for piece in pieces:
        end, name = _tag(piece)
        kept += (breaking if name not in _INLINE else "", piece[end:]) if end else ("<", piece)
    return "".join(kept)


def _drop_comments(text: str) -> str:
    """`text` without "<!-- ... -->"; a comment that is never closed stays."""
    kept: list[str] = []
    position = 0
    while (start := text.find("<!--", position)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[position:start])
        position = end + 3
    kept.append(text[position:])
    return "".join(kept)


def _tag(piece: str) -> tuple[int, str]:
    """The length and the element's name of the tag that `piece`, which follows a "<", begins with; (0, "") if none."""
    start = 1 if piece[:1] == "/" else 0
    letters = piece[start : start + _LONGEST_NAME]
    if not (letters[:1].isascii() and letters[:1].isalpha()):
        return 0, ""
    name = letters.replace("/", " ", 1).replace(">", " ", 1).split(None, 1)[0].lower()
    if not (name in _INLINE or name in _BREAKING or _is_custom_element(name)):
        return 0, ""
    end = _tag_end(piece)
    attributes = piece[start + len(name) : end - 1].replace("/", " ").strip()
    if len(name) == 1 and attributes and "=" not in attributes:  # "a<b and c>d"
        return 0, ""
    return end, name


def _is_custom_element(name: str) -> bool:
    first, hyphen, last = name.partition("-")
    return bool(hyphen) and name.isascii() and first.isalnum() and last.replace("-", "").isalnum()


def _tag_end(piece: str) -> int:
    """The index after the first ">" that is not in quotes, else after the first one; 0 where there is none."""
    position = 0
    while stop := _QUOTE_OR_END.search(piece, position):
        if stop[0] == ">":
            return stop.end()
        position = piece.find(stop[0], stop.end()) + 1
        if not position:  # the quote is never closed, so it is none
            break
    return piece.find(">") + 1


def unescape(text: str) -> str:
    """`text` with one level of character references replaced; only those that end in ";" ("?a=1&region=2" stays)."""
    head, *pieces = text.split("&")
    kept = [head]
    for piece in pieces:
        end = piece.find(";", 1, _LONGEST_REFERENCE)
        character = _character(piece[:end]) if end > 0 else None
        kept += ("&", piece) if character is None else (character, piece[end + 1 :])
    return "".join(kept)


def _character(name: str) -> str | None:
    """What "&name;" stands for, or None where it is no character reference (WHATWG HTML, section 13.2.5)."""
    from html import entities, unescape  # two thousand names, for the few texts that need them

    if name[0] != "#":
        return entities.html5.get(f"{name};")
    digits = name[2:] if name[1:2] in ("x", "X") else name[1:]
    try:
        int(digits, 16 if name[1:2] in ("x", "X") else 10)
    except ValueError:
        return None
    return unescape(f"&{name};") if digits.isalnum() and digits.isascii() else None
