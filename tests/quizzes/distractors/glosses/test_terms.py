"""Terms of the glossary serve as words with glosses where it is clear what they are."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.glosses.terms import gloss_shown, hint_of, is_of_clear_class, is_told_by_parts, sense_of_term
from quizzes.distractors.words import table
from quizzes.question import Localized
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("meaning", "is_clear"),
    [
        pytest.param("中心となる調理場", True, id="a noun"),
        pytest.param("元が取れる、損をしない", True, id="a verb among the words of a list"),
        pytest.param("思いがけない幸運に恵まれて、幸運にも", False, id="an adverb"),
        pytest.param("何の関係もない", False, id="what is denied"),
    ],
)
def test_a_term_whose_meaning_is_worded_as_no_noun_is_of_no_clear_class(meaning: str, *, is_clear: bool) -> None:
    found = Document(talk(("甲", "这是棘轮。", "これです。"), glossary=(("棘轮", "jí lún", meaning),)))
    [term] = found.terms
    assert is_of_clear_class(term) is is_clear


@pytest.mark.parametrize(
    ("word", "meaning", "pos"),
    [
        pytest.param("号角", "ラッパ", "nc", id="a thing, as whatever else means it"),
        pytest.param("掌勺", "料理人", "np", id="a person, as whoever else is called so"),
        pytest.param("工钱", "賃金", "N", id="what cannot be held stays of unknown class"),
        pytest.param("棘轮", "つめ車", "N", id="what no word of our table means"),
    ],
)
def test_what_a_term_names_is_told_by_words_with_its_meaning(word: str, meaning: str, pos: str) -> None:
    found = Document(talk(("甲", f"这是{word}。", "これです。"), glossary=((word, "", meaning),)))
    [term] = found.terms
    assert sense_of_term(term).pos == pos


@pytest.mark.parametrize(
    ("word", "written", "meaning", "pos"),
    [
        pytest.param("肺炎", "Pneumonia.", "pneumonia", "n", id="as the dictionary has it"),
        pytest.param("跑单", "Deliveries", "deliveries", "N", id="as the translation has it"),
        pytest.param("打针", "To give a shot", "to give a shot", "v", id="a verb"),
        pytest.param("诊所", "A clinic", "a clinic", "s", id="with an article"),
        pytest.param("象棋", "Chinese chess", "Chinese chess", "N", id="what is always written large"),
        pytest.param("长城", "The Great Wall", "the Great Wall", "name", id="a name with its article"),
        pytest.param("长城", "Deliveries", "Deliveries", "name", id="a name that is a word as well"),
        pytest.param("跑单", "GDP", "GDP", "N", id="initials"),
        pytest.param("跑单", "Uber", "Uber", "N", id="a name"),
    ],
)
def test_an_english_meaning_begins_small_as_within_a_sentence(word: str, written: str, meaning: str, pos: str) -> None:
    said = talk(("甲", f"这是{word}。", "I do deliveries."), language="en", glossary=((word, "", written),))
    [term] = Document(said).terms
    assert (term.meaning, term.pos) == (meaning, pos)


def test_of_a_term_is_said_what_its_glossary_says() -> None:
    found = Document(
        talk(("甲", "这是筹码。", "これです。"), glossary=(("筹码", "chóu mǎ", "リソース、強み"),)),
    )
    assert gloss_shown(found, table()["筹码"]) == Localized(
        ja="リソース、強み", en="asset (to compete or bargain with)"
    )
    assert gloss_shown(found, table()["成本"]) == Localized(ja="コスト、費用", en="cost")


@pytest.mark.parametrize(
    ("word", "meaning", "is_told"),
    [
        pytest.param("纸上谈兵", "to discuss strategy on paper only", True, id="what a character of an idiom says"),
        pytest.param("纸上谈兵", "empty theorizing", False, id="what the idiom stands for"),
        pytest.param("门槛", "threshold of a door", False, id="no idiom"),
    ],
)
def test_an_idiom_is_given_away_by_what_its_characters_say(word: str, meaning: str, *, is_told: bool) -> None:
    found = Document(talk(("甲", f"这是{word}。", "This is it."), glossary=((word, "", meaning),)))
    [term] = found.terms
    assert is_told_by_parts(term) is is_told


@pytest.mark.parametrize(
    ("word", "meaning", "english"),
    [
        pytest.param("老本", "元手、老後のための蓄え", "capital, savings", id="what the dictionary has for both"),
        pytest.param("老本", "元手", "capital", id="the first alone"),
        pytest.param("喇叭", "拡声器、ラッパ", "loudspeaker, trumpet", id="what our table has as two things"),
        pytest.param("喇叭", "メガホン", "loudspeaker", id="one thing of several"),
        pytest.param("老本", "元手、人の助け", "capital", id="what the dictionary does not have"),
    ],
)
def test_english_tells_each_sense_of_the_glossary_that_a_source_has(word: str, meaning: str, english: str) -> None:
    found = Document(talk(("甲", f"{word}都花光了。", "使い果たしました。"), glossary=((word, "", meaning),)))
    [term] = found.terms
    assert hint_of(found, term).en == english


@pytest.mark.parametrize(
    ("word", "meaning", "english"),
    [
        pytest.param("上船", "（ここでは）入社する", "(here) to start a job", id="in English where a source has it"),
        pytest.param("夯机", "機械、ここでは土を固める物", "（ここでは）土を固める物", id="as the glossary says it"),
    ],
)
def test_who_reads_english_is_told_once_that_a_word_means_so_here(word: str, meaning: str, english: str) -> None:
    found = Document(talk(("甲", f"他说{word}很好。", "彼が言いました。"), glossary=((word, "", meaning),)))
    [term] = found.terms
    assert hint_of(found, term).en == english
