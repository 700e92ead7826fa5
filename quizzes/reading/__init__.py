"""
Bytes in, an interview out, with everything that is wrong with the file.

    decoding → lines → odd_signs → comments → one_line_lists → keyed_words → glosses_within → exercises → both_names →
    headed → bold → names_behind → mails → signs → interlines → layout → labels → furniture → glossary → bullets →
    passages → sides → stops → titles → pairing → paired_labels → turns → checks

What several of these ask: what a line or a name looks like (`headings`, `label_forms`, `label_names`,
`translated_labels`, `footnotes`, `gaps`, `lost`, `pinyin_lines`), in which language it is (`languages`), what is said
though the line ends (`said_to_the_end`), who speaks (`speakers`, `parts`) or tells what nobody says (`tellers`,
`scenes`, `narration`, `own_name`), who is only introduced (`introductions`), where a sentence ends (`sentences`), what
an entry of a glossary says (`definition`, `word_lists`, `words_first`, `listed_alike`, `entry_lines`, `meanings`), what
a page repeats (`furniture`) or has above its title (`columns_named`), and where its source breaks lines (`page_lines`).

A text that is no talk but a list of words is known before all that (`word_list`, `word_cells`, `word_columns`), a
glossary alone once it is read (`glossary_alone`); `listed_words` makes a glossary without a talk of either.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of, script_of
from quizzes.decoding import decode
from quizzes.findings import error, shown, warning
from quizzes.interview import FootnoteMark, Interview
from quizzes.languages import Script, TranslationLanguage
from quizzes.limits import DEFAULT_LIMITS, Limits
from quizzes.problem import any_error
from quizzes.reading.bold import with_labels_for_bold
from quizzes.reading.both_names import with_chinese_names
from quizzes.reading.bullets import without_bullets
from quizzes.reading.checks import ending_problems, glossary_problems, pairing_problems, unnamed_problems
from quizzes.reading.comments import without_comments
from quizzes.reading.exercises import without_exercises
from quizzes.reading.footnotes import without_marks
from quizzes.reading.furniture import is_furniture, without_furniture
from quizzes.reading.glossary import take_glossary
from quizzes.reading.glossary_alone import glossary_alone
from quizzes.reading.glosses_within import with_entries, without_glosses
from quizzes.reading.headed import with_labels_for_headings
from quizzes.reading.interlines import without_interlines
from quizzes.reading.keyed_words import without_keys
from quizzes.reading.labels import Speakers
from quizzes.reading.languages import Language, hanzi_in, language_of
from quizzes.reading.layout import laid_out
from quizzes.reading.lines import lines_of
from quizzes.reading.listed_words import QUESTIONS_EACH, interview_of
from quizzes.reading.lost import LINE_END, lost_hanzi, perhaps_lost
from quizzes.reading.mails import with_writers
from quizzes.reading.names_behind import with_names_in_front
from quizzes.reading.no_chinese import no_chinese, without_hanzi
from quizzes.reading.odd_signs import with_usual_signs
from quizzes.reading.one_line_lists import with_lines_for_words
from quizzes.reading.paired_labels import with_paired_labels
from quizzes.reading.pairing import pair
from quizzes.reading.passages import passages_of
from quizzes.reading.said_to_the_end import said_to_the_end
from quizzes.reading.sides import sides_of
from quizzes.reading.signs import with_names_for_signs
from quizzes.reading.stops import with_wide_stops
from quizzes.reading.titles import with_headings
from quizzes.reading.turns import body_of
from quizzes.reading.word_list import word_list_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.decoding import Decoded
    from quizzes.problem import Problem
    from quizzes.reading.furniture import WithoutFurniture
    from quizzes.reading.glossary import GlossaryFound
    from quizzes.reading.lines import Line
    from quizzes.reading.passages import Passage
    from quizzes.reading.sides import Sides

__all__ = ["read_interview"]

_LONGEST_LINE = 1_500_000
_MOST_LINES = 100_000  # with text; the longest interview has as many where each is of two hanzi
_PLAINLY = 1.25  # as often as is allowed: of what is plainly said in Chinese a little may be a note, or of the page
_SAID = lazy_regex("(?![\\W\\d_注]*[\\d注])(?:[^：:]{1,30}[：:])?(.*)", re.DOTALL)  # in no note, and behind a label
_LEAST_SAID = 24  # characters of a line that is no heading
_SURELY = 2  # as often as is allowed: headings, notes and names of a Japanese side have no kana either
_KANA = lazy_regex("[\u3041-\u30fa]")


def read_interview(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> Interview:
    """Read the bytes of a file; whatever is wrong with it is among the problems, never raised."""
    decoded = decode(data, limits)
    sha256 = hashlib.sha256(data).hexdigest()
    if decoded.text is None:
        return _nothing(sha256, decoded.encoding, decoded.problems)
    if not hanzi_in(decoded.text):
        return _nothing(sha256, decoded.encoding, (*decoded.problems, without_hanzi(decoded.text)))
    unreadable = (
        _endless_line(decoded.text)
        or _too_many_lines(decoded.text)
        or _too_long(decoded.text, limits)
        or lost_hanzi(decoded.text)
    )
    if unreadable is not None:
        return _nothing(sha256, decoded.encoding, (*decoded.problems, unreadable))
    written = without_comments(with_usual_signs(lines_of(decoded.text)))
    written = replace(written, lines=tuple(without_keys(with_lines_for_words(written.lines))))
    words = word_list_in(written.lines, limits.questions // QUESTIONS_EACH)
    if words is not None:
        return interview_of(words, sha256, decoded.encoding, decoded.problems, limits)
    return _read(written, sha256, decoded, limits)


def _read(written: WithoutFurniture, sha256: str, decoded: Decoded, limits: Limits) -> Interview:
    glossed = without_glosses(written.lines)
    lesson = without_exercises(glossed.lines)
    headed = with_labels_for_headings(with_chinese_names(lesson.lines))
    mails = with_writers(with_names_in_front(with_labels_for_bold(headed.lines)))
    known_names = mails.writers | headed.names
    named = with_names_for_signs(mails.lines)
    talk = without_interlines(named.lines)
    lines = laid_out(talk.lines)
    speakers = _speakers(lines, known_names)
    plain = without_furniture(lines, speakers.has_label)
    glossary = take_glossary(plain.lines, speakers)
    glossary = replace(glossary, entries=with_entries(glossary.entries, glossed.entries))
    glossary = replace(glossary, lines=without_bullets(glossary.lines, speakers.has_label))
    speakers = _speakers(glossary.lines, known_names)
    passages = passages_of(glossary, speakers)
    left_out = tuple(_of_furniture((*written.dropped, *plain.dropped)))
    words = glossary_alone(passages, glossary)
    if words is not None:
        return interview_of(words, sha256, decoded.encoding, (*decoded.problems, *left_out), limits)
    sides = sides_of(passages)
    refusals = (*decoded.problems, *_refusals(sides, limits))
    if any_error(refusals):
        return _nothing(sha256, decoded.encoding, refusals)
    of_lines = (*lesson.problems, *mails.problems, *named.problems, *talk.problems)
    known = (*refusals, *perhaps_lost(decoded.text or ""), *of_lines, *left_out)
    return _interview(sha256, decoded.encoding, sides, glossary, known)


def _interview(
    sha256: str, encoding: str, sides: Sides, glossary: GlossaryFound, known: Sequence[Problem]
) -> Interview:
    passages = with_headings(with_wide_stops(sides.passages))
    said = [passage for passage in passages if _is_said(passage)]
    pairing = with_paired_labels(pair(said, sides.language))
    body = body_of(pairing, sides.language)
    marks = tuple(_marks(passages))
    sources = [passage.text for passage in passages if passage.language is Language.CHINESE]
    problems = [
        *([] if body.turns else [_without_paragraphs()]),
        *known,
        *_of_sides(sides),
        *_of_unread(glossary),
        *body.problems,
        *pairing_problems(pairing),
        *ending_problems([paragraph for turn in body.turns for paragraph in turn.paragraphs]),
        *unnamed_problems(body.turns),
        *glossary_problems(glossary.entries, marks, sources, is_list=not glossary.styles),
    ]
    return Interview(
        sha256=sha256,
        encoding=encoding,
        language=script_of("".join(sources)),
        translation_language=sides.language,
        headings=tuple(body.headings),
        turns=tuple(body.turns),
        glossary=glossary.entries,
        marks=marks,
        problems=tuple(sorted(problems, key=lambda problem: problem.line or 0)),
    )


def _is_said(passage: Passage) -> bool:
    """Tell whether a paragraph is more than the mark of a footnote, or than a picture that is sent: [貼圖]."""
    return bool(passage.text.strip()) and not (passage.label is not None and is_furniture(passage.text))


def _speakers(lines: Sequence[Line], known: frozenset[str]) -> Speakers:
    plain = (without_marks(line, frozenset(), frozenset())[0] for line in said_to_the_end(lines))
    return Speakers(list(plain), known)


def _nothing(sha256: str, encoding: str, problems: Sequence[Problem]) -> Interview:
    return Interview(
        sha256=sha256,
        encoding=encoding,
        language=Script.SIMPLIFIED,
        translation_language=None,
        headings=(),
        turns=(),
        glossary=(),
        marks=(),
        problems=tuple(problems),
    )


def _refusals(sides: Sides, limits: Limits) -> Iterator[Problem]:
    chinese = [passage for passage in sides.passages if passage.language is Language.CHINESE]
    count = sum(len(hanzi_of(passage.text)) for passage in chinese)
    if count == 0:
        names = {TranslationLanguage.JAPANESE: "Japanese", TranslationLanguage.ENGLISH: "English"}
        found = names[sides.language] if sides.language else "labels, words of a glossary or lines of the page"
        yield no_chinese("paragraph", f"only {found}")
    elif count > limits.hanzi:
        yield _too_many_hanzi(f"{count:,}", limits)


def _too_many_hanzi(count: str, limits: Limits) -> Problem:
    message = f"The interview has {count} hanzi, more than the {limits.hanzi:,} allowed; split it into several files."
    return error("too-many-hanzi", message)


def _too_long(text: str, limits: Limits) -> Problem | None:
    """Refuse at once what has so many hanzi that it need not be known first which of them are of the interview."""
    plainly, surely = int(_PLAINLY * limits.hanzi), _SURELY * limits.hanzi
    if hanzi_in(text) <= plainly:
        return None
    lines = [(line, hanzi_in(line)) for line in LINE_END.split(text) if not _KANA.search(line)]
    if sum(count for _, count in lines) > surely:
        return _too_many_hanzi(f"{surely:,} or more", limits)
    said = (found[1] for line, _ in lines if (found := _SAID.match(line)) is not None)
    count = sum(hanzi_in(each) for each in said if len(each) >= _LEAST_SAID and language_of(each) is Language.CHINESE)
    return _too_many_hanzi(f"{plainly:,} or more", limits) if count > plainly else None


def _endless_line(text: str) -> Problem | None:
    """Refuse a line that holds more than the longest interview and its translation could."""
    if len(text) <= _LONGEST_LINE:
        return None
    for number, line in enumerate(LINE_END.split(text), 1):
        if len(line) > _LONGEST_LINE and len(line.strip()) > _LONGEST_LINE:
            message = (
                f"The line has {len(line):,} characters, more than the {_LONGEST_LINE:,} allowed;"
                " give each paragraph a line of its own."
            )
            return error("line-too-long", message, number)
    return None


def _too_many_lines(text: str) -> Problem | None:
    """Refuse a text of more lines than any interview has, however short they are."""
    if text.count("\n") + text.count("\r") <= _MOST_LINES:
        return None
    count = sum(not line.isspace() for line in LINE_END.split(text) if line)
    if count <= _MOST_LINES:
        return None
    message = (
        f"The file has {count:,} lines with text, more than the {_MOST_LINES:,} allowed;"
        " write what belongs together on one line, or split the file into several."
    )
    return error("too-many-lines", message)


def _without_paragraphs() -> Problem:
    message = (
        "No Chinese paragraph was found beside the title and the glossary;"
        " give each paragraph, and each translation, a line of its own."
    )
    return error("no-paragraphs", message)


def _of_sides(sides: Sides) -> Iterator[Problem]:
    if sides.language is None:
        yield warning("no-translation", "There is no translation in the file; the Chinese text was read alone.")
    if sides.dropped:
        first, many = sides.dropped[0], len(sides.dropped)
        message = (
            f"The paragraph {shown(first.text)} is in a third language; it was left out."
            if many == 1
            else f"{many} paragraphs, such as {shown(first.text)}, are in a third language; they were left out."
        )
        yield warning("third-language", message, first.line)


def _of_unread(glossary: GlossaryFound) -> Iterator[Problem]:
    for line in glossary.unread:
        message = f"The note {shown(line.text)} does not name its word; it was left out."
        yield warning("glossary-line-unread", message, line.number)


def _of_furniture(dropped: Sequence[Line]) -> Iterator[Problem]:
    for line in dropped:
        message = f"The line {shown(line.text)} belongs to the page, not to the interview; it was left out."
        yield warning("page-furniture", message, line.number)


def _marks(passages: Sequence[Passage]) -> Iterator[FootnoteMark]:
    for passage in passages:
        for mark in passage.marks:
            if mark.number is not None:
                yield FootnoteMark(number=mark.number, line=passage.line, offset=mark.offset)
