"""
Does a translation say flatly what a sentence says may be so?

    可能是必经之路，所以我们从这里开始    避けて通れません。ですから、ここから始めます
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

MAY_BE = lazy_regex("(?<![不没未尽])(?<!不太)(?<!没有)可能(?!性)|也许|或许|恐怕|说不定")
_SAYS_MAY_BE = lazy_regex(
    r"かもしれ|かもね|だろう|でしょう|可能|おそらく|恐らく|たぶん|多分|もしか|ひょっと|あり得|ありう|あるいは|かねな"
    r"|はず|と思|おそれ|恐れがあ|ことも?あ[るりっ]"
    r"|\b(?:[Mm]ay|[Mm]ight|[Cc]ould|[Pp]erhaps|[Mm]aybe|[Pp]robabl[ey]|[Pp]ossibl[ey]|likely)\b"
    r"|\bI (?:think|guess|am afraid)\b"
)


def leaves_out_doubt(said: str, told: str) -> bool:
    """Tell whether a sentence says what may be and its translation flatly that it is so, which is hardly true."""
    return bool(MAY_BE.search(in_simplified(said))) and not _SAYS_MAY_BE.search(told)
