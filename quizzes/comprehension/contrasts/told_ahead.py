"""
Which of two things somebody means, does one know it before he says so?

    本事: 不是我聪明，是我坐得住      nobody praises himself
    浪再大也掉不出来，……怕的不是浪    one of the two is spoken of before
    从那天起，…… 所以……              what somebody holds then follows from what is shown
    又回来了，只是换了一家。换言之，……  what is shown is only put another way
    店不是为自己开的，是为街坊开的     nobody says in an interview that something is for himself
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import clauses
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.contrasts.contrast_site import Site
    from quizzes.distractors.spots import Spot

_PRAISE = lazy_regex(
    "(?<![没不怕])(?:最(?:厉害|强|棒|优秀|聪明|能干)|心(?:善|好|软)|记性好|聪明|厉害|能干|有?本事|天才|天分|天赋|勇敢|伟大|高尚|善良|大方|"
    "了不起|出名|有名|名[气声]|出风头|发财|[赚挣]大?钱|面子)"
)
_ASKED = lazy_regex("[^。！？…\n]*？")
_SUMS_UP = lazy_regex("(?:所以|因此)我们?[常总也都就老]*[常是会]?(?:说|讲|觉得|认为|想)")
_PUTS_ANEW = lazy_regex(
    "换言之|换句话说|换个说法|也就是说|就是说|由此可见|可见|这[就也]?(?:说明|意味着)|总之|简单[地来]?说|说白了|说到底|归根[到结]底|一句话"
)
_FOR_MYSELF = lazy_regex("(?:为了?|替|给)(?:我们?|自己|我自己|咱们?)(?![一-龥]{0,2}[儿女父母爸妈爷奶娃孩老])")
_FOR_OTHERS = lazy_regex("(?:为了?|替|给)(?!了|什么|何)")


def is_told_ahead(spot: Spot, site: Site, passage: str | None) -> bool:
    """Tell whether modesty, or what is shown before a contrast, tells which of the two is meant."""
    is_modest = bool(_PRAISE.search(in_simplified(site.a))) and not _PRAISE.search(in_simplified(site.b))
    if is_modest:
        return True
    shown = in_simplified(passage or "")
    if not shown:
        return False
    return _follows(spot, site) or any(in_simplified(phrase) in _ASKED.sub("", shown) for phrase in (site.a, site.b))


def _follows(spot: Spot, site: Site) -> bool:
    """Tell whether what somebody holds comes of what is told, as the clause before it opens."""
    ahead = clauses(in_simplified(spot.source).strip().partition(in_simplified(site.quote))[0].strip())
    own = in_simplified(site.quote)
    return any(_SUMS_UP.match(piece) for piece in ahead[-1:]) or any(map(_PUTS_ANEW.match, (*ahead[-1:], own)))


def is_for_others(denied: str, said: str) -> bool:
    """Tell whether somebody denies that something is for him and says for whom it is, as anybody would."""
    return all(
        pattern.match(in_simplified(phrase)) is not None
        for pattern, phrase in ((_FOR_MYSELF, denied), (_FOR_OTHERS, said))
    )
