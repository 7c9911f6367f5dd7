from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.transports.matrix.synced import in_shape

GOOD = {"type": "m.room.message", "event_id": "$1", "sender": "@a:x.org", "content": {}, "origin_server_ts": 1}
anything = st.recursive(
    st.one_of(st.none(), st.integers(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["rooms", "join", "leave", "invite", "state", "timeline", "events", "invite_state"]),
            inner,
            max_size=4,
        ),
    ),
)


@given(st.dictionaries(st.sampled_from(["rooms", "account_data", "next_batch"]), anything))
def test_any_answer_gets_a_shape(answer: dict[str, Any]) -> None:
    shape = in_shape(answer)
    for told in (*shape["rooms"]["join"].values(), *shape["rooms"]["leave"].values()):
        assert told["timeline"]["events"] == []
        assert told["timeline"]["limited"] is False


@pytest.mark.parametrize("change", [{"type": 1}, {"content": []}, {"origin_server_ts": "x"}, {"state_key": 2}])
def test_events_that_are_not_well_formed_are_left_out(change: dict[str, Any]) -> None:
    timeline = {"events": [GOOD, {**GOOD, **change}], "limited": True, "prev_batch": "t1"}
    told = in_shape({"rooms": {"join": {"!room": {"timeline": timeline}}}})["rooms"]["join"]["!room"]
    assert told["timeline"] == {"events": [GOOD], "limited": True, "prev_batch": "t1"}
