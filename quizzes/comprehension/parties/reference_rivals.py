"""Whom else might a pronoun seem to mean?"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.comprehension.antecedent import Reference, is_kind, is_organisation, is_plural, may_be, parties_in
from quizzes.comprehension.circumstances.circumstance_reasons import told
from quizzes.comprehension.parties.may_be_meant import (
    is_close,
    is_of_other_sex,
    is_one_person,
    is_somebody,
    is_the_speaker,
    takes_part,
)
from quizzes.comprehension.parties.named_parties import may_be_same
from quizzes.comprehension.parties.who_rivals import is_on_scene
from quizzes.comprehension.roles import groups_of, is_kin, relatives, rivals_in, role_of
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.roles import Group, Role
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_WANTED = 3
_NEAR_KIN = frozenset({"father", "mother", "husband", "wife", "son", "daughter", "father's_father", "father's_mother"})
_NEAREST = frozenset({"father", "mother", "son", "daughter"})  # of whom everybody thinks before others of the kin
_FORMAL, _PLAIN = ("父亲", "母亲", "儿子", "女儿"), ("爸爸", "妈妈", "儿子", "女儿")
_SAID_FORMALLY = frozenset({"父亲", "母亲", "妻子", "丈夫", "岳父", "岳母"})
_EASY, _HARDER = 3, 2  # levels that others of whom the text never speaks may be above the key
_BEFORE, _BEFORE_MANY = 12, 30  # sentences: of those of whom a kind is spoken, a talk goes on to speak
_COLLECTIVE = lazy_regex(r"众$|^街坊|^读者|子女$|家属$|父母$|夫妇$|夫妻$|们$")
_MINE = lazy_regex("我的?$")
_ANYBODY = lazy_regex("先生|女士|小姐|太太")  # whom anybody may be called by
_BY_MARRIAGE = lazy_regex(
    "婆婆|公公|岳父|岳母|丈人|丈母娘|嫂子|弟媳妇?|弟妹|姐夫|妹夫|儿媳妇?|女婿|姑父|舅妈|舅母|婶婶|伯母|姨父|姨夫"
)
_SHORT = frozenset("舅叔姑")  # 我舅 is called 舅舅
_OWN_LATER = lazy_regex(r"我(?P<kin>[爸妈爷奶哥姐弟妹舅叔姑])(?P=kin)?")
_DESCRIBED = lazy_regex(r"[位個个名](?P<what>[^，,。位個个名的]{1,7}的)$")
_TURN_BEFORE = 1  # paragraphs


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A party that is not meant, with the sentence near by that names it, if any; is it the first to name it?"""

    name: str
    named_in: Spot | None
    is_first: bool = False

    @property
    def called(self) -> str:
        """What the text calls it: 跑船的先生 or 林芳的先生, of whom it says so, all others by their name."""
        if self.named_in is not None and in_simplified(self.name) in _SHORT:
            return self.name * 2
        if self.named_in is None or not _ANYBODY.fullmatch(in_simplified(self.name)):
            return self.name
        before = self.named_in.source.partition(self.name)[0]
        if _MINE.search(before) and self.named_in.speaker is not None:
            return f"{name_of(self.named_in.speaker)}的{self.name}"
        found = _DESCRIBED.search(before)
        return f"{found['what']}{self.name}" if found is not None else self.name


def parties_of(document: Document) -> dict[str, list[Spot]]:
    """Give the parties of the text with the sentences that name them."""
    found: dict[str, list[Spot]] = {}
    for spot in document.spots:
        for word in parties_in(spot.words):
            found.setdefault(word, []).append(spot)
    return found


def rivals(document: Document, found: Reference, parties: dict[str, list[Spot]]) -> tuple[Wrong, ...]:
    """Take parties of the same number that do something shortly before or in the same reply, but for who speaks."""
    is_many = is_plural(found.pronoun)
    passed: list[Wrong] = []
    spoken_of = _near(found, parties) | ({} if is_many else _elsewhere(found, parties))
    for name, near in sorted(spoken_of.items(), key=lambda each: _order(document, found, *each)):
        is_like = is_organisation(name) == is_organisation(found.party) and may_be(found.pronoun, name)
        is_of_number = is_kind(name) if is_many else is_somebody(found, name, near)
        is_fit = (
            is_of_number
            and takes_part(name, near.source)
            and not _COLLECTIVE.search(to_simplified(name))
            and not is_the_speaker(document, found, name)
            and not is_of_other_sex(found, parties[name], name)
        )
        if is_like and is_fit and not is_close(name, found.party, [each.name for each in passed]):
            passed.append(Wrong(name=name, named_in=near, is_first=parties[name][0].index == near.index))
    more = () if is_many else _of_sort(document, found)
    named, others = tuple(passed), list[Wrong]()
    for other in more:
        is_same = any(may_be_same(other.name, each.name) for each in named)
        if not is_same and not any(is_one_person(other.name, each.name) for each in others):  # 妈 told, 妈妈 not
            others.append(other)
    return (*named, *others)[:_WANTED]


def _of_sort(document: Document, found: Reference) -> Iterator[Wrong]:
    """
    Give people of the same sort, of the sex of the pronoun: relatives of whom the speaker tells elsewhere, then others.

    Of those of whom the text never speaks the nearest of kin come first, as one thinks of them as soon as of the key.
    """
    key, pronoun = in_simplified(found.party), in_simplified(found.pronoun)
    before = in_simplified(found.named_in.source.partition(found.party)[0])
    fit = (group for group in groups_of(key, before) if is_on_scene(document, group))
    group = next(iter((*fit, *groups_of(f"我{key}", ""))), None)
    is_apart = group is None or group.slot == "company"  # 他 is no company
    of_sort = [role.word for role in _with_nearest(group, key, pronoun)] if group is not None and not is_apart else []
    easy = max(document.level_of(key), _EASY) + _HARDER
    unsaid = [word for word in of_sort if not told(document, word) and document.is_said_there(word)]
    unsaid.sort(
        key=lambda word: (document.level_of(word) > easy, *_thought_of(word), mix(f"{found.spot.source}{word}"))
    )
    if is_kin(key):
        yield from _kin_later(found, key)
        yield from _kin_elsewhere(document, found, key)
    for word in unsaid:
        yield Wrong(name=document.written(word), named_in=None)


def _kin_later(found: Reference, key: str) -> Iterator[Wrong]:
    """Give the speaker's own whom the sentence names after the pronoun: 他摔断了腿，我舅要卖茶园."""
    after = found.spot.source.partition(found.pronoun)[2]
    for named in _OWN_LATER.finditer(in_simplified(after)):
        start, called = named.start("kin"), named["kin"] * 2
        if may_be(found.pronoun, called) and role_of(called) is not None and not is_one_person(called, key):
            end = start + 1 if named["kin"] in _SHORT else named.end()
            yield Wrong(name=after[start:end], named_in=found.spot)


def _kin_elsewhere(document: Document, found: Reference, key: str) -> Iterator[Wrong]:
    """Give relatives whom the speaker calls his own in other paragraphs alone: my wife is nobody else than my wife."""
    group = relatives()
    group = replace(group, words=tuple(word for word in group.words if told(document, word)))
    for word in (role.word for role in rivals_in(group, key, in_simplified(found.pronoun))):
        spots = told(document, word)
        own = [
            spot for spot in spots if spot.speaker == found.spot.speaker and f"我{word}" in in_simplified(spot.source)
        ]
        is_known = any(spot.index < found.spot.index for spot in own)  # whom nobody has heard of yet nobody thinks of
        if is_known and not any(_is_of_others(spot, word) or spot.place == found.spot.place for spot in spots):
            near = min(own, key=lambda spot: abs(spot.index - found.spot.index))
            yield Wrong(name=document.written(word), named_in=near, is_first=own[0].index == near.index)


def _is_of_others(spot: Spot, word: str) -> bool:
    """Tell whether a relative may be somebody else's: 他女儿, 老板的女儿, 一个女儿 and who is asked about her."""
    return bool(re.search(rf"(?:[他她您你的个位些]|们){word}", in_simplified(spot.source)))


def _with_nearest(group: Group, key: str, pronoun: str) -> Sequence[Role]:
    """Give those of a group, and beside a relative parents and children too, of whom one thinks sooner."""
    found = {role.person: role for role in rivals_in(group, key, pronoun)}
    if is_kin(key):
        nearest = _FORMAL if key in _SAID_FORMALLY else _PLAIN
        more = replace(relatives(), words=nearest, others=())
        found = found | {role.person: role for role in rivals_in(more, key, pronoun) if role.person not in found}
    return tuple(found.values())


def _thought_of(word: str) -> tuple[bool, bool]:
    """Order relatives by how soon one thinks of them; all others come last."""
    role = role_of(word)
    person = role.person if role is not None else ""
    return person not in _NEAREST, person not in _NEAR_KIN


def _near(found: Reference, parties: dict[str, list[Spot]]) -> dict[str, Spot]:
    """Give for each other party the nearest sentence that names it, of those shortly before and of the same reply."""
    said = f"{found.named_in.source}{found.spot.source}"
    before = _BEFORE_MANY if is_plural(found.pronoun) else _BEFORE
    nearest: dict[str, Spot] = {}
    for name, spots in parties.items():
        near = [
            spot
            for spot in spots
            if (spot.place == found.spot.place or 0 < found.named_in.index - spot.index <= before)
            and not _is_asked_about(found, spot)
        ]
        if near and name not in said:
            nearest[name] = min(near, key=lambda spot: (abs(spot.index - found.spot.index), spot.index))
    return nearest


def _elsewhere(found: Reference, parties: dict[str, list[Spot]]) -> dict[str, Spot]:
    """
    Give for each other party named in other paragraphs alone, who are no kin, the nearest sentence that names it.

    Of the kin only the speaker's own are known from each other, who are looked for by themselves.
    """
    said = f"{found.named_in.source}{found.spot.source}"
    near = _near(found, parties)
    others = (
        (name, [spot for spot in spots if not _is_asked_about(found, spot)])
        for name, spots in parties.items()
        if name not in near and name not in said and not _may_be_kin(in_simplified(name))
    )
    return {
        name: min(spots, key=lambda spot: (abs(spot.index - found.spot.index), spot.index))
        for name, spots in others
        if spots
    }


def _may_be_kin(name: str) -> bool:
    return is_kin(name) or bool(_BY_MARRIAGE.fullmatch(name) or _ANYBODY.fullmatch(name))  # one's 先生 is one's husband


def _is_asked_about(found: Reference, spot: Spot) -> bool:
    """Tell whether the other speaker names somebody right before a reply, which may go on to speak of the same."""
    is_other = spot.speaker != found.spot.speaker
    return is_other and 0 < found.spot.place - spot.place <= _TURN_BEFORE


def _order(document: Document, found: Reference, name: str, near: Spot) -> tuple[int, str]:
    mixed = hashlib.sha256(f"{document.interview.sha256}|{found.spot.index}|{name}".encode()).hexdigest()
    return abs(near.index - found.spot.index), mixed
