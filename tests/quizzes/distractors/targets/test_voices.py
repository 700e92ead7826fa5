"""Of a pair, to change something and to become another, the one is told that the sentence says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.targets.voices import in_voice, is_told_as_done
from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("word", "aligned", "source", "told"),
    [
        pytest.param("白费", "無駄になる", "白费了她的力气。", ("無駄にする",), id="what is wasted behind it"),
        pytest.param("改变", "変わる", "天气改变了。", ("変わる",), id="as the translation has it: it comes about"),
        pytest.param("改变", "変える", "他改变了我。", ("変える",), id="as the translation has it: it is done"),
        pytest.param(
            "改变", "変わる", "那本书改变了他什么？", ("変える",), id="somebody is changed, however it is put"
        ),
        pytest.param("改变", "変わる", "听了他的话，我们改变了计划。", ("変える",), id="a noun ends the clause"),
        pytest.param("改变", "変わる", "这件事改变了您对芯片的看法？", ("変える",), id="a view of something"),
        pytest.param("改变", "変わる", "一封信改变了公司的命运。", ("変える",), id="the lot of a firm"),
        pytest.param("增加", "増える", "村里增加了孩子的座位。", ("増える",), id="there are more for somebody"),
        pytest.param("结束", "終わる", "演出结束的时间还没定。", ("終わる",), id="the time at which it ends"),
        pytest.param(
            "恢复", "よくなる", "她恢复了健康。", ("取り戻す", "回復する"), id="no pair, whatever it is done to"
        ),
        pytest.param("延续", "続く", "孩子们延续老习惯。", ("続ける",), id="an old custom is gone on with"),
        pytest.param("增加", "増える", "村里增加了商店。", ("増える",), id="there are more of them somewhere"),
        pytest.param("结束", "終わる", "请告诉我结束时间。", ("終わる",), id="when is nothing that is ended"),
        pytest.param("结束", "終わる", "演出结束了我们才走。", ("終わる",), id="somebody else does something"),
        pytest.param("改变", None, "后来我改变主意了。", ("変える",), id="what is changed stands behind it"),
        pytest.param("改變", None, "後來我改變了計畫。", ("変える",), id="behind it in traditional characters"),
        pytest.param(
            "开始", "始める", "他开始工作了。", ("始める",), id="the pair's other and what else there is are left"
        ),
        pytest.param("改变", None, "天气改变了。", ("変える", "変わる"), id="nothing stands behind it"),
        pytest.param("增加", None, "人数增加三成。", ("増やす", "増える"), id="by how much is no object"),
        pytest.param("结束", None, "审查结束后再说。", ("終わる", "終える"), id="when is no object"),
        pytest.param("结束", None, "比赛结束那天我哭了。", ("終わる", "終える"), id="the day is no object"),
        pytest.param("停下", None, "车停下来了。", ("止まる", "止める"), id="nor is a way"),
        pytest.param("延续", None, "这个传统延续至今。", ("続く", "続ける"), id="nor how long"),
        pytest.param("增加", None, "病人增加这么多。", ("増やす", "増える"), id="nor how much"),
        pytest.param("停止", None, "他们停止计费。", ("止める",), id="what is stopped stands behind it"),
        pytest.param("停止", None, "雨停止了。", ("止まる", "止める", "やめる"), id="nothing is stopped"),
        pytest.param(
            "报废", None, "工厂报废了那批旧轮胎。", ("廃棄処分にする",), id="what is scrapped stands behind it"
        ),
        pytest.param("报废", "廃棄処分になる", "那辆车报废了。", ("廃棄処分になる",), id="it is scrapped"),
        pytest.param("靠岸", None, "渡船还没靠岸。", ("接岸する", "岸に着く"), id="what nobody does to anything"),
        pytest.param("会议", None, "会议开始了。", ("会議", "打ち合わせ"), id="no pair"),
    ],
)
def test_of_a_pair_the_one_is_told_that_the_sentence_says(
    word: str, aligned: str | None, source: str, told: tuple[str, ...]
) -> None:
    sense = table()[word.replace("變", "变")]
    assert in_voice(sense, aligned, source, source.index(word)).ja == told


_DEEDS = {"提高": ("引き上げる",), "降低": ("引き下げる", "下げる")}  # of which a table has nothing that comes about


@pytest.mark.parametrize(
    ("word", "source", "is_told"),
    [
        pytest.param("提高", "门票的收入提高了三成。", True, id="it comes to so much"),
        pytest.param("提高", "成绩从三分提高到了九分。", True, id="up to so much"),
        pytest.param("降低", "噪音降低了很多。", True, id="it comes down by much"),
        pytest.param("提高", "老板把工资提高了三成。", False, id="somebody does it to what is named before"),
        pytest.param("提高", "后来我们提高了三次。", False, id="we do it"),
        pytest.param("提高", "公园提高了门票的价格。", False, id="somebody does it to what stands behind"),
    ],
)
def test_what_comes_to_so_much_is_not_told_as_a_deed(word: str, source: str, *, is_told: bool) -> None:
    sense = replace(table()[word], ja=_DEEDS[word])

    assert is_told_as_done(sense, source, source.index(word)) is is_told


@pytest.mark.parametrize(
    ("word", "source"),
    [
        pytest.param("增加", "收入增加了三成。", id="more"),
        pytest.param("提高", "门票的收入提高了三成。", id="higher"),
        pytest.param("降低", "噪音降低了很多。", id="lower"),
    ],
)
def test_a_word_of_which_the_table_has_what_comes_about_is_told_as_that_too(word: str, source: str) -> None:
    assert not is_told_as_done(table()[word], source, source.index(word))
