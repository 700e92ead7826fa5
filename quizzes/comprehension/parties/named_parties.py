"""Which people and organisations does an interview name, where, and which of their names may mean the same?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import compiled, rows_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import FEMALE, MALE, is_organisation, parties_in
from quizzes.comprehension.roles import role_words
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方"
    "邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤施安舒章颜简"
)
_TITLE = lazy_regex(r"(?:教练|老师|师傅|教授|医生|大夫|主任|老板|先生|女士|太太|婶|叔|姨|嫂|姐|哥|总|导演|校长|馆长)$")
_NICKNAME = lazy_regex(rf"[老小阿][{_SURNAMES}]")
_KIN_OF_MINE = lazy_regex(r"妈|爸|哥|姐|弟|妹|爷爷|奶奶|外婆|外公|姥姥|姥爷")
_LATIN_NAME = lazy_regex(r"[A-Z][a-z]+[A-Z]?[A-Za-z]*")
# What the whole of a meaning is, and not what pays for it: 会社が払うお金, money that a company pays.
_COMPANY_MEANING = lazy_regex(
    r"(?:会社|企業|ファンド|メーカー|大学|団体)(?:の(?:名前?|一つ|ひとつ|略称?))?\s*(?=$|[（(、。；;])|"
    r"^(?:(?!that\b|which\b|by\b|from\b|of\b|to\b)[\w’'-]+,? ){0,5}?(?:company|firm|fund|university|organi[sz]ation)\b"
)
_OF_DOING = lazy_regex(r"する|\bto\b")  # 下场, what a company does
_BODY = lazy_regex(r"[一-龥][会层局院行社厂队]$|主办方$")  # 董事会, 管理层
# Words for anybody or for any company: they name none.
_OF_ANY = lazy_regex(any_of("anybody or any company"))
_QUOTED, _BOOK = lazy_regex("[“「『‘][^“”‘’「」『』]*(?:[”」』’]|$)"), lazy_regex("《[^《》]*》")
_NOUN = ("n", "b", "f", "s")
_SHARED = frozenset("我老小大一阿家人")  # characters that names of different people may share


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A party as a sentence names it, from `start` on."""

    spot: Spot
    start: int
    name: str

    @property
    def end(self) -> int:
        """Where the name ends."""
        return self.start + len(self.name)


@lru_cache(maxsize=4)
def mentions(document: Document) -> tuple[Mention, ...]:
    """Give all places where somebody, or an organisation, is named, in order."""
    return tuple(mention for spot in document.spots for mention in _in_sentence(document, spot))


def _in_sentence(document: Document, spot: Spot) -> Iterator[Mention]:
    named, start = frozenset(parties_in(spot.words)), 0
    for at, word in enumerate(spot.words):
        simple, before = in_simplified(word), spot.words[at - 1] if at else ""
        is_name = (word in named and not _OF_ANY.fullmatch(simple)) or simple in role_words()
        if is_name or _is_name(document, spot.words, at):
            taken = before if _belongs(in_simplified(before), simple) else ""
            yield Mention(spot=spot, start=start - len(taken), name=f"{taken}{word}")
        start += len(word)


def _is_name(document: Document, words: Sequence[str], at: int) -> bool:
    """Tell whether a word is the name of a company, a nickname, or a relative of the speaker."""
    word = in_simplified(words[at])
    before = in_simplified(words[at - 1]) if at else ""
    if _NICKNAME.fullmatch(f"{before}{word}") and len(word) == 1:
        return True
    if _LATIN_NAME.fullmatch(word) or _NICKNAME.fullmatch(word) or _is_kin_of_mine(before, word):
        return True
    return _is_explained_as_company(document, words[at])


def _is_explained_as_company(document: Document, word: str) -> bool:
    term = document.term_of(word)
    meaning = term.entry.meaning or "" if term is not None else ""
    return bool(_COMPANY_MEANING.search(meaning)) and not _OF_DOING.search(meaning)


def _is_kin_of_mine(before: str, word: str) -> bool:
    return before == "我" and bool(_KIN_OF_MINE.fullmatch(word))


def _belongs(before: str, word: str) -> bool:
    """Tell whether the word before is a part of the name: 韦教练, 我母亲."""
    if f"{before}{word}" in role_words():  # 老同学
        return True
    is_surname = len(before) == 1 and before in _SURNAMES and bool(_TITLE.search(word))
    is_surname = is_surname or bool(_NICKNAME.fullmatch(f"{before}{word}"))
    return is_surname or (before == "我" and (word in MALE | FEMALE or bool(_KIN_OF_MINE.fullmatch(word))))


def is_company(document: Document, name: str) -> bool:
    """Tell whether a name is of an organisation and not of a person."""
    simple = in_simplified(name)
    if simple in _sorts():
        return _sorts()[simple] == "organisation"
    is_named_so = is_organisation(simple) or bool(_BODY.search(simple))
    return simple.isascii() or is_named_so or _is_explained_as_company(document, name)


def is_one(name: str) -> bool:
    """Tell whether a name is of one party and not of a kind: a relative, a nickname, a surname or a company's name."""
    simple = in_simplified(name)
    is_of_kin = simple.startswith("我") or simple in MALE | FEMALE or bool(_NICKNAME.fullmatch(simple))
    return is_of_kin or simple.isascii() or simple[0] in _SURNAMES


def is_personal_name(name: str) -> bool:
    """Tell whether a name is what one person is called by: 老施, 韦教练."""
    simple = in_simplified(name)
    is_titled = len(simple) > 1 and simple[0] in _SURNAMES and bool(_TITLE.fullmatch(simple[1:]))
    return is_titled or bool(_NICKNAME.fullmatch(simple))


def is_whole(mention: Mention) -> bool:
    """Tell whether a name is no part of a longer one: 兄弟部门 are no brothers, 视频助理裁判 no 助理."""
    return is_whole_at(mention.spot, mention.start, mention.end)


def is_whole_at(spot: Spot, start: int, end: int) -> bool:
    """Tell whether no noun that goes with it stands before or after a name in a sentence."""
    before, after, at = "", "", 0
    for word in spot.words:
        before = in_simplified(word) if at < start else before
        after = in_simplified(word) if at >= end and not after and word.strip() else after
        at += len(word)
    is_within = tag_of(after).startswith(_NOUN) or bool(parties_in((after,)))
    is_cut = len(before) > 1 and bool(parties_in((before,)))
    return spot.source[start:end].isascii() or not (is_within or is_cut)


def is_only_quoted(spot: Spot, name: str) -> bool:
    """Tell whether a sentence names one of somebody's own only in what it quotes: “我妈……” of a child's, 《我妈》."""
    return name.startswith("我") and name not in without_quotes(in_simplified(spot.source))


def without_quotes(text: str) -> str:
    """Leave out what is quoted, and the titles of books: 我 is nobody who speaks in either."""
    return _QUOTED.sub("", _BOOK.sub("", text))


def may_be_same(one: str, other: str) -> bool:
    """Tell whether two names may mean the same party, or one of them a kind that the other belongs to."""
    first, second = in_simplified(one), in_simplified(other)
    shared = (set(hanzi_of(first)) & set(hanzi_of(second))) - _SHARED
    return first == second or bool(shared) or bool(_groups_of(first) & _groups_of(second))


def _groups_of(name: str) -> frozenset[str]:
    bare = name.removeprefix("我")
    found = {group for group, words in _groups().items() if name in words or bare in words}
    return frozenset(found) or frozenset({group for group, words in _groups().items() if bare[1:] in words})


def is_told_by(name: str, rest: str) -> bool:
    """Tell whether words beside a party are of what such people alone do, as doctors treat illnesses."""
    tells = (_tells()[group] for group in _groups_of(in_simplified(name)))
    return any(pattern and compiled(pattern).search(rest) for pattern in tells)


@lru_cache(maxsize=1)
def _groups() -> Mapping[str, frozenset[str]]:
    return {group: frozenset(words.split(",")) for group, _, words, _ in rows_of("parties.tsv")}


@lru_cache(maxsize=1)
def _tells() -> Mapping[str, str]:
    return {group: tells for group, _, _, tells in rows_of("parties.tsv")}


@lru_cache(maxsize=1)
def _sorts() -> Mapping[str, str]:
    return {word: sort for _, sort, words, _ in rows_of("parties.tsv") for word in words.split(",")}
