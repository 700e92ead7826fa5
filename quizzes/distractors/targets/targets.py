"""Which words of a sentence can be asked, because its translation, or their own gloss, decides them?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import NOUN, SIGN, tag_of
from quizzes.distractors.display import word_edges, word_until
from quizzes.distractors.edits.own_part import with_own_part
from quizzes.distractors.glosses.word_senses import (
    has_several_senses,
    is_told_by_subject,
    may_mean_as_elsewhere,
    meant_sense,
    sense_by_subject,
    senses_of_words,
)
from quizzes.distractors.stems import contains_japanese
from quizzes.distractors.targets.best_sentences import rank
from quizzes.distractors.targets.borne_out import as_echoed, has_anything_of, is_borne_out
from quizzes.distractors.targets.callings import is_calling, is_within_calling
from quizzes.distractors.targets.class_there import in_its_class, told_of_each
from quizzes.distractors.targets.clause_objects import sense_before_clause
from quizzes.distractors.targets.cuts import is_in_a_name, may_be_cut_wrongly
from quizzes.distractors.targets.figures import is_figure
from quizzes.distractors.targets.one_meaning import means_one_thing
from quizzes.distractors.targets.said_as import is_said_as_another
from quizzes.distractors.targets.said_gloss import said_of
from quizzes.distractors.targets.stands_as_noun import stands_as_noun
from quizzes.distractors.targets.stands_as_verb import stands_as_verb
from quizzes.distractors.targets.told_gloss import one_of_joined, with_first
from quizzes.distractors.targets.voices import in_voice, is_told_as_done
from quizzes.distractors.targets.word_class import is_part_of_phrase, stands_as_attribute
from quizzes.distractors.vetoes import Tally, is_cognate, is_legible_in
from quizzes.distractors.words import GLOSSES, Sense, in_simplified

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_LEAST_LEVEL, _LONGEST_NOUN = 2, 3
_BEFORE_NOUNS = ("形成", "进行", "進行", "什么", "什麼", *"的种種个個些次和与與、有谈談做")
_THING, _MERE_SUFFIX = "nc", "子"
_BRACKET = lazy_regex("（[^）]*）")  # no translation says it: （〜だと）気づく
_ERHUA = frozenset("儿兒")
_NO_NOUNS = frozenset("vad")
_PLACES_IN_KANJI, _SIDES = frozenset("上下前后後外左右内內中"), frozenset("面边邊头頭方侧側")  # 下 tells 下面
_WORKS_ON = frozenset({"搞", "做"})
_SHADED = frozenset({"n"})  # abstract nouns mean now this and now that
_LEAST_HANZI, _MOST_HANZI, _TRIED = 8, 120, 2
LONG = 60  # hanzi of a sentence that is too long to be shown whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """
    A word of a sentence that can be asked.

    `start` is where it stands in the sentence; `aligned` is what the translation says for it, or none where its own
    gloss decides, because there is no translation or one that words it in another way. `told` is the word with what is
    told of it: of one that may stand there as a verb or as a noun, both.
    """

    spot: Spot
    sense: Sense
    told: Sense
    start: int
    aligned: str | None

    @property
    def end(self) -> int:
        """Where the gap ends."""
        return self.start + len(self.sense.word)


def best_targets(document: Document, tally: Tally) -> Iterator[Target]:
    """Give for each word the sentences that suit it best: a word is asked once, however often it stands in the text."""
    found, refused = _best_targets(document)
    tally.refused.update(refused)
    yield from found


@lru_cache(maxsize=1)
def _best_targets(document: Document) -> tuple[tuple[Target, ...], Counter[str]]:
    """Find them with what was refused, remembered because several generators ask for words of one document."""
    tally, by_word = Tally(), dict[str, list[Target]]()
    for spot in (with_own_part(document, each) for each in document.spots):
        for target in targets(document, spot, tally):
            by_word.setdefault(in_simplified(target.sense.word), []).append(target)
    best = (target for found in by_word.values() for target in sorted(found, key=partial(rank, document))[:_TRIED])
    return tuple(best), tally.refused


def targets(document: Document, spot: Spot, tally: Tally) -> Iterator[Target]:
    """Find the words of a sentence that its translation, or their own gloss, decides."""
    if not _LEAST_HANZI <= len(hanzi_of(spot.source)) <= _MOST_HANZI:
        return
    start = 0
    for i, word in enumerate(spot.words):
        sense = document.senses.get(in_simplified(word))
        is_asked = sense is not None and spot.source.count(word) == 1 and document.level_of(word) >= _LEAST_LEVEL
        if (
            is_asked
            and sense is not None
            and not tally.refuses("cut-doubtful", hit=_is_cut_in_doubt(document, spot, sense, i))
            and not tally.refuses("part-of-name", hit=_is_named(document, spot, i, start))
        ):
            target = _aligned(document, spot, sense, start)
            if (
                target is not None
                and not tally.refuses("legible-key", hit=_is_given_away(document, target))
                and not tally.refuses("sense-unsaid", hit=not _is_borne_out(document, target))
            ):
                yield target
        start += len(word)


def _is_named(document: Document, spot: Spot, at: int, start: int) -> bool:
    """Tell whether a word is what somebody or something is called, or a piece of it."""
    word = spot.words[at]
    is_piece = is_in_a_name(spot.words, at) or is_within_calling(document, spot.source, start, start + len(word))
    return is_piece or is_calling(document, word)


def _aligned(document: Document, spot: Spot, sense: Sense, start: int) -> Target | None:
    """Accept a word that the translation has a gloss of, or whose own gloss can mean nothing else."""
    sense = in_its_class(sense, spot, start, document.language)
    aligned = said_of(sense, spot.translation or "", document.language, spot.words)
    if not (sense.ja and sense.en):  # whoever reads one language only must be told as well
        return None
    is_verb_there = document.language == "ja" and aligned is not None
    is_another = stands_as_noun(sense, spot.source, start, is_verb_there=is_verb_there)
    is_another |= stands_as_verb(sense, spot.source, start) or stands_as_attribute(sense, spot.source, start)
    if is_another or is_said_as_another(sense, spot.translation or "", document.language):
        return None
    meant = _as_meant(sense, spot, start, document.language)
    is_undecided = _is_undecided(document, sense, meant)
    if is_undecided:  # its translation shows neither of several senses, or both, or 早点 that is no breakfast
        return None
    is_sure = _is_decided(sense, spot, meant) and _is_used_as(sense, spot, start)
    if aligned is None and not (is_sure and not is_told_as_done(sense, spot.source, start)):
        return None
    told = with_first(sense, aligned) if aligned else as_echoed(sense, spot.translation, document.language)
    shown = meant or _before_a_clause(one_of_joined(told, aligned), spot, start)
    if aligned is not None and aligned in told.en[:1]:
        aligned = shown.en[0]  # clear, which is left of “clear; to make clear”
    if aligned is not None and meant is not None:  # 不足分 of a shortfall, and not 不足 alone
        in_ja, in_en = "、".join(shown.ja), tuple(GLOSSES.split(", ".join(shown.en)))
        each = replace(shown, ja=tuple(_BRACKET.sub("", in_ja).split("、")), en=in_en)
        said = said_of(each, spot.translation or "", document.language, spot.words)
        aligned = (
            said if document.language == "en" else said or aligned
        )  # some felt proud, others 心疼钱: no “feel for”
    shown = in_voice(shown, aligned, spot.source, start)
    if is_part_of_phrase(shown, spot.source, start, word_until(spot.words, start)):
        return None
    told = shown if aligned is not None else told_of_each(shown, spot.source, start)
    return Target(spot=spot, sense=shown, told=told, start=start, aligned=aligned)


def _is_decided(sense: Sense, spot: Spot, meant: Sense | None) -> bool:
    """
    Tell whether a word whose gloss the translation does not say can mean nothing else.

    An abstract noun is worded in another way where the translation lacks its gloss: 订单 is 予約 there, and no 注文.
    """
    is_shaded = spot.translation is not None and sense.pos in _SHADED
    return meant is not None or (not is_shaded and means_one_thing(sense))


def _is_cut_in_doubt(document: Document, spot: Spot, sense: Sense, at: int) -> bool:
    """Doubt a word that may be a wrong cut, unless the translation has it, and one that 儿 belongs to: 年轻儿."""
    if "".join(spot.words[at + 1 : at + 2]) in _ERHUA:
        return True
    if not may_be_cut_wrongly(spot.words, at):
        return False
    is_said = said_of(sense, spot.translation or "", document.language) is not None
    return may_be_cut_wrongly(spot.words, at, is_said=is_said)


def _is_used_as(sense: Sense, spot: Spot, start: int) -> bool:
    """
    Doubt what stands like a noun, behind 的, a measure word or 和, and a verb that the translation has as a noun.

    So is a thing doubted that is a figure of speech there.
    """
    if sense.pos not in {"v", "a"}:
        return sense.pos != _THING or not is_figure(sense.word, spot.source, start)
    is_noun_there = sense.pos == "v" and any(contains_japanese(spot.translation or "", gloss) for gloss in sense.ja)
    is_noun_there = is_noun_there or (sense.pos == "v" and _begins_a_compound(spot, start))
    return not is_noun_there and not spot.source[:start].endswith(_BEFORE_NOUNS)


def _begins_a_compound(spot: Spot, start: int) -> bool:
    """
    Doubt a verb that opens its clause with a noun behind it, no subject before: 护理人力不足, 测算结果显示.

    So is one of what somebody works on doubted: 搞控制算法.
    """
    edges = word_edges(spot.words)
    if start not in edges[:-2]:
        return False
    at = edges.index(start)
    before = tag_of(spot.words[at - 1]) if at and in_simplified(spot.words[at - 1]) not in _WORKS_ON else SIGN
    behind = in_simplified(spot.words[at + 1])
    opens_with_noun = len(behind) > _LONGEST_NOUN and tag_of(behind[:2]).startswith(NOUN)  # 人力不足 is cut as one word
    return before in {SIGN, "t"} and (tag_of(behind).startswith(NOUN) or opens_with_noun)


def _is_borne_out(document: Document, target: Target) -> bool:
    spot = target.spot
    if target.aligned is not None:
        return True
    if _may_be_short_for(document, target.sense):
        return False
    if spot.translation is None and spot.told_around is None:
        return True
    if spot.translation is None:
        return has_anything_of(target.sense, spot.told_around or "", document.language)
    return is_borne_out(target.sense, spot.translation or "", document.language, spot.words)


def _may_be_short_for(document: Document, sense: Sense) -> bool:
    """Tell whether a thing in 子 may be one that the text names in more words: 梯子 is no ladder beside 电梯."""
    stem = in_simplified(sense.word).removesuffix(_MERE_SUFFIX)
    is_bare = sense.pos == _THING and len(stem) == 1 < len(sense.word)
    return is_bare and any(word.endswith(stem) and len(word) > 1 for word in document.words)


def _as_meant(sense: Sense, spot: Spot, start: int, language: str | None) -> Sense | None:
    """
    Give a word of several senses with the one that the translation bears out: 打工 is 出稼ぎ, or アルバイト.

    Where the translation may word both alike, what the word is said of decides, and the translation must not differ.
    """
    senses = senses_of_words().get(in_simplified(sense.word), ())
    meant = meant_sense(senses, spot.translation or "", language) if senses and language else None
    if is_told_by_subject(sense.word):
        told = sense_by_subject(sense.word, spot.source, start)
        meant = told if meant in {None, told} else None
    if meant is None:
        return None
    part = meant.pos if meant.pos[0] in _NO_NOUNS or sense.pos[0] in _NO_NOUNS else sense.pos
    return _before_a_clause(replace(sense, pos=part, ja=(meant.ja,), en=(meant.en,)), spot, start)


def _is_undecided(document: Document, sense: Sense, meant: Sense | None) -> bool:
    """Tell whether a word has several senses and none of them for sure, or one that it surely has not everywhere."""
    if meant is None or meant.pos != sense.pos:
        return has_several_senses(sense.word) or meant is not None
    sources = (spot.source for spot in document.occurrences.get(in_simplified(sense.word), ()))
    return is_told_by_subject(sense.word) and may_mean_as_elsewhere(sense.word, meant.ja[0], sources)


def _before_a_clause(sense: Sense, spot: Spot, start: int) -> Sense:
    """Give a verb with what it means before a clause: 发现鱼很老 is to find out, and no finding of fish."""
    clause = sense_before_clause(sense.word, spot.source, start, spot.translation or "")
    return sense if clause is None else replace(sense, pos=clause.pos or sense.pos, ja=(clause.ja,), en=(clause.en,))


def _is_given_away(document: Document, target: Target) -> bool:
    """Tell whether whoever reads kanji needs no Chinese for this word (finding 2)."""
    if document.language == "ja" and target.aligned is not None:
        word = target.sense.word
        is_place = len(word) > 1 and word[0] in _PLACES_IN_KANJI and word[1:] in _SIDES
        is_bare = is_place or (len(word) == len("柱子") and word[1] == _MERE_SUFFIX)
        return is_legible_in(word[0] if is_bare else word, target.spot.translation or "")
    return target.aligned is None and is_cognate(target.sense)
