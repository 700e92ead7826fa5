"""An object begins a piece of its own only where it cannot stand before its verb."""

from __future__ import annotations

import pytest

from quizzes.translation.clause import clause_of
from quizzes.translation.fixed_objects import is_fixed_object


def is_fixed(text: str) -> bool:
    """Look at a clause of words parted by spaces, in which a bar stands before the object."""
    before, _, after = text.partition(" | ")
    return is_fixed_object(clause_of((*before.split(), *after.split())), len(before.split()))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("我 想起 | 一件 小事", id="one thing, new"),
        pytest.param("你们 打 了 | 六口 井", id="so many, done"),
        pytest.param("这 是 | 一个 办法", id="what this is"),
        pytest.param("所以 错过 了 | 晚班 火车", id="behind what ties the clause"),
        pytest.param("他们 盖 了 一间 名为 | 听雨 茶室 的 屋子", id="how it is called"),
        pytest.param("老街 变成 了 | 一个 停车场", id="what it became"),
        pytest.param("结果 买 了 | 一本 字典", id="结果 ties, and is nothing to count"),
        pytest.param("我们 收 了 | 四个 新鲜 的 瓜", id="what is described by an adjective, behind 了"),
        pytest.param("他 听到 | 一个 每 五分钟 响 一次 的 铃", id="a description behind a verb, of itself"),
    ],
)
def test_what_cannot_stand_before_its_verb_is_fixed(text: str) -> None:
    assert is_fixed(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("山里 有 | 一所 小学", id="what there is"),
        pytest.param("但是 半夜 起床 | 这件 事情", id="what was said, named once more"),
        pytest.param("去年 有 | 一所 小学", id="what there was"),
        pytest.param("我 想 买 | 再 便宜", id="no object"),
        pytest.param("姐姐 每天 做 | 两桶 豆浆", id="so many a day, tied to nothing"),
        pytest.param("可是 过 了 | 第三个 月", id="no noun behind what ties the clause"),
        pytest.param("这 是 邻居 变成 | 朋友 的 原因", id="of what the cause is"),
        pytest.param("这 是 | 一位 大夫 写 的", id="who it is of"),
        pytest.param("我 走 到 | 一家 店", id="a place that one comes to"),
        pytest.param("昨天 给 我 买 了 | 一双 袜子 的", id="before 的"),
        pytest.param("所以 不是 多 花 | 一点儿 的 事", id="all behind 不是 is described"),
        pytest.param("所以 是 | 木头 房子", id="behind what ties the clause, with 是"),
        pytest.param("她 是 | 一名 护士", id="who somebody is"),
        pytest.param("这 是 | 一个 老师 的 习惯", id="what is described with its verb"),
        pytest.param("可是 坐在 | 前排 的 观众", id="who is described with a verb"),
        pytest.param("我 打算 买 | 四张 票", id="so many, to come"),
        pytest.param("我们 安排 了 | 一次 会议", id="how often"),
        pytest.param("我们 想 验证 | 一些 猜想", id="some"),
        pytest.param("她 只 问 | 一个 问题", id="only one"),
        pytest.param("我们 会 遇到 | 很多 问题", id="many, to come"),
        pytest.param("我们 只 收到 了 | 三封 信", id="only so many"),
        pytest.param("他 没收 过 | 我 一分钱", id="whose it is, before the number"),
        pytest.param("我 在 西安 开 了 | 一家 店", id="behind another noun, which may be what is one"),
        pytest.param("我们 都 买 了 | 一本 字典", id="all"),
        pytest.param("她 看 了 | 一眼 地图", id="how often one looks"),
        pytest.param("又 买 了 | 三本", id="too short"),
        pytest.param("那 是 | 一个 孩子 哭 了", id="who does something, behind 是"),
        pytest.param("我们 照 过 | 两次 相", id="how often, which parts a verb from its own object"),
    ],
)
def test_what_may_stand_before_its_verb_is_not_fixed(text: str) -> None:
    assert not is_fixed(text)
