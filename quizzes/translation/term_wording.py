"""What is said of the right meaning of a word, and of each wrong one?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.glosses.terms import gloss_shown
from quizzes.distractors.glosses.word_senses import as_meant
from quizzes.distractors.glosses.wording import (
    evidence_at,
    meaning_en,
    meaning_ja,
    named_en,
    named_ja,
    place_en,
    place_ja,
    quote_en,
    quoted_ja,
    reading_shown,
    warned,
)
from quizzes.distractors.item import Distractor
from quizzes.distractors.targets.uses import line_of_use, use_of
from quizzes.distractors.vetoes import is_cognate
from quizzes.distractors.words import Sense, folded, in_simplified, is_written_in_kana, table
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.question import Evidence
    from quizzes.translation.asked_words import Asked
    from quizzes.translation.wrong_meanings import Meaning

_ENDING = lazy_regex("(?:する|した|（する）|[にのなだ])$")


def why_meaning(document: Document, key: Asked, other: Meaning) -> Localized:
    """
    Say whose meaning it is, and to a reader of the other language what it says.

    That is told of the word, and not of the meaning: 盈利 is 利益 and profit, by which the profit of others is no 利益.
    """
    word, gloss = other.sense.word, other.gloss
    where_ja, where_en = _where(other.line)
    said = other.meaning if key.language == "ja" else gloss.ja  # as the option has it: 無理 without its な
    shown = f"“{gloss.en}” " if key.language == "en" else f"「{said}」"
    is_untold = key.language != "en" or gloss.ja == gloss.en or folded(word) == folded(gloss.ja or "")
    in_japanese = "" if is_untold else f"「{gloss.ja}」"
    first = other.sense.ja[0] if other.sense.ja else ""
    if in_japanese and folded(first) == folded(word):  # of pricing 定価 is no Japanese, though 定价 is one too
        in_japanese = f"日本語でも「{first}」"
    elif in_japanese and not is_cognate(other.sense):
        in_japanese = f"日本語では{in_japanese}"
    named = _named_beside(document, other, where_ja, in_japanese)
    option = other.meaning if key.language == "ja" else gloss.en or ""
    in_english = "" if option == gloss.en else f", “{gloss.en}”"
    return Localized(
        ja=f"{shown}は{named}の意味です。",
        en=f"{quote_en(option)} is the meaning of {word}{where_en}{in_english}.",
    )


def _named_beside(document: Document, other: Meaning, *told: str) -> str:
    """
    Quote the word that a meaning is of, with what is told of it.

    One that might be read as Japanese has its reading, if it is not asked.
    """
    word = other.sense.word
    # 女性、女子 is the meaning of 女子, お客、顧客 of 顾客, and まつげ that of 睫毛.
    is_in_meaning = folded(word) in folded(other.meaning) or is_written_in_kana(word, other.meaning)
    quoted = f"中国語の「{word}」" if is_in_meaning else quoted_ja(word, other.gloss.ja)
    reading = reading_shown(document, word) if other.line is None and not quoted.startswith("「") else ""
    noted = "、".join(note for note in (reading, *told) if note)
    return f"{quoted}（{noted}）" if noted else quoted


def _where(line: int | None) -> tuple[str, str]:
    return ("", "") if line is None else (f"{line}行目", f" (line {line})")


def code_of(line: int | None) -> RefutationCode:
    """Name what the text says elsewhere a value of another record, and the rest another meaning."""
    return RefutationCode.OTHER_MEANING if line is None else RefutationCode.OTHER_RECORD


def wrong_term(document: Document, key: Asked, sense: Sense) -> Distractor:
    line = line_of_use(document, sense)
    gloss = _gloss_there(document, sense)
    where_ja, where_en = _where(line)
    named = f"{quoted_ja(sense.word, gloss.ja)}{where_ja and f'（{where_ja}）'}"
    alike = _alike(sense.word, gloss.ja or "")
    means = (
        f"{meaning_ja(named, Localized(ja=_without_itself(sense.word, gloss.ja or ''), en=gloss.en))}という意味です。"
    )
    return Distractor(
        option=sense.word,
        code=code_of(line),
        why=Localized(
            ja=f"{named}は日本語の「{alike}」と同じ意味です。" if alike else means,
            en=f"{meaning_en(sense.word, gloss)}{where_en}; it does not mean {quote_en(key.gloss.en or '')}.",
        ),
    )


def _gloss_there(document: Document, sense: Sense) -> Localized:
    """Give what a word means where it is cited: 正好 of 那天正好停电 is "as it happens", and not "just"."""
    spot = use_of(document, sense) if document.term_of(sense.word) is None else None
    meant = as_meant(sense, spot.translation or "", document.language or "") if spot is not None else None
    return gloss_shown(document, sense) if meant is None else Localized(ja=meant.shown_ja, en=meant.shown_en)


def _alike(word: str, ja: str) -> str:
    """Give the meaning where it is the word itself, by which none is told: 包装する of 包装, not 牌坊、鳥居形の門."""
    return ja.replace("（する）", "する") if folded(_ENDING.sub("", ja)) == folded(word) else ""


def _without_itself(word: str, ja: str) -> str:
    """
    Leave out of several meanings the word itself, by which none is told: 特殊 of 特別、特殊.

    One that stands first is what the word means, and the others less than that: a 学生 may be no 生徒.
    """
    pieces = ja.split("、")
    if folded(pieces[0]) == folded(word):
        return ja
    return "、".join(piece for piece in pieces if folded(piece) != folded(word)) or ja


def _all_told(key: Asked) -> str | None:
    """Give the Japanese of a word; all that our table has of one that is not the same in Japanese alone: 任務、仕事."""
    known = table().get(in_simplified(key.word))
    is_alike = folded(key.gloss.ja or "") == folded(key.word) and not key.is_term
    is_same_part = known is not None and known.pos[:1] == key.sense.pos[:1]
    return known.shown_ja if known is not None and is_alike and is_same_part else key.gloss.ja


def explained(document: Document, key: Asked, *, is_option: bool) -> Localized:
    """Say what the word means, to each reader in the own language, and which option that is."""
    line = next((term.entry.line for term in document.terms if term.word == key.word), key.evidence.line)
    ja, en = _all_told(key), key.gloss.en
    evidence = _stands_at(document, key) if key.is_term else key.evidence
    where_ja, where_en = (place_ja(evidence), place_en(evidence)) if evidence else ("", "")
    if key.is_term:
        where_ja = f"{where_ja}用語解説（{line}行目）にある語です。"
        where_en = f"{where_en} The word is in the glossary (line {line}).".lstrip()
    said_ja = f"「{ja}」（{en}）" if key.language == "en" and is_option and ja != en else f"「{ja}」"
    said_ja = f"日本語の{said_ja}と同じ意味" if folded(ja or "") == folded(key.word) else said_ja
    # To a reader of English the Japanese only points to the option, and so is written as it is there: 面倒, no 面倒な.
    is_pointed_to = key.language == "ja" and is_option and en != key.meaning
    said_en = f"“{en}” ({key.meaning})" if is_pointed_to else quote_en(en or "")
    told = Localized(
        ja=f"{named_ja(document, key.word)}は{said_ja}です。{where_ja}",
        en=f"{named_en(document, key.word)} means {said_en}. {where_en}",
    )
    return warned(document, key.word, told)


def _stands_at(document: Document, key: Asked) -> Evidence | None:
    """
    Quote the first sentence that a term surely is a word of: its glossary alone has the answer word for word.

    Else that of a longer word that begins with it, 撒手不管 with 撒手; but 打, with which many begin, tells nothing.
    """
    longer = (spot for spot in document.spots if any(word.startswith(key.word) for word in spot.words))
    other = next(longer, None) if len(key.word) > 1 else None
    spot = next((spot for spot in document.spots if key.word in spot.words), other)
    return None if spot is None else evidence_at(spot, spot.source.index(key.word))
