"""Google's rules on what happens in a video: live streams, clips and the address that seeks to a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.graph.types import is_a
from newsschema.rules.google.video import videos
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import address_of, lacking, listed, stated, text_of, things
from newsschema.values.page_addresses import page_key
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

_SECOND = "{seek_to_second_number}"
_ANNOTATION = "startOffset-input"
_ANNOTATED = "required name=seek_to_second_number"


class Live(Rule):
    """A live stream must say that it is live and when it begins.

    The "LIVE" badge is given for a `publication` of type BroadcastEvent with `isLiveBroadcast` and `startDate`; an
    `endDate` is required once the stream is over, which cannot be told from the page.

    Bad:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "Council meeting",
         "thumbnailUrl": "https://video.fenmoor.example/council.jpg", "uploadDate": "2026-03-01T08:00:00+01:00",
         "publication": {"@type": "BroadcastEvent", "isLiveBroadcast": true}}

    Good:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "Council meeting",
         "thumbnailUrl": "https://video.fenmoor.example/council.jpg", "uploadDate": "2026-03-01T08:00:00+01:00",
         "publication": {"@type": "BroadcastEvent", "isLiveBroadcast": true, "startDate": "2026-03-01T19:00:00+01:00"}}

    Source: Google Search Central, "Video", 2026-07-07.
    """

    code = "NS348"
    name = "google.video.live"
    severity = "error"
    property = "publication"
    types = ("BroadcastEvent",)

    def check(self, context: Context) -> Iterator[Finding]:
        for event in _within(context, "publication", "BroadcastEvent"):
            absent = lacking(event, ("isLiveBroadcast", "startDate"))
            if absent:
                message = f"the live stream has no {listed(absent, 'or')}, which the live badge requires"
                yield self.finding(message, event)


class Clips(Rule):
    """A clip must have a name, a start, and an address that begins the page's video there.

    Google turns the clips in a video's `hasPart` into key moments. The address is that of the page with the second in
    its query. It is compared where the page's own address is known, with that and with its canonical one.

    Bad, at https://www.fenmoor.example/video/lock:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00",
         "hasPart": [{"@type": "Clip", "name": "The first barge", "startOffset": 30},
                     {"@type": "Clip", "name": "The footbridge", "startOffset": 75,
                      "url": "https://www.fenmoor.example/clips/7"}]}

    Good, at https://www.fenmoor.example/video/lock:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00",
         "hasPart": [{"@type": "Clip", "name": "The first barge", "startOffset": 30,
                      "url": "https://www.fenmoor.example/video/lock?t=30"},
                     {"@type": "Clip", "name": "The footbridge", "startOffset": 75, "url": "/video/lock?t=75"}]}

    Source: Google Search Central, "Video", 2026-07-07.
    """

    code = "NS349"
    name = "google.video.clip"
    severity = "error"
    property = "hasPart"
    types = ("Clip",)

    def check(self, context: Context) -> Iterator[Finding]:
        own = _own_pages(context)
        for clip in _within(context, "hasPart", "Clip"):
            absent = lacking(clip, ("name", "startOffset", "url"))
            if absent:
                yield self.finding(f"the clip has no {listed(absent, 'or')}, which key moments require", clip)
            for url in stated(clip, "url"):
                if own and page_key(resolve_url(context.url, address_of(url))) not in own:
                    message = (
                        f"the clip's url {address_of(url)!r:.80} is another page; write this page's with the second"
                    )
                    yield self.finding(message, url)


class Seek(Rule):
    """A seek action must have a target with the second left open, and say that the second is required.

    Google finds key moments by itself where a SeekToAction says how a link begins at a second: the target
    holds `{seek_to_second_number}`, and `startOffset-input`, an annotation that is no property of schema.org, names it.

    Bad:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00",
         "potentialAction": {"@type": "SeekToAction", "target": "https://www.fenmoor.example/video/lock?t="}}

    Good:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00",
         "potentialAction": {"@type": "SeekToAction",
                             "target": "https://www.fenmoor.example/video/lock?t={seek_to_second_number}",
                             "startOffset-input": "required name=seek_to_second_number"}}

    Source: Google Search Central, "Video", 2026-07-07.
    """

    code = "NS350"
    name = "google.video.seek"
    severity = "error"
    property = "potentialAction"
    types = ("SeekToAction",)

    def check(self, context: Context) -> Iterator[Finding]:
        for action in _within(context, "potentialAction", "SeekToAction"):
            targets = [template for value in stated(action, "target") for template in _templates(value)]
            if not any(_SECOND in target for target in targets):
                yield self.finding(f"the seek action has no `target` with {_SECOND}; add it", action)
            if not any(map(_asks_for_the_second, stated(action, _ANNOTATION))):
                yield self.finding(
                    f'the seek action needs `{_ANNOTATION}` with the text "{_ANNOTATED}"; add it', action
                )


def _within(context: Context, name: str, type: str) -> list[Node]:
    """The things of a type that the page's videos hold under a property."""
    return [thing for video in context.once(videos) for thing in things(video, name) if is_a(thing, type)]


def _asks_for_the_second(value: Value) -> bool:
    """Whether an annotation names the second, in short or as a PropertyValueSpecification."""
    return isinstance(value.value, Node) or " ".join(text_of(value).split()) == _ANNOTATED


def _templates(value: Value) -> Iterator[str]:
    """The address that a target is, or that it holds as an EntryPoint."""
    yield text_of(value)
    if isinstance(value.value, Node):
        entry = value.value
        yield from (text_of(template) for template in stated(entry, "urlTemplate", "url"))


def _own_pages(context: Context) -> set[str]:
    """The addresses that the page goes by, as they are compared."""
    if context.url is None:
        return set()
    return {page_key(context.url), *(page_key(resolve_url(context.url, link.text)) for link in context.canonicals)}


RULES: tuple[Rule, ...] = (Live(), Clips(), Seek())
