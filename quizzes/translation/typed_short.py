"""
How is a short phrase said in Chinese, to be typed?

A phrase is two neighbouring words whose meanings stand side by side in the translation too, one word of three
characters or more, a number with its measure word and noun, or a length of time. The shape of each word is shown, with
one of its characters or how it is read, and only words are asked that nothing else fits, so that what is accepted is
complete.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import hanzi_of, to_traditional
from quizzes.chinese.spellings import other_spelling
from quizzes.distractors.glosses.word_senses import are_in_doubt
from quizzes.distractors.glosses.wording import evidence_at, named_en, named_ja, place_en, place_ja, quote_en
from quizzes.distractors.item import Item
from quizzes.distractors.vetoes import is_legible_in
from quizzes.distractors.words import folded, in_simplified
from quizzes.question import Form, Kind, Localized, normal_form
from quizzes.translation.amounts import amounts, digits_of
from quizzes.translation.durations import durations, ge_told, other_wording, reading_of
from quizzes.translation.phrases import Kind as PhraseKind
from quizzes.translation.phrases import Phrase, phrases, sense_here
from quizzes.translation.typed_cues import (
    LEFT_OUT,
    cues_of,
    is_given,
    level_beside_known,
    measure_cue,
    objects_fitting,
    reading_cue,
    reading_of_measure,
)
from quizzes.translation.verbs_behind_nouns import is_verb_behind_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally
    from quizzes.distractors.words import Sense

_WHERE = re.compile(
    "[里外上下前后左右旁对反背侧]面|[里外上下前后左右旁这那两]边|[里外上下前后]头|中间|当中|之[间中内外前后上下]|四周|周围"
)
_LEAST_LEVEL, _MOST_HANZI, _LEAST_HANZI, _SHORT_WORD = 2, 6, 3, 2
_GIVEN = 3  # levels that a word is easier to write whose characters stand in the translation


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each phrase once."""
    seen: set[str] = set()
    for spot in document.spots:
        if spot.translation is None or document.language is None:
            continue
        language = document.language
        found = (
            *amounts(document, spot, language),
            *durations(spot, language),
            *phrases(document, spot, language),
        )
        for phrase in found:
            words = {in_simplified(word).removeprefix("个") or "个" for word in phrase.words}  # 八小时, 十个小时
            is_easy = not phrase.lead and max(map(document.level_of, words)) < _LEAST_LEVEL
            if words & seen or is_easy or _is_refused(document, phrase, tally):
                continue
            seen |= words
            yield _item(document, phrase)


def _is_refused(document: Document, phrase: Phrase, tally: Tally) -> bool:
    count = len(hanzi_of(f"{phrase.lead}{''.join(phrase.words)}"))
    legible = [is_legible_in(word, phrase.said) for word in (phrase.lead, *phrase.words)]
    return (
        tally.refuses("shape", hit=not _LEAST_HANZI <= count <= _MOST_HANZI)
        or tally.refuses("legible-key", hit=all(legible))
        or tally.refuses("typed-rival", hit=None in cues_of(document, phrase))
        or tally.refuses("copied-reading", hit=_is_copied(document, phrase))
        or tally.refuses("sense-unsaid", hit=are_in_doubt(phrase.senses, phrase.spot.translation, document.language))
        or tally.refuses("own-wording", hit=_is_own_wording(phrase))
        or tally.refuses("noun-as-verb", hit=is_verb_behind_noun(phrase))
        or tally.refuses("nearly-legible", hit=any(_is_nearly_legible(word, phrase.said) for word in phrase.words))
    )


def _is_copied(document: Document, phrase: Phrase) -> bool:
    """
    Tell whether all words are given or their readings told: whoever types these has no word to find.

    But for an amount of two, of which one must know how two is said.
    """
    words = [sense.word for sense in phrase.senses]
    cues = [cue.ja if cue else "" for cue in cues_of(document, phrase)]
    readings = [cue.ja if (cue := reading_cue(document, word)) else "" for word in words]
    is_told = all(cue in {word, reading} for cue, word, reading in zip(cues, words, readings, strict=True))
    return is_told and in_simplified(phrase.lead)[:1] != "两"


def _is_nearly_legible(word: str, said: str) -> bool:
    """Tell whether a long word is the Japanese one but for a character, which one would type: 展示館 of 展览馆."""
    is_as_long = len(hanzi_of(said)) == len(said) == len(word) > _SHORT_WORD
    return is_as_long and len(set(folded(word)) & set(folded(said))) >= len(word) - 1


def _is_own_wording(phrase: Phrase) -> bool:
    """
    Tell whether two nouns are put together as no list has it.

    One ends in a mere 子, as in 污水管子 for 污水管, or the first says where and has 的 behind it elsewhere: in
    那里面气压很高 it is what the sentence speaks of.
    """
    is_pair = phrase.kind is PhraseKind.NOUN and not phrase.has_de
    is_where = _WHERE.fullmatch(in_simplified(phrase.words[0])) is not None
    return is_pair and (is_where or any(in_simplified(word)[-1] in "子儿" for word in phrase.words))


def _item(document: Document, phrase: Phrase) -> Item:
    evidence = evidence_at(phrase.spot, phrase.start)
    level = level_beside_known(document, phrase) or _level_of(document, phrase)
    return Item(
        kind=Kind.TRANSLATION,
        subtype="typed_short",
        form=Form.TYPED,
        prompt=phrase.said,
        hint=_hint(document, phrase),
        key=phrase.text,
        accepted=_accepted(document, phrase),
        evidence=evidence,
        explanation=_explained(document, phrase),
        level=level,
        place=phrase.spot.place,
        subject=normal_form(phrase.text),
        merit=1.0 + 0.2 * level - 0.5 * (phrase.kind is PhraseKind.WORD),
        tags=("T5",),
    )


def _accepted(document: Document, phrase: Phrase) -> tuple[str, ...]:
    """Take what else is right, each in every way that its words are written: 年青人 for 年轻人."""
    texts = [phrase.text, *phrase.accepted, *_otherwise(phrase), *_with_other_object(document, phrase)]
    if _is_two_guests(phrase):
        texts.append(f"二{phrase.text[1:]}")
    for word in phrase.words:
        if other := other_spelling(in_simplified(word)):
            written = to_traditional(other) if word != in_simplified(word) else other
            texts += [text.replace(word, written) for text in texts]
    return tuple(texts[1:])


def _with_other_object(document: Document, phrase: Phrase) -> tuple[str, ...]:
    """Write the phrase with each other object that fits what is shown, in the script of the text."""
    word = phrase.words[-1]
    is_traditional = in_simplified(phrase.text) != phrase.text
    others = (to_traditional(one) if is_traditional else one for one in objects_fitting(document, phrase))
    return tuple(f"{phrase.text.removesuffix(word)}{other}" for other in others)


def _is_two_guests(phrase: Phrase) -> bool:
    """Tell whether two people are counted politely, before whom 二 is right as well: 二位客人."""
    return in_simplified(phrase.lead) == "两位"


def _level_of(document: Document, phrase: Phrase) -> int:
    """Give the level of the hardest word, less where it is given; a unit of time is as easy without 个."""
    if phrase.kind is PhraseKind.DURATION:
        return level_of_text([in_simplified(phrase.words[-1]).removeprefix("个")])
    levels = [(document.level_of(word), is_given(word, phrase)) for word in phrase.words]
    if all(given for _, given in levels):
        return max(level for level, _ in levels)
    return max(level - _GIVEN * given for level, given in levels)


def _hint(document: Document, phrase: Phrase) -> Localized:
    """Draw the shape of the answer, word by word, with a square for each character that is left out."""
    cues = [cue for cue in cues_of(document, phrase) if cue is not None]
    if phrase.kind is PhraseKind.AMOUNT:
        cues = [measure_cue(document, phrase.lead[-1]), *cues]
    between = "＋的＋" if phrase.has_de and not phrase.accepted else "＋"
    ja = between.join(cue.ja or "" for cue in cues)
    en = between.replace("＋", " + ").join(cue.en or "" for cue in cues)
    size = _size(phrase)
    told_ja, told_en = ("□は1文字、", "□ is one character; ") if LEFT_OUT in ja else ("", "")
    return Localized(ja=f"{ja}（{told_ja}{size.ja}）", en=f"{en} ({told_en}{size.en})")


def _size(phrase: Phrase) -> Localized:
    """Tell how long the answer is, as all that is accepted is but for digits."""
    count = len(phrase.text)
    other = other_wording(phrase.text) if phrase.kind is PhraseKind.DURATION else ""
    if phrase.lead:
        least, most = sorted((count, len(other or phrase.text)))
        ja, en = (f"{most}文字か{least}文字", f"{most} or {least}") if other else (f"{count}文字", f"{count}")
        return Localized(ja=f"数は漢字で、全部で{ja}", en=f"{en} characters in all, the number in characters")
    if phrase.accepted:
        return Localized(ja="間の「的」はあってもなくてもよい", en="with or without 的 between them")
    return Localized(ja=f"全部で{count}文字", en=f"{count} characters in all")


def _otherwise(phrase: Phrase) -> tuple[str, ...]:
    """
    Write an amount with digits, as one may type it, and a length of time with 个 or without it.

    But no two with a digit, which leaves open what is asked: whether two is 两 or 二.
    """
    if not phrase.lead:
        return ()
    is_amount = phrase.kind is PhraseKind.AMOUNT
    number, measure = (phrase.lead[:-1], phrase.lead[-1]) if is_amount else (phrase.lead, "")
    digits = digits_of(number) if in_simplified(number) != "两" else ""
    written = [f"{digits}{measure}{phrase.words[-1]}"] if digits else []
    texts = [phrase.text, *written]
    return (*written, *(other for text in texts if (other := other_wording(text))))


_MADE_JA = {
    PhraseKind.DURATION: "数の後に単位を置きます。",
    PhraseKind.AMOUNT: "数の後、名詞の前に量詞を置きます。",
    PhraseKind.NOUN: "説明する語が前、説明される名詞が後です。",
    PhraseKind.OBJECT: "中国語では動詞が前、目的語が後です。",
    PhraseKind.MANNER: "動詞や形容詞を説明する語は、その前に置きます。",
    PhraseKind.WORD: "",
}
_MADE_EN = {
    PhraseKind.DURATION: " The unit follows the number.",
    PhraseKind.AMOUNT: " A measure word stands between the number and the noun.",
    PhraseKind.NOUN: " What describes stands before the noun.",
    PhraseKind.OBJECT: " The verb stands before its object.",
    PhraseKind.MANNER: " What describes a verb or adjective stands before it.",
    PhraseKind.WORD: "",
}


def _explained(document: Document, phrase: Phrase) -> Localized:
    """Tell what each word means, why they stand in this order, and where they are said."""
    evidence = evidence_at(phrase.spot, phrase.start)
    senses = tuple(sense_here(sense, phrase, document.language or "") for sense in phrase.senses)
    names = (_names(document, phrase, sense.word) for sense in senses)
    meant = [(name, sense) for name, sense in zip(names, senses, strict=True)]
    words_ja = "、".join(f"{name.ja}は{_as_in_japanese(sense)}「{sense.shown_ja}」" for name, sense in meant)
    words_en = ", ".join(f"{name.en} is {quote_en(sense.shown_en)}" for name, sense in meant)
    number, free = _number_told(document, phrase), _left_out(phrase)
    ge = ge_told(phrase) if phrase.kind is PhraseKind.DURATION else None
    made = ge or Localized(ja=_MADE_JA[phrase.kind], en=_MADE_EN[phrase.kind])
    more = (*phrase.accepted, *_with_other_object(document, phrase))
    more_ja = "".join(f"「{other}」も正解です。" for other in more)
    more_en = "".join(f" {other} is right too." for other in more)
    return Localized(
        ja=f"{words_ja}です。{made.ja}{free.ja}{number.ja}{place_ja(evidence)}{more_ja}",
        en=f"{words_en}.{made.en}{free.en}{number.en} {place_en(evidence)}{more_en}",
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
    if _is_two_guests(phrase):
        ja += f"「{phrase.lead}」は「二位」とも言います。"
        en += f" {phrase.lead} may be 二位 as well."
    elif in_simplified(phrase.lead)[:1] == "两":
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
