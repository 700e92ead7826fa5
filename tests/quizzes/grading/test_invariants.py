"""What holds for every answer: spelling does not matter, a wrong syllable earns nothing, no text breaks anything."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizzes.chinese.pinyin import with_marks, with_numbers
from quizzes.chinese.syllables import BASES, ERHUA, Syllable
from quizzes.grading import Verdict, grade
from tests.quizzes.grading.builders import order, reading, words

SYLLABLES = st.builds(Syllable, base=st.sampled_from(sorted(BASES - {ERHUA})), tone=st.integers(1, 4))
READINGS = st.lists(SYLLABLES, min_size=1, max_size=5)
SPELLINGS = {
    "marks": with_marks,
    "marks-together": lambda split: with_marks(split).replace(" ", ""),
    "apostrophes": lambda split: with_marks(split).replace(" ", "'"),
    "hyphens": lambda split: with_marks(split).replace(" ", "-"),
    "numbers": with_numbers,
    "numbers-together": lambda split: with_numbers(split).replace(" ", ""),
    "v": lambda split: with_numbers(split).replace("ü", "v"),
    "u-colon": lambda split: with_numbers(split).replace("ü", "u:"),
    "decomposed": lambda split: unicodedata.normalize("NFD", with_marks(split)),
    "capitals": lambda split: with_marks(split).upper(),
    "title": lambda split: with_marks(split).title(),
    "full-width": lambda split: "".join(
        chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in with_numbers(split)
    ),
}
HOSTILE = [
    pytest.param("xian" * 2500, id="ambiguous-splits"),
    pytest.param("a\u0301" * 5000, id="combining"),
    pytest.param("\u0301" * 10000, id="marks-only"),
    pytest.param("😀" * 10000, id="emoji"),
    pytest.param("\u200b" * 10000, id="zero-width"),
    pytest.param("\u202e行业\u202d" * 2500, id="bidi"),
    pytest.param("行" * 10000, id="hanzi"),
    pytest.param("r" * 10000, id="r"),
    pytest.param("ng" * 5000, id="ng"),
    pytest.param("hao3" * 2500, id="numbers"),
    pytest.param("\ud800" * 100, id="surrogates"),
    pytest.param("ﷺ" * 2500, id="grows-under-nfkc"),
    pytest.param("xian" * 50, id="ambiguous-and-short-enough-to-look-at"),
]


@pytest.mark.parametrize("spelling", [pytest.param(spell, id=name) for name, spell in SPELLINGS.items()])
@settings(deadline=None)
@given(split=READINGS)
def test_every_spelling_of_a_reading_is_right(spelling: object, split: list[Syllable]) -> None:
    assert callable(spelling)
    assert grade(reading(with_marks(split)), [str(spelling(split))]).verdict is Verdict.CORRECT


@settings(deadline=None)
@given(split=READINGS, place=st.integers(0, 4), base=st.sampled_from(sorted(BASES - {ERHUA})))
def test_a_wrong_syllable_never_earns_credit(split: list[Syllable], place: int, base: str) -> None:
    place %= len(split)
    if base == split[place].base:
        return
    other = [*split[:place], Syllable(base=base, tone=split[place].tone), *split[place + 1 :]]
    for spell in (with_marks, with_numbers):
        graded = grade(reading(with_marks(split)), [spell(other)])
        assert (graded.verdict, graded.credit) == (Verdict.WRONG, 0.0)
        assert graded.remarks


@settings(deadline=None)
@given(answer=st.text(min_size=1).filter(lambda text: text.strip()))
def test_the_model_answer_is_right(answer: str) -> None:
    assert grade(words(answer), [answer]).verdict is Verdict.CORRECT


@settings(deadline=None)
@given(tiles=st.lists(st.text(min_size=1).filter(lambda text: text.strip()), min_size=2, max_size=6))
def test_the_model_order_is_right(tiles: list[str]) -> None:
    assert grade(order(*tiles), tiles).verdict is Verdict.CORRECT


@settings(deadline=None)
@given(text=st.text(), answer=st.sampled_from(["háng yè", "大模型", "huā r", "AGI"]))
def test_no_text_breaks_a_typed_question(text: str, answer: str) -> None:
    for question in (words(answer), reading(answer)):
        assert 0 <= grade(question, [text]).credit <= 1


@settings(deadline=None)
@given(texts=st.lists(st.text()))
def test_no_tiles_break_an_order_question(texts: list[str]) -> None:
    assert grade(order("做", "大", "模型"), texts).verdict in Verdict


@settings(deadline=None)
@given(text=st.text())
def test_close_is_neither_full_credit_nor_none(text: str) -> None:
    graded = grade(words("大模型"), ["大" + text])
    assert {
        Verdict.CORRECT: graded.credit == 1,
        Verdict.CLOSE: 0 < graded.credit < 1,
        Verdict.WRONG: graded.credit == 0,
    }[graded.verdict]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_answered_at_once(text: str) -> None:
    begin = time.process_time()
    for question in (reading("tōng yòng rén gōng zhì néng", "háng yè"), words("大模型"), order("做", "大", "模型")):
        assert grade(question, [text]).verdict is Verdict.WRONG
    assert time.process_time() - begin < 2
