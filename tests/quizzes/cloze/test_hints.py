"""A hint quotes the words of the translation as they stand there."""

from __future__ import annotations

import pytest

from quizzes.cloze.clip import Clip
from quizzes.cloze.cue_table import cues
from quizzes.cloze.hints import denial_before, is_cut_unlike, part_with, words_said
from quizzes.distractors.document import Document
from quizzes.question import Localized
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("pattern", "part", "said"),
    [
        pytest.param(
            "かったら", "誰も使わなかったら困ります。", "使わなかったら」の「たら", id="an ending with its verb"
        ),
        pytest.param(
            "すぎて",
            "最初の週はしゃべりすぎて叱られた。",
            "しゃべりすぎて」の「すぎて",
            id="no noun before its particle",
        ),
        pytest.param(
            "かもしれません",
            "半年もたないかもしれませんし、続くかもしれません。",
            "半年もたないかもしれません」の「かもしれません",
            id="も that begins a verb",
        ),
        pytest.param(
            "すぎて", "毎日はたらきすぎて倒れた。", "毎日はたらきすぎて」の「すぎて", id="は that begins a verb"
        ),
        pytest.param("あれば", "必要があれば直します。", "あれば」の「ば", id="being there, without what there is"),
        pytest.param(
            "ったら", "犬があったら飼いたい。", "あったら」の「たら", id="being there once, without what there is"
        ),
        pytest.param(
            "かったら", "値段が下がらなかったら買わない。", "下がらなかったら」の「たら", id="a verb that has ga in it"
        ),
        pytest.param(
            "が(?=、)",
            "公立病院は利益を目的とすべきではありませんが、要ります。",
            "ではありませんが」の「が",
            id="after kana alone",
        ),
        pytest.param("が(?=、)", "山に踏み込みましたが、無事です。", "踏み込みましたが」の「が", id="a verb of two"),
        pytest.param("が(?=、)", "客は2割減りましたが、黒字です。", "2割減りましたが」の「が", id="a number whole"),
        pytest.param(
            "が(?=、)", "客は1,200人いますが、席は足ります。", "1,200人いますが」の「が", id="a number with a comma"
        ),
        pytest.param(
            "が(?=、)", "うちは運転手不足ですが、休めます。", "運転手不足ですが」の「が", id="a long noun whole"
        ),
        pytest.param(
            "が(?=、)", "隣はコーヒー専門店ですが、紅茶もある。", "コーヒー専門店ですが」の「が", id="a mixed noun"
        ),
        pytest.param("したら", "土曜でしたら来ません。", "土曜でしたら」の「たら", id="a polite condition of a noun"),
        pytest.param("であれば", "必要であれば直します。", "必要であれば」の「であれば", id="a condition of a noun"),
        pytest.param(
            cues()["要是"].surely["ja"],
            "弟があんなことしたら、母は怒ります。",
            "あんなことしたら」の「たら",
            id="a thing done, and no とし",
        ),
        pytest.param(cues()["要是"].surely["ja"], "来るとしたら、夜でしょう。", "としたら", id="とし behind a verb"),
        pytest.param(
            cues()["而"].surely["ja"],
            "寒いのは朝だけだが、長い。",
            "朝だけだが」の「が",
            id="a copula before its particle",
        ),
        pytest.param(
            cues()["后来"].surely["ja"], "雨が降ったのは、そのあとです。", "そのあと", id="later, without its copula"
        ),
        pytest.param(cues()["除了"].surely["ja"], "お茶のほかには、何がありますか。", "のほかに", id="besides, whole"),
        pytest.param(
            cues()["才"].surely["en"], "Only when it rains do they rest.", "Only", id="only, without its when"
        ),
        pytest.param("はず", "電車は来るはずだ。", "来るはず」の「はず", id="what is to be, without what is"),
        pytest.param(
            cues()["为了"].surely["ja"],
            "魚を捕まえようとして、川に落ちた。",
            "捕まえようとして」の「ようとして",
            id="an aim, to the end of its ending",
        ),
        pytest.param(
            cues()["好像"].surely["ja"], "何かが足りない気がする。", "気がする", id="a feeling, with its verb"
        ),
        pytest.param(
            cues()["似乎"].surely["ja"],
            "誰かに見られている気がしました。",
            "気がしました",
            id="a feeling that one had, with its verb",
        ),
        pytest.param("やっと", "やっと来ました。", "やっと", id="a word of its own"),
        pytest.param(
            "さえ", "長く置きさえすれば甘くなる。", "置きさえ」の「さえ", id="sae behind a verb of another word"
        ),
        pytest.param(
            "さえ", "道さえ分かれば、一人で行けます。", "道さえ分かれば」の「さえ…ば", id="sae with its condition"
        ),
        pytest.param("さえ", "子どもさえ分かります。", "子どもさえ」の「さえ", id="sae that is even"),
        pytest.param("ようで", "もうお帰りのようですね。", "ようです", id="no word cut in its middle"),
        pytest.param("ようで", "眠いようで、あくびをした。", "ようで", id="a word that ends there"),
        pytest.param("ようで", "眠いようである。", "ようである", id="a copula to its end"),
        pytest.param(cues()["后来"].surely["ja"], "あとである先輩が教えてくれた。", "あとで", id="later, and somebody"),
        pytest.param("もし|たら", "読み終わったら、もし自分ならと考えます。", "もし", id="a word before an ending"),
    ],
)
def test_an_ending_is_quoted_with_the_word_that_it_stands_at(pattern: str, part: str, said: str) -> None:
    assert words_said(pattern, part) == said


def test_a_word_that_begins_with_the_same_syllables_is_not_quoted_with_it() -> None:
    assert words_said("もう", "意識はもうもうろうとして。", 6) == "もう"


def test_of_several_words_that_may_decide_the_nearest_does() -> None:
    part = "よく聞かれますが、疲れますが、楽しいです。"
    assert words_said("が(?=、)", part, 0) == "聞かれますが」の「が"
    assert words_said("が(?=、)", part, len(part) * 0.7) == "疲れますが」の「が"


@pytest.mark.parametrize("word", ["但", "但是", "可是", "不过", "然而"])
def test_a_reservation_decides_where_it_is_nearer_than_an_ending(word: str) -> None:
    part = "たぶん雪ですが、うちなら外でやります、ただし傘は先に借ります。"
    assert words_said(cues()[word].surely["ja"], part, len(part) * 0.6) == "ただし"
    assert words_said(cues()[word].surely["ja"], part, len(part) * 0.1) == "雪ですが」の「が"


def test_a_quotation_of_several_sentences_stays_whole() -> None:
    said = 'He looked at me. Then he suddenly said, "Don\'t move, Ms. Lin. I have made up my mind."'
    whole = 'Then he suddenly said, "Don\'t move, Ms. Lin. I have made up my mind."'
    assert part_with("suddenly", said, 0.5) == whole
    assert part_with("looked", said, 0.1) == "He looked at me."
    assert part_with("突然", "「はい。突然です。」と言った。", 0.5) == "「はい。突然です。」と言った。"
    assert (
        part_with("急に", "彼は急に「待て。動くな。」と言った。笑った。", 0.3) == "彼は急に「待て。動くな。」と言った。"
    )
    note = "It said: “On loan to a guest. Return it, but dry.”"
    assert part_with("but", note, 0.7) == note
    assert part_with("but", "He never ends “it. But no.", 0.9) is None


def test_a_title_ends_no_sentence_of_a_translation() -> None:
    said = "She goes not for the eggs but because Mrs. Li is there. So do I."
    assert part_with("but because", said, 0.2) == "She goes not for the eggs but because Mrs. Li is there."


@pytest.mark.parametrize(
    ("within", "said"),
    [
        pytest.param(None, "聞かれますが」の「が", id="the nearest"),
        pytest.param((8, 20), "疲れますが」の「が", id="the one that stands within"),
        pytest.param((15, 20), "聞かれますが」の「が", id="the nearest, where none stands within"),
    ],
)
def test_what_stands_within_the_clause_decides_first(within: tuple[int, int] | None, said: str) -> None:
    assert words_said("が(?=、)", "よく聞かれますが、疲れますが、楽しいです。", 0, within) == said


@pytest.mark.parametrize(
    ("translation", "place", "is_found"),
    [
        pytest.param("やっと来ました。", 1.0, True, id="the only sentence"),
        pytest.param("やっと来ました。雨が降っていました。とても寒い朝でした。", 0.1, True, id="where the word stands"),
        pytest.param("やっと来ました。雨が降っていました。とても寒い朝でした。", 1.0, False, id="far from it"),
    ],
)
def test_of_several_sentences_the_one_that_stands_where_the_word_does_is_shown(
    translation: str, place: float, *, is_found: bool
) -> None:
    assert part_with("やっと", translation, place) == ("やっと来ました。" if is_found else None)


@pytest.mark.parametrize(
    ("before", "denial"),
    [
        pytest.param("他不是没钱，", "不是", id="the longer word, though another is nearer"),
        pytest.param("缺的不再是答案，", "不再是", id="what is so no longer"),
        pytest.param("他没来，也不说，", "不", id="the nearest"),
        pytest.param("难的不是有没有钱，", "不是", id="whether there is any denies nothing"),
        pytest.param("他不是没有钱，", "不是", id="none is what is denied"),
        pytest.param("少不等于没有人付钱，", "不等于", id="what it does not amount to"),
        pytest.param("他没有骂人，", "没有", id="what was not done"),
        pytest.param("他来了，", None, id="none"),
    ],
)
def test_a_denial_is_the_whole_word(before: str, denial: str | None) -> None:
    assert denial_before(before) == denial


@pytest.mark.parametrize(
    ("translation", "is_unlike"),
    [
        pytest.param("父はやっと来ました。雨がやんで、みんなで駅まで歩き、そのあと寝ました。", True, id="a part of it"),
        pytest.param("父はやっと来ました。", False, id="as much"),
        pytest.param(None, False, id="no translation"),
    ],
)
def test_a_hint_that_shows_less_than_the_prompt_is_cut_unlike(translation: str | None, *, is_unlike: bool) -> None:
    [spot] = Document(talk(("甲", "父亲终于来了。", translation))).spots
    clip = Clip(spot=spot, start=2, key="终于")
    assert is_cut_unlike(clip, Localized(ja="父はやっと来ました。", en=""), "ja") is is_unlike


@pytest.mark.parametrize(
    ("hint", "is_unlike"),
    [
        pytest.param("「雨だけど、行く」。なんとも頑固な人でしょう。", True, id="what is told after the words"),
        pytest.param("父は言いました。「雨だけど、行く」。", False, id="the words alone"),
        pytest.param("「雨だけど、行く」と父は言いました。", False, id="who says them"),
    ],
)
def test_a_hint_that_goes_on_after_the_words_quoted_is_cut_unlike(hint: str, *, is_unlike: bool) -> None:
    source = "父亲说：“下雨了，可是我要去。”"
    [spot] = Document(talk(("甲", source, hint))).spots
    clip = Clip(spot=spot, start=source.index("可是"), key="可是")
    assert is_cut_unlike(clip, Localized(ja=hint, en=""), "ja") is is_unlike
