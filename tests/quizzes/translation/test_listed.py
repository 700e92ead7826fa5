"""Of a list of words every word is asked three ways, beside words of the list that mean something else."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.generate import Made, generate, make
from quizzes.question import Form, Question, RefutationCode
from quizzes.reading import read_interview
from quizzes.translation import listed

WORDS = """冬天的东西
雨伞 yǔsǎn かさ
手套 shǒutào 手袋
围巾 wéijīn マフラー
袜子 wàzi くつ下
游泳 yóuyǒng 泳ぐ
唱歌 chànggē 歌を歌う
跳舞 tiàowǔ 踊る
跑步 pǎobù ジョギングする
高兴 gāoxìng うれしい
快乐 kuàilè うれしい、楽しい
难过 nánguò 悲しい
便宜 piányi 安い
漂亮 piàoliang きれい
"""


@cache
def made_of(text: str) -> Made:
    return make(read_interview(text.encode()))


def asked(text: str, subtype: str, prompt: str) -> Question:
    return next(each for each in made_of(text).questions if (each.subtype, each.prompt) == (subtype, prompt))


def test_every_word_is_asked_three_ways() -> None:
    made = made_of(WORDS)
    assert Counter(question.subtype for question in made.questions) == {
        "term_to_meaning": 13,
        "meaning_to_term": 13,
        "reading_typed": 13,
    }
    assert (made.refused.total(), made.failed) == (0, ())


@pytest.mark.parametrize(
    ("subtype", "prompt", "key"),
    [
        ("term_to_meaning", "围巾", "マフラー"),
        ("meaning_to_term", "マフラー", "围巾"),
        ("reading_typed", "围巾", "wéi jīn"),
    ],
)
def test_what_is_asked_is_what_the_list_says(subtype: str, prompt: str, key: str) -> None:
    question = asked(WORDS, subtype, prompt)
    assert question.key == key
    assert question.evidence is not None
    assert question.evidence.line == 4
    assert question.explanation is not None
    assert "単語リストの4行目にある語です。" in (question.explanation.ja or "")
    assert "It is in the word list (line 4)." in (question.explanation.en or "")


@pytest.mark.parametrize(
    ("prompt", "beside"),
    [
        pytest.param("围巾", {"かさ", "手袋", "くつ下"}, id="nouns beside a noun"),
        pytest.param("跳舞", {"泳ぐ", "歌を歌う", "ジョギングする"}, id="verbs beside a verb"),
    ],
)
def test_wrong_options_are_of_the_list_and_of_one_part_of_speech(prompt: str, beside: set[str]) -> None:
    question = asked(WORDS, "term_to_meaning", prompt)
    assert set(question.options) == {question.key, *beside}
    assert {reason.code for reason in question.why_not} == {RefutationCode.OTHER_RECORD}


@pytest.mark.parametrize("word", ["高兴", "快乐", "难过", "便宜", "漂亮"])
def test_no_two_options_share_a_meaning(word: str) -> None:
    options = asked(WORDS, "term_to_meaning", word).options
    assert not {"うれしい", "うれしい、楽しい"} <= set(options)


def test_words_that_all_mean_the_same_are_asked_for_their_readings_alone() -> None:
    text = "高兴 gāoxìng うれしい\n快乐 kuàilè うれしい、楽しい\n愉快 yúkuài 楽しい、うれしい\n开心 kāixīn うれしい\n"
    tally = Tally()
    found = list(listed.items(Document(read_interview(text.encode())), tally))
    assert {item.form for item in found} == {Form.TYPED}
    assert tally.refused["only-one"] == 4


@pytest.mark.parametrize(
    ("word", "reading", "meaning", "forms"),
    [
        pytest.param("学校", "xuéxiào", "学校", {Form.TYPED}, id="the word itself"),
        pytest.param("经济", "jīngjì", "経済", {Form.TYPED}, id="the word in other characters"),
        pytest.param("学生", "xuéshēng", "大学生", {Form.TYPED}, id="a word that holds it"),
        pytest.param("老师", "lǎoshī", "先生", {Form.TYPED, Form.CHOICE}, id="another word"),
    ],
)
def test_a_word_that_its_meaning_writes_out_is_asked_for_its_reading_alone(
    word: str, reading: str, meaning: str, forms: set[Form]
) -> None:
    found = made_of(f"{WORDS}{word} {reading} {meaning}\n").questions
    assert {each.form for each in found if word in {each.prompt, *each.answer}} == forms


@pytest.mark.parametrize(
    "meaning",
    [pytest.param("値段が高い", id="of an amount"), pytest.param("寂しい", id="of a feeling")],
)
def test_a_word_that_no_table_knows_is_one_of_quality_by_its_meaning(meaning: str) -> None:
    text = f"贵 guì {meaning}\n漂亮 piàoliang きれい\n便宜 piányi 安い\n苹果 píngguǒ リンゴ\n手套 shǒutào 手袋\n"
    assert {"漂亮", "便宜"} <= set(asked(text, "meaning_to_term", meaning).options)


def test_a_reading_of_another_tone_than_all_sources_have_is_not_asked() -> None:
    text = WORDS.replace("yǔsǎn", "yǔsān")
    interview = read_interview(text.encode())
    assert interview.is_usable
    assert "雨伞" not in {each.prompt for each in made_of(text).questions if each.subtype == "reading_typed"}
    assert "雨伞" in {each.prompt for each in made_of(text).questions if each.subtype == "term_to_meaning"}


def test_without_readings_those_are_asked_that_are_certain() -> None:
    text = "雨伞\tumbrella\n手套\tgloves\n围巾\tscarf\n袜子\tsocks\n"
    assert asked(text, "reading_typed", "围巾").key == "wéi jīn"
    assert asked(text, "term_to_meaning", "围巾").key == "scarf"


def test_an_example_is_told_with_the_answer() -> None:
    rows = (line.replace(" ", "\t") for line in WORDS.splitlines()[1:])
    text = "\n".join(f"{row}\t我有{row.split(chr(9))[0]}。" for row in rows)
    question = asked(text, "term_to_meaning", "围巾")
    assert question.explanation is not None
    assert (question.explanation.ja or "").endswith("例：我有围巾。")
    assert (question.explanation.en or "").endswith("Example: 我有围巾。")


def test_the_set_has_the_title_of_the_list_and_every_proof() -> None:
    found = generate(read_interview(WORDS.encode()))
    assert found.title.zh == "冬天的东西"
    assert all(question.explanation and question.evidence and question.level for question in found.questions)
    chosen = [question for question in found.questions if question.form is Form.CHOICE]
    assert all(len(question.why_not) == len(question.options) - 1 for question in chosen)


def test_the_same_list_gives_the_same_questions() -> None:
    assert generate(read_interview(WORDS.encode())) == generate(read_interview(WORDS.encode()))


def test_a_meaning_may_stand_below_its_word() -> None:
    text = "\n\n".join(line.replace(" ", "\n") for line in WORDS.splitlines()[1:])

    assert len(made_of(text).questions) == len(made_of(WORDS).questions)
