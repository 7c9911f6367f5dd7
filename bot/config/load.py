"""From a file to settings, or to all of its mistakes at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from bot.config.misfits import misfits
from bot.config.mistake import ConfigError, Finding, Key, Mistake, spelt
from bot.config.rules import broken
from bot.config.secret import Resolver, kept_in_file
from bot.config.settings import Settings
from bot.config.source import Source, parse
from bot.translation.settings import TranslationSettings


def load(path: Path, environ: Mapping[str, str], warn: Callable[[Mistake], None] = lambda _: None) -> Settings:
    """Read a configuration. What an operator should know, and the bot can live with, goes to ``warn``.

    ``data_dir`` and files of secrets are relative to the configuration file. Raises ConfigError with every mistake.
    """
    path = path.absolute()
    source = parse(_text(path))
    if not isinstance(source.values, dict):
        empty = Finding((), "the file has no keys", "Start from config.example.yaml.")
        raise ConfigError(_mistakes(source, source.findings or [empty]))
    resolver = Resolver(path, environ)
    values = _placed(resolver.section(source.values), path.parent)
    settings, unfit = misfits(values)
    if settings is not None:
        settings = settings.model_copy(update={"translation": settings.translation.within(path.parent)})
    mistakes = _mistakes(source, [*source.findings, *resolver.findings, *broken(values), *unfit], resolver.veiled)
    if mistakes or settings is None:
        raise ConfigError(mistakes)
    for warning in _mistakes(source, [*resolver.warnings, *_doubtful(settings), *_unusable(settings.translation)]):
        warn(warning)
    return settings


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        remedy = "Name the right file with --config, and check who may read it."
        raise ConfigError([Mistake("", None, f"{path} cannot be read: {why}", remedy)]) from None


def _placed(values: dict[str, object], folder: Path) -> dict[str, object]:
    """The same with ``data_dir`` absolute, and a database in it where none is named."""
    data_dir = values.get("data_dir") or "data"
    if not isinstance(data_dir, str):
        return {"database": "sqlite:////", **values}
    place = folder / data_dir
    return {"database": f"sqlite:///{place / 'liaison.db'}", **values, "data_dir": place}


def _mistakes(source: Source, findings: Iterable[Finding], veiled: Callable[[str], str] = str) -> list[Mistake]:
    """Findings with their lines, in the order of the file; of several about one key, the first."""
    first: dict[Key, Finding] = {}
    for finding in findings:
        first.setdefault(kept_in_file(finding.key), finding)
    found = [Mistake(spelt(each.key), source.line(each.key), veiled(each.what), each.remedy) for each in first.values()]
    return sorted(found, key=lambda mistake: mistake.line or 0)


def _doubtful(settings: Settings) -> Iterator[Finding]:
    """What works, and is hardly what an operator wants."""
    if settings.http and not _loopback(settings.http.host):
        what = "health and metrics can be read from other machines, without a log-in"
        yield Finding(("http", "host"), what, "Use 127.0.0.1, unless a firewall or a proxy stands before it.")
    if settings.matrix and settings.matrix.homeserver.startswith("http://"):
        host = urlsplit(settings.matrix.homeserver).hostname or ""
        if not _loopback(host):
            yield Finding(("matrix", "homeserver"), "the log-in travels unencrypted", "Use https://.")
    if settings.matrix and not settings.matrix.allowed_inviters:
        remedy = 'List user ids, or "*:server" for everybody of a server.'
        yield Finding(("matrix", "allowed_inviters"), "nobody may invite the bot into a room", remedy)


def _unusable(translation: TranslationSettings) -> Iterator[Finding]:
    """Models that the bot will do without."""
    if translation.ctranslate2 is None:
        return
    from bot.translation.engines.model_folders import NoModel, models  # noqa: PLC0415 -- the bot is asked how it is often

    key = ("translation", "ctranslate2")
    if find_spec("ctranslate2") is None:
        remedy = "Install it beside the bot: pip install 'liaison[models]'."
        yield Finding(key, "CTranslate2 is not installed, so no model translates", remedy)
    for number, each in enumerate(translation.ctranslate2.models):
        try:
            models(each.path, each.sources, each.targets)
        except NoModel as error:
            yield Finding((*key, "models", number), str(error), error.remedy)


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
