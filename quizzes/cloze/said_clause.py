"""Where in a translation is said what the clause of a gap says?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled
from quizzes.cloze.cue_reasons import connective_roles
from quizzes.cloze.hints import is_said_within, last_sentence, part_with, words_said
from quizzes.cloze.joined_there import without_other_joints
from quizzes.cloze.pairs import is_opening
from quizzes.distractors.clauses.aligned_clauses import Step
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_WHY = "因为"
# A sentence that says why is Japanese to its end: 重いので流れるからです, where ので but joins a clause to the next.
_SAYS_WHY = lazy_regex(rf"[“‘「『]?{_WHY}(?!.*(?:所以|因此|因而))")
_IS_WHY = lazy_regex("から(?:です|だ|でした|だった|である|でしょう|だろう|なんです)(?=[よね]?[。！」』]*$)")
_OPENS_WHY = lazy_regex("なぜなら(?:ば)?|なぜかというと|どうしてかというと|というのも")
_ENDING = lazy_regex("[ぁ-ん]{0,3}(?:たら|だら|なら|ば|と)")
# Told afterwards, 我去了，因为…, a reason is what the Japanese ends in, if it does: 落ちたことがあるんでね。
_WHY_LAST = "(?:から|ので|(?<=[るたいな])んで)(?=(?:です|だ|でした|だった|なんです)?[よねさな]{0,2}[。！」』]*$)"
_WHY_AFTER = lazy_regex(_WHY_LAST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """
    What a translation says for a word: the sentence of it that does, `part`, and the words that decide.

    They are `elsewhere` where only another clause has such words.
    """

    part: str
    words: str
    is_elsewhere: bool


def said_of(spot: Spot, language: str, pattern: str, found: tuple[int, str]) -> Said | None:
    """Find what the translation says for a word, given with where it starts: in the word's own clause if there."""
    start, word = found
    translation = without_other_joints(spot, language, pattern, found)
    place = start / len(spot.source)
    if language == "ja" and start > 1 and (after := _said_after(spot.source[start:], translation)) is not None:
        return after
    part = part_with(pattern, translation, place)
    if part is None:
        return None
    begin = translation.find(part)
    shown = (spot.translation or "").strip()[begin : begin + len(part)] if begin >= 0 else part
    first, last = (edge - begin for edge in clause_said(spot, language, start, word))
    said = [(begin + one.start()) / len(translation) for one in compiled(pattern).finditer(part)]
    turn = _turn_of(spot.source, found, said, place)
    near = (place if turn is None else turn) * len(translation) - begin
    words = words_said(pattern, part, near, (first, last))
    is_why = in_simplified(word) == _WHY and start <= 1 and _SAYS_WHY.match(in_simplified(spot.source))
    if is_why and (why := _IS_WHY.search(part)) is not None:
        opens = _OPENS_WHY.match(part)  # なぜなら…からです: it is said at both ends
        words = f"{opens.group()}…{why.group()}" if opens is not None else why.group()
        return Said(part=shown, words=words, is_elsewhere=False)
    is_elsewhere = turn is None or not is_said_within(pattern, part, (first, last))
    is_elsewhere = is_elsewhere or _may_be_another(pattern, part[max(0, first) : last])
    return Said(part=shown, words=words, is_elsewhere=is_elsewhere)


def _may_be_another(pattern: str, part: str) -> bool:
    """Tell whether the ending that says the word stands there twice, and nothing tells which: みたら、いたら."""
    said = [found.group() for found in compiled(pattern).finditer(part)]
    return len(said) > 1 and all(map(_ENDING.fullmatch, said))


def _turn_of(source: str, found: tuple[int, str], said: Sequence[float], place: float) -> float | None:
    """
    Give where, of all places as shares of the whole, a translation says a word that stands several times in a sentence.

    Said as often as it stands there, it is said each time in its turn: 只做甲…；只做乙…. Said less often it is said
    of where it is nearest to: None for the others.
    """
    start, word = found
    stands = [one.start() / len(source) for one in re.finditer(re.escape(word), source)]
    if len(stands) == 1 or len(said) > len(stands):
        return place
    if len(said) == len(stands):
        return said[source.count(word, 0, start)]
    nearest = min(said, key=lambda at: abs(at - place))
    return place if min(stands, key=lambda at: abs(at - nearest)) == start / len(source) else None


def _said_after(source: str, translation: str) -> Said | None:
    """Find the reason that a sentence ends with, `source` being all from the word on, if the Japanese does too."""
    why = _WHY_AFTER.search(translation) if _SAYS_WHY.match(in_simplified(source)) else None
    if why is None:
        return None
    part = last_sentence(translation)
    is_told_apart = part.count(why.group()) == 1  # 四月から、…なったからだ: the first is none of the reason
    words = why.group() if is_told_apart else words_said(_WHY_LAST, part)
    return Said(part=part, words=words, is_elsewhere=False)


def clause_said(spot: Spot, language: str, start: int, word: str) -> tuple[int, int]:
    """
    Give from where to where, in characters, a translation says the clause that a word stands in.

    Where nothing proves which clauses answer to each other that is all of it. What goes on from the clause before is
    said at its end in Japanese, 〜ので、, so that clause belongs to it; what opens one, 如果, is said no earlier than
    there, but may be said at the end of a later clause that belongs to it: 因为甲，乙 is 甲、乙から. So may an adverb,
    曾 by 〜たことがある.
    """
    pieces = list(pairwise(Step(spot, language).cuts))
    at = next((i for i, ((begin, _), (end, _)) in enumerate(pieces) if begin <= start < end), len(pieces) - 1)
    if is_opening(in_simplified(word)):
        return pieces[at][0][1], pieces[-1][1][1]
    last = at if in_simplified(word) in connective_roles() else len(pieces) - 1
    return pieces[max(0, at - 1)][0][1], pieces[last][1][1]
