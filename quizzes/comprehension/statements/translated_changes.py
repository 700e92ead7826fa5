"""
Which sentence can be told in its translation, read alone or after what leads to it, and what can be changed in both?

A sentence that leaves something open is read after what is said before it, which tells nothing of what is changed. One
is told only where its translation says all of it, and changed only where nothing near by speaks of what is put there,
and sense does not tell it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache, partial
from itertools import chain
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.claims.likely_edits import likely_edits
from quizzes.comprehension.claims.told_false import is_told_when_false
from quizzes.comprehension.hosts import guests_of, hosts_of
from quizzes.comprehension.meant import is_told
from quizzes.comprehension.numbers.given_beside import is_given_beside, is_of_rate
from quizzes.comprehension.numbers.numbers_beside import is_told_beside
from quizzes.comprehension.quote_lead import lead_to
from quizzes.comprehension.reckoned import is_reckoned, is_sum_of_any, passes_another
from quizzes.comprehension.statements.change import Change
from quizzes.comprehension.statements.other_things import other_things
from quizzes.comprehension.statements.translated_edits import translated
from quizzes.comprehension.statements.translated_numbers import Place, other_half
from quizzes.comprehension.statements.word_changes import word_changes
from quizzes.comprehension.told_by_others import is_hour_reckoned
from quizzes.comprehension.told_by_rest import is_told_by_rest
from quizzes.comprehension.translation_alone import points_outside, told_after
from quizzes.distractors.clauses.aligned_clauses import clips
from quizzes.distractors.display import clause_of, shown, without_end
from quizzes.distractors.edits.coverage import has_as_many_parts, says_most, says_nearly_all
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.edits.own_part import own_part
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.clauses.lead_back import Lead
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_HANZI, _MOST_HANZI = 7, 60
_TRIED = 2  # changes of a sentence for which what is read before is sought, which takes long
_MOST_SAID = 0.5  # of the words of a sentence whose meaning is known
# Who is spoken to is not told, nor what day it is on which somebody speaks; and nobody does what is only weighed.
_OF_NOW = lazy_regex("[你您]|^[^，。]{0,4}请(?!了|过|假|客|教)|今天|昨天|前天|明天|后天|刚才|今晚|昨晚|与其|[？?]")
_COUNTED = lazy_regex(
    "[来來]?(?:月|小时|小時|钟头|鐘頭|星期|礼拜|禮拜|世纪|世紀|学期|學期|季度|晚上|夜晚|早上|早晨|上午|下午|白天|通宵|[春夏秋冬]天|人(?![家们們力口才手物生影民类類员員])|地方|国家|國家)"
)
_MORE = lazy_regex(f"{OF_NUMBER}[个]?[多余]|[多余].?$")
_BOUND_BEHIND = lazy_regex(
    "[^、。]{0,3}?(?:以[上下内]|未満|余|あまり|過ぎ|すぎ|超|強|弱|近く|足らず)"
    r"|-?odd\b|-plus\b| or (?:so|more|less|fewer)\b"
)
_BOUND_BEFORE = lazy_regex(
    r"(?i:\b(?:over|under|above|below|than|least|most|nearly|almost|up to|within|past|beyond|exceed[a-z]*)\s(?:an? )?$)"
)
# Of these everybody knows how many a thing, a body or a stretch of time has.
_OF_PARTS = lazy_regex(
    f"{OF_NUMBER}+[个只条双]?(?:角(?![色度落])|手(?![一-龥])|胳膊|脚(?![本印])|腿|眼睛?(?![一-龥])|耳朵|翅膀|轮子|季(?!度))"
)
_OF_TIME = lazy_regex(f"(?:一(?:周|年|天|昼夜|个?(?:星期|礼拜))|每[周年天])(?:[就也都]?[有是])?{OF_NUMBER}*$")
# Of a day beside all working days one knows which it may be: 礼拜六她赢，平日我赢.
_DAY, _OF_DAYS = lazy_regex("(?:星期|礼拜|周).|周末"), lazy_regex("平日|平常日?|平时|周末|工作日|假日|休息日")
_OF_TWO = lazy_regex(
    "どっち|どちら|両[方者人手足]|双方|[二2]人とも|[二2]つとも|もう(?:一人|片方|一方|一つ)|一方[はが]|"
    r"(?i:\b(?:both|either|neither|the other|each other|one another|a couple|a pair)\b)"
)
# What only the translator tells of a name or a word: called Guokui, after the flatbread.
_EXPLAINS = lazy_regex(
    r"(?i:\b(?:called|named|nicknamed|dubbed|known as) [^,.;]{1,30}, (?:after|for|as in) "
    r"(?:the|an?|his|her|its|their|our|my)\b|\b(?:short|slang|dialect|Chinese|Mandarin|Cantonese|Hokkien) for\b|"
    r", (?:meaning|literally|that is|i\.e\.),? |\bwhich means\b|, an? (?:kind|sort|type) of\b)|"
    r"にちなん|という意味|の意味で|の意で|を意味する"
)
_EXPLAINED = lazy_regex("意思|意味|名字|得名|取名|取自|命名|为名|等于|也就是|指的|是指|[一这那]种|即|换句话")
_SENTENCE_ENDS = lazy_regex("[。！？]")
_TOLD_OFTEN, _LATER = lazy_regex("[三七八九](?![十百千万萬])"), 3  # numbers that are seldom put in by chance
# 其实两件事很像: the two of which was told right before.
_BOTH_TOLD = lazy_regex("^(?:其实|所以|但是?|可是|不过)?两(?:件事|样|者|[个家处座地][^，]{0,3}?[差距隔离])")
_TWO_PEOPLE, _PAIR_OF_GUESTS = lazy_regex("两(?:个?人|口|位)|[俩两]$"), 2
_PAIR = lazy_regex("夫[妻妇]|两口子|[父母][子女]|祖孙|师徒|兄弟|姐[妹弟]|兄妹|双胞胎|一对|情侣")
_FIGURES, _AT_PAUSE = frozenset({EditKind.NUMBER, EditKind.AMOUNT, EditKind.TIME}), lazy_regex("[，；。：]")
_POINTS = lazy_regex("(?:[那这]|上述|以上|前面|剩下|其余|另外)的?$")
_BOUND = lazy_regex(
    "一[过到]|[一只]要|[超不]过|不[足到满够]|至[少多]|起码|最[多少]|顶多|以[上下内]|之内|够|才[能会可行]"
)
# What a Japanese sentence names without saying anything of it: 午前十時過ぎ、町外れの家電メーカー。 But 客は三百人。
_ENDS_IN_NOUN = lazy_regex(r"(?<![0-9０-９一二三四五六七八九十百千万半])[一-龠々ァ-ヶー][。．]?$")
_RANGE = lazy_regex("从[^，。；、]{1,12}?到[^，。；、]{1,8}")
_LATIN = lazy_regex("[A-Za-z]")  # 六十个G, of which 六十个 says nothing
_OF_REST = lazy_regex("剩下|其余|余下|其中|另[外一]")  # of what stands in a clause that is not told
# The head of a letter or a diary says when, and nothing that may be so or not: 三月四日，星期二，上午九点十二分, 晴.
_DATE, _LEAST_BESIDE_DATE = (
    lazy_regex(
        "[0-9〇○零一二三四五六七八九十两廿]+(?:年|个?月|[日号点时分秒刻])|(?:星期|礼拜|周)[一二三四五六日天]|民国|农历|"
        "[上中下]午|早上|清晨|凌晨|晚上|傍晚|半夜|[小中大]?[雨雪]|晴|阴|多云|[^\u3400-\u9fff]"
    ),
    3,
)


def change_of(document: Document, spot: Spot, tally: Tally) -> Change | None:
    """Give a change of a sentence, or of clauses of it that have a translation of their own, alone or with its lead."""
    found = (_change_of_part(document, spot, part, tally) for part in clips(spot, document.language or ""))
    return next((change for change in found if change is not None), None)


def _change_of_part(document: Document, spot: Spot, part: Spot, tally: Tally) -> Change | None:
    """Give a change of a part of a sentence, or of all of it, that is read alone or after what leads to it."""
    simple, translation = in_simplified(part.source), part.translation or ""
    if _OF_NOW.search(simple) or not is_told(document, part):
        return None
    if _EXPLAINS.search(translation) and not _EXPLAINED.search(simple):
        return None
    claim = _claim(part, is_whole=part.source == spot.source)
    told = told_after(own_part(document, part, translation), document.language or "")
    if claim is None or told is None or _ENDS_IN_NOUN.search(told.strip()):
        return None
    found = _changes(document, claim, told, tally)[:_TRIED]
    for change in found:
        lead = _lead_to(document, spot, change)
        if lead is not None and not _is_counted(change, f"{lead.above}{lead.told}"):
            return replace(change, lead=lead)
    tally.refuses("leans-on-unshown", hit=bool(found))
    return None


def _lead_to(document: Document, spot: Spot, change: Change) -> Lead | None:
    """Give what is read before what is told of a sentence, before later clauses nothing; None where more is needed."""
    at = spot.source.find(change.claim.quote)
    lead = lead_to(document, spot, (at, at + len(change.claim.quote)), partial(_tells_nothing, change))
    if lead is None or (lead.is_empty and points_outside(change.told, document.language or "")):
        return None  # of a part of it: of what?
    is_after_what_is_shown = lead.is_empty or at == 0
    is_of_speaker = spot.speaker is not None or not lead.above  # a narrator replies to nobody
    return lead if is_after_what_is_shown and is_of_speaker else None


def _claim(spot: Spot, *, is_whole: bool) -> Claim | None:
    """Give a sentence, or clauses of one, as a claim in the words of its speaker."""
    quote = without_end(spot.source.strip())
    said = shown(quote)
    is_scene = quote.startswith(("（", "("))  # what is seen, in brackets
    if not is_whole and _OF_REST.search(in_simplified(said)):
        return None
    is_head = len(_DATE.sub("", in_simplified(said))) < _LEAST_BESIDE_DATE
    if is_scene or is_head or len(said) != len(quote) or not _LEAST_HANZI <= len(hanzi_of(said)) <= _MOST_HANZI:
        return None
    return Claim(spot=spot, quote=quote, said=said, is_whole=is_whole)


def _tells_nothing(change: Change, text: str) -> bool:
    return not any(word in text for word in (change.edit.said, change.edit.other))


def _changes(document: Document, claim: Claim, told: str, tally: Tally) -> Sequence[Change]:
    """Give the changes of a claim, if its translation says all of it: those first that sense does not tell."""
    found = _even_changes(document, claim, told)
    if tally.refuses("not-even", hit=not found):
        return ()
    proven = frozenset(clause_of(claim.said, each.edit.start) for each in found)
    is_faithful = _says_all(claim.spot, document.language or "", proven, tuple(each.edit.said for each in found))
    return () if tally.refuses("one-sided", hit=not is_faithful) else found


def _even_changes(document: Document, claim: Claim, told: str) -> Sequence[Change]:
    """Give the changes of a claim on both sides."""
    found = [
        Change(claim=claim, told=told, edit=edit, place=place)
        for edit, place in _edits(document, claim, told)
        if _LATIN.match(claim.said, edit.end) is None and not _is_of_range(in_simplified(claim.said), edit)
    ]
    return sorted(found, key=lambda each: (is_told_when_false(each.edit, claim.said), _turn_of(each)))


def _is_of_range(text: str, edit: Edit) -> bool:
    """Tell whether a change is of where something begins or ends, as a part of it is in it too: 从小学到高中."""
    return any(found.start() <= edit.start and edit.end <= found.end() for found in _RANGE.finditer(text))


def _turn_of(change: Change) -> int:
    """Give by chance when a change is tried, sooner if talks often tell the number that it puts: three, not four."""
    turn = mix(f"{change.told}{change.edit.other}")
    return turn if _TOLD_OFTEN.match(change.edit.other) else _LATER * turn


@lru_cache(maxsize=1 << 13)
def _says_all(spot: Spot, language: str, proven: frozenset[int], said: Sequence[str]) -> bool:
    """Tell whether a translation says all of a sentence: nearly each word, or most with a part for each part."""
    is_whole = has_as_many_parts(spot) and says_most(spot.words, spot.translation or "", language, _MOST_SAID)
    return is_whole or says_nearly_all(spot, language, proven, said)


def _edits(document: Document, claim: Claim, told: str) -> Iterator[tuple[Edit, Place]]:
    """Give the changes of a claim that can be made in its translation too, and tell nothing by their sense."""
    language, simple = document.language or "", in_simplified(claim.said)
    for edit in chain(likely_edits(document, claim), other_things(document, claim)):
        place = translated(edit, claim.quote, told, language)
        is_told = _is_told_by_sense(simple, edit) or _is_told_as_two(edit, told) or _is_reckoned(claim, edit)
        is_told = is_told or _is_of_bound(simple, edit) or _is_of_guests(document, claim.spot, edit)
        if place is not None and not is_told and not _is_bound_told(claim, edit, place, told):
            yield _with_measure(claim, edit), place
    for start, said, other, place in other_half(simple, told, language):
        end = start + len(said)
        yield (
            Edit(start=start, end=end, said=claim.said[start:end], other=document.written(other), kind=EditKind.NUMBER),
            place,
        )
    yield from word_changes(document, claim, told)


def _with_measure(claim: Claim, edit: Edit) -> Edit:
    """Give an edit with what it counts: 四个多月, and no 四个."""
    counted = _COUNTED.match(claim.said, edit.end)
    if counted is None or not edit.said.endswith(("个", "個")):
        return edit
    what = counted.group()
    return replace(edit, end=edit.end + len(what), said=f"{edit.said}{what}", other=f"{edit.other}{what}")


def _is_bound_told(claim: Claim, edit: Edit, place: Place, told: str) -> bool:
    """Tell whether either side says a number to be but about the one: 三米多, of which 二メートル以上 is true too."""
    is_bound = _MORE.search(in_simplified(claim.said[edit.start : edit.end + 1])) is not None
    is_bound = is_bound or _BOUND_BEHIND.match(told, place.end) is not None
    return is_bound or _BOUND_BEFORE.search(told[: place.start]) is not None


def _is_reckoned(claim: Claim, edit: Edit) -> bool:
    """Tell whether the other numbers of a claim give the one that is changed: 四十分钟切成四块，一块十分钟."""
    numbers = [each for each in quantities(claim.said) if each.start == edit.start]
    is_guessed = any(each.kind != "year" and is_told_beside(each, claim.said) for each in numbers)
    is_given = (is_given_beside(each, claim.said) or is_of_rate(each, in_simplified(claim.said)) for each in numbers)
    return is_guessed or any(is_given)


def _is_counted(change: Change, before: str) -> bool:
    """Tell whether what is read before a sentence lets one count or reckon the number that is changed in it."""
    said = change.claim.said
    numbers = [each for each in quantities(said) if each.start == change.edit.start]
    shown_text = _SENTENCE_ENDS.sub("，", f"{before}{said}")  # what any sentence of it tells may be reckoned with
    simple = in_simplified(change.edit.said)
    is_of_pair = _TWO_PEOPLE.match(simple) is not None and _PAIR.search(in_simplified(before)) is not None
    is_last = simple.startswith("第") and simple[1:] in in_simplified(before)  # 去了三次。第三次……
    both = _BOTH_TOLD.match(in_simplified(said))
    is_of_pair = is_of_pair or (both is not None and change.edit.start < both.end())
    if is_of_pair or is_last or is_hour_reckoned(simple, in_simplified(shown_text)):
        return True
    at = len(shown_text) - len(said) + change.edit.start
    if change.edit.kind in _FIGURES and is_sum_of_any(shown_text, at):
        return True
    return any(is_reckoned(shown_text, at, at + 1) or is_told_by_rest(each, shown_text) for each in numbers)


def _is_of_guests(document: Document, spot: Spot, edit: Edit) -> bool:
    """Tell whether somebody who asks speaks of as many people as he has guests: 听说两位吵过架."""
    is_of_two = spot.speaker in hosts_of(document) and len(guests_of(document)) == _PAIR_OF_GUESTS
    return is_of_two and _TWO_PEOPLE.match(in_simplified(edit.said)) is not None


def _is_told_as_two(edit: Edit, told: str) -> bool:
    """Tell whether a translation has besides two a word that is said of two alone: どちらも, neither."""
    return in_simplified(edit.said).startswith("两") and _OF_TWO.search(told) is not None


def _is_of_bound(text: str, edit: Edit) -> bool:
    """
    Tell whether a number is one that was told before, or but a bound, so that another holds as well.

    What is so from two o'clock on is so at four, and a spoon that does for eight eggs does for six. Nor do twenty-six
    people give thirty-five votes: what becomes more than another number of the sentence, or less, shows by its sense.
    """
    if edit.kind not in _FIGURES:
        return False
    clause = next((piece for piece in _AT_PAUSE.split(text) if in_simplified(edit.said) in piece), text)
    is_bound = _POINTS.search(text[: edit.start]) is not None or _BOUND.search(clause) is not None
    return is_bound or passes_another(text, edit.start, in_simplified(edit.other))


def _is_told_by_sense(text: str, edit: Edit) -> bool:
    """Tell whether the sense of a sentence tells a number or a day: of what everybody knows how many there are."""
    said, before = in_simplified(edit.said), text[: edit.start]
    is_day = _DAY.fullmatch(said) and _OF_DAYS.search(text)
    return bool(_OF_PARTS.match(text, edit.start) or _OF_TIME.search(before) or is_day)
