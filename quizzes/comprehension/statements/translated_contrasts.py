"""
Where does a translation say that something is not the one but the other, and how does it say it the other way round?

    不是钱，而是一句道歉     お金ではなく、一言の謝罪です      一言の謝罪ではなく、お金です
                          not money but an apology        not an apology but money

Both sides change places as they stand, so that what comes out is as good a sentence; it is so only of two things, or of
two with the same word before them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.statements.translated_numbers import Place
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from quizzes.distractors.edits.edit import Edit

_NOT_BUT = lazy_regex("不是[^，]+，?(?:而是|是)")
_SIDES: Mapping[str, re.Pattern[str]] = {
    "ja": lazy_regex(
        r"(?:(?<=[はがも、])|(?<=にとって)|^)(?![^、。]*にとって)(?P<one>[^、。「」はがも]{1,24})(?P<link>では(?:なく(?:て)?、|ありません。))"
        r"(?P<other>[^、。「」はがも]{1,24})(?=(?:なの|なん)?(?:です|でした|だ|だった|である)(?:よ|ね)?[。]?$)"
    ),
    "en": lazy_regex(
        r"\bnot (?P<one>[^,.;]{2,50}?)(?P<link>,? but )(?P<other>[^,.;]{2,70})(?=[.;]|$)",
    ),
}
_NO_SIDE = lazy_regex(r"^(?:only|just|merely|because|that|to be|rather)\b|だけ$|ばかり$|から$|ため$")
_BEFORE_THING = r"(?:the|an?|my|our|your|his|her|its|their|this|that|those|these|one|some)"
_WITH_ARTICLE = lazy_regex(rf"^{_BEFORE_THING} ")


def other_way_round(edit: Edit, translation: str, language: str) -> Place | None:
    """Exchange the two sides of a contrast in a translation, where an edit does so in its sentence."""
    if edit.kind is not EditKind.SWAP or _NOT_BUT.match(in_simplified(edit.said)) is None:
        return None
    found = list(_SIDES[language].finditer(translation))
    if len(found) != 1 or not _are_alike(found[0]["one"], found[0]["other"], language):
        return None
    [told], said = found, found[0].group()
    head = said[: told.start("one") - told.start()]
    instead = f"{head}{told['other']}{told['link']}{told['one']}"
    return Place(start=told.start(), end=told.end(), said=said, other=instead)


def _are_alike(one: str, other: str, language: str) -> bool:
    """Tell whether two sides are things, or begin with the same word, so that either may stand for the other."""
    if any(_NO_SIDE.search(side) for side in (one, other)):
        return False
    if language == "ja":
        return True
    firsts = {side.partition(" ")[0].casefold() for side in (one, other)}
    return len(firsts) == 1 or all(_WITH_ARTICLE.match(side) or " " not in side for side in (one, other))
