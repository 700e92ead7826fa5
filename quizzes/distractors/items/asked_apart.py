"""
Which questions leave a set, so that it asks nothing twice and no prompt prints another one's answer?

    如今只＿＿三家。          and  如今＿＿剩下三家。        each prints the other's answer
    客户＿＿只看价格。        and  客户当然只看价格。        the second prints the first one's
    who answers a question?  and  which question is that?  one pair, turned round
    评委 = judge             and  type: the judges' table  the first gives what the second asks for
    是信任，而不是零件         and  不是零件，而是信任         one contrast, asked for and shown
    which city is named?      and  儿子在＿＿读书：where?     one answer

Of two that meet, the one that asks for a sentence or for more stays, then that of the rarer sort, then the better one,
each sort spread over the paragraphs. A quiz keeps such apart anyway; a whole set is read in one go. Only where a text
gives too few others, those come back that do least harm: a fourth on one sentence later than the same gap with the same
options, and only into a set that would be small without it; of one contrast, which both ask for with the same options,
never, nor of a word and its complement.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.distractors.items.harm import Harm
from quizzes.distractors.items.secrets_kept import clauses_asked, secrets_of, share_a_word
from quizzes.distractors.items.shares import READINGS
from quizzes.grouping import grouped
from quizzes.question import Form, Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.item import Item
    from quizzes.distractors.items.harm import Wanted
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_MOST_OF_SENTENCE, _CROWDED, _PACKED = 2, 3, 4  # others on a sentence
_MOST_OF_WORD, _LEAST_OF_FUNCTION_WORD, _CHARACTERS_PER_FUNCTION_WORD = 2, 2, 750
_BOTH_WAYS = frozenset({"term_to_meaning", "meaning_to_term"})
_OF_WORDS = READINGS | _BOTH_WAYS  # their prompt is a word and no sentence
_GAPS_OF_WORDS = frozenset({"word", "glossary_word", "typed", "typed_short"})
_OF_FUNCTION_WORDS = frozenset({"adverb", "connective", "grammar", "measure_word", "verb_measure"})
# Of what may be offered beside these there is plenty, unlike what may stand beside 了 or 都.
_CHOSEN_OF_MANY = frozenset({"complement", "connective", "glossary_word", "measure_word", "verb_measure", "word"})
_ADVERB, _COMPLEMENT = "adverb", "complement"
_EXCHANGES = frozenset({"question_answer", "gist"})  # which question is answered by some words, or by all
_CONTRAST, _PRINTS_CONTRAST = "contrast", "order"
_BY_NAME, _PHRASE = "mentioned", "typed_short"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Beside:
    """What is compared of a question on a sentence: what it prints and keeps secret, and the words that it turns on."""

    subtype: str
    sentence: tuple[int, str]
    printed: str
    secrets: tuple[str, ...]
    point: str
    turns_on: tuple[str, ...]
    clauses: tuple[str, ...]  # of a whole sentence that is asked for


class _Asked:
    """Remembers what the questions taken so far ask."""

    def __init__(self, spots: Sequence[Spot], length: int) -> None:
        self._spots = grouped((line, spot) for spot in spots for line in spot.lines)
        self._most = max(_LEAST_OF_FUNCTION_WORD, length // _CHARACTERS_PER_FUNCTION_WORD)
        self._once: set[tuple[str, str]] = set()
        self._counts: Counter[tuple[str, str]] = Counter()
        self._choices: set[tuple[str, frozenset[str]]] = set()
        self._beside: dict[tuple[int, str], list[_Beside]] = {}
        self._shown_before: dict[tuple[int, str], list[_Beside]] = {}
        self._known: dict[str, _Beside] = {}
        self._things: list[str] = []
        self._read: list[str] = []
        self._answers: set[str] = set()
        self._words: dict[str, list[str]] = {sort: [] for sort in (*_BOTH_WAYS, _PHRASE)}

    def harm(self, item: Item) -> Harm:
        """Say the worst that a question does beside those that were taken."""
        if any(each in self._once for each in _pairs(item)):
            return Harm.TURNED_ROUND
        own = self._of(item)
        others = self._beside.get(own.sentence, ()) if _shows_sentence(item) else ()
        if any(_are_one_contrast(own, other) for other in others):
            return Harm.ONE_CONTRAST
        if any(_ask_one_word(own, other) for other in others):
            return Harm.ONE_WORD
        if self._names_again(item) or any(own.point == other.point or _turn_on_one(own, other) for other in others):
            return Harm.SAME_POINT
        if any(_tells_whole(own, other) or _tells_whole(other, own) for other in others):
            return Harm.TELLS_WHOLE
        return self._harm_as_one_of_many(item, len(others)) or self._slight_harm(item, own, others)

    def _harm_as_one_of_many(self, item: Item, others: int) -> Harm:
        """Say whether a question crowds its sentence, or asks once more for the same word or among the same options."""
        if others >= _PACKED:
            return Harm.PACKED
        is_again = item.subtype in _OF_FUNCTION_WORDS and self._counts[item.subtype, item.key] >= self._most
        if is_again or self._copies(item):
            return Harm.SAME_WORD
        if others >= _CROWDED:
            return Harm.CROWDED
        return Harm.SAME_CHOICE if _choice(item) in self._choices else Harm.NONE

    def _slight_harm(self, item: Item, own: _Beside, others: Sequence[_Beside]) -> Harm:
        """Say what a question does that is one of a few on its sentence and asks for nothing that was asked."""
        is_third = len(others) >= _MOST_OF_SENTENCE or any(self._counts[each] >= _MOST_OF_WORD for each in _words(item))
        tells = any(_tells(own, other) or _tells(other, own) for other in others)
        if tells or self._tells_thing(item) or self._tells_before(item, own) or self._tells_word(item):
            return Harm.TELLS_AS_THIRD if is_third else Harm.TELLS
        return Harm.THIRD if is_third else Harm.NONE

    def _tells_before(self, item: Item, own: _Beside) -> bool:
        """Tell whether a passage, which is a sentence or two before, prints what a gap in one of these asks for."""
        before = (each for place in _places_before(item, own) for each in self._beside.get(place, ()))
        after = self._shown_before.get(own.sentence, ()) if _shows_sentence(item) else ()
        return any(_tells(own, each) for each in before) or any(_tells(each, own) for each in after)

    def _tells_thing(self, item: Item) -> bool:
        """Tell whether of two questions on the text one prints, of any sentence, what the other asks for by name."""
        if item.kind is not Kind.COMPREHENSION:
            return False
        printed = self._of(item).printed
        if item.subtype == _BY_NAME:
            name = normal_form(item.key)
            return any(name in each for each in self._read)
        return any(thing in printed for thing in self._things)

    def _names_again(self, item: Item) -> bool:
        """Tell whether two questions on the text have one answer, which one of them asks for as what the text names."""
        if item.kind is not Kind.COMPREHENSION:
            return False
        return normal_form(item.key) in (self._answers if item.subtype == _BY_NAME else self._things)

    def _copies(self, item: Item) -> bool:
        """Tell whether of a word that is asked for its meaning and the same to be typed one is a copy of the other."""
        word, sorts = normal_form(item.subject), _BOTH_WAYS if item.subtype == _PHRASE else {_PHRASE}
        return item.subtype in self._words and any(word in self._words[sort] for sort in sorts)

    def _tells_word(self, item: Item) -> bool:
        """Tell whether of a word and a phrase to be typed one gives, anywhere in the text, what the other asks for."""
        if item.subtype in _BOTH_WAYS:
            word = normal_form(item.subject)
            return any(word in phrase for phrase in self._words[_PHRASE])
        phrase = normal_form(item.key) if item.subtype == _PHRASE else ""
        return bool(phrase) and any(word in phrase for sort in _BOTH_WAYS for word in self._words[sort])

    def take(self, item: Item) -> None:
        """Remember a question that is taken."""
        if item.subtype == _BY_NAME:
            self._things.append(normal_form(item.key))
        elif item.kind is Kind.COMPREHENSION:
            self._read.append(self._of(item).printed)
            self._answers.add(normal_form(item.key))
        if item.subtype in self._words:
            self._words[item.subtype].append(normal_form(item.key if item.subtype == _PHRASE else item.subject))
        self._once.update(_pairs(item))
        self._counts.update(_words(item))
        if (choice := _choice(item)) is not None:
            self._choices.add(choice)
        if item.subtype in _OF_FUNCTION_WORDS:
            self._counts[item.subtype, item.key] += 1
        if _shows_sentence(item):
            own = self._of(item)
            self._beside.setdefault(own.sentence, []).append(own)
            for place in _places_before(item, own):
                self._shown_before.setdefault(place, []).append(own)

    def _of(self, item: Item) -> _Beside:
        """Give what is compared of an item, found once: it is looked at again for as long as it is left."""
        found = self._known.get(item.id)
        if found is None:
            printed = [item.prompt, item.passage or "", *(item.all_options if item.form is Form.CHOICE else ())]
            found = self._known[item.id] = _Beside(
                subtype=item.subtype,
                sentence=self._sentence_of(item),
                printed="\n".join(map(normal_form, printed)),
                secrets=tuple(secrets_of(item)),
                point=normal_form(item.subject.partition("@")[0]),
                turns_on=item.turns_on,
                clauses=tuple(clauses_asked(item)),
            )
        return found

    def _sentence_of(self, item: Item) -> tuple[int, str]:
        """Give the sentence that a question is on: its number, or the words themselves where they are of several."""
        quote = item.evidence.quote
        found = next((spot.index for spot in self._spots.get(item.evidence.line, ()) if quote in spot.source), None)
        return (-1, quote) if found is None else (found, "")


def asked_apart(items: Sequence[Item], spots: Sequence[Spot], wanted: Wanted, tally: Tally) -> list[Item]:
    """
    Leave out, in the order of the others, what asks or tells again; not below the number `wanted`.

    Of readings no more than a quarter is counted on, as more are not wanted beside the others.
    """
    asked = _Asked(spots, sum(len(spot.source) for spot in spots))
    readings = [item for item in items if item.subtype in READINGS]
    others = [item for item in items if item.subtype not in READINGS]
    taken = _taken(asked, others, wanted.beside(len(readings)))
    taken |= _taken(asked, readings, wanted.without(len(taken)))
    return [item for item in items if not tally.refuses("asked-before", hit=item.id not in taken)]


def _taken(asked: _Asked, items: Sequence[Item], wanted: Wanted) -> set[str]:
    """Take what does no harm, the rarest sorts first, and of the rest the least harmful as far as it is wanted."""
    left = _rarest_first(items)
    taken: set[str] = set()
    for most in (each for each in Harm if each < Harm.ONE_WORD):  # what asks for the very same thing never stays
        later: list[Item] = []
        for item in left:
            if wanted.takes(len(taken), most) and asked.harm(item) <= most:
                asked.take(item)
                taken.add(item.id)
            else:
                later.append(item)
        left = later
    return taken


def _rarest_first(items: Sequence[Item]) -> list[Item]:
    """
    Order by how rare a sort is, and within it the best of each paragraph before the second best of any.

    The more a question asks one to understand, the earlier it comes: what a text says or a sentence as a whole, then
    what stands in a gap, then a word alone.
    """
    counts = Counter((item.kind, item.subtype) for item in items)
    in_place: Counter[tuple[str, int]] = Counter()
    ranked: list[tuple[tuple[int, int, int, float, str], Item]] = []
    for item in sorted(items, key=lambda item: (-item.merit, item.id)):
        is_whole = item.kind is Kind.COMPREHENSION or any(clauses_asked(item))
        last = 0 if is_whole else 1 + (item.subtype in _OF_WORDS)
        rank = (last, counts[item.kind, item.subtype], in_place[item.subtype, item.place], -item.merit, item.id)
        in_place[item.subtype, item.place] += 1
        ranked.append((rank, item))
    return [item for _, item in sorted(ranked, key=lambda each: each[0])]


def _places_before(item: Item, own: _Beside) -> Iterator[tuple[int, str]]:
    """Give the sentences that the passage of a gap or of a translation may be, unless it only helps to read it."""
    index, quote = own.sentence
    is_shown = item.passage is not None and item.kind is not Kind.COMPREHENSION and not item.is_passage_spare
    return ((index - back, "") for back in (1, 2) if is_shown and not quote and index >= back)


def _shows_sentence(item: Item) -> bool:
    return item.subtype not in _OF_WORDS


def _pairs(item: Item) -> Iterator[tuple[str, str]]:
    """Give what is asked once, whichever way round: question and answer, word and meaning, word and reading."""
    if item.subtype in _EXCHANGES:
        yield "exchange", normal_form(item.subject)
    elif item.subtype in _BOTH_WAYS:
        yield "term", item.subject
    elif item.subtype in READINGS:
        yield "reading", item.subject


def _words(item: Item) -> Iterator[tuple[str, str]]:
    if item.subtype in _OF_WORDS or item.subtype in _GAPS_OF_WORDS:
        yield "word", item.subject


def _choice(item: Item) -> tuple[str, frozenset[str]] | None:
    """
    Give what a gap with options is chosen from and its key: 懂 of 到, 完 and 见 a second time is known by heart.

    So is an adverb that a translation tells, beside which any other may be offered.
    """
    is_of_many = item.subtype in _CHOSEN_OF_MANY or (item.subtype == _ADVERB and item.hint is not None)
    return (item.key, frozenset(item.all_options)) if is_of_many else None


def _are_one_contrast(one: _Beside, other: _Beside) -> bool:
    """Tell whether one of two on a sentence asks which of two things it denies, and the other prints the sentence."""
    return {one.subtype, other.subtype} == {_CONTRAST, _PRINTS_CONTRAST}


def _turn_on_one(one: _Beside, other: _Beside) -> bool:
    return one.subtype != other.subtype and share_a_word(one.turns_on, other.turns_on)


def _ask_one_word(one: _Beside, other: _Beside) -> bool:
    """Tell whether one of two asks for a word and the other for its complement alone: 离不开 and the 开 of it."""
    return any(
        part.subtype == _COMPLEMENT
        and whole.subtype in _GAPS_OF_WORDS
        and any(secret.endswith(whole.point) for secret in part.secrets)
        for part, whole in ((one, other), (other, one))
    )


def _tells_whole(shown: _Beside, asked: _Beside) -> bool:
    return bool(shown.clauses) and any(clause in shown.printed for clause in asked.clauses)


def _tells(shown: _Beside, asked: _Beside) -> bool:
    return any(secret in shown.printed for secret in asked.secrets)
