"""
Who is named in a sentence, and what is he called where nobody of the talk says 我?

    我太太               太太, or 何师傅的太太 where another guest or somebody told of may have one
    修伞的师傅, 骆医生, 老郑   as the text has it
    我                  who speaks: 何师傅
    他, 你的女儿, 他母亲     somebody of whom it is not told here who it is, as 媒人, whom no table has
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.comprehension.antecedent import is_organisation, parties_in
from quizzes.comprehension.hosts import guests_of
from quizzes.distractors.display import word_edges
from quizzes.distractors.speakers import answerer_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_OF_OTHERS = frozenset({"office", "boss", "trade", "learner", "person", "anybody"})
_MARRIED = frozenset({"wife", "husband", "spouse"})
_AGES_OF_ONE = frozenset({"grown", "old"})  # who is a 大妈 to the one is an old lady to the other
_NARRATOR = "讲述者"
_SHORT = {"妈": "妈妈", "爸": "爸爸", "哥": "哥哥", "姐": "姐姐"}
_SAYING_NOTHING = frozenset("的一位个老小大人者子家")  # characters of names that say nothing of who it is
_QUOTED = lazy_regex("[“「『‘《][^“”‘’「」『』《》]*[”」』’》]")
_IS = lazy_regex("[是当做成][了过]?(?:一?[个名位])?$")
_NO_PART = "位个名岁我你您他她是有在和跟给把被让叫见来了说"  # of what tells which one it is: 修伞的师傅
_NO_NAME = "(?!老[师板家实大乡外百]|小[时孩学心朋伙姑男女])"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody as an option calls him, of a sort of our table or `speaker` or `named`, and of a sex and an age."""

    name: str
    word: str
    sort: str
    sex: str = "-"
    age: str = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Where a sentence names somebody; a pronoun names nobody, nor does a word that is not of our table: 媒人."""

    start: int
    end: int
    person: Person | None


def named_in(document: Document, spot: Spot) -> tuple[Named, ...]:
    """Give all places where a sentence names somebody, or has a pronoun for one, in order; in quotes 我 is another."""
    simple, edges = in_simplified(spot.source), tuple(word_edges(spot.words))
    unquoted = _QUOTED.sub(lambda quote: "…" * len(quote.group()), simple)
    known = [
        Named(start=found.start(), end=found.end(), person=_person(document, spot, found))
        for found in _shape(document.people).finditer(unquoted)
        if {found.start(), found.end()} <= {*edges} and not simple.startswith("们", found.end())
    ]
    left = [(a, b) for a, b in pairwise(edges) if all(b <= each.start or each.end <= a for each in known)]
    return tuple(sorted((*known, *_unknown(unquoted, left)), key=lambda named: named.start))


def _unknown(text: str, places: Iterable[tuple[int, int]]) -> Iterator[Named]:
    """Find people whom our table does not know among some words, but for what somebody is: 我爸是铁匠."""
    for start, end in places:
        word = text[start:end]
        is_person = bool(parties_in((word,))) and not is_organisation(word)
        if is_person and not _IS.search(text[:start]):
            yield Named(start=start, end=end, person=None)


def speaker_of(document: Document, spot: Spot) -> Person:
    """Give who says a sentence, or tells it."""
    name = document.written(answerer_of(spot.speaker) if spot.speaker is not None else _NARRATOR)
    return Person(name=name, word=in_simplified(name), sort="speaker")


def may_be_one(one: Person, other: Person) -> bool:
    """Tell whether one of two names may be short for the other, or belong to the same: 老郑, 郑师傅; 老师, 沈老师."""
    is_within = one.word in other.word or other.word in one.word
    is_kin_of = (
        one.sort != other.sort and not {one.sort, other.sort} & _OF_OTHERS and "named" not in {one.sort, other.sort}
    )
    return (
        one.name == other.name
        or is_within
        or (not is_kin_of and bool((set(one.word) & set(other.word)) - _SAYING_NOTHING))
    )


def are_two(one: Person, other: Person) -> bool:
    """Tell whether two who are named in different sentences can only be two: relatives, or of two sexes or ages."""
    sorts, ages = {one.sort, other.sort}, {one.age, other.age}
    if "speaker" in sorts:
        return True
    if not sorts & _OF_OTHERS and "named" not in sorts:
        return len(sorts) > 1 and not sorts <= _MARRIED
    is_of_two_ages = len(ages) > 1 and ages != _AGES_OF_ONE
    return sorts == {"person"} and "-" not in ages and ({one.sex, other.sex} == {"m", "f"} or is_of_two_ages)


def is_young(word: str) -> bool:
    """Tell whether a word is for a child or for somebody young who is no relative, as 女孩."""
    return word in _table() and _table()[word][2] in {"child", "young"}


def _person(document: Document, spot: Spot, found: re.Match[str]) -> Person | None:
    written = spot.source[found.start() : found.end()]
    is_of_another = spot.source[: found.start()].endswith("的") or spot.source.startswith("的", found.end())
    if found["other"] or is_of_another:
        return None
    if found["me"]:
        return speaker_of(document, spot)
    if found["named"] or found["surname"]:
        return Person(name=written, word=in_simplified(written), sort="named")
    word = found["kin"] or found["role"]
    sort, sex, age = _table()[word]
    name = _kin_called(document, spot, word) if found["kin"] else written
    return Person(name=name, word=in_simplified(word), sort=sort, sex=sex, age=age)


def _kin_called(document: Document, spot: Spot, word: str) -> str:
    """Give what a relative of who speaks is called: by the bare word, no longer than a name, if that will do."""
    of_another = re.compile(f"[他她]的?{word}|(?<![我您你])的{word}")
    told = (in_simplified(each.source) for each in document.spots_having(word))
    is_of_one = len(guests_of(document)) <= 1 and not any(map(of_another.search, told))
    whose = "" if is_of_one else f"{speaker_of(document, spot).name}的"
    return document.written(f"{whose}{_SHORT.get(word, word)}")


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[str, str, str]]:
    """Give the words for people, and no 人, which stands in many others."""
    rows = rows_of("people.tsv")
    return {word: (sort, sex, age) for word, sort, sex, age in rows if len(word) > 1 or word in _SHORT}


@lru_cache(maxsize=4)
def _shape(people: Sequence[str]) -> re.Pattern[str]:
    """Give how somebody is named, who may be one of those who are called by a whole name."""
    kin = _any_of(word for word, (sort, _, _) in _table().items() if sort not in _OF_OTHERS)
    roles = _any_of(word for word in _table() if len(word) > 1)
    surnames = "|".join(sorted(words("surname")))
    named = "|".join((*map(re.escape, people), f"{_NO_NAME}[老小](?:{surnames})"))
    return re.compile(
        rf"我的?(?P<kin>{kin})|(?P<me>我(?:自己)?)(?![们的国家])|"
        rf"(?P<other>[他她](?:们|自己)?(?:的?(?:{kin}))?|[你您](?:们|的?(?:{kin}))?|的(?:{kin}))|"
        rf"(?P<named>{named})|(?P<surname>{surnames})?(?:[^\W{_NO_PART}]{{2,3}}的)??(?P<role>{roles})"
    )


def _any_of(every: Iterable[str]) -> str:
    return "|".join(sorted(every, key=lambda word: (-len(word), word)))
