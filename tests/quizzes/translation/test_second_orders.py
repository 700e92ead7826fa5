"""A run that can stand in a second order is seen by what its pieces are."""

from __future__ import annotations

import pytest

from quizzes.translation.joints import Joint
from quizzes.translation.pieces import Piece
from quizzes.translation.second_orders import has_second_order


def _pieces(*said: str) -> list[Piece]:
    return [Piece(words=tuple(one.split()), joint=Joint.OBJECT) for one in said]


@pytest.mark.parametrize(
    ("said", "is_free"),
    [
        pytest.param(("筷子", "停了", "一下"), True, id="for a moment, or all at once"),
        pytest.param(("筷子", "停了", "一天"), False, id="for a day"),
        pytest.param(("自己", "把", "编号", "写 上去 了"), True, id="by oneself, before or behind what ba takes"),
        pytest.param(("他", "親自", "把 門", "關 上 了"), True, id="in person, traditional"),
        pytest.param(("自己 把", "编号", "写 上去 了"), False, id="by oneself, in one piece with ba"),
        pytest.param(("自己", "写 了", "编号"), False, id="by oneself, and nothing is taken"),
        pytest.param(("雪", "把", "山路", "盖住 了", "一半"), True, id="half of what ba takes"),
        pytest.param(("雪", "把 山路", "盖住 了", "三分之一"), True, id="a third, ba with its noun"),
        pytest.param(("雪", "将", "山路", "蓋住 了", "大半"), True, id="written, traditional"),
        pytest.param(("雪", "把", "山路", "盖住 了"), False, id="no portion"),
        pytest.param(("雪", "把", "山路", "盖住 了", "两次"), False, id="how often is no portion"),
        pytest.param(("老板", "把", "房租", "提高 了", "百分之 五"), False, id="by so much is no portion"),
        pytest.param(("他", "只", "吃 了", "一半"), False, id="nothing is taken"),
        pytest.param(("她", "回 家", "睡 了", "三 天"), True, id="back home, and then"),
        pytest.param(("我们", "到 车站", "等 了", "一 夜"), True, id="at the station, and then"),
        pytest.param(("她", "回 家", "照顾", "孩子"), False, id="what for"),
        pytest.param(("她", "回来 了", "三 天"), False, id="back, with no place"),
        pytest.param(("她", "回 过", "家乡 了"), False, id="has been back"),
        pytest.param(("昨天", "回 家", "睡 了", "三 天"), False, id="nobody is named"),
    ],
)
def test_a_portion_and_a_place_that_may_stand_before_are_seen(said: tuple[str, ...], *, is_free: bool) -> None:
    assert has_second_order(_pieces(*said)) == is_free


@pytest.mark.parametrize(
    ("clauses", "is_free"),
    [
        pytest.param((("手 洗", "不 干净"), ("袜子", "会 变 硬")), True, id="a thing that it cannot be done to"),
        pytest.param((("手 洗", "不 乾淨"), ("襪子", "會 變 硬")), True, id="traditional"),
        pytest.param((("他 打", "不 开"), ("老师", "来 帮 了 忙")), False, id="somebody"),
        pytest.param((("手 洗", "不 动 锅"), ("袜子", "会 变 硬")), False, id="what stands behind it"),
        pytest.param((("每个 冬天 请 公司", "来 测"), ("零件", "放在 门口")), True, id="which somebody is asked to do"),
        pytest.param((("每年 请 师傅", "来 修"), ("零件", "放在 门口")), True, id="a thing that it is done to"),
        pytest.param((("每年 请 师傅", "来 修 车"), ("零件", "放在 门口")), False, id="what it is done to is named"),
        pytest.param((("手 洗 了", "三 天"), ("袜子", "会 变 硬")), False, id="what was done"),
    ],
)
def test_a_thing_that_may_be_told_of_first_is_seen(clauses: tuple[tuple[str, str], ...], *, is_free: bool) -> None:
    found = [
        Piece(words=tuple(piece.split()), joint=joint)
        for clause in clauses
        for piece, joint in zip(clause, (Joint.LINK, Joint.SUBJECT), strict=True)
    ]
    assert has_second_order(found) == is_free


@pytest.mark.parametrize(
    ("said", "is_free"),
    [
        pytest.param(("现在", "包子", "一天 卖 六百 个"), True, id="how many of it"),
        pytest.param(("現在", "包子", "一天 賣 六百 個"), True, id="traditional"),
        pytest.param(("现在", "地板", "每天 擦 三 遍"), True, id="how often"),
        pytest.param(("现在", "地板", "每天 被 擦 三 遍"), False, id="passive"),
        pytest.param(("现在", "老师", "一天 卖 六百 个"), False, id="who does it"),
        pytest.param(("现在", "墙边", "立着 六 个"), False, id="where they are"),
        pytest.param(("现在", "包子", "一个 卖 六 块"), False, id="at which price"),
        pytest.param(("现在", "包子", "占 六百 个"), False, id="what it is of all"),
    ],
)
def test_what_is_counted_may_end_the_clause(said: tuple[str, ...], *, is_free: bool) -> None:
    joints = (Joint.LINK, Joint.TIME, Joint.SUBJECT)
    found = [Piece(words=tuple(one.split()), joint=joint) for one, joint in zip(said, joints, strict=True)]
    assert has_second_order(found) == is_free


@pytest.mark.parametrize(
    ("clauses", "is_free"),
    [
        pytest.param(
            (("可是 她 织 得 快 的 那些 围巾",), ("后来 拆 了", "三 条")), True, id="some of those that are named"
        ),
        pytest.param((("这 批 灯笼",), ("上个月 坏 了", "两 只")), True, id="of a lot of them"),
        pytest.param((("可是 她 織 得 快 的 那些 圍巾",), ("後來 拆 了", "三 條")), True, id="traditional"),
        pytest.param((("她 招 的 那些 学徒",), ("后来 走 了", "四 名")), True, id="people"),
        pytest.param((("她 织 得 快 的 那些 围巾",), ("后来 拆 了", "三 天")), False, id="how long"),
        pytest.param((("她 喜欢 那些 围巾",), ("后来 拆 了", "三 条")), False, id="somebody likes them"),
        pytest.param((("她 织 得 快 的 那些 围巾",), ("每天 卖", "三 条")), False, id="nothing has become of them"),
        pytest.param((("她 织 得 快 的 那 条 围巾",), ("后来 拆 了", "三 条")), False, id="one of them"),
    ],
)
def test_a_part_of_several_may_be_told_of_by_its_number(clauses: tuple[tuple[str, ...], ...], *, is_free: bool) -> None:
    found = [
        Piece(words=tuple(piece.split()), joint=Joint.LENGTH if at else Joint.LINK)
        for clause in clauses
        for at, piece in enumerate(clause)
    ]
    assert has_second_order(found) == is_free
