"""A word that the glossary explains and beside which nothing can be offered is typed, by its meaning and reading."""

from __future__ import annotations

import pytest

from quizzes.cloze import glossary_typed, typed
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import Localized
from tests.quizzes.talks import talk

CELL = ("电芯", "diàn xīn", "（電池の）セル")
SAID = "大家一开始都怀疑是电芯的问题，工厂停了三条线。"
MEANT = "最初はみなセルの問題だと疑い、工場は三つのラインを止めました。"


def document(*glossary: tuple[str, str, str], said: str = SAID, meant: str | None = MEANT) -> Document:
    """Take a sentence with its translation and a glossary."""
    return Document(talk(("甲", said, meant), language=meant and "ja", glossary=glossary))


def test_a_word_that_no_source_of_ours_has_is_asked_by_what_its_glossary_says() -> None:
    [item] = glossary_typed.items(document(CELL), Tally())
    assert (item.prompt, item.key) == ("大家一开始都怀疑是＿＿的问题，工厂停了三条线。", "电芯")
    assert item.hint == Localized(
        ja="（電池の）セル（2文字、読みは diàn xīn）", en="（電池の）セル (2 characters, read diàn xīn)"
    )
    assert "用語解説" in (item.explanation.ja or "")
    assert "The word is in the glossary" in (item.explanation.en or "")


def test_one_without_a_translation_is_asked_too() -> None:
    [item] = glossary_typed.items(document(CELL, meant=None), Tally())
    assert item.key == "电芯"


def test_a_word_is_typed_or_chosen_and_not_both() -> None:
    words = ("刹车", "shā chē", "ブレーキ"), ("方向盘", "fāng xiàng pán", "ハンドル"), ("轮胎", "lún tāi", "タイヤ")
    said = "下坡的时候他一慌，我就在后面踩他的刹车。"
    found = document(*words, said=said, meant="下り坂で彼が慌てたので、後ろからブレーキを踏みました。")
    assert not list(glossary_typed.items(found, Tally()))


def test_a_word_of_the_glossary_comes_before_one_that_nobody_explains() -> None:
    [first, *_] = sorted(typed.items(document(CELL), Tally()), key=lambda item: -item.merit)
    assert first.key == "电芯"


@pytest.mark.parametrize(
    ("term", "said", "guard"),
    [
        pytest.param(
            ("钠电池", "nà diàn chí", "ナトリウムイオン電池"),
            "我们当时决定押注钠电池，没有去找矿。",
            "legible-key",
            id="all characters but one stand in its meaning",
        ),
        pytest.param(
            ("换电池组", "huàn diàn chí zǔ", "電池組交換"),
            "骑手冬天在路上都要换电池组才能送完。",
            "legible-key",
            id="all characters stand there",
        ),
        pytest.param(
            ("作出", "zuò chū", "（決定などを）下す"),
            "他们最后作出一个很重要的选择，大家都很高兴。",
            "typed-rival",
            id="another word of the same sound says the same",
        ),
        pytest.param(
            ("电芯", "diàn xīn", "セル"),
            "电路里的芯片坏了，大家都怀疑是电芯的问题。",
            "in-prompt",
            id="its characters stand beside the gap",
        ),
    ],
)
def test_what_could_be_read_off_or_is_not_told_apart_is_not_asked(
    term: tuple[str, str, str], said: str, guard: str
) -> None:
    tally = Tally()
    assert not list(glossary_typed.items(document(term, said=said, meant="そうです。"), tally))
    assert tally.refused[guard]


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        pytest.param("核", "芯になるもの", id="a character alone"),
        pytest.param("通用人工智能时代", "何でもできる機械の世", id="a phrase, said in more than one way"),
        pytest.param("AI芯片", "チップ", id="not hanzi alone"),
    ],
)
def test_only_words_of_two_to_four_hanzi_are_typed(word: str, meaning: str) -> None:
    found = document((word, "", meaning), said=f"大家一开始都怀疑是{word}的问题，停了三条线。", meant="そうです。")
    assert not list(glossary_typed.items(found, Tally()))


def test_a_word_within_a_longer_one_of_the_glossary_is_not_asked_there() -> None:
    longer = "储能站", "chǔ néng zhàn", "エネルギーをためておく施設"
    said, meant = "我们在戈壁滩上建了一个储能站，夏天很热。", "ゴビ砂漠に施設を建てました。夏はとても暑いです。"
    found = document(("储能", "chǔ néng", "エネルギー貯蔵"), longer, said=said, meant=meant)
    assert [item.key for item in glossary_typed.items(found, Tally())] == ["储能站"]


def test_other_writings_of_a_word_of_the_glossary_are_right_as_well() -> None:
    said, meant = "他每天都把比赛的录像看上好几遍，一点也不嫌累。", "彼は毎日、試合のビデオを何度も見ます。"
    made = typed.items(document(("录像", "lù xiàng", "ビデオ"), said=said, meant=meant), Tally())
    assert {item.key: item.accepted for item in made}["录像"] == ("录象", "录相")
