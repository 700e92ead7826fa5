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
        pytest.param(
            "大公司 和 小公司 就 都 能 做出 自己 的 模型 。",
            "大公司|和|小公司|就都|能做出自己的模型",
            id="an object that may hardly move stays with its verb",
        ),
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
            "大公司 和 小公司 就 都 能 做出 自己 的 模型 。",
            {"小公司和大公司就都能做出自己的模型"},
            id="two nouns joined by 和",
        ),
        pytest.param(
            "大公司 和 小公司 都 要 降低 成本 。",
            {
                "小公司和大公司都要降低成本",
                "成本大公司和小公司都要降低",
                "成本小公司和大公司都要降低",
                "大公司和小公司成本都要降低",
                "小公司和大公司成本都要降低",
            },
            id="two nouns joined by 和, and what 都 is said of",
        ),
        pytest.param(
            "将来 大公司 也 会 提供 类似 的 服务 。",
            {
                "大公司将来也会提供类似的服务",
                "类似的服务将来大公司也会提供",
                "类似的服务大公司将来也会提供",
                "将来类似的服务大公司也会提供",
                "将来大公司类似的服务也会提供",
                "大公司将来类似的服务也会提供",
                "大公司类似的服务将来也会提供",
            },
            id="a word of time and what 也 is said of",
        ),
        pytest.param("他们 专门 给 我 修 了 一座 房子 。", {"他们给我专门修了一座房子"}, id="an adverb and a phrase"),
        pytest.param(
            "下午 我 已经 去 公园 休息 了 。", {"我下午已经去公园休息了"}, id="where one goes stays before what for"
        ),
        pytest.param(
            "采访者 怎么 看 他们 的 做法 。",
            {"他们的做法采访者怎么看", "采访者他们的做法怎么看"},
            id="an object that is known",
        ),
        pytest.param(
            "其实 我 心里 一直 舍不得 这个 地方 。",
            {
                "我心里其实一直舍不得这个地方",
                "这个地方其实我心里一直舍不得",
                "这个地方我心里其实一直舍不得",
                "其实这个地方我心里一直舍不得",
                "其实我心里这个地方一直舍不得",
                "我心里其实这个地方一直舍不得",
                "我心里这个地方其实一直舍不得",
            },
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
        pytest.param("从那以后 ， 我 就 再也 没 提 过 这件 事 。", id="a word of time with its comma could move"),
        pytest.param("那年 女儿 出生 ， 我 二十天 以后 才 见到 她 。", id="a person whom both clauses speak of"),
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


@pytest.mark.parametrize(
    ("source", "translation", "named"),
    [
        pytest.param(
            "采访者怎么看他们的做法？",
            "取材者は彼らのやり方をどう見ているのですか？",
            "「采访者」（主語）→「怎么」（疑問詞）→「看」（述語）→「他们的做法」（目的語）",
            id="a question word",
        ),
        pytest.param(
            "他们正在跟不同的投资方谈，可是钱不好拿。",
            "彼らは今、さまざまな出資者と話をしていますが、お金を得るのは簡単ではありません。",
            "「谈」（述語）、次は「可是」（接続詞）→「钱」（主語）→「不好拿」（述語）",
            id="a connective",
        ),
    ],
)
def test_the_explanation_names_what_each_part_does(source: str, translation: str, named: str) -> None:
    [item] = sentence_order.items(Document(talk(("甲", source, translation))), Tally())
    assert item.explanation.ja is not None
    assert named in item.explanation.ja


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
