"""What is a learner told of a time or a place that is offered and is wrong?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex, where_it_fits
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import NUMERALS
from quizzes.comprehension.meant import meant
from quizzes.distractors.display import (
    clauses,
    is_balanced,
    nested,
    shown,
    stopped,
    without_brackets,
    without_end,
    without_remark,
    word_edges,
)
from quizzes.distractors.glosses.word_senses import senses_of_words
from quizzes.distractors.item import Distractor
from quizzes.distractors.targets.cuts import may_be_cut_wrongly
from quizzes.distractors.words import folded, in_simplified, table
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from quizzes.comprehension.circumstances.circumstance_asked import Asked, Other, Phrase
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.question import Evidence

_QUOTES = lazy_regex("[“”‘’「」『』（）]")
_PREPOSITION = lazy_regex(r"^(?:in|on|at|by|under|behind) the ")
_COMMA = lazy_regex("、|, ")
_SOMEBODY = "np"
_SHORT_WORD = lazy_regex("\\b[a-z]{3,}\\b")  # lab for laboratory
_LOCALIZER = lazy_regex("(?:里[头面边]?|上)$")
_TOLD_JA = "{option}は{line}行目の「{said}」に出てきますが、{here}行目では{key}です。"
_TOLD_EN = "{option} comes up in line {line}: {said}; line {here} says {key}."
_HALF_MORE = lazy_regex("(?<=楼)半(?![夜途路天])")  # 三楼半 is no third floor
_DIGITS = "0-9〇零一二三四五六七八九十"
_NO_NUMBER_BEFORE = lazy_regex(f"(?<![{_DIGITS}第])")
_NO_COUNT_BEHIND = lazy_regex(f"(?![{_DIGITS}]*个|(?<=点)[{_DIGITS}半])")
# 二百零一点九 and 一点二十分 are no one o'clock, and 十三天 is no three days.
_WITHIN_NUMBER = (
    lazy_regex(rf"(?<![周期拜])[{_DIGITS}两百千万亿.]$|(?<=[{_DIGITS}两])点$"),  # 周三三点 is three o'clock
    lazy_regex(rf"(?<=点)[{_DIGITS}半]"),
)
_COUNTED = {unit: lazy_regex(f"第[三四五六七八九十]{unit}") for unit in "天年"}
# The second of several that are counted on, and not the next one.
_SECOND = {
    "天": ("次の日", "二日目", "the next day", "the second day"),
    "年": ("翌年", "二年目", "the following year", "the second year"),
}
_SECOND_ONE = lazy_regex("第二(?P<unit>[天年])")
_YEAR = lazy_regex(rf"[{_DIGITS}]{{4}}年")
# A part of a date is told behind or before another one: no 初 of 当初, but that of 六月初.
_OF_DATE_BEFORE, _OF_DATE_BEHIND = lazy_regex("[年月日号天期]$"), lazy_regex("[初底末]")
_LEAST_BESIDE = 4  # characters beside a phrase that are no clause to quote


@lru_cache(maxsize=1 << 10)
def told(document: Document, phrase: str) -> tuple[Spot, ...]:
    """Give the sentences that have a phrase, in simplified characters."""
    return tuple(spot for spot in document.spots_having(phrase) if _has(spot, phrase))


def _has(spot: Spot, phrase: str) -> bool:
    """Tell whether a phrase begins and ends with words of a sentence: no 市里 in 城市里, and no 三楼 in 三楼半."""
    text = in_simplified(spot.source)
    ends = set(word_edges(spot.words))
    found = (each.span() for each in re.finditer(re.escape(phrase), text))
    return any(
        {start, end} <= ends and not _HALF_MORE.match(text, end) and not _is_within_number(text, start, end)
        for start, end in found
    )


def _is_within_number(text: str, start: int, end: int) -> bool:
    """Tell whether a number or an hour is but a part of a longer one, as 一点 of 二百零一点九毫米."""
    before, behind = _WITHIN_NUMBER
    is_number = text[start] in NUMERALS or text[start].isdigit()
    return is_number and bool(before.search(text, 0, start) or behind.match(text, end))


def may_mean_it(spot: Spot, phrase: Phrase, other: Other, means: Callable[[str], tuple[str, str]]) -> bool:
    """Tell whether another may be the same: by a meaning of it (宾馆, 酒店), as a kind of it, by the translation."""
    if not other.instead and (is_kind_of(phrase.text, other.text) or is_kind_of(other.text, phrase.text)):
        return True
    ja, en = means(other.text)
    if not ja or not en or other.instead:
        return False
    is_same = any(_share_a_meaning(one, same) for one, same in zip((ja, en), means(phrase.text), strict=True))
    word = _PREPOSITION.sub("", en)
    return is_same or bool(re.search(rf"\b{re.escape(word)}\b", spot.translation or ""))


def _share_a_meaning(one: str, other: str) -> bool:
    """Tell whether two glosses have a word in common: サンダル of 凉鞋, and スリッパ、サンダル of 拖鞋."""
    return not set(_COMMA.split(one)).isdisjoint(filter(None, _COMMA.split(other)))


def is_kind_of(one: str, other: str) -> bool:
    """Tell whether who is at one place is at another: on a 长椅 and on a 椅子, at a 大学 and at a 学校."""
    kind, broad = (_LOCALIZER.sub("", each) for each in (one, other))
    kinds = next((kinds for place, kinds in _broader().items() if place in (broad, other)), frozenset())
    if {kind, one} & kinds:
        return True
    bare = broad.removesuffix("子")
    return kind != broad and bool(bare) and kind.removesuffix("子").endswith(bare)


@lru_cache(maxsize=1)
def _broader() -> Mapping[str, frozenset[str]]:
    return {place: frozenset(kinds.split("|")) for place, kinds in rows_of("broader_places.tsv")}


def _is_told_otherwise(asked: Asked, means_en: str, told_en: str) -> bool:
    """Tell whether the translation beside a place has another word for it than we have: storeroom for a warehouse."""
    word = _PREPOSITION.sub("", means_en)
    is_shortened = any(word.split(" ")[-1].startswith(each) for each in _SHORT_WORD.findall(told_en.casefold()))
    return asked.sort.subtype != "when" and bool(told_en) and word not in told_en and not is_shortened


def _is_written_so(asked: Asked, means_ja: str) -> bool:
    """Tell whether a Japanese translation has the very word for a place, in another sense than we have: 窓口."""
    place, said = folded(asked.phrase.text), asked.spot.translation or ""
    is_there = len(place) > 1 and place in folded(said) and folded(means_ja) not in folded(said)
    return asked.sort.subtype != "when" and bool(means_ja) and is_there and place not in folded(means_ja)


def explained(document: Document, asked: Asked, evidence: Evidence) -> Localized:
    """Quote the line with its meaning, and say what the time or place is, where that tells more than the quote."""
    of_ja, of_en = meant(document, asked.spot, evidence.quote)
    means_ja, means_en = _of_second(asked, asked.phrase.text, *asked.sort.means(asked.phrase.text))
    if _is_written_so(asked, means_ja):
        means_ja = means_en = ""
    said = f"{shown(evidence.quote)}{of_en}"
    is_known_ja = bool(means_ja and means_en) and means_ja != asked.key
    is_known = is_known_ja and not _is_told_otherwise(asked, means_en, of_en)
    so_ja = (
        f"とあるので、答えは「{asked.key}」（{without_brackets(means_ja)}）です。" if is_known_ja else "とあります。"
    )
    en = f"Line {evidence.line} says {said}, so the answer is {asked.key} ({means_en})."
    return Localized(
        ja=f"{evidence.line}行目に「{nested(evidence.quote)}」{of_ja}{so_ja}",
        en=f"{en if is_known else stopped(f'Line {evidence.line}: {said}')}",
    )


def distractor_of(document: Document, asked: Asked, other: Other) -> Distractor:
    """Say of a wrong time or place where the text tells it, or what the text says instead."""
    line = asked.spot.evidence(asked.passage).line
    elsewhere = [
        spot
        for spot in told(document, other.text)
        if spot.index != asked.spot.index and not _may_be_cut(spot, other.text)
    ]
    if not elsewhere:
        option = document.written(other.text)
        return Distractor(option=option, code=RefutationCode.EDITED, why=_not_so(document, asked, other, line))
    there = min(elsewhere, key=lambda spot: abs(spot.index - asked.spot.index))
    option = there.source[(at := in_simplified(there.source).index(other.text)) : at + len(other.text)]
    said = _clause_with(clauses(there.source), option)
    said = said if is_balanced(said) else _QUOTES.sub("", said)
    (wrong_ja, wrong_en), (key_ja, key_en) = (
        _meaning(document, asked, each) for each in (other.text, asked.phrase.text)
    )
    where = {"line": there.line, "here": line}
    why = Localized(
        ja=_TOLD_JA.format(
            option=f"「{option}」{wrong_ja}", said=nested(said), key=f"「{asked.key}」{key_ja}", **where
        ),
        en=_TOLD_EN.format(option=f"{option}{wrong_en}", said=said, key=f"{asked.key}{key_en}", **where),
    )
    return Distractor(option=option, code=RefutationCode.OTHER_RECORD, why=why)


def _may_be_cut(spot: Spot, word: str) -> bool:
    """Tell whether a sentence may have a word only by a wrong cut: 后台 in 事后台里开会."""
    at = [i for i, each in enumerate(spot.words) if in_simplified(each) == word]
    return bool(at) and all(may_be_cut_wrongly(spot.words, i) for i in at)


def _not_so(document: Document, asked: Asked, other: Other, line: int) -> Localized:
    """Say what the text says instead of a time or a place that nobody tells."""
    each_ja, each_en, near_ja, near_en = [], [], "", ""
    for key, wrong in other.instead or ((asked.phrase.text, other.text),):
        (key_ja, key_en), (wrong_ja, wrong_en) = (_meaning(document, asked, each) for each in (key, wrong))
        beside = _told_beside(document, asked, wrong)
        if beside is not None:
            is_own = beside.index == asked.spot.index
            clause = _clause_of(clauses(beside.source), wrong, asked.phrase.text if is_own else "")
            if _SECOND_ONE.fullmatch(wrong):  # there it may be the next day
                wrong_ja = wrong_en = ""
            near_ja += (
                f"「{document.written(wrong)}」{wrong_ja}は{beside.line}行目の「{nested(clause)}」に出てきますが、"
                f"ここは「{document.written(key)}」{key_ja}です。"
            )
            near_en += (
                f" {document.written(wrong)}{wrong_en} comes up in line {beside.line}: {clause}; "
                f"here it is {document.written(key)}{key_en}."
            )
            continue
        each_ja.append(f"「{document.written(wrong)}」{wrong_ja}ではなく「{document.written(key)}」{key_ja}")
        each_en.append(f"{document.written(key)}{key_en}, not {document.written(wrong)}{wrong_en}")
    if not each_ja:
        return Localized(ja=near_ja, en=near_en.lstrip())
    return Localized(
        ja=f"{line}行目では、{'、'.join(each_ja)}と言っています。{near_ja}",
        en=f"Line {line} says {', and '.join(each_en)}.{near_en}",
    )


def _told_beside(document: Document, asked: Asked, wrong: str) -> Spot | None:
    """Give the sentence near by that tells a part of a time of something else, or wherever it tells a year."""
    if asked.sort.subtype != "when":
        return None
    is_year = _YEAR.fullmatch(wrong) is not None  # which a reader remembers from anywhere
    near = (spot for spot in document.spots if is_year or 0 <= asked.spot.place - spot.place <= 1)
    found = [
        spot for spot in near if any(_is_own_word(spot, each) for each in _alone(wrong, in_simplified(spot.source)))
    ]
    return min(found, key=lambda spot: abs(spot.index - asked.spot.index), default=None)


def _alone(time: str, text: str) -> Iterator[re.Match[str]]:
    """Find a part of a time where it is none of a longer number or count."""
    return where_it_fits(re.escape(time), text, _NO_NUMBER_BEFORE, _NO_COUNT_BEHIND)


def _is_own_word(spot: Spot, found: re.Match[str]) -> bool:
    """Tell whether a part of a time is a word by itself, or stands beside another part, and in no other word."""
    (start, end), ends = found.span(), set(word_edges(spot.words))
    is_begun = start in ends or _OF_DATE_BEFORE.search(found.string, 0, start) is not None
    return is_begun and (end in ends or _OF_DATE_BEHIND.match(found.string, end) is not None)


def _clause_of(pieces: Sequence[str], part: str, key: str) -> str:
    """Quote the clause of a simplified part of a time, one that is little more with the next, unless of the `key`."""
    at = next((i for i, piece in enumerate(pieces) if part in in_simplified(piece)), 0)
    is_bare = len(without_end(pieces[at])) < len(part) + _LEAST_BESIDE
    is_of_key = bool(key) and key in in_simplified("".join(pieces[at + 1 : at + 2]))
    said = without_end("".join(pieces[at : at + (2 if is_bare and not is_of_key else 1)]))
    return shown(said if is_balanced(said) else _QUOTES.sub("", said))


def _meaning(document: Document, asked: Asked, text: str) -> tuple[str, str]:
    """
    Give in brackets what a time or a place is; nothing of a number, nor of what is written alike: 東京.

    Of the place that is asked for no English is given beside another word for it in the translation of its line.
    """
    ja, en = _of_somebody(asked, text) or asked.sort.means(text)
    ja, en = _of_second(asked, text, ja, en)
    if text == asked.phrase.text and _is_written_so(asked, ja):
        return "", ""
    if text == asked.phrase.text and _is_told_otherwise(asked, en, meant(document, asked.spot, asked.passage)[1]):
        en = ""
    is_new = bool(ja) and ja != document.written(text) and not ja[0].isdigit()
    return f"（{without_brackets(ja)}）" if is_new else "", f" ({without_remark(en)})" if en else ""


def _of_somebody(asked: Asked, text: str) -> tuple[str, str] | None:
    """Say who a word is where somebody is asked for: 会计 beside 老师 is an accountant, and no accounting."""
    key = table().get(in_simplified(asked.phrase.text))
    if key is None or key.pos != _SOMEBODY:
        return None
    senses = senses_of_words().get(in_simplified(text), ())
    return next(((sense.ja, sense.en) for sense in senses if sense.pos == _SOMEBODY), None)


def _of_second(asked: Asked, text: str, ja: str, en: str) -> tuple[str, str]:
    """Say that the second of three is not the next one: beside 第三年, or as the translation has it, it is 二年目."""
    second = _SECOND_ONE.search(text)
    if second is None:
        return ja, en
    next_ja, second_ja, next_en, second_en = _SECOND[second["unit"]]
    told = (asked.spot.translation or "").casefold()
    is_told = second_ja in told or second_en in told
    if not (is_told or _COUNTED[second["unit"]].search(in_simplified(asked.phrase.text))):
        return ja, en
    return ja.replace(next_ja, second_ja), en.replace(next_en, second_en)


@lru_cache(maxsize=1)
def meanings() -> Mapping[str, tuple[str, str]]:
    """Give what the words for times and places of our tables mean, in Japanese and in English."""
    return {word: (ja, en) for word, ja, en in rows_of("circumstance_words.tsv")}


def _clause_with(pieces: Sequence[str], option: str) -> str:
    """Quote the clause of a phrase, one that is little more than the phrase with the next."""
    at = next((i for i, piece in enumerate(pieces) if option in piece), 0)
    is_bare = len(without_end(pieces[at])) < len(option) + _LEAST_BESIDE
    return shown(without_end("".join(pieces[at : at + 2] if is_bare else pieces[at : at + 1])))
