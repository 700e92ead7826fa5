"""A clause parts behind 在, 把, 很, 这 and a verb where nothing can go elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.translation.clause import clause_of
from quizzes.translation.free_orders import free_orders
from quizzes.translation.pieces import pieces_of
from quizzes.translation.rigid_joints import (
    is_asked_for,
    is_goal,
    is_measured,
    is_pointed_at,
    is_so,
    is_taken,
    marker_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.translation.clause import Clause


def holds(rule: Callable[[Clause, int], bool], marked: str) -> bool:
    """Ask a rule about the place that a bar marks in a clause whose words are parted by blanks."""
    before, after = (tuple(side.split()) for side in marked.split("|"))
    return rule(clause_of(before + after), len(before))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("奶奶 坐在 | 门槛 上", True, id="where somebody sits"),
        pytest.param("他 把 药 装进 | 盒子 里", True, id="into what"),
        pytest.param("车 开 到 | 山脚下", True, id="as far as"),
        pytest.param("他们 忙 到 | 半夜", True, id="till when"),
        pytest.param("气温 降到 了 | 三十", True, id="down to how much"),
        pytest.param("仓库 改成 | 教室", True, id="what it becomes"),
        pytest.param("我 把 照片 洗成 | 黑白 的", False, id="nothing but a description"),
        pytest.param("钥匙 交给 | 邻居", True, id="to whom"),
        pytest.param("他 把 钥匙 还给 | 邻居", True, id="to whom it goes back"),
        pytest.param("白天 还给 | 电影 配乐", False, id="for what one does something as well"),
        pytest.param("水管 吸进 | 泥沙", False, id="what goes in"),
        pytest.param("钥匙 交给 | 她", False, id="nobody but a pronoun"),
        pytest.param("他 现在 | 有 空", False, id="在 that ends another word"),
        pytest.param("我 找到 | 钥匙 了", False, id="a thing that is found, which may come first"),
        pytest.param("我们 拿到 | 奖金", False, id="a thing that one gets"),
        pytest.param("他 坐在 | 门口 看书", False, id="where somebody does something else"),
        pytest.param("这 就是 习惯 变成 | 负担 的 原因", False, id="what becomes what is described"),
        pytest.param("他们 完成 | 作业 了", False, id="成 that makes nothing of anything"),
    ],
)
def test_where_to_follows_a_verb(marked: str, *, expected: bool) -> None:
    """The place, time, person or product stands behind its verb where nothing else can."""
    assert holds(is_goal, marked) is expected


@pytest.mark.parametrize(
    ("marked", "marker"),
    [
        pytest.param("奶奶 坐在 | 门槛 上", "在", id="one word with its verb"),
        pytest.param("车 开 到 | 山脚下", "到", id="behind its verb"),
        pytest.param("气温 降到 了 | 三十", "到", id="before 了"),
        pytest.param("他 在 | 家", "", id="without a verb"),
    ],
)
def test_what_ends_a_verb_is_named(marked: str, marker: str) -> None:
    """A reason names the word that what follows depends on."""
    before, after = (tuple(side.split()) for side in marked.split("|"))
    assert marker_of(clause_of(before + after), len(before)) == marker


@pytest.mark.parametrize(
    ("rule", "marked", "expected"),
    [
        pytest.param(is_taken, "奶奶 把 | 窗户 收拾 好 了", True, id="a thing that is shut"),
        pytest.param(is_taken, "奶奶 把 | 孩子 收拾 好 了", False, id="somebody, who could do it himself"),
        pytest.param(is_taken, "奶奶 把 | 它 收拾 好 了", False, id="a pronoun"),
        pytest.param(is_taken, "奶奶 把 | 窗户 免费 留给 邻居", False, id="a thing, and how it is done"),
        pytest.param(is_so, "这里 的 床 很 | 舒服", True, id="很 before its adjective"),
        pytest.param(is_so, "这里 的 床 很 | 淡", False, id="an adjective of one character"),
        pytest.param(is_so, "他 很 | 喜欢 床", False, id="很 before a verb"),
        pytest.param(is_pointed_at, "这场 | 电影 很 舒服", True, id="这 before its noun"),
        pytest.param(is_pointed_at, "这场 | 雨 很 大", False, id="a noun of one character"),
        pytest.param(
            is_pointed_at, "哪个 | 电影 都 很 舒服", False, id="any of them, of which the noun may come first"
        ),
        pytest.param(is_pointed_at, "每场 | 电影 都 很 舒服", False, id="every one of them"),
        pytest.param(is_pointed_at, "哪个 | 电影 很 舒服", False, id="which of them, behind whose name it may stand"),
        pytest.param(is_pointed_at, "这场 | 电影 也 很 舒服", True, id="one of them, as others are"),
        pytest.param(is_pointed_at, "那条 | 裤子 外婆 补 过", False, id="a noun before another, who does it"),
        pytest.param(is_pointed_at, "我 看过 这场 | 电影", False, id="an object, which may come first"),
        pytest.param(is_measured, "奶奶 每天 浇 | 两次", True, id="how often"),
        pytest.param(is_measured, "票价 涨 了 | 三成", True, id="by how much"),
        pytest.param(is_measured, "饺子 煮破 了 | 一大半", False, id="a part, which may come first"),
        pytest.param(is_measured, "社区 办 了 | 一个班", False, id="a thing that is counted with 个"),
        pytest.param(is_measured, "奶奶 浇 了 | 三个 月", True, id="months, which are as well"),
        pytest.param(is_measured, "奶奶 每浇 | 两次", False, id="每 that waits for the number"),
        pytest.param(is_measured, "奶奶 没 浇 | 两次", False, id="what was not done"),
        pytest.param(is_measured, "我 尝 了 | 一下", False, id="一下, which counts nothing"),
        pytest.param(is_measured, "他 买 了 | 两本 书", False, id="a number with its noun"),
        pytest.param(is_measured, "每位 客人 下限 | 两百块", False, id="a noun, whatever its tag"),
        pytest.param(is_asked_for, "您 想 喝 | 什么", True, id="what one wants"),
        pytest.param(is_asked_for, "一斤 卖 | 多少 钱", True, id="for how much"),
        pytest.param(is_asked_for, "一天 卖 | 几百 个", False, id="several"),
        pytest.param(is_asked_for, "原因 是 | 什么", False, id="是, on whose other side it may stand"),
        pytest.param(is_asked_for, "他 没 买 | 什么", False, id="nothing much"),
        pytest.param(is_asked_for, "这点 钱 不算 | 什么", False, id="nothing to speak of"),
        pytest.param(is_asked_for, "您 去 | 什么 时候 合适", False, id="when"),
    ],
)
def test_what_stands_there_holds_what_follows(
    rule: Callable[[Clause, int], bool], marked: str, *, expected: bool
) -> None:
    """Nothing else can stand there, and what follows nowhere else."""
    assert holds(rule, marked) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("我 马上 把 窗户 打开", "我|马上把|窗户|打开", id="把 with what says how"),
        pytest.param("虽然 把 窗户 打开 了", "虽然把窗户|打开了", id="but not with a connective"),
        pytest.param("这场 比赛 有 两个 小时", "这场|比赛|有|两个小时", id="这 with its measure word"),
        pytest.param("今年 这场 比赛 办 得 很 好", "今年这场比赛|办得|很好", id="a time that describes it"),
        pytest.param("昨天 船 开 到 台北 了", "昨天船开到|台北了", id="no noun of one character behind a time"),
        pytest.param("最后 上 大锅 煮 一遍", "最后上大锅|煮|一遍", id="no time before what is no subject"),
        pytest.param("冬天 一 开灯 就 停电 了", "冬天一开灯|就停电了", id="no time before what is done at once"),
    ],
)
def test_a_piece_ends_with_what_holds_the_next(words: str, expected: str) -> None:
    """A piece is 把 or 这场 alone, with an adverb at most."""
    assert "|".join(piece.text for piece in pieces_of(tuple(words.split()))) == expected


def test_a_time_stands_before_or_behind_the_whole_subject() -> None:
    """A subject in two pieces is passed as one."""
    pieces = pieces_of(("现在", "每场", "比赛", "都", "来"))
    orders = {"".join(piece.text for piece in order) for order in free_orders(pieces)}
    assert orders == {"现在每场比赛都来", "每场比赛现在都来"}
