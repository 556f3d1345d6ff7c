"""Words of short texts and of addresses by what they say, data, with the language they come from.

Several words are set apart by semicolons where some are made of more than one.
"""

from __future__ import annotations

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
    "nl": "door; auteur; geschreven door; ingezonden door; geplaatst door; tekst",
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
    "tr": "yazar; yazan; muhabir; editör",
    "fi": "teksti; kirjoittaja",
    "ar": "بقلم; بواسطة",
    "he": "מאת",
    "hi": "द्वारा",
    "ru": "автор; текст",
    "uk": "автор; текст",
    "mk": "пишува; автор",
    "fa": "نویسنده; خبرنگار",
    "ka": "ავტორი",
    "th": "ผู้เขียน",
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
    "ar": "الكاتب الكاتبة",
    "he": "כתב כתבה",
    "hi": "लेखक",
    "zh": "作者 文 撰文 记者 記者",
    "ja": "著者 執筆 執筆者 文責 取材・文",
    "ko": "글 글쓴이 기자",
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
    "ru mk": "автор; пишува",
    "fa": "نویسنده",
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
    "it": "aggiornato; ultimo aggiornamento; modificato; modifica; ultima modifica",
    "nl": "bijgewerkt; laatst bijgewerkt; gewijzigd; aangepast; update",
    "sv": "uppdaterad; ändrad",
    "nb": "oppdatert; endret; sist oppdatert",
    "da": "opdateret; ændret",
    "pl": "aktualizacja; ostatnia aktualizacja; zaktualizowano",
    "cs": "aktualizováno",
    "tr": "güncelleme; güncellendi",
    "fi": "päivitetty; muokattu",
    "is": "uppfært",
    "sk": "aktualizované",
    "hu": "frissítve; frissült; módosítva",
    "ro": "actualizat; actualizată; modificat",
    "hr": "ažurirano",
    "sl": "posodobljeno; zadnji poseg; zadnja sprememba",
    "lb": "aktualiséiert; geännert",
    "mk sr": "ажурирано",
    "et": "uuendatud",
    "lv": "atjaunots",
    "lt": "atnaujinta",
    "el": "ενημέρωση; τελευταία ενημέρωση; ενημερώθηκε",
    "ru": "обновлено",
    "uk": "оновлено",
    "bg": "обновена",
    "ca": "actualitzat",
    "id": "diperbarui",
    "ja": "更新; 最終更新; 更新日; 更新日時; 改訂",
    "zh": "更新时间; 更新時間; 更新于; 更新於; 修改时间",
    "ko": "수정; 최종수정; 최종 수정; 업데이트; 수정일",
    "ar": "تحديث; آخر تحديث; تم التحديث; تعديل",
    "fa": "به‌روزرسانی; بروزرسانی",
    "he": "עודכן; עדכון אחרון",
    "hi": "अपडेट; अपडेटेड",
    "vi": "cập nhật",
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
    "ja": "公開; 公開日; 掲載; 掲載日; 配信; 投稿日",
    "zh": "发布时间; 發布時間; 发布于; 發佈於; 发表于",
    "ko": "입력; 등록; 작성; 게시; 기사입력; 송고",
    "ar": "نشر; نشر في; تاريخ النشر",
    "he": "פורסם",
    "vi": "đăng; đăng ngày",
}
"""What stands before the day of publication, by language."""

OTHER_DAYS = {
    "en": "event; event date; when; starts; ends; start date; end date; deadline; closing date; apply by; valid; "
    "expires; available; delivery; due date; due by; release date; join us; until; born; died; today is; today's date; "
    "joined; registered; member since; copyright; ©",
    "de": "termin; termine; wann; beginn; einsendeschluss; anmeldeschluss; anmeldefrist; bewerbungsfrist; frist; "
    "gültig; gültig bis; geboren; geburtsdatum; gestorben; ab; bis; seit; öffnungszeiten; veranstaltungsdatum; "
    "kinostart; lieferbar; verfügbar; heute ist; registriert; mitglied seit; dabei seit; copyright; losung",
    "fr": "quand; début; né le; née le; du; depuis; jusqu'au; date limite; date de sortie; à partir du; "
    "nous sommes; aujourd'hui nous sommes",
    "es": "cuándo; inicio; nacido; desde; hasta; fecha límite; fecha de inicio; estreno; hoy es",
    "pt": "início; prazo; até; desde; estreia; hoje é",
    "it": "quando; inizio; nato; nata; dal; fino; scadenza; entro; uscita; oggi è",
    "nl": "wanneer; vanaf; geboren; uiterlijk; geldig; sluitingsdatum; tot; vandaag is",
    "da nb sv": "frist; senast; senest; gäller; i dag er det; idag är det",
    "pl cs": "termin; od; konec; dziś jest; dzisiaj jest; dnes je",
    "hr sr sl": "danas je; данас је; danes je",
}
"""What stands before the day of something else than the article, by language."""

NO_NAMES = {
    "en": "follow; more; read more; e-mail; email; mail; contact; website; rss; profile; bio; share; view all posts; "
    "posts; articles; posted; "
    "posted on; posted by; published; published on; updated; on; in; at; and; about the author; home; photo; image; "
    "print; login; uncategorized; comments; no comments; subscribe; advertisement; "
    "see more; close; cancel; save; listen; live; watch; exclusive; text size; font size; sponsored",
    "de": "kontakt; profil; alle artikel; datum; mehr; publiziert am; veröffentlicht; fotos; "
    "veröffentlicht am; geschrieben am; am; und; uhr; drucken; folgen; über den autor; "
    "zur autorenseite; alle beiträge; erstellt am; kommentare; hinterlasse einen kommentar",
    "fr": "publié le; le; et; suivre; partager; profil",
    "es pt": "publicado; publicado el; publicado em; seguir; y; e; compartir",
    "it": "pubblicato; pubblicato il; il; e; segui",
    "nl": "gepubliceerd; op; en; volgen",
    "da nb sv": "publicerad; publisert; og; och; følg",
    "zh": "复制链接; 分享; 分享到; 关注; 评论; 收藏; 举报; 打印; 点赞; 更多; 发布于; 发表于; 来源; 原创; 转载; "
    "分享至; 字号; 阅读原文; 訂閱; 列印; 留言; 追蹤; 來源; 發布於",
    "fa": "تاریخ انتشار; تاریخ; کد خبر; انتهای پیام",
    "ja": "シェア; ツイート; 印刷; フォロー; コメント; 保存; もっと見る",
    "ko": "공유; 공유하기; 인쇄; 구독; 댓글; 스크랩; 구독하기; 더보기; 다른기사 보기; 다른 기사 보기; 기사 더보기",
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
    "people profile profiles user users staff team byline",
    "de": "autor autoren autorin redakteur redaktion",
    "fr": "auteur auteurs journaliste signataire signataires",
    "es it pt": "autore autori autores firma firmas firme autora autoras",
    "da nb sv": "forfatter skribent",
    "pl": "autorzy",
    "tr": "yazar yazarlar",
    "fi": "toimittaja toimittajat",
    "id": "penulis",
    "vi": "tac-gia",
}
"""Parts of the path of a page about an author."""

INVITATIONS = {
    "en": "more from; more by; more about; more stories; become a; get email; get alerts; sign up; read more; see all; "
    "view all; all posts; all articles; all stories; posts by; follow on; follow us; follow me; like us; share on; "
    "share this; tweet this; email this; send to; text size; font size; add to; log in; sign in; click here; "
    "learn more",
    "de": "mehr von; mehr zu; mehr über; alle artikel; alle beiträge; weitere artikel; weitere beiträge; folgen sie; "
    "per e-mail; per mail; als e-mail",
    "fr": "plus d'articles; tous les articles; voir tous; en savoir; suivre ce; lire aussi; voir plus; aller sur",
    "es pt": "más de; más artículos; ver todos; ver más; mais de; ver mais; todos os; leia mais; leer más; siga a",
    "it": "altri articoli; tutti gli; leggi anche; leggi tutto; scopri di",
    "nl": "meer van; meer over; alle artikelen; lees meer; volg ons",
    "pl": "polub nas; polub; więcej artykułów; zobacz wszystkie; czytaj więcej",
    "da nb sv": "mer fra; mere fra; mer från; les mer; läs mer; læs mere; følg oss; følg os; följ oss",
}
"""What links and buttons beside a name begin with: "More from Jane", "Get email alerts", "Mehr von Jane Doe"."""

LISTS = ("category", "categories", "tag", "tags", "topic", "topics", "comment", "comments", "respond")
"""Parts of the path of what a byline also links to, and no author is."""
