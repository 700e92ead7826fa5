"""A measure word of what is done is asked where its verb stands, and only with words that the verb never takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.cloze.verb_measure import counted_deeds, items, verbs_measured
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.item import Item


@pytest.mark.parametrize(
    ("sentence", "verb", "key"),
    [
        pytest.param("他抬头瞥了一眼，没说话。", "瞥", "眼", id="behind 了"),
        pytest.param("她瞪我一眼就走了。", "瞪", "眼", id="whom it is done to between"),
        pytest.param("老师把我们训了一顿。", "训", "顿", id="behind what is handled"),
        pytest.param("上个月他去过三趟上海。", "去", "趟", id="before a place"),
        pytest.param("我绕着湖走了好几圈。", "走", "圈", id="so many"),
        pytest.param("把茶杯轉了半圈，沒有說話。", "轉", "圈", id="half, traditional"),
        pytest.param("他一年才回来两趟，家里人很想他。", "回来", "趟", id="a verb with its direction"),
        pytest.param("她只尝了一口就放下了。", "尝", "口", id="where nothing is counted but the deed"),
        pytest.param("我送您去趟医院吧。", "去", "趟", id="without a number"),
        pytest.param("他低头瞄了眼手机。", "瞄", "眼", id="without a number behind 了"),
        pytest.param("那份报告我核对了两遍。", "核对", "遍", id="a verb of two characters"),
    ],
)
def test_the_verb_decides_the_measure_word(sentence: str, verb: str, key: str) -> None:
    [item] = _items(sentence)
    assert (item.subtype, item.key) == ("verb_measure", key)
    assert f"「{verb}」という動作を「{key}」で数えます" in (item.explanation.ja or "")
    assert f"Here {verb} takes the measure word {key}" in (item.explanation.en or "")


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("他看了一遍又一遍，还是不懂。", id="said twice"),
        pytest.param("我们在公园里转了一圈儿。", id="an ending that would give it away"),
        pytest.param("这是我第二遍了，不难。", id="no verb before the number"),
        pytest.param("他看了看三口大缸。", id="a verb that takes another"),
        pytest.param("我等了一场雨。", id="a verb of no row"),
        pytest.param("去一趟。", id="too little is shown"),
        pytest.param("他们吃了一顿饺子。", id="a noun behind it, which is counted"),
        pytest.param("那天晚上他没睡觉，在看书。", id="what is no measure word without a number"),
        pytest.param("我昨天晚上去喝了口。", id="without a number, and nothing that is drunk"),
        pytest.param("他喊了一声声的妈妈。", id="twice at once"),
        pytest.param("他说普通话，一口北京味儿。", id="a sign between"),
        pytest.param("他瞥了一眼镜店的价钱。", id="the beginning of a longer word"),
    ],
)
def test_no_measure_word_of_a_verb_is_asked(sentence: str) -> None:
    assert not _items(sentence)


def test_options_are_written_in_the_script_of_the_text() -> None:
    [item] = _items("她在樓上喊了兩聲，沒有人應。")
    assert {item.key, *(wrong.option for wrong in item.distractors)} == {"聲", "眼", "口", "場"}


def test_each_wrong_option_is_told_with_what_it_counts() -> None:
    [item] = _items("他病了一场，瘦了很多。")
    told = {wrong.option: wrong.why.en or "" for wrong in item.distractors}
    assert told["趟"] == "趟 counts trips; it is not used with 病."


def test_no_measure_word_is_wrong_for_a_verb_that_another_row_counts_with_it() -> None:
    right: dict[str, set[str]] = {}
    for measure, verbs in verbs_measured().items():
        for verb in verbs:
            right.setdefault(verb, set()).add(measure)
    for verbs in verbs_measured().values():
        for verb, wrong in verbs.items():
            assert not right[verb] & set(wrong), verb


def test_every_measure_word_of_verbs_is_described() -> None:
    offered = {word for verbs in verbs_measured().values() for wrong in verbs.values() for word in wrong}
    assert offered | verbs_measured().keys() == counted_deeds().keys()


def _items(sentence: str) -> list[Item]:
    return list(items(Document(talk(("甲", sentence, None), language=None)), Tally()))
