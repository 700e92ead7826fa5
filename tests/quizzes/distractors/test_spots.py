"""Each sentence of an interview is cut into words once, with the translation that is its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.chinese.segmentation import Segmenter
from quizzes.distractors.spots import spots_of
from quizzes.interview import Interview, Paragraph, Sentence
from tests.quizzes.growth import growth
from tests.quizzes.talks import talk


def test_a_translation_that_two_sentences_share_is_the_own_one_of_neither() -> None:
    found = spots_of(_in_one_paragraph(("我们搬家了。", "A"), ("他来了。", "A"), ("雨停了。", "B")), Segmenter())
    assert [spot.translation for spot in found] == [None, None, "B"]


@pytest.mark.parametrize(
    ("translation", "told"),
    [
        pytest.param(
            "（その夜、彼らは川辺の小さな屋台に座っていて、風が強かった。鍋の湯気がずっと立ち上り、誰も何も言わなかった。）",
            [
                "その夜、彼らは川辺の小さな屋台に座っていて、風が強かった。",
                "鍋の湯気がずっと立ち上り、誰も何も言わなかった。",
            ],
            id="as many sentences",
        ),
        pytest.param(
            "（その夜、彼らは風の強い川辺の小さな屋台に座り、誰も何も言わなかった。）", [None, None], id="fewer"
        ),
    ],
)
def test_a_scene_in_brackets_falls_into_its_sentences(translation: str, told: list[str | None]) -> None:
    scene = "（那天夜里他们坐在河边的一个小摊上，风很大。锅里的热气一直往上冒，谁也没说话。）"
    found = list(spots_of(_in_one_paragraph((scene, translation)), Segmenter()))
    assert [spot.source for spot in found] == [
        "那天夜里他们坐在河边的一个小摊上，风很大。",
        "锅里的热气一直往上冒，谁也没说话。",
    ]
    assert [spot.translation for spot in found] == told


@pytest.mark.parametrize(
    ("source", "translation", "shown"),
    [
        pytest.param(
            "（想了想）她没来。", "（少し考えて）来ませんでした。", ("她没来。", "来ませんでした。"), id="both"
        ),
        pytest.param("（笑）当然。", "もちろん。", ("当然。", "もちろん。"), id="the Chinese alone"),
        pytest.param("（笑）", "（笑）", ("（笑）", "（笑）"), id="nothing else is said"),
        pytest.param("她（指母亲）没来。", "母は来ない。", ("她（指母亲）没来。", "母は来ない。"), id="a note inside"),
        pytest.param("（笑）当然。", "(laughs) Of course.", ("当然。", "Of course."), id="both, in English"),
        pytest.param("当然。", "(laughs) Of course.", ("当然。", "Of course."), id="the translation alone"),
        pytest.param(
            "她没来。（全场笑）", "来ない。（一同笑い）", ("她没来。", "来ない。"), id="how those who listen laugh"
        ),
        pytest.param(
            "她没来。（停了一下）",
            "来ない。（少し間を置いて）",
            ("她没来。", "来ない。"),
            id="a pause before what follows",
        ),
        pytest.param(
            "其实她走了。", "...In fact she left.", ("其实她走了。", "In fact she left."), id="a pause before it"
        ),
        pytest.param("……她走了。", "...She left.", ("……她走了。", "...She left."), id="the end of what she said"),
        pytest.param("她没来。……", "来ない。……", ("她没来。", "来ない。"), id="a pause behind it"),
        pytest.param("她没来……", "……来ない", ("她没来……", "来ない"), id="a sentence that breaks off"),
        pytest.param(
            "她没来。（病了）", "来ない。（病気で）", ("她没来。（病了）", "来ない。（病気で）"), id="a note behind"
        ),
    ],
)
def test_what_somebody_does_while_talking_is_left_out(source: str, translation: str, shown: tuple[str, str]) -> None:
    [spot] = spots_of(_in_one_paragraph((source, translation)), Segmenter())
    assert (spot.source, spot.translation) == shown
    assert "".join(spot.words) == spot.source


@pytest.mark.parametrize(
    ("source", "translation", "shown"),
    [
        pytest.param(
            "桥断了三次。", "橋は三回落ちました。考えてみてください。", "橋は三回落ちました。", id="of the next one"
        ),
        pytest.param(
            "橋斷了三次。", "The bridge fell three times. Think about it.", "The bridge fell three times.", id="English"
        ),
        pytest.param("桥断了三次，你想。", "橋は三回落ちました。考えてみてください。", None, id="of its own"),
        pytest.param("请吧。", "考えてみてください。", None, id="all that is said"),
    ],
)
def test_a_call_on_who_listens_is_left_out_behind_what_has_none(
    source: str, translation: str, shown: str | None
) -> None:
    [spot] = spots_of(_in_one_paragraph((source, translation)), Segmenter())
    assert spot.translation == (shown or translation)


def test_one_long_paragraph_costs_no_more_than_its_sentences() -> None:
    less, more = (
        _in_one_paragraph(*((f"他走了{n}年。", f"{n}年になる。") for n in range(size))) for size in (500, 4000)
    )
    assert growth(lambda interview: list(spots_of(interview, Segmenter())), less, more) < 13


def _in_one_paragraph(*pairs: tuple[str, str]) -> Interview:
    whole = talk(("甲", "".join(source for source, _ in pairs), None))
    [turn] = whole.turns
    sentences = tuple(Sentence(source=zh, translation=ja, line=3, translation_line=5) for zh, ja in pairs)
    paragraph = Paragraph(
        line=3, source="".join(zh for zh, _ in pairs), translation="", translation_line=5, sentences=sentences
    )
    return replace(whole, turns=(replace(turn, paragraphs=(paragraph,)),))
