"""What every kind of test may ask for."""

import gc
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from tests.support.logs import leaving_logs_as_they_were
from tests.support.postgres import postgres
from tests.support.stores import closing_stores

__all__ = ["closing_stores", "leaving_logs_as_they_were", "postgres"]

# "make fast" tries the same few examples each time, "make test" others at each run, and many do with
# pytest --hypothesis-profile thorough
settings.register_profile("quick", max_examples=20, deadline=None, derandomize=True)
settings.register_profile("usual", max_examples=60, deadline=None)
settings.register_profile("thorough", max_examples=1000, deadline=None)
settings.load_profile("quick")

# Nothing here outlives the tests, so nothing has to reach a disk: what databases keep is written several times as fast.
MEMORY, ENOUGH = Path("/dev/shm"), 2 * 1024**3
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))  # where temporary folders are made

gc.disable()  # while all tests are gathered, nothing becomes garbage


def pytest_collection_finish() -> None:
    """What is there now stays until the end: the garbage collector need not look through it again and again, nor come
    by as often as where memory is short: it would take a sixth of the time."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    gc.enable()


class OneServer(LoadFileScheduling):  # type: ignore[misc]  # it has no types
    """A file's tests stay together, and so do all that need PostgreSQL: a server takes longer to make than they do."""

    def _split_scope(self, nodeid: str) -> str:
        file = str(super()._split_scope(nodeid))
        return "postgresql" if "tests/contract/" in file or file.endswith("storage/test_schema.py") else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadFileScheduling | None:
    return OneServer(config, log) if config.getvalue("dist") == "loadfile" else None
