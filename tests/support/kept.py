"""Records in few words, for tests that only care about a few things of them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot.core.marking import Marking
from bot.core.record import Author, Step
from bot.core.request import Request
from bot.core.sitrep import Period, Sitrep, SitrepState
from bot.core.task import Assignee, Task
from tests.support.said import NOW

TOM_OF_WFP = Author(7, "Tom", "WFP")


def task(title: str = "Repair the pump", **more: Any) -> Task:
    """A task of an engineer company, filed by Tom."""
    given = {"marking": Marking.GREEN, "author": TOM_OF_WFP, "at": NOW, "changed": NOW, "title": title}
    return Task(**{**given, "assignee": Assignee("Engineers", "Engineer Company"), **more})


def sitrep(title: str = "Flood in Goma", **more: Any) -> Sitrep:
    """A report that Tom filed, on the last day."""
    given = {"marking": Marking.GREEN, "author": TOM_OF_WFP, "at": NOW, "changed": NOW, "title": title}
    told = {"state": SitrepState.FILED, "period": Period(NOW - timedelta(days=1), NOW), "as_of": NOW}
    return Sitrep(**{**given, **told, **more})


def request(title: str = "Four trucks", **more: Any) -> Request:
    """A request for assistance by Tom."""
    given = {"marking": Marking.GREEN, "author": TOM_OF_WFP, "at": NOW, "changed": NOW, "title": title}
    return Request(**{**given, **more})


def step(action: str = "add", at: datetime = NOW, by: Author = TOM_OF_WFP, **more: Any) -> Step:
    """Something that Tom did with a record."""
    return Step(action, by, at, "cause", **more)
