"""Which party does whoever knows what a talk is about guess, and beside whom does one think of the other parent?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.comprehension.circumstances.circumstance_reasons import told
from quizzes.comprehension.roles import groups_of, role_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.parties.named_parties import Mention
    from quizzes.distractors.document import Document

_PARENTS = frozenset({"father", "mother"})
_INSTITUTION = "institution"
_OF_THE_TALK, _SPOTS_PER_TIME = 4, 25  # sentences that name what a talk is about; a long talk names all more often
_OF_ANY_TALK = frozenset({"company", "of_me", "of_ours"})  # relatives and kinds of companies are told apart anywhere


def is_of_theme(document: Document, mention: Mention) -> bool:
    """Tell whether whoever knows what a talk is about guesses a party: the school of a talk with its headmaster."""
    name, title = in_simplified(mention.name), document.interview.title
    if any(name in in_simplified(speaker) for speaker in _speakers(document)):
        return True  # whoever sees who speaks thinks of the teacher
    slots = {group.slot for group in groups_of(name, in_simplified(mention.spot.source[: mention.start]))}
    if not slots or slots & _OF_ANY_TALK:
        return False
    heading = in_simplified(title.source) if title is not None else ""
    is_in_title = name in heading or (_INSTITUTION in slots and name[0] in heading)
    return is_in_title or len(told(document, name)) > max(_OF_THE_TALK, len(document.spots) // _SPOTS_PER_TIME)


@lru_cache(maxsize=4)
def _speakers(document: Document) -> frozenset[str]:
    return frozenset(spot.speaker for spot in document.spots if spot.speaker is not None)


def is_parent(name: str) -> bool:
    """Tell whether somebody is a father or a mother."""
    role = role_of(in_simplified(name))
    return role is not None and role.person in _PARENTS


def is_other_parent(name: str, other: str) -> bool:
    """Tell whether two names are for the two parents of somebody: 我爸 beside 我妈."""
    one, another = role_of(in_simplified(name)), role_of(in_simplified(other))
    return one is not None and another is not None and {one.person, another.person} == _PARENTS
