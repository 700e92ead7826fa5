"""What goes on from an answer is asked for beside what is said in reply to something else."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.replies.in_response import Told
from quizzes.comprehension.replies.reply_parts import parts, stands_alone
from quizzes.comprehension.replies.responding import is_open, points_back, tells_form
from quizzes.comprehension.replies.said_in_reply import _is_refused, _stands_out, items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import RefutationCode
from tests.quizzes.comprehension.passages import dialogue, translated_dialogue

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_TALK = (
    ("记者", "您小时候在码头住过吗？"),
    ("林芳", "住过两年，就记得那棵枣树。院子里的枣树很老，八月天天有孩子来打枣。"),
    ("记者", "徒弟们现在都出师了吧？"),
    ("林芳", "三个人走了两个。有个姑娘手最笨，每天晚上都把白天的坯子重新揉一遍。"),
    ("记者", "这座窑修过几次？"),
    ("林芳", "村里的老人说不清楚。砖上的字让烟熏黑了，连县里的专家也认不出来。"),
    ("记者", "您儿子愿意接班吗？"),
    ("林芳", "不太愿意。去年过年儿子忽然问起那把刮刀，问完又回城里修电梯去了。"),
    ("记者", "外国客人怎么找到这里来的？"),
    ("林芳", "是碰上的，靠下雨。有个荷兰老太太下了火车以后坐错了车，外面下雨，就敲了我家的门。"),
)


def _made(*turns: tuple[str, str]) -> tuple[list[Item], Tally]:
    tally = Tally()
    return list(items(Document(dialogue(*turns)), tally)), tally


def _asked(made: list[Item], word: str) -> list[Item]:
    return [item for item in made if item.passage is not None and word in item.passage]


def test_what_goes_on_from_an_answer_is_the_key_and_other_replies_are_offered() -> None:
    made, _ = _made(*_TALK)
    [item] = _asked(made, "徒弟们")
    assert item.passage == "记者：徒弟们现在都出师了吧？\n林芳：三个人走了两个。……"
    assert item.prompt == "林芳在回答这个问题时，接着说了下面哪句话？"
    assert item.key == "有个姑娘手最笨，每天晚上都把白天的坯子重新揉一遍。"
    assert len(item.distractors) == 3
    assert {wrong.code for wrong in item.distractors} == {RefutationCode.OTHER_RECORD}


def test_it_is_said_how_the_reply_begins_and_in_reply_to_what_the_others_are_said() -> None:
    made, _ = _made(*_TALK)
    [item] = _asked(made, "徒弟们")
    told = "to “徒弟们现在都出师了吧？” begins with “三个人走了两个” and goes on with this sentence"
    assert told in (item.explanation.en or "")
    assert (item.explanation.en or "").count("line") == 1
    assert (item.explanation.en or "").endswith(" 有个姑娘 tells of one of the 徒弟们 that the question asks about.")
    assert "質問の「徒弟们」の一人" in (item.explanation.ja or "")
    assert "への15行目の返事は「三个人走了两个」と始まり、続けてこの文" in (item.explanation.ja or "")
    for wrong in item.distractors:
        assert "in reply to “" in (wrong.why.en or "")
        assert "という質問に答えて言っています" in (wrong.why.ja or "")


def test_a_sentence_is_asked_for_only_where_it_can_be_named_what_it_takes_up() -> None:
    made, tally = _made(*_TALK)
    assert all(re.search("takes up|tells of one", item.explanation.en or "") for item in made)
    assert not _asked(made, "窑修过几次")  # 砖上的字 takes up nothing of it
    assert tally.refused["no-sign"] > 0


def _made_of_translated(*without: int) -> list[Item]:
    return list(items(Document(translated_dialogue(*_TALK, without=without)), Tally()))


def test_what_is_asked_and_how_it_is_answered_is_told_in_the_language_of_the_translation() -> None:
    [item] = _asked(_made_of_translated(), "徒弟们")
    assert "（訳2です）への15行目の返事は「三个人走了两个」（訳3アです）と始まり" in (item.explanation.ja or "")
    for wrong in item.distractors:
        assert (wrong.why.ja or "").count("（訳") == 2


@pytest.mark.parametrize("without", [pytest.param(2, id="of the question"), pytest.param(3, id="of the reply")])
def test_no_sentence_that_no_word_ties_is_asked_for_without_a_translation(without: int) -> None:
    assert not _asked(_made_of_translated(without), "徒弟们")


@pytest.mark.parametrize(
    ("without", "is_offered"), [pytest.param((), True, id="told"), pytest.param((6,), False, id="not told")]
)
def test_what_is_asked_there_is_told_of_all_that_is_offered(without: tuple[int, ...], *, is_offered: bool) -> None:
    other = ("记者", "镇上的客人现在多不多？"), ("林芳", "一天三四个。有个木匠把伞忘在门口，第二年春天才回来取。")
    made = list(items(Document(translated_dialogue(*_TALK, *other, without=without)), Tally()))
    assert made
    assert any("刮刀" in text for item in made for text in item.all_options) is is_offered


def test_a_remark_is_called_what_is_said() -> None:
    remark = (
        ("记者", "听说南方的烧法很不一样。"),
        ("林芳", "确实不一样，烧的是湿柴火。前年秋天我去看过一回，柴火要用车拉，烟囱比我们的房子高。"),
    )
    made, _ = _made(*_TALK, *remark)
    assert [item.prompt for item in _asked(made, "南方")] == ["林芳接着说了下面哪句话？"]


def test_what_another_guest_says_is_called_that_guests() -> None:
    other = (
        ("记者", "周老师，坛子不好卖吧？"),
        ("周平", "去年只卖掉一半。有个饭馆老板赊了六十个，到现在还没有给钱。"),
    )
    made, _ = _made(*other, *_TALK)
    whys = [wrong.why.en or "" for item in made for wrong in item.distractors if "饭馆" in wrong.option]
    assert whys
    assert all("is said by 周平 in line" in why for why in whys)


def test_no_more_than_four_are_asked_of_a_talk() -> None:
    made, _ = _made(*_TALK)
    assert 0 < len(made) <= 4


def test_a_sentence_that_answers_by_itself_is_no_key() -> None:
    made, _ = _made(*_TALK)
    opening = {part.text for part in parts(Document(dialogue(*_TALK))) if part.opens}
    assert opening.isdisjoint(item.key for item in made)


@pytest.mark.parametrize(
    ("question", "reply", "guard"),
    [
        pytest.param(
            "您最难忘的是什么事？", "是头一窑。后院的水缸全结了冰，我们用身子挡着窑门。", "no-answer", id="open"
        ),
        pytest.param(
            "您的手艺是谁教的？",
            "舅舅教的。去年秋天舅舅还拄着拐杖来看我做坛子，站了一下午。",
            "no-answer",
            id="a person",
        ),
        pytest.param(
            "您的坛子摔过吗？",
            "没数过。三十年里摔掉的坛子少说也有半屋子，都拿去铺了路。",
            "stands-out",
            id="a word of the question is in the key alone",
        ),
    ],
)
def test_what_shows_by_its_form_or_words_is_not_asked(question: str, reply: str, guard: str) -> None:
    _, without = _made(*_TALK)
    made, tally = _made(("记者", question), ("林芳", reply), *_TALK)
    assert not _asked(made, question)
    assert tally.refused[guard] > without.refused[guard]


_MORE = (
    ("记者", "您的师父严不严？"),
    ("林芳", "不太严。师父一辈子只骂过一回，因为村里的学校漏雨，他让我们先去补屋顶。"),
    ("记者", "冬天冷的时候还烧窑吗？"),
    ("林芳", "照样烧，苦的是挑水。腊月的河面结冰，挑水要走到下游的石桥边上凿洞。"),
    ("记者", "您坐过飞机吗？"),
    ("林芳", "坐过一次，尽听吉他了。隔壁座位的小伙子一路抱着吉他，后来才知道他要去参加比赛。"),
)


def _offered(made: list[Item], word: str) -> set[str]:
    """Give the first characters of what is offered beside the key of one question."""
    [item] = _asked(made, word)
    return {wrong.option[:3] for wrong in item.distractors}


def test_as_many_as_four_are_asked_where_more_could_be() -> None:
    made, tally = _made(*_TALK, *_MORE)
    assert len(made) == 4
    assert (tally.refused["same-matter"], tally.refused["stands-out"]) == (0, 2)


def test_one_sentence_of_each_reply_is_asked_for_or_offered() -> None:
    yard = "住过两年，就记得那棵枣树。院子里的枣树很老，八月天天有孩子来打枣。街上有一家修伞的铺子，老板的猫睡在门口。"
    made, tally = _made(_TALK[0], ("林芳", yard), *_TALK[2:])
    assert [item.key[:3] for item in made] == ["院子里", "有个姑", "有个荷"]
    assert all({"院子里", "街上有"} - _offered([item], "") for item in made)
    assert tally.refused["stands-out"] == 1


def test_a_sentence_of_the_same_matter_is_not_offered() -> None:
    made, tally = _made(
        *_TALK, ("记者", "镇上有学校吗？"), ("林芳", "有过一所，买不起粉笔。砖上的字让烟熏黑了，老师拿白坯子当粉笔用。")
    )
    assert _offered(made, "学校") == {"有个荷", "院子里", "去年过"}
    assert tally.refused["same-matter"] == 3


def test_a_reply_that_goes_on_from_another_is_offered_only_far_from_it() -> None:
    again = (
        ("记者", "那后来他回来过没有？"),
        ("林芳", "回来过一次。修电梯的公司放了三天假，儿子把院子里的水管换成了新的。"),
    )
    made, _ = _made(*_TALK, *again)
    assert "修电梯" in _offered(made, "徒弟们")
    assert "修电梯" not in _offered(made, "外国客人")


def test_too_few_other_replies_are_no_keys_that_stand_out() -> None:
    made, tally = _made(*_TALK[:2])
    assert not made
    assert not tally.refused["stands-out"]


def test_a_sentence_that_opens_a_reply_is_no_key_even_where_it_stands_alone() -> None:
    school = "三年前盖好的那座学校有六个班，老师都是从县里来的。教室的窗户朝着河，下雨的时候要关上。"
    made, _ = _made(*_TALK, ("记者", "镇上有学校吗？"), ("林芳", school))
    assert made
    assert all(not item.key.startswith("三年前") for item in made)


_LONG = "窑边上的路修了两年，下雨的时候谁也走不过去，孩子们只好绕到河对岸，早上五点就要起床，天黑了才能到家。"


@pytest.mark.parametrize(
    ("between", "is_asked"),
    [pytest.param("", True, id="soon after it"), pytest.param(_LONG, False, id="not far behind it")],
)
def test_what_goes_on_from_an_answer_stands_soon_after_it(between: str, *, is_asked: bool) -> None:
    answer, rest = _TALK[3][1].split("。", maxsplit=1)
    made, _ = _made(*_TALK[:3], (_TALK[3][0], f"{answer}。{between}{rest}"), *_TALK[4:])
    assert bool(_asked(made, "徒弟们")) is is_asked


def test_no_neighbour_of_a_question_that_is_read_under_it_is_offered() -> None:
    led = ("记者", "您认得出来吗？"), ("林芳", "不太认得出。河对岸的兄弟俩轮流看火，看一夜歇一天，谁也不跟谁说话。")
    made, _ = _made(*_TALK[:8], *led)
    assert "河对岸" not in {option for item in made for option in _offered([item], "")}


_RIVER = "腊月的河面结冰，挑水的人要走到下游的石桥边上凿洞。"


@pytest.mark.parametrize(
    ("asked", "key", "other", "guard"),
    [
        pytest.param(
            "冬天冷的时候还烧窑吗？", _RIVER, "有个木匠把伞忘在门口，第二年春天才回来取。", None, id="another"
        ),
        pytest.param(
            "冬天冷的时候还烧窑吗？",
            "腊月的河面结冰，挑水要到桥边凿洞。",
            "有个木匠把伞忘在门口，第二年春天才回来取，还带了一只自己做的小板凳，坐上去一点儿也不晃。",
            "length",
            id="much longer",
        ),
        pytest.param(
            "您的徒弟都出师了吗？",
            "有个徒弟手最笨，晚上还要把坯子重新揉一遍。",
            "有个徒弟把伞忘在门口，第二年春天才回来取。",
            "same-matter",
            id="of the same people",
        ),
        pytest.param(
            "您的徒弟都出师了吗？",
            _RIVER,
            "有个徒弟把伞忘在门口，第二年春天才回来取。",
            "also-answered",
            id="of whom is asked",
        ),
        pytest.param(
            "为什么不修那座石桥边上的窑？",
            _RIVER,
            "有个木匠因为下雨来避一避，第二年春天才回来取伞。",
            "also-answered",
            id="a reason",
        ),
    ],
)
def test_what_is_not_offered_is_refused_by_name(asked: str, key: str, other: str, guard: str | None) -> None:
    turns = (
        ("记者", asked),
        ("林芳", f"照样是。{key}"),
        ("记者", "镇上的客人现在多不多？"),
        ("林芳", f"三四个。{other}"),
    )
    document, tally = Document(dialogue(*turns)), Tally()
    first, second = (part for part in parts(document) if not part.opens)
    assert _is_refused(document, Told(document), first, second, tally) is (guard is not None)
    assert [name for name, count in tally.refused.items() if count] == ([guard] if guard else [])


@pytest.mark.parametrize(
    ("key", "others", "expected"),
    [
        pytest.param(
            "有个姑娘抱着坯子在灶边烤了一天，眼睛都红了。",
            (_RIVER, "有个木匠把伞忘在门口，第二年春天才回来取。"),
            False,
            id="like the others",
        ),
        pytest.param(
            "有个姑娘抱着坯子，抱着坛子，抱着水桶，抱着孩子，抱着猫，一夜没睡，眼睛都红了。",
            tuple(f"有个{who}把伞忘在门口取不回来。" for who in ("木匠", "老师", "医生")),
            True,
            id="of many more clauses",
        ),
    ],
)
def test_what_looks_unlike_the_others_stands_out(key: str, others: tuple[str, ...], *, expected: bool) -> None:
    document = Document(dialogue(("记者", "您坐过夜里的火车吗？"), ("林芳", f"照样是。{key}")))
    [part] = (part for part in parts(document) if not part.opens)
    assert _stands_out(part, others) is expected


def _made_without_first(turn: int, *turns: tuple[str, str]) -> list[Item]:
    """Ask of a translated talk in which the first sentence of a turn has no translation."""
    interview = translated_dialogue(*turns)
    reply = interview.turns[turn]
    [paragraph] = reply.paragraphs
    first, *others = paragraph.sentences
    whole = replace(paragraph, sentences=(replace(first, translation=None), *others))
    told = (*interview.turns[:turn], replace(reply, paragraphs=(whole,)), *interview.turns[turn + 1 :])
    return list(items(Document(replace(interview, turns=told)), Tally()))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param("客人说坛子太重，第二年春天才来取。", True, id="the same word"),
        pytest.param("客人把伞忘在门口，第二年春天才来取。", False, id="another matter"),
    ],
)
def test_the_word_that_ties_a_sentence_stands_in_no_other_one_offered(other: str, *, expected: bool) -> None:
    turns = ("记者", "徒弟们现在出师了吗？"), ("林芳", "坛子都烧坏了。坛子要放在木架上，每天晚上翻一遍，不能晒太阳。")
    key = next(part for part in parts(Document(dialogue(*turns))) if "木架" in part.text)
    assert _stands_out(key, (other, _RIVER)) is expected


def test_a_word_ties_what_goes_on_from_an_answer_that_is_not_translated() -> None:
    glaze = ("记者", "您怎么挑坛子？"), ("林芳", "看釉色。釉色浅的都是夏天烧的，冬天烧出来的颜色要深一点儿。")
    tied = _made_without_first(3, *_TALK[:2], *glaze, *_TALK[2:])
    assert tied


def test_what_no_word_ties_is_not_asked_for_even_with_translations() -> None:
    untied = ("林芳", "三个人走了两个。隔壁的姑娘手最笨，每天晚上都把白天的坯子重新揉一遍。")
    tally = Tally()
    made = list(items(Document(translated_dialogue(*_TALK[:3], untied, *_TALK[4:])), tally))
    assert not _asked(made, "徒弟们")
    assert tally.refused["no-sign"]


def test_what_may_be_said_in_reply_as_well_is_not_offered() -> None:
    other = "镇上的人说接班的事不能急，儿子大了自然会懂，愿意的时候拦也拦不住。"
    made, tally = _made(*_TALK, ("记者", "镇上的客人现在多不多？"), ("林芳", f"一天三四个。{other}"))
    assert tally.refused["also-answered"]
    assert all(other != wrong.option for item in _asked(made, "接班") for wrong in item.distractors)


def _led(question: str, before: str) -> list[str]:
    """Give what is read of a question after a reply that ends so."""
    reply = "不难，难的是烧窑。烧窑的头一年裂了三百个坛子，街坊都来看笑话。"
    talk = (("记者", "做坛子难不难？"), ("林芳", f"说难也不难。{before}"), ("记者", question), ("林芳", reply))
    made, _ = _made(*talk, *_TALK)
    begun = "\n林芳：不难……"  # 烧窑 would tell what follows
    return [(item.passage or "").removesuffix(begun) for item in _asked(made, question)]


@pytest.mark.parametrize(
    ("question", "before", "read"),
    [
        pytest.param(
            "那怎么不接着做了？",
            "头两年我跟着舅舅做碗。",
            ["林芳：……头两年我跟着舅舅做碗。\n记者：那怎么不接着做了？"],
            id="one sentence is enough",
        ),
        pytest.param(
            "那怎么不接着做了？",
            "我爸有个老朋友姓唐。他教我做碗。",
            ["林芳：……我爸有个老朋友姓唐。他教我做碗。\n记者：那怎么不接着做了？"],
            id="two, where one cannot be read by itself",
        ),
        pytest.param(
            "您认得出来吗？",
            "头两年我跟着舅舅做碗。",
            ["林芳：……头两年我跟着舅舅做碗。\n记者：您认得出来吗？"],
            id="what is to be known is not named",
        ),
        pytest.param(
            "所以您也不劝他改行？",
            "头两年我跟着舅舅做碗。",
            ["林芳：……头两年我跟着舅舅做碗。\n记者：所以您也不劝他改行？"],
            id="whom he is the reply before names",
        ),
        pytest.param("所以您也不劝他改行？", "头两年碗都卖不掉。", [], id="nothing names whom he is"),
        pytest.param("是柴火太湿了吗？", "他教我做碗。他也教我做坛子。", [], id="a guess at what is not told"),
        pytest.param("那怎么不接着做了？", "他教我做碗。他也教我做坛子。", [], id="none can be read by itself"),
        pytest.param("结果是不是改行了呢？", "他教我做碗。他也教我做坛子。", [], id="nor for what 呢 ends"),
        pytest.param(
            "手上的茧子要怎么保养呢？", "他教我做碗。", ["记者：手上的茧子要怎么保养呢？"], id="it has but a 呢"
        ),
        pytest.param(
            "听说您干活儿从来不看图，这是练出来的吗？",
            "他教我做碗。",
            ["记者：听说您干活儿从来不看图，这是练出来的吗？"],
            id="its 这 takes up its own words",
        ),
        pytest.param(
            "您觉得这门手艺好学吗？", "头两年我跟着舅舅做碗。", ["记者：您觉得这门手艺好学吗？"], id="it needs none"
        ),
    ],
)
def test_a_question_that_goes_on_is_shown_under_the_reply_before(question: str, before: str, read: list[str]) -> None:
    assert _led(question, before) == read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("有个母亲隔着栏杆问儿子吃得饱不饱。", True, id="a scene"),
        pytest.param("老板说：“你明天不用来了。”后来又请我回去。", True, id="words to somebody, quoted"),
        pytest.param("可是那天的雨一直下到第二天早上。", False, id="it takes something up"),
        pytest.param("这是厂里三十年没有改过的规定。", False, id="it points to something"),
        pytest.param("您要是不信就去问问街口的老裁缝。", False, id="it speaks to the host"),
        pytest.param("想过，头一年冬天天天都在想这件事。", False, id="it answers"),
        pytest.param("我说坛子又不会跑，看它做什么。", False, id="one saying of two"),
        pytest.param("我太太说，我在家里像一只空坛子。", True, id="what somebody else says of oneself"),
        pytest.param("他在城里修电梯，一年才回来两趟。", False, id="it speaks of nobody named"),
        pytest.param("我妈说这好办，灶台让给她就是了。", False, id="somebody says it of what is said before"),
        pytest.param("我妈说这口窑年纪比我还大，别拆。", True, id="somebody says it of a thing that is named"),
        pytest.param("两个人都笑了，师傅擦擦手，徒弟擦擦脸。", False, id="it is told of those who talk"),
        pytest.param("下大雪。", False, id="it says too little"),
        pytest.param("谁知道那棵树后来让谁家给砍走了呢？", False, id="it asks"),
    ],
)
def test_what_can_be_read_by_itself_is_known(text: str, *, expected: bool) -> None:
    assert stands_alone(text) is expected


@pytest.mark.parametrize(
    ("asked", "form", "back", "is_any"),
    [
        pytest.param("桌子是谁做的？", True, False, False, id="who"),
        pytest.param("回家以后打算做什么？", True, False, False, id="a plan"),
        pytest.param("您儿子愿意接班吗？", False, False, False, id="yes or no"),
        pytest.param("这个缺口是如何补上的？", False, True, False, id="a matter named before"),
        pytest.param("既然您都怕，学徒怎么会不怕？", False, True, False, id="what follows from before"),
        pytest.param("这个工作累不累？", False, False, False, id="that of the talk"),
        pytest.param("那种没有上过釉的坛子好卖吗？", False, False, False, id="one told by the words behind it"),
        pytest.param("您印象最深的是什么？", False, False, True, id="almost any story"),
    ],
)
def test_what_a_question_is_told_by(asked: str, *, form: bool, back: bool, is_any: bool) -> None:
    assert (tells_form(asked), points_back(asked), is_open(asked)) == (form, back, is_any)


def test_nobody_speaks_of_himself_by_his_name() -> None:
    said = "林芳要听鸟叫，我要听收音机，谁也不让谁，最后两个人都去睡觉了。"
    made, tally = _made(*_TALK, ("记者", "你们在山上吵架吗？"), ("老周", f"吵过。{said}"))
    assert made
    assert all(said not in item.all_options for item in made if "林芳在回答" in item.prompt)
    assert tally.refused["sayer-called"]
