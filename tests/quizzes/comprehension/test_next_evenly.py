"""The sentence that follows is asked for where no word of what is read and no pronoun stands in it alone."""

from __future__ import annotations

import pytest

from quizzes.comprehension.next_evenly import items, tells
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue

_RAIN, _PRICE, _BOAT = "雨下了三天，谁也出不了门。", "价钱涨了一倍，买的人反而多了。", "船票得提前一个月订。"


@pytest.mark.parametrize(
    ("passage", "key", "others", "is_told"),
    [
        pytest.param(
            "郑海：钥匙一直挂在门后头。", "那把钥匙是祖父打的。", [_RAIN, _PRICE, _BOAT], True, id="a word of it alone"
        ),
        pytest.param(
            "郑海：钥匙一直挂在门后头，挂了三年。",
            "那把钥匙是祖父打的。",
            ["门后头还有一双鞋。", _PRICE, _BOAT],
            True,
            id="a word, and one in one other",
        ),
        pytest.param(
            "郑海：钥匙和雨伞都挂在门后，地图也挂着。",
            "那把钥匙是祖父打的。",
            ["雨伞是借来的，一直没还。", "地图是我自己画的。", _BOAT],
            False,
            id="a word, and one in two others",
        ),
        pytest.param(
            "郑海：院子里种着蒜，也种着瓜。",
            "蒜要等到夏至才挖。",
            [_RAIN, _PRICE, _BOAT],
            True,
            id="a noun of one character",
        ),
        pytest.param("郑海：从前谁都不收钱。", "现在一张票要八十块。", [_RAIN, _PRICE, _BOAT], False, id="no word"),
        pytest.param(
            "郑海：我跟师娘学的。",
            "她一句话也不多说。",
            [_RAIN, "他从不收钱。", _BOAT],
            True,
            id="a pronoun of it alone",
        ),
        pytest.param(
            "郑海：我跟师娘学的。",
            "她一句话也不多说。",
            [_RAIN, "她儿子开船。", _BOAT],
            False,
            id="a pronoun of another too",
        ),
        pytest.param("郑海：我跟师娘学的。", "其他的都是后来的事。", [_RAIN, _PRICE, _BOAT], False, id="no pronoun"),
    ],
)
def test_the_key_is_not_told_by_what_it_alone_has_of_what_is_read(
    passage: str, key: str, others: list[str], *, is_told: bool
) -> None:
    assert tells(key, others, passage) is is_told


def test_what_is_told_is_not_asked() -> None:
    talk = Document(
        dialogue(
            ("记者", "您每天在岛上都做些什么？"),
            ("老周", "早上在岛上擦玻璃，下午检查机器。玻璃上只要有一点儿盐，光就会变弱。"),
            ("记者", "您打算什么时候教徒弟？"),
            ("老周", "谁知道呢。等岛上机房的门修好，我才下山带徒弟。"),
            ("记者", "附近有渔船吗？"),
            ("老周", "前年冬天岛上来过一条渔船，有七个人。"),
            ("记者", "您想过离开吗？"),
            ("老周", "女儿出生那年，我在岛上没看见她。"),
        )
    )
    tally = Tally()
    assert list(items(talk, tally)) == []
    assert tally.refused["told-by-word"] == 1


def test_one_of_two_that_go_together_is_asked_for_among_sentences_of_other_matters() -> None:
    document = Document(
        dialogue(
            ("记者", "您一天要来回多少趟？"),
            ("许宁", "以前要跑四十趟，忙得连饭都吃不上。现在上游修了大桥，一天最多八趟。"),
            ("记者", "那您为什么不改行？"),
            ("许宁", "在岸上我睡不好觉，听不见水声心里发慌。再说，还有人需要这条船。"),
        )
    )
    [item] = items(document, Tally())
    assert (item.passage, item.key) == ("许宁：现在上游修了大桥，一天最多八趟。", "以前要跑四十趟，忙得连饭都吃不上。")
    assert {wrong.option for wrong in item.distractors} == {
        "在岸上我睡不好觉，听不见水声心里发慌。",
        "再说，还有人需要这条船。",
    }
