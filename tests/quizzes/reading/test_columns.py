"""Columns that were copied in turns are read as two texts, and small kana above kanji as none."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import outline, read

WORK = (
    "我两点半起床。到了店里先烧水，再把黄豆放进机器里磨，磨好了就煮，煮好了就卖，一直卖到中午。 = "
    "二時半に起きます。店に着いたら湯を沸かし、それから大豆を機械でひきます。ひいたら煮て、煮たら売り、昼まで売ります。"
)
SHOP = (
    "我爷爷一九五二年开的，到我这里是第三代，以前这条街上有四家豆腐店，现在只剩下我们一家了。 = "
    "祖父が一九五二年に始めて、私で三代目です。昔はこの通りに豆腐屋が四軒ありましたが、今はうちだけです。"
)
BAKER = [
    "记者| 您每天几点起床？ = 毎日何時に起きますか。",
    f"李明| {WORK}",
    "记者| 这家店开了多少年了？ = この店は何年になりますか。",
    f"李明| {SHOP}",
]


def in_turns(pairs: list[str], width: int) -> str:
    """Write each paragraph at a width, a line of the one language and one of the other in turns."""
    blocks: list[str] = []
    for pair in pairs:
        speaker, _, both = pair.partition("| ")
        sides = [f"{speaker}：{side}" for side in both.split(" = ")]
        one, other = ([side[at : at + width] for at in range(0, len(side), width)] for side in sides)
        most = max(len(one), len(other))
        lines = [line for n in range(most) for line in (*one[n : n + 1], *other[n : n + 1])]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


@pytest.mark.parametrize("width", [16, 18, 20])
def test_columns_in_turns_are_two_texts(width: int) -> None:
    assert outline(read(in_turns(BAKER, width))) == BAKER


def test_lines_that_end_their_sentences_stay_in_their_pairs() -> None:
    pairs = [f"李明| 我第{n}天来了。 = {n}日目に来ました。" for n in range(1, 7)]
    text = "\n".join(line.replace("| ", "：").replace(" = ", "\n") for line in pairs)
    read_pairs = [line.partition("| ")[2] for line in outline(read(text))]
    assert read_pairs == [pair.partition("| ")[2] for pair in pairs]


def test_kana_above_kanji_are_left_out() -> None:
    text = """
    李明：我去图书馆。
    　　　　としょかん　　い
    李明：私は図書館へ行きます。

    李明：书很多。
    　　　ほん
    李明：本がたくさんあります。

    李明：我看报。
    　　　　　しんぶん　よ
    李明：私は新聞を読みます。
    """
    assert [line.partition("| ")[2] for line in outline(read(text))] == [
        "我去图书馆。 = 私は図書館へ行きます。",
        "书很多。 = 本がたくさんあります。",
        "我看报。 = 私は新聞を読みます。",
    ]
