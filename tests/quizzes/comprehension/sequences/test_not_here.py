"""A sentence that points to what nothing shown names cannot stand there, and that is said."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.not_here import not_here
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("shown", "other", "ja"),
    [
        pytest.param("老钟每天要擦三遍。", "他们打算换一台新的。", "「他们」に当たる人たち", id="nobody is named"),
        pytest.param("站长不同意换钟。", "他们打算换一台新的。", "「他们」に当たる人たち", id="just one is named"),
        pytest.param("邻居们都来看钟。", "他们打算换一台新的。", "", id="several are named"),
        pytest.param("老钟每天要擦三遍。", "他打算换一台新的。", "", id="him, who may be anybody of the talk"),
        pytest.param("老钟每天要擦三遍。", "那座码头去年关了。", "「那座码头」", id="that harbour"),
        pytest.param("老钟挂在码头上。", "那座码头去年关了。", "", id="a harbour that is named"),
        pytest.param(
            "老钟每天要擦三遍。", "这台长江打字机是我爹留下的。", "「这台长江打字机」", id="named for a river"
        ),
        pytest.param("老钟每天要擦三遍。", "那座石头房子漏雨。", "「那座石头房子」", id="of stone, and what ails it"),
        pytest.param("老钟每天要擦三遍。", "那张桌子停电那天坏了。", "「那张桌子」", id="a verb behind it"),
        pytest.param("打字机和老钟都停了。", "这台长江打字机是我爹留下的。", "", id="its kind is named"),
        pytest.param(
            "老钟每天要擦三遍。", "有意思的是，那座码头没有钟。", "「那座码头」", id="that harbour, led up to"
        ),
        pytest.param("我们每天卖面包。", "面包我还是学会了。", "", id="a known thing that is named"),
        pytest.param("老钟每天要擦三遍。", "那个时候大家都走路。", "", id="a time"),
        pytest.param("我给女儿写了一封信。", "我在信里说，今年不回去。", "", id="a letter that is named"),
        pytest.param("来过两个学徒。", "第二个还算客气。", "", id="two are named"),
        pytest.param("其一是没有人学。", "其二是房租太贵。", "", id="a first is named"),
        pytest.param("老钟每天要擦。", "第二天又停了。", "", id="the next day"),
        pytest.param("老钟每天要擦。", "第二个月，我换了新的。", "", id="the next month"),
        pytest.param("老钟每天要擦。", "第三次，他自己来了。", "", id="a time that something was done"),
        pytest.param("老钟每天要擦三遍。", "我说，既然没人买，不如送人。", "「既然没人买」", id="what is so already"),
        pytest.param("师傅说，钟要天天擦。", "这句话我记了三十年。", "", id="words that somebody says"),
        pytest.param("您怕老钟停吗？", "这是您今天问得最好的一个问题。", "", id="praise after a question"),
        pytest.param("二〇一七年老钟停了三次。", "二〇一七年，钟楼还没有灯。", "", id="the same year"),
        pytest.param("老钟停了三次。", "二〇一七年，钟楼还没有灯。", "", id="no year is shown"),
        pytest.param("摆了一个月，没人买。", "我说，既然没人买，不如送人。", "", id="what is told"),
    ],
)
def test_what_is_pointed_to_and_not_named_is_said(shown: str, other: str, ja: str) -> None:
    first, wrong = Document(passage(shown, other)).spots
    told = not_here(wrong, [first]).ja or ""
    assert (ja in told) if ja else not told
