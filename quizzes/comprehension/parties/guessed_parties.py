"""Which party does whoever knows what a talk is about guess, and beside whom does one think of the other parent?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.circumstances.told_elsewhere import told
from quizzes.comprehension.roles import groups_of, role_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.parties.named_parties import Mention
    from quizzes.distractors.document import Document

_PARENTS = frozenset({"father", "mother"})
_ELDER = lazy_regex("(?:大爷|大妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|阿公|阿嬷|老先生|老太太|老人|大娘|老伯|阿婆)$")
_PARENT_CALLED, _GRANDPARENT_CALLED = (
    lazy_regex("(?<![我他她你])(?:爸爸|妈妈|老爸|老妈|[爸妈](?=[，,！!你您别]))"),
    lazy_regex("(?<![我他她你])(?:爷爷|奶奶|外公|外婆|姥姥|姥爷)"),
)
_CALLED_BY = {
    **dict.fromkeys(("daughter", "son"), _PARENT_CALLED),
    **dict.fromkeys(("son's_daughter", "son's_son", "daughter's_daughter", "daughter's_son"), _GRANDPARENT_CALLED),
}
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


def is_told_by_call(name: str, rest: str) -> bool:
    """Tell whether somebody says father or grandmother to the speaker, so that it is a child: 女儿说，爸爸你别数了."""
    role = role_of(in_simplified(name))
    calls = _CALLED_BY.get(role.person if role is not None else "")
    return calls is not None and calls.search(rest) is not None


def is_of_an_elder(speaker: str | None, name: str) -> bool:
    """Tell whether a parent would be offered of somebody who is called 大爷 or 奶奶, whose parents nobody thinks of."""
    return _ELDER.search(in_simplified(speaker or "")) is not None and is_parent(name)
