"""Values that come from the environment (``${NAME}``) or from files of their own (``password_file``)."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.config.mistake import Finding, Key

SECRETS = ("password", "token", "access_token", "secret", "key")
_VARIABLE = re.compile(r"\$\$\{|\$\{([^}]*)\}")
_OTHERS_READ = stat.S_IRGRP | stat.S_IROTH


def kept_in_file(key: Key) -> Key:
    """The key of the secret that a key such as ``matrix.password_file`` stands for; any other key is itself."""
    stem = str(key[-1]).removesuffix("_file") if key else ""
    return (*key[:-1], stem) if stem in SECRETS else key


@dataclass(slots=True)
class Resolver:
    """Fills in what stands elsewhere; file names are relative to the configuration ``file``."""

    file: Path
    environ: Mapping[str, str]
    findings: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)
    _filled_in: dict[str, str] = field(default_factory=dict, repr=False)

    def veiled(self, words: str) -> str:
        """The words with the names of variables in place of their values."""
        for value in sorted(self._filled_in, key=len, reverse=True):
            words = words.replace(value, self._filled_in[value])
        return words

    def section(self, values: dict[str, object], key: Key = ()) -> dict[str, object]:
        """The same values with every variable and file filled in; what cannot be is a finding."""
        return dict(self._entries(values, key))

    def _entries(self, values: dict[str, object], key: Key) -> Iterator[tuple[str, object]]:
        for name, value in values.items():
            here = (*key, name)
            secret = str(kept_in_file(here)[-1])
            if name in SECRETS and isinstance(value, str) and "${" not in value:
                self._private(self.file, here)
            if name == secret or not isinstance(value, str):
                yield name, self._filled(value, here)
            elif secret in values:
                self.findings.append(Finding(here, f"'{secret}' is given as well", "Keep one of the two."))
            else:
                yield secret, self._content(self.file.parent / self._text(value, here), here)

    def _filled(self, value: object, key: Key) -> object:
        if isinstance(value, str):
            return self._text(value, key)
        if isinstance(value, list):
            return [self._filled(entry, (*key, index)) for index, entry in enumerate(value)]
        return self.section(value, key) if isinstance(value, dict) else value

    def _text(self, value: str, key: Key) -> str:
        def variable(found: re.Match[str]) -> str:
            name = found[1]
            if name is None:
                return "${"
            if name not in self.environ:
                remedy = f"Set {name} before the bot starts, or mend its name."
                self.findings.append(Finding(key, f"the environment has no variable '{name}'", remedy))
            value = self.environ.get(name, "")
            if value:
                self._filled_in[value] = found[0]
            return value

        return _VARIABLE.sub(variable, value)

    def _content(self, path: Path, key: Key) -> str:
        try:
            content = path.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
            remedy = "Check the path (it counts from the configuration file) and who may read it."
            self.findings.append(Finding(key, f"the file '{path}' cannot be read ({why})", remedy))
            return ""
        if not content:
            self.findings.append(Finding(key, f"the file '{path}' is empty", "Write the secret into it."))
        self._private(path, key)
        return content

    def _private(self, path: Path, key: Key) -> None:
        if path.exists() and path.stat().st_mode & _OTHERS_READ:
            what = f"others on this machine can read the secret in '{path}'"
            self.warnings.append(Finding(key, what, f"Run: chmod 600 '{path}'"))
