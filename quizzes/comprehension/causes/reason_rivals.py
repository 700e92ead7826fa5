"""
Which statements of an interview could stand where a quote leaves out a reason, or what comes of it?

What the same one says of other matters, and the other reasons and results of the text. What is told in the same go, or
again in other words, may be right as well and is not offered; nor is what nobody would read as a statement.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import plain_words
from quizzes.comprehension.causes.reason_sites import LEAST_SAID
from quizzes.comprehension.claims.claim import OPENING, claims_of
from quizzes.comprehension.claims.claim_alone import stands_alone
from quizzes.comprehension.hosts import hosts_of
from quizzes.comprehension.themes import Themes
from quizzes.distractors.clauses.claim_cuts import says_something
from quizzes.distractors.clauses.subjects import CIRCUMSTANCE_END, role_of_head
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.vetoes import is_out_of_length, overlap, reads_alike
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.causes.reason_sites import ReasonSite
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

# What is said under a condition, as a reason of its own, or joined to words that are not there; what a
# word means, and on what day something was.
_NOT_A_FACT = lazy_regex(
    r"[？?！!（）()：:]|如果|要是|的话|只要|因为|由于|所以|因此|原因|为了|也许|希望|除非|无论|不管|即使|不仅|不但|虽然|尽管|以为|好像|似乎|"
    r"^[“‘「『][^”’」』]*[”’」』]就?是|^[0-9〇○零一二三四五六七八九十年月日号]+，|^(?:但|可|而|不过|只是|其实|另外|后来|然后|最后|首先|比如|你|您|这|那|也|又|才|再|就|却|倒)"
)
_INTRODUCES = lazy_regex(
    "^(?:有[些的]?人|[很许好]多人|大家|人家|别人)[^，,]{0,4}(?:说|讲|问|认为|觉得)|"
    "^我?[叫姓是][^，,]{1,5}(?:，|$)|[叫姓][^，,的]{1,3}$|同意$|^(?:有一[个個位]|[^，,]{1,2})，"
)  # 我叫……
_ME, _SAYS = lazy_regex("我"), lazy_regex("[说問问讲]$")
_OF_ONESELF = lazy_regex(f"^(?:{any_pattern('reason: of oneself')})")
# What is so of some things, or of all, may be a reason for whatever is done about them.
_OF_ANYTHING = lazy_regex("有[些的]|凡|任何|每[一个件种]|没有?人|人(?:都|总|一)|谁都|一个人")
_THIRD = lazy_regex("[他她它]")  # of whom only the quote tells
_WANTED, _LEAST, _TRIED = 3, 2, 8
_AROUND, _MOST_APART, _MOST_SHARED = 6, 6, 3  # sentences, paragraphs, pairs of characters
_WITHIN = 60  # sentences before and after from which the others come
_FAR = 4  # sentences from which on a turn tells of something else, where it takes up no word
_OFTEN = 2  # times that a statement was offered, after which others come first
_RATIO, _LONGER = (0.4, 2.5), 1.3  # that many times as long as all others, the right one stands out
_MOST_TIES, _MOST_ECHOES = 1, 2  # words of few paragraphs that two matters may share; characters that only the key has


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A statement made elsewhere, `site` where it is the reason or the result of something."""

    text: str
    spot: Spot
    site: ReasonSite | None = None


class Rivals:
    """The reasons and results of an interview, and how often each statement was offered as a wrong one."""

    def __init__(self, document: Document, sites: Sequence[ReasonSite], tally: Tally) -> None:
        self.document, self.sites, self.tally = document, sites, tally
        self.themes = Themes(document)
        self.offered: Counter[str] = Counter()

    def of(self, site: ReasonSite, shown: str) -> tuple[Wrong, ...]:
        """Choose the most tempting that are certainly wrong and not shown with the quote; none where too few are."""
        fit = self._fit(site, in_simplified(shown))
        every = [some for size in (_WANTED, _LEAST) for some in combinations(fit[:_TRIED], size)]
        for some in (*(some for some in every if _is_among(site.key, some)), *every):
            if _is_fair(site, [wrong.text for wrong in some]):
                self.offered.update(wrong.text for wrong in some)
                return some
        self.tally.refuses("too-few" if len(fit) < _LEAST else "stands-out", hit=True)
        return ()

    def _fit(self, site: ReasonSite, shown: str) -> list[Wrong]:
        fit: list[Wrong] = []
        for wrong in sorted(self._pool(site), key=lambda wrong: self._temptation(site, wrong)):
            if (
                in_simplified(wrong.text) not in shown
                and not self.tally.refuses("may-be-right", hit=self._may_be_right(site, wrong))
                and not self.tally.refuses("length", hit=is_out_of_length(site.key, wrong.text, *_RATIO))
                and not any(reads_alike(wrong.text, other.text) for other in fit)
            ):
                fit.append(wrong)
        return fit

    def _temptation(self, site: ReasonSite, wrong: Wrong) -> tuple[int, int, int, bool, int, str]:
        """Put first what is told near by of what the question speaks of, as a reason could be."""
        near = self.document.spots[max(0, site.spot.index - _AROUND) : site.spot.index + 1]
        around = "|".join([*(spot.source for spot in near if site.spot.place - spot.place <= 1), site.rest])
        text = f"{self.document.interview.sha256}|{site.spot.index}|{wrong.text}"
        digest = hashlib.sha256(text.encode()).hexdigest()
        shared = min(len(self.themes.shared(wrong.text, around)), _MOST_SHARED)
        distance = min(abs(wrong.spot.place - site.spot.place), _MOST_APART) // 2
        unlike = abs(len(wrong.text) - len(site.key)) // 4
        return self.offered[wrong.text] // _OFTEN, distance - shared, unlike, wrong.site is None, distance, digest

    def _pool(self, site: ReasonSite) -> Iterator[Wrong]:
        """Give the other reasons and results, and what else is stated by who speaks, or by others but who only asks."""
        at, speaker = site.spot.index, site.spot.speaker
        for other in self.sites:
            is_near = other.spot is not site.spot and abs(other.spot.index - at) <= _WITHIN
            if is_near and _may_say(site, other.spot, other.key) and _is_read_alone(other.key):
                yield Wrong(text=other.key, spot=other.spot, site=other)
        nobody = {None, *hosts_of(self.document)}
        for spot in self.document.spots[max(0, at - _WITHIN) : at + _WITHIN]:
            if spot.speaker == speaker or spot.speaker not in nobody:
                claims = claims_of(self.document, spot, is_direct=True)
                told = [each.said for each in claims if each.is_whole or len(clauses(each.quote)) == 1]
                told += [_statement_of(spot)]
                yield from (Wrong(text=text, spot=spot) for text in told if _may_say(site, spot, text))

    def _may_be_right(self, site: ReasonSite, wrong: Wrong) -> bool:
        """
        Veto: what is told around the quote, or shares more than a word with what is asked for.

        Who one is, what one always does and what holds of anything may be the reason of whatever one tells.
        """
        plain = in_simplified(wrong.text)
        if site.is_reason and (_OF_ONESELF.match(plain) or _OF_ANYTHING.match(plain)):
            return True
        ties = len(self.themes.ties(wrong.text, site.key))
        if ties > _MOST_TIES or any(reads_alike(*pair) for pair in ((site.key, wrong.text), (wrong.text, site.rest))):
            return True
        is_around = abs(site.spot.index - wrong.spot.index) < _FAR or ties or self.themes.ties(wrong.text, site.rest)
        return bool(is_around) and self._is_of_one_turn(site.spot, wrong.spot)

    def _is_of_one_turn(self, spot: Spot, other: Spot) -> bool:
        """Tell whether two sentences are of one turn: the one may give a reason more of what the other tells."""
        first, last = sorted((spot.index, other.index))
        return all(each.speaker == spot.speaker for each in self.document.spots[first : last + 1])


def _statement_of(spot: Spot) -> str:
    """Give a sentence without its end, and without what ties it to the one before."""
    text = without_end(shown(spot.source))
    opening = OPENING.match(in_simplified(text))
    text = text[opening.end() :] if opening is not None else text
    return text if _is_read_alone(text) else ""


def _may_say(site: ReasonSite, spot: Spot, text: str) -> bool:
    """Tell whether words are a plain statement, and may stand in what a speaker says, where 我 is nobody else."""
    plain = in_simplified(text)
    is_fact = len(hanzi_of(plain)) >= LEAST_SAID and says_something(plain)
    is_fact = is_fact and not CIRCUMSTANCE_END.search(clauses(plain)[-1])  # 2021年冬天，在沈阳，一位老师家里
    is_fact = is_fact and not _NOT_A_FACT.search(plain) and not _INTRODUCES.search(plain)
    is_fact = is_fact and not (_THIRD.match(plain) and not _THIRD.search(site.key))
    return is_fact and (spot.speaker == site.spot.speaker or not _ME.search(text))


def _is_read_alone(text: str) -> bool:
    """Tell whether words that were left out elsewhere open with what they speak of, and with no day or mere saying."""
    first = without_end(in_simplified(clauses(text)[0])) if text else ""
    names = bool(first) and not _SAYS.search(first) and role_of_head(plain_words(first)) is True
    return _THIRD.match(text) is not None or (stands_alone(text) and (text[:1] in "有没沒" or names))


def _is_among(key: str, some: Sequence[Wrong]) -> bool:
    """Tell whether one of the others is no longer than the right one, and another no shorter."""
    lengths = [len(wrong.text) for wrong in some]
    return min(lengths) <= len(key) <= max(lengths)


def _is_fair(site: ReasonSite, options: Sequence[str]) -> bool:
    """Tell whether the right one is told by nothing of its look: its length, a pronoun, the characters of the quote."""
    key, rest, lengths = site.key, site.rest, [len(option) for option in options]
    is_plain = len(key) <= _LONGER * max(lengths) and not is_guessable(key, [key, *options], rest)
    is_plain = is_plain and (not _THIRD.search(key) or any(map(_THIRD.search, options)))
    return is_plain and overlap(key, rest) <= max(overlap(option, rest) for option in options) + _MOST_ECHOES
