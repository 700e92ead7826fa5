"""A list of words is known for one in whatever way it is written, and no talk is taken for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.chinese.scripts import to_traditional
from quizzes.languages import Script, TranslationLanguage
from quizzes.limits import Limits
from quizzes.problem import Severity
from quizzes.reading import read_interview
from quizzes.reading.definition import definition_of
from quizzes.reading.lines import lines_of
from quizzes.reading.word_columns import Column, columns_named, columns_of
from quizzes.reading.word_list import word_list_in

if TYPE_CHECKING:
    from quizzes.interview import Interview

WORDS = (
    ("雨伞", "yǔsǎn", "かさ"),
    ("手套", "shǒutào", "手袋"),
    ("围巾", "wéijīn", "マフラー"),
    ("袜子", "wàzi", "くつ下"),
)
ENGLISH = ("umbrella", "pair of gloves", "scarf", "socks")


def joined(parting: str, *, head: str = "") -> str:
    return "\n".join(([head] if head else []) + [parting.join(row) for row in WORDS])


def read(text: str) -> Interview:
    return read_interview(text.encode())


def said(interview: Interview) -> list[tuple[str, str | None, str | None]]:
    return [(entry.word, entry.reading, entry.meaning) for entry in interview.glossary]


def codes(interview: Interview, severity: Severity) -> list[tuple[str, int | None]]:
    return [(problem.code, problem.line) for problem in interview.problems if problem.severity is severity]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(joined(" "), id="blanks"),
        pytest.param(joined("　"), id="wide blanks"),
        pytest.param(joined("\t"), id="tabs"),
        pytest.param(joined(","), id="commas"),
        pytest.param(joined("，"), id="wide commas"),
        pytest.param(joined("；"), id="semicolons"),
        pytest.param("\n".join(f"{word}（{reading}）{meaning}" for word, reading, meaning in WORDS), id="brackets"),
        pytest.param(joined(" - "), id="dashes"),
        pytest.param("\n".join(f"{word} ({reading})\t{meaning}" for word, reading, meaning in WORDS), id="cards"),
        pytest.param(
            "\n".join(f"{word}\t{word}\t{reading}\t{reading}\t{meaning}" for word, reading, meaning in WORDS),
            id="written and read in two ways",
        ),
        pytest.param("\n".join(f"{reading} {word} {meaning}" for word, reading, meaning in WORDS), id="readings first"),
        pytest.param(
            "\n".join(f"{i}) {reading}　{word}　{meaning}" for i, (word, reading, meaning) in enumerate(WORDS, 1)),
            id="readings first, with numbers",
        ),
        pytest.param("\n".join(f"{i}. {' '.join(row)}" for i, row in enumerate(WORDS, 1)), id="numbers"),
        pytest.param("\n".join(f"({i}) {' '.join(row)}" for i, row in enumerate(WORDS, 1)), id="numbers in brackets"),
        pytest.param("\n".join(f"{'①②③④'[i]}{' '.join(row)}" for i, row in enumerate(WORDS)), id="circles"),
        pytest.param(
            "\n".join(f"{meaning} {word} {reading}" for word, reading, meaning in WORDS),
            id="meanings first, with blanks",
        ),
        pytest.param("\n".join(f"- {' '.join(row)}" for row in WORDS), id="bullets"),
        pytest.param("\n\n".join(" ".join(row) for row in WORDS), id="empty lines"),
        pytest.param("\r\n".join("\t".join(row) for row in WORDS), id="line ends of Windows"),
        pytest.param("\n".join(f"{meaning},{word},{reading}" for word, reading, meaning in WORDS), id="meanings first"),
        pytest.param(joined("\t", head="生词\t拼音\t意思"), id="a head"),
        pytest.param(joined(" ", head="单词 拼音 意味"), id="a head with blanks"),
        pytest.param(
            "| 生词 | 拼音 | 日语 |\n|---|---|---|\n" + "\n".join(f"| {' | '.join(row)} |" for row in WORDS),
            id="Markdown",
        ),
        pytest.param(
            "No.\t词\t词性\t读音\t意味\n"
            + "\n".join(
                f"{i}\t{word}\t名\t{reading}\t{meaning}" for i, (word, reading, meaning) in enumerate(WORDS, 1)
            ),
            id="columns that say less",
        ),
        pytest.param(
            "\n".join(f"{word}\t{reading}\t{meaning}\t我要买{word}。" for word, reading, meaning in WORDS),
            id="examples",
        ),
        pytest.param("\n".join(f"{word} (名) {reading} {meaning}" for word, reading, meaning in WORDS), id="classes"),
        pytest.param("\n".join(f"{word}\t{reading} – {meaning}" for word, reading, meaning in WORDS), id="backs"),
        pytest.param(
            "\n".join(f"{meaning}\t{word} {reading}" for word, reading, meaning in WORDS), id="meanings on the front"
        ),
        pytest.param(
            "\n".join(f"{reading} {word}\t{meaning}" for word, reading, meaning in WORDS),
            id="readings before their words",
        ),
        pytest.param(
            "\n".join(f"{word}[{to_traditional(word)}]\t{reading}\t{meaning}" for word, reading, meaning in WORDS),
            id="the other script in brackets",
        ),
        pytest.param(
            "\n".join(f"{word}/{to_traditional(word)} {reading} {meaning}" for word, reading, meaning in WORDS),
            id="the other script behind a stroke",
        ),
    ],
)
def test_a_list_of_words_is_read(text: str) -> None:
    found = read(text)

    assert found.is_word_list
    assert said(found) == list(WORDS)
    assert found.problems == ()
    assert (found.language, found.translation_language) == (Script.SIMPLIFIED, TranslationLanguage.JAPANESE)


@pytest.mark.parametrize("parting", ["\t", "：", " – ", " "])
def test_words_and_meanings_are_a_list_without_readings(parting: str) -> None:
    found = read("\n".join(f"{word}{parting}{meaning}" for word, _, meaning in WORDS))
    assert said(found) == [(word, None, meaning) for word, _, meaning in WORDS]


def test_meanings_in_english_may_have_blanks() -> None:
    rows = zip(WORDS, ENGLISH, strict=True)
    found = read("\n".join(f"{word} {reading} {english}" for (word, reading, _), english in rows))
    assert [entry.meaning for entry in found.glossary] == list(ENGLISH)
    assert found.translation_language is TranslationLanguage.ENGLISH


@pytest.mark.parametrize("parting", [" ", "\t"])
@pytest.mark.parametrize(
    ("written", "meaning"),
    [
        ("adj. cheap", "cheap"),
        ("n. scarf", "scarf"),
        ("[名] マフラー", "マフラー"),
        ("n./v. scarf", "scarf"),
        ("(of a child) small", "(of a child) small"),
        ("v. n. work", "work"),
        ("p.n. Beijing", "Beijing"),
        ("adjective | cheap", "cheap"),
        ("(adjective) cheap", "cheap"),
        ("measure word – for books", "for books"),
        ("v.o. to run", "to run"),
        ("adj./adv. cheap", "cheap"),
        ("(noun, verb) work", "work"),
        ("名 scarf", "scarf"),
        ("名、动 work", "work"),
        ("大 scarf", "大 scarf"),
        ("m. (for books)", "for books"),
    ],
)
def test_a_part_of_speech_before_a_meaning_is_no_meaning(parting: str, written: str, meaning: str) -> None:
    found = read("\n".join(parting.join((word, reading, written)) for word, reading, _ in WORDS))
    assert {entry.meaning for entry in found.glossary} == {meaning}


@pytest.mark.parametrize(
    ("line", "reading", "meaning"),
    [
        pytest.param("打针 dǎ//zhēn to give an injection", "dǎ zhēn", "to give an injection", id="a verb that parts"),
        pytest.param("打针 dǎ∥zhēn v. to inject", "dǎ zhēn", "to inject", id="with another sign"),
        pytest.param("打针 [dǎ // zhēn] to inject", "dǎ zhēn", "to inject", id="in brackets"),
        pytest.param("快乐 (kuàilè, adj.) happy", "kuàilè", "happy", id="with the part of speech"),
        pytest.param("快乐 (kuàilè adj.) happy", "kuàilè", "happy", id="with that behind a blank"),
        pytest.param("好啊 (hǎo a) fine", "hǎo a", "fine", id="a syllable that is an abbreviation too"),
    ],
)
def test_a_reading_is_taken_without_the_signs_of_a_dictionary(line: str, reading: str | None, meaning: str) -> None:
    found = definition_of(line)
    assert found is not None
    assert (found.reading, found.meaning) == (reading, meaning)


@pytest.mark.parametrize("plain", ["yusan", "yu san"])
def test_readings_without_tones_are_no_meanings_and_give_way_to_a_dictionary(plain: str) -> None:
    found = read(f"雨伞 {plain} umbrella\n手套 shoutao gloves\n围巾 weijin scarf\n袜子 wazi socks")
    assert said(found)[0] == ("雨伞", None, "umbrella")
    assert codes(found, Severity.WARNING) == [("readings-without-tones", 1)]


@pytest.mark.parametrize("title", ["第三课 冬天的东西", "# 第三课", "第三课", "冬の言葉", "Lesson 3: winter"])
@pytest.mark.parametrize("parting", [" ", "\t"])
def test_the_line_above_the_words_is_the_title(title: str, parting: str) -> None:
    found = read(f"{title}\n\n{joined(parting)}")
    assert said(found) == list(WORDS)
    assert found.title is not None
    assert title.lstrip("# ") in {found.title.source, found.title.translation}


INSTRUCTIONS = "Lesson 3 vocabulary\nTeacher: Ms. Chen\nPlease learn these words by Monday."


@pytest.mark.parametrize("head", ["", "Word\tPinyin\tMeaning\n"], ids=["no head", "a head"])
@pytest.mark.parametrize("parting", [" ", "\t", ","])
def test_what_is_said_above_the_words_makes_them_no_less_a_list(parting: str, head: str) -> None:
    found = read(f"{INSTRUCTIONS}\n{head.replace(chr(9), parting)}{joined(parting)}")
    assert said(found) == list(WORDS)
    assert found.title is not None
    assert found.title.translation == "Lesson 3 vocabulary"
    assert codes(found, Severity.WARNING) == [("line-without-word", 2), ("line-without-word", 3)]


def test_a_title_in_chinese_below_instructions_is_the_title() -> None:
    found = read(f"Lesson 3\nTeacher: Ms. Chen\n第三课\n{joined(' ')}")
    assert found.title is not None
    assert found.title.source == "第三课"
    assert said(found) == list(WORDS)


def test_cards_are_read_as_anki_writes_them() -> None:
    rows = "\n".join("\t".join((*row, "clothes")) for row in WORDS)
    found = read(f"#separator:tab\n#html:true\n#tags column:4\n{rows}")
    assert said(found) == list(WORDS)
    assert found.problems == ()


CEDICT = """# CC-CEDICT
#! version=1
雨傘 雨伞 [yu3 san3] /umbrella/CL:把[ba3]/
手套 手套 [shou3 tao4] /glove/mitten/CL:雙|双[shuang1]/
圍巾 围巾 [wei2 jin1] /scarf/
綠色 绿色 [lu:4 se4] /green/
"""


def test_lines_of_a_dictionary_are_a_list_of_words() -> None:
    assert said(read(CEDICT)) == [
        ("雨伞", "yǔ sǎn", "umbrella"),
        ("手套", "shǒu tào", "glove; mitten"),
        ("围巾", "wéi jīn", "scarf"),
        ("绿色", "lǜ sè", "green"),
    ]
    assert codes(read(CEDICT), Severity.ERROR) == []


def test_words_with_latin_letters_stand_in_a_dictionary_too() -> None:
    lines = (
        "卡拉OK 卡拉OK [ka3 la1 O K] /karaoke/\nAA制 AA制 [A A zhi4] /to split the bill/\n3Q 3Q [san1 Q] /thank you/\n"
    )

    assert [meaning for _, _, meaning in said(read(CEDICT + lines))][:6] == [
        *(meaning for _, _, meaning in said(read(CEDICT))),
        "karaoke",
        "to split the bill",
    ]


@pytest.mark.parametrize("part", ["v. n. num. n.", "(动) (名) (数) (名)", "动 名 数 名"])
def test_a_part_of_speech_alone_is_no_meaning(part: str) -> None:
    lines = zip(WORDS, part.split(), strict=True)
    found = said(read("\n".join(f"{word} {reading} {alone}" for (word, reading, _), alone in lines)))

    assert [(word, meaning) for word, _, meaning in found] == [(word, None) for word, _, _ in WORDS]
    assert said(read(f"{joined(' ')}\n动词 dòngcí verb"))[-1] == ("动词", "dòngcí", "verb")


def test_cards_are_read_as_pleco_exports_them() -> None:
    cards = (
        "// Lesson 1\n雨伞[雨傘]\tyu3san3\tnoun umbrella\n打折\tda3//zhe2\tverb to give a discount\n"
        "便宜\tpian2yi5\tadjective cheap\n"
    )
    found = read(cards)

    assert said(found) == [
        ("雨伞", "yǔsǎn", "umbrella"),
        ("打折", "dǎzhé", "to give a discount"),
        ("便宜", "piányi", "cheap"),
    ]
    assert found.title is not None
    assert found.title.translation == "Lesson 1"
    assert [meaning for _, _, meaning in said(read(cards.replace("verb ", "").replace("noun ", "phrase book, ")))] == [
        "phrase book, umbrella",
        "to give a discount",
        "adjective cheap",
    ]


def test_a_head_of_other_columns_is_no_title() -> None:
    found = read("front\tback\n" + joined("\t"))
    assert said(found) == list(WORDS)
    assert found.title is None
    assert codes(found, Severity.WARNING) == [("line-without-word", 1)]


def test_of_several_columns_of_meanings_the_first_is_asked_and_the_others_are_named() -> None:
    rows = "\n".join("\t".join((*row, english)) for row, english in zip(WORDS, ENGLISH, strict=True))
    found = read(f"第三课\n词\t拼音\t日语\t英语\n{rows}")
    assert said(found) == list(WORDS)
    assert codes(found, Severity.WARNING) == [("several-meanings", 2)]
    assert found.problems[0].message.startswith("Several columns hold meanings; “日语” is asked, and “英语” left out.")


def test_words_among_english_are_not_said_to_be_no_chinese() -> None:
    found = read("We met at noon and drank 茶 together.\nThen she told me about her shop.\nIt sells 包子 and tea.")
    assert [problem.message.partition(";")[0] for problem in found.problems] == [
        "There is no Chinese paragraph in the file, only English"
    ]


def test_an_example_stays_with_its_word() -> None:
    found = read("词\t意思\t例句\n" + "\n".join(f"{word}\t{meaning}\t我没有{word}" for word, _, meaning in WORDS))
    assert [entry.example for entry in found.glossary] == [f"我没有{word}" for word, _, _ in WORDS]


@pytest.mark.parametrize("parting", ["\n", " "])
def test_an_example_may_stand_below_its_word_or_behind_its_meaning(parting: str) -> None:
    found = read("\n".join(f"{' '.join(row)}{parting}我没有{row[0]}。" for row in WORDS))
    assert [(entry.word, entry.example) for entry in found.glossary] == [
        (word, f"我没有{word}。") for word, *_ in WORDS
    ]


@pytest.mark.parametrize("word", ["打（电话）", "虽然……但是", "T恤", "一石二鸟"])
def test_signs_and_letters_may_stand_in_a_word(word: str) -> None:
    found = word_list_in(lines_of(f"{joined(chr(9))}\n{word}\t\t意味です"), 100)
    assert found is not None
    assert found.unread == ()
    assert len(found.entries) == 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(joined(" ") + "\n雨伞 yǔsǎn 日傘", [("word-twice", 5)], id="a word twice"),
        pytest.param(joined(" ") + "\n雨傘 yǔsǎn かさ", [("word-twice", 5)], id="in the other script"),
        pytest.param(joined(" ") + "\n帽子 shǒutào 帽子", [("reading-misfit", 5)], id="the reading of another word"),
        pytest.param(joined(" ") + "\n帽子 mào 帽子", [("reading-misfit", 5)], id="a syllable too few"),
        pytest.param(joined("\t") + "\n帽子\t???\t帽子", [("reading-misfit", 5)], id="no pinyin"),
        pytest.param("\n".join(" ".join(row) for row in WORDS[:3]), [("few-words", 3)], id="three words"),
        pytest.param(joined(" ") + "\n帽子 màozi 帽子", [], id="five words"),
        pytest.param(joined(" ") + "\n一定 yídìng きっと\n不是 bú shì 違う", [], id="sandhi"),
        pytest.param(joined(" ") + "\n哪儿 nǎr どこ", [], id="erhua"),
        pytest.param(joined(" ") + "\n东西 dōngxī もの", [], id="a full tone"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_its_line(text: str, expected: list[tuple[str, int]]) -> None:
    assert codes(read(text), Severity.ERROR) == expected


def test_too_many_words_are_refused() -> None:
    found = read_interview(joined(" ").encode(), limits=Limits(questions=9))
    assert codes(found, Severity.ERROR) == [("many-words", None)]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        pytest.param("帽子 màozi", "word-without-meaning", id="no meaning"),
        pytest.param("？？？ abc", "line-without-word", id="no word"),
        pytest.param("二、衣服", "line-without-word", id="a heading"),
    ],
)
def test_what_else_stands_among_the_words_is_told(line: str, code: str) -> None:
    found = read(f"{joined(' ')}\n{line}")
    assert codes(found, Severity.WARNING) == [(code, 5)]
    assert found.is_usable


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "记者：你好吗？\n記者：お元気ですか。\n李明：我很好。\n李明：元気です。\n记者：再见。\n記者：さようなら。",
            id="a talk between lines",
        ),
        pytest.param("记者：你好\n李明：你好\n记者：再见\n李明：再见\n记者：好的\n李明：好的", id="a short talk"),
        pytest.param("记者：hello\n李明：hi\n记者：bye\n李明：see you\n记者：ok\n李明：ok", id="names again and again"),
        pytest.param(
            "主持人：您好。\n司会者：こんにちは。\n\n" + joined(" ", head="生词"), id="a talk with its words below"
        ),
        pytest.param(
            "你好吗？\nnǐ hǎo ma?\nお元気ですか。\n我很好。\nwǒ hěn hǎo.\n元気です。", id="readings between lines"
        ),
        pytest.param("今天天气很好。\n今日は天気がいいです。", id="sentences"),
        pytest.param("春天\n夏天\n秋天\n冬天", id="hanzi alone"),
    ],
)
def test_no_talk_is_a_list(text: str) -> None:
    assert word_list_in(lines_of(text), 100) is None


@given(
    rows=st.lists(
        st.lists(st.sampled_from(["雨伞", "yǔsǎn", "かさ", "生词", "意思", "1", "", '"', "我很好。"]), max_size=5)
    ),
    parting=st.sampled_from(["\t", ",", " ", "|"]),
)
def test_whatever_the_lines_are_they_are_a_list_or_none(rows: list[list[str]], parting: str) -> None:
    found = word_list_in(lines_of("\n".join(map(parting.join, rows))), 100)
    assert found is None or found.entries


WINTER = (
    ("手套", "shǒutào", "手袋"),
    ("雨伞", "yǔsǎn", "かさ"),
    ("帽子", "màozi", "ぼうし"),
    ("时间", "shíjiān", "時間"),
)


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param("※{n}{word}\n\n[{reading}]\n{meaning}", id="as beside an interview"),
        pytest.param("{word}\n{reading}\n{meaning}", id="on three lines"),
        pytest.param("{n}. {word}\n{reading} {meaning}", id="numbered, on two"),
    ],
)
@pytest.mark.parametrize("title", ["", "第三课 冬天\n\n"])
def test_a_glossary_without_a_talk_is_a_list(entry: str, title: str) -> None:
    said_of = [entry.format(n=n, word=a, reading=b, meaning=c) for n, (a, b, c) in enumerate(WINTER, 1)]
    interview = read(title + "\n\n".join(said_of))
    assert interview.is_word_list
    assert interview.is_usable
    assert said(interview) == list(WINTER)
    assert (interview.title.source if interview.title else "") == title.strip()


@pytest.mark.parametrize("dash", [" ", " - ", " – "])
def test_a_reading_before_a_meaning_in_kanji_is_of_the_word_before_it(dash: str) -> None:
    text = "\n".join(f"{word}\t{reading}{dash}{meaning}" for word, reading, meaning in WINTER)
    assert said(read(text)) == list(WINTER)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (["Word", "Pinyin", "Meaning"], (Column.WORD, Column.READING, Column.MEANING)),
        (["単語", "ピンイン", "意味（日本語）", "例文"], (Column.WORD, Column.READING, Column.MEANING, Column.EXAMPLE)),
        (["序号", "生词", "词性", "释义"], (Column.LEFT_OUT, Column.WORD, Column.PART, Column.MEANING)),
        (["雨伞", "yǔsǎn", "かさ"], None),
    ],
)
def test_a_head_names_its_columns(head: list[str], expected: tuple[Column | None, ...] | None) -> None:
    assert columns_named(head) == expected


def test_a_column_of_the_other_script_holds_no_meanings() -> None:
    rows = [["围巾", "圍巾", "wéijīn", "scarf"], ["袜子", "襪子", "wàzi", "socks"]]
    found = columns_of(rows)
    assert (found[Column.WORD], found[Column.MEANING]) == (0, 3)


def test_a_reading_first_may_begin_with_a_vowel() -> None:
    text = "ài 爱 love\nōuzhōu 欧洲 Europe\nèrshí 二十 twenty\nānjìng 安静 quiet\n"
    assert said(read(text))[0] == ("爱", "ài", "love")
    assert len(read(text).glossary) == len(text.splitlines())


def test_meanings_first_may_have_blanks_and_be_in_kanji() -> None:
    text = "pair of gloves 手套 shǒutào\nleather shoes 皮鞋 pí xié\nwinter hat 帽子 mào zi\nT-shirt 衬衫 chènshān\n"
    assert said(read(text))[:2] == [("手套", "shǒutào", "pair of gloves"), ("皮鞋", "pí xié", "leather shoes")]
    text = "手袋 手套 shǒutào\nくつ 鞋 xié\nぼうし 帽子 màozi\n傘 雨伞 yǔsǎn\nシャツ 衬衫 chènshān\n"
    assert [word for word, _, _ in said(read(text))] == ["手套", "鞋", "帽子", "雨伞", "衬衫"]
    text = "手套 手袋 shǒutào\n鞋子 くつ xiézi\n帽子 ぼうし màozi\n雨伞 傘 yǔsǎn\n衬衫 シャツ chènshān\n"
    assert "手袋" not in [word for word, _, _ in said(read(text))]


def test_two_people_who_talk_in_turns_are_no_words() -> None:
    said = ["您修船多少年了？", "四十年了。", "难吗？", "不难。"]
    names = ["记者", "老郑"] * 2
    events = [f"Dialogue: 0,0:00:0{i}.00,0:00:09.00,Default,{names[i]},0,0,0,,{said[i]}" for i in range(4)]
    interview = read_interview("\n".join(["[Script Info]", "Title: 船", "", "[Events]", *events]).encode())

    assert [turn.speaker for turn in interview.turns] == names
