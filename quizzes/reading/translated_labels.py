"""Is a label that of a translation, as the words of two languages beside it show?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.label_forms import Form, Label, ends_like_speech
from quizzes.reading.label_names import is_foreign_full_name
from quizzes.reading.languages import Language, hanzi_in, language_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_COLON, _NEAR = lazy_regex("[:：]"), 16


def is_named_in_full(label: Label, before: Label) -> bool:
    """Tell whether a label is a full name, behind Chinese words with no colon: First Point: may be 第一点：."""
    return is_foreign_full_name(label.name) and _COLON.search(before.rest[:_NEAR]) is None


def is_translated(label: Label, neighbours: Iterable[Label]) -> bool:
    """Tell whether the line before or after begins with a label too, as the translation of a speaker's words does."""
    return (
        label.form in {Form.COLON, Form.BRACKETS}
        and ends_like_speech(label.rest)
        and any(
            other.form is label.form and ends_like_speech(other.rest) and is_other_language(label, other)
            for other in neighbours
        )
    )


def is_set_apart_twice(label: Label, before: Label | None, after: Sequence[Label | None]) -> bool:
    """Tell whether the next line has a label of the other language, or where there is none, the line before."""
    beside = after[0] if after else before
    return beside is not None and beside.form is label.form and is_other_language(label, beside)


def is_other_language(label: Label, other: Label) -> bool:
    """Tell whether two stand before words of two languages; hanzi that could be of either are Chinese beside others."""
    languages = [language_of(each.rest) for each in (label, other)]
    decided = set(languages) - {Language.UNDECIDED}
    if len(decided) == 1 and decided <= {Language.JAPANESE, Language.ENGLISH}:
        doubtful = (each.rest for each, own in zip((label, other), languages, strict=True) if own not in decided)
        return any(map(hanzi_in, doubtful))
    return len(decided) > 1
