"""`newsschema.values.written_dates` and what it is made of, through `read_date`."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.values.dates import PartialDate, read_date
from newsschema.values.month_names import MONTH_NAMES, fold_name, month_number

DAY = date(2024, 5, 31)
MORNING = datetime(2024, 5, 31, 8)


def at(hours: float) -> datetime:
    return MORNING.replace(tzinfo=timezone(timedelta(hours=hours)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Fri, 31 May 2024 08:00:00 GMT", at(0)),
        ("Fri, 31 May 2024 08:00:00 +0200", at(2)),
        ("Fri, 31 May 2024 08:00:00 -0000", at(0)),
        ("Fri May 31 2024 08:00:00 GMT-0400 (Eastern Daylight Time)", at(-4)),
        ("Fri May 31 08:00:00 +0000 2024", at(0)),
        ("31 May 2024 08:00 UTC+5:30", at(5.5)),
        ("31 May 2024 08:00 GMT+0530", at(5.5)),
        ("31 May 2024 08:00 +05:30", at(5.5)),
        ("31 May 2024 08:00 (UTC)", at(0)),
        ("Updated 2024-05-31T08:00:00Z", at(0)),
        ("31 May 2024 08:00 EDT (UTC-4)", at(-4)),
        ("31 May 2024 08:00:00 CET+0100", at(1)),
        ("2024-05-31 08:00:00 +0200 CEST", at(2)),
        ("Thứ sáu, 31/5/2024, 08:00 (GMT+7)", at(7)),
    ],
)
def test_a_zone_is_read_from_a_number_or_the_name_of_utc(text: str, value: datetime) -> None:
    back = read_date(text)
    assert back == value
    assert isinstance(back, datetime)
    assert back.utcoffset() == value.utcoffset()


@pytest.mark.parametrize(
    "text",
    [
        "Fri, 31 May 2024 08:00:00 EST",
        "Fri May 31 08:00:00 CEST 2024",
        "Fri May 31 08:00:00 2024",
        "2024-05-31 08:00:00 IST",
        "2024-05-31 08:00 AM",
        "31 May 2024, 08:00",
        "31 May 2024 08:00-12:00",
        "31 maja 2024, 8:00 z Warszawy",
        "31 May 2024 08:00 UTC+5:20",
        "31 May 2024 08:00 GMT+77",
        "31 May 2024 08:00 +5",
        "8:00 a.m. ET, May 31, 2024",
        "Published: May 31, 2024 at 8:00 AM",
        "31-May-2024 08:00:00",
        "31/05/2024 08:00",
        "05/31/2024 - 08:00",
        "31.05.2024 08:00 Uhr",
        "31. Mai 2024, 8.00 Uhr",
        "pe 31.5.2024 klo 8.00",
        "31.05.2024 08.00",
        "31 mai 2024 à 8h00",
        "31/05/2024 às 8h",
        "31 de mayo de 2024 a las 8:00 a. m.",
        "2024/05/31 8:00",
        "2024. május 31., péntek 8:00",
        "2024 m. gegužės 31 d. 8:00",
        "2024年5月31日 午前8時",
        "2024년 5월 31일 오전 8:00",
        "31 พฤษภาคม 2567 เวลา 08:00",
        "31 мая 2024 г., 8:00",
        "٣١ مايو ٢٠٢٤ ٠٨:٠٠",
    ],
)
def test_without_an_offset_the_datetime_is_naive(text: str) -> None:
    assert read_date(text) == MORNING


@pytest.mark.parametrize(
    "text",
    [
        "May 31, 2024",
        "31 May 2024",
        "the 31st of May, 2024",
        "31. Mai 2024",
        "31 mai 2024",
        "31 de maio de 2024",
        "31 de maig del 2024",
        "31 mei 2024",
        "31 Mayıs 2024 Cuma",
        "31 MAYIS 2024",
        "31 травня 2024",
        "31 Μαΐου 2024",
        "31. května 2024",
        "31 maja 2024",
        "2024. gada 31. maijā",
        "2024ko maiatzaren 31",
        "31. toukokuuta 2024",
        "31 tháng 5, 2024",
        "31 พ.ค. 2567",
        "31 במאי 2024",
        "31 أيار 2024",
        "31 मई 2024",
        "2024年5月31日",
        "31.05.2024",
        "31. 5. 2024",
        "2024.05.31.",
        "2024/5/31",
        "31-05-2024",
        "31/05/2024",
        "05/31/2024",
        "31 May 2024 · 5 min read",
        "Published 31 May 2024 08:00, updated 09:30",
        "31.05.2024 (31 May 2024)",
        "31 May 2024 by Jane Doe, 42 comments",
    ],
)
def test_dates_in_words_and_clear_numbers_are_read(text: str) -> None:
    value = read_date(text)
    assert value == DAY
    assert not isinstance(value, datetime)


@pytest.mark.parametrize(
    "text",
    [
        "31 May 2024, updated 2 June 2024",
        "01.06.2024 - 03.06.2024",
        "February 30, 2024",
        "32.01.2024",
        "31 May 24",
        "31/5/24",
        "31 days of May",
        "5 of 2024",
        "03/04/2024",
        "2024/31/05",
        "31 May",
        "May 31, 1024",
        "192.168.5.2024",
        "31 May, in the year 2024",
        "Best films of May 2024",
        "May 31, 2024" + " more" * 20,
        "03/04/2024 or May 5, 2024",
    ],
)
def test_ambiguous_impossible_and_several_dates_are_none(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("03/04/2024", "en-US", date(2024, 3, 4)),
        ("03/04/2024", "en_us", date(2024, 3, 4)),
        ("03/04/2024", "en-GB", date(2024, 4, 3)),
        ("03/04/2024", "fr", date(2024, 4, 3)),
        ("03/04/2024 8:30 am", "en-GB", datetime(2024, 4, 3, 8, 30)),
        ("03/04/2024", "en", None),
        ("03/04/2024", "en-CA", None),
        ("03/04/2024", "ja", None),
        ("03/04/2024", "English", None),
        ("03/04/2024", "de", None),  # German writes dots: a program wrote this
        ("03.04.2024", "de", date(2024, 4, 3)),
        ("03.04.2024", None, date(2024, 4, 3)),
        ("05/04/2022 08:43:31 am", "pt-BR", None),  # Portuguese has no "am": a program wrote this
        ("04/04/2024", None, date(2024, 4, 4)),
        ("8 listopada 2024", "pl", date(2024, 11, 8)),
        ("8 listopada 2024", "hr-HR", date(2024, 10, 8)),
        ("8 listopada 2024", None, None),
        ("um 12:30 am Freitag, 31. Mai 2024", "de", datetime(2024, 5, 31, 12, 30)),
    ],
)
def test_the_language_settles_what_is_ambiguous(text: str, language: str | None, value: date | None) -> None:
    assert read_date(text, language) == value


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("12:00 AM", 0),
        ("12:00 p.m.", 12),
        ("1 PM", 13),
        ("11 pm", 23),
        ("下午3時", 15),
        ("오후 3:00", 15),
        ("3:00 μ.μ.", 15),
        ("15:00 PM", 15),
        ("20h00", 20),
        ("23.00 Uhr", 23),
    ],
)
def test_hours_are_read_on_a_clock_of_24(text: str, hour: int) -> None:
    assert read_date(f"2024年5月31日 {text}") == datetime(2024, 5, 31, hour)


@pytest.mark.parametrize("text", ["May 2024", "mai 2024", "2024. május", "2024年5月", "5월 2024년 5월"])
def test_a_month_of_a_year_alone_is_a_partial_date(text: str) -> None:
    assert read_date(text) == (None if text.startswith("5") else PartialDate(2024, 5))


@pytest.mark.parametrize("languages", MONTH_NAMES)
def test_every_spelling_of_every_month_is_read_in_its_language(languages: str) -> None:
    groups = MONTH_NAMES[languages].split()
    assert len(groups) == 12
    for month, group in enumerate(groups, 1):
        for name in group.split("|"):
            for language in languages.split():
                assert month_number(fold_name(name.replace("_", " ")), language) == month
                assert read_date(f"8 {name.replace('_', ' ')} 2024", language) == date(2024, month, 8)


@given(st.dates(date(1500, 1, 1), date(2199, 12, 31)), st.sampled_from(sorted(MONTH_NAMES)))
def test_the_first_name_of_a_month_makes_a_date(day: date, languages: str) -> None:
    name = MONTH_NAMES[languages].split()[day.month - 1].split("|")[0]
    assert read_date(f"{day.day} {name} {day.year}", languages.split()[0]) == day


@given(st.datetimes(datetime(1500, 1, 1), datetime(2199, 12, 31)))
def test_a_written_date_is_the_date_that_iso_8601_writes(value: datetime) -> None:
    value = value.replace(second=0, microsecond=0)
    assert read_date(f"{value:%d.%m.%Y %H:%M} Uhr") == value
    assert read_date(f"{value:%B %d, %Y at %I:%M %p}") == value
    assert read_date(f"{value:%a, %d %b %Y %H:%M:%S} GMT") == value.replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("17.11.19", None, date(2019, 11, 17)),
        ("1.2.69", "de", date(2069, 2, 1)),
        ("1.2.70", "de", date(1970, 2, 1)),
        ("28.01.22, 10:30 Uhr", "de", datetime(2022, 1, 28, 10, 30)),
        ("11/04/22", "en-GB", date(2022, 4, 11)),
        ("11/04/22", "en-US", date(2022, 11, 4)),
        ("12/16/16 12:21pm", None, datetime(2016, 12, 16, 12, 21)),
        ("13/05/19", "en", date(2019, 5, 13)),
        ("09.30.16", "en-US", date(2016, 9, 30)),
        ("12.09.16", "en-GB", date(2016, 9, 12)),
        ("26 | 01 | 2022", "de", date(2022, 1, 26)),
        ("vom 4. Februar 2022", "de", date(2022, 2, 4)),
    ],
)
def test_short_years_and_other_marks_are_read(text: str, language: str | None, expected: date) -> None:
    assert read_date(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("11/04/22", None),
        ("17/11/19", None),
        ("13/05/19", None),
        ("11/04/22", "en"),
        ("12.09.16", "en-US"),
        ("03.04.2019", "en-US"),
        ("19.11.17", "ko"),
        ("1.13.19", "de"),
        ("10.30.19.5", "de"),
    ],
)
def test_short_years_whose_order_is_open_are_not_read(text: str, language: str | None) -> None:
    assert read_date(text, language) is None


@pytest.mark.parametrize(
    "text",
    ["31-May-24", "31.Mai.24", "31/may/24", "31 May ’24", "May 31, '24", "Author: Jo, 31-May-24", "31° maggio 2024"],
)
def test_a_year_of_two_digits_beside_a_month_is_read_where_it_looks_like_one(text: str) -> None:
    assert read_date(text) == date(2024, 5, 31)


@pytest.mark.parametrize("text", ["31 May 24", "May 31 24", "31-May 24", "31 May-24", "Pier-24, 31 May"])
def test_two_digits_beside_a_month_may_be_anything(text: str) -> None:
    assert read_date(text) is None
