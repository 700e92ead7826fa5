"""Of a translation the sentence that says what the next or the last one says is left out, and nothing else."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.edits.own_part import own_part, with_own_part
from quizzes.languages import TranslationLanguage
from tests.quizzes.comprehension.passages import passage, told_in
from tests.quizzes.talks import talk


def _document(before: tuple[str, str | None], own: tuple[str, str]) -> Document:
    return Document(talk(("林芳", *before), ("林芳", *own), language=TranslationLanguage.JAPANESE))


def test_sentences_of_two_paragraphs_say_nothing_of_each_other() -> None:
    whole = _document(
        ("邻居都摇头，医生也摇头。", "皆が首を振りました。"), ("我们修了三年。", "医者もです。三年直しました。")
    )
    assert with_own_part(whole, whole.spots[1]) is whole.spots[1]


@pytest.mark.parametrize(
    ("translation", "own"),
    [
        pytest.param("三年直しました。", "三年直しました。", id="one sentence"),
        pytest.param("古い機械でした。三年直しました。", "古い機械でした。三年直しました。", id="told in two"),
    ],
)
def test_what_a_sentence_says_itself_stays(translation: str, own: str) -> None:
    whole = _document(("邻居都走了。", "皆帰りました。"), ("这台旧机器我们修了三年。", translation))
    assert own_part(whole, whole.spots[1], translation) == own


@pytest.mark.parametrize(
    ("translation", "own"),
    [
        pytest.param("医者もです。このパソコンは丸3年直しました。", "このパソコンは丸3年直しました。", id="before"),
        pytest.param("このパソコンは丸3年直しました。", "このパソコンは丸3年直しました。", id="nothing more"),
    ],
)
def test_what_the_sentence_before_says_in_the_same_paragraph_is_left_out(translation: str, own: str) -> None:
    told = passage("邻居都摇头，医生也摇头。", "这台电脑我们修了整整三年。")
    whole = told_in(told, ("近所の人が首を振りました。", translation), TranslationLanguage.JAPANESE)
    assert with_own_part(whole, whole.spots[1]).translation == own


@pytest.mark.parametrize(
    ("before", "own", "translation", "rest"),
    [
        pytest.param(
            "还有什么看不开的？",
            "一九七六年我们把竹子挖掉了。",
            "What is there left to mind? In 1976 we dug out the bamboo, all of it, stump by stump.",
            "In 1976 we dug out the bamboo, all of it, stump by stump.",
            id="what only the sentence before asks",
        ),
        pytest.param(
            "多余的水排入河道，这就是漫流。",
            "去年一年漫流发生了六十四次，水都是黑的。",
            "This is what we call spilling. Last year it happened 64 times, and the water was black.",
            "Last year it happened 64 times, and the water was black.",
            id="what the sentence before ends by pointing to",
        ),
        pytest.param(
            "多余的水排入河道。",
            "这就是漫流，去年一年发生了六十四次，水都是黑的。",
            "This is what we call spilling. Last year it happened 64 times, and the water was black.",
            "This is what we call spilling. Last year it happened 64 times, and the water was black.",
            id="what the sentence itself points to",
        ),
    ],
)
def test_a_first_sentence_of_the_form_of_the_one_before_is_left_out(
    before: str, own: str, translation: str, rest: str
) -> None:
    whole = told_in(passage(before, own), ("The rest runs into the river.", translation), TranslationLanguage.ENGLISH)
    assert own_part(whole, whole.spots[1], translation) == rest


def test_a_last_sentence_that_says_a_number_of_its_own_stays() -> None:
    told = passage("居民得在外面过渡，对八十岁的人来说太久了。", "年底完成五千部。")
    translation = "Residents would also have to live elsewhere for all that time in between. At eighty, a year is long."
    whole = told_in(told, (translation, "Five thousand are done at the end of the year."), TranslationLanguage.ENGLISH)
    assert own_part(whole, whole.spots[0], translation) == translation
