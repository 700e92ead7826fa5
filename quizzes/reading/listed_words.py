"""What does a list of words become, and what keeps it from being asked: too few words, a wrong reading, one twice?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.disagreements import DisagreementKind
from quizzes.chinese.machine import can_be_read
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import is_reading
from quizzes.chinese.readings import Readings
from quizzes.chinese.scripts import hanzi_of, script_of, to_simplified
from quizzes.findings import error, shown, warning
from quizzes.interview import Heading, Interview
from quizzes.languages import TranslationLanguage
from quizzes.reading.definition import has_tones
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.glossary import GlossaryEntry
    from quizzes.limits import Limits
    from quizzes.problem import Problem
    from quizzes.reading.lines import Line
    from quizzes.reading.word_list import WordList

LEAST_WORDS = 4  # a word and three others beside it
QUESTIONS_EACH = 3
_KANA, _LETTERS = lazy_regex("[\u3041-\u3096\u30a1-\u30fa]"), lazy_regex("[A-Za-z]{2}")


def interview_of(found: WordList, sha256: str, encoding: str, known: Sequence[Problem], limits: Limits) -> Interview:
    """Make a glossary without a talk of a list of words, with everything that is wrong with it."""
    too_many = tuple(_too_many(found.entries, limits))
    entries = tuple(map(_with_tones_alone, found.entries))
    problems = (*known, *(too_many or _problems_of(found, entries)))  # to look at all of so many would take minutes
    return Interview(
        sha256=sha256,
        encoding=encoding,
        language=script_of("".join(entry.word for entry in entries)),
        translation_language=_language_of(entries),
        headings=() if found.title is None else (_heading_of(found.title),),
        turns=(),
        glossary=entries,
        marks=(),
        problems=tuple(sorted(problems, key=lambda problem: problem.line or 0)),
    )


def _problems_of(found: WordList, entries: Sequence[GlossaryEntry]) -> Iterator[Problem]:
    yield from _of_count(entries)
    yield from _of_words(entries)
    yield from _of_readings(found.entries, entries)
    yield from _of_meanings(entries)
    yield from _of_columns(found)
    yield from _of_lines(found.unread)


def _with_tones_alone(entry: GlossaryEntry) -> GlossaryEntry:
    """Leave out a reading that says no tones: a dictionary says more."""
    is_toneless = entry.reading is not None and is_reading(entry.reading) and not has_tones(entry.reading)
    return replace(entry, reading=None) if is_toneless and _fits(entry) else entry


def _language_of(entries: Sequence[GlossaryEntry]) -> TranslationLanguage | None:
    meanings = [entry.meaning for entry in entries if entry.meaning is not None]
    if any(map(_KANA.search, meanings)):
        return TranslationLanguage.JAPANESE
    return TranslationLanguage.ENGLISH if 2 * sum(map(bool, map(_LETTERS.search, meanings))) > len(meanings) else None


def _heading_of(line: Line) -> Heading:
    """Take a title for one in Chinese where it is, else for its translation."""
    is_chinese = bool(hanzi_of(line.text)) and language_of(line.text) in {Language.CHINESE, Language.UNDECIDED}
    translation = None if is_chinese else line.text
    return Heading(
        line=line.number,
        source=line.text if is_chinese else "",
        translation=translation,
        translation_line=None if is_chinese else line.number,
    )


def _too_many(entries: Sequence[GlossaryEntry], limits: Limits) -> Iterator[Problem]:
    most = limits.questions // QUESTIONS_EACH
    if len(entries) > most:
        message = f"The list has more than the {most:,} words allowed; split it into several files."
        yield error("many-words", message)


def _of_count(entries: Sequence[GlossaryEntry]) -> Iterator[Problem]:
    count = sum(entry.meaning is not None for entry in entries)
    if count < LEAST_WORDS:
        message = (
            f"The list has {count} {'word' if count == 1 else 'words'} with a meaning; give {LEAST_WORDS} at least,"
            " each on a line of its own, for the other words are the wrong options."
        )
        yield error("few-words", message, entries[-1].line)


def _of_words(entries: Sequence[GlossaryEntry]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for entry in entries:
        line = first.setdefault(to_simplified(entry.word), entry.line)
        if line != entry.line:
            message = (
                f"{shown(entry.word)} stands on line {line} already; leave one of the two out, or put both meanings"
                " on one line."
            )
            yield error("word-twice", message, entry.line)


def _of_readings(given: Sequence[GlossaryEntry], kept: Sequence[GlossaryEntry]) -> Iterator[Problem]:
    """Refuse what a word cannot be read as; a tone that is another one is left to whoever reads the warning."""
    for disagreement in Readings(kept).disagreements():
        entry = disagreement.entry
        if disagreement.kind is not DisagreementKind.OTHER_READING or not _fits(entry):
            message = (
                f"The reading {shown(entry.reading or '')} does not fit {shown(entry.word)}, which is read"
                f" {shown(disagreement.expected)}; put the reading or the word right."
            )
            yield error("reading-misfit", message, entry.line)
    toneless = [one for one, other in zip(given, kept, strict=True) if one is not other]
    if toneless:
        message = (
            f"{len(toneless)} readings, such as {shown(toneless[0].reading or '')}, have no tones; those of a"
            " dictionary were taken."
        )
        yield warning("readings-without-tones", message, toneless[0].line)


def _fits(entry: GlossaryEntry) -> bool:
    """Tell whether each character has such a syllable, in whichever tone."""
    return can_be_read(hanzi_of(entry.word), entry.reading or "")


def _of_meanings(entries: Sequence[GlossaryEntry]) -> Iterator[Problem]:
    for entry in entries:
        if entry.meaning is None:
            message = f"No meaning was found for {shown(entry.word)}; it is asked how the word is read, and no more."
            yield warning("word-without-meaning", message, entry.line)


def _of_columns(found: WordList) -> Iterator[Problem]:
    if found.meanings:
        first, *others = map(shown, found.meanings)
        message = (
            f"Several columns hold meanings; {first} is asked, and {', '.join(others)} left out. Put the one that is to"
            " be asked first."
        )
        yield warning("several-meanings", message, found.head)


def _of_lines(unread: Sequence[Line]) -> Iterator[Problem]:
    for line in unread:
        message = (
            f"The line {shown(line.text)} is no word with its reading or meaning; it was left out. Write the word, its"
            " pinyin and its meaning, with tabs, commas or blanks between them."
        )
        yield warning("line-without-word", message, line.number)
