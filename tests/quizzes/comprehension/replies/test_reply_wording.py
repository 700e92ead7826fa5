"""Of what is said in reply it is said that it answers only where a word shows it, and all that is quoted is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.replies.reply_wording import (
    answered,
    explained,
    is_question_told,
    is_saying_told,
    why_question,
    why_saying,
)
from quizzes.comprehension.replies.saying import sayings
from quizzes.distractors.document import Document
from quizzes.question import Localized
from tests.quizzes.comprehension.passages import dialogue, translated_dialogue

if TYPE_CHECKING:
    from quizzes.comprehension.exchange import Exchange
    from quizzes.comprehension.replies.saying import Saying

_OTHERS = (
    ("记者", "您打算什么时候教徒弟？"),
    ("林芳", "等后面的房子修好再慢慢开课。"),
    ("记者", "附近的学生常来吗？"),
    ("林芳", "下午常有三四个学生在门口做作业。"),
)
_NOTHING = Localized(ja="", en="")
_COURTYARD, _CROOKED = "后面还有一个小院子。", "我练了三个月，做的碗还是歪的。"


def _replied(question: str, reply: str, position: int = 0) -> tuple[Document, Exchange, Saying]:
    """Give a talk of one exchange, whose sentences have translations, and what is said at a place of the reply."""
    whole = Document(translated_dialogue(("记者", question), ("林芳", reply)))
    [exchange] = exchanges(whole)
    [saying] = [each for each in sayings(exchange) if each.position == position]
    return whole, exchange, saying


@pytest.mark.parametrize(
    ("question", "reply", "position", "said"),
    [
        pytest.param(
            "老街还有茶馆吗？",
            "有。茶馆一共还有三家。",
            1,
            "「有。茶馆一共还有三家」（訳1アです。訳1イです）が、その答え",
            id="yes before it",
        ),
        pytest.param(
            "老街还有茶馆吗？",
            "有，不过少了。茶馆一共还有三家。",
            1,
            "「有，不过少了。茶馆一共还有三家」（訳1アです。訳1イです）が、その答え",
            id="a short answer before it",
        ),
        pytest.param(
            "老街还有茶馆吗？",
            "有，不过比我小时候看到的少了很多很多。茶馆一共还有三家。",
            1,
            "「茶馆一共还有三家」（訳1イです）が、その答え",
            id="a long answer before it",
        ),
        pytest.param(
            "老街还有茶馆吗？",
            "有，不过少了。我们天天去那三家茶馆。茶馆都在河边的树下。",
            2,
            "「茶馆都在河边的树下」（訳1ウです）が、その答え",
            id="a sentence between",
        ),
        pytest.param(
            "老街还有茶馆吗？",
            "有啊，老街的茶馆一共还有三家。",
            0,
            "「有啊，老街的茶馆一共还有三家」（文全体では：訳1です）が、その答え",
            id="yes in it",
        ),
        pytest.param(
            "老街还有茶馆吗？",
            "茶馆一共三家。我们每天早上都去。",
            1,
            "「我们每天早上都去」（訳1イです）が、それに応じた言葉",
            id="what no word ties",
        ),
    ],
)
def test_what_answers_is_quoted_with_the_short_answer_before_it(
    question: str, reply: str, position: int, said: str
) -> None:
    whole, _, saying = _replied(question, reply, position)
    assert said in (explained(whole, saying).ja or "")


@pytest.mark.parametrize(
    ("question", "reply", "goes_on", "said"),
    [
        pytest.param(
            "您为什么搬到河边？", "因为河边的房子便宜。", False, "は、理由をたずねています", id="a reason is asked for"
        ),
        pytest.param("新来的客人也坐得下吗？", _CROOKED, False, "とたずねています", id="nothing is asked for"),
        pytest.param("新来的客人也坐得下吗？", _CROOKED, False, "が、それに応じた言葉です", id="all that is read"),
        pytest.param("新来的客人也坐得下吗？", _CROOKED, True, "と始まります", id="what is not read"),
        pytest.param("新来的客人也坐得下吗？", _CROOKED, True, "そのすぐ後に続く", id="what is read instead"),
    ],
)
def test_what_a_reply_does_is_told(question: str, reply: str, said: str, *, goes_on: bool) -> None:
    whole, _, saying = _replied(question, reply)
    assert said in (answered(whole, saying, _NOTHING, goes_on=goes_on).ja or "")


@pytest.mark.parametrize(
    ("question", "reply", "asked", "said"),
    [
        pytest.param("新来的客人也坐得下吗？", _COURTYARD, "（訳0です）", "（訳1です）", id="a sentence each"),
        pytest.param(
            "路修好了。新来的客人也坐得下吗？", _COURTYARD, "（訳0イです）", "（訳1です）", id="the last of two"
        ),
        pytest.param(
            "老街还有茶馆吗？",
            "有，不过少了。茶馆一共还有三家。",
            "（訳0です）",
            "（訳1アです。訳1イです）",
            id="two that answer",
        ),
    ],
)
def test_what_is_quoted_of_another_exchange_is_told(question: str, reply: str, asked: str, said: str) -> None:
    whole = Document(translated_dialogue(("记者", question), ("林芳", reply)))
    [exchange] = exchanges(whole)
    why = why_question(whole, exchange).ja or ""
    assert f"の質問{asked}で、" in why
    assert f"」{said}です。" in why


@pytest.mark.parametrize(
    ("without", "are_told"),
    [
        pytest.param((), (True, True), id="both have a translation"),
        pytest.param((0,), (False, False), id="the question has none"),
        pytest.param((1,), (True, False), id="the reply has none"),
    ],
)
def test_what_is_not_translated_is_not_told(without: tuple[int, ...], are_told: tuple[bool, bool]) -> None:
    turns = ("记者", "新来的客人也坐得下吗？"), ("林芳", _COURTYARD)
    whole = Document(translated_dialogue(*turns, without=without))
    [exchange] = exchanges(whole)
    [saying] = sayings(exchange)
    assert (is_question_told(whole, exchange), is_saying_told(whole, saying)) == are_told


def test_of_a_reply_without_its_meaning_it_is_only_said_where_it_stands() -> None:
    turns = ("记者", "新来的客人也坐得下吗？"), ("林芳", _COURTYARD)
    whole = Document(translated_dialogue(*turns, without=(1,)))
    [exchange] = exchanges(whole)
    why = why_question(whole, exchange)
    assert why.ja == "これは3行目の質問（訳0です）で、7行目からは別の返事が続きます。"
    assert (why.en or "").endswith("is asked in line 3, and another reply follows in line 7.")


def test_where_nothing_is_translated_nothing_has_to_be_told() -> None:
    whole = Document(dialogue(("记者", "新来的客人也坐得下吗？"), ("林芳", _COURTYARD)))
    [exchange] = exchanges(whole)
    [saying] = sayings(exchange)
    assert is_question_told(whole, exchange)
    assert is_saying_told(whole, saying)


@pytest.mark.parametrize(
    ("position", "ja", "en"),
    [
        pytest.param(0, "という別の質問への答えです。", "in answer to", id="what the reply begins with"),
        pytest.param(
            1,
            "という別の質問への返事の中で言っていることです。",
            "in the course of the reply to",
            id="what comes later",
        ),
    ],
)
def test_of_what_comes_later_in_a_reply_it_is_not_said_that_it_answers(position: int, ja: str, en: str) -> None:
    flood = ("记者", "遇到大水的时候怎么办？"), ("林芳", "我们把粮食都搬到楼上。村里的老人都坐在屋顶上等船。")
    whole = Document(dialogue(*_OTHERS[:2], *flood, *_OTHERS[2:]))
    [exchange] = [each for each in exchanges(whole) if "大水" in each.shown_question]
    [saying] = [each for each in sayings(exchange) if each.position == position]
    why = why_saying(whole, saying)
    assert ja in (why.ja or "")
    assert en in (why.en or "")


def test_of_what_comes_after_a_remark_it_is_not_said_that_it_replies_to_it() -> None:
    remark = ("记者", "那年的大水真是吓人。"), ("林芳", "村里的磨坊我们一直修到腊月，梁是从山上抬下来的。")
    whole = Document(dialogue(*_OTHERS[:2], *remark, *_OTHERS[2:]))
    [saying] = [each for of in exchanges(whole) if "吓人" in of.shown_question for each in sayings(of)]
    why = why_saying(whole, saying)
    assert "と言われた後に話していることです。" in (why.ja or "")
    assert "in the turn after “那年的大水真是吓人" in (why.en or "")
    assert "reply" not in (why.en or "")


@pytest.mark.parametrize(
    ("question", "reply", "is_answer"),
    [
        pytest.param("新来的客人坐什么地方？", "我练了三个月，做的碗还是歪的。", True, id="a thing is asked for"),
        pytest.param("新来的客人也坐得下吗？", "坐得下，后面还有一个小院子。", True, id="the verb again"),
        pytest.param("新来的客人也坐得下吗？", "我练了三个月，做的碗还是歪的。", False, id="neither"),
    ],
)
def test_of_a_mere_opening_it_is_not_said_that_it_answers(question: str, reply: str, *, is_answer: bool) -> None:
    document, _, saying = _replied(question, reply)
    told = explained(document, saying)
    assert ("が、その答えです" in (told.ja or "")) is is_answer
    assert ("が、それに応じた言葉です" in (told.ja or "")) is not is_answer
    assert ("The answer in line" in (told.en or "")) is is_answer
    assert ("What is said in reply" in (told.en or "")) is not is_answer


@pytest.mark.parametrize(
    ("others", "is_shared"),
    [
        pytest.param([], False, id="nothing beside it"),
        pytest.param(["学生在门口做作业。"], False, id="a word that the reply alone has"),
        pytest.param(["学生在门口做作业。", "茶馆的点心不甜。"], True, id="a word that another has too"),
    ],
)
def test_a_word_that_other_answers_have_too_is_not_told_as_if_the_reply_alone_had_it(
    others: list[str], *, is_shared: bool
) -> None:
    document, _, saying = _replied("老街的茶馆现在怎么样？", "河对面的茶馆每天早上五点开门。")
    told = explained(document, saying, others)
    assert "「茶馆」" in (told.ja or "")
    assert "takes up 茶馆" in (told.en or "")
    assert ("この語はほかの選択肢にもあります" in (told.ja or "")) is is_shared
    assert ("not the only option with that word" in (told.en or "")) is is_shared
