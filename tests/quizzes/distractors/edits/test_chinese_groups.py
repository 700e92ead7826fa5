"""In Chinese a word gives way to those that go with the same words around them, and to no others."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.edits.chinese_groups import _spelled_out, fellows, has_fellows
from quizzes.distractors.words import table

ROWS = [(group, tuple(words.split(",")), fits) for group, words, fits in rows_of("chinese_groups.tsv")]


@pytest.mark.parametrize(
    ("sentence", "word", "fellow"),
    [
        pytest.param("他决定离开这个城市。", "决定", "拒绝", id="before a verb"),
        pytest.param("我不打算换工作。", "打算", "需要", id="what is not meant to be done"),
        pytest.param("他们解决了这个问题。", "解决", "讨论", id="with its object"),
        pytest.param("她毕业以后去了上海。", "毕业", "结婚", id="without any"),
        pytest.param("医生建议我戒烟。", "建议", "要求", id="with somebody who does it"),
        pytest.param("街上很热闹。", "热闹", "安静", id="of a place"),
        pytest.param("成本越来越高。", "成本", "工资", id="of what there is more and more"),
        pytest.param("我没有耐心。", "耐心", "经验", id="of what one has"),
        pytest.param("这里的夜班护士常常失眠。", "失眠", "感冒", id="what befalls somebody"),
        pytest.param("我不同意这种说法。", "同意", "怀疑", id="a view"),
        pytest.param("我们想提供更好的服务。", "提供", "取消", id="a service"),
        pytest.param("平台应该承担什么责任？", "承担", "逃避", id="a duty"),
        pytest.param("起初只有三户愿意签字。", "签字", "搬家", id="what one is willing to do"),
        pytest.param("他想不起父亲的声音了。", "声音", "笑容", id="what one remembers of somebody"),
        pytest.param("现在的电脑越来越便宜。", "便宜", "先进", id="what is bought"),
        pytest.param("有没有遇到过麻烦？", "遇到", "引起", id="trouble"),
    ],
)
def test_a_word_has_fellows_where_all_of_its_group_fit(sentence: str, word: str, fellow: str) -> None:
    assert has_fellows(word)
    assert fellow in fellows(word, sentence)
    assert word not in fellows(word, sentence)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        pytest.param("他决定了三件事。", "决定", id="no verb behind"),
        pytest.param("我打算跑过三次。", "打算", id="what has been done"),
        pytest.param("那家公司很热闹。", "热闹", id="of nothing that is a place"),
        pytest.param("我很喜欢这种耐心。", "耐心", id="of what somebody likes"),
        pytest.param("老师提醒学生要小心。", "提醒", id="with what has to be done"),
        pytest.param("我要求大家必须一起吃饭。", "要求", id="with what everybody must"),
        pytest.param("您认为怎么办好？", "认为", id="in a question"),
        pytest.param("大家以为他睡了，其实他在看书。", "其实", id="against what was thought"),
        pytest.param("她说，这件事其实很简单。", "其实", id="where somebody is named who says it"),
        pytest.param("我喜欢发动机的声音。", "声音", id="of what is nobody"),
        pytest.param("为了解决这个麻烦，他来了。", "解决", id="trouble that is to be met"),
        pytest.param("他家门口有一棵树。", "门口", id="of no group"),
    ],
)
def test_elsewhere_it_has_none(sentence: str, word: str) -> None:
    assert fellows(word, sentence) == ()


def test_each_begins_with_those_behind_it() -> None:
    assert fellows("跑步", "他每天跑步。")[0] == "游泳"
    assert fellows("游泳", "他每天游泳。")[0] == "散步"


@pytest.mark.parametrize(("group", "words", "fits"), [pytest.param(*row, id=row[0]) for row in ROWS])
def test_every_word_of_a_group_is_glossed_in_both_languages(group: str, words: tuple[str, ...], fits: str) -> None:
    assert len(words) > 2, group
    assert [word for word in words if word not in table() or not (table()[word].ja and table()[word].en)] == []
    assert "＿" in fits
    assert compiled(_spelled_out(fits)).search("") is None
    assert "{" not in "".join(sign for sign in ("{end}", "{very}", "{who}", "{act}") if sign in _spelled_out(fits))
