"""What a typed line means below a choice, a typed question and tiles."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.terminal.line import Given, Key, Meaning, Unclear, meaning
from bot.tutor.session import Answered, answer, laid_out
from quizzes.question import Kind, Question
from tests.bot.tutor.builders import NOON, choice, order, session_of, typed

COST = choice("cost", options=["成本", "回报", "A股", "4"], kind=Kind.CLOZE)
NUMBERS = choice("numbers", options=["3", "1", "2"])
TILES = order(
    "tiles", "创业公司", "大厂", "和", "都", "有", "机会，", answer=["大厂", "和", "创业公司", "都", "有", "机会，"]
)
TWINS = order("twins", "很", "好", "很", "大")
TYPED = typed("typed", "捆绑", "kǔn bǎng")


def option(text: str) -> Given:
    return Given(given=(text,))


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        pytest.param("A", option("成本"), id="letter"),
        pytest.param(" b \n", option("回报"), id="small letter, blanks, line end"),
        pytest.param("Ｂ", option("回报"), id="full-width letter"),
        pytest.param("b.", option("回报"), id="letter with a full stop"),
        pytest.param("(c)", option("A股"), id="letter in brackets"),
        pytest.param("2", option("回报"), id="number"),
        pytest.param("②", option("回报"), id="number in a circle"),
        pytest.param("回报", option("回报"), id="text"),
        pytest.param("a 股", option("A股"), id="text with other widths and case"),
        pytest.param("4", option("4"), id="text that looks like a number"),
        pytest.param("回報", option("回报"), id="text in traditional characters"),
        pytest.param("B  回报", option("回报"), id="letter and text, as they are shown"),
        pytest.param("b. 回報", option("回报"), id="letter and text in traditional characters"),
        pytest.param("A  回报", Unclear.NOT_AN_OPTION, id="letter of one and text of another"),
        pytest.param("E", Unclear.NOT_AN_OPTION, id="letter of no option"),
        pytest.param("9", Unclear.NOT_AN_OPTION, id="number of no option"),
        pytest.param("0", Unclear.NOT_AN_OPTION, id="zero"),
        pytest.param("？！", Unclear.NOT_AN_OPTION, id="punctuation alone"),
        pytest.param("h", Key.HINT, id="hint"),
        pytest.param("Ｓ", Key.SKIP, id="full-width key"),
        pytest.param("Q", Key.QUIT, id="capital key"),
        pytest.param("t", Key.TEXT, id="the text of the interview"),
        pytest.param("？", Key.HELP, id="full-width question mark"),
        pytest.param(" \u3000", Unclear.EMPTY, id="nothing"),
        pytest.param("\x1b\x1b", Unclear.EMPTY, id="escapes alone"),
    ],
)
def test_below_a_choice(line: str, meant: Meaning) -> None:
    assert meaning(line, COST) == meant


def test_options_that_differ_in_script_alone_are_told_apart() -> None:
    variants = choice("variants", options=["發", "髮", "法"])

    assert meaning("發", variants) == option("發")
    assert meaning("发", variants) == Unclear.NOT_AN_OPTION


def test_an_options_text_goes_before_its_number() -> None:
    assert meaning("3", NUMBERS) == option("3")
    assert meaning("1", NUMBERS) == option("1")


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        pytest.param(" 捆绑 ", option("捆绑"), id="hanzi"),
        pytest.param("kun3 bang3", Unclear.NOT_IN_HANZI, id="pinyin"),
        pytest.param("捆\x1b[D绑", option("捆[D绑"), id="an arrow key"),
        pytest.param("x", option("x"), id="a letter is an answer"),
        pytest.param("h", Key.HINT, id="but for the keys"),
        pytest.param("👍", Unclear.NO_WORD, id="a picture"),
        pytest.param("？？？", Unclear.NO_WORD, id="question marks"),
        pytest.param("…", Unclear.NO_WORD, id="dots"),
        pytest.param("捆绑 👍", option("捆绑 👍"), id="a word and a picture"),
        pytest.param("", Unclear.EMPTY, id="nothing"),
        pytest.param("跳过", Key.SKIP, id="a wish to skip"),
        pytest.param("わからない", Key.SKIP, id="a wish to be shown the answer"),
        pytest.param("Hint, please", Key.HINT, id="a wish for a hint"),
        pytest.param("stop", Key.QUIT, id="a wish to stop"),
    ],
)
def test_below_a_typed_question(line: str, meant: Meaning) -> None:
    assert meaning(line, TYPED) == meant


def test_a_word_that_means_to_stop_and_may_be_asked_for_is_an_answer_when_it_is_typed_again() -> None:
    rest = typed("typed", "中断")

    assert meaning("停止", rest) == Unclear.WISH_OR_ANSWER
    assert meaning("停止", rest, "stop") == Unclear.WISH_OR_ANSWER
    assert meaning("停止", rest, " 停止\n") == option("停止")
    assert meaning("停止吧", rest, "停止吧") == Key.QUIT


def test_small_talk_is_an_answer_when_it_is_typed_again() -> None:
    assert meaning("谢谢", TYPED) == Unclear.TALK_OR_ANSWER
    assert meaning("谢谢", TYPED, "谢谢") == option("谢谢")


def test_below_a_reading_hanzi_are_no_answer() -> None:
    assert meaning("捆绑", typed("read", "kǔn bǎng")) == Unclear.NOT_IN_PINYIN
    assert meaning("kun3bang3", typed("read", "kǔn bǎng")) == option("kun3bang3")


def test_a_key_that_is_the_answer_is_the_answer() -> None:
    assert meaning("h", typed("typed", "h")) == option("h")


def test_a_mark_that_is_asked_for_is_an_answer() -> None:
    assert meaning("！", typed("typed", "！")) == option("！")


@pytest.mark.parametrize("line", ["T", "t", "Ｔ"])
@pytest.mark.parametrize("right", ["T", "F"])
def test_an_option_that_looks_like_a_key_is_the_option(line: str, right: str) -> None:
    truth = replace(choice("truth", options=["T", "F"]), answer=(right,))
    assert meaning(line, truth) == option("T")


LAID = Given(given=TILES.answer)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        pytest.param("2 3 1 4 5 6", LAID, id="numbers"),
        pytest.param("２，３、1, 4 5 6", LAID, id="numbers with commas, full-width"),
        pytest.param("231456", LAID, id="numbers in one"),
        pytest.param("2-3-1-4-5-6", LAID, id="numbers with dashes"),
        pytest.param("2、3、1、4、5、6。", LAID, id="numbers with a full stop"),
        pytest.param("大厂和创业公司都有机会，", LAID, id="sentence"),
        pytest.param("大厂 和 创业公司 都 有 机会", LAID, id="sentence with blanks, without punctuation"),
        pytest.param("大廠和創業公司都有機會。", LAID, id="sentence in traditional characters"),
        pytest.param("2 3 1 4 5", Unclear.NOT_THESE_TILES, id="a tile missing"),
        pytest.param("2 3 1 4 5 5", Unclear.NOT_THESE_TILES, id="a tile twice"),
        pytest.param("2 3 1 4 5 7", Unclear.NOT_THESE_TILES, id="no such tile"),
        pytest.param("大厂和创业公司都没有机会", Unclear.NOT_THESE_TILES, id="another sentence"),
        pytest.param("厂大和创业公司都有机会", Unclear.NOT_THESE_TILES, id="a tile torn apart"),
        pytest.param("s", Key.SKIP, id="key"),
    ],
)
def test_below_tiles(line: str, meant: Meaning) -> None:
    assert meaning(line, TILES) == meant


def test_tiles_with_the_same_text_are_laid_each_once() -> None:
    assert meaning("很大很好", TWINS) == Given(given=("很", "大", "很", "好"))


def test_many_tiles_are_laid_by_number_only() -> None:
    many = order("many", *(f"{i}号" for i in range(50)), answer=[f"{49 - i}号" for i in range(50)])

    assert meaning(" ".join(str(i + 1) for i in range(50)), many) == Given(given=many.options)
    assert meaning("".join(many.options), many) is Unclear.NOT_THESE_TILES


def test_tiles_made_to_waste_time_do_not() -> None:
    hostile = order("hostile", *("一" * (i % 5 + 1) for i in range(30)), "二")
    start = process_time()

    meaning("一" * sum(i % 5 + 1 for i in range(30)) + "三", hostile)
    meaning("一" * 40 + "二" + "一" * (sum(i % 5 + 1 for i in range(30)) - 40), hostile)

    assert process_time() - start < 3


def test_a_line_without_end_is_cut() -> None:
    meant = meaning("成" * 1_000_000, TYPED)

    assert isinstance(meant, Given)
    assert len(meant.given[0]) == 10_000


@given(st.text(max_size=30), st.sampled_from([COST, NUMBERS, TILES, TWINS, TYPED]))
def test_whatever_is_typed_means_something_that_can_be_done(line: str, question: Question) -> None:
    meant = meaning(line, question)

    if isinstance(meant, Given):
        outcome = answer(session_of(question), question, meant.given, at=NOON)
        assert isinstance(outcome, Answered)


def test_tiles_that_a_file_has_as_the_answer_are_numbered_as_shown() -> None:
    solved = replace(TILES, options=TILES.answer)
    numbers = {place: number for number, place in enumerate(laid_out(solved), 1)}
    typed = " ".join(str(numbers[place]) for place in range(len(solved.options)))
    assert typed.split() != sorted(typed.split())
    assert meaning(typed, solved) == Given(given=solved.answer)


@given(st.permutations(range(len(TILES.options))), st.sampled_from([" ", ",", "、", " - ", ""]))
def test_any_order_can_be_given_by_numbers(order_: list[int], between: str) -> None:
    line = between.join(str(tile + 1) for tile in order_)

    assert meaning(line, TILES) == Given(given=tuple(TILES.options[tile] for tile in order_))
