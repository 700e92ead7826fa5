"""Pieces can be read by themselves where the first takes up nothing, and all that they point to is named in them."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.stands_alone import stands_alone
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        pytest.param(("店里来了一位老先生。", "那位老先生每天来看书。"), False, id="named before"),
        pytest.param(("店里有很多字典。", "那位老先生每天来看书。"), True, id="a person who is not named"),
        pytest.param(("平路上它比我走得稳。", "可是下雨就不行。"), True, id="it, at the beginning"),
        pytest.param(("老师说它比我走得稳。", "可是下雨就不行。"), True, id="it, after somebody whom it cannot mean"),
        pytest.param(("河边的老师说他不去。", "可是下雨就不行。"), False, id="he, after one who may be meant"),
        pytest.param(("昨天他没有来上班。", "可是下雨就不行。"), True, id="he, of whom nothing is said"),
        pytest.param(("其他的店都关门了。", "可是下雨就不行。"), False, id="no pronoun"),
        pytest.param(("从来没有想过。", "那三根竹子在屋里放了两年。"), True, id="three of what is not named"),
        pytest.param(("山上砍了竹子。", "那三根竹子在屋里放了两年。"), False, id="three of what is named"),
        pytest.param(("我小时候爱看图书。", "那座图书馆是五十年前盖的。"), False, id="a house by half of its name"),
        pytest.param(("我不同意拆房子。", "那栋楼是五十年前盖的。"), True, id="a house by another name"),
        pytest.param(("街口有一栋旧楼。", "那栋楼是五十年前盖的。"), False, id="a house by its name"),
        pytest.param(("电报都要排三天。", "这顿饭要是再没有，年就不算过了。"), True, id="a meal that is not named"),
        pytest.param(("我不同意拆房子。", "这种做法谁都不喜欢。"), False, id="what was said"),
        pytest.param(("村里人都这么说。", "它叫打谷机，三个人用。"), True, id="it, of the question"),
        pytest.param(("村里买了一台机器。", "它叫打谷机，三个人用。"), False, id="it, brought in"),
        pytest.param(("我心里很乱。", "那小师傅才十九岁。"), True, id="somebody who is not named, without a measure"),
        pytest.param(("店里来了个小师傅。", "那小师傅才十九岁。"), False, id="somebody who is named"),
        pytest.param(("我不同意拆房子。", "这事儿谁都没有提。"), False, id="what was said, without a measure"),
        pytest.param(("我不同意拆房子。", "那段时间谁都不高兴。"), False, id="a time"),
        pytest.param(("丢了面子还能找回来。", "那六天要是丢了就没了。"), True, id="six days of which nothing is told"),
        pytest.param(("从二十号找到二十六号。", "那六天谁都没有睡觉。"), False, id="six days, by their dates"),
        pytest.param(("我们写了一个程序。", "这个工作还得了一个奖。"), False, id="what was done"),
        pytest.param(("科学教我提问题。", "这对做记者很有用。"), False, id="this, for somebody"),
        pytest.param(("怎么会不记得那本字典！", "柜台后面有人。"), True, id="what only answers a question"),
        pytest.param(("没有，从来没有。", "柜台后面有人。"), True, id="a reply"),
        pytest.param(("但柜台后面有人。", "他每天都来。"), True, id="but"),
        pytest.param(("换言之，柜台后面有人。", "他每天都来。"), True, id="what puts another way what is not shown"),
        pytest.param(("总之，柜台后面有人。", "他每天都来。"), True, id="what sums up what is not shown"),
        pytest.param(("另外，柜台后面有人。", "他每天都来。"), True, id="what adds to what is not shown"),
        pytest.param(("到了冬天，柜台后面有人。", "他每天都来。"), False, id="what takes up nothing"),
        pytest.param(("老师傅教了我三年。", "那三年谁都没有回家。"), False, id="three years"),
    ],
)
def test_a_piece_that_points_out_of_the_pieces_is_seen(sources: tuple[str, ...], *, expected: bool) -> None:
    assert stands_alone(Document(passage(*sources)).spots) is not expected
