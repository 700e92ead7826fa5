"""Which lines make up one paragraph, who is named at its start, and where did footnote marks stand in it?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.footnotes import Mark, without_marks
from quizzes.reading.headings import decorated_title
from quizzes.reading.languages import Language, language_of
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.glossary import GlossaryFound
    from quizzes.reading.labels import Speakers
    from quizzes.reading.lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """
    A paragraph or heading of one language, without label and footnote marks.

    `starts` gives for each physical line of a wrapped paragraph where in `text` it begins; `is_said` is of its line.
    """

    line: int
    text: str
    label: str | None
    is_heading: bool
    marks: tuple[Mark, ...]
    language: Language
    starts: tuple[tuple[int, int], ...]
    is_said: bool = False

    def line_at(self, offset: int) -> int:
        """Give the physical line on which a character of the text stands."""
        return max((number for start, number in self.starts if start <= offset), default=self.line)


_END = lazy_regex(r"[。！？!?.…；;：:][”’」』）)\]】\"']*$")
_ENDS_ALONE = lazy_regex(r"[。！？!?.…，,、”’」』）)]+")  # had no room in its line
_CUT_WORD = lazy_regex(r"(?:^|[^A-Za-z])(?P<half>[A-Za-z]+)[-‐]$")
# What goes before a hyphen that stays where a line breaks off: self-taught, twenty-one.
_BEFORE_HYPHENS = words("before a hyphen")
_LINK_TAIL = lazy_regex(r"(?:https?|ftp):?/{0,2}[\x21-\x7e]*$|www\.[\x21-\x7e]*$")
_ADDRESS = lazy_regex(r"(?:https?://|www\.)[\x21-\x7e]+")
_MOST_LATIN = 4
_WIDE = lazy_regex(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6"
    "\U0001f300-\U0001faff\U00020000-\U0003fffd]"
)
_LINK_HEAD = lazy_regex(r"[\x21-\x7e]")
_NUMBER_TAIL = lazy_regex(r"[\d:.,%][\d:.,%]")
_LEAST_WIDTH, _MOST_WIDTH = 24, 160
_HANGING, _MOST_WIDER = 4, 10  # columns of a mark that hangs over the edge; one line in so many may be wider


class _Kind(Enum):
    """What lines are broken at a width of their own."""

    CHINESE = auto()
    JAPANESE = auto()
    LATIN = auto()


# Columns by which a line may be shorter: an indent that is seen no more, a word or a mark that had no room there.
_SLACK = {_Kind.CHINESE: 10, _Kind.JAPANESE: 10, _Kind.LATIN: 24}


def passages_of(found: GlossaryFound, speakers: Speakers) -> list[Passage]:
    """Build the paragraphs and headings out of the lines that are left when the glossary is taken out."""
    singles = list(_singles(found, speakers))
    wrapping = _Wrapping(singles)
    joined: list[Passage] = []
    for i, passage in enumerate(singles):
        if passage is None:
            continue
        before = singles[i - 1] if i else None
        if joined and before is not None and wrapping.continues(before, passage):
            joined[-1] = _joined(joined[-1], passage)
        else:
            joined.append(passage)
    return [_finished(passage) for passage in joined]


def _singles(found: GlossaryFound, speakers: Speakers) -> Iterator[Passage | None]:
    """Give one passage a line and None for a blank line; a label on a line of its own goes to the next text."""
    waiting: tuple[str, int] | None = None
    for line in found.lines:
        if line.is_blank:
            if waiting is None:
                yield None
            continue
        text, marks = without_marks(line.text, found.styles, found.numbers)
        label, rest = (None, text) if line.is_heading else speakers.split(text)
        if label is not None and not rest:
            waiting = (label, line.number)
            continue
        passage = _single(line, text, rest, marks)
        if label is not None:
            yield replace(passage, label=label, is_heading=False)
        elif waiting is not None and not passage.is_heading:
            yield replace(passage, label=waiting[0])
        else:
            yield passage
        waiting = None


def _single(line: Line, text: str, rest: str, marks: tuple[Mark, ...]) -> Passage:
    cut = len(text) - len(rest)
    shown = _without_emphasis(rest)
    moved = tuple(replace(mark, offset=max(0, mark.offset - cut)) for mark in marks)
    return Passage(
        line=line.number,
        text=shown,
        label=None,
        is_heading=line.is_heading or (cut == 0 and decorated_title(rest) is not None),
        marks=moved,
        language=Language.UNDECIDED,
        starts=((0, line.number),),
        is_said=line.is_said,
    )


def _without_emphasis(text: str) -> str:
    return text.replace("**", "") if "**" in text else text


class _Wrapping:
    """Tells whether a file breaks its paragraphs at a fixed width, and which lines go on on the next."""

    def __init__(self, singles: Sequence[Passage | None]) -> None:
        every: dict[_Kind, list[int]] = {kind: [] for kind in _Kind}
        going_on: dict[_Kind, list[int]] = {kind: [] for kind in _Kind}
        for before, after in pairwise((*singles, None)):
            if before is not None and not before.is_heading:
                kind = _kind_of(before.text)
                every[kind].append(_width(before))
                if after is not None and _could_continue(before, after) and not _END.search(before.text):
                    going_on[kind].append(_width(before))
        self._widths = {kind: _width_of(kind, every[kind], going_on[kind]) for kind in _Kind}

    def continues(self, before: Passage, after: Passage) -> bool:
        """Tell whether a line goes on with the paragraph of the line right before it."""
        kind = _kind_of(before.text)
        width = self._widths[kind]
        return width is not None and _could_continue(before, after) and _width(before) >= width - _SLACK[kind]


def _width_of(kind: _Kind, every: Sequence[int], going_on: Sequence[int]) -> int | None:
    """
    Give the width at which most lines break off that do not end a sentence; None where there is none.

    Nearly no line is wider than that: a title, or what the page has beside the text.
    """
    if not going_on:
        return None
    slack = _SLACK[kind]
    width = max(sorted(set(going_on), reverse=True), key=lambda most: sum(most - slack <= w <= most for w in going_on))
    full = sum(width - slack <= each <= width for each in going_on)
    wider = sum(each > width + _HANGING for each in every)
    is_wrapped = 3 * full >= 2 * len(going_on) and _MOST_WIDER * wider <= len(every)
    return width if is_wrapped and _LEAST_WIDTH <= width <= _MOST_WIDTH else None


def _could_continue(before: Passage, after: Passage) -> bool:
    if after.label is not None or before.is_heading or after.is_heading:
        return False
    if _is_cut_within(before.text, after.text) or _ENDS_ALONE.fullmatch(after.text):
        return True
    if _is_wide(before.text) != _is_wide(after.text):
        return False
    languages = {language_of(before.text), language_of(after.text)} - {Language.UNDECIDED}
    return len(languages) <= 1


def _kind_of(text: str) -> _Kind:
    if not _is_wide(text):
        return _Kind.LATIN
    return _Kind.JAPANESE if language_of(text) is Language.JAPANESE else _Kind.CHINESE


def _is_cut_within(before: str, after: str) -> bool:
    """Tell whether a line breaks off within a word, a number or an address that the next one goes on with."""
    return (
        _is_wide(before) != _is_wide(after)
        and before[-1:].isascii()
        and _LINK_TAIL.search(before) is not None
        and _LINK_HEAD.match(after) is not None
    )


def _joined(first: Passage, second: Passage) -> Passage:
    is_wide = _is_wide(first.text)
    are_letters = first.text[-1:].isascii() and second.text[:1].isascii()
    needs_blank = (
        (are_letters or not is_wide)
        and not first.text.endswith(("-", "‐"))
        and not (is_wide and _is_cut_hard(first.text, second.text))
    )
    before = first.text
    if not is_wide and second.text[:1].islower() and (cut := _CUT_WORD.search(before)) is not None:
        before = before if cut["half"].casefold() in _BEFORE_HYPHENS else before[:-1]
    start = len(before) + needs_blank
    return replace(
        first,
        text=before + " " * needs_blank + second.text,
        marks=(*first.marks, *(replace(mark, offset=mark.offset + start) for mark in second.marks)),
        starts=(*first.starts, *((offset + start, number) for offset, number in second.starts)),
    )


def _is_cut_hard(before: str, after: str) -> bool:
    """Tell whether a number or an address was cut where the line was full."""
    return _LINK_TAIL.search(before) is not None or _NUMBER_TAIL.search(before[-1:] + after[:1]) is not None


def _finished(passage: Passage) -> Passage:
    """Give a heading its bare title, and every passage the language that its characters speak for."""
    title = decorated_title(passage.text) if passage.is_heading else None
    if title is not None and title != passage.text:
        gone = passage.text.index(title)
        marks = tuple(replace(mark, offset=max(0, mark.offset - gone)) for mark in passage.marks)
        passage = replace(passage, text=title, marks=marks)
    return replace(passage, language=language_of(passage.text))


def _is_wide(text: str) -> bool:
    bare = _ADDRESS.sub("", text) or text
    wide = _wide_in(bare)
    return _MOST_LATIN * wide >= len(bare)


def _width(passage: Passage) -> int:
    label = 0 if passage.label is None else 2 * len(passage.label) + 2
    return label + len(passage.text) + _wide_in(passage.text)


def _wide_in(text: str) -> int:
    """Count the characters that take the room of two."""
    return 0 if text.isascii() else len(_WIDE.findall(text))
