"""Which sentence tells but half of what it is about: does it announce words, or answer somebody who is not there?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

# What announces words that are not shown: 他转过头来问, and no 我从来没问.
_ANNOUNCES = lazy_regex(
    r"(?:[说說问問道喊答叫讲講]|[写寫印刻][着著]|[说說问問喊][我你您他她](?:们|們)?|告[诉訴][^，,。；;：:]{1,6})[：:]\s*$|(?:^|[，,；;：:])[^，,。；;：:没沒不别別]*[问問][，,]?\s*$"
)
# Somebody will go for certain, and who was spoken of before, as the place was: 山一定去.
_ASSURES = lazy_regex(
    "(?:(?![我你您他她咱谁大])[一-龥]){0,3}[海山河湖江城岛村镇园馆寺庙塔](?:边|上|里)?(?:一定|肯定|当然|迟早|早晚|还是)(?:还?要|会|得|能)?(?:去|看|爬|到)的?[，,。；;]"
)
# My reply and what the one who asked does, who stands before it: 我说：“没有。”他就走了.
_REPLIES = lazy_regex(
    r"\s*我(?:们|們)?(?:就|也|便|又|只好)?(?:[说說答]|回答)[：:，,]?\s*[“「『][^”」』]*[”」』][，,]?(?:[他她](?!人|[乡鄉])|[^“「『，,]*(?:我|把|[给給对對跟让讓带帶领領请請])[他她](?!人|[乡鄉]))"
)


def announces(text: str) -> bool:
    """Tell whether a text ends with a verb of saying whose words are cut off: 她停下来问."""
    return _ANNOUNCES.search(text) is not None


def answers_nobody(text: str) -> bool:
    """
    Tell whether somebody's own reply is told, and then what another does or where one goes whom it does not name.

    So it is where one assures that somebody will go to a place, and names nobody: 山一定去，鞋我买好了.
    """
    return _REPLIES.match(text) is not None or _ASSURES.match(in_simplified(text)) is not None
