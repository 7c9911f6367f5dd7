"""Moments, numbers and names of languages in the reader's conventions."""

from datetime import UTC, datetime

import pytest

from bot.core.document import LanguageName, Listing, Moment, Text, document, line, phrase
from bot.translation.phrases import Catalogues
from tests.support.catalogues import catalogues
from tests.unit.translation.conftest import Written

AT = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)


@pytest.fixture
def ours() -> Catalogues:
    return catalogues()


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "22 Nov 2026, 09:05 EAT (220605Z NOV 26)"),
        ("fr", "22 nov. 2026, 09:05 EAT (220605Z NOV 26)"),
        ("es", "22 nov 2026, 09:05 EAT (220605Z NOV 26)"),
        ("ar", "\u206822 نوفمبر 2026\u2069، \u206809:05\u2069 \u2068EAT\u2069 (\u2068220605Z NOV 26\u2069)"),
    ],
)
def test_a_moment_is_local_time_and_date_time_group(ours: Catalogues, language: str, shown: str) -> None:
    moment = Moment(AT, "Africa/Nairobi")

    assert ours.word(document(line(moment)), [language]).text == shown


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("UTC", "22 Nov 2026, 06:05 UTC (220605Z NOV 26)"),
        ("Asia/Kabul", "22 Nov 2026, 10:35 UTC+04:30 (220605Z NOV 26)"),
        ("America/Caracas", "22 Nov 2026, 02:05 UTC-04 (220605Z NOV 26)"),
        ("Pacific/Kiritimati", "22 Nov 2026, 20:05 UTC+14 (220605Z NOV 26)"),
        ("Pacific/Honolulu", "21 Nov 2026, 20:05 HST (220605Z NOV 26)"),
    ],
)
def test_every_zone_is_named(ours: Catalogues, zone: str, shown: str) -> None:
    assert ours.word(document(line(Moment(AT, zone))), ["en"]).text == shown


def test_a_moment_in_a_sentence_reads_as_one_run(written: Written) -> None:
    catalogues = written({"en": "moment = { $date } { $time } { $zone } { $dtg }\nduty = On duty until { $until }.\n"})

    worded = catalogues.word(document(phrase("duty", until=Moment(AT))), ["en"])

    assert worded.text == "On duty until 22 Nov 2026 06:05 UTC 220605Z NOV 26."


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "1,234"), ("fr", "1\u202f234"), ("es", "1.234"), ("ar", "1,234")]
)
def test_digits_stay_western_in_every_language(written: Written, language: str, shown: str) -> None:
    catalogues = written({"en": "n = { $n }\n"} | ({language: "n = { $n }\n"} if language != "en" else {}))

    assert catalogues.plain(phrase("n", n=1234), language) == shown


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "Arabic, French and Swahili"),
        ("fr", "arabe, français et swahili"),
        ("ar", "العربية والفرنسية والسواحلية"),
    ],
)
def test_languages_are_named_in_the_readers_own(ours: Catalogues, language: str, shown: str) -> None:
    named = Listing((LanguageName("ar"), LanguageName("fr"), LanguageName("sw")))

    assert ours.word(document(line(named)), [language]).text == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [("pt-BR", "Portuguese (Brazil)"), ("zh-Hant", "Chinese (Traditional)"), ("gil", "Gilbertese"), ("xx", "xx")],
)
def test_a_language_without_a_locale_is_named_by_its_tag_at_least(ours: Catalogues, code: str, shown: str) -> None:
    assert ours.word(document(line(LanguageName(code))), ["en"]).text == shown


def test_an_empty_list_says_nothing(ours: Catalogues) -> None:
    assert ours.word(document(line(Text("None: "), Listing(()))), ["en"]).text == "None:"
