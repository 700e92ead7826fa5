"""Who speaks is known, too, where a page or a subtitle breaks off what they say."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import outline, read

PAGE = """\
记者：您每天走多少路？
Reporter: How far do you walk each day?
老马：大概三十公里。以前没有公路，送一封信要翻两座山，
冬天雪到膝盖，夏天怕山洪，我的鞋三个月就穿破一双。
Postman Ma: About thirty kilometres. There used to be no road, and to
deliver one letter I had to cross two mountains.

记者：有没有送不到的信？
Reporter: Are there letters you cannot deliver?
老马：有一封，地址写的是“大树下的姑姑收”。我问了四个村子，
最后在第五个村子找到了她。
Postman Ma: There was one addressed to “Auntie under the big tree”. I asked in
four villages and found her at last in the fifth.
"""
CUE = "{0}\n00:00:0{0},000 --> 00:00:0{0},900\n{1}"


def subtitles(*texts: str) -> str:
    return "\n\n".join(CUE.format(number, text) for number, text in enumerate(texts, 1))


def test_a_name_before_what_a_page_breaks_off_is_no_part_of_it() -> None:
    said = outline(read(PAGE))

    assert [line.partition("|")[0] for line in said] == ["记者", "老马", "记者", "老马"]
    assert said[3].endswith(
        "= There was one addressed to “Auntie under the big tree”."
        " I asked in four villages and found her at last in the fifth."
    )


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            (
                "记者：还开几年？",
                "船工：桥修好了就不开了，",
                "大概是明年。",
                "记者：然后呢？",
                "船工：我在水上三十年，",
                "要钓鱼了。",
            ),
            id="in the next one",
        ),
        pytest.param(
            (
                "记者：还开几年？\n記者：あと何年ですか。",
                "船工：桥修好了就不开了，\n船頭：橋ができるまでです。",
                "大概是明年。\n来年でしょう。",
                "记者：然后呢？\n記者：それから？",
                "船工：我在水上三十年，\n要钓鱼了。\n船頭：三十年水の上でした、\n釣りをします。",
            ),
            id="in two languages",
        ),
    ],
)
def test_a_name_before_what_a_subtitle_breaks_off_is_no_part_of_it(texts: tuple[str, ...]) -> None:
    assert [line.partition("|")[0] for line in outline(read(subtitles(*texts)))][:2] == ["记者", "船工"]


def test_what_heads_a_list_names_nobody() -> None:
    listed = "记者：您带什么？\n\n老马：两样。\n\n水：两瓶\n\n饼：三个\n\n水：一瓶\n\n记者：够吗？\n\n老马：够了。"

    assert {turn.speaker for turn in read(listed).turns} == {"记者", "老马"}
