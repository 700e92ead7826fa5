"""
What is shown before a sentence, or a part of one, so that nothing in it hangs for who has read nothing else?

    记者：第一次坐船，您怕不怕？              shown: the question, as 怕啊 tells nothing without it
    王平：怕啊！
    下了船，我连路都不会走了。              asked

One walk for whatever is asked of a sentence: a gap, a translation, a quoted number. Sentence by sentence it goes back
to the first that stands by itself, or to the question that is answered, and from a question that leans to what it is
asked about. No more is shown than is needed, and nothing that the asker may not show.

Seven sentences at the most, and 160 characters: an answer of four sentences, the question, and two of what that is
asked about. That is eight lines on a phone, which with a sentence and four options are read without scrolling; what
needs more is better asked by another sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.read_out import is_read_out
from quizzes.distractors.clauses.shown_needs import Shown, need_of_shown
from quizzes.distractors.clauses.spot_needs import is_answer
from quizzes.distractors.display import is_balanced, shown
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_MOST_SENTENCES, _MOST_BEFORE = 7, 160
_LAST = 3  # sentences of who asks and goes on a little: 您在不在？门关着。
_LEAST = 4  # hanzi that say anything
_MOST_REPLYING = 8  # hanzi of a reply to what one asks oneself
_TWO = 2  # who talk with each other, and changes of who speaks
_BROKEN_IN = ("…", "—")  # goes on with what another one was saying
_LEFT_OUT = "……"
_OPENING = "“‘「『"
# What a sentence takes up of the one before, without which nobody knows what 这 is.
_TAKES_UP = lazy_regex(r"这(?!几年|些年|次采访|几天|里|儿|个[周月]|本书)|那(?!么|时|年|天|会儿|里|儿|边)")
_ANSWERS_ITSELF = lazy_regex("[还還]不(?:是|就是|都是)")  # who else but them: without the question the very opposite
_DAY = lazy_regex(f"(?:{OF_DATE}{{2,4}}年)?{OF_DATE}{{1,3}}月{OF_DATE}{{1,3}}[日号][，,夜晨晚早]*[。.]?")
_DONE_WHILE_TALKING = lazy_regex(r"(?<=[。！？…])\s*（[^（）]{1,8}）")  # 得看我妈怎么说。（笑）


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """
    What is shown before a sentence, nothing where that stands by itself.

    `above` is what others say and are answered, each under their names; `told` what its own speaker says right before
    it; `need` what still hangs in all that is shown; `first` the place in the text of the first sentence of it.
    """

    above: str = ""
    told: str = ""
    need: Need = Need.NONE
    first: int = 0

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is shown before."""
        return not self.above and not self.told

    @property
    def stands(self) -> bool:
        """Tell whether nothing hangs in what is shown."""
        return self.need is Need.NONE

    def text(self, label: str) -> str:
        """
        Write it by itself, each with the name of who says it.

        The name ends it where the sentence is the first that its speaker says: nobody answers his own question.
        """
        return "" if self.is_empty else self.before(label).rstrip()

    def before(self, label: str) -> str:
        """Write it up to where the sentence begins, which the name of the speaker stands before."""
        return f"{self.above}\n{label}{self.told}" if self.above else f"{label}{self.told}"


def label_of(document: Document, spot: Spot) -> str:
    """Write who speaks, as before what is said; nothing of a narrator, nor of whom a speaker reads out."""
    if spot.speaker is None or is_read_out(document, spot):
        return ""
    return f"{document.written(name_of(spot.speaker))}："


def lead_back(
    document: Document,
    spot: Spot,
    part: tuple[int, int],
    may_show: Callable[[str], bool],
    *,
    within: str = "",
    least: Need = Need.NONE,
) -> Lead:
    """
    Give the least that leaves nothing hanging before a part of a sentence, from one place to another.

    `within` is what of its own sentence may be shown before it; `least` what it needs for all that is known. Where no
    lead leaves nothing hanging, it is the shortest of those that leave the least.
    """
    best: tuple[Shown, Need] | None = None
    best_rank, own = (Need.NEEDED, True, Need.NEEDED, True, True), Need.NEEDED
    for seen in shown_back(document, spot, part, within, may_show):
        hangs, is_bare = need_of_shown(document, seen, least)
        own = hangs if seen.is_alone else own
        need = hangs if own is Need.NEEDED else min(hangs, Need.HELPS)  # what only helps makes nothing worse
        as_bare = Need.HELPS if is_bare else Need.NONE  # an answer without its question leaves that open
        opens_asking = bool(seen.before) and seen.before[0].asks
        rank = (max(need, as_bare), seen.is_alone, max(hangs, as_bare), is_bare or seen.is_cut, not opens_asking)
        if rank < best_rank:
            best, best_rank = (seen, max(need, Need.HELPS) if seen.is_cut else need), rank
        if need is Need.NONE and not is_bare:
            break
    return Lead(need=Need.NEEDED) if best is None else lead_of(document, *best)


def shown_back(
    document: Document, spot: Spot, part: tuple[int, int], within: str, may_show: Callable[[str], bool]
) -> Iterator[Shown]:
    """Give what may be shown with a part, the shortest first: it alone, its sentence, and more and more before that."""
    yield Shown(spot=spot, part=part)
    told: tuple[Spot, ...] = ()
    found = Shown(spot=spot, part=part, within=within)
    if within and may_show(within) and is_balanced(within):
        yield found
    for before in _further_back(document, spot):
        if not may_show(before.source):
            break
        told = (before, *told)
        found = Shown(spot=spot, part=part, within=within, before=told)
        text = lead_of(document, found, Need.NONE)
        if len(f"{text.above}{text.told}") > _MOST_BEFORE:
            break
        is_saying = len(hanzi_of(f"{text.above}{text.told}")) >= _LEAST
        is_saying = is_saying and not _ANSWERS_ITSELF.match(before.source.strip())
        is_saying = is_saying and not _takes_up_hidden(document, before, may_show)
        is_whole = is_balanced(f"{text.above}{text.told}") and not cuts_off_asked(document, spot, before)
        if is_saying and is_whole and may_show(f"{text.above}\n{text.told}"):
            yield found
    yield from _over_what_is_left_out(document, spot, part, within, may_show)


def cuts_off_asked(document: Document, spot: Spot, first: Spot) -> bool:
    """Tell whether what is shown from a sentence on leaves out something that its turn asks of another one, at last."""
    if first.speaker in {spot.speaker, None}:
        return False
    turn = _turns(document)[first.index]
    asked = max((each.index for each in turn[-_LAST:] if each.asks), default=None)
    if asked is None:
        return False
    begins = max((each.index + 1 for each in turn if each.index < asked and not each.asks), default=turn[0].index)
    return begins < first.index


@lru_cache(maxsize=2)
def _turns(document: Document) -> tuple[Sequence[Spot], ...]:
    """Give for each sentence all that its speaker says in a row."""
    turns = (tuple(said) for _, said in groupby(document.spots, key=lambda each: each.speaker))
    return tuple(turn for turn in turns for _ in turn)


def _takes_up_hidden(document: Document, spot: Spot, may_show: Callable[[str], bool]) -> bool:
    """Tell whether a sentence says 这 or 那 of the one before it, which may not be shown: ＿＿？这一点我没想到。"""
    takes_up = _TAKES_UP.match(in_simplified(spot.source).lstrip(_OPENING)) is not None
    return takes_up and spot.index > 0 and not may_show(document.spots[spot.index - 1].source)


def _further_back(document: Document, spot: Spot) -> Iterator[Spot]:
    """Give the sentences before one, the nearest first, as long as the talk is of the same two."""
    speakers, after, turns = {spot.speaker, None}, spot, 0  # what is told between is no third one's
    for before in reversed(document.spots[max(0, spot.index - _MOST_SENTENCES) : spot.index]):
        turns += before.speaker != after.speaker
        speakers.add(before.speaker)
        is_third_asking = turns == _TWO < len(speakers - {None}) and before.asks and before.speaker is not None
        if is_third_asking and spot.speaker is not None:  # whom both answer
            yield before
            return
        is_of_two = len(speakers - {None}) <= _TWO
        is_over = turns > _TWO or (turns == _TWO and before.asks)  # what is asked about, and no other question
        is_said = before.speaker is not None
        is_over = is_over or (is_said and (spot.speaker is None or _tells_of_himself(after)))
        # Who may have said it has no name there, and would have one in the next line.
        is_over = is_over or (spot.speaker is not None and before.place in document.untold)
        is_over = is_over or (before.speaker != spot.speaker and is_date_of_letter(before))
        is_over = is_over or (spot.speaker is None and are_parted(document, before, after))
        if not is_of_two or is_over or before.source.lstrip(_OPENING).startswith(_BROKEN_IN):
            return
        yield before
        after = before


def are_parted(document: Document, before: Spot, after: Spot) -> bool:
    """Tell whether a heading parts two sentences, as the date of a letter does: somebody else writes below it."""
    return any(before.line < heading.line < after.line for heading in document.interview.headings)


def is_date_of_letter(spot: Spot) -> bool:
    """Tell whether a sentence is but the day on which what stands before it was written: 三月六日。."""
    return _DAY.fullmatch(in_simplified(spot.source).strip()) is not None


def _tells_of_himself(spot: Spot) -> bool:
    """Tell whether a narrator says I, who right behind the words of another one would be that one."""
    return spot.speaker is None and "我" in spot.source


def _over_what_is_left_out(
    document: Document, spot: Spot, part: tuple[int, int], within: str, may_show: Callable[[str], bool]
) -> Iterator[Shown]:
    """Show the question that a turn answers, and leave out what cannot be shown between it and the sentence."""
    first = spot
    said: list[Spot] = []
    while first.index and document.spots[first.index - 1].speaker == spot.speaker:
        first = document.spots[first.index - 1]
        said.insert(0, first)
    if not is_answer(document, first):
        return
    flags = [may_show(each.source) for each in said]
    asked: tuple[Spot, ...] = ()
    for before in _further_back(document, first):
        asked = (before, *asked)
        above = lead_of(document, Shown(spot=spot, part=part, before=asked), Need.NONE).above
        kept = _with_dots(said, flags, (_MOST_SENTENCES - len(asked), _MOST_BEFORE - len(above)))
        is_left_out = kept != "".join(each.source for each in said)
        if not kept or not is_left_out or not may_show(f"{above}{kept}"):
            return
        if not cuts_off_asked(document, spot, before):
            yield Shown(spot=spot, part=part, within=f"{kept}{within}", before=asked, is_cut=True)


def _with_dots(said: Sequence[Spot], may_show: Sequence[bool], most: tuple[int, int]) -> str:
    """
    Give what may be shown of the last sentences of an answer, so `most` of them and characters; dots for the others.

    It is nothing where none may: dots alone behind a name are somebody's silence. What takes up a sentence that is left
    out is left out as well, and so is the short reply to what one asks oneself: 难道没有人来？我不信。
    """
    takes_up = [
        _TAKES_UP.match(in_simplified(each.source).lstrip(_OPENING)) is not None
        or (at > 0 and said[at - 1].asks and len(hanzi_of(each.source)) <= _MOST_REPLYING)
        for at, each in enumerate(said)
    ]
    for first in range(max(0, len(said) - most[0]), len(said)):
        shows: list[bool] = []
        for at, may_be in enumerate(may_show):
            is_open = takes_up[at] and at > 0 and not shows[-1]
            shows.append(at >= first and may_be and not is_open)
        runs = groupby((each.source if shows_it else "" for each, shows_it in zip(said, shows, strict=True)), key=bool)
        kept = "".join("".join(run) if is_shown else _LEFT_OUT for is_shown, run in runs)
        if len(kept) <= most[1] and is_balanced(kept) and len(hanzi_of(kept)) >= _LEAST:
            return kept
    return ""


def lead_of(document: Document, seen: Shown, need: Need) -> Lead:
    """Write what is shown before a part: its own speaker's words beside it, and what is before them in lines."""
    lines = [(who, tuple(said)) for who, said in groupby(seen.before, key=lambda each: each.speaker)]
    own = lines.pop()[1] if lines and lines[-1][0] == seen.spot.speaker else ()
    return Lead(
        above="\n".join(f"{label_of(document, said[0])}{_as_shown(said)}" for _, said in lines),
        told=_as_shown(own, seen.within, seen.spot),
        need=need,
        first=seen.before[0].index if seen.before else seen.spot.index,
    )


def _as_shown(said: Sequence[Spot], within: str = "", before: Spot | None = None) -> str:
    """Write sentences on one line, what nobody in the text tells in its paragraphs, up to that which they lead to."""
    text = "".join(
        f"{each.source.rstrip()}\n" if _ends_paragraph(each, after) else each.source
        for each, after in zip(said, (*said[1:], before), strict=False)
    )
    kept = shown(_DONE_WHILE_TALKING.sub("", f"{text}{within}"))
    return f"{kept}\n" if text.endswith("\n") and not within else kept


def _ends_paragraph(spot: Spot, after: Spot | None) -> bool:
    return spot.speaker is None and after is not None and after.place != spot.place
