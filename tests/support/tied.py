"""Servers that end with the tests, also with tests that are killed and cannot clean up."""

import shutil


def tied(signal: str) -> list[str]:
    """What to write before a server's command, so that it gets the signal when the thread that starts it is gone.

    A thread, not a process: start such a server from the main one.
    """
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", signal, "--"] if setpriv else []
