from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import outline, read

TALK = (
    "记者：书是从哪里来的？\n\n記者：本はどこから来たのですか。\n\n"
    "老何：都是捐赠的旧书。后来每个季度送来新书，书架满了，走廊上也有。\n\n"
    "老何：みな寄付された古本です。その後、四半期ごとに新しい本が届き、本棚はいっぱいで、廊下にもあります。\n"
)
WORDS = [("捐赠", "juānzèng", "寄付する"), ("季度", "jìdù", "四半期"), ("书架", "shūjià", "本棚")]
READ = [("捐赠", "juānzèng", "寄付する"), ("季度", "jìdù", "四半期"), ("书架", "shūjià", "本棚")]
WITHOUT_READINGS = [(word, None, meaning) for word, _, meaning in READ]


def words_of(section: str) -> list[tuple[str, str | None, str | None]]:
    interview = read(f"{TALK}\n語句\n{section}\n")

    assert len(interview.turns) == len(list(interview.paragraphs())) == 2

    return [(entry.word, entry.reading, entry.meaning) for entry in interview.glossary]


def listed(shape: str) -> str:
    return "\n".join(shape.format(word=word, reading=reading, meaning=meaning) for word, reading, meaning in WORDS)


@pytest.mark.parametrize(
    "shape",
    [
        pytest.param("{reading} {word} {meaning}", id="reading-first"),
        pytest.param("・{reading} {word} {meaning}", id="reading-first-behind-a-bullet"),
        pytest.param("{reading}：{word}（{meaning}）", id="reading-a-colon-and-the-word"),
        pytest.param("[{reading}] {word} {meaning}", id="reading-first-in-brackets"),
        pytest.param("{meaning}　{word}　{reading}", id="meaning-first-reading-last"),
        pytest.param("{meaning}：{word}（{reading}）", id="meaning-first-reading-in-brackets"),
        pytest.param("### {word}（{reading}）\n\n{meaning}\n", id="headings-with-readings"),
        pytest.param("### {word}\n\n{reading}\n\n{meaning}\n", id="headings-above-readings"),
        pytest.param("- [ ] {word} {reading} {meaning}", id="boxes-to-tick"),
        pytest.param("🔊 {word} {reading} {meaning}", id="pictures"),
        pytest.param("{word}《{reading}》{meaning}", id="reading-in-double-angles"),
    ],
)
def test_reads_words_with_their_readings(shape: str) -> None:
    """Whatever a list puts first, the word, its reading and its meaning are known."""
    assert words_of(listed(shape)) == READ


@pytest.mark.parametrize(
    "shape",
    [
        pytest.param("{meaning}　{word}", id="meaning-first"),
        pytest.param("{meaning}：{word}", id="meaning-first-and-a-colon"),
        pytest.param("### {word}\n{meaning}\n", id="headings"),
        pytest.param("{word}\n{meaning}", id="meaning-below"),
        pytest.param("{word}\n　　{meaning}\n", id="meaning-below-with-blank-lines-between"),
        pytest.param("{word}は{meaning}", id="は"),
        pytest.param("{word}とは、{meaning}", id="とは"),
    ],
)
def test_reads_words_without_readings(shape: str) -> None:
    """Where no reading shows which is the word, it is the one that the text says."""
    assert words_of(listed(shape)) == WITHOUT_READINGS


def test_knows_meanings_in_letters() -> None:
    """A meaning in letters below each word is told from the next word, even if the text says neither."""
    told = [("阅览", None, "to read"), ("柜台", None, "counter"), ("借阅", None, "to borrow")]

    assert words_of("阅览\nto read\n柜台\ncounter\n借阅\nto borrow\n") == told


@pytest.mark.parametrize(
    ("told", "meaning", "example"),
    [
        pytest.param("寄付する。例：我们捐赠了书。", "寄付する", "我们捐赠了书。", id="behind-a-stop"),
        pytest.param("寄付する　【例】：捐赠旧书", "寄付する", "捐赠旧书", id="in-brackets"),
        pytest.param("例：を示す寄付", "例：を示す寄付", None, id="a-meaning-that-begins-so"),
    ],
)
def test_an_example_behind_a_meaning_is_no_part_of_it(told: str, meaning: str, example: str | None) -> None:
    [entry] = read(f"{TALK}\n語句\n捐赠 juānzèng {told}\n").glossary

    assert (entry.word, entry.meaning, entry.example) == ("捐赠", meaning, example)


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        pytest.param(
            "## 季度\n\n四半期\n\n现在每个季度都有新书。\n\n今は四半期ごとに新しい本があります。\n\n"
            "## 书架\n\n本棚\n\n我们有三个书架。\n\n本棚が三つあります。\n",
            ["# 季度 = 四半期", "# 书架 = 本棚"],
            id="chapters",
        ),
        pytest.param(
            "后来，书架都满了。\n\n後来、本棚はいっぱいになりました。\n\n现在，走廊上也有书。\n\n現在、廊下にも本があります。\n",
            [],
            id="paragraphs",
        ),
    ],
)
def test_takes_no_text_behind_a_list_for_words(below: str, expected: list[str]) -> None:
    """A heading above what is told is a chapter, and what is told is no entry."""
    interview = read(f"{TALK}\n語句\n捐赠　寄付する\n走廊　廊下\n\n{below}")

    assert [entry.word for entry in interview.glossary] == ["捐赠", "走廊"]
    assert [line for line in outline(interview) if line.startswith("#")] == expected
    assert len(list(interview.paragraphs())) == 4
