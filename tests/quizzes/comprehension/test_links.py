"""A sentence is tied to the one before it by words that can take up nothing else."""

from __future__ import annotations

import pytest

from quizzes.comprehension.links import brought_in, link_to
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


def tied(before: str, after: str, *not_to: str) -> tuple[str, str] | None:
    """Give the words that tie a sentence to the one before it, and what they take up."""
    first, second, *rest = Document(passage(before, after, *not_to)).spots
    found = link_to(first, second, not_to=rest[0] if rest else None)
    return None if found is None else (found.words, found.taken_up)


@pytest.mark.parametrize(
    ("before", "after", "words", "taken_up"),
    [
        pytest.param("老先生在门口等着。", "他每天都来看书。", "他", "老先生", id="a person"),
        pytest.param("老先生在门口等着。", "有个月没下雨，他每天都来。", "他", "老先生", id="a person, after a time"),
        pytest.param("护士在门口等着。", "她每天都来看书。", "她", "护士", id="a person who may be a woman"),
        pytest.param("最后来的是护士。", "她每天都来看书。", "她", "护士", id="a person who is brought in by 的是"),
        pytest.param("有个老人在门口等着。", "他每天都来看书。", "他", "老人", id="one of a kind"),
        pytest.param("我爱人在门口等着。", "她每天都来看书。", "她", "爱人", id="somebody's own"),
        pytest.param("有一个女学生在门口等着。", "她每天都来看书。", "她", "女学生", id="with the sex"),
        pytest.param("馆长在门口等着。", "他每天都来看书。", "他", "馆长", id="the head of a house"),
        pytest.param("老师在门口等着。", "他们每天都来看书。", "他们", "老师", id="more than one"),
        pytest.param("村里有三个老师。", "他们每天都来看书。", "他们", "老师", id="those who are in a place"),
        pytest.param("护士在看星星。", "她每天都来看书。", "她", "护士", id="beside a word that is no pet name"),
        pytest.param("结果护士走了。", "她每天都来看书。", "她", "护士", id="without the word that leads to it"),
        pytest.param("我们买了一台机器。", "这台机器很贵。", "这台机器", "机器", id="a thing named again"),
        pytest.param("镇上有一家书店。", "书店不大。", "书店", "一家书店", id="what is brought in"),
        pytest.param("一开始我们骑车。", "后来我们坐车。", "后来", "一开始", id="a later time"),
        pytest.param("第一种办法很慢。", "第二种办法很贵。", "第二种办法", "第一种办法", id="a later number"),
    ],
)
def test_what_takes_up_words_of_the_sentence_before_is_found(
    before: str, after: str, words: str, taken_up: str
) -> None:
    assert tied(before, after) == (words, taken_up)


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(("老先生和护士在门口等着。", "他每天都来看书。"), id="two who may be meant"),
        pytest.param(("妞妞跑过来问记者。", "她今年八岁。"), id="who tells of somebody"),
        pytest.param(("妞妞跑过来问护士。", "她今年八岁。"), id="somebody by a pet name"),
        pytest.param(("小柯跑过来问护士。", "她今年八岁。"), id="somebody by a short name"),
        pytest.param(("葛守田跑过来问护士。", "他每天都来。"), id="somebody by a whole name"),
        pytest.param(("东湾只有三十个工人。", "他们不跑长途了。"), id="those of a place that has some"),
        pytest.param(("老先生在门口等着。", "他每天都来看书。", "公司关了门。"), id="a company in the other sentence"),
        pytest.param(
            ("老先生在门口等着。", "他每天都来看书。", "谁走了？"), id="somebody or other in the other sentence"
        ),
        pytest.param(("也是第一个女老板。", "她每天都来看书。"), id="what is said of somebody"),
        pytest.param(("十年前当了护士。", "她每天都来看书。"), id="what somebody became"),
        pytest.param(
            ("护士在门口等着。", "她每天都来看书。", "江小蘅，四十岁，在这里开店。"), id="a name in the other sentence"
        ),
        pytest.param(
            ("护士在门口等着。", "她每天都来看书。", "今年四十岁，在这里开店。"), id="an age in the other sentence"
        ),
        pytest.param(("我们看了电影。", "这个电影院很小。"), id="half of a word that begins alike"),
        pytest.param(("同事笑着问我，人家丢了书怎么办。", "他每天都来看书。"), id="somebody without a name"),
        pytest.param(("老先生在门口等着。", "孩子说他每天都来。"), id="somebody before the pronoun"),
        pytest.param(("老先生在门口等着。", "有个歌手跟我说，他不唱了。"), id="somebody by a trade"),
        pytest.param(("老先生在门口等着。", "有位卖花的说，他不卖了。"), id="somebody brought in by what he does"),
        pytest.param(("他看见了老先生。", "他每天都来看书。"), id="a pronoun before who is named"),
        pytest.param(("老先生在门口等着。", "她每天都来看书。"), id="a woman after a man"),
        pytest.param(("老奶奶在门口等着。", "他每天都来看书。"), id="a man after a woman"),
        pytest.param(("有一位护士在等着。", "他们每天都来看书。"), id="many after one"),
        pytest.param(("小王和老师在等着。", "他们每天都来看书。"), id="many after two"),
        pytest.param(("老师，还有小王在等着。", "他们每天都来看书。"), id="many after one and another"),
        pytest.param(("公司在门口等着。", "他每天都来看书。"), id="one after a company"),
        pytest.param(("供应商在门口等着。", "他每天都来看书。"), id="one after a firm"),
        pytest.param(("馆长出门去接一个护士。", "他每天都来看书。"), id="one after a head and a nurse"),
        pytest.param(("不少企业愿意出钱。", "我不要求她们都来看书。"), id="women after firms"),
        pytest.param(("如果有企业愿意出钱就好了。", "我不要求他们都来看书。"), id="those who are but supposed"),
        pytest.param(("剧团在门口等着。", "她每天都来看书。"), id="one after a troupe"),
        pytest.param(("看一次五块钱，老人三块。", "他每天都来看书。"), id="one after all of a kind that pay alike"),
        pytest.param(("每人带了一本书。", "她每天都来看书。"), id="one after each"),
        pytest.param(("村里没有老师教画画。", "他每天都来看书。"), id="one after nobody"),
        pytest.param(("他们像老师一样站着。", "他每天都来看书。"), id="one after who others are like"),
        pytest.param(("我离人太近了。", "他每天都来看书。"), id="one after anybody at all"),
        pytest.param(("顾客不看书名，他们看封面。", "他每天都来看书。"), id="one after all of a kind"),
        pytest.param(("三个护士在门口等着。", "她每天都来看书。"), id="one after three"),
        pytest.param(
            ("我们买了一台机器。", "这台机器很贵。", "那台机器不贵。"), id="a thing of the other sentence too"
        ),
        pytest.param(("我们买了一台机器。", "这台相机很贵。"), id="a thing not named before"),
        pytest.param(("外面是老师。", "这个是老师的书。"), id="no noun"),
        pytest.param(("我们买了一台打印机。", "这台打印店的机器很贵。"), id="half of a word"),
        pytest.param(("我们走了三个小时。", "这么走太累了。", "昨天走得不远。"), id="done in the other sentence too"),
        pytest.param(("我们行走了三个小时。", "这么走太累了。"), id="half of what is done"),
        pytest.param(("村里人都这么做。", "我爷爷也这么做。"), id="what both do so"),
        pytest.param(("镇上有一家奶茶店。", "奶茶不贵。"), id="half of what is brought in"),
        pytest.param(("镇上有一家书店。", "书店老板很忙。"), id="half of what is named again"),
        pytest.param(("镇上有一家书店。", "又有一家书店。"), id="brought in once more"),
        pytest.param(("镇上有一家书店。", "书店不大。", "城里的书店很大。"), id="in the other sentence too"),
        pytest.param(("后来我们坐车。", "一开始我们骑车。"), id="an earlier time"),
        pytest.param(("一开始他说。", "后来我们坐车。"), id="a time within what is told"),
        pytest.param(("第二种办法很慢。", "第一种路很远。"), id="an earlier number"),
    ],
)
def test_what_may_take_up_something_else_ties_nothing(sentences: tuple[str, ...]) -> None:
    assert tied(*sentences) is None


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(("镇上有一家书店。", "书店不大。", "老师走了。"), id="somebody in the other sentence"),
        pytest.param(("镇上有一家书店", "书店不大。"), id="at the end, without a stop"),
    ],
)
def test_a_thing_that_is_brought_in_is_taken_up(sentences: tuple[str, ...]) -> None:
    assert tied(*sentences) == ("书店", "一家书店")


def test_who_is_brought_in_is_named_with_all_that_is_said_of_the_trade() -> None:
    before, after = Document(passage("来了一位奶茶店老板。", "他每天都来看书。")).spots
    found = brought_in(before, after)
    assert found is not None
    assert (found.words, found.taken_up) == ("他", "一位奶茶店老板")


@pytest.mark.parametrize(
    ("before", "taken_up"),
    [
        pytest.param("后来车队里有位老司机想了个办法。", "老司机", id="a trade"),
        pytest.param("后来来了一位老裁缝想了个办法。", "一位老裁缝", id="one of no list"),
        pytest.param("后来有位姓温的老港长，想了个办法。", "老港长", id="a name that is cut in two"),
    ],
)
def test_who_is_brought_in_is_named_without_what_was_done(before: str, taken_up: str) -> None:
    found = brought_in(*Document(passage(before, "他在车门上贴了一张纸。")).spots)
    assert found is not None
    assert (found.words, found.taken_up) == ("他", taken_up)


def test_who_is_spoken_of_again_is_named_by_the_whole_word() -> None:
    before, after = Document(passage("来了一位老太太。", "第二天，老太太却哭了。")).spots
    found = brought_in(before, after)
    assert found is not None
    assert (found.words, found.taken_up) == ("老太太", "一位老太太")


def test_a_time_that_something_took_is_not_brought_in() -> None:
    before, after = Document(passage("那天他在厨房做了一个小时。", "不到小时就饿了。")).spots
    assert brought_in(before, after) is None


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("我妈昨天还问护士。", id="a mother, who asks a nurse"),
        pytest.param("我姐昨天也见过护士。", id="a sister"),
        pytest.param("他老婆昨天也见过护士。", id="a wife"),
    ],
)
def test_of_one_of_the_family_and_somebody_else_neither_is_sure_to_be_meant(before: str) -> None:
    first, second = Document(passage(before, "她每天都来看书。")).spots
    link = link_to(first, second)
    assert link is None or link.taken_up != "护士"
