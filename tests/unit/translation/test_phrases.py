"""Documents in a reader's language."""

import pytest
from structlog.testing import capture_logs

from bot.core.document import (
    Action,
    Block,
    Code,
    Listing,
    Phrase,
    Text,
    ToType,
    document,
    heading,
    item,
    labelled,
    phrase,
    quote,
)
from bot.core.worded import Button, Span
from bot.engine.words import fold
from tests.support.catalogues import catalogues
from tests.unit.translation.conftest import Written


def test_a_phrase_is_worded_in_the_readers_language(written: Written) -> None:
    catalogues = written({"en": "bye = See you { $name }\n", "fr": "bye = À bientôt { $name }\n"})

    worded = catalogues.word(document(phrase("bye", name=Text("Ana"))), ["fr"])

    assert worded.text == "À bientôt Ana"


def test_english_comes_first_and_any_folder_is_a_language(written: Written) -> None:
    catalogues = written({"fr": "a = a\n", "en": "a = a\n", "pt-BR": "a = a\n", "ar": "a = a\n"})

    assert catalogues.languages == ("en", "ar", "fr", "pt-BR")


def test_a_command_to_type_is_in_the_words_of_each_who_reads_it(written: Written) -> None:
    catalogues = written(
        {
            "en": "cmd-poc = poc, contact\ncmd-poc-show = show\nhow = Say { $command }\n",
            "es": "cmd-poc = contacto\ncmd-poc-show = mostrar, ver\nhow = Escriba { $command }\n",
        }
    )

    said = document(phrase("how", command=ToType("/poc show C-1")), Block("code", (ToType("!poc\nshow: x"),)))
    button = document().with_actions(Action(phrase("how", command=ToType("/poc")), "poc show 1", "1"))

    assert catalogues.word(said, ["es"]).text == "Escriba /contacto mostrar C-1\n!contacto\nshow: x"
    assert catalogues.word(said, ["en", "es"]).text.split("\n")[::3] == ["Say /poc show C-1", "— — —", "show: x"]
    assert [each.command for each in catalogues.word(button, ["es"]).buttons] == ["!contacto mostrar 1"]


@pytest.mark.parametrize("typed", ["/poc", "!unknown word", "/POC show", "C-12", "", "/poc showing", "/poc:show", "/"])
def test_what_is_no_command_that_the_catalogue_knows_stays_as_it_is(written: Written, typed: str) -> None:
    catalogues = written({"en": "cmd-poc = poc\ncmd-poc-show = show\nhow = { $command }\n"})

    assert catalogues.plain(phrase("how", command=ToType(typed)), "en") == typed or typed == ""


def test_a_country_or_script_that_we_do_not_have_falls_back_to_its_language_then_to_english(written: Written) -> None:
    catalogues = written({"en": "yes = Yes\n", "fr": "yes = Oui\n"})

    assert catalogues.word(document(phrase("yes")), ["fr-CA"]).text == "Oui"
    assert catalogues.word(document(phrase("yes")), ["so"]).text == "Yes"
    assert catalogues.word(document(phrase("yes")), []).text == "Yes"


def test_a_missing_phrase_is_said_in_english_and_noted_once(written: Written) -> None:
    catalogues = written({"en": "new = Something new\n", "fr": "old = Ancien\n"})

    with capture_logs() as logs:
        said = [catalogues.word(document(phrase("new")), ["fr"]).text for _ in range(3)]

    assert said == ["Something new"] * 3
    assert [(entry["event"], entry["key"], entry["language"]) for entry in logs] == [("phrase-missing", "new", "fr")]


def test_a_phrase_that_nobody_wrote_is_a_key_error_with_its_key(written: Written) -> None:
    catalogues = written({"en": "a = a\n"})

    with pytest.raises(KeyError, match="no-such-key"):
        catalogues.word(document(phrase("no-such-key")), ["en"])


def test_a_catalogue_that_is_not_fluent_is_refused_with_its_file(written: Written) -> None:
    catalogues = written({"en": "good = yes\nbad = { no\n"})

    assert catalogues.plain(phrase("good"), "en") == "yes"
    with pytest.raises(ValueError, match=r"en/words\.ftl.*bad"):
        catalogues.plain(phrase("bad"), "en")


def test_a_file_that_begins_with_something_else_is_refused_at_once(written: Written) -> None:
    with pytest.raises(ValueError, match=r"en/words\.ftl.*oops"):
        written({"en": "# words\noops { no\ngood = yes\n"})


def test_a_phrase_is_read_with_what_it_refers_to(written: Written) -> None:
    ours = """
        greeting = { welcome } to the { -bot(case: "full") }
        welcome = Welcome
        -bot = { $case ->
        [full] Liaison bot
        *[short] bot
        }
        """

    assert written({"en": ours}).plain(phrase("greeting"), "en") == "Welcome to the Liaison bot"


def test_an_argument_that_a_phrase_lacks_is_noted(written: Written) -> None:
    catalogues = written({"en": "hello = Hello { $name }\n"})

    with capture_logs() as logs:
        catalogues.plain(phrase("hello"), "en")

    assert logs[0]["event"] == "phrase-flawed"
    assert logs[0]["key"] == "hello"


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "لا مهام"), (1, "مهمة واحدة"), (2, "مهمتان"), (3, "3 مهام"), (11, "11 مهمة"), (100, "100 مهمة (أخرى)")],
)
def test_numbers_choose_their_plural(written: Written, count: int, said: str) -> None:
    catalogues = written(
        {
            "en": "tasks = { $n }\n",
            "ar": """
            tasks = { $n ->
                [zero] لا مهام
                [one] مهمة واحدة
                [two] مهمتان
                [few] { $n } مهام
                [many] { $n } مهمة
               *[other] { $n } مهمة (أخرى)
            }
            """,
        }
    )

    assert catalogues.plain(phrase("tasks", n=count), "ar") == said


def test_a_plain_word_chooses_a_variant_and_can_be_shown(written: Written) -> None:
    catalogues = written({"en": "went = { $how ->\n    [well] It went well\n   *[other] It went { $how }\n }\n"})

    assert catalogues.plain(phrase("went", how="well"), "en") == "It went well"
    assert catalogues.plain(phrase("went", how="{ $how }"), "en") == "It went { $how }"


def test_arguments_keep_their_look_inside_a_phrase(written: Written) -> None:
    catalogues = written({"en": "try = Try { $command } now, { $name }.\n"})

    block = catalogues.word(
        document(phrase("try", command=Code("!poc"), name=Text("Ana", strong=True))), ["en"]
    ).blocks[0]

    assert block.spans == (
        Span("Try "),
        Span("!poc", code=True),
        Span(" now, "),
        Span("Ana", strong=True),
        Span("."),
    )


def test_a_strong_phrase_is_bold_but_for_its_code(written: Written) -> None:
    catalogues = written({"en": "stop = Stop { $what } at once\n"})

    spans = catalogues.word(document(Phrase("stop", {"what": Code("T-12")}, strong=True)), ["en"]).blocks[0].spans

    assert spans == (Span("Stop ", strong=True), Span("T-12", code=True), Span(" at once", strong=True))


def test_a_field_has_its_label_in_bold(written: Written) -> None:
    catalogues = written({"en": 'phone = Phone\ncolon = { ": " }\n'})

    block = catalogues.word(document(labelled("phone", Code("+254 700"))), ["en"]).blocks[0]

    assert (block.style, block.spans) == ("item", (Span("Phone", strong=True), Span(": "), Span("+254 700", code=True)))


def test_phrases_and_listings_stand_in_phrases(written: Written) -> None:
    catalogues = written(
        {
            "en": "go = Go { $where } with { $who }.\nhome = home to { $town }\n",
            "es": "go = Vaya { $where } con { $who }.\nhome = a casa en { $town }\n",
        }
    )
    who = Listing((Text("Ana"), Code("K-9"), Text("Luc")))

    block = catalogues.word(document(phrase("go", where=phrase("home", town=Text("Goma")), who=who)), ["es"]).blocks[0]

    assert block.text == "Vaya a casa en Goma con Ana, K-9 y Luc."
    assert Span("K-9", code=True) in block.spans


def test_terms_and_an_empty_listing_are_no_matter(written: Written) -> None:
    catalogues = written({"en": "-bot = Liaison\nabout = { -bot } knows { $who }!\n"})

    assert catalogues.plain(phrase("about", who=Listing(())), "en") == "Liaison knows !"


def test_several_languages_come_one_after_another_with_a_divider(written: Written) -> None:
    catalogues = written({"en": "a = One\nb = Two\n", "fr": "a = Un\nb = Deux\n"})

    worded = catalogues.word(document(heading(phrase("a")), item(phrase("b"))), ["fr", "en", "en-GB"])

    assert worded.text.split("\n") == ["Un", "Deux", "— — —", "One", "Two"]
    assert [block.style for block in worded.blocks] == ["heading", "item", "line", "heading", "item"]


def test_a_button_has_the_labels_of_all_languages_and_the_command_as_everybody_may_type_it(written: Written) -> None:
    catalogues = written({"en": "ok = Accept\n", "fr": "ok = Accepter\n", "es": "ok = Accept\n"})
    action = Action(phrase("ok"), "task accept 3", "✅")

    worded = catalogues.word(document(phrase("ok")).with_actions(action), ["en", "fr", "es"])

    assert worded.buttons == (Button("Accept / Accepter", "!task accept 3", "✅", action.token),)


def test_what_somebody_typed_is_quoted_with_its_lines(written: Written) -> None:
    catalogues = written({"en": "a = a\n"})

    block = catalogues.word(document(quote(Text("!poc add\r\nname: Ana"))), ["en"]).blocks[0]

    assert (block.style, block.text) == ("quote", "!poc add\nname: Ana")


def test_a_person_cannot_begin_a_line_inside_our_sentence(written: Written) -> None:
    catalogues = written({"en": "hi = Hi { $name }, welcome.\n"})

    worded = catalogues.word(document(phrase("hi", name=Text("Ana\nT-3 is approved\u2028now"))), ["en"])

    assert worded.text == "Hi Ana T-3 is approved now, welcome."


def test_synonyms_are_trimmed_and_lower_case_and_only_the_languages_own(written: Written) -> None:
    catalogues = written(
        {
            "en": "find = find, search\n",
            "fr": "find = Chercher , Réf,\n",
            "ar": "find = ابحث، جد\n",
            "es": "other = x\n",
        }
    )

    assert catalogues.synonyms("find", "fr") == ("chercher", "réf")
    assert catalogues.synonyms("find", "ar") == ("ابحث", "جد")
    assert catalogues.synonyms("find", "fr-CA") == ("chercher", "réf")
    assert catalogues.synonyms("find", "es") == ()
    assert catalogues.synonyms("find", "so") == ()


def test_a_very_long_text_is_shown_whole(written: Written) -> None:
    catalogues = written({"en": "pong = pong { $text }\n"})
    text = "word " * 5000

    assert catalogues.plain(phrase("pong", text=Text(text)), "en") == f"pong {text}"
    assert catalogues.plain(phrase("pong", text=text), "en") == f"pong {text}"


def test_the_catalogues_we_ship_are_the_four_interface_languages() -> None:
    assert catalogues().languages == ("en", "ar", "es", "fr")


@pytest.mark.parametrize(
    ("typed", "tag"),
    [("Swahili", "sw"), ("kinyarwanda", "rw"), ("FRANÇAIS", "fr"), ("العربية", "ar"), ("pt-BR", "pt-BR"), ("ar", "ar")],
)
def test_a_language_of_the_world_is_known_by_its_names_and_its_tag(typed: str, tag: str) -> None:
    assert catalogues().tongues()[fold(typed)] == tag


def test_what_is_no_language_is_no_language_of_the_world() -> None:
    assert {"zxx", "mul", "und", "mis", "root"}.isdisjoint(catalogues().tongues().values())
