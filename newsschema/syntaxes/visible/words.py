"""Words of class names and ids by what they mark; data, with the language they come from.

A word is here only if it means the same on unrelated sites. Class names are mostly English, whatever the page's
language.
"""

from __future__ import annotations

TITLE = {
    "en": "headline headlines title heading hed entrytitle posttitle articletitle posttitel contentheading",
    "de": "titel artikeltitel",
    "fr": "titre",
    "es": "titulo titular",
    "it": "titolo",
    "pl": "tytul",
    "cs": "titulek nadpis",
    "tr": "baslik",
    "da nb sv": "overskrift rubrik",
    "fi": "otsikko",
}
KICKER = {
    "en": "kicker overline eyebrow topline roofline overtitle pretitle preheadline superheadline strapline tagline",
    "de": "dachzeile spitzmarke oberzeile",
    "fr": "surtitre",
    "es": "antetitulo volanta cintillo",
    "pt": "antetitulo chapeu",
    "it": "occhiello",
}
DEK = {
    "en": "dek deck standfirst subtitle subheadline subheading subhead subline subhed lead lede intro excerpt summary "
    "abstract strap underline",
    "de": "vorspann untertitel unterzeile anriss",
    "fr": "chapo chapeau soustitre",
    "es": "bajada entradilla subtitulo copete sumario",
    "pt": "subtitulo",
    "it": "sottotitolo sommario catenaccio",
    "da nb sv": "ingress manchet underrubrik",
    "cs": "perex",
    "tr": "spot",
    "fi": "ingressi",
}
BYLINE = {
    "en": "byline bylines author authors authorname writer writers reporter reporters journalist journalists columnist "
    "contributor contributors username postedby createdby creator creators postauthor articleauthor authorline "
    "authorlist authorlink authortext authorinfo authorbyline bylineauthor bylinename authorbox authorbio "
    "authorprofile storycredit",
    "de": "autor autoren autorin autorinnen verfasser autorenzeile autorname autorenname autorenkuerzel autorenbox",
    "fr": "auteur auteurs auteure signature journaliste",
    "es": "autores autora firma redactor periodista",
    "pt": "autoria jornalista colunista",
    "it": "autore autori firma giornalista",
    "nl": "auteurs schrijver",
    "da nb sv": "forfatter forfattere forfattare skribent",
    "pl": "autorzy",
    "hu": "szerzo szerzok",
    "tr": "yazar muhabir",
    "fi": "kirjoittaja kirjoittajat toimittaja tekija",
    "ru uk": "avtor avtory",
    "id": "penulis wartawan",
    "eu": "egilea egileak",
    "hr sr": "novinar autorka",
}
SIGNED = frozenset({"byline", "bylines", "firma", "signature"})
"""Those of the words above that are no person: before a word for comments they stand for the line with both."""
ROLE = {
    "en": "role jobtitle job position occupation",
    "de": "funktion rolle berufsbezeichnung",
    "fr": "fonction poste",
    "es": "cargo puesto",
    "pt": "cargo funcao",
    "it": "ruolo",
    "nl": "functie",
}
"""Inside a byline: what the author is, an editor or a correspondent."""
DATE = {
    "en": "date dates datetime time timestamp published publish publishdate pubdate publication posted postdate day "
    "dateline created createdate submitted entrydate postedon",
    "de": "datum zeit veroeffentlicht",
    "fr": "heure publie",
    "es": "fecha hora publicado",
    "it pt": "data",
    "da nb sv": "dato publicerad publisert",
    "pl": "czas",
    "tr": "tarih",
    "fi": "aika julkaistu",
    "id": "tanggal",
}
TODAY = frozenset(
    {"today", "current", "now", "heute", "hoy", "actual", "aujourdhui", "oggi", "hoje", "vandaag", "dzis", "dnes"}
    | {"danas", "bugun", "idag"}
)
"""Beside a word for a date: it is that of the day on which the page was read."""
MODIFIED = {
    "en": "updated update modified modify lastmod lastmodified edited changed",
    "de": "aktualisiert geaendert",
    "fr": "modifie maj misajour",
    "es pt": "actualizado actualizacion atualizado atualizacao modificado",
    "it": "aggiornato aggiornamento",
    "nl": "gewijzigd bijgewerkt aangepast",
    "pl": "aktualizacja",
    "da nb sv": "oppdatert uppdaterad opdateret",
}
DATELINE = {"en": "dateline", "de": "ortsmarke", "sv": "ortsnamn"}
SECTION = {
    "en": "category categories section channel rubric catlinks",
    "de": "kategorie ressort kategorien",
    "fr": "rubrique categorie",
    "es pt": "seccion categoria secao editoria",
    "it": "sezione",
    "nl": "rubriek",
    "pl": "kategoria",
    "tr": "kategori",
}
TAGS = {
    "en": "tags taglist keywords topics taglinks posttags hashtags topiclist",
    "de": "schlagworte themen stichworte schlagwoerter",
    "fr": "motscles etiquettes",
    "es pt": "etiquetas temas",
    "it": "argomenti",
    "nl": "trefwoorden",
    "pl": "tagi",
    "cs": "stitky",
    "tr": "etiketler",
}
BREADCRUMB = {
    "en": "breadcrumb breadcrumbs crumb crumbs",
    "de": "brotkrumen brotkrume brotkruemel",
    "fr": "ariane filariane",
    "es": "migas",
    "it": "briciole",
    "nl": "kruimelpad broodkruimel",
}
META = {
    "en": "meta metadata metainfo postmetadata postmeta entrymeta articlemeta postinfo publishinfo infoline details"
}
CREDIT = {
    "en": "credit credits copyright source photographer rights attribution",
    "de": "quelle bildquelle fotograf bildnachweis urheber",
    "fr": "credits photographe",
    "es": "fuente fotografo creditos",
    "it": "fonte fotografo",
    "da nb sv": "kreditering fotograf",
}
CAPTION = {"en": "caption figcaption cutline", "de": "bildunterschrift bildtext", "fr": "legende", "it": "didascalia"}
PICTURE = {
    "en": "image images img photo photos picture gallery video media thumb thumbnail slideshow slider license licence",
    "de": "bild bilder foto fotos galerie",
    "fr": "galerie vignette",
    "es pt it": "imagen imagem immagine galeria galleria",
}
PORTRAIT = {"en": "avatar avatars gravatar portrait headshot mugshot userpic profilepic", "de": "autorenbild"}
LOGO = {"en": "logo logos brand branding icon icons sprite emoji masthead"}
COMMENTS = {
    "en": "comment comments commentlist disqus respond replies reply recentcomments commentmetadata discussion",
    "de": "kommentar kommentare",
    "fr": "commentaire commentaires",
    "es": "comentario comentarios",
    "it": "commento commenti",
    "nl": "reactie reacties",
    "da nb sv": "kommentarer",
    "pl": "komentarz komentarze",
    "tr": "yorum yorumlar",
}
RELATED = {
    "en": "related relateds recommend recommended recommendation recommendations recirc recirculation trending popular "
    "carousel newsletter promo promos mostread latest sponsored advert advertisement adverts banner outbrain taboola "
    "readmore readnext upnext morefrom mostpopular paywall cookie consent login "
    "pagination pager prevnext",
    "de": "verwandt empfehlung empfehlungen werbung anzeige meistgelesen",
    "fr": "associes lire recommandes",
    "es pt": "relacionadas relacionados publicidad",
    "it": "correlati",
}
LISTS = frozenset(
    {"latest", "mostread", "popular", "mostpopular", "recommend", "recommended", "recommendation", "recommendations"}
    | {"trending", "related", "relateds", "readnext", "upnext", "morefrom"}
)
"""Those of the words above that are said of lists of other stories, whatever stands beside them."""
DIALOG = {"en": "popup modal"}
"""A window that opens above the page; beside a word for a picture: one that a click makes larger."""
ASIDE = {"en": "sidebar sidebars widgets rightrail siderail rightcol rightcolumn", "de": "seitenleiste", "fr": "barre"}
NAVIGATION = {"en": "nav navbar navigation menu menus submenu megamenu topbar dropdown offcanvas skip"}
FOOTER = {"en": "footer siteinfo colophon imprint", "de": "fusszeile impressum"}
UNSEEN = frozenset(
    {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader", "u-hidden", "aural"}
    | {"element-invisible", "assistive-text"}
)
"""Whole class names of text that only a screen reader gives."""

PROFILE = {
    "en": "bio biography about box profile more follow subscribe card avatar authorbox authorbio authorprofile",
    "de": "vita ueber steckbrief autorenbox",
}
"""Beside a word for the author: what says more of the author, mostly below the article."""
SITE = {"en": "site blog widget section block module tab dialog navigation window channel series"}
"""Beside a word for the title: the title of something else."""
UNDER = {"en": "sub secondary second deck under"}
ABOVE = {"en": "pre over super kicker"}
OWN = {"en": "entry post article story content single main news card node doc hentry recipe"}
"""Beside a word for a header, a footer or a sidebar: it is the article's own, not the site's."""
STATE = frozenset(
    {"has", "hasnt", "no", "with", "without", "not", "isnt", "hide", "show", "is", "js", "wp", "postid", "menu-item"}
)
"""First words of names that say how something looks, not what it is."""
MISSING = frozenset({"no", "not", "without", "hasnt", "isnt"})
"""Words inside a name: what follows is not there, as in "author-no-avatar"."""
POSTS = frozenset({"hentry", "post", "type-post", "type-page", "node"})
"""Names on an element that carries the names of its categories, tags and author as well."""
VALUES = frozenset({"status", "type", "format", "category", "tag", "term", "author", "page", "post"})
"""First words of such names: what follows is a value, no mark."""
COUNT = {"en": "count counter number total num", "de": "anzahl", "fr": "nombre"}
