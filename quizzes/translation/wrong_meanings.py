"""Which meanings of other words are offered beside the meaning of a word?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.fields import ONE_FIELD
from quizzes.distractors.glosses.closeness import nearness_to, shares_character, words_meaning
from quizzes.distractors.glosses.terms import term_senses
from quizzes.distractors.glosses.told_kanji import told_kanji
from quizzes.distractors.rivals.balance import is_only_denial
from quizzes.distractors.rivals.candidates import WANTED, is_far_rarer, is_of_form_alone, tempting
from quizzes.distractors.rivals.gap import LEAST
from quizzes.distractors.rivals.meant_too import are_said_alike, has_sense
from quizzes.distractors.rivals.slots import fits
from quizzes.distractors.rivals.used_otherwise import is_used_otherwise
from quizzes.distractors.targets.uses import line_of_use
from quizzes.distractors.vetoes import (
    is_only_of_length,
    is_only_with_kanji,
    is_out_of_length,
    is_said_by_characters,
    is_same_part,
    means_alike,
    overlap,
    reads_alike,
)
from quizzes.distractors.words import Sense, folded, in_simplified, table
from quizzes.question import Localized
from quizzes.translation.asked_words import told_by, worded
from quizzes.translation.said_first import is_said_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally
    from quizzes.translation.asked_words import Asked


_ENDING = lazy_regex("(?:する|[にのなだ])$")
_NOTE = lazy_regex(r"^\([^()]*\)\s*")  # (of a show) to begin
_VERBAL = lazy_regex(r"[うくぐすつぬぶむる]$")
_QUALITY = lazy_regex(r"(?:[ie]ty|ness)$")
_PLURAL, _NO_PLURAL = (
    lazy_regex(r"[a-z]{2}s$|\b(?:people|children|men|women)$"),
    lazy_regex(r"(?:ss|us|is|ics|news|^to .*)$"),
)
_LEAST_KANJI = 2
_EASIER = 3  # levels
_THING = "nc"
_OF_PEOPLE = 2  # characters that words for people have to have in common, and long ones for times: 下个月, 上个月
# Each of these is another time, though 下个月 and 上个月 are both some month.
_FROM_NOW = frozenset(
    ("前天", "昨天", "明天", "后天", "去年", "明年", "后年", "上个星期", "下个星期", "上个月", "下个月"),
)
_LENGTHS = (0.5, 2.0)  # of short meanings; that the key is not the longest or the shortest is asked at the end


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A meaning of another word, worded like the key's, with the line that the word stands in if it does."""

    sense: Sense
    gloss: Localized
    meaning: str
    line: int | None


def wrong_meanings(document: Document, key: Asked, tally: Tally) -> tuple[Meaning, ...]:
    """
    Choose meanings of tempting words; the key's must not stand out.

    First come such as show a character of the word, then those of words that are written with one, then others of its
    topic.
    """
    passed: list[Meaning] = []
    is_noun = key.sense.pos.lower().startswith(("n", "s"))  # a verb with a character of another often says the same
    senses = tempting(document, key.sense, term_senses(document), is_by_form=is_noun)
    for other in sorted(
        (_other_meaning(document, key, sense) for sense in senses),
        key=lambda other: (
            not _is_told_alike(key.word, other.meaning),
            not is_said_by_characters(key.word, other.gloss.en or ""),
            not _is_written_like(key, other),
        ),
    ):
        by_form = [one for one in (*passed, other) if is_of_form_alone(document, key.sense, one.sense)]
        is_apart = len(by_form) >= WANTED and by_form[-1] is other  # one at least is of the topic
        if other.meaning and not is_apart and not _is_refused_meaning(document, key, other, passed, tally):
            passed.append(other)
            chosen = (*passed[: WANTED - 1], other)
            is_far = tally.refuses("untempting", hit=len(passed) >= WANTED and _are_far(key, chosen))
            if len(passed) >= WANTED and not is_far and not _stands_out(key, chosen):
                return chosen
    tally.refuses("only-one", hit=len(passed) >= LEAST)
    return ()


def _other_meaning(document: Document, key: Asked, sense: Sense) -> Meaning:
    """Word another meaning as the key's is worded: one word of a gloss beside a key that is no list; and one sense."""
    senses = sense.shown_en.split("; ")  # of "voice; sound" a voice, 声, which is no 声、音
    is_listed = "、" in (key.gloss.ja or "") and len(senses) == 1
    known = sense if is_listed else replace(sense, ja=sense.ja[:1], en=(senses[0],))
    plain = Localized(ja=known.shown_ja or None, en=known.shown_en or None)
    gloss = plain if document.term_of(sense.word) is None else document.gloss_of(sense.word)
    meaning = worded(gloss, key.language) if gloss.ja and gloss.en else ""
    return Meaning(sense=sense, gloss=gloss, meaning=meaning, line=line_of_use(document, known))


def _is_refused_meaning(
    document: Document, key: Asked, other: Meaning, passed: Sequence[Meaning], tally: Tally
) -> bool:
    return (
        tally.refuses("reads-alike", hit=_are_forms_of_one(key, other) or reads_alike(key.word, other.sense.word))
        or tally.refuses("circular", hit=key.language != "en" and (_is_written_alike(other) or _names_another(other)))
        or tally.refuses("shape", hit=not is_same_part(key.sense.pos, other.sense.pos))
        or tally.refuses("other-level", hit=_is_of_other_level(document, key, other))
        or tally.refuses("slot", hit=not fits(key.sense, other.sense))
        or tally.refuses("length", hit=is_out_of_length(key.meaning, other.meaning, *_LENGTHS))
        or tally.refuses("form", hit=_is_verbal(key.meaning) != _is_verbal(other.meaning))
        or tally.refuses("form", hit=key.language == "en" and _form_of(key.meaning) != _form_of(other.meaning))
        or tally.refuses("form", hit=key.sense.pos == "a" and _is_quality(key.meaning) != _is_quality(other.meaning))
        or tally.refuses("means-alike", hit=_mean_alike(key.sense, other.sense))
        or tally.refuses("same-rendering", hit=_may_render(other.gloss, key.sense) or _is_kind_of(key, other))
        or any(
            tally.refuses(
                "distractors-alike", hit=_mean_alike(other.sense, one.sense) or reads_alike(other.meaning, one.meaning)
            )
            for one in passed
        )
        or tally.refuses("said-otherwise", hit=not is_said_first(other.sense, other.gloss, key.language))
        or tally.refuses("used-otherwise", hit=is_used_otherwise(document, other.sense))
    )


def _are_forms_of_one(key: Asked, other: Meaning) -> bool:
    """Tell whether two meanings are one expression, in one form or in two: 元を取る and 元が取れる."""
    kanji = hanzi_of(key.meaning)
    are_alike = len(kanji) >= _LEAST_KANJI and kanji == hanzi_of(other.meaning)
    return are_alike or reads_alike(key.meaning, other.meaning)


def _is_of_other_level(document: Document, key: Asked, other: Meaning) -> bool:
    """Tell whether a word is far rarer than the key, or so much easier that nobody takes it: 飞机 beside 拖拉机."""
    level = level_of(in_simplified(other.sense.word))
    is_easier = level is not None and document.level_of(key.word) - level >= _EASIER
    return is_easier or is_far_rarer(document, key.sense, other.sense)


def _mean_alike(one: Sense, other: Sense) -> bool:
    are_times = {in_simplified(one.word), in_simplified(other.word)} <= _FROM_NOW
    return not are_times and means_alike(one, other)


def _may_render(gloss: Localized, key: Sense) -> bool:
    """
    Tell whether a meaning is said for the key too: of a word that "to assess" is said of, 评估, the key is one.

    So it is where the key has it among its other senses: to reply, beside 答应, which is to agree here.
    """
    if any(said and has_sense(key.word, said) for said in (gloss.ja, gloss.en)):
        return True
    pieces = [*(gloss.ja or "").split("、"), *(gloss.en or "").split("; ")]
    words = dict.fromkeys(word for piece in pieces if piece for word in words_meaning(piece))
    return any(are_said_alike(key, table()[word]) for word in words)


def _is_kind_of(key: Asked, other: Meaning) -> bool:
    """Tell whether a meaning ends in a noun that the key may be given: a ゴミ箱 is a 箱, and so is a 箱子."""
    known = table().get(in_simplified(key.word))
    if known is None or not known.pos.startswith("n"):
        return False
    if _ends_in_thing(known, other.sense):
        return True
    return key.language != "en" and any(other.meaning != ja and other.meaning.endswith(ja) for ja in known.ja)


def _ends_in_thing(thing: Sense, other: Sense) -> bool:
    """Tell whether a word of one field ends in the name of a thing: 书柜 is a 柜子, where 冰箱 is another thing."""
    bare = thing.word.removesuffix("子")
    is_compound = len(thing.word) - 1 == len(bare) == 1 and in_simplified(other.word).endswith(bare)
    return is_compound and thing.pos == other.pos == _THING and nearness_to(thing, other.word) == ONE_FIELD


def _names_another(other: Meaning) -> bool:
    """Tell whether a meaning is itself a Chinese word that means it: 情報 is 情报, and not only 信息."""
    itself = table().get(folded(other.meaning))
    return itself is not None and itself.word != in_simplified(other.sense.word) and other.meaning in itself.ja


def _is_written_alike(other: Meaning) -> bool:
    """Tell whether Japanese writes a word as its own meaning, as 銀行, 一律に or 業務、仕事: little is told so."""
    first = (other.gloss.ja or "").partition("、")[0]
    return folded(_ENDING.sub("", first)) == folded(other.sense.word)


def _is_verbal(meaning: str) -> bool:
    """Tell whether a meaning is worded as a verb: 独占する beside 独占 would stand out."""
    return _NOTE.sub("", meaning).startswith("to ") or bool(_VERBAL.search(meaning))


def _stands_out(key: Asked, chosen: Sequence[Meaning]) -> bool:
    meanings = [other.meaning for other in chosen]
    return (
        is_only_of_length(key.meaning, meanings)
        or is_only_with_kanji(key.word, meanings, key.meaning)
        or _shows(key, meanings)
        or _is_told_alone(key, chosen)
        or is_only_denial(key.sense, [other.sense.word for other in chosen], key.meaning)
    )


def _is_written_like(key: Asked, other: Meaning) -> bool:
    """
    Tell whether a word has a character of the key.

    Of people two, as one makes no nurse of a soldier, 护士, 战士, and of long words for times.
    """
    one, another = in_simplified(key.word), in_simplified(other.sense.word)
    is_like = len(set(one) & set(another)) >= _OF_PEOPLE
    if key.sense.pos == "t" and len(one) > _OF_PEOPLE:
        return is_like
    return (is_like or key.sense.pos != "np") and shares_character(one, another)


def _are_far(key: Asked, chosen: Sequence[Meaning]) -> bool:
    """Tell whether no word has a character or the topic of the key, so that whoever half knows it is not tempted."""
    words = (other.sense.word for other in chosen)
    return not any(shares_character(key.word, word) or nearness_to(key.sense, word) == ONE_FIELD for word in words)


def _form_of(meaning: str) -> tuple[bool, bool]:
    """Tell whether the English of a noun is worded as of several, and whether with its article: the back."""
    return _is_plural(meaning), meaning.startswith("the ")


def _is_quality(meaning: str) -> bool:
    """Tell whether the English of an adjective is the noun made of it: safety beside reliable would stand out."""
    return _QUALITY.search(meaning) is not None


def _is_plural(meaning: str) -> bool:
    """Tell whether the English of a noun is worded as of several: villagers beside a sightseer would stand out."""
    return _PLURAL.search(meaning) is not None and _NO_PLURAL.search(meaning) is None


def _is_told_alone(key: Asked, chosen: Sequence[Meaning]) -> bool:
    """Tell whether a character that tells the meaning of the key is in no other word, nor tells its meaning."""
    return not all(
        any(char in in_simplified(other.sense.word) or _is_told_alike(char, other.meaning) for other in chosen)
        for char in told_by(key)
    )


def _is_told_alike(word: str, meaning: str) -> bool:
    """Tell whether a meaning has a kanji of a word, or one that its characters tell: 赤 of 红."""
    return bool(overlap(word, meaning) or told_kanji(word, meaning))


def _shows(key: Asked, meanings: Sequence[str]) -> bool:
    """Tell whether the key's meaning alone shares characters with the word."""
    return overlap(key.word, key.meaning) > max(overlap(key.word, meaning) for meaning in meanings)
