"""
Whom does 她 or 他 mean in a sentence that goes with a word for an earlier time?

    起初没人理我。有一位卖花的阿姨教我打结。后来她每天来。      一位卖花的阿姨

It is told only where the sentence right before names one of that sex, and nothing that is shown names another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.links import FEMALE, MALE, persons_in
from quizzes.distractors.display import clauses
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_PRONOUN = lazy_regex("(?P<she>她)(?!们)|(?<![其吉])他(?![人们])")
_BROUGHT_IN = "(?:[一那这]?[个位名](?:[^，。：“”]{1,6}的)?)?"
_WOMAN = lazy_regex(
    f"{_BROUGHT_IN}(?:女(?:生|孩子|孩儿?|同学|学生|老师|徒弟|工人|医生|司机)|小?姑娘|老太太|老奶奶|阿姨|大[妈娘婶])"
)
_MAN = lazy_regex(
    f"{_BROUGHT_IN}(?:男(?:生|孩子|孩儿?|同学|学生|老师|徒弟|护士)|小伙子|老头儿?|老大爷|大[爷叔]|老先生)"
)


def person_meant(context: Sequence[Spot], after: Spot) -> tuple[str, str]:
    """Give the pronoun of the first clause of a sentence, and whom it means; nothing where that is not sure."""
    head = in_simplified(after.source).strip()
    found = _PRONOUN.search(clauses(head)[0])
    if found is None:
        return "", ""
    is_she, source = found["she"] is not None, context[-1].source
    named = list((_WOMAN if is_she else _MAN).finditer(in_simplified(source)))
    if len(named) != 1 or _names_another(context, named[0], is_she=is_she):
        return "", ""
    return after.source.strip()[slice(*found.span())], source[slice(*named[0].span())]


def _names_another(context: Sequence[Spot], one: re.Match[str], *, is_she: bool) -> bool:
    """Tell whether somebody else is named who may be meant: of that sex, or for 他 of any."""
    told = in_simplified("".join(spot.source for spot in context)).replace(one.group(), "")
    if (FEMALE if is_she else MALE).search(told):
        return True
    words = (in_simplified(word) for spot in context for word in persons_in(spot))
    return not is_she and any(word not in one.group() for word in words)
