"""Which questions are in a file of Moodle XML, as Moodle exports it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.formats.entries import MOST_PROBLEMS, WHOLE_FILE, Spot, refused, set_of
from quizzes.formats.moodle_question import WHOLE, Answer, MoodleQuestion, entry_of
from quizzes.formats.moodle_text import has_picture, last_category, plain_text
from quizzes.formats.xml_nodes import branches
from quizzes.limits import megabytes

if TYPE_CHECKING:
    from quizzes.formats.entries import Entry, SetReading, Upload
    from quizzes.formats.xml_nodes import Node
    from quizzes.problem import Problem

_FORMATS = {"html": "html", "moodle_auto_format": "moodle", "plain_text": "plain", "markdown": "markdown"}


class _Enough(Exception):
    """There are more questions or problems than are looked at."""


def read(upload: Upload) -> SetReading:
    """Read a file; what is wrong, or is left out, is named by its line."""
    if len(upload.data) > upload.limits.bytes:
        has, most = megabytes(len(upload.data)), megabytes(upload.limits.bytes)
        return refused([WHOLE_FILE.error("too-large", f"the file has {has}, and {most} are allowed; split it")])
    problems: list[Problem] = []
    entries: list[Entry] = []
    categories: dict[str, None] = {}

    def take(node: Node) -> None:
        if node.name != "question":
            return
        if node.attributes.get("type") == "category":
            categories[last_category(_text(node.first("category"), "plain"))] = None
            return
        entry = entry_of(_question(node), problems)
        entries.extend([] if entry is None else [entry])
        if len(entries) > upload.limits.questions or len(problems) >= MOST_PROBLEMS:
            raise _Enough

    try:
        fault = branches(upload.data, "quiz", take)
    except _Enough:
        fault = None
    problems += [] if fault is None else [fault]
    title = next(iter(categories)) if len(categories) == 1 else None
    return set_of(upload, entries, problems, title)


def _question(node: Node) -> MoodleQuestion:
    qtype = node.attributes.get("type", "")
    asked = node.first("questiontext")
    id_ = node.first("idnumber")
    tags = node.first("tags")
    answers = list(node.all("answer"))
    said = (node.first("generalfeedback"), *(each.first("feedback") for each in answers))
    return MoodleQuestion(
        qtype=qtype,
        text=_text(asked, _format_of(asked)),
        has_media=any(has_picture(_raw(each)) for each in (asked, *answers)),
        has_media_in_feedback=any(has_picture(_raw(each)) for each in said),
        spot=Spot(line=node.line),
        answers=[_answer(each, qtype) for each in answers],
        feedback=_feedback(node.first("generalfeedback")),
        id=None if id_ is None else id_.text.strip(),
        tags=[] if tags is None else [_text(tag, "plain") for tag in tags.all("tag")],
    )


def _answer(node: Node, qtype: str) -> Answer:
    text = _text(node, "plain" if qtype in {"shortanswer", "numerical"} else _format_of(node))
    tolerance = node.first("tolerance")
    if qtype == "numerical" and tolerance is not None and tolerance.text.strip():
        text = f"{text}:{tolerance.text.strip()}"
    return Answer(
        text=text,
        fraction=_fraction(node.attributes.get("fraction", "")),
        feedback=_feedback(node.first("feedback")),
        spot=Spot(line=node.line),
    )


def _fraction(text: str) -> float:
    try:
        fraction = float(text)
    except ValueError:
        return 0.0
    return fraction if abs(fraction) <= WHOLE else 0.0


def _feedback(node: Node | None) -> str:
    return _text(node, _format_of(node))


def _format_of(node: Node | None) -> str:
    """Tell the format of a text; Moodle takes what does not say its own for HTML."""
    return "html" if node is None else _FORMATS.get(node.attributes.get("format", "html"), "html")


def _text(node: Node | None, text_format: str) -> str:
    return plain_text(_raw(node), text_format)


def _raw(node: Node | None) -> str:
    text = None if node is None else node.first("text")
    return "" if text is None else text.text
