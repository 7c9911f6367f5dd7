import psycopg
import pytest

from tests.support.postgres import Postgres

pytestmark = pytest.mark.live


def test_databases_are_the_callers_own(postgres: Postgres) -> None:
    one, other = (postgres.create_database().replace("+psycopg", "") for _ in range(2))
    with psycopg.connect(one) as connection:
        connection.execute("CREATE TABLE gauge (metres int)")
        connection.execute("INSERT INTO gauge VALUES (2)")
    with psycopg.connect(one) as connection:
        assert connection.execute("SELECT metres FROM gauge").fetchall() == [(2,)]
    with psycopg.connect(other) as connection, pytest.raises(psycopg.errors.UndefinedTable):
        connection.execute("SELECT metres FROM gauge")
