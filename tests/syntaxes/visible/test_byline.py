"""Pages with bylines in; the authors that are read from them."""

from __future__ import annotations

import pytest
from byline_samples import TEXT, author_nodes, names

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.syntaxes import visible


def authors(html: str) -> list[tuple[object, object]]:
    nodes = author_nodes(html)
    return [(one.first("name").value, one.first("url").value if one.first("url") else None) for one in nodes]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p class=byline>By Jo Marsh and Li Wen</p>", ["By Jo Marsh and Li Wen"]),
        ("<span class='author vcard'><span class=fn>Jo Marsh</span></span>", ["Jo Marsh"]),
        ("<div class=autor>Von <a href=/autor/jo>Jo Marsh</a></div>", ["Jo Marsh"]),
        ("<a rel=author href=/x>Jo Marsh</a>", ["Jo Marsh"]),
        (
            "<ul><li class=author><a href=/a/1>Jo Marsh</a><li class=author><a href=/a/2>Li Wen</a></ul>",
            ["Jo Marsh", "Li Wen"],
        ),
        ("<div class=byline><b class=name>Jo Marsh</b><span class=role>Editor</span></div>", ["Jo Marsh"]),
        ("<p class=byline>Jo Marsh <span>5 March 2024</span></p>", ["Jo Marsh"]),
        ("<div class=byline><a href=/author/jo><img src=j.jpg></a><a href=/author/jo>Jo Marsh</a></div>", ["Jo Marsh"]),
        ("<div class=author><a href=/author/jo>JM</a><a href=/author/jo>Jo Marsh</a></div>", ["Jo Marsh"]),
        ("<p>By Jo Marsh</p>", ["By Jo Marsh"]),
        ("<p>Von Jo Marsh</p>", ["Von Jo Marsh"]),
        ("<p>Par Jo Marsh</p>", ["Par Jo Marsh"]),
        ("<p>Door Jo Marsh</p>", ["Door Jo Marsh"]),
        ("<div>Posted on 5 March by <b>Jo Marsh</b></div>", ["Jo Marsh"]),
        ("<div><a href=/author/jo-marsh>Jo Marsh</a></div>", ["Jo Marsh"]),
        ("<ul><li>Von: <b><i>Jo Marsh</i></b>, <b><i>Li Wen</i></b></ul>", ["Jo Marsh, Li Wen"]),
        ("<div>By <b>Jo Marsh</b> <b>Li Wen</b></div>", ["Jo Marsh"]),
        ("<p class=byline><b class=author>Jo Marsh</b> <b class=author>Li Wen</b></p>", ["Jo Marsh, Li Wen"]),
        ("<p class=byline>Por <i class=x>Jo Marsh</i> <i class=x>Li Wen</i></p>", ["Jo Marsh, Li Wen"]),
        ("<p class=byline><b>Jo Marsh</b> <i>Harbour Editor</i></p>", ["Jo Marsh Harbour Editor"]),
        ("<p class=byline><b>Jo Marsh</b> | <b>Li Wen</b> <i>5 March 2024</i></p>", ["Jo Marsh | Li Wen"]),
        ("<p class=byline><b>Jo Marsh</b> <i>5 March 2024</i> <b>Li Wen</b></p>", ["Jo Marsh | Li Wen"]),
        ("<div data-testid=byline><span class=sc-1 id=x>Jo Marsh</span></div>", ["Jo Marsh"]),
    ],
)
def test_a_byline_gives_its_authors(html: str, expected: list[str]) -> None:
    assert names(html + TEXT) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<div id=comments><p class=author>Sam Troll</p></div>",
        "<div class=comment><span class=comment-author>Sam Troll</span></div>",
        "<div class='comment meta'><span class=author>Sam Troll</span></div>",
        "<p>Haber Merkezi</p>",
        "<blockquote><p class=author>Sam Quoted</p></blockquote>",
        "<figure><img src=a.jpg><figcaption class=author>Photo: Kim Roe</figcaption></figure>",
        "<div class=related-articles><p class=byline>By Al Other</p></div>",
        "<section><h3><a href=/x>Tunnel closes</a></h3><p class=byline>By Al Other</p></section>",
        "<footer><p class=author>The Example</p></footer>",
        "<nav><a rel=author href=/x>Al Other</a></nav>",
        "<div hidden><p class=byline>By Al Other</p></div>",
        "<div style='display: none'><p class=byline>By Al Other</p></div>",
        "<template><p class=byline>By Al Other</p></template>",
        "<p class=author>Follow</p>",
        "<p class=author><a href=/author/jo>More from Jo</a></p>",
        "<p class=author><a href=/users/alerts>Get email alerts</a></p>",
        "<p>Text Size</p>",
        "<p class=author><a href=#>+复制链接</a></p>",
        "<a href=/person/al-other>Al Other</a>",
        "<p class=figcaption>The bridge. <span class=author>Kim Roe</span></p>",
        "<p>By the time the bus came, Jo had left.</p>",
        "<p>Di seguito il testo</p>",
        "<h2>Von der Planung bis hin zu den Geschenken</h2>",
        "<p>Von einphasiger Verkabelung mit direktem Anschluss in einem Gerät</p>",
    ],
)
def test_nobody_else_is_the_author(html: str) -> None:
    assert names(TEXT + html) == []


def test_a_link_keeps_its_address_but_no_button_has_one() -> None:
    assert authors("<p class=byline>By <a href=/author/jo>Jo Marsh</a></p>") == [("Jo Marsh", "/author/jo")]
    assert authors("<p class=byline>By <a href=mailto:jo@example.com>Jo Marsh</a></p>") == [("Jo Marsh", None)]
    assert authors("<p class=byline><a href=/category/town>Town</a> <a href=/author/jo>Jo Marsh</a></p>") == [
        ("Jo Marsh", "/author/jo")
    ]


def test_a_byline_near_the_headline_beats_the_box_below() -> None:
    box = "<div class=author-bio><h3><span class=author>Jo B. Marsh</span></h3></div>"
    assert names(f"<p class=byline>By Jo Marsh</p>{TEXT * 5}{box}") == ["By Jo Marsh"]
    assert names(f"{TEXT}{box}") == ["Jo B. Marsh"]


def test_another_article_keeps_its_author() -> None:
    head, other = "<h1>Harbour bridge reopens</h1><p>Text</p>", "<p class=byline>By Al Other</p>"
    page = f"<article>{head}</article><article>{other}</article>"
    node = visible.read(Document.read(page), Graph(), {"author"})
    assert node is not None
    assert node.values("author") == []


def jobs(html: str) -> list[object]:
    return [[job.value for job in node.values("jobTitle")] for node in author_nodes(html)]


def test_the_role_beside_a_name_is_the_authors_job() -> None:
    html = "<p class=author><a class=author__name rel=author href=/a/jo>Jo</a>, <i class=author__role>Editor</i></p>"
    assert jobs(html) == [["Editor"]]
    assert jobs("<div class=byline><b class=name>Jo Marsh</b><i class=jobTitle>Editor</i></div>") == [["Editor"]]


def test_one_role_beside_two_names_is_nobodys() -> None:
    assert jobs("<p class=byline><b class=name>Jo M</b><b class=name>Li W</b><i class=role>Editor</i></p>") == [[], []]


@pytest.mark.parametrize("label", ["Author", "Autorin/Autor", "AUTEUR:", "Автор:"])
def test_a_list_of_facts_far_below_the_headline_names_the_author(label: str) -> None:
    facts = f"<ul><li><b>Date</b> 5 March 2024</li><li><b>{label}</b> Jo Marsh</li></ul>"
    assert names(60 * TEXT + facts) == ["Jo Marsh"]
    assert names(400 * TEXT + facts) == ["Jo Marsh"]
    assert names(60 * TEXT + f"<aside>{facts}</aside>".replace("<aside>", "<aside class=related>")) == []


def test_a_list_item_with_more_than_a_name_names_nobody() -> None:
    item = "<ul><li><b>Author</b> <i>Jo Marsh</i> <i>writes about ports</i></li></ul>"
    assert names(60 * TEXT + item) == []


def test_a_word_for_the_writer_marks_a_byline_in_indonesian() -> None:
    assert names("<p class=penulis>Ratna Wulan</p>") == ["Ratna Wulan"]


def test_a_byline_that_names_nobody_leaves_the_page_to_the_next() -> None:
    assert names("<p class=byline>5 March 2024</p><p>By Jo Marsh</p>") == ["By Jo Marsh"]
    assert names("<p class=author-count>12 posts</p><p>By Jo Marsh</p>") == ["By Jo Marsh"]


def test_the_cards_of_other_stories_name_nobody() -> None:
    title = "<h2 class=card__title>Mill burns</h2><i class=author>Rob Ness</i>"
    card = f"<article class=card><a href=/{{n}}><div>{title}</div></a></article>"
    cards = f"<section>{card.format(n=1)}{card.format(n=2)}</section>"
    story = f"<div class=story><h1>Harbour bridge reopens</h1><div>By Petra Vance</div>{TEXT}</div>"
    for html in (cards + story, story + cards):
        node = visible.read(Document.read(html), Graph(), {"author"})
        assert node is not None
        assert next(value.value for value in node.values("headline")) == "Harbour bridge reopens"
        assert [value.value.first("name").value for value in node.values("author")] == ["By Petra Vance"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<div class=tekija><a href=/toimittaja/1>Jo Marsh</a></div>", ["Jo Marsh"]),
        ("<p>Muhabir: Jo Marsh</p>", ["Muhabir: Jo Marsh"]),
        ("<div class=writer><b class=name>김예시 기자</b> <a href=/list>다른기사 보기</a></div>", ["김예시 기자"]),
    ],
)
def test_bylines_in_the_words_of_other_languages(line: str, expected: list[str]) -> None:
    assert names(line + TEXT) == expected


def test_what_the_buttons_beside_a_name_say_is_nobody() -> None:
    buttons = "<a href=/users/jo/alerts>Get email alerts from this writer</a> <a href=/users/jo/fan>Become a fan</a>"
    assert names(f"<div class=byline><b class=name>Jo Marsh</b> <span>{buttons}</span></div>") == ["Jo Marsh"]


def test_the_address_behind_a_name_is_no_part_of_it() -> None:
    link = "<a href=/author/jo>Jo Marsh | jo@herald.example</a>"
    assert authors(f"<p class=byline>By {link}</p>") == [("Jo Marsh", "/author/jo")]
    assert names("<p class=byline>By <b class=name>Jo Marsh (jo@herald.example)</b></p>") == ["Jo Marsh"]


def test_the_editor_of_a_chinese_page_is_a_last_resort() -> None:
    editor = "<p class=author>[责任编辑：钟海棠 YP112]</p>"
    assert names(f"<p>云浦晚报记者 沈若帆</p>{TEXT}{editor}") == ["云浦晚报记者 沈若帆"]
    assert names(f"<p>作者：沈若帆</p>{TEXT}{editor}") == ["作者：沈若帆"]
    assert names(f"{TEXT}{editor}") == ["[责任编辑：钟海棠 YP112]"]


def test_what_holds_the_headline_is_no_byline() -> None:
    html = "<div class=author-page><h1>Harbour bridge reopens</h1><div><p>By Jo Marsh</p></div></div>"
    node = visible.read(Document.read(html + TEXT), Graph(), {"author"})
    assert node is not None
    assert [value.value.first("name").value for value in node.values("author")] == ["By Jo Marsh"]


def test_a_byline_stands_beside_the_link_to_the_comments() -> None:
    assert names("<div class=byline_comments><span class=author>Jo Marsh</span> <a>3</a></div>") == ["Jo Marsh"]


def test_names_beside_their_initials_are_taken_from_the_marked_parts() -> None:
    item = "<div><a>{}</a><div class=name>{}</div></div>"
    html = f"<div class=autor>{item.format('JM', 'Jo Marsh')}{item.format('LW', 'Li Wen')}</div>"
    assert names(html) == ["Jo Marsh", "Li Wen"]


@pytest.mark.parametrize("account", ["Jo", "jo.marsh", "jmarsh", "JM"])
def test_an_account_is_spelt_out_by_the_words_of_the_text(account: str) -> None:
    box = f"<div class=author-box>{account}</div>"
    assert names(f"<p>By Jo Marsh</p>{TEXT}{box}") == ["By Jo Marsh"]
    assert names(f"<p>By Li Wen</p>{TEXT}{box}") == [account]


def test_who_holds_the_licence_of_a_picture_is_no_author() -> None:
    assert names("<a class=license-author href=/x>Kim Roe</a><p>By Jo Marsh</p>") == ["By Jo Marsh"]


@pytest.mark.parametrize(
    "author",
    [
        "<a itemprop=author href=/by/jo>Jo Marsh</a>",
        "<a property='schema:author' href=/by/jo>Jo Marsh</a>",
        "<span itemprop='creator author' itemscope><a itemprop=url href=/by/jo>Jo Marsh</a></span>",
    ],
)
def test_the_link_of_an_items_author_is_a_byline(author: str) -> None:
    html = f"<h1>Harbour bridge reopens</h1><div>{author}</div><p>{'The first to cross was a cyclist. ' * 9}</p>"
    node = visible.read(Document.read(html), Graph(), {"author"})
    assert node is not None
    assert [value.value.first("name").value for value in node.values("author")] == ["Jo Marsh"]
    template = html.replace("<div>", "<div><template shadowrootmode=open>").replace("</div>", "</template></div>")
    assert visible.read(Document.read(template), Graph(), {"author"}) is not None


LINKED = "<a href=/author/jo>Jo Marsh</a>"


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        (f"By {LINKED} and Li Wen", ["Jo Marsh", "Li Wen"]),
        (f"Von Kim Roe und {LINKED}", ["Kim Roe", "Jo Marsh"]),
        (f"Par {LINKED}, Li Wen", ["Jo Marsh", "Li Wen"]),
        (f"By {LINKED} with AFP", ["Jo Marsh", "AFP"]),
        (f"By {LINKED}, Paris", ["Jo Marsh"]),
        (f"By {LINKED} Political Editor", ["Jo Marsh"]),
    ],
)
def test_those_whom_a_byline_names_beside_its_links_are_authors_too(byline: str, expected: list[str]) -> None:
    assert names(f"<p class=byline>{byline}</p>") == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("<span>Jo Marsh</span><span>Political Editor</span>", ["Jo Marsh, Political Editor"]),
        ("<b>Jo Marsh</b><span>Paris</span>", ["Jo Marsh, Paris"]),
        ("<span>Jo Marsh</span> <span>Li Wen</span>", ["Jo Marsh Li Wen"]),
        ("<i class=author>Jo Marsh</i> <i class=author>Li Wen</i>", ["Jo Marsh, Li Wen"]),
        ("<i class=given>Anna Maria</i> <i class=family>Lopez Garcia</i>", ["Anna Maria Lopez Garcia"]),
    ],
)
def test_texts_that_only_their_looks_part_are_parted(byline: str, expected: list[str]) -> None:
    assert names(f"<div class=byline>{byline}</div>") == expected


@pytest.mark.parametrize("account", ["newsdesk", "News Desk", "Staff", "admin", "jmarsh", "webdesk"])
def test_the_byline_of_a_theme_gives_way_to_the_one_in_the_text(account: str) -> None:
    theme = f"<span class=byline>by <a href=/author/7>{account}</a></span>"
    assert names(f"{theme}<p><strong>By Jo Marsh and Li Wen</strong></p>{TEXT}") == ["By Jo Marsh and Li Wen"]
    assert names(f"{theme}<p><strong>By the sea it is cold.</strong></p>{TEXT}") == [account]
    linked = "<p>The mayor, <a href=/people/kim-roe>Kim Roe</a>, said on Monday that it is cold.</p>"
    assert names(theme + linked + TEXT) == [account]
    assert names(f"{theme}{TEXT}<ul><li><a href=/x>Another story</a> <span>By Kim Roe</span></li></ul>") == [account]


@pytest.mark.parametrize("author", ["Kim Roe", "lwong", "The Harbour Herald"])
def test_any_other_byline_does_not_give_way_to_a_line_of_the_text(author: str) -> None:
    theme = f"<span class=byline>by <a href=/author/7>{author}</a></span>"
    assert names(f"{theme}<p><strong>By Jo Marsh</strong></p>{TEXT}") == [author]


def test_the_name_in_a_box_is_marked_beside_what_is_said_of_the_author() -> None:
    box = "<div class=author-box><h4 class=author-box__name>Jo Marsh</h4><div class=author-box__bio>Roofer</div></div>"
    assert names(box) == ["Jo Marsh"]


def test_an_account_of_nobody_gives_way_to_who_signed_the_text() -> None:
    byline = "<p class=byline><a rel=author href=/author/redaktor2>redaktor2</a></p>"
    assert names(f"{byline}<div>{3 * TEXT}<p>Jo Marsh</p></div>") == ["Jo Marsh"]


def test_a_marked_role_behind_two_names_is_no_part_of_them() -> None:
    byline = (
        "<div class=byline><div>By Jo Marsh &amp; Ann Lee</div><div class=ContributorRole>Quay Investigates</div></div>"
    )
    assert names(byline) == ["By Jo Marsh & Ann Lee"]


def test_names_of_one_class_are_parted_whatever_their_tags() -> None:
    assert names("<p class=byline><b class=n1>Jo Marsh</b> <i class=n1>Ann Lee</i></p>") == ["Jo Marsh, Ann Lee"]


def test_where_the_byline_around_another_names_nobody_the_inner_one_counts() -> None:
    inner = "<div class=byline>By Jo Marsh 5 March 2024</div>"
    assert names(f"<div class=byline>5 March 2024{inner}</div>{TEXT}") == ["By Jo Marsh 5 March 2024"]
