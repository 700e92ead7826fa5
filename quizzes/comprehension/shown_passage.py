"""Of what does a question show a sentence: all of it, or the clauses that can be read by themselves?"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.clauses.claim_cuts import is_waiting, says_something
from quizzes.distractors.display import clauses, ended, is_balanced, shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_LEFT_OUT = "……"
_LEAST_SHOWN, _MOST_SHOWN = 7, 40
# A clause that hangs on the one before it.
_HANGS = lazy_regex(
    r"[而就才也又再并还却都的等和跟给向从则更是要去来把被让说有没在按用]|以[便免及]|但|可|所以|因此|不过|然后|结果|最后|甚至|接着|于是|随后|相当于|等于|意味着|其中|一多半|一大半|剩下|剩余|其余|[他她它]"
)
# What comes of the clauses before, which alone are half a condition: 一年要判二百件案子，就不可能…….
_CONSEQUENCE = lazy_regex(r"\s*(?:就(?![业業是])|那就|那[么麼]|也就|便(?![宜利])|[则則](?!是))")
# What comes of the clause right before it, though a time stands between: 什么都不做，到明年，船就沉了.
_CONSEQUENCE_LATER = lazy_regex(r"\s*(?:[到过再不]|用不了)[^，,。]{0,10}[，,][^，,。]{0,6}就(?![业是])")
# What announces that the cases come next: 补贴因城市而异，…….
_ANNOUNCES = lazy_regex(
    r"(?:因[^，,。；]{1,6}而(?:异|不同|定)|各不相同|有所不同|[分有][为成]?[两二三四五六几](?:种|类|档)(?:情况|情形)?)[，,：:]\s*$"
)
_IS_SO = lazy_regex("[一-龥]也(?:很|挺|不)?[好坏大小高低快慢多少亮长短远近稳准]$")  # 眼睛也好: all that is said of them
# What ends a clause that goes on in the next one.
_ENDS_OPEN = lazy_regex(any_pattern("passage: ends open"))


def in_excerpt(spot: Spot, passage: str) -> str:
    """Show a passage with its end, and with dots where the sentence goes on or has begun before."""
    source, told = spot.source.strip(), ended(passage, spot.source)
    goes_on = not without_end(source).rstrip("”’」』").endswith(without_end(passage).rstrip("”’」』"))
    return f"{'' if source.startswith(passage) else _LEFT_OUT}{told}{_LEFT_OUT if goes_on else ''}"


def as_said(document: Document, spot: Spot, passage: str) -> str:
    """Show a passage with its end and with who says it, as the text has it; a narrator has no name."""
    label = f"{document.written(name_of(spot.speaker))}：" if spot.speaker is not None else ""
    return f"{label}{in_excerpt(spot, passage)}"


def passage_of(pieces: Sequence[str], at: int, word: str) -> str | None:
    """Give the shortest run of clauses about one that says something, has a word once and hangs on nothing before."""
    ends = list(accumulate((len(hanzi_of(piece)) for piece in pieces), initial=0))
    runs = [
        (first, last)
        for first in range(at + 1)
        for last in range(at + 1, bisect_right(ends, ends[first] + _MOST_SHOWN))
    ]
    found: list[str] = []
    for first, last in sorted(runs, key=lambda run: (run[1] - run[0], not _is_whole_thought(pieces, *run), run)):
        run = without_end("".join(pieces[first:last]).strip())
        text = in_simplified(run)
        is_whole = first == 0 or not (
            _HANGS.match(text) or _comes_of(pieces[first - 1], text) or _ANNOUNCES.search(pieces[first - 1])
        )
        is_whole = is_whole and (last == len(pieces) or not (_goes_on(text) or _CONSEQUENCE.match(pieces[last])))
        if is_whole and text.count(word) == 1 and is_balanced(text):
            found.append(run)
    enough = (run for run in found if len(hanzi_of(run)) >= _LEAST_SHOWN)
    return next(enough, found[-1] if found else None)


def _is_whole_thought(pieces: Sequence[str], first: int, last: int) -> bool:
    """Tell whether a run is all that stands between semicolons: 平台要抽三成，这还是小事；."""
    begins = first == 0 or pieces[first - 1].rstrip().endswith(("；", ";"))
    return begins and (last == len(pieces) or pieces[last - 1].rstrip().endswith(("；", ";")))


def _comes_of(before: str, text: str) -> bool:
    """Tell whether a run of clauses says what will be on the condition that the clause before it names."""
    return before.rstrip().endswith(("，", ",")) and _CONSEQUENCE_LATER.match(text) is not None


def _goes_on(text: str) -> bool:
    """Tell whether a run of clauses waits for those after it."""
    tail = re.split("[，,；：]", text)[-1]
    return bool(_ENDS_OPEN.search(tail)) or is_waiting(tail) or not (says_something(tail) or _IS_SO.search(tail))


def verbatim(source: str, quote: str) -> str:
    """Find the piece of a sentence, as the text writes it, that is shown as `quote`."""
    pieces = clauses(without_end(source))
    for start in range(len(pieces)):
        for end in range(len(pieces), start, -1):
            piece = "".join(pieces[start:end])
            if without_end(shown(piece)) == without_end(quote):
                return without_end(piece).strip()
    return without_end(source).strip()
