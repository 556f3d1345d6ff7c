"""A Jinja environment comes in; the functions and filters that write a page's markup go out.

    Environment(autoescape=True, extensions=["newsschema.integrations.jinja.NewsschemaExtension"])

    <head><title>...</title>{{ newsschema_head(page, nonce=csp_nonce) }}</head>

Each is a function and a filter: `{{ newsschema_head(page) }}` and `{{ page | newsschema_head }}` are the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from jinja2 import Undefined, pass_context
from jinja2.ext import Extension
from markupsafe import Markup

from newsschema.integrations import page_markup

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.runtime import Context

NONCE = "csp_nonce"
"""The variable whose value is the nonce of a page that is not given another."""


@pass_context
def newsschema_head(context: Context, page: object, nonce: object = None) -> Markup:
    """Everything for `<head>` but `<title>`, of a `SitePage`.

    Args:
        context: the template's variables.
        page: a `SitePage`.
        nonce: for a Content-Security-Policy, text or a function that gives it; without it the template's variable
            `csp_nonce`, where there is one.

    Raises:
        UsageError: `page` is no `SitePage`.
    """
    return Markup(page_markup.head(_defined(page), _nonce(context, nonce)))  # noqa: S704 (escaped where it was written)


@pass_context
def newsschema_script(context: Context, page: object, nonce: object = None) -> Markup:
    """The JSON-LD alone, of a `SitePage` or of any model; `nonce` and what is raised as for `newsschema_head`."""
    return Markup(page_markup.script(_defined(page), _nonce(context, nonce)))  # noqa: S704 (as above)


def newsschema_fragment(page: object) -> Markup:
    """The article of a `SitePage` as HTML with microdata, for pages that cannot hold scripts.

    Raises:
        UsageError: `page` is no `SitePage`, or has no article.
    """
    return Markup(page_markup.fragment(_defined(page)))  # noqa: S704 (as above)


class NewsschemaExtension(Extension):
    """Gives an environment `newsschema_head`, `newsschema_script` and `newsschema_fragment`, as functions and as
    filters."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        functions = (newsschema_head, newsschema_script, newsschema_fragment)
        for names in (environment.globals, environment.filters):
            cast("dict[str, Any]", names).update({function.__name__: function for function in functions})


def _nonce(context: Context, nonce: object) -> object:
    """The nonce that was given, or the template's own; an undefined one is what the environment makes of it as text."""
    found = context.get(NONCE) if nonce is None else nonce
    return str(found) if isinstance(found, Undefined) else found


def _defined(page: object) -> object:
    if isinstance(page, Undefined):
        page()  # raises Jinja's own error, which names the variable
    return page
