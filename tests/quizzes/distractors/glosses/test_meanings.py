"""Glossary meanings are shortened to what can stand as a hint."""

from __future__ import annotations

import pytest

from quizzes.distractors.glosses.meanings import short_meaning, with_note


@pytest.mark.parametrize(
    ("meaning", "short"),
    [
        pytest.param("リソース、強み", "リソース、強み", id="short list stays"),
        pytest.param("参入する・遊びの世界では、別の意味になる", "参入する", id="second sense after a dot"),
        pytest.param("花・果物を売る", "花・果物を売る", id="a dot between what one verb is said of"),
        pytest.param("売る・市場に品物を出す", "売る", id="a dot between two verbs"),
        pytest.param("花・花を咲かせる木", "花", id="a dot between two nouns"),
        pytest.param("ほうき・モップの柄", "ほうき・モップの柄", id="a dot between what one noun is of"),
        pytest.param("機械の修理・保全を担当する班", "機械の修理・保全を担当する班", id="a dot between objects"),
        pytest.param("何の根拠・土台もなく", "何の根拠・土台もなく", id="a dot between what there is none of"),
        pytest.param('"big dragon": a chain of stones', "a chain of stones", id="what the characters say comes first"),
        pytest.param("売る・品物の値段", "売る", id="a dot between a verb and a noun"),
        pytest.param(
            "値を決めるファンドのこと。クオンツ・ファンド", "値を決めるファンド", id="first sentence, no のこと"
        ),
        pytest.param("クオンツ・ファンド", "クオンツ・ファンド", id="dot inside katakana"),
        pytest.param(
            "(ROI)出した資金に応じて手元に返る価値、すなわち利益率のこと",
            "出した資金に応じて手元に返る価値",
            id="bracket, すなわち",
        ),
        pytest.param("ある計画に金をつぎ込むこと", "ある計画に金をつぎ込む", id="verb with こと"),
        pytest.param("張り合うこと、意地を張ること", "張り合う、意地を張る", id="two verbs with こと"),
        pytest.param("できること、得意なこと", "できること、得意なこと", id="what is こと itself"),
        pytest.param("書くこと、本を書く人", "書くこと、本を書く人", id="one of two with こと"),
        pytest.param(
            "産業の中で、作る物の性質によって分けた特定の業界",
            "産業の中で、作る物の性質によって分けた特定の業界",
            id="clause that goes on",
        ),
        pytest.param(
            "顧客の社内のサーバーに、その顧客だけのシステムを置くこと",
            "顧客の社内のサーバーに、その顧客だけのシステムを置く",
            id="where something is done, before what is done",
        ),
        pytest.param(
            "業績の目標を決め、届かなければ出資者に株や金を渡すという契約",
            "業績の目標を決め、届かなければ出資者に株や金を渡すという契約",
            id="what is done before that",
        ),
        pytest.param(
            "目標に届かなければ、出資者に株や金を渡すという契約",
            "目標に届かなければ、出資者に株や金を渡すという契約",
            id="what has to be so before that",
        ),
        pytest.param(
            "作った人が直接店の人へ売るため、ほかより安く買えるしくみ",
            "作った人が直接店の人へ売るため、ほかより安く買えるしくみ",
            id="why something is so",
        ),
        pytest.param(
            "仲間内で使う大事な取り決め、みんなが守る規則や約束",
            "仲間内で使う大事な取り決め",
            id="a noun that looks so",
        ),
        pytest.param(
            "産業の中で使われる大きな値打ちのある道具、工具、機材",
            "産業の中で使われる大きな値打ちのある道具",
            id="equals, too long",
        ),
        pytest.param("独占（する）", "独占", id="bracket behind"),
        pytest.param("quantitative fund: a fund that decides by models", "quantitative fund", id="English, head"),
        pytest.param('literally "iron rice bowl": a secure job for life', "a secure job for life", id="literally"),
        pytest.param("lit. to add oil; to spice up a story", "to spice up a story", id="lit."),
        pytest.param("直訳は「鉄の茶碗」。一生安泰の仕事", "一生安泰の仕事", id="literally, Japanese"),
        pytest.param('literally "iron rice bowl"', 'literally "iron rice bowl"', id="literally and no more"),
        pytest.param("to clear a hurdle", "to clear a hurdle", id="English, short"),
        pytest.param("to run (ore) through a mill", "to run (ore) through a mill", id="what is run, and where"),
        pytest.param("to cut (colloquial) into pieces", "to cut into pieces", id="how it is used"),
        pytest.param(
            "モデルで値を決めて取引を行うファンド、クオンツ・ファンド。", "クオンツ・ファンド", id="the word itself"
        ),
        pytest.param("資金の額に応じて戻ってくる価値。投資利益率", "投資利益率", id="the word behind a definition"),
        pytest.param("資金の額に応じて戻ってくる価値。銀行が決める", "資金の額に応じて戻ってくる価値", id="no word"),
        pytest.param("敷居；転じて、始めるときの障害", "始めるときの障害", id="what it has come to mean"),
        pytest.param("屋根瓦のこと。転じて職場", "職場", id="what it has come to mean, in the next sentence"),
        pytest.param("鉄の輪（転じて、堅い絆）", "堅い絆", id="what it has come to mean, in brackets"),
        pytest.param("重い石。（比喩）心の負担", "心の負担", id="a mark in brackets"),
        pytest.param("釘を抜く道具。ここでは、厄介者を除く人", "厄介者を除く人", id="what it means here"),
        pytest.param("to swim upstream; fig. to defy everybody", "to defy everybody", id="figuratively"),
        pytest.param("a hinge, figuratively a turning point", "a turning point", id="figuratively, after a comma"),
        pytest.param("話を転じて笑わせる", "話を転じて笑わせる", id="to turn to something"),
        pytest.param("U.S. dollar", "U.S. dollar", id="letters that stand for words"),
        pytest.param("Mr. Li's firm. It went bust", "Mr. Li's firm", id="a title, and a sentence"),
        pytest.param("a soup, e.g. with noodles", "a soup", id="for example"),
        pytest.param("exchange rate, i.e. a price", "exchange rate", id="that is"),
        pytest.param("approx. 500 g; half a kilo", "approx. 500 g", id="about"),
        pytest.param("the No. 1 shop", "the No. 1 shop", id="a number"),
        pytest.param("to say no. Never yes", "to say no", id="a word that is no number"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_meaning_is_cut_to_its_first_sense(meaning: str, short: str) -> None:
    assert short_meaning(meaning) == short


@pytest.mark.parametrize(
    ("meaning", "shown"),
    [
        pytest.param("（話の途中で）口を挟む", "（話の途中で）口を挟む", id="a part of the phrase"),
        pytest.param("（専攻に）振り替える、変える。", "（専攻に）振り替える、変える", id="before a list"),
        pytest.param("(ROI)投資の価値", "投資の価値", id="no part of it"),
        pytest.param("独占（する）", "独占", id="behind"),
        pytest.param("(of a ship) to set out; literally, to weigh anchor", "(of a ship) to set out", id="in English"),
        pytest.param("(ROI) the value of money put in", "the value of money put in", id="no part of it, in English"),
        pytest.param("(harbour) pilot, who guides ships in", "(harbour) pilot, who guides ships in", id="which pilot"),
        pytest.param("(colloquial) to chat", "to chat", id="how it is used"),
        pytest.param("パイロット（港の水先案内人）", "パイロット（港の水先案内人）", id="which of those called so"),
        pytest.param("アプリ（APP）", "アプリ", id="another way to write it"),
        pytest.param("pilot (of a harbour)", "pilot (of a harbour)", id="which pilot, behind"),
        pytest.param(
            "error (of a measurement or estimate)", "error (of a measurement or estimate)", id="which error, at length"
        ),
        pytest.param("radish; here the dog's name", "radish (here the dog's name)", id="what it is here besides"),
        pytest.param("radish (here a nickname)", "radish (here a nickname)", id="what it is here besides, in brackets"),
        pytest.param("radish; here for sale", "radish", id="here, and no meaning"),
        pytest.param("returns (ROI)", "returns", id="behind, in English"),
        pytest.param(f"（{'長い' * 12}ときに）話す", "話す", id="too long"),
    ],
)
def test_a_bracket_that_the_meaning_needs_is_shown_with_it(meaning: str, shown: str) -> None:
    assert with_note(meaning, short_meaning(meaning)) == shown


def test_a_bracket_is_shown_with_a_meaning_that_was_written_large() -> None:
    assert with_note("Pilot (of a port)", "pilot") == "pilot (of a port)"


@pytest.mark.parametrize(
    ("meaning", "shown"),
    [
        pytest.param("to pass (time); to send away", "to pass (time)", id="what is passed"),
        pytest.param("to decline (an offer or a request)", "to decline (an offer or a request)", id="in more words"),
        pytest.param("to pass (coll.)", "to pass", id="how it is used"),
        pytest.param("to pass (here) time", "to pass time", id="a bracket in the midst"),
    ],
)
def test_an_english_verb_keeps_what_it_is_done_to(meaning: str, shown: str) -> None:
    assert with_note(meaning, short_meaning(meaning)) == shown
