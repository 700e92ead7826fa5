"""Numbers that count the paragraphs are no text; those of a list within a text are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.quizzes.reading.outlines import codes, outline, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CHINESE = ("记者：你的风筝卖给谁？", "老田：卖给公园里的孩子，也卖给想家的人。", "记者：一天能做几个？", "老田：两个。")
ENGLISH = (
    "Reporter: Who do you sell your kites to?",
    "Old Tian: To children in the park, and to people who miss home.",
    "Reporter: How many can you make a day?",
    "Old Tian: Two.",
)
STYLES = ["({})", "（{}）", "{}.", "{}、", "{})", "[{}]", "【{}】", "第{}段 ", "¶{} ", "{}\u3000"]
KITES = [
    "记者| 你的风筝卖给谁？ = Who do you sell your kites to?",
    "老田| 卖给公园里的孩子，也卖给想家的人。 = To children in the park, and to people who miss home.",
    "记者| 一天能做几个？ = How many can you make a day?",
    "老田| 两个。 = Two.",
]


@pytest.mark.parametrize("style", STYLES)
def test_numbered_paragraphs_are_read_without_their_numbers(style: str) -> None:
    pairs = [
        f"{style.format(n)}{source}\n{style.format(n)}{theirs}\n"
        for n, (source, theirs) in enumerate(zip(CHINESE, ENGLISH, strict=True), 1)
    ]
    interview = read("\n".join(pairs))
    assert outline(interview) == KITES
    assert "paragraph-numbers" in codes(interview)


def test_a_translation_may_begin_to_count_again_and_lack_a_paragraph() -> None:
    source = [f"（{n}）{text}" for n, text in enumerate(CHINESE, 1)]
    theirs = [f"（{n}）{text}" for n, text in enumerate(ENGLISH, 1) if n != 3]
    assert [line.partition(" = ")[0] for line in outline(read("\n".join((*source, "", *theirs))))] == [
        line.partition(" = ")[0] for line in KITES
    ]


QUESTIONS = {
    "你的风筝卖给谁？": "誰に売るのですか？",
    "一天能做几个？": "一日に何個作れますか？",
    "这么多年难不难？": "難しいですか？",
    "谁来买得最多？": "誰がいちばん買いますか？",
    "以后还做下去吗？": "これからも作りますか？",
}


@pytest.mark.parametrize("style", ["{}、", "{}. ", "（{}）"])
def test_questions_may_be_numbered_in_chinese_alone(style: str) -> None:
    pairs = [
        f"{style.format(n)}{source}\n{theirs}\n\n老人也来买，孩子们也来买。\n年寄りも子供も買いに来ます。\n"
        for n, (source, theirs) in enumerate(QUESTIONS.items(), 1)
    ]
    interview = read("\n".join(pairs))

    told = [paragraph.source for turn in interview.turns for paragraph in turn.paragraphs]
    assert told[::2] == list(QUESTIONS)
    assert (interview.title, "paragraph-numbers" in codes(interview)) == (None, True)


def test_circled_numbers_count_paragraphs_too() -> None:
    pairs = [f"{sign}{source}\n{sign}{theirs}\n" for sign, source, theirs in zip("①②③④", CHINESE, ENGLISH, strict=True)]
    assert outline(read("\n".join(pairs))) == KITES


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "老田：做风筝要四步。\n1. 先劈竹子，劈得很薄。\n2. 再扎架子，不能歪。\n3. 然后糊纸，糊两层。\n"
            "4. 最后上色。\n"
            "记者：要做多久？\n老田：一天做两个，做得慢的时候只有一个。\n记者：谁来买？\n老田：孩子们来买，老人也来买。\n"
            "记者：难不难？\n老田：不难，难的是耐心，年轻人坐不住。",
            id="steps within a talk",
        ),
        pytest.param(
            "3. 我三岁来的。\n8. 我八岁走的。\n1. 我一岁的事不记得。\n9. 我九岁回来。\n2. 两年以后又走。",
            id="in no order",
        ),
    ],
)
def test_other_numbers_stay(text: str) -> None:
    interview = read(text)
    assert "paragraph-numbers" not in codes(interview)


def test_words_that_are_numbered_keep_their_numbers() -> None:
    words = ["1. 风筝 fēngzheng kite", "2. 竹子 zhúzi bamboo", "3. 公园 gōngyuán park", "4. 孩子 háizi child"]
    pairs = [f"{source}\n{theirs}\n" for source, theirs in zip(CHINESE, ENGLISH, strict=True)]
    interview = read("\n".join((*pairs, "Vocabulary", *words)))
    assert [(entry.number, entry.word) for entry in interview.glossary] == [
        ("1", "风筝"), ("2", "竹子"), ("3", "公园"), ("4", "孩子"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "form",
    [
        "[00:{0:02}.000 --> 00:{0:02}.900]  ",
        "[00:00:{0:02}.000 --> 00:00:{0:02}.900] ",
        "[{0}.00s -> {0}.90s] ",
        "(00:{0:02} - 00:{0:02}) ",
        "[00:{0:02}.00]",
    ],
)
@pytest.mark.parametrize("is_named", [True, False])
def test_what_is_heard_from_one_time_to_another_is_said_from_the_first_line_on(form: str, *, is_named: bool) -> None:
    lines = [
        form.format(5 * n) + (text if is_named else text.replace(":", "：").partition("：")[2].strip())
        for n, pair in enumerate(zip(CHINESE, ENGLISH, strict=True))
        for text in pair
    ]
    interview = read("\n".join(lines))
    said = [line.partition("| ")[2] for line in outline(interview)]
    assert said == [line.partition("| ")[2] for line in KITES]
    assert interview.title is None


@pytest.mark.parametrize("form", ["0:{:02}", "[00:{:02}]", "（00:00:{:02}）"])
@pytest.mark.parametrize(
    "place",
    [
        "{time}\n{source}\n{theirs}",
        "{source}{time}\n{theirs}",
        "{source}\n{theirs} {time}",
        "{time} {source}\n{time} {theirs}",
    ],
)
def test_times_beside_what_is_said_are_left_out(form: str, place: str) -> None:
    if form.startswith("0") and not place.startswith("{time}\n"):
        return  # a bare time behind a sentence, or before one, may be what it tells
    said = zip(CHINESE, ENGLISH, strict=True)
    pairs = [place.format(time=form.format(5 * n), source=one, theirs=other) for n, (one, other) in enumerate(said)]
    assert outline(read("\n\n".join(pairs))) == KITES


def test_numbers_of_questions_alone_are_left_out() -> None:
    talk = []
    for n, (source, theirs) in enumerate(zip(CHINESE, ENGLISH, strict=True)):
        number = f"{n // 2 + 1}. " if n % 2 == 0 else ""
        talk += [f"{number}{source.partition('：')[2]}", f"{number}{theirs.partition(': ')[2]}", ""]
    again = [line.replace("1. ", "3. ").replace("2. ", "4. ") for line in talk]
    _, *found = outline(read("\n".join(("卖风筝的人", "The Kite Seller", "", *talk, *again))))
    assert [line.partition("| ")[2] for line in found] == [line.partition("| ")[2] for line in KITES] * 2


def test_a_page_to_fill_in_is_read_without_its_lines() -> None:
    text = "\n\n".join(f"（{n}）{source}\n　　訳　＿＿＿＿＿＿＿＿＿＿" for n, source in enumerate(CHINESE, 1))
    assert outline(read(text)) == [f"{line.partition(' = ')[0]} = -" for line in KITES]


@pytest.mark.parametrize("style", ["({})", "（{}）", "{}.", "{}、", "{})", "#{}"])
@pytest.mark.parametrize("is_in_both", [True, False])
def test_numbers_alone_above_what_is_said_are_left_out(style: str, *, is_in_both: bool) -> None:
    interview = read("\n".join(_numbered([style.format(n) for n in (1, 2)], is_in_both=is_in_both)))
    assert outline(interview) == KITES
    assert "paragraph-numbers" in codes(interview)


@pytest.mark.parametrize("numbers", ["①②", ("一、", "二、"), ("其一", "其二")])
def test_numbers_alone_may_be_written_in_other_ways(numbers: tuple[str, ...]) -> None:
    assert outline(read("\n".join(_numbered(numbers, is_in_both=True)))) == KITES


def test_a_bare_number_that_both_languages_have_is_no_text_that_the_other_translates() -> None:
    assert outline(read("\n".join(_numbered(["1", "2"], is_in_both=True)))) == KITES


def test_numbers_alone_above_words_stay_with_them() -> None:
    said = [line for pair in zip(CHINESE, ENGLISH, strict=True) for line in pair]
    words = "(1)\n风筝\n[fēng zheng]\nkite\n\n(2)\n公园\n[gōng yuán]\npark"
    interview = read("\n".join((*said, "", "Vocabulary", "", words)))
    assert "paragraph-numbers" not in codes(interview)
    assert [entry.word for entry in interview.glossary] == ["风筝", "公园"]


def _numbered(numbers: Sequence[str], *, is_in_both: bool) -> Iterator[str]:
    """Give a talk with a number above each question, and above that of the other language too where both have it."""
    for n, (source, theirs) in enumerate(zip(CHINESE, ENGLISH, strict=True)):
        above = [numbers[n // 2]] if n % 2 == 0 else []
        yield from (*above, source, *(above if is_in_both else []), theirs, "")
