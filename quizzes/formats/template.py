"""What does a file of questions look like that a person fills in? A few examples in any of the formats."""

from __future__ import annotations

from quizzes.formats import writer_for
from quizzes.question import Form, Kind, Localized, Question, QuestionSet

_EXAMPLES = QuestionSet(
    id="template",
    title=Localized(zh="例题", ja="例題", en="Examples"),
    questions=(
        Question(
            id="example-1",
            kind=Kind.COMPREHENSION,
            form=Form.CHOICE,
            passage="小王说：“慢慢来，还有时间。”",
            prompt="“慢慢来”是什么意思？",
            options=("别着急", "来晚了", "走得慢"),
            answer=("别着急",),
            explanation=Localized(
                ja="「慢慢来」は「急がなくてよい」という意味です。", en="慢慢来 tells somebody to take their time."
            ),
            level=3,
            tags=("口语",),
        ),
        Question(
            id="example-2",
            kind=Kind.CLOZE,
            form=Form.CHOICE,
            prompt="＿＿下雨，所以我没去。",
            options=("虽然", "因为", "如果"),
            answer=("因为",),
            hint=Localized(ja="雨が降ったので、行きませんでした。", en="I did not go because it rained."),
            level=2,
        ),
        Question(
            id="example-3", kind=Kind.TRANSLATION, form=Form.TYPED, prompt="友達（中国語で）", answer=("朋友", "好朋友")
        ),
        Question(
            id="example-4",
            kind=Kind.TRANSLATION,
            form=Form.ORDER,
            prompt="私は昨日、本を一冊買いました。",
            options=("一本书", "买了", "我", "昨天"),
            answer=("我", "昨天", "买了", "一本书"),
            accepted_orders=(("我", "昨天", "买了", "一本书"), ("昨天", "我", "买了", "一本书")),
        ),
    ),
)


def template(name: str) -> bytes:
    """
    Write the examples in the format of a file of this name, as far as it can hold them.

    Raises:
        BadInput: no format has that ending.
    """
    return writer_for(name)(_EXAMPLES).data
