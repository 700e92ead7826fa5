"""Who is named by an age or a sex alone, and so may be of any trade and of any kin: students are young people."""

from __future__ import annotations

import re

from quizzes.distractors.words import in_simplified

_OF_AN_AGE = re.compile("(?:年轻人?|青年人?|中年人?|老年?人|大人|孩子们?|小孩子?|男人|女人|男孩|女孩|小伙子|姑娘)$")
_YOUNG = re.compile("年轻|青年|孩|小伙|姑娘")
_GROWN = re.compile("中年|大人|[男女]人|老[人年头]|[父母爸妈爷奶婆叔伯]|外公|丈夫|妻子|太太|先生")


def is_of_an_age(name: str) -> bool:
    """Tell whether a party is named by an age or a sex alone, which says nothing of what they do."""
    return bool(_OF_AN_AGE.match(in_simplified(name)))


def are_of_two_ages(name: str, other: str) -> bool:
    """Tell whether one of two is young and the other one is not: a son may be a boy and is a man, a father no boy."""
    is_young, is_other_young = (bool(_YOUNG.search(in_simplified(each))) for each in (name, other))
    older = in_simplified(other if is_young else name)
    return is_young is not is_other_young and bool(_GROWN.search(older))
