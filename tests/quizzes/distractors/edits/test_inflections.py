"""A word takes the form of the one it is exchanged for."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.inflections import forms_en, forms_ja


@pytest.mark.parametrize(
    ("word", "kind", "name", "form"),
    [
        pytest.param("作る", "v", "verb i", "作り", id="godan before ます"),
        pytest.param("作る", "v", "verb te", "作って", id="godan in て"),
        pytest.param("読む", "v", "verb ta", "読んだ", id="godan in だ"),
        pytest.param("書く", "v", "verb te", "書いて", id="く in て"),
        pytest.param("行く", "v", "verb te", "行って", id="行く"),
        pytest.param("探す", "v", "verb ta", "探した", id="す in た"),
        pytest.param("買う", "v", "verb a", "買わ", id="う before ない"),
        pytest.param("変える", "v", "verb te", "変えて", id="ichidan"),
        pytest.param("減る", "v", "verb i", "減り", id="godan with a kanji before る"),
        pytest.param("見る", "v", "verb i", "見", id="ichidan with a kanji before る"),
        pytest.param("購入する", "v", "verb te", "購入して", id="する"),
        pytest.param("難しい", "a", "adjective adv", "難しく", id="adjective in い"),
        pytest.param("あざける", "v", "verb ta", "あざけった", id="a verb in る with five stems, behind け"),
        pytest.param("受ける", "v", "verb ta", "受けた", id="a verb in る with one stem, behind け"),
        pytest.param("いい", "a", "adjective not", "良くありません", id="いい"),
        pytest.param("簡単な", "a", "adjective desu", "簡単です", id="adjective in な"),
        pytest.param("簡単な", "a", "adjective te", "簡単で", id="adjective in で"),
        pytest.param("限られた", "a", "adjective attr", "限られた", id="a verb in た that describes"),
        pytest.param("限られた", "a", "adjective desu", "限られています", id="a verb that describes, as a predicate"),
        pytest.param("普通の", "a", "adjective attr", "普通の", id="adjective in の"),
        pytest.param("普通の", "a", "adjective no", "普通な", id="adjective in の before のです"),
        pytest.param("普通の", "a", "adjective desu", "普通です", id="adjective in の, as a predicate"),
        pytest.param("頭のいい", "a", "adjective adv", "頭のよく", id="いい behind a noun"),
        pytest.param("かわいい", "a", "adjective adv", "かわいく", id="an adjective that ends as いい does"),
        pytest.param("コスト", "n", "noun", "コスト", id="noun"),
    ],
)
def test_japanese_words_have_their_forms(word: str, kind: str, name: str, form: str) -> None:
    assert forms_ja(word, kind)[name] == form


@pytest.mark.parametrize(
    ("word", "kind", "name", "form"),
    [
        pytest.param("cost", "n", "many", "costs", id="plural"),
        pytest.param("company", "n", "many", "companies", id="plural in ies"),
        pytest.param("child/children", "n", "many", "children", id="plural that is written out"),
        pytest.param("living room", "n", "many", "living rooms", id="plural of two words"),
        pytest.param("reduce", "v", "past", "reduced", id="past after e"),
        pytest.param("study", "v", "past", "studied", id="past in ied"),
        pytest.param("agree to", "v", "past", "agreed to", id="past after ee"),
        pytest.param("agree to", "v", "ing", "agreeing to", id="ing after ee"),
        pytest.param("stop", "v", "ing", "stopping", id="doubled"),
        pytest.param("control", "v", "past", "controlled", id="doubled-where-it-is-stressed"),
        pytest.param("quarrel", "v", "ing", "quarrelling", id="doubled-l"),
        pytest.param("limit", "v", "past", "limited", id="not-doubled-where-it-is-not-stressed"),
        pytest.param("conceal", "v", "ing", "concealing", id="not-doubled-after-two-vowels"),
        pytest.param("look for", "v", "third", "looks for", id="an expression"),
        pytest.param("write/wrote/written", "v", "participle", "written", id="participle that is written out"),
        pytest.param("hard/harder/hardest", "a", "highest", "hardest", id="superlative"),
    ],
)
def test_english_words_have_their_forms(word: str, kind: str, name: str, form: str) -> None:
    assert forms_en(word, kind)[name] == form


def test_what_has_no_plural_has_none() -> None:
    assert "many" not in forms_en("money/-", "n")
