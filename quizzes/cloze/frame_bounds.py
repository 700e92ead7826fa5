"""Are the words that decide a gap words of their own there, and no pieces of others, as 难 is of 难受?"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.cloze.one_link import is_one_link
from quizzes.distractors.display import word_until
from quizzes.distractors.then import THEN, belongs_to_words_before, follows_deed
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re

    from quizzes.distractors.spots import Spot

_LOCALIZERS = frozenset("上中下里")  # which other words begin with as well: 坐在我左边的是中学老师
_BEFORE_QUALITIES = frozenset("得比离对")  # behind these stands what something is like: 难, and no 难 of 难受
_BY_ITS_LAST = frozenset("在到给")  # the verb before these may end a longer word: 留学, or the noun 补贴
_TEACHES = "教"  # what is taught is given to somebody, which no longer word says: 托管教｜给我, 请教
_CHOICE = lazy_regex(r"(\w)[不没]\1")
# Here 下 or 上 says no side of anything: 腋下 is the armpit, 楼下 the floor below, 公里 a measure, 上大学 is done.
_NO_LOCALIZER = lazy_regex(
    "(?<=腋下|乡下|楼[上下]|地下|手下|台下|脚下|天下|膝下|私下|网上|线[上下]|晚上|早上|夜里|暗中|空中|[其高初]中|[公英海]里)"
    "|(?<=上)(?:[大中小]学|[高初]中|幼儿园|夜?班|课)(?!生)"
)
# Behind these a stop or a picture stands, of which 在 tells where it is: 下一站｜在, 那幅画｜在, and no 站在 or 画在.
_IS_THING = lazy_regex(
    "[一二两三四五六七八九十百几\\d这那哪每下上各本前后半]站$|(?:[这那哪每些幅张副]|[一二两三四五六七八九十几\\d]个|的)画$"
)
_WHOLE = frozenset("把将比")  # behind these the words that decide begin a word: no 写成 of 描写成, no 贵 of 宝贵
# Of what is done so often, so long or so much more nothing is denied by 也不: 修了一次也不好, 多走一点也没坏处.
_SO_MUCH = lazy_regex("一(?:天|次|点儿?|[个本块分张字条件])[^，,。；;：:！!？?]{0,3}$")
_MORE, _A_BIT = lazy_regex("[多少](?![人数])[^，,。；;：:！!？?得]{1,3}$"), "一点"
_FALLS_OR_LEFT, _TAKES_IT = "落", lazy_regex("[把将][^，,。；;：:！!？?]{1,8}$")
# 一按骨头｜就疼: what comes at once, within the condition.
_AS_SOON = lazy_regex(
    "(?<![第唯统])一(?![个些点定般样直切共起块儿家旦方边面会两二三四五六七八九十百千万半年月天次日种件条句位本张])"
    "[一-龥][^，,。；;：:！!？?]{0,4}$"
)
_DEEDS, _DONE = ("v", "a"), frozenset("了过用等")


def is_torn(spot: Spot, pattern: str, key: tuple[str, int, str], before: re.Match[str], after: re.Match[str]) -> bool:
    """Tell whether what decides a gap is a piece of something else; `key` is its word, its place and the one before."""
    word, start, previous = key
    return (
        _is_two_words(spot, pattern, word, start, (before, after))
        or _is_bound(pattern, in_simplified(spot.source), start, after)
        or _begins_a_word(spot, word, after)
        or _ends_a_word(spot, word, after)
        or _is_no_verb(word, before, previous)
        or _is_of_a_deed(spot, word, start)
        or _is_left_behind(before)
    )


def _is_two_words(spot: Spot, pattern: str, word: str, start: int, found: tuple[re.Match[str], re.Match[str]]) -> bool:
    """Tell whether the connective that is asked, or one that decides, is two words there: 只｜要半斤, 这｜可｜是."""
    before, after = found
    links = {start: word}
    if after.groupdict().get("anchor") is not None:
        links[after.start("anchor")] = after["anchor"]
    opening = before.groupdict().get("verb") or pattern.partition("…")[0]
    if len(opening) > 1 and (at := before.string.rfind(opening, before.start(), start)) >= 0:
        links[at] = opening
    return not all(is_one_link(spot.words, at, link) for at, link in links.items())


def _ends_a_word(spot: Spot, key: str, after: re.Match[str]) -> bool:
    """Tell whether the verb or the quality that decides ends a longer word: 写成 of 描写成, 贵 of 宝贵."""
    if after.groupdict().get("anchor") is None or in_simplified(key) not in _WHOLE:
        return False
    start, at, previous = after.start("anchor"), 0, ""
    for word in spot.words:
        if at < start < at + len(word):
            is_quality = key == "比" and tag_of(after["anchor"]) == "a"  # 金贵
            is_deed = tag_of(word).startswith(_DEEDS) or dictionary().has_verb(in_simplified(word))
            return is_quality or is_deed  # 书带 of 把书带回来 is no word that one says
        if at == start and len(previous) == 1 and tag_of(previous).startswith("v"):
            return dictionary().has_verb(in_simplified(f"{previous}{after['anchor'][0]}"))  # 转送给 is cut 转｜送给
        at, previous = at + len(word), word
    return False


def _is_of_a_deed(spot: Spot, key: str, start: int) -> bool:
    """Tell whether what 都 or 也 takes up is how much is done, of which it denies nothing: 修了一次｜也不好."""
    source = in_simplified(spot.source)
    amount = _SO_MUCH.search(source[:start]) if in_simplified(key) in {"都", "也"} else None
    if amount is None:
        return False
    doing = in_simplified(word_until(spot.words, amount.start()))
    is_more = amount.group().startswith(_A_BIT) and _MORE.search(source[: amount.start()]) is not None
    return doing in _DONE or tag_of(doing).startswith(_DEEDS) or is_more


def _is_left_behind(before: re.Match[str]) -> bool:
    """Tell whether 落 is read là, to leave behind, as one does something that 把 names: 把伞落在车里."""
    is_so = before.groupdict().get("verb") == _FALLS_OR_LEFT
    return is_so and _TAKES_IT.search(before.string[: before.start("verb")]) is not None


def _is_bound(pattern: str, source: str, start: int, after: re.Match[str]) -> bool:
    """
    Tell whether the words that decide are a piece of others.

    So is the 就 of 一下就好 or 看完了就睡, which belongs to no 如果 or 只要. What ends 有没有 or 能不能 denies nothing.
    """
    anchor = after.groupdict().get("anchor")
    if anchor and _CHOICE.match(source, after.start("anchor") - 1):
        return True
    if anchor in THEN:
        before = source[: after.start("anchor")]
        is_at_once = not pattern.startswith("一") and _AS_SOON.search(before) is not None
        return is_at_once or belongs_to_words_before(before) or follows_deed(before)
    return pattern.startswith("只要") and belongs_to_words_before(source[:start])


def _begins_a_word(spot: Spot, key: str, after: re.Match[str]) -> bool:
    """Tell whether the end of a place or a quality is a piece of a longer word: 中 of 中学, 难 of 难受, 下 of 腋下."""
    anchor = after.groupdict().get("anchor")
    if anchor is None:
        return False
    if len(anchor) == 1 and _NO_LOCALIZER.match(in_simplified(spot.source), after.end("anchor")):
        return True
    if anchor not in _LOCALIZERS and in_simplified(key) not in _BEFORE_QUALITIES:
        return False
    return after.end("anchor") not in accumulate(map(len, spot.words))


def _is_no_verb(key: str, before: re.Match[str], word: str) -> bool:
    """Tell whether what is taken for a verb is a noun before 在, 下一站, 补贴, or ends a quality before 得: 不新鲜."""
    verb, tag = before.groupdict().get("verb") or "", tag_of(word)
    if key == "在" and verb and _IS_THING.search(before.string):
        return True
    is_noun = key in _BY_ITS_LAST and (tag.startswith("n") or verb == _TEACHES)
    is_quality = key == "得" and (tag.startswith("a") or before.string.endswith(f"不{in_simplified(word)}"))
    return len(word) > len(verb) > 0 and (is_noun or is_quality)
