"""Whom does a pronoun of the third person mean, where only one party named before it can be meant?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.segmentation import tag_of
from quizzes.comprehension.links import is_party
from quizzes.distractors.display import clauses, without_end

if TYPE_CHECKING:
    from quizzes.distractors.document import Document, Spot

_PRONOUNS = frozenset({"他们", "她们", "它们", "他", "她"})
_MANY = (
    r"(?:很多|许多|不少|一些|有些|几[个位名家]|[二三四五六七八九十百千万两]+多?[个位名家]|大多数|大部分|这些|那些|所有)"
)
_ONE = r"(?:一[个位名家]|有[个位]|这[个位]|那[个位]|某[个位家])"
MALE = frozenset(
    {
        "父亲",
        "爸爸",
        "爷爷",
        "丈夫",
        "儿子",
        "哥哥",
        "弟弟",
        "叔叔",
        "老先生",
        "先生",
        "小伙子",
        "外公",
        "男孩",
        "大叔",
        "大爷",
    }
)
FEMALE = frozenset(
    {
        "母亲",
        "妈妈",
        "奶奶",
        "妻子",
        "女儿",
        "姐姐",
        "妹妹",
        "阿姨",
        "老太太",
        "太太",
        "姑娘",
        "小姑娘",
        "大姐",
        "大妈",
        "外婆",
        "女孩",
    }
)
# Words for anybody, which name no party, or for parties that others are part of.
_ANYBODY = re.compile(
    r"^(?:人|人们|大家|别人|有人|谁|自己|人家|人才|骨干|队伍|班底|群众|大众|人类|成员|个人|老人家|其他人|双方|对方|本人|行人|家人|客户)$"
)
_MAY_BE_ANOTHER = re.compile(r"[他她它谁您]|你|人(?!工|民币|生)|公司|团队|机构|学校|政府")
_ORGANISATION = re.compile(r"(?:公司|大厂|企业|机构|团队|学校|政府|银行|媒体|平台|基金|VC)$")
_BEFORE_TOPIC = rf"(?:现在|今天|其实|但是?|不过|可是|而|{_MANY}|[^，,。；：]{{1,5}}的)*"
_LEAST, _HEAD = 6, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A pronoun, the clause that it stands in, and the party that it means with the sentence that names it."""

    spot: Spot
    pronoun: str
    passage: str
    party: str
    named_in: Spot


def reference_in(document: Document, spot: Spot) -> Reference | None:
    """Find the first pronoun of a sentence and what it means, if that is certain."""
    at = next((i for i, word in enumerate(spot.words) if to_simplified(word) in _PRONOUNS), None)
    if at is None or spot.source.rstrip("”’」 ").endswith(("？", "?")):
        return None
    pronoun = spot.words[at]
    start = spot.source.find(pronoun)
    before = spot.source[:start]
    own = parties_in(spot.words[:at])
    if own:
        found = _only(spot.words[:at], before)
        named_in = spot
    else:
        previous = document.spots[spot.index - 1] if spot.index else None
        is_near = previous is not None and previous.place == spot.place and start <= _HEAD
        if previous is None or not is_near or _MAY_BE_ANOTHER.search(to_simplified(before)):
            return None
        found, named_in = _only(previous.words, previous.source), previous
    passage = _passage(spot.source, start, pronoun)
    if found is None or passage is None or found in passage or not _agrees(pronoun, found, named_in.source):
        return None
    return Reference(spot=spot, pronoun=pronoun, passage=passage, party=found, named_in=named_in)


def parties_in(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the people and organisations among some words, each once."""
    found = (word for word in words if is_party(to_simplified(word)) and not _ANYBODY.match(to_simplified(word)))
    return tuple(dict.fromkeys(found))


def _only(words: tuple[str, ...], text: str) -> str | None:
    """Take the one party of some words, if nobody else may be meant."""
    parties = parties_in(words)
    if len(parties) != 1 or any(tag_of(to_simplified(word)) == "nr" for word in words if word != parties[0]):
        return None
    rest = to_simplified(text.replace(parties[0], ""))
    return None if _MAY_BE_ANOTHER.search(rest) else parties[0]


def _agrees(pronoun: str, party: str, text: str) -> bool:
    """Tell whether number and gender of a pronoun and of what it may mean agree for certain."""
    plain, simple, party = to_simplified(pronoun), to_simplified(text), to_simplified(party)
    is_one = bool(re.search(rf"{_ONE}[^，,。]{{0,8}}{re.escape(party)}", simple))
    is_many = bool(re.search(rf"{_MANY}[^，,。]{{0,8}}{re.escape(party)}", simple))
    if re.search(rf"(?:什么|哪|不是|没有|像|作为|成为|当|如果|叫)[^，,。]{{0,4}}{re.escape(party)}", simple):
        return False
    if is_plural(plain):
        is_topic = bool(re.search(rf"(?:^|[，,。；：]){_BEFORE_TOPIC}{re.escape(party)}", simple))
        return not is_one and is_topic and may_be(plain, party) and (is_many or is_kind(party))
    return may_be(plain, party) and not is_many and (is_one or party in MALE or party in FEMALE)


def is_organisation(party: str) -> bool:
    """Tell whether a party is an organisation and not people."""
    return bool(_ORGANISATION.search(to_simplified(party)))


def may_be(pronoun: str, party: str) -> bool:
    """Tell whether a party is of the number and gender of a pronoun, or of none."""
    plain, party = to_simplified(pronoun), to_simplified(party)
    if is_plural(plain):
        return party not in MALE and party not in FEMALE
    return party not in (FEMALE if plain == "他" else MALE)


def is_plural(pronoun: str) -> bool:
    """Tell whether a pronoun means more than one."""
    return pronoun.endswith(("们", "們"))


def is_kind(party: str) -> bool:
    """Tell whether a bare word means people or organisations of a kind and not one of them: 年轻人, 大厂."""
    return bool(re.search(r"(?:人|者|员|学生|學生|孩子|观众|觀眾|顾客|顧客|公司|大厂|企业|机构|街坊|朋友)$", party))


def _passage(source: str, start: int, pronoun: str) -> str | None:
    """Quote the clause that the pronoun stands in, and no pronoun before it."""
    end = 0
    pieces = clauses(source)
    for i, piece in enumerate(pieces):
        end += len(piece)
        if start < end:
            passage = piece
            if len(passage) < _LEAST + len(pronoun) and i + 1 < len(pieces):
                passage += pieces[i + 1]
            passage = without_end(passage)
            return passage if passage.count(pronoun) == 1 and len(passage) >= _LEAST else None
    return None
