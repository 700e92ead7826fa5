"""What would a careful editor find wrong with an interview as it was read?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.marks import ends_as_question
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.findings import shown, warning
from quizzes.reading.definition import has_tones
from quizzes.reading.headings import is_ruler

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from quizzes.glossary import GlossaryEntry
    from quizzes.interview import FootnoteMark, Paragraph, Turn
    from quizzes.problem import Problem
    from quizzes.reading.pairing import Pair, Pairing

_ENDS = tuple('。！？!?.…”’"」』）)】》：:—―')
_MOSTLY = 0.8
_LEAST_ASKED, _LEAST_SHARE_ASKED = 3, 0.2


def glossary_problems(
    entries: Sequence[GlossaryEntry], marks: Sequence[FootnoteMark], sources: Sequence[str], *, is_list: bool
) -> Iterator[Problem]:
    """Compare the glossary with the marks and words of the text; the numbers of a mere list refer to no mark."""
    text = to_simplified("\n".join(sources))
    marked = Counter(mark.number for mark in marks)
    numbered = Counter(entry.number for entry in entries if entry.number is not None)
    seen: Counter[str] = Counter()
    for entry in entries:
        yield from _of_entry(entry, text)
        if entry.number is None:
            continue
        seen[entry.number] += 1
        footnote = f"{entry.number} ({shown(entry.word)})"
        if seen[entry.number] > 1 and marked[entry.number] < numbered[entry.number]:
            message = f"Footnote {footnote} is explained a second time; both entries were kept."
            yield warning("footnote-numbered-twice", message, entry.line)
        if not marked[entry.number] and (marks or not is_list):
            message = f"No mark refers to footnote {footnote}; the entry was kept."
            yield warning("footnote-never-referenced", message, entry.line)
    if entries:
        yield from _of_marks(marks, numbered.keys())


def _of_marks(marks: Sequence[FootnoteMark], numbers: Collection[str]) -> Iterator[Problem]:
    """Compare the marks of a text with the numbers of its glossary."""
    if not numbers and len(marks) > 1:
        message = (
            f"The glossary has no numbers, so its words were found by themselves, and the {len(marks)} marks of the"
            " text were taken out."
        )
        yield warning("footnotes-without-numbers", message, marks[0].line)
        return
    for mark in marks:
        if mark.number not in numbers:
            message = (
                f"The mark {mark.number} refers to a footnote that is not explained anywhere; the mark was taken out."
            )
            yield warning("footnote-undefined", message, mark.line)


def _of_entry(entry: GlossaryEntry, text: str) -> Iterator[Problem]:
    if to_simplified(entry.word) not in text:
        message = f"The text does not have {shown(entry.word)} of the glossary in this form; the entry was kept."
        yield warning("word-not-in-text", message, entry.line)
    if entry.meaning is None:
        yield warning(
            "meaning-missing",
            f"No meaning was found for {shown(entry.word)}; the entry was kept without one.",
            entry.line,
        )
    if entry.reading is None:
        yield warning(
            "reading-missing",
            f"No pinyin was found for {shown(entry.word)}; the entry was kept without a reading.",
            entry.line,
        )
        return
    count = len(hanzi_of(entry.word))
    if not has_tones(entry.reading):
        message = f"The reading {shown(entry.reading)} of {shown(entry.word)} has no tones; it was kept as it is."
        yield warning("reading-without-tones", message, entry.line)
    if count == len(entry.word) and syllables(entry.reading, count) is None:
        message = (
            f"{shown(entry.reading)} does not have the {count} syllables of {shown(entry.word)}; it was kept as it is."
        )
        yield warning("reading-of-other-length", message, entry.line)


def pairing_problems(pairing: Pairing) -> Iterator[Problem]:
    """Find what is missing on one side."""
    pairs = [pair for pair in pairing.pairs if pair.sources]
    if not any(pair.translations for pair in pairs):
        return
    if not pairing.is_interleaved:
        message = "One language stands before the other; the paragraphs were paired by order, length and content."
        yield warning("languages-apart", message, pairs[0].sources[0].line)
    for pair in pairs:
        if not pair.translations and not is_ruler(pair.sources[0].text):
            for source in pair.sources:
                what, code = (
                    ("heading", "untranslated-heading")
                    if source.is_heading
                    else ("paragraph", "untranslated-paragraph")
                )
                message = f"The {what} {shown(source.text)} has no translation; it was kept without one."
                yield warning(code, message, source.line)
    yield from _label_problems([pair for pair in pairs if pair.translations])


def _label_problems(pairs: Sequence[Pair]) -> Iterator[Problem]:
    named = [pair for pair in pairs if pair.sources[0].label is not None]
    unnamed = [pair for pair in named if pair.translations[0].label is None]
    if named and len(unnamed) == len(named):
        message = "The translation names no speakers; they were taken from the Chinese paragraphs."
        yield warning("no-labels-in-translation", message, unnamed[0].translations[0].line)
    elif unnamed:
        for pair in unnamed:
            name = shown(pair.sources[0].label or "")
            message = f"The translation lacks the label of {name}; the speaker was taken from the Chinese paragraph."
            yield warning("label-missing-in-translation", message, pair.translations[0].line)
    if not named and any(pair.translations[0].label is not None for pair in pairs):
        first = next(pair for pair in pairs if pair.translations[0].label is not None)
        message = "The Chinese text names no speakers; their names were taken from the translation."
        yield warning("no-labels-in-source", message, first.sources[0].line)


def unnamed_problems(turns: Sequence[Turn]) -> Iterator[Problem]:
    """Find a talk in which somebody asks and nobody is named: it was read as the words of one, who tells it."""
    paragraphs = [paragraph for turn in turns for paragraph in turn.paragraphs]
    if any(turn.speaker is not None for turn in turns):
        return
    asked = {i for i, paragraph in enumerate(paragraphs) if ends_as_question(paragraph.source)}
    answered = [i for i in asked if i + 1 < len(paragraphs) and i + 1 not in asked]
    if len(answered) >= max(_LEAST_ASKED, _LEAST_SHARE_ASKED * len(paragraphs)):
        message = (
            f"{len(asked)} paragraphs ask, and nobody is named, so all was read as told by one; if two speak, write"
            " 问： before what is asked and 答： before what is answered, or their names."
        )
        yield warning("nobody-named", message, paragraphs[min(asked)].line)


def ending_problems(paragraphs: Sequence[Paragraph]) -> Iterator[Problem]:
    """Find the paragraphs that stop without a sign, where the others and their own translation do not."""
    ended = [paragraph.source.rstrip().endswith(_ENDS) for paragraph in paragraphs]
    if sum(ended) < _MOSTLY * len(ended):
        return
    for paragraph, is_ended in zip(paragraphs, ended, strict=True):
        if not is_ended and (paragraph.translation is None or paragraph.translation.rstrip().endswith(_ENDS)):
            message = (
                f"The paragraph ends without a full stop (…{paragraph.source.rstrip()[-8:]}); it was kept as it is."
            )
            yield warning("no-final-stop", message, paragraph.line)
