"""
What reason does the interview give for this?

The other options are reasons that the text gives for something else, what it says to follow from one, or, where it
gives few reasons, statements about another matter. None of them stands near the passage or shares its words, so that
none is a link of the same chain.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.chinese.segmentation import tag_of
from quizzes.comprehension.asking import points_outside, why_asked_of
from quizzes.comprehension.cause_record import Reason, reasons, verbatim
from quizzes.comprehension.exchange import answerer_of, asker_of, in_script
from quizzes.distractors.display import clauses, quoted, shown, stopped, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.solvers import is_guessable
from quizzes.distractors.vetoes import is_only_of_length, is_out_of_length, overlap, reads_alike, words_in_common
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_QUANTITY = re.compile(
    r"^(?:很多|许多|不少|大多数|大部分|有些|有的|一些|几乎|现在|今天|全部|所有|[一二两三四五六七八九十几]+[个位台本名家条只座间艘种张把]|最早的?|最后的?)"
)
_BEFORE_PREDICATE = re.compile(
    r"^(?P<subject>[^，,]{2,12}?)(?:都|也|会|就|很|太|不|没|被|才|只|可以|能|已经|正|突然|必须|需要|越来越|比|是|有|在)"
)
_NOT_A_FACT = re.compile(
    r"[？?！!“”‘’]|如果|要是|的话|只要|因为|由于|所以|因此|之所以|原因|为了|吗|呢|吧|什么|怎么|谁|哪|多少|几|可能|也许|希望|觉得|认为|也|还|又|才|就|再|"
    r"^(?:但|可|而|不过|其实|另外|后来|然后|最后|首先|比如)|第"
)
_PREDICATE = re.compile(r"都|会|很|太|不|没|被|是|有|在|了|着|过|越来越|比|要|能|可以|变|只")
_LACKS_OBJECT = re.compile(r"(?:同意|答应|反对|愿意|知道|担心|放心|高兴|拒绝|喜欢|支持|接受|相信|习惯)了?$")
_TURNS = re.compile(r"^(?:但|可是|不过|然而)")
_NOUNS = frozenset({"n", "nz", "ns", "nt", "nr", "s", "an", "vn"})
_PRONOUN = re.compile(r"他们|她们|它们|他|她|它")
_LONGEST, _LONGEST_QUESTION, _WANTED, _LEAST = 30, 40, 3, 2
_RATIO = (0.5, 2.0)
_NEAR = 1  # paragraphs before and after that tell the same story, and those in which it may still go on
_STILL_NEAR = 2
_AROUND = 40  # clauses before and after from which the other options come
_LEAST_FACT, _MOST_FACT = 5, 18
_SAME_MATTER = 2  # shared pairs of characters from which on two effects may be one


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """
    A clause that is no reason for what is asked about.

    It belongs to the `reason` for something else, as reason or (`is_effect`) as what follows, or to none.
    """

    text: str
    spot: Spot
    reason: Reason | None = None
    is_effect: bool = False

    @property
    def option(self) -> str:
        """The clause as an option."""
        return f"因为{self.text}"

    @property
    def matter(self) -> str:
        """What the clause is about, beside what it says itself."""
        return "" if self.reason is None else self.reason.given_for


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each reason whose effect can be named."""
    found = reasons(document)
    pool = sorted(_pool(document, found), key=lambda wrong: wrong.spot.index) if found else []
    for key in found:
        stem = _stem(document, key) if key.is_only else None
        if stem is None or tally.refuses("open-reference", hit=not _stands_alone(key.cause, stem)):
            continue
        at = bisect_left(pool, key.spot.index, key=lambda wrong: wrong.spot.index)
        wrong = _chosen(document, key, pool[max(0, at - _AROUND) : at + _AROUND], stem, tally)
        if wrong:
            yield _item(document, key, stem, wrong)


def begins_with_subject(clause: str) -> bool:
    """Tell whether a clause opens with what it speaks of, so that it can be read by itself."""
    text = _QUANTITY.sub("", to_simplified(clause))
    found = _BEFORE_PREDICATE.match(text)
    heads = [text[:length] for length in (4, 3, 2)]
    heads += [found["subject"][-length:] for length in (3, 2)] if found is not None else []
    return text[:1] not in "有没是要会能可" and any(tag_of(head) in _NOUNS for head in heads)


def _stem(document: Document, key: Reason) -> str | None:
    if key.question is not None:
        question = shown(key.question.source)
        if len(question) > _LONGEST_QUESTION:
            return None
        return f"{asker_of(key.question.speaker)}问：“{question}”{answerer_of(key.spot.speaker)}说的原因是什么？"
    is_own = key.effect.startswith("我")
    if _LACKS_OBJECT.search(to_simplified(key.effect)) or not (is_own or begins_with_subject(key.effect)):
        return None
    stem = why_asked_of(key.spot.speaker, key.effect)
    return None if stem is None else in_script(document, stem)


def _stands_alone(clause: str, stem: str = "") -> bool:
    """Tell whether a clause points to nothing but what the stem speaks of by the same word."""
    text = _PRONOUN.sub(lambda found: "" if found.group() in stem else found.group(), to_simplified(clause))
    return not points_outside(text) and len(clause) <= _LONGEST


def _pool(document: Document, found: Sequence[Reason]) -> Iterator[Wrong]:
    for reason in found:
        if _stands_alone(reason.cause):
            yield Wrong(text=reason.cause, spot=reason.spot, reason=reason)
        if reason.effect and reason.is_only and _stands_alone(reason.effect) and begins_with_subject(reason.effect):
            yield Wrong(text=reason.effect, spot=reason.spot, reason=reason, is_effect=True)
    given = {reason.spot.index for reason in found}
    for spot in document.spots:
        fact = None if spot.index in given or spot.speaker is None else fact_of(spot.source)
        if fact is not None and begins_with_subject(fact) and _stands_alone(fact):
            yield Wrong(text=fact, spot=spot)


def fact_of(source: str) -> str | None:
    """Take a statement of one clause, or the first of two that are set against each other."""
    pieces = clauses(shown(source))
    is_whole = len(pieces) == 1 or (len(pieces) > 1 and bool(_TURNS.match(to_simplified(pieces[1]))))
    fact = without_end(pieces[0]) if pieces and is_whole else ""
    is_fit = _LEAST_FACT <= len(hanzi_of(fact)) <= _MOST_FACT and not pieces[0].endswith(("？", "：", "！"))
    simple = to_simplified(fact)
    return fact if is_fit and _PREDICATE.search(simple) and not _NOT_A_FACT.search(simple) else None


def _chosen(document: Document, key: Reason, pool: Sequence[Wrong], stem: str, tally: Tally) -> tuple[Wrong, ...]:
    right = f"因为{key.cause}"

    def temptation(wrong: Wrong) -> tuple[int, int, str]:
        text = f"{document.interview.sha256}|{key.cause}|{wrong.text}"
        kind = 2 if wrong.reason is None else int(wrong.is_effect)
        return kind, abs(len(wrong.option) - len(right)) // 3, hashlib.sha256(text.encode()).hexdigest()

    fit = [
        wrong
        for wrong in sorted(pool, key=temptation)
        if not tally.refuses("may-be-right", hit=_may_be_right(key, wrong, stem))
        and not tally.refuses("length", hit=is_out_of_length(right, wrong.option, *_RATIO))
    ]
    for size in (_WANTED, _LEAST):
        for chosen in combinations(fit[: _WANTED * 2], size):
            if _is_fair(right, chosen, stem):
                return chosen
    tally.refuses("only-one", hit=len(fit) >= _LEAST)
    return ()


def _is_fair(right: str, chosen: Sequence[Wrong], stem: str) -> bool:
    options = [wrong.option for wrong in chosen]
    if any(_are_of_one_passage(one, other) for one, other in combinations(chosen, 2)):
        return False
    if is_only_of_length(right, options) or is_guessable(right, [right, *options], stem):
        return False
    return overlap(right, stem) <= max(overlap(option, stem) for option in options) + 1


def _are_of_one_passage(one: Wrong, other: Wrong) -> bool:
    """Tell whether two options read alike, or are cause and effect of each other."""
    is_chain = one.spot.index == other.spot.index and one.is_effect != other.is_effect
    return is_chain or reads_alike(one.text, other.text)


def _may_be_right(key: Reason, wrong: Wrong, stem: str) -> bool:
    """Veto: a passage near this one, a reason for the same matter, or a link of the chain that leads to the key."""
    places = [key.spot.place, *([] if key.question is None else [key.question.place])]
    distance = min(abs(wrong.spot.place - place) for place in places)
    if distance <= _NEAR:
        return True
    most = 1 if distance <= _STILL_NEAR else _SAME_MATTER
    said = f"{wrong.matter}|{wrong.text}" if wrong.reason is None or wrong.is_effect else wrong.matter
    same = words_in_common(said, f"{key.effect}|{stem}") >= most
    leads = max(words_in_common(wrong.matter, key.cause), words_in_common(wrong.text, key.cause)) >= most
    return same or leads or reads_alike(key.cause, wrong.text) or reads_alike(wrong.text, stem)


def _item(document: Document, key: Reason, stem: str, wrong: Sequence[Wrong]) -> Item:
    quote = verbatim(key.spot.source, key.quote)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="cause",
        prompt=in_script(document, stem),
        key=in_script(document, f"因为{key.cause}"),
        distractors=tuple(_distractor(document, each) for each in wrong),
        evidence=Evidence(line=key.spot.line, quote=quote),
        explanation=Localized(
            ja=f"{key.spot.line}行に「{shown(quote)}」とあり、これが理由です。",
            en=f"Line {key.spot.line} gives the reason: {stopped(shown(quote))}",
        ),
        level=level_of_text([word for word in key.spot.words if word in f"{stem}{key.cause}"] or list(key.spot.words)),
        place=key.spot.place,
        subject=f"{key.cause}@{key.spot.index}",
        merit=2.5 + 0.2 * len(wrong) - 0.01 * len(hanzi_of(key.cause)),
        tags=("R2",),
    )


def _distractor(document: Document, wrong: Wrong) -> Distractor:
    return Distractor(
        option=in_script(document, wrong.option),
        code=RefutationCode.OTHER_RECORD,
        why=_why_fact(wrong) if wrong.reason is None else _why_reason(wrong, wrong.reason),
    )


def _why_reason(wrong: Wrong, reason: Reason) -> Localized:
    line, given_for = wrong.spot.line, quoted(reason.given_for, _LONGEST_QUESTION)
    if wrong.is_effect:
        return Localized(
            ja=f"{line}行で、理由ではなく、「{reason.cause}」の結果として述べられていることです。",
            en=f"Line {line} names it as what follows from this: {stopped(reason.cause)}",
        )
    if reason.question is not None:
        return Localized(
            ja=f"{reason.question.line}行の別の質問「{given_for}」に、{line}行で答えた理由です。",
            en=f"That is the reason given in line {line} to another question: {given_for}",
        )
    what_ja = f"別のこと（「{given_for}」）" if given_for else "別のこと"
    what_en = f"something else: {stopped(given_for)}" if given_for else "something else."
    return Localized(
        ja=f"{line}行で、{what_ja}の理由として述べられています。",
        en=f"Line {line} gives it as the reason for {what_en}",
    )


def _why_fact(wrong: Wrong) -> Localized:
    return Localized(
        ja=f"{wrong.spot.line}行で別の文脈で述べられていることで、これの理由とはされていません。",
        en=f"Line {wrong.spot.line} mentions this in another context, not as the reason.",
    )
