"""A memory that does not grow for ever."""

from bot.transports.telegram.recent import Recent


def test_the_oldest_is_forgotten_first() -> None:
    recent: Recent[str, int] = Recent(2)
    for number, name in enumerate(("a", "b", "a", "c")):
        recent.note(name, number)

    assert [recent.get(name) for name in ("a", "b", "c")] == [2, None, 3]


def test_what_is_done_can_be_forgotten() -> None:
    recent: Recent[str, int] = Recent(2)
    recent.note("a", 1)
    recent.forget("a")
    recent.forget("never known")

    assert recent.get("a") is None
