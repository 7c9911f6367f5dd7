from pathlib import Path

import pytest

from bot.transports.matrix.session import Session, SessionFile

SESSION = Session("https://example.org", "@liaison:example.org", "DEVICE", "a secret")


def test_a_session_is_kept_for_the_owner_only(tmp_path: Path) -> None:
    SessionFile(tmp_path).save(SESSION)
    assert SessionFile(tmp_path).load("https://example.org", "@liaison:example.org") == SESSION
    (file,) = tmp_path.iterdir()
    assert (file.name, file.stat().st_mode & 0o777) == ("matrix-session.json", 0o600)


def test_another_accounts_session_is_not_used(tmp_path: Path) -> None:
    SessionFile(tmp_path).save(SESSION)
    assert SessionFile(tmp_path).load("https://example.org", "@other:example.org") is None
    assert SessionFile(tmp_path).load("https://example.net", "@liaison:example.org") is None


@pytest.mark.parametrize("text", ["", "{}", "[]", "{", '{"user_id": 1}'])
def test_a_file_that_cannot_be_read_is_no_session(tmp_path: Path, text: str) -> None:
    (tmp_path / "matrix-session.json").write_text(text)
    assert SessionFile(tmp_path).load("https://example.org", "@liaison:example.org") is None


def test_a_session_does_not_show_its_token() -> None:
    assert "a secret" not in repr(SESSION)
