"""What was promised is read as it was kept, whatever it says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pydantic import TypeAdapter, ValidationError

from bot.core.account import Account
from bot.core.delivery import Act, Amend, Say
from bot.core.document import (
    Action,
    Attachment,
    Block,
    Chart,
    Code,
    Document,
    Enclosure,
    LanguageName,
    Link,
    Listing,
    Mention,
    Moment,
    Phrase,
    Picture,
    Series,
    Text,
    ToType,
    phrase,
)
from bot.storage.codec import act_from_json, act_to_json
from tests.support.said import NOW

SAID = (
    Text("Le pont", "fr", strong=True),
    Code("SR-1"),
    ToType("/sitrep show 1"),
    Moment(NOW, "Africa/Nairobi"),
    Mention(Account("matrix", "@ana:example.org"), "Ana"),
    Link("https://example.org", "here"),
    LanguageName("ar"),
    Listing((Code("T-1"), Listing((Text("both"), phrase("and"))))),
    Phrase("found", {"count": 2, "name": "two", "at": Moment(NOW), "all": Listing((phrase("deep", of=Code("1")),))}),
)
CHART = Chart(Text("Figures"), (Text("Monday"),), (Series(Text("dead"), (1.5, None)),), "lines", phrase("alt"))
WHOLE = Document((Block("item", SAID),), (Action(phrase("show"), "task show 1", "1️⃣"),), about="T-1")
ACT = Say(
    replace(WHOLE, files=(Attachment("a", "image/png", "0" * 64), Enclosure("b.md", WHOLE), Picture("c", (CHART,)))),
    reply_to="$1",
)


def test_every_part_of_a_message_is_read_as_it_was() -> None:
    assert act_from_json(act_to_json(ACT)) == ACT
    assert act_from_json(act_to_json(Amend("key", WHOLE, tries=2))) == Amend("key", WHOLE, tries=2)


def test_what_was_kept_by_its_type_is_read_as_well() -> None:
    kept = TypeAdapter[Act](Act).dump_json(ACT).decode()

    assert act_from_json(kept) == ACT
    assert act_to_json(ACT) == kept


def test_what_is_of_no_known_kind_is_not_guessed_at() -> None:
    with pytest.raises(ValidationError, match="kind"):
        act_from_json(act_to_json(ACT).replace('"kind":"code"', '"kind":"colour"'))
