"""A Django app: a project that lists it in INSTALLED_APPS comes in; template tags and a view mixin go out.

    INSTALLED_APPS = [..., "newsschema.integrations.django"]

It needs no other setting, and has no models.
"""
