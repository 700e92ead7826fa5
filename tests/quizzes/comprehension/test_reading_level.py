"""The level of a question on a text is that of all that must be read, without its rarest words."""

from __future__ import annotations

import pytest

from quizzes.comprehension.reading_level import level_to_read


@pytest.mark.parametrize(
    ("texts", "level"),
    [
        pytest.param(["我们很好。", "你是老师吗？"], 1, id="easy"),
        pytest.param(["他每天早上都去学校，下午在家里看书。", "今天天气很好，再见了。"], 1, id="no rare word"),
        pytest.param(["他每天早上都去学校，下午在家里看书。", "今天天气很好，他很侥幸。"], 3, id="one rare word"),
        pytest.param(["燃料烧完以后，恒星猛然坍缩，外层骤然炸飞。"], 7, id="hard"),
        pytest.param(["的的的的的的的的的的坍缩"], 7, id="a word that comes again counts once"),
        pytest.param(["OpenAI"], 1, id="no Chinese"),
    ],
)
def test_one_word_in_ten_is_let_pass(texts: list[str], level: int) -> None:
    assert level_to_read(texts) == level


def test_names_and_things_of_a_trade_need_not_be_known() -> None:
    assert level_to_read(["我们的纺织厂有龙眼。"]) <= 2


def test_what_is_needed_to_answer_counts_by_itself() -> None:
    easy = "我们每天早上都去学校，下午在家里看书，晚上吃饭、喝茶、睡觉。"
    hard = "核心坍缩，外层炸飞，驻足侥幸。"
    assert level_to_read([easy, hard], needed=[hard]) > level_to_read([easy])


@pytest.mark.parametrize(
    ("count", "level"),
    [pytest.param(1, 1, id="a line"), pytest.param(5, 3, id="a paragraph"), pytest.param(25, 4, id="a page")],
)
def test_a_long_text_asks_for_more_than_its_words(count: int, level: int) -> None:
    assert level_to_read(["我们很好，你也很好。"] * count) == level


def test_one_hard_word_that_has_to_be_understood_is_not_let_pass() -> None:
    texts = ["我们每天早上都去学校，下午在家里看书，晚上侥幸。"]
    assert level_to_read(texts, needed=texts) == 5
