"""ninjs documents of an invented agency in, and articles; what becomes of them, and what the report says, out."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from publish import newsroom
from publish.ninjs_schema import assert_valid, iptc, needs_iptc

import newsschema as ns

ITEM = "urn:newsml:wire.example:20260303:locks-4"
PHOTO = "urn:newsml:wire.example:20260303:photo-9"
PERSON = "http://www.wikidata.org/entity/Q1"
CV = "http://cv.iptc.org/newscodes/"


DOCUMENT: dict[str, Any] = {
        "uri": ITEM,
        "type": "text",
        "standard": {"name": "ninjs", "version": "3.1"},
        "version": "4",
        "firstCreated": "2026-03-03T08:00:00Z",
        "versionCreated": "2026-03-03T17:45:00+01:00",
        "expires": "2026-04-01T00:00:00Z",
        "language": "en-GB",
        "pubStatus": "usable",
        "title": "Lower lock",
        "headlines": [
            {"role": "subhead", "value": "Boats are to be back by May"},
            {"role": "main", "contentType": "text/html", "value": "Lock to <b>reopen</b>"},
        ],
        "by": "By Imogen Hartley and Tobias Okafor-Lund, Basin Wire",
        "located": "Fenmoor",
        "descriptions": [{"value": "After forty years."}, {"role": "summary", "value": "The vote was close."}],
        "bodies": [
            {"contentType": "application/xhtml+xml", "value": "<p>The lock reopens.</p><p>Boats wait.</p>"},
            {"contentType": "text/plain", "value": "The lock reopens.", "wordCount": 3, "charCount": 17},
        ],
        "people": [{"name": "Mara Voss", "rel": "about", "uri": PERSON}],
        "organisations": [{"name": "Canal Trust", "rel": "mentions", "literal": "ct"}],
        "places": [{"name": "Lower Basin", "geoJSON": {"type": "Point", "coordinates": [-1.5, 52.25]}}],
        "subjects": [
            {"name": "canal", "rel": "about", "uri": f"{CV}mediatopic/20000001", "literal": "20000001"},
            {"name": "locks"},
        ],
        "events": [{"name": "Council vote", "uri": "urn:event:7"}],
        "objects": [{"name": "Lock gate"}],
        "genres": [{"name": "Analysis", "uri": f"{CV}genre/Analysis"}, {"name": "Feature"}],
        "infoSources": [{"name": "Basin Wire", "role": "publisher"}, {"name": "Canal Trust"}],
        "trustIndicators": [
            {"role": f"{CV}trustindicator/correctionsPolicy", "href": "https://wire.example/corrections"},
            {"role": f"{CV}trustindicator/editorialPolicy", "href": "https://wire.example/policy", "title": "Policy"},
        ],
        "copyrightHolder": "Basin Wire",
        "copyrightNotice": "(c) Basin Wire",
        "usageTerms": "Not for calendars.",
        "rightsInfo": {"linkedRights": "https://wire.example/rights"},
        "digitalSourceType": {"uri": f"{CV}digitalsourcetype/trainedAlgorithmicMedia"},
        "altIds": [{"role": "desk", "value": "L4"}],
        "renditions": [{"name": "web", "href": "https://wire.example/lock", "contentType": "text/html"}],
        "associations": [
            {
                "name": "mainpic", "uri": PHOTO, "type": "picture", "by": "Wren Castellane/Basin Wire",
                "descriptions": [{"value": "The gate at dawn"}],
                "renditions": [
                    {"name": "thumb", "href": "https://wire.example/s.jpg", "width": 120},
                    {"name": "hires", "href": "https://wire.example/l.jpg", "width": 4000, "height": 3000,
                     "contentType": "image/jpeg", "sizeInBytes": 900000},
                    {"name": "web", "href": "https://wire.example/m.jpg", "width": 1200, "title": "Medium"},
                ],
            },
        ],
}  # fmt: skip
"""An item of the Basin Wire in ninjs 3.1, with something in most of its members."""


def document(**changes: Any) -> dict[str, Any]:
    return {**deepcopy(DOCUMENT), **changes}


def read(**changes: Any) -> Any:
    return ns.from_ninjs(document(**changes)).thing


def notes(found: Any) -> list[str]:
    return [str(note) for note in found.report.notes]


def test_a_document_becomes_an_article() -> None:
    article = read()
    assert type(article) is ns.AnalysisNewsArticle
    assert (article.id, article.url, article.in_language) == (ITEM, "https://wire.example/lock", "en-GB")
    assert (article.headline, article.alternative_headline) == ("Lock to reopen", "Boats are to be back by May")
    assert (article.name, article.description, article.abstract) == (
        "Lower lock", "After forty years.", "The vote was close.",
    )  # fmt: skip
    assert (article.article_body, article.word_count) == ("The lock reopens.", 3)
    assert [(author.name, author.works_for[0].name) for author in article.author] == [
        ("Imogen Hartley", "Basin Wire"), ("Tobias Okafor-Lund", "Basin Wire"),
    ]  # fmt: skip
    assert article.date_published is None
    assert article.date_created == datetime(2026, 3, 3, 8, tzinfo=UTC)
    assert article.date_modified.isoformat() == "2026-03-03T17:45:00+01:00"
    assert article.creative_work_status == "usable"


def test_what_it_is_about_becomes_things() -> None:
    article = read()
    term, event, thing, person = article.about
    assert (term.name, term.id, term.term_code) == ("canal", f"{CV}mediatopic/20000001", "20000001")
    assert (type(event), event.id) == (ns.Event, "urn:event:7")
    assert (type(thing), thing.name) == (ns.Thing, "Lock gate")
    assert (type(person), person.id) == (ns.Person, PERSON)
    assert article.mentions[0].identifier == ["ct"]
    assert article.keywords == ["locks"]
    assert article.genre == ["Feature"]
    assert (article.content_location[0].geo.latitude, article.content_location[0].geo.longitude) == (52.25, -1.5)
    assert article.location_created.name == "Fenmoor"


def test_a_genre_that_is_said_twice_in_two_shapes_goes_out_once() -> None:
    work = ns.NewsArticle(headline="Ferry back", genre=[ns.DefinedTerm(name="Feature"), "Feature"], id="urn:ferry")
    assert ns.to_ninjs(work).data["genres"] == [{"name": "Feature"}]


def test_sources_rights_and_policies_find_their_place() -> None:
    article = read()
    assert type(article.publisher) is ns.NewsMediaOrganization
    assert article.publisher.corrections_policy == "https://wire.example/corrections"
    assert article.publishing_principles.name == "Policy"
    assert [source.name for source in article.source_organization] == ["Canal Trust"]
    assert article.copyright_holder[0].name == "Basin Wire"
    assert article.usage_info.text == "Not for calendars."
    assert article.license == "https://wire.example/rights"
    assert article.digital_source_type == "https://schema.org/TrainedAlgorithmicMediaDigitalSource"
    assert (article.identifier[0].property_id, article.identifier[0].value) == ("desk", "L4")


def test_a_picture_keeps_its_files() -> None:
    (image,) = read().image
    assert (image.id, image.content_url, image.width, image.height) == (PHOTO, "https://wire.example/l.jpg", 4000, 3000)
    assert (image.caption, image.credit_text, image.content_size) == (
        "The gate at dawn", "Wren Castellane/Basin Wire", "900000 B",
    )  # fmt: skip
    assert [(one.content_url, one.name) for one in image.thumbnail] == [("https://wire.example/s.jpg", "thumb")]
    assert [(one.content_url, one.name, one.alternate_name) for one in image.encoding] == [
        ("https://wire.example/m.jpg", "web", ["Medium"]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "cls"),
    [("picture", ns.ImageObject), ("graphic", ns.ImageObject), ("video", ns.VideoObject), ("audio", ns.AudioObject)],
)
def test_other_items_become_media(kind: str, cls: type) -> None:
    files = [
        {"name": "clip", "href": "https://wire.example/a", "contentType": "video/mp4", "duration": 90.5, "width": 640},
        {"name": "still", "href": "https://wire.example/still.jpg", "contentType": "image/jpeg"},
    ]
    found = ns.from_ninjs({"uri": ITEM, "type": kind, "bodies": [{"value": "Gulls."}], "renditions": files})
    thing: Any = found.thing
    assert type(thing) is cls
    assert found.article is None
    assert thing.content_url == "https://wire.example/a"
    assert thing.duration == timedelta(seconds=90.5)
    if kind == "video":
        assert thing.thumbnail_url == ["https://wire.example/still.jpg"]
        assert thing.transcript == "Gulls."
    again = ns.to_ninjs(thing)
    assert again.data["type"] == kind
    assert_valid(again.data)


def test_what_has_no_place_is_reported() -> None:
    found = ns.from_ninjs(
        document(urgency=3, edNote="Desk: call her", mood="glad", contentCreated="2026-03-01", eventDetails={"a": 1})
    )
    dropped = {note.pointer for note in found.report.dropped}
    assert dropped == {
        "/contentCreated", "/associations/0/renditions/1/name", "/bodies/0", "/urgency", "/edNote", "/mood",
        "/eventDetails",
    }  # fmt: skip
    assert "/edNote is dropped: it is for those who work on the item, not for its readers" in notes(found)
    assert "/bodies/0 is dropped: the model holds the text once" in notes(found)
    assert "/by is changed: it is split into its authors" in notes(found)
    assert "Desk" not in found.thing.to_json()


OLD = {
    "uri": ITEM,
    "type": "composite",
    "versioncreated": "2026-03-03T16:45:00Z",
    "headline": "Lock to reopen",
    "headline_subhead": "Boats are to be back by May",
    "byline": "Imogen Hartley",
    "description_text": "After forty years.",
    "body_xhtml": "<p>The lock reopens.</p>",
    "wordcount": 3,
    "person": [{"name": "Mara Voss", "rel": "about", "scheme": "http://www.wikidata.org/entity/", "code": "Q1"}],
    "subject": [{"name": "canal", "scheme": "http://topics.example", "code": "c1"}],
    "place": [{"name": "Fenmoor", "rel": "mentions"}],
    "infosource": [{"name": "Basin Wire", "rel": "publisher"}],
    "altids": {"desk": "L4"},
    "copyrightholder": "Basin Wire",
    "embargoed": "2026-03-03T17:00:00Z",
    "associations": {
        "mainpic": {
            "uri": PHOTO,
            "type": "picture",
            "byline": "Wren Castellane",
            "renditions": {"main": {"href": "https://wire.example/l.jpg", "mimetype": "image/jpeg", "depth": 24}},
        }
    },
}


def test_the_keys_of_the_first_generation_are_read() -> None:
    article: Any = ns.from_ninjs(OLD).article
    assert (article.headline, article.alternative_headline) == ("Lock to reopen", "Boats are to be back by May")
    assert (article.article_body, article.word_count) == ("The lock reopens.", 3)
    assert [author.name for author in article.author] == ["Imogen Hartley"]
    assert article.about[0].id == PERSON
    (term,) = article.keywords
    assert (term.name, term.term_code, term.in_defined_term_set) == ("canal", "c1", "http://topics.example")
    assert article.publisher.name == "Basin Wire"
    assert article.identifier[0].value == "L4"
    (image,) = article.image
    assert (image.name, image.credit_text, image.encoding_format) == ("mainpic", "Wren Castellane", "image/jpeg")


def test_the_report_points_into_the_document_that_came_in() -> None:
    pointers = [note.pointer for note in ns.from_ninjs(OLD).report.notes]
    assert "/body_xhtml" in pointers
    assert "/headline_subhead" in pointers
    assert "/associations/mainpic/renditions/main/depth" in pointers
    assert "/type" in pointers


def test_what_comes_in_is_not_changed() -> None:
    for item in (document(headline_x="More", wordcount=4), deepcopy(OLD)):
        before = deepcopy(item)
        ns.from_ninjs(item)
        assert item == before


def test_associations_without_end_come_to_one() -> None:
    item: dict[str, Any] = {"uri": ITEM}
    for number in range(500):
        item = {"uri": f"{ITEM}-{number}", "associations": [{"name": "part", "rel": "hasPart", **item}]}
    found = ns.from_ninjs(item)
    assert [note.reason for note in found.report.notes] == ["associations are nested too deep"]
    assert_valid(ns.to_ninjs(found.thing).data)


def test_the_second_generation_has_lower_case_keys() -> None:
    article: Any = ns.from_ninjs(
        {"uri": ITEM, "versioncreated": "2026-03-03T16:45:00Z", "copyrightnotice": "(c)", "bodies": [
            {"contenttype": "text/html", "value": "<p>Gulls.</p>"}]}
    ).thing  # fmt: skip
    assert (article.article_body, article.copyright_notice) == ("Gulls.", "(c)")
    assert article.date_modified == datetime(2026, 3, 3, 16, 45, tzinfo=UTC)


def test_authors_that_are_named_apart_stand_in_the_order_of_the_byline() -> None:
    people = [{"name": "Tobias Okafor-Lund", "rel": "author"}, {"name": "Imogen Hartley", "rel": "byline:writer"}]
    authors = read(people=people, by="Imogen Hartley and Tobias Okafor-Lund").author
    assert [author.name for author in authors] == ["Imogen Hartley", "Tobias Okafor-Lund"]


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        ("{", ns.InvalidMarkup, "no JSON"),
        ([], ns.UsageError, "one item at a time"),
        ({"uri": ITEM, "type": "planning"}, ns.UsageError, "type 'planning' is no content"),
    ],
)
def test_what_is_no_item_is_refused(data: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        ns.from_ninjs(data)


def test_text_and_bytes_are_read_too() -> None:
    written = json.dumps(document())
    assert ns.from_ninjs(written).thing == ns.from_ninjs(written.encode()).thing == read()


# Out


def test_an_article_goes_out_and_comes_back() -> None:
    article = newsroom.article(url=newsroom.STORY, in_language="en-GB", date_published=None, image=[])
    article.author[0].job_title = None
    out = ns.to_ninjs(article)
    assert_valid(out.data)
    assert notes(out) == []
    assert ns.from_ninjs(out.data).thing == article
    assert list(out.data)[:4] == ["uri", "type", "versionCreated", "language"]
    assert out.data["by"] == "Imogen Hartley, Tobias Okafor-Lund"
    assert out.data["standard"]["version"] == "3.1"


def test_a_document_that_is_clean_comes_back_as_it_was() -> None:
    clean = {
        "uri": ITEM,
        "type": "text",
        "versionCreated": "2026-03-03T17:45:00+01:00",
        "pubStatus": "usable",
        "headlines": [{"role": "main", "contentType": "text/plain", "value": "Lock <reopens>"}],
        "genres": [{"name": "Opinion", "uri": f"{CV}genre/Opinion"}],
        "people": [{"name": "Mara Voss", "rel": "about", "uri": PERSON}],
        "associations": [{"name": "image-1", "rel": "image", "uri": PHOTO}],
        "standard": {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},
    }  # fmt: skip
    found = ns.from_ninjs(clean)
    assert notes(found) == []
    assert ns.to_ninjs(found.thing).data == clean


def test_what_ninjs_has_no_place_for_is_reported() -> None:
    out = ns.to_ninjs(
        newsroom.article(url=newsroom.STORY, backstory="We asked.", properties={"award": "Harbour Prize"})
    )
    assert [(note.pointer, note.kind) for note in out.report.notes if not note.pointer.startswith("/image")] == [
        ("/author/0/jobTitle", "dropped"), ("/datePublished", "dropped"), ("/backstory", "dropped"),
        ("/award", "dropped"),
    ]  # fmt: skip
    assert "Harbour" not in out.to_json()


def test_dates_without_a_zone_stay_at_home() -> None:
    out = ns.to_ninjs(ns.NewsArticle(id=ITEM, date_created="2026-03-01", date_published="2026-03-03T17:05:00+00:00"))
    assert out.data["versionCreated"] == "2026-03-03T17:05:00+00:00"
    assert "contentCreated" not in out.data
    assert notes(out) == [
        "/datePublished is changed: it is written as the moment of the version",
        "/dateCreated is dropped: expected a date and time with its zone, found 2026-03-01",
    ]


def test_works_that_hold_each_other_come_to_an_end() -> None:
    one, other = ns.NewsArticle(id=ITEM, in_language="en"), ns.NewsArticle(id=f"{ITEM}-de", in_language="de")
    one.add_translation(other)
    out = ns.to_ninjs(one)
    assert [association["rel"] for association in out.data["associations"]] == ["workTranslation"]
    assert notes(out) == ["/workTranslation/0/translationOfWork is dropped: it is written already, or nested too deep"]


def test_a_document_needs_a_uri_and_a_work_that_it_can_hold() -> None:
    with pytest.raises(ns.UsageError, match="set the article's `id` or its `url`"):
        ns.to_ninjs(ns.NewsArticle(headline="Lock to reopen"))
    with pytest.raises(ns.UsageError, match="found a WebPage"):
        ns.to_ninjs(ns.WebPage(id=ITEM))


@needs_iptc
def test_the_schema_of_iptc_is_that_of_this_version() -> None:
    assert iptc()[0].schema["$id"].endswith("ninjs-schema_3.1.json#")
    assert_valid(ns.to_ninjs(read()).data)
