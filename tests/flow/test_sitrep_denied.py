"""Who has not the role for a command of situation reports is told which it takes, in their language."""

from __future__ import annotations

from bot.commands import all_commands
from bot.core.document import Phrase
from bot.core.people import Role
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.sitreps import WELLS
from tests.support.sitreps import keep, report
from tests.support.town import town

TYPED = {
    "sitrep": "",
    "sitrep new": WELLS,
    "sitrep draft": "",
    "sitrep update": "1 needs: pumps",
    "sitrep final": "1",
    "sitrep cancel": "1 wrong",
    "sitrep approve": "1",
    "sitrep export": "1 json",
    "methane": "E: Goma T: fire",
}
"""What takes more than to be here, with what would be right behind it."""


def test_every_command_that_takes_a_role_is_tried() -> None:
    families = ("sitrep", "methane")
    needing = {each.key for each in all_commands() if each.name[0] in families and each.role > Role.OBSERVER}

    assert needing == {name.replace(" ", "-") for name in TYPED}


async def test_an_observer_may_look_and_no_more() -> None:
    async with town() as here:
        await here.say("ana@ops-en", "hello")
        await keep(here, report())
        needed = {each.key: each.role for each in all_commands()}
        for language in LANGUAGES:
            for name, typed in TYPED.items():
                role = needed[name.replace(" ", "-")]
                answer = bare(await here.say(f"omar@ops-{language}", f"{word(name, language)} {typed}"))
                told = ours("refusal-role-needed", language, role=Phrase(f"role-{role.name.lower()}"))
                assert answer.split("\n")[0] == told, name
            seen = [
                bare(await here.say(f"omar@ops-{language}", f"{word(f'sitrep {name}', language)} {more}"))
                for name, more in (("show", "1"), ("list", ""), ("diff", "1 1"), ("consolidated", ""), ("missing", ""))
            ]
            due = await here.say(f"omar@ops-{language}", word("sitrep due", language))

            assert all("SR-1" in each for each in seen[:4])
            assert seen[4] == bare(due)


async def test_an_observers_form_is_kept_until_they_may_file_it() -> None:
    async with town() as here:
        await here.say("omar@ops-en", f"/sitrep new {WELLS}")
        await here.say("ana@ops-en", "/role console:omar liaison")
        draft = (await here.say("omar@ops-en", "/sitrep draft")).split("\n")[-1]
        filed = await here.say("omar@ops-en", draft)

    assert draft == f"/sitrep new {WELLS}"
    assert filed.startswith("SR-1 is filed.")
