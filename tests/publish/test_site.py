"""Sites and articles in; whether the graph of a page holds each thing once, linked and named for good, out."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given, settings
from publish.newsroom import HOME, STORY, article, imogen, page, site

import newsschema as ns
from newsschema.testing import models, plain_texts


def nodes(made: ns.SitePage) -> dict[str, dict[str, Any]]:
    """The nodes of the graph by their first type; of several of one type the first."""
    found: dict[str, dict[str, Any]] = {}
    for node in made.to_jsonld()["@graph"]:
        found.setdefault(node["@type"], node)
    return found


def test_the_graph_is_linked_and_in_order() -> None:
    graph = page().to_jsonld()["@graph"]
    kinds = [node["@type"] for node in graph]
    assert kinds == [
        "WebSite", "WebPage", "NewsMediaOrganization", "NewsArticle", "ImageObject", "ImageObject", "ImageObject",
        "Person", "Person", "BreadcrumbList",
    ]  # fmt: skip
    found = nodes(page())
    story, web_page = found["NewsArticle"], found["WebPage"]
    assert story["isPartOf"] == story["mainEntityOfPage"] == {"@id": web_page["@id"]}
    assert story["publisher"] == found["WebSite"]["publisher"] == {"@id": found["NewsMediaOrganization"]["@id"]}
    assert story["author"][0] == {"@id": found["Person"]["@id"]}
    assert web_page["isPartOf"] == {"@id": found["WebSite"]["@id"]}
    assert web_page["primaryImageOfPage"] == story["image"][0] == {"@id": found["ImageObject"]["@id"]}
    assert web_page["breadcrumb"] == {"@id": found["BreadcrumbList"]["@id"]}


def test_every_reference_leads_to_a_node_of_the_graph() -> None:
    document = page().to_jsonld()
    assert [thing for thing in ns.load_all(document) if isinstance(thing, ns.Ref)] == []
    assert len({node["@id"] for node in document["@graph"]}) == len(document["@graph"])


def test_the_article_that_was_given_is_not_changed() -> None:
    given_article = article()
    before = given_article.to_jsonld()
    site().page(given_article, STORY)
    assert given_article.to_jsonld() == before


def test_an_author_has_one_id_on_every_page() -> None:
    one = nodes(site().page(article(), STORY))["Person"]["@id"]
    other = nodes(site().page(article(headline="Heron seen", author=[imogen()]), f"{HOME}news/heron"))["Person"]["@id"]
    own = site().author_page(imogen()).page.main_entity[0].id
    assert one == other == own


def test_two_authors_never_share_one() -> None:
    namesakes = [
        ns.Person(name="Jane Doe", url=f"{HOME}by/jane"),
        ns.Person(name="Jane Doe", url=f"{HOME}by/jane-2"),
        ns.Person(name="Jane Doe", job_title="Cook"),
        ns.Person(name="Jane Doe", job_title="Judge"),
    ]
    graph = site().page(article(author=namesakes, image=[]), STORY).to_jsonld()["@graph"]
    people = [node for node in graph if node["@type"] == "Person"]
    assert len({node["@id"] for node in people}) == 4


def test_one_author_who_is_named_twice_is_one_node() -> None:
    photographer = ns.Person(name="Imogen Hartley")
    image = ns.ImageObject(url="/a.jpg", creator=photographer)
    made = site().page(article(author=[imogen(), imogen()], image=image), STORY)
    people = [node for node in made.to_jsonld()["@graph"] if node["@type"] == "Person"]
    assert len(people) == 1
    found = nodes(made)
    assert found["NewsArticle"]["author"] == found["ImageObject"]["creator"] == {"@id": people[0]["@id"]}
    assert found["ImageObject"]["url"] == f"{HOME}a.jpg"


def test_one_object_that_is_given_twice_is_there_once() -> None:
    author, image = imogen(), ns.ImageObject(url="/a.jpg")
    story = nodes(site().page(article(author=[author, author], image=[image, image]), STORY))["NewsArticle"]
    assert (list(story["author"]), list(story["image"])) == (["@id"], ["@id"])


def test_a_publisher_and_a_page_that_the_article_holds_are_not_doubled() -> None:
    held = article(
        publisher=ns.Organization(name="Fenmoor Courier", telephone="+44 1632 960123"),
        main_entity_of_page=ns.WebPage(last_reviewed=date(2026, 3, 4)),
    )
    graph = site().page(held, STORY).to_jsonld()["@graph"]
    assert [node["@type"] for node in graph].count("WebPage") == 1
    publishers = [node for node in graph if "Organization" in node["@type"]]
    assert len(publishers) == 1
    assert publishers[0]["telephone"] == "+44 1632 960123"
    assert nodes(site().page(held, STORY))["WebPage"]["lastReviewed"] == "2026-03-04"


def test_another_publisher_stays_another() -> None:
    agency = ns.Organization(name="Basin Wire", url="https://wire.example/")
    graph = site().page(article(publisher=agency), STORY).to_jsonld()["@graph"]
    assert [node["name"] for node in graph if "Organization" in node["@type"]] == ["Fenmoor Courier", "Basin Wire"]


def test_what_the_article_says_goes_before_what_the_site_says() -> None:
    made = site().page(article(in_language="cy", url=f"{HOME}other", id=f"{HOME}#story"), STORY)
    story = nodes(made)["NewsArticle"]
    assert (story["inLanguage"], story["url"], story["@id"]) == ("cy", f"{HOME}other", f"{HOME}#story")
    assert made.url == STORY


def test_relative_addresses_are_the_sites_own() -> None:
    publisher = ns.NewsMediaOrganization(
        name="Fenmoor Courier", ethics_policy="/ethics", logo=ns.ImageObject(url="logo.png")
    )
    author = ns.Person(
        name="Imogen Hartley", url="/by/hartley", same_as=["https://x.com/imogen", "/by/imogen"], gender="n/a"
    )
    found = nodes(site(publisher=publisher).page(article(author=author, license="/licence"), STORY))
    assert found["NewsMediaOrganization"]["ethicsPolicy"] == f"{HOME}ethics"
    assert found["NewsMediaOrganization"]["logo"]["url"] == f"{HOME}logo.png"
    assert found["Person"]["sameAs"] == ["https://x.com/imogen", f"{HOME}by/imogen"]
    assert found["Person"]["gender"] == "n/a"
    assert found["NewsArticle"]["license"] == f"{HOME}licence"


def test_the_address_may_be_the_articles_own_or_relative() -> None:
    assert site().page(article(url=STORY)).url == site().page(article(), "/news/lower-basin-lock").url == STORY
    with pytest.raises(ns.UsageError, match="pass url= or set the article's url"):
        site().page(article())


def test_a_site_needs_its_address_and_a_place_for_the_search_term() -> None:
    with pytest.raises(ns.UsageError, match="absolute address"):
        site(url="fenmoorcourier.example")
    with pytest.raises(ns.UsageError, match="search_term_string"):
        site(search="/search?q=")


def test_the_search_of_the_site_is_an_action() -> None:
    made = site(search="/search?q={search_term_string}").page(article(), STORY)
    action = nodes(made)["WebSite"]["potentialAction"]
    assert action["target"]["urlTemplate"] == f"{HOME}search?q={{search_term_string}}"
    assert action["query-input"] == "required name=search_term_string"


def test_one_step_is_no_path() -> None:
    assert site().page(article(), STORY).breadcrumbs is None


def test_the_other_pages_of_a_site() -> None:
    story = page()
    author, section, home = (
        site().author_page(imogen(), articles=[story]),
        site().section_page("Waterways", "/waterways", [story]),
        site().home_page([story]),
    )
    assert nodes(author)["ProfilePage"]["mainEntity"] == {"@id": nodes(author)["Person"]["@id"]}
    assert nodes(author)["ProfilePage"]["hasPart"]["url"] == STORY
    assert nodes(section)["ItemList"]["itemListElement"] == {"@type": "ListItem", "url": STORY, "position": 1}
    assert nodes(home)["WebPage"]["@id"] == HOME
    for made in (author, section, home):
        assert made.check().errors == []


def test_a_complete_page_has_neither_errors_nor_warnings() -> None:
    report = page().check()
    assert [str(finding) for finding in (*report.errors, *report.warnings)] == []


def test_a_paywall_is_not_looked_for_in_a_body_that_is_not_known() -> None:
    held = article()
    held.paywall(".for-subscribers")
    assert site().page(held, STORY, strict=True).check("schema.org").errors == []


def test_a_strict_page_refuses_what_google_would_warn_about() -> None:
    with pytest.raises(ns.InvalidMarkup, match="headline"):
        site().page(article(headline=None), STORY, strict=True)
    assert site().page(article(), STORY, strict=True).article is not None


@pytest.mark.parametrize(
    "held",
    [
        {"logo": ns.ImageObject(url=f"{HOME}logo.png")},
        {"logo": ns.ImageObject(url="/logo.png")},
        {"same_as": ["https://x.com/fenmoor"]},
        {"url": HOME.removesuffix("/")},
    ],
    ids=lambda held: next(iter(held)),
)
def test_a_publisher_of_whom_the_article_says_less_is_not_doubled(held: dict[str, Any]) -> None:
    given_article = article(publisher=ns.NewsMediaOrganization(name="Fenmoor Courier", **held))
    made = site(profiles=["https://x.com/fenmoor", "https://social.example/fenmoor"]).page(given_article, STORY)
    publishers = [node for node in made.to_jsonld()["@graph"] if "Organization" in node["@type"]]
    assert len(publishers) == 1
    assert publishers[0]["logo"]["width"] == 600
    assert len(publishers[0]["sameAs"]) == 2


def test_nothing_that_only_the_article_says_of_the_publisher_is_lost() -> None:
    theirs = ns.NewsMediaOrganization(name="Fenmoor Courier", masthead=f"{HOME}masthead")
    made = site(publisher=ns.Organization(name="Fenmoor Courier")).page(article(publisher=theirs), STORY)
    assert f"{HOME}masthead" in made.to_script()


@pytest.mark.parametrize(
    "part", [ns.WebSite(url=HOME, name="Fenmoor Courier"), ns.WebPage(url=STORY)], ids=["site", "page"]
)
def test_a_site_and_a_page_that_the_article_is_part_of_are_not_doubled(part: ns.Thing) -> None:
    made = site().page(article(is_part_of=part), STORY)
    assert made.to_script().count(f'"{type(part).__name__}"') == 1


@pytest.mark.parametrize(
    "known",
    [
        {"url": "/by/jo"},
        {"image": ns.ImageObject(url="/jo.jpg")},
        {"works_for": ns.Organization(name="Fenmoor Courier")},
        {},
    ],
    ids=["relative address", "relative image", "publisher", "name alone"],
)
def test_an_author_has_the_id_of_the_article_pages_on_a_page_of_his_own(known: dict[str, Any]) -> None:
    jo = ns.Person(name="Jo Aldous", **known)
    photographed = ns.ImageObject(url="/a.jpg", creator=ns.Person(name="Jo Aldous", job_title="Diver"))
    ids = {
        nodes(site().page(article(author=jo), STORY))["Person"]["@id"],
        nodes(site().page(article(author=jo, image=photographed), f"{HOME}news/dive"))["Person"]["@id"],
        nodes(site().author_page(jo, "/by/jo"))["Person"]["@id"],
        nodes(site().author_page(jo, f"{HOME}by/jo", [page()]))["Person"]["@id"],
    }
    assert len(ids) == 1


def test_the_page_of_an_author_has_addresses_that_others_can_follow() -> None:
    made = site().author_page(ns.Person(name="Jo Aldous", url="/by/jo", image=ns.ImageObject(url="/jo.jpg")))
    person = nodes(made)["Person"]
    assert (person["url"], person["image"]["url"]) == (f"{HOME}by/jo", f"{HOME}jo.jpg")


def test_a_publisher_who_is_an_author_is_one_on_his_page_too() -> None:
    made = site().author_page(ns.Organization(name="Fenmoor Courier"), "/about")
    graph = made.to_jsonld()["@graph"]
    assert [node["@type"] for node in graph] == ["WebSite", "ProfilePage", "NewsMediaOrganization"]
    assert graph[1]["mainEntity"] == graph[1]["publisher"] == {"@id": graph[2]["@id"]}


def test_two_sites_of_one_host_are_two() -> None:
    german, english = (site(url=f"{HOME}{tag}/").home_page() for tag in ("de", "en"))
    assert nodes(german)["WebSite"]["@id"] == f"{HOME}de/#website"
    assert nodes(english)["WebSite"]["@id"] == f"{HOME}en/#website"
    assert nodes(site(url=HOME.removesuffix("/")).home_page())["WebSite"]["@id"] == f"{HOME}#website"


def test_a_page_is_no_part_of_a_page() -> None:
    made = site().page(article(), f"{STORY}#update-3")
    assert made.url == STORY
    assert nodes(made)["NewsArticle"]["@id"] == f"{STORY}#article"


def test_the_last_step_is_there_once() -> None:
    made = site().page(article(), STORY, [("Home", "/"), ("The lower lock", "/news/lower-basin-lock")])
    assert [step["name"] for step in nodes(made)["BreadcrumbList"]["itemListElement"]] == ["Home", "The lower lock"]


def test_an_article_that_is_named_by_its_address_is_not_the_page() -> None:
    found = nodes(site().page(article(id=STORY, url=STORY), STORY))
    assert (found["NewsArticle"]["@id"], found["WebPage"]["@id"]) == (STORY, f"{STORY}#webpage")
    assert found["NewsArticle"]["mainEntityOfPage"] == {"@id": f"{STORY}#webpage"}


JANE = f"{HOME}#jane"


@pytest.mark.parametrize(
    "held",
    [
        {"author": [ns.Person(id=JANE, name="Jane Doe"), ns.Person(id=JANE, name="J. Doe")]},
        {"author": [ns.Person(), ns.Person()]},
        {"image": [ns.ImageObject(url="/a.jpg", caption="Dawn"), ns.ImageObject(url="/a.jpg", caption="Dusk")]},
        {"publisher": ns.Organization(id=JANE, name="Jane Doe"), "author": ns.Person(id=JANE, name="Jane Doe")},
    ],
    ids=["two names", "nobody", "two captions", "two classes"],
)
def test_no_id_is_in_the_graph_twice(held: dict[str, Any]) -> None:
    graph = site().page(article(**held), STORY).to_jsonld()["@graph"]
    assert len({node["@id"] for node in graph}) == len(graph)
    assert all(isinstance(node.get("caption", ""), str) for node in graph)


def test_a_name_of_one_document_is_no_id_of_a_site() -> None:
    one, other = (
        ns.NewsArticle(id="_:b0", headline="Lock", author=ns.Person(id="_:b1", name=name)) for name in ("Jo", "Jane")
    )
    first, second = nodes(site().page(one, STORY)), nodes(site().page(other, f"{HOME}news/heron"))
    assert first["Person"]["@id"] != second["Person"]["@id"]
    assert first["NewsArticle"]["@id"] == f"{STORY}#article"
    assert first["Person"]["@id"] == nodes(site().author_page(ns.Person(name="Jo"), "/by/jo"))["Person"]["@id"]


WRONG: list[tuple[Callable[[Any], Any], str]] = [
    (lambda one: one.page(ns.VideoObject(name="Lock"), STORY), "takes an Article .* found VideoObject"),
    (lambda one: one.page({"headline": "Lock"}, STORY), "found dict"),
    (lambda one: one.page(ns.Ref(id=STORY), STORY), "found Ref"),
    (lambda one: one.page(article(), 5), "needs its address, found 5"),
    (lambda one: one.page(article(), "mailto:desk@fenmoorcourier.example"), "needs its address"),
    (lambda one: one.page(article(), STORY, ["Home", "Waterways"]), "a name and an address, found 'Home'"),
    (lambda one: one.page(article(), STORY, ["ab", "cd"]), "a name and an address, found 'ab'"),
    (lambda one: one.page(article(), STORY, [("Home", 1)]), "a name and an address"),
    (lambda one: one.page(article(), STORY, links={"de": "/de"}), "takes PageLinks"),
    (lambda one: one.author_page("Imogen Hartley"), "a Person or an Organization"),
    (lambda one: one.author_page(ns.Person(name="Imogen Hartley")), "set the author's url"),
    (lambda one: one.author_page(imogen(), articles=[article()]), "found NewsArticle"),
    (lambda one: one.section_page("Waterways", None), "needs its address, found None"),
    (lambda one: one.section_page("Waterways", "/waterways", [article()]), "found NewsArticle"),
    (lambda one: one.home_page([article()]), "found NewsArticle"),
    (lambda _: site(url=None), "absolute address"),
    (lambda _: site(publisher="Fenmoor Courier"), "needs its publisher"),
    (lambda _: site(x_handle="https://x.com/fenmoor"), "an account on X"),
    (lambda _: site(x_handle="@"), "an account on X"),
]


@pytest.mark.parametrize(("call", "message"), WRONG)
def test_a_wrong_argument_is_one_clear_error(call: Callable[[Any], Any], message: str) -> None:
    with pytest.raises(ns.UsageError, match=message):
        call(site())


@settings(max_examples=60, deadline=None)
@given(models(ns.NewsArticle, texts=plain_texts))
def test_any_article_can_be_a_page_and_is_found_again(given_article: ns.NewsArticle) -> None:
    made = site().page(deepcopy(given_article), STORY)
    document = made.to_jsonld()
    again = ns.parse(f"<html><head>{made.to_head()}</head></html>", made.url)
    written = [thing.to_jsonld() for thing in ns.load_all(document)]
    read = [thing.to_jsonld() for thing in again.things]
    assert all(thing in read for thing in written)


@settings(max_examples=60, deadline=None)
@given(models(ns.NewsArticle, texts=plain_texts))
def test_a_page_of_the_article_of_a_page_says_the_same(given_article: ns.NewsArticle) -> None:
    made = site().page(given_article, STORY)
    assert made.article is not None
    assert site().page(made.article, STORY).to_jsonld() == made.to_jsonld()


@settings(max_examples=60, deadline=None)
@given(*(models(cls, texts=plain_texts) for cls in (ns.NewsArticle, ns.NewsArticle, ns.Person)))
def test_any_author_has_one_id_on_all_pages(one: ns.NewsArticle, other: ns.NewsArticle, author: ns.Person) -> None:
    assume(not (author.id or "").startswith("_:"))  # a name that means something else in another document
    one.author = other.author = [author]
    made = site().page(one, STORY), site().page(other, f"{HOME}news/heron")
    ids = {held.article.author[0].id for held in made if held.article is not None}
    assert ids == {site().author_page(author, "/by/author").page.main_entity[0].id}


def test_a_label_of_the_document_does_not_change_an_authors_id() -> None:
    author = ns.Person(name="Imogen Hartley", image=[ns.ImageObject(id="_:b0", url="/a.jpg")])
    plain, labelled = article(author=author), article(author=author, backstory=ns.CreativeWork(id="_:b0", name="How"))
    made = [site().page(one, STORY).article for one in (plain, labelled)]
    assert len({one.author[0].id for one in made if one is not None}) == 1


def test_an_article_that_is_read_from_its_page_makes_that_page_again() -> None:
    again = ns.NewsArticle.from_html(f"<head>{page().to_head()}</head>", STORY)
    assert site().page(again, STORY, [("Home", "/"), ("Waterways", "/waterways")]).to_jsonld() == page().to_jsonld()
