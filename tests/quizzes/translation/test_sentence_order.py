"""A sentence is asked in pieces only where all its right orders are known."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.grading import grade
from quizzes.grading.verdict import Verdict
from quizzes.question import Form, normal_form
from quizzes.translation import sentence_order
from quizzes.translation.sentence_order import cut_of
from tests.quizzes.documents import DOCUMENTS, document, made
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

ALL = [pytest.param(path, id=path.stem) for path in DOCUMENTS]


@pytest.mark.parametrize(
    ("sentence", "tiles"),
    [
        pytest.param("人 的 思维 可能 就是 一个 语言 的 过程 。", "人的|思维|可能|就是|一个语言的|过程", id="的 stays"),
        pytest.param("他们 专门 成立 了 一家 新 公司 。", "他们|专门|成立了|一家|新公司", id="a measure word"),
        pytest.param("从那以后 ， 我 就 再也 没 提 过 这件 事 。", "从那以后，|我|就|再也没提过|这件事", id="a lead"),
        pytest.param("大公司 和 小公司 都 要 降低 成本 。", "大公司|和|小公司|都|要降低|成本", id="auxiliary and verb"),
        pytest.param(
            "他们 正在 跟 不同 的 投资方 谈 ， 可是 钱 不好 拿 。",
            "他们|正在|跟不同的|投资方|谈，|可是钱|不好拿",
            id="two clauses",
        ),
    ],
)
def test_a_sentence_is_cut_where_words_can_be_parted(sentence: str, tiles: str) -> None:
    found = cut_of(sentence.split())
    assert found is not None
    assert "|".join(found.tiles) == tiles


@pytest.mark.parametrize(
    ("sentence", "others"),
    [
        pytest.param(
            "大公司 和 小公司 都 要 降低 成本 。", {"小公司和大公司都要降低成本"}, id="two nouns joined by 和"
        ),
        pytest.param("将来 大公司 也 会 提供 类似 的 服务 。", {"大公司将来也会提供类似的服务"}, id="a word of time"),
        pytest.param("他们 专门 给 我 修 了 房子 。", {"他们给我专门修了房子"}, id="an adverb and a phrase"),
        pytest.param(
            "下午 我 已经 去 公园 休息 了 。", {"我下午已经去公园休息了"}, id="where one goes stays before what for"
        ),
        pytest.param("采访者 怎么 看 他们 的 做法 。", {"他们的做法采访者怎么看"}, id="an object that is known"),
        pytest.param(
            "其实 我 心里 一直 舍不得 这个 地方 。",
            {"我心里其实一直舍不得这个地方", "这个地方其实我心里一直舍不得", "这个地方我心里其实一直舍不得"},
            id="a comment and an object",
        ),
    ],
)
def test_what_may_move_gives_further_right_orders(sentence: str, others: set[str]) -> None:
    found = cut_of(sentence.split())
    assert found is not None
    assert {"".join(order) for order in found.orders[1:]} == others


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("但 研究 意味着 要 付出 更 大 的 成本 。", id="but in order to study, or study means having to"),
        pytest.param("其中 一个 最 重要 的 学生 就是 我 。", id="both sides of 是 are one"),
        pytest.param("昨天 其实 我们 也 认真 讨论 了 这个 问题 。", id="two that may move"),
        pytest.param("我 爷爷 的 老 同学 来 帮忙 烧水 。", id="verbs in a row"),
        pytest.param("我们 等 了 两天 ， 第三天 早上 终于 上 了 岛 。", id="a subject that either clause may have"),
        pytest.param("我 认识 卖 茶 的 人 。", id="a clause before 的"),
        pytest.param("当时 我 有点儿 担心 ， 因为 厨房 非常 小 。", id="a reason that could stand first"),
        pytest.param("下午 我 常常 去 公园 休息 。", id="how often may stand before the time"),
        pytest.param("今天 我 去 。", id="too short"),
        pytest.param("大 公司 的 老师 喜欢 大 公司 的 学生 。", id="two pieces alike"),
    ],
)
def test_a_sentence_that_might_be_put_otherwise_is_refused(sentence: str) -> None:
    assert cut_of(sentence.split()) is None


def test_the_translation_is_asked_and_the_rest_of_a_long_sentence_is_shown() -> None:
    told = "将来大公司也会提供类似的服务，他们有什么不同？"
    found = talk(("甲", told, "将来は大企業も似たようなサービスを提供しますが、どこが違うのですか？"))
    [item] = sentence_order.items(Document(found), Tally())
    assert item.form is Form.ORDER
    assert item.prompt.splitlines()[1] == "＿＿，他们有什么不同？"
    assert item.tiles == ("将来", "大公司", "也", "会提供", "类似的", "服务")


def test_a_translation_that_leaves_words_out_is_not_asked() -> None:
    found = talk(("甲", "大企业和创业公司都要降低成本。", "どちらもそうしなければなりません、と彼は言います。"))
    assert not list(sentence_order.items(Document(found), Tally()))


@pytest.mark.parametrize("path", ALL)
def test_every_accepted_order_is_right_and_the_tiles_stand_in_disorder(path: Path) -> None:
    for question in made(path).questions:
        if question.form is Form.ORDER:
            assert 5 <= len(question.options) <= 8
            assert question.options not in question.orders
            assert max(Counter(map(normal_form, question.options)).values()) == 1
            assert all(grade(question, order).verdict is Verdict.CORRECT for order in question.orders)
            assert grade(question, question.options).verdict is not Verdict.CORRECT


@pytest.mark.parametrize("path", ALL)
def test_the_tiles_make_the_words_of_the_text(path: Path) -> None:
    sources = [normal_form(spot.source) for spot in document(path).spots]
    for question in made(path).questions:
        if question.form is Form.ORDER:
            assert any(normal_form(question.key) in source for source in sources)
