"""What is shown of a talk needs no more where it names of whom, of what and from when it tells."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import Shown, need_of_sentence, need_of_shown
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue

_FIRST = ("王平", "我爸爸在学校旁边开了一家书店。")
_ALONE = ("记者", "您一个人留下来了吗？")
_COUNTED = ("王平", "是第四天晚上来了两个木匠。")
_WANTED = ("王平", "书店里没有他要的书。")


@pytest.mark.parametrize(
    ("sentence", "need"),
    [
        pytest.param(("王平", "“书店今天休息一天”。"), Need.HELPS, id="what is printed somewhere"),
        pytest.param(("王平", "书店今天休息一天。"), Need.NONE, id="what is told"),
        pytest.param(("记者", "对，书店里有三千本旧书。"), Need.HELPS, id="a reply to somebody else"),
        pytest.param(("王平", "对，书店里有三千本旧书。"), Need.NONE, id="yes to oneself"),
        pytest.param(("王平", "哪里，书店里只有三千本旧书。"), Need.NONE, id="no to oneself"),
        pytest.param(("记者", "您爸爸喜欢看书吗？"), Need.NONE, id="a question that names of whom"),
        pytest.param(("记者", "您高兴不高兴？"), Need.HELPS, id="a question that names no more than who talk"),
        pytest.param(("记者", "书店到那儿有九里地吗？"), Need.HELPS, id="how far from where"),
        pytest.param(("记者", "您爸爸不能再等书店关门吗？"), Need.HELPS, id="waiting for what"),
        pytest.param(("记者", "是不是因为书店太小了？"), Need.HELPS, id="the reason of what"),
        pytest.param(("记者", "那后来书店开门吗？"), Need.HELPS, id="after what"),
        pytest.param(("记者", "三百多本，都是从哪儿买来的？"), Need.NEEDED, id="so many of what"),
        pytest.param(("记者", "三百多本旧书，都是从哪儿买来的？"), Need.NONE, id="so many books"),
        pytest.param(("记者", "三十多年，书店一直没关过门吗？"), Need.NONE, id="so many years"),
        pytest.param(("记者", "哈哈，那剩下的五本书呢？"), Need.HELPS, id="what is left of what, behind a laugh"),
        pytest.param(("记者", "机器比那时候聪明多了吗？"), Need.HELPS, id="than when"),
    ],
)
def test_a_sentence_right_behind_another_is_known_by_what_it_needs(sentence: tuple[str, str], need: Need) -> None:
    document = Document(dialogue(_FIRST, sentence))
    assert need_of_sentence(document, 1) is need


@pytest.mark.parametrize(
    ("asked", "need"),
    [
        pytest.param("后来找到了吗？", Need.HELPS, id="what came of what"),
        pytest.param("卖掉了吗？", Need.NONE, id="short, and of nothing later"),
        pytest.param("要是一直卖不掉呢？", Need.HELPS, id="what if, and of what"),
        pytest.param("要是书店卖不掉这些书呢？", Need.NONE, id="what if, and of what it is"),
        pytest.param("后来您爸爸还卖书吗？", Need.NONE, id="later, and long enough"),
        pytest.param("机器比那时候聪明多了吗？", Need.HELPS, id="than when"),
        pytest.param("既然如此，能不能把书店搬到楼上？", Need.HELPS, id="in view of what"),
        pytest.param("既然书店赔钱，能不能搬到楼上？", Need.NONE, id="in view of what it says"),
    ],
)
def test_a_question_that_is_asked_about_itself_may_say_little(asked: str, need: Need) -> None:
    document = Document(dialogue(_FIRST, ("记者", asked)))
    seen = Shown(spot=document.spots[1], part=(0, len(asked)))
    assert need_of_shown(document, seen) == (need, False)


@pytest.mark.parametrize(
    ("start", "need", "is_bare"),
    [
        pytest.param(0, Need.HELPS, True, id="the beginning of an answer"),
        pytest.param(3, Need.NONE, False, id="what an answer goes on with"),
    ],
)
def test_only_the_beginning_of_an_answer_stands_for_its_question(start: int, need: Need, *, is_bare: bool) -> None:
    said = "喜欢，我们家的书店里有三千本旧书。"
    document = Document(dialogue(_FIRST, ("记者", "您喜欢看书吗？"), ("王平", said)))
    assert need_of_shown(document, Shown(spot=document.spots[2], part=(start, len(said)))) == (need, is_bare)


def test_the_end_of_a_question_is_read_as_any_part_of_a_sentence() -> None:
    asked = "您爸爸的书店关门以后，后来怎么样？"
    document = Document(dialogue(_FIRST, ("记者", asked)))
    seen = [Shown(spot=document.spots[1], part=part) for part in ((0, len(asked)), (11, len(asked)))]
    assert [need_of_shown(document, each)[0] for each in seen] == [Need.NONE, Need.HELPS]


def test_a_question_that_opens_a_talk_asks_about_nothing_before_it() -> None:
    document = Document(dialogue(("记者", "大的三斤，小的一斤半吗？"), ("王平", "对。")))
    seen = Shown(spot=document.spots[0], part=(0, 12))
    assert need_of_shown(document, seen) == (Need.HELPS, False)


@pytest.mark.parametrize(
    ("turns", "back", "need"),
    [
        pytest.param((("记者", "他是一个很有名的人。"), _WANTED), 1, Need.NONE, id="whom nobody was told of"),
        pytest.param((_FIRST, ("记者", "老板去找他了。"), _WANTED), 1, Need.NEEDED, id="whom one was told of before"),
        pytest.param((("王平", "书很贵。"), _WANTED), 1, Need.NEEDED, id="whom nothing names"),
        pytest.param(
            (_FIRST, ("王平", "书架上的书都很贵。"), ("记者", "他们买吗？")), 1, Need.NEEDED, id="they, of nobody"
        ),
        pytest.param(
            (_FIRST, ("王平", "学生昨天都来看书了。"), ("记者", "他们买吗？")), 1, Need.NONE, id="they, the students"
        ),
        pytest.param(
            (_FIRST, ("王平", "书架上有三本旧书。"), ("记者", "它们贵吗？")), 1, Need.NONE, id="they, the books"
        ),
        pytest.param(
            (_FIRST, ("王平", "城里昨天下了一场大雪。"), ("记者", "他们来吗？")), 1, Need.NONE, id="they, of the town"
        ),
        pytest.param((_FIRST, _ALONE, ("王平", "不是一个人。"), _COUNTED), 2, Need.NEEDED, id="counted from nothing"),
        pytest.param(
            (_FIRST, ("记者", "您留下来三天吗？"), ("王平", "不是三天。"), _COUNTED), 2, Need.HELPS, id="from days"
        ),
        pytest.param((_FIRST, _ALONE, ("王平", "我一个人留下来了。"), _COUNTED), 2, Need.NONE, id="from what was done"),
    ],
)
def test_all_that_is_shown_is_read_in_one(turns: tuple[tuple[str, str], ...], back: int, need: Need) -> None:
    document = Document(dialogue(*turns))
    *before, spot = document.spots
    seen = Shown(spot=spot, part=(0, len(spot.source)), before=tuple(before[-back:]))
    assert need_of_shown(document, seen)[0] is need
