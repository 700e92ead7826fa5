"""Two clauses that no word ties are put in order by their comma where nothing of the later one fits the first."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.translation import sentence_order
from quizzes.translation.comma_first import is_told_by_comma
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        pytest.param("我 见 过 一对 夫妻", "为了 房子 | 吵 了 三个 星期", True, id="the later has no subject"),
        pytest.param("他们 换 座位", "我 | 看见 了 老师", True, id="another person's clause"),
        pytest.param("老师 把 窗户 打开 了", "他们 | 看见 了 雪山", True, id="nothing is left to be done to"),
        pytest.param("妻子 换 了 座位", "我 看见 了 老师", True, id="the later is one piece"),
        pytest.param("我 说 你 别 做 菜", "先 把 | 手 洗 干净", False, id="who says it may stand before the later"),
        pytest.param("司机 的 孩子 考上 大学", "公司 | 奖励 了 他", False, id="the later subject may own the first"),
        pytest.param("我 劝 了 很久", "他 | 没 听", False, id="who it is done to may be told first"),
        pytest.param("我 还 想 录", "这 | 是 习惯", False, id="what it is done to may be told first"),
        pytest.param("我 让 他 坐 前排", "他 | 说 不 紧张", False, id="who is let do it may be told first"),
        pytest.param("我 觉得 不会 下雨", "他 | 带 了 雨伞", False, id="of whom one thinks so may be told first"),
        pytest.param("谁 来 店里", "我 | 都 倒 热水", False, id="whoever comes"),
        pytest.param("自己 躲 进 厨房", "我 | 看见 了 老师", False, id="oneself may be the later subject's"),
        pytest.param("降到 了 九百万", "我们 取消 了 | 晚会", False, id="the first has no subject"),
        pytest.param("利润 不 高", "这个 | 行业 很 辛苦", False, id="half a subject"),
        pytest.param("一斤 手 采茶 卖 一千", "我 | 请 了 老师", False, id="a number and half a word"),
        pytest.param("他們 換 座位", "我 | 看見 了 老師", True, id="traditional"),
    ],
)
def test_a_whole_clause_stands_first_by_its_comma(one: str, other: str, *, is_told: bool) -> None:
    opening = other.partition(" | ")[0]
    whole = other.replace("| ", "")
    assert is_told_by_comma(tuple(one.split()), tuple(whole.split()), tuple(opening.split())) is is_told


def test_clauses_of_two_people_are_put_in_order_and_told_why() -> None:
    source, translation = "他们换座位，我忽然看见了自己的老师。", "彼らは席を替え、私は急に自分の先生を見ました。"
    [item] = sentence_order.items(Document(talk(("甲", source, translation))), Tally())
    assert item.tiles == ("他们", "换座位，", "我", "忽然看见了自己的老师")
    assert not item.accepted_orders
    assert "コンマで終わる部分は最後には置けないので、それを含む節が前に来ます（他们换座位 → 我…）" in (
        item.explanation.ja or ""
    )
