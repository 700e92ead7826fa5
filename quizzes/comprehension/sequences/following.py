"""
What makes a sentence the one that follows another: how does it open, and which words does it take up?

An opening (但, 这意味着, 比如) asks for something before it; a word that stands in both sentences and in few paragraphs
of the interview, or two words of it, tell what that is; 从近处说 asks for the 从远处说 that it goes with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.doubtful_links import may_mean_another
from quizzes.comprehension.links import link_to
from quizzes.comprehension.sequences.counted_on import MEASURES, counted_from, counts_on
from quizzes.comprehension.sequences.figures_named import figure_meant
from quizzes.comprehension.themes import Themes, topic_of
from quizzes.comprehension.then_and_now import is_over
from quizzes.distractors.display import clauses
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

# Openings that say by themselves how the sentence goes on from the one before.
_BUT = "可(?=$|[我您你他她它这那]|一(?![个些])|回头|后来|到了?|等|没|现在|越|谁|人家|大家)"  # and no 可见, 可能, 可惜
_OPENING = lazy_regex(
    rf"^(?:正?是?因为(?:这样|如此)|正?因为|所以|因此|但是|但(?![愿凡])|可是|{_BUT}|不过(?![来去几一二三两四五六七八九十0-9])|然而|而(?!且|言)|这意味着|这说明|这就是说|这样一来|比如|例如|其中|于是|否则|不然|尤其|特别是|也就是说|"
    rf"换句话说|相反(?!的)|反过来|反而|第二[天年]|第[二三](?:{MEASURES}|(?=[，,是]))|另一(?:[个种]|方面?)|为此|除此(?:之外|以外)?|此外|甚至)"
)
_IN_THE_END = f"最后(?!{OF_NUMBER_OR_FEW}+[个次位天年趟批场把句口回]|[那这的])"  # no 最后一次, 最后两个人
# Openings that need a word in common besides.
_VAGUE = lazy_regex(
    rf"^(?:这样(?!好不好|行不行|[好行]吗|可以吗|吧|[：:])|这(?![里儿边次天年时几])|那么(?![多大高长远久小难好贵重快早晚]|[一几两][^，,])|那就|那(?=[，,])|后来|然后|接着|结果|再说|再往[^，,。]{{1,3}}[看说]|它|他们|她们|首先|其次|{_IN_THE_END}|"
    r"接下来|接触下来|"
    r"同样(?![是的一])|从此|从那(?![里儿边头个些家座条位间本种次])(?:以后|之后|以来|[天年]起?|时候?起?)?|当时|那时候?|其实|另外|同时|当然)"
)
# What 因为 gives the reason for may be in its own clause: 因为下雨(而)取消的比赛，…….
_REASON_INSIDE = lazy_regex(
    "正?因为(?:[^，,。；;]+而[^，,。；;的]+的|(?:(?![是有])[^，,。；;]){4,}的(?:(?![太很更最挺多少大小高低好坏贵难不没了])[^，,。；;的]){1,4}[，,])"
)
_CONSEQUENCE = lazy_regex("所以|因此|于是|因而")  # 因为 gives the reason for that then, not for what was said before
# Words that two sentences may share without one taking up the other: times, directions, thinking, any thing or place.
_NO_TOPIC = lazy_regex(
    r"[天年月日夜时]{2}|常常|往往|每每|处处|"  # 天天: how often two things are says of neither that it is the other
    r"[去今明前后当那每]年|[昨今明每]天|[年月][初底末]|[早晚]上|[上下]午|[春夏秋冬]天|[上下进出回过起][来去]|之[后前]|以[后前]|"
    r"[前后上下里外左右旁][面头边]|中间|对面|附近|周围|[这那哪][里儿边]|[无没有某别旁他众每]人|人人|以为|觉得|认为|知道|看[见到]|听[见到说]|希望|开始|可能|没有|"
    r"地方|东西|事情|样子|情况|时候|"
    # what anything is measured by, as two speeds or two prices are
    r"每?(?:个?小时|钟头|分钟?|秒钟?|刻钟|个?星期|个?礼拜|周|个?月|年|天|晚)|月份?|世纪|[公英海]里|千米|公尺|公分|厘米|毫米|平方(?:米|公里|千米|公尺)?|平米|立方米?|"
    r"公斤|千克|公吨|公顷|每?(?:[个次位斤吨亩米里人块]|平方米|公里|公斤)|[万千百]?[块毛元]钱|[美日欧]元|人次|百分[之点]|摄氏度?"
)
# Words that go in pairs: the second one asks for the first.
_PAIRS = tuple(
    (re.compile(first), re.compile(second))
    for first, second in (
        ("从远处[说看讲]", "^从近处[说看讲]"),
        ("往大[处里了][说看讲]", "^往小[处里了][说看讲]"),
        ("从短期(?:来)?[看说]|短期内", "^从?长[期远](?:来)?[看说]"),
        (
            "(?:^|(?<=[，,；。：在跟和比我们他她]))(?:过去|以前)|从前|刚来的时候|小时候",
            "^(?:但|可是|不过)?(?:现在|如今)",
        ),
        ("一开始|刚开始|起初|最初|刚来的时候", "^(?:但是?|可是|不过)?(?:后来|慢慢|渐渐)"),
        ("写信|寄信|去信|寫信", "^(?:[他她]们?|对方|作者|编辑|读者)?(?:很快|后来|马上|就)?回信"),
        ("一方面", "^另一方面"),
        ("首先", "^其次"),
        ("其次", "^最后"),
    )
)


_OF_OLD = lazy_regex("从前|以前(?![，,])|原先|早先|当年|早年|小时候")
_I_OF_OLD = lazy_regex(
    "(?:^|[，,；。])(?:我(?!们)(?:自己)?(?:以前|从前|过去|小时候)|(?:以前|从前|过去|小时候)[，,]?我(?!们))"
)
_NOW_ANOTHER = lazy_regex(
    "(?:但|可是|不过)?(?:现在|如今)[，,]?[他她](?!们)(?:[^我]|(?<=[帮给跟和替陪教找对为叫让])我|我们)*$"
)
_POINTS_BACK = lazy_regex("它们?|其")
_NAMES_SOMETHING = ("n", "r", "x", "eng")
_OF_ANY = frozenset(
    "一的了着著过過个個我你他她它们們这這那是不没沒在有会會把就也都还還天年月日时時候次"
)  # they make no two sides of one thing
# What was done and what came of it are no two sides of one thing: 结果查了两天 and 那几天刚浇过水.
_DONE = lazy_regex("[一-龥][了过過](?!程|敏|滤|濾|期|度|去的)|^(?:结果|結果|后来|後來|当时|當時|起初)")
_TIES = frozenset({"c", "d", "p"})
_OF_TIME = lazy_regex("[年月日天周时候晚早]$|^[之以]后$")
_ONLY_SAYS_OF_WHAT = ("b", "a", "z")  # tags of words that stand before a noun and name nothing by themselves
_END_OF_TOPIC, _MOST_TOPIC = lazy_regex(r"(?:的话|的話|的时候|的時候|时|時|呢)$"), 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """
    The words that a sentence opens with, and those before it that it takes up; either may be empty.

    `by` are the words that take them up, where it does not repeat them: 他 for 老先生. `is_pair` tells that the opening
    goes with the words before it, and does not repeat them.
    """

    opening: str = ""
    taken_up: tuple[str, ...] = ()
    by: str = ""
    is_pair: bool = False

    @property
    def decides(self) -> bool:
        """Tell whether the opening says by itself how the sentence goes on."""
        return bool(_OPENING.match(in_simplified(self.opening)))


def tie(themes: Themes, context: Sequence[Spot], after: Spot, earlier: Sequence[Spot] = ()) -> Tie | None:
    """
    Find what ties a sentence to those right before it, or nothing that decides.

    `earlier` are sentences before those that a pronoun may take up as well: of the same paragraph, and the question.
    """
    before = context[-1]
    pair = _pair(context, after)
    if pair is not None or counts_on(after.source):
        return pair
    figure = figure_meant(before, after)
    if figure is not None:
        return Tie(opening=figure[0], taken_up=(figure[1],), by=figure[0])
    opening, named = link_of(after.source), link_to(before, after)
    if named is not None and re.search(rf"[当當做]{re.escape(named.taken_up)}", before.source):
        named = None  # in 当护士 it is what somebody does
    if any(link_to(before, after, not_to=other) != named for other in context[:-1]):
        named = None  # it may mean somebody or something of an earlier sentence
    if named is not None and may_mean_another(named, before, earlier):
        named = None
    is_named = named is not None and bool(named.taken_up) and not named.is_later
    taken = (named.taken_up,) if named is not None and is_named else _taken_up(themes, before, after)
    by = named.words if named is not None and is_named and taken[0] not in after.source else ""
    found = Tie(opening=after.source.strip()[: len(opening)], taken_up=taken, by=by)
    # A word that both have leaves the order open, unless the one opens with what the other has brought in.
    points_back = bool(opening) or named is not None or bool(pronoun_of(after)) or opens_with(after, taken)
    # So does a bare 所以 or 可是, of which nobody knows what it goes on from.
    return found if taken and (found.decides or points_back) else None


def whole_phrase(word: str, before: Spot, after: Spot) -> str:
    """
    Give the noun phrase of a word that is taken up: 高档茶 of 高档, 手工面 of 手工 where both sentences have it.

    Empty where a word that only says what something is like stands before no noun.
    """
    words = list(before.words)
    if word not in words:
        return word
    at, says_of_what = words.index(word), tag_of(word).startswith(_ONLY_SAYS_OF_WHAT)
    phrase, is_noun = word, not says_of_what
    for following in words[at + 1 :]:
        is_next = tag_of(following).startswith("n") and bool(hanzi_of(following))
        if not is_next or (is_noun and f"{phrase}{following}" not in after.source):
            break
        phrase, is_noun = phrase + following, True
    return phrase if is_noun else ""


def opens_with(after: Spot, taken_up: Sequence[str]) -> bool:
    """Tell whether a sentence begins with a word that it takes up, and so goes on to speak of that."""
    return any(after.source.strip().startswith(word) for word in taken_up)


def link_of(source: str) -> str:
    """Give the words at the head of a sentence that take up the one before, or nothing."""
    text = in_simplified(source).strip()
    found = _OPENING.match(text) or _VAGUE.match(text)
    is_reason = found is not None and found.group().endswith("因为")
    if found is None or (is_reason and (_CONSEQUENCE.search(text) or _REASON_INSIDE.match(text))):
        return ""
    return found.group()


def is_of_no_topic(word: str) -> bool:
    """Tell whether a word is a time or a direction, which two sentences may share without one taking up the other."""
    return bool(_NO_TOPIC.fullmatch(in_simplified(word)))


def contrast_of(before: str, after: str) -> tuple[str, str] | None:
    """Name what 而 at the head of a sentence sets against each other: 只做复刻的话…… 而做研究，……."""
    if not in_simplified(after).strip().startswith("而"):
        return None
    one, other = (
        _END_OF_TOPIC.sub("", clauses(text.strip())[0].rstrip("，,。")) for text in (before, after.strip()[1:])
    )
    is_short = max(len(one), len(other)) <= _MOST_TOPIC and min(len(one), len(other)) > 1
    is_done = any(map(_DONE.search, (one, other)))
    return (one, other) if is_short and not is_done and (set(one) & set(other)) - _OF_ANY else None


def pairs_with(context: Sequence[Spot], after: Spot) -> bool:
    """Tell whether the head of a sentence goes with words before it: 起初…… 后来……."""
    return _pair(context, after) is not None


def pronoun_of(after: Spot) -> str:
    """Give 它 or 其 where no noun of its sentence stands before it, so that something named before is meant."""
    for word in after.words:
        simple = in_simplified(word)
        if _POINTS_BACK.fullmatch(simple):
            return word
        if tag_of(simple).startswith(_NAMES_SOMETHING) and not _OF_TIME.search(simple):
            return ""
    return ""


def _pair(context: Sequence[Spot], after: Spot) -> Tie | None:
    text, counted = after.source.strip(), counted_from(context, after)
    if counted is not None:
        return Tie(opening=counted[0], taken_up=(counted[1],), is_pair=True)
    for first, second in _PAIRS:
        opening = second.search(in_simplified(text))
        sentences = [in_simplified(spot.source) for spot in context]
        found = next((found for text in sentences if (found := first.search(text)) and not is_over(found)), None)
        if opening is not None and found is not None and not _is_of_another(found, text):
            if any(map(_OF_OLD.search, sentences[sentences.index(found.string) + 1 :])):
                continue  # 后来 goes with that, and not with an 起初 before it
            words = found.string[slice(*found.span())]
            written = next(s for spot in context if in_simplified(s := spot.source[slice(*found.span())]) == words)
            return Tie(opening=text[: opening.end()], taken_up=(written,), is_pair=True)
    return None


def _is_of_another(found: re.Match[str], text: str) -> bool:
    """Tell whether what somebody tells of himself is of old, and what he tells of another is so now: 我以前, 现在他."""
    return bool(_I_OF_OLD.search(found.string)) and bool(_NOW_ANOTHER.match(in_simplified(text)))


def _only_ties(word: str) -> bool:
    """Tell whether a word names nothing that a sentence could be about: 假如, 已经, 关于."""
    return tag_of(word) in _TIES


def _taken_up(themes: Themes, before: Spot, after: Spot) -> tuple[str, ...]:
    """Give the words that stand in both sentences: one that stands in few paragraphs, or two, the longest first."""
    earlier, ties = in_simplified(before.source), themes.ties(before.source, after.source)
    long = (
        word
        for word in after.words
        if (len(hanzi_of(word)) > 1 and not _NO_TOPIC.fullmatch(in_simplified(word)) and not _only_ties(word))
        or (word.isascii() and word.isalpha())
    )
    shared = {word: topic_of(word) for word in long if in_simplified(word) in earlier and len(word) > 1}
    words = sorted((word for word, topic in shared.items() if topic), key=len, reverse=True)
    rare = tuple(word for word in words if shared[word] & ties)
    first = clauses(after.source)[0]
    opens = tuple(word for word in words if word in first and not themes.is_everywhere(word))
    return rare[:1] or (tuple(words[:2]) if len(words) > 1 else opens[:1])
