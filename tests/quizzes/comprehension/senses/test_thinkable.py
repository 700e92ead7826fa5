"""Each wrong option is a meaning that one could think of there, or nothing is asked."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.senses import meaning_in_context
from quizzes.comprehension.senses.senses_in_context import Origin, senses_in_context
from quizzes.comprehension.senses.thinkable import thinkable_beside
from quizzes.comprehension.senses.uses_of_senses import uses_in
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "word", "options"),
    [
        pytest.param(
            "小王一着急多翻了两页。",
            "翻",
            {"让纸的另外一面向上", "从上面过去", "折起来"},
            id="a page is skipped, or folded",
        ),
        pytest.param(
            "孩子们翻了两座山去上学。",
            "翻",
            {"从上面过去", "在里面到处找", "从旁边过去", "从上面下来"},
            id="round a mountain, down from it, or all over it",
        ),
        pytest.param(
            "后来那家工厂倒了。", "倒", {"生意做不下去了", "站不住，躺下来", "搬到别处去"}, id="a works falls, or moves"
        ),
        pytest.param(
            "剧团的演出推到明年。", "推", {"把时间往后改", "不接受、不答应", "把时间往前改"}, id="a day before, or none"
        ),
    ],
)
def test_what_is_offered_could_be_meant_of_the_same_object(source: str, word: str, options: set[str]) -> None:
    [item] = meaning_in_context.items(Document(talk(("林芳", source, None), language=None)), Tally())
    assert item.subject.startswith(word)
    assert {item.key, *(wrong.option for wrong in item.distractors)} == options


@pytest.mark.parametrize(
    ("source", "word"),
    [
        pytest.param("这家店的衣服都打七折。", "打", id="no discount is opened or tied"),
        pytest.param("她给客人倒了一杯茶。", "倒", id="no tea goes bankrupt"),
        pytest.param("一棵树一年只出三钱。", "出", id="what a tree yields"),
        pytest.param("好的参一亩出二钱。", "出", id="what a field yields"),
        pytest.param("我们家的牛一天出不了多少力。", "出", id="work that an ox does"),
    ],
)
def test_where_nothing_else_can_be_thought_of_nothing_is_asked(source: str, word: str) -> None:
    document, tally = Document(talk(("林芳", source, None), language=None)), Tally()
    assert word in {use.word for use in uses_in(document.spots[0])}
    assert not [item for item in meaning_in_context.items(document, tally) if item.subject.startswith(word)]
    assert tally.refused["nothing-thinkable"]


@pytest.mark.parametrize(
    ("source", "word"),
    [
        pytest.param("这几棵老茶树一年出的钱不多。", "出", id="money that trees yield"),
        pytest.param("他翻开那本旧书给我看。", "翻", id="a book opened, and no page turned"),
        pytest.param("我这几年周末都打工。", "打工", id="work at weekends, of a student or not"),
        pytest.param("这种车还有降价空间。", "空间", id="what can get cheaper, and no better"),
        pytest.param("桌上放了鞭炮没有人点。", "放", id="crackers lying there"),
        pytest.param("他们三个人开了读书会。", "开", id="a club that is founded, or meets"),
    ],
)
def test_a_sense_is_told_only_where_its_object_allows_no_other(source: str, word: str) -> None:
    document = Document(talk(("林芳", source, None), language=None))
    assert word not in {use.word for use in uses_in(document.spots[0])}


@pytest.mark.parametrize(("word", "zh"), sorted({(row[0], row[1]) for row in rows_of("thinkable_senses.tsv")}))
def test_a_sense_has_two_others_of_its_class_and_one_of_its_own_word(word: str, zh: str) -> None:
    [sense] = [sense for sense in senses_in_context()[word] if sense.zh == zh]
    others = thinkable_beside(sense)
    assert sense.frame
    assert not sense.is_common
    assert len(others) > 1
    assert any(other.origin is Origin.SENSE for other in others)
    assert all(other.is_of_class(sense) and not other.is_rival_of(sense) and other.en for other in others)


def test_what_is_offered_as_another_meaning_has_glosses_and_no_name_of_a_sense() -> None:
    for word, _, other, ja, en in rows_of("thinkable_senses.tsv"):
        assert bool(ja) is bool(en)
        assert bool(ja) is (other not in {sense.zh for sense in senses_in_context()[word]})
