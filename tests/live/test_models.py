"""The real CTranslate2 and SentencePiece, with small models that translate word by word, in a process of their own."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

from bot.core.document import Block, Spoken, Text
from bot.core.marking import Marking
from bot.core.translating import EngineError
from bot.translation.engines.guarded import Guarded
from bot.translation.engines.model_folders import models
from bot.translation.engines.models import Models
from bot.translation.engines.together import Together
from bot.translation.translator import Translation
from tests.support.clock import StillClock
from tests.support.meter import MemoryMeter
from tests.support.models import argos, opus
from tests.support.stores import MEMORY, lent

pytest.importorskip("ctranslate2", reason="the extra 'models' is not installed")

pytestmark = pytest.mark.live

TO_SPANISH = {"the": "el", "bridge": "puente", "is": "está", "closed": "cerrado", "water": "agua", ".": "."}
TO_CATALAN = {"el": "el", "puente": "pont", "está": "és", "cerrado": "tancat", "agua": "aigua", ".": "."}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("models")
    opus(made / "opus-mt-en-es", TO_SPANISH)
    opus(made / "opus-mt-tc-big-en-it", TO_SPANISH, add_eos=False)
    opus(made / "opus-mt-en-roa", TO_SPANISH, asked=[">>por<<", ">>fra<<"])
    argos(made / "translate-es_ca-1_0", TO_CATALAN, "es", "ca")
    return made


@pytest.fixture
async def engine(folder: Path) -> AsyncIterator[Models]:
    made = Models(models(folder), patience=3, loaded=2)
    yield made
    await made.close()
    assert not processes()


def processes() -> list[psutil.Process]:
    """Those that run models now, children of this one."""
    return [each for each in psutil.Process().children() if any("model_process" in part for part in each.cmdline())]


@pytest.mark.parametrize(
    ("source", "target", "text", "answer"),
    [
        ("en", "es", "the bridge is closed .", "el puente está cerrado ."),
        ("en", "it", "the water is closed", "el agua está cerrado"),
        ("en", "pt", "the bridge", ">>por<< el puente"),
        ("es", "ca", "el puente está cerrado .", "el pont és tancat ."),
        ("en", "ca", "the bridge is closed .", "el pont és tancat ."),
        ("en", "es", "the bridge 731000 is closed", "el puente 731000 está cerrado"),
    ],
)
async def test_both_layouts_pivots_and_unknown_words(
    engine: Models, source: str, target: str, text: str, answer: str
) -> None:
    assert await engine.translate([text], source, target) == [answer]


async def test_a_text_beyond_what_a_model_takes_is_translated_in_stretches(engine: Models) -> None:
    [answer] = await engine.translate([" ".join(["bridge"] * 450)], "en", "es")
    assert answer.split() == ["puente"] * 450
    assert await engine.translate([], "en", "es") == []
    assert await engine.translate([""], "en", "es") == [""]


async def test_no_model_no_pair_and_a_broken_file_are_said(folder: Path, tmp_path: Path) -> None:
    broken = opus(tmp_path / "opus-mt-en-fr", TO_SPANISH)
    (broken / "model.bin").write_bytes(b"no model")
    engine = Models(models(broken))
    for target, reason in (("fr", "no-model"), ("es", "no-such-pair")):
        with pytest.raises(EngineError) as raised:
            await engine.translate(["water"], "en", target)
        assert raised.value.reason == reason
    await engine.close()


async def test_a_process_that_dies_or_hangs_costs_a_restart_and_nobodys_text(engine: Models) -> None:
    assert await engine.translate(["water"], "en", "es") == ["agua"]
    [first] = processes()
    first.suspend()
    asked = asyncio.create_task(engine.translate(["bridge"], "en", "es"))
    await asyncio.sleep(0)
    first.send_signal(signal.SIGKILL)
    with pytest.raises(EngineError) as raised:
        await asked
    assert (raised.value.reason, raised.value.again) == ("died", True)
    assert await engine.translate(["bridge"], "en", "es") == ["puente"]

    [second] = processes()
    second.suspend()
    with pytest.raises(EngineError) as raised:
        await engine.translate(["closed"], "en", "es")
    assert raised.value.reason == "timed-out"

    gone = asyncio.create_task(engine.translate(["water"], "en", "es"))
    await asyncio.sleep(0.05)
    gone.cancel()  # nobody waits for this one any more
    assert await engine.translate(["bridge"], "en", "es") == ["puente"]
    assert len(processes()) == 1


async def test_the_loop_does_not_wait_for_the_models(engine: Models) -> None:
    asked = asyncio.create_task(engine.translate(["the bridge is closed ."] * 200, "en", "es"))
    loop, longest = asyncio.get_running_loop(), 0.0
    while not asked.done():
        began = loop.time()
        await asyncio.sleep(0)
        longest = max(longest, loop.time() - began)
    assert asked.result() == ["el puente está cerrado ."] * 200
    assert longest < 0.2


async def test_what_rooms_ask_at_the_same_time_is_translated_together(engine: Models) -> None:
    async with lent(MEMORY) as store:
        meter = MemoryMeter()
        together = Together(Guarded(engine, clock=StillClock(), meter=meter, store=store))
        words = list(TO_SPANISH)[:5] * 8
        found = await asyncio.gather(*(together.translate([word], "en", "es") for word in words))
        assert found == [[TO_SPANISH[word]] for word in words]
        assert len(meter.translations) == 2  # 32 texts, and then 8


async def test_what_must_survive_survives(engine: Models) -> None:
    translation = Translation([engine])
    said = Block("line", (Text("the bridge 35MRU6543 is closed ."),), own=True)
    found = await translation.render(Spoken((said,), ("en", "es"), "en", Marking.RED, "", "origin"), "es")
    assert found is not None
    assert found.blocks[0].parts == (Text("el puente 35MRU6543 está cerrado ."),)
    assert found.engine == "CTranslate2"


async def test_the_process_ends_with_the_bot(folder: Path) -> None:
    """Whatever ends the bot closes the pipe to the process, which is all that the process waits for."""
    engine = Models(models(folder))
    assert await engine.translate(["water"], "en", "es") == ["agua"]
    [process] = processes()
    assert os.getpgid(process.pid) != os.getpgid(0)  # Ctrl-C is for the bot
    entry = engine._process._stages[0].stdin  # type: ignore[union-attr]
    assert entry is not None
    entry.close()
    await asyncio.to_thread(process.wait, 5)
    await engine.close()
