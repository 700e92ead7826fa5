"""What 这 or 此 takes up is asked only where it can be nothing but the sentence before, or what that quotes."""

from __future__ import annotations

import pytest

from quizzes.comprehension.parties import reference
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue, passage
from tests.quizzes.talks import talk


def key_of(*sources: str) -> str | None:
    document = Document(passage(*sources))
    found = reference.taken_up(document, document.spots[-1])
    return None if found is None else found.key


@pytest.mark.parametrize(
    ("before", "spot", "key"),
    [
        pytest.param("有人抱怨预约很难。", "对此我很抱歉。", "有人抱怨预约很难", id="对此"),
        pytest.param("不过大家用语言来思考。", "这意味着语言就是智能。", "大家用语言来思考", id="这意味着"),
        pytest.param("结果呢，大家用语言来思考。", "这说明有语言。", "大家用语言来思考", id="behind a word drawn out"),
        pytest.param("不过三米的坑里有木炭。", "这说明有人住过。", "不过三米的坑里有木炭", id="no more than so many"),
    ],
)
def test_the_sentence_before_or_what_it_quotes_is_taken_up(before: str, spot: str, key: str) -> None:
    assert key_of(before, spot) == key


@pytest.mark.parametrize(
    ("before", "spot"),
    [
        pytest.param("有人抱怨预约很难。", "这一点我同意。", id="a point may be made in several sentences"),
        pytest.param("有人抱怨预约很难吗？", "对此我很抱歉。", id="a question"),
        pytest.param("他每天都来看书。", "这意味着书很好。", id="a sentence that points back itself"),
        pytest.param("同一个坑里还有羊骨头和木炭。", "这说明有人住过。", id="what adds to what is said before"),
        pytest.param("而且木炭是松树的。", "这说明有人住过。", id="what is said besides"),
        pytest.param("他说没有人考他。", "这句话我一直记得。", id="no quotation"),
        pytest.param("有人抱怨预约很难。", "这位先生来过。", id="somebody"),
    ],
)
def test_what_may_be_something_else_is_left(before: str, spot: str) -> None:
    assert key_of(before, spot) is None


def test_the_wrong_options_are_said_elsewhere_and_never_just_before() -> None:
    document = Document(
        talk(
            ("记者", "学校每天限制六百个学生。", None),
            ("校长", "老师们都很辛苦地工作。", None),
            ("记者", "有人抱怨预约很难。", None),
            ("校长", "对此我很抱歉。", None),
            ("记者", "食堂的饭好吃。", None),
            ("校长", "图书馆晚上十点才关门。", None),
            language=None,
        )
    )
    [item] = reference.items(document, Tally())
    assert (item.passage, item.prompt, item.key) == (
        "校长：对此我很抱歉。",
        "文中的“此”指的是什么？",
        "有人抱怨预约很难",
    )
    assert len(item.distractors) == 3


@pytest.mark.parametrize(
    ("after", "is_asked"),
    [
        pytest.param(("食堂的饭好吃。",), False, id="two others are said near by"),
        pytest.param(("食堂的饭好吃。", "图书馆晚上十点才关门。"), True, id="three others"),
    ],
)
def test_what_is_taken_up_is_asked_for_beside_three_others(after: tuple[str, ...], *, is_asked: bool) -> None:
    said = ("老师们都很辛苦地工作。", "有人抱怨预约很难。", "对此我很抱歉。", *after)
    found, tally = Document(talk(*(("校长", each, None) for each in said), language=None)), Tally()
    assert [item.key for item in reference.items(found, tally)] == ["有人抱怨预约很难"] * is_asked
    assert tally.refused["too-few"] == (not is_asked)


@pytest.mark.parametrize(
    ("more", "is_asked"),
    [
        pytest.param(("食堂的饭好吃。", "图书馆晚上十点才关门。", "雨下得很大。"), False, id="what nobody quotes"),
    ],
)
def test_beside_a_quotation_nothing_but_quotations_is_offered(more: tuple[str, ...], *, is_asked: bool) -> None:
    said = ("他说：“这里没有人考我们。”", "这句话我一直记得。", *more)
    found = Document(talk(*(("校长", each, None) for each in said), language=None))
    options = [wrong.option for item in reference.items(found, Tally()) for wrong in item.distractors]
    assert options == (["你把灯关小一点", "今天不收学费"] if is_asked else [])


@pytest.mark.parametrize(
    ("said", "ja", "en"),
    [
        pytest.param(("这意味着晚上也有人来。",), "」を指しています", "tells what follows from that.", id="alone"),
        pytest.param(
            ("这使得晚上也有人来。",), "その結果どうなるか", "tells what comes of that.", id="what comes of it"
        ),
        pytest.param(("对此我们都很高兴。",), "それについて思ったこと", "tells something about that.", id="a feeling"),
        pytest.param(
            ("图书馆去年多了两位馆员。", "这说明晚上也有人来。"),
            "」までの話を指しています",
            "refers to what is said up to here",
            id="with what leads up to it",
        ),
    ],
)
def test_it_is_told_what_is_taken_up_and_what_is_said_of_it(said: tuple[str, ...], ja: str, en: str) -> None:
    *first, last = said
    kept = "".join((*first, "图书馆晚上十点才关门。", last))
    others = (
        "老师们都很辛苦地工作。",
        "食堂的饭今年涨价了。",
        "学校的操场边上种了一排高高的树。",
        "礼堂的灯常常坏掉。",
    )
    turns = [turn for other in others for turn in (("记者", "然后呢？"), ("馆长", other))]
    [item] = reference.items(Document(dialogue(("馆长", kept), *turns)), Tally())
    assert ja in (item.explanation.ja or "")
    assert en in (item.explanation.en or "")


def test_words_of_the_sentence_that_takes_it_up_do_not_tell_what_it_is() -> None:
    far = ("机器人以后会种地。", "机器人不会做饭和洗衣服。")
    turns = [("记者", said, None) for said in (*far, *("今天的天气非常不错。" for _ in range(9)))]
    near = ("食堂的饭真的好吃。", "老师们都很辛苦地工作。", "图书馆晚上十点才关门。")
    turns += [("校长", said, None) for said in near]
    asked = ("记者", "有人说机器人比人会教书。", None)
    [item] = reference.items(
        Document(talk(*turns, asked, ("校长", "这意味着学校要买机器人。", None), language=None)), Tally()
    )
    assert item.key == "有人说机器人比人会教书"
    assert {"机器人不会做饭和洗衣服"} <= {wrong.option for wrong in item.distractors}


def test_a_reason_is_no_option_without_the_word_that_makes_it_one() -> None:
    assert key_of("因为河水一夜涨得很高，桥断了。", "这意味着没有人能过河。") is None
