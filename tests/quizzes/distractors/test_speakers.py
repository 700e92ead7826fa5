"""Who speaks is called by a name where there is one, and by the part that a sign tells, whoever asks at the moment."""

from __future__ import annotations

import pytest

from quizzes.distractors.speakers import answerer_of, asker_of, name_of


@pytest.mark.parametrize(
    ("label", "asking", "answering"),
    [
        pytest.param("问", "提问者", "提问者", id="the sign of who asks, who may answer as well"),
        pytest.param("答", "回答者", "回答者", id="the sign of who answers, who may ask back"),
        pytest.param("Q", "提问者", "提问者", id="a letter for who asks"),
        pytest.param("A", "A", "A", id="a letter that may be a name"),
        pytest.param("——", "提问者", "回答者", id="a sign that tells no part"),
        pytest.param(None, "提问者", "回答者", id="no label"),
        pytest.param("王平", "王平", "王平", id="a name"),
    ],
)
def test_a_sign_tells_the_part(label: str | None, asking: str, answering: str) -> None:
    assert (asker_of(label), answerer_of(label)) == (asking, answering)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("答", "回答者"),
        ("問", "提问者"),
        ("——", "提问者"),
        ("王平", "王平"),
        ("B", "B"),
        ("院长答", "院长"),
        ("报社提问", "报社"),
        ("法律顾问", "法律顾问"),
        ("李问", "李问"),
    ],
)
def test_a_label_is_called_by_name_or_part(label: str, name: str) -> None:
    assert name_of(label) == name
