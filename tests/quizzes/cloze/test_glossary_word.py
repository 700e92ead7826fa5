"""Which word of the glossary is asked, in which sentence and with what before it, each guard by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.cloze import glossary_word
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.interview import Interview, Sentence
from tests.quizzes.talks import talk

GLOSSARY = (
    ("刹车", "shā chē", "ブレーキ"),
    ("方向盘", "fāng xiàng pán", "ハンドル"),
    ("轮胎", "lún tāi", "タイヤ"),
)
BRAKE = "下坡的时候他一慌，我就在后面踩他的刹车。"
ON_AND_ON = "路上到处都是水，车轮一直打滑，" * 6


def paragraph(*sentences: str) -> Interview:
    """Build an interview of one paragraph of several sentences, with our glossary and no translation."""
    made = talk(("甲", "".join(sentences), None), language=None, glossary=GLOSSARY)
    [turn] = made.turns
    [whole] = turn.paragraphs
    apart = tuple(Sentence(source=each, translation=None, line=whole.line, translation_line=None) for each in sentences)
    return replace(made, turns=(replace(turn, paragraphs=(replace(whole, sentences=apart),)),))


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("下坡的时候他一慌，我就在后面替他刹车。", False, id="what is done"),
        pytest.param(BRAKE, True, id="a thing"),
    ],
)
def test_a_noun_of_the_glossary_is_asked_as_a_noun(sentence: str, *, is_asked: bool) -> None:
    document = Document(talk(("甲", sentence, None), language=None, glossary=GLOSSARY))
    asked = {item.key for item in glossary_word.items(document, Tally())}
    assert ("刹车" in asked) is is_asked


def test_a_reason_says_once_that_a_word_means_so_here() -> None:
    glossary = (("刹车", "shā chē", "（ここでは）ブレーキ"), *GLOSSARY[1:])
    document = Document(talk(("甲", BRAKE, None), language=None, glossary=glossary))
    [item] = [item for item in glossary_word.items(document, Tally()) if item.key == "刹车"]
    assert item.distractors
    assert all("ここの「ブレーキ」" in (wrong.why.ja or "") for wrong in item.distractors)
    assert item.hint is not None
    assert item.hint.en == "(here) brake"
    assert all("; here “brake” is needed" in (wrong.why.en or "") for wrong in item.distractors)


def test_a_hint_has_what_the_glossary_says_of_this_text() -> None:
    glossary = (("西瓜", "xī guā", "watermelon; here the parrot's name"), *GLOSSARY[1:])
    document = Document(
        talk(("甲", "他笑了，说西瓜那么爱说话，谁会不知道呢？", None), language=None, glossary=glossary)
    )
    [item] = [item for item in glossary_word.items(document, Tally()) if item.key == "西瓜"]
    assert item.hint is not None
    assert item.hint.en == "watermelon (here the parrot's name)"
    assert "watermelon (here the parrot's name)" in (item.explanation.en or "")
    assert all("; here “watermelon” is needed" in (wrong.why.en or "") for wrong in item.distractors)


@pytest.mark.parametrize(
    ("sentences", "prompts"),
    [
        pytest.param([BRAKE], ["下坡的时候他一慌，我就在后面踩他的＿＿。"], id="a sentence of fair length"),
        pytest.param(["我踩他的刹车。"], [], id="so few words that nothing is told"),
        pytest.param([f"我踩他的刹车，{ON_AND_ON}我们停了。"], [], id="a sentence that nobody reads to its end"),
        pytest.param(["他修了很久才修好我那辆车的刹车，转过头来问："], [], id="what announces words not shown"),
        pytest.param(
            ["他修了很久才修好我那辆车的刹车，他叫我别问。"],
            ["他修了很久才修好我那辆车的＿＿，他叫我别问。"],
            id="what announces nothing",
        ),
        pytest.param(
            ["我当时吓得大叫。", "他踩刹车。"], ["我当时吓得大叫。他踩＿＿。"], id="few words behind a sentence"
        ),
        pytest.param(["他踩刹车。", "我当时吓得大叫。"], [], id="few words before a sentence"),
        pytest.param(
            ["我当时吓得大叫。", "他在后面慌慌张张踩刹车。"], ["他在后面慌慌张张踩＿＿。"], id="enough words alone"
        ),
    ],
)
def test_a_sentence_is_shown_that_tells_enough_and_not_too_much(sentences: list[str], prompts: list[str]) -> None:
    made = glossary_word.items(Document(paragraph(*sentences)), Tally())
    assert [item.prompt for item in made if item.key == "刹车"] == prompts


@pytest.mark.parametrize(
    ("sentence", "is_found"),
    [
        pytest.param("他们家的院子里种着很多茶叶。", False, id="a part of another word"),
        pytest.param("村子外面的人都看见了那里的茶。", True, id="a word"),
    ],
)
def test_a_single_character_of_the_glossary_stands_as_a_word(sentence: str, *, is_found: bool) -> None:
    tally = Tally()
    glossary = (("茶", "chá", "tea"),)
    assert not list(
        glossary_word.items(Document(talk(("甲", sentence, None), language=None, glossary=glossary)), tally)
    )
    assert ("unglossed" in tally.refused) is is_found  # no list has its Japanese, which is looked for in a word alone


@pytest.mark.parametrize(
    ("sentence", "term", "guard"),
    [
        pytest.param(BRAKE, ("刹车", "shā chē", "ブレーキ"), None, id="told in both languages and in neither's kanji"),
        pytest.param(
            "大家都说他家的浪子回头了，没有人再骂他。",
            ("浪子", "làng zǐ", "放蕩息子"),
            "unglossed",
            id="a meaning that no source has in English",
        ),
        pytest.param(BRAKE, ("刹车", "shā chē", "ブレーキ、刹車"), "legible-key", id="the hint has its characters"),
        pytest.param(
            "大家都觉得他的想法画蛇添足，没有用处。",
            ("画蛇添足", "huà shé tiān zú", "余計なことをする"),
            "legible-key",
            id="the English of an idiom says a character of it",
        ),
        pytest.param(
            "大家都觉得他的计划只是纸上谈兵，没有用处。",
            ("纸上谈兵", "zhǐ shàng tán bīng", "机上の空論"),
            "untempting",
            id="no words that tempt beside it",
        ),
    ],
)
def test_a_word_is_refused_for_how_it_is_told(sentence: str, term: tuple[str, str, str], guard: str | None) -> None:
    tally = Tally()
    made = list(glossary_word.items(Document(talk(("甲", sentence, None), language=None, glossary=(term,))), tally))
    assert [item.key for item in made] == [term[0]] * (guard is None)
    assert guard is None or guard in tally.refused
    assert "guessable" not in tally.refused  # with nothing beside it, nothing is guessed


def test_no_option_has_a_kanji_of_the_hint() -> None:
    tally, glossary = Tally(), (("老板", "lǎo bǎn", "社長、店主"),)
    document = Document(talk(("甲", "我在那家店里只见过他们的老板一次。", None), language=None, glossary=glossary))
    assert [item.key for item in glossary_word.items(document, tally)] == ["老板"]
    assert tally.refused["gloss-overlap"] > 0


@pytest.mark.parametrize(
    ("gloss", "short"),
    [
        pytest.param("水路の案内人、港で船を安全に導く人", "水路の案内人", id="a list"),
        pytest.param("昼も夜も小さな船で港の外へ出て大きな船を待つ人", None, id="too long"),
        pytest.param("港の目印を決め、船をそこまで導く仕事のこと", None, id="a verb that is joined to the next"),
        pytest.param("船を導いて、港に入れるまで見守る人のこと", None, id="a piece of a definition"),
    ],
)
def test_the_first_of_a_list_is_short_and_whole(gloss: str, short: str | None) -> None:
    assert glossary_word.short_gloss(gloss) == short


def test_the_hint_of_a_rude_word_says_that_it_is_one() -> None:
    source, term = "村口的聋子每天坐在树下修鞋，大家都认识他。", ("聋子", "lóng zi", "耳の聞こえない人")
    document = Document(talk(("甲", source, None), language=None, glossary=(term,)))
    [item] = glossary_word.items(document, Tally())
    assert item.hint is not None
    assert (item.hint.ja or "").endswith("耳の聞こえない人（失礼な言い方）")
    assert "聋人" in (item.explanation.ja or "")
