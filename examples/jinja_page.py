"""An article comes in; its page, written with a Jinja template, goes out.

Usage: python examples/jinja_page.py
Needs: pip install jinja2
"""

from __future__ import annotations

from jinja2 import Environment
from newsroom import story

import newsschema as ns

ENVIRONMENT = Environment(autoescape=True, extensions=["newsschema.integrations.jinja.NewsschemaExtension"])
PAGE = ENVIRONMENT.from_string("""\
<!DOCTYPE html>
<html lang="{{ page.page.in_language }}">
<head>
<meta charset="utf-8">
<title>{{ page.article.headline }}</title>
{{ newsschema_head(page, nonce=csp_nonce) }}
</head>
<body>
<h1>{{ page.article.headline }}</h1>
<p>By {% for author in page.article.author %}{{ author.name }}{{ ", " if not loop.last }}{% endfor %}</p>
<p>{{ page.article.article_body }}</p>
</body>
</html>
""")


def render(page: ns.SitePage, nonce: str | None = None) -> str:
    """The whole page; `nonce` is the one in the Content-Security-Policy that it is sent with."""
    return PAGE.render(page=page, csp_nonce=nonce)


if __name__ == "__main__":
    print(render(story("lock-to-reopen"), nonce="r4nd0m"))
