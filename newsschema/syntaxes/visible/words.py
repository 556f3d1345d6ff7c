"""Words of class names and ids, and of short texts, by what they mark; data, with the language they come from.

A word is here only if it means the same on unrelated sites. Class names are mostly English, whatever the page's
language.
"""

from __future__ import annotations

TITLE = {
    "en": "headline headlines title heading hed entrytitle posttitle articletitle posttitel",
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
    "contributor contributors username postedby creator creators postauthor articleauthor authorline authorlist "
    "authorlink authortext authorinfo authorbyline bylineauthor bylinename authorbox authorbio authorprofile",
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
    "fi": "kirjoittaja kirjoittajat toimittaja",
    "ru uk": "avtor avtory",
    "id": "penulis wartawan",
}
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
MODIFIED = {
    "en": "updated update modified modify lastmod lastmodified edited changed",
    "de": "aktualisiert geaendert",
    "fr": "modifie maj misajour",
    "es pt": "actualizado actualizacion atualizado atualizacao modificado",
    "it": "aggiornato aggiornamento",
    "nl": "gewijzigd bijgewerkt",
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
CREDIT_LABELS = {
    "en": "photo; photograph; photo by; photo credit; image; image credit; picture; credit; source",
    "de": "foto; bild; fotos; bildquelle; bildnachweis; quelle; fotograf",
    "fr": "crédit; crédits; crédit photo; photographie",
    "es": "foto; fotografía; imagen; crédito; fuente",
    "pt": "foto; imagem; crédito",
    "it": "foto; immagine; credito; fonte",
    "nl": "foto; beeld; bron",
    "sv nb da": "foto; bild; bilde; kilde; källa",
    "fi": "kuva",
    "pl cs": "fot; zdjęcie; foto",
    "ru uk": "фото",
}
"""What introduces the name in a credit, before a colon."""
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
    "readmore readnext upnext morefrom mostpopular paywall cookie consent popup modal login "
    "pagination pager prevnext",
    "de": "verwandt empfehlung empfehlungen werbung anzeige meistgelesen",
    "fr": "associes lire recommandes",
    "es pt": "relacionadas relacionados publicidad",
    "it": "correlati",
}
ASIDE = {"en": "sidebar sidebars widgets rightrail siderail rightcol rightcolumn", "de": "seitenleiste", "fr": "barre"}
NAVIGATION = {"en": "nav navbar navigation menu menus submenu megamenu topbar dropdown offcanvas skip"}
FOOTER = {"en": "footer siteinfo colophon imprint", "de": "fusszeile impressum"}
UNSEEN = frozenset(
    {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader", "u-hidden", "aural"}
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
STATE = frozenset({"has", "no", "with", "without", "not", "hide", "show", "is", "js", "wp", "postid", "menu-item"})
"""First words of names that say how something looks, not what it is."""
POSTS = frozenset({"hentry", "post", "type-post", "type-page", "node"})
"""Names on an element that carries the names of its categories, tags and author as well."""
VALUES = frozenset({"status", "type", "format", "category", "tag", "term", "author", "page", "post"})
"""First words of such names: what follows is a value, no mark."""
COUNT = {"en": "count counter number total num", "de": "anzahl", "fr": "nombre"}

BY = {
    "en": "by; written by; posted by; words by; story by; text by; author; authors; reported by; reporting by",
    "de": "von; text; text von; autor; autorin; autoren; verfasst von; geschrieben von; ein beitrag von; "
    "ein gastbeitrag von; ein artikel von; artikel von; ein interview von; bericht von; erstellt von; "
    "gepostet von; eingestellt von; veröffentlicht von; eine kolumne von; ein kommentar von; interview von; "
    "das interview führte; das gespräch führte; die fragen stellte",
    "fr": "par; auteur; écrit par; publié par; rédigé par; propos recueillis par; un article de",
    "es": "por; escrito por; autor",
    "pt": "por; escrito por; autor; texto",
    "it": "di; a cura di; scritto da; articolo di; autore",
    "nl": "door; auteur; geschreven door; tekst",
    "sv": "av; text; skriven av",
    "nb": "av; skrevet av; tekst",
    "da": "af; skrevet af",
    "pl": "autor; tekst; napisał; napisała",
    "cs": "autor; napsal; napsala",
    "hu": "írta; szerző",
    "ro": "scris de; autor",
    "hr sr sl": "piše; napisao; napisala; autor",
    "el": "γράφει ο; γράφει η; του; της; συντάκτης",
    "ca": "per",
    "tr": "yazar; yazan",
    "fi": "teksti; kirjoittaja",
    "ru": "автор; текст",
    "uk": "автор; текст",
    "id": "penulis; oleh; reporter; pewarta",
}
"""What a byline begins with, by language; a byline without any mark is known by it."""

TEXT_LABELS = {
    "en": "text words story interview report reporting author authors writer",
    "de": "text texte interview protokoll aufgezeichnet bericht reportage autor autorin autoren autorinnen führte",
    "fr": "texte textes entretien récit auteur auteurs autrice",
    "es pt": "texto textos entrevista autor autora autores reportaje reportagem",
    "it": "testo testi intervista autore autrice autori",
    "nl": "tekst interview auteur verslag",
    "da nb sv": "text tekst intervju interview forfatter författare skribent",
    "fi": "teksti kirjoittaja haastattelu",
    "pl cs": "tekst text autor autorka rozmawiał rozmawiała napsal napsala napisał napisała",
    "hu ro": "szöveg szerző írta autor autorul scris",
    "hr sr sl": "piše tekst besedilo autor autorica",
    "el": "κείμενο συντάκτης γράφει",
    "tr": "yazan yazar haber",
    "ru uk bg": "текст автор авторы автори",
}
"""What labels before the name of who wrote the text say, alone or beside words for pictures: "Text & photos:"."""

AUTHOR_LABELS = {
    "en": "author; authors; author(s); writer; byline; written by; about the author; words by",
    "de": "autor; autorin; autorin/autor; autor/in; autor*in; autor:in; autoren; autorinnen; autor*innen; autor:innen; "
    "verfasser; verfasserin; verfasst von; geschrieben von; über den autor; über die autorin",
    "fr": "auteur; auteurs; autrice; auteure; écrit par; rédigé par",
    "es pt": "autor; autora; autores; autoras; autor/a; autor(es); escrito por",
    "it": "autore; autori; autrice; scritto da; a cura di",
    "nl": "auteur; auteurs; geschreven door",
    "da nb sv": "forfatter; forfattere; författare; skribent; skrevet av; skrevet af; skriven av",
    "tr": "yazar",
    "ru": "автор",
    "id": "penulis",
}
"""What stands as a label before the author's name in a list of facts about the article."""

CLOSINGS = {
    "en": "yours your sincerely best kind regards cheers thanks love the",
    "de": "euer eure ihr ihre dein deine mfg lg vg viele liebe beste herzlich herzliche schöne zum zur zurück",
    "fr": "votre cordialement bien merci le la",
    "es pt": "saludos abraços un um gracias obrigado el la o a",
    "it": "cordiali saluti grazie il la",
    "nl": "groeten groetjes uw jouw de het",
    "da nb sv": "hilsen vennlig venlig med mvh vh hälsningar",
}
"""What the last line of a letter or of a text begins with where it is no signature of a full name."""

UPDATED = {
    "en": "updated; last updated; modified; last modified; edited; update; reviewed; revised",
    "de": "aktualisiert; zuletzt aktualisiert; geändert; letzte änderung; letzte aktualisierung; update; überarbeitet; "
    "bearbeitet; letzte bearbeitung; letzte überarbeitung",
    "fr": "mis à jour; mise à jour; modifié; maj; actualisé",
    "es": "actualizado; actualizada; última actualización; modificado",
    "pt": "atualizado; atualizada; atualizado em; última atualização",
    "it": "aggiornato; ultimo aggiornamento; modificato; ultima modifica",
    "nl": "bijgewerkt; laatst bijgewerkt; gewijzigd; update",
    "sv": "uppdaterad; ändrad",
    "nb": "oppdatert; endret; sist oppdatert",
    "da": "opdateret; ændret",
    "pl": "aktualizacja; zaktualizowano",
    "cs": "aktualizováno",
    "tr": "güncelleme; güncellendi",
    "fi": "päivitetty; muokattu",
    "is": "uppfært",
    "sk": "aktualizované",
    "hu": "frissítve; frissült; módosítva",
    "ro": "actualizat; actualizată; modificat",
    "hr": "ažurirano",
    "sl": "posodobljeno",
    "et": "uuendatud",
    "lv": "atjaunots",
    "lt": "atnaujinta",
    "el": "ενημέρωση; τελευταία ενημέρωση; ενημερώθηκε",
    "ru": "обновлено",
    "uk": "оновлено",
    "bg": "обновена",
    "ca": "actualitzat",
    "id": "diperbarui",
}
"""What stands before the day of a change, by language."""

PUBLISHED = {
    "en": "published; posted; posted on; first published; date; created; publication date",
    "de": "veröffentlicht; veröffentlicht am; publiziert; publiziert am; erstellt; erstellt am; datum; stand; "
    "eingestellt; gepostet; gespeichert; erschienen; erschienen am; veröffentlichung",
    "fr": "publié; publiée; date; posté; créé; mis en ligne",
    "es": "publicado; publicada; fecha; publicación",
    "pt": "publicado; publicada; data; publicação",
    "it": "pubblicato; pubblicata; data; pubblicazione",
    "nl": "gepubliceerd; geplaatst; datum",
    "sv": "publicerad; publicerat; datum",
    "nb": "publisert; dato",
    "da": "publiceret; offentliggjort; udgivet; dato",
    "is": "birt",
    "pl": "opublikowano; data; data publikacji; dodano",
    "cs": "publikováno; vydáno; zveřejněno",
    "sk": "publikované; zverejnené; vydané",
    "hu": "közzétéve; megjelent; létrehozva",
    "ro": "publicat; publicată",
    "hr": "objavljeno",
    "et": "avaldatud",
    "lv": "publicēts",
    "lt": "paskelbta",
    "el": "δημοσίευση; δημοσιεύτηκε; δημοσιεύθηκε",
    "tr": "yayınlanma; yayınlandı; tarih",
    "fi": "julkaistu",
    "ru": "опубликовано; дата",
    "uk": "опубліковано; дата",
    "ca": "publicat",
    "id": "diterbitkan; tanggal",
}
"""What stands before the day of publication, by language."""

OTHER_DAYS = {
    "en": "event; event date; when; starts; ends; start date; end date; deadline; closing date; apply by; valid; "
    "expires; available; delivery; due date; due by; release date; join us; until; born; died; today is; today's date; "
    "joined; registered; member since; copyright; ©",
    "de": "termin; termine; wann; beginn; einsendeschluss; anmeldeschluss; anmeldefrist; bewerbungsfrist; frist; "
    "gültig; gültig bis; geboren; geburtsdatum; gestorben; ab; bis; seit; öffnungszeiten; veranstaltungsdatum; "
    "kinostart; lieferbar; verfügbar; heute ist; registriert; mitglied seit; dabei seit; copyright",
    "fr": "quand; début; né le; née le; du; depuis; jusqu'au; date limite; date de sortie; à partir du",
    "es": "cuándo; inicio; nacido; desde; hasta; fecha límite; fecha de inicio; estreno",
    "pt": "início; prazo; até; desde; estreia",
    "it": "quando; inizio; nato; nata; dal; fino; scadenza; entro; uscita",
    "nl": "wanneer; vanaf; geboren; uiterlijk; geldig; sluitingsdatum; tot",
    "da nb sv": "frist; senast; senest; gäller",
    "pl cs": "termin; od; konec",
}
"""What stands before the day of something else than the article, by language."""

NO_NAMES = {
    "en": "follow; more; read more; e-mail; email; mail; contact; website; rss; profile; bio; share; view all posts; "
    "posts; articles; posted; "
    "posted on; posted by; published; published on; updated; on; in; at; and; about the author; home; photo; image; "
    "print; login; uncategorized; comments; no comments; subscribe; advertisement; "
    "see more",
    "de": "kontakt; profil; alle artikel; datum; mehr; publiziert am; veröffentlicht; fotos; "
    "veröffentlicht am; geschrieben am; am; und; uhr; drucken; folgen; über den autor; "
    "zur autorenseite; alle beiträge; erstellt am; kommentare; hinterlasse einen kommentar",
    "fr": "publié le; le; et; suivre; partager; profil",
    "es pt": "publicado; publicado el; publicado em; seguir; y; e; compartir",
    "it": "pubblicato; pubblicato il; il; e; segui",
    "nl": "gepubliceerd; op; en; volgen",
    "da nb sv": "publicerad; publisert; og; och; følg",
}
"""What stands in and beside bylines and is nobody's name."""

BUTTONS = {
    "en": "archive archives articles author bio email feed page posts profile publications rss twitter website",
    "de": "artikel beiträge profil webseite autorenseite anzeigen lesen",
    "fr": "articles profil auteur",
    "es": "artículos autor perfil",
    "it": "articoli autore profilo",
    "nl": "artikelen auteur profiel",
}
"""What buttons beside a name end with: "View author archive", "Zum Profil"."""

AUTHOR_PATHS = {
    "en": "author authors writer writers reporter reporters journalist journalists contributor contributors columnist "
    "people person profile profiles user users staff team byline",
    "de": "autor autoren autorin redakteur redaktion",
    "fr": "auteur auteurs journaliste",
    "es it pt": "autore autori autores firma firmas",
    "da nb sv": "forfatter skribent",
    "pl": "autorzy",
    "tr": "yazar yazarlar",
}
"""Parts of the path of a page about an author."""

LISTS = ("category", "categories", "tag", "tags", "topic", "topics", "comment", "comments", "respond")
"""Parts of the path of what a byline also links to, and no author is."""
