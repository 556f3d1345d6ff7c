"""Pages with dates in; the days of publication and change that are read from them."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import visible


def page(html: str) -> Node:
    node = visible.read(Document.read(f"<h1>Harbour bridge reopens</h1>{html}"), Graph(), {"datePublished"})
    assert node is not None
    return node


def published(html: str) -> list[object]:
    return [value.value for value in page(html).values("datePublished")]


def modified(html: str) -> list[object]:
    return [value.value for value in page(html).values("dateModified")]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<time datetime='2024-03-05T08:00Z'>yesterday</time>", "2024-03-05T08:00Z"),
        ("<time pubdate datetime=2024-03-05>5 March 2024</time>", "2024-03-05"),
        ("<time>5 March 2024</time>", "5 March 2024"),
        ("<span class=entry-date>5 March 2024</span>", "5 March 2024"),
        ("<abbr class=published title='2024-03-05T08:00:00'>Tuesday</abbr>", "2024-03-05T08:00:00"),
        ("<span class=datum>05.03.2024, 09:15 Uhr</span>", "05.03.2024, 09:15 Uhr"),
        ("<p class=fecha>5 de marzo de 2024</p>", "5 de marzo de 2024"),
        ("<div class=date><b>5</b> <b>March</b> <b>2024</b></div>", "5 March 2024"),
        ("<div class=entry-meta><span>Jo Marsh</span> <span>5 March 2024</span></div>", "Jo Marsh 5 March 2024"),
        ("<p>5 March 2024</p>", "5 March 2024"),
        ("<p class=post-date>05.03.24</p>", "05.03.24"),
        ("<td><font>( 2024-03-05 09:20 )</font> Source: the port</td>", "( 2024-03-05 09:20 )"),
        (
            "<div><p>Pioneers mend the pier by the harbour, 1 March 2024</p></div><li><b>Date</b> 5 March 2024</li>",
            "Date 5 March 2024",
        ),
        (
            "<div><p>Pioneers mend the pier by the harbour, 1 March 2024</p></div>",
            "Pioneers mend the pier by the harbour, 1 March 2024",
        ),
    ],
)
def test_a_day_of_publication_is_found(html: str, expected: str) -> None:
    assert published(html)[0] == expected


@pytest.mark.parametrize(
    ("html", "before", "after"),
    [
        (
            "<time datetime=2024-03-05>5 March</time> <time class=updated datetime=2024-03-06>6 March</time>",
            "2024-03-05",
            "2024-03-06",
        ),
        (
            "<p class=date>5 March 2024 | Updated 6 March 2024</p>",
            "5 March 2024",
            "Updated 6 March 2024",
        ),
        (
            "<span class=date>05.03.2024</span><span class=date>Aktualisiert: 06.03.2024</span>",
            "05.03.2024",
            "Aktualisiert: 06.03.2024",
        ),
        (
            "<p>Publié <time datetime=2024-03-05>5 mars</time></p><p>Mis à jour <time datetime=2024-03-06></time></p>",
            "2024-03-05",
            "2024-03-06",
        ),
    ],
)
def test_a_change_is_no_publication(html: str, before: str, after: str) -> None:
    assert published(html)[0] == before
    assert after in modified(html)
    assert after not in published(html)


@pytest.mark.parametrize(
    "html",
    [
        "<div class=comments><time datetime=2024-03-05>x</time></div>",
        "<footer><p class=date>© 2010-2024</p></footer>",
        "<article><time datetime=2024-03-05>x</time></article>",
        "<h3><a href=/x>Tunnel closes</a></h3><time datetime=2024-03-05>x</time>",
        "<span class=date>09:15</span>",
        "<span class=date>today</span>",
        "<p>March 2024</p>",
    ],
)
def test_no_other_day_is_the_articles(html: str) -> None:
    head = "<article><h1>Harbour bridge reopens</h1></article>"
    node = visible.read(Document.read(head + html), Graph(), {"datePublished"})
    assert node is not None
    assert node.values("datePublished") == []


def test_the_place_says_which_attribute_holds_the_date() -> None:
    value = page("<time datetime=2024-03-05>x</time>").values("datePublished")[0]
    assert value.pointer == "datetime"


def test_a_date_far_from_the_headline_loses() -> None:
    far = "<p>text</p>" * 100 + "<time datetime=2020-01-01>x</time>"
    assert published(f"<span class=published>5 March 2024</span>{far}")[0] == "5 March 2024"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div class=date><span>Mar</span> <span>05</span><span>2024</span></div>", "Mar 05 2024"),
        ("<div class=date><time datetime='2024-03-05T08:00Z'>5 March</time> at noon</div>", "2024-03-05T08:00Z"),
        ("<span class=published title='2024-03-05T08:00:00'></span>", "2024-03-05T08:00:00"),
        ("<p>Jo Marsh <abbr title='2024-03-05T08:00:00Z'>an hour ago</abbr></p>", "2024-03-05T08:00:00Z"),
        ("<time data-published='2024-03-05 08:00:00Z'>an hour ago</time>", "2024-03-05 08:00:00Z"),
        ("<i></i>" * 300 + "<span class=published-date>5 March 2024</span>", "5 March 2024"),
        ("<aside><p><time datetime=2024-03-05>5 March 2024</time></p></aside>", "2024-03-05"),
        (
            "<p>" + "text " * 60 + "</p>" * 60 + "<b></b>" * 60 + "<p>Published on 5 March 2024</p>",
            "Published on 5 March 2024",
        ),
        ("<p>Ghent, 5 March 2024 – " + "The bridge is open again. " * 20 + "</p>", "Ghent, 5 March 2024"),
        ("<p>(05.03.2024) " + "The bridge is open again. " * 20 + "</p>", "05.03.2024"),
        ("<b></b>" * 120 + "<em>05.03.2024 11:35</em>", "05.03.2024 11:35"),
        ("<table><tr><td>26 | 03 | 2024</table>", "26 | 03 | 2024"),
        (f"<div>Published: <a href=/2024/>5 March 2024</a><br>{'<b></b>' * 9}</div>", "5 March 2024"),
    ],
)
def test_a_day_is_found_away_from_the_usual_place(html: str, expected: str) -> None:
    assert published(html)[0] == expected


@pytest.mark.parametrize(
    "html",
    [
        "<p>Termin: 05.03.2024, 19 Uhr</p>",
        "<p>When: 5 March 2024</p>",
        "<b></b>" * 120 + "<em>05.03.2024</em><em>06.03.2024</em>",
        "<b></b>" * 120 + "<footer><em>05.03.2024</em></footer>",
        "<p>Copyright 05.03.2024</p>",
    ],
)
def test_the_day_of_something_else_is_no_day_of_publication(html: str) -> None:
    assert published(html) == []


def test_an_update_behind_a_byline_is_no_day_of_publication() -> None:
    html = "<p class=entry-meta><span>By Jo Marsh</span> <span class=updated>Updated May 31, 2024</span></p>"
    assert published(html) == []
    assert modified(html)[0] == "Updated May 31, 2024"


def test_a_date_beside_a_heading_that_repeats_the_headline_is_the_articles() -> None:
    html = "<div><h3><a href='#p1'>Harbour bridge reopens</a></h3><p class=author>Jo » 05.03.2024</p></div>"
    assert published(html) == ["Jo » 05.03.2024"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<span class=date>3-May-24</span>", "3-May-24"),
        ("<span class=entry-date>3 May ’24</span>", "3 May ’24"),
        ("<p>05.03.24 - <b>The bridge</b> " + "is open again. " * 20 + "</p>", "05.03.24"),
        ("<p>Ghent, den 05.03.2024 – " + "The bridge is open again. " * 20 + "</p>", "Ghent, den 05.03.2024"),
        (
            "<div><i></i><br>Tuesday, 5 March 2024<br>by <b>Jo Marsh</b>" + "<p>It is open.</p>" * 9 + "</div>",
            "Tuesday, 5 March 2024",
        ),
        (
            (
                "<p class=postmetadata>This entry was posted on Tuesday, March 5th, 2024 at 9:15 am and is filed under "
                "<a href=/c>News</a>. You can follow any responses to this entry.</p>"
            ),
            "This entry was posted on Tuesday, March 5th, 2024 at 9:15 am and is filed under",
        ),
        (
            (
                "<p class=postmetadata>Der Beitrag des alten Hafenmeisters wurde am Dienstag, den 5. März 2024 um 9:15 "
                "Uhr veröffentlicht und unter Neues abgelegt.</p>"
            ),
            "wurde am Dienstag, den 5. März 2024 um 9:15 Uhr veröffentlicht",
        ),
    ],
)
def test_a_day_is_found_in_the_ways_of_older_sites(html: str, expected: str) -> None:
    assert published(html)[0] == expected


@pytest.mark.parametrize(
    ("html", "before", "after"),
    [
        (
            "<p>Publicado em 15/03/2024 - 10h15. Atualizado em 16/03/2024 - 11h00</p>",
            "Publicado em 15/03/2024 - 10h15.",
            "Atualizado em 16/03/2024 - 11h00",
        ),
        (
            "<p class=date>Published 5 March 2024 Last updated 6 March 2024</p>",
            "Published 5 March 2024",
            "Last updated 6 March 2024",
        ),
    ],
)
def test_a_sentence_of_publication_and_change_is_parted(html: str, before: str, after: str) -> None:
    assert published(html) == [before]
    assert modified(html) == [after]


@pytest.mark.parametrize(
    "html",
    [
        "<p>When? 5 March 2024, 7 pm</p>",
        "<p>Available from 5 March 2024</p>",
        "<p>Anmeldeschluss: 05.03.2024</p>",
        "<p>Joined: 5 March 2024</p>",
        "<p>© 5 March 2024 The Harbour</p>",
        "<p>Reviewed 5 March 2024</p>",
        "<p>Uppfært 5.3.2024</p>",
        "<p>In the storm of 5 March 2024 the old pier was lost to the sea.</p>",
        "<p>The harbour board said in the report that it published on 5 March 2024 that the pier is lost.</p>",
        "<p>Leave no space between the day, the month and the year (9.9.2024)</p>",
        "<p>On Tuesday, 5 March 2024, the bridge " + "was opened to all. " * 20 + "</p>",
    ],
)
def test_a_day_that_a_text_mentions_is_no_day_of_publication(html: str) -> None:
    assert published(html) == []


FAR = "<i></i>" * 300


def test_the_time_elements_far_from_the_headline_that_say_one_day_say_the_articles() -> None:
    times = "<time datetime='2024-03-05T08:00:00+01:00'>5 March</time> <time datetime=2024-03-05></time>"
    assert published(f"<div>{FAR}{times}</div>")[0] == "2024-03-05T08:00:00+01:00"


@pytest.mark.parametrize(
    "times",
    [
        "<span class=published>5 March 2024</span><span class=published>6 March 2024</span>",
        "<span class=updated>5 March 2024</span>",
        "<ul><li><span class=date>5 March 2024</span> <a href=/1>Wine tasting</a></ul>",
        "<aside><span class=published>5 March 2024</span></aside>",
        "<time datetime=2024-03-05></time><time datetime=2024-03-06></time>",
        "<a href=/x><time datetime=2024-03-05></time></a>",
        "<article><h2>Tunnel closes</h2><time datetime=2024-03-05></time></article>",
        "<aside><time datetime=2024-03-05></time></aside>",
        "<time datetime=2024-03-05></time>" * 7,
    ],
)
def test_other_time_elements_far_from_the_headline_say_nothing(times: str) -> None:
    head = "<article><h1>Harbour bridge reopens</h1></article>"
    node = visible.read(Document.read(f"{head}{FAR}{times}"), Graph(), {"datePublished"})
    assert node is not None
    assert node.values("datePublished") == []


def test_the_text_of_a_time_element_is_read_beside_a_moment_in_utc() -> None:
    html = "<time datetime='2024-03-06T02:25:00Z'>March 5, 2024 9:25 pm</time>"
    assert published(html) == ["2024-03-06T02:25:00Z", "March 5, 2024 9:25 pm"]
    assert published(html.replace("Z", "-05:00")) == ["2024-03-06T02:25:00-05:00"]


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Published 5 March 2024</p><p>Updated 6 March 2024</p>",
        "<div class=date>5 March 2024</div><div class=mod>Updated 6 March 2024</div>",
        "<ul class=info><li>Published 5 March 2024</li><li>Updated 6 March 2024</li></ul>",
        "<p>Geplaatst 5 maart 2024</p><p>Aangepast 6 maart 2024</p>",
    ],
)
def test_the_line_after_that_of_publication_says_when_it_was_changed(lines: str) -> None:
    assert [str(value)[-12:] for value in modified(lines)] in (["6 March 2024"], ["6 maart 2024"])


TEASER = (
    "<aside><ul><li><a href=/a1>Growers sue the port</a> <time datetime=2024-03-10>10 March</time></li></ul></aside>"
)


@pytest.mark.parametrize(
    "other",
    [
        TEASER,
        TEASER.replace("aside", "div"),
        "<div><ul><li><a href=/a1><span>Half-year results</span> <time>10 March 2024</time></a></li></ul></div>",
        "<p>The fair in the port ends on <time datetime=2024-03-26>26 March</time>.</p>",
    ],
)
def test_a_day_without_a_mark_beats_those_of_teasers_and_of_the_text(other: str) -> None:
    assert published(f"<p>Published: 5 March 2024, 19:03</p><p>Text.</p>{other}") == ["Published: 5 March 2024, 19:03"]


@pytest.mark.parametrize("tag", ["aside", "div"])
def test_the_day_of_a_teaser_is_not_the_articles_that_has_none(tag: str) -> None:
    assert published(TEASER.replace("aside", tag)) == []


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Von Jo Marsh, <time datetime=2024-03-05T10:00+01:00>vor 2 Std.</time></p>", "2024-03-05T10:00+01:00"),
        ("<ul><li><time datetime=2024-03-05>5</time> <a href=https://a.example/s>Share this</a></ul>", "2024-03-05"),
        ("<p>Publié le 5 mars 2024 à 10h00 - MAJ le 6 mars 2024 à 11h00</p>", "Publié le 5 mars 2024 à 10h00 -"),
    ],
)
def test_a_day_beside_a_name_a_button_or_a_change_is_the_articles(html: str, expected: str) -> None:
    assert published(html)[0] == expected


def test_a_sentence_after_the_date_says_no_change() -> None:
    assert modified("<p class=date>5 March 2024</p><p>The council updated its plan on 5 May 2019.</p>") == []
    assert published("<abbr title='1000 kilograms'>1 t</abbr> <abbr title='2001: A film, 3 May 1968'>2001</abbr>") == []


@pytest.mark.parametrize(
    ("text", "said"), [("14. maj 2024 kl. 06.00 &nbsp; Opdateret 15. maj 2024 kl. 9.12", "14. maj 2024 kl. 06.00")]
)
def test_a_month_that_sounds_like_a_change_is_a_month(text: str, said: str) -> None:
    assert published(f"<div class=tid>{text}</div>") == [said]


def test_a_marked_date_that_cannot_be_read_leaves_the_page_to_others() -> None:
    marked = "<div class=time><span>2026</span><span>3/ 4/</span><span>20:52</span></div>"
    assert published(f"{marked}<p>4 March 2026, 20:52</p>")[-1] == "4 March 2026, 20:52"


def test_a_date_in_a_link_with_a_title_in_chinese_is_that_of_another_page() -> None:
    linked = "<a href=/1>第二水门扉由驳船运抵港口等待安装 <time>2026-03-05</time></a>"
    assert published(f"<p>2026-03-04 20:52</p>{linked}") == ["2026-03-04 20:52"]


def test_a_marked_date_in_a_link_that_says_more_is_that_of_another_page() -> None:
    html = "<a class=date href=/x>Tunnel closes for the whole of the summer 1 March 2024</a><p>5 March 2024</p>"
    assert published(html) == ["5 March 2024"]
    assert published("<a href=/x><time>1 March 2024</time></a><p>5 March 2024</p>") == ["1 March 2024"]


@pytest.mark.parametrize("name", ["<header>", "<div id=header>", "<div class='site-header dark'>"])
@pytest.mark.parametrize("date", ["<p class=date>Saturday, 4 May 2024</p>", "<p>Saturday, 4 May 2024</p>"])
def test_the_day_in_the_header_of_a_site_is_today(name: str, date: str) -> None:
    end = f"</{name[1:-1].split()[0]}>"
    html = f"{name}{date}{end}<main><h1>Harbour bridge reopens</h1><p>5 March 2024</p></main>"
    for body, expected in ((html, ["5 March 2024"]), (html.replace("<p>5 March 2024</p>", ""), [])):
        node = visible.read(Document.read(body), Graph(), {"datePublished"})
        assert node is not None
        assert [value.value for value in node.values("datePublished")] == expected


@pytest.mark.parametrize(
    "said",
    ["更新：2026年3月2日", "最終更新 2026年3月2日", "수정 2026.03.02 08:00", "تحديث 2 مارس 2026", "Cập nhật 2/3/2026"],
)
def test_the_words_of_change_of_several_scripts(said: str) -> None:
    assert published(f"<p class=meta>{said}</p>") == []
    assert len(modified(f"<p class=meta>{said}</p>")) == 1


def test_a_day_of_change_before_that_of_publication() -> None:
    html = "<p class=meta>Updated 2 March 2026. First published 1 March 2026</p>"
    assert published(html) == ["First published 1 March 2026"]
    assert modified(html) == ["Updated 2 March 2026."]


def test_a_day_that_a_sentence_mentions_is_not_that_of_publication() -> None:
    assert published("<p>The fair on 5 May 2026 was cancelled.</p>") == []
    assert published("<p>Printed on 5 May 2026.</p>") == ["Printed on 5 May 2026."]


def test_a_long_sentence_that_says_when_an_entry_was_posted() -> None:
    filed = ", ".join(f"Ferries of the {n}. district" for n in range(12))
    html = (
        f"<p class=postmetadata>This entry was posted on Friday, 3 May 2019 at 9:25 pm and is filed under {filed}.</p>"
    )
    assert len(html) > 400
    assert ["3 May 2019" in str(one) for one in published(html)] == [True]
