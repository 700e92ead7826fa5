"""What a plain yes or no says is told as a statement."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements import true_false
from quizzes.comprehension.statements.answered import answered
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk


def told(question: str, answer: str) -> list[tuple[str, str]]:
    found = talk(
        ("主持人", "店是什么时候开的？", None),
        ("林芳", "这家店是2015年开的。", None),
        ("主持人", question, None),
        ("林芳", answer, None),
        language=None,
    )
    return [(claim.stated(step.right), claim.stated(step.wrong)) for claim, step in answered(Document(found))]


@pytest.mark.parametrize(
    ("question", "answer", "right", "wrong"),
    [
        pytest.param(
            "您担心失业吗？", "担心过。我们店里的活儿不多。", "林芳担心过失业。", "林芳没担心过失业。", id="has done"
        ),
        pytest.param(
            "中午您能休息一会儿吗？",
            "不能。客人都在门口等。",
            "文中说，中午林芳一会儿也不能休息。",
            "文中说，中午林芳能休息一会儿。",
            id="not for a while",
        ),
        pytest.param(
            "中午您能休息一会儿吗？",
            "能。客人都回家了。",
            "文中说，中午林芳能休息一会儿。",
            "文中说，中午林芳一会儿也不能休息。",
            id="for a while",
        ),
        pytest.param("您想过改行吗？", "想过一次。店里太忙了。", "林芳想过改行。", "林芳没想过改行。", id="once"),
        pytest.param(
            "客人给您写信吗？",
            "写，每个月都有几封。",
            "文中说，客人给林芳写信。",
            "文中说，客人不给林芳写信。",
            id="done to somebody",
        ),
        pytest.param("您喜欢下雨吗？", "不喜欢。下雨天没有客人。", "林芳不喜欢下雨。", "林芳喜欢下雨。", id="no"),
        pytest.param(
            "您自己喜欢下雨吗？", "当然喜欢。下雨天客人才多。", "林芳喜欢下雨。", "林芳不喜欢下雨。", id="oneself"
        ),
        pytest.param(
            "开店的经历，对写作有影响吗？",
            "有，而且影响很大。",
            "林芳说，开店的经历对写作有影响。",
            "林芳说，开店的经历对写作没有影响。",
            id="there is",
        ),
        pytest.param(
            "现在到处都有书店，您担心失业吗？",
            "不担心。我们的客人都是邻居。",
            "林芳不担心失业。",
            "林芳担心失业。",
            id="after a lead",
        ),
        pytest.param(
            "等学校盖好以后，您会自己去教书吗？",
            "会的，每个星期去两天。",
            "文中说，等学校盖好以后，林芳会自己去教书。",
            "文中说，等学校盖好以后，林芳不会自己去教书。",
            id="after the time of which it is asked",
        ),
        pytest.param(
            "您会自己去教书吗？",
            "会的，每个星期去两天。",
            "文中说，林芳会自己去教书。",
            "文中说，林芳不会自己去教书。",
            id="by oneself, said once",
        ),
        pytest.param(
            "书店的规则您适应吗？",
            "不适应。每天都要早起。",
            "文中说，书店的规则，林芳不适应。",
            "文中说，书店的规则，林芳适应。",
            id="what it is asked of stands first",
        ),
        pytest.param(
            "您儿子愿意来店里帮忙吗？",
            "愿意。他每个星期天都来。",
            "林芳的儿子愿意来店里帮忙。",
            "林芳的儿子不愿意来店里帮忙。",
            id="whose son",
        ),
    ],
)
def test_an_answer_is_told_with_its_question(question: str, answer: str, right: str, wrong: str) -> None:
    assert told(question, answer) == [(right, wrong)]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("您担心失业吗？", "担心过，但现在不担心了。", id="taken back"),
        pytest.param("您担心失业吗？", "这要看别人怎么说。", id="no plain answer"),
        pytest.param("您会教徒弟一些手艺吗？", "会。他们都很聪明。", id="some, which is denied in another way"),
        pytest.param("如果学校开门，您会去教书吗？", "会。我喜欢教书。", id="on a condition"),
        pytest.param("第一次试飞顺利吗？", "顺利地掉进了鱼塘。", id="a joke"),
        pytest.param("这样不是更便宜吗？", "是，便宜两块钱。", id="asked by a negation"),
        pytest.param("您喜欢它吗？", "喜欢，天天都看。", id="of what"),
        pytest.param(
            "光看包装能看出一家人的生活吗？", "能啊，一看就知道。", id="what one sees, which is denied by 看不出"
        ),
        pytest.param("您能举个例子吗？", "能，比如去年那件事。", id="a request"),
        pytest.param("您喜欢您住的房子吗？", "喜欢。窗户外面有一条河。", id="the asked are named twice"),
        pytest.param("您学过开车吗？", "不学。我走路来店里。", id="what is not done for what was not done"),
        pytest.param("您会自己去教书吗？", "没去。我们店里的活儿不多。", id="what was not done for what will not be"),
        pytest.param("您想过离开吗？", "想过一次。店里太忙了。", id="what one leaves is not told"),
        pytest.param("搬家以后，您的菜单有改变吗？", "有。辣的少了。", id="what has changed, as nobody would ask else"),
        pytest.param("两个人住一间屋子，会吵架吗？", "当然会，天天都吵。", id="what everybody would think"),
        pytest.param("您后来肯去吗？", "不肯。", id="where one goes is not told"),
    ],
)
def test_nothing_is_told_of_what_is_no_plain_answer(question: str, answer: str) -> None:
    assert told(question, answer) == []


def test_who_has_no_name_is_called_as_the_text_is_written() -> None:
    whole = Document(dialogue(("問", "您會一直在書店工作嗎？"), ("答", "不會。明年書店就要關了。")))
    [(_, follows)] = answered(whole)
    assert (follows.right, follows.wrong) == ("自己不會一直在書店工作", "自己會一直在書店工作")
    [item] = true_false.items(whole, Tally())
    assert "回答者" in item.prompt
