"""A small set by hand, one question of each form, and a store that holds it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from quizzes.question import Evidence, Form, Kind, Localized, Question, QuestionSet, RefutationCode, WhyNot
from tests.bot.new_database import open_in_memory

if TYPE_CHECKING:
    from bot.store import Store

START = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)

COST = Question(
    id="a-cost",
    kind=Kind.CLOZE,
    subtype="word",
    form=Form.CHOICE,
    prompt="可开店意味着要承担更高的＿＿。",
    hint=Localized(ja="店にはもっと高いコストがかかります。", en="But opening a shop means bearing a higher cost."),
    options=("回报", "成本", "门槛"),
    answer=("成本",),
    explanation=Localized(ja="「付出成本」で「コストを払う」。", en="付出成本 is “to bear a cost”."),
    why_not=(
        WhyNot(
            option="回报",
            code=RefutationCode.OTHER_MEANING,
            text=Localized(ja="「回报」は見返りです。", en="回报 is what one gets, not what one pays."),
        ),
    ),
    evidence=Evidence(line=78, quote="可开店意味着要承担更高的成本"),
    level=5,
)
READING = Question(
    id="b-reading",
    kind=Kind.TRANSLATION,
    subtype="reading_typed",
    form=Form.TYPED,
    prompt="行业",
    answer=("háng yè",),
    level=7,
)
TILES = Question(
    id="c-tiles",
    kind=Kind.TRANSLATION,
    subtype="order",
    form=Form.ORDER,
    prompt="Both have chances of their own.",
    options=("机会", "大厂", "都有"),
    answer=("大厂", "都有", "机会"),
)
READ = Question(
    id="d-read",
    kind=Kind.COMPREHENSION,
    form=Form.CHOICE,
    passage="老师说，他们想做研究。",
    prompt="老师说他们想做什么？",
    hint=Localized(en="He says that they want to do research."),
    options=("研究", "应用"),
    answer=("研究",),
)
HOSTILE = Question(
    id="e-hostile",
    kind=Kind.COMPREHENSION,
    form=Form.CHOICE,
    prompt="\x1b[2Jred\u202eder\r\nnext [bold]line[/bold] :smile:",
    options=("a\nb", "c\x9bd"),
    answer=("a\nb",),
)
SET = QuestionSet(
    id="small", title=Localized(zh="小集", ja="小さなセット", en="A small set"), questions=(COST, READING, TILES, READ)
)


def stored(*sets: QuestionSet) -> Store:
    """Give a store that holds these sets."""
    store = open_in_memory()
    for question_set in sets or (SET,):
        store.add_set(question_set, START, f"sha-{question_set.id}", "by hand").result()
    return store


class Clock:
    """A clock that goes on by ten seconds whenever it is read."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=10)
        return self.time
