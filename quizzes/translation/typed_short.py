"""
How is a short phrase said in Chinese, to be typed?

A phrase is two neighbouring words whose meanings stand side by side in the translation too. The length of each
word and one of its characters are told, and only words are asked that nothing else fits, so that what is accepted is
complete.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.item import Item
from quizzes.distractors.rivals import cue_of
from quizzes.distractors.stems import japanese_stem
from quizzes.distractors.vetoes import is_legible_in
from quizzes.distractors.wording import evidence_at, named_en, named_ja, place_en, place_ja, quote_en
from quizzes.distractors.words import Sense, in_simplified, table
from quizzes.question import Form, Kind, Localized, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_NOUNS = frozenset({"n", "np", "nc"})
_BEFORE_NOUN = _NOUNS | {"a"}
_LEAST_LEVEL, _MOST_HANZI, _LEAST_HANZI = 3, 6, 4
_BETWEEN_JA = r"(?:の|な|い|的な|した)?"
_NO_WORD_BEFORE = r"(?<![\u30a1-\u30fa\u30fc\u3400-\u9fff・の])"
_NO_WORD_AFTER = r"(?![\u30a1-\u30fa\u30fc\u3400-\u9fff・の]|さ|み)"
_PLURAL = "(?:s|es)?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Two words of a sentence that make a phrase, with 的 between them or not, and what the translation says for it."""

    spot: Spot
    start: int
    text: str
    first: Sense
    second: Sense
    said: str

    @property
    def accepted(self) -> tuple[str, ...]:
        """The other way to write it: with 的, or, behind an adjective, without."""
        one, two = self.first.word, self.second.word
        if self.text == f"{one}{two}":
            return (f"{one}的{two}",)
        return (f"{one}{two}",) if self.first.pos == "a" else ()


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each phrase once."""
    seen: set[str] = set()
    for spot in document.spots:
        if spot.translation is None or document.language is None:
            continue
        for phrase in phrases(document, spot, document.language):
            words = {in_simplified(phrase.first.word), in_simplified(phrase.second.word)}
            level = max(map(document.level_of, words))
            if words & seen or level < _LEAST_LEVEL or _is_refused(phrase, tally):
                continue
            seen |= words
            yield _item(document, phrase)


def phrases(document: Document, spot: Spot, language: str) -> Iterator[Phrase]:
    """Find the phrases of a sentence that its translation has as phrases too."""
    start = 0
    for i, word in enumerate(spot.words):
        following = spot.words[i + 1 : i + 3]
        has_de = following[:1] == ("的",)
        other = following[1] if has_de and len(following) > 1 else following[0] if following else ""
        first, second = _sense(document, word), _sense(document, other)
        text = f"{word}{'的' if has_de else ''}{other}"
        if first is not None and second is not None and first.pos in _BEFORE_NOUN and second.pos in _NOUNS:
            said = _said(first, second, spot.translation or "", language)
            if said and spot.source.count(text) == 1 and not _goes_on(spot, i, has_de=has_de):
                yield Phrase(spot=spot, start=start, text=text, first=first, second=second, said=said)
        start += len(word)


def _sense(document: Document, word: str) -> Sense | None:
    """Take words of our table that are worth asking, not those of the glossary."""
    return document.senses.get(in_simplified(word)) if in_simplified(word) in table() else None


def _goes_on(spot: Spot, at: int, *, has_de: bool) -> bool:
    """Tell whether the phrase is a piece of a longer one: 的 or a noun around it."""
    end = at + (3 if has_de else 2)
    after, before = "".join(spot.words[end : end + 1]), "".join(spot.words[max(0, at - 1) : at])
    near = [sense for word in (before, after) if (sense := table().get(in_simplified(word))) is not None]
    is_described = bool(before) and tag_of(in_simplified(before)) in {"a", "b"}
    return is_described or "的" in (before, after) or any(sense.pos in _NOUNS for sense in near)


def _said(first: Sense, second: Sense, translation: str, language: str) -> str:
    """Find what the translation says for both words side by side, in one place."""
    text = translation.lower()
    ones, twos = ([gloss for gloss in _glosses(sense, language) if gloss.lower() in text] for sense in (first, second))
    glosses = [(one, two) for one in ones for two in twos]  # of the others no pattern, which is dear, can be found
    patterns = [pattern for pair in glosses for pattern in _patterns(*pair, language)]
    found = {match.group() for pattern in patterns for match in re.finditer(pattern, translation, re.IGNORECASE)}
    return max(found, key=lambda said: (len(said), said)) if found else ""


def _glosses(sense: Sense, language: str) -> tuple[str, ...]:
    return tuple(map(japanese_stem, sense.ja)) if language == "ja" else sense.en


def _patterns(one: str, two: str, language: str) -> tuple[str, ...]:
    first, second = re.escape(one), re.escape(two)
    if language == "ja":
        return (f"{_NO_WORD_BEFORE}{first}{_BETWEEN_JA}{second}{_NO_WORD_AFTER}",) if one and two else ()
    return (
        rf"\b{first} {second}{_PLURAL}\b(?! of\b)",
        rf"\b{second}{_PLURAL} of (?:the )?{first}{_PLURAL}\b",
    )


def _is_refused(phrase: Phrase, tally: Tally) -> bool:
    count = len(hanzi_of(f"{phrase.first.word}{phrase.second.word}"))
    legible = [is_legible_in(word, phrase.said) for word in (phrase.first.word, phrase.second.word)]
    return (
        tally.refuses("shape", hit=not _LEAST_HANZI <= count <= _MOST_HANZI)
        or tally.refuses("legible-key", hit=all(legible))
        or tally.refuses("typed-rival", hit=None in (cue_of(phrase.first.word), cue_of(phrase.second.word)))
    )


def _item(document: Document, phrase: Phrase) -> Item:
    evidence = evidence_at(phrase.spot, phrase.start)
    level = max(document.level_of(phrase.first.word), document.level_of(phrase.second.word))
    return Item(
        kind=Kind.TRANSLATION,
        subtype="typed_short",
        form=Form.TYPED,
        prompt=phrase.said,
        hint=_hint(phrase),
        key=phrase.text,
        accepted=phrase.accepted,
        evidence=evidence,
        explanation=_explained(document, phrase),
        level=level,
        place=phrase.spot.place,
        subject=normal_form(phrase.text),
        merit=1.0 + 0.2 * level,
        tags=("T5",),
    )


def _hint(phrase: Phrase) -> Localized:
    words = (phrase.first.word, phrase.second.word)
    return Localized(ja="と".join(map(_cue_ja, words)), en=" and ".join(map(_cue_en, words)))


def _cue_ja(word: str) -> str:
    place = cue_of(word) or 0
    return f"「{word[place]}」で{'終わる' if place else '始まる'}{len(word)}文字の語"


def _cue_en(word: str) -> str:
    place = cue_of(word) or 0
    return f"a word of {len(word)} characters {'ending' if place else 'beginning'} with {word[place]}"


def _explained(document: Document, phrase: Phrase) -> Localized:
    evidence = evidence_at(phrase.spot, phrase.start)
    one, two = phrase.first, phrase.second
    more_ja = "".join(f"「{other}」も正解です。" for other in phrase.accepted)
    more_en = "".join(f" {other} is right too." for other in phrase.accepted)
    return Localized(
        ja=(
            f"{named_ja(document, one.word)}は「{one.shown_ja}」、"
            f"{named_ja(document, two.word)}は「{two.shown_ja}」です。"
            f"{place_ja(evidence)}{more_ja}"
        ),
        en=(
            f"{named_en(document, one.word)} is {quote_en(one.shown_en)}, "
            f"{named_en(document, two.word)} is {quote_en(two.shown_en)}. "
            f"{place_en(evidence)}{more_en}"
        ),
    )
