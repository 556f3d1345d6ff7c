"""What a template hands over as its page comes in; the markup goes out as text that is safe in any HTML page."""

from __future__ import annotations

from newsschema.errors import UsageError
from newsschema.models.thing import Thing
from newsschema.publish.site_page import SitePage


def head(given: object, nonce: object = None) -> str:
    """Everything for `<head>` but `<title>`; see `SitePage.to_head`."""
    return _page(given).to_head(nonce_text(nonce))


def script(given: object, nonce: object = None) -> str:
    """The JSON-LD alone, of a page or of any model; see `SitePage.to_script`."""
    return (given if isinstance(given, Thing) else _page(given)).to_script(nonce_text(nonce))


def fragment(given: object) -> str:
    """The article as HTML with microdata; see `SitePage.to_html_fragment`."""
    return _page(given).to_html_fragment()


def nonce_text(nonce: object) -> str | None:
    """A nonce as text: what is made when it is first read is read here, and a function is called.

    Such nonces may be false as long as nobody has read them (django-csp, "Using the generated CSP nonce"), so whether
    there is one is not asked before.
    """
    if nonce is None:
        return None
    return str(nonce() if callable(nonce) else nonce) or None


def _page(given: object) -> SitePage:
    if isinstance(given, SitePage):
        return given
    raise UsageError(f"a template needs a page of a site here, found {_described(given)}; hand it site.page(article)")


def _described(given: object) -> str:
    """What a template's mistake looks like: engines put an empty text in the place of a variable that is not there."""
    if given in (None, ""):
        return "nothing"
    return type(given).__name__
