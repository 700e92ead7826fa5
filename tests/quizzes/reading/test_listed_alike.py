"""Lists of words that part word and meaning by one sign, whichever it is, and notes that begin with the text's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.overriding import override
from quizzes.reading.lines import Line
from quizzes.reading.listed_alike import part_words
from quizzes.reading.word_lists import words_explained
from quizzes.reading.words_first import put_words_first
from tests.quizzes.reading.outlines import outline, read

if TYPE_CHECKING:
    from collections.abc import Iterator

TALK = """记者：您在码头学的手艺吗？
記者：波止場で技を学んだのですか。
郑师傅：对，我的徒弟也在码头学手艺。
鄭さん：ええ、弟子も波止場で技を学んでいます。
记者：徒弟踏实吗？手艺难吗？
記者：弟子は真面目ですか。技は難しいですか。
郑师傅：踏实。手艺不难，难的是心里踏实。
鄭さん：真面目です。難しいのは技ではなく、心を落ち着けることです。
"""
WORDS = [("码头", "波止場、船着き場"), ("手艺", "手仕事の技"), ("徒弟", "弟子"), ("踏实", "落ち着いている")]
SHAPES = [
    pytest.param("{}　{}", id="a wide blank"),
    pytest.param("{} {}", id="a blank"),
    pytest.param("・{}　{}", id="a bullet"),
    pytest.param("■{} {}", id="a square"),
    pytest.param("{}→{}", id="an arrow"),
    pytest.param("{} -> {}", id="an arrow of two signs"),
    pytest.param("{} => {}", id="a double arrow"),
    pytest.param("{{{}}} {}", id="braces"),
    pytest.param("｛{}｝{}", id="wide braces"),
    pytest.param("＜{}＞{}", id="wide angles"),
    pytest.param("【{}】{}", id="thick brackets"),
    pytest.param("「{}」{}", id="quoted"),
    pytest.param("『{}』：{}", id="quoted, with a colon"),
    pytest.param("{}；{}", id="a semicolon"),
    pytest.param("{}; {}", id="a semicolon of ASCII"),
    pytest.param("{}，{}", id="a comma"),
    pytest.param("{}、{}", id="a comma of Japanese"),
    pytest.param("{}（{}）", id="the meaning in brackets"),
    pytest.param("{} ({})", id="the meaning in brackets of ASCII"),
    pytest.param("{}……{}", id="dots"),
    pytest.param("{}...{}", id="dots of ASCII"),
    pytest.param("{}・・・{}", id="dots in the middle"),
    pytest.param("{}～{}", id="a tilde"),
    pytest.param("{}／{}", id="a slash"),
    pytest.param("{}-{}", id="a hyphen"),
    pytest.param("① {} {}", id="a number in a circle"),
    pytest.param("(1) {} {}", id="a number in brackets"),
    pytest.param("#{} {}", id="a hash"),
]
in_any_shape = pytest.mark.parametrize("shape", SHAPES)


def words_of(text: str) -> list[tuple[str, str | None]]:
    return [(entry.word, entry.meaning) for entry in read(text).glossary]


def listed(shape: str) -> str:
    return "\n".join(shape.format(*word) for word in WORDS)


@in_any_shape
@pytest.mark.parametrize("title", ["語句\n", "語句\n\n", ""], ids=["titled", "below a blank line", "without a title"])
def test_a_list_is_read_by_the_sign_that_all_its_lines_have(shape: str, title: str) -> None:
    text = f"{TALK}\n{title}{listed(shape)}\n"

    assert words_of(text) == WORDS
    assert outline(read(text)) == outline(read(TALK))


@in_any_shape
def test_a_list_may_stand_above_the_talk(shape: str) -> None:
    assert words_of(f"単語\n{listed(shape)}\n\n{TALK}") == WORDS


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "码头　波止場\n手艺（shǒuyì）　技\n徒弟　弟子\n踏实 tāshi 真面目",
            [("码头", "波止場"), ("手艺", "技"), ("徒弟", "弟子"), ("踏实", "真面目")],
            id="readings-with-some",
        ),
        pytest.param(
            "码头　停船的地方\n手艺　用手做东西的本事\n徒弟　跟师傅学的人",
            [("码头", "停船的地方"), ("手艺", "用手做东西的本事"), ("徒弟", "跟师傅学的人")],
            id="meanings-in-chinese",
        ),
        pytest.param(
            "码头　波止場、\n船着き場\n手艺　技\nAPP　アプリ\n徒弟　弟子",
            [("码头", "波止場、 船着き場"), ("手艺", "技"), ("APP", "アプリ"), ("徒弟", "弟子")],
            id="over-two-lines-and-in-latin-letters",
        ),
        pytest.param(
            "■码头\n波止場\n■手艺\n技\n■徒弟\n弟子",
            [("码头", "波止場"), ("手艺", "技"), ("徒弟", "弟子")],
            id="bullets-with-meanings-below",
        ),
        pytest.param(
            "{码头} mǎtóu 波止場\n手艺（shǒuyì、技）\n徒弟 (túdì; 弟子)",
            [("码头", "波止場"), ("手艺", "技"), ("徒弟", "弟子")],
            id="braces-and-a-reading-with-its-meaning",
        ),
    ],
)
def test_below_a_title_lists_are_mixed(words: str, expected: list[tuple[str, str]]) -> None:
    assert words_of(f"{TALK}\n語句\n{words}\n") == expected


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("记者（雑誌の記者）\n郑师傅（船大工）\n徒弟（若い弟子）", id="who speaks"),
        pytest.param("1986年　船を直し始める\n1995年　独立する\n2003年　弟子を取る", id="years of a life"),
        pytest.param("码头，我每天都去。\n手艺，我每天都练。\n徒弟，我每天都教。", id="Chinese"),
        pytest.param("码头、私は毎日行きます。\n手艺、毎日練習します。\n徒弟、毎日教えます。", id="sentences"),
        pytest.param("春天　波の音\n秋天　風の音\n冬天　雪の音", id="words that nobody says"),
        pytest.param("码头　波止場\n手艺……技\n徒弟（弟子）", id="another sign each"),
        pytest.param("・技　祖父の\n・弟子　父の\n・心　自分の", id="words of the translation"),
    ],
)
def test_what_only_looks_like_a_list_explains_no_words(lines: str) -> None:
    assert words_of(f"{lines}\n\n{TALK}") == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("*", "**", id="stars"),
        pytest.param("＊", "＊＊", id="wide-stars"),
        pytest.param("1)", "2)", id="half-brackets"),
        pytest.param("1）", "2）", id="wide-half-brackets"),
        pytest.param("¹⁾", "²⁾", id="raised-half-brackets"),
        pytest.param("（注）", "（注）", id="the-word-note"),
        pytest.param("[a]", "[b]", id="letters-in-brackets"),
        pytest.param("a)", "b)", id="letters-with-half-brackets"),
        pytest.param("ⁱ", "ᵇ", id="raised-letters"),
    ],
)
@pytest.mark.parametrize("sign", ["：", "　"])
def test_a_note_begins_with_the_sign_that_stands_behind_its_word(first: str, second: str, sign: str) -> None:
    text = TALK.replace("码头学的", f"码头{first}学的").replace("徒弟踏实吗", f"徒弟{second}踏实吗")
    noted = read(f"{text}\n{first} 码头{sign}波止場\n{second}徒弟{sign}弟子\n")

    assert [(entry.word, entry.meaning) for entry in noted.glossary] == [("码头", "波止場"), ("徒弟", "弟子")]
    assert outline(noted) == outline(read(TALK))


def test_a_number_with_half_a_bracket_is_no_note_where_it_stands_behind_no_word() -> None:
    talk = "郑师傅：我说两点：1)价格，2)时间。\n鄭さん：二つ言います。\n1) 价格：便宜。\n1) 値段：安いこと。\n"
    assert words_of(talk) == []


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param("{}（{}）：{}\n例：{}很好。\n", id="below"),
        pytest.param("* {} ({}): {}\n  * 例：{}很好。（よい。）\n", id="on a bullet of its own"),
        pytest.param("{} {} {}\n例句：{}很好，我很喜欢。\nとてもよくて、好きです。\n", id="with its translation below"),
        pytest.param("{} {} {}\nExample: {}很好。\n\n", id="in English"),
    ],
)
def test_an_example_below_a_word_is_neither_a_word_nor_a_meaning(entry: str) -> None:
    words = [("码头", "mǎtóu", "波止場"), ("手艺", "shǒuyì", "技"), ("徒弟", "túdì", "弟子")]
    below = "".join(entry.format(*word, word[0]) for word in words)
    interview = read(f"{TALK}\n語句\n{below}")

    assert [(found.word, found.reading, found.meaning) for found in interview.glossary] == words
    assert all((found.example or "").startswith(f"{found.word}很好") for found in interview.glossary)
    assert outline(interview) == outline(read(TALK))


@pytest.mark.parametrize("note", ["※码头＝波止場", "※ 码头：波止場", "注：码头——波止場", "注: 码头 = 波止場"])
def test_a_note_below_a_paragraph_explains_its_word(note: str) -> None:
    lines = TALK.splitlines()
    text = "\n".join([*lines[:4], note, "", *lines[4:]])

    assert words_of(text) == [("码头", "波止場")]
    assert outline(read(text)) == outline(read(TALK))


@pytest.mark.parametrize("note", ["注：徒弟后来走了。\n注：弟子は後に去った。", "※注意：弟子を募集しています。"])
def test_a_note_that_explains_no_word_is_none(note: str) -> None:
    assert words_of(f"{TALK}\n{note}\n") == []


def test_what_is_said_right_below_an_example_is_no_translation_of_it() -> None:
    interview = read(
        f"語句\n码头　波止場\n例：码头很大。\n那天下雨，他没去码头。\nその日は雨で、行かなかった。\n\n{TALK}"
    )

    assert words_of(f"語句\n码头　波止場\n例：码头很大。\n{TALK}") == [("码头", "波止場")]
    assert "那天下雨，他没去码头。" in repr(outline(interview))


@pytest.mark.parametrize("shape", ["{}：{}", "{}　{}", "・{}（{}）"])
def test_two_words_that_stand_by_themselves_are_a_list(shape: str) -> None:
    two = "\n".join(shape.format(*word) for word in WORDS[:2])
    lines = TALK.splitlines()

    assert words_of("\n".join([*lines[:4], "", two, "", *lines[4:]])) == WORDS[:2]
    assert words_of(f"{TALK}\n{two}\n") == WORDS[:2]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("码头：波止場、船着き場", id="one line"),
        pytest.param("码头：波止場、船着き場\n今日は休みです", id="one of two"),
        pytest.param("码头：三十年\n徒弟：三人", id="numbers"),
    ],
)
def test_less_is_no_list(lines: str) -> None:
    assert words_of(f"{TALK}\n{lines}\n") == []


@pytest.mark.parametrize("between", ["", "\n", "\n  "], ids=["on one line", "on two", "indented"])
def test_a_list_of_definitions_on_a_page_is_read(between: str) -> None:
    terms = "\n".join(f"<dt>{word}</dt>{between}<dd>{meaning}</dd>" for word, meaning in WORDS)
    said = "".join(f"<p>{line}</p>\n" for line in TALK.splitlines())
    interview = read(f"{said}<h2>語句</h2>\n<dl>\n{terms}\n</dl>\n")

    assert [(entry.word, entry.meaning) for entry in interview.glossary] == WORDS
    assert outline(interview) == outline(read(TALK))


def test_a_letter_that_counts_what_is_said_is_no_sign_of_a_note() -> None:
    talk = "郑师傅：我说两点。\n鄭さん：二つ言います。\na) 码头：要修。\na) 波止場は直すべきです。\n"
    assert words_of(talk + TALK) == []


class _NeverFromTheTop(list[Line]):
    """Lines that nobody may go through from the first one on, as at each line that would take the square of them."""

    @override
    def __iter__(self) -> Iterator[Line]:
        raise AssertionError


def test_what_stands_above_a_list_is_not_gone_through_to_find_it() -> None:
    texts = ["三十年了。", *(f"{word}：{meaning}" for word, meaning in WORDS)]
    lines = _NeverFromTheTop([Line(number=number, text=text) for number, text in enumerate(texts, 1)])

    assert words_explained(lines, 1, lambda _: False) == tuple(word for word, _ in WORDS[:3])
    for write in (part_words, put_words_first):
        write(lines, 1, lambda _: False, lambda _: False)
    assert [lines[at].text for at in range(1, len(lines))] == ["\t".join(each) for each in WORDS]
