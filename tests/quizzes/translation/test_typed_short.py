"""A phrase is typed only where one character of each word leaves nothing else to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.document import Document
from quizzes.distractors.rivals import cue_of
from quizzes.distractors.vetoes import Tally, is_legible_in
from quizzes.grading import grade
from quizzes.grading.verdict import Verdict
from quizzes.interview import TranslationLanguage
from quizzes.translation import typed_short
from tests.quizzes.documents import DOCUMENTS, document, made
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ALL = [pytest.param(path, id=path.stem) for path in DOCUMENTS]


def made_of(source: str, translation: str, language: TranslationLanguage = TranslationLanguage.JAPANESE) -> list[Item]:
    return list(typed_short.items(Document(talk(("甲", source, translation), language=language)), Tally()))


@pytest.mark.parametrize(
    ("source", "translation", "prompt", "answer"),
    [
        pytest.param(
            "我们有一支工程师队伍。",
            "私たちにはエンジニアのチームがあります。",
            "エンジニアのチーム",
            ("工程师队伍", "工程师的队伍"),
            id="two nouns",
        ),
        pytest.param(
            "他们提供类似的服务。",
            "彼らは似たようなサービスを提供します。",
            "似たようなサービス",
            ("类似的服务", "类似服务"),
            id="an adjective with 的",
        ),
    ],
)
def test_a_phrase_of_both_sides_is_asked(source: str, translation: str, prompt: str, answer: tuple[str, ...]) -> None:
    [item] = made_of(source, translation)
    assert item.prompt == prompt
    assert item.answer == answer


def test_an_english_phrase_may_stand_the_other_way_round() -> None:
    [item] = made_of("我们有一支工程师队伍。", "We have a team of engineers.", TranslationLanguage.ENGLISH)
    assert item.prompt == "team of engineers"
    assert item.hint is not None
    assert item.hint.en == "a word of 3 characters beginning with 工 and a word of 2 characters ending with 伍"


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("这是大型动物。", "これは大型動物です。", id="legible in Japanese"),
        pytest.param("我们有工程师和队伍。", "エンジニアとチームがあります。", id="two phrases"),
        pytest.param("优秀的工程师队伍来了。", "優秀なエンジニアがチームで来ました。", id="not side by side there"),
        pytest.param("小公司的机会在哪儿？", "小さな会社のチャンスはどこですか。", id="a piece of a longer phrase"),
        pytest.param("工程师队伍帮工程师队伍。", "エンジニアのチームを助けます。", id="twice"),
    ],
)
def test_what_is_no_phrase_of_its_own_is_not_asked(source: str, translation: str) -> None:
    assert not made_of(source, translation)


@pytest.mark.parametrize(
    ("word", "place"),
    [
        pytest.param("工程师", 0, id="the first character decides"),
        pytest.param("程序", -1, id="程式 begins alike"),
        pytest.param("机会", -1, id="机遇 begins alike"),
    ],
)
def test_the_character_that_is_told_decides_the_word(word: str, place: int) -> None:
    assert cue_of(word) == place


@pytest.mark.parametrize("path", ALL)
def test_every_accepted_answer_is_short_chinese_that_the_prompt_does_not_show(path: Path) -> None:
    for question in made(path).questions:
        if question.subtype == "typed_short":
            assert len(hanzi_of(question.key.replace("的", ""))) <= 6
            assert not is_legible_in(question.key, question.prompt) or document(path).language == "en"
            assert all(grade(question, [answer]).verdict is Verdict.CORRECT for answer in question.answer)
