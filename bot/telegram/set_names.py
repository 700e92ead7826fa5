"""How are sets named where people choose one, and which come first?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.telegram.markup import shortened
from bot.texts.neutral import neutral_line
from bot.texts.phrases import is_foreign
from bot.texts.set_titles import title_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.store import SetInfo
    from bot.texts import Texts
    from quizzes.question import Localized

FIRST_COUNT = 5
TWO_LANGUAGES = 2
LONGEST_TITLE = 40


def in_language_first(texts: Texts, sets: Sequence[SetInfo]) -> list[SetInfo]:
    """Put those first that have a title in the person's language, else as they come."""
    return sorted(sets, key=lambda info: is_foreign(texts, info.title))


def best_first(sets: Sequence[SetInfo], language: str) -> list[SetInfo]:
    """
    Put those first whose title is in the person's language, of those the longer ones, then those of more kinds.

    What comes first is what everybody begins with: a set of one kind is mostly something beside a set of all kinds.
    Of equals those come first that are in English too.
    """

    def lacks(info: SetInfo) -> tuple[bool, bool, int, bool]:
        is_foreign_to_them = language not in dict(info.title.items())
        kinds = sum(count > 0 for count in info.kinds.values())
        return is_foreign_to_them, info.questions < FIRST_COUNT, -kinds, info.title.en is None

    return sorted(sets, key=lacks)


def title_of(texts: Texts, info: SetInfo) -> str:
    """Name a set in the person's language."""
    return shortened(neutral_line(title_text(texts, info.title) or info.id), LONGEST_TITLE) or info.id


def titles_of(texts: Texts, sets: Iterable[SetInfo]) -> dict[str, str]:
    """Name sets that stand in one list, by their ids."""
    named = {info.id: info for info in sets}
    return told_apart(
        texts,
        {id_: title_of(texts, info) for id_, info in named.items()},
        {id_: info.title for id_, info in named.items()},
    )


def told_apart(texts: Texts, shown: Mapping[str, str], titles: Mapping[str, Localized]) -> dict[str, str]:
    """
    Put behind what is shown of a title that stands there twice the language that its text is translated into.

    Where that does not tell them apart either, it is the id that follows.
    """
    often = Counter(shown.values())
    plainer = {
        id_: _with_translation(texts, text, titles.get(id_)) if often[text] > 1 else text for id_, text in shown.items()
    }
    still = Counter(plainer.values())
    return {id_: text if still[text] == 1 else f"{shown[id_]} · {id_}" for id_, text in plainer.items()}


def _with_translation(texts: Texts, shown: str, title: Localized | None) -> str:
    """Say which language a Chinese text is translated into, where it is one and stands in its title."""
    languages = set() if title is None else {language for language, _ in title.items()}
    if "zh" not in languages or len(languages) != TWO_LANGUAGES:
        return shown
    (language,) = languages - {"zh"}
    translated = texts.say(f"translated-{language}")
    return f"{shown} · {translated}"
