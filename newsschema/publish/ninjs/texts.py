"""The texts of an item come in, headlines, descriptions and bodies; they go out as a model's, and back.

A text of a media type of markup is read as the text in it; of several forms of one text the plain one is taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsschema.publish.ninjs.terms import MEDIA, NO_PROPERTY

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsschema.publish.exchange.members import Members
    from newsschema.publish.exchange.remaining import Remaining

_PLAIN = "text/plain"
_MARKUP_ROLES = ("html", "xhtml", "richtext")
_MAIN = ("", "main", "text", "plain", "headline", *_MARKUP_ROLES)
_ABSTRACT = ("abstract", "summary", "synopsis")
_ALTERNATIVE = "alternative"
_BODY = {"ImageObject": "text", "VideoObject": "transcript", "AudioObject": "transcript"}
"""Where the body of an item stands that is no article."""


@dataclass(frozen=True, slots=True)
class _Text:
    """One text of an item."""

    members: Members
    role: str
    is_markup: bool

    def value(self, *, paragraphs: bool = False) -> str | None:
        """The text itself."""
        return self.members.plain("value", self.is_markup, paragraphs=paragraphs)


def read_texts(item: Members, state: dict[str, Any], class_name: str) -> None:
    """Name, headlines, descriptions and body."""
    state["name"] = item.text("title")
    _read_headlines(_texts(item, "headlines"), state)
    _read_descriptions(_texts(item, "descriptions"), state, class_name)
    _read_body(_texts(item, "bodies"), state, class_name)


def write_texts(left: Remaining, class_name: str) -> dict[str, Any]:
    """The same, as members of an item."""
    body = _written(left, _BODY.get(class_name, "article_body"), "main")
    if body is not None:
        body["wordCount"] = left.whole("word_count")
    return {
        "title": left.text("name"),
        "headlines": [_written(left, "headline", "main"), _written(left, "alternative_headline", _ALTERNATIVE)],
        "descriptions": [_written(left, name, name) for name in ("caption", "description", "abstract")],
        "bodies": [body],
    }


def _written(left: Remaining, name: str, role: str) -> dict[str, Any] | None:
    value = left.text(name)
    return {"role": role, "contentType": _PLAIN, "value": value} if value is not None else None


def _texts(item: Members, key: str) -> list[_Text]:
    found: list[_Text] = []
    for members in item.objects(key):
        role, media_type = members.word("role"), (members.text("contentType") or "").casefold()
        is_markup = "html" in media_type or (not media_type and role in _MARKUP_ROLES)
        if media_type not in ("", _PLAIN) and not is_markup:
            members.change("contentType", f"the text is taken for plain text, not for {media_type:.40}")
        found.append(_Text(members, role, is_markup))
    return found


def _best(texts: Sequence[_Text], roles: Collection[str] | None = None) -> _Text | None:
    """The first plain text of one of these roles, else the first one with markup."""
    fitting = [text for text in texts if (roles is None or text.role in roles) and "value" in text.members]
    return next((text for text in fitting if not text.is_markup), fitting[0] if fitting else None)


def _read_headlines(texts: list[_Text], state: dict[str, Any]) -> None:
    main = _best(texts, _MAIN)
    if main is None and (main := _best([text for text in texts if text.role != _ALTERNATIVE])) is not None:
        main.members.change("role", "it is read as the main headline, for there is no other")
    other = _best([text for text in texts if text is not main and text.role not in _MAIN])
    if other is not None and other.role != _ALTERNATIVE:
        other.members.change("role", "it is read as the alternative headline")
    _take(state, "headline", main)
    _take(state, "alternative_headline", other)
    _leave_out(texts, (main, other), "the model holds one headline and one alternative headline")


def _read_descriptions(texts: list[_Text], state: dict[str, Any], class_name: str) -> None:
    roles: dict[str, Collection[str]] = {"description": ("description",), "abstract": _ABSTRACT}
    if class_name in MEDIA:
        roles["caption"] = ("caption",)
    chosen = {name: _best(texts, own) for name, own in roles.items()}
    special = {role for own in roles.values() for role in own}
    general = _best([text for text in texts if text.role not in special])
    free = next((name for name in _general_fields(class_name) if chosen.get(name) is None), None)
    if free is not None:
        chosen[free] = general
    for name, text in chosen.items():
        _take(state, name, text)
    _leave_out(texts, list(chosen.values()), "the model holds one text of each kind")


def _general_fields(class_name: str) -> tuple[str, ...]:
    """Where a description goes that does not say of what kind it is: of a picture it is the caption."""
    return ("caption", "description") if class_name == "ImageObject" else ("description",)


def _read_body(texts: list[_Text], state: dict[str, Any], class_name: str) -> None:
    chosen = _best(texts, _MAIN) or _best(texts)
    if chosen is not None:
        body = state[_BODY.get(class_name, "article_body")] = chosen.value(paragraphs=True)
        state["word_count"] = chosen.members.number("wordCount", whole=True)
        if chosen.members.raw("charCount") not in (None, len(body or "")):
            chosen.members.lose("charCount", NO_PROPERTY)
    _leave_out(texts, (chosen,), "the model holds the text once")


def _take(state: dict[str, Any], name: str, text: _Text | None) -> None:
    if text is not None:
        state[name] = text.value()


def _leave_out(texts: Sequence[_Text], taken: Collection[_Text | None], reason: str) -> None:
    for text in texts:
        if text in taken:
            text.members.close({}, NO_PROPERTY)
        else:
            text.members.drop_all(reason)
