"""Hints: which stands with the prompt, and what comes on demand, one after the other."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tutor.aid import NO_AID, Aid, WordAid
from bot.tutor.hints import (
    PRICES,
    BeginsWith,
    Explain,
    FirstTile,
    Hint,
    NotThis,
    Read,
    SetHint,
    Translate,
    Unit,
    credit_after,
    hint_with_prompt,
    next_hint,
    price,
)
from bot.tutor.session import Answered, answer, hinted, shown
from quizzes.question import Kind, Localized, Question
from tests.bot.tutor.builders import NOON, choice, hinting, order, session_of, typed

HINT = Localized(ja="訳")


def ladder(question: Question, known: Aid = NO_AID) -> list[Hint]:
    hints = list[Hint]()
    for used in count():
        hint = next_hint(question, used, known)
        if hint is None:
            return hints
        hints.append(hint)
    raise AssertionError


@pytest.mark.parametrize("kind", [Kind.CLOZE, Kind.TRANSLATION])
def test_the_hint_that_decides_the_answer_stands_with_the_prompt(kind: Kind) -> None:
    question = hinting(choice("q", kind=kind, options=["甲", "乙"]), "訳")

    assert hint_with_prompt(question) == HINT
    assert ladder(question) == []


def test_a_hint_of_comprehension_comes_on_demand_and_first() -> None:
    question = hinting(choice("q", options=["甲", "乙", "丙"]), "訳")

    assert hint_with_prompt(question) is None
    assert ladder(question)[0] == SetHint(text=HINT)


@pytest.mark.parametrize(
    ("options", "struck"),
    [
        pytest.param("对错", 0, id="true or false"),
        pytest.param("甲乙丙", 1, id="three"),
        pytest.param("甲乙丙丁", 2, id="four"),
        pytest.param("甲乙丙丁戊己", 2, id="six"),
    ],
)
def test_wrong_options_are_struck_while_two_are_left(options: str, struck: int) -> None:
    hints = ladder(choice("q", options=options))

    assert len(hints) == struck
    assert len(set(hints)) == struck
    assert NotThis(option=options[0]) not in hints


def test_which_option_is_struck_does_not_follow_from_its_place() -> None:
    firsts = {next_hint(choice(f"q{i}"), 0) for i in range(30)}

    assert firsts == {NotThis(option=option) for option in "乙丙丁"}


@pytest.mark.parametrize(
    ("answer", "hints"),
    [
        pytest.param("捆绑", [BeginsWith(text="捆", length=2, unit=Unit.CHARACTERS)], id="hanzi"),
        pytest.param("好", [], id="one character: it would be the answer"),
        pytest.param(
            "chuí zhí háng yè", [BeginsWith(text="chuí", length=4, unit=Unit.SYLLABLES)], id="pinyin with blanks"
        ),
        pytest.param("hángyè", [BeginsWith(text="háng", length=2, unit=Unit.SYLLABLES)], id="pinyin in one"),
        pytest.param("hang2ye4", [BeginsWith(text="háng", length=2, unit=Unit.SYLLABLES)], id="pinyin with numbers"),
        pytest.param("women", [BeginsWith(text="w", length=5, unit=Unit.CHARACTERS)], id="an English word"),
        pytest.param("(人を)助ける", [BeginsWith(text="助", length=3, unit=Unit.CHARACTERS)], id="behind brackets"),
        pytest.param("～が好き", [BeginsWith(text="が", length=3, unit=Unit.CHARACTERS)], id="behind a tilde"),
        pytest.param("-5度", [BeginsWith(text="-", length=3, unit=Unit.CHARACTERS)], id="a sign that counts"),
        pytest.param("见面／碰面", [BeginsWith(text="见", length=2, unit=Unit.CHARACTERS)], id="one of two"),
        pytest.param("open source", [BeginsWith(text="open", length=2, unit=Unit.WORDS)], id="two English words"),
    ],
)
def test_a_typed_answer_is_begun(answer: str, hints: list[Hint]) -> None:
    assert ladder(typed("q", answer)) == hints


def test_what_goes_into_two_gaps_is_begun_with_the_first_of_two_words() -> None:
    question = replace(typed("q", "虽然 / 但是"), prompt="＿＿下雨，＿＿我去。")
    assert ladder(question) == [BeginsWith(text="虽然", length=2, unit=Unit.WORDS)]


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        pytest.param("邮局", Localized(ja="郵便局（2文字、最初の字は「邮」）"), id="named in Japanese"),
        pytest.param("邮局", Localized(en="post office (2 characters; the first is 邮)"), id="named in English"),
        pytest.param("菜市场", Localized(ja="菜□场（□は1文字、全部で3文字）"), id="its first character stands there"),
        pytest.param("牛奶工厂", Localized(ja="牛奶＋gōng chǎng（全部で4文字）"), id="its first word stands there"),
    ],
)
def test_nobody_pays_for_a_beginning_that_is_shown_already(answer: str, shown: Localized) -> None:
    assert ladder(replace(typed("q", answer), hint=shown)) == []


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        pytest.param("邮局", Localized(ja="郵便局（2文字、読みは yóu jú）"), id="its reading"),
        pytest.param("菜市场", Localized(ja="□市场（□は1文字、全部で3文字）"), id="its end"),
        pytest.param(
            "共享", Localized(ja="共有する、シェアする（2文字、読みは gòng xiǎng）"), id="a Japanese word alike"
        ),
        pytest.param("+1", Localized(ja="足す"), id="signs"),
    ],
)
def test_a_beginning_that_is_not_shown_yet_can_be_had(answer: str, shown: Localized) -> None:
    (hint,) = ladder(replace(typed("q", answer), hint=shown))
    assert isinstance(hint, BeginsWith)


def test_an_order_is_begun_with_its_first_tile() -> None:
    assert ladder(order("q", "你", "爱", "我", answer=["我", "爱", "你"])) == [FirstTile(text="我")]
    assert ladder(order("q", "我", "去")) == []


@pytest.mark.parametrize("used", [-1, 99])
def test_there_is_no_hint_beyond_the_last(used: int) -> None:
    assert next_hint(replace(choice("q"), hint=HINT), used) is None


WORDS = (WordAid(word="成本", reading="chéng běn", meaning=Localized(ja="コスト")),)
KNOWN = Aid(reading="tā", words=WORDS, translation="訳")
READ, EXPLAIN, TRANSLATE = Read(text="tā"), Explain(words=WORDS), Translate(text="訳")


@pytest.mark.parametrize(
    ("known", "hints"),
    [
        pytest.param(KNOWN, [READ, EXPLAIN, TRANSLATE], id="pinyin, then words, then the translation"),
        pytest.param(replace(KNOWN, words=()), [READ, TRANSLATE], id="no words: then a wrong option, later"),
        pytest.param(replace(KNOWN, reading=None), [EXPLAIN, TRANSLATE], id="no pinyin"),
        pytest.param(Aid(told="tā"), [], id="what is told afterwards is no hint"),
    ],
)
def test_what_is_known_of_the_words_comes_first(known: Aid, hints: list[Hint]) -> None:
    question = choice("q")

    found = ladder(question, known)

    assert found[: len(hints)] == hints
    assert all(isinstance(hint, NotThis) for hint in found[len(hints) :])


def test_every_hint_has_a_price_and_what_has_none_is_no_hint() -> None:
    longest = ladder(hinting(choice("q", options="甲乙丙丁戊己"), "訳"), KNOWN)

    assert len(longest) == len(PRICES)
    assert [price(used) for used in range(-1, len(PRICES) + 1)] == [None, *PRICES, None]


@given(st.integers(0, 10), st.sampled_from([0.0, 0.5, 0.7, 1.0]))
def test_each_hint_takes_something_off_and_never_all(hints: int, credit: float) -> None:
    less = credit_after(credit, hints + 1)

    assert 0 <= less <= credit_after(credit, hints) <= credit
    assert (less > 0) is (credit > 0)


@given(st.integers(0, 3), st.sampled_from("甲乙丙丁"))
def test_the_credit_of_an_attempt_is_what_the_prices_said(hints: int, option: str) -> None:
    question = choice("q")
    session = shown(session_of(question), NOON)
    off = 0
    for used in range(hints):
        off += price(used) or 0
        session = hinted(session)

    outcome = answer(session, question, [option], at=NOON)

    assert isinstance(outcome, Answered)
    assert outcome.attempt.credit == pytest.approx(outcome.grade.credit * (100 - off) / 100, abs=0.0005)
    assert outcome.attempt.verdict is outcome.grade.verdict
