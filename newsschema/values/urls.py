"""A URL, or a reference and its base, comes in; whether it is a web address, its absolute form, its host go out."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

# A scheme, perhaps a user, a host in brackets or one that begins with no punctuation (not "https://…"), the rest.
_WEB_URL = re.compile(
    r"""https?:// (?: [^\s\x00-\x20\x7f/?#@\\]* @ )?
    (?: \[ [0-9a-f:.]+ \] | [^\s\x00-/:-@\[-`{-\x7f\N{HORIZONTAL ELLIPSIS}] [^\s\x00-\x20\x7f/?#:@\\\[\]<>"]* )
    (?: : [0-9]* )?
    (?: [/?#] [^\s\x00-\x20\x7f]* )?""",
    re.VERBOSE | re.IGNORECASE,
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_LINE_BREAKS = str.maketrans("", "", "\t\n\r")


def is_web_url(text: str) -> bool:
    """Whether `text` is an absolute http or https URL with a host, and without white space or control characters."""
    return _WEB_URL.fullmatch(text) is not None


def resolve_url(base: str | None, reference: str) -> str:
    """`reference` as an absolute URL, resolved against `base` as in RFC 3986, section 5.2.

    White space around it, and tabs and line breaks inside it, are dropped (WHATWG URL, section 4.4). Otherwise a
    reference that is absolute, has no base, or cannot be resolved comes back as it stands; nothing is re-encoded.
    """
    reference = reference.strip()
    if "\n" in reference or "\t" in reference or "\r" in reference:
        reference = reference.translate(_LINE_BREAKS)
    if not base or reference.startswith(("https://", "http://")) or _SCHEME.match(reference):
        return reference
    try:
        return urljoin(base.partition("#")[0], reference)
    except ValueError:  # brackets, or characters that would become others, in a host
        return reference


def site_label(host_name: str) -> str:
    """The longest part of a host but for its ending, which most sites are named after: "courier" of
    "www.courier.co.uk"; "" where there is none.
    """
    return max(host_name.removeprefix("www.").split(".")[:-1], key=len, default="")


def host(url: str) -> str | None:
    """The host of `url` in lower case, without user and port; None where there is none."""
    try:
        return urlsplit(url.strip()).hostname or None
    except ValueError:
        return None
