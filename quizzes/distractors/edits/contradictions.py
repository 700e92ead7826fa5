"""
Which other wording of a place would contradict the rest of its sentence by sense alone?

What nobody could mean is found wrong without a look at the other language: an obligation beside the reward for it, two
times of one event, what somebody often did on a single occasion, what was so later as a wish (我想后来走), what came of
a condition that is only supposed, hearsay after a trial.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.edits.denials import denial_before, is_denied_from_afar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.places import BothSides, Site

# Forms of Japanese verbs; the words that contradict each other stand in `contradictory_words.tsv`.
_LASTS = lazy_regex(r"[^、。]*?[てで](?:い(?!か|く)|お|る|ます|ました)")
_AROUND_A_QUALITY = lazy_regex("^(?:越来越|很|太|更|最|变)|(?:得多|的|了)$")
_DENIES = lazy_regex("[不没]|有|第一|最后")
_LATER, _AT_THAT_TIME = lazy_regex(r"のちに"), lazy_regex("(?:とき|時|際|頃|ころ|てから|でから)に?は?、?$")
# Before 好 it is one word with it, which advises: 最好，我放心了
_BEST, _GOOD = lazy_regex("最"), lazy_regex("好(?![吃看听玩闻喝笑奇用懂心])")
_MERELY_JA, _TAKES_JA = (
    frozenset({"わずか", "たった", "ほんの"}),
    lazy_regex("[^、。]{1,12}(?:かか[りるっ]|必要)(?!ませ)"),
)
_COMES_ABOUT = lazy_regex(r"[^、。]*?(?:まし|(?<![かだ])(?<!であ)っ|[いしきけせてりえべめれねんじび])[ただ](?![いく])")
_BOTH_AT_ONCE = lazy_regex(r"[又既]$")
_PASSED, _PLAINLY = lazy_regex("[^，。]{0,3}过去"), lazy_regex("明明")
_OWN_SELF = lazy_regex("[^，。]{0,2}(?:自己|我(?!们))")  # nobody hears how he himself feels
# What has come about at last is over: 终于出来了, and not 终于从后面飘出来.
_THAN, _AT_LAST, _OVER = lazy_regex("比"), lazy_regex("终于"), lazy_regex("[了过]")
_OVER_JA = lazy_regex("た(?:[。、」』がけらとのんかしよね]|ので|こと|$)|んだ")
_ENDS = lazy_regex("[，。！？；：]")
_CLAUSE_JA = lazy_regex("[、。！？]")
# What comes of an if is not heard or noticed yet: 煙が上がらなければ、つぶれたと聞いています.
_IF_JA, _OVER_OR_ON_JA = lazy_regex("(?:たら|だら|れば|けりゃ|ないと|なら)、"), lazy_regex("(?:[ただ]|いる|います)$")
_PAST_JA, _IF_EN = lazy_regex("[ただ]$"), lazy_regex(r"\b[Ii]f\b(?! only)")
_FAVOUR = lazy_regex("[てで]?(?:くれ|くださ|下さ|いただ)")
_HAS_TO = lazy_regex("しか|ほか|より")
# Nobody says in Japanese what he says himself: 私は、…と言っています; nor 上手いことを言うと言いました.
_OWN_WORDS, _OTHERS, _WORDS = (
    lazy_regex("(?:^|[，。！？；：“「])(?:[^，。！？；：“「]*我[^，。！？；：“「]{0,3}|[就也还]{0,2})$"),
    lazy_regex("我(?:们|的|妈|爸|[^，。]{1,3}[妈爸爷奶哥姐弟妹师生人友])"),
    lazy_regex("言[うっ]た?$"),
)
_SAYING = lazy_regex("と言(?:ってい|い|っ|う)")
_STILL, _NEED_NOT = lazy_regex("还$"), lazy_regex("不[用必]")
# Adverbs that answer one question, of which a sentence has one: 赶紧终于, 赶紧马上, 偶尔总是.
_OF_ONE_FIELD = ("how soon", "how often", "how surely", "how much")
# What cannot be said beside what the rest of a sentence tells, and where in it: nobody advises against what is over.
_NOT_BESIDE = (
    ("adverb of time", "anywhere", "time"),
    ("asks when", "anywhere", "time"),
    ("asks when", "anywhere", "hour"),
    ("repeated", "anywhere", "one occasion"),
    ("repeated", "anywhere", "unceasing"),
    ("as expected", "anywhere", "to one's wonder"),
    ("learnt", "anywhere", "supposed"),
    ("advice", "anywhere", "time"),
    ("past", "before it in the clause", "wished"),
    ("said of no death", "right behind", "death"),
    ("in haste", "right behind", "slow"),
    ("in haste", "anywhere", "for days"),
    ("no beginning", "before it", "at first"),
    ("as expected", "anywhere", "asks"),
    ("all this time", "anywhere", "just now"),
    ("slowly", "right behind", "rush"),
    ("slowly", "before it in the clause", "frightened"),
    ("at once", "before it in the clause", "slowly"),
    ("time of what is over", "before it in the clause", "still to tell"),
    ("then", "right behind", "will be"),
    ("afterwards", "behind it", "first time"),
)
_LINKS_BEFORE, _LINKS_BEHIND = r"[也又就都才还地]{0,2}$", r"[也又就都才还地]{0,2}"


def contradicts(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether the n-th other wording of a place cannot be meant, whatever the original says."""
    other = site.zh.others[n]
    before, after = site.zh.around(both.source)
    rest = f"{before}＿{after}"
    return (
        _is_left_no_choice(site, n, both)
        or any(_of(said).fullmatch(other) and _tells(told, where, before, after) for said, where, told in _NOT_BESIDE)
        or bool(_of("no outcome").fullmatch(other) and (_of("supposed").search(before) or _is_imagined(site, both)))
        or bool(_of("begun").fullmatch(other) and _of("wish").fullmatch(site.zh.said) and _of("to come").search(rest))
        or bool(_of("heard").match(other) and _of("found").match(site.zh.said) and _of("tried").search(before))
        or bool(_of("not over").match(other) and _PASSED.match(after))
        or bool(_of("kept").match(other) and _of("instead").search(after))
        or bool(_BEST.fullmatch(other) and _GOOD.match(after))
        or bool(_of("dull").match(other) and _of("lively").search(rest))
        or bool(_of("all at once").fullmatch(other) and _takes_so_long(before, after))
        or bool(_of("hearsay").fullmatch(other) and _OWN_SELF.match(after))
        or bool(_of("learnt").fullmatch(other) and denial_before(both.source, site.zh.start))  # 不听说, 不发现
        or is_denied_from_afar(site, both)
        or bool(_of("feeling").fullmatch(site.zh.said) and _THAN.search(_ENDS.split(before)[-1]))  # 比高考还紧张
        or bool(_AT_LAST.fullmatch(other) and both.language == "ja" and not _is_over(after, both))
        or _is_one_of_opposites(site, both)
        or _answers_again(site, n, both)
        or _is_ruled_otherwise(site, n, both)
        or bool(_of("hour").fullmatch(site.zh.said) and _of("hour").search(rest))  # 白天上班，晚上回家
        or bool(_BOTH_AT_ONCE.search(before) and re.search("[又也]", after))
        or bool(_BOTH_AT_ONCE.search(before) and "又" in before[:-1])
        or bool(_PLAINLY.search(_ENDS.split(before)[-1]))
        or (both.language == "ja" and _is_odd_in_japanese(site, n, both))
    )


def _tells(told: str, where: str, before: str, after: str) -> bool:
    """Tell whether words of a list stand where they are looked for around a place."""
    match where:
        case "right behind":
            return _of(told).match(after) is not None
        case "before it":
            return _of(told).search(before) is not None
        case "behind it":
            return _of(told).search(after) is not None
        case "before it in the clause":
            return _of(told).search(_ENDS.split(before)[-1]) is not None
        case _:
            return _of(told).search(f"{before}＿{after}") is not None


def _takes_so_long(before: str, after: str) -> bool:
    """Tell whether a clause says how long what it tells took, before a place or behind its verb: 用七分钟, 走了两年."""
    clause = f"{_ENDS.split(before)[-1]}＿{_ENDS.split(after, maxsplit=1)[0]}"
    return _of("for so long").search(clause) is not None or _of("lasted").match(after) is not None


def _is_imagined(site: Site, both: BothSides) -> bool:
    """Tell whether the translation supposes what the Chinese has no word for: …と言われたら、ようやく悪くなる."""
    before, after = both.translation[: site.other.start], both.translation[site.other.end :]
    if both.language == "en":
        return _IF_EN.search(both.translation) is not None
    return _IF_JA.search(before) is not None and _OVER_JA.search(after) is None


def _is_over(after: str, both: BothSides) -> bool:
    """Tell whether what follows 终于 has come about, by its own words or by the Japanese."""
    is_told = _OVER.search(_ENDS.split(after, maxsplit=1)[0]) is not None
    return is_told or _OVER_JA.search(both.translation) is not None


def _is_one_of_opposites(site: Site, both: BothSides) -> bool:
    """Tell whether the rest of the sentence says the opposite of another thing: 便宜的八百块，贵的一万块."""
    others = _opposites().get(_AROUND_A_QUALITY.sub("", site.zh.said), frozenset())
    return any(word in others for word in both.words)


def _answers_again(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether an adverb beside a place says how soon, how often or how surely, as the other wording does too."""
    before, after = site.zh.around(both.source)
    return any(
        _of(field).fullmatch(site.zh.others[n]) and (_behind(field).search(before) or _ahead(field).match(after))
        for field in _OF_ONE_FIELD
    )


def _is_ruled_otherwise(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether what is not done by a rule may not be done, which is the same, or still need not, as nobody asks."""
    other, before = site.zh.others[n], both.source[: site.zh.start]
    is_ruled = site.zh.said == "不" and _of("let alone").fullmatch(other) and _of("rule").search(both.source)
    is_asked = _STILL.search(before) is not None and _of("asks").search(both.source, site.zh.end) is not None
    return bool(is_ruled) or (is_asked and _NEED_NOT.fullmatch(other) is not None)


@lru_cache(maxsize=len(_OF_ONE_FIELD))
def _behind(field: str) -> re.Pattern[str]:
    return lazy_regex(f"(?:{_of(field).pattern}){_LINKS_BEFORE}")


@lru_cache(maxsize=len(_OF_ONE_FIELD))
def _ahead(field: str) -> re.Pattern[str]:
    return lazy_regex(f"{_LINKS_BEHIND}(?:{_of(field).pattern})")


@lru_cache(maxsize=1)
def _opposites() -> Mapping[str, frozenset[str]]:
    """Give the bare opposites of each quality: 贵 of 便宜, which the table has as 很便宜 and 很贵."""
    found: dict[str, frozenset[str]] = {}
    for one, other, *_ in rows_of("opposites.tsv"):
        plain, against = (_AROUND_A_QUALITY.sub("", words) for words in (one, other))
        if _DENIES.match(plain) is None and _DENIES.match(against) is None:
            found[plain] = found.get(plain, frozenset()) | {against}
    return found


def _is_left_no_choice(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether another modal stands beside a condition or a purpose: 输了必须哭, 作るには描かないほうがいい."""
    if not (_of("modal").fullmatch(site.zh.said) and _of("other modal").fullmatch(site.zh.others[n])):
        return False
    clause = _ENDS.split(both.source[site.zh.end :], maxsplit=1)[0]
    is_given = _of("given in zh").search(both.source) or _of(f"given in {both.language}").search(both.translation)
    return is_given is not None or _of("better").search(clause) is not None


def _is_odd_in_japanese(site: Site, n: int, both: BothSides) -> bool:
    """
    Tell whether a time is given to what lasts (ようやく退職しており), or later to what does not come about.

    Nor does one say of a mishap that it came at last (ようやく忘れた), or of what was at one time that it was later
    (計算したときにのちに).
    """
    said, after = site.other.others[n], both.translation[site.other.end :]
    before = both.translation[: site.other.start]
    return (
        bool(_of("longed for in ja").fullmatch(said) and _of("mishap in ja").search(_CLAUSE_JA.split(after)[0]))
        or bool(_of("sudden in ja").fullmatch(said) and _LASTS.match(after))
        or bool(_of("now and then in ja").fullmatch(said) and _of("just over in ja").match(after))  # 急に出たところ
        or _is_own_saying(site, n, both)
        or bool(_of("slowly in ja").fullmatch(said) and _of("rush in ja").match(after))
        or _FAVOUR.match(after) is not None  # 断ってくれた is no favour
        or (said.endswith("足らず") and after.startswith(("あ", "かけ")))  # 2メートル足らずあり is no Japanese
        or (said in _MERELY_JA and _TAKES_JA.match(after) is not None)  # nor is わずか六時間かかります
        or bool(_LATER.fullmatch(said) and (_AT_THAT_TIME.search(before) or not _COMES_ABOUT.match(after)))
        or _is_learnt_too_soon(site, n, both)
        or bool(
            _of("at least").match(site.zh.others[n])
            and site.other.said.startswith("しか")
            and _of("yet in ja").search(both.translation)
        )
        # しまいには返すしかなかった: of what one is driven to in the end nobody says that he need not or cannot
        or bool(
            _HAS_TO.match(site.other.said)
            and _of("undone in ja").match(said)
            and _of("forced in ja").search(both.translation)
        )
    )


def _is_own_saying(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether who speaks would be said to be saying what he thinks, or somebody to say what is said."""
    said, clause = site.other.others[n], _ENDS.split(both.source[: site.zh.start])[-1]
    if _SAYING.match(said) is None:
        return False
    is_own = _OWN_WORDS.search(f"，{clause}") is not None and _OTHERS.search(clause) is None
    return (is_own and "てい" in said) or _WORDS.search(both.translation, 0, site.other.start) is not None


def _is_learnt_too_soon(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether one would have learnt what only comes of a condition: …たら、つぶれたと気づきました."""
    is_past = _PAST_JA.search(site.other.said) is not None
    is_learnt = _of("learnt").fullmatch(site.zh.others[n]) and _OVER_OR_ON_JA.search(site.other.others[n])
    return bool(is_learnt) and not is_past and _IF_JA.search(both.translation[: site.other.start]) is not None


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, re.Pattern[str]]:
    found: dict[str, list[str]] = {}
    for name, pattern in rows_of("contradictory_words.tsv"):
        found.setdefault(name, []).append(pattern)
    return {name: lazy_regex("|".join(patterns)) for name, patterns in found.items()}


def _of(name: str) -> re.Pattern[str]:
    """Give one list of `contradictory_words.tsv` as an expression that any of it matches."""
    return _lists()[name]
