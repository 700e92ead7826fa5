"""Who says a sentence is told by what it answers, and what others say by where they say it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.no_topic import is_of_no_topic
from quizzes.comprehension.parties.who_reasons import answered_by, why_not_said_by
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk

ASKED = ("记者", "铁的和竹的有什么不一样？", None)


@pytest.mark.parametrize(
    ("before", "told"),
    [
        pytest.param(ASKED, "行目の質問「铁的和竹的有什么不一样？」に答えたものです。", id="a question before it"),
        pytest.param(("记者", "您做了很多年。", None), "", id="no question before it"),
        pytest.param(("林芳", "铁的和竹的有什么不一样？", None), "", id="a question of one's own"),
        pytest.param((None, "铁的和竹的有什么不一样？", None), "", id="a question of nobody who speaks"),
    ],
)
def test_a_sentence_is_known_by_the_question_that_its_paragraph_answers(
    before: tuple[str | None, str, None], told: str
) -> None:
    found = Document(talk(before, ("林芳", "铁的不透气。你试一次就明白了。", None), language=None))
    note = answered_by(found, found.spots[-1])
    assert told in (note.ja or "")
    assert bool(note.ja) is bool(note.en) is bool(told)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("天天", True, id="how often"),
        pytest.param("处处", True, id="where"),
        pytest.param("星星", False, id="a thing"),
    ],
)
def test_how_often_is_taken_up_by_nothing(word: str, *, expected: bool) -> None:
    assert is_of_no_topic(word) is expected


@pytest.mark.parametrize(
    ("name", "ja", "en"),
    [
        pytest.param(
            "记者", "「记者」は3行目で「铁的和竹的有什么不一样？」と尋ねた人です。", "记者 asks", id="who asks it"
        ),
        pytest.param(
            "方明",
            "「方明」の言葉は、たとえば",
            "The words of 方明 are in line",
            id="who only speaks later",
        ),
    ],
)
def test_another_speaker_is_told_by_his_own_turn_and_by_no_word_of_the_sentence(name: str, ja: str, en: str) -> None:
    said = ("林芳", "铁的不透气。你试一次就明白了。", None)
    found = Document(talk(ASKED, said, ("方明", "我倒觉得差不多。", None), language=None))
    why = why_not_said_by(found, next(spot for spot in found.spots if spot.speaker == "林芳"), name)
    assert (why.ja or "").startswith(ja)
    assert (why.en or "").startswith(en)
    assert "この文は" in (why.ja or "")
    assert "「林芳」の言葉です。" in (why.ja or "")
    assert "出てきません" not in (why.ja or "")
