"""What an edit changes in a sentence is changed in its translation in the form that it has there, or not at all."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.statements.translated_edits import other_amounts, translated
from quizzes.distractors.edits.edit import Edit, EditKind


def _edit(source: str, said: str, other: str, kind: EditKind) -> Edit:
    start = source.index(said)
    return Edit(start=start, end=start + len(said), said=said, other=other, kind=kind)


@pytest.mark.parametrize(
    ("source", "said", "other", "kind", "language", "translation", "changed"),
    [
        pytest.param(
            "等了三个月",
            "三个月",
            "五个月",
            EditKind.NUMBER,
            "ja",
            "三か月待ちました。",
            "五か月待ちました。",
            id="a number",
        ),
        pytest.param(
            "一次五元，十次五元", "五元", "六元", EditKind.NUMBER, "ja", "一回五元、十回五元。", None, id="said twice"
        ),
        pytest.param(
            "等了三个月",
            "三个月",
            "五个月",
            EditKind.NUMBER,
            "ja",
            "三か月待って五か月休みました。",
            None,
            id="told there",
        ),
        pytest.param(
            "工厂冬天最忙",
            "冬天",
            "夏天",
            EditKind.TIME,
            "ja",
            "工場は冬が一番忙しい。",
            "工場は夏が一番忙しい。",
            id="a time",
        ),
        pytest.param(
            "我在台北开车",
            "台北",
            "高雄",
            EditKind.WORD,
            "en",
            "I drove a taxi in Taipei.",
            "I drove a taxi in Kaohsiung.",
            id="a town",
        ),
        pytest.param(
            "我在台北开车", "台北", "高雄", EditKind.WORD, "ja", "大都市で運転していました。", None, id="another word"
        ),
        pytest.param("他总是迟到", "总是", "偶尔", EditKind.MANNER, "ja", "彼はいつも遅れます。", None, id="manner"),
    ],
)
def test_an_edit_is_made_in_the_translation(  # noqa: PLR0913, PLR0917 a sentence, an edit of it, and both translations
    source: str, said: str, other: str, kind: EditKind, language: str, translation: str, changed: str | None
) -> None:
    edit = _edit(source, said, other, kind)
    place = translated(edit, source, translation, language)
    found = None if place is None else translation[: place.start] + place.other + translation[place.end :]
    assert found == changed


@pytest.mark.parametrize(
    ("text", "language", "translation", "changed"),
    [
        pytest.param(
            "一半的学生住校", "en", "Half of the students board.", ["A third of the students board."], id="half of them"
        ),
        pytest.param(
            "超过一半的学生住校",
            "en",
            "More than half of the students board.",
            [],
            id="more than half, who are more than a third as well",
        ),
        pytest.param(
            "电费只有以前的三分之一", "en", "It takes a third of it.", ["It takes a quarter of it."], id="a third of it"
        ),
        pytest.param(
            "电费只有以前的三分之一", "ja", "電気代は3分の1です。", ["電気代は4分の1です。"], id="a third in figures"
        ),
        pytest.param("不到三分之一的人来", "ja", "三分の一足らずの人が来ます。", [], id="less than a third"),
        pytest.param(
            "我在那里住了一个星期", "en", "I stayed there for a week.", ["I stayed there for two weeks."], id="a week"
        ),
        pytest.param(
            "我在那里住了一个月", "ja", "そこに一か月住みました。", ["そこに二か月住みました。"], id="a month"
        ),
        pytest.param("房租一个月八千块", "ja", "家賃は一か月八千元です。", [], id="so much a month"),
        pytest.param("机器坏了两次", "en", "It broke down twice.", ["It broke down three times."], id="twice"),
        pytest.param("一年只采两次", "en", "We pick twice a year.", [], id="twice a year"),
        pytest.param("一半归我，一半归他", "en", "Half of it is mine, half of it his.", [], id="two halves"),
        pytest.param("学这门手艺很难", "en", "It is hard to learn this craft.", [], id="how hard it is"),
        pytest.param("大家可以随便坐", "en", "Everybody can sit where they like.", [], id="what one can do"),
    ],
)
def test_an_amount_gives_way_to_another(text: str, language: str, translation: str, changed: list[str]) -> None:
    found = [
        translation[: place.start] + place.other + translation[place.end :]
        for _, place in other_amounts(text, translation, language)
    ]
    assert found == changed


@pytest.mark.parametrize("row", tuple(rows_of("translated_edits.tsv")), ids=lambda row: f"{row[1]} {row[3]}")
def test_no_row_lifts_or_adds_a_denial(row: list[str]) -> None:
    _, _, other, *_ = row
    assert not set(other) & set("不没")
