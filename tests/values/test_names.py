"""`newsschema.values.names` and what it is made of."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsschema.values.names import Agent, clean_name, is_agency, is_person_name, read_byline

HOUSES = frozenset({"example news", "the beispiel", "beispiel.example"})


def person(name: str, **said: str) -> Agent:
    return Agent(name, "person", **said)


def group(name: str) -> Agent:
    return Agent(name, "organization")


def names(text: str, language: str | None = None) -> list[str]:
    return [agent.name for agent in read_byline(text, language, HOUSES)]


PEOPLE = [
    "Jane Doe", "JANE DOE", "Jürgen Beispiel", "Anna-Lena Muster", "Shaun O’Example", "Shaun O'Example",
    "Ian McExample", "J. R. Doe", "J.R. Doe", "Doe J.", "Jane D. Doe", "Dr. Jane Doe", "Prof. Dr. Jane Doe",
    "John Doe Jr.", "Jane Doe, MD", "Lars von Beispiel", "Jan van der Muster", "Ana de la Muestra",
    "Juan Muestra y Ejemplo", "Ana Exemplo e Amostra", "Omar al-Mithal", "Leila bin Mithal", "Jean-Luc d’Exemple",
    "John (Jack) Doe", "Theresa May", "Tim Muster", "Mo Example", "Sun Mei", "Min Jin Muster", "Emily Post",
    "Ana Petra Muster", "Von der Muster", "Marcel Mostra i Exemple", "Иван Примеров", "Ελένη Παραδείγματος",
    "محمد مثال", "דנה דוגמה", "आशा उदाहरण", "สมหญิง ตัวอย่าง", "Nguyễn Văn Ví", "山田例子", "王小例", "김예시",
    "ジョン・ドウ",
]  # fmt: skip
GROUPS = [
    "AP", "AFP", "dpa", "Reuters", "The Associated Press", "dpa/AFP", "Agencia EFE", "新华社", "연합뉴스", "Staff",
    "Redaktion", "Newsroom", "The Editorial Board", "Agencies", "Le Beispiel et AFP", "Muster & Sons Ltd",
    "Muster und Partner GmbH & Co. KG", "Redaktion Beispielstadt", "Example staff reporter",
    "Neue Muster Zeitung (NMZ)", "University of Example", "muster.example", "muster.de", "例示新聞", "Редакция",
    "Redacción Muestra", "Staff and news service reports", "Example News",
    "ООО Пример", "株式会社 例", "Örnek A.Ş.", "Haus Muster gGmbH",
    "Przykład Sp. z o.o.", "www.muster.de",
]  # fmt: skip
OPEN = [
    "Jane",
    "jdoe",
    "srf/hosb",
    "freeman1984",
    "jane_doe",
    "jane.doe",
    "bell hooks",
    "50 Cent",
    "Jane and Jack",
    "Le Muster",
]


@pytest.mark.parametrize("name", PEOPLE)
def test_a_clean_name_of_a_person_comes_back_as_it_is(name: str) -> None:
    assert read_byline(name) == [person(name)]
    assert read_byline(name, "en", HOUSES) == [person(name)]
    assert is_person_name(name)
    assert clean_name(name) == name


@pytest.mark.parametrize("name", GROUPS)
def test_a_clean_name_of_a_group_comes_back_as_it_is(name: str) -> None:
    assert read_byline(name, None, HOUSES | {"muster.example"}) == [group(name)]
    assert not is_person_name(name)


@pytest.mark.parametrize("name", OPEN)
def test_a_name_that_may_be_anyone_comes_back_as_it_is(name: str) -> None:
    assert read_byline(name) == [Agent(name, "unknown")]


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "-", "n/a", "admin", "Admin", "root", "editor", "webmaster", "Unknown", "null", "undefined",
        "[object Object]", "123456", "105/2", "@janedoe", "jane.doe@example.com",
        "https://example.com/author/jane-doe", "facebook.com/jane.doe", "By", "Von:", "Publicado por",
        "Posted by admin on May 3, 2024", "5 min read", "3. Mai 2024, 8:30 Uhr", "Follow", "{{ author.name }}",
        "Photo: Jane Doe", "Fotos von Anna Beispiel", "Foto: Anna Beispiel / dpa", "Journalist",
        "Deputy Business Editor", "Leitende Redakteurin", "By our correspondent", "…", "<b></b>",
        "redaktor2", "Editor 3", "انتهای پیام",
    ],
)  # fmt: skip
def test_what_names_nobody_gives_nothing(text: str) -> None:
    assert read_byline(text) == []
    assert clean_name(text) is None


@pytest.mark.parametrize(
    "intro",
    [
        "By", "by", "BY", "By:", "Written by", "Posted by", "Story by", "Story and photos by", "Published by",
        "Guest post by", "Author:", "Author", "Von", "von", "Von:", "Ein Kommentar von", "Interview von", "Text:",
        "Autorin:", "Autor*in", "Veröffentlicht von", "Geschrieben von", "Par", "Publié par", "Texte :",
        "Propos recueillis par", "Por", "Publicado por", "Escrito por", "Texto:", "Más artículos de", "A cura di",
        "Articolo di", "Di", "Door", "Tekst:", "Av", "Af", "Kirjoittaja", "Teksti:", "Autor:", "Przez", "Yazan:",
        "Автор:", "Пишува:",
        "ავტორი:", "ผู้เขียน", "نویسنده:", "Ingezonden door", "og", "and", "Текст:",
        "Συντάκτης:", "بقلم:", "كتب", "मेहमान लेखक:", "Oleh", "โดย", "文/", "文・", "作者：",
        "文責：", "글쓴이:", "Napisane przez", "بواسطة", "記者", "기자:", "About the author:",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["Jane Doe", "JANE DOE", "Lars von Beispiel", "Jane O'Example"])
def test_the_words_before_a_name_are_cut(intro: str, name: str) -> None:
    assert read_byline(f"{intro} {name}") == [person(name)]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe · 5 min read", "Jane Doe | Updated May 3, 2024 5:00 pm EST", "By Jane Doe on May 3, 2024",
        "Jane Doe, 31.05.2024 10:00 Uhr", "Jane Doe 31 May 2024", "By Jane Doe Feb 21, 2020",
        "31 mai 2024 · par Jane Doe · dans Exemple", "02.02.2022, 11:30 Uhr von Jane Doe", "Jane Doe @janedoe",
        "Jane Doe www.jane-doe.example", "Jane Doe@janedoe", "@Jane Doe", "Jane Doe - https://example.com/jane",
        "Jane Doe, Berlin",
        "Jane Doe, New York", "Jane Doe in Berlin", "By Jane Doe -", "Jane Doe,", "Jane Doe.", '"Jane Doe"',
        "Jane Doe op ma, 05/05/2014",
        "Jane Doe (jdo)", "Jane Doe Jane Doe", "<b>Jane</b> Doe", "Jane&nbsp;Doe", " Jane \n Doe ", "By\nJane Doe\n",
        "Jane Doe is a writer in Berlin.", "Jane Doe published 3 May 2024", "Jane Doe Alle Artikel",
        "Sports By Jane Doe", "Text: Jane Doe / Fotos: John Roe", "Text: Jane Doe Fotos: John Roe", "Doe, Jane",
        "Jane Doe 31/05/2024 Thank you all!", "ByJane Doe", "Jane Doe;", "Text & Fotos: Jane Doe", "Γράφει η Jane Doe",
        "Text by Jane Doe Illustration by John Roe", "Text von Jane Doe Fotos von John Roe", "Jane Doe Leave a Comment",
        "Das Interview führte Jane Doe.", "Napsal: Jane Doe", "Tekst en foto's: Jane Doe", "By Jane Doe Photos by John",
    ],
)  # fmt: skip
def test_what_is_no_part_of_a_name_is_left_out(text: str) -> None:
    assert read_byline(text) == [person("Jane Doe")]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe and John Roe", "Jane Doe & John Roe", "Jane Doe + John Roe", "Jane Doe / John Roe",
        "Jane Doe/John Roe", "Jane Doe | John Roe", "Jane Doe · John Roe", "Jane Doe; John Roe", "Jane Doe, John Roe",
        "Jane Doe,John Roe", "Jane Doe und John Roe", "Jane Doe et John Roe", "Jane Doe og John Roe",
        "Jane Doe och John Roe", "Jane Doe y John Roe", "Jane Doe e John Roe", "Jane Doe en John Roe",
        "Jane Doe i John Roe", "Jane Doe и John Roe", "Jane Doe、John Roe", "Jane Doe with John Roe",
        "Jane Doe avec John Roe", "Jane Doe mit John Roe", "JANE DOE AND JOHN ROE", "By\nJane Doe\nand\nJohn Roe",
        "Doe, Jane; Roe, John", "By Jane Doe and John Roe in Berlin", "Jane Doe and John Roe and Jane Doe",
    ],
)  # fmt: skip
def test_a_list_of_full_names_is_split(text: str) -> None:
    assert [name.title() for name in names(text)] == ["Jane Doe", "John Roe"]


def test_names_of_east_asia_need_no_spaces_between_them() -> None:
    assert names("文・山田例子") == ["山田例子"]
    assert names("記者王小例／青嶼報導") == names("王小例/青嶼報導") == ["王小例"]
    assert names("山田例子、佐藤見本") == names("山田例子・佐藤見本") == ["山田例子", "佐藤見本"]
    assert read_byline("기자 김예시") == [person("김예시")]
    assert read_byline("김예시 기자") == read_byline("김예시기자") == [person("김예시", job_title="기자")]
    assert names("글·사진 김예시") == ["김예시"]
    assert names("By 김예시,이보기") == ["김예시", "이보기"]
    assert names("本报记者 王小例") == ["王小例"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Jane Doe, Staff Writer", "Staff Writer"),
        ("Jane Doe | Deputy Business Editor", "Deputy Business Editor"),
        ("By Jane Doe Chief Political Correspondent", "Chief Political Correspondent"),
        ("Jane DoeProducer", "Producer"),
        ("Jane Doe – Journalist", "Journalist"),
        ("Jane Doe (Wirtschaftsredakteurin)", "Wirtschaftsredakteurin"),
        ("Von Jane Doe Leitender Wirtschaftsredakteur", "Leitender Wirtschaftsredakteur"),
        ("Jane Doe Corresponsal en Atenas", "Corresponsal en Atenas"),
        ("Jane Doe, Special to Example", "Special to Example"),
        ("By Staff Writer Jane Doe", "Staff Writer"),
        ("By Jane Doe, Associated Press Writer", "Associated Press Writer"),
    ],
)
def test_a_title_goes_to_the_job_title(text: str, title: str) -> None:
    assert read_byline(text) == [person("Jane Doe", job_title=title)]


def test_a_title_belongs_to_the_names_of_its_own_piece() -> None:
    assert read_byline("By Jane Doe and John Roe, Staff Writers") == [
        person("Jane Doe", job_title="Staff Writers"),
        person("John Roe", job_title="Staff Writers"),
    ]
    assert read_byline("Jane Doe, Columnist, and John Roe, Deputy Business Editor") == [
        person("Jane Doe", job_title="Columnist"),
        person("John Roe", job_title="Deputy Business Editor"),
    ]
    assert read_byline("Jane Doe, John Roe, Reporter")[0] == person("Jane Doe")


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Jane Doe, AP", "AP"),
        ("Von Jane Doe, dpa", "dpa"),
        ("Jane Doe (Reuters)", "Reuters"),
        ("Jane Doe | REUTERS", "REUTERS"),
        ("AFP/Jane Doe", "AFP"),
        ("Jane Doe/AFP", "AFP"),
        ("Jane Doe/MM-X", "MM-X"),
        ("Jane Doe Associated Press", "Associated Press"),
        ("Jane Doe | Example News", "Example News"),
        ("Example News - Jane Doe", "Example News"),
        ("Jane Doe The Beispiel", "The Beispiel"),
        ("Jane Doe for Muster", "Muster"),
        ("Jane Doe für Muster", "Muster"),
        ("Jane Doe, Muster Broadcasting Group", "Muster Broadcasting Group"),
        ("Jane Doe – Muster Browsing team", "Muster Browsing team"),
    ],
)
def test_where_someone_works_goes_to_the_affiliation(text: str, affiliation: str) -> None:
    assert read_byline(text, None, HOUSES) == [person("Jane Doe", affiliation=affiliation)]


def test_each_name_has_its_own_affiliation() -> None:
    expected = [person("Jane Doe", affiliation="AP"), person("John Roe", affiliation="Reuters")]
    assert read_byline("Jane Doe (AP) and John Roe (Reuters)") == expected
    assert read_byline("Jane Doe, AP and John Roe, Reuters") == expected


def test_an_agency_or_a_staff_that_writes_along_is_an_author() -> None:
    assert read_byline("Par Marie Exemple avec AFP") == [person("Marie Exemple"), group("AFP")]
    assert read_byline("Anna Beispiel, Redaktion") == [person("Anna Beispiel"), group("Redaktion")]
    assert read_byline("Jane Doe,Gear Team") == [person("Jane Doe"), group("Gear Team")]


def test_an_address_is_kept_beside_the_name() -> None:
    assert read_byline("Jane Doe jane@example.com") == [person("Jane Doe", email="jane@example.com")]
    assert [a.email for a in read_byline("Jane Doe j@example.com, John Roe r@example.com")] == [
        "j@example.com",
        "r@example.com",
    ]


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Doe, Jane", "Jane Doe"),
        ("Doe, Jane M.", "Jane M. Doe"),
        ("Doe, J.", "J. Doe"),
        ("O'Example, Jane", "Jane O'Example"),
        ("van Muster, Dirk", "Dirk van Muster"),
        ("de la Muestra, Ana", "Ana de la Muestra"),
    ],
)
def test_a_family_name_before_a_comma_is_turned(text: str, turned: str) -> None:
    assert read_byline(text) == [person(turned)]


@pytest.mark.parametrize(
    "text", ["Jane Doe, John", "Reuters, Berlin", "Jane Doe, John Roe", "Redaktion, Berlin", "Staff, AP"]
)
def test_no_other_comma_turns_a_name(text: str) -> None:
    assert read_byline(text)[0].name == text.split(",")[0]


def test_the_names_of_the_house_are_organizations() -> None:
    assert read_byline("Jane Doe", None, frozenset({"jane doe"})) == [group("Jane Doe")]
    assert read_byline("Muster Bote", None, frozenset({"muster bote"})) == [group("Muster Bote")]
    assert read_byline("Muster Bote") == [person("Muster Bote")]


def test_a_language_settles_what_begins_a_name() -> None:
    assert names("Da Silva Exemplo", "en") == ["Da Silva Exemplo"]
    assert names("Di Mario Esempio", "it-IT") == ["Mario Esempio"]
    assert names("Di Mario Esempio", "de") == ["Di Mario Esempio"]
    assert names("Kari Eksempel i Paris", "nb") == ["Kari Eksempel"]
    assert names("Marcel Mostra i Exemple", "ca") == ["Marcel Mostra i Exemple"]
    assert is_person_name("牛例", "zh")


@pytest.mark.parametrize(
    "text",
    [
        "AP",
        "ap",
        "dpa/AP",
        "Agence France-Presse",
        "The Canadian Press",
        "ANSA",
        "TASS",
        "PTI",
        "ČTK",
    ],
)
def test_agencies_are_known(text: str) -> None:
    assert is_agency(text)


@pytest.mark.parametrize("text", ["Ana", "Petra", "Jane Doe", "", "App", "Uni", "srf/hosb", "Le Muster"])
def test_other_names_are_no_agencies(text: str) -> None:
    assert not is_agency(text)


@pytest.mark.parametrize(
    "text",
    ["Jane", "jane doe", "The Beispiel", "Der Beispielbote", "Le Muster", "New York", "Jane 2", "Staff Writer", "a b"],
)
def test_what_has_not_the_form_of_a_name_is_no_persons(text: str) -> None:
    assert not is_person_name(text)


def test_two_names_are_not_one_clean_name() -> None:
    assert clean_name("Jane Doe and John Roe") is None
    assert clean_name("By Jane Doe, AP") == "Jane Doe"


given_names = st.sampled_from(["Jane", "Ömer", "Anne-Marie", "Łucja", "IVAN", "J.", "Ana"])
family_names = st.sampled_from(["Doe", "O’Example", "Müster", "de la Muestra", "van Muster", "Beispiel-Roe", "ŻAK"])
full_names = st.builds("{} {}".format, given_names, family_names)
byline_words = st.sampled_from(
    [
        "By", "von", "Par", "Por", "De", "Jane", "Doe", "John Roe", "Anna Beispiel", "and", "und", "y", "with", ",",
        ";", "|", "/", " · ", "-", "(", ")", "AP", "dpa", "Reuters", "Staff Writer", "Redaktion", "editor",
        "5 min read", "May 3, 2024", "10:30", "Updated", "@jane", "j@example.com", "https://example.com/a", "for",
        "in", "Berlin", "the", "Example News", "is a", ":", "\n", '"', "山田例子", "김예시 기자", "、", "・", "&amp;",
        "<b>", ".", "Foto:", "Jr.", "1", "É", "ß", "ﬁ", "İ", "Doe,", "All articles", "by",
    ]
)  # fmt: skip
messy_texts = st.lists(byline_words, max_size=10).flatmap(
    lambda parts: st.sampled_from(["".join(parts), " ".join(parts)])
)
any_texts = st.one_of(messy_texts, st.text(max_size=60), st.text(st.characters(), max_size=30))
some_houses = st.sampled_from([frozenset[str](), HOUSES, frozenset({"doe", "berlin"})])


@given(any_texts, st.sampled_from([None, "en", "de-AT", "es", "nb", "zh"]), some_houses)
@example("Doe, Jane, Doe", None, frozenset())
@example("By By By Jane", "en", frozenset())
def test_any_text_is_read_and_what_was_read_is_clean(text: str, language: str | None, houses: frozenset[str]) -> None:
    agents = read_byline(text, language, houses)
    for agent in agents:
        assert agent.name == agent.name.strip()
        assert any(map(str.isalpha, agent.name))
        assert [again.name for again in read_byline(agent.name, language, houses)] == [agent.name]
    assert len({agent.name.casefold() for agent in agents}) == len(agents)
    assert clean_name(text, language) is None or clean_name(text, language)


@given(any_texts)
def test_the_other_questions_have_an_answer_for_any_text(text: str) -> None:
    assert is_person_name(text) in (True, False)
    assert is_agency(text) in (True, False)


@given(
    st.lists(full_names, min_size=1, max_size=5, unique_by=str.casefold),
    st.sampled_from([" and ", ", ", "; ", " | ", " & ", "\n"]),
)
def test_full_names_survive_any_list(people: list[str], mark: str) -> None:
    assert read_byline(mark.join(people)) == [person(name) for name in people]
    assert read_byline("By " + mark.join(people)) == [person(name) for name in people]


@given(full_names, full_names)
def test_a_byline_of_two_keeps_order_and_spelling(first: str, second: str) -> None:
    expected = [first] if first.casefold() == second.casefold() else [first, second]
    assert names(f"Von {first} und {second} | 3. Mai 2024, 8:30 Uhr") == expected


@pytest.mark.parametrize(
    "part",
    [
        "a",
        "a ",
        "A b,",
        "(",
        "(a ",
        "1 ",
        "May ",
        "@",
        "a@",
        "A.",
        "by ",
        " and ",
        "Jane Doe, ",
        "Jane Doe - ",
        "aA",
        "/",
        "' ",
        "\n",
        "von ",
        "&amp;",
        "<",
    ],
)
def test_the_time_grows_with_the_length_and_no_faster(part: str) -> None:
    started = time.process_time()
    for length in (1_000, 4_000, 400_000):
        read_byline((part * length)[:length])
        is_person_name((part * length)[:length])
        is_agency((part * length)[:length])
    assert time.process_time() - started < 2
