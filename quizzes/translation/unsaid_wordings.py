"""
Would nobody say it with this wording?

A wording that is put for another stands between the same words: behind 却 no time is told, behind 到 no number is
rounded, and without a negation nobody speaks of 任何人.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified, sense_of, table
from quizzes.translation.clause_links import has_subject
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.translation.paraphrase_forms import Option

_NEVER_BEHIND = (
    # Behind 就 and its like nobody says what one has long planned: 我就早就打算.
    (lazy_regex("[就才便]$"), lazy_regex("早就")),
    # A time stands before 却, and not behind it: 最近却没有, 以前却来过.
    (lazy_regex("[却卻]$"), lazy_regex("最近|以前|现在")),
    # What is still so is not so at no time: 到今天还从来不提.
    (lazy_regex("[还還]$"), lazy_regex("从来不")),
    # What one wants is so every day, and hardly now and then: 我要有时候睡到八点.
    (
        lazy_regex("(?<![需不])要$|想$|打算$|希望$|愿意$|願意$|准备$|準備$"),
        lazy_regex("很少|有时候|有時候|经常|經常|从来不|從來不|很多时候"),
    ),
    # Behind 是 such a wording asks whether it is so: 正常的路是｜不是先毕业，就是先上班.
    (lazy_regex("是$"), lazy_regex("不?是")),
    # Nor is it how it compares: 现在是没有以前那么好, and 到跟以前一样好.
    (lazy_regex("[是到]$"), lazy_regex("没有以前|沒有以前|跟以前|逐渐|逐漸")),
    # What somebody is no longer is told with no pair of denials: 已既不是.
    (lazy_regex("(?:已|已经|已經)$"), lazy_regex("既不是|不[仅僅]是")),
    # Nobody asks somebody not to be able not to do it: 请你不能不读.
    (lazy_regex("[请請](?:[我你您他她]们?|大家)?$"), lazy_regex("不能不")),
    # Behind 得 stands how it is done, and nothing that it becomes: 跑得逐渐变得更快.
    (lazy_regex("得$"), lazy_regex("会?逐渐")),
    # Behind 到 stands the number that is reached, and nothing that rounds it: 涨到超过七块, 降到不到三个.
    (lazy_regex("到$"), lazy_regex("不到|超过|将近|整整")),
    # What falls to so much is not that much at least: 掉到十二度以上.
    (lazy_regex("(?:[掉降跌减減缩縮落]|下降|减少|減少|降低|缩短|縮短)了?到$"), lazy_regex("[^，]*以上$")),
    # A thing sells for so much, and not for more than so much: 卖超过四块.
    (lazy_regex("[卖賣]$"), lazy_regex("(?:超过|不到|不足|将近|整整)[^，]*[块塊元毛角钱錢]$")),
    # 气温在二十度以上, but nobody says 在至少二十度.
    (lazy_regex("在$"), lazy_regex("不到|不足|超过|将近|整整|至少|最多|差不多|大约|正好")),
    # So much more is told with a number, and no other comparison stands before that: 多超过四百, 晚不到一个钟头.
    (
        lazy_regex(
            "[多少贵貴快慢高低长長短重轻輕]$|(?<![每今昨明当當那傍])[早晚]$|便宜$|[多少][赚賺挣掙花付交收卖賣买買吃喝用]$"
        ),
        lazy_regex("不到|不足|超过|少于|最多|至少"),
    ),
    # What 要 stands before costs or takes so much, and is not going to be more: 房价要超过四百.
    (lazy_regex("(?<![需不])要$"), lazy_regex("不到|不足|超过")),
    # Nobody says 刻过超过两百个, nor that somebody can do what he cannot: 能做不到十个.
    (lazy_regex("[过過]$"), lazy_regex("超过")),
    (lazy_regex("(?:能够?|能夠|可以|会|會|想)[\u3400-\u9fff]{1,2}$"), lazy_regex("不到|不足|少于")),
    # What grew by so much takes 了 before a word of speech: 提高了差不多两成, but 提高约两成.
    (
        lazy_regex(
            "(?:提高|提升|增加|增长|增長|上升|上涨|上漲|扩大|擴大|减少|減少|降低|下降|下跌|缩短|縮短|缩小|縮小|延长|延長)$"
        ),
        lazy_regex("差不多|整整|正好"),
    ),
)
_NEVER_BEFORE = (
    # What has come to so much has come to no less than that: 去世不到十年了.
    (lazy_regex("不到|少于|少於"), lazy_regex("了$")),
    # 喝一杯 is done now and then, and not all the time or at no time.
    (lazy_regex("从来不|從來不|总是$|總是$"), lazy_regex("[一-龥]一[杯碗口支根瓶盘盤点點](?!也|都)")),
    # Behind a verb with 得 stands how it is done, and that is what is denied: 起得不早, not 从来不起得早.
    (lazy_regex("从来不|從來不|很少"), lazy_regex("^[一-龥]得(?:很|更|太|比较|比較)?[早晚快慢多少好高远遠]")),
    # Nor are these said to be so at no time: 从来不还来, 很少也是.
    (lazy_regex("从来不|從來不|很少"), lazy_regex("^(?:还|還|无|無|没|沒|也|都|就|已|正(?!确|確|式|经|經)|才|只)")),
    # These have no degrees: nobody says 一般极了.
    (
        lazy_regex("(?:一般|满|滿|普通|平常|正确|正確|必要|合适|合適|相似|相同|不同|常见|常見|有限)[极極]了"),
        lazy_regex(""),
    ),
    # 最近才不 would say of somebody that he refuses.
    (lazy_regex("最近才不|最近才没"), lazy_regex("")),
    # A little too good is nothing that one says: 有些 stands before what is not welcome.
    (
        lazy_regex(f"有些{any_of('not said to be a little so')}$"),
        lazy_regex(""),
    ),
)
_TWICE = lazy_regex("([才也就都还還又])\\1")  # 才才睡了
# 整整 is said of what is counted up: three days, two hundred people, and no degrees nor 零点四米.
_NO_SUM = lazy_regex("整整[^，]*(?:度$|点[零〇一二三四五六七八九]|[0-9][.][0-9])")
# What is done to somebody is denied by 没, and nobody says 从来不被.
_NEVER_DONE_TO = lazy_regex("(?:从来|從來)不被")
# A thing has no duty, no wish and no choice: 一颗钮扣必须留很久.
_OF_WHO_ACTS = lazy_regex("必须|必須|应该|應該|只能|最好|很乐意|很樂意|早就打算")
_A_KIND = lazy_regex("[这那這][种種](?!人|孩子|学生|學生|老人)[^，]{1,4}$")
# 最多睡六个小时, and not 睡最多六个小时.
_HOW_OFTEN = lazy_regex("从来不|從來不|很少|经常|經常|总是|總是")
_LESS = lazy_regex("少于|少於")
_DONE = lazy_regex("了$")
_AT_MOST, _TAKES_IT = "最多", frozenset({"有", "是", "剩", "剩下", "到"})
_THING, _PLACE = "nc", lazy_regex("[口里上下边处站店校院场厂馆园村城镇街]$")
# What something has to be like is no deed that somebody cannot but do, or need not: 不能不透明.
_DUTY, _QUALITY = lazy_regex(r"不能不|不可以|不必|不\{v\}"), "a"
# What cannot be is no duty and no plan: 可能就得 may stand there, and 不可能就得 and 不可能要 may not.
_NEED_NOT = lazy_regex("不可能(?:[就也都]?要|[就要也都]*得)")
# What is denied is denied once or twice, 不量一遍不行, but nobody must not measure once: 不可以量一遍.
_DENIES_ONCE = lazy_regex(
    r"(?:不可以|不愿意|没办法|从来不|没有|不要|别|，不|现在不)\{(?P<field>\w+)\}|^不\{(?P<free>\w+)\}也行"
)
_A_FEW_TIMES = lazy_regex(
    "(?<![第每有上下这那唯再])[一两几三](?:遍|次(?!性)|趟|回(?!事)|下(?![子午班课来去])|眼(?!睛)|顿|阵子?|会儿)"
)
_AGAIN = lazy_regex("再|每|又")  # 不愿意再量一遍
_AT_ALL, _DENIES, _STOP = lazy_regex("^[^不没沒無无别別]*(?:任何|丝毫|絲毫|半点|半點)"), lazy_regex("[不没别]"), "，"


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """An option as its words `says` it with the fields of a clause, and what stands before and after it."""

    option: Option
    fields: Mapping[str, str]
    says: str
    before: str
    after: str


def is_unsaid(put: Put) -> bool:
    """Tell whether nobody would say a clause with a wording put into it."""
    return (
        _is_doubled(put.before, put.says)
        or _is_doubled(put.says, put.after)
        or any(behind.search(put.before) and never.match(put.says) for behind, never in _NEVER_BEHIND)
        or _TWICE.search(put.says) is not None
        or any(never.match(put.says) and before.search(put.after) for never, before in _NEVER_BEFORE)
        or (_HOW_OFTEN.fullmatch(put.says) is not None and _begins_with_a_thing(put.after))
        or (put.says.startswith(_AT_MOST) and _ends_in_a_verb(put.before))
        or (_LESS.match(put.says) is not None and _ends_in_a_verb(_DONE.sub("", put.before)))
        or _NO_SUM.match(put.says) is not None
        or _NEED_NOT.match(f"{put.says}{put.after}") is not None
        or _is_counted_and_denied(put.option.wording, put.fields)
        or (_DUTY.match(put.option.wording) is not None and _is_no_deed(put.fields.get("v", "")))
        or _NEVER_DONE_TO.match(f"{put.says}{put.after}") is not None
        or (_OF_WHO_ACTS.match(put.says) is not None and _ends_in_a_thing(put.before))
        or "多多" in f"{put.says}{put.after[:1]}"
        or is_of_others(put.option, put.fields)
        or is_said_of_any(put.option.wording, put.fields)
    )


def _is_no_deed(words: str) -> bool:
    """Tell whether words say what something is like, or who does it as well: 可靠, 本人来."""
    return _is_quality(words) or _begins_with_a_thing(words)


def _is_quality(words: str) -> bool:
    """Tell whether a word says what something is like, and nothing that somebody does: 可靠, 透明."""
    simple = in_simplified(words)
    if known := table().get(simple):
        return known.pos == _QUALITY
    glosses = dictionary().glosses(simple)
    return bool(glosses) and not any(gloss.startswith("to ") for gloss in glosses)


def _is_counted_and_denied(wording: str, fields: Mapping[str, str]) -> bool:
    """Tell whether a deed that is done once or a few times would be denied: 不可以量一遍."""
    deeds = (in_simplified(fields[found["field"] or found["free"]]) for found in _DENIES_ONCE.finditer(wording))
    return any(_A_FEW_TIMES.search(deed) and not _AGAIN.search(deed) for deed in deeds)


def _ends_in_a_thing(before: str) -> bool:
    """Tell whether a thing, and no place, is named right before a wording, which is said of it."""
    if _A_KIND.search(before):
        return True
    words = plain_words(in_simplified(before))
    known = sense_of(words[-1]) if words else None
    return known is not None and known.pos == _THING and _PLACE.search(known.word) is None


def _begins_with_a_thing(after: str) -> bool:
    """Tell whether who or what it is said of follows, so that no adverb of time stands before it: 从来不声音很大."""
    words = plain_words(in_simplified(after))
    if len(words) <= 1 or not tag_of(words[0]).startswith(("n", "r")):
        return False
    known = table().get(words[0])
    if known is not None and not known.pos.startswith(("n", "r")):
        return False  # 老实告诉
    glosses = dictionary().glosses(words[0])
    return bool(glosses) and not any(gloss.startswith("to ") for gloss in glosses)  # 写信给 is no word


def _ends_in_a_verb(before: str) -> bool:
    """Tell whether a verb stands right before an amount, so that what rounds it stands before the verb."""
    words = plain_words(in_simplified(before))
    return bool(words) and tag_of(words[-1]).startswith("v") and words[-1] not in _TAKES_IT


def is_said_of_any(wording: str, fields: Mapping[str, str]) -> bool:
    """Tell whether what only a negation allows, 任何人, would stand behind none, or behind two: 不能不."""
    if not any(map(_AT_ALL.search, fields.values())):
        return False
    return any(len(_DENIES.findall(part)) != 1 for part in wording.split(_STOP))


def is_of_others(option: Option, fields: Mapping[str, str]) -> bool:
    """Tell whether 不仅是 would stand before a clause that has a subject."""
    return option.wording.startswith("不仅是") and any(
        _is_clause(plain_words(in_simplified(fields[one]))) for one in "ab"
    )


def _is_clause(words: tuple[str, ...]) -> bool:
    """Tell whether somebody does something, or something has changed or been done, with 了 at the end: 豆腐变了."""
    return has_subject(words) or words[-1] == "了"


def _is_doubled(one: str, other: str) -> bool:
    """Tell whether a word would end as the next begins, as in 也也许."""
    return one[-1:] == other[:1]
