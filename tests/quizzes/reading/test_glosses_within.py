"""Words that a sentence explains in brackets are words of the glossary, and are not said."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import read

TALK = (
    "记者：{}\n記者：毎晩ここで星を観測しているのですか。\n老郑：对，从1987年开始。\n鄭さん：ええ、1987年からです。\n"
)
SAID = "您每天晚上都在这里观测星星吗？"


def said_and_told(sentence: str) -> tuple[str, list[tuple[str, str | None, str | None, int]]]:
    interview = read(TALK.format(sentence))
    entries = [(entry.word, entry.reading, entry.meaning, entry.line) for entry in interview.glossary]
    return interview.turns[0].paragraphs[0].source, entries


@pytest.mark.parametrize(
    "gloss",
    [
        "（guāncè，観測する）",
        "（guāncè 観測する）",
        "(guān cè: 観測する)",
        "［guāncè；観測する］",
        "【guāncè、観測する】",
    ],
)
def test_a_word_that_is_explained_where_it_is_said_is_one_of_the_glossary(gloss: str) -> None:
    text, entries = said_and_told(SAID.replace("观测", f"观测{gloss}"))

    assert text == SAID
    assert [(word, (reading or "").replace(" ", ""), meaning, line) for word, reading, meaning, line in entries] == [
        ("观测", "guāncè", "観測する", 1)
    ]


def test_the_whole_word_is_explained_and_no_more() -> None:
    text, [entry] = said_and_told("您说的事实（shì shí，事実）是星星吗？")
    assert (text, entry[0]) == ("您说的事实是星星吗？", "事实")


@pytest.mark.parametrize(
    "within", ["（A1）", "（观察）", "（かんそく）", "（observe）", "（café）", "（guāncè）", "（Wáng lǎoshī，王先生）"]
)
def test_other_brackets_are_said(within: str) -> None:
    sentence = SAID.replace("观测", f"观测{within}")
    assert said_and_told(sentence) == (sentence, [])


def test_a_list_has_the_say() -> None:
    interview = read(f"{TALK.format(SAID.replace('观测', '观测（guāncè，見る）'))}\n词语表\n观测（guāncè）観測する\n")

    assert [(entry.word, entry.meaning, entry.line) for entry in interview.glossary] == [("观测", "観測する", 7)]


def test_lines_of_a_list_stay_what_they_are() -> None:
    words = "码头（mǎtóu，波止場）\n徒弟（túdì，弟子）\n手艺（shǒuyì，技）\n"
    assert [entry.line for entry in read(words).glossary] == [1, 2, 3]
