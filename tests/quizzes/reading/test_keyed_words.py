"""Words whose reading and meaning stand on lines that say so: 拼音：, 意味：."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import outline, read
from tests.quizzes.reading.test_listed_alike import TALK

WORDS = [("码头", "mǎtóu", "波止場、船着き場"), ("手艺", "shǒuyì", "手仕事の技"), ("徒弟", "túdì", "弟子")]
SHAPES = [
    pytest.param("{}\n拼音：{}\n意味：{}\n\n", id="Chinese and Japanese"),
    pytest.param("{}\n読み：{}\n意味：{}\n", id="without blank lines"),
    pytest.param("1. {}\n- 读音：{}\n- 意思：{}\n- 例句：很大。\n", id="bullets and an example"),
    pytest.param("### {}\n- **拼音**：{}\n- **意味**：{}\n\n", id="Markdown"),
    pytest.param("词语：{}\nPinyin: [{}]\nMeaning: {}\n", id="the word has a key, too"),
    pytest.param("{0}\n意思：{2}\n拼音：{1}\n", id="the meaning first"),
    pytest.param("{}（拼音：{}；意思：{}）\n", id="on one line"),
    pytest.param("・{}　読み：{}　意味：{}\n", id="on one line, behind a bullet"),
]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("title", ["", "単語リスト\n\n"], ids=["without a title", "below one"])
def test_what_a_line_tells_of_a_word_is_no_speech(shape: str, title: str) -> None:
    interview = read(f"{TALK}\n{title}{''.join(shape.format(*word) for word in WORDS)}")

    assert [(entry.word, entry.reading, entry.meaning) for entry in interview.glossary] == WORDS
    assert outline(interview) == outline(read(TALK))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("王芳\n翻译：社长说很好。\n拼音：不知道。", id="an interpreter"),
        pytest.param("码头\n拼音：不知道\n意味：波止場", id="no reading"),
    ],
)
def test_keys_without_a_reading_that_fits_explain_nothing(lines: str) -> None:
    assert read(f"{TALK}\n{lines}\n").glossary == ()
