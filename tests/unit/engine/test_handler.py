"""One event, one Unit: what follows from an edit, a deletion, a press and a reaction."""

from __future__ import annotations

from bot.core.document import Action, phrase
from bot.core.event import Deletion, Edit, Press, Reaction, Sender, Vote
from bot.core.people import Role
from bot.core.place import Account, Address
from bot.storage.store import SqlStore
from tests.support.said import ANA, NOW
from tests.unit.engine.corridor import OPS, Corridor, corridor

TOM = Account("matrix", "@tom:example.org")


async def edit(place: Corridor, text: str, *, key: str = "e1", who: Account = ANA, target: str = "$q") -> str:
    sender = Sender(who, "Ana")
    await place.hear(Edit(key=key, room=OPS, sender=sender, at=NOW, target=target, text=text))
    await place.settle()
    return place.last("ops")


async def delete(place: Corridor, target: str = "$q") -> None:
    await place.hear(Deletion(key="d1", room=OPS, sender=Sender(ANA, "Ana"), at=NOW, target=target))
    await place.settle()


async def test_a_refused_command_that_is_put_right_is_answered_in_the_same_place(store: SqlStore) -> None:
    async with corridor(store) as place:
        assert "I do not know" in await place.say("/pnig you", id="$q", thread="$t")
        assert await edit(place, "/pngi you", key="e1") == place.last("ops")
        assert "/pngi" in place.last("ops")
        assert await edit(place, "/ping you", key="e2") == "pong you"
        assert len(place.texts("ops")) == 1


STANDS = "You changed a command that I have answered already. What you asked first stands."


async def test_an_answered_command_stands_and_says_so_once_whatever_it_is_made_into(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/ping first", id="$q")
        assert (await edit(place, "/ping second")).split("\n") == [
            STANDS, "To ask for something else, send it as a new message.", "/ping second"
        ]  # fmt: skip
        await edit(place, "/break", key="e2")
        await edit(place, "never mind", key="e3")
        assert place.texts("ops")[0] == "pong first"
        assert len(place.texts("ops")) == 2
    assert await store.read(lambda unit: unit.inbox.dead_letters()) == []


async def test_an_edit_that_asks_for_the_same_does_nothing(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/room zone  Asia/Kabul", id="$q")
        for key, same in enumerate(("/room zone Asia/Kabul ", "!salon fuseau\nAsia/Kabul")):
            await edit(place, same, key=f"e{key}")
        assert len(place.texts("ops")) == 1


async def test_nobody_edits_what_somebody_else_asked(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/ping first", id="$q")
        assert await edit(place, "/ping second", who=TOM) == "pong first"


async def test_ordinary_words_may_be_made_into_a_command(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("ping me", id="$q")
        assert await edit(place, "/ping me") == "pong me"
        assert await edit(place, "/ping  me", key="e2") == "pong me"
        assert (await edit(place, "/ping you", key="e3")).startswith(STANDS)


async def test_a_mended_command_that_is_edited_again_stays_answered(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/pnig", id="$q")
        assert await edit(place, "/ping one", key="e1") == "pong one"
        assert await edit(place, "/ping  one", key="e2") == "pong one"
        assert (await edit(place, "/ping two", key="e3")).startswith(STANDS)
        assert place.texts("ops")[0] == "pong one"


async def test_ordinary_words_may_be_edited_at_will(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("hello", id="$q")
        assert await edit(place, "hello all") == ""
        await place.say("/pnig", id="$p")
        assert await edit(place, "never mind", key="e2", target="$p") == ""


async def test_an_edit_that_breaks_something_is_apologised_for(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/brek it", id="$q")
        assert "Something went wrong on my side" in await edit(place, "/break it")
    [letter] = await store.read(lambda unit: unit.inbox.dead_letters())
    assert letter.event.key == "e1"


async def test_an_edit_that_is_heard_twice_is_answered_once(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/pnig", id="$q")
        for _ in range(2):
            await edit(place, "/ping", key="e1")
        assert len(place.transports["matrix"].parcels) == 2


async def test_who_takes_back_a_question_takes_back_its_answers(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/offer", id="$q")
        await place.say("/ping another", id="$p")
        assert place.texts("ops") == ["choose", "pong another"]
        assert place.texts(ANA.id) == ["choose"]
        await delete(place)
        assert place.texts("ops") == ["pong another"]
        assert place.texts(ANA.id) == []
        await delete(place, "$unheard")
        assert place.texts("ops") == ["pong another"]


async def test_an_amended_answer_is_taken_back_too(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/pnig", id="$q")
        await edit(place, "/ping")
        await delete(place)
        assert place.texts("ops") == []


async def offered(place: Corridor) -> str:
    """The id of a message that offers things to do."""
    await place.say("/offer", id="$offer")
    return next(iter(place.transports["matrix"].panes["ops"]))


async def test_a_button_does_what_it_stands_for_for_who_presses_it(store: SqlStore) -> None:
    async with corridor(store) as place:
        target = await offered(place)
        press = Press(key="p1", room=OPS, sender=Sender(TOM, "Tom"), at=NOW, target=target, index=0)
        for _ in range(2):  # heard twice, done once
            await place.hear(press)
            await place.settle()
        assert len(place.texts("ops")) == 2
        assert TOM.id in place.last("ops")
        assert ANA.id not in place.last("ops")


async def test_a_button_stands_for_what_it_stood_for_when_it_was_pressed(store: SqlStore) -> None:
    """A card changes, and its buttons move, while somebody presses one of them."""
    async with corridor(store) as place:
        target = await offered(place)
        common = {"room": OPS, "sender": Sender(TOM, "Tom"), "at": NOW, "target": target, "index": 0}
        for command in ("ping before", "ping pressed"):
            token = Action(phrase("about-ping"), command, "👍").token
            await place.hear(Press(key=command, token=token, **common))  # type: ignore[arg-type]  # as built
        await place.settle()
        assert place.texts("ops")[1:] == ["pong pressed"]


async def test_a_button_works_on_a_copy_of_which_nobody_knows_that_it_was_sent(store: SqlStore) -> None:
    """The bot was killed between a send and its answer, and has sent it again."""
    async with corridor(store) as place:
        await offered(place)
        common = {"sender": Sender(TOM, "Tom"), "at": NOW, "target": "$unknown", "index": 1}
        token = Action(phrase("about-ping"), "ping pressed", "👍").token
        await place.hear(Press(key="p1", room=OPS, token=token, **common))  # type: ignore[arg-type]  # as built
        await place.hear(Press(key="p2", room=OPS, token="0" * 8, **common))  # type: ignore[arg-type]  # as built
        await place.hear(Press(key="p3", room=OPS, **common))  # type: ignore[arg-type]  # as built
        other = Address("matrix", "other")
        await place.hear(Press(key="p4", room=other, token=token, **common))  # type: ignore[arg-type]  # as built
        await place.settle()
        assert (place.texts("ops")[1:], place.texts("other")) == (["pong pressed"], [])


async def test_a_reaction_does_what_it_stands_for(store: SqlStore) -> None:
    async with corridor(store) as place:
        target = await offered(place)
        common = {"room": OPS, "sender": Sender(TOM, "Tom"), "at": NOW, "target": target}
        for key, symbol, added in (("r1", "👍", False), ("r2", "🎉", True), ("r3", "👍", True)):
            await place.hear(Reaction(key=key, symbol=symbol, added=added, **common))  # type: ignore[arg-type]  # as built
        await place.settle()
        assert place.texts("ops")[1:] == ["pong pressed"]


async def test_what_offers_nothing_cannot_be_touched(store: SqlStore) -> None:
    async with corridor(store) as place:
        target = await offered(place)
        for key, where, index in (("p1", target, 9), ("p2", target, -1), ("p3", "$unheard", 0)):
            sender = Sender(TOM, "Tom")
            await place.hear(Press(key=key, room=OPS, sender=sender, at=NOW, target=where, index=index))
        await place.settle()
        assert len(place.texts("ops")) == 1


async def test_a_private_message_is_only_touched_in_its_chat(store: SqlStore) -> None:
    """Elsewhere, a message of the same id is another one."""
    async with corridor(store) as place:
        await offered(place)
        private = next(iter(place.transports["matrix"].panes[ANA.id]))
        elsewhere, chat = Address("matrix", "!elsewhere"), Address("matrix", "!private")
        for key, room, direct in (("p1", elsewhere, False), ("p2", chat, True)):
            sender = Sender(ANA, "Ana")
            await place.hear(Press(key=key, room=room, sender=sender, at=NOW, direct=direct, target=private, index=1))
            await place.settle()
        assert place.texts("!elsewhere") == []
        assert place.texts("!private") == ["pong pressed"]


async def test_who_is_refused_is_known_all_the_same(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/room zone Nowhere/Land", who=TOM, name="Tom")
        [operation] = await store.read(lambda unit: unit.rooms.operations())
        tom = await store.read(lambda unit: unit.people.find(TOM))
        assert tom is not None
        assert await store.read(lambda unit: unit.people.role(tom, operation)) is Role.OBSERVER
        assert "Tom is now liaison" in await place.say("/role Tom liaison")


async def test_a_private_chat_that_others_came_into_belongs_to_nobodys_operation(store: SqlStore) -> None:
    chat, eve = Address("matrix", "!chat"), Account("matrix", "@eve:example.org")
    async with corridor(store) as place:
        await place.say("/ping", who=TOM, name="Tom")
        assert "Flood 2026" in await place.say("/room operation Flood 2026", chat, TOM, "Tom", direct=True)
        assert "Flood 2026" not in await place.say("/whoami", chat, eve, "Eve")
        [operation] = await store.read(lambda unit: unit.rooms.operations())
        person = await store.read(lambda unit: unit.people.find(eve))
        assert person is not None
        assert await store.read(lambda unit: unit.people.role(person, operation)) is None


async def test_in_a_private_chat_every_word_is_for_the_bot(store: SqlStore) -> None:
    chat = Address("matrix", "!chat")
    async with corridor(store) as place:
        assert "!help" in await place.say("hello there", chat, direct=True)
        assert await place.say("hello there", chat) == place.texts("!chat")[0]
        assert len(place.texts("!chat")) == 1


async def test_a_vote_does_what_it_stands_for_for_who_votes(store: SqlStore) -> None:
    async with corridor(store) as place:
        await place.say("/choose")
        ((target, asked),) = place.transports["matrix"].panes["ops"].items()
        assert asked == "choose"
        common = {"sender": Sender(TOM, "Tom"), "at": NOW, "target": target}
        somewhere, elsewhere = Address("matrix", ""), Address("matrix", "elsewhere")
        cast = (("v1", OPS, (1, 0)), ("v2", elsewhere, (0,)), ("v3", somewhere, ()), ("v4", OPS, (7,)))
        for key, room, choices in cast:
            await place.hear(Vote(key=key, room=room, choices=choices, **common))  # type: ignore[arg-type]  # as built
        await place.settle()
        assert place.texts("ops")[1:] == ["pong voted 1 2", "pong voted none", "pong voted none"]
