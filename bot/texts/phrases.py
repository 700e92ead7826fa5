"""
The words around a question and its answer, the same in the chat and in the terminal.

All of them are plain text: who shows them escapes, colours and lays out.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from bot.texts.evidence import is_quoted
from bot.texts.explained import about_answer, explained
from bot.texts.neutral import neutral_line
from bot.texts.remarks import remark
from bot.tutor.choice import TOP_LEVELS
from bot.tutor.hints import (
    BeginsWith,
    Explain,
    FirstTile,
    NotThis,
    Read,
    SetHint,
    Translate,
    hint_with_prompt,
    price,
)
from bot.tutor.session import Purpose
from quizzes.chinese.pinyin import is_reading
from quizzes.chinese.scripts import hanzi_of
from quizzes.grading import TonesMissing, Verdict
from quizzes.grading.comparing import comparable
from quizzes.question import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.texts.texts import Texts
    from bot.tutor.aid import WordAid
    from bot.tutor.attempt import Attempt
    from bot.tutor.hints import Hint
    from quizzes.grading import Grade
    from quizzes.question import Localized, Question

MOST_ALSO_RIGHT = 4
MOST_SENSES = 2
LONGEST_SENSES = 60
HUNDREDTHS = 100
PASSAGE_MARK = "📖 "  # where nothing else tells what is read first from what is asked
# What is on the button of the next hint.
_HINT_NAMES = {
    Read: "read",
    Explain: "words",
    SetHint: "help",
    Translate: "translation",
    NotThis: "not-this",
    BeginsWith: "beginning",
    FirstTile: "first-tile",
}

# The forms in which the subtypes are asked; all others are choices. An instruction fits only its own form.
_FORMS = {
    (Kind.CLOZE, "typed"): Form.TYPED,
    (Kind.TRANSLATION, "order"): Form.ORDER,
    (Kind.TRANSLATION, "typed_short"): Form.TYPED,
    (Kind.TRANSLATION, "reading_typed"): Form.TYPED,
}
# Their instructions speak of the hint, which an authored question need not have.
_OF_HINT = frozenset({(Kind.CLOZE, "word"), (Kind.CLOZE, "glossary_word"), (Kind.CLOZE, "complement")})


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What is said after an answer, piece by piece; None where there is nothing to say."""

    verdict: str
    remarks: tuple[str, ...]
    right_answer: str | None
    also_right: str | None
    why_wrong: str | None
    explanation: str | None
    evidence: str | None

    @property
    def lines(self) -> tuple[str, ...]:
        """All pieces after the verdict, in the order to show them."""
        return (*self.why_right, *(piece for piece in (self.why_wrong, self.evidence) if piece is not None))

    @property
    def why_right(self) -> tuple[str, ...]:
        """What was noticed about the answer, what is right, and why."""
        pieces = (*self.remarks, self.right_answer, self.also_right, self.explanation)
        return tuple(piece for piece in pieces if piece is not None)


def feedback(
    texts: Texts,
    question: Question,
    given: Sequence[str],
    graded: Grade,
    *,
    labelled: Callable[[str], str] = str,
) -> Feedback:
    """Say how good the answer was, and why; `labelled` writes an option as it stood before the learner."""
    said = in_language(texts, question.explanation) or ""
    return Feedback(
        verdict=verdict(texts, graded.verdict),
        remarks=tuple(remark(texts, each) for each in graded.remarks),
        right_answer=None if _is_known(question, graded) else right_answer(texts, question, labelled=labelled),
        also_right=_also_right(texts, question, given),
        why_wrong=_why_wrong(texts, question, given),
        explanation=explained(texts, question.explanation),
        evidence=None if is_quoted(question, said) else evidence(texts, question),
    )


def verdict(texts: Texts, value: Verdict) -> str:
    """Give the line that a verdict begins with: ✅, 🟡 or ❌."""
    return texts.say(f"verdict-{value}")


def right_answer(texts: Texts, question: Question, *, labelled: Callable[[str], str] = str) -> str:
    """Give the line that says what is right."""
    answer = labelled(question.key) if question.form is Form.CHOICE else answer_text(question, question.answer)
    return texts.say("right-answer", answer=answer)


def answer_text(question: Question, given: Sequence[str]) -> str:
    """Write an answer as one text: the option, what was typed, or the tiles as the sentence that they make."""
    return joined(given) if question.form is Form.ORDER else given[0]


def joined(tiles: Sequence[str]) -> str:
    """Join tiles to a sentence: without blanks, but for those between words in Latin letters."""
    sentence = ""
    for tile in tiles:
        sentence += " " + tile if _is_latin(sentence[-1:]) and _is_latin(tile[:1]) else tile
    return sentence


def evidence(texts: Texts, question: Question) -> str | None:
    """Give the words of the interview that make the key right, with their line."""
    if question.evidence is None:
        return None
    return texts.say("evidence", line=question.evidence.line, quote=question.evidence.quote)


def instruction(texts: Texts, question: Question) -> str:
    """Say what to do: by the subtype, or by kind and form where the subtype is none of ours."""
    key, subtype = f"instruction-{question.kind}-{question.subtype}", (question.kind, question.subtype)
    is_whole = subtype not in _OF_HINT or hint_with_prompt(question) is not None
    if key in texts and _FORMS.get(subtype, Form.CHOICE) is question.form and is_whole:
        return texts.say(key)
    return texts.say(f"instruction-any-{question.kind}-{question.form}")


def kind_name(texts: Texts, kind: Kind) -> str:
    """Name a kind of questions."""
    return texts.say(f"kind-{kind}")


def subtype_name(texts: Texts, kind: Kind, subtype: str) -> str:
    """Name a subtype of questions; one that is none of ours by itself."""
    key = f"subtype-{kind}-{subtype}"
    return texts.say(key) if key in texts else neutral_line(subtype)


def heading(texts: Texts, question: Question, *, position: int, count: int, purpose: Purpose = Purpose.QUIZ) -> str:
    """Give the line above a question: which one of how many, what for if it is no new quiz, its kind and its level."""
    parts = [texts.say("progress", number=position + 1, count=count)]
    if purpose is not Purpose.QUIZ:
        parts.append(texts.say(f"purpose-{purpose}"))
    parts.append(kind_name(texts, question.kind))
    if question.level is not None:
        parts.append(level_name(texts, question.level))
    return " · ".join(parts)


def level_name(texts: Texts, level: int) -> str:
    """Name a level; those of the top are one."""
    return texts.say("level", level="7–9" if level >= TOP_LEVELS else str(level))


def no_mistakes(texts: Texts, *, has_answered: bool, is_any_left: bool) -> str:
    """Say that there are no mistakes; who has answered nothing, or nothing that is left, is not praised for that."""
    if not has_answered:
        return texts.say("mistakes-none-yet")
    return texts.say("mistakes-none" if is_any_left else "practice-gone")


def prompt_hint(texts: Texts, question: Question) -> str | None:
    """Give the hint that stands with the prompt, if there is one that has to."""
    text = in_language(texts, hint_with_prompt(question))
    return None if text is None else texts.say("hint-meaning", text=text)


def hint_words(texts: Texts, hint: Hint | None) -> str:
    """Say a hint; None is that there are no more."""
    match hint:
        case None:
            return texts.say("hint-none")
        case Read() | Explain() | Translate() | SetHint():
            return texts.say("hint-meaning", text=_known_words(texts, hint))
        case NotThis(option=option):
            return texts.say("hint-not-this", option=option)
        case BeginsWith(text=text, length=length, unit=unit):
            return texts.say(f"hint-begins-{unit}", text=text, length=length)
        case FirstTile(text=tile):
            return texts.say("hint-first-tile", text=tile)
        case _:
            assert_never(hint)


def _known_words(texts: Texts, hint: Read | Explain | Translate | SetHint) -> str:
    match hint:
        case Read(text=text) | Translate(text=text):
            return text
        case Explain(words=words):
            own = [word for word in words if texts.explains in dict(word.meaning.items())]
            return "\n".join(_word_words(texts, word) for word in own or words)
        case SetHint(text=text):
            return in_language(texts, text) or ""
        case _:
            assert_never(hint)


def hint_offer(texts: Texts, hint: Hint, used: int) -> str:
    """Say which hint comes next, after `used` ones, and what it costs."""
    name = _HINT_NAMES[type(hint)]
    if isinstance(hint, Translate) and hint.language not in {None, texts.explains}:
        name = f"{name}-{hint.language}"  # who cannot read it is to know before it costs something
    return texts.say(f"hint-offer-{name}", price=price(used) or 0)


def _word_words(texts: Texts, word: WordAid) -> str:
    """Say how a word is read and what it means, the first senses only."""
    senses = (in_language(texts, word.meaning) or "").split("; ")
    few = "; ".join(senses[:MOST_SENSES])
    meaning = few if len(few) <= LONGEST_SENSES else senses[0]
    if word.reading is None:
        return texts.say("hint-word", word=word.word, meaning=meaning)
    return texts.say("hint-word-read", word=word.word, reading=word.reading, meaning=meaning)


def credit_words(texts: Texts, attempt: Attempt) -> str | None:
    """Say what an answer counts for, where that is neither all nor nothing."""
    if not 0 < attempt.credit < 1:
        return None
    percent = round(attempt.credit * HUNDREDTHS)
    if not attempt.hints:
        return texts.say("credit", percent=percent)
    return texts.say("credit-with-hints", percent=percent, hints=attempt.hints)


def in_language(texts: Texts, text: Localized | None) -> str | None:
    """Give a set's text in the language that was chosen for it, else in English, else in Japanese."""
    return None if text is None else text.in_language(texts.explains)


def is_foreign(texts: Texts, title: Localized) -> bool:
    """Tell whether a title is not in the person's language; what it is of comes after what is theirs."""
    return texts.language not in dict(title.items())


def _is_known(question: Question, graded: Grade) -> bool:
    """Tell whether somebody has given the right answer, or reads it where the tones are told."""
    if graded.verdict is Verdict.CORRECT:
        return True
    return any(isinstance(each, TonesMissing) and each.shown == question.key for each in graded.remarks)


def _also_right(texts: Texts, question: Question, given: Sequence[str]) -> str | None:
    if question.form is not Form.TYPED:
        return None
    alike = list(_written_alike(question))
    if not alike:
        return None
    said = set(map(comparable, given))  # what was typed in full width or in the other script is nothing new either
    others = [answer for answer in alike if comparable(answer) not in said][:MOST_ALSO_RIGHT]
    if not others:
        return None
    return texts.say("also-right", answers=texts.say("list-separator").join(others))


def _written_alike(question: Question) -> Iterator[str]:
    """Give the other accepted answers; where hanzi are asked for, not those that only spell the word."""
    wants_hanzi = bool(hanzi_of(question.key))
    return (answer for answer in question.answer[1:] if not wants_hanzi or hanzi_of(answer) or not is_reading(answer))


def _why_wrong(texts: Texts, question: Question, given: Sequence[str]) -> str | None:
    reasons = (each.text for option in given if (each := question.why_not_of(option)) is not None)
    reason = next(reasons, None) if question.form is Form.CHOICE else None
    return None if reason is None else about_answer(texts, reason)


def _is_latin(character: str) -> bool:
    """Say whether it is a Latin letter, with a tone mark or another, or a digit: what words with blanks are made of."""
    return character.isalnum() and unicodedata.normalize("NFD", character)[0].isascii()
