"""How many of what does a sentence name, as its translation does?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import NUMERALS, UNKNOWN, tag_of
from quizzes.distractors.words import in_simplified
from quizzes.translation.clause import clause_of, used
from quizzes.translation.objects_in_japanese import whole_noun
from quizzes.translation.phrases import Phrase, is_noun, joins_what_stands_before, sense_in
from quizzes.translation.said_together import ENDING, Kind, each_gloss

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.words import Sense

_KANJI = "[一-龠々]"
_COUNTER_JA = r"(?:人(?!前)|[つ名社軒冊本枚台頭匹杯通件足点個曲皿箱校店羽編篇]|[かヶ][国所月])"
_OF_STUFF, _AS_THINGS = frozenset("木竹紙布板糸"), lazy_regex("[つ個]$")  # 木二つ would be no two pieces of wood
_SUFFIXES = frozenset("了着过得")
_LIKENED = lazy_regex("似的|一样|般|[形状]的")  # 一个胶囊似的小舱 is a cabin
_OF_PERSONS = frozenset("名位")  # 一名灯塔维修技工 is no lighthouse
_THING, _OR_SO = "nc", frozenset("多来余几半些")
# What something is made into, whatever it is of: a photograph, a bill.
_THING_AHEAD = lazy_regex("(?:毕业|合影|全家)?[照票证](?:片|据|书)?(?=[，。、；！？”』」）和与]|$)")
_SPANS = frozenset("夜天年月周秒日晚")  # of time, which count no noun: 一夜火车 is a night on a train
_HOMES, _WHERE = frozenset("家户"), frozenset({"里", "上", "外", "前", "后", "里面", "上面", "外面", "门口"})
_ONE_OR_SO = lazy_regex("^[1一](?![0-9一二三四五六七八九十百千万])|[つ個]$")
# What ends before it and is the rest of its number or of a range: 一点八个百分点, 五到八个人.
_IN_NUMBER = lazy_regex("[0-9〇零一二三四五六七八九十百千万两](?:[点.]|个?[到至、或~～—-])$")
_NO_NUMBER_BEFORE = r"(?<![\d.,第一二三四五六七八九十百千万])"
_ONES = (
    "zero one two three four five six seven eight nine ten "
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_DEGREE = "(?:magnitude|force|category|grade|level|class)[ -]"  # a magnitude 6 earthquake is no six of them
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety"


def amounts(document: Document, spot: Spot, language: str) -> Iterator[Phrase]:
    """Find a number, or 这 or 那, with a measure word and a noun that the translation has with the same."""
    clause, start = clause_of(spot.words), 0
    for i, word in enumerate(spot.words):
        begin, sense = clause.number_before(i), sense_in(document, word)
        begin -= in_simplified("".join(spot.words[max(0, begin - 1) : begin])) in _pointers()
        number = "".join(spot.words[begin:i])
        is_exact = (
            in_simplified(number)[-1:] not in _OR_SO | _SPANS
        )  # 七十多厘米 has no measure word, and is not seventy
        if begin < i and is_exact and sense is not None and is_noun(word) and not _goes_on(spot, begin, i):
            said = _said(in_simplified(number)[:-1], sense, spot.translation or "", language)
            is_other = _is_portion(in_simplified(number)[-1], said) or _is_in_a_home(spot, begin, i)
            is_other = is_other or (in_simplified(number)[-1] in _OF_PERSONS and sense.pos == _THING)
            said = "" if is_other else said
            is_pointed = in_simplified(number)[:-1] in _pointers() and number[-1] not in used("act_measure")
            if said and (is_pointed or clause.is_amount(begin)) and spot.source.count(f"{number}{word}") == 1:
                yield Phrase(
                    kind=Kind.AMOUNT,
                    spot=spot,
                    start=start - len(number),
                    text=f"{number}{word}",
                    senses=(sense,),
                    said=said,
                )
        start += len(word)


def _is_portion(measure: str, said: str) -> bool:
    """Tell whether a measure word says how much of it there is, which nothing in the translation does: 一句方言."""
    counters = _portions().get(measure)
    return counters is not None and not re.search(counters, said)


@lru_cache(maxsize=1)
def _portions() -> Mapping[str, str]:
    return {row[0]: row[1] for row in rows_of("portions.tsv")}


def _is_in_a_home(spot: Spot, begin: int, at: int) -> bool:
    """
    Tell whether 家 or 户 names the home or the firm that a noun is a part of, and does not count it: 有一家厨房里.

    So it does where the noun takes another measure word, or is said to be where something is that there is.
    """
    words = tuple(map(in_simplified, spot.words))
    measure, takes = words[at - 1][-1], _measures().get(words[at], frozenset())
    is_there = begin > 0 and words[begin - 1] == "有" and words[at + 1 : at + 2] != () and words[at + 1] in _WHERE
    return measure in _HOMES and measure not in takes and (bool(takes) or is_there)


@lru_cache(maxsize=1)
def _measures() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for noun, measure, _ in rows_of("measured_nouns.tsv"):
        found.setdefault(noun, set()).add(measure)
    return {noun: frozenset(measures) for noun, measures in found.items()}


def digits_of(number: str) -> str:
    """Write a number with digits; empty where it cannot be read."""
    plain = in_simplified(number)
    value = value_of(plain) if set(plain) <= NUMERALS else None
    return "" if value is None else str(value)


def _goes_on(spot: Spot, begin: int, at: int) -> bool:
    """
    Tell whether the noun or the number is a piece of something longer: 六百名社区医生, 第一个办法, 每一个人.

    没有一家媒体 is about none, and nobody says 一社のメディア of it; nor is the noun counted where a number is told of
    it: 一个 is what is spoken of in 一个租金三百.
    """
    after, before = "".join(spot.words[at + 1 : at + 2]), "".join(spot.words[max(0, begin - 1) : begin])
    is_piece = in_simplified(before)[-1:] in set("第每这那上下前后") or before == "的" or after in {"的", "们", "們"}
    is_piece = is_piece or _LIKENED.match(in_simplified(after)) is not None
    is_piece = is_piece or _IN_NUMBER.search(in_simplified("".join(spot.words[:begin]))) is not None
    is_piece = (
        is_piece
        or in_simplified(before) in {"没", "没有", "连"}
        or (bool(after) and set(in_simplified(after)) <= NUMERALS)
    )
    return is_piece or joins_what_stands_before(after) or _is_named_on(spot, at + 1)


def _is_named_on(spot: Spot, at: int) -> bool:
    """
    Tell whether a word that no list has is the end of a longer name, and no verb: 三个环保化宝炉, 六个志愿全填了.

    So does a thing go on that is made of what stands before it: 一张幼儿园毕业照.
    """
    word, behind = "".join(spot.words[at : at + 1]), "".join(spot.words[at + 1 : at + 2])
    is_unlisted = tag_of(word) == UNKNOWN and in_simplified(behind) not in _SUFFIXES
    return bool(hanzi_of(word)) and (is_unlisted or _THING_AHEAD.match(in_simplified(f"{word}{behind}")) is not None)


def _said(number: str, sense: Sense, translation: str, language: str) -> str:
    """Find how the translation names the amount."""
    digits = digits_of(number)
    if (pointer := _pointers().get(number)) is not None:
        return _pointed_at(pointer[language != "ja"], sense, translation, language)
    if language == "ja":
        amount = f"({_NO_NUMBER_BEFORE}(?:{digits}|{number.replace('两', '二')}){_COUNTER_JA})"
        found = (_in_japanese(amount, gloss, translation, is_thing=sense.pos == _THING) for gloss in sense.ja)
    else:
        found = (_in_english(digits, stem, translation) for _, stem in each_gloss(sense, language))
    return next(filter(None, found), "") if digits else ""


def _pointed_at(pointer: str, sense: Sense, translation: str, language: str) -> str:
    """Name what is pointed at, which is no piece of a longer name: この航路, that list."""
    for gloss, stem in each_gloss(sense, language):
        noun = re.escape(whole_noun(gloss, stem) if language == "ja" else stem)
        in_japanese = rf"(?<!ど)(?:{pointer}){noun}(?!{_KANJI}|[\u30a1-\u30fa\u30fc])"
        in_english = rf"\b(?:{pointer}) {noun}{ENDING}(?! of\b|['’])"
        found = re.search(in_japanese if language == "ja" else in_english, translation, re.IGNORECASE)
        if found is not None:
            return found.group().lower()
    return ""


@lru_cache(maxsize=1)
def _pointers() -> Mapping[str, tuple[str, str]]:
    return {word: (ja, en) for word, ja, en in rows_of("pointers.tsv")}


def _in_japanese(amount: str, noun: str, translation: str, *, is_thing: bool) -> str:
    """Name an amount with the number first, 一つの原因, but behind a long name and one single thing: 封筒一つ."""
    if noun not in translation:
        return ""
    named = re.escape(noun) if len(noun) > 1 else rf"(?<!{_KANJI}){noun}(?!{_KANJI})"  # 財源 is no 源
    found = re.search(f"{amount}の{named}", translation) or re.search(f"{named}[がをはも]?{amount}", translation)
    if found is None or (noun in _OF_STUFF and _AS_THINGS.search(found[1])):
        return ""
    is_behind = "の" in noun or found[1][-1] in noun or (is_thing and _ONE_OR_SO.search(found[1]))
    return f"{noun}{found[1]}" if is_behind else f"{found[1]}の{noun}"


def _in_english(digits: str, stem: str, translation: str) -> str:
    noun = re.escape(stem)
    number = f"(?:{digits}|{in_words(int(digits))})"
    found = re.search(rf"\b(?:{_DEGREE})?{number} {noun}{ENDING}", translation, re.IGNORECASE)
    return found.group().lower() if found else ""


def in_words(value: int) -> str:
    """Say a number below a hundred in English; one may be the article."""
    ones, tens = _ONES.split(), _TENS.split()
    if value == 1:
        return "one|an?"
    if value < len(ones):
        return ones[value]
    ten, one = divmod(value, 10)
    return f"{tens[ten]}{f'-{ones[one]}' if one else ''}" if ten < len(tens) else str(value)
