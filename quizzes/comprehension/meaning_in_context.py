"""
In which of its senses does the text use a word?

The glossary, or the translation of the sentence, tells the sense; the other senses of the word are the wrong options,
with what a Japanese word that is written alike means, and with meanings of other words of the text.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.exchange import in_script
from quizzes.comprehension.word_senses import WordSense, meant_sense, senses_of_words
from quizzes.distractors.display import clauses, shown, stopped, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import (
    is_cognate,
    is_legible_in,
    is_only_of_length,
    is_out_of_length,
    means_alike,
    overlap,
    reads_alike,
)
from quizzes.distractors.wording import named_en, named_ja, quote_en
from quizzes.distractors.words import Sense, in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot, Term
    from quizzes.distractors.vetoes import Tally

_LEAST_HANZI, _LONGEST, _WANTED, _LEAST, _LONGEST_QUOTE = 5, 40, 3, 2, 150
_RATIO = (0.4, 2.5)
_LEAST_LEVEL = 3
_NAMED = {"sense": ("別の意味", "another sense"), "literal": ("文字どおりの意味", "the literal sense")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A word where it is used in one of its senses, and what tells so: its glossary entry or the translation."""

    spot: Spot
    word: str
    sense: WordSense
    others: tuple[WordSense, ...]
    language: str
    term: Term | None

    @property
    def key(self) -> str:
        """The sense as it is shown."""
        return self.sense.shown(self.language)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the sense of each word of the table whose sense is certain, once a word."""
    asked: set[str] = set()
    for spot in document.spots:
        for word in spot.words:
            simple = in_simplified(word)
            use = None if simple in asked or simple not in senses_of_words() else _use(document, spot, word)
            if use is None or not _is_worth_asking(document, use) or tally.refuses("guessable", hit=_is_legible(use)):
                continue
            passage = passage_around(spot.source, word)
            wrong = _wrong(document, use, tally) if passage is not None else ()
            if passage is not None and wrong:
                asked.add(simple)
                yield _item(document, use, passage, wrong)


def passage_around(source: str, word: str) -> str | None:
    """Quote the clause that a word stands in, with its neighbours where it is short; none where it stands twice."""
    if source.count(word) != 1:
        return None
    pieces = clauses(source)
    at = next((i for i, piece in enumerate(pieces) if word in piece), None)
    if at is None:
        return None
    first, last = at, at + 1
    while len(hanzi_of("".join(pieces[first:last]))) < _LEAST_HANZI and (first > 0 or last < len(pieces)):
        first, last = (first - 1, last) if first > 0 else (first, last + 1)
    passage = without_end("".join(pieces[first:last]))
    return passage if len(passage) <= _LONGEST and len(hanzi_of(passage)) > len(word) + 1 else None


def _use(document: Document, spot: Spot, word: str) -> Use | None:
    simple, term = in_simplified(word), document.term_of(word)
    senses = senses_of_words()[simple]
    language = document.language if term is None else term.language
    text = spot.translation if term is None else term.entry.meaning
    if language is None or language == "zh" or not text:
        return None
    meant = meant_sense(senses, text, language)
    if meant is None or not meant.shown(language):
        return None
    others = tuple(sense for sense in senses if sense is not meant and sense.shown(language))
    return Use(spot=spot, word=word, sense=meant, others=others, language=language, term=term) if others else None


def _is_worth_asking(document: Document, use: Use) -> bool:
    """Leave the words that everybody knows, unless they have several other senses."""
    senses = sum(other.kind == "sense" for other in use.others)
    return use.term is not None or senses > 1 or document.level_of(use.word) >= _LEAST_LEVEL


def _is_legible(use: Use) -> bool:
    """Tell whether characters of the word stand in the key more than in its other senses (finding 2)."""
    if use.language != "ja":
        return False
    shared = [overlap(use.word, sense.ja) for sense in use.others]
    is_plain = is_legible_in(use.word, use.key) and not any(is_legible_in(use.word, sense.ja) for sense in use.others)
    return is_plain or overlap(use.word, use.key) > max(shared) + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A wrong meaning: another sense of the word, or what another word of the text means."""

    option: str
    sense: WordSense | None = None
    word: str = ""
    line: int = 0


def _wrong(document: Document, use: Use, tally: Tally) -> tuple[Wrong, ...]:
    own = [Wrong(option=sense.shown(use.language), sense=sense) for sense in use.others][:_WANTED]
    own = [wrong for wrong in own if not reads_alike(wrong.option, use.key)]
    if len(own) == _WANTED:
        return tuple(own)
    fills = list(_fills(document, use, tally))
    for size in range(_WANTED - len(own), max(0, _LEAST - len(own)) - 1, -1):
        for chosen in combinations(fills[:10], size):
            if _is_fair(use, [*own, *chosen]):
                return (*own, *chosen)
    tally.refuses("only-one", hit=True)
    return ()


def _is_fair(use: Use, wrong: Sequence[Wrong]) -> bool:
    options = [each.option for each in wrong]
    alike = any(reads_alike(one, other) for one, other in combinations(options, 2))
    return not alike and bool(options) and not is_only_of_length(use.key, options)


def _fills(document: Document, use: Use, tally: Tally) -> Iterator[Wrong]:
    """Give meanings of other words of the text, worded as the key is."""
    key = _as_word(use, use.sense)
    own = [key, *(_as_word(use, sense) for sense in use.others)]

    def order(word: str) -> tuple[bool, bool, str]:
        text = f"{document.interview.sha256}|{use.word}|{word}"
        shares = bool(set(word) & set(in_simplified(use.word)))
        return not shares, document.senses[word].pos != use.sense.pos, hashlib.sha256(text.encode()).hexdigest()

    for word in sorted(document.senses, key=order):
        sense = document.senses[word]
        option = sense.shown_ja if use.language == "ja" else sense.shown_en
        if not option or not _is_worded_alike(use, option, sense) or _stands_near(use, sense):
            continue
        if use.language == "ja" and is_cognate(sense):
            continue
        if tally.refuses("means-alike", hit=any(means_alike(one, sense) for one in own)):
            continue
        line = document.first_line(word)
        if line is not None and not reads_alike(option, use.key):
            yield Wrong(option=option, word=sense.word, line=line)


def _is_worded_alike(use: Use, option: str, sense: Sense) -> bool:
    of_class = {"n": {"n", "nc", "np"}, "v": {"v"}, "a": {"a"}, "d": {"d"}}[use.sense.pos]
    is_listed = ("、" in option) == ("、" in use.key) or use.language == "en"
    return sense.pos in of_class and is_listed and not is_out_of_length(use.key, option, *_RATIO)


def _stands_near(use: Use, sense: Sense) -> bool:
    """Refuse a word of the sentence itself, and one that is asked about in the same way."""
    return sense.word in use.spot.source or in_simplified(sense.word) in senses_of_words()


def _as_word(use: Use, sense: WordSense) -> Sense:
    return Sense(word=use.word, pos=sense.pos, ja=tuple(sense.ja.split("、")), en=(sense.en,) if sense.en else ())


def _item(document: Document, use: Use, passage: str, wrong: Sequence[Wrong]) -> Item:
    named = in_script(document, f"“{shown(passage)}”中的“{use.word}”是什么意思？")
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="meaning_in_context",
        prompt=named,
        key=use.key,
        distractors=tuple(_distractor(use, each) for each in wrong),
        evidence=Evidence(line=use.spot.line, quote=passage),
        explanation=_explained(document, use),
        level=document.level_of(use.word),
        place=use.spot.place,
        subject=f"{in_simplified(use.word)}@{use.spot.index}",
        merit=2.0 + sum(sense.kind != "friend" for sense in use.others) + (use.term is not None),
        tags=("R8",),
    )


def _explained(document: Document, use: Use) -> Localized:
    ja, en = named_ja(document, use.word), named_en(document, use.word)
    means_en = quote_en(use.sense.en)
    if use.term is not None:
        return Localized(
            ja=f"用語解説（{use.term.entry.line}行）のとおり、ここでの{ja}は「{use.sense.ja}」という意味です。",
            en=f"As the glossary (line {use.term.entry.line}) says, {en} means {means_en} here.",
        )
    translation = use.spot.translation or ""
    is_short = len(translation) <= _LONGEST_QUOTE
    return Localized(
        ja=f"ここでの{ja}は「{use.sense.ja}」という意味です。"
        + (f"この文の訳は「{without_end(translation)}」です。" if is_short else ""),
        en=f"{en} means {means_en} here."
        + (f" The translation of the sentence is: {stopped(translation)}" if is_short else ""),
    )


def _distractor(use: Use, wrong: Wrong) -> Distractor:
    option_en, means_en = quote_en(wrong.option), quote_en(use.sense.en)
    if wrong.sense is None:
        code = RefutationCode.OTHER_RECORD
        why = Localized(
            ja=f"「{wrong.option}」は「{wrong.word}」（{wrong.line}行）の意味です。",
            en=f"{option_en} is the meaning of {wrong.word} (line {wrong.line}).",
        )
    elif wrong.sense.kind == "friend":
        code = RefutationCode.OTHER_MEANING
        why = Localized(
            ja=f"日本語の漢字から連想されますが、中国語の「{use.word}」は「{wrong.option}」という意味では使いません。",
            en=f"The characters suggest {option_en} to a reader of Japanese; in Chinese {use.word} is not used so.",
        )
    else:
        code = RefutationCode.OTHER_RECORD
        what_ja, what_en = _NAMED[wrong.sense.kind]
        why = Localized(
            ja=f"「{wrong.sense.ja}」は「{use.word}」の{what_ja}ですが、ここでは「{use.sense.ja}」の意味で使われています。",
            en=f"{quote_en(wrong.sense.en)} is {what_en} of {use.word}; here it means {means_en}.",
        )
    return Distractor(option=wrong.option, code=code, why=why)
