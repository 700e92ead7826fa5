"""How much of a sentence is shown around a gap: all of a short one, of a long one what decides it and can stand?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import VERB, tag_of
from quizzes.cloze.clip_levels import read_at
from quizzes.cloze.half_said import (
    LEAST_SHOWN,
    MOST_SHOWN,
    announces,
    answers_nobody,
    belongs_to_what_stands_before,
    goes_on,
    is_half,
    is_torn_off,
    is_unfinished,
    leads_on,
)
from quizzes.cloze.prompts import ended
from quizzes.distractors.clauses.parted import parts_a_row, parts_from_outcome
from quizzes.distractors.clauses.torn import false_start, lacks_counted, lacks_mark
from quizzes.distractors.display import clause_edges, clauses, with_gap
from quizzes.distractors.edits.site_guards import is_fragment
from quizzes.distractors.glosses.wording import thought_around
from quizzes.question import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally
    from quizzes.question import Evidence

_READ_AT_A_GLANCE = 56  # a sentence of so many characters is shown whole
_LONGEST_QUOTE, _GOES_ON = 60, "，,；;：:、"
_HARDER = 2  # levels that what is read may lie above its gap
# What a clause begins with that joins it to the one before.
_LINKS = lazy_regex(r"\s*(?:但|可是|不过|不過|然而|而且|于是|於是|结果|結果|其实|其實|那么|那麼|另外|比如)")
_THE_MORE = lazy_regex("越(?<!来越)(?<![超优優穿翻跨卓]越)(?!来越|來越|过|過|南|野|狱|獄|剧|劇|冬|发|發)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A part of a sentence, from `first` to `last`, with the word `key` at `start` taken out."""

    spot: Spot
    start: int
    key: str
    first: int
    last: int

    @property
    def text(self) -> str:
        """The part as the interview has it, without a mark that says that it goes on."""
        return self.spot.source[self.first : self.last].strip().rstrip(_GOES_ON)

    @property
    def prompt(self) -> str:
        """What is asked."""
        at = self.spot.source.index(self.text, self.first)
        shown = with_gap(self.text, self.start - at, self.start - at + len(self.key))
        is_cut_off = self.spot.source[self.first : self.last].rstrip()[-1:] in _GOES_ON
        if lacks_mark(self.spot.source[: self.first], self.text):
            return f"{shown.rstrip('。')}？"
        if self.last == len(self.spot.source) and not is_cut_off:
            return ended(shown)  # a stop that the interview forgot tells nothing
        return f"{shown}。" if is_cut_off else shown

    @property
    def evidence(self) -> Evidence:
        """Quote what is asked, or of a long sentence the clause, to the end of its thought."""
        quote = self.text if len(self.text) <= _LONGEST_QUOTE else thought_around(self.spot.source, self.start)
        return self.spot.evidence(quote.rstrip("。！!"))

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are shown, with the one that is asked."""
        found, at = [], 0
        for word in self.spot.words:
            if self.first <= at < self.last:
                found.append(word)
            at += len(word)
        return tuple(found)

    @property
    def is_whole(self) -> bool:
        """Tell whether the whole sentence is shown."""
        return (self.first, self.last) == (0, len(self.spot.source))

    @property
    def is_a_fragment(self) -> bool:
        """Tell whether the part cannot be read by itself: what it leans on is not shown, or what belongs to it."""
        source = self.spot.source
        says_nothing = not any(tag_of(word).startswith(("v", "a")) for word in self.words)
        if (says_nothing and not self.is_whole) or is_torn_off(source, self.first, self.last):
            return True
        if is_fragment(self.text) or lacks_counted(self.text) or self._has_a_false_start:
            return True
        if announces(source[self.first : self.last]) or answers_nobody(self.text) or self._has_half_of_the_more:
            return True
        if any(parts_a_row(source[:at], source[at:]) for at in (self.first, self.last)):
            return True
        if parts_from_outcome(source, self.first, self.last):
            return True
        return belongs_to_what_stands_before(source[self.last :])

    @property
    def _has_half_of_the_more(self) -> bool:
        """Tell whether 越 is shown once where the sentence has it twice: 走得越久，｜话越少."""
        shown, said = (len(_THE_MORE.findall(text)) for text in (self.text, self.spot.source))
        return shown == 1 and said > 1

    @property
    def _has_a_false_start(self) -> bool:
        """Tell whether words are shown that the speaker takes back: 因为下雨……不对，那天没下雨."""
        taken_back = false_start(self.spot.source)
        return taken_back is not None and self.first < taken_back[1] and taken_back[0] < self.last

    @property
    def shows_its_key(self) -> bool:
        """Tell whether the key stands in what is shown a second time."""
        return normal_form(self.text).count(normal_form(self.key)) > 1


def whole(spot: Spot, start: int, key: str) -> Clip:
    """Show the whole sentence."""
    return Clip(spot=spot, start=start, key=key, first=0, last=len(spot.source))


def around(spot: Spot, start: int, key: str, *, first: int, last: int) -> Clip:
    """
    Show a short sentence whole, and of others the clauses that the characters from `first` to `last` stand in.

    Brackets and quotation marks that open are shown with their other half.
    """
    clip = whole(spot, start, key)
    if len(spot.source) <= _READ_AT_A_GLANCE and not clip.shows_its_key and false_start(spot.source) is None:
        return clip
    edges = clause_edges(spot.source)
    begin = max((i for i, edge in enumerate(edges[:-1]) if edge <= first), default=0)
    end = min((i for i, edge in enumerate(edges) if edge >= last), default=len(edges) - 1)
    asked = spot.source[edges[begin] : edges[end]]
    if begin > 0 and len(asked) < LEAST_SHOWN and not leads_on(asked):
        begin -= 1
    while end < len(edges) - 1 and (
        is_unfinished(spot.source[edges[begin] : edges[end]], edges[end - 1] - edges[begin])
        or goes_on(spot.source, edges, begin, end)
    ):
        end += 1
    while begin > 0 and is_half(spot.source[edges[begin] : edges[end]]):
        begin -= 1
    while is_torn_off(spot.source, edges[begin], edges[end]) and edges[end] - edges[begin - 1] < MOST_SHOWN:
        begin -= 1
    clip = _within(Clip(spot=spot, start=start, key=key, first=edges[begin], last=edges[end]), last)
    return _with_scene(clip, spot.source[edges[begin - 1] : edges[begin]]) if begin > 0 else clip


def _within(clip: Clip, needed: int) -> Clip:
    """Show nothing that the speaker takes back, nor what stands on its other side, if all that is needed is left."""
    taken_back = false_start(clip.spot.source)
    if taken_back is None:
        return clip
    first, last = taken_back
    if clip.start < first < needed:
        return clip
    return (
        replace(clip, last=min(clip.last, first)) if clip.start < first else replace(clip, first=max(clip.first, last))
    )


def _with_scene(clip: Clip, scene: str) -> Clip:
    """Show before one clause that begins with its verb, 收到了资料, the short clause that says when."""
    is_bare = len(clauses(clip.text)) == 1 and tag_of(clip.words[0]).startswith(VERB)
    is_short = len(scene) <= LEAST_SHOWN and scene[-1:] in _GOES_ON[:2] and not _LINKS.match(scene)
    return replace(clip, first=clip.first - len(scene)) if is_bare and is_short else clip


def is_refused(clip: Clip, level: int, tally: Tally) -> bool:
    """Tell whether a part shows its key, is too long, cannot stand alone or is far harder to read than its gap."""
    return (
        tally.refuses("gap-in-prompt", hit=clip.shows_its_key)
        or tally.refuses("long-prompt", hit=len(clip.text) > MOST_SHOWN)
        or tally.refuses("fragment", hit=clip.is_a_fragment)
        or tally.refuses("hard-prompt", hit=read_at(clip, level) > level + _HARDER)
    )


def apart(clips: Iterable[Clip]) -> Iterator[Clip]:
    """Keep clips that show each other's answer nowhere: of those that overlap, the first."""
    taken: list[tuple[int, int]] = []
    for clip in clips:
        if all(clip.last <= first or last <= clip.first for first, last in taken):
            taken.append((clip.first, clip.last))
            yield clip
