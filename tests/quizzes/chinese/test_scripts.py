"""Scripts: folding, what a hanzi is, telling one script from the other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.scripts import (
    fold_kanji,
    hanzi_of,
    is_hanzi,
    runs_of_hanzi,
    script_of,
    to_simplified,
    to_traditional,
)
from quizzes.languages import Script


@pytest.mark.parametrize(
    ("char", "expected"),
    [
        pytest.param("中", True, id="basic"),
        pytest.param("〇", True, id="zero"),
        pytest.param("㐀", True, id="extension-a"),
        pytest.param("𠀀", True, id="extension-b"),
        pytest.param("𰻝", True, id="extension-g-biang"),
        pytest.param("\uf900", True, id="compatibility"),
        pytest.param("あ", False, id="hiragana"),
        pytest.param("ア", False, id="katakana"),
        pytest.param("々", False, id="iteration-mark"),
        pytest.param("。", False, id="full-stop"),
        pytest.param("A", False, id="latin"),
        pytest.param("한", False, id="hangul"),
        pytest.param("☯", False, id="symbol"),
    ],
)
def test_a_hanzi_is_known_by_its_block(char: str, *, expected: bool) -> None:
    assert is_hanzi(char) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("發展", "发展", id="verb"),
        pytest.param("頭髮", "头发", id="hair"),
        pytest.param("乾坤", "乾坤", id="phrase-keeps-its-character"),
        pytest.param("乾燥", "干燥", id="phrase-changes-it"),
        pytest.param("著名", "著名", id="famous"),
        pytest.param("顯著的名著", "显著的名著", id="words-for-writing-and-for-what-is-known"),
        pytest.param("他著有《家》", "他著有《家》", id="a-book-written"),
        pytest.param("睡不著，看著著急", "睡不着，看着着急", id="lasting"),
        pytest.param("看著有人", "看着有人", id="lasting-before-to-have"),
        pytest.param("臺灣", "台湾", id="taiwan"),
        pytest.param("发展", "发展", id="already-simplified"),
        pytest.param("a\ud800發", "a\ufffd发", id="lone-surrogate"),
        pytest.param("", "", id="empty"),
    ],
)
def test_traditional_becomes_simplified(text: str, expected: str) -> None:
    assert to_simplified(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("为什么在里面吃面条", "為什麼在裡面吃麵條", id="what-most-people-print"),
        pytest.param("头发发展", "頭髮發展", id="two-sources-of-one-character"),
        pytest.param("可是只有他，要是只照着做", "可是只有他，要是只照著做", id="only-behind-to-be"),
        pytest.param("我也有只会说的", "我也有只會說的", id="only-behind-to-have"),
        pytest.param("可是只有猫知道", "可是只有貓知道", id="only-an-animal"),
        pytest.param("这是只可爱的小白猫", "這是隻可愛的小白貓", id="an-animal-is-counted"),
        pytest.param("有只鸟，两只手", "有隻鳥，兩隻手", id="counted-with-a-number-and-without"),
        pytest.param("树上有只松鼠，有只乌鸦", "樹上有隻松鼠，有隻烏鴉", id="animals-of-two-characters"),
        pytest.param("那是只蝴蝶，是只大青蛙", "那是隻蝴蝶，是隻大青蛙", id="animals-that-begin-otherwise"),
        pytest.param("有只牧羊犬，有只长颈鹿", "有隻牧羊犬，有隻長頸鹿", id="animals-of-three-characters"),
        pytest.param("有只小船，有只股票涨了", "有隻小船，有隻股票漲了", id="things-that-are-counted"),
        pytest.param("总是只鼓励别人", "總是只鼓勵別人", id="only-what-begins-as-a-drum-does"),
        pytest.param("可是只手写了几页", "可是只手寫了幾頁", id="only-what-begins-as-a-hand-does"),
    ],
)
def test_simplified_becomes_traditional(text: str, expected: str) -> None:
    assert to_traditional(text) == expected


@pytest.mark.parametrize(
    ("kanji", "hanzi"),
    [
        pytest.param("研究", "研究", id="not-the-old-form"),
        pytest.param("概念", "概念", id="not-the-old-form-2"),
        pytest.param("予算", "预算", id="budget"),
        pytest.param("労働", "劳动", id="made-in-japan"),
        pytest.param("芸術", "艺术", id="art"),
        pytest.param("発展", "发展", id="develop"),
        pytest.param("技術", "技术", id="technique"),
        pytest.param("価値", "价值", id="value"),
        pytest.param("対応", "对应", id="answer-to"),
        pytest.param("衛星", "卫星", id="satellite"),
        pytest.param("選択", "选择", id="choice"),
        pytest.param("挙手", "举手", id="raise"),
        pytest.param("広告", "广告", id="wide"),
        pytest.param("經濟", "经济", id="traditional-chinese-too"),
    ],
)
def test_kanji_fold_to_the_hanzi_that_they_correspond_to(kanji: str, hanzi: str) -> None:
    assert fold_kanji(kanji) == hanzi


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我们要做的是通用人工智能", Script.SIMPLIFIED, id="simplified"),
        pytest.param("我們要做的是通用人工智能", Script.TRADITIONAL, id="traditional"),
        pytest.param("皇后在里面", Script.SIMPLIFIED, id="in-both"),
        pytest.param("他說「这个」是對的嗎", Script.TRADITIONAL, id="quotes-the-other-script"),
        pytest.param("这篇讲的是電影", Script.SIMPLIFIED, id="quotes-the-other-script-2"),
        pytest.param("AI", Script.SIMPLIFIED, id="no-hanzi"),
    ],
)
def test_the_script_follows_from_characters_of_one_script_only(text: str, expected: Script) -> None:
    assert script_of(text) is expected


def test_hanzi_are_kept_and_their_runs_found() -> None:
    assert hanzi_of("AI模型, 2024年") == "模型年"
    assert list(runs_of_hanzi("AI模型, 2024年")) == ["模型", "年"]


@settings(deadline=None)
@given(st.text())
def test_no_text_breaks_a_conversion(text: str) -> None:
    for convert in (to_simplified, to_traditional, fold_kanji):
        assert isinstance(convert(text), str)


@settings(deadline=None)
@example("薴")
@given(st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)))
def test_simplifying_twice_changes_nothing_more(text: str) -> None:
    once = to_simplified(text)
    assert to_simplified(once) == once


def test_many_threads_share_the_converters() -> None:
    with ThreadPoolExecutor(8) as pool:
        results = set(pool.map(to_simplified, ["發展頭髮" * 50] * 400))
    assert results == {"发展头发" * 50}


def test_whatever_is_simplified_keeps_its_place() -> None:
    """A place in a simplified sentence is thus the place in the sentence as it is printed."""
    blocks = (range(0x2E80, 0xA000), range(0xF900, 0xFB00), range(0x20000, 0x323B0))
    printed = [*(chr(code) for block in blocks for code in block)]
    printed += [entry.traditional for word in dictionary().words() for entry in dictionary().entries(word)]
    assert list(map(len, to_simplified("\n".join(printed)).split("\n"))) == list(map(len, printed))
