"""Which words are offered beside a word that a translation decides, so that none is right and one is read as easily?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import compiled, told_in
from quizzes.cloze.contrasted import CONTRASTS, adds_to_it
from quizzes.cloze.cue_place import CLAUSE_BEGINS
from quizzes.cloze.cue_table import cues
from quizzes.cloze.frame_options import may_be_right
from quizzes.cloze.pairs import is_opening, pair_of
from quizzes.distractors.rivals.befalling import opens_alike
from quizzes.distractors.words import folded, in_simplified
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizzes.cloze.clip import Clip
    from quizzes.cloze.cued import Cued
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

LEAST, LEAST_LEVEL = 2, 2
_GAP = "＿"
_WANTED = 3
_IN_TURN = frozenset({"adverb", "connective"})
_MOST_ABOVE = 2  # levels of a wrong word above the key
_ADDS = frozenset({"而且", "并且", "且", "况且", "另外", "再说"})
_NEVER_BEFORE_A_COMMA = {"一定", "尤其", "几乎", "极其", "特别", "非常", "有点", "有点儿", "最", "太", "更"}


def wrong_words(document: Document, one: Cued, tally: Tally) -> tuple[str, ...]:
    """Choose three words of the table that nothing in the hint might translate; none where kanji tell the key."""
    passed = [word for word in _by_place(one) if not _is_refused(document, one, word, tally)]
    passed, told = _in_turn(document, one, _apart_in_meaning(passed)), _told_by_kanji(one)
    if not told:
        return tuple(passed[:_WANTED])
    like = [word for word in passed if not told.isdisjoint(word)][:1]
    others = [word for word in passed if word not in like]
    is_legible = tally.refuses("legible", hit=not like)
    return () if is_legible else tuple([*like, *others][:_WANTED])


def _apart_in_meaning(words: Sequence[str]) -> list[str]:
    """Put last what means the same as another option: who sees 因此 beside 所以 takes neither."""
    first = _apart(words)
    return [*first, *(word for word in words if word not in first)]


def _apart(words: Iterable[str]) -> list[str]:
    """Give the first word of each meaning."""
    first: dict[str | None, str] = {}
    for word in words:
        first.setdefault(cues()[word].meaning.ja, word)
    return list(first.values())


def _in_turn(document: Document, one: Cued, words: Sequence[str]) -> list[str]:
    """Let each further one of a meaning begin with another of the words that tempt, so that none tells the key."""
    pool = _apart(word for word in words if not is_opening(word) or one.clip.start == 0)
    if one.cue.subtype not in _IN_TURN or len(pool) <= _WANTED:
        return list(words)
    before = sum(
        index < one.clip.spot.index for index in _places_of(document, cues()[in_simplified(one.clip.key)].meaning.ja)
    )
    turn = before % len(pool)
    first = [*pool[turn:], *pool[:turn]]
    return [*first, *(word for word in words if word not in first)]


@lru_cache(maxsize=1 << 6)
def _places_of(document: Document, meaning: str | None) -> tuple[int, ...]:
    """Tell in which sentences of the text the words of a meaning stand: 但 and 不过 are one."""
    alike = frozenset(word for word, cue in cues().items() if cue.meaning.ja == meaning)
    places = _places_of_cues(document)
    return tuple(index for word in alike for index in places.get(word, ()))


@lru_cache(maxsize=2)
def _places_of_cues(document: Document) -> Mapping[str, Sequence[int]]:
    """Tell in which sentences each of these words stands, as often as it does."""
    words = ((in_simplified(word), spot.index) for spot in document.spots for word in spot.words)
    return grouped((word, index) for word, index in words if word in cues())


def _told_by_kanji(one: Cued) -> frozenset[str]:
    """Give the characters of the key that stand in the Japanese words that decide: 实 of 其实, 実は."""
    said = one.quoted.ja or ""
    return frozenset(folded(hanzi_of(said))) & frozenset(folded(one.clip.key))


def _is_refused(document: Document, one: Cued, word: str, tally: Tally) -> bool:
    language, clip = document.language, one.clip  # a word that a translation leaves unsaid is not asked
    hint = "" if language is None else dict(one.hint.items())[language]
    most = max(document.level_of(clip.key), LEAST_LEVEL) + _MOST_ABOVE
    is_said = language is not None and bool(compiled(cues()[word].perhaps[language]).search(hint))
    return (
        tally.refuses("rival-cue", hit=is_said)
        or tally.refuses("other-level", hit=document.level_of(word) > most)
        or tally.refuses("in-prompt", hit=document.written(word) in clip.text)
        or tally.refuses("adds-too", hit=word in _ADDS and _may_add(clip))
        or tally.refuses("paired-option", hit=pair_of(one.words, one.at, word) is not None)
        or tally.refuses("slot", hit=_is_before_a_comma(clip) and (word in _NEVER_BEFORE_A_COMMA or is_opening(word)))
        or tally.refuses("slot", hit=_stands_behind_who_acts(one, word) or _is_unfit(clip, word))
        or tally.refuses("may-be-right", hit=_may_be_right(clip, word))
    )


def _stands_behind_who_acts(one: Cued, word: str) -> bool:
    """Tell whether an adverb cannot stand before who acts, as the key does: 干脆我来, and no 常常我来."""
    after = in_simplified(one.clip.after)
    return one.cue.subtype == "adverb" and not opens_alike(one.clip.key, word, after)


def _is_unfit(clip: Clip, word: str) -> bool:
    """Tell whether nobody could say a word there, whatever it means: 几乎去, 就也许去, 太怕的是雨."""
    around = told_in("unfit_gaps.tsv").get(word)
    said = in_simplified(f"{clip.before}{_GAP}{clip.after}")
    return around is not None and compiled(around).search(said) is not None


def _may_be_right(clip: Clip, word: str) -> bool:
    """Tell whether a word would be right there too, or means something else: 原来 at the head is “it turns out”."""
    before = clip.before.rstrip()
    is_at_head = cues()[word].place == "inner" and (not before or before[-1] in CLAUSE_BEGINS)
    return is_at_head or may_be_right(clip.key, word, before, clip.after)


def _may_add(clip: Clip) -> bool:
    """Tell whether what stands behind a word that contrasts reads as one thing more as well."""
    return in_simplified(clip.key) in CONTRASTS and adds_to_it(clip.before, clip.after)


def _by_place(one: Cued) -> Sequence[str]:
    """After another clause, put the words that open a sentence last: nobody takes 虽然 there."""
    is_second = one.clip.start > 0
    return sorted(one.cue.wrong, key=is_opening) if is_second else one.cue.wrong


def _is_before_a_comma(clip: Clip) -> bool:
    return clip.after[:1] in {"，", ","}
