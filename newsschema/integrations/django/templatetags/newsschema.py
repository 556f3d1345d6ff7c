"""A page in a template comes in; its markup goes out: `{% load newsschema %}{% newsschema_head page %}`.

A tag without a page takes `newsschema_page`, which `SitePageMixin` puts into the context, and writes nothing where the
view has none: so it can stand in the template that all others extend. The nonce for a Content-Security-Policy is the
one that is given, or else the request's: django-csp has it there, and Django from 6.0 on beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from newsschema.integrations import page_markup
from newsschema.integrations.django.views import CONTEXT_NAME

if TYPE_CHECKING:
    from collections.abc import Callable

register = template.Library()

NONCE = "csp_nonce"
"""The attribute of a request, and the variable of a context processor, that hold the nonce."""
_OWN: Any = object()


@register.simple_tag(takes_context=True)
def newsschema_head(context: template.Context, page: object = _OWN, nonce: object = None) -> SafeString:
    """Everything for `<head>` but `<title>`: `{% newsschema_head %}`, `{% newsschema_head page nonce=nonce %}`.

    Raises:
        UsageError: what was given is no `SitePage`.
    """
    return _written(context, page, lambda given: page_markup.head(given, _nonce(context, nonce)))


@register.simple_tag(takes_context=True)
def newsschema_script(context: template.Context, page: object = _OWN, nonce: object = None) -> SafeString:
    """The JSON-LD alone, of a page or of any model; what is raised as for `newsschema_head`."""
    return _written(context, page, lambda given: page_markup.script(given, _nonce(context, nonce)))


@register.simple_tag(takes_context=True)
def newsschema_fragment(context: template.Context, page: object = _OWN) -> SafeString:
    """The article as HTML with microdata, for pages that cannot hold scripts.

    Raises:
        UsageError: what was given is no `SitePage`, or has no article.
    """
    return _written(context, page, page_markup.fragment)


def _written(context: template.Context, page: object, write: Callable[[object], str]) -> SafeString:
    given = context.get(CONTEXT_NAME) if page is _OWN else page
    is_without = page is _OWN and given is None
    return mark_safe("" if is_without else write(given))  # noqa: S308 (escaped where it was written)


def _nonce(context: template.Context, nonce: object) -> object:
    """The nonce that was given, or that of the request."""
    if nonce not in (None, ""):  # the engine puts an empty text in the place of a variable that is not there
        return nonce
    request = getattr(context, "request", None) or context.get("request")
    found = (getattr(request, NONCE, None), context.get(NONCE), _own_nonce(request))
    return next((one for one in found if one is not None), None)


def _own_nonce(request: Any) -> object:
    """The nonce that Django itself has made, from 6.0 on."""
    try:
        from django.middleware.csp import get_nonce  # pyright: ignore[reportMissingModuleSource]
    except ModuleNotFoundError:
        return None
    return get_nonce(request) if request is not None else None
