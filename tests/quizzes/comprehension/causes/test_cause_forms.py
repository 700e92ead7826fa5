"""In which forms does a talk give a reason, and which of them give none?"""

from __future__ import annotations

import pytest

from quizzes.comprehension.causes.cause_others import states_of
from quizzes.comprehension.causes.cause_reason import Reason
from quizzes.comprehension.causes.cause_record import reasons, told_of
from quizzes.comprehension.causes.cause_rivals import Asked, Rivals, Wrong, _may_be_right, _offered
from quizzes.comprehension.causes.cause_stem import of_whom, why_stem
from quizzes.comprehension.causes.cause_wording import explained
from quizzes.comprehension.themes import Themes
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue, passage
from tests.quizzes.talks import talk


def _document(*turns: tuple[str, str]) -> Document:
    return Document(talk(*((speaker, source, None) for speaker, source in turns), language=None))


@pytest.mark.parametrize(
    ("source", "reason", "effect"),
    [
        pytest.param("风太大，纸会飞走，所以我们只在屋里写。", "风太大，纸会飞走", "我们只在屋里写", id="two clauses"),
        pytest.param(
            "木头怕潮，所以仓库里装了风扇，早晚各开一次，夏天再加一台。",
            "木头怕潮",
            "仓库里装了风扇",
            id="the first clause of what was done",
        ),
        pytest.param(
            "字写得太小，后面的人看不见，所以我规定自己：一行不超过八个字。",
            "字写得太小，后面的人看不见",
            "我规定自己一行不超过八个字",
            id="what one rules, behind a colon",
        ),
        pytest.param("我脚扭了，只好坐车回去。", "我脚扭了", "我只好坐车回去", id="cannot but, of the speaker"),
        pytest.param(
            "停了电，店里只好点蜡烛，一直点到十点。", "停了电", "店里只好点蜡烛", id="cannot but, of the shop"
        ),
        pytest.param(
            "炉火不能太旺，锅底会烧穿，一烧穿就漏了。",
            "锅底会烧穿",
            "炉火不能太旺",
            id="what comes of what one must not",
        ),
        pytest.param(
            "最累的是夜里，为了避开游客，我们总是凌晨三点开工，干到七点。",
            "避开游客",
            "我们总是凌晨三点开工",
            id="a purpose amid a sentence",
        ),
        pytest.param(
            "只有剂量我马上就写下来，因为少写一个点，是要出事的。",
            "少写一个点，是要出事的",
            "只有剂量我马上就写下来",
            id="a reason that ends with what it comes to",
        ),
    ],
)
def test_a_reason_is_read(source: str, reason: str, effect: str) -> None:
    found = [(each.cause, each.effect) for each in reasons(_document(("许宁", source)))]
    assert found == [(reason, effect)]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("路很远，可是风景好，所以我们常去。", id="one clause turns against the other"),
        pytest.param("如果下雨，路会滑，所以我们早走。", id="on a condition"),
        pytest.param("水位高了，所以门开了一半，水就流走了。", id="the first clause only says when"),
        pytest.param("最后没办法，只好重新画了一张。", id="no way out, of what was told before"),
        pytest.param("汤不能太咸，盐要最后放。", id="what one has to do instead"),
        pytest.param("如果火不能太大，锅会凉。", id="must not, on a condition"),
        pytest.param("我不着急，因为说这话的人，家里都没有船。", id="whose clause is cut in two"),
    ],
)
def test_no_reason_is_read(source: str) -> None:
    assert not reasons(_document(("许宁", source)))


@pytest.mark.parametrize(
    ("before", "sentence", "found"),
    [
        pytest.param(
            "动手只要两天，最费时间的是等，浆糊要干，颜料也要干，赶上梅雨连着下几个星期，一个月也交不了一把。",
            "所以我爸从来不看日历，只看天气。",
            [("赶上梅雨连着下几个星期，一个月也交不了一把", "我爸从来不看日历，只看天气")],
            id="the end of a long sentence, and what is done instead",
        ),
        pytest.param(
            "可是以前客人都聊天，现在客人都看手机。",
            "所以我每天关一小时网络。",
            [("以前客人都聊天，现在客人都看手机", "我每天关一小时网络")],
            id="behind a word that ties it to the one before",
        ),
        pytest.param("去年有个客人等了三个月。", "所以我开始自己染布。", [], id="one case of it"),
        pytest.param("两根绳子老打架。", "所以我干的活，说白了是劝架。", [], id="what is only named"),
        pytest.param("菜都是背上来的。", "所以拜托，饭不要剩。", [], id="asked of others"),
    ],
)
def test_the_sentence_before_gives_the_reason(before: str, sentence: str, found: list[tuple[str, str]]) -> None:
    read = reasons(Document(passage(before, sentence)))
    assert [(each.cause, each.effect) for each in read] == found


def test_a_reason_that_is_a_second_one_is_not_the_only_one() -> None:
    read = reasons(Document(passage("再说，老人不会用手机。", "所以我们还是先打电话。")))
    assert [each.is_only for each in read] == [False]


@pytest.mark.parametrize(
    ("question", "reply", "found"),
    [
        pytest.param("这件事为什么难？", "因为老工艺把它放在最后。", "老工艺把它放在最后", id="it is not named"),
        pytest.param("为什么叫您夜猫子？", "因为我半夜才来呀。", "我半夜才来", id="how it is said is left out"),
    ],
)
def test_the_answer_gives_the_reason(question: str, reply: str, found: str) -> None:
    read = reasons(_document(("记者", question), ("许宁", reply)))
    assert [each.cause for each in read] == [found]


def test_what_was_found_out_answers_no_other_question() -> None:
    assert not reasons(_document(("记者", "后来您去了哪里？"), ("许宁", "原来阳台的下水管被树叶堵住了。")))


@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param(
            "你一口气念十个名字，人家一个也记不住，所以我只念三个。", "一口气念十个名字，人家一个也记不住", id="anybody"
        ),
        pytest.param("你送的花太多，所以我只收三朵。", "你送的花太多", id="who is spoken to"),
    ],
)
def test_you_who_is_anybody_is_left_out(source: str, told: str) -> None:
    assert [told_of(each) for each in reasons(_document(("许宁", source)))] == [told]


def test_a_question_about_a_relative_names_whose_it_is() -> None:
    document = Document(passage("赶上梅雨，一个月也交不了一把伞。", "所以我爸从来不看日历，只看天气。"))
    (reason,) = reasons(document)
    assert why_stem(document, reason) == "店主的爸爸为什么从来不看日历，只看天气？"


@pytest.mark.parametrize(
    ("source", "states"),
    [
        pytest.param("溶剂容易着火。", ["溶剂容易着火"], id="what it is apt to do"),
        pytest.param("人工费比零件还贵，现在改了办法。", ["人工费比零件还贵"], id="more than something else"),
        pytest.param("公牛的皮太厚，不透光。", ["公牛的皮太厚，不透光", "公牛的皮太厚"], id="too much"),
        pytest.param("去年秋天木头不够。", [], id="at a time"),
        pytest.param("压力不能超过三千帕。", [], id="what has to be, which may be what it is for"),
        pytest.param("螺丝松没松，敲一下。", [], id="whether or not"),
        pytest.param("眼睛已经不好了。", [], id="whose is not said"),
        pytest.param("溶剂容易着火吗？", [], id="asked"),
        pytest.param("孩子们打不开。", [], id="what it is that nobody gets open"),
        pytest.param("厨房的门关不上很可惜。", [], id="how one finds what is so"),
        pytest.param("厨房的门关不上，容易进水。", ["厨房的门关不上，容易进水", "厨房的门关不上"], id="what is so"),
        pytest.param("连桌子也太贵。", [], id="what it is said of is cut off"),
        pytest.param("连锁店的桌子太贵。", ["连锁店的桌子太贵"], id="a chain store"),
    ],
)
def test_how_something_stands_may_be_taken_for_a_reason(source: str, states: list[str]) -> None:
    assert list(states_of(_document(("许宁", source)).spots[0])) == states


TURNS = (
    ("许宁", "人工费比零件还贵。"),
    ("许宁", "我从来不怕黑。"),
    ("记者", "后来呢？"),
    ("记者", "真的吗？"),
    ("许宁", "铝放在最后，所以产量很低。"),
)


@pytest.mark.parametrize(
    ("stem", "effect", "text", "is_offered"),
    [
        pytest.param("据许宁说，为什么产量很低？", "产量很低", "人工费比零件还贵", False, id="another thing"),
        pytest.param(
            "据许宁说，为什么产量很低？", "产量很低", "去年的产量没有人记", True, id="the thing that is asked about"
        ),
        pytest.param("许宁为什么走了？", "我走了", "自己从来不怕黑", False, id="what has nothing to do with it"),
        pytest.param("许宁为什么不怕黑？", "我不怕黑", "自己从来不怕黑", True, id="what is asked about"),
    ],
)
def test_how_things_stand_explains_nothing_else(stem: str, effect: str, text: str, *, is_offered: bool) -> None:
    document = _document(*TURNS, ("许宁", "去年的产量没有人记。"))
    spot = document.spots[4]
    reason = Reason(spot=spot, cause="铝放在最后", effect=effect, quote=spot.source)
    asked = Asked(reason=reason, stem=stem, right="铝放在最后", other_side=effect, marker=reason.marker)
    wrong = Wrong(text=text, spot=document.spots[0])
    assert Rivals(document, (), Themes(document)).is_on_topic(wrong, asked) is is_offered


@pytest.mark.parametrize(
    ("stem", "text", "at", "is_offered"),
    [
        pytest.param("据许宁说，他们为什么搬走了？", "他们有三间旧屋子", 0, True, id="those on the side of who speaks"),
        pytest.param("据许宁说，他们为什么搬走了？", "邻居给他们三间旧屋子", 0, False, id="what is given to them"),
        pytest.param(
            "据许宁说，他们为什么搬走了？", "他们有三间旧屋子", 2, False, id="those on the side of somebody else"
        ),
        pytest.param("据许宁说，为什么产量很低？", "他们有三间旧屋子", 0, False, id="a thing that is asked about"),
    ],
)
def test_what_is_told_of_those_on_ones_side_may_explain_what_they_do(
    stem: str, text: str, at: int, *, is_offered: bool
) -> None:
    document = _document(*TURNS)
    reason = Reason(spot=document.spots[-1], cause="铝放在最后", effect="我们搬走了", quote=document.spots[-1].source)
    asked = Asked(reason=reason, stem=stem, right="铝放在最后", other_side="他们搬走了", marker=reason.marker)
    wrong = Wrong(text=text, spot=document.spots[at])
    assert Rivals(document, (), Themes(document)).is_on_topic(wrong, asked) is is_offered


@pytest.mark.parametrize(
    ("fact", "is_offered"),
    [
        pytest.param("产量不高，机器很旧", True, id="how it is"),
        pytest.param("产量不能低于三吨", False, id="what is demanded, which it may be done for"),
    ],
)
def test_what_is_demanded_is_offered_for_no_reason(fact: str, *, is_offered: bool) -> None:
    document = _document(*TURNS)
    spot = document.spots[-1]
    reason = Reason(spot=spot, cause="铝放在最后", effect="产量很低", quote=spot.source)
    asked = Asked(reason=reason, stem="为什么产量很低？", right=reason.cause, other_side="", marker=reason.marker)
    assert (_offered(Wrong(text=fact, spot=document.spots[0]), asked) is not None) is is_offered


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("学生的衣服湿了，学生只好回家换。", False, id="to change what"),
        pytest.param("因为我妈妈感冒了，声音很小。", False, id="whose voice"),
        pytest.param("村里没有人听广播，所以我到处讲。", False, id="what one says everywhere"),
        pytest.param("村里没有人听广播，所以我到处讲天气。", True, id="of what one speaks everywhere"),
        pytest.param("我们又有船，又会游泳，所以我们是最合适的人选。", False, id="suitable for what"),
        pytest.param("因为我妈妈感冒了，手机声音很小。", True, id="the sound of a thing"),
    ],
)
def test_what_leaves_open_of_what_it_is_said_is_not_asked_for(source: str, *, is_asked: bool) -> None:
    document = _document(("许宁", source))
    (reason,) = reasons(document)
    assert (why_stem(document, reason) is not None) is is_asked


@pytest.mark.parametrize(
    ("is_effect", "is_refused"),
    [
        pytest.param(False, False, id="the reason for what its own sentence tells"),
        pytest.param(True, True, id="what follows from it"),
    ],
)
def test_of_the_same_reply_the_reason_for_something_else_is_offered(*, is_effect: bool, is_refused: bool) -> None:
    document = Document(passage("剂量马上就写，因为少写一个点会出事。", "门口很吵。", "没有电梯，客人只好爬楼梯上来。"))
    first, second = reasons(document)
    asked = Asked(
        reason=first, stem="为什么剂量马上就写？", right=first.cause, other_side=first.effect, marker=first.marker
    )
    wrong = Wrong(text="没有电梯", spot=second.spot, reason=second, is_effect=is_effect)
    assert _may_be_right(asked, wrong, Themes(document)) is is_refused


def test_the_explanation_quotes_the_words_of_the_reason_and_those_that_follow() -> None:
    document = Document(passage("准备要半天。", "所以我八点就睡。"))
    (reason,) = reasons(document)
    asked = Asked(reason=reason, stem="店主为什么八点就睡？", right=reason.cause, other_side="", marker=reason.marker)
    told = explained(document, asked, "准备要半天")
    assert (
        told.ja
        == "3行目に「准备要半天」とあります。それを受けて「所以我八点就睡」と続きます。理由は「准备要半天」です。"
    )
    assert told.en == "Line 3: 准备要半天. From that follows: 所以我八点就睡. The reason is 准备要半天."


@pytest.mark.parametrize(
    ("text", "why", "named"),
    [
        pytest.param(
            "自己的声音太低",
            "林芳接着说：“我要求自己：一句话不超过十个字。”原因是什么？",
            "林芳的声音太低",
            id="quoted",
        ),
        pytest.param(
            "自己的聲音太低", "林芳接著說：「我要求自己：慢一點。」原因是什麼？", "林芳的聲音太低", id="traditional"
        ),
        pytest.param(
            "自己的声音太低", "林芳为什么要求自己慢一点？", "自己的声音太低", id="the question speaks of herself"
        ),
        pytest.param("听众记不住", "林芳接着说：“我念得慢。”原因是什么？", "听众记不住", id="somebody else"),
    ],
)
def test_who_is_meant_by_oneself_is_named_where_no_question_tells_it(text: str, why: str, named: str) -> None:
    assert of_whom(text, "林芳", why) == named


@pytest.mark.parametrize(
    ("question", "is_asked"),
    [
        pytest.param("锡为什么比铜和铁难？", False, id="to do what with it"),
        pytest.param("锡为什么比铜难提炼？", True, id="to get it out"),
        pytest.param("锡的价格为什么比铜高？", True, id="a price"),
    ],
)
def test_a_question_that_does_not_say_of_doing_what_is_not_quoted(question: str, *, is_asked: bool) -> None:
    document = Document(dialogue(("记者", question), ("林芳", "因为老师傅总是把锡留到最后一天。")))
    found = [why_stem(document, reason) for reason in reasons(document)]
    assert any(found) is is_asked
