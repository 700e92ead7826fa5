"""Before a sentence stands as much as it needs, up to what stands by itself or to the question that is answered."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.lead_back import Lead, lead_back
from tests.quizzes.talks import talk

_FIRST = "我爸爸在学校旁边开了一家书店。"


def _lead(turns: tuple[str, ...], hidden: str = "没有", within: str = "") -> Lead | None:
    said = [each.partition("：") for each in turns]
    document = Document(talk(*((name, text, None) for name, _, text in said), language=None))
    return lead_back(document, document.spots[-1], within, lambda text: hidden not in text)


@pytest.mark.parametrize(
    ("turns", "text", "stands"),
    [
        pytest.param((f"王平：{_FIRST}", "王平：不过他很忙。"), _FIRST, True, id="the sentence before"),
        pytest.param(
            (f"王平：{_FIRST}", "王平：不过他身体不好。", "王平：所以他很少出门。"),
            f"{_FIRST}不过他身体不好。",
            True,
            id="as far as one that stands",
        ),
        pytest.param(
            ("记者：您为什么学修钢琴？", "王平：不是我想学的。", "王平：是他让我学的。"),
            "记者：您为什么学修钢琴？\n王平：不是我想学的。",
            True,
            id="as far as the question",
        ),
        pytest.param(
            ("记者：您为什么学修钢琴？", "王平：我爸爸没有钱。", "王平：不过我很高兴。"),
            "记者：您为什么学修钢琴？\n王平：……",
            True,
            id="the question, over what tells the answer",
        ),
        pytest.param(
            ("记者：您为什么学修钢琴？", "王平：我爸爸没有钱。", "王平：他也不想学。"),
            None,
            True,
            id="but no question that does not name who",
        ),
        pytest.param(
            (f"王平：{_FIRST}", "王平：我说要走。", "王平：他停了一下。"),
            f"王平：{_FIRST}我说要走。",
            True,
            id="whose words",
        ),
        pytest.param(
            ("王平：我们每年少卖三千本书。", "记者：那么这个缺口怎么补？"),
            "王平：我们每年少卖三千本书。",
            True,
            id="what a question takes up",
        ),
        pytest.param(
            ("王平：我们每年少卖三千本书。", "记者：真的吗？", "记者：我倒觉得不少。"),
            "王平：我们每年少卖三千本书。\n记者：真的吗？",
            True,
            id="what a few words take up",
        ),
        pytest.param(
            ("王平：我们每年少卖三千本书。", "记者：这么说，您没有赚钱。"),
            "王平：我们每年少卖三千本书。",
            True,
            id="what another one takes up",
        ),
        pytest.param(
            ("王平：我们每年少卖三千本书。", "记者：您去过北京吗？"), None, True, id="before a question of its own"
        ),
        pytest.param(
            (f"王平：{_FIRST}", "记者：后来呢？", "王平：书店关了。"),
            f"王平：{_FIRST}\n记者：后来呢？",
            True,
            id="what a few words ask about",
        ),
        pytest.param(("王平：他也走了。", "王平：不过我不想去。"), "他也走了。", True, id="the first of all"),
        pytest.param(
            (f"王平：{_FIRST}", "王平：他也走了。", "王平：她也走了。", "王平：他们也走了。", "王平：不过我不想去。"),
            "他也走了。她也走了。他们也走了。",
            False,
            id="no further than three",
        ),
    ],
)
def test_what_is_shown_goes_back_to_what_stands(turns: tuple[str, ...], text: str | None, *, stands: bool) -> None:
    assert _lead(turns) == (None if text is None else Lead(text=text, stands=stands))


def test_of_a_sentence_that_stands_no_more_than_its_own_beginning_is_shown() -> None:
    within = "我爸爸在学校旁边开了一家书店，"
    turns = ("王平：我家有三口人。", f"王平：{within}他很忙。")
    assert _lead(turns, within=within) == Lead(text=within, stands=True)
    assert _lead(turns, "书店", within=within) is None
