"""Whom else could a pronoun mean, as far as number, sex, kinship and what they do where they are named go?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.ages import are_of_two_ages, is_of_an_age
from quizzes.comprehension.antecedent import FEMALE, MALE, Reference, is_plural, names_one
from quizzes.comprehension.roles import is_kin, role_of
from quizzes.distractors.display import clauses
from quizzes.distractors.vetoes import means_alike, reads_alike
from quizzes.distractors.words import Sense, in_simplified, sense_of
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

# How a speaker tells what others call them, and what makes a party a degree or an office that somebody reaches.
_CALLED_SO = (
    r"[叫喊称]我[^，。]{{0,8}}{name}|我(?:就|也)?(?:是|当|做)(?:了|过)?(?:一?[个名位])?[^，。的]{{0,4}}{name}|"
    r"我[^。]{{0,12}}“[^”]{{0,3}}{name}”"
)
_OFFICE_BEFORE = lazy_regex(
    r"(?:念到|念完|读到|读完|读了|考上|考到|拿到|升到|升为|[当做是](?:了|过)?|成为|变成|作为|像|叫做?|称为)(?:一?[个名位])?[^，。了在的]{0,3}$"
)
_OF_PUBLIC = lazy_regex("层$|员工|同事|同学|同行|[民众丝客]$|顾客|读者|观众|总监|[多少几]")
_MISSING = lazy_regex(r"(?:没有?|不是|多少|帮)[^，。]{0,4}$")
_ONLY_SAID = lazy_regex("[？?“”‘’「」『』]")
_COUNTED = lazy_regex(r"[一有这那][个位名]?(?:[^，,。]{1,8}的)?$")
_DONE = lazy_regex("(?<!不)[了过]|说|告诉|[叫问]我")  # what one does once, and not all of a kind
_FAMILIAR = lazy_regex("^[老小阿]")  # 老魏 is called 魏师傅
# Words that may hold the key: VC are 机构 as well.
_HOLDS_OTHERS = frozenset({"人员", "企业", "公司", "单位", "团队", "机构", "组织", "部门"})


def is_somebody(found: Reference, name: str, near: Spot) -> bool:
    """Tell whether a sentence speaks of one person who is there: no public, nobody who is missing or may be anybody."""
    text, plain = in_simplified(near.source), in_simplified(name)
    before, _, after = text.partition(plain)
    is_introduced = near.speaker is None and found.spot.speaker is not None  # of the speakers, as they are introduced
    # no captain stands beside a daughter, and nobody who is only in what somebody asks or says
    is_unlike = is_kin(in_simplified(found.party)) and plain not in MALE | FEMALE and not _has_family_name(found)
    is_unlike = is_unlike or bool(_ONLY_SAID.search(text))
    if is_introduced or is_unlike or _OF_PUBLIC.search(plain) or _MISSING.search(before) or not names_one(name, text):
        return False
    is_certain = plain in MALE | FEMALE or bool(_COUNTED.search(before))
    return is_certain or bool(_DONE.search(clauses(after)[0] if after else ""))


def _has_family_name(found: Reference) -> bool:
    """Tell whether somebody is called as one's kin is, and by a family name, as no kin: 向奶奶."""
    before = in_simplified(found.named_in.source.partition(found.party)[0])
    return before[-1:] in words("surname")


def is_the_speaker(document: Document, found: Reference, name: str) -> bool:
    """Tell whether the one who speaks is called so: 裴律师, or 我是律师."""
    return _is_called(document, found.spot.speaker, name)


@lru_cache(maxsize=1 << 11)
def _is_called(document: Document, speaker: str | None, name: str) -> bool:
    family = _FAMILIAR.sub("", in_simplified(speaker or ""))[:1]
    calls = (f"{family}{name}", f"我是{name}", f"我是一名{name}", f"我是一位{name}", f"我是一个{name}")
    called = re.compile(_CALLED_SO.format(name=re.escape(in_simplified(name))))
    own = (spot for spot in document.spots_having(in_simplified(name)) if spot.speaker == speaker)
    is_called = bool(family) and any(call in _all_said(document) for call in calls)
    return is_called or any(called.search(in_simplified(spot.source)) for spot in own)


@lru_cache(maxsize=2)
def _all_said(document: Document) -> str:
    """Join all sentences, because every name is looked for in each."""
    return "\n".join(spot.source for spot in document.spots)


def is_of_other_sex(found: Reference, spots: Sequence[Spot], name: str) -> bool:
    """Tell whether the text goes on to speak of somebody by the other pronoun: 那位诗人……他, and never 她."""
    if is_plural(found.pronoun):
        return False
    own, other = ("他", "她") if in_simplified(found.pronoun) == "他" else ("她", "他")
    after = [in_simplified(spot.source).partition(in_simplified(name))[2] for spot in spots]
    return any(re.search(f"{other}(?!们)", text) and own not in text for text in after)


def takes_part(name: str, text: str) -> bool:
    """Tell whether a party does something where a text names it: it is no degree or office, and no word in quotes."""
    before, _, after = in_simplified(text).partition(in_simplified(name))
    is_called = re.search("[“‘「『][^”’」』，]{0,3}$", before) and re.match("[，！]", after)  # “老师，……”
    return not _OFFICE_BEFORE.search(before) and not is_called and not re.match("[”」]", after)


def is_close(name: str, key: str, passed: Sequence[str]) -> bool:
    """Veto 2: the name means or reads like the key, may hold it, or reads or ends like another option."""
    if in_simplified(name) in _HOLDS_OTHERS or reads_alike(name, key) or _mean_alike(name, key):
        return True
    if is_of_an_age(name) and not are_of_two_ages(name, key):
        return True
    if any(is_one_person(name, other) for other in (key, *passed)):
        return True
    return any(reads_alike(name, other) or in_simplified(name)[-1] == in_simplified(other)[-1] for other in passed)


def is_one_person(name: str, other: str) -> bool:
    """Tell whether two words are for the same one in a family: 太太 beside 老婆, whosever she is."""
    one, another = role_of(in_simplified(name)), role_of(in_simplified(other))
    return one is not None and another is not None and one.person == another.person


def _mean_alike(one: str, other: str) -> bool:
    first, second = (sense_of(name) or Sense(word=in_simplified(name), pos="np") for name in (one, other))
    return in_simplified(one)[-1] == in_simplified(other)[-1] or means_alike(first, second)
