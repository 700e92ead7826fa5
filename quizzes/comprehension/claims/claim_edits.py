"""
In which one place can a claim be changed so that the interview does not say it, there or anywhere else?

To the edits that any sentence allows comes another party of the interview: whoever else it speaks of may stand where
one party is named, unless it says the same of both.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import FEMALE, MALE, is_organisation, parties_in
from quizzes.comprehension.claims.customary import as_customary, breaks_custom
from quizzes.comprehension.claims.given_numbers import given_numbers
from quizzes.distractors.display import clause_of, clauses
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.edit_guards import asks, conditional_clauses, is_measured, is_negated
from quizzes.distractors.edits.edits import edits, written
from quizzes.distractors.edits.other_numbers import farther, mix
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.vetoes import means_alike, pairs_of, reads_alike
from quizzes.distractors.words import Sense, are_near_synonyms, in_simplified, sense_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_AROUND, _SIDE = 40, 3
_NUMERAL = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[〇○零一二三四五六七八九十百千万亿两]+")
_SIDES, _LEAST_TIMES, _MOST_TIMES, _MOST_TIMES_OF_AGE, _YEAR = 2, 1.2, 2, 1.5, 5
_LEAST_TIMES_OF_ABOUT = 1.5  # 大约五十 may be forty-five
_ABOUT = lazy_regex(r"(?:大约|大概|差不多|(?<![大节制])约|将近)(?:是|有|在|占|要|用了)?$")
_ABOUT_AFTER = lazy_regex(r"左右|上下")
_AGAINST = lazy_regex(r"但|可是|不过|却|而(?!且)|倒")
_PLACE = lazy_regex(r"^(?P<what>[\u4e00-\u9fff]{1,2})(?:[上下里外旁][面边头]?|边)$")  # 湖边 is told by any lake near by
# 夏天也是硬板凳 holds of winter as well, and who has not touched even an engine has touched no carriage.
_ALSO, _EVEN = lazy_regex(r"[里中上]?(?:的时候|时)?[，,]?也"), lazy_regex("(?:连|甚至|就算)$")
# Who can carry twenty can carry ten: of what one is able to do less is true as well.
_IS_ABLE = lazy_regex(
    r"(?:(?<![不没只才])能(?![力源量干手])够?|(?<!不)可以|(?<![不没机社])会(?=[说唱打弹背做写修跳讲用画认])|(?<!不)敢|得[下到起完动懂了])[^，；]*$"
)
# 一天两班 is told of one day: nobody says 两天两班.
_SO_LONG, _SO_MANY = (
    lazy_regex("(?:一|每一?)(?:天|年|个?月|周|个?星期|个?礼拜|个?小时|分钟|趟|次)"),
    lazy_regex(f"(?:{_NUMERAL.pattern})[^，,年月天]"),
)
# What is enough is enough with more of it, and for less: 一桶够洗三件, 四十分钟就行, 爬三层楼都要喘; who hears
# 在三公里外就能听见 does so nearer by as well.
_ENOUGH = lazy_regex(
    "^[^，；]{0,6}(?:就|已经)(?:能(?!力)|会(?!议|计)|要(?![0-9一二两三四五六七八九十几])|得(?!到|了)|可以|敢)|"
    "(?<![不没能])够(?!不)|(?:就|也|即|便)(?:行|可(?!能)|可以|成)(?![为了])|"
    "(?<=[\u4e00-\u9fff])(?<![个位名人])都(?=要|得(?!到|了)|嫌|喘|累)"
)
# What comes of ten minutes too late comes of fifteen as well: 晚十分钟味道就苦了.
_OFF_BY, _COMES_OF_IT = lazy_regex("[晚早迟慢快多少差错偏高低][^，。；]{0,2}$"), lazy_regex("就(?!是)|便|[都也]不")
_BATCH = lazy_regex("第.批")
_CLOSE = 2  # sentences before and after in which a place is told once more by another name
_NOUNS = frozenset({"n", "nz", "nr", "ns", "nt", "eng", "s"})
_OF_ALL = frozenset({"男人", "女人", "男生", "女生", "男孩", "女孩", "大人", "成年人", "别人", "本人"})  # no party
_LEAST_MENTIONS, _LONGEST_PARTY = 2, 6


def claim_edits(document: Document, claim: Claim) -> tuple[Edit, ...]:
    """Give the edits of what a claim says, as the interview writes, the evenest first; several may share a place."""
    kept = [edit for edit in _of_parties(document, claim) if not _is_one_of_more(claim, edit)]
    found = [written(document, edit) for edit in edits(claim.said)]
    for edit in (*_with_likely_numbers(document, claim, found), *_of_about(document, claim)):
        is_clear = not any(other.crosses(edit.start, edit.end) or other.other == edit.other for other in kept)
        is_told_else = is_told_too(document, claim, edit) or _follows(claim, edit) or _is_rate(claim, edit)
        if is_clear and not _is_held_by_others(claim, edit) and not is_told_else:
            kept.append(edit)
    return tuple(sorted(kept, key=lambda edit: (not edit.is_even, edit.changes_sign, edit.start)))


def is_told_too(document: Document, claim: Claim, edit: Edit) -> bool:
    """Tell whether a text says what a change puts as well: it also holds of that, or that stands near by."""
    return _is_one_of_more(claim, edit) or _is_said_too(document, claim, edit)


def _with_likely_numbers(document: Document, claim: Claim, found: Sequence[Edit]) -> Iterator[Edit]:
    """Put for a number likely ones that the interview gives; where it gives none, those that differ by some more."""
    given = {
        each.start: [number for number, _, _ in given_numbers(document, claim.spot, each, claim.said)]
        for each in (quantities(claim.said) if any(edit.kind is EditKind.NUMBER for edit in found) else ())
    }
    for edit in found:
        all_given = given.get(edit.start, ()) if edit.kind is EditKind.NUMBER else ()
        numbers = [number for number in all_given if number not in claim.said and is_likely(edit.said, number)]
        numbers = [each for each in numbers if not breaks_custom(replace(edit, other=each), in_simplified(claim.said))]
        if numbers:
            yield from (replace(edit, other=number) for number in numbers)
        elif edit.kind is not EditKind.NUMBER or is_likely(edit.said, edit.other):
            yield as_customary(edit, claim.said)
        elif _is_first_of_near(edit, found):
            others = [each for each in farther(in_simplified(edit.said)) if is_likely(edit.said, each)]
            yield from (replace(edit, other=each) for each in others if each not in in_simplified(claim.said))


def _is_first_of_near(edit: Edit, found: Sequence[Edit]) -> bool:
    """Tell whether an edit is the first of those of a number of which all are nearly the same, or of another size."""
    alike = [each for each in found if each.start == edit.start and each.kind is EditKind.NUMBER]
    return alike[0] is edit and not any(is_likely(each.said, each.other) for each in alike)


def _of_about(document: Document, claim: Claim) -> Iterator[Edit]:
    """Put for a number that is only about right others that are clearly more or less."""
    text = in_simplified(claim.said)
    for found in quantities(claim.said):
        is_about = bool(_ABOUT.search(text[: found.start]) or _ABOUT_AFTER.match(text[found.end :]))
        is_bound = clause_of(text, found.start) in conditional_clauses(text) or is_negated(text, found.start, found.end)
        if is_about and not is_bound:
            said = claim.said[found.start : found.end]
            others = (each for each in found.others if is_likely(found.text, each, least=_LEAST_TIMES_OF_ABOUT))
            for other in others:
                edit = Edit(start=found.start, end=found.end, said=said, other=other, kind=EditKind.NUMBER)
                yield written(document, edit)


def is_likely(number: str, other: str, *, least: float = _LEAST_TIMES) -> bool:
    """Tell whether one number may be taken for another: it is not nearly the same, nor of another size; any year is."""
    simple = [in_simplified(each).removeprefix("百分之") for each in (number, other)]
    if simple[0].endswith("年") and len(simple[0]) >= _YEAR:
        return number[:2] == other[:2] or simple[0][0] in "一1"
    values = sorted(_amount(found[0]) for found in map(_NUMERAL.search, simple) if found is not None)
    most = _MOST_TIMES_OF_AGE if simple[0].endswith("岁") else _MOST_TIMES
    return len(values) == _SIDES and least * values[0] <= values[1] <= most * values[0]


def _amount(numeral: str) -> float:
    """Give the value of a numeral: 四千八百万 is as far from 四千九百万 as 48 from 49."""
    digits = numeral.rstrip("万亿")
    return float((value_of(digits) or 0) * 10 ** (4 * numeral.count("万") + 8 * numeral.count("亿")))


def _follows(claim: Claim, edit: Edit) -> bool:
    """
    Tell whether it may be true as well: less than one can do, or is enough for, a second batch, a near synonym.

    What is enough, or too much already, is so with more of it too.
    """
    if edit.kind is EditKind.WORD and are_near_synonyms(in_simplified(edit.said), in_simplified(edit.other)):
        return True
    if _BATCH.match(in_simplified(edit.said)):  # 第一批顾客是工人, and no 第一批来的
        return tag_of(in_simplified(claim.said)[edit.end :][:2]).startswith("n")
    if edit.kind is EditKind.NUMBER and _is_of_enough(in_simplified(claim.said), edit):
        return True
    if not _IS_ABLE.search(in_simplified(claim.said)[: edit.start]):
        return False
    numerals = [_NUMERAL.search(in_simplified(each)) for each in (edit.said, edit.other)]
    said, other = (_amount(found[0]) if found is not None else 0.0 for found in numerals)
    return other < said


def _is_of_enough(text: str, edit: Edit) -> bool:
    """Tell whether a clause, or the short one after it, says that the number in it is enough, or too much already."""
    own, _, behind = text[edit.end :].partition("，")
    behind = behind.partition("，")[0]
    is_off = _OFF_BY.search(text[: edit.start]) is not None
    if is_off and (_COMES_OF_IT.search(own) or _COMES_OF_IT.search(behind)):
        return True
    return bool(_ENOUGH.search(own) or _ENOUGH.search(behind, 1))  # a bare 够了 is of the whole


def _is_rate(claim: Claim, edit: Edit) -> bool:
    """Tell whether a number says in how long there are so many: 一天两班."""
    is_long = edit.kind in {EditKind.NUMBER, EditKind.AMOUNT} and _SO_LONG.fullmatch(in_simplified(edit.said))
    return bool(is_long and _SO_MANY.match(in_simplified(claim.said)[edit.end :]))


def _is_held_by_others(claim: Claim, edit: Edit) -> bool:
    """Tell whether other clauses follow from what is turned round, or stand against it, so that it would not hang."""
    text = in_simplified(claim.said)
    is_last = edit.end > len("".join(clauses(text)[:-1]))
    return not edit.is_even and (not is_last or bool(_AGAINST.search(text)))


def _is_one_of_more(claim: Claim, edit: Edit) -> bool:
    """Tell whether a claim says of something that it also is so, or even that, so that it holds of others as well."""
    said = in_simplified(claim.said)
    return bool(_ALSO.match(said[edit.end :]) or _EVEN.search(said[: edit.start]))


def _is_said_too(document: Document, claim: Claim, edit: Edit) -> bool:
    """Tell whether the changed words stand near by as well, with the words beside them."""
    if edit.kind is EditKind.SWAP:
        return False
    if _is_told_beside(document, claim, edit):
        return True
    before, after = claim.said[max(0, edit.start - _SIDE) : edit.start], claim.said[edit.end :][:_SIDE]
    near = "\n".join(spot.source for spot in _near(document, claim))
    sides = [before + edit.other] if len(before) == _SIDE else []
    sides += [edit.other + after] if len(after) == _SIDE else []
    return any(side in near for side in sides)


def _is_told_beside(document: Document, claim: Claim, edit: Edit) -> bool:
    """Tell whether the other words stand in the sentence itself (白天少一趟……；晚上少一趟……), or its place close by."""
    own = claim.spot.source.replace(edit.said, "＿")
    if (len(edit.other) > 1 or edit.kind is EditKind.WORD) and edit.other in own:  # 我妈收钱，我爸送货
        return True
    place, at = _PLACE.match(in_simplified(edit.other)), claim.spot.index
    close = (spot.source for spot in document.spots[max(0, at - _CLOSE) : at + _CLOSE + 1])
    return place is not None and place["what"] in in_simplified("".join(close))


def _near(document: Document, claim: Claim) -> Sequence[Spot]:
    at = claim.spot.index
    return [spot for spot in document.spots[max(0, at - _AROUND) : at + _AROUND] if spot.index != at]


def _of_parties(document: Document, claim: Claim) -> Iterator[Edit]:
    """Put another party for the only one that a claim names."""
    found = other_parties(document, claim)
    if found is not None:
        start, party, others = found
        other = others[mix(claim.said) % len(others)]
        yield Edit(start=start, end=start + len(party), said=party, other=other, kind=EditKind.WORD)


def other_parties(document: Document, claim: Claim) -> tuple[int, str, tuple[str, ...]] | None:
    """Give where a claim names its only party, and the parties that the interview says it of nowhere, if any."""
    own = [word for word in parties_in(claim.spot.words) if word in claim.said]
    if len(own) != 1 or claim.said.count(own[0]) != 1 or asks(in_simplified(claim.said)):
        return None
    start = claim.said.index(own[0])
    if is_measured(in_simplified(claim.said), start, start + len(own[0])) or _is_part_of_name(claim.spot.words, own[0]):
        return None
    near = _near(document, claim)
    alike = (other for other in _parties_like(document, own[0]) if other not in claim.spot.source)
    others = tuple(other for other in alike if not _is_told_of(claim, own[0], other, near))
    return (start, own[0], others) if others else None


def _is_part_of_name(words: Sequence[str], party: str) -> bool:
    """Tell whether a party stands beside another noun, as in 裁缝铺 or 研究机构."""
    at = words.index(party)
    around = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return any(tag_of(word) in _NOUNS for word in around)


@lru_cache(maxsize=1 << 9)
def _parties_like(document: Document, party: str) -> tuple[str, ...]:
    """Give the parties of an interview that one may take for a party, remembered because many claims name the same."""
    return tuple(other for other in _parties(document) if _are_alike(party, other))


def _are_alike(party: str, other: str) -> bool:
    """Tell whether of two parties one may be taken for the other, and neither is the other or anybody."""
    is_of_all = in_simplified(party) in _OF_ALL or in_simplified(other) in _OF_ALL
    return not (is_of_all or reads_alike(other, party) or _is_like(party, other)) and _is_fit(party, other)


def _is_told_of(claim: Claim, party: str, other: str, near: Sequence[Spot]) -> bool:
    """Tell whether a sentence near by says something of what a claim says of a party of another one."""
    told = [spot.source for spot in near if other in spot.source]
    rest = pairs_of(claim.said.replace(party, "，")) if told else frozenset[str]()
    return any(rest & pairs_of(source.replace(other, "，")) for source in told)


def _is_like(party: str, other: str) -> bool:
    """Tell whether two parties may be the same, as 初创公司 and 创业公司."""
    one, another = (sense_of(name) or Sense(word=in_simplified(name), pos="np") for name in (party, other))
    return in_simplified(party)[-1] == in_simplified(other)[-1] or means_alike(one, another)


def _is_fit(party: str, other: str) -> bool:
    """Tell whether two parties are both organisations, or both people of whom nothing but a man or a woman is said."""
    one, another = in_simplified(party), in_simplified(other)
    return is_organisation(one) == is_organisation(another) and (one in MALE | FEMALE) == (another in MALE | FEMALE)


@lru_cache(maxsize=4)
def _parties(document: Document) -> tuple[str, ...]:
    """Give the parties that an interview names more than once, as it writes them."""
    counts: Counter[str] = Counter()
    for spot in document.spots:
        counts.update(word for word in parties_in(spot.words) if len(word) <= _LONGEST_PARTY)
    return tuple(sorted(word for word, count in counts.items() if count >= _LEAST_MENTIONS))
