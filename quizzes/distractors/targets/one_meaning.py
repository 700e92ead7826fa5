"""Which words mean but what our gloss of them says, as far as the dictionary knows?"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.dictionary import dictionary
from quizzes.distractors.glosses.word_senses import senses_of_words
from quizzes.distractors.stems import english_stems
from quizzes.distractors.targets.figures import has_figure
from quizzes.distractors.words import NOTE_OF_DICTIONARY, Sense, in_simplified

_FEW = 3  # glosses
_PREPOSITIONS = (" to", " of", " with", " for", " by", " on", " in")


@lru_cache(maxsize=1 << 12)
def means_one_thing(sense: Sense) -> bool:
    """
    Tell whether our gloss is all that a word means, as far as the dictionary knows.

    Most of its glosses have a word of ours, or they are few, ours among them and none of a special field: 质量 is also
    the mass of physics.
    """
    entries = [entry for entry in dictionary().entries(sense.word) if not entry.is_name]
    glosses = [gloss for entry in entries for gloss in entry.glosses if not NOTE_OF_DICTIONARY.search(gloss)]
    own = frozenset[str]().union(*map(english_stems, sense.en))
    others = [gloss for gloss in glosses if not own & english_stems(gloss)]
    if in_simplified(sense.word) in _of_many_senses() or has_figure(sense.word):
        return False
    if len(others) * 2 < len(glosses) or not glosses:
        return True
    are_few = len(others) < len(glosses) <= _FEW and len(entries) == 1
    return are_few and not any(_is_of_another_sort(gloss, sense.pos) for gloss in others)


def _is_of_another_sort(gloss: str, pos: str) -> bool:
    """Tell whether a gloss is of a special field, or of another part of speech: 依据 is also "according to"."""
    return gloss.startswith("(") or gloss.startswith("to ") != (pos == "v") or gloss.endswith(_PREPOSITIONS)


@lru_cache(maxsize=1)
def _of_many_senses() -> frozenset[str]:
    return frozenset(senses_of_words())
