"""
Is a claim advice that somebody gives, which nobody tells of him as something that he says is so?

    出门以前花一分钟读一读说明      林芳说，出门以前花一分钟读一读说明: who is to read it?
    老人出门以前读一读说明          who does so is told
    大家应该读一读说明              and so is that one ought to
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim

# What is to be done a little: 读一读, with nobody before it who does so and no word that one ought to, may or does.
_A_LITTLE = lazy_regex(
    r"(?:^|[，；])(?P<before>[^，；自己我你您他她它们]*?)(?P<does>[看读听想问走试说写查聊练坐等尝闻摸数算逛歇翻学])一(?P=does)"
)
_TOLD_SO = lazy_regex("应该|[要得会能想可就都常总每了过去来再别]|必须|最好|不妨|喜欢|建议|希望|只|让|叫|给|请")


def is_bare_advice(claim: Claim) -> bool:
    """Tell whether a claim asks to do something, and neither names who is to do it nor says that one ought to."""
    found = _A_LITTLE.search(in_simplified(claim.said)) if claim.spot.speaker is not None else None
    if found is None or _TOLD_SO.search(found["before"]):
        return False
    return not any(tag_of(word).startswith(("n", "r")) for word in plain_words(found["before"]))
