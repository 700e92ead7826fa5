"""Names behind what is said are labels where most paragraphs have one, and else the authors of quotations."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import outline, read

_SAID = ("我在深圳做了七年程序员。", "城里一个月房租四千。", "我现在能用方言吵架了。")
_NAMES = ("王平", "刘秀英", "赵婷")


@pytest.mark.parametrize(
    ("behind", "english"),
    [
        pytest.param("——{}", "", id="a dash"),
        pytest.param("　—{}", "", id="a short one, behind a blank"),
        pytest.param("\n——{}", "", id="on a line of its own"),
        pytest.param("——{}", "\nI have said so. — {}", id="in both languages"),
    ],
)
def test_who_stands_behind_most_paragraphs_speaks(behind: str, english: str) -> None:
    paragraphs = [
        f"{said}{behind.format(name)}{english.format(latin)}"
        for said, name, latin in zip(_SAID, _NAMES, ("Wang Ping", "Liu Xiuying", "Zhao Ting"), strict=True)
    ]
    translation = "I have said so." if english else "-"
    expected = [f"{name}| {said} = {translation}" for name, said in zip(_NAMES, _SAID, strict=True)]
    assert outline(read("\n\n".join(["我们为什么留在村里", *paragraphs])))[1:] == expected


def test_the_author_of_a_quotation_speaks_not() -> None:
    paragraphs = ["慢慢走，比较快。——老话", *_SAID, "我没有什么大道理。"]
    turns = read("\n\n".join(["我们为什么留在村里", *paragraphs])).turns
    assert {turn.speaker for turn in turns} == {None}
