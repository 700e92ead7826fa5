"""Which of the meanings that a verb has with its complement does the translation of the sentence bear out?"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from quizzes.chinese.pattern_lists import filled
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.stems import contains_japanese, english_stems, japanese_stem
from quizzes.grouping import grouped
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_KANA, _KANJI, _ASIDE = lazy_regex("[ぁ-ん]"), lazy_regex("[一-龠]"), lazy_regex("（[^）]*）")
# What a pattern has beside its verb: …を〜に of …を〜に渡す.
_OBJECT = "…を"
_SLOTS = lazy_regex("^(?:[…〜](?:から|まで|[をにとへでの])?(?:（[^）]*）)?)+")
_BETWEEN_JA, _BETWEEN_EN = lazy_regex("、(?![^（]*）)"), lazy_regex(r", (?![^(]*\))")
_OBJECT_BEFORE = lazy_regex("(?:(?<![一两三四五六七八九十几这那每])把|将(?!来|近|要|会))[^，,。；;！!？?]*$")
_TO_AN_OBJECT = "変える"  # without 把 nothing but the subject changes: 刀口变成了台阶
_DONE_TO_IT = ("す", _TO_AN_OBJECT, "換える", "替える", "扱う")
_WATCHED_OR_READ = ("見", "読")
_IS_READ = lazy_regex(
    "[书信](?![店架房包柜号心任])|小说|材料|资料|[论课作]文|文章|说明|剧本|稿|课本|日记|日志|杂志|报(?:纸|告)|名单|文件|作业|[个行]字|"
    "[一二三四五六七八九十两几每]行(?![业人])|[一二三四五六七八九十百两几每]页|"
    "诗|[文选全画]集|漫画|帖子|邮件|短信|账(?![号户篷])|"
    "[报图]表|表格|数据|合同|条款|简历|病历|[试考]卷|卷子|记录|留言|评论"
)
_IS_WATCHED = lazy_regex(
    "电影|电视|影片|大片|纪录片|动画|视频|录像|比赛|球赛|演出|表演|排练|节目|话剧|[一这那]场|[看听]戏|展"
)
# What goes on without feet, as the subject of its clause: 那场雨到了山边就, and no 雪地里 nor 雨里老人.
_WITHOUT_FEET = lazy_regex(
    "(?:^|[，,。；;：:！!？?])(?:[^，,。；;：:！!？?]{0,4}[的这那场辆条艘阵列])?(?:[大小火汽马卡]?[雨雪风風云雲雾霧车車船]|[河海洪]水)"
    "(?![里裡中上下前后後太]|[^，,。；;：:！!？?]*[我你您他她们們人爷爸妈奶])[^，,。；;：:！!？?]*$"
)
_ON_FOOT = "歩"
# Of what is taken and of what is eaten: 吃完药 and 吃完面.
_TAKEN, _EATEN, _MEDICINE = "飲", "食べ", lazy_regex("[药藥](?!膳)|胶囊|膠囊")
_IS_SOLVED, _A_TASK = lazy_regex("解[くけ]"), lazy_regex("题|答案|谜|作业|数学")
_SAYS_FEET = lazy_regex(r"[歩足脚]|\b(?:[Ww]alk|foot|feet|[Ll]egs?\b|[Ss]teps?\b)")
# Who runs away is caught, and what one reaches for is taken hold of.
_CAUGHT, _IS_CAUGHT = "つかまえる", lazy_regex(r"つかまえ|[捕逮]|\b(?:caught|catch|arrest|capture)")
_IS_HELD = lazy_regex(r"つか[んみむめも]|掴|握[らりるっ]|\b(?:grab|grip|grasp|seiz|clutch|h(?:o|e)ld on|hold of)")
_BEGINS = "to begin to "
_ONCE, _ENDS_THERE = lazy_regex("一$"), lazy_regex("了|[，,。；;：:！!？?”」—…]|$")
_GOES_ON_TO_TELL = lazy_regex("[，,]")
_SAYS_IT_BEGINS = lazy_regex(
    r"\b(?:beg[aiu]n|start|burst|br(?:eak|oke) (?:into|out)|f[ae]ll to)"
    r"|[いきえけっりれ][出だ][しすさせそ]|始[まめ]|はじ[まめ]",
    re.IGNORECASE,
)
_IN_KANA = lazy_regex("[ぁ-ん]{2}(?=[ぁ-ん]+$)")
_LAST_KANJI = lazy_regex("([一-龠])([ぁ-ん]*)[ぁ-ん]$")  # with what tells 変える from 変わる
_OKURIGANA = {"す": "[さしすせそ]", "る": "[らりるれろっ]"}  # what tells 残す from 残る in any of their forms


# What does not come to so much is less than it, 收不到五块, and nothing that cannot be had: 收不到一封信.
_SO_MUCH = lazy_regex(
    "[0-9二两兩三四五六七八九十百千几幾半]|一(?:半|年|天|周|百|千|万|萬|分[钟鐘]|[个個][月小多]|星期)"
)


def is_less_than(complement: str, after: str) -> bool:
    """Tell whether a verb with 不到 says that it comes to less than the amount after it: 收不到五块."""
    return complement == "到" and _SO_MUCH.match(after) is not None


def is_said_otherwise(whole: str, before: str, after: str) -> bool:
    """Tell whether a verb and its complement, nothing between them, say here what our table does not have of them."""
    uses = _uses().get(whole, ())
    return any(begins.search(before) is not None and goes_on.match(after) is not None for begins, goes_on in uses)


@lru_cache(maxsize=1)
def _uses() -> Mapping[str, Sequence[tuple[re.Pattern[str], re.Pattern[str]]]]:
    """Load before and behind what a verb with its complement says something else than what our table has."""
    return grouped(
        (whole, (lazy_regex(before), lazy_regex(filled(after))))
        for wholes, before, after, _ in rows_of("complement_uses.tsv")
        for whole in wholes.split("|")
    )


def in_context(meaning: Localized, translation: str | None, before: str = "", after: str = "") -> Localized:
    """
    Leave out the meanings of several that the sentence does not bear out: only 残る where its translation has 残った人.

    `before` is what stands before the verb: after 把 something is left (残す) or turned into something (変える), and
    nothing stays or turns. With what stands `after` it, it tells what is read (a book) from what is watched, and what
    is taken (medicine) from what is eaten; where nothing tells, both are said.
    """
    ja, en = _BETWEEN_JA.split(meaning.ja or ""), _BETWEEN_EN.split(meaning.en or "")
    if len(ja) != len(en) or len(ja) == 1:
        return meaning
    if _EATEN in ja[0] and any(_TAKEN in one for one in ja):
        is_taken = _MEDICINE.search(f"{before}{after}") is not None
        kept = [at for at, one in enumerate(ja) if (_TAKEN in one) is is_taken]
        ja, en = [ja[at] for at in kept], [en[at] for at in kept]
        meaning = Localized(ja="、".join(ja), en=", ".join(en))
    if _OBJECT_BEFORE.search(before):
        done = [at for at, one in enumerate(ja) if one.endswith(_DONE_TO_IT)]
        if len(done) == 1:
            return Localized(ja=ja[done[0]], en=en[done[0]])
        if done:
            ja, en = [ja[at] for at in done], [en[at] for at in done]
            meaning = Localized(ja="、".join(ja), en=", ".join(en))
    elif ja[-1].endswith(_TO_AN_OBJECT):
        ja, en = ja[:-1], en[:-1]
        meaning = Localized(ja="、".join(ja), en=", ".join(en))
    goes = [at for at, one in enumerate(ja) if _ON_FOOT not in one]
    if len(goes) == 1 and _goes_without_feet(before, translation):
        return Localized(ja=ja[goes[0]], en=en[goes[0]])
    told = _borne_out(ja, en, translation) if translation else []
    told = _told_by_what_it_is_about(ja, told, f"{before}{after}")
    return Localized(ja=ja[told[0]], en=en[told[0]]) if len(told) == 1 else meaning


def as_translated(meaning: Localized, translation: str) -> Localized:
    """
    Leave of what a pattern may mean the one that the translation has: 把灯关掉 is to turn it off, and closes nothing.

    Where English has one wording for all of them, the Japanese one alone is chosen. What has no place for a noun, as
    大きな話をすれば, is said as a whole.
    """
    ja, en = _BETWEEN_JA.split(meaning.ja or ""), _BETWEEN_EN.split(meaning.en or "")
    if len(ja) == 1 or len(en) not in {1, len(ja)} or not _SLOTS.match(ja[0]):
        return meaning
    if _KANA.search(translation):
        verbs = [_SLOTS.sub("", one) for one in ja]
        said = [japanese_stem(verb) for verb in verbs if contains_japanese(translation, verb)]
        told = [at for at, verb in enumerate(verbs) if _is_longest(japanese_stem(verb), said)]
    else:
        told = _in_english(en, translation)
    if len(told) != 1:
        return meaning
    only = ja[told[0]]
    has_object = ja[0].startswith(_OBJECT) and not only.startswith("…")  # …を〜に届ける、〜まで送る
    return Localized(ja=f"{_OBJECT if has_object else ''}{only}", en=en[told[0]] if len(en) > 1 else meaning.en)


def _is_longest(stem: str, said: Sequence[str]) -> bool:
    """Tell whether a stem is said and begins no other one that is: 減 of 減る stands in 減らした too."""
    return stem in said and not any(other != stem and other.startswith(stem) for other in said)


def _told_by_what_it_is_about(ja: Sequence[str], told: list[int], around: str) -> list[int]:
    """Tell by what is named around which of the meanings it is: no dish is solved, and a film is watched."""
    if len(told) != 1 and _IS_SOLVED.search(ja[-1]):
        return [len(ja) - 1 if _A_TASK.search(around) else 0]
    if all(one.startswith(start) for one, start in zip(ja, _WATCHED_OR_READ, strict=False)):
        of_sort = [at for at, sort in enumerate((_IS_WATCHED, _IS_READ)) if sort.search(around)]
        return told if len(told) == 1 and told[0] in (of_sort or told) else of_sort
    return told


def _goes_without_feet(before: str, translation: str | None) -> bool:
    """Tell whether nobody walks: a car does not, and neither does what the translation has no feet for."""
    return _WITHOUT_FEET.search(before) is not None or bool(translation and not _SAYS_FEET.search(translation))


def _borne_out(ja: Sequence[str], en: Sequence[str], translation: str) -> list[int]:
    if ja[0] == _CAUGHT:
        return [at for at, sort in enumerate((_IS_CAUGHT, _IS_HELD)) if sort.search(translation)]
    is_japanese = bool(_KANA.search(translation))
    return _in_japanese(ja, translation) if is_japanese else _in_english(en, translation)


def is_unsaid(meaning: Localized, translation: str) -> bool:
    """Tell whether a Japanese translation of the sentence has no character of what the verb is said to mean."""
    meant = [set(_KANJI.findall(_ASIDE.sub("", one))) for one in _BETWEEN_JA.split(meaning.ja or "")]
    return bool(_KANA.search(translation) and all(meant)) and not set(translation) & set(chain.from_iterable(meant))


def is_whenever(meaning: Localized, before: str, after: str, translation: str) -> bool:
    """
    Tell whether 起来 may say when, and not that it begins: 笑起来没有声音, 一笑起来, but not 笑起来了.

    Before a comma the translation tells: 哭起来，跟警报似的 is how it sounds when somebody cries.
    """
    begins = (meaning.en or "").startswith(_BEGINS)
    is_open = _GOES_ON_TO_TELL.match(after) is not None and _SAYS_IT_BEGINS.search(translation) is None
    return begins and (is_open or _ONCE.search(before) is not None or _ENDS_THERE.match(after) is None)


def _in_japanese(meanings: Sequence[str], translation: str) -> list[int]:
    """
    Find the meanings with a kanji of their own that stands there, or with an ending of their own after the same.

    Beside meanings with kanji, one of kana alone is found by how it begins: できました of できない.
    """
    kanji = [set(_KANJI.findall(_ASIDE.sub("", one))) for one in meanings]
    own = [one - set(chain.from_iterable(kanji[:at] + kanji[at + 1 :])) for at, one in enumerate(kanji)]
    if any(own):
        begins = [_IN_KANA.match(one) for one in meanings]
        said = [one is not None and one.group() in translation for one in begins]
        found = [at for at, one in enumerate(own) if one & set(translation) or said[at]]
        if found:
            return found
    return [at for at, one in enumerate(meanings) if _is_inflected_in(one, translation)]


def _is_inflected_in(meaning: str, translation: str) -> bool:
    found, ending = _LAST_KANJI.search(meaning), _OKURIGANA.get(meaning[-1:])
    if found is None or ending is None:
        return False
    kanji, between = found.groups()
    return re.search(f"{kanji}{between or ending}", translation) is not None


def _in_english(meanings: Sequence[str], translation: str) -> list[int]:
    said = english_stems(translation)
    stems = [english_stems(one) for one in meanings]
    own = [one - frozenset(chain.from_iterable(stems[:at] + stems[at + 1 :])) for at, one in enumerate(stems)]
    return [at for at, one in enumerate(own) if one & said]
