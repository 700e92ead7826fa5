"""Which words name a place, and which name somebody or something that can be a subject?"""

from __future__ import annotations

from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import table
from quizzes.translation.clause import used
from quizzes.translation.roles import is_pronoun

_CERTAIN, _WHERE = frozenset({"n", "np", "nc", "N"}), frozenset("里上中下")


def is_place(word: str) -> bool:
    """Tell whether a word says where: 店里, 里面."""
    is_within = len(word) > 1 and word != "其中" and (word[-1] in _WHERE or tag_of(word) in {"s", "f"})
    return is_within or word in used("place")


def is_named(word: str) -> bool:
    """Tell whether a word that ends a subject names somebody or something, and is no measure and no 样样."""
    known = table().get(word)
    is_known = known is not None and known.pos in _CERTAIN
    is_done = _is_done(word)
    is_noun = tag_of(word).startswith("n") and word not in used("length") and word != word[:1] * 2 and not is_done
    return word != "其中" and (is_pronoun(word) or is_known or is_noun or word in {"人", "事", "的"})


def _is_done(word: str) -> bool:
    """Tell whether a word that is tagged as a noun is a verb with its object: 排队, 坐火车."""
    known, thing = table().get(word), table().get(word[1:])
    if known is not None:
        return known.pos == "v"
    return thing is not None and thing.pos in _CERTAIN and tag_of(word[0]) == "v"
