"""Is who speaks but once known by the paragraph of the other language?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.quizzes.reading.outlines import outline, read

if TYPE_CHECKING:
    from collections.abc import Callable

CHINESE = """\
记者：今天来的人多吗？

王平：很多，都是附近的人。

{chinese}

记者：明天还开门吗？

王平：开，天天都开门。

记者：那您累不累？

王平：累是累，可是我高兴。"""
JAPANESE = """\
記者：今日は大勢来ましたか。

王平：大勢来ました。みんな近所の人です。

{translation}

記者：明日も開けますか。

王平：開けます。毎日開けています。

記者：お疲れになりませんか。

王平：疲れますが、楽しいんです。"""
ENGLISH = """\
Reporter: Did many people come today?

Wang Ping: Many, all of them from around here.

{translation}

Reporter: Are you open tomorrow?

Wang Ping: Yes, we open every day.

Reporter: Don't you get tired?

Wang Ping: I do get tired, but I am happy."""
ONCE = [
    pytest.param(
        "罗姐：我一个人吃了两碗。",
        "羅さん：私は一人で二杯食べました。",
        "罗姐| 我一个人吃了两碗。 = 私は一人で二杯食べました。",
        id="a name",
    ),
    pytest.param(
        "王先生的母亲：我一个人吃了两碗。",
        "王さんの母：私は一人で二杯食べました。",
        "王先生的母亲| 我一个人吃了两碗。 = 私は一人で二杯食べました。",
        id="a relative",
    ),
    pytest.param(
        "面店职工：我一个人吃了两碗。",
        "麺屋の職員：私は一人で二杯食べました。",
        "面店职工| 我一个人吃了两碗。 = 私は一人で二杯食べました。",
        id="a trade",
    ),
    pytest.param(
        "罗姐：我一个人吃了两碗。",
        "Sister Luo: I ate two bowls all by myself.",
        "罗姐| 我一个人吃了两碗。 = I ate two bowls all by myself.",
        id="an English name",
    ),
    pytest.param(
        "排队的老人：我一个人吃了两碗。",
        "An old man who had stood in the line: I ate two bowls all by myself.",
        "排队的老人| 我一个人吃了两碗。 = I ate two bowls all by myself.",
        id="who is told by many words",
    ),
]
SPEECH = [
    pytest.param(
        "罗姐：最后一个问题：明天还来吗？",
        "最後の質問：明日も来ますか。",
        "罗姐| 最后一个问题：明天还来吗？ = 最後の質問：明日も来ますか。",
        id="a colon in both",
    ),
    pytest.param(
        "王平：说句实话，我吃了两碗。",
        "Well then: I ate two bowls all by myself.",
        "+| 说句实话，我吃了两碗。 = Well then: I ate two bowls all by myself.",
        id="of who has a label elsewhere",
    ),
    pytest.param(
        "罗姐：纠正一下，我吃了两碗。",
        "A small correction: I ate two bowls all by myself.",
        "罗姐| 纠正一下，我吃了两碗。 = A small correction: I ate two bowls all by myself.",
        id="words that name nobody",
    ),
    pytest.param(
        "办法：一个人吃两碗。",
        "やり方：一人で二杯食べること。",
        "+| 办法：一个人吃两碗。 = やり方：一人で二杯食べること。",
        id="a thing in both",
    ),
]


def _in_two_parts(chinese: str, translation: str) -> str:
    talk = ENGLISH if translation.isascii() else JAPANESE
    return CHINESE.format(chinese=chinese) + "\n\n" + talk.format(translation=translation)


def _in_turns(chinese: str, translation: str) -> str:
    talk = ENGLISH if translation.isascii() else JAPANESE
    pairs = zip(
        CHINESE.format(chinese=chinese).split("\n\n"), talk.format(translation=translation).split("\n\n"), strict=True
    )
    return "\n\n".join(text for pair in pairs for text in pair)


@pytest.mark.parametrize(("chinese", "translation", "expected"), ONCE)
@pytest.mark.parametrize("laid_out", [_in_two_parts, _in_turns], ids=["in two parts", "in turns"])
def test_who_speaks_but_once_is_named_in_both_languages(
    laid_out: Callable[[str, str], str], chinese: str, translation: str, expected: str
) -> None:
    assert outline(read(laid_out(chinese, translation)))[2] == expected


@pytest.mark.parametrize(("chinese", "translation", "expected"), SPEECH)
def test_words_before_a_colon_that_name_nobody_are_said(chinese: str, translation: str, expected: str) -> None:
    assert outline(read(_in_two_parts(chinese, translation)))[2] == expected


@pytest.mark.parametrize("sign", ["\t", "\u3000", "｜"], ids=["tab", "wide blank", "bar"])
@pytest.mark.parametrize(
    ("chinese", "translation", "expected"),
    [
        pytest.param(
            "罗姐{}我一个人吃了两碗。",
            "羅さん{}私は一人で二杯食べました。",
            "罗姐| 我一个人吃了两碗。 = 私は一人で二杯食べました。",
            id="in Japanese",
        ),
        pytest.param(
            "罗姐{}我一个人吃了两碗。",
            "Luo{}I ate two bowls all by myself.",
            "罗姐| 我一个人吃了两碗。 = I ate two bowls all by myself.",
            id="in English",
        ),
    ],
)
def test_who_speaks_but_once_needs_no_colon(sign: str, chinese: str, translation: str, expected: str) -> None:
    talk = _in_turns(chinese.format("："), translation.format("：" if not translation.isascii() else ": "))

    assert outline(read(talk.replace("：", sign).replace(": ", sign)))[2] == expected


@pytest.mark.parametrize("name", ["Sister Luo", "Mrs. Luo Yongqiang", "Luo Yin (teacher)"])
@pytest.mark.parametrize("sign", ["\t", "\u3000", "｜"], ids=["tab", "wide blank", "bar"])
def test_a_name_of_several_words_needs_no_colon(sign: str, name: str) -> None:
    talk = _in_turns("罗姐：我一个人吃了两碗。", f"{name}: I ate two bowls.")

    assert (
        outline(read(talk.replace("：", sign).replace(": ", sign)))[2] == "罗姐| 我一个人吃了两碗。 = I ate two bowls."
    )


def test_who_has_one_turn_of_several_paragraphs_is_known_by_its_translation() -> None:
    talk = _in_turns("小丛：我一个人吃了两碗。", "叢くん：僕は一人で二杯食べました。")
    both = "小丛：我一个人吃了两碗。\n\n叢くん：僕は一人で二杯食べました。"
    longer = (
        "小丛：我一个人吃了两碗。\n\n吃完了我才知道她也没吃饭。\n\n"
        "叢くん：僕は一人で二杯食べました。\n\n食べ終わってから、彼女も食べていないと知ったんです。"
    )

    assert outline(read(talk.replace(both, longer)))[2:4] == [
        "小丛| 我一个人吃了两碗。 = 僕は一人で二杯食べました。",
        "+| 吃完了我才知道她也没吃饭。 = 食べ終わってから、彼女も食べていないと知ったんです。",
    ]


@pytest.mark.parametrize("sign", ["\t", "\u3000"], ids=["tab", "wide blank"])
def test_what_is_said_behind_a_wide_blank_may_begin_with_a_colon_of_its_own(sign: str) -> None:
    talk = _in_turns("罗姐：我一个人吃了两碗。", "羅さん：私は一人で二杯食べました。").replace("：", sign)
    asked = f"记者{sign}最后一个问题：您喜欢面吗？\n\n記者{sign}最後の質問：麺はお好きですか。"

    assert (
        outline(read(f"{talk}\n\n{asked}"))[-1] == "记者| 最后一个问题：您喜欢面吗？ = 最後の質問：麺はお好きですか。"
    )
