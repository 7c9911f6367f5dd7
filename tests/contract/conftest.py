"""What the suites of the ports ask for."""

from tests.support.stores import (
    database,
    emptied_postgres,
    postgres_database,
    shared_file,
    sqlite_file,
    sqlite_template,
    store,
)

__all__ = [
    "database",
    "emptied_postgres",
    "postgres_database",
    "shared_file",
    "sqlite_file",
    "sqlite_template",
    "store",
]
