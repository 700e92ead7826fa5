"""Do the words of a clause name what it speaks of before they say anything of it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

# A clause that only says when, where or from which point of view.
CIRCUMSTANCE_END = lazy_regex(
    r"(?:(?<!小)时|时候|之际|(?<!也)是|[以之]?后|[以之]?前|来说|来讲|来看|看|而言|为例|的话|的同时|看来|方面|一来)$|^[^，]{2,24}(?:[上下中]|(?<![公英海])里)$|"
    r"^(?:不到|没到|没过|才过|过了|隔了)[^，]{0,8}(?:年|月|天|小时|分钟|星期|礼拜)$"
)
_NOUNS = frozenset({"n", "nz", "ns", "nt", "nr", "s", "eng", "np", "nc", "an", "vn", "j", "l", "i", "nrt", "nrfg", "x"})
VERBAL = frozenset({"v", "a", "p", "vd", "vi", "z"})
_EXISTS = frozenset({"有", "没有", "只有", "还有", "是", "把", "将", "被", "让"})
_HANDLES = frozenset({"把", "将", "被", "让"})
_BRINGS_IN = frozenset({"有", "没有"})
_LINKS, _ASPECTS, _NOUN_AND_VERB = frozenset({"的", "之"}), frozenset({"了", "着", "过"}), 2
_THEN = frozenset({"时候", "时", "以后", "之后", "以前", "之前"})
_HOW = frozenset({"实际", "实际上", "平均", "基本", "总共", "主要", "全年", "全"})  # tagged as nouns
_NEGATES = lazy_regex(r"[不没]")
_WHOEVER = words("whoever")
_FRAMES = lazy_regex(
    r"^(?:从|往(?!往)|自(?!己|然|信|由|学)|截至|截止|谈及|谈到|说到|至于|根据|当(?!然|时|初)|对|在|按|除了|为了|随着|作为|自从|跟|和|由|用|到|关于)"
)
_SUBJECT_AFTER_FRAME = lazy_regex(
    r"(?:时候?|[里中上后前下说讲言看起])(?:我|[\u4e00-\u9fff]{2,6}(?:都|也|会|就|很|不|没|是|有|要))"
)
# A subject that is a verb or a number, told by what follows it.
_SUBJECT_OF_WORDS = lazy_regex(
    r"^(?:[^，,]{2,8}(?:意味着|就是|是为了|离不开|需要)|[一两三四五六七八九十几百\d]+多?[个些位家名座间本部门盏条艘](?!月|小时|星期)[一-龥]|"
    r"[^，,]{0,6}有(?:一?[个位名家条]|几|两|三|些|人)|没有?人|其他人|无论)"
)
# What one does as the subject: 转行完全是个意外; a thought or a wish is nobody's doing.
_DOING = lazy_regex(
    r"^[一-龥]{2}(?:完全|确实|本身|一直|从来|往往)?(?:是(?!因为|为了|从|在|说)|不是|不会让|会让|能让|能拿)"
)
_THOUGHT = lazy_regex(
    r"希望|觉得|认为|打算|知道|发现|相信|担心|以为|听说|看来|说明|证明|决定|开始|应该|可能|必须|记得|承认|强调|感觉|意思|关键|算是|"
    r"好像|就是|还是|都是|也是|只是|不是|没有|愿意|喜欢|需要|想要|理解|明白|表示|属于|来说|看见|看到|听见|听到"
)


def role_of_head(words: Sequence[str]) -> bool | None:
    """Say whether a clause has a subject before its verb; None where it is only a time, a place or a point of view."""
    text = "".join(words)
    if text.startswith("我") or _SUBJECT_OF_WORDS.match(text):
        return True
    if CIRCUMSTANCE_END.search(text) or text.startswith(("因为", "由于", "又")):
        return None
    then = next((i for i, word in enumerate(words) if word in _THEN), None)
    if then is not None and words[1:2] == ["们"]:  # 徒弟们毕业以后开了店
        return True
    if then is not None:
        return role_of_head(words[then + 1 :])
    if _FRAMES.match(text):
        return True if _SUBJECT_AFTER_FRAME.search(text) else None
    return _role_of_first_word(words)


def _role_of_first_word(words: Sequence[str]) -> bool | None:
    for i, word in enumerate(words):
        tag = tag_of(word)
        is_verb = word in _EXISTS or (len(word) == 1 and words[i + 1 : i + 2][:1] in (["了"], ["过"]))  # 一共记了
        if word in _HOW:
            continue
        if word in _WHOEVER or word.startswith("我") or (tag in _NOUNS and not is_verb):
            return True
        if tag in VERBAL or is_verb:
            return _is_subject(words[i:])
    return False if _NEGATES.search("".join(words)) else None


def _is_subject(words: Sequence[str]) -> bool:
    """Tell whether words that begin with a verb are a subject: 调试的软件装在……, 年轻客服说……, 有学者批评……."""
    if words[0] in _HANDLES:
        return False
    if _DOING.match("".join(words)) and not _THOUGHT.match(words[0]) and len(words[0]) == _NOUN_AND_VERB:
        return True
    tags = [tag_of(word) for word in words]
    if (words[0] in _BRINGS_IN or tags[0] == "a") and len(words) > _NOUN_AND_VERB and tags[1] in _NOUNS:
        return any(tag in VERBAL for tag in tags[_NOUN_AND_VERB:])
    at = next((i for i, word in enumerate(words) if word in _LINKS), None)
    if at is None or any(word in _ASPECTS for word in words[:at]):
        return False
    return any(tags[i] in VERBAL or words[i] in _EXISTS for i in range(at + _NOUN_AND_VERB, len(words)))
