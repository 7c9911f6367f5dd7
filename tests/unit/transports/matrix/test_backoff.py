from bot.transports.matrix.backoff import Backoff


def test_waits_grow_to_a_limit_and_start_over() -> None:
    backoff = Backoff(first=1, longest=8)
    for step in (1, 2, 4, 8, 8):
        assert step / 2 <= backoff.failed() <= step
    backoff.succeeded()
    assert backoff.failed() <= 1
