"""
Which clauses of an interview are no reason for something, or no effect of it, although they might look like one?

They are reasons, purposes or effects that the text gives beside something else, or statements about another matter,
neither near the passage nor with its own words.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.causes.cause_clauses import begins_with_subject, stands_alone, told
from quizzes.comprehension.causes.cause_frames import Marker
from quizzes.comprehension.causes.cause_others import SOME_OF_WHOM, facts_of, states_of, wishes_of
from quizzes.comprehension.causes.cause_record import told_of
from quizzes.comprehension.causes.cause_stem import of_whom
from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.claims.claim_edits import claim_edits
from quizzes.comprehension.claims.likely_edits import likely_edits
from quizzes.distractors.display import shown
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.vetoes import is_out_of_length, overlap, reads_alike, words_in_common
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.causes.cause_reason import Reason
    from quizzes.comprehension.themes import Themes
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.edit import Edit
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

# What stands in a reason and its effect alike (成本更高: 需要更多) shows the key, if it stands in no other option.
_CUES = ("更", "越", "最", "难", "贵", "便宜", "钱", "没有", "不能", "不敢", "不想")
_FIGURE = lazy_regex(r"[0-9二两三四五六七八九十百千万亿]|去年|前年|那年|当时|有一次|后来")
_WANTED, _LEAST = 3, 2
_RATIO, _LONGER = (0.45, 2.4), 1.15  # that many times as long as all others, the right one stands out
_NEAR = 1  # paragraphs before and after that tell the same story
_STILL_NEAR, _MOST_TIES = 3, 1  # and those in which it may still go on; words of few paragraphs shared from which on
_AROUND = 40  # clauses before and after from which the other options come
_TRIED = 7
_OUR_SIDE = lazy_regex("(?<![对给向把被让跟和])他们")
_DEMANDS = lazy_regex("不[能得许可准]|必须|要求|规定|应该|至少|最多")  # what is demanded may be what it is done for


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question: its words, the right clause, and the words of the other side, which a wrong one may not share."""

    reason: Reason
    stem: str
    right: str
    other_side: str
    marker: Marker | None
    passage: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """
    A clause that is no reason for what is asked about, or no effect of it.

    It belongs to the `reason` for something else, as reason or (`is_effect`) as what follows, or to none; `marker` is
    that of the option that it makes, or none where effects are offered.
    """

    text: str
    spot: Spot
    reason: Reason | None = None
    edit: Edit | None = None  # the right one, changed in this one place
    is_effect: bool = False
    marker: Marker | None = Marker.CAUSE

    @property
    def option(self) -> str:
        """The clause as an option."""
        return f"{self.marker or ''}{self.text}"

    @property
    def matter(self) -> str:
        """What the clause is about, beside what it says itself."""
        if self.reason is None:
            return ""
        return self.reason.cause if self.is_effect else self.reason.given_for


class Rivals:
    """The clauses of one interview from which wrong options are taken."""

    def __init__(self, document: Document, found: Sequence[Reason], themes: Themes) -> None:
        self.document, self.themes = document, themes
        self._pool = sorted(_pool(document, found), key=lambda wrong: wrong.spot.index)
        self._hosts = hosts_of(document)  # what they remark is no reason of somebody else's
        self._starts = [wrong.spot.index for wrong in self._pool]

    def chosen(self, asked: Asked, tally: Tally) -> tuple[Wrong, ...]:
        """Choose the most tempting ones that are certainly wrong; none where there are too few."""
        at = bisect_left(self._starts, asked.reason.spot.index)
        speaker = asked.reason.spot.speaker
        near = [
            _offered(wrong, asked)
            for wrong in self._pool[max(0, at - _AROUND) : at + _AROUND]
            if wrong.reason is not None or wrong.spot.speaker == speaker or wrong.spot.speaker not in self._hosts
        ]
        fit = [wrong for wrong in near if wrong is not None and self.is_on_topic(wrong, asked)]
        chosen = _chosen(self.document, asked, fit, self.themes, tally)
        return tuple(map(partial(_of_somebody, asked), chosen))

    def is_on_topic(self, wrong: Wrong, asked: Asked) -> bool:
        """
        Tell whether a clause is a reason too or its effect, or has a word of the question or of its answer.

        How another thing stands is no reason that anybody would think of: 机器比人稳 of what stands by the track.
        """
        has_word = bool(self.themes.shared(wrong.text, f"{asked.stem}|{asked.right}"))
        return wrong.reason is not None or has_word or _is_of_same_side(wrong, asked)


def changed(document: Document, asked: Asked) -> Iterator[Wrong]:
    """Give the right one, changed in one place that its sense does not give away."""
    reason = asked.reason
    claim = Claim(spot=reason.spot, quote=reason.quote, said=asked.right, lead="", is_whole=True)
    for edit in changes_of(document, claim):
        if edit.said not in asked.stem:  # 椅子 for 柜子, where the question speaks of 椅子
            text = edit.applied(asked.right)
            yield Wrong(text=text, spot=reason.spot, edit=edit, marker=asked.marker)


def changes_of(document: Document, claim: Claim) -> Iterator[Edit]:
    """Give the changes of a reason or a result that its sense does not give away, the likeliest first."""
    opposite = (edit for edit in claim_edits(document, claim) if edit.kind is EditKind.OPPOSITE)
    found = (edit for edit in (*likely_edits(document, claim), *opposite) if edit.kind is not EditKind.WORD)
    yield from (edit for edit in found if not _is_amount(edit))


def _is_amount(edit: Edit) -> bool:
    """Tell whether a change is of how much or how long alone (半年 for 三个月), which asks for no reason."""
    return edit.kind in {EditKind.NUMBER, EditKind.TIME}


@lru_cache(maxsize=4)
def hosts_of(document: Document) -> frozenset[str | None]:
    """Tell who asks in this talk: whose sentences are questions one time in three at least."""
    said = Counter(spot.speaker for spot in document.spots)
    asked = Counter(spot.speaker for spot in document.spots if shown(spot.source).endswith("？"))
    return frozenset(speaker for speaker, count in asked.items() if 3 * count >= said[speaker])


def _pool(document: Document, found: Sequence[Reason]) -> Iterator[Wrong]:
    for reason in found:
        cause, effect = told_of(reason), told(reason.effect)
        if cause is not None and not SOME_OF_WHOM.match(in_simplified(cause)):
            yield Wrong(text=cause, spot=reason.spot, reason=reason, marker=reason.marker)
        if effect is not None and begins_with_subject(effect):
            yield Wrong(text=effect, spot=reason.spot, reason=reason, is_effect=True)
    given = {reason.spot.index for reason in found}
    for spot in document.spots:
        if spot.speaker is None:
            continue
        if spot.index not in given:
            states = tuple(states_of(spot))
            yield from (Wrong(text=state, spot=spot) for state in states)
            yield from (Wrong(text=fact, spot=spot) for fact in facts_of(document, spot) if fact not in states)
        yield from (Wrong(text=wish, spot=spot, marker=Marker.PURPOSE) for wish in wishes_of(spot))


def _offered(wrong: Wrong, asked: Asked) -> Wrong | None:
    """Word a clause as the options of a question are; None where it is of another kind."""
    is_wish = wrong.marker is Marker.PURPOSE
    if is_wish != (asked.marker is Marker.PURPOSE) or not stands_alone(wrong.text, asked.stem):
        return None
    if asked.marker is Marker.CAUSE and _DEMANDS.search(in_simplified(wrong.text)):
        return None
    if asked.marker is None and not begins_with_subject(wrong.text):
        return None
    return replace(wrong, marker=asked.marker)


def _of_somebody(asked: Asked, wrong: Wrong) -> Wrong:
    """Name the speaker where only his quoted words stand above: 许宁的速度, and no 自己的速度."""
    is_quoted = asked.passage is not None and wrong.reason is not asked.reason
    return replace(wrong, text=of_whom(wrong.text, wrong.spot.speaker, asked.stem)) if is_quoted else wrong


def _chosen(document: Document, asked: Asked, pool: Sequence[Wrong], themes: Themes, tally: Tally) -> tuple[Wrong, ...]:
    right = f"{asked.marker or ''}{asked.right}"

    def temptation(wrong: Wrong) -> tuple[int, int, int, int, str]:
        text = f"{document.interview.sha256}|{asked.right}|{wrong.text}"
        kind = 2 if wrong.reason is None else int(wrong.is_effect == (asked.marker is not None))
        far = 0 if themes.shared(wrong.text, asked.stem) else 1
        return (
            far,
            0 if _is_of_same_side(wrong, asked) else 1,
            kind,
            abs(len(wrong.option) - len(right)) // 3,
            hashlib.sha256(text.encode()).hexdigest(),
        )

    fit = [
        wrong
        for wrong in sorted(pool, key=temptation)
        if not tally.refuses("may-be-right", hit=_may_be_right(asked, wrong, themes))
        and not tally.refuses("length", hit=is_out_of_length(right, wrong.option, *_RATIO))
    ]
    edited = tuple(changed(document, asked))[:1]
    for size in (_WANTED, _LEAST):
        beside = edited if size == _WANTED else ()  # a change of the key beside one other option shows the key
        for chosen in combinations((*beside, *fit[:_TRIED]), size):
            if _is_fair(right, chosen, asked.stem):
                return chosen
    tally.refuses("only-one", hit=len(fit) >= _LEAST)
    return ()


def _is_of_same_side(wrong: Wrong, asked: Asked) -> bool:
    """Tell whether a speaker tells of those on his side, of whom it is asked as well: 他们有三间屋子."""
    is_own = wrong.spot.speaker == asked.reason.spot.speaker
    return is_own and all(_OUR_SIDE.search(in_simplified(text)) for text in (wrong.text, asked.stem))


def _is_fair(right: str, chosen: Sequence[Wrong], stem: str) -> bool:
    options = [wrong.option for wrong in chosen]
    if any(_are_of_one_passage(one, other) for one, other in combinations(chosen, 2)):
        return False
    if len(right) > _LONGER * max(map(len, options)) or is_guessable(right, [right, *options], stem):
        return False
    if words_in_common(right, stem) > max(words_in_common(option, stem) for option in options) + 1:
        return False
    shown = in_simplified(stem)
    cues = [cue for cue in _CUES if cue in shown and cue in in_simplified(right)]
    if any(not any(cue in in_simplified(option) for option in options) for cue in cues):
        return False
    return overlap(right, stem) <= max(overlap(option, stem) for option in options) + 1


def _are_of_one_passage(one: Wrong, other: Wrong) -> bool:
    """Tell whether two options read alike, or are cause and effect of each other."""
    is_chain = one.spot.index == other.spot.index and one.is_effect != other.is_effect
    return is_chain or reads_alike(one.text, other.text)


def _is_detail_of_reply(key: Reason, wrong: Wrong) -> bool:
    """Tell whether a clause is a figure of the same reply, with a sentence between it and the reason."""
    own = {key.spot.index, *([] if key.effect_spot is None else [key.effect_spot.index])}
    is_apart = min(abs(wrong.spot.index - index) for index in own) > 1
    is_figure = wrong.reason is None and bool(_FIGURE.search(in_simplified(wrong.text)))
    return wrong.spot.place == key.spot.place and is_apart and is_figure


def _is_for_another(key: Reason, wrong: Wrong) -> bool:
    """Tell whether a clause of the same reply is the reason that another sentence gives for what it tells itself."""
    other = wrong.reason
    if other is None or wrong.is_effect or wrong.spot.place != key.spot.place or other.cause_spot is not None:
        return False
    used = {spot.index for spot in (key.spot, key.cause_spot, key.effect_spot) if spot is not None}
    return wrong.spot.index not in used and other.question is None and bool(other.effect)


def _may_be_right(asked: Asked, wrong: Wrong, themes: Themes) -> bool:
    """Veto: a passage near this one, a reason for the same matter, or a link of the chain that leads to the key."""
    key = asked.reason
    places = [key.spot.place, *([] if key.question is None else [key.question.place])]
    distance = min(abs(wrong.spot.place - place) for place in places)
    if distance <= _NEAR and not (_is_detail_of_reply(key, wrong) or _is_for_another(key, wrong)):
        return True
    most = _MOST_TIES if distance <= _STILL_NEAR else _MOST_TIES + 1
    said = f"{wrong.matter}|{wrong.text}"
    same = len(themes.ties(said, asked.other_side)) >= most
    leads = len(themes.ties(said, asked.right)) >= most
    return same or leads or reads_alike(asked.right, wrong.text) or reads_alike(wrong.text, asked.stem)
