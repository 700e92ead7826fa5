"""
Which other sayings and questions of a talk may be offered beside the right one?

They are of the same person, of its length, and about what everybody speaks of here; none may answer what is asked, or
be answered by what is quoted, and the right one may not stand out among them.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.choosing import looks_unlike, sets_of
from quizzes.comprehension.echoes import echoed, is_echo, says_verb_again
from quizzes.comprehension.exchange import Exchange, exchanges
from quizzes.comprehension.plain_questions import plainly_asked
from quizzes.comprehension.replies.answer_types import (
    asks_alike,
    is_known_by_type,
    is_of_told_type,
    is_of_type,
    type_of,
)
from quizzes.comprehension.replies.answer_verbs import verb_said_again
from quizzes.comprehension.replies.clear_questions import is_clear
from quizzes.comprehension.replies.direct_answers import is_tied_by_words, opens_unlike
from quizzes.comprehension.replies.question_matters import are_of_one_matter
from quizzes.comprehension.replies.repeating import has_word_alone, is_told_by_repeating
from quizzes.comprehension.replies.reply_wording import is_question_told, is_saying_told
from quizzes.comprehension.replies.saying import Saying, sayings, shorter
from quizzes.comprehension.themes import Themes, topic_of
from quizzes.distractors.display import clauses
from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.vetoes import is_out_of_length, overlap, reads_alike, words_in_common
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_NEAR = 20  # exchanges before and after from which the other options come
_RATIO_OF_QUESTIONS = (0.33, 3.0)
_RATIO = (0.5, 2.0)  # that the key is not the extreme one is asked later
_OF_ONE = 2  # options from one other reply
_WHY = lazy_regex(r"为什么|为何|何以|缘由|原因|理由|何必|干嘛|怎么会")
_SAYS_WHY = lazy_regex("因为|由于|为了|怕|驱动|出于|为的是")
_GIVES_REASON = lazy_regex("因为|由于")  # what begins so answers a why alone
_NUMBER_ASKED = lazy_regex(r"什么时候|何时|[哪几]一?[年月天点岁]|多少|多久|多长|多大|几[个次位家种]")
_NUMBER = lazy_regex(
    r"[0-9〇零一二两三四五六七八九十百千万]{2,}|[0-9一二两三四五六七八九十百千万几][年月天点岁次个位家种块元倍]"
)
_MAY_BE_WHY = lazy_regex(f"{_SAYS_WHY.pattern}|希望|不愿|我们?(?:就|只|也|都)?想(?![到起过了])")
_TOLD_TOO = frozenset({"when", "duration", "rate", "money", "advice"})
_NEXT_TURN, _LEAST_TEMPTING = 2, 2  # turns to the next reply; wrong options that tempt
_NUMBER_WORDS = lazy_regex(
    r"[0-9〇零一二两三四五六七八九十百千万亿年月日号点岁元块多几]|民国|也就是|大概|大约|左右|[上下]午"
)
_BY_ITS_WORD = lazy_regex("(?:哪[儿里]|谁|什么)[也都][不没]")
_LONGEST_ECHO = 3  # characters of a verb that answers by itself
_LEAST_SAID = 4  # hanzi beside numbers
_SAME_MATTER = 3  # shared pairs of characters from which on two sayings may say one thing
_RELATED, _MOST_SHARED = 2, 5  # characters shared with what is asked and answered that make a saying related to it
_BESIDE, _MOST_TOPICS = 4, 3  # turns to a neighbouring reply; words in common that make a saying more tempting
_TAKEN_UP = 2  # pairs that stand in few paragraphs, from which on a saying may be one of the reply


class Replies:
    """The exchanges of one interview, what can be quoted of each reply, and what was offered how often already."""

    def __init__(self, document: Document, tally: Tally) -> None:
        self.document, self.found, self.tally = document, exchanges(document), tally
        self.sayings = [sayings(exchange) for exchange in self.found]
        self.themes = Themes(document)
        self.offered: Counter[str] = Counter()

    def other_sayings(self, i: int, key: Saying) -> Sequence[Saying]:
        """Choose what the same person said in reply to something else, of the sort that is asked for."""
        asked = self.found[i]
        question = asked.shown_question if asked.asks else ""
        passed: list[Saying] = []
        for other in self._sayings_beside(i, key, question):
            of_one = sum(other.of is one.of for one in passed)
            if of_one < _OF_ONE and not any(reads_alike(other.text, one.text) for one in passed):
                passed.append(other)
        sets = (
            wrong
            for wrong in sets_of(passed)
            if not self.tally.refuses("not-asked-for", hit=_is_known_by_type(question, key, wrong))
        )
        chosen = next((wrong for wrong in sets if not self._stands_out(key, wrong, asked)), ())
        self.tally.refuses("stands-out", hit=bool(passed) and not chosen)
        self.offered.update(other.text for other in chosen)
        return chosen

    def _sayings_beside(self, i: int, key: Saying, question: str) -> Sequence[Saying]:
        """Give the sayings in reply to something else that may stand beside one, the most tempting first."""
        asked = self.found[i]
        pool = [
            other
            for j in self._near(i)
            if not self._is_of_one_matter(i, j)
            for other in (_as_long_as(key, saying) for saying in self.sayings[j])
            if self.is_near(asked, other)
            and is_saying_told(self.document, other)
            and self.found[j].answerer == asked.answerer
            and (asks_why(asked.shown_question) or not _GIVES_REASON.match(in_simplified(other.text)))
            and not self._may_answer(asked, key, other)
        ]
        return sorted(
            pool,
            key=lambda other: (
                not self._is_close(asked, other),  # one of them at least is wanted
                not is_of_type(question, other.text),
                not is_of_type(question, _first_clause(other.text)),
                bool(question) and other.position > 0,  # what begins an answer sounds like one
                not self._is_tempting(asked, key, other),
                self._temptation(asked, key, other),
            ),
        )

    def question_sets(self, i: int, answer: str) -> Sequence[Sequence[Exchange]]:
        """Give what the same person asked and the quoted answer does not answer, some at a time, what tempts first."""
        key = self.found[i]
        if says_verb_again(key.shown_question, answer) or verb_said_again(key.shown_question, answer):
            self.tally.refuses("stands-out", hit=True)
            return ()
        others = [self.found[j] for j in self._near(i) if not self._may_ask(i, j, answer)]
        others.sort(key=lambda other: self._nearness(key, other, answer))
        sets = [wrong for wrong in sets_of(others) if not _is_shown(key, wrong, answer)]
        self.tally.refuses("stands-out", hit=bool(others) and not sets)
        return sets

    def is_near(self, asked: Exchange, other: Saying) -> bool:
        """Tell whether a saying is of a neighbouring reply, or speaks of something that is read or answered here."""
        is_beside = abs(other.of.index - asked.index) <= _BESIDE
        return is_beside or bool(self.themes.shared(other.text, f"{asked.passage}{asked.answer_text}"))

    def _stands_out(self, key: Saying, wrong: Sequence[Saying], asked: Exchange) -> bool:
        """Tell whether the key alone has what is asked for, or alone repeats a word of what is read."""
        others, turn = [other.text for other in wrong], asked.passage
        is_number = _NUMBER_ASKED.search(plainly_asked(asked.shown_question)) and _is_only(_NUMBER, key.text, others)
        is_reason = asks_why(asked.shown_question) and _is_only(_SAYS_WHY, key.text, others)
        related = [overlap(other, f"{turn}{key.text}") >= _RELATED for other in others]
        repeats = self.themes.shared(key.text, turn) and not any(self.themes.shared(other, turn) for other in others)
        tempting = sum(self._is_tempting(asked, key, other) for other in wrong)
        is_alone = asked.asks > 0 and is_tied_by_words(asked.shown_question, key.text, others)
        if (
            tempting < _LEAST_TEMPTING
            or is_alone
            or (asked.asks and not any(self._is_close(asked, other) for other in wrong))
        ):
            return True
        is_odd = opens_unlike(key.text, others)
        is_odd = (
            is_odd
            or looks_unlike(key.text, others, turn)
            or is_echo(key.text, others, asked.shown_question if asked.asks else turn)
        )
        return bool(is_number or is_reason or repeats or related.count(False) > 1) or is_odd

    def _is_tempting(self, asked: Exchange, key: Saying, other: Saying) -> bool:
        """Tell whether a saying is close, or speaks of something that is asked or answered."""
        turn = asked.passage.rpartition("\n")[2]
        is_beside = abs(other.of.index - asked.index) <= _BESIDE
        is_like = is_beside and overlap(other.text, f"{turn}{key.text}") >= _RELATED
        return is_like or self._is_close(asked, other) or bool(self.themes.shared(other.text, f"{turn}{key.text}"))

    def _is_close(self, asked: Exchange, other: Saying) -> bool:
        """Tell whether a saying is of the turn before or after, or of the sort that the question asks for."""
        is_of_sort = bool(asked.asks) and is_of_told_type(asked.shown_question, other.text)
        return is_of_sort or abs(other.of.index - asked.index) <= _NEXT_TURN

    def _near(self, i: int) -> Iterator[int]:
        return (j for j in range(max(0, i - _NEAR), min(len(self.found), i + _NEAR + 1)) if j != i)

    def _is_of_one_matter(self, i: int, j: int) -> bool:
        """Tell whether one of two exchanges goes on from the other, through all those between them."""
        first, last = sorted((i, j))
        return all(self.found[n].goes_on for n in range(first + 1, last + 1))

    def _may_answer(self, asked: Exchange, key: Saying, other: Saying) -> bool:
        """Veto: a saying that speaks of what is asked about, or says what the reply says."""
        if self.tally.refuses("length", hit=is_out_of_length(key.text, other.text, *_RATIO)):
            return True
        is_unlike = _is_mere_number(other.text) and not _is_mere_number(key.text)
        is_unlike = is_unlike or (_opens_with_echo(other) and not _opens_with_echo(key))
        if self.tally.refuses("form", hit=is_unlike):
            return True
        ties = self.themes.ties(other.text, asked.answer_text)
        is_same = len(ties) >= _TAKEN_UP or words_in_common(other.text, key.text) > _SAME_MATTER
        if self.tally.refuses("same-matter", hit=is_same or other.text in asked.passage):
            return True
        turn = asked.passage.rpartition("\n")[2]
        return self.tally.refuses("also-answered", hit=bool(self.themes.ties(other.text, turn)))

    def _temptation(self, asked: Exchange, key: Saying, other: Saying) -> tuple[int, int, int, str]:
        text = f"{self.document.interview.sha256}|{key.text}|{other.text}"
        topics = len(self.themes.shared(other.text, f"{asked.passage}{asked.answer_text}"))
        shared = min(overlap(other.text, f"{asked.passage}{key.text}"), _MOST_SHARED) + 2 * min(topics, _MOST_TOPICS)
        used, distance = self.offered[other.text], abs(other.of.index - asked.index) // 4
        return used // 2, used - shared, distance, hashlib.sha256(text.encode()).hexdigest()

    def _may_ask(self, i: int, j: int, answer: str) -> bool:
        """Veto: a question of or to somebody else, of quite another length, or one that the quote may answer."""
        key, other = self.found[i], self.found[j]
        one, another = key.shown_question, other.shown_question
        is_of_two = (other.asker, other.answerer) == (key.asker, key.answerer)
        if (
            not is_of_two
            or not is_clear(other)
            or reads_alike(one, another)
            or not is_question_told(self.document, other)
        ):
            return True
        if self.tally.refuses("length", hit=is_out_of_length(one, another, *_RATIO_OF_QUESTIONS)):
            return True
        is_same = words_in_common(one, another) >= _SAME_MATTER and bool(self.themes.ties(one, another))
        is_same = is_same or are_of_one_matter(one, another)
        if self.tally.refuses("same-matter", hit=is_same):
            return True
        says_more_of = len(echoed(another, answer)) > len(echoed(one, answer)) + 1
        is_answer_too = says_more_of or bool(self.themes.ties(another, answer)) or _may_be_answered(another, answer)
        return self.tally.refuses("also-answered", hit=is_answer_too)

    def _nearness(self, key: Exchange, other: Exchange, answer: str) -> tuple[int, bool, int, int]:
        shared = self.themes.shared(other.shown_question, f"{answer}{key.shown_question}")
        used, distance = self.offered[other.shown_question], abs(other.index - key.index)
        is_told_apart = not asks_alike(key.shown_question, other.shown_question)
        return used // 3, is_told_apart, -min(len(shared), 2), distance


def _is_known_by_type(question: str, key: Saying, wrong: Sequence[Saying]) -> bool:
    return bool(question) and is_known_by_type(question, key.text, [other.text for other in wrong])


def _first_clause(text: str) -> str:
    """Give the words before the first pause, by which one answers first of all."""
    return clauses(text)[0].rstrip("，,；; ")


def _opens_with_echo(saying: Saying) -> bool:
    """Tell whether a saying begins with a word of its own question, and says so that this is so: 帮忙，放学以后……."""
    first = _first_clause(saying.text)
    if _BY_ITS_WORD.match(in_simplified(first)):  # 哪儿也不去 answers a question for a place alone
        return True
    return len(first) <= _LONGEST_ECHO and first != saying.text and first in saying.of.shown_question


def _as_long_as(key: Saying, other: Saying) -> Saying:
    """Quote of a saying that is much longer than the key only the first clauses, where they stand alone."""
    most = int(_RATIO[1] * len(key.text))
    return (shorter(other, most) if len(other.text) > most else None) or other


def asks_why(question: str) -> bool:
    """Tell whether a reason is asked for."""
    return bool(_WHY.search(plainly_asked(question)))


def _questions(exchanges_beside: Sequence[Exchange]) -> list[str]:
    return [other.shown_question for other in exchanges_beside]


def _may_be_answered(question: str, answer: str) -> bool:
    """Tell whether what is read gives a reason, a wish, a time or an amount, for which a question asks."""
    if asks_why(question):
        return _MAY_BE_WHY.search(in_simplified(answer)) is not None
    wanted = type_of(question)
    return wanted is not None and wanted.name in _TOLD_TOO and is_of_type(question, answer)


def _is_shown(key: Exchange, wrong: Sequence[Exchange], answer: str) -> bool:
    """Veto 15: the right question alone has a word of what is read, or more of them than any other."""
    question, others = key.shown_question, _questions(wrong)
    own, *of_others = [len(topic_of(text) & topic_of(answer)) for text in (question, *others)]
    is_told = own > max(of_others) or is_told_by_repeating(question, others, answer)
    is_told = is_told or has_word_alone(question, others, answer)
    return is_told or is_guessable(question, [question, *others], answer)


def _is_mere_number(text: str) -> bool:
    """Tell whether a saying says nothing but a number or a time."""
    return len(hanzi_of(_NUMBER_WORDS.sub("", in_simplified(text)))) < _LEAST_SAID


def _is_only(pattern: re.Pattern[str], key: str, others: Sequence[str]) -> bool:
    """Veto 15: only the key has what is asked for, or only the key lacks it."""
    has = bool(pattern.search(in_simplified(key)))
    return not any(bool(pattern.search(in_simplified(other))) == has for other in others)
