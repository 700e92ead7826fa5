"""What is quoted of a reply can be read by itself, and is a whole thought."""

from __future__ import annotations

import pytest

from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.replies.saying import cut, points_out, sayings, shorter, told
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue


@pytest.mark.parametrize(
    ("source", "quote"),
    [
        pytest.param("附近大学里的年轻人最多。", "附近大学里的年轻人最多", id="a whole sentence"),
        pytest.param("其实附近大学里的年轻人最多。", "附近大学里的年轻人最多", id="a marker at its head"),
        pytest.param("两个人都笑了，谁也没说话。", None, id="how those who talk laugh"),
        pytest.param("两个人都爱笑，谁也不说话。", "两个人都爱笑，谁也不说话", id="what two are like"),
        pytest.param("往大处说，我们想弄清楚一个道理。", "我们想弄清楚一个道理", id="a point of view at its head"),
        pytest.param("店里的书便宜，所以学生都来。", "店里的书便宜，所以学生都来", id="too short to be cut"),
        pytest.param(
            "店里的书一直卖得特别便宜，所以学生都来。", "店里的书一直卖得特别便宜", id="up to what goes on from it"
        ),
        pytest.param(
            "早上五点到八点，晚上五点到八点，这两段在厨房备菜。",
            "早上五点到八点，晚上五点到八点，这两段在厨房备菜",
            id="times with what is done then",
        ),
        pytest.param(
            "我每天五点起来在厨房备菜，这两年一直这样。", "我每天五点起来在厨房备菜", id="a time and what is done"
        ),
        pytest.param(
            "店里的书一直卖得特别便宜，但是学生从来不来。",
            "店里的书一直卖得特别便宜，但是学生从来不来",
            id="not before what limits it",
        ),
        pytest.param(
            "有个年轻人本来要找一本菜谱，结果买了一本诗集。",
            "有个年轻人本来要找一本菜谱，结果买了一本诗集",
            id="what was meant and what came of it",
        ),
        pytest.param(
            "因为下雨，附近的学生都回家了。", "因为下雨，附近的学生都回家了", id="a reason stays with what follows"
        ),
        pytest.param("因为附近大学里的年轻人最多。", "附近大学里的年轻人最多", id="a reason alone"),
        pytest.param("结果呢，附近的学生都回家了。", "附近的学生都回家了", id="a marker with a particle"),
        pytest.param("那么冷的冬天，附近的学生都回家了。", None, id="so cold is no marker"),
        pytest.param("那么，附近的学生都回家了。", "附近的学生都回家了", id="well then"),
        pytest.param("特别是附近的学生都回家了。", None, id="one of those told before"),
        pytest.param("書的價錢一開始就定得很低。", "書的價錢一開始就定得很低", id="traditional"),
        pytest.param("也有人从很远的地方来。", None, id="it goes on from the sentence before"),
        pytest.param("它比机器做的好看得多。", None, id="it"),
        pytest.param("这种碗现在已经很少见了。", None, id="this"),
        pytest.param("你朋友问到点子上了，大家都想知道。", None, id="it speaks to who asks"),
        pytest.param("你以为自己在思考，其实是在说话。", "你以为自己在思考，其实是在说话", id="you as anybody"),
        pytest.param("现在呢，到夜里两点还排队。", None, id="now, as said before"),
        pytest.param("研究就不一样了，要做很多实验。", None, id="unlike what was said"),
        pytest.param("可去年暑假，她画了一套小人儿。", None, id="but, and a time before she"),
        pytest.param("顾师傅，收门票会让人少下来。", "收门票会让人少下来", id="the name that it calls"),
        pytest.param("不过话说回来，小军的手感是真好。", "小军的手感是真好", id="two markers at its head"),
        pytest.param("有，当年做了一款新的耳机。", "当年做了一款新的耳机", id="yes at its head"),
        pytest.param("涨过呀，从十块涨到了十二块。", "从十块涨到了十二块", id="the verb of the question at its head"),
        pytest.param("谁愿意为好奇心花钱呢？", None, id="a question"),
        pytest.param("对，是这样的。", None, id="yes"),
        pytest.param("批评得很对，我自己也写在书里了。", None, id="it agrees"),
        pytest.param("是我外婆留下来的一个抽屉。", None, id="a predicate alone"),
        pytest.param("很便宜。", None, id="too short"),
        pytest.param("他对我说：“你要小心。", None, id="an open quotation"),
    ],
)
def test_a_sentence_is_cut_down_to_what_stands_alone(source: str, quote: str | None) -> None:
    assert cut(source) == quote


@pytest.mark.parametrize(
    ("plain", "points"),
    [
        pytest.param("他们都不来了", True, id="they"),
        pytest.param("附近有很多老人，大家都很喜欢他们", False, id="somebody is named before"),
        pytest.param("对很多老人来说，这相当于几个月的钱", True, id="a frame before it names nothing"),
        pytest.param("其他人都不来", False, id="others"),
        pytest.param("这些年生意很好", False, id="these years"),
        pytest.param("尤其是冬天很难", False, id="above all"),
    ],
)
def test_what_points_outside_is_seen(plain: str, *, points: bool) -> None:
    assert points_out(plain) is points


def test_the_sayings_of_a_reply_know_where_they_stand() -> None:
    talk = dialogue(
        ("记者", "您的店是什么时候开的？"), ("林芳", "二十年前。附近大学里的年轻人最多。其实冬天的生意最难做。")
    )
    [exchange] = exchanges(Document(talk))
    assert [(saying.text, saying.position, saying.is_whole) for saying in sayings(exchange)] == [
        ("附近大学里的年轻人最多", 1, True),
        ("冬天的生意最难做", 2, True),
    ]


def test_a_saying_that_ends_with_a_quotation_is_shown_without_a_stop_like_all_others() -> None:
    assert told("我的原话是：“手工的碗不是药。”") == "我的原话是：“手工的碗不是药”"
    assert told("她問：「可以嗎？」") == "她問：「可以嗎？」"


@pytest.mark.parametrize(
    ("reply", "most", "expected"),
    [
        pytest.param("我们学校的老师都很年轻，我们去年开了新班。", 12, "我们学校的老师都很年轻", id="the first clause"),
        pytest.param(
            "我们学校有三百个学生，我们去年开了新班，很多老师是外地人。",
            24,
            "我们学校有三百个学生，我们去年开了新班",
            id="two of three",
        ),
        pytest.param("我们学校的院子里很安静，第二年修水库，全淹了。", 20, None, id="what happened to it is cut off"),
        pytest.param("一份完整的协议，连同公证的费用，需要两万元。", 18, None, id="a subject without its verb"),
        pytest.param("因为学校的操场上在下雨，老师没有来开门。", 14, None, id="a reason alone"),
        pytest.param("我们学校不是在城里的大街上，而是在山上。", 16, None, id="half of a pair"),
        pytest.param("我们学校有三百个学生，我们去年开了新班。", 8, None, id="still too long"),
    ],
)
def test_a_saying_is_shortened_to_clauses_that_stand_alone(reply: str, most: int, expected: str | None) -> None:
    [exchange] = exchanges(Document(dialogue(("记者", "你们学校怎么样？"), ("林芳", reply))))
    found = [shorter(saying, most) for saying in sayings(exchange)]
    assert {each.text for each in found if each is not None} == ({expected} if expected is not None else set())
