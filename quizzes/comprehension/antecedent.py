"""Whom does a pronoun of the third person mean, where only one party named before it can be meant?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes import wordlists
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import NUMERALS, VERB, tag_of
from quizzes.comprehension.doubtful_links import earlier_than, is_spoken_of
from quizzes.comprehension.links import is_party
from quizzes.comprehension.unsaid_subject import is_beside_one_unsaid
from quizzes.distractors.clauses.claim_cuts import is_waiting
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_PRONOUNS = frozenset({"他们", "她们", "它们", "他", "她"})
_MANY = (
    r"(?:很多|许多|不少|一些|有些|几[个位名家]|[二三四五六七八九十百千万两]+多?[个位名家]|大多数|大部分|这些|那些|所有)"
)
_SEVERAL = frozenset({"很多", "许多", "不少", "一些", "有些", "几家", "各家"})
_ONE = r"(?:一[个位名家]|有[个位]|这[个位]|那[个位]|某[个位家])"
MALE, FEMALE = wordlists.words("man"), wordlists.words("woman")
# Words for anybody, which name no party, or for parties that others are part of.
_ANYBODY = lazy_regex(
    r"^(?:人|人们|大家|别人|有人|[无没旁他某]人|谁|自己|人家|人才|骨干|队伍|班底|群众|大众|人类|成员|个人|老人家|其他人|双方|对方|本人|行人|家人|家庭|客户|[骗吓喊请动类惊迷害伤用感杀救雇裁招找带教]人)$"
)
_MAY_BE_ANOTHER = lazy_regex(r"[他她它谁您]|你|人(?!工|民币|生)|公司|团队|机构|学校|政府")
# Of whom one speaks so at home: 我舅.
_SHORT_KIN = {
    "他": lazy_regex("我(?P<kin>[爸爷哥弟舅叔])(?!(?P=kin))"),
    "她": lazy_regex("我(?P<kin>[妈奶姐妹姑姨])(?!(?P=kin))"),
}
_ORGANISATION = lazy_regex(
    r"(?:公司|大厂|企业|机构|团队|学校|政府|银行|媒体|平台|基金|VC|[剧乐社舞]团|合唱团|马戏团|[乐球车]队|部门|医院|工厂|报社|出版社)$"
)
# What somebody is not, is like or plays, and with whom he is compared: 比我女儿大九岁, 跟我女儿同岁.
_IS_ANOTHER = (
    "(?:什么|哪|不是|没有|像|作为|成为|当|如果|叫|演|扮|比)[^，,。]{{0,4}}{party}"
    "|[跟和同与][^，,。]{{0,2}}{party}(?:一样|一般|同|差不多|相|不一样|一个)"
)
_BEFORE_TOPIC = rf"(?:现在|今天|其实|但是?|不过|可是|而|感觉|觉得|认为|发现|看到|\s|{_MANY}|[^，,。；：]{{1,5}}的)*"
_LEAST, _MOST, _HEAD = 4, 60, 8
# Of whom there is one where a talk goes on, so that the bare word names one.
_ONE_OF_A_KIND = lazy_regex("^(?:[局校院馆站厂村镇乡县市店船团班队组所社][长長]|老板|房东|创始人|班主任)$")
# What stands before somebody to whom something is done, and so not before who does it: 父亲点点头，给他倒了茶.
_DONE_TO = lazy_regex("(?:[给跟对向和与替帮比把被让叫请问找见陪送往朝冲在从用拿]|告诉|看[着见到]|递给|送给|交给)$")
_SOMEBODY_ELSE = lazy_regex("[我你您咱](?!的)|大家")
# A clause that waits for the next.
_OPENS = lazy_regex(r"(?:而|但是?|可是)?(?:按照?|根据|对于|关于|随着|为了|如果|因为|虽然)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A pronoun, the clause that it stands in, and the party that it means with the sentence that names it."""

    spot: Spot
    pronoun: str
    passage: str
    party: str
    named_in: Spot


def references(document: Document) -> tuple[Reference, ...]:
    """Give the pronouns whose meaning is certain: by what is named just before, or by the same pronoun before."""
    found: list[Reference] = []
    for spot in document.spots:
        known = found[-1] if found and found[-1].spot.index == spot.index - 1 else None
        reference = reference_in(document, spot) or (_taken_up(document, spot, known) if known is not None else None)
        if reference is not None:
            found.append(reference)
    return tuple(found)


def reference_in(document: Document, spot: Spot) -> Reference | None:
    """Find the first pronoun of a sentence and what it means, if that is certain."""
    at = _first_pronoun(spot)
    if at is None:
        return None
    pronoun = spot.words[at]
    start = spot.source.find(pronoun)
    before = spot.source[:start]
    if parties_in(spot.words[:at]):
        found, named_in = _only(spot.words[:at], before), spot
    else:
        previous = _before(document, spot)
        if previous is None or start > _HEAD or _MAY_BE_ANOTHER.search(in_simplified(before)):
            return None
        asked = (
            previous.source.replace("您", "").replace("你", "") if previous.speaker != spot.speaker else previous.source
        )
        found, named_in = _only(previous.words, asked), previous
    passage = _passage(spot.source, start, pronoun, found) if found is not None else None
    said = in_simplified(f"{named_in.source if named_in is not spot else ''}{before}")
    if found is None or passage is None or _names_own_in_short(pronoun, said.replace(in_simplified(found), "")):
        return None
    if named_in is spot and _is_done_to(spot.words[:at], in_simplified(found)):
        return None
    is_open = named_in is not spot and _is_of_another(document, pronoun, named_in)
    is_open = is_open or _may_be_guest(document, spot, pronoun) or _acts_beside(spot, start, found)
    is_open = is_open or is_beside_one_unsaid(named_in.words, found)
    if is_open or not _agrees(pronoun, found, named_in.source):
        return None
    return Reference(spot=spot, pronoun=pronoun, passage=passage, party=found, named_in=named_in)


def _names_own_in_short(pronoun: str, said: str) -> bool:
    """Tell whether somebody of the speaker's own is named in short whom a pronoun may mean as well: 我舅."""
    short = _SHORT_KIN.get(in_simplified(pronoun))
    return short is not None and short.search(said) is not None


def _is_done_to(before: Sequence[str], party: str) -> bool:
    """
    Tell whether a party does in its sentence what is done to whom the pronoun after some words means.

    It does where nobody else is named as doing it: 老板往她碗里, 老板摸了摸她; 我认识一位老先生，给他 says who does.
    """
    text = "".join(map(in_simplified, before))
    last = re.split("[，,；;：:。！？]", text)[-1]
    words = [word for i, word in enumerate(before) if len("".join(before[i:])) <= len(last)]
    if not _DONE_TO.search(last) and not any(tag_of(word).startswith(VERB) for word in words):
        return False
    head = text.partition(party)[0].rstrip("我")
    return party in last or not (_SOMEBODY_ELSE.search(last) or _SOMEBODY_ELSE.search(head))


def _may_be_guest(document: Document, spot: Spot, pronoun: str) -> bool:
    """Tell whether nobody says a sentence of a talk, so that it may speak of one of those who do."""
    is_told = spot.speaker is None and any(other.speaker is not None for other in document.spots)
    return is_told and not is_plural(pronoun)


def _acts_beside(spot: Spot, start: int, party: str) -> bool:
    """Tell whether a party is named again after a pronoun, as somebody beside whom that means: 她谢了，老板点点头."""
    return party in spot.source[start:]


def _is_of_another(document: Document, pronoun: str, named_in: Spot) -> bool:
    """Tell whether a pronoun was said before its party was named, or asked about, so that it may mean somebody else."""
    return any(is_spoken_of(pronoun, spot) for spot in earlier_than(document, [named_in]))


def _taken_up(document: Document, spot: Spot, known: Reference) -> Reference | None:
    """Take up what the same pronoun meant in the sentence before, if nobody else has been named since."""
    at = _first_pronoun(spot)
    if at is None or spot.words[at] != known.pronoun or _before(document, spot) is not known.spot:
        return None
    start = spot.source.find(known.pronoun)
    after = known.spot.source.partition(known.pronoun)[2]
    named = [word for word in parties_in((*known.spot.words, *spot.words[:at])) if word != known.party]
    is_open = any(may_be(known.pronoun, word) for word in named) or "“" in after or "「" in after
    passage = _passage(spot.source, start, known.pronoun, known.party)
    is_open = is_open or _is_of_another(document, known.pronoun, known.named_in)
    is_open = is_open or _acts_beside(spot, start, known.party)
    if start > _HEAD or is_open or passage is None:
        return None
    return Reference(spot=spot, pronoun=known.pronoun, passage=passage, party=known.party, named_in=known.named_in)


def _first_pronoun(spot: Spot) -> int | None:
    if spot.asks:
        return None
    return next((i for i, word in enumerate(spot.words) if in_simplified(word) in _PRONOUNS), None)


def _before(document: Document, spot: Spot) -> Spot | None:
    """Give the sentence before one, if it is of the same speaker, or asks what this one answers."""
    previous = document.before(spot)
    if previous is None or previous.place == spot.place or previous.speaker == spot.speaker:
        return previous
    return previous if previous.asks else None


def parties_in(words: Sequence[str]) -> tuple[str, ...]:
    """Give the people and organisations among some words, each once."""
    return _parties_in(tuple(words))


@lru_cache(maxsize=1 << 10)
def _parties_in(words: tuple[str, ...]) -> tuple[str, ...]:
    """Find them, remembered because many rules ask of the same sentence."""
    bare = [word for word in words if word.strip()]
    found = (word for i, word in enumerate(bare) if _names_a_party(in_simplified(word)) or _are_many(bare[:i], word))
    return tuple(dict.fromkeys(found))


def _are_many(before: Sequence[str], word: str) -> bool:
    """Tell whether a Latin word is said of many, as 很多 VC, which only parties are."""
    return word.isascii() and word.isupper() and bool(before) and in_simplified(before[-1]) in _SEVERAL


@lru_cache(maxsize=1 << 13)
def _names_a_party(word: str) -> bool:
    """Tell whether a word names somebody, and is neither a verb, as 骗人, nor a number of people."""
    if word in MALE or word in FEMALE:
        return True
    if not is_party(word) or _ANYBODY.match(word) or word[0] in NUMERALS:
        return False
    return word in table() or not word.endswith("人") or tag_of(word) == "n"


def _only(words: Sequence[str], text: str) -> str | None:
    """Take the one party of some words, if nobody else may be meant."""
    parties = parties_in(words)
    if len(parties) != 1 or any(tag_of(word) == "nr" for word in words if word != parties[0]):
        return None
    rest = in_simplified(text.replace(parties[0], ""))
    return None if _MAY_BE_ANOTHER.search(rest) else parties[0]


def _agrees(pronoun: str, party: str, text: str) -> bool:
    """Tell whether number and gender of a pronoun and of what it may mean agree for certain."""
    plain, simple, party = in_simplified(pronoun), in_simplified(text), in_simplified(party)
    is_one = bool(re.search(rf"{_ONE}[^，,。]{{0,8}}{re.escape(party)}", simple))
    is_many = bool(re.search(rf"{_MANY}[^，,。]{{0,8}}{re.escape(party)}", simple))
    if re.search(_IS_ANOTHER.format(party=re.escape(party)), simple):
        return False
    if re.search(rf"{re.escape(party)}的(?![，,。]|时候|话)", simple):
        return False  # 他 after 父亲的老师 may be either of the two
    if is_plural(plain):
        is_topic = bool(re.search(rf"(?:^|[，,。；：]){_BEFORE_TOPIC}{re.escape(party)}", simple))
        return not is_one and is_topic and may_be(plain, party) and (is_many or is_kind(party))
    is_one = is_one or party in MALE | FEMALE or bool(_ONE_OF_A_KIND.match(party))
    return may_be(plain, party) and not is_many and is_one


def names_one(party: str, text: str) -> bool:
    """Tell whether a party is one person where a text names it: by its name, or because it is counted or of the kin."""
    plain, simple = in_simplified(party), in_simplified(text)
    if re.search(rf"{_MANY}[^，,。]{{0,8}}{re.escape(plain)}|{re.escape(plain)}(?:们|都)", simple):
        return False
    return (
        plain in MALE | FEMALE
        or not is_kind(plain)
        or bool(re.search(rf"{_ONE}[^，,。]{{0,8}}{re.escape(plain)}", simple))
    )


def is_organisation(party: str) -> bool:
    """Tell whether a party is an organisation and not people."""
    return bool(_ORGANISATION.search(in_simplified(party)))


def may_be(pronoun: str, party: str) -> bool:
    """Tell whether a party is of the number and gender of a pronoun, or of none."""
    plain, party = in_simplified(pronoun), in_simplified(party)
    if is_plural(plain):
        return party not in MALE | FEMALE and not (plain == "她们" and is_organisation(party))
    is_other = ("女" if plain == "他" else "男") in party or is_organisation(party)
    return not is_other and party not in (FEMALE if plain == "他" else MALE)


def is_plural(pronoun: str) -> bool:
    """Tell whether a pronoun means more than one."""
    return pronoun.endswith(("们", "們"))


def is_kind(party: str) -> bool:
    """Tell whether a bare word means people or organisations of a kind and not one of them: 年轻人, 大厂."""
    return bool(
        re.search(
            r"(?:人|(?<![作记笔编])者|员|学生|學生|孩子|方|VC|观众|觀眾|顾客|顧客|公司|大厂|企业|机构|街坊|朋友)$",
            party,
        )
    )


def _passage(source: str, start: int, pronoun: str, party: str) -> str | None:
    """Quote the sentence of a pronoun, or what of it has the pronoun once and not whom it means."""
    pieces = clauses(source)
    ends = tuple(accumulate(len(piece) for piece in pieces))
    at = next(i for i, end in enumerate(ends) if start < end)
    runs = [(first, last) for first in range(at + 1) for last in range(len(pieces), at, -1)]
    for first, last in sorted(runs, key=lambda run: (run[0] - run[1], run)):
        tail = in_simplified(without_end(pieces[last - 1]))
        if last < len(pieces) and last - first > 1 and (is_waiting(tail) or _OPENS.match(tail)):
            continue
        passage = without_end("".join(pieces[first:last]).strip())
        is_whole = all(passage.count(one) == passage.count(other) for one, other in ("“”", "「」", "‘’"))
        is_plain = passage.count(pronoun) == 1 and party not in passage and is_whole
        if is_plain and _LEAST <= len(hanzi_of(passage)) <= _MOST:
            return passage
    return None
