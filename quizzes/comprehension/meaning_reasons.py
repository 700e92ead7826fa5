"""Why does a word mean here what it does, and why none of the other meanings that are offered?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import to_traditional
from quizzes.comprehension.near_meanings import NearMeaning, without_brackets
from quizzes.distractors.display import nested, without_end
from quizzes.distractors.item import Distractor
from quizzes.distractors.wording import named_en, named_ja, quote_en
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from quizzes.distractors.document import Document, Spot, Term
    from quizzes.distractors.word_senses import WordSense

_LONGEST_QUOTE = 150
_SENTENCE = re.compile(r"[^。！？]+?(?:[。！？]+[」』）”]*|[.!?][”\"’]*(?=\s|$)|$)")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A wrong meaning: another sense of the word, or what another word means that would fit its place."""

    option: str
    sense: WordSense | None = None
    near: NearMeaning | None = None


def explained(document: Document, use: Use) -> Localized:
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


def distractor(use: Use, wrong: Wrong) -> Distractor:
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
        en=f"{other_en} would be {says}, for example; {use.word} does not mean that.",
    )
