"""
Who else could do what somebody does in a sentence: colleagues for a colleague, a father for a mother, and nobody else?

    roles.tsv        groups of people none of whom is another one of them: a 姑娘 is no 老太太, though a nurse may
                     be one; the words are asked for and offered, the others only offered; the slot says after what
    role_words.tsv   who is meant by each of them, so that 老婆 and 太太 are one person, and what beside it tells it
    role_senses.tsv  of a word of more senses, what a translation has for it where it has that of its group
    role_signs.tsv   of which sex or age nobody can be by what is told of them: 长子 of no woman, 怀孕 of no man, no
                     parent whom one hands the shop down to, no younger brother who made one practise, no 大妈
                     of the students, and nobody of one's own blood whom one met for the first time
    own_kin.tsv      whom a word means of the speaker's own that is said of other people as well: 我奶奶, 隔壁的奶奶
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, get_args

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of, told_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Slot = Literal["any", "called", "company", "counted", "institution", "of_me", "of_ours", "pair", "trade"]
_SLOTS: Mapping[str, Slot] = {slot: slot for slot in get_args(Slot)}
# 她们 are all women, as 大姐们 are; of 他们, who may be women too, only the men of 几位大哥 are.
_HE, _SHE = lazy_regex("他(?![们人])"), lazy_regex("她(?!们)")
_THEY, _MANY_ASKED = (
    lazy_regex("他们"),
    lazy_regex("(?:[两二三四五六七八九十几多]|一[些群帮])[个位名]?[^，,。；]{0,4}＿|＿们"),
)
_THEY_OF_SEX = {
    "f": lazy_regex("[她姐妈娘妹奶婆姨婶嫂]们"),
    "m": lazy_regex("[哥爷叔伯伙]们|小伙子们|老头儿?们"),
}
# What has to stand before a word, and what may not.
_NEEDS = {
    "called": lazy_regex(r"(?:[隔对]壁|对门|楼[上下]|村里|[门街]口|[卖扫做]\S{1,3})的$"),
    "counted": lazy_regex("[一有几两三][个位](?:[^，,]{1,8}的)?$"),
    "of_me": lazy_regex("我$"),
    "of_ours": lazy_regex("我(?:们(?:[厂店馆]里?)?)?的?$"),
    "pair": lazy_regex("[一二两三几]对(?:[^，,。]{1,6}的)?$"),
}
_OLD, _YOUNG, _YOUNGER, _ELDER, _PARENT = (
    lazy_regex("^(?:father|mother)'s_(?:father|mother)$|^old_"),
    lazy_regex("^(?:son|daughter|nephew|niece)$"),
    lazy_regex("^younger_(?:brother|sister)$"),
    lazy_regex("^elder_(?:brother|sister)$"),
    lazy_regex("^(?:father|mother)$"),
)
_MARRIED = frozenset({"husband", "wife"})  # whom one did not know from childhood
_OLD_STRANGER, _MIDDLE_AGED = lazy_regex("^old_"), lazy_regex("_in_age$")
_AGE = lazy_regex(
    "[0-9一二三四五六七八九十多几]岁|[，,＿是都才快][二三四五六七八九]十(?:[一-九]|好?几|多|出头|来岁)?了?(?=[，,。；]|$)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A word for people of some sort, who is meant by it, and what it means."""

    word: str
    person: str
    sex: str
    tells: str
    ja: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People who are asked for, and those who are offered beside them, in the order of the table."""

    slot: Slot
    words: tuple[str, ...]
    others: tuple[str, ...]


def role_of(word: str) -> Role | None:
    """Give the role that a simplified word is for, 我妈 that of 妈."""
    return _roles().get(word.removeprefix("我"))


def means_of(name: str) -> tuple[str, str]:
    """Say in Japanese and in English whom a simplified name means; 我奶奶 is no old lady. Empty where no role is."""
    role = role_of(name)
    if role is None:
        return "", ""
    if not name.startswith("我"):
        return role.ja, role.en
    ja, en = _own_kin().get(role.word, (role.ja, role.en))
    return ja, f"my {en}"


def groups_of(word: str, before: str) -> Iterator[Group]:
    """Give the groups of a simplified word that may be asked for after such words, 我妈 as one word."""
    is_mine, bare = word.startswith("我"), word.removeprefix("我")
    lead = "我" if is_mine else before
    for group in _groups():
        if bare in group.words and is_mine is (group.slot == "of_me"):
            needs = _NEEDS.get(group.slot)
            if needs is None or needs.search(lead):
                yield group


def is_kin(word: str) -> bool:
    """Tell whether a simplified word is for a relative, as 女儿."""
    return any(True for _ in groups_of(f"我{word}", ""))


def rivals_in(group: Group, word: str, rest: str) -> Sequence[Role]:
    """
    Give those of a group who may stand for a simplified word in the rest of a sentence: others, each another person.

    None of a sex that a pronoun of the sentence is not of, or of a sex or an age that what is told is not of.
    """
    key = role_of(word)
    bars = {"f" if _HE.search(rest) else "", "m" if _SHE.search(rest) else "", *_barred(key, rest)}
    bars |= _barred_by_they(key, rest)
    found: dict[str, Role] = {}
    alike = sorted(group.words, key=lambda other: other[1:] != word[1:])  # 男孩 beside 女孩, rather than 小伙子
    for other in (*alike, *group.others):
        role = _roles()[other]
        is_other = key is not None and _are_two(role, key) and other not in word and key.word not in other
        if is_other and bars.isdisjoint(_sorts_of(role)) and other not in rest:
            found.setdefault(role.person, role)
    return tuple(found.values())


def _barred_by_they(key: Role | None, rest: str) -> frozenset[str]:
    """Give the other sex where several of one are asked for and those beside them are told to be of it."""
    if key is None or key.sex not in _THEY_OF_SEX or not _MANY_ASKED.search(rest):
        return frozenset()
    is_told = _THEY_OF_SEX[key.sex].search(rest) or (key.sex == "m" and _THEY.search(rest))
    return frozenset({"f" if key.sex == "m" else "m"}) if is_told else frozenset()


def _are_two(one: Role, other: Role) -> bool:
    """Tell whether two can be nobody but two: the same woman may be called 大妈 by the one and 老太太 by the other."""
    ages = {bool(_OLD_STRANGER.search(each.person)) - bool(_MIDDLE_AGED.search(each.person)) for each in (one, other)}
    return one.person != other.person and not (one.sex == other.sex and ages == {1, -1})


def _barred(key: Role | None, rest: str) -> frozenset[str]:
    """Give the sexes and ages that what is told in the rest of a sentence is not of, unless the key has one of them."""
    found = (frozenset(bars.split(",")) for sign, bars in rows_of("role_signs.tsv") if compiled(sign).search(rest))
    return frozenset().union(*(bars for bars in found if key is not None and bars.isdisjoint(_sorts_of(key))))


def is_barred(word: str, other: str, rest: str) -> bool:
    """Tell whether what is told in the rest of a sentence may be of whom a word means, and is not of another."""
    key, role = role_of(word), role_of(other)
    return role is not None and not _barred(key, rest).isdisjoint(_sorts_of(role))


def _sorts_of(role: Role) -> frozenset[str]:
    """Give who somebody is, of which sex and age, or that it is an elder sister, of one's blood or a spouse."""
    age = "old" if _OLD.search(role.person) else "young" if _YOUNG.search(role.person) else "-"
    age = "younger" if _YOUNGER.search(role.person) else "elder" if _ELDER.search(role.person) else age
    age = "parent" if _PARENT.search(role.person) else age
    age = "grown" if _MIDDLE_AGED.search(role.person) else age
    kin = "spouse" if role.person in _MARRIED else "blood" if role.word in relatives().words else "-"
    return frozenset({role.person, role.sex, age, kin}) - {"-"}


def is_told_beside(word: str, rest: str) -> bool:
    """Tell whether the rest of a sentence tells who it must be: 手术 a doctor, 七十岁 one of the old."""
    role = role_of(word)
    tells = role is not None and bool(role.tells) and bool(compiled(role.tells).search(rest))
    return tells or bool(_AGE.search(rest))


def is_meant_so(word: str, translation: str) -> bool:
    """Tell whether a translation has a simplified word in the sense of its group: 对手 in sports, no business rival."""
    shown = told_in("role_senses.tsv").get(word)
    return shown is None or bool(compiled(shown).search(translation.lower()))


@lru_cache(maxsize=1)
def _own_kin() -> Mapping[str, tuple[str, str]]:
    return {word: (ja, en) for word, ja, en in rows_of("own_kin.tsv")}


@lru_cache(maxsize=1)
def role_words() -> frozenset[str]:
    """Give the words that may be asked for without 我 before them."""
    return frozenset(word for group in _groups() if group.slot != "of_me" for word in group.words)


@lru_cache(maxsize=1)
def people_of_either_sex() -> tuple[str, ...]:
    """Give the words for one woman or one man, of two characters and more; what others do anybody may do: 乘客."""
    several = {word for group in _groups() if group.slot == "pair" for word in group.words}
    return tuple(word for word, role in _roles().items() if role.sex != "-" and len(word) > 1 and word not in several)


@lru_cache(maxsize=1)
def relatives() -> Group:
    """Give all words for relatives as one group, for those of whom a speaker tells himself."""
    words = (word for group in _groups() if group.slot == "of_me" for word in group.words)
    return Group(slot="of_me", words=tuple(dict.fromkeys(words)), others=())


@lru_cache(maxsize=1)
def _groups() -> Sequence[Group]:
    return tuple(
        Group(
            slot=_SLOTS[slot],
            words=tuple(words.split(",")),
            others=tuple(each for each in others.split(",") if each),
        )
        for _, slot, words, others in rows_of("roles.tsv")
    )


@lru_cache(maxsize=1)
def _roles() -> Mapping[str, Role]:
    return {
        word: Role(word=word, person=person, sex=sex, tells=tells, ja=ja, en=en)
        for word, person, sex, tells, ja, en in rows_of("role_words.tsv")
    }
