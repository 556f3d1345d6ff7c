"""A headline comes in; whether it is that of a page that every site has, such as its imprint, goes out."""

from __future__ import annotations

import re
from functools import cache

_TITLES = {
    "en": "imprint|legal notice|contact|contact us|privacy|privacy policy|cookie policy|terms of use|"
    "terms of service|terms and conditions|log in|login|sign in|sign up|register|subscribe|newsletter|newsletters|"
    "search|search results|nothing found|no results|not found|page not found|file not found|access denied|forbidden|"
    "advertise|advertise with us|subscriptions|sitemap|site map|archive|archives",
    "de": "impressum|kontakt|datenschutz|datenschutzerklärung|nutzungsbedingungen|agb|"
    "allgemeine geschäftsbedingungen|anmelden|anmeldung|einloggen|registrieren|registrierung|abonnieren|abo|suche|"
    "suchergebnisse|nichts gefunden|keine treffer|nicht gefunden|seite nicht gefunden|mediadaten|inhaltsverzeichnis|"
    "archiv|barrierefreiheit",
    "fr": "mentions légales|contact|contactez-nous|confidentialité|"
    "politique de confidentialité|conditions d'utilisation|connexion|inscription|s'abonner|recherche|"
    "page introuvable|page non trouvée|plan du site|archives",
    "es": "aviso legal|contacto|política de privacidad|política de cookies|"
    "términos y condiciones|iniciar sesión|regístrate|suscríbete|buscar|resultados de búsqueda|página no encontrada",
    "pt": "contato|contacto|política de privacidade|termos de uso|entrar|busca|página não encontrada",
    "it": "contatti|note legali|informativa sulla privacy|accedi|abbonati|cerca|pagina non trovata",
    "nl": "colofon|contact|privacybeleid|privacyverklaring|algemene voorwaarden|inloggen|abonneren|zoeken|"
    "pagina niet gevonden",
    "da nb sv": "kontakt|personvern|privatlivspolitik|integritetspolicy|logg inn|log ind|logga in|søk|"
    "siden ble ikke funnet|siden blev ikke fundet|sidan hittades inte",
    "pl cs": "kontakt|polityka prywatności|regulamin|zaloguj się|nie znaleziono strony|přihlášení|"
    "stránka nenalezena|stránka nebyla nalezena",
}
"""What such pages are headed with, by language: all of the headline. What a site tells about itself may be an
article."""
_ERRORS = frozenset({"404", "403", "410", "error", "fehler", "erreur", "oops", "ups"})
"""Words beside them, which alone are such a headline too."""
_WORD = re.compile(r"\w+")


def is_service_title(headline: str) -> bool:
    """Whether a headline says no more than which of the pages it heads that every site has, or that none was found:
    "Imprint", "Contact us", "404 - Page not found".
    """
    parts = _WORD.findall(headline.casefold())
    told = [part for part in parts if part not in _ERRORS]
    return " ".join(told) in _titles() if told else bool(parts)


@cache
def _titles() -> frozenset[str]:
    return frozenset(" ".join(_WORD.findall(title)) for listed in _TITLES.values() for title in listed.split("|"))
