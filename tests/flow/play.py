"""Commands drawn at random that fit what there is, so that records reach every state; each text that is typed holds a
word of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from hypothesis import settings

from bot.core.marking import Marking
from bot.core.organisation import Organisation, Standing
from bot.core.people import Role
from bot.core.record import Record, Wanted
from bot.core.request import Request
from bot.core.request_cycle import RULES, Move
from bot.core.sitrep import Sitrep, SitrepState
from bot.core.stores import Unit
from bot.core.task import MOVES, Task, TaskAction
from tests.support.town import Town

PEOPLE = {"ana": Role.ADMIN, "sara": Role.COORDINATOR, "luc": Role.LIAISON, "tom": Role.MEMBER}
BRIGADE = Organisation("3rd Brigade", Standing.MILITARY, ("3 Bde",))
SEEDS = range(max(1, settings.default.max_examples // 40))  # type: ignore[union-attr]  # a profile is loaded
"""Of the plays that are played: of one, or with ``--hypothesis-profile thorough`` of many."""
WORD = re.compile(r"zeb\d\d\dq")
"""What tells one text from all others: each is typed once, and stands in no command that asks."""

FILING = """
/sitrep new WSH @ Goma: Wells {word} are dry; needs: pumps{marking}
/sitrep new WSH @ Goma: Wells {word} are dry; needs: pumps{marking}
/sitrep new title: Wells {word}; figures: displaced 3400 source {word2}; supersedes: {sitrep}{marking}
/sitrep new title: Wells {word}; nonsense: x
/methane major incident: yes; exact location: Goma; type: flood {word}; number of casualties: 3 injured{marking}
/methane major incident: yes; exact location: nowhere {word}; nonsense: x
/task file {who} by tomorrow 9am Repair the wells {word} at Goma WSH
/task file {who} by tomorrow 9am Repair the wells {word} at Goma WSH
/task file unit "Coy {word}" Repair the wells {word2} at Goma
/task file UNICEF Bring {word} to Goma
/task add {who} Repair the wells {word} at Goma WSH
/task add nobody-{word} by tomorrow Repair the wells
/request assistance description: trucks {word}; quantity: 6 trucks; priority: high; site: Goma; origin: Bukavu
/request assistance description: trucks {word}; quantity: 6 trucks; site: Goma; site contact: {word2}
/request assistance description: trucks {word}; draft: yes
/request assistance description: trucks {word}; nonsense: x
/request information question: is the bridge open {word}; needed by: tomorrow 12:00
/request anyway
""".strip().splitlines()
LOOKS = """
/search wells
/search zeb
/search zeb00
/search trucks pumps goma
{task} {sitrep} {request}
{any}
/show {any}
/history {any}
/task list
/task list all
/task list overdue
/task board
/task show {task}
/task history {task}
/task export csv
/task export json
/task add {who} Repair the wells
/sitrep
/sitrep list
/sitrep list open WSH
/sitrep show {sitrep}
/sitrep show {sitrep} v1
/sitrep diff {sitrep}
/sitrep diff {sitrep} v1
/sitrep draft
/sitrep update {sitrep}
/digest now
/catchup
/digest now for me
/sitrep consolidated
/sitrep consolidated WSH
/sitrep missing
/sitrep due
/sitrep export csv
/sitrep export json
/sitrep export {sitrep} md
/sitrep export {sitrep} edxl
/sitrep export {sitrep} json
/methane
/request list
/request list all
/request board
/request show {request}
/request history {request}
/request draft
/request edit {request}
/request lastresort {request}
/request assistance description: trucks; quantity: 6 trucks; priority: high; site: Goma
""".strip().splitlines()
_TOGETHER = (
    *(TaskAction.ACK, TaskAction.ACCEPT, TaskAction.START, TaskAction.UNBLOCK, TaskAction.DONE, TaskAction.VERIFY),
)
_TASK: Mapping[TaskAction, str] = {
    **{action: f"/task {action} {{n}} {{m}}" for action in _TOGETHER},
    TaskAction.DECLINE: "/task decline {n} no vehicle {word}",
    TaskAction.BLOCK: "/task block {n} on {blocker}",
    TaskAction.REOPEN: "/task reopen {n}",
    TaskAction.CANCEL: "/task cancel {n} no need {word}",
    TaskAction.ASSIGN: "/task assign {n} {who}",
    TaskAction.DUE: "/task due {n} in 2 hours",
    TaskAction.EDIT: "/task edit {n} Mend {word}",
    TaskAction.JOIN: "/task join {n}",
    TaskAction.NOTE: "/task note {n} seen {word}",
}
_REQUEST: Mapping[Move, Sequence[str]] = {
    Move.SUBMIT: ("submit {n}",),
    Move.EDIT: (
        "edit {n} description: trucks {word}",
        "edit {n} marking: {level}",
    ),
    Move.VALIDATE: ("validate {n} {word}",),
    Move.PRIORITISE: ("prioritise {n} high",),
    Move.OFFER: ("offer {n} 2 trucks {word} until Friday",) * 2,
    Move.ACCEPT: ("accept {n} 1", "accept {n} 1 1 truck"),
    Move.REFUSE: ("decline {n} 1 too small {word}",),
    Move.WITHDRAW: ("withdraw {n} 1 needed {word}",),
    Move.DECLINE: ("decline {n} no means {word}",),
    Move.START: ("start {n} {word}",) * 3,
    Move.COMPLETE: ("complete {n} {word}",) * 3,
    Move.CLOSE: ("close {n} {word}",),
    Move.CANCEL: ("cancel {n} no need {word}",),
    Move.ASSIGN: ("assign {n} {who}",),
    Move.CHECK: ("lastresort {n} yes yes yes",),
    Move.REVIEW: ("review {n} in 3 days",),
    Move.HAND_BACK: ("handback {n} {word}",),
    Move.ANSWER: ("answer {n} open {word}",) * 2,
    Move.JOIN: ("join {n} {word}",),
}
_SITREP: tuple[str, ...] = (
    *("/sitrep update {n} needs: pumps {word}", "/sitrep update {n} marking: {level}", "/sitrep final {n}"),
    *("/sitrep cancel {n} wrong {word}", "/sitrep update {n} figures: displaced 10 source {word}"),
    *("/sitrep update {n} supersedes: {sitrep}", "/sitrep approve {n}", "/sitrep approve {n}"),
)


class Script:
    """What people might type, drawn by a seed."""

    def __init__(self, seed: int, people: Sequence[str] = tuple(PEOPLE)) -> None:
        self.random = Random(seed)
        self.people = people
        self.words = 0

    def filing(self, known: Sequence[Record]) -> str:
        """A new record."""
        return self._fill(self.random.choice(FILING), known)

    def look(self, known: Sequence[Record]) -> str:
        """A question about records."""
        return self._fill(self.random.choice(LOOKS), known)

    def some_record(self, known: Sequence[Record]) -> Record:
        """A record to do something with, most often one that changed lately: so it comes far."""
        kind = self.random.choice([each.ref.kind for each in known])
        return self.random.choice([each for each in known if each.ref.kind is kind][:3])

    def move(self, record: Record, known: Sequence[Record]) -> tuple[str, str]:
        """Who does what next with a record: most often somebody who may, and seldom what ends it."""
        others = [each.number for each in known if type(each) is type(record)]
        drawn = self._move_of(record)
        while _ENDS.search(drawn) and self.random.random() < 0.85:
            drawn = self._move_of(record)
        text = self._fill(drawn, known, n=record.number, m=self.random.choice(others))
        likely = [record.author.name, self.people[0], *self._doers(record)]
        return self.random.choice([each for each in likely if each in self.people] * 3 + [*self.people]), text

    def _move_of(self, record: Record) -> str:
        draw = self.random
        if draw.random() < 0.15:
            return "/note {ref} seen {word}".replace("{ref}", str(record.ref))
        match record:
            case Task():
                return _TASK[draw.choice([action for state, action in MOVES if state is record.state])]
            case Request():
                fitting = [move for move, rule in RULES[record.type].items() if record.state in rule.path]
                some = [each for move in fitting for each in _REQUEST[move]]
                return f"/request {draw.choice(some)}" if some else "/request show {n}"
            case Sitrep():
                approving = _SITREP[-1:] if record.state is SitrepState.DRAFT else ()
                return draw.choice((*_SITREP, *approving))
        raise TypeError(record)

    def _doers(self, record: Record) -> list[str]:
        return [record.assignee.name] * 2 if isinstance(record, Task) else []

    def _fill(self, text: str, known: Sequence[Record], **given: Any) -> str:
        if "{word" in text or "{blocker" in text:
            self.words += 2
        named = {
            name: self.random.choice([str(each.ref) for each in known if each.ref.kind in kinds] or [f"{kinds[0]}-1"])
            for name, kinds in _KINDS.items()
        }
        level = self.random.choice([*Marking]).label
        return text.format(
            **{
                "word": f"zeb{self.words:03}q",
                "word2": f"zeb{self.words + 1:03}q",
                "who": self.random.choice(self.people),
                "level": level,
                "marking": f"; marking: {level}" if self.random.random() < 0.4 else "",
                "blocker": self.random.choice((named["any"], f"zeb{self.words:03}q")),
                **named,
                **given,
            }
        )


_ENDS = re.compile("cancel|decline|final|close")
_KINDS = {"sitrep": ("SR",), "task": ("T",), "request": ("RQ",), "any": ("T", "SR", "RQ")}


async def gathered(here: Town, room: str) -> None:
    """All are in a room, each with their role; Luc is of a brigade, Tom of UNICEF."""
    for who, role in PEOPLE.items():
        await here.say(f"{who}@{room}", "hello")
        await here.say(f"ana@{room}", f"/role console:{who} {role.name.lower()}")
    for who, organisation in (("luc", "3 Bde"), ("tom", "UNICEF")):
        await here.say(f"ana@{room}", f"/poc add function: officer; org: {organisation}; account: console:{who}")


def known_records(unit: Unit) -> list[Record]:
    """All records of the only operation."""
    [operation] = unit.rooms.operations()
    some = (unit.sitreps, unit.tasks, unit.requests)
    return [record for each in some for record in each.listed(operation, Wanted(), Marking.RED, 1000).records]
