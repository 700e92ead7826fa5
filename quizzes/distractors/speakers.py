"""What is somebody called who speaks, where the label of the text is a name, or no more than a sign: 问, 答?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex

_NAME = lazy_regex(r"[A-Za-z\u3400-\u9fff]")
_SIGNS = frozenset({"问", "答", "問", "q", "a"})


def asker_of(name: str | None) -> str:
    """Name who asks: by the label of the text, or by the part where the label is a mere sign."""
    return "采访者" if name is None or not _NAME.search(name) or name.casefold() in _SIGNS else name


def answerer_of(name: str | None) -> str:
    """Name who answers."""
    return "受访者" if name is None or not _NAME.search(name) or name.casefold() in _SIGNS else name


def name_of(name: str) -> str:
    """Name a speaker of whom the part follows from the label alone."""
    return answerer_of(name) if name.casefold() in {"答", "a"} else asker_of(name)
