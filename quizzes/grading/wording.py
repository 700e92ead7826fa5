"""How good is an answer in words, whole, in part, or in another writing than is asked for?"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import normalize

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import is_reading
from quizzes.chinese.scripts import hanzi_of
from quizzes.grading.comparing import comparable
from quizzes.grading.english import in_full, is_english
from quizzes.grading.gap import around_gap
from quizzes.grading.more import has_more
from quizzes.grading.several_gaps import grade_parts, in_parts
from quizzes.grading.unsaid import is_number_alone, without_because, without_consequence
from quizzes.grading.verdict import NEAR_CREDIT, Grade, MoreThanAsked, NearMiss, OtherScript, Writing
from quizzes.grading.words import is_counted_oddly, is_right, near_miss, within_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.grading.gap import Around
    from quizzes.question import Question

_ER = "二"
_REPEATED = "々〻"  # the character before once more
_WHETHER = lazy_regex("(.+)[吗嗎][?？。\\s]*")
_DENIAL = lazy_regex("^[不没]")
_TO_ONESELF = str.maketrans("你您", "我我")
_TAILS = ("的", "了", "啊", "呀")


def grade_words(question: Question, said: str) -> Grade:
    """Grade a text by the nearest of the accepted answers."""
    prompt = question.prompt
    text, *answers = (without_because(each, prompt) for each in (said, *question.answer))
    if not comparable(text):
        return _same_signs(answers, text)
    around = around_gap(prompt)
    right = [answer for answer in answers if is_right(text, answer, around)]
    if right and not _is_right_in_digits_alone(text, right, answers, around):
        return Grade.correct()
    in_gaps = [grade_parts(text, parts, prompt) for answer in answers if (parts := in_parts(answer, prompt))]
    if in_gaps:
        best = max(in_gaps, key=lambda graded: graded.credit)
        return best if best.credit else _other_writing(answers, text)
    nearly = [near for near in (near_miss(text, answer, around) for answer in answers) if near is not None]
    if nearly:
        return max(nearly, key=lambda near: near.credit)
    unequal = (_more_or_less(text, answer, prompt) for answer in answers)
    return next(filter(None, unequal), None) or _other_writing(answers, text)


def _is_right_in_digits_alone(text: str, right: Sequence[str], answers: Sequence[str], around: Around) -> bool:
    """Tell whether 二个 is right for 2个 and for nothing else, where 两个 is accepted as well: so it is said."""
    if _ER not in text or any(_ER in answer for answer in right):
        return False
    return any(is_counted_oddly(text, answer, around) for answer in answers)


def _more_or_less(text: str, answer: str, prompt: str) -> Grade | None:
    """Grade a text that has more in it than was asked for, or less: 4 for 四个."""
    around, reason = around_gap(prompt), without_consequence(text, prompt)
    is_reply = (reason != text and is_right(reason, answer, around)) or is_reply_to_whether(text, answer, prompt)
    if is_reply or any(has_more(each, wanted, prompt) for each, wanted in _wordings(text, answer, around)):
        return Grade.close(NEAR_CREDIT, MoreThanAsked(expected=answer))
    is_less = is_number_alone(text, answer, prompt)
    return Grade.close(NEAR_CREDIT, NearMiss(expected=answer)) if is_less else None


def _wordings(text: str, answer: str, around: Around) -> Iterator[tuple[str, str]]:
    """Give what was typed beside the answer, and what a whole sentence has in its gap; of English each in full too."""
    yield from ((each, answer) for each in (text, *within_sentence(text, around)))
    if is_english(answer) and is_english(text):
        yield in_full(text), in_full(answer)


def _other_writing(answers: Sequence[str], text: str) -> Grade:
    """Say of a reading, or of letters that no right answer has, alone or beside hanzi, that hanzi are asked for."""
    if not hanzi_of(answers[0]):
        return Grade.wrong()
    is_without = not hanzi_of(text)
    is_other = all(map(hanzi_of, answers)) if is_without else not any(map(_letters, answers))
    letters = _letters(text)
    is_foreign = is_other and letters and (is_without or not _may_be_of_word(text, letters))
    is_read = is_without and is_reading(text)
    return Grade.wrong(OtherScript(wanted=Writing.HANZI)) if is_foreign or is_read else Grade.wrong()


def _may_be_of_word(text: str, letters: Sequence[str]) -> bool:
    """Tell whether letters beside hanzi may be of a Chinese word (T恤, 卡拉OK, wifi密码), and spell no character."""
    if not all(map(str.isascii, letters)):
        return False
    return all(map(str.isupper, letters)) or (" " not in text.strip() and not any(map(is_reading, letters)))


def _letters(text: str) -> list[str]:
    """Give the letters of alphabets, and kana, that stand together in a text."""
    plain = normalize("NFKC", text)
    others = {*hanzi_of(plain), *_REPEATED}
    runs = groupby(plain, key=lambda sign: sign.isalpha() and sign not in others)
    return ["".join(run) for is_run, run in runs if is_run]


def _same_signs(answers: Sequence[str], text: str) -> Grade:
    # An answer of nothing but punctuation leaves nothing to compare once that is dropped.
    signs, *accepted = (normalize("NFKC", each).strip() for each in (text, *answers))
    return Grade.correct() if signs in accepted else Grade.wrong()


def is_reply_to_whether(text: str, answer: str, prompt: str) -> bool:
    """
    Tell whether a text is a part of the reply that has the answer, denied where that is and only there.

    >>> is_reply_to_whether("他会说", "会", "他会说汉语吗？"), is_reply_to_whether("他不会", "会", "他会说汉语吗？")
    (True, False)
    """
    asked = _WHETHER.fullmatch(prompt.strip())
    said, wanted = comparable(text), comparable(answer)
    verb = _DENIAL.sub("", wanted)
    if asked is None or not verb:
        return False
    question = comparable(asked[1])
    if question.count(verb) != 1 or _DENIAL.search(question[: question.index(verb)][-1:]):
        return False
    reply = question.replace(verb, wanted)
    given = next((said.removesuffix(tail) for tail in _TAILS if said.endswith(tail)), said)
    replies = reply, reply.translate(_TO_ONESELF)
    return any(wanted in each and each in whole for each in (said, given) for whole in replies)
