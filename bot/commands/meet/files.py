"""Minutes as files: Markdown and, where the extra ``documents`` is installed, PDF."""

from __future__ import annotations

from bot.commands.meet.pdf import write_pdf
from bot.core.document import Attachment, Document
from bot.core.meeting import Meeting
from bot.core.worded import Worded
from bot.engine.command import Context

_MARKS = {"heading": "## ", "item": "- ", "subitem": "  - ", "quote": "> "}


def minutes_files(
    ctx: Context, meeting: Meeting, said: Document, language: str, *, pdf: bool
) -> tuple[Attachment, ...]:
    """What minutes say, in a language, as files. A PDF takes so long to make that one is made at a time."""
    words = ctx.phrases.word(said, (language,))
    name = f"{meeting.ref}-minutes"
    written = ctx.unit.blobs.keep(_markdown(words).encode())
    files = [Attachment(f"{name}.md", "text/markdown", written)]
    made = write_pdf(words) if pdf else None
    if made is not None:
        files.append(Attachment(f"{name}.pdf", "application/pdf", ctx.unit.blobs.keep(made)))
    return tuple(files)


def _markdown(words: Worded) -> str:
    """Blocks as Markdown, the first one as the title."""
    first, *rest = words.blocks
    lines = [f"# {first.text}"]
    before = "heading"
    for block in rest:
        if block.style == "heading" or before == "heading" or block.style != before:
            lines.append("")
        lines.append(_MARKS.get(block.style, "") + _plain(block.text))
        before = block.style
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    """A text in which nothing is taken for Markdown."""
    return "".join(f"\\{sign}" if sign in r"\`*_[]<>#|" else sign for sign in " ".join(text.split()))
