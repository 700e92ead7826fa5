"""What an edit changes in a sentence is changed in its translation in the form that it has there, or not at all."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements.translated_edits import translated, turned
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
            "这里的租金很低", "ja", "ここの家賃はとても低いです。", ["ここの家賃はとても高いです。"], id="low"
        ),
        pytest.param(
            "两家店没有直接关系",
            "ja",
            "二つの店には直接の関係がありません。",
            ["二つの店には直接の関係があります。"],
            id="nothing to do with it",
        ),
        pytest.param(
            "收入的大部分存起来", "ja", "収入の大半を貯金します。", ["収入のごく一部を貯金します。"], id="most of it"
        ),
        pytest.param(
            "学这门手艺很难", "en", "It is hard to learn this craft.", ["It is easy to learn this craft."], id="hard"
        ),
        pytest.param(
            "我们不希望她开店",
            "ja",
            "私たちは彼女に店を開いてほしくないんです。",
            ["私たちは彼女に店を開いてほしいんです。"],
            id="what one does not want",
        ),
        pytest.param(
            "我不同意这种说法", "en", "I do not agree with this view.", ["I agree with this view."], id="not to agree"
        ),
        pytest.param(
            "大家可以随便坐",
            "ja",
            "みんな好きなところに座ることができます。",
            ["みんな好きなところに座ることはできません。"],
            id="what one can do",
        ),
        pytest.param(
            "我认为这最重要",
            "en",
            "I think this matters most.",
            ["I do not think this matters most."],
            id="what one thinks",
        ),
        pytest.param("他不知道", "ja", "彼は名前を知りません。", ["彼は名前を知っています。"], id="not to know"),
        pytest.param(
            "一半的学生住校", "en", "Half of the students board.", ["A third of the students board."], id="half of them"
        ),
        pytest.param(
            "超过一半的学生住校",
            "en",
            "More than half of the students board.",
            ["Less than half of the students board."],
            id="more than half, who are more than a third as well",
        ),
        pytest.param(
            "这里的租金很低",
            "ja",
            "ここの家賃は低いです。あちらは高いです。",
            [],
            id="of which the other is told as well",
        ),
        pytest.param("他心里很难过", "ja", "彼は難しい顔をしていました。", [], id="sad, and not hard"),
        pytest.param(
            "很多人觉得便宜",
            "ja",
            "多くの人は安いと思っています。",
            ["多くの人は安いとは思いません。"],
            id="what many people think, and not how many do",
        ),
    ],
)
def test_a_wording_is_turned_round(text: str, language: str, translation: str, changed: list[str]) -> None:
    found = [
        translation[: place.start] + place.other + translation[place.end :]
        for _, place in turned(text, translation, language)
    ]
    assert found == changed
