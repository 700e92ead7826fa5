"""
Which questions on what is said are asked, so that no sentence is the answer to two of them?

Where two have the same sentence for their evidence, the one of the rarer subtype is asked, then the better one. Two
kinds of questions are told apart: what a sentence says, and where it or its clauses stand. Of dates, none is asked for
both as a time and as the number in it: 二〇一一年夏天 and 二〇一一年. A statement to be called right or wrong, which
stands in the language of the translation, tells all of its sentence: of that nothing else is asked. No time,
place or number is asked for of a reply that is told in four ways; and neither these nor whether it is right of a
sentence of which is asked who says it, as they all name him.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.edits.other_numbers import mix
from quizzes.grouping import grouped
from quizzes.question import Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from quizzes.distractors.item import Item

_OF_CONTENT = frozenset({"question_answer", "contrast", "cause", "gist"})
_OF_PLACE = frozenset({"next", "order"})
_OF_WORDS = frozenset({"meaning_in_context", "reference"})
_OF_DATE = frozenset({"when", "number"})
_WHO_SAYS = lazy_regex("[谁誰][说說]的")
_LEAST_KNOWN = 8  # characters of a quote that no other sentence has
_OF_CIRCUMSTANCE = frozenset({"number", "when", "where"})
_STATEMENT, _ASKS_LITTLE = "true_false", "mentioned"
_NAMES_SPEAKER = _OF_CIRCUMSTANCE | {_STATEMENT}
_WRONG = frozenset({"错", "錯"})
_LEAST_STATEMENTS, _LEAST_LEFT = 3, 1  # of a set, for the one of which questions for numbers give way, if so many stay
_OF, _WRONG_FIRST = 3, 2  # who does not know calls more of them right: so of an odd number one more is wrong as a rule
_ONCE = _OF_CONTENT | _OF_PLACE | _OF_CIRCUMSTANCE


def each_read_once(items: Sequence[Item]) -> list[Item]:
    """Leave out questions whose evidence is that of another one of the kind; all others stay, in their order."""
    asked = [item for item in items if item.kind is Kind.COMPREHENSION and item.subtype in _ONCE]
    counts = Counter(item.subtype for item in asked)
    read: dict[int, list[Item]] = {}
    twice: set[str] = set()
    for item in sorted(asked, key=lambda item: (counts[item.subtype], -item.merit, item.id)):
        beside = read.setdefault(item.evidence.line, [])
        if any(_is_read_in_both(item, other) for other in beside):
            twice.add(item.id)
        else:
            beside.append(item)
    by_whom = [normal_form(item.explanation.ja or "") for item in items if _asks_who_says(item)]
    kept = [item for item in items if item.id not in twice and not _tells_who(item, by_whom)]
    given_up = _giving_way(kept)
    kept = [item for item in kept if item.id not in given_up]
    statements = {item.id for item in _translated(kept)}
    return [item for item in kept if item.id in statements or not _is_translated(item)]


def _giving_way(items: Sequence[Item]) -> set[str]:
    """
    Give the questions that give way to statements: those for what is mentioned, which ask for little.

    Those for a time or a number do where a set has hardly a statement else.
    """
    rivals = _rivals(items)
    statements = grouped((item.subject, item) for item in items if _is_translated(item))
    beside = {subject: {rival for item in each for rival in rivals(item)} for subject, each in statements.items()}
    lacking = _LEAST_STATEMENTS - sum(not each for each in beside.values())
    left = Counter(item.subtype for item in items)
    given_up: set[str] = set()
    for subject in sorted((subject for subject, asked in beside.items() if asked), key=mix):
        subtypes = [item.subtype for item in beside[subject]]
        if all(each == _ASKS_LITTLE for each in subtypes):
            given_up |= {item.id for item in beside[subject]}
            continue
        if lacking > 0 and all(each in _OF_CIRCUMSTANCE and left[each] > _LEAST_LEFT for each in subtypes):
            lacking -= 1
            left.subtract(subtypes)
            given_up |= {item.id for item in beside[subject]}
    return given_up


def _translated(items: Sequence[Item]) -> Iterator[Item]:
    """Give of statements in the language of the translation one of each sentence, as many that are right as wrong."""
    both = _by_sentence(items)
    counts: Counter[str] = Counter()
    # Those of which but one was made come first, as nothing can be chosen of them, and no more than others can balance.
    free = sum(len(each) > 1 for each in both.values())
    for each in sorted(both.values(), key=lambda one: (len(one), mix(one[0].subject))):
        is_wrong_first = mix(each[0].subject) % _OF < _WRONG_FIRST
        item = min(each, key=lambda one: (counts[one.key], (one.key in _WRONG) is not is_wrong_first, one.id))
        is_beyond = len(each) == 1 and 2 * counts[item.key] >= counts.total() + free > 0
        if not is_beyond:
            counts[item.key] += 1
            yield item


def _rivals(items: Sequence[Item]) -> Callable[[Item], list[Item]]:
    """Give what finds the other questions that ask what the sentence of a statement says."""
    others = grouped((item.evidence.line, item) for item in items if _tells_of_sentence(item))  # of a long text many
    return lambda item: [other for other in others.get(item.evidence.line, ()) if _share_words(item, other)]


def _by_sentence(items: Sequence[Item]) -> Mapping[str, Sequence[Item]]:
    """Give the statements in the language of the translation by their sentences, of those that nothing else asks of."""
    rivals = _rivals(items)
    return grouped((_told_of(item)[1], item) for item in items if _is_translated(item) and not rivals(item))


def _told_of(statement: Item) -> tuple[str, str]:
    """Give the words that are told by a statement, and which sentence they are of."""
    words, _, sentence = statement.subject.rpartition("@")
    return words or sentence, sentence


def _is_translated(item: Item) -> bool:
    """Tell whether an item is a statement in the language of the translation to be called right or wrong."""
    return item.kind is Kind.COMPREHENSION and item.subtype == _STATEMENT


def _tells_of_sentence(item: Item) -> bool:
    """Tell whether a question asks for what a sentence says, and not for a word of it or where it stands."""
    is_of_what = item.kind is Kind.COMPREHENSION and item.subtype not in _OF_PLACE | _OF_WORDS
    return is_of_what and not _is_translated(item)


def _asks_who_says(item: Item) -> bool:
    return item.subtype == "who" and _WHO_SAYS.search(item.prompt) is not None


def _tells_who(item: Item, by_whom: Sequence[str]) -> bool:
    """Tell whether a question names who says a sentence of which is asked who says it, as they all name him."""
    if item.kind is not Kind.COMPREHENSION or item.subtype not in _NAMES_SPEAKER:
        return False
    quote = normal_form(item.evidence.quote)
    return len(quote) >= _LEAST_KNOWN and any(quote in each for each in by_whom)


def _share_words(statement: Item, other: Item) -> bool:
    told, quote = _told_of(statement)[0], other.evidence.quote
    return statement.evidence.line == other.evidence.line and (told in quote or quote in told)


def _is_read_in_both(item: Item, other: Item) -> bool:
    quote, another = item.evidence.quote, other.evidence.quote
    are_of_one_kind = any({item.subtype, other.subtype} <= kind for kind in (_OF_CONTENT, _OF_PLACE))
    is_one_date = {item.subtype, other.subtype} == _OF_DATE and (item.key in other.key or other.key in item.key)
    is_told = any(_is_told(one) and two.subtype in _OF_CIRCUMSTANCE for one, two in ((item, other), (other, item)))
    return (are_of_one_kind or is_one_date or is_told) and (quote in another or another in quote)


def _is_told(item: Item) -> bool:
    """Tell whether an item asks in which of four ways a sentence is told, and so shows all of it."""
    return item.subtype == "question_answer" and bool(item.turns_on)
