"""What one language denies from before and the other in an ending is told apart from what is not denied."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.denials import denial_before, is_bare_denial, is_denied, is_denied_from_afar
from quizzes.distractors.places import BothSides, Side, Site


@pytest.mark.parametrize(
    ("source", "word", "denial"),
    [
        pytest.param("那条狗不可怕。", "可怕", "不", id="right before"),
        pytest.param("那条狗不太可怕。", "可怕", "不太", id="with its degree"),
        pytest.param("那条狗并没有那么可怕。", "可怕", "并没有那么", id="with 没有"),
        pytest.param("那条狗不是很可怕。", "可怕", "不是很", id="with 是"),
        pytest.param("我不觉得那条狗可怕。", "可怕", "", id="of another word"),
        pytest.param("那条狗可怕。", "可怕", "", id="nowhere"),
    ],
)
def test_a_word_is_denied_from_right_before_it(source: str, word: str, denial: str) -> None:
    assert denial_before(source, source.index(word)) == denial


@pytest.mark.parametrize(
    ("denial", "expected"),
    [
        pytest.param("不", True, id="plain"),
        pytest.param("从来不", True, id="at no time"),
        pytest.param("不太", False, id="of a degree"),
        pytest.param("没有那么", False, id="of a degree that was named"),
        pytest.param("", False, id="none"),
    ],
)
def test_a_plain_negation_is_told_from_that_of_a_degree(denial: str, *, expected: bool) -> None:
    assert is_bare_denial(denial) is expected


@pytest.mark.parametrize(
    ("japanese", "expected"),
    [
        pytest.param("怖くない", True, id="plain"),
        pytest.param("怖くありません", True, id="polite"),
        pytest.param("怖いです", False, id="not denied"),
    ],
)
def test_a_japanese_word_is_denied_in_its_ending(japanese: str, *, expected: bool) -> None:
    assert is_denied(japanese) is expected


@pytest.mark.parametrize(
    ("source", "word", "said", "expected"),
    [
        pytest.param("我不觉得那条狗可怕。", "可怕", "怖くない", True, id="the verb before it is denied"),
        pytest.param("那条狗不可怕。", "可怕", "怖くない", False, id="the word itself"),
        pytest.param("那条狗难看。", "难看", "美しくない", False, id="a word that denies by itself"),
        pytest.param("那条狗可怕。", "可怕", "怖いです", False, id="nothing"),
        pytest.param("那条狗可怕。", "可怕", "近づきにくい", False, id="an ending that only sounds so"),
    ],
)
def test_a_quality_is_denied_from_afar(source: str, word: str, said: str, *, expected: bool) -> None:
    start = source.index(word)
    zh = Side(start=start, end=start + len(word), said=word, others=("有趣",))
    other = Side(start=0, end=len(said), said=said, others=("面白くない",))
    both = BothSides(source=source, translation=f"{said}。", language="ja")
    assert is_denied_from_afar(Site(zh=zh, other=other, clause=0, meanings=()), both) is expected
