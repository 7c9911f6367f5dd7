"""A text names a command by any prefix and in any interface language, or it names none."""

from __future__ import annotations

import unicodedata

import pytest

from bot.commands import all_commands
from bot.core.people import Role
from bot.engine.router import Call, Unknown
from tests.support.routers import router

NAMES = ("liaison_bot", "Liaison Bot")
ROUTER = router()


def read(text: str) -> tuple[str, str] | None:
    """The key of the command that is named, with what follows it; None if there is none."""
    found = ROUTER.read(text, NAMES)
    assert not isinstance(found, Unknown)
    return (found.command.key, found.words.rest) if found else None


def unknown(text: str) -> Unknown:
    found = ROUTER.read(text, NAMES)
    assert isinstance(found, Unknown)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "/ping a b",
        "!ping a b",
        "  /PING  a b ",
        "/ping@liaison_bot a b",
        "/ping@LIAISON_BOT a b",
        "@liaison_bot ping a b",
        "@Liaison Bot: ping a b",
        "@liaison bot, ping a b",
        "Liaison Bot: ping a b",
        "liaison_bot, ping a b",
        "\u2067/ping a b\u2069",
        "\u200f \u200e!ping a b",
        "/ping\na b",
        "`!ping a b`",
        "```\n!ping a b\n```",
    ],
)
def test_every_way_to_speak_to_the_bot(text: str) -> None:
    assert read(text) == ("ping", "a b")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/room", ("room", "")),
        ("/room languages en fr", ("room-languages", "en fr")),
        ("/room leave", ("room-leave", "")),
        ("!room operation  Flood 2026", ("room-operation", "Flood 2026")),
        ("/help room zone", ("help", "room zone")),
        ("/salon fuseau Africa/Goma", ("room-zone", "Africa/Goma")),
        ("/sala languages en", ("room-languages", "en")),
        ("/RÔLE @ana:x admin", ("role", "@ana:x admin")),
        ("/role @ana:x admin", ("role", "@ana:x admin")),
        ("/etat", ("status", "")),
        ("/état", ("status", "")),
        (unicodedata.normalize("NFD", "/état"), ("status", "")),
        ("/مساعدة", ("help", "")),
        ("!مُسَاعَدة غرفة", ("help", "غرفة")),
        ("/غرفة توقيت Asia/Aden", ("room-zone", "Asia/Aden")),
        ("@liaison_bot", ("help", "")),
        ("Liaison Bot:", ("help", "")),
        ("/start", ("help", "")),
    ],
)
def test_command_words_of_every_language(text: str, expected: tuple[str, str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ping",
        "we need 5/6 pumps",
        "see /etc/hosts",
        "/etc/hosts is a file",
        "/5 of them",
        "/ ping",
        "!!!",
        "! careful",
        "/ping@other_bot",
        "/ping@",
        "@other_bot ping",
        "@liaison_bots ping",
        "Liaison Bot ping",
        "Liaison Botanics: open",
        ":)",
        "/x.y",
        "http://example.org/ping",
    ],
)
def test_what_is_no_command_of_ours(text: str) -> None:
    assert read(text) is None


def test_a_bot_without_a_name_is_not_spoken_to_by_everything() -> None:
    assert ROUTER.read(":) hello", ("",)) is None
    assert ROUTER.read("@ ping", ("",)) is None


def test_the_prefix_is_remembered() -> None:
    prefixes = [ROUTER.read(text, NAMES) for text in ("/ping", "!ping", "@liaison_bot ping", "!pnig")]
    assert [found.prefix if found else "" for found in prefixes] == ["/", "!", "!", "!"]


@pytest.mark.parametrize(
    ("text", "typed", "nearest"),
    [("/hlep", "hlep", "help"), ("!roll ana", "roll", "role"), ("/aidde", "aidde", "help"), ("/غرفه", "غرفه", "room")],
)
def test_an_unknown_command_comes_with_those_like_it(text: str, typed: str, nearest: str) -> None:
    found = unknown(text)
    assert found.typed == typed
    assert nearest in [command.key for command in found.near]


@pytest.mark.parametrize(("text", "nearest"), [("!sitrp show 3", "sitrep-show"), ("/tachee faite 2", "task-done")])
def test_what_stands_behind_an_unknown_command_tells_which_of_a_family_was_meant(text: str, nearest: str) -> None:
    assert unknown(text).near[0].key == nearest


@pytest.mark.parametrize(
    ("text", "typed", "nearest"),
    [
        ("/poc fnid water", "poc fnid", ("poc-find",)),
        ("/contact modifer 3", "contact modifer", ("poc-edit",)),
        ("/poc xyzzy", "poc xyzzy", ()),
        ("/poc", "poc", ()),
    ],
)
def test_what_a_family_does_not_have_comes_with_what_is_like_it(
    text: str, typed: str, nearest: tuple[str, ...]
) -> None:
    found = unknown(text)
    assert found.typed == typed
    assert tuple(command.key for command in found.near)[:1] == nearest
    assert found.family == "poc"


def test_a_family_of_one_takes_what_follows_as_its_arguments() -> None:
    assert read("/status please") == ("status", "please")


@pytest.mark.parametrize(("text", "nearest"), [("/room zoen UTC", "room-zone"), ("/salon fusau", "room-zone")])
def test_what_may_be_an_argument_comes_with_the_command_that_is_like_it(text: str, nearest: str) -> None:
    found = ROUTER.read(text, NAMES)
    assert isinstance(found, Call)
    assert found.command.key == "room"
    assert found.otherwise
    assert [command.key for command in found.otherwise.near] == [nearest]


def test_a_word_of_a_family_and_of_its_command_stands_for_both() -> None:
    assert read("/rfa") == ("request-assistance", "")
    assert read("!rfi is the bridge open?") == ("request-information", "is the bridge open?")
    assert read("/rfa list mine") == ("request-list", "mine")
    assert unknown("/rfa lst mine").typed == "rfa lst"


def test_a_commands_own_word_for_its_familys_finds_it() -> None:
    assert unknown("/checkin until 18:00").near[0].key == "poc-checkin"


def test_a_word_of_several_families_finds_them_all_and_nothing_that_is_only_like_it() -> None:
    assert {command.key for command in unknown("/board").near} == {"request-board", "task-board"}
    assert [command.key for command in unknown("/valider 3").near] == ["request-validate"]


def test_where_the_unknown_word_stands_is_known() -> None:
    for text, wrong in ((" /pnig you", "/pnig"), ("/poc@liaison_bot  fnid x", "fnid"), ("Liaison Bot: pnig x", "pnig")):
        place = unknown(text).place
        assert place is not None
        assert text[place[0] : place[1]] == wrong


def test_an_unknown_command_like_no_other_has_none_near() -> None:
    assert unknown("/xyzzyplugh now").near == ()


def test_families_and_commands_are_found_by_name() -> None:
    assert [command.key for command in ROUTER.named("/room zone")] == ["room-zone"]
    assert {command.key for command in ROUTER.named("salon")} == {
        command.key for command in all_commands() if command.name[0] == "room"
    }
    assert [command.key for command in ROUTER.named("PING nonsense")] == ["ping"]
    assert ROUTER.named("") == ()
    assert ROUTER.named("nothing") == ()


@pytest.mark.parametrize("said", ["`x`", "x`", "`x", "a `b` c"])
def test_marks_of_code_within_a_command_are_its_own(said: str) -> None:
    assert read(f"/ping {said}") == ("ping", said)


def test_menus_have_every_family_in_every_language_once() -> None:
    menus = ROUTER.menus()
    families = list(dict.fromkeys(command.name[0] for command in all_commands()))
    assert {menu.language for menu in menus} == {"en", "fr", "es", "ar"}
    for menu in menus:
        listed = [name for name, _ in menu.entries]
        assert len(set(listed)) == len(listed)
        assert all(what.strip() for _, what in menu.entries)
        meant = [command.name[0] for name in listed for command in ROUTER.named(name)[:1]]
        if menu.admins:
            assert meant == families
    ordinary = [name for name, _ in next(menu for menu in menus if not menu.admins).entries]
    for_admins = {command.name[0] for command in all_commands() if command.role is Role.ADMIN}
    assert "status" in for_admins
    assert "status" not in ordinary
    assert "help" in ordinary


def test_menus_name_commands_in_their_language_as_far_as_platforms_take_its_letters() -> None:
    named = {menu.language: [name for name, _ in menu.entries] for menu in ROUTER.menus()}
    assert {"aide", "role", "tache"} <= set(named["fr"])
    assert {"ayuda", "rol", "tarea"} <= set(named["es"])
    assert named["ar"] == named["en"]


def test_a_call_can_be_read_again_from_its_text() -> None:
    first, second = (ROUTER.read("/ping a", NAMES) for _ in range(2))
    assert isinstance(first, Call)
    assert isinstance(second, Call)
    first.words.take_all()
    assert second.words.rest == "a"
