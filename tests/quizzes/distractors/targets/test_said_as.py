"""A word is told as the part of speech that the translation has it as."""

from __future__ import annotations

import pytest

from quizzes.distractors.targets.said_as import is_said_as_another
from quizzes.distractors.words import Sense


@pytest.mark.parametrize(
    ("word", "gloss", "translation", "expected"),
    [
        pytest.param("设计", "to design", "She teaches stage design.", True, id="described by a noun"),
        pytest.param("设计", "to design", "He showed me his designs.", True, id="somebody's"),
        pytest.param("设计", "to design", "They design the stage.", False, id="with an object"),
        pytest.param("设计", "to design", "My sister designs shoes.", False, id="somebody does it"),
        pytest.param("设计", "to design", "It was designed in a week.", False, id="what was done"),
        pytest.param("设计", "to design", "You can design", False, id="helped by a verb"),
        pytest.param(
            "设计", "to design", "How could a painter design that?", False, id="helped by a verb before who does"
        ),
        pytest.param("设计", "to design", "She likes the plan.", False, id="said in another way"),
        pytest.param("后悔", "to regret", "He left without regret.", True, id="behind a preposition"),
        pytest.param("做梦", "to dream", "I still see it in my dreams.", True, id="several"),
        pytest.param("上班", "to go to work", "I like the work.", False, id="a gloss of several words"),
    ],
)
def test_a_verb_may_be_a_noun_in_english(word: str, gloss: str, translation: str, *, expected: bool) -> None:
    sense = Sense(word=word, pos="v", ja=("する",), en=(gloss,))
    assert is_said_as_another(sense, translation, "en") is expected


@pytest.mark.parametrize(
    ("word", "gloss", "translation", "expected"),
    [
        pytest.param("误会", "misunderstanding", "That is what people misunderstand.", True, id="the verb of the word"),
        pytest.param("误会", "misunderstanding", "They misunderstood me.", True, id="in an irregular form"),
        pytest.param("误会", "misunderstanding", "That was a misunderstanding.", False, id="the noun"),
        pytest.param("误会", "misunderstanding", "Nobody spoke to me.", False, id="said in another way"),
        pytest.param("计划", "plan", "We plan to open in May.", True, id="what looks alike, behind who does it"),
        pytest.param("计划", "plan", "We had a plan.", False, id="what looks alike, behind an article"),
        pytest.param("计划", "plan", "They planned the trip.", True, id="what was done"),
        pytest.param("计划", "plan (for a time)", "The plan was good.", False, id="a note in brackets"),
        pytest.param("屋顶", "roof", "They roof it every year.", False, id="no verb in Chinese"),
    ],
)
def test_a_noun_may_be_a_verb_in_english(word: str, gloss: str, translation: str, *, expected: bool) -> None:
    sense = Sense(word=word, pos="n", ja=("もの",), en=(gloss,))
    assert is_said_as_another(sense, translation, "en") is expected


@pytest.mark.parametrize(
    ("word", "gloss", "translation", "expected"),
    [
        pytest.param("误会", "誤解", "いちばん誤解されやすい言葉です。", True, id="done"),
        pytest.param("误会", "誤解", "それは誤解でした。", False, id="what something is"),
        pytest.param("误会", "誤解", "誤解して、誤解が続きました。", False, id="both"),
        pytest.param("误会", "誤解", "それは違います。", False, id="said in another way"),
        pytest.param("设计", "デザイン", "服をデザインします。", True, id="a foreign word"),
        pytest.param("声音", "声", "声をかけた。", False, id="of one character"),
        pytest.param("桌子", "食卓", "食卓します。", False, id="no verb in Chinese"),
    ],
)
def test_a_noun_may_be_done_in_japanese(word: str, gloss: str, translation: str, *, expected: bool) -> None:
    sense = Sense(word=word, pos="n", ja=(gloss,), en=("thing",))
    assert is_said_as_another(sense, translation, "ja") is expected


def test_nothing_is_told_without_a_translation() -> None:
    assert not is_said_as_another(Sense(word="计划", pos="n", ja=("計画",), en=("plan",)), "", None)
