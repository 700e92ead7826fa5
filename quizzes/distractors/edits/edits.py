"""
Where can a Chinese sentence be changed so that it stays a good sentence and says something else?

`edits` needs no translation: it gives the guarded places of a sentence with what may stand there and why that is wrong.
First come what is set against each other and numbers, then wordings of our tables, then words with another of their
kind. A place with a translation that has it too is found by `perturbations`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, NamedTuple

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tables import compiled, rows_of, signs_of, stands_in
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.display import clause_of
from quizzes.distractors.edits.edit import EVEN, Edit, EditKind
from quizzes.distractors.edits.edit_guards import (
    asks,
    bound_clauses,
    changes_sign,
    conditional_clauses,
    is_measured,
    is_negated,
    is_negated_adverb,
    is_open_time,
    is_polar,
    is_told_by_rest,
)
from quizzes.distractors.edits.kinds import kind_of
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.edits.side_swaps import swaps
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document

_MOST_HANZI = 90
_RECKONED = lazy_regex(r"也就是|即(?![便使将])|等于|相当于|折合|换算|合计|加起来|平均")
_PAIRS = ("高低", "贵便宜", "多少", "大小", "快慢", "长短", "重轻", "早晚", "远近", "难容易")
_TURNED = {one: other for pair in _PAIRS for one, other in ((pair[:1], pair[1:]), (pair[1:], pair[:1]))}
# Behind 得, 很 and their like 多 tells by how much: 比以前热闹得多.
_COMPARED = lazy_regex(
    rf"比[^，,。比]{{1,10}}?(?:更|还|要)?(?<![得很许好])(?P<how>{'|'.join(_TURNED)})(?=得多|多了|很多|一些|一点|[，,。]|$)"
)
# Of two people the one who is not as tall is 矮.
_TALL = lazy_regex(r"(?:^|[，。；：])[^，。；：的]{0,4}[我你您他她们爸妈哥姐弟妹人师生子儿]$")
_NOUNS = frozenset({"n", "nz", "nr", "ns", "nt", "eng"})
_OF_BODY = lazy_regex(r"(?:大|小|黑)?(?:眼睛|耳朵|手(?!套|机|表|链|工|术)|脚(?!步|印)|腿|翅膀|胳膊|肩膀|膝盖)")


class _Site(NamedTuple):
    start: int
    end: int
    others: tuple[str, ...]
    kind: EditKind
    same: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wording:
    """A row of a table: `said` is the pattern that finds it, if a text has one of some `signs` where there are any."""

    kind: EditKind
    said: str
    others: tuple[str, ...]
    same: str
    signs: frozenset[str]


def edits(source: str) -> tuple[Edit, ...]:
    """
    Give all changes of a Chinese sentence, in either script, in order; none for a question or a quotation.

    Several changes may stand at one place, as 上个月 and 去年 for 上个星期, but no two places overlap in part.
    """
    text = in_simplified(source)
    if len(text) != len(source) or len(text) > _MOST_HANZI or asks(text):
        return ()
    cut = plain_words(source)
    edges = frozenset(accumulate((len(word) for word in cut), initial=0))
    found: list[Edit] = []
    for site in (*_swapped(source), *_counted(text), *_worded(text), *_compared(text), *_of_a_kind(text, cut)):
        is_whole = site.start in edges and (
            site.end in edges or text[site.start] in NUMERALS or text[site.start].isdigit()
        )
        if (is_whole or site.kind is EditKind.SWAP) and not any(edit.crosses(site.start, site.end) for edit in found):
            found.extend(_new(source, site, found))
    return tuple(sorted(found, key=lambda edit: edit.start))


def written(document: Document, edit: Edit) -> Edit:
    """Write what an edit puts there in the script of the interview."""
    other = written_for(document, edit.said, edit.other)
    return replace(edit, other=other, same=document.written(edit.same) if edit.same else "")


def written_for(document: Document, said: str, other: str) -> str:
    """
    Write words of our own in the script of the interview, and the ends that they share with what it says as it does.

    隻 of 四萬隻 stays so in 六萬隻: by itself it could as well be 只.
    """
    turned, simple = document.written(other), in_simplified(said)
    if len(turned) != len(other) or len(simple) != len(said):
        return turned
    head = _shared(simple, other)
    tail = _shared(simple[head:][::-1], other[head:][::-1])
    return f"{said[:head]}{turned[head : len(turned) - tail]}{said[len(said) - tail :]}"


def _shared(one: str, other: str) -> int:
    """Count the characters that two words have alike from the beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _new(source: str, site: _Site, found: Sequence[Edit]) -> list[Edit]:
    said = source[site.start : site.end]
    taken = {edit.other for edit in found if edit.start == site.start}
    others = [other for other in site.others if other not in taken]
    return [
        Edit(start=site.start, end=site.end, said=said, other=other, kind=site.kind, same=site.same) for other in others
    ]


def _swapped(source: str) -> Iterator[_Site]:
    for swap in swaps(source):
        yield _Site(swap.start, swap.end, (swap.other,), EditKind.SWAP, swap.same)


def _counted(text: str) -> Iterator[_Site]:
    """Change a number that nothing leaves open and that no other number follows from."""
    bound = conditional_clauses(text)
    if _RECKONED.search(text):
        return
    for found in quantities(text):
        is_plain = not found.is_open and clause_of(text, found.start) not in bound
        is_of_body = _OF_BODY.match(text, found.end) is not None  # nobody has three eyes
        is_known = is_of_body or is_told_by_rest(text, found.start, found.end)
        if is_plain and not is_known and not is_negated(text, found.start, found.end):
            yield _Site(found.start, found.end, found.others, EditKind.NUMBER)


def _worded(text: str) -> Iterator[_Site]:
    """Change a wording that stands once, in a clause that hangs on no other and holds no other negation."""
    bound, conditional = bound_clauses(text), conditional_clauses(text)
    chars = frozenset(text)
    for row in _wordings():
        if (row.signs and row.signs.isdisjoint(chars)) or not stands_in(row.said, text):
            continue
        found = list(compiled(row.said).finditer(text))
        if len(found) != 1:
            continue
        start, end = found[0].span()
        is_free = clause_of(text, start) not in (conditional if row.kind in EVEN else bound)
        rest = f"{text[:start]}＿{text[end:]}"
        others = tuple(o for o in row.others if _may_stand(text, start, end, o) and not _is_there(o, row, rest))
        if is_free and others and not _is_refused(text, start, end, row.kind):
            yield _Site(start, end, others, row.kind, row.same)


def _compared(text: str) -> Iterator[_Site]:
    """Turn what one thing is compared with another: 比 B 高 becomes 比 B 低."""
    found = _COMPARED.search(text)
    if found is not None:
        start, end = found.span("how")
        is_free = clause_of(text, start) not in bound_clauses(text) and not is_negated(text, start, end)
        is_tall = found["how"] == "高" and _TALL.search(text[: found.start()]) is not None
        if is_free and not is_tall:
            yield _Site(start, end, (_TURNED[found["how"]],), EditKind.OPPOSITE)


def _is_refused(text: str, start: int, end: int, kind: EditKind) -> bool:
    if kind is EditKind.TIME:
        is_told = is_told_by_rest(text, start, end)
        return is_told or is_open_time(text, start, end) or is_negated_adverb(text, start, end)
    if is_negated(text, start, end) or is_told_by_rest(text, start, end):
        return True
    return is_negated_adverb(text, start, end) or is_measured(text, start, end)


def _is_there(other: str, row: _Wording, rest: str) -> bool:
    """Tell whether a sentence says already what is to be put there; a degree of one character may be part of a word."""
    may_be_part = len(other) == 1 and row.kind is EditKind.OPPOSITE
    return other in rest and not may_be_part


def _may_stand(text: str, start: int, end: int, other: str) -> bool:
    return not (changes_sign(text[start:end], other) and is_polar(text, start, end))


def _of_a_kind(text: str, words: Sequence[str]) -> Iterator[_Site]:
    """Put another word of the same kind where a word stands alone, neither counted nor part of a longer name."""
    ends = tuple(accumulate(len(word) for word in words))
    simple = [in_simplified(word) for word in words]
    for i, word in enumerate(simple):
        kind, start, end = kind_of(word), ends[i] - len(word), ends[i]
        if not kind or text.count(word) != 1:
            continue
        around = (*simple[max(0, i - 1) : i], *simple[i + 1 : i + 2])
        is_part = any(tag_of(near) in _NOUNS for near in around)
        is_free = not (is_part or is_measured(text, start, end) or is_told_by_rest(text, start, end))
        if is_free:
            at = kind.index(word)
            others = tuple(other for other in (*kind[at + 1 :], *kind[:at]) if other not in text)
            if len(others) + 1 == len(kind) and clause_of(text, start) not in conditional_clauses(text):
                yield _Site(start, end, others, EditKind.WORD)


@lru_cache(maxsize=1)
def _wordings() -> tuple[_Wording, ...]:
    """Load the wordings that can be changed whatever a translation says: opposites, longer ones first, then others."""
    rows = [row for row in rows_of("opposites.tsv") if tag_of(row[0]) != "t"]  # times are in our table, with guards
    pairs = sorted(rows, key=lambda row: (-len(row[0]), row[0]))
    opposites = (
        (_kind_of(zh), (frame or "＿").replace("＿", re.escape(zh)), (other,), same)
        for zh, other, same, _, _, frame in pairs
    )
    ours = ((EditKind(kind), said, tuple(others.split("|")), "") for kind, said, others in rows_of("edits.tsv"))
    return tuple(
        _Wording(kind=kind, said=said, others=others, same=same, signs=signs_of(said))
        for kind, said, others, same in (*opposites, *ours)
    )


def _kind_of(zh: str) -> EditKind:
    """Tell opposites that are names of things, as 父亲 and 左边, from those that say how much or whether."""
    if changes_sign(zh, "") or zh[0] in "很更最太":
        return EditKind.NEGATION if zh[0] in "不没" else EditKind.OPPOSITE
    return EditKind.WORD if tag_of(zh) in _NOUNS | {"s", "f"} else EditKind.OPPOSITE
