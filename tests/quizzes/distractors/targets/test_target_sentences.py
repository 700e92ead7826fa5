"""A word is asked in a sentence that is neither a scrap nor endless, and has it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.targets.callings import is_coined
from quizzes.distractors.targets.targets import best_targets, targets
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.spots import Spot
    from quizzes.distractors.targets.targets import Target

LONG = "大家每天都在村子里看那一棵很老的大树，" * 7


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("这家店的成本一直很高。", True, id="a sentence"),
        pytest.param("成本高了。", False, id="a scrap"),
        pytest.param("这家店的成本一直很高，那家店的成本很低。", False, id="twice"),
        pytest.param(f"这家店的成本一直很高，{LONG}后来走了。", False, id="endless"),
    ],
)
def test_a_word_is_asked_in_a_sentence_that_has_it_once(source: str, *, is_asked: bool) -> None:
    whole = Document(talk(("甲", source, "この店のコストはずっと高い。")))
    asked = {target.sense.word for target in targets(whole, whole.spots[0], Tally())}
    assert ("成本" in asked) is is_asked


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("护理人力不足，大家都很累。", False, id="the noun behind it is cut with what is said of it"),
        pytest.param("他们后来是搞护理设备的，大家都很累。", False, id="what somebody works on"),
        pytest.param("我们护理老人三年，大家都很累。", True, id="somebody does it"),
    ],
)
def test_a_verb_that_begins_a_compound_is_not_asked(source: str, *, is_asked: bool) -> None:
    whole = Document(talk(("甲", source, None), language=None))
    asked = {target.sense.word for target in targets(whole, whole.spots[0], Tally())}
    assert ("护理" in asked) is is_asked


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("她开的是一家“雨伞医院”。", True, id="a piece of what somebody made up"),
        pytest.param("她说的是“雨伞”。", False, id="the whole of what is quoted"),
        pytest.param("她说：“雨伞坏了，你修吗？”", False, id="what somebody says"),
        pytest.param("她修雨伞。", False, id="not quoted"),
    ],
)
def test_a_piece_of_a_made_up_word_is_seen(source: str, *, expected: bool) -> None:
    start = source.index("雨伞")
    assert is_coined(source, start, start + 2) is expected


def test_a_word_is_asked_where_it_stands_plainly_before_where_it_is_a_piece_of_a_made_up_word() -> None:
    turns = (
        ("甲", "大家都说那里是我们村子里唯一的“雨伞医院”。", "あそこは村でただ一つの「傘病院」だとみんな言う。"),
        ("甲", "她每天都在门口修很多的雨伞。", "彼女は毎日、入口でたくさんの傘を直している。"),
    )
    first = next(target for target in best_targets(Document(talk(*turns)), Tally()) if target.sense.word == "雨伞")
    assert first.spot.source.startswith("她每天")


def test_a_word_is_asked_where_it_is_first_told_of_before_where_a_sentence_goes_on_about_it() -> None:
    turns = (
        (
            "甲",
            "去年秋天，我的爷爷在山里的老房子里找到了一把很旧很旧的雨伞。",
            "去年の秋、祖父が山の家で古い傘を見つけた。",
        ),
        ("甲", "我们都很高兴。", "みんな喜んだ。"),
        ("甲", "她每天都在门口修那把很旧的雨伞。", "彼女は毎日、入口でその古い傘を直している。"),
    )
    first = next(target for target in best_targets(Document(talk(*turns)), Tally()) if target.sense.word == "雨伞")
    assert first.spot.source.startswith("去年秋天")


def test_each_sentence_is_gone_through_once_for_all_generators_and_each_is_told_what_was_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone_through: list[int] = []

    def watched(document: Document, spot: Spot, tally: Tally) -> Iterator[Target]:
        gone_through.append(spot.index)
        tally.refuses("legible-key", hit=True)
        return targets(document, spot, tally)

    monkeypatch.setattr("quizzes.distractors.targets.targets.targets", watched)
    document = Document(
        talk(("甲", "这家店的成本一直很高。", "この店のコストはずっと高い。"), ("乙", "谁来修雨伞呢？", None))
    )
    tallies = [Tally() for _ in range(3)]
    found = [[target.sense.word for target in best_targets(document, tally)] for tally in tallies]

    assert gone_through == [0, 1]
    assert [tally.refused["legible-key"] for tally in tallies] == [2, 2, 2]
    assert found == [["成本"]] * 3
