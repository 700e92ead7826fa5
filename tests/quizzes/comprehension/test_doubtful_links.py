"""A pronoun ties a sentence to one before it only where it can mean nobody of an earlier one."""

from __future__ import annotations

import pytest

from quizzes.comprehension.doubtful_links import may_mean_another
from quizzes.comprehension.links import is_party, link_to
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue, passage


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("公司", True, id="an organisation of our table"),
        pytest.param("陈先生", True, id="somebody by his title"),
        pytest.param("人", False, id="anybody"),
        pytest.param("椅子", False, id="a thing"),
    ],
)
def test_a_party_is_somebody_or_an_organisation(word: str, *, expected: bool) -> None:
    assert is_party(word) is expected


@pytest.mark.parametrize(
    ("asked", "said", "after", "expected"),
    [
        pytest.param("您儿子回来帮忙吗？", "老先生病了。", "他在家里躺着。", True, id="somebody of who is asked"),
        pytest.param("您女儿回来帮忙吗？", "我们买了一台机器。", "这台机器很贵。", False, id="no pronoun"),
        pytest.param("您师傅回来过吗？", "我的老师傅病了。", "他在家里躺着。", False, id="a part of the same name"),
        pytest.param("您老师傅回来过吗？", "我的师傅病了。", "他在家里躺着。", False, id="the same name in full"),
        pytest.param("他回来过吗？", "老先生病了。", "他在家里躺着。", False, id="whom somebody else means"),
        pytest.param("附近有儿子孝顺吗？", "老先生病了。", "他在家里躺着。", False, id="nobody of who is asked"),
    ],
)
def test_a_pronoun_may_mean_somebody_of_the_question(asked: str, said: str, after: str, *, expected: bool) -> None:
    first, second, third = Document(dialogue(("记者", asked), ("老周", said + after))).spots
    link = link_to(second, third)
    assert link is not None
    assert may_mean_another(link, second, [first]) is expected


@pytest.mark.parametrize(
    ("earlier", "expected"),
    [
        pytest.param("护士在门口等着。", True, id="somebody named before"),
        pytest.param("他在门口等着。", True, id="a pronoun before"),
        pytest.param("有人在门口等着。", False, id="nobody named"),
        pytest.param("机器在门口放着。", False, id="a thing"),
    ],
)
def test_a_pronoun_may_mean_somebody_of_an_earlier_sentence(earlier: str, *, expected: bool) -> None:
    first, second, third = Document(passage(earlier, "老先生病了。", "他在家里躺着。")).spots
    link = link_to(second, third)
    assert link is not None
    assert may_mean_another(link, second, [first]) is expected
