"""What a reply begins with is asked for only beside questions to which it cannot respond as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.replies.in_response import _is_odd, _is_told_by_word, _reads, items, why
from quizzes.comprehension.replies.responding import asks_for_case, asks_whether, leans, may_respond
from quizzes.comprehension.replies.response_turns import turns
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk as translated

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

_TALK = (
    ("记者", "您小时候住在哪条街上？"),
    ("林芳", "我家在码头后面的一个院子里，院子里有一棵很老的枣树，八月天天有孩子来打枣。"),
    ("记者", "徒弟们现在都出师了吧？"),
    ("林芳", "三个人走了两个。留下来的那个姑娘手最笨，可是她每天晚上都把白天的坯子重新揉一遍。"),
    ("记者", "这座窑是哪一年修的？"),
    ("林芳", "村里的老人说不清楚，砖上刻着光绪两个字，后面的字让烟熏黑了，谁也不认识。"),
    ("记者", "您儿子愿意接班吗？"),
    ("林芳", "他在城里修电梯，一年回来两趟，回来就睡觉。去年他忽然问我，那把刮刀还在不在。"),
    ("记者", "外国客人怎么找到这里来的？"),
    ("林芳", "头一位是个荷兰老太太，下了火车以后坐错了车，雨又大，就敲了我家的门。"),
)


def _made(*turns_of_talk: tuple[str, str]) -> tuple[list[Item], Tally]:
    tally = Tally()
    return list(items(Document(dialogue(*turns_of_talk)), tally)), tally


def _asked_for(made: list[Item], word: str) -> list[Item]:
    return [item for item in made if word in item.key]


def test_the_beginning_of_a_reply_is_read_and_whole_questions_are_offered() -> None:
    made, _ = _made(*_TALK)
    assert made
    asked = {text for speaker, text in _TALK if speaker == "记者"}
    for item in made:
        assert item.prompt == "这段话是在回应记者的哪个问题？"
        assert {item.key, *(wrong.option for wrong in item.distractors)} <= asked
        assert len(item.distractors) == 3
        reply = next(text for _, text in _TALK if item.passage is not None and text.startswith(item.passage[3:]))
        assert _TALK[[text for _, text in _TALK].index(reply) - 1][1] == item.key


def test_no_more_than_four_are_asked_of_a_talk() -> None:
    more = tuple((speaker, text.replace("您", "你们")) for speaker, text in _TALK)
    made, _ = _made(*_TALK, *more[2:4])
    assert len(made) <= 4


def test_too_few_others_give_no_question() -> None:
    made, tally = _made(*_TALK[:6])
    assert not made
    assert tally.refused["too-few"]


def test_a_reply_that_says_too_little_at_once_is_not_read() -> None:
    made, tally = _made(("记者", "烧一窑要多少柴？"), ("林芳", "两千斤。"), *_TALK)
    assert not _asked_for(made, "多少柴")
    assert tally.refused["no-answer"] == 1


def test_who_is_asked_by_the_one_who_writes_is_told_from_the_learner() -> None:
    made, _ = _made(*(("我" if speaker == "记者" else speaker, text) for speaker, text in _TALK))
    assert {item.prompt for item in made} == {"这段话是在回应文中“我”的哪个问题？"}


def test_a_remark_is_offered_as_what_is_said() -> None:
    remark = (
        ("记者", "听说南方的烧法跟这里很不一样。"),
        ("林芳", "我去看过一回，人家的窑比我们的房子高，柴火要用车拉。"),
    )
    made, _ = _made(*_TALK[:6], *remark)
    assert all("哪句话" in item.prompt for item in made if any("南方" in text for text in item.all_options))


def test_others_are_questions_to_the_same_guest() -> None:
    other = ("记者", "周老师觉得工具该不该换？"), ("周平", "我用了二十年的木轮子，上个月它裂了，裂开的声音跟竹子一样。")
    made, _ = _made(*_TALK, *other)
    assert made
    assert not any("工具" in text for item in made for text in item.all_options)


def test_it_is_said_where_each_question_stands_and_how_its_reply_begins() -> None:
    lines = [(speaker, text, f"訳{n}です。") for n, (speaker, text) in enumerate(_TALK)]
    made = list(items(Document(translated(*lines)), Tally()))
    assert made
    for item in made:
        assert "のすぐ後に" in (item.explanation.ja or "")
        assert "begins with these words" in (item.explanation.en or "")
        for wrong in item.distractors:
            assert "に応じた" in (wrong.why.ja or "")
            assert "begins with" in (wrong.why.en or "")


def test_it_is_said_what_ties_the_reply_to_the_question() -> None:
    made, _ = _made(*_TALK)
    [item] = _asked_for(made, "接班")
    assert "「他」は、その前に出た「儿子」を指しています。" in (item.explanation.ja or "")
    assert "他 in the reply stands for 儿子" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("reply", "is_asked"),
    [
        pytest.param("头一位是个荷兰老太太，下了火车以后坐错了车，雨又大，就敲了我家的门。", False, id="no word does"),
        pytest.param("靠烟囱。头一位是个荷兰老太太，下了火车以后坐错了车，就敲了我家的门。", True, id="a means does"),
    ],
)
def test_what_no_word_ties_is_not_asked_for_even_with_translations(reply: str, *, is_asked: bool) -> None:
    talk = (*_TALK[:-1], ("林芳", reply))
    lines = [(speaker, text, f"訳{n}です。") for n, (speaker, text) in enumerate(talk)]
    tally = Tally()
    assert bool(_asked_for(list(items(Document(translated(*lines)), tally)), "外国客人")) is is_asked
    assert is_asked or tally.refused["no-sign"]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("后来呢？", True, id="half a question"),
        pytest.param("那怎么不做了？", True, id="short and going on"),
        pytest.param("那么，他们愿意吗？", True, id="a pronoun of somebody not named"),
        pytest.param("这样做对身体有没有害处？", True, id="a way not named"),
        pytest.param("听起来，这一行没有出路了。", True, id="what sums up the reply before"),
        pytest.param("在那以前，您读诗吗？", True, id="before what"),
        pytest.param("今天我们请到了一位老师傅。", True, id="the opening of a talk"),
        pytest.param("林芳，这个名字是怎么来的？", True, id="a name that is said before"),
        pytest.param("这座窑是哪一年修的？", False, id="a thing that is named with 这"),
        pytest.param("后来有了电窑，烧柴的就没人了吧？", False, id="going on, and long enough"),
        pytest.param("您儿子愿意接班吗？", False, id="plain"),
    ],
)
def test_what_cannot_be_understood_alone_is_not_offered(question: str, *, expected: bool) -> None:
    assert leans(question) is expected


@pytest.mark.parametrize(
    ("read", "other", "expected"),
    [
        pytest.param("那年夏天下了一场大雨。", "您印象最深的事是什么？", True, id="almost anything is a story"),
        pytest.param("没有。我一直住在这里。", "您后悔过吗？", True, id="no, to what asks for yes or no"),
        pytest.param("那年夏天下了一场大雨。", "您后悔过吗？", False, id="no yes or no"),
        pytest.param("因为柴火涨价了。", "为什么不修那座窑？", True, id="a reason"),
        pytest.param("柴火涨价了。", "为什么不修那座窑？", False, id="no reason"),
        pytest.param("我们的规矩很简单。", "缺的钱是如何补上的？", True, id="a way of doing"),
        pytest.param("我们可以把坛子租出去。", "缺的钱是如何补上的？", True, id="what one may do"),
        pytest.param("院子里有一棵枣树。", "缺的钱是如何补上的？", False, id="no way of doing"),
        pytest.param("机器把盐译成了糖。", "您有没有译错过？", True, id="a case of what is asked for"),
        pytest.param("机器把盐放在了外面。", "您有没有译错过？", False, id="no such case"),
        pytest.param("一九八三年的冬天。", "这座窑是什么时候修的？", True, id="a time"),
        pytest.param("老人都说不清楚。", "这座窑是什么时候修的？", False, id="no time"),
        pytest.param("摸熟了以后，就跟认孩子一样。", "您认得出来吗？", True, id="what one comes to be able to"),
        pytest.param("每个坛子的釉色都不一样。", "您认得出来吗？", True, id="by what one is able to"),
        pytest.param("那年以后，窑就塌了。", "您儿子愿意接班吗？", False, id="no ability"),
        pytest.param("去年腊月摸黑烧了一窑。", "您认得出来吗？", False, id="what happened once"),
    ],
)
def test_a_question_to_which_the_words_may_respond_is_known(read: str, other: str, *, expected: bool) -> None:
    assert may_respond(read, other) is expected


@pytest.mark.parametrize(
    ("question", "guard"),
    [
        pytest.param("院子里的枣树还在吗？", "also-answered", id="it names what is told"),
        pytest.param("您小时候在哪条街上上学？", "same-matter", id="it asks nearly the same"),
        pytest.param(
            "听说镇上去年冬天来了一个做陶瓷生意的广东老板，您答应把坛子卖给这位老板了吗？",
            "length",
            id="it is far longer",
        ),
    ],
)
def test_a_question_that_may_be_right_or_stands_out_is_not_offered(question: str, guard: str) -> None:
    reply = "早就不在了，镇上修路的时候连根挖走，我在屋里听了一下午，没有出去看。"
    _, without = _made(*_TALK)
    made, tally = _made(*_TALK, ("记者", question), ("林芳", reply))
    assert tally.refused[guard] > without.refused[guard]
    assert not any(question == wrong.option for item in _asked_for(made, "住在") for wrong in item.distractors)


def test_all_questions_at_the_end_of_a_turn_are_quoted() -> None:
    whole = Document(dialogue(("记者", "我来得早。窑还热吗？能进去看看吗？"), _TALK[1], *_TALK[2:]))
    assert turns(whole)[0].asked == "窑还热吗？能进去看看吗？"


def test_a_question_is_quoted_with_the_remark_on_it() -> None:
    whole = Document(dialogue(("记者", "为什么叫“半亩”？很多人以为是地名吧。"), _TALK[1], *_TALK[2:]))
    assert turns(whole)[0].asked == "为什么叫“半亩”？很多人以为是地名吧。"


@pytest.mark.parametrize(
    ("reply", "read", "guard"),
    [
        pytest.param(
            "先用湿布把坯子包好，放在窑边的木架上，一天翻两回，翻到第九天，最怕有人碰倒木架。",
            None,
            "told-by-word",
            id="the passage names what only the key names",
        ),
        pytest.param(
            "先拿湿布包着，放在窑边的木架上，一天翻两回，不能晒太阳。我女儿数过，一冬天翻过三千个坯子。",
            "先拿湿布包着，放在窑边的木架上，一天翻两回，不能晒太阳。",
            "told-by-word",
            id="only a later sentence does, which is left out",
        ),
        pytest.param(
            "先拿湿布包着，放在窑边的木架上，一天翻两回，不能晒太阳，也不能让风吹。",
            "先拿湿布包着，放在窑边的木架上，一天翻两回，不能晒太阳，也不能让风吹。",
            None,
            id="none does",
        ),
    ],
)
def test_no_word_of_the_reply_stands_in_the_right_question_alone(
    reply: str, read: str | None, guard: str | None
) -> None:
    made, tally = _made(("记者", "下雪天坯子冻坏了怎么处理？"), ("林芳", reply), *_TALK)
    assert [item.passage for item in _asked_for(made, "坯子")] == ([] if read is None else [f"林芳：{read}"])
    assert bool(tally.refused["told-by-word"]) is (guard is not None)


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        pytest.param(
            "有啊。去年冬天来了一位老板。", "“有啊。去年冬天来了一位老板”", id="a short sentence and the next"
        ),
        pytest.param("去年冬天来了一位老板。他没有买。", "“去年冬天来了一位老板”", id="one that says enough"),
        pytest.param("有啊。", "“有啊”", id="nothing else"),
    ],
)
def test_so_much_of_another_reply_is_told_that_it_says_something(reply: str, told: str) -> None:
    whole = Document(dialogue(("记者", "有没有人来买坛子？"), ("林芳", reply), *_TALK))
    assert told in (why(whole, turns(whole)[0]).en or "")


def test_no_reply_is_read_that_opens_with_the_verb_of_its_question() -> None:
    reply = "走了，头一个月走了三个人，剩下的姑娘手最笨，可是她每天晚上都练到半夜。"
    made, tally = _made(("记者", "您的徒弟都走了吗？"), ("林芳", reply), *_TALK)
    assert not _asked_for(made, "都走了吗")
    assert tally.refused["too-few"]


@pytest.mark.parametrize(
    ("others", "is_told"),
    [
        pytest.param(("您跟谁学的手艺？", "卖得好吗？", "一天做几个？"), True, id="in no other question"),
        pytest.param(("您跟谁学的手艺？", "邻居知道您搬走了吗？", "一天做几个？"), False, id="in another one too"),
    ],
)
def test_the_verb_that_a_reply_opens_with_stands_in_another_question(others: tuple[str, ...], *, is_told: bool) -> None:
    asked = ("您父亲知道您改了配方吗？", *others)
    reply = "知道，我瞒了他一个冬天，后来他自己尝出来了，一句话也没说，第二天多和了一盆泥。"
    whole = Document(dialogue(*(turn for each in asked for turn in (("记者", each), ("林芳", reply)))))
    key, *wrong = turns(whole)
    assert _is_told_by_word(key, wrong) is is_told


@pytest.mark.parametrize(
    ("often", "offered"),
    [
        pytest.param("坛子", True, id="all of the talk is about it"),
        pytest.param("木头", False, id="only this reply and that question are"),
    ],
)
def test_a_character_of_the_whole_talk_ties_no_question_to_a_reply(often: str, *, offered: bool) -> None:
    """What is read names a jar; the other question names jars too."""
    asked = "新来的徒弟会做坛吗？"
    talk = tuple((speaker, f"{text}说起{often}来就是这样。" if speaker == "林芳" else text) for speaker, text in _TALK)
    first = (
        ("记者", "您一早都在哪儿忙？"),
        ("林芳", "哪儿也不去，一坛一坛地数，数到第三排的时候，外面的鸡才开始叫。"),
    )
    beside = ("记者", asked), ("林芳", "笨的都会，聪明的都跑了，跑了的里面有一个现在开着饭馆。")
    made, _ = _made(*first, *beside, *talk[:8])
    [item] = _asked_for(made, "一早都在")
    assert (asked in item.all_options) is offered


@pytest.mark.parametrize(
    ("other", "refused"),
    [
        pytest.param("北方的客人好像都不太讲价钱。", True, id="another remark, to which much may be said"),
        pytest.param("北方的客人好像都不太讲价钱吧？", False, id="a question"),
    ],
)
def test_no_remark_is_offered_beside_a_remark(other: str, *, refused: bool) -> None:
    remark = (
        ("记者", "听说南方的烧法跟这里很不一样。"),
        ("林芳", "我看过，柴火要用好几辆车拉，烟囱比教堂还高，夜里不用点灯。"),
    )
    beside = ("记者", other), ("林芳", "有一位住了三天，天天看我揉泥，走的时候留下一双手套，别的什么也没说。")
    made, _ = _made(*remark, *beside, *_TALK[:6])
    offered = [item for item in _asked_for(made, "南方") if other in item.all_options]
    assert bool(offered) is not refused


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        pytest.param("这个问题问得好，", True, id="the question itself"),
        pytest.param("谢谢您还记得这件事，", True, id="thanks"),
        pytest.param("最难的还是冬天，", False, id="the matter"),
    ],
)
def test_no_reply_is_read_that_speaks_of_the_question_itself(opening: str, *, expected: bool) -> None:
    reply = f"{opening}天不亮就得下地窖，一个一个地数，数到第三排的时候，外面的鸡才开始叫。"
    made, tally = _made(("记者", "您每天几点起床？"), ("林芳", reply), *_TALK)
    assert bool(tally.refused["no-answer"]) is expected
    assert not (expected and _asked_for(made, "几点起床"))


@pytest.mark.parametrize(
    ("asked", "reply", "read"),
    [
        pytest.param(
            "您有没有失手的时候？",
            "有啊。有一回我把火门关早了一个钟头，三百个坛子没有一个敢拿出来见人。",
            "……有一回我把火门关早了一个钟头，三百个坛子没有一个敢拿出来见人。",
            id="yes alone",
        ),
        pytest.param(
            "您最怕遇到哪种天气？",
            "不怕下雨。那年腊月刮大风，把院子里的三百个坛子都吹倒了，没有一个敢拿出来见人。",
            None,
            id="no yes or no: what is left out is the answer",
        ),
        pytest.param(
            "您有没有失手的时候？",
            "有啊。可是那年腊月的事不能怪我一个人，三百个坛子没有一个敢拿出来见人。",
            None,
            id="what follows goes on from it",
        ),
        pytest.param(
            "坛子摔过吗？",
            "有啊。那年腊月我把火门关早了一个钟头，三百个坛子没有一个敢拿出来见人。",
            None,
            id="a word of the question alone tells it",
        ),
    ],
)
def test_a_short_answer_to_which_much_responds_is_left_out(asked: str, reply: str, read: str | None) -> None:
    beside = ("记者", "您平时收徒弟吗？"), ("林芳", "收啊，前后收过十几个人，留下来的都是手笨的，每天晚上还在练。")
    made, _ = _made(("记者", asked), ("林芳", reply), *beside, *_TALK)
    found = [item for item in _asked_for(made, asked) if item.passage is not None and "……" in item.passage]
    assert [item.passage for item in found] == ([] if read is None else [f"林芳：{read}"])
    for item in found:
        assert "と始まり、この言葉に続きます" in (item.explanation.ja or "")
        assert "goes on with these words" in (item.explanation.en or "")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param("有没有笑不出来的时候？", True, id="a time of something"),
        pytest.param("会有客人一直不走吗？", True, id="somebody who does something"),
        pytest.param("您想过转到白班吗？", True, id="once"),
        pytest.param("您儿子愿意接班吗？", False, id="yes or no"),
    ],
)
def test_a_case_may_be_told_of_as_any_other(other: str, *, expected: bool) -> None:
    assert asks_for_case(other) is expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param("您儿子愿意接班吗？", True, id="yes or no"),
        pytest.param("第一次进窑，您怕不怕？", True, id="the verb and its denial"),
        pytest.param("听说客人都不讲价钱。", True, id="a remark"),
        pytest.param("您最怕遇到哪种天气？", False, id="which"),
        pytest.param("您是什么时候来的？", False, id="when"),
    ],
)
def test_what_yes_or_no_answers_is_known(asked: str, *, expected: bool) -> None:
    assert asks_whether(asked) is expected


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        pytest.param("不识，现在也只认得一半。", True, id="no"),
        pytest.param("不光声音，他走路的样子我也认得。", False, id="not only"),
        pytest.param("没想到，那年来了三百个人。", False, id="unexpected"),
    ],
)
def test_what_begins_as_no_does_is_not_always_an_answer(read: str, *, expected: bool) -> None:
    assert may_respond(read, "您儿子愿意接班吗？") is expected


@pytest.mark.parametrize(
    ("reply", "first"),
    [
        pytest.param("天天吵。", "爷爷主张严，", id="the verb of the question"),
        pytest.param("有时候。", "有时候。", id="another word"),
    ],
)
def test_what_follows_is_read_first_where_a_short_answer_has_the_verb_of_the_question(reply: str, first: str) -> None:
    told = f"{reply}爷爷主张严，一个动作做不对就重来二十遍，我觉得马累了越练越差。"
    [turn] = turns(Document(dialogue(("记者", "爷儿俩一起干活，吵架吗？"), ("林芳", told))))
    read, *_ = _reads(turn)
    assert read.read.startswith(first)


@pytest.mark.parametrize(
    ("offered", "is_odd"),
    [
        pytest.param((0, 1), True, id="beside questions alone"),
        pytest.param((0, 3), False, id="beside another remark"),
    ],
)
def test_a_remark_is_odd_beside_questions_alone(offered: tuple[int, ...], *, is_odd: bool) -> None:
    remarks = (("记者", "有人说这座窑早就该拆了。"), _TALK[1], ("记者", "我看院子里堆了很多柴。"), _TALK[5])
    found = turns(Document(dialogue(*_TALK[:4], *remarks)))
    assert _is_odd(found[2], [found[at] for at in offered]) is is_odd


@pytest.mark.parametrize(
    ("asked", "reply", "others", "is_told"),
    [
        pytest.param(
            "这套刀法您是跟谁学的？",
            "跟我姑父。他原来在戏班子里画脸，后来才改行做木雕，一做就是一辈子。",
            ("您为什么不开店？", "最难刻的是什么？"),
            True,
            id="with whom, which no other asks",
        ),
        pytest.param(
            "这套刀法您是跟谁学的？",
            "跟我姑父。他原来在戏班子里画脸，后来才改行做木雕，一做就是一辈子。",
            ("您为什么不跟儿子住？", "最难刻的是什么？"),
            False,
            id="with, which another one has",
        ),
        pytest.param(
            "您的店搬过吗？",
            "二十年里就动过一回窝，为的是租金。老店的地板都让水泡烂了。",
            ("您的手艺是谁教的？", "最难刻的是什么？"),
            True,
            id="a longer word for what is named",
        ),
    ],
)
def test_no_first_word_and_no_longer_word_tells_which_question_it_is(
    asked: str, reply: str, others: tuple[str, ...], *, is_told: bool
) -> None:
    whole = Document(dialogue(*(turn for each in (asked, *others) for turn in (("记者", each), ("林芳", reply)))))
    key, *wrong = turns(whole)
    assert _is_told_by_word(key, wrong) is is_told
