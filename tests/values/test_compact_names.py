"""Bylines in Chinese, Japanese and Korean in; the names in them out."""

from __future__ import annotations

import pytest

from newsschema.values.compact_names import is_compact_name
from newsschema.values.names import read_byline


def names(text: str, language: str) -> list[str]:
    return [agent.name for agent in read_byline(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("港湾日报记者 林晓航", "zh", ["林晓航"]),
        ("新华社记者 林晓航 周海文", "zh", ["林晓航", "周海文"]),
        ("作者：林晓航     责任编辑：周海文", "zh", ["林晓航"]),
        ("作者：林晓航 来源：港湾日报", "zh", ["林晓航"]),
        ("作者：未知     责任编辑：周海文", "zh", []),
        ("[责任编辑：周海文 PK155]", "zh", ["周海文"]),
        ("编辑：周海文", "zh", ["周海文"]),
        ("〔記者陳怡君／青嶼報導〕", "zh-Hant", ["陳怡君"]),
        ("青嶼新聞網 記者陳怡君／青嶼即時報導", "zh-Hant", ["陳怡君"]),
        ("青嶼社記者陳怡君青嶼31日電", "zh-Hant", ["陳怡君"]),
        ("青嶼晚報 記者陳怡君、黃婉婷／青嶼即時報導", "zh-Hant", ["陳怡君", "黃婉婷"]),
        ("记者 林晓航 通讯员 周海文", "zh", ["林晓航", "周海文"]),
        ("田中 太郎", "ja", ["田中 太郎"]),
        ("김예시 나무 칼럼니스트", "ko", ["김예시"]),
        ("김예시 문화부 선임기자", "ko", ["김예시"]),
        ("홍천=김예시 기자", "ko", ["김예시"]),
        ("홍천=김예시·박예시 기자", "ko", ["김예시", "박예시"]),
        ("(서울=예시통신) 김예시 기자", "ko", ["김예시"]),
        ("[부산=예시뉴스]김예시 기자", "ko", ["김예시"]),
        ("홍천 김예시 기자", "ko", ["김예시"]),
        ("김예 도쿄 특파원", "ko", ["김예"]),
        ("광주 김예시 기자", "ko", ["김예시"]),
        ("이준 김예시 기자", "ko", ["이준"]),
        ("글=김예시 기자", "ko", ["김예시"]),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(text: str, language: str, expected: list[str]) -> None:
    assert names(text, language) == expected


@pytest.mark.parametrize("language", ["zh", None])
def test_chinese_names_are_parted_by_spaces_whatever_the_page_says_of_its_language(language: str | None) -> None:
    assert [agent.name for agent in read_byline("记者 林晓航 周海文", language)] == ["林晓航", "周海文"]
    assert [agent.name for agent in read_byline("田中 太郎", language)] == ["田中 太郎"]


def test_what_is_made_by_a_photographer_names_no_author() -> None:
    for what in ("사진", "그래픽", "일러스트", "번역", "편집"):
        assert all(agent.kind != "person" for agent in read_byline(f"{what}=김예시 기자", "ko"))


def test_a_korean_title_behind_a_name_is_kept() -> None:
    assert [agent.job_title for agent in read_byline("김예시 나무 칼럼니스트", "ko")] == ["나무 칼럼니스트"]


@pytest.mark.parametrize(
    ("text", "language", "is_one"),
    [
        ("林晓航", "zh", True),
        ("欧阳海文", "zh", True),
        ("股市行情", "zh", False),
        ("发布于", "zh", False),
        ("港湾日报", "zh", False),
        ("田中太郎", "ja", True),
        ("発田", "ja", True),
        ("発田", None, False),
        ("김예시", None, True),
        ("발표", "ko", False),
    ],
)
def test_a_word_is_a_name_by_its_family_name_or_its_language(text: str, language: str | None, is_one: bool) -> None:
    assert is_compact_name(text, language) is is_one
