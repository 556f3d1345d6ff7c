"""What users must not write, in; nothing out: every marked line is an error for mypy --strict and for pyright."""

from __future__ import annotations

from typing import TYPE_CHECKING

import newsschema as ns

if TYPE_CHECKING:
    from collections.abc import Hashable

jane = ns.Person(name="Jane Doe")
article = ns.NewsArticle()

# A misspelt keyword.
ns.NewsArticle(headlin="Rain")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
ns.Person(nam="Jane Doe")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
ns.NewsArticle(datePublished="2026-03-01")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
ns.NewsArticle("Rain")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

# A value of another type.
ns.NewsArticle(headline=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(headline=["Rain"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(date_published=2026)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(is_accessible_for_free="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(word_count="many")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(author="Jane Doe")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(author=["Jane Doe"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(author=ns.ImageObject())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(publisher=[jane])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(image="https://example.com/a.jpg")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(properties=["award"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.NewsArticle(types="NewsArticle")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# Assignment is as strict.
article.author = "Jane Doe"  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
article.headline = 3  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
article.publisher = [jane]  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
article.headlin = "Rain"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
article.author.append("Jane Doe")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# What is read may be missing, and has its type.
article.headline.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
article.headlin  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # noqa: B018
article.author.name  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
key: Hashable = article  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
ns.parse("").article.headline  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]  # noqa: B018
ns.parse(3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
ns.load(3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
