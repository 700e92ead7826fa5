"""Is what looks like two nouns somebody and what he says or does: 学校规定，… is no 学校的规定?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.targets.word_class import stands_as_verb
from quizzes.translation.phrases import Kind

if TYPE_CHECKING:
    from quizzes.translation.phrases import Phrase


def is_verb_behind_noun(phrase: Phrase) -> bool:
    """Tell whether the second of two nouns without 的 between them is the verb of its clause."""
    if phrase.kind is not Kind.NOUN or phrase.has_de:
        return False
    return stands_as_verb(phrase.senses[-1], phrase.spot.source, phrase.start + len(phrase.words[0]))
