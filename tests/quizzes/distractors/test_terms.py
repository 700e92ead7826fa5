"""A term is glossed in English only where a source has the sense of the glossary."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.terms import agreed_english, gloss_shown, is_of_clear_class
from quizzes.distractors.words import table
from quizzes.question import Localized
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("word", "reading", "meaning", "english"),
    [
        pytest.param("门槛", "mén kǎn", "敷居、ハードル", "threshold", id="our table agrees"),
        pytest.param("青蛙", "qīng wā", "動物のカエル", None, id="no source has one sense of it"),
        pytest.param("街坊", "jiē fang", "隣人", "neighbour", id="the English of the Japanese"),
        pytest.param("量化基金", "liàng huà jī jīn", "投資戦略を決めるファンド", "quantitative fund", id="one head"),
        pytest.param("投钱", "tóu qián", "ある計画に資金を投入する", "to put in money", id="one noun"),
        pytest.param("垄断", "lǒng duàn", "独占", None, id="a verb for a noun"),
        pytest.param("下场", "xià chǎng", "参入する", "to enter the game", id="a word of ours with this Japanese"),
        pytest.param("落脚", "luò jiǎo", "一時泊まる", None, id="the dictionary has other senses"),
        pytest.param(
            "麦克风", "mài kè fēng", "音を拾う機械", "microphone", id="the only sense that the dictionary has"
        ),
    ],
)
def test_a_japanese_meaning_gets_the_english_of_its_sense_or_none(
    word: str, reading: str, meaning: str, english: str | None
) -> None:
    found = Document(talk(("甲", f"这是{word}。", "これです。"), glossary=((word, reading, meaning),)))
    [term] = found.terms
    assert agreed_english(term) == english


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


def test_of_a_term_is_said_only_what_agrees_with_its_glossary() -> None:
    found = Document(
        talk(("甲", "这是筹码。", "これです。"), glossary=(("筹码", "chóu mǎ", "リソース、強み"),)),
    )
    assert gloss_shown(found, table()["筹码"]) == Localized(ja="リソース、強み", en=None)
    assert gloss_shown(found, table()["成本"]) == Localized(ja="コスト、費用", en="cost")
