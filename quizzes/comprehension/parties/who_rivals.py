"""
Who else of an interview, or of the same sort of people, could do what a sentence tells, and does not?

    我妈            others of the family; those of whom the text speaks come first
    老施            others whom the speaker calls by name
    创业公司         other kinds of companies, those of the text first; OpenAI beside others that are called by name
    姑娘            others of their group in our table, who can be nobody but another
    同事, 医院       of their group those of whom the text speaks
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.circumstances.told_elsewhere import told
from quizzes.comprehension.parties.guessed_parties import is_of_an_elder, is_other_parent
from quizzes.comprehension.parties.named_parties import (
    is_company,
    is_only_quoted,
    is_personal_name,
    is_whole,
    is_whole_at,
    may_be_same,
    mentions,
)
from quizzes.comprehension.roles import (
    groups_of,
    is_meant_so,
    is_of_other_age,
    kinds_told,
    relatives,
    rivals_in,
    role_of,
)
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.glosses.wording import clause_around
from quizzes.distractors.vetoes import pairs_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.comprehension.parties.named_parties import Mention
    from quizzes.comprehension.roles import Group, Role
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_WANTED, _LEAST = 3, 2
_EASY, _HARDER = 3, 2  # levels
_OFTEN = 2  # times that a talk names what it is about
_COMPANY = "company"
_OF_ANYBODY = frozenset({"of_me", "of_ours", "called", "counted", "pair"})  # relatives, and who is called like one
_COUSIN = lazy_regex("[表堂][哥姐]")
_OF_THE_NET, _NEW = "大厂", lazy_regex("[创創]|VC")  # beside a start-up a company of the net, else a large factory
_JUST_BEFORE = 4  # sentences
_MOST_SHARED, _AROUND = 1, 150  # pairs of characters; sentences
_OF_A_CLAUSE = 4  # what two clauses share is no more than so many times less than all that one tells
_MANY = lazy_regex("很多|许多|不少|有些|一些|所有")
# A team or a school of one sex, in which nobody thinks of the other one, nor of the old.
_ONE_SEX = lazy_regex("[女男]子?(?:足(?!迹)|篮|排(?!队)|曲|冰球|队|校|中(?!音)|兵|团)(?!友)")
_OF_A_SEX = lazy_regex("姑娘|小伙子")
_BY_AGE, _OF_RANK = lazy_regex("老太太|老先生|大叔|大妈|姑娘|小伙子"), lazy_regex("专家|教授|院士|评委|法官|代表|委员")
# No bank is called so: 有个投资人姓段, 管理层六个人.
_OF_A_PERSON = lazy_regex(r"位[^，,。]{0,4}＿|＿姓|＿[^，,。]{0,6}岁|＿[0-9一二两三四五六七八九十几]+(?:个人|[位名])")
_COUNTED_AS_ONE = lazy_regex("[一有这那几]个$")  # 有个投资人: of a bank one says 有家
_IS_SPEAKER = r"我(?:们?都|就|也|以前|原来|本来|只)?(?:是|当|做|像)(?:了|过)?[^，。]{{0,8}}{name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rival:
    """Somebody who is offered, in simplified characters or as the text writes it, and where the text tells of him."""

    name: str
    told_in: Spot | None


def rivals_of(document: Document, mention: Mention, passage: str) -> tuple[Rival, ...]:
    """Give the best set of others who fit where somebody is named in a quote; none where there are too few."""
    sets = (tuple(each) for each in _sets(document, mention, in_simplified(passage)))
    best = max((each[:_WANTED] for each in sets), key=lambda each: (len(each), _count_told(each)), default=())
    return best if len(best) >= _LEAST else ()


@lru_cache(maxsize=4)
def _is_of_one_sex(document: Document) -> bool:
    """Tell whether an interview is of a team or a school of women, or of men, alone."""
    named = sum(len(_ONE_SEX.findall(in_simplified(spot.source))) for spot in document.spots)
    return named >= _OFTEN


def _count_told(rivals: Sequence[Rival]) -> int:
    return sum(rival.told_in is not None for rival in rivals)


def _sets(document: Document, mention: Mention, passage: str) -> Iterator[Iterator[Rival]]:
    name = in_simplified(mention.name)
    before, _, after = passage.partition(name)
    rest = f"{before}＿{after}"
    if is_company(document, mention.name):
        if not (_COUNTED_AS_ONE.search(before) or _OF_A_PERSON.search(rest)):
            yield _companies(document, mention, before, rest)
    elif is_personal_name(name):
        yield _of_text(document, mention, is_personal_name)
    elif is_meant_so(name, mention.spot.translation or ""):
        for group in groups_of(name, before):
            if not _is_of_others(document, group, rest):
                yield _fit_for_talk(group, _of_group(document, mention, _roles_beside(document, mention, group, rest)))


def _roles_beside(document: Document, mention: Mention, group: Group, rest: str) -> tuple[Role, ...]:
    """Give the others of a group who are of an age with somebody, and of a talk's relatives any, each of them once."""
    name, at = in_simplified(mention.name), mention.spot.index
    told_before = in_simplified("".join(spot.source for spot in document.spots[max(0, at - _JUST_BEFORE) : at]))
    fit = (role for role in rivals_in(group, name, rest) if not is_of_other_age(name, role, told_before))
    more = rivals_in(_told_relatives(document), name, rest) if group.slot == "of_me" else ()
    return tuple(({role.person: role for role in fit} | {role.person: role for role in more}).values())


def _fit_for_talk(group: Group, found: Iterator[Rival]) -> Iterator[Rival]:
    """Offer whoever is never spoken of only of kin and of people told by their age: no housemate of a tea farmer."""
    every = "，".join((*group.words, *group.others))
    is_of_anybody = group.slot in _OF_ANYBODY or _BY_AGE.search(every) or _COUSIN.search(every)
    return found if is_of_anybody else (rival for rival in found if rival.told_in is not None)


def _is_of_others(document: Document, group: Group, rest: str) -> bool:
    """Tell whether people are called by their age or sex where all are of one, or have a rank: 十三位专家里."""
    is_by_sex = any(map(_OF_A_SEX.search, group.words)) and _is_of_one_sex(document)
    return is_by_sex or (any(map(_BY_AGE.search, group.words)) and _OF_RANK.search(rest) is not None)


@lru_cache(maxsize=4)
def _told_relatives(document: Document) -> Group:
    """Give the relatives whom somebody of a talk calls his own: these are offered beside any other relative."""
    group = relatives()
    return replace(group, words=tuple(word for word in group.words if told(document, f"我{word}")))


def _of_group(document: Document, mention: Mention, roles: Sequence[Role]) -> Iterator[Rival]:
    """Take of a group those of whom the speaker tells elsewhere, the nearest first, then those of whom nobody does."""
    mine = "我" if in_simplified(mention.name).startswith("我") else ""
    near = _paragraph_of(document, mention.spot)
    is_general = is_company(document, mention.name)
    found: list[tuple[bool, bool, int, Rival]] = []
    for role in roles:
        name = f"{mine}{role.word}"
        spots = tuple(spot for spot in told(document, name) if not is_only_quoted(spot, name))
        own = [spot for spot in spots if _is_whole_in(spot, name) and _is_of_talk(document, mention, spot)]
        is_unfit = role.word in near or not document.is_said_there(role.word) or (spots and not own)
        is_unfit = is_unfit or (role.word == _OF_THE_NET and not spots and not _NEW.search(mention.name))
        is_unfit = is_unfit or _means_it(mention.spot, role) or _is_speaker(document, mention.spot.speaker, name)
        is_unfit = is_unfit or (not own and is_of_an_elder(mention.spot.speaker, name))
        is_hard = not own and not is_general and document.level_of(role.word) > _easy_up_to(document, mention)
        if is_unfit or is_hard or (_is_said_alike(mention, own, name) if is_general else _does_alike(mention, own)):
            continue
        nearest = min(own, key=lambda spot: _steps(mention, spot), default=None)
        order = mix(f"{mention.spot.source}{name}") if nearest is None else _steps(mention, nearest)
        is_beside = is_other_parent(mention.name, name)  # of whom one thinks first
        found.append((not is_beside, nearest is None, order, Rival(name=name, told_in=nearest)))
    yield from (rival for *_, rival in sorted(found, key=lambda each: each[:3]))


def _easy_up_to(document: Document, mention: Mention) -> int:
    """Give the level up to which words of which the text has none stand beside a key, lest it be the easy one."""
    return max(document.level_of(in_simplified(mention.name).removeprefix("我")), _EASY) + _HARDER


def _companies(document: Document, mention: Mention, before: str, rest: str) -> Iterator[Rival]:
    """
    Take other kinds for a kind, those that the text names: of the table, others only where it has too few.

    For a name take others by their names: OpenAI may be a start-up as well.
    """
    name = in_simplified(mention.name)
    group = next(groups_of(name, before), None)
    if group is None:
        yield from _of_text(document, mention, lambda each: is_company(document, each) and role_of(each) is None)
        return
    others = tuple(_of_group(document, mention, rivals_in(group, name, rest)))
    told_of = tuple(each for each in others if each.told_in is not None)
    if group.slot != _COMPANY:
        yield from told_of
        return
    if len(told_of) < _LEAST:  # no charity beside the large and the new companies
        kinds = _of_group(document, mention, rivals_in(kinds_told(), name, rest))
        told_of += tuple(each for each in kinds if each.told_in is not None)
    yield from told_of if not told_of or len(told_of) >= _LEAST else (*told_of, *others[_count_told(others) :])


def _of_text(document: Document, mention: Mention, is_fit: Callable[[str], bool]) -> Iterator[Rival]:
    """Take others whom the text names, the nearest first, who do not do the same and are nobody under another name."""
    every: dict[str, list[Spot]] = {}
    for other in filter(is_whole, _around(document, mention)):
        if (
            not _calls_speaker(mention.spot.speaker, other.name)
            and is_fit(in_simplified(other.name))
            and in_simplified(other.name) not in in_simplified(mention.spot.source)
        ):
            every.setdefault(other.name, []).append(other.spot)
    kept = [mention.name]
    for name, spots in sorted(every.items(), key=lambda each: (min(_steps(mention, s) for s in each[1]), each[0])):
        if not _does_alike(mention, spots) and not any(may_be_same(name, each) for each in kept):
            kept.append(name)
            yield Rival(name=name, told_in=min(spots, key=lambda spot: _steps(mention, spot)))


def _is_of_talk(document: Document, mention: Mention, spot: Spot) -> bool:
    """Tell whether a speaker tells of somebody, or of companies, which are the same for all who speak."""
    return spot.speaker == mention.spot.speaker or is_company(document, mention.name)


def _is_whole_in(spot: Spot, name: str) -> bool:
    start = in_simplified(spot.source).index(name)
    return is_whole_at(spot, start, start + len(name))


def _steps(mention: Mention, spot: Spot) -> int:
    return abs(spot.index - mention.spot.index)


def _is_said_alike(mention: Mention, spots: Sequence[Spot], name: str) -> bool:
    """
    Tell whether a clause says of companies of another kind much of what one tells here: that they have a chance.

    Not of those that the text sets against these in one matter, be it said of both that they need a model.
    """
    own = _told_in(in_simplified(clause_around(mention.spot.source, mention.start)), in_simplified(mention.name))
    said = (clause_around(in_simplified(spot.source), in_simplified(spot.source).index(name)) for spot in spots)
    return any(len(_told_in(clause, name) & own) * _OF_A_CLAUSE >= max(1, len(own)) for clause in said)


def _told_in(clause: str, name: str) -> frozenset[str]:
    return pairs_of(_MANY.sub("", clause.replace(name, "")))


def _does_alike(mention: Mention, spots: Sequence[Spot]) -> bool:
    """Tell whether somebody does elsewhere much of what is told here."""
    own = pairs_of(mention.spot.source.replace(mention.name, ""))
    return any(len(pairs_of(spot.source) & own) > _MOST_SHARED for spot in spots)


def _means_it(spot: Spot, role: Role) -> bool:
    """Tell whether the translation of a sentence calls the one who does it so, or speaks of such a one."""
    text = (spot.translation or "").lower()
    return role.ja in text or bool(re.search(rf"\b{re.escape(role.en.lower())}\b", text))


def _calls_speaker(speaker: str | None, name: str) -> bool:
    """Tell whether the one who speaks may be called so by others: 程老师, of 程海云."""
    family, simple = in_simplified(speaker or "")[:1], in_simplified(name)
    return bool(family) and (simple.startswith(family) or simple[1:] == family)


@lru_cache(maxsize=1 << 10)
def _is_speaker(document: Document, speaker: str | None, name: str) -> bool:
    """Tell whether the one who speaks is called so: by the label, or by his own words."""
    called = lazy_regex(_IS_SPEAKER.format(name=re.escape(name)))
    own = (spot for spot in document.spots if spot.speaker == speaker)
    return name in in_simplified(speaker or "") or any(called.search(in_simplified(spot.source)) for spot in own)


def _paragraph_of(document: Document, spot: Spot) -> str:
    """Give the paragraph of a sentence, in simplified characters."""
    every, count = document.spots, len(document.spots)
    before = takewhile(lambda each: each.place == spot.place, (every[i] for i in range(spot.index - 1, -1, -1)))
    after = takewhile(lambda each: each.place == spot.place, (every[i] for i in range(spot.index, count)))
    return "".join(in_simplified(each.source) for each in (*before, *after))


def _around(document: Document, mention: Mention) -> Sequence[Mention]:
    """Give the mentions of the sentences before and after, so that a long text takes no longer for each."""
    every, at = mentions(document), mention.spot.index
    return every[bisect_left(every, at - _AROUND, key=_index_of) : bisect_right(every, at + _AROUND, key=_index_of)]


def _index_of(mention: Mention) -> int:
    return mention.spot.index
