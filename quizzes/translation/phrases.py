"""Which phrases, of two words or of one long one, does a translation have as phrases too?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.listed_levels import HIGHEST, level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import is_hanzi
from quizzes.chinese.tables import told_in
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.stems import contains_english, contains_japanese
from quizzes.distractors.targets.callings import is_calling
from quizzes.distractors.targets.two_words import are_two_words
from quizzes.distractors.words import Sense, in_simplified, table
from quizzes.translation.clause import used
from quizzes.translation.phrases_in_english import is_half_said
from quizzes.translation.roles import may_be_noun
from quizzes.translation.said_together import Kind, said_together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

NOUNS = frozenset({"n", "np", "nc", "s"})
_GENERAL = frozenset({"东西", "事", "事情", "人", "话", "地方", "样子", "日子", "时候"})
# Of 现代化设备 it may be missing; 麻烦 has none beside 事 alone.
_NEEDS_DE = lazy_regex(".{2,}[^化性型式级续]|麻烦")
_AND = frozenset({"和", "与", "與", "跟", "同", "及", "或"})
_TOWARDS = frozenset({"对", "對", "对于", "對於"})
_WHOSE = frozenset({"各位", "诸位", "大家", "人家", "别人", "自己"})  # 各位手机里的照片: 各位的手机, by itself
_DONE = frozenset({"已经", "曾经", "早已", "早就", "刚刚"})  # もう終わる, as a dictionary has the verb, is no 已经结束
_NAMES_THEM = _AND | {"、", "是", "有", "些"}
_LEAST_OF_ONE, _PLAIN = 3, 3  # the level of characters that are verbs behind a subject: 有, 放
_DENIES = lazy_regex("(?:[不没无非未]|没有)(?:太|够|很|怎么|大|那么|这么|是)?$")
# Whom something makes what the adjective says: 令人失望的消息 is disappointing news, which 失望的消息 hardly is.
_MADE_SO = lazy_regex("[让令使叫](?:[我你您他她它咱]们?|人们?|大家|人家|谁)?(?:很|更|最|太|好|非常|特别|十分|有点)?$")
_AROUND = lazy_regex("[一-龥][不得][一-龥]")  # of 赶不上 no more than a word that all know would be left to type
_NAME_BEGINS, _NAME_GOES_ON = lazy_regex("[A-Z][a-z]+ $"), lazy_regex(" [A-Z]")
_LATIN = lazy_regex(r"[A-Za-z0-9]$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """The words of a sentence that make a phrase, with 的 between them or not, and how the translation says it."""

    kind: Kind
    spot: Spot
    start: int
    text: str
    senses: tuple[Sense, ...]
    said: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words, without 的."""
        return tuple(sense.word for sense in self.senses)

    @property
    def has_de(self) -> bool:
        """Tell whether 的 stands between the words."""
        return self.text == "的".join(self.words) and len(self.words) > 1

    @property
    def lead(self) -> str:
        """The number, of things with its measure word, before the noun or the unit of time that it counts."""
        is_counted = self.kind in {Kind.AMOUNT, Kind.DURATION}
        return self.text.removesuffix(self.words[-1]) if is_counted else ""

    @property
    def is_pointed(self) -> bool:
        """Tell whether what it names is pointed at and not counted: 这条航线."""
        return self.kind is Kind.AMOUNT and in_simplified(self.text)[0] in told_in("pointers.tsv")

    @property
    def accepted(self) -> tuple[str, ...]:
        """The other way to write an adjective with 的 before its noun: without it, but no 意想不到的 nor 巧妙的东西."""
        is_free = self.kind is Kind.NOUN and self.senses[0].pos == "a" and self.has_de
        is_free = is_free and not _NEEDS_DE.fullmatch(in_simplified(self.words[0]))
        is_free = is_free and not (len(self.words[0]) > 1 and in_simplified(self.words[-1]) in _GENERAL)
        return ("".join(self.words),) if is_free else ()


def phrases(document: Document, spot: Spot, language: str) -> Iterator[Phrase]:
    """Find the phrases of a sentence that its translation has as phrases too."""
    start = 0
    for i, word in enumerate(spot.words):
        has_de = spot.words[i + 1 : i + 2] == ("的",)
        other = next(iter(spot.words[i + 1 + has_de : i + 2 + has_de]), "")
        one, two = sense_in(document, word), sense_in(document, other)
        if one is not None and not are_two_words(spot.words, i):
            found = _of_two(spot, i, (one, two), language, has_de=has_de) if two is not None else None
            found = found or _of_one(spot, one, language)
            if found is not None and spot.source.count(found[1]) == 1:
                kind, text, said = found
                senses = _halves(one) if two is None or kind is Kind.WORD else (one, two)
                yield Phrase(kind=kind, spot=spot, start=start, text=text, senses=senses, said=said)
        start += len(word)


def _of_two(
    spot: Spot, at: int, senses: tuple[Sense, Sense], language: str, *, has_de: bool
) -> tuple[Kind, str, str] | None:
    """Give what two words are to each other, how they are written and how the translation says them."""
    text = ("的" if has_de else "").join(sense.word for sense in senses)
    for kind in _kinds(*senses, language, has_de=has_de):
        said = said_together(kind, senses, spot.translation or "", language)
        is_half = kind is Kind.OBJECT and language == "en" and is_half_said(senses)
        if (
            said
            and not is_half
            and not _is_in_name(said, spot.translation or "")
            and not (has_de and _is_followed(spot, at, said))
            and not _goes_on(spot, at, kind, language, has_de=has_de, first=senses[0].pos)
        ):
            return kind, text, said
    return None


def _is_in_name(said: str, translation: str) -> bool:
    """Tell whether the words are a piece of an English name: World Sleep of World Sleep Day."""
    words = said.split()
    if words[:1] == ["to"] and any(word[:1].isupper() for word in words):
        return True  # Labour Park is where nobody labours
    if not all(word[:1].isupper() for word in words):
        return False
    before, _, after = translation.partition(said)
    return _NAME_GOES_ON.match(after) is not None or _NAME_BEGINS.search(before) is not None


def _of_one(spot: Spot, sense: Sense, language: str) -> tuple[Kind, str, str] | None:
    """Give a word as long as a phrase by the meaning that the translation has, as a dictionary writes it."""
    is_long = len(sense.word) >= _LEAST_OF_ONE and _AROUND.fullmatch(in_simplified(sense.word)) is None
    if not is_long or sense.pos not in NOUNS | {"v", "a"} or not _is_parted(sense):
        return None
    contains = contains_japanese if language == "ja" else contains_english
    glosses = sense.ja if language == "ja" else sense.en
    said = next((gloss for gloss in glosses if contains(spot.translation or "", gloss)), "")
    narrow = _of_whole(said, sense, language)
    return (Kind.WORD, sense.word, narrow) if narrow else None


def _of_whole(said: str, sense: Sense, language: str) -> str:
    """Give a meaning that is not that of a part of the word alone: of 菜市场 no market, as 市场 is; empty for none."""
    whole, own = in_simplified(sense.word), sense.ja if language == "ja" else sense.en
    parts = [table().get(part) for part in (whole[1:], whole[:-1])]
    wide = {gloss for part in parts if part is not None for gloss in (part.ja if language == "ja" else part.en)}
    return next((gloss for gloss in (said, *own) if gloss not in wide), "")


def sense_in(document: Document, word: str) -> Sense | None:
    """Take words of our table that are worth asking, not those of the glossary, nor what somebody is called."""
    is_asked = in_simplified(word) in table() and not is_calling(document, word)
    return document.senses.get(in_simplified(word)) if is_asked else None


def _is_parted(sense: Sense) -> bool:
    """Tell whether a word has three characters, or four that are two words."""
    return len("".join(half.word for half in _halves(sense))) == len(sense.word)


def _halves(sense: Sense) -> tuple[Sense, ...]:
    """Give a word, and of four characters the two words that it is made of; nothing where it is not made so."""
    if len(sense.word) == _LEAST_OF_ONE:
        return (sense,)
    halves = (sense.word[:2], sense.word[2:])
    found = [table().get(in_simplified(half)) for half in halves]
    return tuple(replace(known, word=half) for known, half in zip(found, halves, strict=True) if known is not None)


def _kinds(first: Sense, second: Sense, language: str, *, has_de: bool) -> Iterator[Kind]:
    """Tell what the first word may be to the second; a verb may describe a noun too, as 保护 does 措施."""
    if second.pos in NOUNS:
        is_naming = first.pos == "v" and not has_de and (language == "en" or may_be_noun(first.word))
        is_whose = not has_de and in_simplified(first.word) in _WHOSE
        if (first.pos in NOUNS | {"a"} or is_naming) and not is_whose:
            yield Kind.NOUN
        if first.pos == "v" and not has_de and in_simplified(first.word) not in used("no_object"):
            yield Kind.OBJECT
    elif first.pos in {"d", "a"} and second.pos == "v" and not has_de and in_simplified(first.word) not in _DONE:
        yield Kind.MANNER


def _goes_on(spot: Spot, at: int, kind: Kind, language: str, *, has_de: bool, first: str) -> bool:
    """
    Tell whether the phrase is but a piece of a longer one.

    Behind a Japanese phrase, whose beginning and end are seen in the translation, only a verb that 的 parts from its
    object counts, and what follows a verb; somebody may have what 的 gives him behind any verb: 理解家长的心情.
    """
    end = at + 2 + has_de
    after, before = "".join(spot.words[end : end + 1]), "".join(spot.words[max(0, at - 1) : at])
    # AI芯片的公司, 四十厘米的裂缝, 他和儿子的对话
    is_piece = _LATIN.search(before) is not None or (bool(before) and set(in_simplified(before)) <= NUMERALS)
    is_towards = has_de and before in _TOWARDS  # 对世界的看法 is no view that the world has
    if is_piece or (kind is Kind.NOUN and (is_towards or before in _AND)):
        return True
    told_before = in_simplified("".join(spot.words[:at]))
    if kind is Kind.NOUN and first == "a" and (_DENIES.search(told_before) or _MADE_SO.search(told_before)):
        return True  # 最不自由的读者 is no free reader
    is_clause = kind is Kind.OBJECT and in_simplified(spot.words[at]) in used("content") and is_hanzi(after[:1] or " ")
    if is_clause or (kind is Kind.OBJECT and language == "en" and before in _NAMES_THEM):
        return True  # 觉得词典 of 觉得词典能救活方言; fried peanuts and the like: 有、烤红薯
    if kind is not Kind.NOUN:
        return before == "的" or after in {"的", "了", "过", "過", "着", "著", "得", "地"}
    tag = tag_of(before) if before else ""
    if has_de and tag == "v" and first not in {"a", "np"}:
        return True
    is_piece = "的" in (before, after) or is_noun(before) or tag in {"a", "b"}
    is_piece = is_piece or is_noun(after) or (has_de and joins_what_stands_before(after))  # 严格的会计角度
    return language == "en" and is_piece


def _is_followed(spot: Spot, at: int, said: str) -> bool:
    """Tell whether a noun goes on behind 的, and so does its translation: 门口的早点｜摊, 門の前の朝食｜の屋台."""
    after = "".join(spot.words[at + 3 : at + 4])
    return joins_what_stands_before(after) and f"{said}の" in (spot.translation or "")


def is_noun(word: str) -> bool:
    """Tell whether our table has a word as a noun."""
    sense = table().get(in_simplified(word))
    return sense is not None and sense.pos in NOUNS


def joins_what_stands_before(word: str) -> bool:
    """Tell whether a word right behind a noun may make a longer noun with it: 印 of 手指印, but not 有 of 手指有."""
    simple = in_simplified(word)
    if not simple or not is_hanzi(simple[0]):
        return False
    if len(simple) == 1:
        return tag_of(simple)[:1] in {"n", "v", "a", "b", "k", "z"} and (level_of(simple) or HIGHEST) > _PLAIN
    return is_noun(simple) or tag_of(simple)[:1] in {"n", "b"}
