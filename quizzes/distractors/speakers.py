"""What is somebody called who speaks, where the label of the text is a name, or no more than a sign: 问, 答?"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.patterns import lazy_regex

# No 采访者, as it may be readers who ask, or a written list of questions.
_ASKS, _ANSWERS = "提问者", "回答者"
_NAME = lazy_regex(r"[A-Za-z\u3400-\u9fff]")
# 院长答, 报社提问: who it is, and what he does; 顾问 is what somebody is.
_DOES = lazy_regex("(?<=[A-Za-z\u3400-\u9fff]{2})(?:(?<![顾顧学學])[提发發追]?[问問]|[回解]?答)$")
_SIGNS = {"问": _ASKS, "問": _ASKS, "q": _ASKS, "答": _ANSWERS}  # they tell the part, whoever asks at the moment


def asker_of(name: str | None) -> str:
    """Name who asks: by the label of the text, or by the part where the label is a mere sign."""
    return _called(name, _ASKS)


def answerer_of(name: str | None) -> str:
    """Name who answers."""
    return _called(name, _ANSWERS)


def name_of(name: str) -> str:
    """Name a speaker of whom nothing but the label tells the part."""
    return asker_of(name)


@lru_cache(maxsize=1 << 6)
def _called(name: str | None, part: str) -> str:
    if name is None or not _NAME.search(name):
        return part
    return _SIGNS.get(name.casefold()) or _DOES.sub("", name)
