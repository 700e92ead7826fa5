"""What an edit changes in a sentence is changed in its translation in the form that it has there, or not at all."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements.translated_edits import exchanged, translated, turned
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.places import BothSides


def _edit(source: str, said: str, other: str, kind: EditKind) -> Edit:
    start = source.index(said)
    return Edit(start=start, end=start + len(said), said=said, other=other, kind=kind)


@pytest.mark.parametrize(
    ("source", "said", "other", "kind", "language", "translation", "changed"),
    [
        pytest.param(
            "工厂冬天最忙",
            "冬天",
            "夏天",
            EditKind.TIME,
            "ja",
            "工場は冬が一番忙しい。",
            "工場は夏が一番忙しい。",
            id="a season",
        ),
        pytest.param(
            "名次没想过，去年我们是第九",
            "去年",
            "前年",
            EditKind.TIME,
            "en",
            "I never thought of our place. Last year we came ninth.",
            "I never thought of our place. The year before last we came ninth.",
            id="a time that begins a sentence amid the translation",
        ),
        pytest.param(
            "我跟姐姐学的",
            "姐姐",
            "哥哥",
            EditKind.WORD,
            "en",
            "I learnt it from my sister.",
            None,
            id="said in another way",
        ),
        pytest.param(
            "我跟哥哥学的",
            "哥哥",
            "姐姐",
            EditKind.WORD,
            "ja",
            "兄に教わりました。",
            "姉に教わりました。",
            id="a relative",
        ),
        pytest.param(
            "孩子跟着奶奶学",
            "奶奶",
            "爷爷",
            EditKind.WORD,
            "ja",
            "子供はおばあさんに教わります。",
            "子供はおじいさんに教わります。",
            id="a relative of somebody else, said with さん",
        ),
        pytest.param(
            "我住在郊区",
            "郊区",
            "市中心",
            EditKind.WORD,
            "en",
            "I live in the suburbs.",
            "I live in the city centre.",
            id="one city has one centre and several suburbs",
        ),
        pytest.param(
            "我住在市中心",
            "市中心",
            "郊区",
            EditKind.WORD,
            "en",
            "I live in the city centre.",
            "I live in the suburbs.",
            id="and the other way round",
        ),
        pytest.param(
            "冬天开始，冬天结束",
            "冬天",
            "夏天",
            EditKind.TIME,
            "ja",
            "冬に始まり、冬に終わります。",
            None,
            id="said twice",
        ),
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
            "早上好是她先说的",
            "早上",
            "晚上",
            EditKind.TIME,
            "en",
            "She said good morning first.",
            None,
            id="a greeting",
        ),
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
        pytest.param("他心里很难过", "ja", "彼は難しい顔をしていました。", [], id="sad, and not hard"),
        pytest.param("很多人觉得便宜", "ja", "多くの人は安いと思っています。", [], id="what many people think"),
    ],
)
def test_a_wording_is_turned_round(text: str, language: str, translation: str, changed: list[str]) -> None:
    found = [
        translation[: place.start] + place.other + translation[place.end :]
        for _, place in turned(text, translation, language)
    ]
    assert found == changed


@pytest.mark.parametrize(
    ("source", "words", "translation", "said"),
    [
        pytest.param(
            "他突然站了起来。",
            ("他", "突然", "站", "了", "起来", "。"),
            "彼は急に立ち上がりました。",
            "突然",
            id="shut out",
        ),
        pytest.param(
            "他其实很累。", ("他", "其实", "很", "累", "。"), "彼は実は疲れています。", "其实", id="not shut out"
        ),
    ],
)
def test_only_a_word_that_shuts_another_out_gives_way(
    source: str, words: tuple[str, ...], translation: str, said: str
) -> None:
    both = BothSides(source=source, translation=translation, language="ja", words=words)
    others = {edit.other for edit, _ in exchanged(both) if edit.said == said}
    assert others <= {"渐渐", "逐渐", "慢慢"}
    assert bool(others) is (said == "突然")
