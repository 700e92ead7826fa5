"""
How is the question shown that a quote answers: alone, or under what it asks about?

    老人活下来了吗？                                              alone
    很多人睡不好就早早上床。这样做对不对？                             with the sentence that it points at
    有个木匠借了伞。 / 他后来还了吗？                                 under what the other one said
    那位老人出院了。后来呢？                                        with what it takes up
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.following_site import asks
from quizzes.distractors.asked_of_what import does_what_is_untold, leaves_open_of_what
from quizzes.distractors.begun_amid import begins_amid, names_something, speaks_of_nobody
from quizzes.distractors.display import shown
from quizzes.distractors.left_open import leaves_open
from quizzes.distractors.speakers import asker_of, name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizzes.distractors.document import Document, Spot

MOST_QUESTION, MOST_BEFORE = 60, 130  # characters of a question, and of what is shown before
_MOST_ABOVE, _MOST_BACK = 3, 9  # sentences of what a question is asked about, and back to whom it means
LEAST_TELLING, _LEAST_ASKED = 6, 4  # hanzi of a sentence that tells something, and of a question
UNTOLD = re.compile("…")
# A question that only offers a reason for what the one before it asks about: 您为什么离开？是因为受伤？
_OFFERS_REASON = re.compile("(?:那|就|会不会)?(?:是不是|不是|是)(?:因为|由于|为了)")
_TAKES_UP = re.compile("后来|然后|所以|结果|接着|那么|那(?=[，,就后])")


def question_shown(document: Document, spot: Spot, may_show: Callable[[str], bool]) -> str:
    """Show the question that a sentence answers so that one knows what it asks; empty where that cannot be shown."""
    question = (_asked_about if is_asked_of_what(document, spot) else _taken_up)(document, spot, may_show)
    return question if question and may_show(question) else ""


def question_before(document: Document, spot: Spot) -> Spot | None:
    """Give the question of somebody else right before a sentence; None where nobody asks one."""
    before = document.spots[spot.index - 1] if spot.index else None
    is_asked = before is not None and before.speaker not in {None, spot.speaker} and asks(before)
    return before if is_asked and spot.speaker is not None else None


def is_asked_of_what(document: Document, spot: Spot) -> bool:
    """Tell whether the question that a sentence answers needs what was said before that."""
    asked, names = question_before(document, spot), tuple(map(in_simplified, document.people))
    return asked is not None and leaves_open_of_what(in_simplified(asked.source.strip()), names)


def _asked_about(document: Document, spot: Spot, may_show: Callable[[str], bool]) -> str:
    """Show a question under the few sentences that tell of whom and of what it asks; empty where they do not."""
    asked, names = document.spots[spot.index - 1], tuple(map(in_simplified, document.people))
    above: list[Spot] = []
    for before in reversed(document.spots[max(0, asked.index - _MOST_ABOVE) : asked.index]):
        if before.speaker not in {asked.speaker, spot.speaker} or asks(before) or not may_show(before.source):
            break
        above.insert(0, before)
        told = in_simplified("".join(each.source for each in above))
        if len(told) > MOST_BEFORE or UNTOLD.search(told):
            break
        is_telling = len(hanzi_of(told)) >= LEAST_TELLING and not begins_amid(told, names) and not leaves_open(told)
        if is_telling and not speaks_of_nobody(f"{told}{in_simplified(asked.source)}", names):
            return "\n".join(
                f"{document.written(asker_of(speaker))}：{shown(''.join(each.source for each in said))}"
                for speaker, said in groupby((*above, asked), key=lambda each: each.speaker)
            )
    return _under_whom_it_means(document, spot, may_show)


def _under_whom_it_means(document: Document, spot: Spot, may_show: Callable[[str], bool]) -> str:
    """Show a question under the nearest sentence that names somebody, with dots for those between; empty where none."""
    asked, names = document.spots[spot.index - 1], tuple(map(in_simplified, document.people))
    question = in_simplified(asked.source.strip())
    if not speaks_of_nobody(question, names) or does_what_is_untold(question):
        return ""
    near = reversed(document.spots[max(0, asked.index - _MOST_BACK) : asked.index])
    named = next((each for each in near if not speaks_of_nobody(f"{in_simplified(each.source)}他", names)), None)
    if named is None or named.speaker != spot.speaker or len(named.source) > MOST_QUESTION or asks(named):
        return ""
    text = in_simplified(named.source.strip())
    if begins_amid(text, names) or leaves_open(text) or UNTOLD.search(text) or not may_show(named.source):
        return ""
    told = f"{document.written(name_of(named.speaker or ''))}：{shown(named.source)}……"
    return f"{told}\n{document.written(asker_of(asked.speaker))}：{shown(asked.source)}"


def _taken_up(document: Document, spot: Spot, may_show: Callable[[str], bool]) -> str:
    """Show a question under what it takes up, if that can be shown; empty where the question cannot."""
    question, above = _question_alone(document, spot), _said_above(document, spot)
    return f"{above}\n{question}" if question and above and may_show(above) else question


def _question_alone(document: Document, spot: Spot) -> str:
    """Show the question that a sentence answers, under what is said before 后来呢; empty where that is long."""
    asked = [document.spots[spot.index - 1]]
    while _needs_more(document, asked):
        before = document.spots[asked[0].index - 1] if asked[0].index else None
        if before is None or before.speaker != asked[0].speaker:
            return ""
        asked.insert(0, before)
    said = shown("".join(each.source for each in asked))
    return f"{document.written(asker_of(asked[0].speaker))}：{said}" if len(said) <= MOST_QUESTION else ""


def _needs_more(document: Document, asked: Sequence[Spot]) -> bool:
    """Tell whether sentences that ask something are too short, or only offer a reason, to be read by themselves."""
    is_short = len(hanzi_of("".join(each.source for each in asked))) < _LEAST_ASKED
    before = document.spots[asked[0].index - 1] if asked[0].index else None
    is_own = before is not None and before.speaker == asked[0].speaker
    return is_short or (is_own and _OFFERS_REASON.match(in_simplified(asked[0].source.strip())) is not None)


def _said_above(document: Document, spot: Spot) -> str:
    """Show what the question that a sentence answers takes up with a 后来 or a 所以; empty where it does not."""
    asked = document.spots[spot.index - 1]
    said = document.spots[asked.index - 1] if asked.index else asked
    is_own = said.speaker is not None and said.speaker == spot.speaker != asked.speaker  # and no quarrel of two others
    is_taken_up = is_own and _TAKES_UP.match(in_simplified(asked.source.strip()))
    is_fit = len(hanzi_of(said.source)) >= LEAST_TELLING and len(said.source) <= MOST_QUESTION
    is_fit = is_fit and not UNTOLD.search(said.source) and not asks(said) and not is_open(said)
    return f"{document.written(name_of(said.speaker or ''))}：{shown(said.source)}" if is_taken_up and is_fit else ""


def is_open(spot: Spot) -> bool:
    text = in_simplified(spot.source.strip())
    is_empty = len(hanzi_of(text)) < LEAST_TELLING or not names_something(text)
    return is_empty or leaves_open(text) or begins_amid(text)
