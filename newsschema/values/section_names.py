"""A text from a trail of breadcrumbs, or beside a headline, comes in; whether it can name a section goes out."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from newsschema.values.dates import read_date
from newsschema.values.month_names import fold_name, month_number

EDGES = " /‹›«»<>|·•-–:#"
"""What stands around a section's name."""
_HOME = """
home|homepage|home page|front page|start|you are here|startseite|zur startseite|hauptseite|sie sind hier|accueil
vous êtes ici|inicio|portada|principal|estás aquí|início|página inicial|página principal|você está aqui|inici|hasiera
voorpagina|forside|forsiden|hjem|hem|startsida|forsíða|etusivu|esileht|sākums|strona główna|úvod|domov|hlavní strana
naslovnica|početna|почетна|начало|главная|главная страница|головна|kezdőlap|címlap|acasă|ballina|anasayfa|ana sayfa
αρχική|דף הבית|الرئيسية|خانه|होम|beranda|trang chủ|หน้าแรก|首页|首頁|ホーム|トップ|トップページ|홈
"""
"""What the first step of a trail is called that leads to no section."""
_OTHERS = """
back|zurück|retour|volver|indietro|tilbage|tilbake|tillbaka|terug|article|articles|artikel|artículo|articolo|artigo
detail|details|permalink|tags|category|categories|posted in|filed under|記事
"""
"""What other steps and labels are called that name none."""
_BACK = ("back to ", "zurück zu", "retour ", "volver ", "posts by ", "beiträge von ")
_ISSUE = re.compile(r"[0-9]{1,2}/[0-9]{2,4}")
"""A number of a magazine: "5/2019"."""
_SHORTEST, _LONGEST, _WORDS = 2, 60, 5
_ENDS = (".", "?", "!", "…")


def may_be_section(name: str) -> bool:
    """Whether a text can name a section: a few words, which are no sentence, day, month, issue, file, or way back."""
    if not _SHORTEST <= len(name) <= _LONGEST or len(name.split()) > _WORDS or not any(map(str.isalpha, name)):
        return False
    folded = name.casefold().strip(EDGES)
    if "_" in name or name.endswith(_ENDS) or folded in _no_sections() or folded.startswith(_BACK):
        return False
    return not (_ISSUE.search(name) or _is_month(name) or isinstance(read_date(name), date))


def _is_month(name: str) -> bool:
    """Whether a name is that of a month, perhaps with a year: of an archive."""
    month, _, year = name.partition(" ")
    return month_number(fold_name(month), None) is not None and (not year or year.isdecimal())


@cache
def _no_sections() -> frozenset[str]:
    return frozenset(name for line in (_HOME + _OTHERS).split("\n") for name in line.split("|") if name)
