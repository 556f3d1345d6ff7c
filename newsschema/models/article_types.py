"""The special kinds of articles: what a news article does (reports, analyses, argues), and articles that are no
news."""

from __future__ import annotations

from newsschema.models.article import Article, NewsArticle
from newsschema.models.types import Text


class AnalysisNewsArticle(NewsArticle):
    """News with an expert's analysis of it (https://schema.org/AnalysisNewsArticle, pending; Trust Project)."""


class AskPublicNewsArticle(NewsArticle):
    """A call of a newsroom for what the public knows (https://schema.org/AskPublicNewsArticle, pending; Trust
    Project)."""


class BackgroundNewsArticle(NewsArticle):
    """Context and history behind the news (https://schema.org/BackgroundNewsArticle, pending; Trust Project)."""


class OpinionNewsArticle(NewsArticle):
    """Opinion on the news, marked as opinion (https://schema.org/OpinionNewsArticle, pending; Trust Project)."""


class ReportageNewsArticle(NewsArticle):
    """News reported from the newsroom's own work (https://schema.org/ReportageNewsArticle, pending; Trust Project)."""


class AdvertiserContentArticle(Article):
    """An article that an advertiser paid for or made (https://schema.org/AdvertiserContentArticle, pending)."""


class SatiricalArticle(Article):
    """An article that is satire and no report (https://schema.org/SatiricalArticle, pending)."""


class ScholarlyArticle(Article):
    """An article in research (https://schema.org/ScholarlyArticle)."""


class TechArticle(Article):
    """A technical article, such as instructions or a specification (https://schema.org/TechArticle)."""

    dependencies: Text = None
    """What one needs to follow it, plain text."""
    proficiency_level: Text = None
    """The skill it asks for: "Beginner" or "Expert"."""


class Report(Article):
    """A report of a government or another organization (https://schema.org/Report)."""

    report_number: Text = None
    """The number under which it was published, text."""
