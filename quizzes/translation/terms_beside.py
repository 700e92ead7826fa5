"""
Which words of a glossary are asked for their meaning beside each other, where no table has others to stand there?

Who explains a word wants it to be known: 电芯 beside 密封圈, in whatever fields they are. The glossary is the proof
that the others mean something else. A word that its meaning shows or its look tells is not asked so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.pinyin import bare
from quizzes.distractors.glosses.terms import is_of_clear_class
from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.vetoes import is_cognate, is_legible_in, is_out_of_length, is_same_part, overlap
from quizzes.distractors.words import in_simplified
from quizzes.translation.listed import beside_it, choice, explained_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.glosses.term import Term
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally
    from quizzes.distractors.words import Sense
    from quizzes.translation.asked_words import Asked

_WANTED = 3
_LONGEST = 24  # characters of a meaning; a longer one is a definition
_RATIO = 0.4, 2.5  # how much shorter or longer than the right one another meaning may be


def items(document: Document, key: Asked, tally: Tally) -> Iterator[Item]:
    """Ask for a term of the glossary what it means there, among what three others of it mean."""
    words = [(term, sense) for term, sense in explained_words(document) if not _is_spelt_out(document, term)]
    if tally.refuses("legible-key", hit=all(term.word != key.word for term, _ in words)):
        return
    place = next(at for at, (term, _) in enumerate(words) if term.word == key.word)
    (term, sense), beside = words[place], _beside(words, place)
    if tally.refuses("only-one", hit=len(beside) < _WANTED):
        return
    options = [term.meaning, *(other.meaning for other in beside)]
    is_shown = is_cognate(sense) or is_legible_in(term.word, term.meaning) or _is_seen(term.word, *options)
    if tally.refuses("legible-key", hit=term.language == "ja" and is_shown):
        return
    is_told = len(term.meaning) > _LONGEST or is_guessable(term.meaning, options, term.word, term.word)
    if not tally.refuses("guessable", hit=is_told):
        yield choice(document, term, sense, beside, to_meaning=True)


def _beside(words: Sequence[tuple[Term, Sense]], place: int) -> Sequence[Term]:
    """Choose from the glossary what may stand beside one of its words."""
    term, sense = words[place]
    if not is_of_clear_class(term):
        return ()
    others = [
        (other, of_other)
        for at, (other, of_other) in enumerate(words)
        if at == place or (is_same_part(sense.pos, of_other.pos) and _may_stand_beside(term, other))
    ]
    return beside_it(others, others.index((term, sense)))


def _may_stand_beside(term: Term, other: Term) -> bool:
    """Tell whether another meaning is one of the same sort, of about the same length and of another thing."""
    is_of_sort = other.language == term.language and is_of_clear_class(other)
    is_of_length = not is_out_of_length(term.meaning, other.meaning, *_RATIO)
    return is_of_sort and is_of_length and not _may_mean_the_same(term.word, other.word)


def _is_spelt_out(document: Document, term: Term) -> bool:
    """Tell whether a meaning has the word in pinyin, by which anybody finds it: Shiwoliang, a ridge, of 石窝梁."""
    letters = "".join(filter(str.isalpha, term.meaning.casefold()))
    return bare(document.readings.of_word(term.word).text) in letters


def _may_mean_the_same(word: str, other: str) -> bool:
    """
    Tell whether two words are alike by half, so that one may be another name of the other: 靶点 and 靶标.

    Where no table has them, only their wording in the glossary parts them, and 標的 is a ターゲット.
    """
    one, another = in_simplified(word), in_simplified(other)
    alike = sum(own == theirs for own, theirs in zip(one, another, strict=False))
    return len(one) == len(another) and alike * 2 >= len(one)


def _is_seen(word: str, meaning: str, *others: str) -> bool:
    """Tell whether a character of the word stands in its meaning and in no other: 投資利益率 of 投入回报比."""
    return overlap(word, meaning) > 0 and not any(overlap(word, other) for other in others)
