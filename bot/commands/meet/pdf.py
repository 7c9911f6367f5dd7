"""Words as a PDF, in letters that all our languages have and in the direction in which they are read."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from bot.core.worded import Worded

_MARGIN = 18  # millimetres
_SIZES = {"heading": 14, "line": 11}
_SIZE = 11  # points
_INDENT = {"item": 5, "subitem": 10}  # millimetres
_FONT = "DejaVu"


def write_pdf(words: Worded) -> bytes | None:
    """The words as a PDF (A4); None where the libraries that make one are not installed."""
    letters = find_spec("matplotlib")  # it brings them; to load it would take long
    if letters is None or letters.origin is None or find_spec("fpdf") is None:
        return None
    from fpdf import FPDF  # noqa: PLC0415 -- it takes long to load, and few commands need it

    fonts = Path(letters.origin).parent / "mpl-data" / "fonts" / "ttf"
    pdf = FPDF(format="A4")
    pdf.set_margin(_MARGIN)
    pdf.add_font(_FONT, "", fonts / "DejaVuSans.ttf")
    pdf.add_font(_FONT, "B", fonts / "DejaVuSans-Bold.ttf")
    pdf.add_page()
    for block in words.blocks:
        pdf.set_font(_FONT, "B" if block.style == "heading" else "", _SIZES.get(block.style, _SIZE))
        pdf.set_text_shaping(use_shaping_engine=True, direction="rtl" if block.rtl else "ltr")
        mark = "• " if block.style in _INDENT else ""
        indent = 0 if block.rtl else _INDENT.get(block.style, 0)
        pdf.set_x(_MARGIN + indent)
        pdf.multi_cell(0, None, mark + " ".join(block.text.split()), align="R" if block.rtl else "L", new_x="LMARGIN")
        pdf.ln(2)
    return bytes(pdf.output())
