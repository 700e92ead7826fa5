"""
Does an answer fill the several gaps of a prompt?

    ＿＿下雨，＿＿我不去。  因为，所以 — 因为…所以… — 1.因为 2.所以 — 因为下雨，所以我不去

What fills each is a word of its own: 就是 is no slip of 而是 because 不是…就是 has as many characters as 不是…而是.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from quizzes.chinese.patterns import lazy_regex
from quizzes.grading.amounts import amount_form
from quizzes.grading.comparing import comparable
from quizzes.grading.gap import Around, around_gaps, gaps_in
from quizzes.grading.verdict import Grade, Verdict
from quizzes.grading.words import is_right, near_miss

if TYPE_CHECKING:
    from collections.abc import Sequence

_BETWEEN = lazy_regex(r"[/／|｜,，、;；・…~～\-\u2010-\u2015+＋\n()（）\[\]]+|\.{2,}")
_BLANKS = lazy_regex(r"\s+")
_NUMBER = lazy_regex("[0-9]")
_ALONE = Around()


def in_parts(answer: str, prompt: str) -> tuple[str, ...]:
    """
    Give what an answer has for each of several gaps; nothing where it has more or less than there are gaps.

    >>> in_parts("因为，所以", "＿＿下雨，＿＿我不去。"), in_parts("①因为②所以", "＿＿下雨，＿＿我不去。")
    (('因为', '所以'), ('因为', '所以'))
    """
    gaps = gaps_in(prompt)
    if gaps < 2:  # noqa: PLR2004
        return ()
    plain = _without_numbers(answer, gaps)
    for between in (_BETWEEN, _BLANKS):
        parts = tuple(part.strip() for part in between.split(plain) if part.strip())
        if len(parts) == gaps:
            return parts
    return ()


def grade_parts(text: str, wanted: Sequence[str], prompt: str) -> Grade:
    """Grade what was typed by what each gap is to have."""
    if _is_sentence(text, wanted, prompt) or is_right(text, " ".join(wanted), _ALONE):
        return Grade.correct()
    given = in_parts(text, prompt)
    graded = [_grade_part(part, word) for part, word in zip(given, wanted, strict=bool(given))]
    missed = [grade for grade in graded if grade.verdict is not Verdict.CORRECT]
    if not given or len(missed) > 1:
        return Grade.wrong()
    return missed[0] if missed else Grade.correct()


def _grade_part(given: str, wanted: str) -> Grade:
    if is_right(given, wanted, _ALONE):
        return Grade.correct()
    return near_miss(given, wanted, _ALONE) or Grade.wrong()


def _is_sentence(text: str, wanted: Sequence[str], prompt: str) -> bool:
    """Tell whether a text is the prompt with its gaps filled, or so much of it as has them all."""
    before, *between, after = around_gaps(prompt)
    first, *rest = wanted
    filled = first + "".join(f"{words}{word}" for words, word in zip(between, rest, strict=True))
    return any(_is_within(form(text), form(before), form(filled), form(after)) for form in (comparable, _in_digits))


def _is_within(given: str, before: str, filled: str, after: str) -> bool:
    start = given.find(filled)
    return start >= 0 and before.endswith(given[:start]) and after.startswith(given[start + len(filled) :])


def _in_digits(text: str) -> str:
    return amount_form(comparable(text))


def _without_numbers(answer: str, gaps: int) -> str:
    """Leave out the numbers of the gaps: 1.因为 2.所以."""
    plain = normalize("NFKC", answer)
    numbers = [str(number) for number in range(1, gaps + 1)]
    if [char for char in plain if char.isdecimal()] != numbers:
        return answer
    pieces = [part.strip(" \n\t.:()、,;-") for part in _NUMBER.split(plain)]
    return " / ".join(pieces[1:]) if not pieces[0] and all(pieces[1:]) else answer
