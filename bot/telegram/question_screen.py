"""How a question looks in a chat: while it is open, and once it is answered or skipped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.telegram.markup import (
    LONGEST_MESSAGE,
    as_text,
    blocks,
    bold,
    folded,
    italic,
    length,
    lines,
    marked,
    quote,
    shortened,
)
from bot.telegram.presses.flagging import RaiseFlag
from bot.telegram.presses.quiz import Pronounce
from bot.telegram.question_buttons import (
    LETTERS,
    answers,
    controls,
    has_long_tiles,
    is_lettered,
    onward,
    tile_numbers,
    to_text,
)
from bot.telegram.screen import Button, Screen
from bot.texts.explained import explained
from bot.texts.neutral import neutral_line
from bot.texts.phrases import (
    answer_text,
    credit_words,
    feedback,
    heading,
    hint_words,
    instruction,
    joined,
    prompt_hint,
    right_answer,
)
from bot.tutor.aid import NO_AID
from bot.tutor.hints import NotThis, next_hint
from bot.tutor.session import laid_out, tiles_picked
from quizzes.grading import grade
from quizzes.question import GAP, Form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.telegram.markup import Run
    from bot.texts import Texts
    from bot.texts.phrases import Feedback
    from bot.tutor.aid import Aid
    from bot.tutor.attempt import Attempt
    from bot.tutor.hints import Hint
    from bot.tutor.session import Session
    from quizzes.grading import Grade
    from quizzes.question import Question

# An answer can be as long as a message; this much of it is told back.
LONGEST_ANSWER_SHOWN = 300
NOTHING_YET = "…"
# A passage that is longer, in UTF-16 units, is folded; beside a verdict a shorter one is.
LONGEST_UNFOLDED, LONGEST_UNFOLDED_LATER = 400, 120
MOST_SQUARES = 10
BEFORE_GAP = 4


def asked(texts: Texts, session: Session, question: Question, known: Aid = NO_AID) -> Screen:
    """Show an open question, with the hints used so far and the tiles that lie already."""
    runs = _asked(texts, session, question, known)
    return Screen(runs, (*answers(texts, session, question, known), *controls(texts, session, question, known)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """
    An answer to be told of.

    `reading` is how the sentence is read, where that is known; where it `is_read`, that is shown. Where the question
    `has_text`, its paragraph can be read.
    """

    attempt: Attempt
    strict_tones: bool = False
    reading: str | None = None
    is_read: bool = False
    has_text: bool = False


def answered(texts: Texts, session: Session, question: Question, answer: Given) -> Screen:
    """Show how good the answer was, and why; the verdict comes first."""
    attempt, reading = answer.attempt, answer.reading
    told = feedback(
        texts,
        question,
        attempt.given,
        _grade(question, attempt, strict_tones=answer.strict_tones),
        labelled=_labeller(question),
    )
    given = shortened(neutral_line(answer_text(question, attempt.given)), LONGEST_ANSWER_SHOWN)
    own = None if question.form is Form.CHOICE else texts.say("your-answer", answer=given)
    end = (
        lines(*_options_marked(question, attempt.given)),
        lines(own),
        lines(*told.why_right),
        lines(told.why_wrong),
        lines(*_evidence(question, told)),
        lines(texts.say("reading", text=reading) if answer.is_read and reading is not None else None),
    )
    verdict = lines(bold(told.verdict), credit_words(texts, attempt))
    runs = _fitting(lambda stem: blocks(verdict, *stem, *end), texts, session, question)
    at = {"session": session.id, "position": session.position}
    more = () if answer.is_read or reading is None else (Button(texts.say("button-pinyin"), Pronounce(**at)),)
    text = (to_text(texts, session),) if answer.has_text else ()
    return Screen(runs, (onward(texts, session), (*more, *text, Button(texts.say("button-flag"), RaiseFlag(**at)))))


def skipped(texts: Texts, session: Session, question: Question) -> Screen:
    """Show what was right in a question that was passed over."""
    told = lines(right_answer(texts, question, labelled=_labeller(question)), explained(texts, question.explanation))
    end = (lines(*_options_marked(question, ())), told)
    verdict = lines(bold(texts.say("skipped")))
    return Screen(_fitting(lambda stem: blocks(verdict, *stem, *end), texts, session, question))


def put_off(texts: Texts, session: Session, question: Question, why: str = "skipped") -> Screen:
    """Show a question that was passed over, and why, without a word of what is right: it can be answered later, say."""
    verdict = lines(bold(texts.say(why)))
    listed = lines(*_options_listed(question))
    return Screen(_fitting(lambda stem: blocks(verdict, *stem, listed), texts, session, question))


def _asked(texts: Texts, session: Session, question: Question, known: Aid = NO_AID) -> tuple[Run, ...]:
    return blocks(
        *_stem(texts, session, question),
        lines(*_options_listed(question)),
        lines(_tiles_so_far(texts, session, question)),
        *(lines(_hint(texts, question, next_hint(question, used, known))) for used in range(session.hints)),
        lines(_what_to_do(texts, question)),
    )


def _stem(
    texts: Texts, session: Session, question: Question, *, with_passage: bool = True
) -> tuple[tuple[Run, ...], ...]:
    passage = question.passage if with_passage else None
    count = len(session.questions)
    return (
        lines(
            italic(heading(texts, question, position=session.position, count=count, purpose=session.purpose)),
            _squares(session.position + session.answered, count),
            instruction(texts, question),
        ),
        lines(None if passage is None else _passage(passage, session)),
        lines(bold(question.prompt), prompt_hint(texts, question)),
    )


def _passage(passage: str, session: Session) -> Run:
    longest = LONGEST_UNFOLDED_LATER if session.answered else LONGEST_UNFOLDED
    return folded(passage) if length(passage) > longest else quote(passage)


def _squares(passed: int, count: int) -> str | None:
    """Draw how far the session has come."""
    if count == 1:
        return None
    squares = min(count, MOST_SQUARES)
    full = max(passed * squares // count, min(passed, 1))  # the first step is seen, however long the way is
    return "▰" * full + "▱" * (squares - full)


def _evidence(question: Question, told: Feedback) -> tuple[tuple[Run, ...], ...]:
    """Show the sentence with its line; the answer stands out in its place."""
    if told.evidence is None:
        return ()
    at = told.evidence.find(_key_in_place(question))
    if at < 0:
        return (marked(told.evidence, question.key),)
    at += len(_key_in_place(question)) - len(question.key)
    return ((*lines(told.evidence[:at], gap=""), *marked(told.evidence[at:], question.key)),)


def _key_in_place(question: Question) -> str:
    """Give the key with the characters before its gap, for it may stand in the sentence more than once."""
    before, gap, _ = question.prompt.partition(GAP)
    return before[-BEFORE_GAP:] + question.key if gap else question.key


def _fitting(
    build: Callable[[Sequence[tuple[Run, ...]]], tuple[Run, ...]], texts: Texts, session: Session, question: Question
) -> tuple[Run, ...]:
    """Leave the passage out where it was a message of its own: it stands there still."""
    whole = build(_stem(texts, session, question))
    if question.passage is None or (_is_one_message(whole) and _was_one_message(texts, session, question)):
        return whole
    return build(_stem(texts, session, question, with_passage=False))


def _was_one_message(texts: Texts, session: Session, question: Question) -> bool:
    """Say whether a question was asked in one message, of which one that leaves it behind is one too."""
    # What is told of a choice has all that stood there, unless hints did; so nothing has to be written once more.
    is_told_whole = question.form is Form.CHOICE and not session.hints
    return is_told_whole or _is_one_message(_asked(texts, session, question))


def _is_one_message(runs: Sequence[Run]) -> bool:
    return length(as_text(runs)) <= LONGEST_MESSAGE


def _options_listed(question: Question) -> list[str]:
    if question.form is Form.CHOICE and is_lettered(question):
        return [_labeller(question)(option) for option in question.options]
    if question.form is Form.ORDER and has_long_tiles(question):
        numbers = tile_numbers(question)
        return [f"{numbers[place] or '· '}{question.options[place]}" for place in laid_out(question)]
    return []


def _options_marked(question: Question, given: Sequence[str]) -> list[str]:
    if question.form is not Form.CHOICE:
        return []
    label = _labeller(question)
    marks = {question.key: "✓"} | {option: "✗" for option in given if option != question.key}
    return [f"{marks.get(option, '·')} {label(option)}" for option in question.options]


def _labeller(question: Question) -> Callable[[str], str]:
    if question.form is not Form.CHOICE or not is_lettered(question):
        return str
    letters = dict(zip(question.options, LETTERS, strict=False))
    return lambda option: f"{letters[option]}. {option}"


def _hint(texts: Texts, question: Question, hint: Hint | None) -> str:
    """Say a hint; an option that stands behind a letter is named by it."""
    if isinstance(hint, NotThis) and is_lettered(question):
        hint = replace(hint, option=LETTERS[question.options.index(hint.option)])
    return hint_words(texts, hint)


def _tiles_so_far(texts: Texts, session: Session, question: Question) -> str | None:
    if question.form is not Form.ORDER:
        return None
    return texts.say("tiles-so-far", tiles=joined(tiles_picked(session, question)) or NOTHING_YET)


def _what_to_do(texts: Texts, question: Question) -> Run | None:
    return italic(texts.say("type-answer")) if question.form is Form.TYPED else None


def _grade(question: Question, attempt: Attempt, *, strict_tones: bool) -> Grade:
    """Find the remarks again; what the attempt says was graded is what holds."""
    graded = grade(question, attempt.given, strict_tones=strict_tones)
    is_same = (graded.verdict, graded.credit) == (attempt.verdict, attempt.credit)
    return graded if is_same else replace(graded, verdict=attempt.verdict, credit=attempt.credit)
