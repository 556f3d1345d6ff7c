"""Django's registry of apps comes in; what it has to know of this one goes out."""

from __future__ import annotations

from django.apps import AppConfig


class NewsschemaConfig(AppConfig):
    """The app. Its label is "newsschema", for "django" alone could be anybody's."""

    name = "newsschema.integrations.django"
    label = "newsschema"
    verbose_name = "newsschema"
