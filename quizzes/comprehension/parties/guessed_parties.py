"""Where is a party named whom a pronoun means, and who guesses it that knows but what the talk is about?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.circumstances.told_elsewhere import told
from quizzes.comprehension.roles import groups_of, role_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import words

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

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
_QUOTED, _BOOK = lazy_regex("[“「『‘][^“”‘’「」『』]*(?:[”」』’]|$)"), lazy_regex("《[^《》]*》")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A party as a sentence names it, from `start` on."""

    spot: Spot
    start: int
    name: str


def mention_of(spot: Spot, party: str) -> Mention | None:
    """Find where a sentence names a party, with the 我 before it; none where it is called by name: 李伯伯."""
    start = spot.source.index(party)
    before = in_simplified(spot.source[:start])
    if before[-1:] in words("surname"):
        return None
    mine = "我" if before.endswith("我") else ""
    return Mention(spot=spot, start=start - len(mine), name=f"{mine}{party}")


def is_only_quoted(mention: Mention) -> bool:
    """Tell whether a sentence names one of somebody's own only in what it quotes: “我妈……” of a child's, 《我妈》."""
    text = _QUOTED.sub("", _BOOK.sub("", in_simplified(mention.spot.source)))
    return mention.name.startswith("我") and in_simplified(mention.name) not in text


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


def is_told_by_call(name: str, rest: str) -> bool:
    """Tell whether somebody says father or grandmother to the speaker, so that it is a child: 女儿说，爸爸你别数了."""
    role = role_of(in_simplified(name))
    calls = _CALLED_BY.get(role.person if role is not None else "")
    return calls is not None and calls.search(rest) is not None


def is_of_an_elder(speaker: str | None, name: str) -> bool:
    """Tell whether a parent would be offered of somebody who is called 大爷 or 奶奶, whose parents nobody thinks of."""
    return _ELDER.search(in_simplified(speaker or "")) is not None and is_parent(name)
