"""Arguments are read as people type them; what cannot be read is refused by name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.contact import Contact
from bot.core.document import Document
from bot.core.location import Grid, Named, Point
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.place import Account, Address, RoomPlan
from bot.core.refusal import Refusal
from bot.core.stores import Store, Unit
from bot.engine import params
from bot.engine.command import Command, Context, Param, command
from bot.engine.params import read_params
from bot.engine.words import Words
from bot.translation.phrases import Catalogues
from tests.support.said import ANA, TOM
from tests.unit.engine.asking import BEN, BIBI, context


class TwoSizes(Catalogues):
    """Catalogues that have words for two sizes."""

    def synonyms(self, key: str, language: str) -> tuple[str, ...]:
        words = {"size-small": ("small", "petit"), "size-large": ("large", "grand")}
        return words.get(key) or super().synonyms(key, language)


SIZES = TwoSizes()
SIZE = params.choice({"size-small": 1, "size-large": 2})


def taking(**declared: Param[object]) -> Command:
    """A command that takes some arguments and does nothing."""

    def run(_ctx: Context) -> Document:
        raise NotImplementedError

    return Command(("try",), Role.OBSERVER, False, False, declared, run)


async def read(store: Store, param: Param[object], text: str) -> object:
    """What a command is given that takes just this argument."""
    return (await read_all(store, taking(text=param), text))["text"]


async def read_all(store: Store, asked: Command, text: str) -> dict[str, object]:
    return await store.run(lambda unit: dict(read_params(asked, Words(text), context(unit, phrases=SIZES))))


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
        (params.tongues, "en, fr،ar  en", ("en", "fr", "ar")),
        (params.zone, "europe/kyiv", "Europe/Kyiv"),
        (params.zone, "UTC", "UTC"),
        (params.duration, "90m", timedelta(minutes=90)),
        (params.duration, "3 jours", timedelta(days=3)),
        (params.moment, "tomorrow at 18:00", datetime(2026, 11, 23, 15, tzinfo=UTC)),
        (params.moment, "220300Z NOV 26", datetime(2026, 11, 22, 3, tzinfo=UTC)),
        (params.phone, "+254 712 345 678", "+254712345678"),
        (params.phone, "00254712345678", "+254712345678"),
        (params.place, "36M YE 1234 5678", Grid("36MYE12345678")),
        (params.place, "٣٦MYE١٢٣٤", Grid("36MYE1234")),
        (params.place, "1.5°S, 36.25°E", Point(-1.5, 36.25)),
        (params.place, "0.0 0.0", Point(0, 0)),
        (params.place, '"North camp"', Named("North camp")),
        (params.organisation, "MSF", "MSF"),
        (params.organisation, '"Blue Helmets"', "Blue Helmets"),
        (SIZE, "Grand", 2),
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
        (params.duration, "soon", "refusal-duration"),
        (params.duration, "0h", "refusal-duration"),
        (params.moment, "soon", "refusal-moment"),
        (params.moment, "241300J", "refusal-moment-local"),
        (params.phone, "0712", "refusal-phone"),
        (params.place, "36IYE1234", "refusal-place"),
        (params.place, '""', "refusal-place"),
        (params.place, "x" * 121, "refusal-too-long"),
        (params.organisation, '""', "refusal-organisation"),
        (params.organisation, "x" * 61, "refusal-too-long"),
        (params.room, "nowhere", "refusal-room"),
        (params.room, "#nowhere:example.org", "refusal-room"),
        (SIZE, "medium", "refusal-choice"),
        (params.number, "1234567890", "refusal-number"),
        (params.number, '""', "refusal-number"),
        (params.role, "boss", "refusal-role"),
        (params.marking, "PURPLE", "refusal-marking"),
        (params.language, "klingon", "refusal-language"),
        (params.tongues, "en qwertz", "refusal-language"),
        (params.tongues, ", ,", "refusal-language"),
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


@pytest.mark.parametrize(
    ("param", "text", "near"),
    [
        (params.role, "liason", "liaison"),
        (params.role, "coordonateur", "coordinateur"),
        (params.language, "frensh", "french"),
        (params.tongues, "en spansh", "spanish"),
        (params.marking, "TLP:AMBR", "TLP:AMBER"),
        (params.zone, "nairobi", "Africa/Nairobi"),
        (params.zone, "Africa/Nairoby", "Africa/Nairobi"),
        (params.person, "Anna", "Ana"),
        (params.person, "@tomy", "@tommy"),
        (params.person, "Thom Tall liaison", "Tom Tall"),
        (params.person, '"Thom Tall" liaison', "Tom Tall"),
        (params.room, "!ops:exmaple.org", "!ops:example.org"),
        (SIZE, "smal", "small"),
        (SIZE, "medium", None),
    ],
)
async def test_what_may_have_been_meant_is_guessed(
    store: Store, param: Param[object], text: str, near: str | None
) -> None:
    assert (await refused(store, param, text)).near == near


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("unicef rest", "UNICEF"),
        ("Unicfe rest", "UNICEF"),
        ("medecins sans frontieres rest", "Médecins Sans Frontières"),
        ('"Medecin sans frontière" rest', "Médecins Sans Frontières"),
        ("Médecins rest", "Médecins"),
        ("OCHA rest", "OCHA"),
    ],
)
async def test_an_organisation_is_spelt_as_its_contacts_spell_it(store: Store, text: str, known: str) -> None:
    def read(unit: Unit) -> dict[str, object]:
        ctx = context(unit)
        names = ("UNICEF", "Médecins Sans Frontières", "UNHCR")
        unit.contacts.add(ctx.within, [Contact(function="doctor", organisation=name) for name in names])
        return dict(read_params(taking(organisation=params.organisation, text=params.rest), Words(text), ctx))

    assert await store.run(read) == {"organisation": known, "text": "rest"}


@pytest.mark.parametrize(
    "typed",
    [
        "Logistics cell",
        '"logistics CELL"',
        "!logs:example.org",
        "matrix:!logs:example.org",
        "#logs:example.org",
        '"#logs:example.org"',
    ],
)
async def test_a_room_by_name_address_or_alias(store: Store, typed: str) -> None:
    def read(unit: Unit) -> dict[str, object]:
        ctx = context(unit)
        plan = RoomPlan("matrix", "#logs:example.org", name="Logistics cell")
        unit.rooms.furnish(Address("matrix", "!logs:example.org"), plan, ctx.within)
        private = unit.rooms.settle(Address("matrix", "!private"), name="Logistics cell", direct=True)
        unit.rooms.assign(private, ctx.within)
        return dict(read_params(taking(room=params.room, text=params.rest), Words(f"{typed} rest"), ctx))

    found = await store.run(read)
    assert getattr(found["room"], "address", None) == Address("matrix", "!logs:example.org")
    assert found["text"] == "rest"


async def test_where_there_is_no_operation_there_are_no_other_rooms(store: Store) -> None:
    def read(unit: Unit) -> object:
        return read_params(taking(room=params.room), Words("ops"), context(unit, operation=None))

    with pytest.raises(Refusal) as caught:
        await store.run(read)
    assert caught.value.what.key == "refusal-no-operation"


@pytest.mark.parametrize(
    ("param", "text"),
    [
        (params.moment, "tomorrow 9am"),
        (params.duration, "2 days 12 hours"),
        (params.phone, '"+254 712 345 678"'),
        (params.place, "36M YE 1234 5678"),
        (params.place, "48°51'24\" N 2°21'3\" E"),
        (params.organisation, "MSF"),
    ],
)
async def test_what_takes_several_words_leaves_the_others(store: Store, param: Param[object], text: str) -> None:
    found = await read_all(store, taking(first=param, text=params.rest), f"{text} 12 pumps")
    assert found["text"] == "12 pumps"


async def test_where_each_argument_stood_is_known(store: Store) -> None:
    text = '  "Tom Tall"  liason  and more'
    words = Words(text)

    def read(unit: Unit) -> object:
        return read_params(taking(person=params.word, new_role=params.role), words, context(unit))

    with pytest.raises(Refusal) as caught:
        await store.run(read)
    assert caught.value.about == "new_role"
    assert {name: text[begin:end] for name, (begin, end) in words.places.items()} == {
        "person": '"Tom Tall"',
        "new_role": "liason",
    }


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
