"""Which measure word does the noun take?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.numerals import OF_NUMBER, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import meanings_in, rows_of
from quizzes.chinese.tags import tag_of
from quizzes.cloze.clip import Clip, is_refused
from quizzes.cloze.clip_levels import read_untold
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_COUNTED = lazy_regex(r"(?:[0-9一二两三四五六七八九十几百千半多]|[这那哪每某]|另一|同一)\Z")
_MOST_BETWEEN, _LEAST_LEVEL, _LEAST = 12, 2, 2
_WORD_AHEAD = (1, 2)  # characters
_ABOVE = 1  # levels that what is counted may be harder than the question
_MOST_LIFT = 2  # levels that it lifts the measure word by at most: 张 is an easy word before any noun
_LEVELS_AS_MEASURE = {"门": 3, "头": 4, "笔": 4, "道": 4, "座": 3, "场": 3, "顶": 5}
_TRADITIONAL = {"台": "台", "只": "隻"}  # 臺 is a stage, and 只 means only
# Behind a noun these begin what is said of it, so that it is what is counted: 这根手指｜是被绳子勒的, 一只蝉｜停在手上.
_SAYS_OF_NOUN = frozenset({"是", "就是", "都是", "也是", "被", "像", "把", "让", "比", "有", "没有"})
_IS = frozenset({"是", "就是", "都是", "也是"})
# Straight behind the measure word too, where what is counted stands before or is not named: 评委里有一位｜是作者.
_SAYS_OF_UNNAMED = _SAYS_OF_NOUN - {"像", "比", "被"} | words("says of what is not named")
_TELLS = ("v", "p", "d", "zg", "a")
_NAMES = ("n", "x")  # of an unknown word no tag tells that it begins with what is counted: 蜂停｜在
_PARTS = frozenset({"手", "脚", "眼睛", "耳朵"})  # 那只海鸥的脚: the bird is counted, and no foot
_AND, _NUMBER = frozenset({"和", "与", "跟", "及", "以及", "或"}), lazy_regex("[0-9一二两三四五六七八九十几百千半]")
_CUT = "，,。；;：:！!？?、“”‘’「」『』（）()《》—…"


# 您三位希望读者记住什么: those who are spoken to are counted, and no readers.
_OF_THOSE_SPOKEN_TO = lazy_regex("(?:[您你我咱他她]们?)[两三四五六七八九十几]位$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A measure word in what is shown of its sentence, with the noun that takes it and words that it takes never."""

    clip: Clip
    noun: str
    wrong: tuple[str, ...]


def measure_words() -> Mapping[str, Localized]:
    """Load what each measure word counts."""
    return meanings_in("measure_words.tsv")


@lru_cache(maxsize=1)
def measured_nouns() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Load the nouns that each measure word counts, each with measure words that it never takes."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for noun, measure, wrong in rows_of("measured_nouns.tsv"):
        found.setdefault(measure, {})[noun] = tuple(wrong.split(","))
    return found


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make an item of each measure word whose noun decides it."""
    for spot in document.spots:
        for one in measured(spot):
            kept = tuple(word for word in one.wrong if not (_counts_here(document, word) or _makes_a_word(one, word)))
            is_few = tally.refuses("few-options", hit=len(kept) < _LEAST)
            if not is_few and not is_refused(one.clip, _level(document, one), tally):
                yield _item(document, replace(one, wrong=kept))


@lru_cache(maxsize=1 << 8)
def _counts_here(document: Document, measure: str) -> bool:
    """Tell whether the text counts with a measure word what it does not name there, as 一条 of comments: 一条十五块."""
    elided = re.compile(rf"{OF_NUMBER_OR_FEW}{measure}(?=[，,。；;！!？?]|{OF_NUMBER})")
    return any(elided.search(in_simplified(spot.source)) for spot in document.spots)


def _makes_a_word(one: Measured, measure: str) -> bool:
    """Tell whether a measure word would be read as one word with what stands behind it: 这门店 is this shop, 门店."""
    after = in_simplified(one.clip.after)
    return any(f"{measure}{after[:length]}" in dictionary() for length in _WORD_AHEAD)


def measured(spot: Spot) -> Iterator[Measured]:
    """Find the measure words of a sentence that stand between a number and a noun that takes them."""
    source = in_simplified(spot.source)
    words = tuple(map(in_simplified, spot.words))
    edges = _edges(words)
    for start, char in enumerate(source):
        nouns = measured_nouns().get(char)
        is_of_others = _OF_THOSE_SPOKEN_TO.search(source[: start + 1]) is not None
        is_counted = _COUNTED.search(source[max(0, start - 2) : start]) is not None and not is_of_others
        if nouns is None or start + 1 not in edges or not is_counted:
            continue
        found = _noun_after(words[edges[start + 1] :], nouns)
        if found is not None:
            noun, length = found
            end = start + 1 + length
            clip = Clip(spot=spot, start=start, key=spot.source[start])
            begin = end - len(noun)
            begin -= begin not in edges and source[begin - 1 : begin + 1] in dictionary()  # 芒果树 is no 果树
            yield Measured(clip=clip, noun=spot.source[begin:end], wrong=nouns[noun])


def _edges(words: Sequence[str]) -> Mapping[int, int]:
    """Tell with which word each place of a sentence begins."""
    edges: dict[int, int] = {}
    at = 0
    for i, word in enumerate(words):
        edges[at] = i
        at += len(word)
    return edges


def _noun_after(words: Sequence[str], nouns: Mapping[str, tuple[str, ...]]) -> tuple[str, int] | None:
    """Find the first noun of the table that ends its phrase, and how far it reaches."""
    length, is_unnamed = 0, words[:1] and words[0] in _SAYS_OF_UNNAMED
    for i, word in enumerate(words):
        is_other = i > 0 and (
            (tag_of(words[i - 1]).startswith(_NAMES) and _says_of_it(words[i:]))
            or (words[i - 1].endswith("的") and word in _SAYS_OF_NOUN)  # 那块黑黑的｜是石头还是影子
        )
        if word[0] in _CUT or length > _MOST_BETWEEN or is_other or word.isascii():  # 第一张图A3纸那么大
            return None
        length += len(word)
        noun = next((word[-n:] for n in range(len(word), 0, -1) if word[-n:] in nouns), None)
        is_head = noun is not None and (noun == word or len(noun) > 1)
        if noun in _PARTS and words[max(0, i - 1)] == "的" and tag_of(words[i - 2]).startswith(_NAMES):
            return None
        if noun is not None and (_is_counted_by_itself(words[:i]) or _is_told_of_another(words[1:i])):
            return None
        if noun is not None and is_head and not _goes_on(words[i + 1] if i + 1 < len(words) else ""):
            return None if is_unnamed and words[i - 1] != "的" else (noun, length)
    return None


def _is_counted_by_itself(before: Sequence[str]) -> bool:
    """Tell whether a noun has a number of its own beside what is counted: 一台B超和一个｜冰箱."""
    return any(word in _AND and _NUMBER.match(after) for word, after in pairwise(before))


def _is_told_of_another(between: Sequence[str]) -> bool:
    """Tell whether what is counted is said to be a noun, however that was cut: 那块表都｜是同一个｜牌子."""
    told = max((at for at, word in enumerate(between) if word in _IS), default=len(between))
    return told < len(between) and "的" not in between[told:]


def _says_of_it(words: Sequence[str]) -> bool:
    """
    Tell whether words behind a noun say what it does, so that it is counted and no noun after it: 停在他的手上.

    Those that a 的 follows at once describe the noun after them: 喜欢的字典.
    """
    if words[0] in _SAYS_OF_NOUN:
        return True
    said = tuple(takewhile(lambda word: tag_of(word).startswith(_TELLS), words))
    return bool(said) and "的" not in words[len(said) : len(said) + 1]


def _goes_on(following: str) -> bool:
    """Tell whether a noun belongs to another one that follows it."""
    if following in {"的", "之", "们", "和", "与", "及"}:
        return True
    return tag_of(following).startswith(("n", "x"))


def _item(document: Document, one: Measured) -> Item:
    clip = one.clip
    counts = measure_words()[in_simplified(clip.key)]
    evidence = clip.evidence
    return Item(
        kind=Kind.CLOZE,
        subtype="measure_word",
        prompt=clip.prompt,
        key=clip.key,
        distractors=tuple(_distractor(document, one, word) for word in one.wrong),
        evidence=evidence,
        explanation=Localized(
            ja=f"{evidence.line}行目の文です。「{one.noun}」は「{clip.key}」で数えます。"
            f"「{clip.key}」は{counts.ja}を数える語です。",
            en=f"The sentence is in line {evidence.line}. {one.noun} is counted with {clip.key}, "
            f"the measure word for {counts.en}.",
        ),
        level=read_untold(clip, _level(document, one)),
        place=clip.spot.place,
        subject=f"{clip.key}{_head(one)}",
        merit=5.0,
        tags=("C4",),
    )


def _head(one: Measured) -> str:
    """Give the noun that the counted one is a sort of, as far as it is counted alike: 猫 of 小猫."""
    noun, alike = in_simplified(one.noun), measured_nouns()[in_simplified(one.clip.key)]
    return noun[-1] if noun[-1] in alike else noun


def _level(document: Document, one: Measured) -> int:
    """
    Give the level of the measure word, which some words are met as later than as a noun: 门, 头.

    What is counted decides it, so that a hard noun lifts it, but not far: 块 of 玻璃, and 条 of 巷子.
    """
    key = one.clip.key
    own = max(_LEAST_LEVEL, document.level_of(key), _LEVELS_AS_MEASURE.get(in_simplified(key), 0))
    counted = min(map(document.level_of, (one.noun, _head(one)))) - _ABOVE
    return max(own, min(counted, own + _MOST_LIFT))


def _distractor(document: Document, one: Measured, word: str) -> Distractor:
    option, counts = _written(document, word), measure_words()[word]
    return Distractor(
        option=option,
        code=RefutationCode.UNGRAMMATICAL,
        why=Localized(
            ja=f"「{option}」は{counts.ja}を数える語で、「{one.noun}」には使いません。",
            en=f"{option} is the measure word for {counts.en}; it is not used with {one.noun}.",
        ),
    )


def _written(document: Document, word: str) -> str:
    return _TRADITIONAL.get(word, document.written(word)) if document.is_traditional else word
