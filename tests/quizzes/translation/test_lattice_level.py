"""At which level a translation is asked, and which place is too easy to decide it, by the sentence around it."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.places import Side, Site
from quizzes.languages import TranslationLanguage
from quizzes.question import Localized
from quizzes.translation.lattice import Pair, _item
from quizzes.translation.lattice import pair_of as pair_at
from quizzes.translation.lattice_level import _is_first_word, is_beneath, is_seen, less_telling, level_of_pair, says_how
from tests.quizzes.talks import talk

HARD = (
    "骑手起诉了保姆，法院在一座很小的寺庙后面。",
    "The rider sued the nanny; the court is behind a very small temple.",
)
LONG = (
    "我们昨天下午去了图书馆，在那里看了很多很有意思的新书。",
    "Yesterday afternoon we went to the library and read many interesting new books there.",
)
LONG_REQUEST = (
    "妈妈请我们昨天下午去了图书馆，在那里看了很多很有意思的新书。",
    "Mother asked us to go to the library yesterday afternoon and read many interesting new books there.",
)
HARD_REQUEST = (
    "骑手请律师起诉了寺庙后面那家工厂的保姆和股东。",
    "The rider asked the lawyer to sue the nanny and the shareholders of the factory behind the temple.",
)
RIDER, LIBRARY, ASK, NEW = (
    (("骑手", "学生", "老师"), ("rider", "student", "teacher")),
    (("图书馆", "学校", "医院"), ("library", "school", "hospital")),
    (("请", "叫", "让"), ("asked", "called", "let")),
    (("新", "旧", "贵"), ("new", "old", "expensive")),
)


def pair_of(
    sentence: tuple[str, str], words: tuple[tuple[str, ...], tuple[str, ...]], level: int
) -> tuple[Document, Pair]:
    """Change one place, of a level, of a sentence with its translation."""
    document = Document(talk(("甲", *sentence), language=TranslationLanguage.ENGLISH))
    [spot] = document.spots
    zh, other = (
        Side(start=(at := text.index(said)), end=at + len(said), said=said, others=tuple(others))
        for text, (said, *others) in zip(sentence, words, strict=True)
    )
    meanings = tuple(Localized(ja=word, en=word) for word in words[1])
    site = Site(zh=zh, other=other, clause=0, meanings=meanings, level=level)
    return document, pair_at(spot, spot, site, str)


@pytest.mark.parametrize(
    ("asked", "to_chinese", "level"),
    [
        pytest.param(3, True, 4, id="one more where much harder sentences are read"),
        pytest.param(4, True, 5, id="one more where they are harder"),
        pytest.param(3, False, 4, id="one more where one is read"),
    ],
)
def test_a_harder_sentence_lifts_what_is_asked(asked: int, level: int, *, to_chinese: bool) -> None:
    assert level_of_pair(pair_of(HARD, RIDER, asked)[1], to_chinese=to_chinese) == level


@pytest.mark.parametrize(
    ("sentence", "words", "level", "to_chinese", "expected"),
    [
        pytest.param(LONG, LIBRARY, 3, False, True, id="an easy noun in a long sentence"),
        pytest.param(LONG, LIBRARY, 4, False, False, id="a harder noun in a long sentence"),
        pytest.param(LONG_REQUEST, ASK, 3, False, False, id="a first verb in a long sentence"),
        pytest.param(LONG, NEW, 2, True, True, id="a first quality among long Chinese sentences"),
        pytest.param(LONG, NEW, 2, False, False, id="a first quality among translations"),
        pytest.param(LONG, NEW, 3, True, False, id="a harder quality among long Chinese sentences"),
        pytest.param(HARD_REQUEST, ASK, 1, True, True, id="a first verb in a much harder question"),
        pytest.param(HARD_REQUEST, ASK, 3, False, False, id="a verb in a question that is hardly harder"),
    ],
)
def test_what_who_can_read_the_rest_sees_at_once_is_beneath_it(
    sentence: tuple[str, str],
    words: tuple[tuple[str, ...], tuple[str, ...]],
    level: int,
    *,
    to_chinese: bool,
    expected: bool,
) -> None:
    document, pair = pair_of(sentence, words, level)
    item = _item(pair, document, to_chinese=to_chinese)
    assert is_beneath(pair, item, to_chinese=to_chinese) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("马上", True, id="when"),
        pytest.param("前年", True, id="in which year"),
        pytest.param("最后", True, id="at last"),
        pytest.param("慢慢地", True, id="how"),
        pytest.param("将近两年", True, id="a number that is rounded"),
        pytest.param("两年", False, id="a number"),
    ],
)
def test_words_that_say_how_and_rounded_numbers_are_easy_in_any_sentence(said: str, *, expected: bool) -> None:
    words = ((said, "突然", "终于"), ("so", "suddenly", "at last"))
    assert says_how(pair_of((f"他{said}走了。", "He went so."), words, 3)[1]) is expected


@pytest.mark.parametrize(
    ("said", "to_chinese", "level"),
    [
        pytest.param("最", False, 2, id="one of the very first words, which is seen"),
        pytest.param("最", True, 3, id="to be said in Chinese, where all of it is read"),
        pytest.param("更", False, 3, id="a word of the next level"),
    ],
)
def test_one_of_the_very_first_words_is_no_harder_in_a_hard_sentence(
    said: str, *, to_chinese: bool, level: int
) -> None:
    sentence = (f"骑手在寺庙后面{said}怕股东起诉。", "Behind the temple the rider fears most that shareholders sue.")
    _, pair = pair_of(sentence, ((said, "特别", "有点"), ("most", "especially", "a little")), 2)
    assert level_of_pair(pair, to_chinese=to_chinese) == level


@pytest.mark.parametrize(
    ("word", "is_first"),
    [
        pytest.param("最", True, id="one of them"),
        pytest.param("第一次", True, id="made of them"),
        pytest.param("终于", False, id="a later one"),
    ],
)
def test_a_count_of_times_is_among_the_first_words(word: str, *, is_first: bool) -> None:
    assert _is_first_word(word) is is_first


@pytest.mark.parametrize(
    ("word", "is_plain"),
    [
        pytest.param("每天早上", True, id="every morning"),
        pytest.param("当天晚上", True, id="that evening"),
        pytest.param("马上", False, id="how soon"),
        pytest.param("后来", False, id="grammar"),
    ],
)
def test_a_time_of_the_day_is_seen_at_once(word: str, *, is_plain: bool) -> None:
    assert is_seen(word) is is_plain


def test_a_time_of_the_day_is_no_harder_in_a_hard_sentence() -> None:
    sentence = ("骑手早上在寺庙后面起诉股东。", "In the morning the rider sues the shareholders behind the temple.")
    _, pair = pair_of(sentence, (("早上", "中午", "晚上"), ("morning", "noon", "evening")), 2)
    assert level_of_pair(pair, to_chinese=False) == 2


def test_an_adverb_is_worth_less_than_a_verb_and_more_than_a_thing() -> None:
    assert less_telling("支持") < less_telling("终于") < less_telling("老师")
