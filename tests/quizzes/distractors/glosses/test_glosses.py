"""A reader of either language is told the meaning of a glossary word in the own language, or the word is left out."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.glosses.glosses import gloss_of_plain, gloss_of_term
from quizzes.question import Localized
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("word", "reading", "meaning", "english"),
    [
        pytest.param(
            "门槛", "mén kǎn", "敷居、ハードル", "barrier (to starting or using something)", id="our table agrees"
        ),
        pytest.param("网络", "wǎng luò", "インターネット", "the internet", id="the second sense of our table"),
        pytest.param("网络", "wǎng luò", "ネットワーク", "network", id="the first sense of our table"),
        pytest.param("街坊", "jiē fang", "隣人", "neighbour", id="the English of the Japanese"),
        pytest.param("嗓音", "sǎng yīn", "（人の）声、声音", "voice (a person's)", id="its own before another word's"),
        pytest.param("量化基金", "liàng huà jī jīn", "投資戦略を決めるファンド", "quantitative fund", id="one head"),
        pytest.param("投钱", "tóu qián", "ある計画に資金を投入する", "to put in money", id="one noun"),
        pytest.param("垄断", "lǒng duàn", "独占", "to monopolise", id="a verb for a noun"),
        pytest.param("下场", "xià chǎng", "参入する", "to join in", id="the one sense that fits"),
        pytest.param("坍缩", "tān suō", "崩壊する、つぶれて縮む", "to collapse", id="one piece of the list is known"),
        pytest.param("门槛", "mén kǎn", "最初の試練", None, id="the glossary has it figuratively"),
        pytest.param("圆场", "yuán chǎng", "仲裁に入る", "to mediate; to broker a compromise", id="several of a verb"),
        pytest.param("出包", "chū bāo", "ミスをする、しくじる", "to slip up", id="the sense of the glossary"),
        pytest.param("打尖", "dǎ jiān", "旅の途中で休む", "to stop for a snack while traveling", id="one sense"),
        pytest.param("坊间", "fāng jiān", "世間、ちまた", None, id="the English of the Japanese is another word's"),
        pytest.param("减速器", "jiǎn sù qì", "減速機", None, id="several of a noun"),
        pytest.param("路条", "lù tiáo", "目印の布テープ", None, id="another thing than the dictionary's"),
        pytest.param("抓取", "zhuā qǔ", "ページの内容を自動的に集める", None, id="what is done otherwise than there"),
        pytest.param("抓取", "zhuā qǔ", "物をつかむ", "to seize", id="what is done as there"),
        pytest.param("煤气罐", "méi qì guàn", "気体", "gas", id="without the note of another word"),
        pytest.param("岔道口", "chà dào kǒu", "分岐点", "fork in the road", id="and no figure (分水岭)"),
        pytest.param("岔路口", "chà lù kǒu", "分岐点、分かれ道", "fork in the road", id="our table has the place"),
        pytest.param(
            "熄火", "xī huǒ", "エンジンを切る、エンストする", "to turn off the engine; to stall", id="both senses"
        ),
        pytest.param("透镜", "tòu jìng", "ガラスのレンズ", "lens", id="the thing of the dictionary"),
        pytest.param("临床", "lín chuáng", "臨床試験", "trial (of a drug)", id="short for a trial"),
        pytest.param("校对", "jiào duì", "校正者", None, id="who does it, and no verb"),
        pytest.param("校对", "jiào duì", "校正する", "to proofread", id="what is done"),
        pytest.param("棘轮器", "jí lún qì", "爪車", None, id="no source has it"),
        pytest.param("上船", "shàng chuán", "（ここでは）入社する", "to start a job", id="what it means here"),
        pytest.param("上船", "shàng chuán", "（ここでは）宴会に遅れる", None, id="what no source has"),
        pytest.param("盘桓", "pán huán", "逗留する", None, id="dictionaries have too many senses"),
    ],
)
def test_a_japanese_meaning_gets_the_english_that_a_source_has_named_for_what_it_is(
    word: str, reading: str, meaning: str, english: str | None
) -> None:
    found = Document(talk(("甲", f"这是{word}。", "これです。"), glossary=((word, reading, meaning),)))
    [term] = found.terms
    assert gloss_of_term(term) == Localized(ja=meaning, en=english)
    assert found.gloss_of(word) == Localized(ja=meaning, en=english or meaning)


@pytest.mark.parametrize(
    ("word", "reading", "meaning", "japanese"),
    [
        pytest.param("规矩", "guī ju", "rule, established custom", "決まり、しきたり", id="our table agrees"),
        pytest.param("查询", "chá xún", "to make enquiries", "照会する、問い合わせる", id="spelt the other way"),
        pytest.param("打样", "dǎ yàng", "prototype", "プロトタイプ", id="the Japanese of the English"),
        pytest.param("垄断", "lǒng duàn", "monopoly; to monopolize", "独占する", id="the longer meaning agrees"),
        pytest.param(
            "难过", "nán guò", "hard to get through; sad", None, id="the longer meaning has another sense too"
        ),
        pytest.param("首席", "shǒu xí", "leader of a section", None, id="another sense"),
        pytest.param("掩模", "yǎn mó", "mask; a plate with a pattern", None, id="one word of many things"),
        pytest.param(
            "关卡", "guān qiǎ", "level or stage in a game", "（ゲームの）ステージ", id="a later sense of ours"
        ),
        pytest.param("棘轮器", "jí lún qì", "ratchet device", None, id="no source has it"),
        pytest.param("领港员", "lǐng gǎng yuán", "(harbour) pilot", None, id="only one sort of pilot"),
        pytest.param("起驾", "qǐ jià", "(of a deity's palanquin) to set out", None, id="only one sort of setting out"),
        pytest.param("启行", "qǐ xíng", "to set out", "旅立つ", id="any setting out"),
        pytest.param("粉丝", "fěn sī", "fan, follower", "ファン、フォロワー", id="the word of ours itself"),
        pytest.param("影迷会", "yǐng mí huì", "fan", None, id="two things that English calls alike"),
        pytest.param(
            "花生",
            "huā shēng",
            "peanut; here a nickname",
            "落花生、ピーナッツ（ここでは呼び名）",
            id="as somebody is called",
        ),
        pytest.param("领航人", "lǐng háng rén", "pilot", "パイロット", id="any pilot"),
        pytest.param("平滑面", "píng huá miàn", "even, regular", None, id="even is no adverb there"),
        pytest.param(
            "纸上谈兵", "zhǐ shàng tán bīng", "empty talk", "机上の空論を語る", id="an idiom, figurative in ours"
        ),
    ],
)
def test_an_english_meaning_gets_the_japanese_that_our_tables_have(
    word: str, reading: str, meaning: str, japanese: str | None
) -> None:
    found = Document(talk(("甲", f"这是{word}。", "This is it."), glossary=((word, reading, meaning),)))
    [term] = found.terms
    assert gloss_of_term(term).ja == japanese


@pytest.mark.parametrize(
    ("word", "meaning", "shown"),
    [
        pytest.param(
            "铲子", "シャベル、ここでは機械の刃", Localized(ja="（ここでは）機械の刃", en=None), id="in this text"
        ),
        pytest.param(
            "制冷机",
            "冷凍機。ここではチップを冷やす装置。",
            Localized(ja="（ここでは）チップを冷やす装置", en=None),
            id="a sentence of its own",
        ),
        pytest.param("吹哨", "笛を吹く、（転じて）試合を裁く", Localized(ja="試合を裁く", en=None), id="a figure"),
        pytest.param("吹哨", "笛を吹く", Localized(ja="笛を吹く", en="to blow a whistle; to whistle"), id="no figure"),
    ],
)
def test_what_a_word_means_elsewhere_is_not_told_of_what_it_means_here(
    word: str, meaning: str, shown: Localized
) -> None:
    found = Document(talk(("甲", f"这是{word}。", "これです。"), glossary=((word, "", meaning),)))
    [term] = found.terms
    assert gloss_of_term(term) == shown


@pytest.mark.parametrize(
    ("word", "meaning", "is_offered"),
    [
        pytest.param("电芯", "（電池の）セル", True, id="a word that no source of ours has"),
        pytest.param("门槛", "最初の試練", False, id="a word that means something else elsewhere"),
        pytest.param("成本", "コスト", True, id="a word that our table has so"),
    ],
)
def test_what_a_word_means_here_alone_is_told_and_not_offered(word: str, meaning: str, *, is_offered: bool) -> None:
    found = Document(talk(("甲", f"这是{word}。", "これです。"), glossary=((word, "", meaning),)))
    assert found.is_told(word)
    assert found.is_glossed(word) is is_offered


def test_a_glossary_in_another_language_than_the_translation_is_quoted_to_nobody() -> None:
    glossary = (("电芯", "diàn xīn", "（電池の）セル"),)
    found = Document(talk(("甲", "这是电芯。", None), language=None, glossary=glossary))
    assert found.gloss_of("电芯") == Localized(ja="（電池の）セル", en=None)
    assert not found.is_told("电芯")


def test_a_word_outside_the_glossary_is_told_by_our_table_or_in_english_only() -> None:
    found = Document(talk(("甲", "这是成本。", "これです。")))
    assert found.gloss_of("成本") == Localized(ja="コスト、費用", en="cost")
    assert found.gloss_of("单簧管") == Localized(ja=None, en="clarinet")
    assert not found.is_glossed("单簧管")


def test_a_word_that_denies_is_told_with_what_it_denies() -> None:
    assert gloss_of_plain("尚未").ja == "まだ〜ない、いまだに〜ない"


@pytest.mark.parametrize(
    ("meaning", "shown"),
    [
        pytest.param("厳しい、怖い；すごい", Localized(ja="厳しい、怖い", en="fierce, strict"), id="of two, as shown"),
        pytest.param("腕がいい", Localized(ja="腕がいい", en="impressive"), id="the only one"),
    ],
)
def test_the_other_reader_is_told_the_sense_that_is_shown(meaning: str, shown: Localized) -> None:
    found = Document(talk(("甲", "他真厉害。", "あの人は本当にそうです。"), glossary=(("厉害", "lì hai", meaning),)))
    assert found.gloss_of("厉害") == shown
