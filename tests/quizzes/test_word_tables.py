"""The tables that generators lean on are whole, sorted and consistent."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.pinyin import is_reading, syllables
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import clean_gloss, first_told, table


def rows(name: str) -> list[list[str]]:
    """Read a table without its header."""
    text = resources.files("quizzes").joinpath("data", name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]


def test_the_words_are_simplified_and_have_a_reading_of_their_length() -> None:
    for word, reading, pos, ja, en in rows("zh_ja.tsv"):
        assert word == to_simplified(word)
        assert is_reading(reading)
        assert len(syllables(reading, len(hanzi_of(word))) or ()) == len(word), word
        assert pos in {"n", "np", "nc", "t", "s", "v", "a", "d", "c"}, word
        assert ja
        assert en


def test_words_of_direction_are_read_in_one_manner() -> None:
    """No 回来 with a light syllable may stand beside 上来 with a full one."""
    light = [word for word, reading, *_ in rows("zh_ja.tsv") if re.search(r"\b(?:lai|qu)$", reading) and word != "委屈"]
    assert light == []


@pytest.mark.parametrize("word", ["老实人", "老实说"])
def test_who_is_honest_is_read_lightly_whatever_follows(word: str) -> None:
    assert table()[word].reading.startswith(table()["老实"].reading)


@pytest.mark.parametrize(
    ("word", "ja", "en"),
    [
        pytest.param("从前", "昔", "in the past", id="once"),
        pytest.param("最初", "最初は", "at first", id="in the beginning"),
        pytest.param("目前", "現在", "at present", id="now"),
        pytest.param("将来", "将来", "in the future", id="one day"),
        pytest.param("最终", "最終的に", "in the end", id="at last"),
        pytest.param("顺手", "ついでに", "while one is at it", id="by the way"),
        pytest.param("轻轻", "軽く", "gently", id="with little force, and not in secret"),
        pytest.param("招手", "手招きする", "to beckon", id="a sign to come, in both languages"),
        pytest.param("部长", "大臣", "minister", id="of a state before that of a firm"),
        pytest.param("迁就", "我慢して合わせる", "to accommodate oneself to", id="one gives way, in both languages"),
        pytest.param("病重", "重病である", "to be seriously ill", id="a state, in both languages"),
        pytest.param("缘由", "理由", "underlying reason", id="no origin, which is 由来"),
        pytest.param("策略", "策略", "tactic", id="no strategy, which is 战略"),
        pytest.param("老板娘", "女主人", "female shop owner", id="no landlady"),
        pytest.param("骂人", "人をののしる", "to swear at people", id="the common sense first"),
        pytest.param("童年", "子ども時代", "childhood", id="a noun stays a noun"),
        pytest.param("参加", "参加する", "to take part in", id="no bare 出る, which is said of leaving too"),
        pytest.param("看中", "目をつける", "to pick", id="chosen, and no fancy"),
        pytest.param(
            "情报", "機密情報", "intelligence (secret information)", id="not just any information, which is 信息"
        ),
        pytest.param("服输", "負けを認める", "to admit defeat", id="as 认输, and no giving in to a wish"),
    ],
)
def test_a_word_that_says_when_or_how_is_glossed_as_it_is_said(word: str, ja: str, en: str) -> None:
    assert (table()[word].ja[0], table()[word].en[0]) == (ja, en)


def test_verbs_are_glossed_as_verbs() -> None:
    for sense in table().values():
        assert (sense.pos == "v") == all(gloss.startswith("to ") for gloss in sense.en), sense.word


def test_an_opposite_is_another_wording_of_the_table_or_plain() -> None:
    for zh, opposite, same, ja, en, _ in rows_of("opposites.tsv"):
        assert len({zh, opposite, same}) == 3
        assert ja
        assert en


def test_a_word_that_shows_how_a_character_is_read_has_no_other_reading() -> None:
    for char, reading, example in rows("polyphones_in_words.tsv"):
        read = {entry.syllables[example.index(char)] for entry in dictionary().entries(example)}
        assert len(read) <= 1, (reading, example)


def test_readings_in_the_table_of_polyphones_are_two_or_more_a_character() -> None:
    seen: dict[str, set[str]] = {}
    for char, reading, example in rows("polyphones_in_words.tsv"):
        assert char in example
        seen.setdefault(char, set()).add(reading)
    assert all(len(readings) > 1 for readings in seen.values())


_GLOSSES = {"zh_ja.tsv": 3, "wordings.tsv": 1, "senses.tsv": 3, "constructions.tsv": 1, "circumstance_words.tsv": 1}


@pytest.mark.parametrize(("name", "column"), [pytest.param(*pair, id=pair[0]) for pair in _GLOSSES.items()])
def test_no_gloss_is_polite(name: str, column: int) -> None:
    polite = re.compile("(?:です|でした|ませんでした|[いきしちにびみりえけせてねべめれ]ま(?:す|した|せん))(?=、|$)")
    assert not [row[:2] for row in rows(name) if polite.search(row[column])]


def test_what_one_feels_is_glossed_by_the_verb_and_not_by_a_past_form() -> None:
    feelings = {word for name, word in rows("contradictory_words.tsv") if name == "feeling"}
    glossed = {row[0]: row[column] for name, column in (("zh_ja.tsv", 3), ("wordings.tsv", 1)) for row in rows(name)}
    told = {word: glossed[word] for word in feelings & glossed.keys()}
    assert told["吃惊"] == "驚く、びっくりする"
    assert not [word for word, gloss in told.items() if re.search("(?:た|だ)(?=、|$)", gloss)]


def test_a_wording_of_a_quality_is_glossed_without_a_copula() -> None:
    copula = re.compile("(?<!^ま)(?<!よう)(?<!はず)(?<!ん)だ(?=、|$)")
    assert not [row[:2] for row in rows("wordings.tsv") if copula.search(row[1])]


def test_a_comma_in_brackets_parts_no_glosses() -> None:
    assert table()["打破"].en == ("to break (a record, a rule, a barrier)",)
    torn = [word for word, sense in table().items() if any(one.count("(") != one.count(")") for one in sense.en)]
    assert torn == []


@pytest.mark.parametrize(
    ("gloss", "shown"),
    [
        pytest.param("olivine (rock-forming mineral (Mg,Fe)2SiO4)", "olivine", id="within another"),
        pytest.param("to snore (while asleep)", "to snore", id="at the end"),
        pytest.param("(coll.) neighbour", "neighbour", id="at the beginning"),
        pytest.param("to see sb off", "to see somebody off", id="with whom written out"),
        pytest.param("to eat sth of sb's", "to eat something of somebody's", id="with what written out"),
        pytest.param("fig. a dead end", "a dead end", id="a figure"),
        pytest.param("to urge sb, usu. to marry", "", id="what is usual"),
        pytest.param("lit. dead alley", "", id="word by word"),
        pytest.param("(old) variant of 胡同", "", id="another writing"),
        pytest.param("Mr. and Mrs.", "Mr. and Mrs.", id="a title that everybody writes so"),
        pytest.param("to see to things", "to see to things", id="to see"),
    ],
)
def test_a_gloss_is_shown_without_its_remarks(gloss: str, shown: str) -> None:
    assert clean_gloss(gloss) == shown


def test_what_is_hard_for_somebody_is_no_bother() -> None:
    assert table()["难为"].en == ("to make things hard for",)


@pytest.mark.parametrize(
    ("gloss", "told"),
    [
        pytest.param("lit. dead alley; fig. a dead end", "fig. a dead end", id="a figure"),
        pytest.param("lit. dead alley", "lit. dead alley", id="nothing else"),
        pytest.param("lane; alley", "lane", id="the first of two"),
    ],
)
def test_a_gloss_tells_what_is_meant_first(gloss: str, told: str) -> None:
    assert first_told(gloss) == told


# Alone, 行った is read as いった (went) before おこなった (carried out), and 一分 as いっぷん or いちぶ, no fen.
_READ_ANOTHER_WAY = re.compile("(?<![てにへ持連出])行っ[たて]|一分も")


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        pytest.param("frames.tsv", (7, 9), id="frames"),
        pytest.param("connective_roles.tsv", (1,), id="connectives"),
        pytest.param("cue_roles.tsv", (1,), id="cues"),
        pytest.param("function_words.tsv", (2,), id="function words"),
        pytest.param("order_reasons.tsv", (1, 2), id="orders"),
        pytest.param("pairs.tsv", (2, 3), id="pairs"),
        pytest.param("complement_meanings.tsv", (2,), id="complements"),
        pytest.param("short_senses.tsv", (3,), id="short senses"),
    ],
)
def test_no_explanation_can_be_read_as_another_word(name: str, columns: tuple[int, ...]) -> None:
    assert not [row for row in rows(name) for column in columns if _READ_ANOTHER_WAY.search(row[column])]


@pytest.mark.parametrize(
    ("told", "is_another"),
    [
        pytest.param("それだけの間行ったことを表す語", True, id="carried out, or went"),
        pytest.param("一分も", True, id="a minute, or a hundredth"),
        pytest.param("持って行った", False, id="took along"),
        pytest.param("それだけの間おこなったことを表す語", False, id="in kana"),
    ],
)
def test_what_can_be_read_as_another_word_is_found(told: str, *, is_another: bool) -> None:
    assert bool(_READ_ANOTHER_WAY.search(told)) is is_another


def test_a_connective_goes_on_with_nothing_that_differs_or_contradicts() -> None:
    told = {word: ja for word, ja, _ in rows("connective_roles.tsv")}
    assert (told["而"], told["但是"]) == ("前の内容と並べて、別の内容をつなぐ語", "前と食い違う内容をつなぐ語")
    told.update((word, ja) for word, _, ja, _ in rows("function_words.tsv"))
    told.update((f"{row[1]}@{row[3]}", row[9]) for row in rows("frames.tsv"))
    assert not [word for word, ja in told.items() if "違うことを続ける" in ja]


def test_a_measure_word_behind_what_points_at_a_time_is_light() -> None:
    pointed = {word: reading for word, reading, *_ in rows("zh_ja.tsv") if re.match("[上下][个個]", word)}
    assert pointed
    assert all(reading.split()[1] == "ge" for reading in pointed.values())


@pytest.mark.parametrize(
    ("word", "longer"),
    [pytest.param("徒弟", "带徒弟", id="at the end"), pytest.param("玻璃", "玻璃纤维", id="at the beginning")],
)
def test_a_word_is_as_light_within_a_longer_one(word: str, longer: str) -> None:
    assert table()[word].reading in table()[longer].reading


@pytest.mark.parametrize(
    ("word", "fellow"),
    [
        pytest.param("报社", "出版社", id="who publishes newspapers"),
        pytest.param("杂志社", "出版社", id="who publishes magazines"),
        pytest.param("担架", "轮椅", id="what the sick are carried on"),
        pytest.param("止痛药", "药片", id="what is taken against pain"),
    ],
)
def test_a_word_is_of_the_class_of_its_fellows(word: str, fellow: str) -> None:
    assert table()[word].pos == table()[fellow].pos
