"""What every kind of test may ask for."""

from tests.support.postgres import postgres
from tests.support.stores import closing_stores

__all__ = ["closing_stores", "postgres"]
