"""
How does one ask when something was that happened once? By 是……的, and with who did it before the question word.

    2007年国营机械厂倒闭了       国营机械厂是哪一年倒闭的
    2009年水库改成自动的         水库是哪一年改成自动的
    公司2011年卖掉了那台机器      公司是哪一年卖掉那台机器的
    2003年冬天老张搬到城里       老张是哪一年冬天搬到城里的
    九年前他的船沉了             他的船是几年前沉的
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.numbers.number_odd import DID_AGO
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity

# What happened once and is no state.
_DONE_ONCE = lazy_regex(r"[从在到跟和去来][^，,了过着是有的没不就]+(?:的[^，,了过着是有的没不就]+)?")
_ENDED_ONCE = lazy_regex("[^，,了过着是有的没不就都也还再又把被让]{2,4}了")
# What somebody did to a thing in a year: 卖掉了最后一台机器, 第一次坐了飞机; no 出了一本书, which is any book.
_DID_TO = lazy_regex(
    "(?P<did>[^，,了过着是有没不都也还再又]{1,5}(?<![成变为有]))了(?P<what>(?![一二两三四五六七八九十几很好])[^，,了过着是没不]{1,10})"
)
# Where or with what somebody did it stands before the verb: 把那封信念成了笑话, 在山上盖了这间房子.
_DID_WITH = lazy_regex(
    "(?P<did>[把在从跟和给向][^，,了过着是有没不]{2,18}(?<![变为有]))了(?P<what>(?![一二两三四五六七八九十几百千很好])[^，,了过着是没不]{1,14})"
)
# What somebody who stands before the verb did once: 改成自动的, 搬家.
_DOES = lazy_regex("[^，,了过着是有没不就都也还再又]{2,8}")
_PART_OF_YEAR = lazy_regex("(?P<part>[春夏秋冬][天季]|年?[底初]|[上下]半年|[暑寒]假)，?")
_ELDER = lazy_regex("(?:老伴儿?|父亲|母亲|爸爸?|妈妈?|爷爷|奶奶|外公|外婆|姥姥|姥爷|公公|婆婆|岳父|岳母|老人)$")
_OFTEN = lazy_regex("[每都常]|总(?!$)|一直|平时|一般|现在")  # 郝总 is somebody
_ONE_DID = lazy_regex(
    r"(?P<who>[^，,在了过着是有没不就都也还再又]{1,8}?)(?P<did>去世|过世|出生|毕业|退休|结婚|离婚|辞职|下岗|入伍|参军|成立|创办|倒闭|上市|开业|开张|停产)了?"
)
# Who did something, before a word that begins what they did: they stand before the year that is asked for.
_WHO_FIRST = lazy_regex(
    r"(?!的|[春夏秋冬][天季]?|年?[底初]|[上下]半年|[一-龥]{0,2}[月节假季])"
    r"(?P<who>[^，,在了过着是有没不就都也还再又从把被]{2,8}?)(?=在|从|把|被|开始|正式|第一次|终于)"
)


def when_it_was(number: Quantity, before: str, word: str, after: str) -> str:
    """Ask by 是……的 for a time, with `word` in the place of the number; empty where that is not asked so."""
    if number.kind == "year":
        part = _PART_OF_YEAR.match(in_simplified(after)) if not before else None
        asked_for = f"{word}{after[: part.end('part')]}" if part is not None else word
        rest = after[part.end() :] if part is not None else after
        who, did = who_first(number, before, rest)
        return _of_subject(before, asked_for, rest) or _in_a_year(who, asked_for, did)
    ago = DID_AGO.fullmatch(in_simplified(after)) if before and "是" not in before else None
    if ago is None or number.kind != "count":
        return ""
    is_of_death = ago["did"] == "走" and not ago["what"] and _ELDER.search(in_simplified(before))
    did = "去世" if is_of_death else after[ago.start("did") : ago.end("did")]  # 走 alone reads as having left
    return f"{before}是{word}{after[: ago.end('ago')]}{did}{after[ago.start('what') :]}的"


def who_first(number: Quantity, before: str, after: str) -> tuple[str, str]:
    """Name who did something before the year that is asked for: 老张是哪一年……, and no 哪一年老张……."""
    found = _WHO_FIRST.match(in_simplified(after)) if number.kind == "year" and not before else None
    return (before, after) if found is None else (after[: found.end("who")], after[found.end("who") :])


def _of_subject(before: str, word: str, after: str) -> str:
    """Ask in which year somebody or something did what one does once: 外公是哪一年去世的; empty for anything else."""
    simple = in_simplified(after)
    did = None if before else _ONE_DID.fullmatch(simple)
    if did is not None:
        return f"{after[: did.end('who')]}是{word}{after[slice(*did.span('did'))]}的"
    if before and "是" not in before and _ENDED_ONCE.fullmatch(simple):
        return f"{before}是{word}{after[:-1]}的"
    if not before.endswith("是") and _DONE_ONCE.fullmatch(simple):
        return f"{before}是{word}{after}的"
    length = 0 if before else _subject(simple)
    return f"{after[:length]}是{word}{after[length:].removesuffix('的')}的" if length else ""


def _subject(after: str) -> int:
    """Count the characters of who or what did something once, before the verb of simplified words; 0 of others."""
    words, length = plain_words(after), 0
    for word in words:
        if not tag_of(word).startswith("n"):
            break
        length += len(word)
    verb = next((word for word in words if after.startswith(word, length)), "") if length else ""
    return length if tag_of(verb).startswith("v") and _DOES.fullmatch(after, length) else 0


def _in_a_year(before: str, word: str, after: str) -> str:
    """Ask in which year somebody did something once to a thing; empty for anything else."""
    done, simple = in_simplified(after), in_simplified(before)
    did = _DID_TO.fullmatch(done) or _DID_WITH.fullmatch(done)
    if did is None or not before or "是" in simple or _OFTEN.search(simple):
        return ""
    return f"{before}是{word}{after[: did.end('did')]}{after[did.start('what') :]}的"
