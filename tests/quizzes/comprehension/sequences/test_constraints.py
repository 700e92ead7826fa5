"""What is certain of the order of some pieces follows from their words; what is not certain is left open."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.sequences.constraints import Constraint, Rule, constraints_of, possible_orders
from quizzes.comprehension.sequences.correlatives import Pair, opener
from quizzes.comprehension.sequences.openings import Opening
from quizzes.comprehension.sequences.pieces import pieces_of
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot


def _spots(*sources: str) -> tuple[Spot, ...]:
    return Document(passage(*sources)).spots


def _clauses(source: str) -> tuple[Spot, ...]:
    [spot] = _spots(source)
    return pieces_of(spot)


def _pairs(found: Sequence[Constraint]) -> set[tuple[str, str]]:
    return {(one.sign.opening, one.sign.answer) for one in found if isinstance(one.sign, Pair)}


@pytest.mark.parametrize(
    ("source", "pair"),
    [
        pytest.param("如果有人来讲价，我就请他喝茶。", ("如果", "就"), id="if and then"),
        pytest.param("與其擔心大家不看書，不如擔心書不好看。", ("與其", "不如"), id="rather than, traditional"),
        pytest.param(
            "他宁可自己天天挨饿，也不卖家里那头老牛。",
            ("宁可", "也不"),
            id="what one would rather do, and the denial of the other",
        ),
        pytest.param(
            "他宁愿自己天天挨饿，也不会卖家里那头老牛。",
            ("宁愿", "也不会"),
            id="what one would rather do, and what one will not",
        ),
        pytest.param(
            "他宁可自己天天挨饿，也要买家里那头老牛。", ("宁可", "也"), id="what one takes upon oneself, and what for"
        ),
        pytest.param(
            "他宁可自己天天挨饿，也不再卖家里那头老牛。",
            ("宁可", "也不再"),
            id="what one would rather do, and what one will do no more",
        ),
        pytest.param("我们的目标不是做应用，而是做研究。", ("不是", "而是"), id="not this but that"),
        pytest.param(
            "但我认为问题不在于工具太好用，而在于它不给线索。", ("不在于", "而在于"), id="lies not in this but in that"
        ),
        pytest.param(
            "我们的本事不在于一滴不洒，而在于知道洒了多少。",
            ("不在于", "而在于"),
            id="lies not in this, which is none at all",
        ),
        pytest.param(
            "票价不取决于路有多远，而取决于哪天走。", ("不取决于", "而取决于"), id="depends not on this but on that"
        ),
        pytest.param("爬山不靠力气，而靠每一步都踩稳。", ("不靠", "而靠"), id="relies not on this but on that"),
        pytest.param("发电机突然一停，灯就全部灭了。", ("一停", "就"), id="as soon as"),
        pytest.param("等后面的房子修好，我就带徒弟。", ("等", "就"), id="when and then"),
        pytest.param("如果他们不来讲价，我们就是朋友。", ("如果", "就"), id="then, in one word with is"),
        pytest.param(
            "一开始我很不习惯，后来就喜欢上了。", ("一开始", "后来"), id="at first and later, whatever stands between"
        ),
    ],
)
def test_two_words_hold_a_piece_behind_another(source: str, pair: tuple[str, str]) -> None:
    assert pair in _pairs(constraints_of(_clauses(source)))


@pytest.mark.parametrize(
    ("source", "pairs"),
    [
        pytest.param("我认为传统不是不变，而是有人接着改。", {("不是", "而是")}, id="not that it does not but that"),
        pytest.param("不是他不想去，而是家里没有人。", {("不是", "而是")}, id="not that somebody does not but that"),
        pytest.param("他不卖家里的老牛，而是每天给它洗澡。", {("不", "而是")}, id="does not but"),
    ],
)
def test_a_word_that_opens_for_itself_comes_before_one_with_words_of_the_piece(
    source: str, pairs: set[tuple[str, str]]
) -> None:
    assert _pairs(constraints_of(_clauses(source))) == pairs


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        pytest.param("与其担心大家不看书，不如担心书不好看，我每天都这么想。", Rule.NEXT, id="two that stand close"),
        pytest.param("如果有人来讲价，我请他喝茶好了，那就不用再说别的了。", None, id="not side by side"),
        pytest.param(
            "如果有人来店里讲价，那就请他喝茶，我们每天都在河边。", Rule.AFTER, id="a further condition may follow"
        ),
        pytest.param("如果有人来店里讲价，那就请他喝茶，所以大家都喜欢来。", Rule.NEXT, id="so follows from both"),
        pytest.param(
            "与其担心大家不看书，不如担心书不好看，而且书也太贵了。", Rule.AFTER, id="what joins may join the first"
        ),
        pytest.param(
            "我们先把门口的路修好，然后再开店，所以大家都喜欢来。", Rule.AFTER, id="another step may come between"
        ),
    ],
)
def test_nothing_parts_two_words_between_which_nothing_can_stand(source: str, rule: Rule | None) -> None:
    found = [one.rule for one in constraints_of(_clauses(source)) if isinstance(one.sign, Pair)]
    assert found[:1] == ([] if rule is None else [rule])


@pytest.mark.parametrize(
    ("source", "taken_up"),
    [
        pytest.param("因为她学会了剥蒜，就会叹一口气。", "因为", id="then takes up because"),
        pytest.param("因为她每剥三颗蒜，就会叹一口气。", None, id="then takes up each"),
        pytest.param("我觉得是因为练得太少，就每天多跑一圈。", None, id="then takes up the whole thought"),
        pytest.param("他以为因为下雨没人来，就把店门关了。", None, id="then takes up what was thought"),
        pytest.param("不能因为她不会剥蒜，就让她走。", None, id="then takes up what is no reason"),
        pytest.param("我想如果她学会了剥蒜，就会叹一口气。", "如果", id="then takes up if within a thought"),
        pytest.param("我想因为她学会了剥蒜，就会叹一口气。", None, id="then takes up a thought"),
        pytest.param("因为她每天练，力气又大，就会叹一口气。", None, id="then may take up what is between"),
        pytest.param("因为学校里的铃一响，就会跑去操场。", "一响", id="then takes up as soon as"),
    ],
)
def test_what_answers_takes_up_the_opening_nearest_to_it(source: str, taken_up: str | None) -> None:
    found = _pairs(constraints_of(_clauses(source)))
    assert [opening for opening, answer in found if answer == "就"] == ([] if taken_up is None else [taken_up])


@pytest.mark.parametrize(
    ("source", "taken_up"),
    [
        pytest.param("因为钱从来不是问题，出口的限制才是问题。", None, id="what it is instead"),
        pytest.param("因为她每天都练两个小时，今天才赢了比赛。", "因为", id="what comes of it"),
        pytest.param("只有先学会剥蒜的人，才是店里的好师傅。", "只有", id="what alone is so"),
    ],
)
def test_what_it_is_instead_follows_from_no_reason(source: str, taken_up: str | None) -> None:
    found = _pairs(constraints_of(_clauses(source)))
    assert [opening for opening, answer in found if answer == "才"] == ([] if taken_up is None else [taken_up])


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("店里一共只有三家人，冬天才来客人。", id="only, of a number"),
        pytest.param("如果下雨就不卖了，我就回家睡觉。", id="if with its own then"),
        pytest.param("既然我们想做这个事，也许还来得及。", id="perhaps is no also"),
        pytest.param("店里的客人都很少，天气冷得不行。", id="nothing"),
        pytest.param("请了一位法律顾问。每件事都要他同意。", id="the end of a sentence says nothing"),
        pytest.param("我们做了一个新的规定，每天都有人来看。", id="a rule is no saying"),
        pytest.param("店里的书很多很多，还有一家在河边。", id="there is another"),
        pytest.param("对面的孩子摸了摸耳朵，还真骗着了我两盘棋。", id="it was so indeed"),
        pytest.param("昨天晚上雨下得特别大，还好店里没有进水。", id="it was well"),
        pytest.param("明天的会改在楼上开了，还请大家早一点到。", id="a request"),
        pytest.param("不好办的原因有两个：没有人没有钱。", id="a colon, which is not shown"),
        pytest.param("无论店里开不开门，钱总部已经拿走了。", id="the head office is no always"),
        pytest.param("因为大家没有经验，病人一进门就要分级。", id="as soon as is answered in its own piece"),
        pytest.param("要是哪天下了雪，门一关，屋里就不冷了。", id="as soon as is answered behind its comma"),
        pytest.param("因为这份菜单很短，客人一眼就能看完。", id="then belongs to a glance"),
        pytest.param("如果附近有人会修，她马上就拿去修了。", id="then belongs to at once"),
        pytest.param("因为他的腿受过伤，本来就走得不快。", id="then belongs to all along"),
        pytest.param("即使想不起来了，我闭着眼睛也能说出来。", id="even with the eyes shut"),
        pytest.param("外行看着乱因为不知道，规则写在墙上。", id="what is not known may stand before"),
        pytest.param("我让一趟车多等八分钟，店里就没有人了。", id="to wait is no until"),
        pytest.param("广告的事我承认，我们没有好好考虑过。", id="what is admitted stands before"),
        pytest.param("我一个人跑出去告诉奶奶，站在门口说了很久。", id="to go and tell says nothing yet"),
        pytest.param("那天老张什么也没说，提着灯出了门。", id="not to say a word announces nothing"),
        pytest.param("两家人吵架可以同时说，我们家必须有一个人停下来。", id="how one speaks announces nothing"),
        pytest.param("台上的人都在抢着说，我们家的孩子坐着不动。", id="to speak over each other announces nothing"),
        pytest.param("头两年我也不敢明说，店里分成两间，招牌不一样。", id="not to dare to say it announces nothing"),
        pytest.param("要是哪天门口的座位特别少，河边那家面馆准好吃。", id="that one is no then"),
        pytest.param("只要客人愿意走进来，我就是站一天也高兴。", id="even if is no then"),
        pytest.param("录音是从前年开始的，现在一共有四十多本。", id="the year before last is no time of old"),
        pytest.param("邻居问我是不是医生，我摆手说不是不是，我最后的工作就是看门。", id="no, no, and what it is"),
        pytest.param("邻居以为不是我家的狗，我小时候的伙伴就是它。", id="it is, behind what it is said of"),
    ],
)
def test_words_that_only_look_like_it_hold_nothing(source: str) -> None:
    assert not constraints_of(_clauses(source))


@pytest.mark.parametrize(
    "source", ["来修的人不是舍不得钱，而是舍不得那把伞。", "所以我不是不喜欢手采，而是替自己打算。"]
)
def test_what_denies_is_named_whole(source: str) -> None:
    assert _pairs(constraints_of(_clauses(source))) == {("不是", "而是")}


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我问她凉不凉快，就是没有人回答我。", id="a question for yes or no denies nothing"),
        pytest.param("凉不凉快我问过她，而是她不想回答我。", id="a verb said again with not denies nothing"),
        pytest.param("名字我想不起来了，而是门口的人说的。", id="what cannot be done is no denial"),
    ],
)
def test_not_that_does_not_deny_is_answered_by_nothing(source: str) -> None:
    assert not _pairs(constraints_of(_clauses(source)))


@pytest.mark.parametrize(
    ("source", "is_held"),
    [
        pytest.param(
            "因为这种表今天不走明天又走，过了三天还不走，才要送去店里修。", False, id="only then takes up three days"
        ),
        pytest.param(
            "除非这种表今天不走明天也不走，过了三天还不走，才要送去店里修。", True, id="only then takes up unless"
        ),
    ],
)
def test_only_then_takes_up_the_clause_right_before_unless_it_goes_over_all(source: str, *, is_held: bool) -> None:
    first, second, last = _clauses(source)
    whole = replace(first, source=first.source + second.source, words=(*first.words, *second.words))
    assert any(answer == "才" for _, answer in _pairs(constraints_of((whole, last)))) is is_held


@pytest.mark.parametrize(
    ("source", "is_held"),
    [
        pytest.param("尽管大家都反对，我还是把墙拆了。", False, id="what is granted may follow"),
        pytest.param("尽管大家都反对，还是把墙拆了一半。", True, id="nothing but the answer begins the clause"),
        pytest.param("尽管大家都反对，可是我把墙拆了。", True, id="but comes after what is granted"),
        pytest.param("哪怕下一整天的雨，我们也要走到学校。", False, id="even if may follow"),
        pytest.param("只要明天不下大雨，我们就走得到学校。", True, id="then comes after if only"),
    ],
)
def test_what_is_granted_comes_first_only_where_it_may_not_follow(source: str, *, is_held: bool) -> None:
    assert bool(_pairs(constraints_of(_clauses(source)))) is is_held


def test_an_answer_that_two_pieces_have_is_tied_to_none() -> None:
    found = constraints_of(_clauses("发电机突然一停，灯就全部灭了，船就看不见我们。"))
    assert not _pairs(found)


def test_all_at_once_is_no_as_soon_as() -> None:
    found = constraints_of(_clauses("可是厂里一下子走了三个人，就问我能不能再留几天。"))
    assert not _pairs(found)


def test_an_opening_is_a_whole_word() -> None:
    pieces = _clauses("他们来过两次，一听说店里卖的都是旧字典，茶没喝完就走了。")
    assert ("一听说", "就") in _pairs(constraints_of(pieces))


def test_then_takes_up_the_nearer_of_two() -> None:
    found = constraints_of(_clauses("因为我住在学校旁边，而且下课的铃一响，我就第一个跑去操场。"))
    assert not any(opening == "因为" for opening, _ in _pairs(found))


def test_more_that_compares_what_a_noun_is_answers_nothing() -> None:
    pieces = _clauses("院子里不光有三棵苹果树，更老的那一棵是柿子树。")
    assert not _pairs(constraints_of(pieces))


def test_a_condition_behind_whom_it_is_set_for_is_answered_and_tells_no_steps() -> None:
    pieces = _clauses("一个人只有先学会跟昨天的自己比，才经得起跟别人比。")
    assert _pairs(constraints_of(pieces)) == {("只有", "才")}


@pytest.mark.parametrize(
    ("sources", "is_tied"),
    [
        pytest.param(("来了一位老先生。", "他每天都来。", "书放在柜台后面。"), True, id="one person"),
        pytest.param(("来了一位老先生。", "他每天都来。", "我的老师也喜欢书。"), False, id="two persons"),
        pytest.param(("桌上有个箱子。", "那个箱子很旧。", "打开箱子看一看。"), False, id="a thing named twice"),
    ],
)
def test_a_pronoun_is_tied_to_what_only_one_piece_names(sources: tuple[str, ...], *, is_tied: bool) -> None:
    found = constraints_of(_spots(*sources))
    assert any(one.rule is Rule.AFTER and one.piece == 1 for one in found) is is_tied


@pytest.mark.parametrize(
    ("sources", "is_held"),
    [
        pytest.param(
            ("小时候这条街都是树。", "现在只剩下两棵。", "树皮也掉了。"), False, id="now, and then as a child"
        ),
        pytest.param(("后来这条街都是店。", "现在只剩下两家。", "招牌也掉了。"), True, id="now, after what came later"),
        pytest.param(
            ("一开始这条街没有店。", "从那以后都来开店。", "路也修好了。"), True, id="since, after what came first"
        ),
        pytest.param(
            ("后来街上来了一家店。", "从那以后人就多了。", "路也修好了。"), False, id="since, before what came later"
        ),
        pytest.param(("来了一位老先生。", "他每天都来。", "书放在柜台后面。"), True, id="he, after who came"),
        pytest.param(("因为门口站着老先生，", "他每天都来，", "书放在柜台后面。"), False, id="he, before why it is so"),
    ],
)
def test_a_piece_stands_before_what_it_takes_up_where_it_may(sources: tuple[str, ...], *, is_held: bool) -> None:
    found = constraints_of(_spots(*sources))
    assert any(one.rule is Rule.AFTER and one.piece == 1 and one.before == 0 for one in found) is is_held


@pytest.mark.parametrize(
    ("source", "opening"),
    [
        pytest.param("铃一响上课的人都来了。", "一响", id="as soon as it rings"),
        pytest.param("星期一上午的人都来了。", "", id="Monday"),
        pytest.param("他第一到学校了。", "", id="the first"),
    ],
)
def test_a_day_of_the_week_opens_no_pair(source: str, opening: str) -> None:
    [piece] = _spots(source)
    assert opener(piece, frozenset({"一…"}), frozenset({"就"})) == opening


@pytest.mark.parametrize(
    ("source", "is_held"),
    [
        pytest.param("他宁可自己天天挨饿，也舍得把那头牛卖了。", False, id="also may answer what is before it"),
        pytest.param("他自己已经天天挨饿，也舍得把那头牛卖了。", True, id="also, with nothing to answer"),
    ],
)
def test_a_word_that_may_be_an_answer_is_told_as_nothing_else(source: str, *, is_held: bool) -> None:
    found = constraints_of(_clauses(source))
    assert any(isinstance(one.sign, Opening) for one in found) is is_held


def test_orders_are_tried_against_all_that_is_certain() -> None:
    spots = _spots("有一本字典，放在柜台后面。", "那是一位老先生留下来的。", "他每天来看书，看了二十年。")
    assert list(possible_orders(3, constraints_of(spots))) == [(0, 1, 2)]
    assert list(possible_orders(3, ())) == list(permutations(range(3)))
