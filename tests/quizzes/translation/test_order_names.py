"""A piece of a clause is called a place, or somebody or something, where its last word is one."""

from __future__ import annotations

import pytest

from quizzes.translation.clause import clause_of
from quizzes.translation.order_names import (
    called,
    does_what_is_described,
    is_away_from,
    is_call,
    is_group,
    is_had,
    is_named,
    is_noun_with_doer,
    is_place,
    rule_of_first,
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("店里", True, id="within something"),
        pytest.param("附近", True, id="a word for a place"),
        pytest.param("心里", False, id="what one feels"),
        pytest.param("里", True, id="within"),
        pytest.param("后", False, id="behind, of nothing"),
        pytest.param("其中", False, id="of those"),
        pytest.param("桌子", False, id="a thing"),
        pytest.param("嘴上", False, id="in words, which is how"),
        pytest.param("表面上", False, id="by the look of it"),
        pytest.param("晚上", False, id="when"),
    ],
)
def test_a_word_says_where(word: str, *, expected: bool) -> None:
    assert is_place(word) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("老师", True, id="somebody"),
        pytest.param("他们", True, id="a pronoun"),
        pytest.param("人", True, id="a short word"),
        pytest.param("的", True, id="what is described and not named"),
        pytest.param("样样", False, id="a word said twice"),
        pytest.param("小时", False, id="a length of time"),
        pytest.param("包裹", True, id="a thing of our table, whatever it is tagged as"),
        pytest.param("牛肉", True, id="a thing of no table"),
        pytest.param("发电站", True, id="a verb with what is no noun"),
        pytest.param("老房子", True, id="a quality and its noun"),
        pytest.param("其中", False, id="of those"),
        pytest.param("坐火车", False, id="a verb with its object"),
        pytest.param("漂亮", False, id="a quality"),
    ],
)
def test_a_word_names_somebody_or_something(word: str, *, expected: bool) -> None:
    assert is_named(word) is expected


@pytest.mark.parametrize(
    ("subject", "predicate", "rule"),
    [
        pytest.param("我们", "去 学校", "subject", id="who does it"),
        pytest.param("大家", "站 在 门口", "subject", id="everybody, before a place"),
        pytest.param("面粉", "筛 了 两遍", "spoken_of", id="a thing that something is done to, so many times"),
        pytest.param("面粉", "放 在 碗 里", "spoken_of", id="where to"),
        pytest.param("面粉", "筛 得 很 细", "spoken_of", id="how"),
        pytest.param("医院", "请 了 他 两次", "subject", id="a thing that does something to somebody"),
        pytest.param("市 政府", "出 两成", "subject", id="an office that does something"),
        pytest.param("厂方", "赔 了 一半", "subject", id="a firm that does something"),
        pytest.param("地方", "扫 了 两遍", "spoken_of", id="a place, which does nothing"),
        pytest.param("水 温", "要 低", "subject", id="a thing that is so"),
        pytest.param("它", "放 在 碗 里", "subject", id="it, as 我 beside it is"),
        pytest.param("学校 的 老师", "住 在 楼上", "subject", id="a person that is described"),
        pytest.param("我们 的 船", "像 房子", "subject", id="what is ours"),
    ],
)
def test_what_something_may_be_done_to_is_spoken_of_and_no_subject(subject: str, predicate: str, rule: str) -> None:
    words = tuple(f"{subject} {predicate}".split())
    assert called(clause_of(words), len(subject.split())) == rule


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("县里", True, id="those who are there"),
        pytest.param("家里", True, id="the family"),
        pytest.param("河里", False, id="a place alone"),
        pytest.param("城里人", False, id="people"),
    ],
)
def test_a_place_may_name_those_who_are_there(word: str, *, expected: bool) -> None:
    assert is_group(word) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("离岸", True, id="off the shore"),
        pytest.param("离婚", False, id="a divorce"),
        pytest.param("离", False, id="no noun behind it"),
    ],
)
def test_from_what_something_is_away_names_nothing(word: str, *, expected: bool) -> None:
    assert is_away_from(word) is expected


@pytest.mark.parametrize(
    ("who", "does", "expected"),
    [
        pytest.param("我们", "卖 的 是 土豆", True, id="what they do is the subject"),
        pytest.param("我们", "最 想 吃 的 就是 土豆", True, id="with what says how much"),
        pytest.param("我们", "卖 土豆", False, id="they do it"),
        pytest.param("我们", "是 种 土豆 的", False, id="what they are"),
    ],
)
def test_who_is_named_may_do_what_a_noun_is_made_of(who: str, does: str, *, expected: bool) -> None:
    assert does_what_is_described(clause_of((who, *does.split())), 1) is expected


@pytest.mark.parametrize(
    ("who", "does", "expected"),
    [
        pytest.param("孩子", "送来 的 礼物", True, id="what they bring"),
        pytest.param("孩子", "写 得 潦草 的 地方", True, id="what they write so"),
        pytest.param("孩子", "没 送来 的 礼物", True, id="what they do not bring"),
        pytest.param("孩子", "昨天 送来 的 礼物", True, id="what they bring some day"),
        pytest.param("孩子", "一天 用 掉 的 纸", True, id="what they use up"),
        pytest.param("孩子", "送来 了 老师 的 礼物", False, id="they bring what is somebody's"),
        pytest.param("孩子", "送来 的 礼物 很 香", False, id="something is said of what they bring"),
        pytest.param("孩子", "送来 礼物", False, id="they bring it"),
    ],
)
def test_a_noun_may_be_described_together_with_who_does_it(who: str, does: str, *, expected: bool) -> None:
    assert is_noun_with_doer(clause_of((who, *does.split())), 1) is expected


@pytest.mark.parametrize(
    ("first", "said", "rule"),
    [
        pytest.param("村 东头", "立 起 了 一块 石碑", "place", id="where something was set up"),
        pytest.param("南京 路口", "挂 着 一面 旗", "place", id="a place by its name"),
        pytest.param("成都 锦里", "立 起 了 一座 牌坊", "place", id="a street of a town"),
        pytest.param("成都 人民公园", "挂 满 了 灯笼", "place", id="a park of a town"),
        pytest.param("围墙", "装 了 三个 灯", "spoken_of", id="a thing with something on it"),
        pytest.param("老师", "立 起 了 一块 石碑", "subject", id="who sets it up"),
        pytest.param("厂方", "立 起 了 一块 石碑", "subject", id="a firm that sets it up"),
        pytest.param("县里", "立 起 了 一块 石碑", "spoken_of", id="where, or those who are there"),
        pytest.param("当地", "把 期限 缩短 了 一年", "topic", id="those who are there, and do something with it"),
        pytest.param("当地", "立 起 了 一块 石碑", "place", id="where alone"),
        pytest.param("管理处", "让 所有 摊子 换成 新 招牌", "subject", id="an office that has it done"),
        pytest.param("拐弯处", "立 起 了 一块 石碑", "place", id="no office"),
        pytest.param("门口", "让 人 扫 干净 了", "spoken_of", id="where, or those who have it done"),
    ],
)
def test_where_something_is_set_up_is_no_subject(first: str, said: str, rule: str) -> None:
    words = tuple(f"{first} {said}".split())
    assert rule_of_first(clause_of(words), len(first.split())) == rule


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("后排 那位 戴 帽子 的 大爷", "我 看 您 站 了 很久", True, id="called, and spoken to"),
        pytest.param("后排 戴 帽子 的 大爷", "您 请 说", True, id="of no measure"),
        pytest.param("后排 那位 戴 帽子 的 大爷", "我 看 他 站 了 很久", False, id="spoken of"),
        pytest.param("后排 那顶 新 的 帽子", "我 看 您 戴 很 好", False, id="a thing"),
    ],
)
def test_who_is_called_is_told_from_who_is_spoken_of(one: str, other: str, *, expected: bool) -> None:
    assert is_call(tuple(one.split()), tuple(other.split())) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("我 有 一句 话", True, id="a thing of somebody's"),
        pytest.param("我 有 一个 朋友", False, id="somebody, who does it"),
        pytest.param("我们 有 一位 老听众", False, id="somebody by the measure"),
        pytest.param("有 一辆 车", False, id="a thing of nobody's"),
        pytest.param("村里 有 一口 井", False, id="a thing somewhere"),
    ],
)
def test_a_thing_that_somebody_has_does_nothing(said: str, *, expected: bool) -> None:
    assert is_had(tuple(said.split())) is expected
