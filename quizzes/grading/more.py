"""
Is the right answer in what was typed, with more around it that neither denies nor changes it?

    answer: 男人, 是男人, 男人吧, 他是王教授的学生 for 王教授的学生

What may stand around it is listed, or stands around the question word of the prompt: of all other words nobody knows
what they make of the answer. 不是男人 is the opposite, 女人和男人 are more than one, and a 大学生 is no 学生.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import rows_of
from quizzes.grading.amounts import NUMERALS, amount_form, is_counted_alike
from quizzes.grading.comparing import comparable
from quizzes.grading.gap import Around, around_gap, cores

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

_LEAST_LETTERS = 2  # one character stands in any sentence by chance
_DENIES = "不没沒無无非未别勿莫否甭"
# What makes another answer of a sentence, or more than one, even where the prompt has it.
_CHANGES = set("和跟与及或还除比像似以曾前原本如假若虽误错差几乎另是" + _DENIES + NUMERALS)
_QUESTION_WORDS = re.compile(
    "(?=(什么时候|什么地方|为什么|[做干]了?些?什么|怎么样|哪儿|哪里|多少|什么|怎么|谁|哪|几|多))"
)
_HAPPENED = re.compile("[了几幾]|多[大少]")  # 去看电影了, 八岁了: of what has happened, or has come to so much
_TO_ONESELF = str.maketrans("你您", "我我")
_MOST_QUESTION_WORDS = 4
_MOST_CUTS = 4
_LONGEST_AROUND = 60


def has_more(text: str, answer: str, prompt: str) -> bool:
    """Tell whether a text has the answer in it with more than was asked for, and nothing that speaks against it."""
    given, wanted = comparable(text), comparable(answer)
    is_long = len(given) > len(wanted) + _LONGEST_AROUND
    if len(wanted) < _LEAST_LETTERS or is_long or _asks_whether(given, wanted):
        return False
    return any(
        each != sought and (_is_framed(each, sought, prompt) or _is_in_reply(each, sought, prompt))
        for each, sought in _writings(given, wanted, around_gap(prompt).after)
    )


def _writings(given: str, wanted: str, after: str) -> Iterator[tuple[str, str]]:
    """Give what was typed beside the answer, as they are and with amounts alike, as those of the prompt are read."""
    yield given, wanted
    alike = amount_form(given, after=after), amount_form(wanted, after=after)
    if alike != (given, wanted) and is_counted_alike(given, wanted, after=after):
        yield alike


def _is_framed(given: str, wanted: str, prompt: str) -> bool:
    """Tell whether nothing stands around the answer but what people put there, and words of the prompt before 是."""
    own = set(hanzi_of(comparable(prompt))) - _CHANGES
    heads, tails = _frames("head"), _frames("tail")
    pieces = _frames("lead") | heads | own
    return any(
        _is_led(start, pieces, heads) and len(end) in _reached(end, tails) for start, end in _sides(given, wanted)
    )


def _is_led(start: str, pieces: AbstractSet[str], heads: AbstractSet[str]) -> bool:
    """Tell whether nothing stands before the answer, or pieces of which the last is one that answers follow."""
    reached = _reached(start, pieces)
    return not start or any(start.endswith(head) and len(start) - len(head) in reached for head in heads)


def _reached(text: str, pieces: AbstractSet[str]) -> set[int]:
    """Give the places up to which a text is made of the pieces and nothing else."""
    reached = {0}
    for place in range(len(text)):
        if place in reached:
            reached |= {place + len(piece) for piece in pieces if text.startswith(piece, place)}
    return reached


def _is_in_reply(given: str, wanted: str, prompt: str) -> bool:
    """Tell whether the answer stands in the gap of the prompt, or for its question word, with its words around it."""
    if set(_DENIES) & set(given.replace(wanted, "", 1)):
        return False
    places = [_comparable(around_gap(prompt)), *_around_question_words(prompt)]
    beside = [around for around in places if around.before or around.after]
    tails = _frames("tail") | ({"了"} if _HAPPENED.search(prompt) else set())
    return any(wanted in cores(each, around) for each in _without_frames(given, tails) for around in beside)


def _without_frames(given: str, tails: AbstractSet[str]) -> Iterator[str]:
    """Give a text with and without the frame words before and behind it: 他, 我觉得, 吧."""
    starts = sorted(_reached(given, _frames("lead") | _frames("head")))[:_MOST_CUTS]
    ends = sorted(_reached(given[::-1], {tail[::-1] for tail in tails}))[:_MOST_CUTS]
    yield from (given[start : len(given) - end] for start in starts for end in ends if start + end < len(given))


def _sides(given: str, wanted: str) -> Iterator[tuple[str, str]]:
    start = given.find(wanted)
    while start >= 0:
        yield given[:start], given[start + len(wanted) :]
        start = given.find(wanted, start + 1)


def _asks_whether(given: str, wanted: str) -> bool:
    """Tell whether 是不是 was typed where 不是 is the answer."""
    return wanted[0] in _DENIES and f"{wanted[1]}{wanted}" in given


def _comparable(around: Around) -> Around:
    return Around(before=amount_form(comparable(around.before)), after=amount_form(comparable(around.after)))


def _around_question_words(prompt: str) -> Iterator[Around]:
    """Give what stands around each question word, and around it with what it counts: 几 and 几点."""
    asked = amount_form(comparable(prompt))
    for found in list(_QUESTION_WORDS.finditer(asked))[:_MOST_QUESTION_WORDS]:
        for end in (found.end(1), found.end(1) + 1):
            for said in (asked, asked.translate(_TO_ONESELF)):
                yield Around(before=said[: found.start()], after=said[end:])


@lru_cache(maxsize=3)
def _frames(place: str) -> frozenset[str]:
    """Give what may stand around any answer: `lead` further before it, `head` right before it, `tail` behind it."""
    return frozenset(comparable(words) for where, words in rows_of("answer_frames.tsv") if where == place)
