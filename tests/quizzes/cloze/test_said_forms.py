"""A word is quoted in the form that the translation has it in, and whole."""

from __future__ import annotations

import pytest

from quizzes.cloze.said_forms import form_said, said_alone, takes_in_more


@pytest.mark.parametrize(
    ("word", "translation", "form"),
    [
        pytest.param("残る", "半斤も残りません。", "残りません", id="a polite denial"),
        pytest.param("残る", "半斤が残る。", "残る", id="as in the dictionary"),
        pytest.param("心配する", "取材者も心配しています。", "心配して", id="suru"),
        pytest.param("気に入る", "機関に気に入られるのは難しい。", "気に入られる", id="a passive"),
        pytest.param("見積もる", "彼は見積もった。", "見積もった", id="a past"),
        pytest.param("お金を稼ぐ", "お金を稼げるか。", "お金を稼げる", id="a potential"),
        pytest.param("共有する", "みんなで共有できる。", "共有できる", id="a potential of suru"),
        pytest.param("待つ", "待とうと思った。", "待とう", id="a volitional"),
        pytest.param("高い", "値段が高くて。", "高くて", id="an adjective"),
        pytest.param("本屋", "書店です。", None, id="another word"),
        pytest.param("本屋", "本屋わらび堂", "本屋", id="a noun of two kanji before kana"),
        pytest.param("残る", "残高です。", None, id="no form of it"),
        pytest.param("学校", "学んだ。", None, id="a noun has no forms"),
        pytest.param("手を振る", "手を振り回せば熊だと思う。", None, id="a piece of a longer verb"),
        pytest.param("乗る", "電車に乗りこなしていた。", None, id="a piece of a longer verb in kana"),
        pytest.param("運ぶ", "荷物を運び、配る。", "運び", id="what goes on with a comma"),
        pytest.param("減らす", "線路を減らし続ける。", "減らし", id="what goes on being done"),
        pytest.param("辞める", "会社を辞めて農業をする。", "辞めて", id="what goes on before a kanji"),
        pytest.param("伝える", "先生にお伝えください。", "お伝え", id="what somebody is asked to do"),
        pytest.param("会う", "畑でお会いしたとき、", "お会いした", id="a humble form"),
        pytest.param("待つ", "お客を待った。", "待った", id="a word in between"),
        pytest.param("変", "少し変わった店だ。", None, id="one kanji of a verb"),
        pytest.param("変", "変わった人が変な店を出した。", "変", id="one kanji that is a word elsewhere"),
        pytest.param("隣", "駅と隣り合う店です。", None, id="one kanji of a compound verb"),
        pytest.param("隣", "隣の店です。", "隣", id="one kanji before a particle"),
        pytest.param("浸す", "豆が水に浸かっています。", None, id="what comes about of itself"),
        pytest.param("浸す", "豆を水に浸しました。", "浸しました", id="what is done"),
        pytest.param("光", "光っている。", None, id="one kanji of a verb that goes on"),
        pytest.param("声", "声って何だ。", "声", id="one kanji that is spoken of"),
        pytest.param("思う", "思いやりがある。", None, id="a noun that begins like a verb"),
        pytest.param("新聞", "新聞紙で包む。", None, id="a noun that begins another one"),
        pytest.param("計画", "計画書を出した。", None, id="what it is written in"),
        pytest.param("お年玉", "お年玉袋に入れる。", None, id="what it is put in"),
        pytest.param("電話", "電話帳を見る。", None, id="a book of it"),
        pytest.param("新聞", "新聞紙で新聞を包む。", "新聞", id="a noun that is a word elsewhere"),
        pytest.param("尾", "魚の尾びれだ。", None, id="one kanji of a noun"),
        pytest.param("今", "今すぐ行く。", "今", id="one kanji before an adverb"),
        pytest.param("見", "思った。", None, id="one character is no stem"),
    ],
)
def test_a_word_is_quoted_in_the_form_that_the_translation_has(word: str, translation: str, form: str | None) -> None:
    assert form_said(word, translation) == form


def test_of_several_forms_the_nearest_is_quoted() -> None:
    said = "窓口へ申し込みに行った。二人分で、申し込んでから気づいた。"
    assert form_said("申し込む", said, 2) == "申し込み"
    assert form_said("申し込む", said, len(said) * 0.6) == "申し込んで"


@pytest.mark.parametrize(
    ("word", "form", "alone"),
    [
        pytest.param("必要とする", "必要としません", "必要とし", id="a polite denial"),
        pytest.param("増える", "増えていない", "増えて", id="a denial of what goes on"),
        pytest.param("乗る", "乗らなく", "乗る", id="no longer, of which nothing else is a word"),
        pytest.param("遅れる", "遅れず", "遅れ", id="without being late"),
        pytest.param("使う", "使えば", "使う", id="a condition, of which nothing else is a word"),
        pytest.param("高い", "高くない", "高く", id="an adjective"),
        pytest.param("耐えられない", "耐えられなかった", "耐えられなかった", id="a denial that the word has"),
        pytest.param("残る", "残りました", "残りました", id="a past"),
        pytest.param("危ない", "危ない", "危ない", id="the word itself"),
        pytest.param("切ない", "切なく", "切なく", id="an adjective that is no denial"),
        pytest.param("見る", "見ない", "見", id="a verb of one kanji"),
    ],
)
def test_what_is_denied_outside_of_a_word_is_told_from_it(word: str, form: str, alone: str) -> None:
    assert said_alone(word, form) == alone


@pytest.mark.parametrize(
    ("word", "form", "before", "expected"),
    [
        pytest.param("お金を使う", "お金を使いたがる", "谁愿意为好奇心", True, id="wanted"),
        pytest.param("調べる", "調べたい", "他想", True, id="wanted by oneself"),
        pytest.param("お金を稼ぐ", "お金を稼げる", "问他们能不能", True, id="what can be done"),
        pytest.param("共有する", "共有できる", "大家都可以", True, id="what can be shared"),
        pytest.param("解く", "解ける", "这个谜", False, id="no word says that it can"),
        pytest.param("解く", "解ける", "他能来，谜就", False, id="said in another clause"),
        pytest.param("叱る", "叱られた", "他昨天被老师", True, id="what is done to somebody"),
        pytest.param("登録する", "登録された", "昨天", False, id="a passive that no word says"),
        pytest.param("待つ", "待たせた", "老板让我", True, id="what somebody is made to do"),
        pytest.param("待つ", "待たせた", "他", False, id="what no word says that one is made to do"),
        pytest.param("調べる", "調べた", "他能", False, id="a past"),
        pytest.param("調べる", "調べて", "他能", False, id="what goes on"),
        pytest.param("冷たい", "冷たく", "水", False, id="an adjective"),
        pytest.param("持つ", "持って", "他能", False, id="a double letter"),
    ],
)
def test_a_form_that_says_more_than_its_verb_is_told_from_others(
    word: str, form: str, before: str, *, expected: bool
) -> None:
    assert takes_in_more(word, form, before) is expected
