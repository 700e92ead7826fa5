"""The form in which a Japanese verb stands before an ending tells what a dictionary calls it."""

import pytest

from quizzes.distractors.edits.verbs_in_japanese import verbs_before


@pytest.mark.parametrize(
    ("translation", "form", "rest", "verb"),
    [
        pytest.param("橋を架けるつもりです。", "u", "つもりです", "架ける", id="as a dictionary has it"),
        pytest.param("籠を編まなければなりません。", "a", "なければなりません", "編む", id="of five vowels"),
        pytest.param("網を仕掛けなければなりません。", "a", "なければなりません", "仕掛ける", id="of one vowel"),
        pytest.param("戸を塗らなければなりません。", "a", "なければなりません", "塗る", id="ru of five vowels"),
        pytest.param("日記を書きたいです。", "i", "たいです", "書く", id="an i that our table knows"),
        pytest.param("早く起きたいです。", "i", "たいです", "起きる", id="the other i"),
        pytest.param("この仕事をやめたいです。", "i", "たいです", "やめる", id="kana behind a particle"),
        pytest.param("道で語り合いたいです。", "i", "たいです", "合う", id="of two verbs the one that is inflected"),
        pytest.param("校庭を測量したいです。", "i", "たいです", "測量する", id="a noun that is done"),
        pytest.param("手で縫い合わせたいです。", "i", "たいです", "合わせる", id="a long ending"),
        pytest.param("計画を見直したいです。", "i", "たいです", "見直す", id="no noun that is done"),
        pytest.param("彼と話したいです。", "i", "たいです", "話す", id="one character before shi"),
        pytest.param("荷造りをしなければなりません。", "a", "なければなりません", "する", id="to do"),
        pytest.param("川を泳がなければなりません。", "a", "なければなりません", "泳ぐ", id="a ga that is inflected"),
        pytest.param("窓を開けなければなりません。", "a", "なければなりません", "開ける", id="what is opened"),
        pytest.param("また来なければなりません。", "a", "なければなりません", "来る", id="to come"),
    ],
)
def test_a_verb_is_known_by_its_form(translation: str, form: str, rest: str, verb: str) -> None:
    assert verbs_before(rest, form, translation) == (verb,)


@pytest.mark.parametrize(
    ("translation", "form", "rest"),
    [
        pytest.param("どうするつもりです。", "u", "つもりです", id="no verb of its own"),
        pytest.param("金持ちになりたいです。", "i", "たいです", id="what nobody does"),
        pytest.param("行ってみたいです。", "i", "たいです", id="one that helps another"),
        pytest.param("才能がなければなりません。", "a", "なければなりません", id="a ga that is none of a verb"),
        pytest.param("操縦できなければなりません。", "a", "なければなりません", id="what one can do"),
        pytest.param(
            "楽譜が読めなければなりません。", "a", "なければなりません", id="what one can do, in a form of its own"
        ),
        pytest.param("祭りにしなければなりません。", "a", "なければなりません", id="what something is made"),
        pytest.param("賃金は高くあるべきです。", "u", "べきです", id="how something is"),
        pytest.param("資料を公開すべきです。", "u", "べきです", id="a noun that is done, in the old form"),
        pytest.param("そのつもりです。", "u", "つもりです", id="no verb"),
        pytest.param("つもりです。", "u", "つもりです", id="nothing"),
    ],
)
def test_no_verb_is_guessed(translation: str, form: str, rest: str) -> None:
    assert verbs_before(rest, form, translation) == ()
