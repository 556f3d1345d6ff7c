"""Pages with images in; the lead image that is read from them."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.syntaxes import visible


def images(html: str) -> list[dict[str, object]]:
    node = visible.read(Document.read(f"<h1>Harbour bridge reopens</h1>{html}"), Graph(), {"image"})
    assert node is not None
    found = [value.value for value in node.values("image")]
    return [{name: values[0].value for name, values in one.properties.items()} for one in found]


def test_what_the_headline_stands_in_too_says_nothing_of_an_image() -> None:
    html = "<main class=author-page><h1>Harbour bridge reopens</h1><figure><img src=/a.jpg></figure></main>"
    node = visible.read(Document.read(html), Graph(), {"image"})
    assert node is not None
    assert [value.value.first("url").value for value in node.values("image")] == ["/a.jpg"]


@pytest.mark.parametrize(
    ("html", "url"),
    [
        ("<img src=/a.jpg>", "/a.jpg"),
        ("<img src='data:image/gif;base64,R0' data-src=/a.jpg>", "/a.jpg"),
        ("<img src=/placeholder.png data-lazy-src=/a.jpg>", "/a.jpg"),
        ("<img class=lazyload src=/empty.png data-src=/a.jpg>", "/a.jpg"),
        ("<img srcset='/a-300.jpg 300w, /a-900.jpg 900w, /a-600.jpg 600w'>", "/a-900.jpg"),
        ("<img src=/spacer.gif srcset='/a,w_1.jpg 1x, /a,w_2.jpg 2x'>", "/a,w_2.jpg"),
        ("<img src=/site-logo.png><figure><img src=/a.jpg></figure>", "/a.jpg"),
        ("<img src=/tiny.gif width=1 height=1><img src=/a.jpg>", "/a.jpg"),
        ("<p class=byline>By Jo <img src=/jo.jpg></p><img src=/a.jpg>", "/a.jpg"),
        ("<img class=avatar src=/jo.jpg><img src=/a.jpg>", "/a.jpg"),
        ("<img src=/icon.svg><img src=/a.jpg>", "/a.jpg"),
        ("<div class=related><img src=/b.jpg></div><img src=/a.jpg>", "/a.jpg"),
        ("<div class=popup-modal><img src=/b.jpg></div><img src=/a.jpg>", "/a.jpg"),
        ("<a class=td-modal-image href=/a.jpg><img src=/a.jpg></a><img src=/b.jpg>", "/a.jpg"),
        ("<a class=image-popup href=/a.jpg><img src=/a.jpg></a><img src=/b.jpg>", "/a.jpg"),
        ("<noscript><img src=/a.jpg></noscript>", "/a.jpg"),
        ("<img src=/rule.gif><img src=/a.jpg>", "/a.jpg"),
        ("<img src=/wave.gif width=640>", "/wave.gif"),
        ("<img src=/themes/herald/pier.jpg><img src=/a.jpg>", "/a.jpg"),
    ],
)
def test_the_lead_image_comes_first(html: str, url: str) -> None:
    assert images(html)[0]["url"] == url


def test_a_figure_says_caption_and_credit() -> None:
    html = """<figure><img src=/a.jpg alt=Bridge width=800><figcaption>At dawn
    <small class=copyright>Kim Roe</small></figcaption></figure>"""
    assert images(html) == [{"url": "/a.jpg", "width": "800", "caption": "At dawn", "creditText": "Kim Roe"}]


@pytest.mark.parametrize(
    "link",
    [
        "<a href=https://creativecommons.org/licenses/by/4.0/>CC BY 4.0</a>",
        "<a href=https://creativecommons.org/licenses/by/4.0/ rel=nofollow>CC BY 4.0</a>",
        "<a href=' https://creativecommons.org/licenses/by/4.0/' rel='noopener LICENSE'>Terms</a>",
    ],
)
def test_a_figure_says_under_which_licence_its_picture_is(link: str) -> None:
    html = f"<figure><img src=/a.jpg><figcaption>At dawn. <i class=credit>Kim Roe</i>, {link}</figcaption></figure>"
    licence = {"license": "https://creativecommons.org/licenses/by/4.0/"}
    assert images(html) == [{"url": "/a.jpg", "caption": "At dawn.", "creditText": "Kim Roe", **licence}]


CC = "<a href=https://creativecommons.org/licenses/by/4.0/>CC BY 4.0</a>"


@pytest.mark.parametrize(
    ("written", "caption"),
    [
        (f"A harbour ({CC})", "A harbour"),
        (f"A harbour. Photo: Jo Marsh, {CC}.", "A harbour. Photo: Jo Marsh"),
        (f"A harbour, licensed under {CC} via Commons", "A harbour, licensed under CC BY 4.0 via Commons"),
        (f"A harbour under {CC}", "A harbour under CC BY 4.0"),
        ("<a rel=license href=/terms>A harbour by Jo Marsh</a>", "A harbour by Jo Marsh"),
        ("A harbour <a rel=license href=/terms></a>", "A harbour"),
    ],
)
def test_a_licence_that_ends_a_caption_is_cut(written: str, caption: str) -> None:
    assert images(f"<figure><img src=/a.jpg><figcaption>{written}</figcaption></figure>")[0]["caption"] == caption


@pytest.mark.parametrize(
    "address", ["https://creativecommons.org/about/", "https://[", "/licenses/by/", "https://quay.example/licenses/x"]
)
def test_any_other_link_of_a_figure_is_none_to_a_licence(address: str) -> None:
    html = f"<figure><img src=/a.jpg><figcaption>At dawn <a href='{address}'>here</a></figcaption></figure>"
    assert images(html) == [{"url": "/a.jpg", "caption": "At dawn here"}]


@pytest.mark.parametrize(
    ("written", "caption"),
    [
        (
            "<span>An olive grove in May.</span><span class=a_m>Kim Roe (EFE)</span>",
            "An olive grove in May. Kim Roe (EFE)",
        ),
        ("<b>Harbour</b><i>Kim Roe</i>", "Harbour Kim Roe"),
        ("The <b>M</b>inister of <i>F</i>ish", "The Minister of Fish"),
        ("<b>iP</b>hone", "iPhone"),
        ("The new <i>i</i>Phone", "The new iPhone"),
        ("Szene aus »<em>Das Boot</em>« von 1981", "Szene aus »Das Boot« von 1981"),
        ("A pier at dawn | <span class=credit>Kim Roe</span>", "A pier at dawn"),
    ],
)
def test_the_parts_of_a_caption_that_only_their_looks_part_are_parted(written: str, caption: str) -> None:
    assert images(f"<figure><img src=/a.jpg><figcaption>{written}</figcaption></figure>")[0]["caption"] == caption


def test_without_a_caption_the_alternative_text_is_it() -> None:
    assert images("<img src=/a.jpg alt='A bridge'>") == [{"url": "/a.jpg", "caption": "A bridge"}]


@pytest.mark.parametrize(
    ("written", "credit"),
    [
        ("Foto: Jo Marsh", "Jo Marsh"),
        ("Photo credit: Jo Marsh", "Jo Marsh"),
        ("Jo: Marsh", "Jo: Marsh"),
        ("Foto:", "Foto:"),
    ],
)
def test_a_credit_is_given_without_its_label(written: str, credit: str) -> None:
    html = (
        f"<h1>Harbour</h1><figure><img src=/b.jpg><figcaption>Dawn <i class=credit>{written}</i></figcaption></figure>"
    )
    node = visible.read(Document.read(html), Graph(), {"image"})
    assert node is not None
    assert [value.value.first("creditText").value for value in node.values("image")] == [credit]
