"""How does a step of the reading say what it found?"""

from __future__ import annotations

from quizzes.problem import Problem, Severity


def warning(code: str, message: str, line: int | None = None) -> Problem:
    """Say what was found and what was done about it; the file can be used all the same."""
    return Problem(severity=Severity.WARNING, code=code, message=message, line=line)


def error(code: str, message: str, line: int | None = None) -> Problem:
    """Say what was found and what cures it; the file cannot be used."""
    return Problem(severity=Severity.ERROR, code=code, message=message, line=line)


def shown(text: str, length: int = 24) -> str:
    """Quote the beginning of a text, so that a person finds it."""
    flat = " ".join(text.split())
    return f"“{flat}”" if len(flat) <= length else f"“{flat[:length]}…”"
