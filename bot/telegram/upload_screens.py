"""How a file looks in a chat that an admin sent: that it came, what was found in it, what became of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.store.uploads import UploadState
from bot.telegram.data_words import format_word
from bot.telegram.markup import blocks, bold, italic, lines, plain, shortened
from bot.telegram.presses.library import OpenSet
from bot.telegram.presses.titling import ChangeTitle, KeepTitle
from bot.telegram.presses.uploading import (
    ChangeId,
    DraftUpload,
    DropUpload,
    KeepId,
    PublishUpload,
    SendTemplate,
    ShowSample,
    ShowTemplates,
)
from bot.telegram.question_screen import asked
from bot.telegram.screen import Button, Screen, rows, turns
from bot.telegram.screens import words
from bot.telegram.upload_contents import LONGEST_NAME, LONGEST_TITLE, what_changes, what_is_in
from bot.texts.neutral import neutral_line
from bot.texts.phrases import in_language, right_answer
from bot.texts.problems import placed
from bot.texts.set_titles import title_text
from bot.tutor.session import QuestionRef, Session
from bot.uploads.findings import from_json
from quizzes.formats import Format
from quizzes.formats.titles import LONGEST_TITLE as MOST_TITLE
from quizzes.limits import megabytes
from quizzes.problem import Severity
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.store.uploads import Upload
    from bot.telegram.markup import Run
    from bot.texts import Texts
    from bot.uploads.findings import Found
    from quizzes.problem import Problem
    from quizzes.question import Localized, Question

PROBLEMS_SHOWN = 20
MINUTE = 60
LONGEST_PROBLEM = 300


def file_name(name: str) -> str:
    """Name a file as it can be shown, whatever it calls itself."""
    return shortened(neutral_line(name), LONGEST_NAME) or "–"


def received(texts: Texts, name: str) -> Screen:
    """Say that a file came."""
    return Screen(lines(texts.say("upload-received", name=file_name(name))))


def checking(texts: Texts, name: str, seconds: int) -> Screen:
    """Say that it is worked on."""
    return Screen(lines(texts.say("upload-checking", name=file_name(name), seconds=seconds)))


def too_large(texts: Texts, name: str, size: int, most: int) -> Screen:
    """Say that a file is larger than it may be."""
    sizes = {"size": megabytes(size), "most": megabytes(most)}
    return Screen(lines(texts.say("upload-too-large", name=file_name(name), **sizes)))


def upload_screen(texts: Texts, upload: Upload, namesake: str | None = None) -> Screen:
    """Show how a file stands; a `namesake` is a set with its title that it would stand beside."""
    name = bold(file_name(upload.name))
    match upload.state:
        case UploadState.PENDING:
            return received(texts, upload.name)
        case UploadState.PRESENT:
            return Screen(lines(name, texts.say("upload-present", **_place(upload))), _to_set(texts, upload.set_id))
        case UploadState.PUBLISHED | UploadState.DRAFT:
            return decided(texts, upload, None)
        case UploadState.DROPPED:
            return Screen(lines(texts.say("upload-dropped", name=file_name(upload.name))))
        case _ if upload.fault is not None:
            key, arguments = _in_minutes(*upload.fault)
            buttons = () if upload.state is UploadState.UNPACKED else _templates(texts)
            return Screen(lines(name, texts.say(key, **arguments)), buttons)
        case _:
            return _report(texts, upload, from_json(upload.findings), namesake)


def _in_minutes(key: str, arguments: dict[str, str | int]) -> tuple[str, dict[str, str | int]]:
    """Say a time as a person would: in minutes where it is some."""
    minutes, seconds = divmod(int(arguments.get("seconds", 0)), MINUTE)
    is_round = key == "upload-fault-time" and minutes > 1 and not seconds
    return ("upload-fault-time-minutes", {"minutes": minutes}) if is_round else (key, arguments)


def decided(texts: Texts, upload: Upload, title: Localized | None) -> Screen:
    """Say what became of a file."""
    is_draft = upload.state is UploadState.DRAFT
    where = (upload.draft_id if is_draft else upload.set_id) or "–"
    shown = shortened(neutral_line((title and title_text(texts, title)) or upload.name or where), LONGEST_TITLE)
    key = "upload-drafted" if is_draft else "upload-published"
    is_beside = is_draft and upload.draft_id != upload.set_id
    beside = texts.say("upload-beside", id=upload.set_id or "–") if is_beside else None
    said = texts.say(key, title=shown, id=where, version=upload.version or 1)
    return Screen(lines(said, beside), _to_set(texts, where))


def ask_id(texts: Texts, upload: Upload, *, is_bad: bool = False) -> Screen:
    """Ask for another id."""
    keep = Button(texts.say("button-upload-keep-id", id=shortened(upload.set_id or "–", 24)), KeepId(upload=upload.id))
    return Screen(lines(texts.say("upload-bad-id" if is_bad else "upload-ask-id")), ((keep,),))


def ask_title(texts: Texts, upload: Upload, *, is_bad: bool = False) -> Screen:
    """Ask for another title."""
    keep = Button(texts.say("button-upload-keep-title"), KeepTitle(upload=upload.id))
    key = "upload-bad-title" if is_bad else "upload-ask-title"
    return Screen(lines(texts.say(key, most=MOST_TITLE)), ((keep,),))


def templates(texts: Texts) -> Screen:
    """Offer a template of each format."""
    buttons = [Button(format_.label, SendTemplate(ending=format_word(format_))) for format_ in Format]
    return Screen(lines(texts.say("templates-title")), rows(buttons))


def sample_screen(texts: Texts, upload: Upload, number: int, at: datetime) -> Screen | None:
    """Show a question of the sample as a learner would see it, and what is right; None where there is none."""
    sample = () if upload.findings is None else from_json(upload.findings).sample
    if not 0 <= number < len(sample):
        return None
    question = sample[number]
    head = texts.say("upload-sample-head", number=number + 1, count=len(sample), name=file_name(upload.name))
    onward = turns(number, 1, len(sample), lambda to: ShowSample(upload=upload.id, number=to, again=1))
    key = right_answer(texts, question)
    told = lines(key, in_language(texts, question.explanation))
    return Screen(blocks(lines(italic(head)), _as_asked(texts, question, at), told), onward)


def problems_caption(texts: Texts, name: str, found: Found) -> Screen:
    """Say what is in the file with all that was found, or with as much of it as was kept."""
    key = "upload-problems-first" if found.left_out else "upload-problems-file"
    return words(texts, key, name=file_name(name), count=found.findings, most=len(found.problems))


def problems_file(texts: Texts, found: Found) -> bytes:
    """Write all that was found, a line each."""
    return "".join(f"{_line(texts, problem)}\n" for problem in _in_order(found.problems)).encode("utf-8", "replace")


def _line(texts: Texts, problem: Problem) -> str:
    kind = texts.say(f"problem-{problem.severity}")
    return " ".join(f"{placed(texts, problem, kind)} [{problem.code}]".split())


def _as_asked(texts: Texts, question: Question, at: datetime) -> tuple[Run, ...]:
    """Show a question without its buttons, what stands on them below it."""
    ref = QuestionRef(set_id="–", version=1, question=question.id)
    session = Session(id=0, learner=0, questions=(ref,), started_at=at)
    screen = asked(texts, session, question)
    labels = [plain(f"▫️ {neutral_line(option)}") for option in question.options]
    shown = "".join(run.text for run in screen.runs)
    is_listed = question.form is Form.CHOICE and f"A. {question.options[0]}" in shown
    return blocks(screen.runs, () if is_listed else lines(*labels))


def _report(texts: Texts, upload: Upload, found: Found, namesake: str | None) -> Screen:
    head = lines(bold(file_name(upload.name)), *what_is_in(texts, upload, found))
    if found.errors or upload.set_id is None:
        verdict = lines(texts.say("upload-errors", count=max(1, found.errors)))
        return Screen(blocks(head, verdict, _problems(texts, found)), _templates(texts))
    warnings = found.findings
    verdict = lines(texts.say("upload-warnings", count=warnings) if warnings else texts.say("upload-good"))
    beside = () if namesake is None else lines(texts.say("upload-namesake", id=namesake))
    runs = blocks(head, what_changes(texts, upload), beside, verdict, _problems(texts, found))
    return Screen(runs, _choices(texts, upload, found))


def _problems(texts: Texts, found: Found) -> tuple[Run, ...]:
    """List the first problems."""
    first = _in_order(found.problems)[:PROBLEMS_SHOWN]
    each = [plain(f"{_MARKS[problem.severity]} {_told(texts, problem)}") for problem in first]
    more, most = found.findings - len(each), len(found.problems)
    said = (
        texts.say("upload-more-first", count=more, most=most)
        if found.left_out
        else texts.say("upload-more", count=more)
    )
    return lines(*each, said if more else None)


def _in_order(problems: Sequence[Problem]) -> list[Problem]:
    """Put errors before warnings, and each as one comes upon them in the file, what is of the whole file first."""
    numbers = [re.search(r"\d+", problem.place or "") for problem in problems]  # of a line, a row or a question
    rows_ = [-1 if number is None else int(number[0]) for number in numbers]
    ordered = sorted(zip(rows_, problems, strict=True), key=lambda it: (it[1].severity is not Severity.ERROR, it[0]))
    return [problem for _, problem in ordered]


_MARKS = {Severity.ERROR: "❌", Severity.WARNING: "🟡"}


def _told(texts: Texts, problem: Problem) -> str:
    return shortened(neutral_line(placed(texts, problem)), LONGEST_PROBLEM)


def _choices(texts: Texts, upload: Upload, found: Found) -> tuple[tuple[Button, ...], ...]:
    publish = "button-upload-publish-anyway" if found.problems else "button-upload-publish"
    sample = Button(texts.say("button-upload-sample"), ShowSample(upload=upload.id, number=0, again=0))
    return (
        (Button(texts.say(publish), PublishUpload(upload=upload.id)),),
        *rows(
            [
                Button(texts.say("button-upload-draft"), DraftUpload(upload=upload.id)),
                Button(texts.say("button-upload-drop"), DropUpload(upload=upload.id)),
            ]
        ),
        *rows([sample, Button(texts.say("button-upload-id"), ChangeId(upload=upload.id))]),
        (Button(texts.say("button-upload-title"), ChangeTitle(upload=upload.id)),),
    )


def _templates(texts: Texts) -> tuple[tuple[Button, ...], ...]:
    return ((Button(texts.say("button-templates"), ShowTemplates()),),)


def _to_set(texts: Texts, set_id: str | None) -> tuple[tuple[Button, ...], ...]:
    if set_id is None:
        return ()
    return ((Button(texts.say("button-upload-set", id=set_id), OpenSet(set_id=set_id)),),)


def _place(upload: Upload) -> dict[str, str | int]:
    return {"id": upload.set_id or "–", "version": upload.version or 1}
