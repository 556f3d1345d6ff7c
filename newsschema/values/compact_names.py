"""A text in a script that sets no spaces between words comes in; the name in it, and what it names, goes out."""

from __future__ import annotations

import re
from functools import cache

from newsschema.values import compact_words as table
from newsschema.values.name_words import in_order, words

_MOST = 12
_EDGES = " /／・･:：=＝|丨\u3000"
_REPORT = re.compile(
    r"""[記记]者[ ]?([\u4e00-\u9fff]{2,4})[／/][ ]?[\u4e00-\u9fff]{2,8}[報报][導道导]
    | [記记]者([\u4e00-\u9fff]{3})[\u4e00-\u9fff]{2,4}[0-9]{1,2}日[電电]""",
    re.VERBOSE,
)
"""A reporter before the place of a report: "記者王小明／台北報導", "中央社記者王小明台北31日電"."""
_KOREAN_PLACE = re.compile(
    r"""[\[(【<]?[ ]? (?!사진|그림|자료|영상|촬영|제공|출처|글|그래픽|일러스트|삽화)
    (?!번역|정리|디자인|편집|감수|대담) [가-힣]{2,6} [ ]?=[ ]?
    (?: [^\[\](){}【】<>=]{2,12} [\])】>] [ ]?)? (?=[가-힣]{2})""",
    re.VERBOSE,
)
"""A place before a reporter's name, perhaps with the agency: "홍천=김예시 기자", "(서울=예시통신) 김예시 기자".

Before the names of others stands what they did.
"""
_NAME = 3
"""Letters of most names in Korea."""
_CODE = re.compile(r" [A-Z]{1,3}[0-9]{2,6}\Z")
"""The number of an employee behind a name."""


def is_compact_name(text: str, language: str | None) -> bool:
    """Whether one word of Chinese characters, Hangul or Katakana is a person's name.

    `language` is a BCP 47 tag: "ja" and "ko" make up for a family name that is not among the frequent ones. What has
    none of them in Chinese is any other word.
    """
    if not 2 <= len(text) <= _MOST or text.isascii() or is_compact_organization(text):
        return False
    if all("\uac00" <= c <= "\ud7a3" for c in text):
        return len(text) <= 4 and text[0] in table.KOREAN_SURNAMES
    if all("\u4e00" <= c <= "\u9fff" or c == "々" for c in text):
        return len(text) <= 4 and _is_han_name(text, (language or "")[:2].lower())
    return any(c in text for c in "・·") and all(
        "\u30a0" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff" or c == "·" for c in text
    )


def _is_han_name(text: str, language: str) -> bool:
    if language == "zh" and len(text) == 4:
        return text[:2] in words(table.COMPOUND_SURNAMES)
    return text[0] in table.CHINESE_SURNAMES or len(text) == 4 or language in ("ja", "ko")


def is_compact_organization(text: str) -> bool:
    """Whether a word says that it names a group, by what it ends with or holds."""
    return any(part in text if len(part) > 1 else text.endswith(part) for part in in_order(table.ORGANIZATIONS))


def cut_compact_intro(text: str) -> str:
    """`text` without an intro in Chinese, Japanese or Korean, which needs no space behind it; "" where it has none."""
    for stringer in table.STRINGERS:
        text = text.replace(f" {stringer} ", "、")
    if name := reporter_of(text):
        return name
    for intro in in_order(table.INTROS):
        if text.startswith(intro) and len(text) > len(intro):
            rest = text[len(intro) :]
            if len(intro) > 1 or not rest[0].isalnum():
                return rest.strip(_EDGES)
    house, space, rest = text.partition(" ")
    for intro in table.REPORTERS if len(house) <= _MOST else ():
        if rest.startswith(intro) and is_compact_organization(house):
            return rest.removeprefix(intro).strip(_EDGES)
    return rest.strip(_EDGES) if space and len(house) <= _MOST and house.endswith(table.REPORTERS) else ""


def reporter_of(text: str) -> str:
    """Who reported from somewhere, in the form of papers in Taiwan; "" where nobody did."""
    report = _REPORT.search(text)
    name = (report[1] or report[2]) if report is not None else ""
    return name if is_compact_name(name, "zh") else ""


def without_other_roles(text: str) -> str:
    """`text` up to the label of an editor, a photographer or a source behind the author's name, and without the place
    of a Korean report before it and the number of an employee behind it.
    """
    if "=" in text and (place := _KOREAN_PLACE.match(text)) is not None:
        text = text[place.end() :]
    label = _other_roles().search(text)
    return _CODE.sub("", text[: label.start()] if label is not None else text)


def is_of_other_role(text: str) -> bool:
    """Whether a byline begins with the label of somebody who did not write the text: "[责任编辑：王小明]"."""
    return not text.isascii() and text.lstrip("[【（( ").startswith(in_order(table.OTHER_ROLES))


@cache
def _other_roles() -> re.Pattern[str]:
    return re.compile(rf"(?<=\S)\s+(?:{'|'.join(in_order(table.OTHER_ROLES))})\s?[:：]")


def split_names(text: str, language: str | None) -> list[str]:
    """The names of a list in Chinese with nothing but spaces between them; the text itself where it is none."""
    parts = text.split(" ")
    is_chinese = language is None or language.startswith("zh")
    are_names = is_chinese and all(part[:1] in table.CHINESE_SURNAMES and is_compact_name(part, "zh") for part in parts)
    return parts if are_names else [text]


def korean_name(text: str) -> tuple[str, str] | None:
    """The name and the title of a Korean text such as "김예시 나무 칼럼니스트".

    In "홍천 김예시 기자" a place stands before them.
    """
    name, _, title = text.partition(" ")
    second, _, last = title.partition(" ")
    is_place = name in words(table.KOREAN_PLACES)
    if is_place and last in table.KOREAN_REPORTERS and len(second) == _NAME and is_compact_name(second, "ko"):
        return second, last
    is_title = title.rpartition(" ")[2].endswith(in_order(table.KOREAN_TITLES))
    return (name, title) if is_title and is_compact_name(name, "ko") else None
