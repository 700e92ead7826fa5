"""Who asks about a word in a sentence gets that word: 骨干是什么意思, 内容の読み方は."""

from __future__ import annotations

import pytest

from bot.telegram.asked_word import _frames, word_asked_about, words_compared


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("How do you say lamp in Chinese?", "lamp"),
        ("What does 骨干 mean?", "骨干"),
        ("what’s 骨干", "骨干"),
        ("Translate: desk lamp", "desk lamp"),
        ("「内容」の読み方は？", "内容"),
        ("内容　意味", "内容"),
        ("ランプは中国語で何と言いますか？", "ランプ"),
        ("“骨干”是什么意思？", "骨干"),
        ("請問骨幹怎麼讀", "骨幹"),
        ("把“台灯”翻译成日语", "台灯"),
        ("is what", None),
        ("what is", None),
        ("whatis 骨干", None),
        ("待って", None),
        ("無意味", None),
        ("怎么读", None),
        ("什么是“”？", None),
        ("what is " + "骨" * 100, None),
        ("what is İ" + "İ" * 3, None),
    ],
)
def test_the_word_is_what_stands_in_the_longest_frame(said: str, word: str | None) -> None:
    assert word_asked_about(said) == word


def test_each_frame_is_in_the_letters_that_are_compared_and_stands_there_once() -> None:
    for frames in map(_frames, ("asked_words.tsv", "compared_words.tsv")):
        assert len(set(frames)) == len(frames)
        assert all("".join(frame) == "".join(frame).lower() and "".join(frame).strip() for frame in frames)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("“又”和“再”有什么区别？", ("又", "再")),
        ("又と再の違いは？", ("又", "再")),
        ("What's the difference between 又 and 再?", ("又", "再")),
        ("又 vs. 再", ("又", "再")),
        ("怎麼、什麼、為什麼有什麼不同", ("怎麼", "什麼", "為什麼")),
        ("又有什么区别", ()),
        ("又和又有什么区别", ()),
        ("一、二、三、四的区别", ()),
        ("又和有什么区别", ()),
        ("和平", ()),
    ],
)
def test_words_are_compared_where_their_difference_is_asked_for(said: str, words: tuple[str, ...]) -> None:
    assert words_compared(said) == words
