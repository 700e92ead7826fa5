"""
How is a short phrase said in Chinese, to be typed?

A phrase is two neighbouring words whose meanings stand side by side in the translation too, one word of three
characters or more, a number, or this or that, with its measure word and noun, or a length of time. The shape of each
word is shown, with one of its characters or how it is read, and only words are asked that nothing else fits, so that
what is accepted is complete.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.levels import is_made_of_words, is_pointed_time, level_in_use, level_of_text
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.glosses.word_senses import are_in_doubt, meant_sense, senses_of_words
from quizzes.distractors.glosses.wording import evidence_at
from quizzes.distractors.item import Item
from quizzes.distractors.targets.said_as import is_said_as_another
from quizzes.distractors.targets.stands_as_verb import stands_as_verb
from quizzes.distractors.vetoes import is_legible_in
from quizzes.distractors.words import folded, in_simplified
from quizzes.question import Form, Kind, Localized, normal_form
from quizzes.translation.amounts import amounts
from quizzes.translation.durations import durations, other_wording
from quizzes.translation.filled_shapes import is_filled_by_kanji
from quizzes.translation.phrases import Phrase, phrases
from quizzes.translation.roles import may_be_noun
from quizzes.translation.said_together import Kind as PhraseKind
from quizzes.translation.typed_accepted import accepted
from quizzes.translation.typed_cues import (
    LEFT_OUT,
    cues_of,
    is_given,
    level_beside_known,
    measure_cue,
    reading_cue,
    shape_of,
)
from quizzes.translation.typed_reasons import WHERE, explained

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally
    from quizzes.translation.phrases import Phrase

_STOPS = "，。；：！？、"
_AMONG = lazy_regex("里[面边头]|中间|当中|之[中间]")  # of people it is no inside
# In a place, of which the hint may tell no more than the place: 蜜蜂眼里 of ミツバチの目.
_WITHIN, _SAID_WITHIN = lazy_regex("[里裡裏]$"), lazy_regex("[中内元]|うち|なか|\\bin|\\bmind\\b")
_LEAST_LEVEL, _MOST_HANZI, _LEAST_HANZI, _SHORT_WORD = 2, 6, 3, 2
_OF_CHARACTERS = 5  # the least level of a long word outside the list whose characters do not tell it: 对讲机
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
        for phrase in sorted(found, key=lambda phrase: phrase.is_pointed):  # what says more comes first
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
        or tally.refuses("sense-unsaid", hit=_is_sense_unsaid(document, phrase))
        or tally.refuses("own-wording", hit=_is_own_wording(phrase))
        or tally.refuses(
            "noun-as-verb",
            hit=is_verb_beside_noun(phrase, document.language) or _is_adverb(document, phrase) or _is_told_of(phrase),
        )
        or tally.refuses("nearly-legible", hit=any(_is_nearly_legible(word, phrase.said) for word in phrase.words))
        or tally.refuses("filled-by-kanji", hit=_is_filled_otherwise(document, phrase))
    )


def _is_sense_unsaid(document: Document, phrase: Phrase) -> bool:
    """Tell whether what is said of a word is not sure to be what it means there: 里面 of 乘客里面 is among."""
    is_among = phrase.senses[0].pos == "np" and _AMONG.fullmatch(in_simplified(phrase.words[-1])) is not None
    is_place = phrase.senses[-1].pos == "s" and _WITHIN.search(phrase.words[-1]) is not None
    is_half = is_place and _SAID_WITHIN.search(phrase.said) is None
    return is_among or is_half or are_in_doubt(phrase.senses, phrase.spot.translation, document.language)


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


def _is_filled_otherwise(document: Document, phrase: Phrase) -> bool:
    shapes = zip(cues_of(document, phrase), phrase.words, strict=False)
    return any(is_filled_by_kanji(shape_of(cue), word, phrase.said) for cue, word in shapes)


def _is_own_wording(phrase: Phrase) -> bool:
    """
    Tell whether two nouns are put together as no list has it.

    One ends in a mere 子, as in 污水管子 for 污水管, or the first says where and has 的 behind it elsewhere: in
    那里面气压很高 it is what the sentence speaks of.
    """
    is_pair = phrase.kind is PhraseKind.NOUN and not phrase.has_de
    is_where = WHERE.fullmatch(in_simplified(phrase.words[0])) is not None
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
        accepted=accepted(document, phrase),
        evidence=evidence,
        explanation=explained(document, phrase),
        level=level,
        place=phrase.spot.place,
        subject=normal_form(phrase.text),
        merit=1.0 + 0.2 * level - 0.5 * (phrase.kind is PhraseKind.WORD),
        tags=("T5",),
    )


def _level_of(document: Document, phrase: Phrase) -> int:
    """Give the level of the hardest word, less where it is given; a unit of time is as easy without 个."""
    if phrase.kind is PhraseKind.DURATION:
        return level_of_text([in_simplified(phrase.words[-1]).removeprefix("个")])
    if phrase.kind is PhraseKind.WORD and len(phrase.words) == 1:
        return _level_of_word(document, phrase.words[0])
    levels = [(document.level_of(word), is_given(word, phrase)) for word in phrase.words]
    if phrase.kind is PhraseKind.AMOUNT:  # of a measure word no more than the reading is told
        levels.append((level_of_text([in_simplified(phrase.lead[-1])]), False))
    if all(given for _, given in levels):
        return max(level for level, _ in levels)
    return max(level - _GIVEN * given for level, given in levels)


def _level_of_word(document: Document, word: str) -> int:
    """Give the level of a word by itself; one outside the list in which no listed word helps to find it is hard."""
    simple, level = in_simplified(word), document.level_of(word)
    is_told = level_in_use(simple) is not None or is_pointed_time(simple) or is_made_of_words(simple)
    return level if is_told or len(simple) <= _SHORT_WORD else max(level, _OF_CHARACTERS)


def _hint(document: Document, phrase: Phrase) -> Localized:
    """Draw the shape of the answer, word by word, with a square for each character that is left out."""
    cues = [cue for cue in cues_of(document, phrase) if cue is not None]
    if phrase.kind is PhraseKind.AMOUNT:
        cues = [measure_cue(document, phrase), *cues]
    between = "＋的＋" if phrase.has_de and not phrase.accepted else "＋"
    ja = between.join(cue.ja or "" for cue in cues)
    en = between.replace("＋", " + ").join(cue.en or "" for cue in cues)
    size = _size(phrase)
    told_ja, told_en = ("□は1文字、", "□ is one character; ") if LEFT_OUT in ja else ("", "")
    if "［" in ja:
        told_ja, told_en = f"{told_ja}［］は□の読みの始まり、", f"{told_en}its reading begins as in []; "
    return Localized(ja=f"{ja}（{told_ja}{size.ja}）", en=f"{en} ({told_en}{size.en})")


def _size(phrase: Phrase) -> Localized:
    """Tell how long the answer is, as all that is accepted is but for digits."""
    count = len(phrase.text)
    other = other_wording(phrase.text) if phrase.kind is PhraseKind.DURATION else ""
    if phrase.lead and not phrase.is_pointed:
        least, most = sorted((count, len(other or phrase.text)))
        ja, en = (f"{most}文字か{least}文字", f"{most} or {least}") if other else (f"{count}文字", f"{count}")
        return Localized(ja=f"数は漢字で、全部で{ja}", en=f"{en} characters in all, the number in characters")
    if phrase.accepted:
        return Localized(ja="間の「的」はあってもなくてもよい", en="with or without 的 between them")
    return Localized(ja=f"全部で{count}文字", en=f"{count} characters in all")


def is_verb_beside_noun(phrase: Phrase, language: str | None) -> bool:
    """Tell whether one of two nouns without 的 between them is the verb of its clause."""
    if phrase.kind is not PhraseKind.NOUN or phrase.has_de:
        return False
    is_done = stands_as_verb(phrase.senses[-1], phrase.spot.source, phrase.start + len(phrase.words[0]))
    said = phrase.spot.translation or ""
    return is_done or any(is_said_as_another(sense, said, language) for sense in phrase.senses)  # 定义风险


def _is_told_of(phrase: Phrase) -> bool:
    """Tell whether a verb and its noun may be what their clause tells of, by its verb behind: 预期损失｜增加了."""
    spot, end = phrase.spot, phrase.start + len(phrase.text)
    opens = phrase.start == 0 or spot.source[phrase.start - 1] in _STOPS
    starts = accumulate(map(len, spot.words), initial=0)
    after = next((word for start, word in zip(starts, spot.words, strict=False) if start == end), "")
    is_object = phrase.kind is PhraseKind.OBJECT and may_be_noun(phrase.words[0])
    return is_object and opens and bool(after) and tag_of(after)[:1] in {"v", "d"}


def _is_adverb(document: Document, phrase: Phrase) -> bool:
    """Tell whether what would be a noun is an adverb by the translation: 农民自然知道 names no natural farmers."""
    senses = senses_of_words().get(in_simplified(phrase.words[-1]), ())
    meant = meant_sense(senses, phrase.spot.translation or "", document.language or "")
    return phrase.kind is PhraseKind.NOUN and meant is not None and meant.pos == "d"
