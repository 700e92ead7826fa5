"""Which two clauses does a word such as 可是 set against each other, in what is shown of its sentence?"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

CONTRASTS = frozenset({"但", "但是", "可是", "不过", "然而"})
_CLAUSE_ENDS = lazy_regex("[，,。；;：:！!？?“”‘’「」『』（）()—…]+")
# A few words in quotation marks that belong to their clause, for which no clause ends: 客人都说“快一点”.
_QUOTED_WITHIN = lazy_regex(
    "(?<=[^，,。；;：:！!？?“”‘’「」『』（）()—…])[“‘「『][^，,。；;：:！!？?“”‘’「」『』（）()—…]{1,8}[”’」』]"
    "|[“‘「『][^，,。；;：:！!？?“”‘’「」『』（）()—…]{1,8}[”’」』](?=[^，,。；;：:！!？?“”‘’「」『』（）()—…])"
)
_MARKS, _MASKS = "“”‘’「」『』", "\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007"
_MASK, _UNMASK = str.maketrans(_MARKS, _MASKS), str.maketrans(_MASKS, _MARKS)
_SETS_THE_SCENE = lazy_regex(
    "方面$|[时候后前里上中天年月周]$|礼拜$|星期$|小时$|分钟$|来[看说讲]$|[说问]道?$|的[这那]?一[次回]$|^(?:没|又|再)?过[了不]?[^，]{1,6}$"
    "|^每[次当回]|^有一?[次回天]$|^(?:光|只是|如果|要是|因为|由于|为了|对于|其实|后来|现在|只要|当|在)|的话$"
    "|(?:^|[^不第每同统唯万另这那十百千之了过])"  # 他一听这话，: what comes of it is told next
    "一(?:开口|打开|出[门去来]|进[门去来]|上[车台]|下[车班课雨]|到|听|看[到见]?|想[到起]?|说|问|提[到起]?|走|坐|站|关|响|回|唱|摸|碰|尝|闻|喊|叫)"
    "(?![次遍趟回下眼声口会年天点些样]|.*[就便都])"
)
_IS_NAMED = lazy_regex(
    "[^是有了过]*(?:的[^是有在了过着得不没会能要的]{1,8}|[这那][个位种些][^是有在了过着得不没会能要的]{1,4})$"
)  # 坐在后排的客人 or 他那个人, of whom nothing is said yet
_SUMS_UP = lazy_regex("[^，,都也]{0,3}[都也]")  # of a clause that says something of all that the one before names
_LEAST_QUOTED, _MOST_QUOTED = 4, 18  # characters of a clause that is told of at a glance
_OPENS_QUOTATION = ("“", "‘", "「", "『")
_QUOTATION_ENDS = ("”", "’", "」", "』", "》")  # 还没有“卡脖子”这个说法 is one clause, and 这个说法 a piece of it
# 这四万把去了哪儿，店里一个字都没有: what is asked within the sentence is not yet what is set against anything.
_ASKS_WITHIN = lazy_regex("(?:谁|什么|哪|怎么|多少)(?!.*[都也])")
_DENIES = lazy_regex("不(?!过|但|仅|光|止|久|同|错|少|断|一定)|没|无(?!论|非)|未|别(?!的|人|处)|难|只(?![要好有])")
_GOES_ON_ALIKE = lazy_regex("(?:一定|一直|还|都|更|总|每[天年次]|从来|最)(?!没|不|得|是)")


def contrasted(before: str, after: str) -> tuple[str, str] | None:
    """Give the clauses beside a word that contrasts, each short enough to be told of; None where they do not show."""
    if before.rstrip().endswith(_OPENS_QUOTATION):
        return None  # 他补充道：“但是……: what it is set against is not said in the sentence
    before, after = (_QUOTED_WITHIN.sub(lambda found: found.group().translate(_MASK), text) for text in (before, after))
    after = after.lstrip("，,")
    first, last = _first_clause(after), _last_clause(before)
    is_shown = not _SETS_THE_SCENE.search(in_simplified(first)) and not adds_to_it(before, after)
    sides = last, _what_is_asked(last, after) if _asks_within(after) else _with_what_is_said(first, after)
    is_told_of = all(_LEAST_QUOTED <= len(side.rstrip("…")) <= _MOST_QUOTED for side in sides)
    is_whole = not before[: before.rfind(last)].endswith(_QUOTATION_ENDS)
    return (sides[0].translate(_UNMASK), sides[1].translate(_UNMASK)) if is_shown and is_told_of and is_whole else None


def adds_to_it(before: str, after: str) -> bool:
    """
    Tell whether what follows reads as one thing more as well: 他每年都来，可是一定戴口罩.

    So it does where neither side denies anything and the second opens with a word that says the like of the first.
    """
    first, last = in_simplified(_first_clause(after.lstrip("，,"))), in_simplified(_last_clause(before))
    return _GOES_ON_ALIKE.match(first) is not None and not _DENIES.search(first) and not _DENIES.search(last)


def _asks_within(after: str) -> bool:
    """Tell whether a clause asks something and the sentence goes on and says what is set against what was before."""
    first = _first_clause(after)
    return bool(_ASKS_WITHIN.search(in_simplified(first))) and after[len(first) :][:1] in {"，", ","}


def _what_is_asked(last: str, after: str) -> str:
    """Give of the clauses behind one that asks something the first that denies what the one before says, or none."""
    is_denied = _DENIES.search(in_simplified(last)) is not None
    found = (
        clause for clause in _CLAUSE_ENDS.split(after)[1:] if bool(_DENIES.search(in_simplified(clause))) != is_denied
    )
    return next(found, "")


def _first_clause(text: str) -> str:
    return _CLAUSE_ENDS.split(text, maxsplit=1)[0]


def _with_what_is_said(first: str, after: str) -> str:
    """Give a clause, and with one that only names something what is said of it: 坐在后排的客人，大多听不见."""
    rest = after[len(first) :]
    following = _first_clause(rest[1:]) if rest.startswith(("，", ",")) else ""
    is_named = _IS_NAMED.match(in_simplified(first)) or _SUMS_UP.match(in_simplified(following))
    told = f"{first}，{following}" if following and is_named else first
    goes_on = re.match("[，,].", after[len(told) :])  # and may come only then to what it is set against
    return f"{told}……" if goes_on else told


def _last_clause(text: str) -> str:
    return next((piece for piece in reversed(_CLAUSE_ENDS.split(text)) if piece.strip()), "").strip()
