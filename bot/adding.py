"""
How do files become question sets of the library?

Making a set out of an interview loads dictionaries and takes its time: `made_with_reader` needs no store, so that a
running bot can have it done in another process. Importing this module loads none of that.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from itertools import count
from pathlib import PurePath
from typing import TYPE_CHECKING

from bot.store.sets import SetState
from bot.tutor.next_version import as_known, next_version
from bot.tutor.revised import NOTHING_REVISED
from quizzes.errors import BadInput, InvalidInterview, InvalidSet, InvalidWords
from quizzes.formats import format_of, read_set_file
from quizzes.formats.titles import title_of_interview
from quizzes.limits import DEFAULT_LIMITS
from quizzes.problem import Problem, Severity
from quizzes.question import ID_PATTERN
from quizzes.sample import builtin_files, builtin_readers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import datetime

    from bot.store import Added, SetInfo, Store
    from bot.tutor.next_version import NextVersion
    from quizzes.limits import Limits
    from quizzes.question import Localized, QuestionSet
    from quizzes.reader import Reader

BUILT_IN = "built-in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """
    What a file gives: a question set, and of a talk, or of a list of words, also what is read beside it.

    `warnings` say what of a file was left out, or taken otherwise than it might be meant; `states_title` that the title
    stands in the file, and was not made of its name.
    """

    question_set: QuestionSet
    reader: Reader | None
    warnings: tuple[Problem, ...] = ()
    states_title: bool = True


def add_file(  # noqa: PLR0913 - what is added, when, and how
    store: Store,
    data: bytes,
    name: str,
    *,
    at: datetime,
    id_: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    tell: Callable[[Sequence[Problem]], None] | None = None,
) -> Added:
    """
    Add a file, a question set or an interview, to the library and publish it; `name` is the file's.

    The same file again changes nothing. Other content under an id that is asked for, by `id_` or by a question set
    itself, is the next version of that set, and keeps its title unless the file states one. The id of an interview is
    made from its title or the file's name, and is that of no other interview. Warnings about a file of questions are
    given to `tell`.

    Raises:
        InvalidFile: it holds neither; the error has every problem with its place.
        BadInput: `id_` is no id.
        StoreUnavailable: the database cannot be written.
    """
    if id_ is not None and not ID_PATTERN.fullmatch(id_):
        msg = f"{id_!r} is no id of a set: use 1 to 48 of A-Z, a-z, 0-9, _ and -"
        raise BadInput(msg)
    sha256 = sha256_of(data)
    present = store.find_file(sha256)
    if present is not None:
        return present
    made = made_with_reader(data, name, limits=limits)
    if id_ is None:
        own, is_set = made.question_set, format_of(data, name, limits) is not None
        id_ = own.id if is_set else default_id(store, own.id, own.title, name, sha256)
    made = _called_as_before(made, store.set_info(id_))
    next_ = _next_version(store, made, id_)
    warnings = (*made.warnings, *_revised(next_))
    if warnings and tell is not None:
        tell(warnings)
    return store.add_set(next_.question_set, at, sha256, PurePath(name).name, reader=made.reader).result()


def _next_version(store: Store, made: Made, id_: str) -> NextVersion:
    """Give what a file holds as a version of a set; a file of questions may bring back what a revision changed."""
    before, revised = store.question_set(id_), NOTHING_REVISED if made.reader is None else store.revisions.revised(id_)
    next_ = next_version(replace(made.question_set, id=id_), before, revised)
    is_text_known = before is not None and is_read_alike(store, before, made.reader)
    return next_._replace(question_set=as_known(next_.question_set, before)) if is_text_known else next_


def is_read_alike(store: Store, before: QuestionSet, reader: Reader | None) -> bool:
    """Say whether a file brings no other text to read than there is; a file of questions brings none."""
    return reader is None or store.readers.reader(before.id, before.version) == reader


def _revised(next_: NextVersion) -> Iterator[Problem]:
    if next_.left_out:
        why = "Left out, because a revision dropped them and they are the same still"
        message = f"{why}: {next_.left_out} of the questions."
        yield Problem(severity=Severity.WARNING, code="dropped-in-revision", message=message)
    if next_.put_right:
        message = f"Kept as a revision has put them right: {next_.put_right} of the questions."
        yield Problem(severity=Severity.WARNING, code="edited-in-revision", message=message)


def _called_as_before(made: Made, info: SetInfo | None) -> Made:
    """Keep the title that a set has where a file states none: its name says less than what was chosen."""
    if made.states_title or info is None:
        return made
    reader = None if made.reader is None else replace(made.reader, title=info.title)
    return replace(made, question_set=replace(made.question_set, title=info.title), reader=reader)


def made_with_reader(data: bytes, name: str, *, limits: Limits = DEFAULT_LIMITS) -> Made:
    """
    Make the question set that a file holds, or that is generated from the interview in it together with its reader.

    Raises:
        InvalidFile: it holds neither; the error has every problem with its place.
    """
    if format_of(data, name, limits) is None:
        return _generated(data, name, limits)
    reading = read_set_file(data, name, limits=limits)
    if reading.question_set is None:
        from quizzes.checking import refusal

        problems = refusal(reading.problems, data, name, limits)
        raise InvalidSet([problem for problem in problems if problem.severity is Severity.ERROR])
    question_set, is_stated = reading.question_set, reading.states_title
    return Made(question_set=question_set, reader=None, warnings=reading.problems, states_title=is_stated)


def sha256_of(data: bytes) -> str:
    """Name a file by its content."""
    return hashlib.sha256(data).hexdigest()


def ensure_builtin(store: Store, at: datetime, files: tuple[tuple[str, bytes], ...] | None = None) -> None:
    """
    See that the sets which the program brings along were put into the library, each content once.

    Whoever retires one or puts a set of their own in its place is not overruled, not by a newer program either.
    """
    readers = builtin_readers() if files is None else {}
    for id_, data in builtin_files() if files is None else files:
        sha256 = sha256_of(data)
        origins = store.set_origins(id_)
        if origins and origins[-1] == (BUILT_IN, sha256):
            _ensure_reader(store, id_, readers)
        if any(known == sha256 for _, known in origins) or (origins and origins[-1][0] != BUILT_IN):
            continue
        info = store.set_info(id_)
        state = SetState.PUBLISHED if info is None else info.state
        from quizzes.formats.question_json import read_set

        question_set = replace(read_set(data, default_id=id_), id=id_)
        reader = _read_reader(readers[id_]) if id_ in readers else None
        store.add_set(question_set, at, sha256, BUILT_IN, state=state, reader=reader).result()


def _ensure_reader(store: Store, id_: str, readers: Mapping[str, bytes]) -> None:
    """Bring a set that came before there were readers its own."""
    info = store.set_info(id_)
    if id_ in readers and info is not None and store.readers.info(id_) is None:
        store.readers.add(id_, info.version, _read_reader(readers[id_])).result()


def _read_reader(data: bytes) -> Reader:
    from quizzes.formats.reader_json import read_reader

    return read_reader(data)


def _generated(data: bytes, name: str, limits: Limits) -> Made:
    # All of them load dictionaries, which a running bot must not.
    from quizzes.annotation import reader_of
    from quizzes.checking import interview_in
    from quizzes.distractors.document import Document
    from quizzes.generate import make, set_of

    interview = interview_in(data, limits)
    errors = [problem for problem in interview.problems if problem.severity is Severity.ERROR]
    if errors:
        raise (InvalidWords if interview.is_word_list else InvalidInterview)(errors)
    document = Document(interview)
    question_set = set_of(interview, made := make(interview, document))
    title = title_of_interview(interview, name) or question_set.title
    reader, heading = reader_of(document, title), interview.title
    is_stated = heading is not None and bool(heading.source.strip() or (heading.translation or "").strip())
    question_set = replace(question_set, title=title)
    return Made(question_set=question_set, reader=reader, warnings=made.failed, states_title=is_stated)


def default_id(store: Store, made: str, title: Localized, name: str, sha256: str) -> str:
    """
    Make the id of a set that was made of an interview as `made`; `name` is the file's.

    That of a set with the same title is taken again, for this is then its next version.
    """
    from quizzes.formats.naming import LONGEST_ID, id_of_file

    is_nameless = made.endswith(sha256[:8])  # a title in hanzi alone gives no id to remember
    base = (id_of_file(name) if is_nameless else "") or made
    candidates = ((id_, store.set_info(id_)) for id_ in _with_numbers(base, LONGEST_ID))
    return next(id_ for id_, info in candidates if info is None or info.title == title)


def _with_numbers(base: str, longest: int) -> Iterator[str]:
    yield base[:longest]
    for number in count(2):
        yield f"{base[: longest - len(str(number)) - 1]}-{number}"
