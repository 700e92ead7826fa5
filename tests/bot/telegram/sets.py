"""Question sets to be asked in a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.tutor.flag import Flag, FlagReason, FlagState
from quizzes.question import Evidence, Form, Kind, Localized, Question, QuestionSet, RefutationCode, WhyNot

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store import Store

CHOICE = Question(
    id="choice",
    kind=Kind.COMPREHENSION,
    form=Form.CHOICE,
    prompt="他们的目标是什么？",
    options=("做产品", "做研究", "做投资"),
    answer=("做研究",),
    hint=Localized(ja="「目標」です。", en="It is about the aim."),
    explanation=Localized(ja="本文に「做研究」とあります。", en="The text says 做研究."),
    why_not=(
        WhyNot(
            option="做产品",
            code=RefutationCode.NEGATED,
            text=Localized(ja="本文が否定しています。", en="The text denies it."),
        ),
    ),
    evidence=Evidence(line=7, quote="不是做产品，而是做研究"),
)
LETTERS = Question(
    id="letters",
    kind=Kind.TRANSLATION,
    form=Form.CHOICE,
    prompt="我们先做研究，再做应用。",
    options=(
        "We do research first, and applications after that has come to its end.",
        "We do applications first, and research after that has come to its end.",
    ),
    answer=("We do research first, and applications after that has come to its end.",),
)
TYPED = Question(
    id="typed",
    kind=Kind.CLOZE,
    form=Form.TYPED,
    prompt="我们的＿＿是做研究。",
    hint=Localized(ja="目標", en="aim"),
    answer=("目标", "目的"),
)
ORDER = Question(
    id="order",
    kind=Kind.TRANSLATION,
    subtype="order",
    form=Form.ORDER,
    prompt="I study Chinese.",
    options=("学", "我", "中文"),
    answer=("我", "学", "中文"),
)
ALL = (CHOICE, LETTERS, TYPED, ORDER)
MINI = QuestionSet(id="mini", title=Localized(ja="小さな読み物", en="A small text", zh="短文"), questions=ALL)


def only(question: Question, id_: str = "only") -> QuestionSet:
    """Make a set of one question."""
    return QuestionSet(id=id_, title=Localized(en="One question"), questions=(question,))


def publish(store: Store, question_set: QuestionSet, at: datetime) -> None:
    """Put a set into the library."""
    store.add_set(question_set, at, f"sha-of-{question_set.id}", f"{question_set.id}.json").result()


def set_aside(store: Store, learner: int, set_id: str, question: str, at: datetime) -> None:
    """Let somebody flag a question of a set, and an admin agree."""
    flag = Flag(
        learner=learner,
        language="en",
        set_id=set_id,
        version=1,
        question=question,
        reason=FlagReason.WRONG_KEY,
        words=None,
        given=None,
        at=at,
    )
    found = store.flags.record(flag).result()
    assert found is not None
    assert store.flags.decide(found.id, FlagState.ACCEPTED, learner, at, None).result()


def by_prompt(text: str) -> Question:
    """Find the question that a message shows."""
    return next(question for question in ALL if question.prompt in text)
