"""What every kind of test may ask for."""

import gc

from hypothesis import settings

from tests.support.logs import leaving_logs_as_they_were
from tests.support.postgres import postgres
from tests.support.stores import closing_stores

__all__ = ["closing_stores", "leaving_logs_as_they_were", "postgres"]

# Each run tries other examples, so that few at a time are enough. For many: pytest --hypothesis-profile thorough
settings.register_profile("quick", max_examples=40, deadline=None)
settings.register_profile("thorough", max_examples=1000, deadline=None)
settings.load_profile("quick")

gc.disable()  # while all tests are gathered, nothing becomes garbage


def pytest_collection_finish() -> None:
    """What is there now stays until the end: the garbage collector need not look through it again and again."""
    gc.freeze()
    gc.enable()
