"""Which of two traditional forms of one character does a text print, 着 or 著, 甚麼 or 什麼?"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.tables import told_in

# 著 is the particle only, which stands behind verbs, and no part of these words.
_OF_A_BOOK = lazy_regex("著(?=[名作稱述書者])|(?<=[顯名原專卓土編合論拙巨譯新遺])著")


@lru_cache(maxsize=32)
def own_forms(text: str) -> tuple[tuple[str, str], ...]:
    """
    Give the pairs of a usual form and the one that a text prints in its place, and never the usual one.

    The table has the form that most people print, as the converter writes it, and another one that some print instead.
    """
    plain = _OF_A_BOOK.sub("", text)
    pairs = told_in("own_forms.tsv").items()
    return tuple((usual, other) for usual, other in pairs if other in plain and usual not in plain)


def in_own_forms(turned: str, text: str) -> str:
    """Write traditional Chinese of our own, as the converter gives it, in the forms that a text prints."""
    for usual, other in own_forms(text):
        turned = _with_particle(turned) if usual == "著" else turned.replace(usual, other)
    return turned


def _with_particle(turned: str) -> str:
    kept = {found.start() for found in _OF_A_BOOK.finditer(turned)}
    return "".join("着" if char == "著" and i not in kept else char for i, char in enumerate(turned))


def particles_as_in(text: str, rule: str) -> str:
    """Name the particles that a rule speaks of, 连 and 着, as a part of a text writes them."""
    if to_simplified(text) == text:
        return rule
    return rule.replace("连", "連").replace("着", "著" if "著" in text else "着")
