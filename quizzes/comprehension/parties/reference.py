"""
Which statement does 这 or 此 take up at the head of a sentence?

Only wordings count that can take up nothing else: 这意味着……, 对此……, 此举……. What the same speaker says
right before is never a wrong option, because more than one sentence may be taken up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.exchange import quoted_in
from quizzes.comprehension.meant import meant
from quizzes.comprehension.shown_passage import as_said
from quizzes.distractors.display import clauses, is_balanced, nested, shown, stopped, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import name_of
from quizzes.distractors.vetoes import is_only_of_length, is_out_of_length, pairs_of, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_HANZI, _MOST_HANZI, _WANTED, _AROUND, _SHORT = 6, 34, 3, 8, 8
_AROUND_NAMED = 60
_RATIO = (0.5, 2.0)
_LINK = r"(?:但是?|可是|不过|所以|因此|而)?[，,]?"
_STATEMENT = lazy_regex(
    rf"^{_LINK}(?:(?P<bare>这)(?=意味着|说明|表明|证明|就是说|使得?|也就是)|对(?P<of>此)(?=我|他|她|大家)|(?P<named>此举))"
)
_POINTS = lazy_regex(r"^(?:这|那|此|他|她|它|其|而是|也是|不是|对|是的|嗯)")
# What only adds to what is said before it, so that all of that may be taken up: 同一层里还有羊粪。这说明……
_ADDS = lazy_regex(
    "^(?:而且|并且|另外|此外|同时|还有|再加上)|(?:里|中|上|下|旁边|[，,])(?:也|还)(?:有|发现|找到|看到|留着)"
)
_CALL = lazy_regex(
    r"^[\u4e00-\u9fff]{1,3}(?:师傅|師傅|老师|老師|先生|女士|大姐|大哥|老板|老闆|教授|馆长|館長|院长|院長|总|總)，"
)
_OPENING = lazy_regex(
    r"^(?:但是?|可是|不过(?![一两兩二三四五六七八九十百几幾半0-9是])|所以|因此|而且|而(?![且是不])|其实|"
    r"另外(?![一两兩二三四五六七八九十几幾半那的])|当然|后来|结果|因为)[呢啊嘛吧]?[，,]?"
)
_REASON = "因为"
# What a sentence tells of what it takes up, by the verb behind 这.
_FOLLOWS = Localized(ja="そこから何が言えるか", en="what follows from that")
_SHOWS = Localized(ja="それで何が分かるか", en="what that shows")
_GOES_ON = {
    "意味着": _FOLLOWS,
    "说明": _SHOWS,
    "表明": _SHOWS,
    "证明": _SHOWS,
    "就是": Localized(ja="それを言い換えるとどうなるか", en="what that is in other words"),
    "也就是": Localized(ja="それを言い換えるとどうなるか", en="what that is in other words"),
    "使": Localized(ja="その結果どうなるか", en="what comes of that"),
}
_SAID_OF = Localized(ja="それについて思ったことやしたこと", en="something about that")


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenUp:
    """The words that take something up, the sentence that they stand in, what they take up and where that is said."""

    spot: Spot
    words: str
    key: str
    before: Spot


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for what each such wording takes up; the wrong options are said near by, but not there."""
    for spot in document.spots:
        found = taken_up(document, spot)
        if found is None:
            continue
        wrong = _wrong(document, found)
        if not tally.refuses("too-few", hit=len(wrong) < _WANTED):
            yield _item(document, found, wrong)


def taken_up(document: Document, spot: Spot) -> TakenUp | None:
    """Find what a sentence takes up at its head, if that is certain."""
    before = document.before(spot)
    text = in_simplified(spot.source).strip()
    if before is None or spot.asks or before.asks:
        return None
    found = _STATEMENT.match(text)
    if found is None:
        return None
    words = spot.source.strip()[slice(*found.span(found.lastgroup or 0))]
    key = _statement_of(before)
    if key is None or words in key or _ADDS.search(in_simplified(before.source)):
        return None
    return TakenUp(spot=spot, words=words, key=key, before=before)


def _statement_of(spot: Spot) -> str | None:
    """Give the whole of a sentence that says one thing, without the word that ties it to those before."""
    text = spot.source.strip()
    opening = _OPENING.match(in_simplified(text))
    if opening is not None and opening.group().startswith(_REASON):
        return None  # 河水涨了，桥断了 says no more why
    text = without_end(shown(text[opening.end() :] if opening is not None else text))
    text = _CALL.sub("", text)
    is_plain = not re.search(r"[“”「」！!：:；;]", text) and not _POINTS.match(in_simplified(text))
    return text if is_plain and _LEAST_HANZI <= len(hanzi_of(text)) <= _MOST_HANZI else None


def _wrong(document: Document, found: TakenUp) -> tuple[tuple[str, Spot], ...]:
    """
    Take what is said near by: the nearest, of about the length of the key.

    Where the key has words of the sentence that takes it up, such as have some of these too come first, from farther
    off: else it is found by them.
    """
    at = found.spot.index
    named = pairs_of(found.spot.source) if pairs_of(found.key) & pairs_of(found.spot.source) else frozenset[str]()
    around = _AROUND_NAMED if named else _AROUND
    near = [spot for spot in document.spots[max(0, at - around) : at + around] if not _may_be_meant(found, spot)]
    near = [spot for spot in near if abs(spot.index - at) <= _AROUND or _names(named, spot)]
    passed: list[tuple[str, Spot]] = []
    for spot in sorted(near, key=lambda spot: (not _names(named, spot), spot.index > at, abs(spot.index - at))):
        option = None if spot.asks else _statement_of(spot)
        is_fit = option is not None and not is_out_of_length(found.key, option, *_RATIO)
        if (
            option is not None
            and is_fit
            and not any(reads_alike(option, other) for other in (found.key, *(o for o, _ in passed)))
        ):
            passed.append((option, spot))
    return _of_fair_length(found.key, passed)


def _names(named: frozenset[str], spot: Spot) -> bool:
    return not named.isdisjoint(pairs_of(spot.source))


def _may_be_meant(found: TakenUp, spot: Spot) -> bool:
    """Tell whether a sentence is of the passage that is taken up, or the one that takes it up."""
    return spot.index == found.spot.index or (spot.index < found.spot.index and spot.place == found.before.place)


def _of_fair_length(key: str, found: Sequence[tuple[str, Spot]]) -> tuple[tuple[str, Spot], ...]:
    """Take the nearest, so that the key is neither the longest nor the shortest where that can be had."""
    chosen = list(found[:_WANTED])
    if len(chosen) == _WANTED and is_only_of_length(key, [option for option, _ in chosen]):
        is_longest = len(key) > len(chosen[0][0])
        other = next((pair for pair in found[_WANTED:] if (len(pair[0]) >= len(key)) is is_longest), None)
        chosen[-1:] = [other] if other is not None else []
    return tuple(chosen)


def _item(document: Document, found: TakenUp, wrong: Sequence[tuple[str, Spot]]) -> Item:
    evidence = found.before.evidence(without_end(found.before.source))
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="reference",
        passage=as_said(document, found.spot, _passage(found.spot)),
        prompt=f"{document.written('文中的')}{quoted_in(document, found.words)}{document.written('指的是什么？')}",
        key=found.key,
        distractors=tuple(_distractor(document, found, *pair) for pair in wrong),
        evidence=evidence,
        explanation=_explained(document, found, evidence.line),
        place=found.spot.place,
        subject=f"{found.words}@{found.spot.index}",
        merit=2.2,
        tags=("R7",),
    )


def _passage(spot: Spot) -> str:
    """Quote a sentence that is not long, or else its first clauses."""
    whole = without_end(shown(spot.source.strip()))
    pieces = clauses(spot.source.strip())
    first = pieces[0] if len(hanzi_of(pieces[0])) >= _SHORT else "".join(pieces[:2])
    return whole if len(hanzi_of(whole)) <= _MOST_HANZI and is_balanced(whole) else shown(without_end(first))


def _explained(document: Document, found: TakenUp, line: int) -> Localized:
    (key_ja, key_en), is_led_up_to = meant(document, found.before, found.key), _is_led_up_to(document, found)
    upto_ja, upto_en = ("までの話", "what is said up to here") if is_led_up_to else ("", "what is said just before")
    rest = in_simplified(found.spot.source).partition(in_simplified(found.words))[2]
    goes_on = next((told for verb, told in _GOES_ON.items() if rest.startswith(verb)), _SAID_OF)
    ja, en = meant(document, found.spot)
    return Localized(
        ja=f"「{found.words}」は、すぐ前の{line}行目の「{nested(found.key)}」{key_ja}{upto_ja}を指しています。"
        f"「{found.words}」の文{ja}は、{goes_on.ja}を述べています。",
        en=f"{found.words} refers to {upto_en}, in line {line}: {stopped(found.key + key_en)} "
        f"The sentence with {found.words}{en} tells {goes_on.en}.",
    )


def _is_led_up_to(document: Document, found: TakenUp) -> bool:
    """Tell whether its speaker says something right before the sentence that is taken up, so that both may be."""
    at = found.before.index
    return at > 0 and document.spots[at - 1].place == found.before.place == found.spot.place


def _distractor(document: Document, found: TakenUp, option: str, spot: Spot) -> Distractor:
    before, key = found.before.line, nested(found.key)
    who_ja, said_en = _how_said(document, spot)
    if spot.index > found.spot.index:
        why = Localized(
            ja=f"「{nested(option)}」は{spot.line}行目の{who_ja}で、「{found.words}」より後にあります。",
            en=f"{option} is {said_en} in line {spot.line}, after {found.words}.",
        )
    else:
        why = Localized(
            ja=f"「{nested(option)}」は{spot.line}行目の{who_ja}です。「{found.words}」のすぐ前にあるのは{before}行目の「{key}」です。",
            en=f"{option} is {said_en} in line {spot.line}; before {found.words}, line {before} has {found.key}.",
        )
    return Distractor(option=option, code=RefutationCode.OTHER_RECORD, why=why)


def _how_said(document: Document, spot: Spot) -> tuple[str, str]:
    """Say by whom something is said."""
    name = document.written(name_of(spot.speaker)) if spot.speaker else ""
    return (f"{name}の言葉", f"said by {name}") if name else ("言葉", "said")
