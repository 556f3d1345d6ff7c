"""The words that stand around names in bylines, by what they do; sets of them, split when they are first asked for.

Every word is casefolded. A word stands in one language at least; spellings that several languages share stand once.
"""

from __future__ import annotations

from functools import cache

# What may stand before "by" or a colon: "Story and photos by", "Ein Kommentar von", "Más artículos de".
LEADS = """
& + a about all an and article articles author authors author(s) blog byline column comment commentary contributed
created essay exclusive from guest interview more opinion original post posted posts published report reported reporting
review show special stories story submitted text the view words writer writes written
alle alles analyse analysen artikel aufgezeichnet autor autoren autorin autorinnen autor*in autor:in autor/in
autorenseite beitrag beiträge bericht beschrieben der die das ein eine einen eingestellt erstellt essay gastbeitrag
gastkommentar geschrieben glosse interview kolumne kommentar leitartikel mehr meinung nachricht porträt protokoll
reportage rezension texte und verfasst verfasser verfasserin veröffentlicht weitere zeige führte führten gespräch
auteur auteure auteurs chronique commentaire écrit enquête entretien et les par propos publié publiée recueillis récit
rédigé reportage texte textes tous un une voir
articulo artículo artículos autora autores columna crónica entrevista escrito escribe más opinión por publicada
publicado redactado texto textos todos una y
artigo artigos coluna crônica enviado escrita matéria mais postado reportagem
articoli articolo autore autrice autori commento cura di intervista pubblicato redatto scritto servizio testo tutti
auteurs door en geschreven geplaatst gepubliceerd opgetekend tekst verslag
av forfattar forfatter forfattere författare författad kommentar publicerad publisert skrevet
skriven text tekst udgivet
kirjoittaja kirjoittajat kirjoittanut teksti höfundur
autorka autorzy dodane napisał napisała napisane opracowanie opublikował tekst
autoři napísal napsal napsala připravil text zdroj
írta szerző szöveg
autorul scris și
napisao piše autorica tekst objavio
haber haberi yazan yazar yazarı
автор авторка автори авторы материал написал опубликовал подготовил текст підготував
αρθρογράφος γράφει επιμέλεια κείμενο ο η συντάκτης του της
الكاتب الكاتبة بقلم كتب كتبت كتبه كتبها تحرير تقرير نشر
نویسنده قلم به گزارش
מאת כתב כותב
लेखक रिपोर्ट द्वारा लेखिका
লেখক প্রতিবেদক
โดย เรื่อง
bài tác giả thực hiện
ditulis laporan oleh penulis pewarta
imeandikwa mwandishi
ავტორი ผู้เขียน пишува пише ingezonden egilea
"""

# What ends the words before a name.
PREPOSITIONS = """
by par por door av af oleh przez tarafından von vom over über οd από από: от від bởi theo ngu
بقلم بواسطة كتب كتبت كتبه كتبها מאת द्वारा बाय โดย di da de do dal del della of ab μέσω
"""
# Those that begin names too. After other lead words they count; at the start only in these languages ("-" is never),
# or, where the language is not known, before two more capitalised words.
_NEVER = dict.fromkeys(("ab", "dal", "del", "della", "do", "of"), "-")
WEAK_PREPOSITIONS = {"de": "fr ro ca gl oc", "di": "it", "da": "it pt", "na": "sw"} | _NEVER
# Labels that stand before a name without a colon, as in "Author Jane Doe".
LABELS = """
author authors author(s) autor autoren autorin autor*in autor:in autor/in autora autores auteur auteurs autore autrice
autori forfatter författare
führte führten kirjoittaja napisał napisała napsal napsala piše szerző yazan yazar автор авторы автори
συντάκτης γράφει ο η الكاتب نویسنده लेखक লেখক penulis
ავტორი ผู้เขียน пишува
"""
# Labels only with a colon: without it they are signatures or titles.
COLON_LABELS = """
desk haber quelle redaktion reporter reporters rédaction redactie source text fuente fonte bron kilde källa kaynak
источник źródło correspondent korrespondent tekst teksti texto texte testo текст name 文 글 記者 기자 作者
"""
# Whoever follows made something else than the text.
CREDITS = """
bearbeitet bearbeitung bild bilder camera checked fact-checked geprüft reviewed überprüft vérifié relu verificado
medically medizinisch fachlich
capture cartoon collage data edit edited editing editor foto fotograf
fotografie fotografía fotografías fotos foto's fotó grafik graphic graphics illustration illustrations illustratie
image images imagen imagem infografik kamera karikatur kuva kuvat layout photo photograph photographs photography
photos picture pictures producer regie thumbnail traducción traduction translated translation translator übersetzt
übersetzung video videos vidéo vertaling zdjęcie zdjęcia zeichnung фото фотография 사진 写真 图片 摄影 撮影 صورة تصوير
"""
# Roles of pictures only, as a byline gives them.
PICTURES = """
foto fotos fotograf fotografin fotograaf fotógrafo fotografo fotoreporter photo photos photographer photographers
photographe bild bilder bilde kuva kuvat valokuva фото
"""

CONJUNCTIONS = """
and und et og och y e en i и та u a ja și si és ve ile και va agus and/or con com with avec mit met med
sowie plus eta och/eller و и/или và और एवं এবং
"""
CONVERSATIONS = ("im gespräch mit", "in conversation with", "in gesprek met", "en conversación con", "together with")

# Who publishes rather than who writes: words of which one makes a name an organization.
ORGANIZATIONS = """
academy administration agencies agency alliance archive archives association board bureau center centre committee
community company consortium contributors council department desk editorial editors federation foundation group
institute institution journal laboratory library magazine media ministry network networks news newsdesk webdesk newsroom
newspaper newspapers office online organization organisation partners productions publishing reports
reporters research service services society staff studio studios syndicate team trust tv university webteam wire
writers
correspondents radio television broadcasting daily weekly gazette tribune herald chronicle
abteilung agentur amt anstalt anzeiger behörde bundesamt fakultät fraunhofer gesellschaft hochschule institut kanzlei
landesanstalt magazin nachrichten nachrichtenagentur polizei portal presseamt presseportal pressestelle redaktion
redaktionen redaktionsteam rundfunk rundschau sportredaktion stiftung universität verband verein verlag zeitung
zentrum
agence association autorité équipe groupe info-service magazine rédaction université
agencia agência asociación diario editora fundación grupo instituto ministerio periódico prensa redacción redação
redazione agenzia giornale fondazione notizie universidad universidade università noticias notícias
redactie stichting vereniging nieuws persbureau universiteit
avisa bladet byrå forlag redaksjon redaksjonen redaktionen tidning toimitus uutiset universitet yliopisto
agencja fundacja instytut redakcja redakce redakcia redakcija redacția redactia szerkesztőség uniwersytet univerzita
ajansı ajans gazetesi haberleri merkezi kurumu servisi editörü
агентство газета институт министерство новости новини организация пресс-служба прессслужба радио редакция редакція
редакцията университет служба
εφημερίδα σύνταξη συντακτική ομάδα πρακτορείο
التحرير جامعة جريدة صحيفة فريق قناة قسم موقع هيئة وكالة وكالات مؤسسة
מערכת סוכנות חדשות
संवाददाता टीम डेस्क ब्यूरो समाचार न्यूज न्यूज़
redaksi kantor
"""
# Groups of people who sign as one: after a name and a comma they are a second author, not where the first one works.
STAFF = """
agencies contributors desk editorial editors newsdesk webdesk newsroom redacción redactie redakce redakcja redaktion
redaktionsteam redação redazione reporters rédaction staff team toimitus webteam writers редакция редакція équipe
"""
LEGAL_FORMS = """
AG AS ASA A/S ApS BV B.V. Co Co. Corp Corp. Corporation Inc Inc. Incorporated KG KGaA LLC LLP Limited Ltd Ltd. Ltda
mbH GmbH gGmbH
GbR NV N.V. Oy Oyj PLC plc S.A. SA S.A.S. SAS S.L. S.p.A. SpA S.r.l. Srl SARL SE s.r.o. o.o. e.V. eV ООО ЗАО ОАО АО
株式会社 A.Ş. UG
"""
# What addresses begin with.
STREETS = "place rue avenue boulevard allée quai calle plaza piazza praça rua"
# Forms of companies that stand before the name too.
LEGAL_OPENINGS = "ООО ЗАО ОАО 株式会社"
ORGANIZATION_ENDINGS = """
redaktion zeitung agentur verlag rundfunk nachrichten institut universität tidning magazin ministerium
gesellschaft newsroom anzeiger netzwerk verband stiftung
"""

# News agencies, as they sign; "the" and a word for agency before or after them are optional.
AGENCIES = """
aap|adnkronos|aetoswire|afp|agence france-presse|agence france presse|agencia brasil|agência brasil|agência estado
agência lusa|agerpres|akipress|ana-mpa|anadolu|anp|ansa|antara|ap|apa|associated press|australian associated press|awp
azertac|belga|belta|bernama|bloomberg|business wire|canadian press|the canadian press|cna|colpisa|ctk|čtk
dapd|ddp|deutsche presse-agentur|deutsche presse agentur|dha|doğan haber|dow jones newswires|dpa|dpa-afx|dpa-infocom
efe
epd|estadão conteúdo|europa press|europapress|fena|globe newswire|globenewswire|hina|ians|iha|i̇ha|interfax|irna
isna|jiji
jiji press|keystone-sda|kathpress|kcna|kipa|kna|kuna|kyodo|kyodo news|la presse canadienne|lapresse|lusa|mediafax
mti|newswire|notimex|ntb|pa media|pa news agency|press association|press trust of india|prensa latina
pr newswire|pti|qna|relaxnews|reuters|reuters health|ria novosti|ritzau|rtr|sapa|sda|sda-ats|sid|sita news|stt
tanjug|tasr
tass|tasnim|télam|telam|thomson reuters|tt nyhetsbyrån|ukrinform|unian|united press international|united news of india
upi|vietnam news agency|ttxvn|wam|xinhua|yonhap|zuma press|afp forum|agentur|agenturen|agences|agencias|agenzie
agentur
getty images|shutterstock|alamy|istock|picture alliance|imago|press release|pressemitteilung
тасс|риа новости|интерфакс|укринформ|унiан|уніан|укрінформ|белта|прайм
新华社|新華社|中新社|中新网|中央社|中央通訊社|共同|共同通信|共同通信社|時事|時事通信|時事通信社|ロイター|ロイター通信
연합뉴스|뉴시스|뉴스1|로이터|로이터통신|신화통신
وكالات|رويترز|أ ف ب|أ.ف.ب|فرانس برس|د ب أ|الأناضول|واس|وام|قنا|سبوتنيك|رويترز العربية
"""
# Agencies whose letters are a name or a word in other cases.
CAPITAL_AGENCIES = """
AA|AAP|ABI|AGI|ANA|ANI|APP|ATS|BNS|BSS|BTA|CP|ELTA|ETA|GNA|LETA|MAP|MENA|NA|NAN
PA|PAP|PNA|SANA|SITA|SPA|TAP|TNA|TT|UNB|UNI|VNA|OTS|CMC|ČTK|NOVA
"""
AGENCY_WORDS = ("the ", "agence ", "agencia ", "agência ", "agenzia ", "agencja ", "agentur ", "nachrichtenagentur ")
AGENCY_ENDINGS = (" agency", " news agency", " ajansı", " news", " newswire")

TITLES = """
analyst anchor author blogger broadcaster cartoonist chairman chief-editor columnist contributor copywriter
correspondent creator critic director editor editor-in-chief essayist fellow freelancer historian host intern
journalist lecturer novelist photographer photojournalist presenter producer professor publisher reporter researcher
reviewer specialist staff stringer strategist videographer writer writers reporters editors correspondents columnists
analystin autor autorin chefredakteur chefredakteurin chefreporter chefreporterin dozent fotograf fotografin
gastautor gastautorin geschäftsführer geschäftsführerin herausgeber herausgeberin journalist journalistin kolumnist
kolumnistin kommentator korrespondent korrespondentin leiter leiterin moderator moderatorin praktikant praktikantin
ressortleiter ressortleiterin redakteur redakteurin redakteure reporterin textchef volontär volontärin gründerin
gründer
auteur auteure autrice chroniqueur chroniqueuse correspondant correspondante directeur directrice écrivain
éditorialiste
envoyé envoyée grand-reporter journaliste journalistes photographe pigiste rédacteur rédactrice
autora colaborador colaboradora columnista comentarista corresponsal cronista director directora enviado
escritor escritora fotógrafo fotógrafa periodista periodistas reportero reportera redactor redactora redactores
colunista correspondente editora editor-chefe enviada fotojornalista jornalista jornalistas repórter
autore caporedattore corrispondente direttore direttrice giornalista giornalisti inviato inviata opinionista redattore
redattrice
columniste correspondente fotograaf hoofdredacteur journaliste medewerker redacteur verslaggever verslaggeefster
fotograf journalister kommentator kulturredaktør redaktør redaktor redaktör reporter debattredaktør skribent
utenrikskorrespondent nyhetsleder toimittaja päätoimittaja valokuvaaja ritstjóri blaðamaður
dziennikarz dziennikarka publicysta redaktorka korespondent korespondentka novinář novinářka redaktor redaktorka
šéfredaktor újságíró szerkesztő főszerkesztő jurnalist ziarist ziaristă novinar novinarka urednik urednica
muhabir muhabiri muhabirimiz yazarı gazeteci editör
журналист журналистка корреспондент корреспондентка обозреватель редактор журналіст журналістка кореспондент
δημοσιογράφος ανταποκριτής αρχισυντάκτης
صحفي صحافي مراسل مراسلة محرر رئيس כתב כתבת עיתונאי
पत्रकार संपादक
wartawan redaktur kontributor mwandishi
"""
TITLE_ENDINGS = """
redakteur redakteurin redaktorin korrespondent korrespondentin journalist journalistin reporter reporterin
leiterin ressortleiter redaktionsleiter büroleiter volontär volontärin redacteur verslaggever redaktør redaktör
kolumnist kolumnistin fotograf fotografin toimittaja chefredakteur
"""
# Before a title: "Deputy Business Editor", "Leitender Wirtschaftsredakteur".
MODIFIERS = """
assistant associate breaking business chief city climate community consumer content contributing crime culture data
defense defence deputy diplomatic digital economics education energy entertainment environment executive fashion
features
film finance food foreign former freelance gaming general global guest health hub home investigative junior lead legal
lifestyle local managing medical money multimedia music national news online opinion parliamentary personal political
politics regional religion royal science security senior showbiz social special sport sports staff style tech
technology
our notre nuestro nuestra nosso nossa nostro nostra unser unsere unserem unserer onze vores vår
trainee transport travel visiting us uk video white-house women's world
freie freier freiberufliche freiberuflicher leitende leitender stellvertretende stellvertretender ehemaliger
verantwortlicher
grand rédacteur jefe jefa redactor subdirector
"""
TITLE_OPENINGS = (
    "special to ",
    "special for ",
    "head of ",
    "vice president ",
    "ceo ",
    "co-founder ",
    "founder ",
    "leiter ",
    "chef ",
    "de nuestro ",
    "del nostro ",
    "dal nostro ",
)

# Behind a name: whatever follows one of these is no part of it.
CUTS = """
published posted updated modified reads lesezeit lesedauer veröffentlicht aktualisiert anhören teilen publié publiée
modifié
actualizado actualizada publicado publicada atualizado aggiornato pubblicato gepubliceerd bijgewerkt publisert
oppdatert
publicerad uppdaterad udgivet opdateret julkaistu päivitetty opublikowano aktualizacja aktualizováno опубликовано
обновлено
güncelleme yayınlanma view watch listen subscribe newsletter facebook twitter instagram linkedin e-mail follow folgen
kontakt contact leave hinterlasse
"""
# The same, but only in lower case: in others they are names.
LOWER_CUTS = "is ist was war says said sagt writes schreibt schrijft escribe scrive skriver share shares comments"
# Before a lead word they offer other texts: "Alle Artikel".
MORE = "all alle more mehr weitere view über about voir ver tutti alla kaikki wszystkie"
# Nothing but time and page furniture: dropped at both ends of a text, beside numbers or other such words.
NOISE = """
on at am pm um uhr le el la il den der kl klo dne dnia the est edt pst pdt gmt utc cet cest ist bst a.m. p.m. h h. hrs
min min. mins minute minutes minuten minuti minutos minuter read readtime reading time lesezeit lesedauer lesen
words wörter
comments comment kommentare kommentar views aufrufe shares shared hours hour ago days day weeks stunden tage vor
hace horas
minutos published posted updated modified last veröffentlicht aktualisiert date datum stand publié publicado
actualizado new more mehr alle all artikel articles beiträge posts autoren authors kontakt contact follow folgen
at: dates x
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so
lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira maandag dinsdag
woensdag donderdag
vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag
"""
# Where someone is (with the languages that write it so, where others mean something else), and for whom someone works;
# only in lower case, behind a whole name.
PLACE_PREPOSITIONS = {"in": "", "aus": "", "à": "", "en": "", "near": "", "desde": "es", "i": "no nb nn da sv"}
AFFILIATION_PREPOSITIONS = "for für pour para per voor of from at bei"

PLACEHOLDERS = """
-|--|n/a|na|n.a.|none|null|nil|undefined|nan|unknown|unbekannt|inconnu|desconocido|admin|administrator|administrador
adm|root
editor|editor1|webmaster|webadmin|web admin|siteadmin|site admin|superadmin|super admin|super user|superuser
sysadmin|user
username|guest|gast|test|tester|testuser|demo|author|author name|no author|no name|anonymous user|default|wordpress|wp
wpadmin|wp-admin|true|false|nobody|[object object]|object object|your name|name|news admin|newsadmin
redactor|autor|auteur|user1|cms
by|von|par|por|автор|админ|管理员|管理員|관리자|佚名|未知|ผู้ดูแลระบบ|مدير|المدير|אדמין|yönetici|beheerder|ylläpitäjä
انتهای پیام|پایان پیام|انتهای خبر|تاریخ انتشار|کد خبر
"""

# Who makes sites, and signs their pages in a meta.
SITE_MAKERS = """
webagentur internetagentur werbeagentur digitalagentur webdesign webdesigner webentwicklung webhosting webmaster
"""
# Accounts that a house numbers: "editor2".
NUMBERED = "admin|administrator|editor|redactor|redaktor|redakteur|rédacteur|user|author|autor|redaktion"

PARTICLES = """
van von vom zu zum zur de der den del della dei degli di da das do dos du des la le les los las y e i af av til ten
ter te 't
op in 't al el bin ben ibn bint binti abu ap ab ibnu st st. san santa o d' dal dalla lo li
genannt ze z oo y' mac mc ó ní uí nic ua bt s/o d/o
"""
HONORIFICS = """
dr dr. prof prof. professor mr mr. mrs mrs. ms ms. mx sir dame lord lady rev rev. fr fr. sr. sra. dra. don doña herr
frau
dipl.-ing. ing. mag. mgr. pater bruder schwester pfarrer gen. col. lt. capt. sen. rep. hon. 박사 님 さん 氏
"""
SUFFIXES = """
jr jr. sr sr. jun jun. sen sen. ii iii iv phd ph.d. ph.d md m.d. mba msc m.sc. bsc m.a. ma esq esq.
cpa rn dds dvm jd j.d. cfa cfp do
obe mbe cbe
llm ll.m. mph rd rdn frcp oam ao qc kc mp mep sj s.j. op osb
"""
ARTICLES = "the der die das les los las el il het den det"
# "Le Beispiel" is a paper where "Le Duc Tho" is a man: with two words in all these two begin no person.
SHORT_ARTICLES = "le la"
# Places of two or more words, which look like names of people, and a few that stand alone.
PLACES = """
abu dhabi|addis ababa|ann arbor|baden-baden|bad homburg|baton rouge|beverly hills|buenos aires|cape town|costa rica
czech republic|dar es salaam|den haag|el paso|el salvador|frankfurt am main|freiburg im breisgau|fort worth|gaza city
guatemala city|ho chi minh city|hong kong|ivory coast|kansas city|kuala lumpur|kuwait city|la paz|las palmas|las vegas
le havre|long beach|los angeles|mexico city|ciudad de méxico|monte carlo|new delhi|new haven|new jersey|new mexico
new orleans|new york|new york city|new zealand|north carolina|north korea|nova york|novi sad|nueva york|oklahoma city
palm beach|palo alto|panama city|phnom penh|port au prince|port elizabeth|port louis|port moresby|porto alegre
puerto rico
quebec city|rio de janeiro|salt lake city|san antonio|san diego|san francisco|san jose|san josé|san juan|san salvador
sankt pölten|santa barbara|santa cruz|santa fe|santa monica|santiago de chile|santo domingo|são paulo|sao paulo
saudi arabia
south africa|south carolina|south korea|sri lanka|st. gallen|st. louis|st. pölten|tel aviv|the hague|united kingdom
united states|united nations|washington dc|washington, d.c.|washington d.c.|west virginia|white house|capitol hill
wall street|westminster|san sebastián|palma de mallorca|santiago de compostela|belo horizonte|burkina faso
hồ chí minh|hà nội|đà nẵng|new south wales|north dakota|south dakota|rhode island|new hampshire|british columbia
нижний новгород|санкт-петербург|нью-йорк|лос-анджелес|великий новгород
"""
SOCIAL_HOSTS = """
facebook.com/ twitter.com/ x.com/ instagram.com/ linkedin.com/ plus.google.com/ youtube.com/ t.me/ vk.com/
threads.net/ tiktok.com/
"""
TOP_LEVEL_DOMAINS = (
    "com net org info biz edu gov news online media press tv radio blog site club today live digital world eu"
)


@cache
def words(table: str) -> frozenset[str]:
    """The words of one of the tables above, casefolded."""
    return frozenset(table.casefold().split())


@cache
def legal_forms() -> frozenset[str]:
    """The words that end the names of companies, in their own case: "AS" and "as" are not the same."""
    return frozenset(LEGAL_FORMS.split())


@cache
def in_order(table: str) -> tuple[str, ...]:
    """The words of a table of beginnings or endings, as `str.startswith` and `str.endswith` take them."""
    return tuple(table.split())


@cache
def phrases(table: str) -> frozenset[str]:
    """The entries of a table whose lines are parted by "|"."""
    return frozenset(entry for line in table.splitlines() for entry in line.split("|") if entry)


@cache
def group_endings() -> tuple[str, ...]:
    """How words end that name a profession or a group of people."""
    return in_order(TITLE_ENDINGS) + in_order(ORGANIZATION_ENDINGS)


@cache
def agency_words() -> frozenset[str]:
    """Every word in the name of an agency."""
    every = phrases(AGENCIES) | phrases(CAPITAL_AGENCIES.casefold())
    return frozenset(word.strip(".") for name in every for word in name.replace("-", " ").replace("/", " ").split())


@cache
def special_words() -> frozenset[str]:
    """Every word that may mean that a text is not, or not only, the name of a person."""
    tables = (LEADS, PREPOSITIONS, LABELS, CREDITS, CONJUNCTIONS, ORGANIZATIONS, TITLES, MODIFIERS, CUTS)
    forms = (form.casefold() for form in legal_forms())
    openings = (opening.split()[0] for opening in TITLE_OPENINGS)
    behind = (PLACE_PREPOSITIONS, AFFILIATION_PREPOSITIONS.split())
    agencies = (word for name in phrases(AGENCIES) for word in name.split())
    return frozenset(agencies).union(
        forms, openings, *behind, ARTICLES.split(), SHORT_ARTICLES.split(), *(words(table) for table in tables)
    )


@cache
def special_phrases() -> frozenset[str]:
    """Whole texts that look like the name of a person and are none."""
    return phrases(PLACES) | phrases(PLACEHOLDERS) | phrases(AGENCIES)
