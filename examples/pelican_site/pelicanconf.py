"""Nothing comes in; what Pelican has to know of an invented newsroom's site goes out.

Usage: pelican --settings examples/pelican_site/pelicanconf.py --output OUTPUT
Needs: pip install pelican
"""

from __future__ import annotations

from pathlib import Path

import newsschema as ns

HERE = Path(__file__).resolve().parent

SITENAME = "Saltmarsh Post"
SITEURL = "https://www.saltmarshpost.example"
TIMEZONE = "Europe/London"
DEFAULT_LANG = "en-GB"
PATH = str(HERE / "content")
THEME = "simple"
THEME_TEMPLATES_OVERRIDES = [str(HERE / "templates")]

PLUGIN_PATHS = [str(HERE)]
PLUGINS = ["newsschema_pages"]
JINJA_ENVIRONMENT = {"extensions": ["newsschema.integrations.jinja.NewsschemaExtension"]}
NEWSSCHEMA_SITE = ns.Site(
    url=f"{SITEURL}/",
    name=SITENAME,
    language=DEFAULT_LANG,
    publisher=ns.NewsMediaOrganization(
        name=SITENAME,
        logo=ns.ImageObject(url=f"{SITEURL}/static/logo.png", width=512, height=512),
        ethics_policy=f"{SITEURL}/about/ethics/",
    ),
)
