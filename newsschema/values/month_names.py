"""A word and a language come in, the number of the month it names goes out.

The names follow the Unicode CLDR (format and stand-alone, wide and abbreviated), with other spellings newspapers use.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Languages that share a line stand in its key. Twelve groups, January first; a group lists spellings of one month, and
# "_" stands for the space or dot inside one. Nominative and genitive both stand here: dates use either.
MONTH_NAMES: dict[str, str] = {
    "en": (
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept "
        "october|oct november|nov december|dec"
    ),
    "de": (
        "januar|jan|jänner februar|feb|feber märz|mär|mrz|maerz april|apr mai juni|jun juli|jul august|aug "
        "september|sept|sep oktober|okt november|nov dezember|dez"
    ),
    "fr": (
        "janvier|janv|jan février|févr|fev mars avril|avr mai juin juillet|juil|jul août septembre|sept "
        "octobre|oct novembre|nov décembre|déc"
    ),
    "es": (
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago "
        "septiembre|sept|set|setiembre|sep octubre|oct noviembre|nov diciembre|dic"
    ),
    "pt": (
        "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set "
        "outubro|out novembro|nov dezembro|dez"
    ),
    "it": (
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago "
        "settembre|set|sett ottobre|ott novembre|nov dicembre|dic"
    ),
    "nl": (
        "januari|jan februari|feb maart|mrt|maa april|apr mei juni|jun juli|jul augustus|aug september|sep "
        "oktober|okt november|nov december|dec"
    ),
    "da": (
        "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep oktober|okt "
        "november|nov december|dec"
    ),
    "no nb nn": (
        "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep oktober|okt "
        "november|nov desember|des"
    ),
    "sv": (
        "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep|sept "
        "oktober|okt november|nov december|dec"
    ),
    "fi": (
        "tammikuuta|tammi|tammikuu|tammikuun helmikuuta|helmi|helmikuu|helmikuun "
        "maaliskuuta|maalis|maaliskuu|maaliskuun huhtikuuta|huhti|huhtikuu|huhtikuun "
        "toukokuuta|touko|toukokuu|toukokuun kesäkuuta|kesä|kesäkuu|kesäkuun heinäkuuta|heinä|heinäkuu|heinäkuun "
        "elokuuta|elo|elokuu|elokuun syyskuuta|syys|syyskuu|syyskuun lokakuuta|loka|lokakuu|lokakuun "
        "marraskuuta|marras|marraskuu|marraskuun joulukuuta|joulu|joulukuu|joulukuun"
    ),
    "is": (
        "janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep október|okt "
        "nóvember|nóv desember|des"
    ),
    "pl": (
        "stycznia|sty|styczeń lutego|lut|luty marca|mar|marzec kwietnia|kwi|kwiecień maja|maj "
        "czerwca|cze|czerwiec lipca|lip|lipiec sierpnia|sie|sierpień września|wrz|wrzesień "
        "października|paź|październik listopada|lis|listopad grudnia|gru|grudzień"
    ),
    "cs": (
        "ledna|led|leden února|úno|únor března|bře|březen dubna|dub|duben května|kvě|květen června|čvn|červen "
        "července|čvc|červenec srpna|srp|srpen září|zář října|říj|říjen listopadu|lis|listopad "
        "prosince|pro|prosinec"
    ),
    "sk": (
        "januára|jan|január februára|feb|február marca|mar|marec apríla|apr|apríl mája|máj júna|jún júla|júl "
        "augusta|aug|august septembra|sep|september októbra|okt|október novembra|nov|november "
        "decembra|dec|december"
    ),
    "hu": (
        "január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug "
        "szeptember|szept október|okt november|nov december|dec"
    ),
    "ro": (
        "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept "
        "octombrie|oct noiembrie|nov decembrie|dec"
    ),
    "hr": (
        "siječnja|sij|siječanj veljače|velj|veljača ožujka|ožu|ožujak travnja|tra|travanj svibnja|svi|svibanj "
        "lipnja|lip|lipanj srpnja|srp|srpanj kolovoza|kol|kolovoz rujna|ruj|rujan listopada|lis|listopad "
        "studenoga|stu|studeni prosinca|pro|prosinac"
    ),
    "sl": (
        "januar|jan februar|feb marec|mar april|apr maj junij|jun julij|jul avgust|avg september|sep oktober|okt "
        "november|nov december|dec"
    ),
    "sr sh": (
        "јануар|јан|januar|jan фебруар|феб|februar|feb март|мар|mart|mar април|апр|april|apr мај|maj јун|jun|juni "
        "јул|jul|juli август|авг|avgust|avg септембар|сеп|septembar|sept|sep октобар|окт|oktobar|okt "
        "новембар|нов|novembar|nov децембар|дец|decembar|dec"
    ),
    "bs": (
        "januar|jan februar|feb mart|mar april|apr maj juni|jun juli|jul august|aug septembar|sep oktobar|okt "
        "novembar|nov decembar|dec"
    ),
    "mk": (
        "јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг септември|сеп октомври|окт "
        "ноември|ное декември|дек"
    ),
    "bg": (
        "януари|яну февруари|фев март април|апр май юни юли август|авг септември|сеп октомври|окт ноември|ное "
        "декември|дек"
    ),
    "ru": (
        "января|янв|январь февраля|февр|февраль марта|мар|март апреля|апр|апрель мая|май июня|июн|июнь "
        "июля|июл|июль августа|авг|август сентября|сент|сентябрь|сен октября|окт|октябрь ноября|нояб|ноябрь|ноя "
        "декабря|дек|декабрь"
    ),
    "uk": (
        "січня|січ|січень лютого|лют|лютий березня|бер|березень квітня|квіт|квітень травня|трав|травень "
        "червня|черв|червень липня|лип|липень серпня|серп|серпень вересня|вер|вересень жовтня|жовт|жовтень "
        "листопада|лист|листопад грудня|груд|грудень"
    ),
    "be": (
        "студзеня|сту|студзень лютага|лют|люты сакавіка|сак|сакавік красавіка|кра|красавік мая|май "
        "чэрвеня|чэр|чэрвень ліпеня|ліп|ліпень жніўня|жні|жнівень верасня|вер|верасень кастрычніка|кас|кастрычнік "
        "лістапада|ліс|лістапад снежня|сне|снежань"
    ),
    "el": (
        "ιανουαρίου|ιαν|ιανουάριος φεβρουαρίου|φεβ|φεβρουάριος μαρτίου|μαρ|μάρτιος απριλίου|απρ|απρίλιος "
        "μαΐου|μαΐ|μάιος|μάη|μάης ιουνίου|ιουν|ιούνιος|ιούνη ιουλίου|ιουλ|ιούλιος|ιούλη αυγούστου|αυγ|αύγουστος "
        "σεπτεμβρίου|σεπ|σεπτέμβριος οκτωβρίου|οκτ|οκτώβριος νοεμβρίου|νοε|νοέμβριος δεκεμβρίου|δεκ|δεκέμβριος"
    ),
    "tr": (
        "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki "
        "kasım|kas aralık|ara"
    ),
    "az": (
        "yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avqust|avq sentyabr|sen oktyabr|okt "
        "noyabr|noy dekabr|dek"
    ),
    "ar": (
        "يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|نيسان|أفريل مايو|أيار|ماي "
        "يونيو|حزيران|يونيه|جوان يوليو|تموز|يوليه|يوليوز|جويلية أغسطس|آب|أوت|غشت سبتمبر|أيلول|شتنبر "
        "أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني|نونبر ديسمبر|كانون_الأول|دجنبر"
    ),
    "fa": "ژانویهٔ|ژانويه فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "hi": (
        "जनवरी|जन फ़रवरी|फ़र|फरवरी मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितंबर|सित|सितम्बर अक्टूबर|अक्टू "
        "नवंबर|नव|नवम्बर दिसंबर|दिस|दिसम्बर"
    ),
    "bn": (
        "জানুয়ারী|জানু|জানুয়ারি ফেব্রুয়ারী|ফেব|ফেব্রুয়ারি মার্চ এপ্রিল|এপ্রি মে জুন জুলাই|জুল আগস্ট|আগ "
        "সেপ্টেম্বর|সেপ অক্টোবর|অক্টো নভেম্বর|নভে ডিসেম্বর|ডিসে"
    ),
    "mr": ("जानेवारी|जाने फेब्रुवारी|फेब्रु मार्च एप्रिल|एप्रि मे जून जुलै ऑगस्ट|ऑग सप्टेंबर|सप्टें ऑक्टोबर|ऑक्टो नोव्हेंबर|नोव्हें डिसेंबर|डिसें"),
    "ta": ("ஜனவரி|ஜன பிப்ரவரி|பிப் மார்ச்|மார் ஏப்ரல்|ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆக செப்டம்பர்|செப் அக்டோபர்|அக் நவம்பர்|நவ டிசம்பர்|டிச"),
    "te": ("జనవరి|జన ఫిబ్రవరి|ఫిబ్ర మార్చి ఏప్రిల్|ఏప్రి మే జూన్ జులై ఆగస్టు|ఆగ సెప్టెంబర్|సెప్టెం అక్టోబర్|అక్టో నవంబర్|నవం డిసెంబర్|డిసెం"),
    "ml": (
        "ജനുവരി|ജനു ഫെബ്രുവരി|ഫെബ്രു മാർച്ച്|മാർ ഏപ്രിൽ|ഏപ്രി മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്|ഓഗ സെപ്റ്റംബർ|സെപ്റ്റം ഒക്‌ടോബർ|ഒക്ടോ നവംബർ|നവം ഡിസംബർ|ഡിസം"
    ),
    "id in": (
        "januari|jan februari|feb|pebruari maret|mar april|apr mei|may juni|jun juli|jul agustus|agu|ags|agt "
        "september|sep oktober|okt november|nov|nopember desember|des"
    ),
    "ms": (
        "januari|jan februari|feb mac|mar april|apr mei|may jun julai|jul ogos|ogo september|sep oktober|okt "
        "november|nov disember|dis"
    ),
    "th": (
        "มกราคม|ม_ค กุมภาพันธ์|ก_พ มีนาคม|มี_ค เมษายน|เม_ย พฤษภาคม|พ_ค มิถุนายน|มิ_ย กรกฎาคม|ก_ค สิงหาคม|ส_ค "
        "กันยายน|ก_ย ตุลาคม|ต_ค พฤศจิกายน|พ_ย ธันวาคม|ธ_ค"
    ),
    "sw": (
        "januari|jan februari|feb machi|mac aprili mei juni|jun julai|jul agosti|ago septemba|sep oktoba "
        "novemba|nov desemba|des"
    ),
    "et": (
        "jaanuar|jaan|jaanuaril veebruar|veebr|veebruaril märts|märtsil aprill|aprillil mai|mail juuni|juunil "
        "juuli|juulil august|aug|augustil september|sept|septembril oktoober|oktoobril november|nov|novembril "
        "detsember|dets|detsembril"
    ),
    "lv": (
        "janvāris|janv|janvārī februāris|febr|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūn|jūnijā "
        "jūlijs|jūl|jūlijā augusts|aug|augustā septembris|sept|septembrī oktobris|oktobrī novembris|nov|novembrī "
        "decembris|dec|decembrī"
    ),
    "lt": (
        "sausio|saus|sausis vasario|vas|vasaris kovo|kov|kovas balandžio|bal|balandis gegužės|geg|gegužė "
        "birželio|birž|birželis liepos|liep|liepa rugpjūčio|rugp|rugpjūtis rugsėjo|rugs|rugsėjis "
        "spalio|spal|spalis lapkričio|lapkr|lapkritis gruodžio|gruod|gruodis"
    ),
    "ca": (
        "gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov "
        "desembre|des"
    ),
    "gl": (
        "xaneiro|xan febreiro|feb marzo abril|abr maio xuño xullo|xul agosto|ago setembro|set outubro|out "
        "novembro|nov decembro|dec"
    ),
    "eu": (
        "urtarrila|urt|urtarrilaren otsaila|ots|otsailaren martxoa|martxoaren apirila|api|apirilaren "
        "maiatza|mai|maiatzaren ekaina|eka|ekainaren uztaila|uzt|uztailaren abuztua|abu|abuztuaren "
        "iraila|ira|irailaren urria|urr|urriaren azaroa|aza|azaroaren abendua|abe|abenduaren"
    ),
    "af": (
        "januarie|jan februarie|feb maart|mrt april mei junie|jun julie|jul augustus|aug september|sep oktober "
        "november|nov desember|des"
    ),
    "sq": (
        "janar|jan shkurt|shk mars prill|pri maj qershor|qer korrik|korr gusht|gush shtator|sht tetor|tet "
        "nëntor|nën dhjetor|dhj"
    ),
    "he iw": (
        "ינואר|ינו׳|בינואר פברואר|פבר׳|בפברואר מרץ|במרץ אפריל|אפר׳|באפריל מאי|במאי יוני|ביוני יולי|ביולי "
        "אוגוסט|אוג׳|באוגוסט ספטמבר|ספט׳|בספטמבר אוקטובר|אוק׳|באוקטובר נובמבר|נוב׳|בנובמבר דצמבר|דצמ׳|בדצמבר"
    ),
    "ka": (
        "იანვარი|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი|მაი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ "
        "სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ"
    ),
    "hy": (
        "հունվարի|հնվ|հունվար փետրվարի|փտվ|փետրվար մարտի|մրտ|մարտ ապրիլի|ապր|ապրիլ մայիսի|մյս|մայիս "
        "հունիսի|հնս|հունիս հուլիսի|հլս|հուլիս օգոստոսի|օգս|օգոստոս սեպտեմբերի|սեպ|սեպտեմբեր "
        "հոկտեմբերի|հոկ|հոկտեմբեր նոյեմբերի|նոյ|նոյեմբեր դեկտեմբերի|դեկ|դեկտեմբեր"
    ),
    "kk": (
        "қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там қыркүйек|қыр "
        "қазан|қаз қараша|қар желтоқсан|жел"
    ),
    "uz": (
        "yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avgust|avg sentabr|sen oktabr|okt "
        "noyabr|noy dekabr|dek"
    ),
    "fil tl": (
        "enero|ene pebrero|peb marso abril|abr mayo hunyo|hun hulyo|hul agosto|ago setyembre|set oktubre "
        "nobyembre|nob disyembre|dis"
    ),
    "cy": (
        "ionawr|ion chwefror|chwef|chw mawrth|maw ebrill|ebr mai mehefin|meh gorffennaf|gorff|gor awst medi "
        "hydref|hyd tachwedd|tach rhagfyr|rhag"
    ),
    "mt": (
        "jannar|jan frar|fra marzu april mejju|mej ġunju|ġun lulju|lul awwissu|aww settembru|set ottubru|ott "
        "novembru|nov diċembru|diċ"
    ),
    "lb": (
        "januar|jan februar|feb mäerz|mäe abrëll|abr mee juni|jun juli|jul august|aug september|sep oktober|okt "
        "november|nov dezember|dez"
    ),
}

# Left out when names are compared: Latin, Greek and Cyrillic accents, Arabic hamza and madda, joiners. The vowel signs
# of Indic scripts are marks too, but they tell months apart.
_DROPPED_MARKS = dict.fromkeys((*range(0x0300, 0x0370), *range(0x0653, 0x0656), 0x200C, 0x200D))


def fold_name(word: str) -> str:
    """`word` as it is looked up, without case, accents and the dotless i: "MAYIS", "Mayıs" and "mayis" are one."""
    return unicodedata.normalize("NFKD", word).translate(_DROPPED_MARKS).casefold().replace("ı", "i")


def month_number(name: str, language: str | None = None) -> int | None:
    """The month, 1 to 12, that `name` means in `language`; where that language lacks it, in all languages that have it.

    `name` is folded by `fold_name`; `language` is a primary language subtag such as "pl". "listopad" is October in
    Croatian and November in Polish: without a language it is no month (None).
    """
    by_language, by_name = _index()
    if language is not None and (month := by_language.get((language, name))):
        return month
    return by_name.get(name) or None


@lru_cache(maxsize=1)
def _index() -> tuple[dict[tuple[str, str], int], dict[str, int]]:
    """(language, name) -> month, and name -> month, which is 0 where languages disagree."""
    by_language: dict[tuple[str, str], int] = {}
    by_name: dict[str, int] = {}
    for languages, groups in MONTH_NAMES.items():
        for month, group in enumerate(groups.split(), 1):
            for name in map(fold_name, group.replace("_", " ").split("|")):
                by_language.update(((language, name), month) for language in languages.split())
                by_name[name] = month if by_name.get(name, month) == month else 0
    return by_language, by_name
