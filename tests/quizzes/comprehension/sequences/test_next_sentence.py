"""What follows, or stands before, is asked where one sentence takes up the other and no other one can."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.doubtful_links import earlier_than
from quizzes.comprehension.links import link_to
from quizzes.comprehension.meant import is_told
from quizzes.comprehension.sequences.following import Tie, contrast_of, link_of, pairs_with, pronoun_of, tie
from quizzes.comprehension.sequences.following_site import (
    Site,
    comes_after,
    fits_as_well,
    is_of_one_turn,
    opens_next_reply,
    own_link,
    points_alike,
    turns_to,
)
from quizzes.comprehension.sequences.next_sentence import items, of_whom_is_known, without_bare_answer
from quizzes.comprehension.sequences.openings import can_be_told, points_to_thing, relation_of, taken_up_by
from quizzes.comprehension.sequences.tie_wording import explained, linked
from quizzes.comprehension.themes import Themes
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import Localized, RefutationCode
from tests.quizzes.comprehension.passages import dialogue, passage, translated_dialogue
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Distractor, Item

_ASKED = "您打算什么时候教徒弟？"
_SHIP = "前年冬天岛上来过一条渔船，有七个人。"


@pytest.mark.parametrize(
    ("source", "opening"),
    [
        pytest.param("但是他没有来。", "但是", id="but"),
        pytest.param("这意味着什么都没变。", "这意味着", id="this means"),
        pytest.param("这里的竞争很激烈。", "", id="here"),
        pytest.param("学校很大。", "", id="nothing"),
        pytest.param("那时候没想过出版。", "那时候", id="the whole of back then"),
        pytest.param("那位创始人也承认这一点。", "", id="that founder"),
        pytest.param("因为他们没有钱。", "因为", id="the reason"),
        pytest.param("因为他们没有钱，所以没有来。", "", id="the reason of what comes in the sentence"),
        pytest.param("再往远看，机会更多。", "再往远看", id="further on"),
        pytest.param("而且他没有来。", "", id="moreover"),
        pytest.param("第二天早上他来了。", "第二天", id="the next day"),
        pytest.param("第三届的学生最多。", "", id="a number that only counts"),
        pytest.param("第二种学生最多。", "第二种", id="a number that counts the kinds"),
        pytest.param("第二个月，学生走了。", "", id="a number that counts the months"),
        pytest.param("第三，学生太多。", "第三", id="a number of a list"),
        pytest.param("相反的是他不爱说话。", "", id="the other half, named"),
        pytest.param("相反，他不爱说话。", "相反", id="on the contrary"),
        pytest.param("後來他沒有來。", "后来", id="traditional"),
        pytest.param("从那天起，我不喝酒了。", "从那天起", id="since that day, to its end"),
        pytest.param("另一方面，店里没钱。", "另一方面", id="on the other hand, to its end"),
        pytest.param("可他一直没有来。", "可", id="but, said in one character"),
        pytest.param("可一到晚上，店里就没人了。", "可", id="but, before a time"),
        pytest.param("可见他没有来。", "", id="as one sees"),
        pytest.param("可一些人还是来了。", "", id="but, before some people, is left alone"),
        pytest.param("但愿他没事。", "", id="a wish and no but"),
        pytest.param("不过来也没关系。", "", id="not to come over"),
        pytest.param("因为下雨而停办的集市，今年只有两次。", "", id="what was called off because of something"),
        pytest.param("因为停电关门的店，一条街上有六家。", "", id="what shut because of something, without 而"),
        pytest.param("因为他是我的老师，我不敢迟到。", "因为", id="because somebody is mine"),
        pytest.param("因为那年的雨太多，没人来。", "因为", id="because of what a year had"),
        pytest.param("那么多人都来了。", "", id="so many"),
        pytest.param("那么，我们怎么办？", "那么", id="in that case"),
        pytest.param("从那里走十分钟就到。", "", id="from that place"),
        pytest.param("从那以后，他再也没来过。", "从那以后", id="from then on"),
    ],
)
def test_the_head_of_a_sentence_tells_whether_it_takes_up_the_one_before(source: str, opening: str) -> None:
    assert link_of(source) == opening


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        pytest.param("店里有很多客人。", "但是碗很少。", None, id="a but that takes up no word"),
        pytest.param(
            "店里有很多客人。",
            "但是客人都不喝茶。",
            Tie(opening="但是", taken_up=("客人",)),
            id="a but that takes up a word",
        ),
        pytest.param(
            "我答应了两条。",
            "第二条难住了大家。",
            Tie(opening="第二条", taken_up=("两条",), is_pair=True),
            id="the second of two",
        ),
        pytest.param("店里有很多客人。", "第二条写在门上。", None, id="the second of what is not shown"),
        pytest.param(
            "高三那年店里有很多客人。",
            "第二年我走了。",
            Tie(opening="第二年", taken_up=("高三那年",), is_pair=True),
            id="the year after a year",
        ),
        pytest.param("店里有很多客人。", "第二天客人都走了。", None, id="the day after no day"),
        pytest.param("店里有很多客人。", "后来下雨了。", None, id="a vague opening alone"),
        pytest.param("我们每天擦玻璃。", "玻璃上有一点儿盐。", Tie(taken_up=("玻璃",)), id="a rare word at the head"),
        pytest.param("我们每天擦玻璃。", "盐多的时候玻璃不亮。", None, id="a rare word that stands in either order"),
        pytest.param(
            "我们每天擦玻璃。",
            "后来玻璃上有了盐。",
            Tie(opening="后来", taken_up=("玻璃",)),
            id="a vague opening and a rare word",
        ),
        pytest.param("店里有很多客人。", "碗很少，也很旧。", None, id="nothing"),
        pytest.param("來了一位老先生。", "他每天都來。", Tie(taken_up=("老先生",), by="他"), id="a person"),
        pytest.param(
            "往大处说，我们想弄清楚一个道理。",
            "往小处说，还有很多谜。",
            Tie(opening="往小处说", taken_up=("往大处说",), is_pair=True),
            id="a pair of openings",
        ),
        pytest.param(
            "头一年他只让我看火。",
            "第二年我把碗烧坏了。",
            Tie(opening="第二年", taken_up=("头一年",), is_pair=True),
            id="the second of two years",
        ),
        pytest.param(
            "以前來的都是老人。",
            "現在年輕人多。",
            Tie(opening="現在", taken_up=("以前",), is_pair=True),
            id="then and now, traditional",
        ),
        pytest.param("我以前每天擦玻璃。", "现在他天天下棋。", None, id="of old of oneself, and now of another"),
        pytest.param("我以前每天擦玻璃。", "现在他来帮我们擦灯。", None, id="and now of one who helps oneself"),
        pytest.param("第一个月没有客人。", "第二个问题是碗太少。", None, id="a month, and a matter"),
        pytest.param(
            "他以前每天擦玻璃。",
            "现在他天天下棋。",
            Tie(opening="现在", taken_up=("以前",), is_pair=True),
            id="then and now of the same",
        ),
        pytest.param(
            "球滚过去，灯就碎了。", "现在新来的学生要先看那盏灯。", None, id="a direction that is no time of old"
        ),
        pytest.param("火车每小时走八十公里。", "每小时来一百个客人。", None, id="a time that measures two matters"),
        pytest.param("从县城到这里有十公里。", "公里数写在石头上。", None, id="a distance that measures two matters"),
        pytest.param("風每秒二十米。", "但是每秒掉三滴水。", None, id="a unit beside a but, traditional"),
        pytest.param("那辆火车走八十公里。", "火车上没有客人。", Tie(taken_up=("火车",)), id="what is measured"),
        pytest.param("去年三月开了新馆。", "到去年年底有四十万人。", None, id="a time in common"),
        pytest.param("字典我念出来了。", "一直到出来的时候都不懂。", None, id="a direction in common"),
        pytest.param("我们觉得还可以。", "可以的话，再来一次。", None, id="an empty word in common"),
    ],
)
def test_what_ties_a_sentence_to_the_one_before_is_named(before: str, after: str, found: Tie | None) -> None:
    whole = Document(passage(before, after))
    first, second = whole.spots
    assert tie(Themes(whole), [first], second) == found


@pytest.mark.parametrize(
    ("before", "after", "taken_up"),
    [
        pytest.param("头一台车的前面堵住了。", "人都让前面捡走了。", None, id="another place before"),
        pytest.param("头一台车的发动机坏了。", "发动机的声音很大。", ("发动机",), id="a thing"),
        pytest.param("假如椅子坏了，我们自己修。", "假如客人来了，门就开着。", None, id="a link word of both"),
    ],
)
def test_a_direction_takes_nothing_up(before: str, after: str, taken_up: tuple[str, ...] | None) -> None:
    document = Document(passage(before, after))
    found = tie(Themes(document), [document.spots[0]], document.spots[1])
    assert (found.taken_up if found is not None else None) == taken_up


@pytest.mark.parametrize(
    ("before", "taken_up"),
    [
        pytest.param("女儿在成都当护士，也上夜班。", None, id="what somebody does"),
        pytest.param("后来来了一位护士。", ("护士",), id="somebody who came"),
    ],
)
def test_a_pronoun_means_nobody_by_what_somebody_does(before: str, taken_up: tuple[str, ...] | None) -> None:
    document = Document(passage(before, "她从来不怕辛苦。"))
    found = tie(Themes(document), [document.spots[0]], document.spots[1])
    assert (found.taken_up if found is not None else None) == taken_up


def test_a_word_of_the_whole_interview_ties_nothing() -> None:
    turns = [("记者" if n % 2 else "林芳", f"机器的事情，第{n}天再说。") for n in range(9)]
    whole = Document(dialogue(*[("林芳", "我们都怕机器。后来买了机器，大家高兴。")], *turns))
    first, second = whole.spots[:2]
    assert tie(Themes(whole), [first], second) is None


@pytest.mark.parametrize(
    ("opening", "ja", "en"),
    [
        pytest.param(
            "但是",
            "「但是」（しかし）は、前の「他说：“雨停了”」とこの文を対比しています。",
            "但是 (“but”) sets this sentence against “他说：‘雨停了’”.",
            id="but",
        ),
        pytest.param(
            "所以",
            "「所以」（だから、それで）は、前の「他说：“雨停了”」を受けて、その結果を述べています。",
            "所以 (“so”) says what follows from “他说：‘雨停了’”.",
            id="so",
        ),
        pytest.param(
            "後來",
            "「後來」（その後）は、前の「他说：“雨停了”」より後のことを述べています。",
            "後來 (“afterwards”) tells what came after “他说：‘雨停了’”.",
            id="later, traditional",
        ),
        pytest.param(
            "这",
            "「这」は、前の「他说：“雨停了”」を指しています。",
            "这 refers back to “他说：‘雨停了’”.",
            id="this",
        ),
        pytest.param(
            "从那以后",
            "「从那以后」（それ以来）は、前の「他说：“雨停了”」より後のことを述べています。",
            "从那以后 (“from then on”) tells what came after “他说：‘雨停了’”.",
            id="since then",
        ),
        pytest.param("就", "", "", id="so, or no more than so much"),
        pytest.param("首先", "", "", id="of which no plain sentence tells what it does"),
    ],
)
def test_what_an_opening_means_and_does_is_said_in_both_languages(opening: str, ja: str, en: str) -> None:
    assert relation_of(opening, "他说：“雨停了”") == Localized(ja=ja, en=en)
    assert can_be_told(opening) is bool(ja)


_LONG = "店里的椅子坏了没人修，桌子也旧了，客人一天比一天少，最后关门的，是我。"


@pytest.mark.parametrize(
    ("opening", "source", "ja", "en"),
    [
        pytest.param("但是", _LONG, f"前の「{_LONG[:-1]}」とこの文を", f"against “{_LONG[:-1]}”", id="but"),
        pytest.param("但是", _LONG * 2, "最后关门的，是我」とこの文を", "against “……桌子也旧了", id="but, after much"),
        pytest.param(
            "可是",
            "快车省时间，我们试过，从镇上到省城能早到十分钟左右。",
            "前の「快车省时间，我们试过，",
            "against “快车省时间，我们试过，",
            id="but, against the first clause",
        ),
        pytest.param("所以", _LONG, f"前の「{_LONG[:-1]}」を受けて", f"from “{_LONG[:-1]}”", id="so"),
        pytest.param(
            "所以",
            "不是别人，是我。",
            "は、その前に述べたことを受けて",
            "from what was said before.",
            id="so, after little",
        ),
        pytest.param(
            "因此", _LONG * 2, "は、その前に述べたことを受けて", "from what was said before.", id="after much"
        ),
        pytest.param(
            "也就是說", "桌子舊了，沒人來。", "前の「桌子舊了，沒人來」を", "puts “桌子舊了，沒人來”", id="traditional"
        ),
    ],
)
def test_what_sums_up_takes_up_all_of_the_sentence_before(opening: str, source: str, ja: str, en: str) -> None:
    told = relation_of(opening, taken_up_by(opening, source))
    assert ja in (told.ja or "")
    assert en in (told.en or "")


@pytest.mark.parametrize(
    ("before", "after", "sides"),
    [
        pytest.param("只做复刻的话，成本很低。", "而做研究，成本更高。", ("只做复刻", "做研究"), id="both named"),
        pytest.param("我们去复刻的时候，也很贵。", "而且做研究，成本更高。", None, id="and besides"),
        pytest.param("我们的目标很明确。", "而成本，还没有人算过。", None, id="nothing in common"),
        pytest.param(
            "一个客人点了茶，机器就端来水。", "而我会把那一扇门打开，再等他说话。", None, id="a number in common"
        ),
        pytest.param("结果修了五天。", "而那几天正好放假，没人知道。", None, id="what was done"),
        pytest.param("船票很贵。", "而车票只要两块。", ("船票很贵", "车票只要两块"), id="two sides of one thing"),
    ],
)
def test_what_a_contrast_sets_against_each_other_is_named(
    before: str, after: str, sides: tuple[str, str] | None
) -> None:
    assert contrast_of(before, after) == sides


def _made(
    other: str,
    last: str = "女儿出生那年，我在岛上没看见她。",
    ship: str = _SHIP,
    rest: str = "所以光变弱的时候，我就睡不着。",
) -> tuple[list[Item], Tally]:
    """Make the items of a talk in which one sentence follows another, and one of the others is as given."""
    tally = Tally()
    talk = dialogue(
        ("记者", "您每天在岛上都做些什么？"),
        ("老周", "早上擦玻璃，下午检查机器。玻璃上只要有一点儿盐，光就会变弱。" + rest),
        ("记者", _ASKED),
        ("老周", f"谁知道呢。{other}"),
        ("记者", "附近有渔船吗？"),
        ("老周", ship),
        ("记者", "您想过离开吗？"),
        ("老周", last),
    )
    return list(items(Document(talk), tally)), tally


@pytest.mark.parametrize(
    ("other", "refused", "guard"),
    [
        pytest.param("等岛上机房的门修好，我才下山带徒弟。", False, "may-follow", id="another matter"),
        pytest.param("他得先学会怎么把玻璃都擦干净。", True, "may-follow", id="it takes up the same word"),
        pytest.param("机器的检查也要教，慢慢地来才行。", True, "may-follow", id="it goes on from what is shown"),
        pytest.param("等他来。", True, "no-guard", id="too short to be offered"),
        pytest.param(
            "等房子修好以后，等他自己愿意来，等我走得动的时候，我再一样一样地教给他，慢慢地。",
            True,
            "length",
            id="much longer",
        ),
    ],
)
def test_a_sentence_that_can_follow_as_well_is_not_offered(other: str, guard: str, *, refused: bool) -> None:
    [item], tally = _made(other)
    assert item.key == "玻璃上只要有一点儿盐，光就会变弱。"
    assert (other not in item.all_options) is refused
    assert bool(tally.refused[guard]) is (refused and guard != "no-guard")


def test_what_is_shown_first_is_the_passage_under_the_question_that_it_answers() -> None:
    [item], _ = _made("等岛上机房的门修好，我才下山带徒弟。")
    assert item.passage == "记者：您每天在岛上都做些什么？\n老周：早上擦玻璃，下午检查机器。"
    assert item.prompt == "在原文中，紧接在这段话后面的是哪一句？"
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.BROKEN_LINK}


def test_the_sentence_before_is_asked_for_where_the_one_that_follows_stands_out() -> None:
    talk = dialogue(
        ("记者", "您每天在岛上都做些什么？"),
        ("老周", "早上擦玻璃，下午检查机器。所以玻璃没有一点儿盐，光也不会变弱，船上的人都能看见我们，都很放心。"),
        ("记者", _ASKED),
        ("老周", "等房子修好，我才带徒弟。"),
        ("记者", "谁在船上？"),
        ("老周", "前年冬天来过渔船，船上有七个人。"),
    )
    [item] = items(Document(talk), Tally())
    assert item.subtype == "previous"
    assert item.key == "早上擦玻璃，下午检查机器。"
    assert item.prompt == "在原文中，紧接在这句话前面的是哪一句？"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        pytest.param(("去了。", "玻璃都擦过了。"), ["玻璃都擦过了。"], id="a bare answer"),
        pytest.param(("我们去了塔上。", "玻璃都擦过了。"), ["我们去了塔上。", "玻璃都擦过了。"], id="a sentence"),
        pytest.param(("去了。",), ["去了。"], id="nothing else is said"),
    ],
)
def test_what_is_shown_does_not_begin_with_an_answer_without_its_question(
    said: tuple[str, ...], shown: list[str]
) -> None:
    assert [spot.source for spot in without_bare_answer(Document(passage(*said)).spots)] == shown


@pytest.mark.parametrize(
    ("said", "lead", "shown"),
    [
        pytest.param(("他第二天又来了。", "我们一起喝茶。"), "", ["我们一起喝茶。"], id="he is not named"),
        pytest.param(("他第二天又来了。",), "", [], id="nothing else is said"),
        pytest.param(
            ("他第二天又来了。", "吓得我发抖。", "我们一起去喝茶。"), "", ["我们一起去喝茶。"], id="what hangs on that"
        ),
        pytest.param(("他第二天又来了。",), "那位木匠呢？", ["他第二天又来了。"], id="he is asked about"),
        pytest.param(("来了一位木匠。", "他喝了茶。"), "", ["来了一位木匠。", "他喝了茶。"], id="he is named before"),
        pytest.param(("他们都来了。",), "", ["他们都来了。"], id="they, who may be anybody"),
        pytest.param(("他奶奶不同意。",), "", ["他奶奶不同意。"], id="a wife, called after the child"),
    ],
)
def test_what_is_shown_tells_of_nobody_who_is_not_named(said: tuple[str, ...], lead: str, shown: list[str]) -> None:
    assert [spot.source for spot in of_whom_is_known(Document(passage(*said)).spots, lead, ())] == shown


@pytest.mark.parametrize(
    ("other", "refused"),
    [
        pytest.param("下雨天客人少，我一个人看店。", False, id="nobody else"),
        pytest.param("下雨天他也来，一个人坐在门口。", True, id="it may speak of the same person"),
    ],
)
def test_what_may_speak_of_the_same_person_is_not_offered(other: str, *, refused: bool) -> None:
    made = _of_a_person(other, "那年女儿出生，店里顾不上她二十天。")
    [item] = made
    assert item.key == "他每天都来看书，看了二十年。"
    assert (other not in item.all_options) is refused
    assert "「他」は、前の文の「老先生」を指しています。" in (item.explanation.ja or "")


def test_the_only_pronoun_is_not_asked_for() -> None:
    assert not _of_a_person("下雨天客人少，我一个人看店。", "那年女儿出生，店里关门二十几天。")


def _of_a_person(other: str, last: str) -> list[Item]:
    talk = dialogue(
        ("记者", "您的店里卖字典吗？"),
        ("林芳", "有一本，是一位老先生留下来的。他每天都来看书，看了二十年。"),
        ("记者", _ASKED),
        ("林芳", f"谁知道呢。{other}"),
        ("记者", "附近的学生常来吗？"),
        ("林芳", "店里下午常有三四个学生做作业。"),
        ("记者", "您想过关门吗？"),
        ("林芳", last),
    )
    return list(items(Document(talk), Tally()))


def test_a_key_that_alone_repeats_what_is_shown_is_not_asked_for() -> None:
    assert not _made(
        "等岛上机房的门修好，我才下山带徒弟。",
        "女儿出生那年，我一直都没看见她。",
        "前年冬天来过一条渔船，有七个人。",
        "",
    )[0]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        pytest.param("他一边擦镜子一边唱歌。", "那面镜子有两米多高。", "那面镜子", id="of a thing with a surface"),
        pytest.param("后来有人寄来一封感谢信。", "读完那封感谢信，我不再偷懒了。", "那封感谢信", id="after a verb"),
        pytest.param("村里买了很多机器。", "那一台机器最贵。", "那一台机器", id="that one"),
        pytest.param("门口站着老人。", "这对老人来说很难。", None, id="for them, and no pair of them"),
        pytest.param("门口站着老人。", "这把老人吓坏了。", None, id="what was done to them, and no measure word"),
        pytest.param("村里买了很多机器。", "读完那本说明书，我才会用。", None, id="a thing not named before"),
    ],
)
def test_this_thing_is_the_one_that_is_named_before(before: str, after: str, words: str | None) -> None:
    one, other = Document(passage(before, after)).spots
    link = link_to(one, other)
    assert (link.words if link is not None else None) == words


_RAIN = "七月的雨水最多，来修伞的人从门口排到桥头。"


@pytest.mark.parametrize(
    ("far", "made"),
    [
        pytest.param("但是没有一个邻居相信我能坚持到今年七月。", True, id="it opens with such a word too"),
        pytest.param("没有一个邻居相信我能坚持到今年七月。", False, id="the key alone has one"),
    ],
)
def test_what_opens_as_the_key_does_is_offered_from_afar(far: str, *, made: bool) -> None:
    told = dialogue(
        ("记者", "您的店是什么时候开的？"),
        ("老周", f"开店那年我才三十岁。{far}"),
        ("记者", "家里人怎么看？"),
        ("老周", "我父亲站在门口，一句话也没说。"),
        ("记者", "店里最忙的是哪几个月？"),
        ("老周", f"{_RAIN}所以修伞的活儿我们谁都不敢停一天。"),
        ("记者", "冬天呢？"),
        ("老周", "那几个月我在门口卖热水袋。要等到春天才进货。"),
    )
    found = [item for item in items(Document(told), Tally()) if item.subtype == "next"]
    assert [item.key for item in found] == (["所以修伞的活儿我们谁都不敢停一天。"] if made else [])


@pytest.mark.parametrize(
    ("rest", "made"),
    [
        pytest.param("所以光变弱的时候，我就睡不着。", True, id="another option of the same paragraph"),
        pytest.param("", False, id="the key alone"),
    ],
)
def test_a_link_word_that_the_key_alone_has_is_not_asked_for(rest: str, *, made: bool) -> None:
    items_made = _made("等岛上机房的门修好，我才下山带徒弟。", rest=rest)[0]
    assert any(item.subtype == "next" for item in items_made) is made


@pytest.mark.parametrize(
    ("source", "turns"),
    [
        pytest.param("至於廣播，我個人認為是該改的。", True, id="as to"),
        pytest.param("广播是该改的。", False, id="nothing of the kind"),
    ],
)
def test_what_turns_to_something_may_go_on_from_it(source: str, *, turns: bool) -> None:
    assert turns_to(Document(passage(source)).spots[0]) is turns


@pytest.mark.parametrize(
    ("source", "pronoun"),
    [
        pytest.param("三年之后，它露出来三米。", "它", id="before any noun"),
        pytest.param("其结果就是没人来。", "其", id="its"),
        pytest.param("标杆很高，它露出来三米。", "", id="a noun of its own sentence"),
        pytest.param("其实没人来。", "", id="qishi is one word"),
        pytest.param("没人来过。", "", id="no pronoun"),
    ],
)
def test_a_pronoun_points_back_where_no_noun_stands_before_it(source: str, pronoun: str) -> None:
    [spot] = Document(passage(source)).spots
    assert pronoun_of(spot) == pronoun


@pytest.mark.parametrize(
    ("before", "after", "found", "ja", "en"),
    [
        pytest.param(
            "当年立过一根标杆，露出两米。",
            "标杆后来断了。",
            Tie(taken_up=("标杆",)),
            "前の文に出た「标杆」について続けて話しています。",
            "It says more about 标杆, which the sentence before has named.",
            id="a thing named again",
        ),
        pytest.param("有人走了。", "走的人不多。", Tie(taken_up=("走",)), "", "", id="one syllable that comes again"),
        pytest.param(
            "来了个小伙子。",
            "他不会干活。",
            Tie(taken_up=("小伙子",), by="他"),
            "「他」は、前の文の「小伙子」を指しています。",
            "他 stands for 小伙子 in the sentence before.",
            id="somebody meant",
        ),
        pytest.param(
            "中学生骑车。", "而老人不买票。", Tie(opening="而"), "", "", id="while or and, with no sides to name"
        ),
        pytest.param(
            "中学生会骑车，老人不会。",
            "所以老人坐车。",
            Tie(opening="所以", taken_up=("老人",)),
            "「所以」（だから、それで）は、前の「中学生会骑车，老人不会」を受けて、その結果を述べています。",
            "所以 (“so”) says what follows from “中学生会骑车，老人不会”.",
            id="one sentence, where two could be said",
        ),
    ],
)
def test_what_ties_two_sentences_is_said_in_one_plain_sentence(
    before: str, after: str, found: Tie, ja: str, en: str
) -> None:
    first, second = Document(passage(before, after)).spots
    assert linked(Site(context=[first], after=second, found=found)) == Localized(ja=ja, en=en)


def test_what_is_asked_for_is_told_with_what_it_means_and_the_link() -> None:
    spots = Document(talk(("老周", "雨停了。", "雨がやんだ。"), ("老周", "可是风没停。", "しかし風はやまない。"))).spots
    site = Site(context=spots[:1], after=spots[1], found=Tie(opening="可是", taken_up=("停",)))
    told = explained(site, ("（しかし風はやまない）", ""))
    assert told.ja == (
        "本文は7行目で「可是风没停」（しかし風はやまない）と続きます。"
        "「可是」（しかし）は、前の「雨停了」と「风没停」を対比しています。どちらも「停」に触れています。"
    )
    assert told.en == (
        "The text goes on in line 7: “可是风没停”. 可是 (“but”) sets “风没停” against “雨停了”. Both name 停."
    )


def test_somebody_is_named_without_the_word_that_counts_him() -> None:
    first, second = Document(passage("我忽然看见轨道上有个人。", "他不是跳下去的，是爬下去捡手机。")).spots
    found = tie(Themes(Document(passage("我忽然看见轨道上有个人。"))), [first], second)
    assert found is None or found.taken_up == ("人",)


def test_a_sentence_that_lacks_the_translation_of_the_others_is_not_offered() -> None:
    half = Document(talk(("老周", "雨停了。", None), ("老周", "我走了。", "出ました。")))
    assert [is_told(half, spot) for spot in half.spots] == [False, True]
    assert all(is_told(Document(passage("雨停了。")), spot) for spot in Document(passage("雨停了。")).spots)


@pytest.mark.parametrize(
    ("first", "after", "goes"),
    [
        pytest.param("起初，大家不同意。", "后来，公司成立了团队。", True, id="first and later"),
        pytest.param("大家都不同意。", "后来，公司成立了团队。", False, id="later than nothing that is told"),
        pytest.param("起初，大家不同意。", "公司成立了团队。", False, id="nothing that says later"),
    ],
)
def test_a_head_that_goes_with_what_is_shown_may_follow(first: str, after: str, *, goes: bool) -> None:
    one, other = Document(passage(first, after)).spots
    assert pairs_with([one], other) is goes


@pytest.mark.parametrize(
    ("by", "later", "alike"),
    [
        pytest.param("他", "我跟他学的不是配方，而是用手摸。", True, id="the same pronoun at the head"),
        pytest.param("他", "我们两个沿着海边走。", True, id="two of whom one may be meant"),
        pytest.param("他", "我跑到一半，他忽然喊了一声。", False, id="the pronoun after a clause of its own"),
        pytest.param("他", "我跟她学做面包。", False, id="another pronoun"),
        pytest.param("", "他做了三十年馒头。", False, id="tied by no pronoun"),
    ],
)
def test_a_later_sentence_with_the_same_pronoun_at_its_head_may_follow_too(by: str, later: str, *, alike: bool) -> None:
    [spot] = Document(passage(later)).spots
    assert points_alike(Tie(by=by), spot) is alike


def test_what_opens_the_next_reply_is_seen() -> None:
    whole = Document(
        dialogue(
            ("记者", "怎么样？"),
            ("老周", "玻璃擦完了。机器也检查完了。"),
            ("记者", "后来呢？"),
            ("老周", "等房子修好。我才带徒弟。"),
            ("记者", "现在呢？"),
            ("老周", "一个人。"),
        )
    )
    told = [spot for spot in whole.spots if spot.speaker == "老周"]
    assert [opens_next_reply(whole, told[0], spot) for spot in told] == [False, False, True, False, False]


@pytest.mark.parametrize(
    ("head", "answers"),
    [
        *(
            pytest.param(head, True, id=head)
            for head in (
                *("对，", "對的，", "是的，", "是啊，", "不是，", "没有，", "有啊，", "会，", "能，", "嗯，", "好，"),
                *(
                    "当然，",
                    "谢谢，",
                    "没错，",
                    "确实，",
                    "真的，",
                    "说实话，",
                    "老实说，",
                    "你说得很对，",
                    "您问得有道理，",
                ),
                *("我不敢这么说，", "不能这么讲，"),
            )
        ),
        pytest.param("对面，", False, id="the other side"),
        pytest.param("有一天，", False, id="one day"),
        pytest.param("没有人，", False, id="nobody"),
        pytest.param("会上，", False, id="a meeting"),
        pytest.param("我不敢走，", False, id="what I do not dare"),
        pytest.param("我觉得很好，", False, id="what I feel"),
    ],
)
def test_what_only_answers_can_not_follow(head: str, *, answers: bool) -> None:
    other = f"{head}等房子修好再带徒弟。"
    items_made, tally = _made(other)
    assert bool(tally.refused["form"]) is answers
    assert not any(answers and other in item.all_options for item in items_made)


def test_what_follows_a_question_of_the_same_person_is_not_asked_for() -> None:
    talk = dialogue(
        ("记者", _ASKED), ("老周", "我天天擦玻璃，我羡慕城里人吗？玻璃擦完了尤其羡慕。"), ("老周", "岛上下雨。")
    )
    assert not list(items(Document(talk), Tally()))


def test_a_pronoun_that_may_mean_somebody_named_before_ties_nothing() -> None:
    whole = Document(passage("来了一位老先生。", "护士长在门口等着。", "他拍了拍桌子。"))
    first, second, third = whole.spots
    assert tie(Themes(whole), [first, second], third) is None


@pytest.mark.parametrize(
    ("before", "after", "taken_up"),
    [
        pytest.param("最冷的那年也有人来浇水。", "我盼着他们常去地里看看。", None, id="some people are nobody named"),
        pytest.param("别人都走了。", "他们不愿意种树。", None, id="other people"),
        pytest.param("来了一位护士长。", "她每天都来浇水。", ("护士长",), id="somebody who came"),
    ],
)
def test_a_pronoun_takes_up_nobody_who_is_not_named(before: str, after: str, taken_up: tuple[str, ...] | None) -> None:
    first, second = Document(passage(before, after)).spots
    found = tie(Themes(Document(passage(before))), [first], second)
    assert (found and found.taken_up) == taken_up


@pytest.mark.parametrize(
    ("asked", "said", "after", "is_tied"),
    [
        pytest.param("您儿子回来帮忙吗？", "那年我父亲病了。", "他在家里躺了半年。", False, id="of the question"),
        pytest.param("谁教您的？", "那年我父亲病了。", "他在家里躺了半年。", True, id="nobody else"),
        pytest.param("您女儿回来帮忙吗？", "那年我父亲病了。", "他在家里躺了半年。", True, id="of another sex"),
        pytest.param("您父亲回来过吗？", "那年我父亲病了。", "他在家里躺了半年。", True, id="the same"),
        pytest.param("您有师傅，为什么回来？", "那年我父亲病了。", "他在家里躺了半年。", True, id="one in passing"),
        pytest.param(
            "接班的年轻人听什么？", "我常常骂学生。", "我希望他们多听听。", False, id="several of the question"
        ),
    ],
)
def test_a_pronoun_that_may_mean_somebody_of_the_question_ties_nothing(
    asked: str, said: str, after: str, *, is_tied: bool
) -> None:
    whole = Document(dialogue(("记者", asked), ("老周", said + after)))
    first, second, third = whole.spots
    assert (tie(Themes(whole), [second], third, [first]) is not None) is is_tied
    assert [spot.source for spot in earlier_than(whole, [second])] == [asked]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        pytest.param("不是别人，是我。", "その前に述べたことで、ここに", id="little"),
        pytest.param("关门的不是别人，是我。", "その前の「关门的不是别人，是我」です", id="enough"),
    ],
)
def test_what_another_sentence_sums_up_is_told(before: str, told: str) -> None:
    first, second = Document(passage(before, "所以我睡不着。")).spots
    assert told in (own_link(second, first).ja or "")


@pytest.mark.parametrize(
    ("opening", "source", "is_thing"),
    [
        pytest.param("它", "它叫打谷机。", True, id="it"),
        pytest.param("她们", "她们不来了。", True, id="they"),
        pytest.param("这", "这张纸是蓝的。", True, id="this sheet"),
        pytest.param("这", "这让我睡不着。", False, id="this, all of it"),
        pytest.param("那", "那是前年的事。", False, id="that, all of it"),
        pytest.param("所以", "所以它叫打谷机。", False, id="so"),
    ],
)
def test_what_means_a_thing_takes_up_no_words(opening: str, source: str, *, is_thing: bool) -> None:
    assert points_to_thing(opening, source) is is_thing
    spot, before = Document(passage(source, "大家都这么说。")).spots
    assert not (is_thing and own_link(spot, before).ja)
    assert not (is_thing and linked(Site(context=[before], after=spot, found=Tie(opening=opening))).ja)


@pytest.mark.parametrize(
    ("shown_last", "key", "other", "fits"),
    [
        pytest.param("我们织一圈网。", "网是绿的。", "织好了这一圈，船就出海。", True, id="it goes on from the verb"),
        pytest.param("这台机器叫收割机。", "不过名字不准。", "割麦子只占它的一半。", True, id="it"),
        pytest.param("他父亲走了。", "不过名字没改。", "店里的活他都会。", True, id="he, as before"),
        pytest.param("我姐姐走了。", "不过名字没改。", "店里的活他都会。", False, id="he, after a woman"),
        pytest.param("我是前年来的。", "不过头一年没屋子。", "这间屋是老刘头的。", True, id="this room"),
        pytest.param(
            "从远处说，要修一条路。", "比如山里没有车。", "从近处说，要修一座桥。", True, id="the other of two"
        ),
        pytest.param("我们修了路面。", "不过没有灯。", "路面现在又坏了。", True, id="the same thing"),
        pytest.param("这台机器叫收割机。", "不过名字不准。", "麦子只占它的一半。", True, id="it, after one thing"),
        pytest.param("这台机器叫收割机。", "不过名字不准。", "麦子只占它们的一半。", False, id="they, after one thing"),
        pytest.param("我姐姐走了，她病了。", "不过名字没改。", "店里的活她们都会。", False, id="they, after one woman"),
        pytest.param("姐姐们走了，她们病了。", "不过名字没改。", "店里的活她们都会。", True, id="they, as before"),
        pytest.param("师傅让我剃头。", "不过没有灯。", "我剃了八十几个。", True, id="I did it"),
        pytest.param("师傅让我剃头。", "不过没有灯。", "大家剃了八十几个。", True, id="all did it"),
        pytest.param("我们修了路面。", "不过没有灯。", "村里人晚上还打手电。", False, id="another thing"),
    ],
)
def test_what_goes_on_as_well_is_not_offered_of_the_same_paragraph(
    shown_last: str, key: str, other: str, *, fits: bool
) -> None:
    first, second, third = Document(passage(shown_last, key, other)).spots
    assert fits_as_well(Site(context=[first], after=second, found=Tie(opening="不过")), third) is fits


def test_a_person_who_is_meant_again_in_a_later_clause_may_be_meant_first() -> None:
    first, second, third = Document(passage("有位站长帮了我。", "他姓傅。", "以后我常去，他就站着听。")).spots
    assert fits_as_well(Site(context=[first], after=second, found=Tie(taken_up=("站长",), by="他")), third)


@pytest.mark.parametrize(
    ("after_key", "fits"),
    [
        pytest.param("所以晚上不出门。", True, id="it follows from what is shown as well"),
        *(
            pytest.param(f"{word}晚上不出门。", True, id=f"it goes on with {word}")
            for word in ("因此", "于是", "但", "可是", "不过", "然而", "后来", "结果", "而且", "其实", "当然")
        ),
        pytest.param("要是当时立了电线，晚上就不用出门。", False, id="it takes up what is left out, with 当时"),
        pytest.param("要是当时有人敲门，我也不敢出去。", True, id="what would have been then"),
        pytest.param("当时晚上不出门。", False, id="then, which one may tell of by itself"),
        pytest.param("所以电线杆都没用。", False, id="it takes up what is left out"),
        pytest.param("晚上大家不出门。", False, id="no word says how it goes on"),
    ],
)
def test_what_leaps_over_the_key_is_not_offered(after_key: str, *, fits: bool) -> None:
    first, second, third = Document(passage("山里没有灯。", "他们只立了几根电线杆。", after_key)).spots
    assert fits_as_well(Site(context=[first], after=second, found=Tie(by="他们")), third) is fits


@pytest.mark.parametrize(
    ("source", "is_later"),
    [
        pytest.param("最后我们卖了店。", True, id="in the end"),
        pytest.param("最后一次去是前年。", True, id="the last time"),
        pytest.param("最后那八里路只能走。", False, id="the last part of a road"),
        pytest.param("最后两个人走了。", False, id="the last two"),
    ],
)
def test_the_last_of_something_is_no_later_time(source: str, *, is_later: bool) -> None:
    first, second = Document(passage("一开始我们骑车。", source)).spots
    link = link_to(first, second)
    assert (link is not None and link.is_later) is is_later


def test_what_names_the_same_is_not_offered_for_the_sentence_before() -> None:
    first, second, third = Document(passage("前面叫刀盘。", "刀盘后面有个舱。", "刀盘坏了要换。")).spots
    site = Site(context=[first], after=second, found=Tie(taken_up=("刀盘",)), asks_before=True)
    assert fits_as_well(site, third)


def test_a_reason_says_where_a_sentence_stands_and_what_it_belongs_to() -> None:
    [item], _ = _made("等岛上机房的门修好，我才下山带徒弟。")
    why = next(wrong.why for wrong in item.distractors if "徒弟" in wrong.option)
    assert "そこでは「您打算什么时候教徒弟？」という質問に答えています。" in (why.ja or "")
    assert "in the answer to “您打算什么时候教徒弟？”." in (why.en or "")


def test_a_reason_names_all_questions_that_a_reply_answers_and_no_words_that_ask_nothing() -> None:
    talk = dialogue(
        ("记者", "您每天在岛上都做些什么？"),
        ("老周", "早上擦玻璃，下午检查机器。玻璃上只要有一点儿盐，光就会变弱。所以光变弱的时候，我就睡不着。"),
        ("记者", "附近听说常有渔船。"),
        ("老周", "谁知道呢。前年冬天岛上来过一条渔船，有七个人。"),
        ("记者", "您想过离开吗？您女儿呢？"),
        ("老周", "女儿出生那年，我在岛上没看见她。"),
    )
    reasons = [wrong.why for item in items(Document(talk), Tally()) for wrong in item.distractors]
    assert any("「您想过离开吗？您女儿呢？」という質問に答えています。" in (why.ja or "") for why in reasons)
    assert any("「谁知道呢」のすぐ後に来ます。" in (why.ja or "") for why in reasons)
    assert any("in the answer to “您想过离开吗？您女儿呢？”." in (why.en or "") for why in reasons)


def test_a_short_question_is_told_with_what_is_said_before_it() -> None:
    talk = dialogue(
        ("记者", "您每天在岛上都做些什么？"),
        ("老周", "早上擦玻璃，下午检查机器。玻璃上只要有一点儿盐，光就会变弱。所以光变弱的时候，我就睡不着。"),
        ("记者", "附近听说常有渔船。"),
        ("老周", "谁知道呢。前年冬天岛上来过一条渔船，有七个人。"),
        ("记者", "大家都说岛上太冷清。您同意吗？"),
        ("老周", "女儿出生那年，我在岛上没看见她。"),
    )
    reasons = [wrong.why for item in items(Document(talk), Tally()) for wrong in item.distractors]
    assert any("「大家都说岛上太冷清。您同意吗？」という質問に答え" in (why.ja or "") for why in reasons)


def test_where_a_talk_is_translated_it_can_be_said_why_none_of_the_others_follows() -> None:
    turns = (
        ("记者", "您每天在岛上都做些什么？"),
        ("老周", "早上擦玻璃，下午检查机器。玻璃上有盐的时候，光就会变弱。所以光变弱的时候，我就起来擦。"),
        ("记者", "附近听说常有渔船。"),
        ("老周", "谁知道呢。前年冬天岛上来过渔船，船上的人都睡着了。"),
        ("记者", "大家都说岛上太冷清。您同意吗？"),
        ("老周", "女儿出生那年，我在岛上听收音机。"),
    )
    tally = Tally()
    made = [
        (item, Document(talk))
        for talk in (dialogue(*turns), translated_dialogue(*turns))
        for item in items(Document(talk), tally)
    ]
    assert made
    assert all(_says_why(wrong) for item, whole in made if whole.language for wrong in item.distractors)
    assert not all(_says_why(wrong) for item, whole in made if not whole.language for wrong in item.distractors)
    assert tally.refused["no-reason"]


def _says_why(wrong: Distractor) -> bool:
    """Tell whether it is said of a wrong option more than where it stands."""
    return len(re.sub("「[^」]*」", "", wrong.why.ja or "").strip("。").split("。")) > 1


def test_a_laugh_is_not_offered_as_a_sentence() -> None:
    made = _of_a_person("下雨天客人少，我一个人看店（笑）。", "那年女儿出生，店里顾不上她二十天。")
    assert not any("笑" in option for item in made for option in item.all_options)


def test_a_question_and_half_a_quotation_are_not_offered() -> None:
    talk = dialogue(
        ("记者", "您每天在岛上都做些什么？"),
        ("老周", "早上擦玻璃，下午检查机器。玻璃上只要有一点儿盐，光就会变弱。"),
        ("记者", _ASKED),
        ("老周", "他说：“等房子修好再来吧。我就等他来。"),
        ("老周", "谁知道我什么时候才走得动呢？"),
    )
    assert not list(items(Document(talk), Tally()))


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_the_key_stands_beside_the_passage_in_the_text(path: Path) -> None:
    whole = document(path)
    for item in items(whole, Tally()):
        assert item.evidence is not None
        [after] = [spot for spot in whole.spots if item.subject == f"next@{spot.index}"]
        key = after if item.subtype == "next" else whole.spots[after.index - 1]
        assert item.evidence.quote in key.source
        assert item.passage is not None
        assert item.key not in item.passage


@pytest.mark.parametrize(
    ("other", "is_one"),
    [
        pytest.param(2, True, id="the same turn"),
        pytest.param(4, False, id="the next turn of the same person"),
        pytest.param(0, False, id="what was asked"),
    ],
)
def test_a_turn_ends_where_somebody_else_speaks(other: int, *, is_one: bool) -> None:
    talk = dialogue(("记者", _ASKED), ("林芳", "灯很亮。船很多。"), ("记者", _ASKED), ("林芳", _SHIP))
    spots = Document(talk).spots
    assert is_of_one_turn(Document(talk), spots[1], spots[other]) is is_one


@pytest.mark.parametrize(
    ("before", "ja"),
    [
        pytest.param("雨停了。", "「雨停了」（雨がやんだ）のすぐ後", id="all of the sentence"),
        pytest.param(
            "下了一整天的大雨到了晚上七点半终于停了，我们几个人都松了一口气。",
            "「……我们几个人都松了一口气」のすぐ後",
            id="its last words, which mean less",
        ),
    ],
)
def test_the_words_that_a_sentence_stands_after_are_told_with_what_they_mean(before: str, ja: str) -> None:
    first, second = Document(passage(before, "我走了。")).spots
    why = comes_after(second, first, ("（出た）", ""), ("（雨がやんだ）", ""))
    assert f"これは3行目の文（出た）で、{ja}" in (why.ja or "")


@pytest.mark.parametrize(
    ("sentences", "guard"),
    [
        pytest.param(
            (
                "开店的办法有两个：一是借钱，二是找人合伙。",
                "第一个办法需要时间，等银行答复至少要三个月。",
                "第二个办法见效快，但是要跟别人商量。",
                "我们正在跟银行商量，希望明年春天能开门。",
            ),
            "may-follow",
            id="the paragraph has others that could stand there",
        ),
        pytest.param(
            (
                "我们的老店开在城里最窄的一条小街上。",
                "不过我并不是嫌老店太小，客人们都能坐下。",
                "隔壁的药店去年卖了三千本旧书，后来关了门。",
                "楼上的房间很暖和，窗户外面就是一条小河。",
            ),
            "no-plain-link",
            id="nobody can say what but turns against",
        ),
    ],
)
def test_what_follows_is_refused_for_its_first_fault(sentences: tuple[str, ...], guard: str) -> None:
    tally = Tally()
    assert not list(items(Document(passage(*sentences)), tally))
    assert next(iter(tally.refused)) == guard
    assert {"may-follow", "no-plain-link"} & set(tally.refused) == {guard}
    assert bool(tally.refused["stands-out"]) is (guard == "may-follow")  # of those left, none will do


@pytest.mark.parametrize(
    ("sentences", "stands_out"),
    [
        pytest.param(("我们正在跟银行商量，希望明年春天能开门。",), 2, id="the only other one reads otherwise"),
        pytest.param((), 0, id="there is no other one at all"),
    ],
)
def test_a_sentence_stands_out_only_beside_others(sentences: tuple[str, ...], stands_out: int) -> None:
    tied = ("开店的办法有两个：一是借钱，二是找人合伙。", "第一个办法需要时间，等银行答复至少要三个月。")
    tally = Tally()
    assert not list(items(Document(passage(*tied, *sentences)), tally))
    assert tally.refused["stands-out"] == stands_out


@pytest.mark.parametrize(
    ("said", "is_offered"),
    [
        pytest.param("岛上的人声到了冬天会变弱一些。", True, id="of what the key says too"),
        pytest.param("岛上的人声到了冬天会少去一些。", False, id="of nothing that the key speaks of"),
    ],
)
def test_what_speaks_of_what_the_key_does_is_offered_first(said: str, *, is_offered: bool) -> None:
    told = dialogue(
        ("记者", "您每天在岛上都做些什么？"),
        ("老周", "早上擦玻璃，下午检查机器。玻璃上只要有一点儿盐，光就会变弱。所以光变弱的时候，我就睡不着。"),
        ("记者", _ASKED),
        ("老周", "谁知道呢。等岛上机房的门修好，我才下山带徒弟。"),
        ("记者", "附近有渔船吗？"),
        ("老周", _SHIP),
        ("记者", "您想过离开吗？"),
        ("老周", "女儿出生那年，我在岛上没看见她。"),
        ("记者", "冬天岛上怎么样？"),
        ("老周", said),
    )
    [item] = (item for item in items(Document(told), Tally()) if item.subtype == "next")
    assert item.key == "玻璃上只要有一点儿盐，光就会变弱。"
    assert (said in item.all_options) is is_offered
