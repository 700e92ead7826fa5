"""What gives an answer away: pairs that must not meet in one quiz, and pairs that may."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.giveaway import ANSWER_ITSELF, conflict, revealed, traces
from quizzes.question import Kind, Localized, Question, RefutationCode, WhyNot
from tests.bot.tutor.builders import choice, hinting, order, quoting, typed

CLOZE, TRANSLATION = Kind.CLOZE, Kind.TRANSLATION
COST = choice("cost", "可开店意味着要承担更高的＿＿。", options=["成本", "回报"], kind=CLOZE)
EVEN = choice("even", "没有两三亿美元,＿＿牌桌都上不了。", options=["连", "从"], kind=CLOZE)
WHO = choice("who", "谁有退出需求?", options=["很多 VC", "幻方"])
TRUE = quoting(choice("true", "应用门槛会越来越高。", options=["错", "对"]), "大模型应用门槛会越来越低")
TERM = choice("term", "牌桌", options=["市場競争", "ゲーム"], kind=TRANSLATION)
SENTENCE = order("sentence", "大厂和", "创业公司", "都各有机会")


def reveals(shown: Question, asked: Question) -> int:
    return revealed(traces(shown), traces(asked))


def explained(text: str) -> Question:
    return replace(choice("shown"), explanation=Localized(ja=text))


def refuted(text: str) -> Question:
    reason = WhyNot(option="乙", code=RefutationCode.OTHER_RECORD, text=Localized(en=text))
    return replace(choice("shown"), why_not=(reason,))


@pytest.mark.parametrize(
    ("shown", "asked"),
    [
        pytest.param(choice("shown", "开店的成本更高?"), COST, id="prompt"),
        pytest.param(choice("shown", options=["成本", "回报"]), COST, id="option"),
        pytest.param(order("shown", "付出", "成 本"), COST, id="tile, with a blank"),
        pytest.param(hinting(choice("shown"), "市場競争に参入"), TERM, id="hint"),
        pytest.param(explained("「很多VC」を受ける"), WHO, id="explanation, without the blank"),
        pytest.param(refuted("That is said of 很多 VC."), WHO, id="why an option is wrong"),
        pytest.param(quoting(choice("shown"), "感觉很多 VC 有顾虑"), WHO, id="evidence"),
        pytest.param(replace(choice("shown"), passage="要承担更高的成本。"), COST, id="passage"),
        pytest.param(choice("shown", "不给两三亿美元，连牌桌都上不了？"), EVEN, id="one character, in its place"),
        pytest.param(choice("shown", "大厂和创业公司都各有机会。"), SENTENCE, id="the whole sentence"),
        pytest.param(typed("shown", "成本"), COST, id="key of a typed question"),
    ],
)
def test_the_key_in_anything_shown_gives_it_away(shown: Question, asked: Question) -> None:
    assert reveals(shown, asked) > 0


@pytest.mark.parametrize(
    ("shown", "asked"),
    [
        pytest.param(choice("shown", "连我也去。"), EVEN, id="one character, elsewhere"),
        pytest.param(choice("shown", "对不对，错没错？"), TRUE, id="truth value"),
        pytest.param(choice("shown", "这是 12"), choice("asked", options=["12", "13"]), id="digits alone"),
        pytest.param(choice("shown", "付出更多"), COST, id="the context without the key"),
    ],
)
def test_what_is_not_the_answer_gives_nothing_away(shown: Question, asked: Question) -> None:
    assert reveals(shown, asked) == 0


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        pytest.param(refuted("打算 means “to intend; plan”; here “to hope” is needed."), True, id="its meaning"),
        pytest.param(refuted("“plan” is the meaning of 打算."), True, id="what means it"),
        pytest.param(refuted("打算 means “to intend”; here “to hope” is needed."), False, id="another meaning"),
        pytest.param(choice("shown", "plan", options=["打算", "希望"]), False, id="each in a piece of its own"),
        pytest.param(refuted(f"打算{'很' * 50}plan"), False, id="far apart"),
    ],
)
def test_a_word_with_its_meaning_answers_who_is_asked_for_it(shown: Question, *, told: bool) -> None:
    asked = replace(choice("asked", "plan", options=["打算", "兴趣"], kind=TRANSLATION), subtype="meaning_to_term")
    assert (reveals(shown, asked) == ANSWER_ITSELF) is told


def test_the_answer_in_its_place_tells_more_than_the_word_alone() -> None:
    assert reveals(choice("shown", "更高的成本"), COST) > reveals(choice("shown", "成本"), COST)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(quoting(choice("other"), "应用门槛会越来越低"), id="the same words as evidence"),
        pytest.param(
            choice("other", "大模型应用＿＿会越来越低。", options=["门槛", "成本"], kind=CLOZE), id="a cloze of them"
        ),
    ],
)
def test_two_questions_on_the_same_words_do_not_go_together(other: Question) -> None:
    assert conflict(TRUE, other) > 0


def test_questions_on_different_things_go_together() -> None:
    assert conflict(TRUE, WHO) == conflict(WHO, EVEN) == 0


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        pytest.param("我第二次拍板囤了三百吨，一宿没睡。", True, id="in a statement"),
        pytest.param("我第二次拍板囤了两百吨，一宿没睡。", False, id="another number"),
    ],
)
def test_a_number_that_is_asked_for_is_the_answer_itself(shown: str, *, told: bool) -> None:
    asked = choice("asked", "他第一次囤了多少吨？", options=["三百吨", "四百吨"])
    assert (reveals(choice("shown", shown), asked) == ANSWER_ITSELF) is told


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        pytest.param("全场鸦雀无声，第二天就改回来了。", True, id="the words as an option"),
        pytest.param("全场鸦雀无声，没有人说话。", False, id="others of their beginning"),
    ],
)
def test_a_statement_is_given_away_by_the_words_that_it_is_judged_by(shown: str, *, told: bool) -> None:
    judged = choice("judged", "王师傅说，第三天就改回来了。", options=["错", "对"])
    asked = quoting(judged, "第二天就改回来了")
    assert (reveals(choice("shown", options=[shown, "不去"]), asked) == ANSWER_ITSELF) is told


@pytest.mark.parametrize(
    ("option", "is_told"),
    [
        pytest.param("所以应用门槛会越来越低，人人都用", True, id="with what stands around it"),
        pytest.param("大模型应用门槛会越来越", True, id="most of it"),
        pytest.param("大模型的成本会越来越低", False, id="another sentence of its words"),
    ],
)
def test_a_sentence_that_is_offered_does_not_meet_what_is_judged_by_it(option: str, *, is_told: bool) -> None:
    shown = choice("next", "紧接着的是哪一句？", options=["我们再也没有回过那条老街", option])
    assert (conflict(shown, TRUE) > 0) is is_told


def test_a_sentence_of_a_translation_may_be_offered_beside_words() -> None:
    shown = choice("next", "紧接着的是哪一句？", options=["我们再也没有回过那条老街", "那条老街上有三家茶馆"])
    assert conflict(shown, quoting(TERM, "那条老街上有三家茶馆")) == 0


@pytest.mark.parametrize(
    ("passage", "is_told"),
    [
        pytest.param("修桥不是为了快，而是为了近。可是没有人谢我们。", True, id="the sentence itself"),
        pytest.param("修桥花了三年。可是没有人谢我们。", False, id="another sentence"),
    ],
)
def test_a_contrast_is_given_away_by_the_sentence_that_draws_it(passage: str, *, is_told: bool) -> None:
    asked = choice("asked", "为什么修桥？", options=["是为了近，而不是为了快", "是为了快，而不是为了近"])
    asked = replace(quoting(asked, "修桥不是为了快，而是为了近"), subtype="contrast")
    assert bool(reveals(replace(choice("shown"), passage=passage), asked)) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        pytest.param("①は「老周」の言葉「这座桥修了三年」です。", True, id="the sentence under a name"),
        pytest.param("①は「老周」の言葉「这条路修了三年」です。", False, id="another sentence"),
    ],
)
def test_who_says_a_sentence_is_given_away_where_that_is_quoted(text: str, *, is_told: bool) -> None:
    asked = choice("asked", "这句话是谁说的？", options=["老周", "老李"])
    asked = replace(quoting(asked, "这座桥修了三年"), subtype="who")
    assert (reveals(explained(text), asked) == ANSWER_ITSELF) is is_told


@pytest.mark.parametrize(
    ("passage", "is_told"),
    [
        pytest.param("老周：我师傅劝我改行，说修桥没有前途。", False, id="who is named in the passage"),
        pytest.param(None, True, id="who is named nowhere in the question"),
    ],
)
def test_a_name_that_a_question_shows_itself_tells_nothing_elsewhere(passage: str | None, *, is_told: bool) -> None:
    asked = choice("asked", "这段话说的是劝谁“改行”？", options=["老周", "师傅", "记者"])
    asked = replace(asked, subtype="who", passage=passage)
    assert bool(reveals(choice("shown", "老周：这座桥修了三年。"), asked)) is is_told
