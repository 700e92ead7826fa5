"""
What is a line of a paper without the Markdown in which programs that chat write it?

    ### 1. 谁来？        **1. 谁来？**        - A) 我        **答案：** B        ---

A number may stand alone there, above what is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.option_signs import KANA
from quizzes.formats.paper_signs import BEFORE_ANSWER, COUNTING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_RULER = lazy_regex(r"(?:-[ ]?){3,}|(?:\*[ ]?){3,}")
_HEADING = lazy_regex(r"#{1,6}[ ]+")
_BOLD = lazy_regex(r"\*\*(?=\S)([^*]+)(?<=\S)\*\*")
_BULLET = lazy_regex(
    rf"^(?:[-*+][ ]+(?=[(（]?[A-FＡ-Ｆa-f{KANA}][.．、)）]|{BEFORE_ANSWER})"
    rf"|[^\w\s\x00-\x7f（【［「『“]{{1,2}}[ ]*(?={BEFORE_ANSWER}))"  # ✅ Answer: A
)
_NUMBER_ALONE = lazy_regex(rf"{COUNTING}\d{{1,3}}[题題問问]?[.．:：、]?")


def without_markup(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Take headings, bold letters, bullets of options and rulers out of the lines of a paper."""
    for number, line in lines:
        text = line.strip()
        plain = _BOLD.sub(r"\1", _HEADING.sub("", text, count=1)).strip()
        yield number, "" if _RULER.fullmatch(plain) else _BULLET.sub("", plain, count=1)


def with_numbers_beside(lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Write a number that stands alone above what is asked before it, as in all other papers: 問題1."""
    above = ""
    for number, line in lines:
        if _NUMBER_ALONE.fullmatch(line):
            above = line
            yield number, ""
        else:
            yield number, f"{above} {line}" if above and line else line
            above = "" if line else above
