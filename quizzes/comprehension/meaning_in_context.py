"""
In which of its senses does the text use a word?

The glossary, or the translation of the sentence, tells the sense; the other senses of the word are the wrong options,
with what a Japanese word that is written alike means, and with meanings of other words that would fit its place.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.comprehension import short_words
from quizzes.comprehension.meaning_reasons import Use, Wrong, distractor, explained
from quizzes.comprehension.near_meanings import near_meanings, stands_in
from quizzes.comprehension.roles import role_of
from quizzes.distractors.display import clauses
from quizzes.distractors.item import Item
from quizzes.distractors.vetoes import (
    is_legible_in,
    is_only_of_length,
    is_out_of_length,
    means_alike,
    overlap,
    reads_alike,
)
from quizzes.distractors.word_senses import WordSense, is_decided, is_first_thought_of, meant_sense, senses_of_words
from quizzes.distractors.words import Sense, in_simplified
from quizzes.question import Evidence, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_WANTED, _LEAST = 3, 2
_RATIO = (0.4, 2.5)
_LEAST_LEVEL = 3
_NOUNS = frozenset({"n", "np"})
# What stands after these words is a thing, also where the word is a verb elsewhere (这种束缚).
_BEFORE_NOUN = re.compile(r"(?:[这那每某各][种个些项类]|一[种个些项类]|各种|任何|的)$")
_OF_DEGREE, _DOUBLED = (
    re.compile(r"(?:比[^，。]*[还更也都]|[\u4e00-\u9fff]得(?:很|更|最|太|特别|非常)?)$"),
    re.compile(r"(?:怎么|越)$"),
)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the sense of each word of the table whose sense is certain, once a word."""
    of_words = list(_of_words(document, tally))
    yield from of_words
    sentences = {_sentence_of(item) for item in of_words}
    short = short_words.items(document, tally, beside=len(of_words))
    yield from (item for item in short if _sentence_of(item) not in sentences)


def _sentence_of(item: Item) -> str:
    return item.subject.partition("@")[2]


def _of_words(document: Document, tally: Tally) -> Iterator[Item]:
    asked: set[str] = set()
    for spot in document.spots:
        for word in spot.words:
            simple = in_simplified(word)
            use = None if simple in asked or simple not in senses_of_words() else _use(document, spot, word)
            if use is None or tally.refuses("asks-with-it", hit=simple in short_words.ASKED_WITH):
                continue
            if not _is_worth_asking(document, use) or tally.refuses("guessable", hit=_is_legible(use)):
                continue
            passage = passage_around(spot.source, word)
            wrong = _wrong(document, use, tally) if passage is not None else ()
            if passage is not None and wrong:
                asked.add(simple)
                yield _item(document, use, passage, wrong)


def passage_around(source: str, word: str) -> str | None:
    """Quote the sentence of a word, or as much of it as has the word once; none where it stands twice in a clause."""
    pieces = clauses(source)
    at = next((i for i, piece in enumerate(pieces) if word in piece), None)
    if at is None or source.count(word) != 1:
        return None
    passage = short_words.sentence_or_part(source, pieces, at, in_simplified(word))
    return passage if passage is not None and len(hanzi_of(passage)) > len(word) + 1 else None


def _use(document: Document, spot: Spot, word: str) -> Use | None:
    simple, term = in_simplified(word), document.term_of(word)
    senses = senses_of_words()[simple]
    language = document.language if term is None else term.language
    text = spot.translation if term is None else term.entry.meaning
    if language is None or language == "zh" or not text:
        return None
    meant = meant_sense(senses, text, language)
    if meant is None or not meant.shown(language) or (meant.pos == "v" and _is_thing(spot, word)):
        return None
    if term is None and not is_decided(meant, spot.source):
        return None
    if is_in_pattern(spot.source, word) or (term is None and not stands_in(meant.shown(language), text, language)):
        return None
    others = tuple(sense for sense in senses if sense is not meant and sense.shown(language))
    return Use(spot=spot, word=word, sense=meant, others=others, language=language, term=term) if others else None


def is_in_pattern(source: str, word: str) -> bool:
    """Tell whether a word stands in a pattern that gives it a meaning of its own: 比……还厉害 only says how much."""
    before, _, after = to_simplified(source).partition(to_simplified(word))
    return bool(_OF_DEGREE.search(before) or (_DOUBLED.search(before) and re.match(r"怎么|越", after)))


def _is_thing(spot: Spot, word: str) -> bool:
    """Tell whether a word stands where a noun stands."""
    return bool(_BEFORE_NOUN.search(to_simplified(spot.source.partition(word)[0])))


def _is_worth_asking(document: Document, use: Use) -> bool:
    """Leave the words that everybody knows, and the sense that everybody thinks of, unless others are as common."""
    senses = (use.sense, *use.others)
    are_people = all(sense.pos in _NOUNS and sense.kind == "sense" for sense in senses)
    if are_people and role_of(in_simplified(use.word)):
        return False  # 观众 are those who watch, as visitors, spectators or an audience
    count = sum(other.kind == "sense" for other in use.others)
    if count < _LEAST and is_first_thought_of(use.word, use.sense, use.others):
        return False
    return use.term is not None or count > 1 or document.level_of(use.word) >= _LEAST_LEVEL


def _is_legible(use: Use) -> bool:
    """Tell whether characters of the word stand in the key more than in its other senses (finding 2)."""
    if use.language != "ja":
        return False
    shared = [overlap(use.word, sense.ja) for sense in use.others]
    is_plain = is_legible_in(use.word, use.key) and not any(is_legible_in(use.word, sense.ja) for sense in use.others)
    return is_plain or overlap(use.word, use.key) > max(shared) + 1


def _wrong(document: Document, use: Use, tally: Tally) -> tuple[Wrong, ...]:
    texts = _said_of(document, use)

    def is_refused(option: str) -> bool:
        return tally.refuses("in-translation", hit=any(stands_in(option, text, use.language) for text in texts))

    own = [Wrong(option=sense.shown(use.language), sense=sense) for sense in use.others]
    own = [wrong for wrong in own if not reads_alike(wrong.option, use.key) and not is_refused(wrong.option)][:_WANTED]
    if len(own) == _WANTED:
        return tuple(own)
    fills = list(_fills(use, is_refused))
    for size in range(_WANTED - len(own), max(0, _LEAST - len(own)) - 1, -1):
        for chosen in combinations(fills, size):
            if _is_fair(use, [*own, *chosen]):
                return (*own, *chosen)
    tally.refuses("only-one", hit=True)
    return ()


def _said_of(document: Document, use: Use) -> tuple[str, ...]:
    """Give what the glossary and the translations of its sentences say for a word: a wrong option stands in none."""
    meaning = () if use.term is None else (use.term.entry.meaning,)
    translations = (spot.translation for spot in document.spots if use.word in spot.source)
    return (*meaning, *filter(None, translations))


def _is_fair(use: Use, wrong: Sequence[Wrong]) -> bool:
    options = [each.option for each in wrong]
    alike = any(reads_alike(one, other) for one, other in combinations(options, 2))
    return not alike and bool(options) and not is_only_of_length(use.key, options)


def _fills(use: Use, is_refused: Callable[[str], bool]) -> Iterator[Wrong]:
    """Give meanings that other words have and that fit the place of this one."""
    own = [_as_word(use, sense) for sense in (use.sense, *use.others)]
    for near in near_meanings().get(in_simplified(use.word), ()):
        option = near.shown(use.language)
        sense = Sense(word=near.says, pos=near.pos, ja=tuple(near.ja.split("、")), en=(near.en,))
        is_alike = any(means_alike(one, sense) for one in own) or reads_alike(option, use.key)
        is_fit = near.pos == use.sense.pos and not is_out_of_length(use.key, option, *_RATIO)
        if is_fit and not is_alike and not is_refused(option):
            yield Wrong(option=option, near=near)


def _as_word(use: Use, sense: WordSense) -> Sense:
    return Sense(word=use.word, pos=sense.pos, ja=tuple(sense.ja.split("、")), en=(sense.en,) if sense.en else ())


def _item(document: Document, use: Use, passage: str, wrong: Sequence[Wrong]) -> Item:
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="meaning_in_context",
        passage=short_words.in_excerpt(use.spot, passage),
        prompt=short_words.asked_of_word(document, use.word),
        key=use.key,
        distractors=tuple(distractor(use, each) for each in wrong),
        evidence=Evidence(line=use.spot.line, quote=passage),
        explanation=explained(document, use),
        level=document.level_of(use.word),
        place=use.spot.place,
        subject=f"{in_simplified(use.word)}@{use.spot.index}",
        merit=2.0 + sum(sense.kind != "friend" for sense in use.others) + (use.term is not None),
        tags=("R8",),
    )
