"""A language code comes in; whether it can be one of ISO 639 goes out."""

from __future__ import annotations

from functools import cache

_TWO_LETTERS = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj
kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv
ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti
tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
in iw ji jw mo sh
"""
"""ISO 639-1, and in the last line codes that were withdrawn, which readers still know."""


def is_language_code(code: str) -> bool:
    """Whether `code` is one of the two letters of ISO 639-1, or has the form of one of three letters; in any case.

    The many codes of three letters are not looked up.
    """
    return code.lower() in _two_letters() or (len(code) == 3 and code.isascii() and code.isalpha())


@cache
def _two_letters() -> frozenset[str]:
    return frozenset(_TWO_LETTERS.split())
