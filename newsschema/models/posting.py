"""Postings: blogs, live blogs, social media and forums."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from newsschema.errors import UsageError
from newsschema.models.article import Article
from newsschema.models.creative_work import CreativeWork
from newsschema.models.types import UNSET, Date, ManyNodes, Text
from newsschema.values.dates import moment

if TYPE_CHECKING:
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.values.dates import AnyDate


class SocialMediaPosting(Article):
    """A posting on a social media site (https://schema.org/SocialMediaPosting)."""

    shared_content: ManyNodes["CreativeWork"] = UNSET
    """What the posting passes on, such as a page or a picture."""


class BlogPosting(SocialMediaPosting):
    """A posting in a blog, or one entry of a live blog (https://schema.org/BlogPosting)."""


class LiveBlogPosting(BlogPosting):
    """A blog that follows an event while it happens (https://schema.org/LiveBlogPosting)."""

    coverage_start_time: Date = None
    """When the live coverage begins: ISO 8601 with a zone. It may begin before the event does."""
    coverage_end_time: Date = None
    """When the live coverage ends: ISO 8601 with a zone."""
    live_blog_update: ManyNodes["BlogPosting"] = UNSET
    """The entries, each a BlogPosting with its own date."""

    def add_update(
        self,
        headline: str,
        body: str,
        published: datetime,
        *,
        url: str | None = None,
        author: Person | Organization | None = None,
    ) -> BlogPosting:
        """Add an entry, the newest first, and return it.

        `published` needs its zone; where it is later than the blog's `date_modified` it becomes that, and where it is
        earlier than `coverage_start_time` it becomes that.

        Raises:
            UsageError: `published` is no datetime, or has no zone.
        """
        if not isinstance(published, datetime) or published.tzinfo is None:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise UsageError(f"an update needs a datetime with its zone, found {published!r:.80}")
        update = BlogPosting(headline=headline, article_body=body, date_published=published, url=url, author=author)
        later = [one for one in self.live_blog_update if _is_later(one.date_published, published)]
        earlier = [one for one in self.live_blog_update if not _is_later(one.date_published, published)]
        self.live_blog_update = [*later, update, *earlier]
        if not _is_later(self.date_modified, published):
            self.date_modified = published
        if self.coverage_start_time is None or _is_later(self.coverage_start_time, published):
            self.coverage_start_time = published
        return update


class DiscussionForumPosting(SocialMediaPosting):
    """A posting in a forum (https://schema.org/DiscussionForumPosting).

    Google requires `author` with a name, `date_published`, and text, an image or a video (discussion forum page).
    """


class Blog(CreativeWork):
    """A blog, the whole of its postings (https://schema.org/Blog)."""

    blog_post: ManyNodes["BlogPosting"] = UNSET
    """The postings of the blog."""
    issn: Text = None
    """The ISSN, eight digits as "1234-5679"."""


def _is_later(value: AnyDate | None, than: datetime) -> bool:
    first = moment(value)
    return first is not None and first > than
