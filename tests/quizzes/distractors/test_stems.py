"""Glosses are found in translations in whatever form they take, and nowhere else."""

from __future__ import annotations

import pytest

from quizzes.distractors.stems import contains_english, contains_japanese, english_stems, japanese_stem, shares_japanese


@pytest.mark.parametrize(
    ("translation", "gloss", "found"),
    [
        pytest.param("もっと高いコストが必要", "コスト", True, id="katakana"),
        pytest.param("低コスト", "コスト", True, id="katakana after kanji"),
        pytest.param("スパンコストーリー", "コスト", False, id="inside longer katakana"),
        pytest.param("平台に縛られる", "縛る", True, id="one kanji, inflected"),
        pytest.param("所得が増える", "得る", False, id="one kanji inside a compound"),
        pytest.param("投資を支えていく", "支える", True, id="ichidan verb"),
        pytest.param("謎を解き明かしていきたい", "解き明かす", True, id="godan verb"),
        pytest.param("公開してシェアする", "シェアする", True, id="suru verb"),
        pytest.param("土は言うことを聞かない", "土", True, id="one kanji by itself"),
        pytest.param("土地は高い", "土", False, id="one kanji in another word"),
        pytest.param("はっきりしている", "はっきり", True, id="kana, long enough"),
        pytest.param("もののけ", "もの", False, id="kana, too short to tell"),
        pytest.param("何もない", "コスト", False, id="not there"),
        pytest.param("正面から言い出しました", "出す", False, id="the second of two verbs"),
        pytest.param("店に案を出しました", "出す", True, id="a verb behind a particle"),
    ],
)
def test_a_japanese_gloss_is_found_as_a_word_of_its_own(translation: str, gloss: str, *, found: bool) -> None:
    assert contains_japanese(translation, gloss) is found


@pytest.mark.parametrize(
    ("translation", "gloss", "found"),
    [
        pytest.param("The costs are low", "cost", True, id="plural"),
        pytest.param("research and exploration", "to explore", True, id="derived"),
        pytest.param("a startup company", "startup company", True, id="two words"),
        pytest.param("a company", "startup company", False, id="one of two words"),
        pytest.param("costume", "cost", False, id="another word"),
        pytest.param("the color of a theater", "colour", True, id="as in America"),
        pytest.param("two metres of gray cloth", "meter", True, id="as in Britain"),
        pytest.param("a flor sherry", "flour", False, id="no ending that is spelt in two ways"),
        pytest.param("it is of use", "to use", False, id="a gloss that says too little"),
        pytest.param("then you will naturally know", "nature", False, id="an adverb of it"),
        pytest.param("it is in its nature", "nature", True, id="the noun beside it"),
        pytest.param("he spoke slowly", "slowly", True, id="an adverb for an adverb"),
        pytest.param("Nobody sold it", "to sell", True, id="an irregular form"),
        pytest.param("He felled the tree", "to feel", False, id="another word that looks like one"),
    ],
)
def test_an_english_gloss_is_found_by_its_stems(translation: str, gloss: str, *, found: bool) -> None:
    assert contains_english(translation, gloss) is found


@pytest.mark.parametrize(
    ("gloss", "stem"),
    [
        pytest.param("縛る", "縛", id="verb"),
        pytest.param("参入する", "参入", id="suru verb"),
        pytest.param("独占（する）", "独占", id="bracket"),
        pytest.param("神秘的な", "神秘", id="teki"),
        pytest.param("難しい", "難し", id="adjective"),
        pytest.param("コスト", "コスト", id="noun"),
    ],
)
def test_a_japanese_gloss_is_cut_down_to_what_stays(gloss: str, stem: str) -> None:
    assert japanese_stem(gloss) == stem


def test_glosses_share_a_meaning_when_one_holds_the_other() -> None:
    assert shares_japanese("参入する", "市場競争に参入する")
    assert shares_japanese("コスト", "コスト")
    assert not shares_japanese("コスト", "リターン")


def test_what_explains_a_gloss_does_not_count() -> None:
    assert english_stems("(manufacturing, production etc) costs") == english_stems("cost")
