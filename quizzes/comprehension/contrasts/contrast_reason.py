"""
Does one of two reasons alone say what is done for it, which the sentence says of both?

    我们不是因为口味吵架，而是因为大小     no 因为什么: the quarrel is asked about
    慢不是因为难，是因为找不到零件         two reasons
    店不是为自己开的，是为街坊开的         told by sense: nobody says in an interview that it is for himself
    不是因为喜欢，是因为家里四个弟弟，养不活   torn: how many there are is no reason without what follows from it
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

_FOR_WHAT = lazy_regex("因为|由于|为了")
_FOR_MYSELF = lazy_regex("(?:为了?|替|给)(?:我们?|自己|我自己|咱们?)(?![一-龥]{0,2}[儿女父母爸妈爷奶娃孩老])")
_FOR_OTHERS = lazy_regex("(?:为了?|替|给)(?!了|什么|何)")
_THINGS = ("n", "b", "r", "s", "t")
_COUNTED = lazy_regex("[0-9一二两三四五六七八九十百千万几多]+[个位名口条只家座台亩间本块斤个](?=[一-龥])")
_SAYS = ("v", "a", "d")


def is_done_for_one(one: str, other: str) -> bool:
    """Tell whether one of two phrases names a thing and what is done for it, and the other nothing but a thing."""
    tags = [_tags(phrase) for phrase in (one, other)]
    return any(_is_done(first) and _is_bare(second) for first, second in (tags, tags[::-1]))


def is_for_others(denied: str, said: str) -> bool:
    """Tell whether somebody denies that something is for him and says for whom it is, as anybody would."""
    return all(
        pattern.match(in_simplified(phrase)) is not None
        for pattern, phrase in ((_FOR_MYSELF, denied), (_FOR_OTHERS, said))
    )


def is_torn_reason(said: str, after: str) -> bool:
    """Tell whether a reason only counts things, and the sentence goes on to say what comes of that."""
    plain = in_simplified(said)
    is_counted = _COUNTED.search(plain) is not None and not any(tag.startswith(_SAYS) for tag in _tags(said))
    return is_counted and after[:1] in {"，", ","}


def _is_done(tags: list[str]) -> bool:
    return len(tags) > 1 and tags[0].startswith("n") and tags[-1].startswith("v")


def _is_bare(tags: list[str]) -> bool:
    return bool(tags) and all(tag.startswith(_THINGS) for tag in tags)


def _tags(phrase: str) -> list[str]:
    """Give the parts of speech of the words behind 因为; none where a phrase gives no reason."""
    plain = in_simplified(phrase)
    found = _FOR_WHAT.match(plain)
    return [tag_of(word) for word in plain_words(plain[found.end() :])] if found is not None else []
