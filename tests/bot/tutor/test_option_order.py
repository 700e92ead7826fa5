"""The options of a choice stand in another order in each session, unless their order or their places mean something."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.tutor.option_order import as_ordered, keeps_order
from quizzes.question import Form, Localized
from tests.bot.tutor.builders import choice, order, session_of, typed

if TYPE_CHECKING:
    from quizzes.question import Question

OPTIONS = ["苹果", "香蕉", "葡萄", "西瓜"]
QUESTION = choice("q", "他买了什么？", options=OPTIONS)


def seen(session: int) -> tuple[str, ...]:
    return as_ordered(replace(session_of(QUESTION), id=session, is_mixed=True), QUESTION).options


def test_each_session_has_its_order_and_keeps_it() -> None:
    orders = [seen(session) for session in range(1, 200)]

    assert orders == [seen(session) for session in range(1, 200)]
    assert {tuple(sorted(options)) for options in orders} == {tuple(sorted(OPTIONS))}
    assert len(set(orders)) == 24


def test_the_key_stands_in_each_place_about_as_often() -> None:
    places = [seen(session).index(QUESTION.key) for session in range(1, 401)]

    assert all(70 <= places.count(place) <= 130 for place in range(4))


def test_questions_of_one_session_have_orders_of_their_own() -> None:
    session = replace(session_of(QUESTION), is_mixed=True)
    orders = {as_ordered(session, replace(QUESTION, id=f"q{number}")).options for number in range(50)}

    assert len(orders) > 10


def test_only_the_order_is_another() -> None:
    for session in range(1, 20):
        shown = as_ordered(replace(session_of(QUESTION), id=session, is_mixed=True), QUESTION)
        assert replace(shown, options=QUESTION.options) == QUESTION


def test_whether_a_question_keeps_its_order_is_found_once_for_all_sessions() -> None:
    keeps_order.cache_clear()

    for session in range(10_000, 10_500):
        seen(session)

    assert keeps_order.cache_info().misses == 1


def test_sessions_that_show_the_same_order_share_the_question() -> None:
    session = replace(session_of(QUESTION), is_mixed=True)
    shown = {id(as_ordered(replace(session, id=id_), QUESTION)) for id_ in range(20_000, 20_500)}

    assert len(shown) == 24


def test_a_session_from_before_keeps_the_order_that_was_seen() -> None:
    assert as_ordered(session_of(QUESTION), QUESTION) is QUESTION


@pytest.mark.parametrize("question", [typed("q", "苹果"), order("q", "他", "吃", "苹果")], ids=[Form.TYPED, Form.ORDER])
def test_other_forms_stay_as_they_are(question: Question) -> None:
    session = replace(session_of(QUESTION), is_mixed=True)

    assert all(as_ordered(replace(session, id=id_), question) is question for id_ in range(1, 20))


@pytest.mark.parametrize(
    ("options", "is_kept"),
    [
        pytest.param(["对", "错"], True, id="true or false"),
        pytest.param(["正確", "錯誤"], True, id="true or false in traditional characters"),
        pytest.param(["True", "False"], True, id="true or false in English"),
        pytest.param(["はい", "いいえ"], True, id="yes or no"),
        pytest.param(["对", "向"], False, id="a preposition that is also the word for right"),
        pytest.param(["1990年", "1998年", "2003年"], True, id="years that grow"),
        pytest.param(["三个", "十个", "二十个", "一百个"], True, id="amounts in hanzi"),
        pytest.param(["90%", "50%", "10%"], True, id="amounts that shrink"),
        pytest.param(["3月5日", "3月12日", "4月1日"], True, id="dates"),
        pytest.param(["两万", "五萬", "一亿"], True, id="amounts with big units"),
        pytest.param(["1998年", "1990年", "2003年"], False, id="years in no order"),
        pytest.param(["一直", "一起", "一定"], False, id="words that begin with one"),
        pytest.param(["十年", "很久", "二十年"], False, id="not all are amounts"),
        pytest.param(
            ["他去年在北京买了一套房子", "他今年在上海开了两家小店", "他明年要到广州学三门课"], False, id="sentences"
        ),
        pytest.param(["苹果", "香蕉", "以上都对"], True, id="all of the above"),
        pytest.param(["三十岁以上", "学生", "老师"], False, id="and more"),
        pytest.param(["りんご", "バナナ", "上記のすべて"], True, id="all of the above in Japanese"),
        pytest.param(["an apple", "a banana", "None of the above"], True, id="none of the above"),
        pytest.param(["苹果", "香蕉", "A和B"], True, id="by letters"),
        pytest.param(["apples", "bananas", "both (a) and (b)"], True, id="by small letters"),
        pytest.param(["多吃苹果", "少吃香蕉", "above all, to rest"], False, id="above all"),
        pytest.param(["GPT和BERT", "VC", "AI或IT"], False, id="abbreviations"),
    ],
)
def test_options_whose_places_mean_something_keep_them(options: list[str], *, is_kept: bool) -> None:
    assert keeps_order(choice("q", "问题", options=options)) is is_kept


@pytest.mark.parametrize(
    ("said", "is_kept"),
    [
        pytest.param("选项B说的是别的事。", True, id="the letter of an option"),
        pytest.param("選択肢2は本文にありません。", True, id="its number in Japanese"),
        pytest.param("The second option is not in the text.", True, id="its place"),
        pytest.param("The answer is B: apples are fruit.", True, id="the letter of the answer"),
        pytest.param("第三个选项不对。", True, id="its place in Chinese"),
        pytest.param("The answer is about apples.", False, id="a word that begins with a letter"),
        pytest.param("Vitamin A is in the text.", False, id="another letter"),
        pytest.param("他有两个选择。", False, id="choices that somebody has"),
    ],
)
def test_an_explanation_that_names_an_option_by_its_place_keeps_it(said: str, *, is_kept: bool) -> None:
    question = replace(QUESTION, explanation=Localized(en=said))

    assert keeps_order(question) is is_kept
