"""A word that the translation says is exchanged in Chinese alone, where nothing has to be written anew."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.chinese_swaps import chinese_swaps
from quizzes.distractors.edits.perturbations import sites
from quizzes.distractors.places import BothSides, Told
from quizzes.question import Localized


def both_of(source: str, translation: str, language: str, said: str, *told: str) -> BothSides:
    """Take a sentence with its words parted by blanks, the first of `told` being said as `said`."""
    words = tuple(source.split())
    word, *others = told
    meaning = Localized(ja=said if language == "ja" else word, en=said if language == "en" else word)
    return BothSides(
        source="".join(words),
        translation=translation,
        language=language,
        words=words,
        told=(Told(word=word, said=said, meaning=meaning, others=tuple(others)),),
    )


PERSUADED = ("我 说服 了 她 。", "I persuaded her.", "en", "to persuade", "说服", "表扬", "原谅")


def test_it_is_offered_in_chinese_and_nothing_in_the_translation() -> None:
    both = both_of(*PERSUADED)
    [site] = sites(both, to_chinese=True)
    assert (site.zh.said, site.zh.others) == ("说服", ("表扬", "原谅"))
    assert site.other.said == "persuaded"
    assert site.meanings[1] == Localized(ja="褒める", en="to praise")
    assert site.is_in_chinese
    assert sites(both) == ()


@pytest.mark.parametrize(
    ("source", "translation", "language", "told"),
    [
        pytest.param(*PERSUADED[:3], PERSUADED[3:], id="in English"),
        pytest.param(
            "他 让 我 很 感动 。",
            "I was deeply moved by him.",
            "en",
            ("to be moved", "感动", "失望"),
            id="with what stands between its words",
        ),
        pytest.param(
            "我 后来 发现 他 走 了 。", "後で彼が行ったと気づいた。", "ja", ("気づく", "发现", "怀疑"), id="in Japanese"
        ),
    ],
)
def test_a_word_is_found_where_the_translation_says_it(
    source: str, translation: str, language: str, told: tuple[str, ...]
) -> None:
    [place] = chinese_swaps(both_of(source, translation, language, *told))
    assert source.replace(" ", "")[slice(*place.zh)] == told[1]


@pytest.mark.parametrize(
    ("source", "translation", "language", "told"),
    [
        pytest.param(
            "我 说服 了 她 。",
            "I persuaded her, or she persuaded me.",
            "en",
            ("to persuade", "说服", "表扬"),
            id="said twice",
        ),
        pytest.param("我 说服 了 她 。", "I won her over.", "en", ("to persuade", "说服", "表扬"), id="not said so"),
        pytest.param(
            "我 发现 他 走 了 。",
            "気づいたら、みんなも気づいていた。",
            "ja",
            ("気づく", "发现", "怀疑"),
            id="said twice in Japanese",
        ),
        pytest.param(
            "照片 里 有 一 条 河 。", "There is a river in the photo.", "en", ("photo", "照片", "日历"), id="a place"
        ),
        pytest.param(
            "他 的 丈夫 来 了 。", "His husband came.", "en", ("husband", "丈夫", "老公"), id="who somebody is"
        ),
    ],
)
def test_of_these_none_is_exchanged(source: str, translation: str, language: str, told: tuple[str, ...]) -> None:
    assert list(chinese_swaps(both_of(source, translation, language, *told))) == []


def test_what_the_sentence_says_already_is_not_offered() -> None:
    both = both_of(
        "我 没有 表扬 她 ， 只是 说服 了 她 。",
        "I didn't praise her, I only persuaded her.",
        "en",
        "to persuade",
        "说服",
        "表扬",
        "原谅",
    )
    [place] = chinese_swaps(both)
    assert place.zh_others == ("原谅",)


def test_of_several_meanings_the_first_is_told() -> None:
    [place] = chinese_swaps(both_of(*PERSUADED[:5], "安慰"))
    assert place.meanings[1].en == "to comfort"
