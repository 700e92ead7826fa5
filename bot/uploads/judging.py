"""
What is in a file that somebody sent, and what set does it give?

This runs in a process of its own that may be killed, and has neither the database nor the network: whatever a file does
to its reader, it does to nobody else. What comes back is bytes and plain values.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.uploads.archive import Member, is_archive, unpacked
from bot.uploads.findings import MOST_UNPOLLED, Found, counts_of, sample_of, with_problems
from quizzes.errors import BadInput, InvalidFile
from quizzes.problem import Problem, Severity, sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.checking import Checked
    from quizzes.interview import Interview
    from quizzes.limits import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What was found, and the set and the reader that were made; or the files of an archive."""

    found: Found | None = None
    made: bytes | None = None
    reader: bytes | None = None
    members: tuple[Member, ...] = ()


def judged(data: bytes, name: str, limits: Limits, most_files: int) -> Judgement:
    """Look a file over and make its set; an archive is only taken apart."""
    if is_archive(data, name):
        try:
            return Judgement(members=unpacked(data, limits, most_files))
        except InvalidFile as error:
            return _refused(error.problems)
    from quizzes.checking import FileKind, check
    from quizzes.interview import Interview

    checked = check(data, name, limits=limits)
    blank = with_problems(_blank(checked), checked.problems)
    if checked.errors:
        return Judgement(found=blank)
    made = _made(checked, data, name, limits)
    if isinstance(checked.content, Interview):
        blank = _with_counts(blank, checked.content)
    return replace(made, found=_filled(blank, made.found, is_set=checked.kind is FileKind.SET))


def _refused(problems: Sequence[Problem]) -> Judgement:
    return Judgement(found=Found(kind="archive", title={}, kinds={}, subtypes={}, problems=tuple(problems)))


def _blank(checked: Checked) -> Found:
    return Found(kind=checked.kind.value, title={}, kinds={}, subtypes={}, problems=())


def _made(checked: Checked, data: bytes, name: str, limits: Limits) -> Judgement:
    from bot.adding import made_with_reader
    from bot.texts.polls import unpolled
    from quizzes.formats.question_json import write_set
    from quizzes.formats.reader_json import write_reader

    try:
        made = made_with_reader(data, name, limits=limits)
    except BadInput as error:
        more = error.problems if isinstance(error, InvalidFile) else (_whole_file(error),)
        return Judgement(found=with_problems(_blank(checked), (*checked.problems, *more)))
    kinds, subtypes = counts_of(made.question_set)
    places = unpolled(made.question_set.questions)
    found = Found(
        kind=checked.kind.value,
        id=made.question_set.id,
        title=dict(made.question_set.title.items()),
        states_title=made.states_title,
        kinds=kinds,
        subtypes=subtypes,
        problems=(),
        unpolled=len(places),
        first_unpolled=tuple(place + 1 for place in places[:MOST_UNPOLLED]),
        sample=sample_of(made.question_set.questions),
    )
    new = tuple(each for each in made.warnings if each not in checked.problems)  # of a set both name the same
    found = with_problems(found, (*checked.problems, *new))
    reader = None if made.reader is None else write_reader(made.reader)
    return Judgement(found=found, made=write_set(made.question_set), reader=reader)


def _whole_file(error: BadInput) -> Problem:
    return Problem(severity=Severity.ERROR, code="no-questions", message=sentence(str(error)))


def _with_counts(found: Found, interview: Interview) -> Found:
    sentences = (
        sentence for turn in interview.turns for paragraph in turn.paragraphs for sentence in paragraph.sentences
    )
    return replace(
        found,
        turns=len(interview.turns),
        pairs=sum(sentence.translation is not None for sentence in sentences),
        words=len(interview.glossary),
    )


def _filled(blank: Found, made: Found | None, *, is_set: bool) -> Found:
    if made is None:
        return blank
    return replace(made, turns=blank.turns, pairs=blank.pairs, words=blank.words, names_set=is_set)
