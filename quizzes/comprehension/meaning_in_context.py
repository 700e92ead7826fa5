"""
In which of its senses does the text use a word?

The glossary, or the translation of the sentence, tells the sense; the other senses of the word are the wrong options,
with what a Japanese word that is written alike means, and with meanings of other words that would fit its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, to_simplified, to_traditional
from quizzes.comprehension import short_words
from quizzes.comprehension.near_meanings import NearMeaning, near_meanings, stands_in, without_brackets
from quizzes.distractors.display import clauses, ended, nested, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import (
    is_legible_in,
    is_only_of_length,
    is_out_of_length,
    means_alike,
    overlap,
    reads_alike,
)
from quizzes.distractors.word_senses import WordSense, is_first_thought_of, meant_sense, senses_of_words
from quizzes.distractors.wording import named_en, named_ja, quote_en
from quizzes.distractors.words import Sense, in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.distractors.document import Document, Spot, Term
    from quizzes.distractors.vetoes import Tally

_WANTED, _LEAST, _LONGEST_QUOTE = 3, 2, 150
_SENTENCE = re.compile(r"[^。！？]+?(?:[。！？]+[」』）”]*|[.!?][”\"’]*(?=\s|$)|$)")
_RATIO = (0.4, 2.5)
_LEAST_LEVEL = 3
# What stands after these words is a thing, also where the word is a verb elsewhere (这种束缚).
_BEFORE_NOUN = re.compile(r"(?:[这那每某各][种个些项类]|一[种个些项类]|各种|任何|的)$")
_OF_DEGREE, _DOUBLED = (
    re.compile(r"(?:比[^，。]*[还更也都]|[\u4e00-\u9fff]得(?:很|更|最|太|特别|非常)?)$"),
    re.compile(r"(?:怎么|越)$"),
)
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
    of_words = list(_of_words(document, tally))
    yield from of_words
    sentences = {_sentence_of(item) for item in of_words}
    yield from (item for item in short_words.items(document, tally) if _sentence_of(item) not in sentences)


def _sentence_of(item: Item) -> str:
    return item.subject.partition("@")[2]


def _of_words(document: Document, tally: Tally) -> Iterator[Item]:
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
    """Quote the sentence of a word, or as much of it as has the word once; none where it stands twice in a clause."""
    pieces = clauses(source)
    at = next((i for i, piece in enumerate(pieces) if word in piece), None)
    if at is None or source.count(word) != 1:
        return None
    passage = short_words.passage_of(pieces, at, in_simplified(word))
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
    senses = sum(other.kind == "sense" for other in use.others)
    if senses < _LEAST and is_first_thought_of(use.word, use.sense, use.others):
        return False
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
    """A wrong meaning: another sense of the word, or what another word means that would fit its place."""

    option: str
    sense: WordSense | None = None
    near: NearMeaning | None = None


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
        passage=ended(passage, use.spot.source),
        prompt=short_words.asked_of_word(document, use.word),
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
    means_ja, means_en = _both(use, use.sense)
    if use.term is not None:
        line, meaning = use.term.entry.line, _piece_of_gloss(use, use.term.entry.meaning or "")
        return Localized(
            ja=f"用語解説（{line}行目）に{ja}は「{meaning}」とあり、ここでは{means_ja}の意味です。",
            en=f"The glossary (line {line}) explains {en} as {quote_en(meaning)}; here it means {means_en}.",
        )
    said = _piece_that_tells(use)
    line = use.spot.line
    if use.language == "ja":
        return Localized(
            ja=f"{line}行目の文の訳に「{nested(said)}」とあり、ここでの{ja}は{means_ja}という意味です。",
            en=f"{en} means {means_en} here, as the translation of line {line} shows.",
        )
    return Localized(
        ja=f"{line}行目の訳からわかるとおり、ここでの{ja}は{means_ja}という意味です。",
        en=f"The sentence of line {line} is translated “{said}”; {en} means {means_en} here.",
    )


def _piece_of_gloss(use: Use, meaning: str) -> str:
    """Quote the part of a gloss that bears the sense out, without its remarks."""
    pieces = (piece.strip() for piece in re.split(r"[・。；;\n]", meaning))
    return next((piece for piece in pieces if use.sense.is_borne_out(piece, use.language)), meaning)


def _piece_that_tells(use: Use) -> str:
    """Quote of the translation the sentence that bears the sense out, of a long one the piece that does."""
    sentences = _SENTENCE.findall((use.spot.translation or "").strip())
    whole = next((each.strip() for each in sentences if use.sense.is_borne_out(each, use.language)), "".join(sentences))
    if len(whole) <= _LONGEST_QUOTE:
        return without_end(whole) if use.language == "ja" else whole
    pieces = re.findall(r"[^、，,;；]+[、，,;；]?", whole)
    at = next((i for i, piece in enumerate(pieces) if use.sense.is_borne_out(piece, use.language)), 0)
    return f"{'……' if at else ''}{pieces[at].strip(' 、，,;；。')}{'……' if at + 1 < len(pieces) else ''}"


def _both(use: Use, meaning: WordSense | NearMeaning) -> tuple[str, str]:
    """Name a meaning as the option shows it, and in the other language where that is another one."""
    if use.language == "ja":
        en = f"「{meaning.ja}」 ({quote_en(meaning.en)})" if meaning.en else f"「{meaning.ja}」"
        return f"「{meaning.ja}」", en
    return f"「{meaning.en}」（{without_brackets(meaning.ja)}）", quote_en(meaning.en)


def _distractor(use: Use, wrong: Wrong) -> Distractor:
    if wrong.near is not None:
        return Distractor(option=wrong.option, code=RefutationCode.OTHER_MEANING, why=_why_near(use, wrong.near))
    if wrong.sense is None or wrong.sense.kind == "friend":
        why = Localized(
            ja=f"日本語の漢字から連想されますが、中国語の「{use.word}」は「{wrong.option}」という意味では使いません。",
            en=f"The characters suggest {quote_en(wrong.option)} to a reader of Japanese; "
            f"in Chinese {use.word} is not used so.",
        )
        return Distractor(option=wrong.option, code=RefutationCode.OTHER_MEANING, why=why)
    return Distractor(option=wrong.option, code=RefutationCode.OTHER_RECORD, why=_why_sense(use, wrong.sense))


def _why_sense(use: Use, sense: WordSense) -> Localized:
    what_ja, what_en = _NAMED[sense.kind]
    (other_ja, other_en), (means_ja, means_en) = _both(use, sense), _both(use, use.sense)
    tells_ja = "用語解説" if use.term is not None else f"{use.spot.line}行目の訳"
    return Localized(
        ja=f"{other_ja}は「{use.word}」の{what_ja}ですが、{tells_ja}が示す{means_ja}とは合いません。",
        en=f"{other_en} is {what_en} of {use.word}, but here it means {means_en}.",
    )


def _why_near(use: Use, near: NearMeaning) -> Localized:
    other_ja, other_en = _both(use, near)
    says = to_traditional(near.says) if use.word != in_simplified(use.word) else near.says
    return Localized(
        ja=f"{other_ja}は、中国語では「{says}」などと言います。「{use.word}」にその意味はありません。",
        en=f"{other_en} would be {says}, for one; {use.word} does not mean that.",
    )
