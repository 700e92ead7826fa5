"""A cut tears no word."""

from __future__ import annotations

import pytest

from quizzes.translation.torn_words import is_torn_at
from tests.quizzes.translation.test_rigid_joints import holds


@pytest.mark.parametrize(
    ("marked", "is_torn"),
    [
        pytest.param("我科 | 负责 这 块 的 人员 由 十九 人 减少", True, id="who is described by what they do"),
        pytest.param("他 | 喜欢 妈妈 做 的 菜", False, id="what somebody likes"),
        pytest.param("他 跟着 民间 | 搜救队 上山", True, id="the end of a name behind a verb"),
        pytest.param("昨天 民间 | 搜救队 上山", False, id="a name without a verb before it"),
        pytest.param("他 回 台 | 东海岸 看 船", True, id="a lone character that a name may begin with"),
        pytest.param("他 坐 车 | 回家 看 船", False, id="a lone character that is a word"),
        pytest.param("他 去 海 | 口岸 看 船", False, id="what is a name and another word as well"),
        pytest.param("他 到 这里 | 回家 看 船", False, id="a whole word"),
        pytest.param("我 把 一款 | 理财 卖给 了 邻居", True, id="how many before what they are"),
        pytest.param("我 把 两个 | 都 卖 了", False, id="so many, of all of which it is said"),
        pytest.param("我们 把 台词 一句 一句 | 翻成 手语", True, id="one by one, which is said of the verb"),
        pytest.param("我们 把 台词 一句一句 | 翻成 手语", True, id="one by one, cut as one word"),
        pytest.param("我 把 报告 免费 | 留给 他", True, id="how something is done to a thing"),
        pytest.param("我 把 报告 | 留给 他", False, id="a thing, before what is done to it"),
        pytest.param("他 把 铁 皮剪 | 开来 用", True, id="a verb that was cut off its result"),
        pytest.param("他 用 铁皮 | 开来 的 车", False, id="a thing that is no verb"),
    ],
)
def test_a_name_that_the_words_do_not_show_is_not_torn(marked: str, *, is_torn: bool) -> None:
    assert holds(is_torn_at, marked) is is_torn
