"""What would stand alone as a question is refused all the same where nobody would ask it so."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers import number
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

SAID, NARRATED = "老周", None
BESIDE = "那边的盒子里写着三十天、九十年、七十箱、五百斤。"


def prompts_of(speaker: str | None, source: str) -> list[str]:
    """Give the questions of their own for a sentence, said or narrated, of a talk with 老周 and 郭晓."""
    talked = (("老周", "大家好。", None), ("郭晓", "你好。", None), (speaker, source, None), (speaker, BESIDE, None))
    made = number.items(Document(talk(*talked, language=None)), Tally())
    return [item.prompt for item in made if item.subject.endswith("@2") and item.passage is None]


@pytest.mark.parametrize(
    ("speaker", "source"),
    [
        pytest.param(NARRATED, "郭晓五年前在海边丢了一把大伞。", id="how long ago one lost any umbrella"),
        pytest.param(NARRATED, "郭晓是修了二十年钟表的老师傅。", id="tells who it is"),
        pytest.param(NARRATED, "郭晓小时候，八百块钱就够了。", id="nobody knows for what"),
        pytest.param(NARRATED, "郭晓在山上挖了四天。", id="dug what"),
        pytest.param(NARRATED, "郭晓一叫就是二十个邻居。", id="so many as soon as"),
        pytest.param(SAID, "我自己只给八十分。", id="to whom"),
        pytest.param(SAID, "我自己原来估计九年修完。", id="mended what"),
        pytest.param(SAID, "我自己只有八公里，客人都来买鱼。", id="without its verb"),
        pytest.param(SAID, "师傅送来一条五公里长的。", id="without its noun"),
        pytest.param(SAID, "“八小时”吓跑许多新人。", id="of a saying"),
        pytest.param(SAID, "老张的木桥是一八八五年建的老桥。", id="which bridge it is"),
        pytest.param(SAID, "河边有一座长三十八米的木桥。", id="within what the bridge is"),
        pytest.param(SAID, "仓库里有八十箱苹果和一台冰柜。", id="one of two amounts"),
        pytest.param(SAID, "面馆最忙的地方是厨房，冰柜有八十箱苹果。", id="two statements"),
        pytest.param(SAID, "村里的船一网下去四十四斤。", id="no verb"),
        pytest.param(SAID, "2016年国外有一次地震。", id="such are there every year"),
        pytest.param(SAID, "1994年，新桥仍未建成。", id="so the year before as well"),
        pytest.param(SAID, "老张是早上六点在门口坐着的。", id="so before that hour as well"),
        pytest.param(SAID, "路上总共走了一半。", id="half of what way"),
        pytest.param(SAID, "客人少，可是灯塔上有四十四块玻璃。", id="what stands against something"),
        pytest.param(SAID, "村里三十六个人当中有医生。", id="of whom one is told"),
    ],
)
def test_what_nobody_would_ask_is_refused_though_it_would_stand_alone(speaker: str | None, source: str) -> None:
    assert not prompts_of(speaker, source)


@pytest.mark.parametrize(
    ("speaker", "source", "prompt"),
    [
        pytest.param(
            NARRATED, "郭晓在山上守了四天。", "根据文中的介绍，郭晓在山上守了几天？", id="narrated of who speaks"
        ),
        pytest.param(SAID, "仓库里有八十箱苹果。", "据老周说，仓库里有多少箱苹果？", id="one amount"),
        pytest.param(SAID, "灯塔上有四十四块玻璃。", "据老周说，灯塔上有多少块玻璃？", id="with nothing against it"),
        pytest.param(SAID, "公司有一半筹码。", "据老周说，公司有多少筹码？", id="half of what is named"),
    ],
)
def test_what_one_would_ask_is_asked(speaker: str | None, source: str, prompt: str) -> None:
    assert prompts_of(speaker, source) == [prompt]
