"""What is told in a few numbers only stands beside others of them, and anything else beside any number."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers.number_places import beside
from quizzes.comprehension.numbers.usual_numbers import usual_numbers
from quizzes.distractors.edits.quantities import quantities


@pytest.mark.parametrize(
    ("text", "number", "is_usual"),
    [
        pytest.param("她头一次参加比赛，游的是一百米，拿了第三名。", "一百米", True, id="a race"),
        pytest.param("他跑完四百米就坐在地上了。", "四百米", True, id="a run"),
        pytest.param("体育课跑八百米，我总是最后一个。", "八百米", True, id="a run at school"),
        pytest.param("比赛那天他离终点还有五十米。", "五十米", False, id="how far off"),
        pytest.param("运动会的时候风大，旗子高五十米。", "五十米", False, id="how high"),
        pytest.param("从我家到车站有五十米。", "五十米", False, id="a way"),
        pytest.param("有人说再过二十年，书店就没有了。", "二十年", True, id="a forecast"),
        pytest.param("再過十年，也許沒有人會修鐘了。", "十年", True, id="a forecast in traditional characters"),
        pytest.param("再过十年，我就退休了。", "十年", False, id="what is known beforehand"),
        pytest.param("面馆每周开五天门。", "五天", True, id="days of a week"),
        pytest.param("面馆开门五天以后才有客人。", "五天", False, id="days of no week"),
        pytest.param("师傅拿三十米的卷尺量了院墙。", "三十米", True, id="a tape measure"),
        pytest.param("师傅拿卷尺量了三十米。", "三十米", False, id="what one measures"),
        pytest.param("他在岛上住了十年。", "十年", False, id="what has been"),
        pytest.param("比赛办了十年。", "十年", False, id="another measure"),
    ],
)
def test_what_is_told_in_a_few_numbers_only_is_told_by_the_words_around(
    text: str, number: str, *, is_usual: bool
) -> None:
    [found] = [each for each in quantities(text) if each.text == number]
    assert bool(usual_numbers(found, text)) is is_usual


@pytest.mark.parametrize(
    ("key", "usual", "least"),
    [
        pytest.param("五十米", (25, 50, 100, 200, 400), {"五十米", "一百米", "两百米"}, id="of a race"),
        pytest.param("十年", (5, 10, 20, 30), {"五年", "十年", "二十年", "三十年"}, id="of a forecast"),
    ],
)
def test_beside_a_usual_number_stand_the_next_ones(key: str, usual: tuple[int, ...], least: set[str]) -> None:
    [number] = quantities(key)
    for seed in "abcdefgh":
        others = beside(number, ["十八年", "八十米"], str, seed, usual)
        assert len(others) == 3
        assert least <= {key, *others}


def test_beside_any_other_number_any_may_stand() -> None:
    [number] = quantities("十八年")
    assert beside(number, [], str, "a", (5, 10, 20, 30)) == beside(number, [], str, "a")
