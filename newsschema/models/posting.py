"""Postings: blogs, live blogs, social media and forums."""

from __future__ import annotations

from newsschema.models.article import Article
from newsschema.models.creative_work import CreativeWork
from newsschema.models.types import UNSET, Date, ManyNodes, Text


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
