"""A page's address and types come in; whether it is a home page, or one about its publisher, goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import SplitResult, unquote, urlsplit

if TYPE_CHECKING:
    from newsschema.rules.context import Context

_INDEX = frozenset({"", "/", "/index.html", "/index.htm", "/index.php"})
_ABOUT = frozenset(
    {"about", "about-us", "aboutus", "about_us", "who-we-are", "our-story", "organization", "organisation", "imprint"}
    | {"impressum", "ueber-uns", "uber-uns", "über-uns", "wir-ueber-uns", "a-propos", "apropos", "qui-sommes-nous"}
    | {"acerca-de", "sobre-nosotros", "quienes-somos", "quiénes-somos", "nosotros", "chi-siamo", "sobre", "sobre-nos"}
    | {"quem-somos", "over-ons", "om-oss", "om-os", "om-meg", "tietoa-meista", "meista", "o-nas", "o-nás", "o-nama"}
    | {"rolunk", "rólunk", "despre-noi", "hakkimizda", "hakkımızda", "kunye", "künye", "о-нас", "редакция"}
)
"""What pages about a publisher are called, as the last part of an address; in many countries the imprint is one."""
_DEPTH = 2
"""Parts of an address that such a page has at most: "/en/about"."""


def is_home_page(context: Context) -> bool:
    """Whether the page's address is the root of its site; False where no address is known."""
    parts = _parts(context.url or _canonical(context))
    return parts is not None and parts.path in _INDEX and not parts.query


def is_about_page(context: Context) -> bool:
    """Whether the page says, or its address, that it is about who publishes it."""
    if context.has("AboutPage"):
        return True
    parts = _parts(context.url)
    steps = unquote(parts.path).casefold().strip("/").split("/") if parts is not None else []
    return 0 < len(steps) <= _DEPTH and steps[-1].partition(".")[0] in _ABOUT


def _canonical(context: Context) -> str | None:
    return context.canonicals[0].text if context.canonicals else None


def _parts(url: str | None) -> SplitResult | None:
    """The parts of an absolute web address."""
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and parts.netloc else None
