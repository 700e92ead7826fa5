"""
Which words of a sentence would be asked for in a gap, and what would be offered beside each?

`rivals_in` gives nouns whose rivals can be written into a translation too, `told_in` words of any part of speech with
what stands for them in Chinese alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import shown, with_gap
from quizzes.distractors.edits.chinese_groups import fellows, has_fellows
from quizzes.distractors.fields import names_kind_of
from quizzes.distractors.places import Told
from quizzes.distractors.rivals.apart import told_apart, told_apart_of
from quizzes.distractors.rivals.gap import Gap
from quizzes.distractors.rivals.likeness import is_kind_of
from quizzes.distractors.targets.targets import best_targets
from quizzes.distractors.targets.uses import is_within_name
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import in_simplified, table
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.document import Document
    from quizzes.distractors.targets.targets import Target
    from quizzes.distractors.words import Sense

_WHERE = "s"
# What is abstract goes with verbs of its own: one lets no wisdom loose like a skill.
_CONCRETE = frozenset({"nc", "np"})
MOST = 8  # words beside a noun, of which kanji tell some


@lru_cache(maxsize=1)
def rivals_in(document: Document) -> Mapping[int, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Give by the number of a sentence its nouns that the translation says, each with words of another meaning."""
    found: dict[int, list[tuple[str, tuple[str, ...]]]] = {}
    for target in best_targets(document, Tally()):
        is_thing = target.sense.pos in _CONCRETE and not _says_where(target.sense.word)
        if target.aligned is not None and is_thing and not is_within_name(target):
            others = _others(document, target)
            if others:
                found.setdefault(target.spot.index, []).append((in_simplified(target.sense.word), others))
    return {index: tuple(words) for index, words in found.items()}


@lru_cache(maxsize=1)
def told_in(document: Document) -> Mapping[int, tuple[Told, ...]]:
    """Give by the number of a sentence its words that the translation says and that others stand for in Chinese."""
    found: dict[int, list[Told]] = {}
    rivals = {index: dict(words) for index, words in rivals_in(document).items()}
    for target in best_targets(document, Tally()):
        word, index = in_simplified(target.sense.word), target.spot.index
        others = rivals.get(index, {}).get(word) or _fellows(document, target)
        if others and target.aligned is not None:
            told = Told(word=word, said=target.aligned, meaning=_meaning_of(target), others=others)
            found.setdefault(index, []).append(told)
    return {index: tuple(words) for index, words in found.items()}


def _fellows(document: Document, target: Target) -> tuple[str, ...]:
    """Give the words that stand for one of a sentence in Chinese, whatever their field is, and mean another thing."""
    word = in_simplified(target.sense.word)
    if target.aligned is None or not has_fellows(word) or is_within_name(target):
        return ()
    others = fellows(word, in_simplified(shown(target.spot.source)))
    return told_apart_of(document, _gap_of(target), others, Tally())[:MOST] if others else ()


def _meaning_of(target: Target) -> Localized:
    """Say what a word means, in the language of the translation as that says it."""
    ja, en = target.sense.ja, target.sense.en
    said = target.aligned or ""
    return Localized(ja=said if said in ja else ja[0], en=said if said in en else en[0])


def _gap_of(target: Target) -> Gap:
    translation = target.spot.translation or ""
    return Gap(
        key=target.sense,
        text=with_gap(target.spot.source, target.start, target.end),
        hint=translation,
        translation=translation,
    )


def _others(document: Document, target: Target) -> tuple[str, ...]:
    wrong = told_apart(document, _gap_of(target), Tally(), MOST)
    return tuple(
        in_simplified(each.word) for each in wrong if not (_says_where(each.word) or _is_broader(each, target.sense))
    )


def _says_where(word: str) -> bool:
    """Tell whether a noun stands for where something is, and not for a thing: 隔壁, so that no 这个 goes before it."""
    return tag_of(in_simplified(word)) == _WHERE


def _is_broader(wrong: Sense, key: Sense) -> bool:
    """Tell whether a word names what the key is one of, so that it may translate it too: 铺子 (店) of 摊位 (露店)."""
    return is_kind_of(wrong, table().get(in_simplified(key.word), key)) or names_kind_of(wrong.word, key.word)
