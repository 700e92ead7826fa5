from __future__ import annotations

import pytest

from quizzes.numbers_said import numbers_in, numbers_in_english, value_of


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("二〇二三", "2023"),
        ("三十五", "35"),
        ("十", "10"),
        ("两百", "200"),
        ("两百五", "250"),
        ("一千零一", "1001"),
        ("三", "3"),
        ("1.2万", "12000"),
        ("一万二", "12000"),
        ("3千5百", "3500"),
        ("一亿两千万", "120000000"),
        ("1億2000万", "120000000"),
        ("12万亿", "12000000000000"),
    ],
)
def test_numbers_in_hanzi_have_a_value(number: str, value: str) -> None:
    assert f"{value_of(number).normalize():f}" == value


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param("来了两三亿人", ["200000000", "300000000"], id="about-so-many"),
        pytest.param("喝五六十升水", ["50", "60"], id="about-so-many-tens"),
        pytest.param("三成", ["3", "30"], id="tenths"),
        pytest.param("三割", ["3", "30"], id="tenths-in-japanese"),
        pytest.param("百分之五", ["5"], id="hundredths"),
        pytest.param("三分之二", ["3", "2"], id="thirds"),
        pytest.param("两年半，六点半", ["2", "2.5", "6", "6.5"], id="a-half-more"),
        pytest.param("九十年代，1953年", ["90", "1953"], id="years"),
        pytest.param("第一，第二十三", ["1", "23"], id="in-order"),
        pytest.param("一个人说了1句话，〇", ["1"], id="no-lone-one-in-hanzi"),
        pytest.param("4,500", ["4500"], id="commas"),
    ],
)
def test_the_numbers_of_a_chinese_text_are_read(text: str, numbers: list[str]) -> None:
    assert list(numbers_in(text)) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param("12,000 people", ["12000"], id="digits"),
        pytest.param("Two or three hundred million.", ["2", "300000000"], id="about-so-many"),
        pytest.param("two and a half billion", ["2500000000"], id="half-a-scale"),
        pytest.param("a million and a half", ["1500000"], id="half-behind-a-scale"),
        pytest.param("two and a half years, half past six", ["2.5", "6"], id="a-half-more"),
        pytest.param("half a million, half a dozen", ["500000", "6"], id="half-of-a-scale"),
        pytest.param("1.2 million", ["1200000"], id="digits-and-a-scale"),
        pytest.param("the nineties, the 1990s", ["90", "1990"], id="decades"),
        pytest.param("nineteen fifty-three", ["1953"], id="a-year-in-words"),
        pytest.param("two hundred and forty-two thousand", ["242000"], id="all-of-it"),
        pytest.param("five and six", ["5", "6"], id="two-numbers"),
        pytest.param("a third, two thirds, the third", ["3", "2", "3", "3"], id="parts"),
        pytest.param("First, no lying; second, five seconds.", ["1", "2", "5"], id="in-order"),
        pytest.param("one of them, twenty-one", ["21"], id="no-lone-one"),
        pytest.param("hundreds of thousands", [], id="nobody-counts"),
        pytest.param("hundred hundred", ["100", "100"], id="no-hundred-hundreds"),
    ],
)
def test_the_numbers_of_an_english_text_are_read(text: str, numbers: list[str]) -> None:
    assert list(numbers_in_english(text)) == numbers


@pytest.mark.parametrize(
    "text", ["9" * 5000, "亿" * 5000, "九亿" * 5000, "hundred " * 5000, "thousand and a half " * 5000]
)
def test_a_number_without_end_is_no_crash(text: str) -> None:
    assert all(numbers_in(text))
    assert all(numbers_in_english(text))
