"""Requests for an invented newsroom's pages come in; the pages, the feeds and the news sitemap go out.

Usage: fastapi run examples/fastapi_app.py
Needs: pip install 'fastapi[standard]'
"""

from __future__ import annotations

import secrets

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.templating import Jinja2Templates
from jinja2 import DictLoader, Environment
from newsroom import news_sitemaps, stories, story

import newsschema as ns

STORY = """\
<!DOCTYPE html>
<html lang="{{ page.page.in_language }}">
<head>
<meta charset="utf-8">
<title>{{ page.article.headline }}</title>
{{ newsschema_head(page, nonce=csp_nonce) }}
</head>
<body>
<h1>{{ page.article.headline }}</h1>
<p>{{ page.article.article_body }}</p>
<script nonce="{{ csp_nonce }}">document.body.dataset.loaded = "yes"</script>
</body>
</html>
"""

app = FastAPI()
templates = Jinja2Templates(
    env=Environment(
        autoescape=True,
        loader=DictLoader({"story.html": STORY}),
        extensions=["newsschema.integrations.jinja.NewsschemaExtension"],
    )
)


@app.get("/news/{slug}")
def article(request: Request, slug: str) -> Response:
    """The page of one article, with a nonce of its own."""
    try:
        page = story(slug)
    except KeyError:
        raise HTTPException(404, "there is no such article") from None
    nonce = secrets.token_urlsafe(16)
    policy = f"default-src 'none'; img-src https:; script-src 'nonce-{nonce}'"
    context = {"page": page, "csp_nonce": nonce}
    return templates.TemplateResponse(request, "story.html", context, headers={"Content-Security-Policy": policy})


@app.get("/feed.xml")
def feed() -> Response:
    """The articles as an RSS feed."""
    return Response(ns.rss(stories(), url="/feed.xml"), media_type="application/rss+xml")


@app.get("/feed.json")
def json_feed() -> Response:
    """The articles as a JSON feed."""
    return Response(ns.json_feed(stories(), url="/feed.json"), media_type="application/feed+json")


@app.get("/{name}")
def sitemap(name: str) -> Response:
    """The news sitemap: one file, or an index and its files."""
    files = news_sitemaps()
    if name not in files:
        raise HTTPException(404, "there is no such file")
    return Response(files[name], media_type="application/xml")
