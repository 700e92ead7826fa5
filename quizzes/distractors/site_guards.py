"""Which places of a sentence must not be changed, because what comes out would be no good sentence or no question?"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import clauses
from quizzes.distractors.vetoes import overlap
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Spot
    from quizzes.distractors.places import BothSides, Site

_LEAST_HANZI, _MOST_HANZI = 7, 45
_ALIAS = re.compile(r"[（(][A-Za-z0-9 .,/&\u30a1-\u30fa\u30fc・-]+[）)]")
# What asks, quotes or adds: nothing of such a sentence is changed.
_ASKS = {
    "zh": re.compile(r"[吗呢？?“”‘’「」『』]|难道|是否|是不是|有没有|能不能|会不会|怎么|什么|多少(?!有)|谁"),
    "ja": re.compile(r"か[。？]|か$|[？?「」『』（(]"),
    "en": re.compile(r"[?“”‘\"(]"),
}
# Clauses that hang together by reason or condition lose their sense when one of them is changed.
_BOUND = {
    "zh": re.compile(
        r"如果|要是|假如|的话$|只要|只有|除非|无论(?!如何[，,])|不管|不论|即使|哪怕|就算|虽然|尽管|因为|由于|所以|因此|于是|因而|既然|以为|不然|否则|几乎|"
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
_REASON = re.compile(r"因为|由于|所以|因此|于是|因而|既然")
_ANSWERS = re.compile(r"而是|却|就(?=[是会要能])|才|也(?!许)|则|便|反而|还是|又|都")
_OPENS = re.compile(r"无论(?!如何[，,])|不管|不论|如果|要是|虽然|尽管|即使|哪怕|只要|只有|除非|因为|由于|既然")
_CLOSES = re.compile(r"[都也就才会但却]|可是|所以|还是(?!.{0,6}$)")
_EDGES = "，,、；;：:。 "
# Words that only go with, or only without, a negation.
_POLAR = {
    "zh": re.compile(r"[都并從从]|从来|已经|一点|任何|绝对|完全|根本|再也|[^不]太|连|更不|一次|没有一|[先便就才]"),
    "ja": re.compile(
        r"しか|[一1]\w{1,2}も|決して|あまり|まったく|全く|全然|何も|誰も|だれも|一人も|一つも|ひとつも|さえ|すら|必ず|二度と|もう|まだ|ようやく|やっと|"
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


def is_of_length(spot: Spot) -> bool:
    """Tell whether a sentence with its translation is neither a scrap, nor half a quotation, nor too long."""
    is_whole = not (is_open(spot.source) or is_open(spot.translation or ""))
    return spot.translation is not None and is_whole and _LEAST_HANZI <= len(hanzi_of(spot.source)) <= _MOST_HANZI


def is_open(text: str) -> bool:
    """Tell whether a quotation or a bracket begins in a text and does not end there, or the other way round."""
    return any(text.count(opening) != text.count(closing) for opening, closing in ("“”", "「」", "『』", "（）", "()"))


def asks(spot: Spot, language: str) -> bool:
    """Tell whether a sentence asks, quotes or adds: in such a one nothing but words and numbers may be changed."""
    translation = without_aliases(spot.translation or "")
    return bool(_ASKS["zh"].search(in_simplified(spot.source)) or _ASKS[language].search(translation))


def without_aliases(translation: str) -> str:
    """Leave out a name in brackets that is no more than another writing of what stands before: 人工知能(AI)."""
    return _ALIAS.sub("", translation)


def is_half(source: str) -> bool:
    """Tell whether clauses out of a sentence begin with what answers another one, or end with what is not answered."""
    simple = in_simplified(source)
    last = clauses(simple)[-1]
    is_opened = bool(_OPENS.search(simple)) and not _CLOSES.search(last)
    return is_opened or bool(_ANSWERS.match(simple) or _BOUND["zh"].search(last))


def is_refused(site: Site, both: BothSides) -> bool:
    """Tell whether a place cannot be changed, whatever is put there."""
    source, translation, language = both.source, both.translation, both.language
    return (
        _is_bound(site, source, translation, language)
        or _is_polar(site, source, translation, language)
        or _is_negated_adverb(site, source)
        or _is_measured(site, source)
        or (language == "ja" and _is_in_compound(site, translation))
    )


def _is_bound(site: Site, source: str, translation: str, language: str) -> bool:
    """Tell whether a place stands where one clause hangs on another; of words less is asked."""
    parts = re.split(_PARTS, translation)
    part = len(_PARTS.findall(translation[: site.other.start]))
    zh, other = clauses(source), parts
    if site.is_word:
        reasons = _marked(zh, _REASON)
        return (
            bool(_BOUND["zh"].search(zh[site.clause]) or zh[site.clause].endswith(("：", ":")))
            or bool(_BOUND[language].search(other[part].strip()))
            or any(abs(site.clause - reason) <= 1 for reason in reasons)
        )
    return site.clause in bound_clauses(zh, "zh") or part in bound_clauses(parts, language)


def _marked(parts: Sequence[str], pattern: re.Pattern[str]) -> tuple[int, ...]:
    return tuple(i for i, part in enumerate(parts) if pattern.search(part.strip(_EDGES)))


def bound_clauses(parts: Sequence[str], language: str) -> frozenset[int]:
    """Give the clauses that hang on others by reason or condition, with those beside them, or that announce a list."""
    marked = _marked(parts, _BOUND[language])
    announcing = [i for i, part in enumerate(parts) if part.rstrip().endswith(("：", ":"))]
    return frozenset([*announcing, *(near for i in marked for near in (i - 1, i, i + 1))])


def is_legible(right: str, wrong: str, shown: str) -> bool:
    """Tell whether kanji alone tell the right wording from a wrong one, beside what is shown (finding 2)."""
    return overlap(right, shown) > overlap(wrong, shown)


def _is_polar(site: Site, source: str, translation: str, language: str) -> bool:
    """Tell whether a negation comes or goes beside a word that does not allow it."""
    wordings = (site.other.said, *site.other.others)
    negated = [bool(_NEGATES.search(wording)) for wording in wordings]
    if len(set(negated)) == 1:
        return False
    if _CONTRAST.search(source):
        return True  # what stands on one side of a but leaves no choice on the other
    around = translation[: site.other.start] + "＿" + translation[site.other.end :]
    return bool(_POLAR["zh"].search(clauses(source)[site.clause]) or _POLAR[language].search(around))


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


def clause_of(source: str, start: int) -> int:
    """Give the number of the clause that a character stands in."""
    return next(i for i, end in enumerate(clause_ends(source)) if start < end)


def clause_ends(source: str) -> tuple[int, ...]:
    """Give where each clause of a sentence ends."""
    return tuple(accumulate(len(clause) for clause in clauses(source)))
