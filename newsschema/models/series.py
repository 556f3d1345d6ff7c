"""Works that appear in parts: series, periodicals, issues, episodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.creative_work import CreativeWork
from newsschema.models.intangible import Intangible
from newsschema.models.types import UNSET, Date, Duration, IntegerOrText, ManyNodes, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.models.recording import VideoObject


class CreativeWorkSeries(CreativeWork, Intangible):
    """A series of works (https://schema.org/CreativeWorkSeries)."""

    start_date: Date = None
    """When it began: ISO 8601, or a year alone."""
    end_date: Date = None
    """When it ended: ISO 8601, or a year alone."""
    issn: Text = None
    """The ISSN, eight digits as "1234-5679"."""


class Periodical(CreativeWorkSeries):
    """A newspaper, a magazine, a journal (https://schema.org/Periodical)."""


class PublicationIssue(CreativeWork):
    """One issue of a periodical (https://schema.org/PublicationIssue)."""

    issue_number: IntegerOrText = None
    """The number of the issue, a whole number or text such as "12a"."""
    page_start: IntegerOrText = None
    """The first page, a number or text."""
    page_end: IntegerOrText = None
    """The last page, a number or text."""
    pagination: Text = None
    """The pages where one range does not say it: "10-12, 46-49"."""


class Episode(CreativeWork):
    """One episode of a series (https://schema.org/Episode)."""

    episode_number: IntegerOrText = None
    """Its number in the series or season, a whole number or text."""
    part_of_series: OneNode["CreativeWorkSeries"] = UNSET
    """The series it is from."""
    part_of_season: OneNode["CreativeWork"] = UNSET
    """The season it is from."""
    duration: Duration = None
    """How long it plays; ISO 8601 in markup, "PT45M"."""
    actor: ManyNodes["Person"] = UNSET
    """Who acts in it."""
    director: ManyNodes["Person"] = UNSET
    """Who directed it."""
    production_company: ManyNodes["Organization"] = UNSET
    """Who produced it."""
    trailer: ManyNodes["VideoObject"] = UNSET
    """Trailers."""


class PodcastEpisode(Episode):
    """One episode of a podcast (https://schema.org/PodcastEpisode, pending)."""
