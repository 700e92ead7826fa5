"""Is what was typed the word that is asked for, alone or within its sentence, or nearly so?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.erhua import without_erhua
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.scripts import fold_kanji, hanzi_of
from quizzes.chinese.spellings import other_spelling
from quizzes.grading.amounts import amount_form, counts_oddly, is_counted_alike, says_same_amount
from quizzes.grading.comparing import comparable, slip
from quizzes.grading.english import english_slip, is_english, says_same
from quizzes.grading.gap import Around, cores
from quizzes.grading.politeness import says_same_plainly
from quizzes.grading.verdict import NEAR_CREDIT, TONES_CREDIT, Grade, NearMiss, UsualForm

if TYPE_CHECKING:
    from collections.abc import Callable

_NO_LETTER = re.compile("[\u3007\u3400-\u9fff（）()\\[\\]【】「」：:]+")  # around a reading that stands beside hanzi
_DIGIT = re.compile("[0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """An answer, its sentence and what stands around its gap, all comparable; `after` is behind it as it is written."""

    answer: str
    filled: str
    after: str
    around: Around


def is_right(text: str, answer: str, around: Around) -> bool:
    """Tell whether a text says the answer, in whatever writing, alone or with words that stand around its gap."""
    wanted = _wanted(answer, around)
    if not wanted.answer:
        return False
    return _is_said_in_english(text, answer, around) or any(
        _is_said(each, wanted) or _is_whole_number(each, wanted) or _is_said_in_numbers(each, wanted)
        for each in (comparable(text), *_without_reading(text, answer))
    )


def near_miss(text: str, answer: str, around: Around) -> Grade | None:
    """Grade a text that nearly says the answer: counted oddly, in kanji, or with a slip; None where it does not."""
    if is_counted_oddly(text, answer, around):
        return Grade.close(NEAR_CREDIT, UsualForm(expected=answer))
    wanted, given = _wanted(answer, around), comparable(text)
    typed = (given, *cores(given, wanted.around))
    if _is_in_kanji(text, answer, around):
        # Written with a kanji that Chinese does not use: the word is known, its writing is not quite.
        return Grade.close(TONES_CREDIT, NearMiss(expected=answer))
    if is_english(answer):
        return _nearly_in_english(text, answer)
    slips = (_slip(each, text, answer, wanted) for each in typed[:2])
    return next((Grade.close(NEAR_CREDIT, each) for each in slips if each is not None), None)


def is_counted_oddly(text: str, answer: str, around: Around) -> bool:
    """Tell whether a text says the amount of the answer as nobody does: 二个 for 两个."""
    wanted, given = _wanted(answer, around), comparable(text)
    return any(
        says_same_amount(each, wanted.answer, after=wanted.after)
        and counts_oddly(each, wanted.answer, after=wanted.around.after)
        for each in (given, *cores(given, wanted.around))
    )


def within_sentence(text: str, around: Around) -> tuple[str, ...]:
    """Give what a whole sentence that was typed has in its gap; nothing where a text is no such sentence."""
    given, beside = comparable(text), _around(around, comparable)
    return cores(given, beside) if _is_whole_sentence(given, beside) else ()


def _is_said_in_english(text: str, answer: str, around: Around) -> bool:
    if not is_english(f"{text} {answer}"):
        return False
    return any(says_same(text, each) for each in (answer, f"{around.before}{answer}{around.after}"))


def _nearly_in_english(text: str, answer: str) -> Grade | None:
    parts = english_slip(text, answer) if is_english(text) else None
    if parts is None:
        return None
    return Grade.close(NEAR_CREDIT, NearMiss(expected=answer, given_part=parts[0], expected_part=parts[1]))


def _wanted(answer: str, around: Around) -> _Wanted:
    filled = comparable(f"{around.before}{answer}{around.after}")
    return _Wanted(answer=comparable(answer), filled=filled, after=around.after, around=_around(around, comparable))


def _around(around: Around, form: Callable[[str], str]) -> Around:
    return Around(before=form(around.before), after=form(around.after))


def _is_said(given: str, wanted: _Wanted) -> bool:
    """Tell whether the answer is there, alone or with its neighbours as they are written."""
    return given == wanted.filled or any(_is_same(each, wanted) for each in (given, *cores(given, wanted.around)))


def _is_same(given: str, wanted: _Wanted) -> bool:
    answer, after = wanted.answer, wanted.around.after
    if given in {answer, other_spelling(answer)} or without_erhua(given) == without_erhua(answer):
        return True
    if says_same_plainly(given, answer):
        return True
    return is_counted_alike(given, answer, after=after) and says_same_amount(given, answer, after=wanted.after)


def _is_whole_number(given: str, wanted: _Wanted) -> bool:
    """Tell whether somebody has typed the whole number of which a part is asked for."""
    around, answer = wanted.around.without_numerals(wanted.answer)
    if answer == wanted.answer or _is_whole_sentence(given, wanted.around):
        return False
    number = replace(wanted, answer=answer, around=around)
    return any(_is_same(each, number) for each in cores(given, around))


def _is_said_in_numbers(given: str, wanted: _Wanted) -> bool:
    """Tell whether the answer is there beside neighbours whose numbers are written otherwise: 3个 and 三个."""
    if not _DIGIT.search(given + wanted.around.before + wanted.around.after):
        return False
    is_counted = is_counted_alike(given, wanted.answer, after=wanted.around.after)
    if _is_whole_sentence(given, wanted.around) or not is_counted:
        return False
    around = _around(wanted.around, amount_form)
    answer = amount_form(wanted.answer, after=wanted.after)
    return answer in cores(amount_form(given, after=wanted.after), around)


def _is_whole_sentence(given: str, around: Around) -> bool:
    has_any = bool(around.before or around.after)
    return has_any and given.startswith(around.before) and given.endswith(around.after)


def _without_reading(text: str, answer: str) -> tuple[str, ...]:
    """Give the hanzi of a text that has a reading beside them, of all of them or of the answer's."""
    hanzi, letters = hanzi_of(text), _NO_LETTER.sub(" ", text)
    has_reading = hanzi and any(syllables(letters, len(each)) is not None for each in (hanzi, hanzi_of(answer)))
    return (comparable(hanzi),) if has_reading else ()


def _is_in_kanji(text: str, answer: str, around: Around) -> bool:
    def folded(written: str) -> str:
        return comparable(fold_kanji(written))

    given = folded(text)
    return folded(answer) in {given, *cores(given, _around(around, folded))}


def _slip(given: str, text: str, answer: str, wanted: _Wanted) -> NearMiss | None:
    """Name the one character that differs; of numbers written otherwise only that it is one."""
    parts = slip(given, wanted.answer)
    if parts is not None:
        given_part, expected_part = _as_in(parts[0], text), _as_in(parts[1], answer)
        return NearMiss(expected=answer, given_part=given_part, expected_part=expected_part)
    if _DIGIT.search(given + wanted.answer) is None or not hanzi_of(given + wanted.answer):
        return None
    in_numbers = slip(amount_form(given, after=wanted.after), amount_form(wanted.answer, after=wanted.after))
    return None if in_numbers is None else NearMiss(expected=answer)


def _as_in(part: str, text: str) -> str:
    """Give a character as a text writes it: what is compared is simplified, small and in hiragana."""
    return part if part in text else next((each for each in text if comparable(each) == part), part)
