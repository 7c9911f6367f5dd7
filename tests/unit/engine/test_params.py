"""Arguments are read as people type them; what cannot be read is refused by name."""

from __future__ import annotations

import pytest

from bot.core.document import Document
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.place import Account
from bot.core.refusal import Refusal
from bot.core.stores import Store
from bot.engine import params
from bot.engine.command import Command, Context, Param, command
from bot.engine.params import read_params
from bot.engine.words import Words
from tests.support.said import ANA, TOM
from tests.unit.engine.asking import BEN, BIBI, context


def taking(**declared: Param[object]) -> Command:
    """A command that takes some arguments and does nothing."""

    def run(_ctx: Context) -> Document:
        raise NotImplementedError

    return Command(("try",), Role.OBSERVER, False, False, declared, run)


async def read(store: Store, param: Param[object], text: str) -> object:
    """What a command is given that takes just this argument."""
    return (await read_all(store, taking(text=param), text))["text"]


async def read_all(store: Store, asked: Command, text: str) -> dict[str, object]:
    return await store.run(lambda unit: dict(read_params(asked, Words(text), context(unit))))


async def refused(store: Store, param: Param[object], text: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        await read(store, param, text)
    return caught.value


@pytest.mark.parametrize(
    ("param", "text", "expected"),
    [
        (params.rest, 'all  of "it" ', 'all  of "it"'),
        (params.word, '"one thing"', "one thing"),
        (params.number, "12", 12),
        (params.number, "#12", 12),
        (params.number, "SR-3", 3),
        (params.number, "١٢", 12),
        (params.role, "Liaison", Role.LIAISON),
        (params.role, "ADMIN", Role.ADMIN),
        (params.role, "coordinateur", Role.COORDINATOR),
        (params.marking, "tlp:amber+strict", Marking.AMBER_STRICT),
        (params.marking, "red", Marking.RED),
        (params.marking, "White", Marking.CLEAR),
        (params.language, "FR", "fr"),
        (params.language, "French", "fr"),
        (params.language, "francés", "fr"),
        (params.language, "العربية", "ar"),
        (params.languages, "en, fr،ar  en", ("en", "fr", "ar")),
        (params.zone, "europe/kyiv", "Europe/Kyiv"),
        (params.zone, "UTC", "UTC"),
        (params.optional(params.number), "", None),
        (params.optional(params.number), "7", 7),
    ],
)
async def test_arguments_are_read_as_people_type_them(
    store: Store, param: Param[object], text: str, expected: object
) -> None:
    assert await read(store, param, text) == expected


@pytest.mark.parametrize(
    ("param", "text", "key"),
    [
        (params.number, "twelve", "refusal-number"),
        (params.number, "1234567890", "refusal-number"),
        (params.number, '""', "refusal-number"),
        (params.role, "boss", "refusal-role"),
        (params.marking, "PURPLE", "refusal-marking"),
        (params.language, "klingon", "refusal-language"),
        (params.languages, "en klingon", "refusal-language"),
        (params.languages, ", ,", "refusal-language"),
        (params.zone, "Mars/Olympus", "refusal-zone"),
        (params.zone, "../etc/passwd", "refusal-zone"),
        (params.word, "two words", "refusal-too-much"),
        (params.number, "", "refusal-missing"),
        (params.person, "Nobody At All", "refusal-nobody"),
        (params.person, '"Nobody At All"', "refusal-nobody"),
        (params.person, '""', "refusal-nobody"),
        (params.person, "@None", "refusal-nobody"),
        (params.person, "telegram:1", "refusal-nobody"),
        (params.person, "tom tall", "refusal-ambiguous"),
        (params.person, "@nobody:example.org", "refusal-nobody"),
    ],
)
async def test_what_cannot_be_read_is_refused(store: Store, param: Param[object], text: str, key: str) -> None:
    assert (await refused(store, param, text)).what.key == key


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("@ana:example.org", ANA),
        ("ana", ANA),
        ('"ANA"', ANA),
        ("« Ana »", ANA),
        ("telegram:12345", TOM),
        ("Telegram:12345", TOM),
        ("@tommy", TOM),
        ('Bibi "B" Diaz', BIBI),
        ("@ben:example.org", BEN),
    ],
)
async def test_people_are_named_by_account_handle_or_name(store: Store, text: str, account: Account) -> None:
    found = await read_all(store, taking(person=params.person, new_role=params.role), f"{text} liaison")
    person = found["person"]
    assert account in getattr(person, "accounts", ())
    assert found["new_role"] is Role.LIAISON


async def test_those_of_one_name_are_listed_by_account(store: Store) -> None:
    refusal = await refused(store, params.person, "Tom Tall")
    assert "telegram:12345" in str(refusal.more)
    assert "telegram:54321" in str(refusal.more)
    assert "Tom Tall" in str(refusal.what.args["typed"])


async def test_what_is_missing_is_named(store: Store) -> None:
    asked = taking(person=params.person, new_role=params.role)
    with pytest.raises(Refusal) as caught:
        await read_all(store, asked, "ana")
    assert "param-new-role" in str(caught.value.what.args["param"])


async def test_what_may_be_left_out_is_left_out_at_the_end(store: Store) -> None:
    asked = taking(code=params.number, text=params.optional(params.rest))
    assert await read_all(store, asked, "C-5") == {"code": 5, "text": None}
    assert await read_all(store, asked, "C-5 and more") == {"code": 5, "text": "and more"}


def test_a_declaration_says_just_what_its_function_takes() -> None:
    with pytest.raises(TypeError, match="/try declares"):

        @command("try", text=params.rest)
        def _other(_ctx: Context, words: str) -> Document:
            raise NotImplementedError(words)
