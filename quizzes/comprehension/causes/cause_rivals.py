"""
Which statements of an interview might be taken for a reason of something, or for its effect, and are not?

They speak of the same matter, as they have a word of the question or of its answer, and stand in other paragraphs.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.causes.cause_clauses import is_whole, stands_alone
from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.hosts import hosts_of
from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.vetoes import is_out_of_length, overlap, reads_alike
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.causes.cause_record import Reason
    from quizzes.comprehension.themes import Themes
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_NOT_A_FACT = lazy_regex(
    r"[？?！!“”‘’「」『』（）()：:]|如果|要是|的话|只要|因为|由于|所以|因此|原因|为了|[吗呢吧]|什么|怎么|谁|哪|多少|也许|希望|觉得|认为|除非|无论|不管|"
    r"即使|不仅|不但|虽然|尽管|以为|好像|似乎|[也又才再却倒]|^(?:但|可|而|不过|其实|另外|后来|然后|最后|首先|比如|你|您|他|她|它|这|那)|第"
)
_WANTED, _LEAST, _TRIED = 3, 2, 7
_RATIO, _LONGER = (0.45, 2.4), 1.15  # that many times as long as all others, the right one stands out
_NEAR = 1  # paragraphs before and after that tell the same story
_MOST_TIES = 1  # words of few paragraphs that two matters may share


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question: its words, the right clause and what it is of, and what each option begins with."""

    reason: Reason
    stem: str
    right: str
    other_side: str
    marker: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A statement that is no reason for what is asked about, or no effect; `reason` where it is one for another."""

    text: str
    spot: Spot
    reason: Reason | None = None


def chosen(
    document: Document, asked: Asked, found: Sequence[Reason], themes: Themes, tally: Tally
) -> tuple[Wrong, ...]:
    """Choose the most tempting ones that are certainly wrong; none where there are too few."""
    right = f"{asked.marker}{asked.right}"
    said = f"{asked.stem}|{asked.right}"

    def temptation(wrong: Wrong) -> tuple[bool, bool, int, str]:
        text = f"{document.interview.sha256}|{said}|{wrong.text}"
        far = not themes.shared(wrong.text, asked.stem)
        digest = hashlib.sha256(text.encode()).hexdigest()
        return far, wrong.reason is None, abs(len(wrong.text) - len(asked.right)) // 3, digest

    of_matter = [wrong for wrong in _pool(document, asked, found) if themes.shared(wrong.text, said)]
    fit = [
        wrong
        for wrong in sorted(of_matter, key=temptation)
        if not tally.refuses("may-be-right", hit=_may_be_right(asked, wrong, themes))
        and not tally.refuses("length", hit=is_out_of_length(right, f"{asked.marker}{wrong.text}", *_RATIO))
    ]
    for size in (_WANTED, _LEAST):
        for some in combinations(fit[:_TRIED], size):
            if _is_fair(right, [f"{asked.marker}{wrong.text}" for wrong in some], asked.stem):
                return some
    tally.refuses("only-one", hit=len(fit) >= _LEAST)
    return ()


def _pool(document: Document, asked: Asked, found: Sequence[Reason]) -> Iterator[Wrong]:
    """Give what the text states, and its other reasons and effects, but nothing that only who asks remarks."""
    hosts, speaker = hosts_of(document), asked.reason.spot.speaker
    given = {reason.spot.index for reason in found}
    for reason in found:
        yield from (Wrong(text=text, spot=reason.spot, reason=reason) for text in _sides(reason, asked))
    for spot in document.spots:
        if spot.index not in given and (spot.speaker == speaker or spot.speaker not in hosts):
            for claim in claims_of(document, spot):
                if not _NOT_A_FACT.search(in_simplified(claim.said)) and _can_stand(claim.said, asked):
                    yield Wrong(text=claim.said, spot=spot)


def _sides(reason: Reason, asked: Asked) -> Iterator[str]:
    if reason is not asked.reason:
        yield from (text for text in (reason.cause, reason.effect) if _can_stand(text, asked))


def _can_stand(text: str, asked: Asked) -> bool:
    return is_whole(text) and stands_alone(text, asked.stem)


def _is_fair(right: str, options: Sequence[str], stem: str) -> bool:
    if any(reads_alike(one, other) for one, other in combinations(options, 2)):
        return False
    if len(right) > _LONGER * max(map(len, options)) or is_guessable(right, [right, *options], stem):
        return False
    return overlap(right, stem) <= max(overlap(option, stem) for option in options) + 1


def _may_be_right(asked: Asked, wrong: Wrong, themes: Themes) -> bool:
    """Veto: a passage near this one, or a matter that shares more than a word with what is asked or answered."""
    if abs(wrong.spot.place - asked.reason.spot.place) <= _NEAR:
        return True
    said = wrong.text if wrong.reason is None else f"{wrong.reason.cause}|{wrong.reason.effect}"
    sides = (asked.other_side, asked.right)
    is_tied = any(len(themes.ties(said, side)) > _MOST_TIES for side in sides)
    return is_tied or any(reads_alike(*pair) for pair in ((asked.right, wrong.text), (wrong.text, asked.stem)))
