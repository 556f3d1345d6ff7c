"""Pages without a marked byline in; the authors in lines that their words make bylines."""

from __future__ import annotations

import pytest
from byline_samples import TEXT, names


@pytest.mark.parametrize(
    "line",
    [
        "Aufgezeichnet von Jo Marsh",
        "Eine Analyse von Jo Marsh und Li Wen",
        "Text & Fotos: Jo Marsh",
        "Interview: Jo Marsh",
        "Das Interview führte Jo Marsh.",
        "Textes et photos : Jo Marsh",
        "Texto y fotos: Jo Marsh",
        "Tekst en foto's: Jo Marsh",
        "Napsala Jana Marshová",
        "Írta: Marsh Jolán",
        "Scris de Ioana Marsh",
        "Piše: Jovana Marsh",
        "Kirjoittaja: Jo Marsh",
        "作者：王小明",
        "记者 王小明",
        "文／王小明",
        "取材・文：山田太郎",
        "글쓴이: 김민수",
        "بقلم: محمد الأحمد",
        "بواسطة محمد الأحمد",
        "מאת דנה לוי",
        "द्वारा राम कुमार",
    ],
)
def test_words_before_a_name_make_a_byline(line: str) -> None:
    assert names(f"<p>{line}</p>" + TEXT) == [line]
    assert names(f"{4 * TEXT}<p><i>{line}</i></p>") == [line]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Publié le 5 mars 2024 à 12h30 par Jo Marsh", "Jo Marsh"),
        ("05.03.2024 13:30 Uhr von Jo", "Jo"),
        ("3/5/2024 11:00 AM PST BY HERALD STAFF", "HERALD STAFF"),
        ("March 5, 2024 by Jo Marsh Leave a Comment", "Jo Marsh Leave a Comment"),
    ],
)
def test_behind_a_day_a_by_makes_one(line: str, expected: str) -> None:
    assert names(f"<p>{line}</p>" + TEXT) == [expected]


def test_a_word_and_a_linked_name_make_a_byline_in_scripts_without_capitals() -> None:
    assert names(f"<p><span>作者：</span><a href=/x>王小明</a></p>{TEXT}") == ["作者：王小明"]
    assert names(f"<p><span>بقلم</span> <a href=/x>محمد الأحمد</a></p>{TEXT}") == ["محمد الأحمد"]


def test_a_list_of_facts_is_made_of_lines() -> None:
    facts = "<dl><dt>Details</dt><dd class=createdby>Written by Jo Marsh</dd><dd>Published: 5 March 2024</dd></dl>"
    assert names(facts + TEXT) == ["Written by Jo Marsh"]
    assert names(facts.replace(" class=createdby", "") + TEXT) == ["Written by Jo Marsh"]


@pytest.mark.parametrize(
    "line",
    [
        "Quelle: Kim Roe",
        "Copyright: Kim Roe",
        "Fahrbericht: Neuer Muster Kombi",
        "Kontakt: Kim Roe",
        "Edited by Kim Roe",
        "Medically reviewed by Kim Roe, MD",
        "Interview: warum die Brücke zu früh öffnet",
        "5 March 2024 In the footsteps of Kim Roe",
        "03.02.2024 Auf den Spuren von Kim Roe",
        "写真：山田太郎",
        "編集：山田太郎",
        "時間：下午三點",
        "기자회견",
        "كتب جديدة",
    ],
)
def test_other_words_make_none(line: str) -> None:
    assert names(f"<p>{line}</p>" + TEXT) == []
    assert names(f"<figure><img src=a.jpg><figcaption><p>Text: Kim Roe</p></figcaption></figure>{TEXT}") == []
