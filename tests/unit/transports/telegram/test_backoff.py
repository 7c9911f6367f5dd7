"""Waiting longer after each failure."""

from bot.transports.telegram.backoff import Backoff


async def test_waits_double_up_to_a_limit_and_begin_anew_after_success() -> None:
    waits: list[float] = []

    async def note(seconds: float) -> None:
        waits.append(seconds)

    backoff = Backoff(1, 8, note)
    for _ in range(6):
        await backoff.wait()
    backoff.reset()
    await backoff.wait()

    for wait, most in zip(waits, (1, 2, 4, 8, 8, 8, 1), strict=True):
        assert most / 2 <= wait <= most
