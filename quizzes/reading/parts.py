"""
Who has the word, where a text marks only the questions, only the answers, or every change with the same dash?

    记者：你为什么选择夜班？        你为什么选择夜班？        ——你为什么选择夜班？
    因为夜里安静。                  答：因为夜里安静。        ——因为夜里安静。

The answers are not the asker's then, whose label is the only one there is; nor the questions those of who answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.marks import ends_as_question
from quizzes.reading.label_forms import ANSWERER, ASKER, DASH_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence

_ANSWERERS = {"Q": "A", "Ｑ": "A", "Question": "Answer"}
_LEAST, _MOSTLY, _FEW = 2, 0.6, 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The one who asks and the one who answers where a text names but one of them; else nobody."""

    asker: str | None = None
    answerer: str | None = None
    is_alternating: bool = False

    def of_label(self, name: str | None, before: str | None) -> str | None:
        """Say who speaks under a label, after somebody."""
        return self.answerer if self.is_alternating and before == self.asker == name else name

    def called(self, name: str | None) -> str | None:
        """Name who asks where a text has nothing but a dash for that, as it names who answers."""
        return ASKER if name == self.asker == DASH_NAME else name

    def without_label(self, before: str | None) -> str | None:
        """Say who speaks in a paragraph without a label, after somebody."""
        return self.answerer if before is not None and before == self.asker else before


def parts_of(said: Sequence[tuple[str | None, str]]) -> Parts:
    """Find who asks and who answers; `said` are the paragraphs, each under the name of its label."""
    names = {name for name, _ in said if name is not None}
    first = next((i for i, (name, _) in enumerate(said) if name is not None), len(said))
    talk = said[first:]
    if len(names) != 1:
        return Parts()
    [asker] = names
    if asker == DASH_NAME and all(name is not None for name, _ in talk):
        turns = [text for _, text in talk]
        is_alternating = _ask(turns[::2]) >= _MOSTLY and _ask(turns[1::2]) <= _FEW and len(turns) > _LEAST
        return Parts(asker=asker, answerer=ANSWERER, is_alternating=True) if is_alternating else Parts()
    questions = [text for name, text in talk if name is not None]
    answers = [text for name, text in talk if name is None]
    answered = sum(one is not None and other is None for (one, _), (other, _) in pairwise(talk))
    if len(questions) < _LEAST or answered < _MOSTLY * len(questions):
        return Parts()
    if _ask(questions) < _MOSTLY or _ask(answers) > _FEW:
        return Parts()
    return Parts(asker=asker, answerer=_ANSWERERS.get(asker, ANSWERER))


def only_replies(said: Sequence[tuple[str | None, str]], parts: Parts) -> frozenset[int]:
    """
    Find the paragraphs that alone stand between one question and the next, where only questions have labels.

    Whoever they tell of, nothing else answers what was asked: 那个女孩后来呢？ 她回家了。
    """
    if parts.asker is None or parts.is_alternating:
        return frozenset()
    ends = (*said[1:], (parts.asker, ""))
    return frozenset(
        i + 1
        for i, ((name, text), (reply, told), (after, _)) in enumerate(zip(said, said[1:], ends[1:], strict=False))
        if name is not None and reply is None and after is not None and ends_as_question(text) and told[:1] not in "（("
    )


def only_questions(said: Sequence[tuple[str | None, str]]) -> frozenset[int]:
    """Find the paragraphs without a label that ask, right before an answer each, where only the answers have one."""
    labelled = [text for name, text in said if name is not None]
    if len({name for name, _ in said if name not in (None, DASH_NAME)}) != 1 or _ask(labelled) > _FEW:
        return frozenset()
    asked = [
        i
        for i, ((name, text), (after, _)) in enumerate(pairwise(said))
        if name is None and after is not None and ends_as_question(text)
    ]
    is_mostly = len(asked) >= max(_LEAST, _MOSTLY * len(labelled))
    return frozenset(asked) if is_mostly else frozenset()


def _ask(texts: Sequence[str]) -> float:
    """Give the share of texts that end with a question."""
    return sum(ends_as_question(text) for text in texts) / max(1, len(texts))
