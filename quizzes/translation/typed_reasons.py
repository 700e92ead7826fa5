"""What do the words of a typed phrase mean, why do they stand in this order, and what else is right?"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.glosses.word_senses import as_meant
from quizzes.distractors.glosses.wording import evidence_at, named_en, named_ja, place_en, place_ja, quote_en
from quizzes.distractors.words import Sense, folded, in_simplified, table
from quizzes.question import Localized
from quizzes.translation.durations import ge_told, other_wording, reading_of
from quizzes.translation.phrases import NOUNS, Phrase
from quizzes.translation.said_together import Kind as PhraseKind
from quizzes.translation.said_together import glosses
from quizzes.translation.typed_accepted import is_two_guests, with_other_object
from quizzes.translation.typed_cues import reading_of_measure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.document import Document

WHERE = lazy_regex(
    "[里外上下前后左右旁对反背侧]面|[里外上下前后左右旁这那两]边|[里外上下前后]头|中间|当中|之[间中内外前后上下]|四周|周围"
)
_MADE_JA = {
    PhraseKind.DURATION: "数の後に単位を置きます。",
    PhraseKind.AMOUNT: "数の後、名詞の前に量詞を置きます。",
    PhraseKind.NOUN: "説明する語が前、説明される名詞が後です。",
    PhraseKind.OBJECT: "中国語では動詞が前、目的語が後です。",
    PhraseKind.MANNER: "動詞や形容詞を修飾する語は、その前に置きます。",
    PhraseKind.WORD: "",
}
_MADE_EN = {
    PhraseKind.DURATION: " The unit follows the number.",
    PhraseKind.AMOUNT: " A measure word stands between the number and the noun.",
    PhraseKind.NOUN: " The word that describes comes before the noun.",
    PhraseKind.OBJECT: " The verb stands before its object.",
    PhraseKind.MANNER: " A word that modifies a verb or an adjective comes before it.",
    PhraseKind.WORD: "",
}


def explained(document: Document, phrase: Phrase) -> Localized:
    """Tell what each word means, why they stand in this order, and where they are said."""
    evidence = evidence_at(phrase.spot, phrase.start)
    senses = tuple(_sense_here(sense, phrase, document.language or "") for sense in phrase.senses)
    if phrase.kind is PhraseKind.WORD and len(senses) > 1:  # 公共 and 汽车 alone do not say that 公共汽车 is a bus
        senses = (replace(table()[in_simplified(phrase.text)], word=phrase.text), *senses)
    names = (_names(document, phrase, sense.word) for sense in senses)
    meant = [(name, sense) for name, sense in zip(names, senses, strict=True)]
    words_ja = "、".join(f"{name.ja}は{_as_in_japanese(sense)}「{sense.shown_ja}」" for name, sense in meant)
    words_en = ", ".join(f"{name.en} is {quote_en(sense.shown_en)}" for name, sense in meant)
    number, free = _number_told(document, phrase), _left_out(phrase)
    ge = ge_told(phrase) if phrase.kind is PhraseKind.DURATION else None
    made = (
        ge
        or _where_told(phrase)
        or _pointer_told(phrase)
        or Localized(ja=_MADE_JA[phrase.kind], en=_MADE_EN[phrase.kind])
    )
    more = (*phrase.accepted, *with_other_object(document, phrase))
    more_ja = "".join(f"「{other}」も正解です。" for other in more)
    more_en = "".join(f" {other} is right too." for other in more)
    return Localized(
        ja=f"{words_ja}です。{made.ja}{free.ja}{number.ja}{place_ja(evidence)}{more_ja}",
        en=f"{words_en}.{made.en}{free.en}{number.en} {place_en(evidence)}{more_en}",
    )


def _sense_here(sense: Sense, phrase: Phrase, language: str) -> Sense:
    """
    Give a word the meaning that the translation has: of 资料 (material) data, where that is said there.

    What the prompt says of it comes first: 体育, physical education, of 体育の先生.
    """
    if (meant := as_meant(sense, phrase.spot.translation or "", language)) is not None:
        return meant
    known = sense.ja if language == "ja" else sense.en
    at = next((n for n, (_, stem) in enumerate(glosses(sense, language)) if stem.lower() in phrase.said.lower()), 0)
    if at and (said := _meant().get((language, sense.pos in NOUNS, known[at]))) is not None:
        ja, en = tuple(one for one in said.ja if one in sense.ja), tuple(one for one in said.en if one in sense.en)
        if ja and en:  # of ルート 路线 shares no channel with 渠道
            return replace(sense, ja=ja, en=en)
    if len(sense.ja) == len(sense.en):
        return replace(sense, ja=_with_first(sense.ja, at), en=_with_first(sense.en, at))
    first = _with_first(known, at)
    return replace(sense, ja=first) if language == "ja" else replace(sense, en=first)


def _with_first(glosses: tuple[str, ...], at: int) -> tuple[str, ...]:
    return (glosses[at], *glosses[:at], *glosses[at + 1 :])


@lru_cache(maxsize=1)
def _meant() -> Mapping[tuple[str, bool, str], Sense]:
    """Give the words of our table by their first meaning in each language, the first of those that share it."""
    found: dict[tuple[str, bool, str], Sense] = {}
    for sense in table().values():
        for language, known in (("ja", sense.ja), ("en", sense.en)):
            found.setdefault((language, sense.pos in NOUNS, known[0]), sense)
    return found


def _where_told(phrase: Phrase) -> Localized | None:
    """Say where a word for a position stands, which is no noun that another one describes: 桌子底下."""
    if phrase.kind is not PhraseKind.NOUN or not WHERE.fullmatch(in_simplified(phrase.words[-1])):
        return None
    return Localized(ja="位置を表す語は、名詞の後に置きます。", en=" A word for a position stands after its noun.")


def _pointer_told(phrase: Phrase) -> Localized | None:
    """Say that what is pointed at has its measure word too, unlike in Japanese and English: 这条航线."""
    if not phrase.is_pointed:
        return None
    pointer = phrase.lead[0]
    return Localized(
        ja=f"数の後と同じく、「{pointer}」の後でも、名詞の前に量詞を置きます。",
        en=f" As behind a number, a measure word stands between {pointer} and the noun.",
    )


def _as_in_japanese(sense: Sense) -> str:
    """Say so where Japanese writes a word with the same characters, of which nothing else would be told: 椅子."""
    return "日本語と同じ" if folded(sense.shown_ja) == folded(sense.word) else ""


def _names(document: Document, phrase: Phrase, word: str) -> Localized:
    """Name a word with its reading; that of a unit of time is known of each."""
    if phrase.kind is not PhraseKind.DURATION:
        return Localized(ja=named_ja(document, word), en=named_en(document, word))
    unit, reading = word.lstrip("个個"), reading_of(word).removeprefix("gè ")
    return Localized(ja=f"「{unit}」（{reading}）", en=f"{unit} ({reading})")


def _number_told(document: Document, phrase: Phrase) -> Localized:
    """Name the measure word with its reading, and say why two is 两."""
    ja = en = ""
    if phrase.kind is PhraseKind.AMOUNT:
        measure = phrase.lead[-1]
        reading = reading_of_measure(document, measure)
        ja += f"ここの量詞は「{measure}」{f'（{reading}）' if reading else ''}です。"
        en += f" Here it is {measure}{f' ({reading})' if reading else ''}."
    if is_two_guests(phrase):
        ja += f"「{phrase.lead}」は「二位」とも言います。"
        en += f" Instead of {phrase.lead} one may say 二位."
    elif in_simplified(phrase.lead)[:1] == "两" and in_simplified(phrase.text)[1:2] not in "百千万":
        is_amount = phrase.kind is PhraseKind.AMOUNT  # before the unit 两 it is 二
        before, before_en = ("量詞", "a measure word") if is_amount else ("時間の単位", "a unit of time")
        if not is_amount and in_simplified(phrase.text)[1:2] == "个":  # it is before 个 that 两 stands in 两个小时
            before, before_en = "量詞や時間の単位", "a measure word or a unit of time"
        ja += f"{before}の前の「2」は「二」ではなく「{phrase.lead[0]}」（liǎng）です。"
        en += f" Two is {phrase.lead[0]} (liǎng), not 二, before {before_en}."
    return Localized(ja=ja, en=en)


def _left_out(phrase: Phrase) -> Localized:
    """Say that 个 may be left out before a unit of time, where both ways are right: 三个小时, 三小时."""
    other = other_wording(phrase.text) if phrase.kind is PhraseKind.DURATION else ""
    if not other:
        return Localized(ja="", en="")
    short, long = sorted((phrase.text, other), key=len)
    ge = "个" if "个" in long else "個"
    return Localized(
        ja=f"その間の「{ge}」は省けます（{long} / {short}）。",
        en=f" {ge} between them may be left out ({long} / {short}).",
    )
