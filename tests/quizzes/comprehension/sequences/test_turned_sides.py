"""What 可是 sets against what is told by words of both sides, and nothing is asked where nobody knows them."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.following import Tie
from quizzes.comprehension.sequences.turned_sides import sides_turned, turns
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


def _sides(*sources: str, found: Tie) -> tuple[str, str, str] | None:
    *context, after = Document(passage(*sources)).spots
    return sides_turned(context, after, found)


_BUT = Tie(opening="可是")


@pytest.mark.parametrize(
    ("sources", "found", "sides"),
    [
        pytest.param(
            ("邮票贴一张要八分，一天寄二十封也不贵。", "可是邮票会受潮，贴上去就掉。"),
            Tie(opening="可是", taken_up=("邮票",)),
            ("邮票贴一张要八分，一天寄二十封也不贵", "邮票会受潮，贴上去就掉", "邮票"),
            id="a word of both",
        ),
        pytest.param(
            ("院子很大，邮票就晾在那儿。", "可是一到梅雨天气，从早到晚都晒不着太阳，邮票半个月也干不了。"),
            Tie(opening="可是", taken_up=("邮票",)),
            ("邮票就晾在那儿", "邮票半个月也干不了", "邮票"),
            id="from the clause with the word on",
        ),
        pytest.param(
            ("门口站着一位女客人。", "可是她没有带信。"),
            Tie(opening="可是", taken_up=("客人",), by="她"),
            ("门口站着一位女客人", "她没有带信", ""),
            id="a pronoun for a word",
        ),
        pytest.param(
            ("看起来容易，就是把邮票泡在水里。", "可是泡多久，老师傅也说不准。"),
            _BUT,
            ("看起来容易", "泡多久，老师傅也说不准", ""),
            id="what only looks so",
        ),
        pytest.param(
            ("他们卖得便宜，我承认。", "可是没有人帮你修。"),
            _BUT,
            ("他们卖得便宜", "没有人帮你修", ""),
            id="what is granted",
        ),
    ],
)
def test_both_sides_are_told(sources: tuple[str, str], found: Tie, sides: tuple[str, str, str]) -> None:
    assert _sides(*sources, found=found) == sides


@pytest.mark.parametrize(
    ("sources", "found"),
    [
        pytest.param(("院子很大。", "可是没有人帮你修。"), _BUT, id="no word of both"),
        pytest.param(
            ("他们卖得便宜，我承认。", "那种邮票是机器印的。", "可是邮票没有人帮你修。"),
            Tie(opening="可是", taken_up=("邮票",)),
            id="granted before the sentence before",
        ),
        pytest.param(
            ("邮票贴一张要八分。", "不过我并不是反对邮票涨价。"),
            Tie(opening="不过", taken_up=("邮票",)),
            id="what one may have gathered from all",
        ),
    ],
)
def test_nobody_knows_what_it_turns_against(sources: tuple[str, ...], found: Tie) -> None:
    assert _sides(*sources, found=found) is None


def test_and_turns_against_nothing() -> None:
    assert turns("但是")
    assert not turns("而且")
    assert not turns("")
