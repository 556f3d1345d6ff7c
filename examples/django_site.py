"""Requests for an invented newsroom's pages come in; the pages, the feeds and the news sitemap go out: a Django project
in one file.

Usage: python examples/django_site.py runserver
Needs: pip install django django-csp
"""

from __future__ import annotations

import sys

import django
from csp.constants import NONCE
from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.views.generic import TemplateView
from newsroom import news_sitemaps, stories, story

import newsschema as ns
from newsschema.integrations.django.views import SitePageMixin

BASE = """\
{% load newsschema %}<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>{% block title %}Fenmoor Courier{% endblock %}</title>
{% newsschema_head %}
</head>
<body>
{% block body %}{% endblock %}
</body>
</html>
"""
STORY = """\
{% extends "base.html" %}
{% block title %}{{ newsschema_page.article.headline }}{% endblock %}
{% block body %}
<h1>{{ newsschema_page.article.headline }}</h1>
<p>{{ newsschema_page.article.article_body }}</p>
<script nonce="{{ request.csp_nonce }}">document.body.dataset.loaded = "yes"</script>
{% endblock %}
"""
POLICY = {"default-src": ["'none'"], "img-src": ["https:"], "script-src": [NONCE]}

settings.configure(
    ALLOWED_HOSTS=["localhost", "127.0.0.1"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["newsschema.integrations.django"],
    MIDDLEWARE=["csp.middleware.CSPMiddleware"],
    CONTENT_SECURITY_POLICY={"DIRECTIVES": POLICY},
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "context_processors": ["django.template.context_processors.request"],
                "loaders": [("django.template.loaders.locmem.Loader", {"base.html": BASE, "story.html": STORY})],
            },
        }
    ],
)
django.setup()


class Story(SitePageMixin, TemplateView):
    """The page of one article."""

    template_name = "story.html"

    def get_site_page(self) -> ns.SitePage:
        """The page of the address."""
        try:
            return story(self.kwargs["slug"])
        except KeyError:
            raise Http404 from None


def feed(_request: HttpRequest) -> HttpResponse:
    """The articles as an RSS feed."""
    return HttpResponse(ns.rss(stories(), url="/feed.xml"), content_type="application/rss+xml")


def json_feed(_request: HttpRequest) -> HttpResponse:
    """The articles as a JSON feed."""
    return HttpResponse(ns.json_feed(stories(), url="/feed.json"), content_type="application/feed+json")


def sitemap(_request: HttpRequest, name: str) -> HttpResponse:
    """The news sitemap: one file, or an index and its files."""
    files = news_sitemaps()
    if name not in files:
        raise Http404
    return HttpResponse(files[name], content_type="application/xml")


urlpatterns = [
    path("news/<slug:slug>", Story.as_view()),
    path("feed.xml", feed),
    path("feed.json", json_feed),
    path("<str:name>", sitemap),
]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
