"""Polls as clients of today put them and vote in them.

They are MSC3381's. Element and its kin send its unstable names, others may send those that came into the specification
(1.7); we send the unstable ones, which all of them show, and hear both.
"""

from __future__ import annotations

from typing import Any

from bot.core.worded import WordedPoll

Json = dict[str, Any]

_MSC = "org.matrix.msc3381.poll"
_WORDS = "org.matrix.msc1767.text"
START = f"{_MSC}.start"
END = f"{_MSC}.end"
VOTES = frozenset({f"{_MSC}.response", "m.poll.response"})
MANY = 20
"""Answers that a poll may have (MSC3381, "answers"); a vote names no more than that."""


def start(poll: WordedPoll) -> Json:
    """A poll in which everybody sees who chose what; its answers are named by their numbers, from 1."""
    answers = [{"id": str(number), _WORDS: answer} for number, answer in enumerate(poll.answers[:MANY], 1)]
    numbered = [f"{answer['id']}. {answer[_WORDS]}" for answer in answers]
    return {
        START: {
            "question": {_WORDS: poll.question, "body": poll.question, "msgtype": "m.text"},
            "kind": f"{_MSC}.disclosed",
            "max_selections": len(answers),
            "answers": answers,
        },
        _WORDS: "\n".join([poll.question, *numbered]),
    }


def end(poll: str, question: str) -> Json:
    """That nobody may vote in a poll (its event id) any more; ``question`` is shown where polls are not known."""
    return {"m.relates_to": {"rel_type": "m.reference", "event_id": poll}, END: {}, _WORDS: question}


def voted(content: Json) -> tuple[str, tuple[int, ...]] | None:
    """The poll (its event id) that a vote is for, and the places of what it chooses, from 0; None for no vote.

    Names that are no numbers, which we never gave, are passed over.
    """
    relation = content.get("m.relates_to")
    if not isinstance(relation, dict) or relation.get("rel_type") != "m.reference":
        return None
    poll, chosen = relation.get("event_id"), _chosen(content)
    if not isinstance(poll, str) or chosen is None:
        return None
    known = [name for name in chosen[:MANY] if isinstance(name, str) and name.isascii() and name.isdecimal()]
    return poll, tuple(int(name) - 1 for name in known if len(name) <= len(str(MANY)))


def _chosen(content: Json) -> list[Any] | None:
    unstable = content.get(f"{_MSC}.response")
    chosen = unstable.get("answers") if isinstance(unstable, dict) else content.get("m.selections")
    return chosen if isinstance(chosen, list) else None
