"""A clause parts behind 的, a preposition or a verb only where that holds what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.translation.clause import clause_of
from quizzes.translation.governed import is_governed
from quizzes.translation.joint_rules import (
    is_behind_way,
    is_content,
    is_degree,
    is_described,
    is_even,
    is_length,
    is_pivoted,
    is_purpose,
    is_soon,
    is_there,
)
from quizzes.translation.manner import is_accompanied

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
        pytest.param("城里 的 | 老师 很 好", True, id="a noun"),
        pytest.param("城里 的 | 新 老师 很 好", True, id="a noun with one word before it"),
        pytest.param("我们 学校 的 | 三个 老师 走 了", True, id="so many of them"),
        pytest.param("我们 学校 的 | 这个 老师 走 了", False, id="one that is pointed at"),
        pytest.param("的 | 老师 很 好", False, id="nothing before it"),
        pytest.param("他 来 的 | 时候 很 高兴", False, id="when"),
        pytest.param("城里 的 | 新 是 好事", False, id="a word that describes nothing"),
        pytest.param("城里 的 | 买 老师 的", False, id="a verb before a noun"),
        pytest.param("城里 的 | 走 了", False, id="a verb"),
        pytest.param("城里 的 | 老师 的 书 很 好", False, id="a noun that describes another"),
        pytest.param("城里 的 | 老师 我们 很 好", False, id="a pronoun in what is described"),
        pytest.param("我 的 | 同学 宁可 建议 等", False, id="a word that is no noun, called one as a name"),
        pytest.param("消防员 最 辛苦 的 | 是不是 救火", False, id="what is asked of what 的 names"),
    ],
)
def test_what_de_describes_begins_a_piece(marked: str, *, expected: bool) -> None:
    assert holds(is_described, marked) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("我 觉得 | 应该 换 曲子", True, id="what should be done"),
        pytest.param("我 觉得 | 老师 讲 得 好", True, id="what somebody does"),
        pytest.param("我 觉得 | 老师 很 好", False, id="how somebody is"),
        pytest.param("我 觉得 | 老师 讲 了 的", False, id="what describes something"),
        pytest.param("我 觉得 | 得 换 曲子", False, id="de, which may belong to the verb"),
        pytest.param("觉得 | 应该 换 曲子", False, id="nobody who thinks"),
        pytest.param("真正 知道 | 内情 的 老师 来 了", False, id="who knows it"),
        pytest.param("我们 知道 | 城里 的 老师 来 了", True, id="what somebody knows"),
        pytest.param("一直 觉得 | 城里 的 老师 来 了", True, id="what one can only think"),
        pytest.param("我们 决定 | 换", False, id="one character"),
        pytest.param("两个 决定 | 改变 了 公司", False, id="decisions that are counted"),
        pytest.param("做出 的 决定 | 改变 了 公司", False, id="a decision that is described"),
        pytest.param("这 决定 | 改变 了 公司", False, id="a decision that is pointed at"),
        pytest.param("我们 买 | 应该 换 曲子", False, id="a verb that has no content"),
        pytest.param("最后 决定 | 输 不 输 的 是 天气", False, id="what 的 makes a subject with its verb"),
    ],
)
def test_what_is_thought_begins_a_piece(marked: str, *, expected: bool) -> None:
    assert holds(is_content, marked) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("我们 坐 车 | 来 做 研究", True, id="what for"),
        pytest.param("公司 | 来 做 研究", False, id="nothing done before"),
        pytest.param("我们 坐 了 | 来 做 研究", False, id="no noun before"),
        pytest.param("我们 坐 车 | 来 学校", False, id="where to"),
        pytest.param("我们 坐 车 | 想 做 研究", False, id="another verb"),
        pytest.param("账本 由 管 仓库 的 阿姨 | 来 核对", False, id="by whom it is done"),
        pytest.param("这些 活 靠 管 仓库 的 阿姨 | 来 做", False, id="through whom it is done"),
        pytest.param("我们 请 老师 | 来 做 研究", False, id="who is asked to come"),
        pytest.param("我们 卖 房子 | 去 还债", True, id="to go and do it"),
        pytest.param("我们 坐 车 | 去 上班", False, id="how one goes"),
        pytest.param("我们 揣 在 兜里 | 去 上班", False, id="with what one goes"),
        pytest.param("我们 放进 包里 | 去 上班", False, id="with what one goes, the verb with what follows it"),
        pytest.param("我们 看着 孩子 | 去 上学", False, id="what goes on at the time"),
        pytest.param("我们 练 六十 小时 | 去 考试", False, id="for how long, and then"),
        pytest.param("我们 花 两 年 | 去 做 研究", False, id="what may come after two years"),
        pytest.param("我们 哪有 工夫 | 去 做 研究", False, id="what there is no time for"),
    ],
)
def test_what_somebody_comes_for_begins_a_piece(marked: str, *, expected: bool) -> None:
    assert holds(is_purpose, marked) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("我们 会 从 这里 | 开始", True, id="the verb behind its preposition"),
        pytest.param("他 会 从 山上 | 表演", True, id="a verb that is a noun too, behind a place"),
        pytest.param("我们 会 靠 我 | 表演", True, id="a verb that is a noun too, behind a pronoun"),
        pytest.param("我 会 对 的 人 | 说话", False, id="what describes somebody"),
        pytest.param("猫 会 在 水桶 | 盖 上", False, id="the end of a place"),
        pytest.param("石头 会 在 我 | 掌 心里", False, id="the end of a place that is cut badly"),
        pytest.param("他们 很 难 在 短期 内 | 建立 优势", True, id="what is hard to do"),
        pytest.param("石头 也 碎 在 老师 | 表演 的", False, id="a verb tagged as an adjective before it"),
        pytest.param("我们 把 木板 固定 在 墙 | 做 架子", False, id="a verb of two characters before it"),
        pytest.param("我们 会 从 这里 | 研究 故事", False, id="what may be a noun"),
        pytest.param("我 会 从 这里 | 跑", False, id="one character"),
        pytest.param("我 会 从 学校 | 去 公园", False, id="to go, which says where to"),
        pytest.param("我 会 从 学校 的 | 走 下来", False, id="behind 的"),
        pytest.param("我 从 这里 | 开始 学习", False, id="what could stand before the subject"),
        pytest.param("我 就 在 学校 | 看过 两回", False, id="just where, which could stand before the subject"),
        pytest.param("弟弟 昨天 只 在 学校 | 见过 他", False, id="only where, behind a time"),
        pytest.param("就 在 学校 | 看过 两回", True, id="just where, before which nobody stands"),
        pytest.param("我 就 把 课本 | 看过 两回", True, id="just what is taken, which stands before no subject"),
        pytest.param("时间 会 让 老师 | 开始 学习", False, id="who is made to do it"),
        pytest.param("他 坐 在 山上 | 表演 故事", False, id="a preposition that belongs to the verb before it"),
        pytest.param("他 会 在 山上 | 表演 故事", True, id="a preposition behind no verb"),
        pytest.param("他 想 从 山上 | 表演 故事", True, id="a preposition that belongs to no verb"),
        pytest.param("数字 会 在 6% | 开始 变", False, id="a number that is no place"),
        pytest.param("我 会 跟 老师 | 是 朋友", False, id="what it is"),
        pytest.param("课本 会 跟 老师 | 看见 的 东西 一起", False, id="a verb that describes what is governed"),
        pytest.param("我们 会 跟 孩子 | 高兴 得 一样", False, id="what is compared"),
        pytest.param("我 会 从 这里 | 很 高兴", False, id="no verb"),
        pytest.param("我 会 跟 城里 的 老师 们 | 谈", True, id="one character behind a long phrase"),
        pytest.param("有 被 老师 | 改 坏 的", False, id="what there is, described by the verb"),
        pytest.param("医生 会 用 四维 | 打印 骨头", False, id="a mere quality, with which nothing is done"),
        pytest.param("我们 都 用 硬毛 | 刷洗 锅", False, id="the end of what a tool is called"),
        pytest.param("我们 都 用 清水 | 漂洗 锅", True, id="a verb that is called as no tool"),
        pytest.param("他 有 被 老师 | 改 坏", True, id="the verb of the clause itself"),
    ],
)
def test_the_verb_behind_a_preposition_begins_a_piece(marked: str, *, expected: bool) -> None:
    assert holds(is_governed, marked) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("一个 上班 的 | 人", True, id="what describes somebody"),
        pytest.param("我 一个 上班 的 | 人", False, id="who I am"),
    ],
)
def test_nobody_describes_who_he_is(marked: str, *, expected: bool) -> None:
    assert holds(is_described, marked) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("我 请 他 | 喝茶", True, id="what the one who is asked does"),
        pytest.param("我 看 他 | 喝茶", False, id="what somebody is seen to do"),
        pytest.param("我 请 | 喝茶", False, id="nobody who is asked"),
        pytest.param("请 的 阿姨 | 做 菜", False, id="she who was hired"),
        pytest.param("我 请 他 | 来", False, id="to come, and nothing more"),
        pytest.param("我 请 他 | 来 帮忙", True, id="to come and do something"),
        pytest.param("我 叫 老师 | 喝茶", False, id="somebody who may be named so"),
        pytest.param("我 叫 他 | 喝茶", True, id="somebody who is called"),
        pytest.param("我 请 他 | 是 老师", False, id="who somebody is"),
        pytest.param("我 劝 他 | 说 不 难", False, id="what who advises says"),
        pytest.param("我 请 他 | 说 故事", True, id="what who is asked says"),
        pytest.param("我 请 他 | 老师", False, id="no act"),
        pytest.param("有 三个 老师 | 喝茶 聊天", True, id="so many who do it"),
        pytest.param("有 老师 | 喝茶 聊天", False, id="some who do it"),
        pytest.param("能 有 四五个 乘客 | 就 不错 了", False, id="that there are so many is what it takes"),
        pytest.param("我 请 他 | 买 的 书", False, id="what describes something"),
        pytest.param("我 请 孩子 自己 | 烤 饼干", False, id="behind oneself"),
        pytest.param("我 教 孩子 | 自己 烤 饼干", True, id="oneself with what is done"),
        pytest.param("我 教 孩子 | 自己 老师", False, id="oneself with nothing done"),
        pytest.param("有 三个 老师 | 来 帮忙", False, id="who is there to come"),
        pytest.param("我 请 三个 | 喝茶 聊天", False, id="a number of nobody named"),
        pytest.param("我 请 他 | 研究 历史", False, id="what may be a noun"),
        pytest.param("有 四种 我 | 看到 了", False, id="so many, and then who sees them"),
        pytest.param("有 三个 老师 | 喝茶", False, id="so many who do one thing and no more"),
    ],
)
def test_what_somebody_is_asked_to_do_begins_a_piece(marked: str, *, expected: bool) -> None:
    assert holds(is_pivoted, marked) is expected


@pytest.mark.parametrize(
    ("rule", "marked", "expected"),
    [
        pytest.param(is_accompanied, "他 抱 着 诗集 | 回来", True, id="what is done the while"),
        pytest.param(is_accompanied, "他 接着 诗集 | 回来", False, id="then"),
        pytest.param(is_accompanied, "他 抱 着 诗集 | 睡觉", False, id="the while, of what may be spoken of first"),
        pytest.param(is_governed, "我 会 跟 一位 | 修理 手表 的 老人 见面", False, id="a number parted from its noun"),
        pytest.param(is_governed, "我 会 跟 一位 老人 | 修理 手表", True, id="a number with its noun"),
        pytest.param(is_accompanied, "他 抱 着 诗集 | 走", False, id="the while, in one character"),
        pytest.param(is_accompanied, "他 抱 着 | 回来", False, id="the while, with nothing held"),
        pytest.param(is_accompanied, "他 买 诗集 | 回来", False, id="no while"),
        pytest.param(is_accompanied, "窗边 支 着 画架 | 画 孩子", False, id="what is there"),
        pytest.param(is_accompanied, "桌上 摆着 收音机 | 听 比赛", False, id="what is there, in one word"),
        pytest.param(is_behind_way, "我们 去 公园 | 休息", True, id="what is done where one goes"),
        pytest.param(is_behind_way, "我们 看 公园 | 休息", False, id="no going"),
        pytest.param(
            is_governed,
            "奖杯 拿 得 比 我们 全 学校 | 加起来 还 多",
            False,
            id="a sum, with which something is compared",
        ),
        pytest.param(is_behind_way, "我们 回 台 | 休息 一下", False, id="a place of one character, maybe cut in two"),
        pytest.param(is_behind_way, "下午 轮 到 学生 | 休息 一下", False, id="whose turn it is"),
        pytest.param(
            is_governed, "奖杯 拿 得 比 我们 | 全 学校 加起来 还 多", False, id="all of those who are compared"
        ),
        pytest.param(is_behind_way, "我们 去 公园 | 休息 的", False, id="what describes something"),
        pytest.param(is_behind_way, "我们 去 高铁 | 站 数人", False, id="a place that is cut in two"),
        pytest.param(is_behind_way, "我们 去 公园 | 走", False, id="where one goes, in one character"),
        pytest.param(is_behind_way, "我们 去 公园 | 去 看看", False, id="to go once more"),
        pytest.param(is_behind_way, "我们 去 公园 | 是 好事", False, id="what it is"),
        pytest.param(is_degree, "价钱 定 得 | 很 低", True, id="how far"),
        pytest.param(is_degree, "种子 活 得 | 久", False, id="how far, in one character"),
        pytest.param(is_degree, "价钱 定 了 | 很 低", False, id="no de"),
        pytest.param(is_degree, "价钱 得 | 很 低", False, id="de behind no verb"),
        pytest.param(is_degree, "价钱 定 得 | 很 低 的 书", False, id="how far, of a noun"),
        pytest.param(is_length, "我们 休息 了 | 两天", True, id="how long"),
        pytest.param(is_length, "我们 休息 | 两天", False, id="how long, of no verb that is over"),
        pytest.param(is_length, "我 到 了 | 第三个 月", False, id="in which month"),
        pytest.param(is_length, "他们 建 了 | 一个 广场", False, id="a thing"),
        pytest.param(is_even, "连 当地人 | 都 听不懂", True, id="even they"),
        pytest.param(is_even, "看 当地人 | 都 听不懂", False, id="no even"),
        pytest.param(is_even, "连 | 都 听不懂", False, id="even nobody"),
        pytest.param(is_even, "连 当地人 | 很 听不懂", False, id="nothing that answers even"),
        pytest.param(is_even, "连 当地人 | 都 会", False, id="even they, and too little more"),
        pytest.param(is_soon, "我 一 看 | 就 知道 不对", True, id="at once"),
        pytest.param(is_soon, "我 一 看 | 都 知道 不对", False, id="no at once"),
        pytest.param(is_soon, "我 看 | 就 知道 不对", False, id="nothing that comes first"),
        pytest.param(is_soon, "我 一 看 | 就 会", False, id="at once, and too little more"),
        pytest.param(is_there, "这条 街上 有 | 七家 面馆", True, id="what there is"),
        pytest.param(is_there, "这条 街上 开 | 七家 面馆", False, id="what is opened"),
        pytest.param(is_there, "有 | 七家 面馆", False, id="what there is nowhere"),
        pytest.param(is_there, "这条 街上 有 | 面馆", False, id="what there is, uncounted"),
        pytest.param(is_there, "这条 街上 有 | 七家 面馆 卖 面", False, id="what there is, and more"),
        pytest.param(is_accompanied, "他 背着 药 | 回来", True, id="what is done the while, in one word"),
        pytest.param(is_accompanied, "他 抱 着 诗集 | 很 高兴", False, id="the while, and no verb"),
        pytest.param(is_accompanied, "他 抱 着 诗集 | 研究 历史", False, id="the while, and what may be a noun"),
        pytest.param(is_accompanied, "他 抱 着 诗集 看 老师 | 回来", False, id="the while, and another verb"),
        pytest.param(is_behind_way, "我们 去 | 休息 一下", False, id="to go nowhere"),
        pytest.param(is_behind_way, "我们 去 公园 | 很 高兴", False, id="how one is"),
        pytest.param(is_behind_way, "我们 去 公园 | 研究 历史", False, id="where one goes, and what may be a noun"),
        pytest.param(is_degree, "价钱 定 得 | 走 了 很远", False, id="de, and a verb"),
        pytest.param(is_length, "我们 休息 了 | 三个 小时", True, id="how many hours"),
        pytest.param(is_length, "我们 休息 了 | 三个", False, id="a number of no time"),
        pytest.param(is_length, "到 了 | 冬天", False, id="when, with what takes nothing else"),
        pytest.param(is_length, "又 过 了 | 三天", False, id="how much later, with what takes nothing else"),
        pytest.param(is_length, "我们 休息 了 | 两天 才 走 三圈", False, id="how long, and what then"),
        pytest.param(is_length, "我们 搬家 了 | 以后 的 头 一个 月", False, id="since what, and not how long"),
        pytest.param(
            is_governed,
            "比 你们 | 贴 在 站牌 上 那 张 纸 强",
            False,
            id="a thing that is described before it is pointed at",
        ),
        pytest.param(is_governed, "他们 在 比 谁 | 吃 得 多", False, id="what they compete in"),
        pytest.param(is_governed, "弟弟 总 比 谁 | 吃 得 多", False, id="who is asked about"),
        pytest.param(is_governed, "弟弟 总 比 哥哥 | 吃 得 多", True, id="than whom"),
        pytest.param(is_governed, "他们 正在 跟 客人 | 喝茶", True, id="with whom, while it goes on"),
        pytest.param(is_governed, "关键 不 在 老师 | 教 得 好", False, id="what it does not lie in"),
        pytest.param(is_governed, "关键 而 在 学生 | 学 得 快", False, id="what it lies in"),
        pytest.param(is_governed, "老人 常 在 河边 | 唱 两句", True, id="where"),
        pytest.param(is_governed, "老人 常 给 了 孩子 | 买 糖", False, id="what is given, and no preposition"),
        pytest.param(is_governed, "老人 把 碗放 | 回到 柜子 里", False, id="a noun with the verb of its place"),
        pytest.param(is_governed, "老人 把 饭碗 | 放回 柜子 里", True, id="a noun alone"),
        pytest.param(is_there, "这条 街上 有 | 多少 面馆", True, id="how many there are"),
        pytest.param(is_there, "这条 街上 有 | 七家", False, id="so many of what is not named"),
    ],
)
def test_each_rule_asks_for_all_that_it_rests_on(
    rule: Callable[[Clause, int], bool], marked: str, *, expected: bool
) -> None:
    assert holds(rule, marked) is expected


@pytest.mark.parametrize(
    ("words", "at", "is_behind"),
    [
        pytest.param(("去", "公园", "喝", "了", "茶"), 2, True, id="where one goes"),
        pytest.param(("上", "回", "舅舅", "喝", "了", "酒"), 3, False, id="who did it last time"),
    ],
)
def test_nobody_goes_to_a_person_by_name_alone(words: tuple[str, ...], at: int, *, is_behind: bool) -> None:
    assert is_behind_way(clause_of(words), at) is is_behind
