"""Notes that explain several words on one line give each of them."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import outline, read

SAID = (
    "老何：都是捐赠的旧书，书架满了，走廊上也有。\n\n老何：みな寄付された古本で、本棚はいっぱい、廊下にもあります。\n\n"
)
OUTLINE = ["老何| 都是捐赠的旧书，书架满了，走廊上也有。 = みな寄付された古本で、本棚はいっぱい、廊下にもあります。"]
WORDS = [("捐赠", None, "寄付する"), ("书架", None, "本棚"), ("走廊", None, "廊下")]
WITH_READINGS = [("捐赠", "juānzèng", "寄付する"), ("书架", "shūjià", "本棚"), ("走廊", "zǒuláng", "廊下")]


def marked(note: str) -> str:
    """Give what is said, with the marks of a note that has such."""
    signs = {"①": "①②③", "[": ("[1]", "[2]", "[3]")}.get(note[0], ("", "", ""))
    said = SAID
    for (word, _, _), sign in zip(WORDS, signs, strict=True):
        said = said.replace(word, f"{word}{sign}")
    return said


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        pytest.param("語注：捐赠＝寄付する、书架＝本棚、走廊＝廊下。", WORDS, id="equals-and-commas"),
        pytest.param("词汇：捐赠（寄付する）、书架（本棚）、走廊（廊下）", WORDS, id="meanings-in-brackets"),
        pytest.param("語句：\n捐赠：寄付する；书架：本棚；走廊：廊下", WORDS, id="below-the-title"),
        pytest.param("語句\n捐赠：寄付する；书架：本棚\n走廊：廊下", WORDS, id="several-lines"),
        pytest.param("①捐赠：寄付する ②书架：本棚　③走廊：廊下", WORDS, id="numbers-in-circles"),
        pytest.param("[1] 捐赠：寄付する [2] 书架：本棚 [3] 走廊：廊下", WORDS, id="numbers-in-brackets"),
        pytest.param(
            "生词：捐赠 juānzèng 寄付する；书架 shūjià 本棚；走廊 zǒuláng 廊下", WITH_READINGS, id="readings-between"
        ),
        pytest.param(
            "Words: 捐赠 juānzèng 寄付する; 书架 shūjià 本棚; 走廊 zǒuláng 廊下", WITH_READINGS, id="an English title"
        ),
        pytest.param(
            "【单词】捐赠(juānzèng)=寄付する／书架(shūjià)=本棚／走廊(zǒuláng)=廊下", WITH_READINGS, id="strokes"
        ),
        pytest.param(
            "語句：捐赠（juānzèng、寄付する）、书架（shūjià、本棚）、走廊（zǒuláng、廊下）",
            WITH_READINGS,
            id="commas-within-brackets",
        ),
    ],
)
def test_each_word_of_a_line_is_read(note: str, expected: list[tuple[str, str | None, str]]) -> None:
    interview = read(f"{marked(note)}{note}\n")

    assert [(entry.word, entry.reading, entry.meaning) for entry in interview.glossary] == expected
    assert outline(interview) == OUTLINE


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        pytest.param(
            "語句\n捐赠：寄付する、贈る；与える", [("捐赠", "寄付する、贈る；与える")], id="meanings-of-one-word"
        ),
        pytest.param("①捐赠：寄付する（②も見よ）", [("捐赠", "寄付する（②も見よ）")], id="a-number-in-a-meaning"),
        pytest.param("注：老何は客、书架は本棚です。", [], id="what-is-said-of-two-things"),
    ],
)
def test_what_tells_of_one_word_stays_whole(note: str, expected: list[tuple[str, str]]) -> None:
    assert [(entry.word, entry.meaning) for entry in read(f"{marked(note)}{note}\n").glossary] == expected
