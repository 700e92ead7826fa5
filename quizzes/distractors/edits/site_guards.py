"""Which places of a sentence must not be changed, because what comes out would be no good sentence or no question?"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import clause_ends, clauses, word_edges, word_from
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.places import BothSides, Site
    from quizzes.distractors.spots import Spot

_LEAST_HANZI, _MOST_HANZI = 7, 45
_ALIAS = lazy_regex(r"[（(][A-Za-z0-9 .,/&\u30a1-\u30fa\u30fc・-]+[）)]")
_PERSON = {
    "zh": lazy_regex(r"她|(?<!其)他(?![人国乡])"),
    "ja": lazy_regex(r"彼|(?:その|あの|この)[人方子]"),
    "en": lazy_regex(r"\b(?:he|him|his|she|her|hers|they|them|their)\b", re.IGNORECASE),
}
_KIN = {
    "ja": (
        ("爸|父", "父"),
        ("妈|母", "母"),
        ("丈夫|先生|老公", "夫"),
        ("妻|太太|老婆", "妻"),
        ("女儿", "娘"),
        ("儿子", "息子"),
        ("爷爷|祖父|外公", "祖父"),
        ("奶奶|祖母|外婆", "祖母"),
        ("老师|先生", "先生"),
        ("大夫|医生", "医[者師]"),
    ),
    "en": (
        ("爸|父", r"\bfather\b"),
        ("妈|母", r"\bmother\b"),
        ("丈夫|先生|老公", r"\bhusband\b"),
        ("妻|太太|老婆", r"\bwife\b"),
        ("女儿", r"\bdaughter\b"),
        ("儿子", r"\bson\b"),
    ),
}
# A clause that only says when, where, as what or what for.
_SETTING = lazy_regex(
    r"^(?:为了|作为|关于|对于|根据|按照|除了|随着|至于)|(?:那年|那天|那时|那会儿|的时候|以后|以前|之后|之前|期间)$"
    r"|^(?:在|从|到)[^，。]*(?:里|上|中|下|时|年|月|天)$|^[\d一二三四五六七八九十〇]+(?:年|月|日|岁)[^，。]{0,3}$"
)
# A time behind a colon, which says when it is that something else of the sentence is to be done.
_ANNOUNCED_TIME = lazy_regex(
    r"[：:](?:(?:[今明昨后每]天|[上下这]?个?(?:星期|周|礼拜)[一二三四五六日天]|[早晚]上|[上下]午|中午|凌晨|半夜)\s*)+$"
)
# A clause that says only when, with what is done then, behind which the main clause is missing: 有人怀疑我的时候。
_OPEN_END = lazy_regex(r"(?:的时候|(?<![当及准临小平同暂按随定历有过何那到])时)$")
# Clauses that hang together by reason or condition lose their sense when one of them is changed.
_BOUND = {
    "zh": lazy_regex(
        r"如果|要是|假如|的话$|只要|只有|除非|无论(?!如何[，,])|不管|不论|即使|哪怕|就算|虽然|尽管|因为|由于|所以|因此|于是|因而|既然|以为|不然|否则|几乎|"
        r"再＿(?:的|$)|差点|除了|却|反而|反倒|越(?!来越).{1,3}越|与其|不如|不仅|不但|一边|为了|才(?!能)|没有.{1,8}(?:那么|这么)|不是|而是"
    ),
    "ja": lazy_regex(
        r"ので$|から$|ために?$|たら|(?<!なけ)れば|(?<!ば)なら(?![なび])|(?<!と)ても|のに$|つもり|ほど|ばかりか|だけでなく|ながら|ではなく"
    ),
    "en": lazy_regex(
        r"\b(?:if|because|otherwise|therefore|unless|whether|although|though|while|so that)\b|^\s*(?:so|since)\b",
        re.IGNORECASE,
    ),
}
_THE_MORE = lazy_regex("越(?!来越)")
_REASON = lazy_regex(r"因为|由于|所以|因此|于是|因而|既然")
# By which a sentence takes up what stands before it.
_LINKS = frozenset({"所以", "因此", "因而", "但", "但是", "可是", "不过", "然而", "而且", "并且"})
_ANSWERS = lazy_regex(
    r"说(?![实真到起来明是不话白])|外加|另加|再加上|而是|却|就(?=[是会要能])|才|也(?!许)|则|便|反而|还是|又|都"
)
_OPENS = lazy_regex(r"无论(?!如何[，,])|不管|不论|如果|要是|虽然|尽管|即使|哪怕|只要|只有|除非|因为|由于|既然")
_CLOSES = lazy_regex(r"[都也就才会但却]|可是|所以|还是(?!.{0,6}$)")
_IN_A_ROW = lazy_regex(r"(?:とか|[ただ]り|やら|なり)$")
_EDGES = "，,、；;：:。 "
# Words that only go with, or only without, a negation.
_POLAR = {
    "zh": lazy_regex(
        r"[都并從从]|从来|已经|一点|任何|绝对|完全|根本|再也|[^不]太|连|更不|一次|没有一|[先便就才]"
        r"|(?:[谁誰]|什[么麼]|怎[么麼]|哪[儿兒里裡个個家种種位])也|[一半][一-龥]{1,4}(?<!起)也|[一半][个個句张張只隻件块塊条條分滴粒步口寸点點][不没沒]"
    ),
    "ja": lazy_regex(
        r"しか|[一1]\w{1,2}も|決して|あまり|まったく|全く|全然|何も|誰も|だれも|一人も|一つも|ひとつも|さえ|すら|必ず|二度と|もう|まだ|ようやく|やっと|"
        r"とても|たいへん|大変|めったに|ほとんど|ずっと|きっと|たぶん|おそらく|すでに"
    ),
    "en": lazy_regex(
        r"\b(?:any\w*|ever|yet|at all|never|hardly|nothing|nobody|either|too|already|still|neither|nor|always|just|"
        r"probably|perhaps|soon|once)\b",
        re.IGNORECASE,
    ),
}
CONTRAST = lazy_regex(r"[，,](?:但是?|可是|不过|然而|而)")
_COMES_OF_IT = lazy_regex("[来去到见完懂动起住掉开出上下进回过及清好着成惯稳准满够远快]")
_NEGATED = lazy_regex(r"[不没]")
_NEGATES = lazy_regex(r"ません|ない|なく|\bnot\b|cannot|^[不没]")
# Of what has to be done Japanese denies that it can be left.
_MUST = lazy_regex(
    "(?:なければ|なきゃ|なくては|ないと)(?:なりません|ならな|いけません|いけな)[いかっ]*|しか(?:ありません|な[いか])"
)
# Numeral and measure word, but for measures that go with most nouns, or with the whole phrase; and a quality between
# them and the noun, as in 一把旧钥匙.
MEASURED = lazy_regex(
    r"[一二三四五六七八九十两几这那每某\d百][^个些种位家名支本的么次天年月点是不就也都会能\W\d一二三四五六七八九十]$|"
    r"[一二三四五六七八九十两兩几幾这這那每某\d百][把只隻条條张張件台辆輛双雙顶頂匹棵朵瓶杯盘盤锅鍋碗座扇盏盞副幅艘块塊枚根]"
    r"[新旧舊老大小破好黑白红紅黄黃蓝藍绿綠长長短]$"
)
# The same with what describes the noun between them, as 一台我修好的 before 相机; and in Japanese beside the noun.
_MEASURED_FAR = lazy_regex(rf"{OF_NUMBER_OR_FEW}[台把辆双顶匹棵朵瓶杯盘锅碗座扇盏副幅艘架册篇首尊]\D*的$")
_COUNTED_JA = lazy_regex(
    r"[をがはも、]?(?:わずか|たった|ほんの|もう)?[\d一二三四五六七八九十百千数何]+"
    r"(?:台|本|冊|枚|軒|匹|頭|足|着|隻|通|羽|丁|艘|棟|脚|杯|膳|輪|曲|篇|編)"
)
_COMPOUND = lazy_regex(r"[\u30a1-\u30fa\u30fc\u3400-\u9fff][\u30a1-\u30fa\u30fc\u3400-\u9fff](?<!的)")
_ADVERBS = frozenset({"d", "ad", "t"})
_PARTS = lazy_regex(r"[、。,;，；]")


def is_of_length(spot: Spot) -> bool:
    """Tell whether a sentence with its translation is neither a scrap, nor half a quotation, nor too long."""
    is_whole = not (is_open(spot.source) or is_open(spot.translation or "") or is_fragment(spot.source))
    return spot.translation is not None and is_whole and _LEAST_HANZI <= len(hanzi_of(spot.source)) <= _MOST_HANZI


def is_open(text: str) -> bool:
    """Tell whether a quotation or a bracket begins in a text and does not end there, or the other way round."""
    return any(text.count(opening) != text.count(closing) for opening, closing in ("“”", "「」", "『』", "（）", "()"))


def is_fragment(source: str) -> bool:
    """Tell whether a text says only when, where, or what for, or stops at that: 做一件事：星期五下午。"""
    parts = [part.strip(_EDGES) for part in clauses(in_simplified(source))]
    if _OPEN_END.search(parts[-1]) and "是" not in parts[-1]:
        return True
    return all(_SETTING.search(part) for part in parts if part) or bool(
        _ANNOUNCED_TIME.search(in_simplified(source).strip(_EDGES))
    )


def names_another(spot: Spot, language: str) -> bool:
    """Tell whether a translation names the person whom the sentence calls 他 or 她, which nothing in it bears out."""
    source, translation = in_simplified(spot.source), spot.translation or ""
    if not _PERSON["zh"].search(source) or _PERSON[language].search(translation):
        return False
    return any(re.search(said, translation) and not re.search(zh, source) for zh, said in _KIN[language])


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
        or _is_counted_in_japanese(site, translation)
        or is_in_potential(site.zh.said, source, site.zh.start)
        or source.startswith("而已", site.zh.end)  # no other adverb stands before it
        or (len(site.other.said) > 1 and site.other.said.casefold() in source.casefold())  # the word itself: “bank”
        or _is_in_compound(site, translation)
        or _is_in_chinese_compound(site, both)
    )


def is_in_potential(said: str, source: str, at: int) -> bool:
    """Tell whether a bare 不 stands between a verb and what comes of it, which it says cannot be: 回不来, 站不稳."""
    is_behind_verb = at > 0 and tag_of(source[at - 1]).startswith("v")
    return said == "不" and is_behind_verb and _COMES_OF_IT.match(source, at + 1) is not None


def _is_bound(site: Site, source: str, translation: str, language: str) -> bool:
    """
    Tell whether a place stands in a clause that hangs on another one, or announces a list, or gives a reason.

    What links a sentence to those before it hangs on nothing behind it, unless that gives a reason too.
    """
    if _is_link(site):
        return _REASON.search(source, site.zh.end) is not None
    parts = _PARTS.split(translation[: site.other.start] + "＿" + translation[site.other.end :])
    own = next((i for i, part in enumerate(parts) if "＿" in part), len(parts))
    while own + 1 < len(parts) and language == "ja" and _IN_A_ROW.search(parts[own]):
        own += 1  # 高いとか、低いとか言うので: the reason ends behind the row
    part = parts[own] if own < len(parts) else ""
    zh = list(clauses(source))
    start = clause_ends(source)[site.clause - 1] if site.clause else 0
    clause = source[start : site.zh.start] + "＿" + source[site.zh.end : clause_ends(source)[site.clause]]
    return (
        any(site.clause in (i, i + 1) for i in _marked_in_pairs(zh))
        or bool(_BOUND["zh"].search(clause.strip(_EDGES)) or zh[site.clause].endswith(("：", ":")))
        or bool(_BOUND[language].search(part.strip()))
        or any(abs(site.clause - reason) <= 1 for reason in _marked(zh, _REASON))
    )


def _is_link(site: Site) -> bool:
    """Tell whether a place is the word itself by which a sentence takes up what stands before it."""
    return site.zh.start == 0 and site.zh.said in _LINKS


def _marked_in_pairs(parts: Sequence[str]) -> tuple[int, ...]:
    """Give the clauses that say the more of which the next says the more: 越枯燥，后面的一句话就越有分量."""
    more = [_THE_MORE.search(part) is not None for part in parts]
    return tuple(i for i, (one, other) in enumerate(pairwise(more)) if one and other)


def _marked(parts: Sequence[str], pattern: re.Pattern[str]) -> tuple[int, ...]:
    return tuple(i for i, part in enumerate(parts) if pattern.search(part.strip(_EDGES)))


def _is_polar(site: Site, source: str, translation: str, language: str) -> bool:
    """Tell whether a negation comes or goes beside a word that does not allow it."""
    wordings = (site.other.said, *site.other.others)
    negated = [bool(_NEGATES.search(_MUST.sub("", wording))) for wording in wordings]
    if len(set(negated)) == 1:
        return False
    if CONTRAST.search(source):
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


def _is_in_chinese_compound(site: Site, both: BothSides) -> bool:
    """Tell whether a quality makes one word with a noun of a character behind it, as others do not: 幸运币, 聪明币."""
    behind = in_simplified(word_from(both.words, site.zh.end))
    is_noun = len(behind) == 1 and tag_of(behind).startswith("n")
    is_cut = bool(both.words) and site.zh.end not in word_edges(both.words)
    return tag_of(site.zh.said).startswith("a") and (is_noun or is_cut)


def _is_measured(site: Site, source: str) -> bool:
    """Tell whether a measure word stands before a noun that another noun might not go with: 一把钥匙."""
    before = source[: site.zh.start]
    is_measured = MEASURED.search(before) or _MEASURED_FAR.search(_PARTS.split(before)[-1])
    return tag_of(site.zh.said) not in _ADVERBS and bool(is_measured)


def _is_counted_in_japanese(site: Site, translation: str) -> bool:
    """Tell whether a counter follows a noun that another noun might not go with: カメラを一台."""
    is_thing = tag_of(site.zh.said).startswith("n")
    return is_thing and _COUNTED_JA.match(translation, site.other.end) is not None
