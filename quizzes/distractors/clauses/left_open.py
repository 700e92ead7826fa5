"""
Do words, read by themselves, leave open of what, of whom or of when they tell something?

    第二年跑了十九天        the second year of what
    退票扣了她四十块        whom
    比赛以后我看了一百遍    what
"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW as _N
from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.clauses.begun_amid import without_nobody
from quizzes.distractors.clauses.claim_cuts import says_only_when
from quizzes.distractors.clauses.claim_gaps import leaves_out_of_what
from quizzes.distractors.clauses.own_occasion import lacks_occasion
from quizzes.distractors.clauses.own_topic import lacks_topic, tells_change_alone
from quizzes.distractors.clauses.unnamed_matter import leaves_out_matter

_SPAN = rf"(?:{_N}+多?|半)个?半?(?:年|月|天|周|星期|礼拜|小时|钟头|分钟)"
_THIRD_PERSON = lazy_regex(r"(?<![其吉])[他她](?!人|乡)|[它牠]")
_TAKES_OBJECT = lazy_regex("[了给把对跟被让向替帮陪]$")
# Whom a pronoun may mean, where it stands before it.
_SOMEBODY = lazy_regex(
    "[人者员师友客们匠属民]|[护战]士|保安|厨子|裁缝|生(?![气活病产意日怕下长存命])|夫[妻妇]|一家|两口|老板|先生|太太|女士|小姐|[父母妈爸娘爹]|奶奶|爷爷|[哥弟姐妹叔伯姑姨舅嫂婶]|[儿女]|孩|姑娘|小伙|"
    "大[爷妈娘]|[船店站队校班厂村镇市馆院部]长|教授|教练|导演|司机|学者|专家|画家|作家|公司|[厂校局]|政府|警察|王|(?<!行)李|(?<![一二两三四五六七八九十百几这那每])张"
)
_SOMETHING = lazy_regex("[一-龥]{2}")
_OPEN = lazy_regex(any_pattern("clause: left open", span=_SPAN))
_COUNTS_AGAINST = lazy_regex(
    rf"(?:^|[，,；])[^，,；]{{0,3}}{_N}+[个位名人][^，,；]{{0,2}}(?:反对|同意|赞成|答应|支持)(?=[，,；]|$)"
)


@lru_cache(maxsize=1 << 11)
def leaves_open(text: str) -> bool:
    """Tell whether simplified words, read by themselves, leave out of what, of whom or of when they tell something."""
    is_open = bool(_OPEN.match(text) or _COUNTS_AGAINST.search(text)) or is_of_nobody(text) or lacks_occasion(text)
    is_open = is_open or leaves_out_matter(text)
    return is_open or lacks_topic(text) or leaves_out_of_what(text) or tells_change_alone(text)


def is_of_nobody(text: str) -> bool:
    """Tell whether a pronoun of the third person stands before all that it could mean."""
    found = _THIRD_PERSON.search(text)
    if found is None:
        return False
    meant, before = _SOMETHING if found.group() in "它牠" else _SOMEBODY, without_nobody(text[: found.start()])
    if _TAKES_OBJECT.search(before):  # 公司赔了他们八十块: no 公司, as that pays itself nothing
        before = before[: before.rfind("，") + 1]
    return says_only_when(before.rstrip("，")) or not meant.search(before)
