"""
Which paragraphs has a document of Word and its like (DOCX)?

It is read as a stream, mark by mark: nothing is kept but the text, and nothing is followed that it links to. What was
deleted or is hidden, what stands above hanzi and fields are left out; so are text boxes, which is told. Raised numbers
are written as such. A row of a table is one paragraph with tabs; notes come last, each behind the sign that stands in
the text.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, TypeAlias
from xml.sax.handler import ContentHandler  # values alone; what reads is defusedxml

from quizzes.formats.docx_cells import Cell, CellLine, rows_told
from quizzes.formats.docx_package import read_into
from quizzes.formats.office_rows import BREAK
from quizzes.overriding import override
from quizzes.problem import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from xml.sax.xmlreader import AttributesImpl

    from quizzes.limits import Limits

_Run: TypeAlias = tuple[str, bool]  # the text, and whether it is bold
_BOX = "txbxContent"
_LEFT_OUT = frozenset({"rt", "moveFrom", "del", _BOX, "Fallback", "tabs"})
_TITLES = ("Title", "Heading", "heading")
_OFF = frozenset({"0", "false", "off", "none"})
_OF_NOTES = frozenset({"footnote", "endnote"})
_OF_TABLES = frozenset({"tbl", "tr", "tc"})
_OF_PAGES = frozenset({"page", "column"})
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")  # a footnote's sign, or a power
_LEVEL_OF_TEXT = "9"  # all lower ones are of titles


def paragraphs(data: bytes, limits: Limits) -> tuple[list[str], Problem | None]:
    """Give the paragraphs, empty ones included, with what is to be told of them; none of what cannot be read."""
    body = _Body()
    problem = read_into(data, limits, body)
    return ([*body.told(), *body.told_notes()], body.told_boxes()) if problem is None else ([], problem)


class _Body(ContentHandler):
    """Collects the paragraphs of a document, then those of its notes."""

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[str] = []
        self._notes: dict[str, list[str]] = {}
        self._marks: dict[str, int] = {}  # in the order of the text
        self._note: str | None = None
        self._left_out = 0
        self._boxes: list[int] = []  # the paragraph of each piece of text in one
        self._is_box = False
        self._tables = 0
        self._rows: dict[int, list[Cell]] = {}  # by the place of their paragraph
        self._cells: list[Cell] = []
        self._cell: Cell = []
        self._runs: list[_Run] = []
        self._is_bold = self._is_raised = self._is_hidden = False  # the run
        self._is_title = self._is_in_run = self._is_text = False

    def told(self) -> list[str]:
        """Give the paragraphs, the rows of tables among them."""
        told = list(self.paragraphs)
        for place, row in zip(self._rows, rows_told(list(self._rows.values())), strict=True):
            told[place] = row
        return told

    def told_notes(self) -> list[str]:
        """Give the notes that the text refers to, each with its sign."""
        return [f"※{number} {' '.join(self._notes.get(id_, []))}" for id_, number in self._marks.items()]

    def told_boxes(self) -> Problem | None:
        """Tell of text in boxes: where on a page they lie says nothing of where in the text they belong."""
        if not self._boxes:
            return None
        message = "This document has text in text boxes, the first one here, which was not read; put it into the text."
        return Problem(severity=Severity.WARNING, code="text-boxes", message=message, line=self._boxes[0])

    @override
    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        local = name.rpartition(":")[2]
        if self._left_out or local in _LEFT_OUT:
            self._is_box = local == _BOX if not self._left_out else self._is_box
            self._is_text = local == "t"
            self._left_out += 1
        elif self._is_in_run:
            self._begin_in_run(local, attrs)
        elif local in _OF_TABLES:
            self._begin_in_table(local)
        elif local in _OF_NOTES:
            self._note = f"{local}{_value(attrs, 'id')}"
        else:
            self._begin(local, attrs)

    @override
    def endElement(self, name: str) -> None:
        local = name.rpartition(":")[2]
        if self._left_out:
            self._is_text = False
            self._left_out -= 1
        elif local in _OF_TABLES:
            self._end_in_table(local)
        elif local in _OF_NOTES:
            self._note = None
        elif local == "p":
            self._end_paragraph()
        else:
            self._is_in_run = self._is_in_run and local != "r"
            self._is_text = self._is_text and local != "t"

    @override
    def characters(self, content: str) -> None:
        if self._is_text and not self._left_out:
            if not self._is_hidden:
                self._runs.append((content.translate(_RAISED) if self._is_raised else content, self._is_bold))
        elif self._is_text and self._is_box and any(map(str.isalpha, content)):
            self._boxes.append(len(self.paragraphs) + 1)

    def _begin(self, local: str, attrs: AttributesImpl) -> None:
        match local:
            case "p":
                self._runs, self._is_title = [], False
            case "r":
                self._is_in_run, self._is_bold, self._is_raised, self._is_hidden = True, False, False, False
            case "pStyle":
                self._is_title = self._is_title or _value(attrs).startswith(_TITLES)
            case "outlineLvl":
                self._is_title = _value(attrs) != _LEVEL_OF_TEXT
            case _:
                pass

    def _begin_in_run(self, local: str, attrs: AttributesImpl) -> None:
        match local:
            case "t":
                self._is_text = True
            case "b":
                self._is_bold = _value(attrs) not in _OFF
            case "vanish":
                self._is_hidden = _value(attrs) not in _OFF
            case "vertAlign":
                self._is_raised = _value(attrs) == "superscript"
            case "br" | "cr" if _value(attrs, "type") in _OF_PAGES:
                pass
            case "footnoteReference" | "endnoteReference":
                id_ = f"{local.removesuffix('Reference')}{_value(attrs, 'id')}"
                self._runs.append((f"※{self._marks.setdefault(id_, len(self._marks) + 1)}", self._is_bold))
            case _ if local in _SIGNS:
                self._runs.append((_SIGNS[local], self._is_bold))
            case _:
                pass

    def _begin_in_table(self, local: str) -> None:
        self._tables += local == "tbl"
        if self._tables == 1:  # what lies in a cell of it, another table too, is text of that cell
            self._cells = [] if local == "tr" else self._cells
            self._cell = [] if local == "tc" else self._cell

    def _end_in_table(self, local: str) -> None:
        if self._tables == 1 and local == "tc":
            self._cells.append(self._cell)
        elif self._tables == 1 and local == "tr" and self._note is None:
            self._rows[len(self.paragraphs)] = self._cells
            self._put("")
        self._tables -= local == "tbl"

    def _end_paragraph(self) -> None:
        text = "".join(text for text, _ in self._runs).strip()
        if self._note is not None:
            self._notes.setdefault(self._note, []).append(" ".join(text.split("\n")))
        elif self._tables:
            self._cell += (
                CellLine(text=_text_of(line), bold=_bold_of(line)) for line in _lines_of(self._runs) if _text_of(line)
            )
        elif not text:
            self._put("")
        else:
            self._put(BREAK.join(map(self._marked, _lines_of(self._runs))).strip(BREAK))

    def _marked(self, runs: Sequence[_Run]) -> str:
        line, bold = _text_of(runs), _bold_of(runs)
        if self._is_title and line:
            return f"# {line}"
        return f"**{bold}**{line[len(bold) :]}" if bold else line

    def _put(self, text: str) -> None:
        if self._note is None:
            self.paragraphs.append(text)


def _lines_of(runs: Iterable[_Run]) -> list[list[_Run]]:
    lines: list[list[_Run]] = [[]]
    for text, is_bold in runs:
        first, *others = text.split("\n")
        lines[-1].append((first, is_bold))
        lines += [[(other, is_bold)] for other in others]
    return lines


def _text_of(runs: Iterable[_Run]) -> str:
    return "".join(text for text, _ in runs).strip()


def _bold_of(runs: Iterable[_Run]) -> str:
    """Give the words at the start that are bold."""
    return _text_of(takewhile(_may_be_bold, runs))


def _may_be_bold(run: _Run) -> bool:
    text, is_bold = run
    return is_bold or not text.strip()


def _value(attrs: AttributesImpl, name: str = "val") -> str:
    """Give an attribute, whatever stands before its name."""
    return next((value for key, value in attrs.items() if key.rpartition(":")[2] == name), "")
