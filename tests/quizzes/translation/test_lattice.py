"""The right translation stands among its like: no option is nearer to the others than the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.places import Side, Site
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from quizzes.question import Localized, RefutationCode
from quizzes.translation import lattice
from quizzes.translation.lattice_level import is_first_verb, level_of_pair
from quizzes.translation.lattice_wording import _equated_ja, _Named, _said, explained
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ALL = [pytest.param(path, id=path.stem) for path in DOCUMENTS]
_POLITE = re.compile("(?:です|[いきしちにびみりえけせてねべめれ]ま(?:す|した|せん)|でした)」(?:です|は|なら)")
TWO = (
    ("甲", "老师终于来了，我们轮流离开了学校。", "先生がようやく来て、私たちは交代で学校を離れました。"),
    ("乙", "学生很失望。", "学生はとてもがっかりしていました。"),
)


def made_of(*turns: tuple[str, str, str], language: TranslationLanguage = TranslationLanguage.JAPANESE) -> list[Item]:
    return list(lattice.items(Document(talk(*turns, language=language)), Tally()))


def test_one_place_is_said_in_three_ways() -> None:
    first = made_of(*TWO)[0]
    assert first.subtype == "zh_ja"
    assert set(first.all_options) == {
        "先生がようやく来て、私たちは交代で学校を離れました。",
        "先生がすぐに来て、私たちは交代で学校を離れました。",
        "先生が急に来て、私たちは交代で学校を離れました。",
    }
    assert first.key == TWO[0][2]


def test_a_sentence_is_asked_the_other_way_at_another_place_only() -> None:
    made = made_of(*TWO)
    [item] = [item for item in made if item.subtype == "ja_zh" and item.prompt == TWO[0][2]]
    assert set(item.all_options) == {
        TWO[0][1],
        "老师终于来了，我们一起离开了学校。",
        "老师终于来了，我们先后离开了学校。",
    }
    alone = made_of(("甲", "老师终于来到了学校。", "先生がようやく学校に来ました。"))
    assert [item.subtype for item in alone] == ["zh_ja"]


def test_sentences_with_one_place_are_asked_in_either_direction_in_turn() -> None:
    made = made_of(
        ("甲", "老师终于来到学校。", "先生がようやく学校に来ました。"),
        ("甲", "学生轮流离开了学校。", "学生は交代で学校を離れました。"),
        ("甲", "邻居忽然推开了门。", "隣の人が急に戸を押し開けました。"),
        ("甲", "爷爷偷偷搬走了桌子。", "祖父がこっそり机を運び出しました。"),
    )
    assert [item.subtype for item in made] == ["zh_ja", "ja_zh", "ja_zh", "zh_ja"]


def test_a_wording_is_asked_for_once_in_a_direction() -> None:
    made = made_of(
        ("甲", "老师终于来到学校。", "先生がようやく学校に来ました。"),
        ("乙", "学生终于离开了学校。", "学生がようやく学校を離れました。"),
        ("甲", "他们终于离开了学校。", "彼らがようやく学校を離れました。"),
    )
    asked = [item.subtype for item in made if not {"急に", "突然"}.isdisjoint(_changed(item))]
    assert len(asked) == len(set(asked)) == 2


@pytest.mark.parametrize(
    ("place", "balcony"), [pytest.param("台北", "陽台", id="台"), pytest.param("臺北", "陽臺", id="臺")]
)
def test_other_words_are_written_in_the_forms_that_the_text_prints(place: str, balcony: str) -> None:
    made = made_of(
        (
            "甲",
            f"他沒有離開{place}，先去把他家廚房的門關上。",
            "彼は台北を離れず、まず家の台所の扉を閉めに行った。",
        ),
        ("乙", "後來他一直住在這裡。", "その後、彼はずっとここに住んでいます。"),
    )
    told = [f"{each.option}{each.why.ja}{each.why.en}" for item in made for each in item.distractors]
    assert [one for one in told if balcony in one]
    assert not [one for one in told if {"陽台": "陽臺", "陽臺": "陽台"}[balcony] in one]


def _changed(item: Item) -> set[str]:
    return {word for word in ("急に", "突然") for option in item.all_options if word in option}


def one_site(source: str, word: str, clause: int) -> Site:
    side = Side(start=source.index(word), end=source.index(word) + len(word), said=word, others=(f"{word}们",))
    meanings = (Localized(ja=word, en="one"), Localized(ja=f"{word}们", en="two"))
    return Site(zh=side, other=side, clause=clause, meanings=meanings)


def test_a_sentence_in_english_is_asked_in_english() -> None:
    told = ("甲", "学生终于离开了学校。", "The students finally left the school.")
    item = made_of(told, language=TranslationLanguage.ENGLISH)[0]
    assert item.subtype == "zh_en"
    assert set(item.all_options) == {
        "The students finally left the school.",
        "The students soon left the school.",
        "The students suddenly left the school.",
    }


@pytest.mark.parametrize(
    ("source", "translation", "count"),
    [
        pytest.param("吃面可以,喝酒就很贵。", "I can eat noodles, but drinking is expensive.", 0, id="at the end"),
        pytest.param("剩下的钱,我可以吃火锅。", "With what is left I can eat hotpot.", 1, id="before its verb"),
    ],
)
def test_a_clause_ends_in_a_comma_of_latin_text_too(source: str, translation: str, count: int) -> None:
    assert len(made_of(("甲", source, translation), language=TranslationLanguage.ENGLISH)) == count


def test_the_reason_names_the_words_of_both_sides_with_their_meanings() -> None:
    to_japanese, to_chinese = made_of(TWO[0])
    wrong = next(wrong for wrong in to_japanese.distractors if "すぐに" in wrong.option)
    assert wrong.code is RefutationCode.EDITED
    assert wrong.why.ja == "「终于」＝「ようやく」です。「すぐに」なら「很快」などと言います。"
    assert wrong.why.en == "终于 = “at last”; “soon” would be 很快."
    wrong = next(wrong for wrong in to_chinese.distractors if "先后" in wrong.option)
    assert wrong.why.ja == "「先后」＝「相次いで」です。「交代で」は「轮流」です。"
    assert wrong.why.en == "先后 = “one after another”; “by turns” is 轮流."


def test_english_gives_no_japanese_for_a_word_that_no_table_has_in_english() -> None:
    *_, to_chinese = made_of(
        ("甲", "老师终于来到学校。", "先生がようやく学校に来ました。"),
        (
            "甲",
            "大家以为馆子只卖面，其实还卖汤。",
            "みんな店では麺だけを売っていると思っていますが、実はスープも売っています。",
        ),
    )
    assert {wrong.why.en for wrong in to_chinese.distractors} == {
        "说 = “to say”; “to think (often mistakenly)” is 以为.",
        "听说 = “to hear that”; “to think (often mistakenly)” is 以为.",
    }


def test_a_word_that_japanese_has_too_is_not_explained_by_itself() -> None:
    source = "老师来了学生走了"
    [spot] = Document(talk(("甲", f"{source}。", f"{source}。"))).spots
    pair = lattice.pair_of(spot, spot, one_site(source, "老师", 0), str)
    assert "「老师」は日本語の「老师」と同じ意味です。" in (explained(pair, "ja").ja or "")


@pytest.mark.parametrize(
    ("translation", "wording", "quoted"),
    [
        pytest.param("船には40人以上います。", "40人以上", "40人以上", id="います"),
        pytest.param("船には40人以上いて、にぎやかだ。", "40人以上", "40人以上", id="いて"),
        pytest.param("船には40人以上いない。", "40人以上", "40人以上", id="いない"),
        pytest.param("船はいつも遅い。", "遅", "遅い", id="an adjective"),
        pytest.param("船は遅いままだ。", "遅", "遅い", id="an adjective before まま"),
        pytest.param("毎日いっしょに船に乗る。", "毎日", "毎日", id="いっしょ"),
        pytest.param("船が遅いため待った。", "遅", "遅い", id="an adjective before ため"),
    ],
)
def test_no_part_of_the_verb_is_quoted_with_what_stands_before_it(translation: str, wording: str, quoted: str) -> None:
    start = translation.index(wording)
    side = Side(start=start, end=start + len(wording), said=wording, others=(wording,))
    site = Site(zh=side, other=side, clause=0, meanings=(Localized(ja="一", en="one"), Localized(ja="二", en="two")))
    assert _said(translation, site) == _said(translation, site, 0) == quoted


def test_a_word_that_might_be_read_as_japanese_is_called_chinese_beside_the_japanese_one() -> None:
    named = _Named(zh="當時", ja="当時", en="at that time")
    assert _equated_ja(named) == "中国語の「當時」は日本語の「当時」と同じ意味です。"


def test_a_text_in_traditional_characters_is_asked_and_explained_in_them() -> None:
    to_japanese, to_chinese = made_of(("甲", "老師終於來了，我們輪流離開了學校。", TWO[0][2]))
    assert to_japanese.distractors[0].why.ja == "「終於」＝「ようやく」です。「すぐに」なら「很快」などと言います。"
    assert set(to_chinese.all_options) == {
        "老師終於來了，我們輪流離開了學校。",
        "老師終於來了，我們一起離開了學校。",
        "老師終於來了，我們先後離開了學校。",
    }


@pytest.mark.parametrize(
    ("turn", "level"),
    [
        pytest.param(
            ("甲", "工程师终于离开了学校。", "エンジニアがようやく学校を離れました。"), 3, id="in a hard clause"
        ),
        pytest.param(
            ("甲", "昆虫学家已经离开了学校。", "昆虫学者はもう学校を離れました。"),
            3,
            id="an easy adverb in a hard clause",
        ),
        pytest.param(
            ("甲", "也就是说，我已离开学校。", "つまり、学校を離れました。"),
            5,
            id="listed late, but made of the easiest words",
        ),
    ],
)
def test_the_level_is_that_of_the_word_that_tells(turn: tuple[str, str, str], level: int) -> None:
    assert {item.level for item in made_of(turn)} == {level}


@pytest.mark.parametrize(
    ("turn", "count"),
    [
        pytest.param(
            (
                "焊缝突然裂开，蒸汽马上弥漫在狭窄的隧道里。",
                "継ぎ目が突然裂け、蒸気がすぐに狭いトンネルに広がりました。",
            ),
            0,
            id="much harder words",
        ),
        pytest.param(("门突然开了，风马上进来。", "ドアが突然開き、風がすぐに入ってきました。"), 1, id="easy words"),
    ],
)
def test_an_easy_word_is_not_asked_among_much_harder_ones(turn: tuple[str, str], count: int) -> None:
    assert len(made_of(("甲", *turn))) == count


@pytest.mark.parametrize(
    ("source", "translation", "count"),
    [
        pytest.param("您研究它将近三十年。", "You have studied it for nearly thirty years.", 1, id="a rounded time"),
        pytest.param(
            "骑手起诉保姆的法院在寺庙后面。",
            "The court in which the rider sued the nanny is behind the temple.",
            0,
            id="a place among hard words",
        ),
    ],
)
def test_a_word_for_beginners_is_not_asked_among_hard_words(source: str, translation: str, count: int) -> None:
    made = made_of(("甲", source, translation), language=TranslationLanguage.ENGLISH)
    assert len([item for item in made if not {"后面", "将近三十年"}.isdisjoint(item.turns_on)]) == count


def test_a_verb_is_asked_for_in_chinese_only() -> None:
    told = ("甲", "最后我的同事说服了他们。", "In the end my colleague persuaded them.")
    [item] = [item for item in made_of(told, language=TranslationLanguage.ENGLISH) if "说服" in item.turns_on]
    assert item.subtype == "en_zh"
    assert item.prompt == told[2]
    assert set(item.all_options) == {
        told[1],
        told[1].replace("说服", "批评"),
        told[1].replace("说服", "表扬"),
        told[1].replace("说服", "安慰"),
    }
    wrong = next(each for each in item.distractors if "批评" in each.option)
    assert wrong.why == Localized(
        ja="「批评」＝「批判する」です。「説得する」は「说服」です。",
        en="批评 = “to criticise”; “to persuade” is 说服.",
    )


@pytest.mark.parametrize(
    ("said", "others", "to_chinese", "level"),
    [
        pytest.param("丈夫", ("爸爸", "哥哥"), True, 2, id="beside father and brother"),
        pytest.param("丈夫", ("爸爸", "哥哥"), False, 4, id="read in Chinese alone"),
        pytest.param("丈夫", ("爸爸", "律师"), True, 4, id="beside a lawyer"),
        pytest.param("昨晚", ("今天", "明天"), True, 4, id="no person"),
        pytest.param("宫殿", ("学校", "医院", "宿舍"), False, 3, id="two of three things that it is not"),
        pytest.param("宫殿", ("学校", "医院"), False, 5, id="one of two things that it is not"),
        pytest.param("四百多块", ("不到四百块", "正好四百块"), True, 4, id="how a number is rounded"),
    ],
)
def test_whoever_knows_the_other_people_knows_who_is_meant(
    said: str, others: tuple[str, ...], level: int, *, to_chinese: bool
) -> None:
    [spot] = Document(talk(("甲", f"我{said}在家。", "I am at home."))).spots
    zh = Side(start=1, end=1 + len(said), said=said, others=others)
    meanings = tuple(Localized(ja=word, en=word) for word in (said, *others))
    site = Site(zh=zh, other=zh, clause=0, meanings=meanings, level=4)
    pair = lattice.pair_of(spot, spot, site, str)
    assert level_of_pair(pair, to_chinese=to_chinese) == level


def test_of_a_question_words_are_asked() -> None:
    told = ("甲", "他的邻居也终于来了吗？", "彼の隣の人もようやく来ましたか？")
    assert {wrong.option for wrong in made_of(told)[0].distractors} == {
        "彼の隣の人もすぐに来ましたか？",
        "彼の隣の人も急に来ましたか？",
    }


def test_of_a_long_sentence_the_clauses_are_asked_that_have_their_own_translation() -> None:
    told = (
        "甲",
        "老师终于来了，我们轮流离开了学校，可是如果机器坏了，谁也不知道应该怎么办。",
        "先生がようやく来て、私たちは交代で学校を離れましたが、もし機械が壊れたら、どうすればよいか誰も知りません。",
    )
    assert [item.prompt for item in made_of(told) if item.subtype == "zh_ja"] == ["老师终于来了，我们轮流离开了学校。"]


@pytest.mark.parametrize(
    "turn",
    [
        pytest.param(("甲", "他们在岛上住了三十二天。", "彼らは島に32日間住みました。"), id="a number alone"),
        pytest.param(("甲", "我们去了很多学校。", "私たちは多くの学校に行きました。"), id="nothing but legible words"),
        pytest.param(
            ("甲", "七岁那年，为了终于找到一头牛。", "7歳の年、ようやく牛を見つけるために。"), id="no finite clause"
        ),
        pytest.param(
            ("甲", "他终于来到我们学校。", "父はようやく私たちの学校に来ました。"),
            id="a person whom the sentence does not name",
        ),
        pytest.param(
            ("甲", "他说：“上个星期老师轮流来了。", "彼は「先週先生が交代で来ました。"), id="half a quotation"
        ),
        pytest.param(("甲", "终于来。", "ようやく来ます。"), id="too short"),
        pytest.param(("甲", "生态和成本终于变了。", "環境はようやく変わりました。"), id="unfaithful"),
        pytest.param(
            ("甲", "终于回家的老师很高兴。", "家に帰った先生は喜びました。"), id="no place in the translation"
        ),
        pytest.param(
            ("甲", "老师终于来到学校。", "（うなずく）先生がようやく学校に来ました。"), id="an aside on one side"
        ),
        pytest.param(
            ("甲", "晚上停电，产妇在乡镇医院分娩。", "夜に停電し、産婦は町の病院で出産しました。"),
            id="a word for beginners in a sentence for others",
        ),
        pytest.param(("甲", "他的成本比我高得多。", "彼のコストはずっと高いです（私より）。"), id="added to"),
    ],
)
def test_a_sentence_that_cannot_be_changed_with_certainty_is_not_asked(turn: tuple[str, str, str]) -> None:
    assert not made_of(turn)


@pytest.mark.parametrize(
    ("source", "translation", "word", "is_offered"),
    [
        pytest.param(
            "她早就发现了这个问题。",
            "彼女はその問題にとっくに気づきました。",
            "ようやく",
            True,
            id="at last something came about",
        ),
        pytest.param(
            "她早就发现了这个问题。",
            "彼女はその問題にとっくに気づいてたんだな。",
            "ようやく",
            False,
            id="at last it was so",
        ),
        pytest.param(
            "客人吃完饭都去看我们家的猫。",
            "お客さんは食事の後みんなうちの猫を見に行きます。",
            "たまに",
            False,
            id="do it now and then, which nobody takes for all",
        ),
        pytest.param(
            "客人都爱吃我们家的面条。",
            "お客さんはみんなうちの麺が好きだよ。",
            "たまに",
            False,
            id="like it now and then",
        ),
    ],
)
def test_a_wrong_word_goes_with_what_lasts_or_comes_about(
    source: str, translation: str, word: str, *, is_offered: bool
) -> None:
    options = [wrong.option for item in made_of(("甲", source, translation)) for wrong in item.distractors]
    assert any(word in option for option in options) is is_offered


@pytest.mark.parametrize("path", ALL)
def test_options_of_a_lattice_are_all_alike(path: Path) -> None:
    """Of four options each differs in one place from two others; of three none is between the rest."""
    for item in lattice.items(document(path), Tally()):
        assert len(item.all_options) in {3, 4}
        assert not any(_POLITE.search(one.ja or "") for one in (item.explanation, *(w.why for w in item.distractors)))
        assert len(set(item.all_options)) == len(item.all_options)
        lengths = [len(option) for option in item.all_options]
        assert max(lengths) <= 1.3 * min(lengths) or max(lengths) - min(lengths) <= 20
        assert {wrong.code for wrong in item.distractors} == {RefutationCode.EDITED}


@pytest.mark.parametrize(
    ("source", "translation", "others"),
    [
        pytest.param(
            "我想在上海学习动画。",
            "上海でアニメの勉強をやりたいです。",
            ("〜はじめる", "〜つづける"),
            id="a verb that no table has",
        ),
        pytest.param(
            "我想在上海编辑动画。",
            "上海でアニメを編集したいのです。",
            ("〜しなければならない", "〜することができる"),
            id="a verb that its form tells",
        ),
    ],
)
def test_a_wish_is_told_apart_from_the_verb_that_another_word_says(
    source: str, translation: str, others: tuple[str, ...]
) -> None:
    item = made_of(("甲", source, translation))[0]
    told = "".join(one.why.ja or "" for one in item.distractors)
    assert "「想」＝「〜たい」です。" in (item.explanation.ja or "")
    assert all(f"「{ending}」" in told for ending in others)


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        pytest.param("那个老人的办法很奇怪。", "あのお年寄りのやり方は変です。", "「奇怪」＝「変」", id="a quality"),
        pytest.param(
            "这个办法不灵活。", "このやり方は柔軟ではありません。", "「不灵活」＝「柔軟ではない」", id="denied"
        ),
        pytest.param(
            "他也许明天来学校。", "彼は明日学校に来るかもしれません。", "「也许」＝「〜かもしれない」", id="a doubt"
        ),
        pytest.param(
            "大家认为这条路很安静。",
            "みんなこの道は静かだと考えています。",
            "「认为」＝「〜と考える」",
            id="a thought",
        ),
        pytest.param(
            "老师听到消息非常失望。",
            "先生は知らせを聞いてがっかりしました。",
            "「失望」＝「がっかりする」",
            id="a verb",
        ),
    ],
)
def test_a_meaning_is_in_dictionary_form_whatever_the_style_of_the_translation(
    source: str, translation: str, said: str
) -> None:
    made = made_of(("甲", source, translation))
    assert made
    assert any(said in (item.explanation.ja or "") for item in made)
    told = [item.explanation.ja or "" for item in made] + [
        one.why.ja or "" for item in made for one in item.distractors
    ]
    assert not any(map(_POLITE.search, told))


@pytest.mark.parametrize(
    ("source", "translation", "is_refused"),
    [
        pytest.param("我们去了很多学校。", "私たちは多くの学校に行きました。", True, id="no place can be changed"),
        pytest.param("老师终于来到学校。", "先生がようやく学校に来ました。", False, id="one in two ways"),
    ],
)
def test_a_sentence_is_asked_where_a_place_can_be_changed(source: str, translation: str, *, is_refused: bool) -> None:
    tally = Tally()
    made = list(lattice.items(Document(talk(("甲", source, translation))), tally))
    assert bool(made) is not is_refused
    assert bool(tally.refused["lattice-sites"]) is is_refused


@pytest.mark.parametrize(
    ("ja", "told"),
    [
        pytest.param("たった今", "「刚」＝「たった今」です。", id="Japanese"),
        pytest.param("just", "「刚」＝“just”です。", id="English where no source has the Japanese"),
        pytest.param("30", "「刚」＝「30」です。", id="a number"),
    ],
)
def test_a_meaning_is_quoted_in_the_marks_of_its_language(ja: str, told: str) -> None:
    assert _equated_ja(_Named(zh="刚", ja=ja, en="just")) == told


@pytest.mark.parametrize(
    ("turn", "said", "wrong"),
    [
        pytest.param(
            ("甲", "那条狗不可怕，它只是叫得很响。", "その犬は怖くない、ただ大きな声でほえるだけです。"),
            "「不可怕」＝「怖くない」です。",
            ("「面白くない」なら「不有趣」などと言います。", "“not interesting” would be 不有趣."),
            id="denied",
        ),
        pytest.param(
            ("甲", "那条狗可怕，它叫得很响。", "その犬は怖いです、大きな声でほえます。"),
            "「可怕」＝「怖い」です。",
            ("「面白い」なら「有趣」などと言います。", "“interesting” would be 有趣."),
            id="not denied",
        ),
        *(
            pytest.param(
                (
                    "甲",
                    f"那条狗{denial}可怕，它只是叫得很响。",
                    "その犬は怖くありません、ただ大きな声でほえるだけです。",
                ),
                f"「{told}」＝「{ja}」です。",
                (f"「{wrong}」なら「{other}」などと言います。", f"would be {other}."),
                id=denial,
            )
            for denial, told, ja, wrong, other in (
                ("一点也不", "一点也不可怕", "怖くない", "面白くない", "一点也不有趣"),
                ("不太", "可怕", "怖い", "面白い", "有趣"),
                ("不怎么", "可怕", "怖い", "面白い", "有趣"),
                ("没那么", "可怕", "怖い", "面白い", "有趣"),
                ("并没有那么", "可怕", "怖い", "面白い", "有趣"),
            )
        ),
    ],
)
def test_a_word_that_the_translation_denies_is_named_with_its_negation(
    turn: tuple[str, str, str], said: str, wrong: tuple[str, str]
) -> None:
    [item] = [item for item in made_of(turn) if item.subtype == "zh_ja"]
    [why] = [one.why for one in item.distractors if "面白" in one.option]
    assert said in (item.explanation.ja or "")
    assert wrong[0] in (why.ja or "")
    assert wrong[1] in (why.en or "")


@pytest.mark.parametrize(
    ("source", "translation", "is_asked"),
    [
        pytest.param(
            "这枚硬币是爷爷的幸运币。", "This coin was my grandfather's lucky coin.", False, id="one word with its noun"
        ),
        pytest.param("爷爷一直觉得自己很幸运。", "Grandpa always thought himself lucky.", True, id="by itself"),
    ],
)
def test_a_quality_that_makes_a_word_with_its_noun_is_not_exchanged(
    source: str, translation: str, *, is_asked: bool
) -> None:
    made = made_of(("甲", source, translation), language=TranslationLanguage.ENGLISH)
    assert any("聪明" in why for item in made for one in item.distractors if (why := one.why.en)) is is_asked


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        pytest.param(
            "我走了。可惜学生没有赢。",
            "I left. Unfortunately, the students did not win.",
            "“unfortunately”",
            id="sentence",
        ),
        pytest.param(
            "可惜学生没有赢比赛。", "Unfortunately, the students did not win the match.", "“unfortunately”", id="all"
        ),
    ],
)
def test_a_word_that_opens_a_sentence_is_told_in_small_letters(source: str, translation: str, told: str) -> None:
    made = made_of(("甲", source, translation), language=TranslationLanguage.ENGLISH)
    assert made
    assert all(told in f"{item.explanation.en}{item.distractors[0].why.en}" for item in made)


@pytest.mark.parametrize(
    ("source", "translation", "told"),
    [
        pytest.param(
            "公司去年购买了三台机器。",
            "Last year the company bought three machines.",
            "购买 = “to buy”; “to sell” would be 出售.",
            id="a verb in the past",
        ),
        pytest.param(
            "他们带来了很多帽子和手套。",
            "They brought many hats and gloves.",
            "帽子 = “hat”; “scarf” would be 围巾.",
            id="several things",
        ),
        pytest.param(
            "老师刚写完那本小说。",
            "The teacher has just written that novel.",
            "刚 = “just”; “finally” would be 终于.",
            id="a word of no table",
        ),
        pytest.param(
            "他写了将近二十年的小说。",
            "He wrote novels for nearly twenty years.",
            "将近二十年 = “nearly twenty years”; “a full twenty years” would be 整整二十年.",
            id="a number as it stands",
        ),
    ],
)
def test_an_english_meaning_is_in_dictionary_form_too(source: str, translation: str, told: str) -> None:
    made = made_of(("甲", source, translation), language=TranslationLanguage.ENGLISH)
    assert any(told in (one.why.en or "") for item in made for one in item.distractors)


def test_a_title_is_told_in_small_letters() -> None:
    made = made_of(
        ("甲", "我的老师就向孙波主任推荐了我。", "My teacher recommended me to Director Sun Bo."),
        language=TranslationLanguage.ENGLISH,
    )
    told = [one.why.en or "" for item in made for one in item.distractors]
    assert told
    assert not any(letter in text for text in told for letter in ("“Boss”", "“Coach”", "“Group leader”"))


def test_what_is_compared_is_told_with_what_compares_it() -> None:
    made = made_of(
        ("甲", "我们的老师走路比工程师快。", "Our teacher walks faster than the engineer."),
        language=TranslationLanguage.ENGLISH,
    )
    told = [f"{each.why.ja}{each.why.en}" for item in made for each in item.distractors if "slower" in str(each.why)]
    assert told
    assert all("比…慢" in one and "より" in one for one in told)


def test_what_denies_is_told_with_its_negation() -> None:
    source, said = "那时候我还没有买电脑。", "そのころはまだパソコンを買っていませんでした。"
    item = next(item for item in made_of(("甲", source, said)) if "「还没有」" in (item.explanation.ja or ""))
    assert "「还没有」＝「まだ〜ない」です。" in (item.explanation.ja or "")
    told = {(wrong.why.ja or "").partition("です。")[2] for wrong in item.distractors}
    assert told == {
        "「ずっと〜ない」なら「一直没」などと言います。",
        "「まったく〜ない」なら「根本没」などと言います。",
    }


def test_to_think_wrongly_is_told_apart_from_to_think() -> None:
    made = made_of(
        ("甲", "大家都以为这座桥很新，其实它很旧。", "みんなこの橋は新しいと思っていますが、実は古いのです。")
    )
    told = [reason.why.ja or "" for item in made for reason in item.distractors] + [
        item.explanation.ja or "" for item in made
    ]
    named = [text for text in told if "「以为」＝" in text]
    assert named
    assert all("「以为」＝「〜と思う、〜と思い込む」" in text for text in named), named


@pytest.mark.parametrize(
    ("source", "translation", "guard"),
    [
        pytest.param(
            "骑手起诉保姆的法院在寺庙后面。",
            "The court in which the rider sued the nanny is behind the temple.",
            "beneath-level",
            id="a place among hard words",
        ),
        pytest.param("终于来。", "They come at last.", "lattice-bound", id="a scrap"),
        pytest.param("他说：“老师来了。", "He said the teacher had come.", "lattice-bound", id="half a quotation"),
        pytest.param("他说老师终于来了。", "He said the teacher had come at last.", None, id="a whole one"),
    ],
)
def test_a_sentence_is_refused_for_its_length_and_for_what_decides(
    source: str, translation: str, guard: str | None
) -> None:
    tally = Tally()
    list(lattice.items(Document(talk(("甲", source, translation), language=TranslationLanguage.ENGLISH)), tally))
    assert tally.refused.keys() & {"beneath-level", "lattice-bound"} == ({guard} if guard else set())


@pytest.mark.parametrize(
    ("said", "others", "is_first"),
    [
        pytest.param("请", ("叫", "让"), True, id="all of the first words"),
        pytest.param("请", ("逼", "让"), False, id="another is harder"),
        pytest.param("承认", ("忘记", "知道"), False, id="the key is harder"),
        pytest.param("都", ("也", "还"), False, id="no verb"),
    ],
)
def test_a_verb_among_the_first_words_decides_at_once(said: str, others: tuple[str, ...], *, is_first: bool) -> None:
    zh = Side(start=0, end=len(said), said=said, others=others)
    assert is_first_verb(Site(zh=zh, other=zh, clause=0, meanings=())) is is_first


@pytest.mark.parametrize(
    ("source", "translation", "ends"),
    [
        pytest.param(
            "「老師終於打開了這扇門」。", "「先生はやっとこのドアを開けました」だ。", "」", id="a bare quotation"
        ),
        pytest.param("“老师终于打开了这扇门。”", "「先生はやっとこのドアを開けました」です。", "」", id="a told one"),
        pytest.param("老师终于打开了这扇门。", "先生はやっとこのドアを開けたのです。", "です。", id="no quotation"),
    ],
)
def test_a_quotation_is_translated_without_a_verb_of_being(source: str, translation: str, ends: str) -> None:
    made = [item for item in made_of(("甲", source, translation)) if item.subtype == "zh_ja"]
    assert made
    assert all(option.endswith(ends) for item in made for option in item.all_options)


@pytest.mark.parametrize(
    ("times", "is_asked"),
    [
        pytest.param(3, False, id="what is spoken of all the time is guessed"),
        pytest.param(0, True, id="what is named once is not"),
    ],
)
def test_of_the_theme_no_noun_is_asked(times: int, *, is_asked: bool) -> None:
    """Guard of-the-theme: who has read the rest of a talk about hats takes no scarfs."""
    rest = (("甲", f"第{n}天他又梦见了帽子。", f"On day {n} he dreamt of hats again.") for n in "一二三")
    tally = Tally()
    turns = (*[*rest][:times], ("甲", "他们带来了很多帽子和手套。", "They brought many hats and gloves."))
    made = lattice.items(Document(talk(*turns, language=TranslationLanguage.ENGLISH)), tally)
    assert any("帽子" in item.turns_on for item in made) is is_asked
    assert bool(tally.refused["of-the-theme"]) is not is_asked


def test_what_stands_behind_a_number_in_japanese_is_told_so() -> None:
    made = made_of(("甲", "村里去年只来了二十个人。", "村から去年来たのは二十人だけです。"))
    told = [reason.why.ja or "" for item in made for reason in item.distractors]
    assert told
    assert all("〜だけ" in text and ("〜以上" in text or "〜ほど" in text) for text in told)
