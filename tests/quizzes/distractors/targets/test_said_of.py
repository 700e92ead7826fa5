"""Of which sense a word is, is told only by what bears it out in its clause."""

from __future__ import annotations

import pytest

from quizzes.distractors.glosses.word_senses import may_mean_as_elsewhere, sense_by_subject


@pytest.mark.parametrize(
    ("word", "source", "ja"),
    [
        pytest.param("两边", "公路两边都是菜地。", "両側", id="of a road"),
        pytest.param("两边", "两边都同意了。", None, id="of nothing, and it may be two parties"),
        pytest.param("两边", "两边的朋友都来了。", "双方", id="friends"),
        pytest.param("两边", "河两边的老人都认识他。", None, id="people along a river"),
        pytest.param("两边", "院里有个小姑娘两边的话都会。", None, id="languages, beside a yard"),
        pytest.param("两边", "她两边的话都会说。", "双方", id="languages"),
        pytest.param("压力", "水的压力不够。", "圧力", id="of water"),
        pytest.param("压力", "油的价格给我压力。", None, id="of a price"),
        pytest.param("压力", "修机器的压力很大。", None, id="of whoever repairs machines"),
        pytest.param("压力", "舱在甲板上，压力跟海底一样。", "圧力", id="what it is compared with"),
        pytest.param("压力", "压力比去年还大。", "プレッシャー、重圧", id="compared with that of another year"),
        pytest.param("开刀", "外科医生每天开刀。", "手術をする", id="who operates"),
        pytest.param("开刀", "医生说要开刀。", None, id="what a doctor says of somebody else"),
        pytest.param("成熟", "这个孩子很成熟。", "大人びた", id="a child"),
        pytest.param("成熟", "我种的葡萄成熟了。", None, id="fruit that somebody grew"),
        pytest.param("成熟", "他家的麦子成熟得早。", None, id="corn of somebody"),
        pytest.param("水平", "她的英语水平很高。", "レベル、程度", id="how well somebody speaks"),
        pytest.param("水平", "师傅教他调水平。", "水平（横にまっすぐなこと）", id="of a machine that is set up"),
        pytest.param("水平", "柜子要先找好水平。", "水平（横にまっすぐなこと）", id="of a cupboard"),
    ],
)
def test_a_sense_is_told_by_what_bears_it_out_alone(word: str, source: str, ja: str | None) -> None:
    found = sense_by_subject(word, source, source.index(word))
    assert (None if found is None else found.ja) == ja


@pytest.mark.parametrize(
    ("word", "ja", "sources", "is_doubtful"),
    [
        pytest.param(
            "压力",
            "プレッシャー、重圧",
            ["压力让舌头变迟钝。", "管道的压力太高。"],
            True,
            id="pressure, and that of pipes",
        ),
        pytest.param("压力", "プレッシャー、重圧", ["压力让舌头变迟钝。", "我压力很大。"], False, id="no other one"),
        pytest.param("压力", "圧力", ["管道的压力太高。", "我压力很大。"], False, id="what something tells"),
    ],
)
def test_what_nothing_tells_may_be_what_something_tells_elsewhere(
    word: str, ja: str, sources: list[str], *, is_doubtful: bool
) -> None:
    assert may_mean_as_elsewhere(word, ja, sources) is is_doubtful
