"""Google's rules on videos as such: what a VideoObject needs to be shown as a video result."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import is_bare, lacking, listed, stated, states, text_of
from newsschema.values.iso_dates import read_iso_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.rules.context import Context

_REQUIRED = ("name", "thumbnailUrl", "uploadDate")
_RECOMMENDED = ("description", "duration")


class Required(Rule):
    """A video must have a name, a thumbnail and the date of its upload.

    Google shows no video result without these three; `description` is only recommended by now. Videos that are merely
    listed, mentioned or a part of another video are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "contentUrl": "https://video.fenmoor.example/lock.mp4"}

    Good:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "contentUrl": "https://video.fenmoor.example/lock.mp4",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00"}

    Source: Google Search Central, "Video", 2026-07-07.
    """

    code = "NS345"
    name = "google.video.required"
    severity = "error"
    types = ("VideoObject",)

    def check(self, context: Context) -> Iterator[Finding]:
        for video in context.once(videos):
            absent = lacking(video, _REQUIRED)
            if absent:
                yield self.finding(f"the video has no {listed(absent, 'or')}, which Google requires", video, absent[0])


class ContentOrEmbed(Rule):
    """A video should say where its file or its player is.

    Google fetches the video from `contentUrl`, or plays it from `embedUrl`; with neither it has to guess from the page.

    Bad:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00",
         "embedUrl": "https://video.fenmoor.example/player?lock"}

    Source: Google Search Central, "Video", 2026-07-07.
    """

    code = "NS346"
    name = "google.video.content-or-embed"
    severity = "warning"
    property = "contentUrl"
    types = ("VideoObject",)

    def check(self, context: Context) -> Iterator[Finding]:
        for video in context.once(videos):
            if not states(video, "contentUrl", "embedUrl"):
                yield self.finding("the video has neither `contentUrl` nor `embedUrl`; add one of them", video)


class TimeZone(Rule):
    """The times at which a video was uploaded and expires should have a time zone.

    Without one Google takes the time to be in its crawler's own zone. A date without a time is in order.

    Bad:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00"}

    Good:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00"}

    Source: Google Search Central, "Video", 2026-07-07.
    """

    code = "NS347"
    name = "google.video.datetime-tz"
    severity = "warning"
    property = "uploadDate"
    types = ("VideoObject",)

    def check(self, context: Context) -> Iterator[Finding]:
        for video in context.once(videos):
            for name in ("uploadDate", "expires"):
                for value in stated(video, name):
                    read = read_iso_date(text_of(value))
                    if isinstance(read, datetime) and read.tzinfo is None:
                        message = (
                            f"{name} is {text_of(value)!r:.60} without a time zone; add its offset, such as +01:00"
                        )
                        yield self.finding(message, value, name)


class Regions(Rule):
    """A video should say either where it can be seen or where it cannot.

    Google takes `regionsAllowed` or `ineligibleRegion`; together they leave open which of them holds.

    Bad:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00",
         "regionsAllowed": "NL, BE", "ineligibleRegion": "FR"}

    Good:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00",
         "regionsAllowed": "NL, BE"}

    Source: Google Search Central, "Video", 2026-07-07.
    """

    code = "NS351"
    name = "google.video.regions"
    severity = "warning"
    property = "regionsAllowed"
    types = ("VideoObject",)

    def check(self, context: Context) -> Iterator[Finding]:
        for video in context.once(videos):
            if not lacking(video, ("regionsAllowed", "ineligibleRegion")):
                message = "the video has both `regionsAllowed` and `ineligibleRegion`; keep one of them"
                yield self.finding(message, stated(video, "regionsAllowed")[0])


class Recommended(Rule):
    """A video should have a description and a duration.

    Google recommends both and shows the duration on the thumbnail; a video result needs neither of them. A live
    stream has no duration, and none is asked for.

    Bad:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "VideoObject", "name": "The lock opens",
         "thumbnailUrl": "https://video.fenmoor.example/lock.jpg", "uploadDate": "2026-03-01T08:00:00+01:00",
         "description": "The first barge in eleven months goes through.", "duration": "PT1M48S"}

    Source: Google Search Central, "Video", 2026-07-07.
    """

    code = "NS352"
    name = "google.video.recommended"
    severity = "warning"
    types = ("VideoObject",)

    def check(self, context: Context) -> Iterator[Finding]:
        for video in context.once(videos):
            wanted = _RECOMMENDED[:1] if states(video, "publication") else _RECOMMENDED
            absent = lacking(video, wanted)
            if absent:
                message = f"the video has no {listed(absent, 'or')}, which Google recommends"
                yield self.finding(message, video, absent[0])


def videos(context: Context) -> list[Node]:
    """The videos of the page: none that is only listed, mentioned, a part of something or referred to."""
    found = context.nodes("VideoObject")
    return [video for video in found if not is_bare(video) and not context.is_part(video)]


RULES: tuple[Rule, ...] = (Required(), ContentOrEmbed(), TimeZone(), Regions(), Recommended())
