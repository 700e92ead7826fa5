"""What a part of a sentence needs is told by where it stands, and by whom its sentence answers."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.spot_needs import hanging_need_of_part, is_answer, pointing_need_of_part, words_from
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue

_FIRST = ("王平", "我爸爸在学校旁边开了一家书店。")
_ASKED = ("记者", "您每天做什么？")


@pytest.mark.parametrize(
    ("turns", "at", "need"),
    [
        pytest.param((_FIRST, ("王平", "有一位老师，因为便宜，天天来。")), 6, Need.HELPS, id="of one who is told of"),
        pytest.param((_FIRST, ("王平", "我喜欢，因为便宜。")), 4, Need.NEEDED, id="of nobody who is"),
        pytest.param((_ASKED, ("王平", "这本书我喜欢。")), 0, Need.HELPS, id="a thing that an answer points at"),
        pytest.param((_FIRST, ("王平", "这本书我喜欢。")), 0, Need.NONE, id="a thing that one shows"),
        pytest.param((_ASKED, ("王平", "我喜欢，这本书我喜欢。")), 4, Need.NONE, id="a thing further on in an answer"),
        pytest.param((("王平", "因为便宜。"),), 0, Need.NONE, id="the beginning of all"),
        pytest.param((("王平", "我喜欢，因为便宜。"),), 4, Need.NEEDED, id="and not its end"),
    ],
)
def test_what_a_part_points_at_is_before_it(turns: tuple[tuple[str, str], ...], at: int, need: Need) -> None:
    document = Document(dialogue(*turns))
    spot = document.spots[-1]
    assert pointing_need_of_part(document, spot, at, len(spot.source) - at) is need


@pytest.mark.parametrize(
    ("turns", "at", "need"),
    [
        pytest.param((("王平", "后来书店关了。"),), 0, Need.NONE, id="the beginning of all"),
        pytest.param((("王平", "我不想去，后来书店关了。"),), 5, Need.HELPS, id="and not its end"),
        pytest.param((_FIRST, ("王平", "产量少了两成。")), 0, Need.HELPS, id="less since when"),
        pytest.param((_FIRST, ("王平", "第九次，我敲完门，里面没人。")), 0, Need.HELPS, id="the ninth time of what"),
        pytest.param((_ASKED, ("王平", "在家坐着，看我爸爸的旧书。")), 0, Need.HELPS, id="an answer by where one is"),
        pytest.param((_FIRST, ("王平", "在家坐着，看我爸爸的旧书。")), 0, Need.NONE, id="and no answer"),
        pytest.param(
            (_ASKED, ("王平", "我不出门，在家坐着看我爸爸的旧书。")), 5, Need.NONE, id="further on in an answer"
        ),
        pytest.param((_ASKED, ("王平", "我在家坐着，看我爸爸的旧书。")), 0, Need.NONE, id="an answer by who"),
    ],
)
def test_what_hangs_in_a_part_is_known(turns: tuple[tuple[str, str], ...], at: int, need: Need) -> None:
    document = Document(dialogue(*turns))
    spot = document.spots[-1]
    assert hanging_need_of_part(document, spot, at, len(spot.source) - at) is need


def test_a_part_has_the_words_that_stand_wholly_in_it() -> None:
    [spot] = Document(dialogue(_FIRST)).spots
    assert words_from(spot, 1, 4) == ("爸爸", "在")


@pytest.mark.parametrize(
    ("turns", "are_answers"),
    [
        pytest.param((("记者", "您喜欢吗？"), ("王平", "喜欢吗？")), [False, True], id="even by a question"),
        pytest.param((("王平", "我喜欢。"), ("记者", "您喜欢吗？")), [False, False], id="to nothing that tells"),
        pytest.param((("王平", "您喜欢吗？我喜欢。"),), [False, False], id="not to one's own question"),
    ],
)
def test_what_answers_follows_the_question_of_somebody_else(
    turns: tuple[tuple[str, str], ...], are_answers: list[bool]
) -> None:
    document = Document(dialogue(*turns))
    assert [is_answer(document, spot) for spot in document.spots] == are_answers
