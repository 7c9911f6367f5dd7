"""Documents as pages to print and to hand round: PDF, A4, in letters of every language that we speak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from fpdf import FPDF
from fpdf.enums import Align, XPos, YPos

from bot.core.worded import Span, Worded, WordedBlock
from bot.papers.letters import drawable, face

_FAMILY, _FIXED = "DejaVu Sans", "DejaVu Sans Mono"
_FACES = {
    (_FAMILY, ""): "DejaVuSans.ttf",
    (_FAMILY, "B"): "DejaVuSans-Bold.ttf",
    (_FAMILY, "I"): "DejaVuSans-Oblique.ttf",
    (_FAMILY, "BI"): "DejaVuSans-BoldOblique.ttf",
    (_FIXED, ""): "DejaVuSansMono.ttf",
}
_MARGIN, _STEP, _ROW = 20.0, 6.0, 5.5  # millimetres
_SIZE, _HEADING, _FOOT = 10, 13, 8  # points
_INDENT = {"item": 1, "subitem": 2, "quote": 1, "code": 1}
_BULLET = {"item": "•", "subitem": "–"}
_GREY, _BLACK = 90, 0


def pages(words: Worded) -> bytes:
    """A worded document as PDF. Its first heading is the title; buttons and files are left out."""
    sheet = _Sheet()
    for block in words.blocks:
        sheet.put(block)
    return bytes(sheet.output())


class _Sheet(FPDF):
    """Pages with our letters, numbered at the foot."""

    def __init__(self) -> None:
        super().__init__(format="A4")
        self.set_margin(_MARGIN)
        self.set_auto_page_break(True, _MARGIN)
        self.add_page()

    def footer(self) -> None:
        """The number of the page, and of how many."""
        self.set_y(-_MARGIN + _STEP)
        self._face(_FOOT, grey=True)
        self.set_text_shaping(False)  # so that the count of pages can be filled in at the end
        self.cell(0, _ROW, f"{self.page_no()}/{{nb}}", align=Align.C)

    def put(self, block: WordedBlock) -> None:
        """One block below the last one."""
        heading = block.style == "heading"
        if heading:
            self.ln(_STEP / 2)
        inset = _STEP * _INDENT.get(block.style, 0)
        self.set_text_shaping(True, direction="rtl" if block.rtl else "ltr")
        for row in _rows(block.spans):
            if block.rtl:
                self._put_rtl(block, row, inset)
            else:
                self._put_ltr(block, row, inset)

    def _put_ltr(self, block: WordedBlock, row: Sequence[Span], inset: float) -> None:
        self._mark(block, self.l_margin + inset - _STEP / 2)
        self.set_left_margin(_MARGIN + inset)
        self.set_x(_MARGIN + inset)
        for span in row:
            self._dress(block, span)
            self.write(_ROW, span.text, link=span.link or "")
        self.ln(_ROW)
        self.set_left_margin(_MARGIN)

    def _put_rtl(self, block: WordedBlock, row: Sequence[Span], inset: float) -> None:
        """A paragraph of one look: letters that join must be shaped together, and lines broken after that."""
        self._mark(block, self.w - _MARGIN - inset)
        self._dress(block, max(row, key=lambda span: len(span.text)))
        self.set_x(_MARGIN)
        text = "".join(span.text for span in row)
        width = self.w - 2 * _MARGIN - inset
        self.multi_cell(width, _ROW, text, align=Align.R, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _mark(self, block: WordedBlock, x: float) -> None:
        """The bullet before an item."""
        if bullet := _BULLET.get(block.style):
            self._face(_SIZE)
            self.set_x(x)
            self.cell(_STEP / 2, _ROW, bullet)

    def _dress(self, block: WordedBlock, span: Span) -> None:
        heading = block.style == "heading"
        look = ("B" if span.strong or heading else "") + ("I" if span.emphasis or block.style == "quote" else "")
        if span.code or block.style == "code":
            self._face(_SIZE, family=_FIXED)
        else:
            self._face(_HEADING if heading else _SIZE, look, grey=block.style == "quote")

    def _face(self, size: int, look: str = "", family: str = _FAMILY, *, grey: bool = False) -> None:
        """A face is loaded when it is first used: each takes a while."""
        if f"{family.lower()}{look}" not in self.fonts:
            self.add_font(family, look, face(_FACES[family, look]))
        self.set_font(family, look, size)
        self.set_text_color(_GREY if grey else _BLACK)


def _rows(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """The lines of a block, which the words themselves may break."""
    parts: list[tuple[int, Span]] = []
    line = 0
    for span in spans:
        for place, text in enumerate(drawable(span.text).split("\n")):
            line += place > 0
            parts.append((line, Span(text, span.strong, span.emphasis, span.code, span.link)))
    for _, row in groupby(parts, key=lambda part: part[0]):
        yield [span for _, span in row]
