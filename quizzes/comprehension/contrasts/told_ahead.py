"""
Which of two things somebody means, does one know it before he says so?

    本事: 不是我聪明，是我坐得住      nobody praises himself
    伞这么结实，为什么还要修？        whoever asks so grants what the answer denies (不怕雨，怕火)
    表还在，……不是表的问题            what is denied was called all right before
    这里的粽子里头就是枣，……          what the denied thing has to be was told before
    从那天起，…… 所以……              what somebody holds then follows from what is shown
    又回来了，只是换了一家。换言之，……  what is shown is only put another way
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.display import clauses
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.contrasts.contrast_site import Site
    from quizzes.distractors.spots import Spot

_PRAISE = lazy_regex(
    "(?<![没不怕])(?:最(?:厉害|强|棒|优秀|聪明|能干)|心(?:善|好|软)|记性好|聪明|厉害|能干|有?本事|天才|天分|天赋|勇敢|伟大|高尚|善良|大方|"
    "了不起|出名|有名|名[气声]|出风头|发财|[赚挣]大?钱|面子)"
)
_DOUBTS = lazy_regex(
    "(?:这么|那么|这样|已经|早就)(?:结实|坚固|牢固?|硬|厚|粗|稳|安全|保险|大|高|重|快)[^，,？?]*[，,](?:为什么|为何|怎么|干吗|干嘛|何必)(?:还|又|非|要)"
)
_OF_MATTER = lazy_regex("的?(?:问题|原因|毛病|缘故|事儿?|关系)$")
_STILL_WELL = "[^，,。]{0,3}(?:还在|[都也]在|没坏|没变|没问题|好好的|照样|照旧|一点儿?没)"
_HAS_TO_BE = lazy_regex("就是|只[能有放用加]|必须|才[叫算]|[就都]得是")
_SUMS_UP = lazy_regex("(?:所以|因此)我们?[常总也都就老]*[常是会]?(?:说|讲|觉得|认为|想)")
_PUTS_ANEW = lazy_regex(
    "换言之|换句话说|换个说法|也就是说|就是说|由此可见|可见|这[就也]?(?:说明|意味着)|总之|简单[地来]?说|说白了|说到底|归根[到结]底|一句话"
)
_PAIR = 2  # characters


def is_told_ahead(spot: Spot, site: Site, passage: str | None) -> bool:
    """Tell whether modesty, or what is shown before a contrast, tells which of the two is meant."""
    is_modest = bool(_PRAISE.search(in_simplified(site.a))) and not _PRAISE.search(in_simplified(site.b))
    if is_modest:
        return True
    shown = in_simplified(passage or "")
    if not shown:
        return False
    return _follows(spot, site) or bool(_DOUBTS.search(shown)) or _is_cleared(site, shown) or _is_defined(site, shown)


def _follows(spot: Spot, site: Site) -> bool:
    """Tell whether what somebody holds comes of what is told, as the clause before it opens."""
    ahead = clauses(in_simplified(spot.source).strip().partition(in_simplified(site.quote))[0].strip())
    own = in_simplified(site.quote)
    return any(_SUMS_UP.match(piece) for piece in ahead[-1:]) or any(map(_PUTS_ANEW.match, (*ahead[-1:], own)))


def _is_cleared(site: Site, shown: str) -> bool:
    """Tell whether what is shown says of the denied thing that nothing is amiss with it."""
    thing = _OF_MATTER.sub("", in_simplified(site.a))
    return bool(thing) and re.search(f"{re.escape(thing)}{_STILL_WELL}", shown) is not None


def _is_defined(site: Site, shown: str) -> bool:
    """Tell whether a clause that is shown says what the denied thing has to be."""
    name = hanzi_of(in_simplified(site.a))
    pairs = {name[at : at + _PAIR] for at in range(len(name) - 1)}
    found = ((piece, _HAS_TO_BE.search(piece)) for piece in clauses(shown))
    return any(is_so is not None and any(pair in piece[: is_so.start()] for pair in pairs) for piece, is_so in found)
