"""Is a paragraph without a label, which tells of him or her, told by who had the word before it?"""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import read
from tests.quizzes.reading.tellers import SPEAKER, UNKNOWN, teller_of

TALK = "记者：您做了多少年？\n\n贺山：四十六年。{}\n\n{}\n\n记者：现在呢？\n\n贺山：有人买回去看。"
LEAD = "秤\n\n上个月，我去找贺山。"


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        pytest.param("秤没人要。", "他拿秤不用看，手一提就知道。", UNKNOWN, id="a man, and nobody before"),
        pytest.param("我妈教的。", "他拿秤不用看，手一提就知道。", UNKNOWN, id="a man, and a mother before"),
        pytest.param("我女儿不肯学。", "他放下秤，关了灯。", UNKNOWN, id="a man, and a daughter before"),
        pytest.param(
            "我爺爺教的。", "她放下秤，關了燈。", UNKNOWN, id="a woman, and a grandfather, in traditional ones"
        ),
        pytest.param("人家都不做了。", "他的店在河边，没有招牌。", UNKNOWN, id="a man's shop, and people before"),
        pytest.param("秤没人要。", "他放下秤，唱了半段《咱们工人有力量》。", UNKNOWN, id="a man, and a song of ours"),
        pytest.param("我爸教的。", "他拿秤不用看，手一提就知道。", SPEAKER, id="a man, and a father before"),
        pytest.param("我爷爷奶奶教的。", "他拿秤不用看。", SPEAKER, id="a man, and grandparents before"),
        pytest.param("我姑父教的。", "他拿秤不用看。", SPEAKER, id="a man, and an aunt's husband before"),
        pytest.param("我舅妈教的。", "她拿秤不用看。", SPEAKER, id="a woman, and an uncle's wife before"),
        pytest.param("有一个女徒弟，还有一个学生。", "他手巧，学得快。", SPEAKER, id="a man, and a pupil before"),
        pytest.param("来过一个老人。", "他拿秤不用看。", SPEAKER, id="a man, and an old one before"),
        pytest.param("有个人来学过。", "他只学了三天。", SPEAKER, id="a man, and somebody before"),
        pytest.param("我妈教的。", "他来学的时候，我不在。", SPEAKER, id="a man and oneself, and a mother before"),
    ],
)
def test_him_or_her_is_one_spoken_of_before_or_nobody_knows_who_tells_it(before: str, text: str, expected: str) -> None:
    assert teller_of(read(TALK.format(before, text)), text) == expected


@pytest.mark.parametrize(
    ("lead", "text", "expected"),
    [
        pytest.param(LEAD, "不过他也不是什么都不卖。", UNKNOWN, id="of him, where somebody looks on"),
        pytest.param(LEAD, "不过秤也不是什么都能称。", SPEAKER, id="of a thing, where somebody looks on"),
        pytest.param(LEAD, "不过他们也不是什么都不卖。", SPEAKER, id="of many, where somebody looks on"),
        pytest.param(LEAD, "不过他也夸过我。", SPEAKER, id="of him and oneself, where somebody looks on"),
        pytest.param("秤", "不过他也不是什么都不卖。", SPEAKER, id="of him, where nobody looks on"),
    ],
)
def test_what_is_tied_to_what_was_said_may_be_told_by_who_came(lead: str, text: str, expected: str) -> None:
    talk = TALK.format("我师傅不卖旧秤。", text)
    assert teller_of(read(f"{lead}\n\n{talk}"), text) == expected


PORTRAIT = "秤\n\n贺山今年七十岁，他在河边开了一家秤店。"


@pytest.mark.parametrize(
    ("lead", "text", "expected"),
    [
        pytest.param(PORTRAIT, "水烧开了，他先倒了一杯，放在窗台上。", UNKNOWN, id="what he does, under a portrait"),
        pytest.param(PORTRAIT, "木头要放三年才能用。", SPEAKER, id="a thing, under a portrait"),
        pytest.param(PORTRAIT, "水烧开了，他就不让我动了。", SPEAKER, id="him and oneself, under a portrait"),
        pytest.param(PORTRAIT, "他卖一把秤，要看三遍。", SPEAKER, id="him who was spoken of last, under a portrait"),
        pytest.param("秤", "水烧开了，他先倒了一杯，放在窗台上。", SPEAKER, id="what he does, under a title"),
    ],
)
def test_nobody_knows_who_tells_of_him_where_the_opening_tells_of_the_speaker(
    lead: str, text: str, expected: str
) -> None:
    talk = TALK.format("我师傅爱干净，他天天擦秤。", text)
    assert teller_of(read(f"{lead}\n\n{talk}"), text) == expected


def test_a_bell_that_rings_outside_may_be_heard_by_who_looks_on() -> None:
    text = "楼道里响起一阵铃声。"
    assert teller_of(read(TALK.format("我爸教的。", text)), text) == UNKNOWN
