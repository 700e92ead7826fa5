"""
Where can a sentence and its translation be changed together, so that both stay good sentences of another meaning?

Each row of the table is a wording with what may stand in its place, in Chinese and in the language of the translation:
expressions that fit only where the change is grammatical. A place counts only where both sides have it once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import clauses
from quizzes.distractors.vetoes import overlap
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Spot

_LEAST_HANZI, _MOST_HANZI = 8, 45
# What asks, quotes or adds: nothing of such a sentence is changed.
_ASKS = {
    "zh": re.compile(r"[吗呢？?“”‘’「」『』]|难道|是否|是不是|有没有|能不能|会不会|怎么|什么|多少(?!有)|谁"),
    "ja": re.compile(r"か[。？]|か$|[？?「」『』（(]"),
    "en": re.compile(r"[?“”‘\"(]"),
}
# Clauses that hang together by reason or condition lose their sense when one of them is changed.
_BOUND = {
    "zh": re.compile(
        r"如果|要是|假如|的话$|只要|只有|除非|无论|不管|不论|即使|哪怕|就算|虽然|尽管|因为|由于|所以|因此|于是|因而|既然|以为|不然|否则|几乎|"
        r"差点|除了|却|反而|越(?!来越).{1,3}越|与其|不如|不仅|不但|一边|为了|才(?!能)|没有.{1,8}(?:那么|这么)|不是|而是"
    ),
    "ja": re.compile(
        r"ので$|から$|ために?$|たら|(?<!なけ)れば|(?<!ば)なら(?![なび])|(?<!と)ても|のに$|つもり|ほど|ばかりか|だけでなく|ながら|ではなく"
    ),
    "en": re.compile(
        r"\b(?:if|because|otherwise|therefore|unless|whether|although|though|while|so that)\b|^\s*(?:so|since)\b",
        re.IGNORECASE,
    ),
}
# Words that only go with, or only without, a negation.
_POLAR = {
    "zh": re.compile(r"[都并從从]|从来|已经|一点|任何|绝对|完全|根本|再也|[^不]太|连|更不|一次"),
    "ja": re.compile(
        r"しか|決して|あまり|まったく|全く|全然|何も|誰も|だれも|一人も|一つも|ひとつも|さえ|すら|必ず|二度と|もう|まだ|ようやく|やっと|"
        r"とても|たいへん|大変|めったに|ほとんど|ずっと|きっと|たぶん|おそらく|すでに"
    ),
    "en": re.compile(
        r"\b(?:any\w*|ever|yet|at all|never|hardly|nothing|nobody|either|too|already|still|neither|nor|always|just|"
        r"probably|perhaps|soon|once)\b",
        re.IGNORECASE,
    ),
}
_CONTRAST = re.compile(r"[，,](?:但是?|可是|不过|然而|而)")
_NEGATED = re.compile(r"[不没]")
_NEGATES = re.compile(r"ません|ない|なく|\bnot\b|cannot|^[不没]")
# Numeral and measure word, but for measures that go with most nouns, or with the whole phrase.
_MEASURED = re.compile(
    r"[一二三四五六七八九十两几这那每某\d百][^个些种位家名支本的么次天年月点是不就也都会能\W\d一二三四五六七八九十]$"
)
_COMPOUND = re.compile(r"[\u30a1-\u30fa\u30fc\u3400-\u9fff][\u30a1-\u30fa\u30fc\u3400-\u9fff](?<!的)")
_ADVERBS = frozenset({"d", "ad", "t"})
_PARTS = re.compile(r"[、。,;，；]")
_PARTING = {"ja": re.compile(r"[、。]"), "en": re.compile(r"[,;.]|\b(?:and|but)\b")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the table, compiled; the n-th of `others` means the n-th of `zh_others`."""

    language: str
    zh: re.Pattern[str]
    zh_others: tuple[str, ...]
    said: re.Pattern[str]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One language at a place: what stands there, from where to where, and what may stand in its place."""

    start: int
    end: int
    said: str
    others: tuple[str, ...]

    def replaced(self, text: str, n: int) -> str:
        """Write the text with the n-th other wording at this place."""
        return f"{text[: self.start]}{self.others[n]}{text[self.end :]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place that a sentence and its translation have in common."""

    zh: Side
    other: Side
    clause: int


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """Load the table in its order: of two rows that fit one place the first counts."""
    return tuple(
        Row(
            language=language,
            zh=re.compile(zh),
            zh_others=tuple(zh_other.split("|")),
            said=re.compile(said),
            others=tuple(other.split("|")),
        )
        for language, zh, zh_other, said, other in rows_of("perturbations.tsv")
    )


def is_plain(spot: Spot, language: str) -> bool:
    """Tell whether a sentence states something whose parts do not hang on each other."""
    source = in_simplified(spot.source)
    return (
        spot.translation is not None
        and _LEAST_HANZI <= len(hanzi_of(source)) <= _MOST_HANZI
        and not _ASKS["zh"].search(source)
        and not _ASKS[language].search(spot.translation)
    )


def sites(source: str, translation: str, language: str) -> tuple[Site, ...]:
    """Find the places of a sentence, in order, that can be changed on both sides."""
    found: list[Site] = []
    for site in _candidates(in_simplified(source), translation, language):
        if not any(_overlaps(site, other) for other in found):
            found.append(site)
    return tuple(sorted(found, key=lambda site: site.zh.start))


def lattice(found: Sequence[Site], translation: str, language: str) -> tuple[Site, Site] | None:
    """Choose two places in different clauses that stand in the same order on both sides."""
    for i, one in enumerate(found):
        for two in found[i + 1 :]:
            between = translation[one.other.end : two.other.start]
            is_parted = one.other.end <= two.other.start and bool(_PARTING[language].search(between))
            if one.clause != two.clause and is_parted and one.zh.said != two.zh.said:
                return one, two
    return None


def _candidates(source: str, translation: str, language: str) -> Iterator[Site]:
    bound_zh, bound = _bound(clauses(source), "zh"), _bound(re.split(_PARTS, translation), language)
    for row in rows():
        if row.language != language:
            continue
        zh = list(row.zh.finditer(source))
        said = list(row.said.finditer(translation)) if zh else []
        if len(zh) != 1 or len(said) != 1 or _is_there(row, source, translation):
            continue
        side = _side(said[0], row.others)
        site = Site(zh=_side(zh[0], row.zh_others), other=side, clause=_clause_of(source, zh[0].start()))
        refused = (
            site.clause in bound_zh
            or len(_PARTS.findall(translation[: side.start])) in bound
            or _is_legible(site, language)
            or _is_polar(site, source, translation, language)
            or _is_negated_adverb(site, source)
            or _is_measured(site, source)
            or (language == "ja" and _is_in_compound(site, translation))
        )
        if not refused:
            yield site


def _bound(parts: Sequence[str], language: str) -> frozenset[int]:
    """Give the clauses that hang on others by reason or condition, with those beside them, or that announce a list."""
    marked = [i for i, part in enumerate(parts) if _BOUND[language].search(part.strip("，,、；;：:。 "))]
    announcing = [i for i, part in enumerate(parts) if part.rstrip().endswith(("：", ":"))]
    return frozenset([*announcing, *(near for i in marked for near in (i - 1, i, i + 1))])


def _side(found: re.Match[str], others: tuple[str, ...]) -> Side:
    is_capital = found.group()[:1].isupper()
    return Side(
        start=found.start(),
        end=found.end(),
        said=found.group(),
        others=tuple(other[:1].upper() + other[1:] if is_capital else other for other in others),
    )


def _is_there(row: Row, source: str, translation: str) -> bool:
    """Tell whether another wording stands elsewhere in the sentence already: 他们 beside 我们."""
    rest_zh, rest = row.zh.sub("＿", source), row.said.sub("＿", translation)
    is_word = row.language == "en"
    return any(other in rest_zh for other in row.zh_others if len(other) > 1) or any(
        re.search(rf"\b{re.escape(other.strip())}\b" if is_word else re.escape(other), rest, re.IGNORECASE)
        for other in row.others
    )


def _is_legible(site: Site, language: str) -> bool:
    """Tell whether kanji alone tell which of the wordings is meant (finding 2)."""
    if language != "ja":
        return False
    zh, other = site.zh, site.other
    to_translation = overlap(other.said, zh.said) > max(overlap(wrong, zh.said) for wrong in other.others)
    to_chinese = overlap(zh.said, other.said) > max(overlap(wrong, other.said) for wrong in zh.others)
    return to_translation or to_chinese


def _is_polar(site: Site, source: str, translation: str, language: str) -> bool:
    """Tell whether a negation comes or goes beside a word that does not allow it."""
    wordings = (site.other.said, *site.other.others)
    negated = [bool(_NEGATES.search(wording)) for wording in wordings]
    if len(set(negated)) == 1:
        return False
    if _CONTRAST.search(source):
        return True  # what stands on one side of a but leaves no choice on the other
    around = translation[: site.other.start] + "＿" + translation[site.other.end :]
    return bool(_POLAR["zh"].search(_clause_text(source, site.clause)) or _POLAR[language].search(around))


def _is_negated_adverb(site: Site, source: str) -> bool:
    """Tell whether a negation bears on an adverb, which then says something else: 没有马上答应."""
    start = clause_ends(source)[site.clause - 1] if site.clause else 0
    before = source[start : site.zh.start]
    return tag_of(site.zh.said) in _ADVERBS and bool(_NEGATED.search(before))


def _is_in_compound(site: Site, translation: str) -> bool:
    """Tell whether a noun is a piece of a longer Japanese word: コーヒー of コーヒー豆."""
    before = translation[: site.other.start][-1:] + site.other.said[:1]
    after = site.other.said[-1:] + translation[site.other.end :][:1]
    return tag_of(site.zh.said) not in {*_ADVERBS, "r"} and any(_COMPOUND.fullmatch(pair) for pair in (before, after))


def _is_measured(site: Site, source: str) -> bool:
    """Tell whether a measure word stands before a noun that another noun might not go with: 一把钥匙."""
    return tag_of(site.zh.said) not in _ADVERBS and bool(_MEASURED.search(source[: site.zh.start]))


def _clause_of(source: str, start: int) -> int:
    return next(i for i, end in enumerate(clause_ends(source)) if start < end)


def clause_ends(source: str) -> tuple[int, ...]:
    """Give where each clause of a sentence ends."""
    return tuple(accumulate(len(clause) for clause in clauses(source)))


def _clause_text(source: str, clause: int) -> str:
    return clauses(source)[clause]


def _overlaps(one: Site, two: Site) -> bool:
    return (one.zh.start < two.zh.end and two.zh.start < one.zh.end) or (
        one.other.start < two.other.end and two.other.start < one.other.end
    )
