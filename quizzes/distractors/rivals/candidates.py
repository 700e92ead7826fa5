"""Which words are offered beside a key: which come through every veto, and which two or three of these?"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.levels import is_made_of_words
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.polyphones import is_homograph
from quizzes.distractors.fields import FAR, NEXT_FIELD, ONE_FIELD, ONE_KIND, is_animal, is_placed
from quizzes.distractors.glosses.closeness import is_near, nearness_to, shares_character, telling
from quizzes.distractors.rivals.balance import is_balanced
from quizzes.distractors.rivals.gap import LEAST
from quizzes.distractors.rivals.likeness import are_close, is_alike, is_close, is_glossed_alike, is_kind_of
from quizzes.distractors.rivals.meant_too import is_meant_too
from quizzes.distractors.rivals.partners import objects_beside
from quizzes.distractors.rivals.ranking import level_of_word, ranked
from quizzes.distractors.rivals.rivals import is_mere_suffix
from quizzes.distractors.rivals.slots import fits
from quizzes.distractors.rivals.sorts import are_of_one_sort
from quizzes.distractors.rivals.used_otherwise import is_used_otherwise
from quizzes.distractors.stems import contains_english
from quizzes.distractors.vetoes import (
    Tally,
    has_same_head,
    is_chained,
    is_circular,
    is_in_translation,
    is_nearly_read_in_japanese,
    is_out_of_shape,
    is_read_in_japanese,
    is_seen_through,
    overlap,
    reads_alike,
)
from quizzes.distractors.words import Sense, in_simplified, table
from quizzes.question import GAP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.rivals.gap import Gap

WANTED = 3
_MOST_PASSED = 40
_MOST_REARRANGED = 12
_LONG, _HEAD = 4, 2  # characters of a compound and of the noun that it ends in
_RARE = 6  # the level of a short word outside the list
_PEOPLE = "np"  # who shares a character with a doctor may be a husband
_EASY = 4  # the level up to which a word alone is known, and words two levels above are not
_MOST_STEPS = 2  # levels between the key and a wrong word


def wrong_words(document: Document, gap: Gap, tally: Tally, extra: Sequence[Sense] = ()) -> tuple[Sense, ...]:
    """Choose two or three words for a gap that pass every veto; none where fewer than two are left."""
    passed: list[Sense] = []
    chosen: tuple[Sense, ...] = ()
    shown = f"{gap.hint or gap.translation}{gap.text}"  # all that a solver that knows no Chinese has to go by
    rivals = ranked(document, gap.key, (*extra, *objects_in(document, gap)), gap.hint, is_by_form=gap.is_by_form)
    for candidate in rivals:
        is_last = len(passed) >= WANTED - 1
        if is_refused(document, gap, candidate, tally, is_last=is_last):
            continue
        # The first two stay; each of the others may only become the third.
        if any(is_close(candidate, other, tally) for other in passed[: WANTED - 1]):
            continue
        passed.append(candidate)
        chosen = (*passed[: WANTED - 1], candidate) if len(passed) >= WANTED else ()
        chosen = chosen if chosen and hide(document, gap, chosen, shown) else ()
        if chosen or len(passed) == _MOST_PASSED:
            break
    chosen = chosen or _rearranged(document, gap, passed, shown)
    tally.refuses("only-one", hit=len(passed) >= LEAST and not chosen)
    document.offered.update(in_simplified(sense.word) for sense in chosen)
    return chosen


def tempting(
    document: Document, key: Sense, extra: Sequence[Sense] = (), *, is_by_form: bool = False
) -> Iterator[Sense]:
    """Give the words that tempt whoever half knows the key, or (`is_by_form`) a character of it, the best first."""
    return (
        sense
        for sense in ranked(document, key, extra, is_by_form=is_by_form)
        if _tempts(document, key, sense)
        or (is_by_form and is_of_form_alone(document, key, sense) and _is_half(key, sense))
    )


def _is_half(key: Sense, candidate: Sense) -> bool:
    """Tell whether a word of the kind of the key has half its characters: 医院 beside 院子, no 药方 beside 方向盘."""
    is_of_kind = nearness_to(key, candidate.word) >= ONE_KIND or not is_placed(key.word)
    return is_of_kind and _has_half(key, candidate)


def _has_half(key: Sense, candidate: Sense) -> bool:
    """Tell whether a word has half the characters of the key, by one of which it would tempt nobody: 化 of 化验单."""
    return 2 * len(telling(key.word) & telling(candidate.word)) >= len(key.word)


def is_refused(document: Document, gap: Gap, candidate: Sense, tally: Tally, *, is_last: bool = False) -> bool:
    """Ask the vetoes in order, the cheap ones first; the first that hits is counted."""
    key = gap.key
    return (
        tally.refuses("reads-alike", hit=reads_alike(key.word, candidate.word))
        or tally.refuses("shape", hit=is_out_of_shape(key, candidate))
        or tally.refuses(
            "untempting",
            hit=not (
                _tempts(document, key, candidate)
                or _is_fellow(gap, candidate, is_last=is_last)
                or (gap.is_by_form and is_of_form_alone(document, key, candidate) and _has_half(key, candidate))
            ),
        )
        or tally.refuses("other-level", hit=not _is_of_level(document, key, candidate))
        or tally.refuses("slot", hit=not fits(key, candidate, gap.text))
        or tally.refuses("in-prompt", hit=candidate.word in gap.text)
        or tally.refuses("same-head", hit=_has_same_head(gap, candidate) or is_chained(key, candidate))
        or tally.refuses("legible", hit=document.language == "ja" and _is_legible(gap, candidate, is_last=is_last))
        or tally.refuses("homograph", hit=len(candidate.word) > 1 and is_homograph(candidate.word))
        or tally.refuses("circular", hit=is_circular(candidate))
        or tally.refuses("gloss-overlap", hit=is_glossed_alike(unlike_in(gap, candidate), candidate))
        or tally.refuses("kind-of-key", hit=is_kind_of(key, candidate))
        or tally.refuses("means-alike", hit=is_alike(key, candidate))
        or tally.refuses("translation", hit=_stands_in(candidate, gap, document.language))
        or tally.refuses("meant-too", hit=bool(gap.hint) and is_meant_too(document, key, candidate, gap.hint))
        or tally.refuses("used-otherwise", hit=is_used_otherwise(document, candidate))
    )


def _is_legible(gap: Gap, candidate: Sense, *, is_last: bool) -> bool:
    """
    Tell whether kanji tell what a word means where they do not tell the key: nobody takes 著作 for a 履歴書.

    In a sentence, where the word has to be read with it, they may of the last of three that is near the key.
    """
    key = gap.key
    if is_read_in_japanese(key) or is_nearly_read_in_japanese(key):
        return False
    if not gap.is_by_form and is_last and is_near(key, candidate.word):
        return False
    is_told = overlap(key.word, "".join(key.ja)) > 0  # a kanji of the key tells something of it as well
    is_seen = gap.is_by_form and is_seen_through(candidate) and not is_told
    return is_seen or is_read_in_japanese(candidate) or is_nearly_read_in_japanese(candidate)


def _tempts(document: Document, key: Sense, candidate: Sense) -> bool:
    """
    Ask for a word of the same field.

    One of the next field will do where somebody says it in the text or where it has a character of the key, and so a
    verb of the same kind. Two words that a text explains were met together, whatever their fields are.
    """
    if document.term_of(key.word) is not None and document.term_of(candidate.word) is not None:
        return True
    near, has_character = nearness_to(key, candidate.word), shares_character(key.word, candidate.word)
    if near >= NEXT_FIELD:
        return near == ONE_FIELD or has_character or in_simplified(candidate.word) in document.occurrences
    return has_character and near != FAR and key.pos == "v"


def is_of_form_alone(document: Document, key: Sense, candidate: Sense) -> bool:
    """
    Tell whether a word has a character of the key and is of another field: 措施 beside 设施, which is facilities.

    A noun must be of the sort of the key: no popcorn, 爆米花, is a deer, 梅花鹿.
    """
    if key.pos == _PEOPLE or not shares_character(key.word, candidate.word):
        return False
    is_of_sort = not key.pos.lower().startswith("n") or are_of_one_sort(key, candidate)
    return is_of_sort and not _tempts(document, key, candidate)


def _has_same_head(gap: Gap, candidate: Sense) -> bool:
    """Ask veto 6, but of a noun of another field that is offered for its character, 速度 is no 温度, and of animals."""
    if is_animal(gap.key.word) and is_animal(candidate.word):
        return False  # 公鸡 is no 母鸡, and without it all who know 鸡 would find the key
    is_of_another = gap.is_by_form and nearness_to(gap.key, candidate.word) < NEXT_FIELD
    return has_same_head(gap.key, candidate) and not (is_of_another and gap.key.pos.lower().startswith("n"))


def unlike_in(gap: Gap, candidate: Sense) -> str:
    """Give the Japanese that a wrong word may share no kanji with, but what both say for the noun that they end in."""
    head = in_simplified(gap.key.word)[-_HEAD:]
    is_shared = len(gap.key.word) > _HEAD and in_simplified(candidate.word).endswith(head) and head in table()
    said = "".join(table()[head].ja) if is_shared else ""
    return "".join(char for char in gap.unlike if char not in said)


def objects_in(document: Document, gap: Gap) -> Iterator[Sense]:
    """Give the nouns that the verb before the gap takes as well, in the script of the text: 洗衣服 beside 洗毛巾."""
    for word in sorted(objects_beside(gap.key.word, gap.text.partition(GAP)[0])):
        written = document.written(word)
        if word in table() and in_simplified(written) == word:
            yield replace(table()[word], word=written)


def _is_fellow(gap: Gap, candidate: Sense, *, is_last: bool) -> bool:
    """Tell whether a word tempts because the verb before the gap takes it too, or may stand third."""
    taken = objects_beside(gap.key.word, gap.text.partition(GAP)[0])
    return in_simplified(candidate.word) in taken | gap.fellows or (is_last and _widens(gap, candidate))


def _widens(gap: Gap, candidate: Sense) -> bool:
    """Tell whether a word of the next field may stand third beside two of the key's own."""
    return gap.is_wide and nearness_to(gap.key, candidate.word) == NEXT_FIELD


def _is_of_level(document: Document, key: Sense, candidate: Sense) -> bool:
    """
    Ask for a word about as hard as the key, so that it is neither ruled out at once nor unknown to all.

    The parts of two long compounds tell little: 机器学习 is no easier a term than 神经网络. Nor do those of a
    short word outside the list, 场记, which is hard unless the text says it.
    """
    words = in_simplified(key.word), in_simplified(candidate.word)
    are_compounds = all(len(word) >= _LONG and level_of(word) is None for word in words)
    level = max(level_of_word(words[1]), _RARE if _is_rare(document, words[1]) else 1)
    return are_compounds or abs(level - document.level_of(key.word)) <= _MOST_STEPS


def hide(document: Document, gap: Gap, chosen: Sequence[Sense], shown: str) -> bool:
    """Tell whether words hide the key, which is not the one among them that is known: 付钱 beside 赔本 and 加码."""
    level = document.level_of(gap.key.word)
    is_plain = level + 1 < _RARE
    is_known = is_plain and all(_is_rare(document, in_simplified(sense.word)) for sense in chosen)
    is_known = is_known or (gap.is_by_form and level <= _EASY and _are_mostly_harder(level, chosen))
    return not is_known and not _is_the_odd_one(gap.key, chosen) and is_balanced(gap, chosen, shown)


def _is_the_odd_one(key: Sense, chosen: Sequence[Sense]) -> bool:
    """Tell whether all but the key end in one noun, so that it stands out: 电影 beside 手机, 飞机, 司机."""
    ends = {in_simplified(sense.word)[-1] for sense in chosen if len(sense.word) > 1}
    is_one = len(chosen) > 1 and len(ends) == 1 and not any(map(is_mere_suffix, ends))
    return is_one and key.pos.lower().startswith("n") and in_simplified(key.word)[-1] not in ends


def _are_mostly_harder(level: int, chosen: Sequence[Sense]) -> bool:
    """Tell whether most words are so much harder than the key that who may be asked for it knows it alone."""
    return 2 * sum(level_of_word(in_simplified(sense.word)) >= level + _MOST_STEPS for sense in chosen) > len(chosen)


def is_far_rarer(document: Document, key: Sense, candidate: Sense) -> bool:
    """
    Tell whether a word is one that hardly anybody speaks of, beside a key that beginners know: 蜂农 and 农民.

    So is one that has no more than a character of a key that is a level harder: 风箱 and 箱子.
    """
    level = document.level_of(key.word) - is_of_form_alone(document, key, candidate)
    return level + _MOST_STEPS < _RARE and _is_rare(document, in_simplified(candidate.word))


def _is_rare(document: Document, simple: str) -> bool:
    """Tell whether no list has a word, no longer word tells it, and nobody says it in the text: 场记, 推土机."""
    is_told = len(simple) >= _LONG or is_made_of_words(simple)
    return not is_told and level_of(simple) is None and simple not in document.occurrences


def _stands_in(candidate: Sense, gap: Gap, language: str | None) -> bool:
    """Tell whether the translation or the hint, in either of its languages, says what a word means."""
    texts = [text for text in (gap.translation, gap.hint) if text]
    is_said = any(is_in_translation(candidate, text, language) for text in texts)
    return is_said or any(contains_english(gap.hint, gloss) for gloss in candidate.en if gap.hint)


def _rearranged(document: Document, gap: Gap, passed: Sequence[Sense], shown: str) -> tuple[Sense, ...]:
    """Exchange the first two as well, as little as may be; take two words where no three will do."""
    best = passed[:_MOST_REARRANGED]
    for count in range(WANTED, gap.least - 1, -1):
        places = sorted(combinations(range(len(best)), count), key=lambda some: (sum(some), some))
        for chosen in (tuple(best[place] for place in some) for some in places):
            if hide(document, gap, chosen, shown) and not any(are_close(*pair) for pair in combinations(chosen, 2)):
                return chosen
    return ()
