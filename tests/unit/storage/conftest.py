"""What the tests of the storage ask for."""

from tests.support.stores import sqlite_file, sqlite_template

__all__ = ["sqlite_file", "sqlite_template"]
