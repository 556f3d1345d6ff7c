"""Google's Article rules on authors: an object for each, with a type, an address, and a name that is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.types import is_a
from newsschema.rules.rule import Rule
from newsschema.rules.views.article_authors import authors, extra_in, people, persons_in
from newsschema.rules.views.whole_articles import whole_articles
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_SHOWN = 3
_INSTEAD = {
    "publisher": "the publisher's name, which belongs in `publisher`",
    "jobTitle": "a job title, which belongs in `jobTitle`",
    "honorificPrefix": "a title, which belongs in `honorificPrefix`",
    "honorificSuffix": "a title, which belongs in `honorificSuffix`",
    "author": "an introduction, which belongs on the page alone",
}


class AuthorMissing(Rule):
    """An article should name its author.

    Google requires no property of an article and recommends this one; an organization may be the author. A second
    description of an article in the page's text is not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "author": {"@type": "Person", "name": "Wanda Fenn", "url": "https://www.fenmoor.example/people/wanda-fenn"}}

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS220"
    name = "google.article.author-missing"
    severity = "warning"
    property = "author"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.once(whole_articles):
            if not node.values("author"):
                yield self.finding("the article names no author; add the person or organization as `author`", node)


class AuthorNameMissing(Rule):
    """An author should have a name.

    Only authors that the page describes are looked at: an `@id` that leads to no description on the page says nothing
    about the name.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "author": {"@type": "Person", "url": "https://www.fenmoor.example/people/wanda-fenn"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "author": {"@type": "Person", "name": "Wanda Fenn", "url": "https://www.fenmoor.example/people/wanda-fenn"}}

    Source: Google Search Central, "Article", "Author markup best practices", 2026-09-08.
    """

    code = "NS221"
    name = "google.article.author-name-missing"
    severity = "warning"
    property = "name"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for author in context.once(authors):
            if author.node is not None and not author.node.values("name"):
                yield self.finding("the author has no name; add it as `name`", author.value)


class AuthorType(Rule):
    """An author should be a Person or an Organization.

    schema.org lets a text stand for the author. It is read, but it does not say which of the two it names, and has no
    room for an address.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "author": "Wanda Fenn"}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Thing", "name": "Wanda Fenn"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Person", "name": "Wanda Fenn"}}

    Source: Google Search Central, "Article", "Author markup best practices", 2026-09-08.
    """

    code = "NS222"
    name = "google.article.author-type"
    severity = "warning"
    property = "author"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for author in context.once(authors):
            if author.node is None:
                text = " ".join(author.texts[0][0].split())
                meant = "address" if is_web_url(text) else "name"
                found = f"the author is the text {text!r:.80}, which gives no type"
                wanted = f"write a Person or an Organization with this {'url' if meant == 'address' else meant}"
                yield self.finding(f"{found}; {wanted}", author.value)
            elif not is_a(author.node, "Person") and not is_a(author.node, "Organization"):
                types = author.node.types
                found = f"the author is typed {'/'.join(types):.80}" if types else "the author has no type"
                yield self.finding(f"{found}; use Person or Organization", author.value)


class AuthorUrlMissing(Rule):
    """An author should have a `url` or a `sameAs`.

    It tells people of the same name apart: the address of a page about the author, on this site or elsewhere. Authors
    that the page only refers to or names in a text are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Person", "name": "Wanda Fenn"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "author": {"@type": "Person", "name": "Wanda Fenn", "sameAs": "https://social.example/@wandafenn"}}

    Source: Google Search Central, "Article", "Author markup best practices", 2026-09-08.
    """

    code = "NS223"
    name = "google.article.author-url-missing"
    severity = "warning"
    property = "url"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for author in context.once(authors):
            node = author.node
            if node is None or not author.texts or node.values("url") or node.values("sameAs"):
                continue
            name = " ".join(author.texts[0][0].split())
            yield self.finding(f"the author {name!r:.80} has neither `url` nor `sameAs`; add one of them", author.value)


class AuthorNameExtra(Rule):
    """An author's name should hold the name and nothing else.

    The name of the publisher, a job title, "Dr." or "PhD", and words such as "by" have their own properties, or belong
    on the page alone. Reported is what surely is no part of the name: "Sir", "Jr." and a first name "Von" are not.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "author": {"@type": "Person", "name": "By Wanda Fenn"}}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "author": {"@type": "Person", "name": "Wanda Fenn, Harbour Correspondent"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "author": {"@type": "Person", "name": "Wanda Fenn", "jobTitle": "Harbour Correspondent"}}

    Source: Google Search Central, "Article", "Author markup best practices", 2026-09-08.
    """

    code = "NS224"
    name = "google.article.author-name-extra"
    severity = "warning"
    property = "name"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for text, value, houses in people(context):
            extra = extra_in(text, context.language, houses)
            if extra is not None:
                found, belongs = extra
                yield self.finding(f"the author's name holds {found!r:.60}, {_INSTEAD[belongs]}; take it out", value)


class AuthorMerged(Rule):
    """Each author should be an object of its own.

    Several names in one author are read as one person of that name. Reported is only what surely names several people:
    a newspaper and an agency, "Fenn, Wanda" and the name of a company are not.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "author": {"@type": "Person", "name": "Wanda Fenn and Piet Oster"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "author": [{"@type": "Person", "name": "Wanda Fenn"}, {"@type": "Person", "name": "Piet Oster"}]}

    Source: Google Search Central, "Article", "Author markup best practices", 2026-09-08.
    """

    code = "NS225"
    name = "google.article.author-merged"
    severity = "warning"
    property = "author"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for text, value, houses in people(context):
            names = persons_in(text, context.language, houses)
            if names:
                shown = ", ".join(f"{name!r:.40}" for name in names[:_SHOWN])
                more = " and others" if len(names) > _SHOWN else ""
                yield self.finding(f"one author names {shown}{more}; write one author for each", value)


RULES: tuple[Rule, ...] = (
    AuthorMissing(),
    AuthorNameMissing(),
    AuthorType(),
    AuthorUrlMissing(),
    AuthorNameExtra(),
    AuthorMerged(),
)
