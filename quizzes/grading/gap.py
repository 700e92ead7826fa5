"""What stands in the gap of a sentence, where somebody has typed words that stand around the gap as well?"""

from __future__ import annotations

from dataclasses import dataclass

from quizzes.chinese.patterns import lazy_regex
from quizzes.grading.amounts import NUMERALS
from quizzes.question import GAP

_DRAWN = lazy_regex(r"[_＿]{2,}|＿|[(（\[［【][ \t\u3000]*[)）\]］】]")
_ON_BOTH_SIDES = 2
_MOST_CUTS = 8  # on either side; a sentence of nothing but one character must not cost time


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What stands before and behind a gap, either of them empty where nothing does."""

    before: str = ""
    after: str = ""

    def without_numerals(self, answer: str) -> tuple[Around, str]:
        """Give the answer as the whole number that it is part of, and what stands around that: 二十 in 一百＿＿块."""
        before = self.before.rstrip(NUMERALS) if answer[:1] in NUMERALS else self.before
        after = self.after.lstrip(NUMERALS) if answer[-1:] in NUMERALS else self.after
        lead, rest = self.before[len(before) :], self.after[: len(self.after) - len(after)]
        return Around(before=before, after=after), f"{lead}{answer}{rest}"


def around_gap(prompt: str) -> Around:
    """Give what stands around the one gap of a prompt, however it is drawn; nothing where there is none, or more."""
    pieces = around_gaps(prompt) if gaps_in(prompt) == 1 else tuple(prompt.split(GAP))
    return Around(before=pieces[0], after=pieces[1]) if len(pieces) == _ON_BOTH_SIDES else Around()


def gaps_in(prompt: str) -> int:
    """Count the gaps of a prompt, however an author has drawn them: 他＿＿是学生，（　）也是老师。"""
    return sum(1 for _ in _DRAWN.finditer(prompt))


def around_gaps(prompt: str) -> tuple[str, ...]:
    """
    Give what stands before, between and behind the gaps of a prompt.

    >>> around_gaps("＿＿下雨，（　）我不去。")
    ('', '下雨，', '我不去。')
    """
    return tuple(_DRAWN.split(prompt))


def cores(text: str, around: Around) -> tuple[str, ...]:
    """
    Give what a text may have in the gap, the shortest first: all of it, or less where it has words of the sentence too.

    The whole sentence has in its gap what stands there and nothing else.

    >>> cores("今年25岁", Around(before="我今年", after="岁"))
    ('25', '25岁', '今年25', '今年25岁')
    """
    before, after = around.before, around.after
    is_whole = len(text) > len(before) + len(after) and text.startswith(before) and text.endswith(after)
    if is_whole and (before or after):
        return (text[len(before) : len(text) - len(after)],)
    starts = _cuts([n for n in range(min(len(text), len(before)), 0, -1) if _ends_with(before, text[:n])])
    ends = _cuts([n for n in range(min(len(text), len(after)), 0, -1) if _begins_with(after, text[-n:])])
    return tuple(text[start : len(text) - end] for start in starts for end in ends if start + end < len(text))


def _cuts(found: list[int]) -> list[int]:
    return [*found[:_MOST_CUTS], 0]


def _ends_with(before: str, start: str) -> bool:
    """Tell whether a sentence up to its gap ends so; of a number the whole counts, and 3 is not the end of 13."""
    is_cut = _is_digit(start[:1]) and _is_digit(before[: -len(start)][-1:])
    return before.endswith(start) and not is_cut


def _begins_with(after: str, end: str) -> bool:
    is_cut = _is_digit(end[-1:]) and _is_digit(after[len(end) :][:1])
    return after.startswith(end) and not is_cut


def _is_digit(char: str) -> bool:
    return char.isascii() and char.isdigit()
