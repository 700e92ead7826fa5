"""Which sentence follows this one in the interview?"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.comprehension.exchange import in_script
from quizzes.distractors.display import quoted, shown, stopped, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.solvers import is_guessable
from quizzes.distractors.vetoes import is_only_of_length, is_out_of_length, reads_alike, words_in_common
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

# How a sentence takes up the one before it.
_LINK = re.compile(
    r"^(?:因为|所以|因此|但是|但|可是|不过|然而|而(?!且)|这意味着|这样|这种|这些|这个|这(?![里儿边次天年时])|那么|那就|那(?=[，,])|比如|例如|其实|其中|另外|同时|当然|后来|然后|结果|"
    r"于是|否则|尤其|特别是|也就是说|换句话说|从[^，,。]{1,3}说|再说|再往[^，,。]{1,3}[看说]|往[^，,。]{1,3}说|它|他们|她们|至于|只有|同样|相反|反过来|一个是|首先|其次|最后|第二)"
)
_CONSEQUENCE = re.compile("所以|因此|于是|因而")  # 因为 gives the reason for that then, not for what was said before
# What an opening says of the sentence before.
_SAYS = (
    (re.compile("因为"), "以下が前の文の理由です", "gives the reason for what was said"),
    (
        re.compile("但|可是|不过|然而|而|相反|反过来|其实|否则"),
        "の後は前の文と食い違うことです",
        "goes on with what runs against it",
    ),
    (
        re.compile("所以|因此|于是|结果|这意味着|这样"),
        "の後は前の文から出てくることです",
        "goes on with what comes of it",
    ),
    (re.compile("这|那|它|他们|她们|其中"), "は前の文のことを指しています", "refers to what was said before"),
    (re.compile("比如|例如|尤其|特别是"), "の後は前の文の例です", "gives an example of it"),
    (re.compile(""), "は前の文から話を進めています", "goes on from what was said"),
)
_LEAST_HANZI, _MOST_HANZI, _LONGEST, _WANTED, _LEAST, _NEAR = 8, 60, 34, 3, 2, 30


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the sentences that open with a word that takes up what was said before."""
    is_talk = any(spot.speaker is not None for spot in document.spots)
    spots = [spot for spot in document.spots if spot.speaker is not None or not is_talk]
    linked = [spot for spot in spots if _is_linked(spot)]
    for before, after in pairwise(spots):
        is_pair = before.place == after.place and _is_linked(after)
        if is_pair and _LEAST_HANZI <= len(hanzi_of(before.source)) <= _MOST_HANZI:
            at = bisect_left(linked, after.index, key=lambda spot: spot.index)
            yield from _item(document, before, after, linked[max(0, at - _NEAR) : at + _NEAR], tally)


def link_of(source: str) -> str:
    """Give the words at the head of a sentence that take up the one before, or nothing."""
    text = to_simplified(source).strip()
    found = _LINK.match(text)
    if found is None or (found.group() == "因为" and _CONSEQUENCE.search(text)):
        return ""
    return found.group()


def _is_linked(spot: Spot) -> bool:
    return (
        bool(link_of(spot.source))
        and len(hanzi_of(spot.source)) >= _LEAST_HANZI
        and not spot.source.rstrip("”’」 ").endswith(("？", "?"))
    )


def _item(document: Document, before: Spot, after: Spot, linked: Sequence[Spot], tally: Tally) -> Iterator[Item]:
    stem, key = _tail(before.source), quoted(after.source, _LONGEST)
    wrong = _wrong(document, before, after, linked, tally)
    options = [key, *(quoted(spot.source, _LONGEST) for spot in wrong)]
    if not wrong or tally.refuses("guessable", hit=is_guessable(key, options, stem)):
        return
    if tally.refuses("only-one", hit=is_only_of_length(key, options[1:])):
        return
    yield Item(
        kind=Kind.COMPREHENSION,
        subtype="next",
        prompt=in_script(document, f"在原文中，“{stem}”的下一句是哪一句？"),
        key=key,
        distractors=tuple(_distractor(document, spot) for spot in wrong),
        evidence=Evidence(line=after.line, quote=without_end(after.source)),
        explanation=_explained(after),
        level=level_of_text([*before.words, *after.words]),
        place=after.place,
        subject=f"next@{after.index}",
        merit=1.0 + 0.1 * len(wrong),
        tags=("R9",),
    )


def _wrong(document: Document, before: Spot, after: Spot, linked: Sequence[Spot], tally: Tally) -> list[Spot]:
    key = quoted(after.source, _LONGEST)
    most = words_in_common(before.source, after.source)

    def temptation(spot: Spot) -> tuple[int, int, str]:
        text = f"{document.interview.sha256}|{after.index}|{spot.index}"
        common = words_in_common(before.source, spot.source)
        return -min(common, most), int(spot.speaker != after.speaker), hashlib.sha256(text.encode()).hexdigest()

    passed: list[Spot] = []
    for spot in sorted(linked, key=temptation):
        option = quoted(spot.source, _LONGEST)
        if spot.place == after.place or tally.refuses("length", hit=is_out_of_length(key, option)):
            continue
        if any(reads_alike(option, quoted(one.source, _LONGEST)) for one in (*passed, after)):
            continue
        if not any(link_of(one.source) == link_of(spot.source) for one in (*passed, after)):
            passed.append(spot)
        if len(passed) == _WANTED:
            break
    common = max((words_in_common(before.source, spot.source) for spot in passed), default=0)
    is_shown = tally.refuses("stem-overlap", hit=most > common)
    return passed if len(passed) >= _LEAST and not is_shown else []


def _tail(source: str) -> str:
    text = shown(source)
    return text if len(text) <= _LONGEST else "……" + _last_clauses(text)


def _last_clauses(text: str) -> str:
    pieces = re.split(r"(?<=[，；：])", text)
    kept = ""
    for piece in reversed(pieces):
        if kept and len(piece) + len(kept) > _LONGEST:
            break
        kept = piece + kept
    return kept


def _explained(after: Spot) -> Localized:
    link, key = link_of(after.source), quoted(after.source, _LONGEST)
    opening = after.source.strip()[: len(link)]
    ja, en = next((ja, en) for pattern, ja, en in _SAYS if pattern.match(link))
    return Localized(
        ja=f"{after.line}行で、この文のすぐ後に「{key}」と続きます。文頭の「{opening}」{ja}。",
        en=f"In line {after.line} it is followed at once by: {stopped(key)} The opening {opening} {en}.",
    )


def _distractor(document: Document, spot: Spot) -> Distractor:
    previous = document.spots[spot.index - 1] if spot.index else None
    follows = previous is not None and previous.place == spot.place
    what = f"「{_tail(previous.source)}」の後に続く文" if follows and previous else "別の段落の最初の文"
    what_en = f"follows “{_tail(previous.source)}”" if follows and previous else "opens another paragraph"
    return Distractor(
        option=quoted(spot.source, _LONGEST),
        code=RefutationCode.BROKEN_LINK,
        why=Localized(ja=f"{spot.line}行で、{what}です。", en=f"It stands in line {spot.line} and {what_en}."),
    )
