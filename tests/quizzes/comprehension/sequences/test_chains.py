"""What is certain of the order of some pieces follows from their words; what is not certain is left open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.links import Link, link_to
from quizzes.comprehension.sequences.chains import constraints_of, opening_of
from quizzes.comprehension.sequences.constraints import Constraint, Rule
from quizzes.comprehension.sequences.correlatives import opener
from quizzes.comprehension.sequences.order_pieces import pieces_of
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot


def _spots(*sources: str) -> tuple[Spot, ...]:
    return Document(passage(*sources)).spots


def _clauses(source: str) -> tuple[Spot, ...]:
    [spot] = _spots(source)
    return pieces_of(spot)


@pytest.mark.parametrize(
    ("source", "constraint"),
    [
        pytest.param(
            "如果有人来讲价，我就请他喝茶。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="就", taken_up="如果"),
            id="if and then",
        ),
        pytest.param(
            "與其擔心大家不看書，不如擔心書不好看。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="不如", taken_up="與其"),
            id="rather than, traditional",
        ),
        pytest.param(
            "他宁可自己天天挨饿，也不卖家里那头老牛。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="也不", taken_up="宁可"),
            id="what one would rather do, and the denial of the other",
        ),
        pytest.param(
            "他宁愿自己天天挨饿，也不会卖家里那头老牛。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="也不会", taken_up="宁愿"),
            id="what one would rather do, and what one will not",
        ),
        pytest.param(
            "他宁可自己天天挨饿，也要买家里那头老牛。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="也", taken_up="宁可"),
            id="what one takes upon oneself, and what for",
        ),
        pytest.param(
            "他宁可自己天天挨饿，也不再卖家里那头老牛。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="也不再", taken_up="宁可"),
            id="what one would rather do, and what one will do no more",
        ),
        pytest.param(
            "我们的目标不是做应用，而是做研究。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="而是", taken_up="不是"),
            id="not this but that",
        ),
        pytest.param(
            "但我认为问题不在于工具太好用，而在于它不给线索。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="而在于", taken_up="不在于"),
            id="lies not in this but in that",
        ),
        pytest.param(
            "发电机突然一停，灯就全部灭了。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="就", taken_up="一停"),
            id="as soon as",
        ),
        pytest.param(
            "等后面的房子修好，我就带徒弟。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="就", taken_up="等"),
            id="when and then",
        ),
        pytest.param(
            "听这条街上的老师傅们说，以后要公开结果。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, taken_up="听这条街上的老师傅们说"),
            id="what is said",
        ),
        pytest.param(
            "他的意思其实是，以后要公开结果。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, taken_up="他的意思其实是"),
            id="what he means",
        ),
        pytest.param(
            "如果他们不来讲价，我们就是朋友。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="就", taken_up="如果"),
            id="then, in one word with is",
        ),
        pytest.param(
            "一开始我很不习惯，后来就喜欢上了。",
            Constraint(rule=Rule.AFTER, piece=1, before=0, words="后来", taken_up="一开始"),
            id="at first and later, whatever stands between",
        ),
        pytest.param(
            "一是品种不够好用，二是没有保险。",
            Constraint(rule=Rule.AFTER, piece=1, before=0, words="二是", taken_up="一是"),
            id="first and second",
        ),
        pytest.param(
            "我们想验证一些猜想，比如智能就是语言。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="比如", taken_up="一些"),
            id="some, for example",
        ),
        pytest.param(
            "我先试过了十秒，也试过二十秒。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="也试过", taken_up="试过"),
            id="also, with the verb again",
        ),
        pytest.param(
            "这种模型是必经之路，并且这个模型已经有了。",
            Constraint(rule=Rule.NEXT, piece=1, before=0, words="并且", taken_up="模型", is_topic=True),
            id="and, of the same",
        ),
        pytest.param(
            "训练的成本很高，所以成本要降下来。",
            Constraint(rule=Rule.AFTER, piece=1, before=0, words="所以", taken_up="成本", is_topic=True),
            id="so, of the same",
        ),
        pytest.param(
            "早期的投资人投钱时，想的是这个事。",
            Constraint(rule=Rule.NOT_LAST, piece=0, words="早期的投资人投钱时"),
            id="when",
        ),
        pytest.param(
            "所以当老站长提出要让学徒先学看信号时，大家都不同意。",
            Constraint(rule=Rule.NOT_LAST, piece=0, words="当……时"),
            id="when, at length, by the words that hold it",
        ),
        pytest.param(
            "老站长提出要让所有学徒先学看信号的时候，大家都不同意。",
            Constraint(rule=Rule.NOT_LAST, piece=0, words="……时候"),
            id="when, at length, by its end",
        ),
        pytest.param(
            "老站长认为对刚来的这些年轻学徒来说，信号最难学。",
            Constraint(rule=Rule.NOT_LAST, piece=0, words="对刚来的这些年轻学徒来说"),
            id="for whom, at length",
        ),
        pytest.param("店里很安静，所以我听得见。", Constraint(rule=Rule.NOT_FIRST, piece=1, words="所以"), id="so"),
    ],
)
def test_words_hold_a_piece_to_its_place(source: str, constraint: Constraint) -> None:
    assert constraint in constraints_of(_clauses(source))


@pytest.mark.parametrize(
    ("source", "waits"),
    [
        pytest.param("店里的客人都走了的时候，谁也不出声。", True, id="when"),
        pytest.param("店里的客人都等了八个小时，谁也不出声。", False, id="how long"),
    ],
)
def test_only_a_time_that_something_happens_at_waits_for_it(source: str, *, waits: bool) -> None:
    assert any(one.rule is Rule.NOT_LAST for one in constraints_of(_clauses(source))) is waits


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
    found = [one for one in constraints_of(_clauses(source)) if one.words == "就" and one.rule is Rule.NEXT]
    assert [one.taken_up for one in found] == ([] if taken_up is None else [taken_up])


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
    "source",
    [
        pytest.param("我问她凉不凉快，就是没有人回答我。", id="a question for yes or no denies nothing"),
        pytest.param("凉不凉快我问过她，而是她不想回答我。", id="a verb said again with not denies nothing"),
        pytest.param("名字我想不起来了，而是门口的人说的。", id="what cannot be done is no denial"),
    ],
)
def test_not_that_does_not_deny_is_answered_by_nothing(source: str) -> None:
    assert not any(one.taken_up for one in constraints_of(_clauses(source)))


@pytest.mark.parametrize(
    "first",
    [
        pytest.param("架子上放的是一本很厚的小说", id="a novel"),
        pytest.param("这条街上有一个很老的传说", id="a legend"),
        pytest.param("那是我们村里唯一的希望", id="a hope"),
    ],
)
def test_a_noun_that_ends_as_a_word_of_saying_does_announces_nothing(first: str) -> None:
    assert not any(one.before == 0 for one in constraints_of(_clauses(f"{first}，村里有三口井，所以大家都要来看。")))


@pytest.mark.parametrize(
    ("last", "is_tied"),
    [
        pytest.param("所以结果要公开", True, id="the other one cannot be said"),
        pytest.param("就是结果要公开", False, id="the other one can be said as well"),
    ],
)
def test_only_the_one_piece_that_can_be_said_is_tied_to_a_word_of_saying(last: str, *, is_tied: bool) -> None:
    pieces = _clauses(f"这条街上的老师傅们告诉我，以后大家都要来看，{last}。")
    said = [one for one in constraints_of(pieces) if one.rule is Rule.NEXT and one.before == 0 and not one.words]
    assert bool(said) is is_tied


@pytest.mark.parametrize(
    ("source", "taken_up"),
    [
        pytest.param(
            "他一听就觉得不对，没有问他在想什么，而是聊了聊钓鱼。", {"没有"}, id="what is denied right before"
        ),
        pytest.param("我们这次的目标不做应用，而是做研究。", {"不"}, id="in a piece of one clause"),
    ],
)
def test_not_this_but_that_is_denied_in_the_clause_before(source: str, taken_up: set[str]) -> None:
    first, second, *rest = pieces_of(Document(passage(source)).spots[0])
    pieces = [replace(first, source=first.source + second.source, words=first.words + second.words), *rest]
    found = constraints_of(pieces if rest else [first, second])
    assert {one.taken_up for one in found if one.words == "而是" and one.taken_up} == taken_up


@pytest.mark.parametrize(
    ("source", "words"),
    [
        pytest.param("店里的人都这么写字，也都这么画画儿。", "", id="words that only say how"),
        pytest.param("店里的人每天试过十秒，也试过二十秒。", "也试过", id="a verb"),
    ],
)
def test_only_a_verb_that_comes_again_adds_one_more_case(source: str, words: str) -> None:
    assert {one.words for one in constraints_of(_clauses(source)) if one.taken_up and not one.is_topic} == {words} - {
        ""
    }


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
    assert any(one.words == "才" and one.taken_up for one in constraints_of((whole, last))) is is_held


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
    held = constraints_of(_clauses(source))
    assert any(one.rule in {Rule.NEXT, Rule.AFTER} and one.taken_up for one in held) is is_held


@pytest.mark.parametrize(
    ("source", "words"),
    [
        pytest.param(
            "照片上听不见人说话的声音，也听不见河里的水响。", ("也听不见", "听不见"), id="with its complement"
        ),
        pytest.param("爷爷每年春天都在河边种树，也种树给学校里的孩子们看。", ("也种树", "种树"), id="with its object"),
    ],
)
def test_a_verb_said_again_is_told_whole(source: str, words: tuple[str, str]) -> None:
    assert words in {(one.words, one.taken_up) for one in constraints_of(_clauses(source))}


def test_an_answer_that_two_pieces_have_is_tied_to_none() -> None:
    found = constraints_of(_clauses("发电机突然一停，灯就全部灭了，船就看不见我们。"))
    assert not any(one.rule is Rule.NEXT for one in found)


def test_all_at_once_is_no_as_soon_as() -> None:
    found = constraints_of(_clauses("可是厂里一下子走了三个人，就问我能不能再留几天。"))
    assert not any((one.taken_up or "").startswith("一") for one in found)


def test_an_opening_that_the_next_piece_answers_is_not_answered_again() -> None:
    found = constraints_of(_clauses("既要做各种各样的实验，又要反复比较很多次，对人的要求也高得多。"))
    assert not any(one.piece > 1 and one.taken_up for one in found)


def test_an_opening_that_another_of_its_answers_takes_up_is_not_answered_again() -> None:
    pieces = _clauses("老王的车上除了几条大鱼，还有盐和三种很贵的茶叶，都是邻居托他在城里买的。")
    assert {(one.words, one.taken_up) for one in constraints_of(pieces) if one.taken_up == "除了"} == {("还", "除了")}


def test_an_opening_is_a_whole_word() -> None:
    pieces = _clauses("他们来过两次，一听说店里卖的都是旧字典，茶没喝完就走了。")
    assert ("就", "一听说") in {(one.words, one.taken_up) for one in constraints_of(pieces)}


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
    ("before", "after", "link"),
    [
        pytest.param("来了一位老先生。", "他每天都来。", Link(words="他", taken_up="老先生"), id="a person"),
        pytest.param("桌上有个箱子。", "那个箱子很旧。", Link(words="那个箱子", taken_up="箱子"), id="a thing"),
        pytest.param(
            "手上没有场景。", "但因为这种场景很小。", Link(words="这种场景", taken_up="场景"), id="after but because"
        ),
        pytest.param(
            "刚开始我很失望。", "后来我喜欢上了。", Link(words="后来", taken_up="刚开始", is_later=True), id="a time"
        ),
        pytest.param(
            "办法有两个。", "第一个办法需要时间。", Link(words="第一个办法", taken_up="办法"), id="the first of a list"
        ),
        pytest.param("來了一位老先生。", "他每天都來。", Link(words="他", taken_up="老先生"), id="traditional"),
        pytest.param(
            "有一位讀者來信。", "我覺得她說得準。", Link(words="她", taken_up="一位讀者"), id="one brought in"
        ),
        pytest.param(
            "河边有一家书店。", "下雨天书店不开门。", Link(words="书店", taken_up="一家书店"), id="a shop brought in"
        ),
        pytest.param(
            "去年有位读者来信。",
            "我觉得她说得准。",
            Link(words="她", taken_up="读者"),
            id="brought in by no number",
        ),
        pytest.param(
            "去年有位母亲来找我。", "她坐了一个小时。", Link(words="她", taken_up="母亲"), id="without the measure word"
        ),
        pytest.param("后来他告诉我，", "从那以后鱼多了。", None, id="a time of what is told then"),
        pytest.param(
            "后来他不说话了。", "从那以后鱼多了。", Link(words="从那以后", taken_up="后来", is_later=True), id="since"
        ),
        pytest.param("河边有一家书店。", "对面又开了一家书店。", None, id="another one brought in"),
        pytest.param("河边的书店很多。", "下雨天书店不开门。", None, id="not brought in"),
        pytest.param("河边有一家奶茶店。", "我喝奶茶。", None, id="a part of what was brought in"),
        pytest.param("河边有一家书店。", "下雨天书店老板不开门。", None, id="a part of another name"),
        pytest.param(
            "业务部门反对。",
            "他们的想法没有错。",
            Link(words="他们", taken_up="业务部门"),
            id="with the noun before it",
        ),
        pytest.param("老师和学生都来了。", "他走得很快。", None, id="one of two persons"),
        pytest.param("来的是学生，还有带孩子的人。", "他们走得很快。", None, id="those of two sorts"),
        pytest.param("来的是带孩子的人和学生。", "他们走得很快。", None, id="those of two sorts, named last"),
        pytest.param("来的还有学生。", "他们走得很快。", Link(words="他们", taken_up="学生"), id="those of one sort"),
        pytest.param("熟练工人大约有十个。", "那位大姐是产品顾问。", None, id="a character of another word"),
        pytest.param("桌上有个箱子。", "这里很旧。", None, id="here"),
        pytest.param(
            "我陪父亲坐着，问他累不累。", "他说不累。", Link(words="他", taken_up="父亲"), id="spoken of already"
        ),
        pytest.param("年轻医生给她看过手机。", "她不但不反感。", None, id="whom the doctor shows something"),
        pytest.param("他把录音放给老师听了。", "他最后同意了。", None, id="another one is he already"),
        pytest.param("我把录音放给母亲听了。", "他最后同意了。", None, id="a woman is not he"),
        pytest.param("我把录音放给父亲听了。", "她最后同意了。", None, id="a man is not she"),
        pytest.param("我把录音放给儿子听了。", "她最后同意了。", None, id="a son is not she"),
        pytest.param("我把录音放给父亲听了。", "我婆婆说他不懂。", None, id="somebody named beside it"),
    ],
)
def test_what_a_sentence_takes_up_is_named(before: str, after: str, link: Link | None) -> None:
    assert link_to(*_spots(before, after)) == link


@pytest.mark.parametrize(
    ("first", "second", "is_held"),
    [
        pytest.param("一开始缺了两次课的人自己先走，", "后来", True, id="what came first, before what came later"),
        pytest.param("因为一开始缺了两次课的人自己先走，", "后来", False, id="why it was so, which may come last"),
        pytest.param("过去缺了两次课的人自己先走，", "现在", False, id="what was, which may be told after what is"),
        pytest.param("因为过去缺了两次课的人自己先走，", "现在", False, id="why it is so now, which may come last"),
    ],
)
def test_what_came_first_is_told_first_unless_it_is_of_old_or_the_reason(
    first: str, second: str, *, is_held: bool
) -> None:
    held = constraints_of(_clauses(f"{first}{second}教室里留着他的桌子。"))
    assert any(one.rule is Rule.AFTER and one.taken_up for one in held) is is_held


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
        pytest.param("可是我不这么看。", "可是", id="but"),
        pytest.param("那是他留下来的。", "那", id="that"),
        pytest.param("那时候我还小。", "", id="at that time"),
        pytest.param("那六天我没有出门。", "", id="six days, told of before"),
        pytest.param("那个年代的钢管很重。", "", id="the years of one's youth, known to all"),
        pytest.param("那段日子我没有出门。", "", id="those days"),
        pytest.param("那六块木头都坏了。", "那", id="six pieces of wood"),
        pytest.param("这回我不拿行李了。", "", id="this time"),
        pytest.param("那样一来，危险的就不是一头。", "那样一来", id="in that way"),
        pytest.param("那樣的孩子很多。", "", id="such a one may be of the question"),
        pytest.param("那種遊具，大人都替你決定好了。", "", id="that kind may be of the question"),
        pytest.param("这活儿不好干。", "", id="one's own work, known to all"),
        pytest.param("这门手艺没人学。", "", id="one's own craft"),
        pytest.param("这活动不好办。", "这", id="an event"),
        pytest.param("同样，我也不去。", "同样", id="likewise"),
        pytest.param("同样一场暴雨，机器三十秒给出方案。", "", id="the same, within its own piece"),
        pytest.param("也许他不来了。", "", id="perhaps"),
        pytest.param("也有人不来了。", "也", id="also"),
        pytest.param("何况写错了也没人笑。", "何况", id="let alone"),
        pytest.param("不过是安静一点罢了。", "", id="no more than"),
        pytest.param("不过他没来。", "不过", id="however"),
        pytest.param("学校很大。", "", id="nothing"),
    ],
)
def test_the_words_that_need_something_before_them_are_seen(source: str, opening: str) -> None:
    [spot] = _spots(source)
    assert opening_of(spot) == opening


@pytest.mark.parametrize(
    ("source", "opening"),
    [
        pytest.param("就赢了四局，队友还在骂。", "", id="only four"),
        pytest.param("就两个人来过。", "", id="only two"),
        pytest.param("就睡着了。", "就", id="then"),
        pytest.param("才是真正的毛病。", "", id="that is the real one, and not what came only then"),
        pytest.param("才听懂了他的话。", "才", id="only then"),
        pytest.param("相反的是他的脾气。", "", id="what is the other way round"),
        pytest.param("相反，他的脾气很好。", "相反", id="on the contrary"),
    ],
)
def test_only_so_many_needs_nothing_before_it(source: str, opening: str) -> None:
    assert opening_of(Document(passage(source)).spots[0]) == opening


@pytest.mark.parametrize(
    ("source", "held"),
    [
        pytest.param("不如把话写清楚：这是谁选的，为什么选。", False, id="after a colon, where it points ahead"),
        pytest.param("我们把话都写清楚了，这是谁都没想到的。", True, id="after a comma"),
    ],
)
def test_this_after_a_colon_points_to_nothing_before_it(source: str, *, held: bool) -> None:
    pieces = pieces_of(Document(passage(source)).spots[0])
    assert any(one.words == "这" for one in constraints_of(pieces[:2])) is held


def test_then_takes_up_the_nearer_of_two() -> None:
    found = constraints_of(_clauses("因为我住在学校旁边，而且下课的铃一响，我就第一个跑去操场。"))
    assert not any(one.taken_up == "因为" for one in found)


def test_more_that_compares_what_a_noun_is_answers_nothing() -> None:
    pieces = _clauses("院子里不光有三棵苹果树，更老的那一棵是柿子树。")
    assert not [one for one in constraints_of(pieces) if one.taken_up == "不光"]


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
    assert opener(piece, frozenset({"一…就/便"}), frozenset({"就"})) == opening


@pytest.mark.parametrize(
    ("source", "is_announced"),
    [
        pytest.param("这里的老人可以告诉你，桥已经修好了。", False, id="what somebody can tell"),
        pytest.param("这里的老人告诉我，桥已经修好了。", True, id="what somebody told"),
        pytest.param("村里人都知道，桥已经修好了。", False, id="what all know"),
        pytest.param("我一直相信，桥已经修好了。", False, id="what one believes oneself"),
        pytest.param("听修桥的老师傅们说，桥已经修好了。", True, id="what is said"),
    ],
)
def test_what_may_be_told_behind_what_it_announces_ties_nothing(source: str, *, is_announced: bool) -> None:
    found = constraints_of(_clauses(source))
    assert any(one.rule is Rule.NEXT and one.taken_up and not one.words for one in found) is is_announced


def test_a_condition_behind_whom_it_is_set_for_is_answered_and_tells_no_steps() -> None:
    pieces = _clauses("一个人只有先学会跟昨天的自己比，才经得起跟别人比。")
    tied = [one for one in constraints_of(pieces) if one.words == "才" and one.rule is Rule.NEXT]
    assert [one.taken_up for one in tied] == ["只有"]


@pytest.mark.parametrize(
    ("opening", "is_held"),
    [
        pytest.param("这样好不好：你写一封，我写一封信。", False, id="what is proposed"),
        pytest.param("这样大家都知道信里写了什么。", True, id="what was said"),
    ],
)
def test_so_of_a_proposal_needs_nothing_before_it(opening: str, *, is_held: bool) -> None:
    pieces = _spots("我们每天写一封信。", opening)
    assert any(one.words == "这样" for one in constraints_of(pieces)) is is_held
