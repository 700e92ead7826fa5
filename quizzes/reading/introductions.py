"""
Which lines before a talk only say who talks in it, and where?

    访谈者：江岚　受访者：席文远      their names stand before their words below
    主讲：岑望舒                      a name, and a name is all that the lecturer says here
    講師：岑望舒                      what translates such a line
    嘉宾：岑望舒，钢琴家              who that is, before anybody speaks
    【人物】　老谭：盐工，六十三岁    a list of those whose words follow under the same names
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.label_forms import ends_like_speech
from quizzes.reading.label_names import is_chinese_name, is_role, names_a_thing
from quizzes.reading.languages import language_of
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_ROLE = (
    r"(?:被?采访[者人]|被?採訪[者人]|访谈[者人]|訪談[者人]|(?:采访|访谈)对象|(?:採訪|訪談)對象|受访[者人]|受訪[者人]|主持人?|嘉[宾賓]|来宾|來賓|"
    r"[口讲]述[者人]?|講述[者人]?|记者|記者|聞き手|話し手|語り手|取材|インタビュアー|ゲスト|司会|Interviewer|Interviewee|Guest|Host)"
)
_NAMED = r"[^\s:：、，,。（()）?？!！]{{1,20}}(?:[（(][^（）()]{{1,40}}[)）])?"
_ONE_OF_CAST = rf"{_ROLE}\s*[:：]\s*(?P<name{{}}>{_NAMED}(?:[、，,]\s*{_NAMED}){{{{0,5}}}})"
# Who speaks alone, under whatever name: 主讲人：栗原（心理学者）.
_LECTURER = lazy_regex(
    "(?:(?:主[讲講]|演[讲講]|[报報]告|授[课課]|[讲講])(?:人|者|嘉[宾賓]|老[师師]|教授)?|[讲講][师師]|講演者|Speaker|Lecturer)",
    re.IGNORECASE,
)
_BY_NAME = lazy_regex(rf"{_NAMED}(?:\s+{_NAMED})?".format())
_COMMAS, _IN_BRACKETS = lazy_regex("[、，,]\\s*"), lazy_regex("[（(][^（）()]*[)）]")
_CAST = lazy_regex(
    rf"[—–-]*\s*{_ONE_OF_CAST.format(1)}(?:[\s\u3000、，,/|｜;；]+{_ONE_OF_CAST.format(2)})?", re.IGNORECASE
)
_SPEAKS = lazy_regex("[我你您咱请請]|谢谢|謝謝")
_FAMILIAR = lazy_regex("[小老阿][\u4e00-\u9fff]")  # 小林
_PARTS = lazy_regex("[\\s\u3000、，,/|｜;；（）()]+")
_IN_ROUND = lazy_regex(rf"^\s*[（(]\s*({_ROLE}\s*[:：][^（）()]*)[)）]\s*$", re.IGNORECASE)  # （采访者：江岚）
_IN_SQUARE = lazy_regex(r"^\s*[【\[]([^】\]\s:：]{1,10})[】\]]\s*(?![:：])")  # 【嘉宾】岑望舒
# 本期嘉宾：岑望舒, 今回のゲスト：岑望舒
_OF_THIS_ONE = lazy_regex(
    "^\\s*(?:(?:[本这這][期集場场次回]|本[节節]目|[今本当當][日天期])的?|(?:今[回日週]|本日|今月)の|"
    f"(?:today|this (?:week|month|episode))['’]s )(?={_ROLE}\\s*[:：])",
    re.IGNORECASE,
)
_LABEL = lazy_regex(r"\s*(?:\d{1,3}[.．、)）]\s*)?([^:：\s]{1,20})\s*[:：]\s*(.*)", re.DOTALL)
_AT = r"(?:[\[［【（(]?\d{1,2}(?:[:：]\d{2}){1,2}[\]］】）)]?)?"
_ON_OWN_LINE = lazy_regex(rf"\s*{_AT}\s*([^\s\d\W]{{2,12}})\s*{_AT}\s*")  # [00:48] 岑望舒, with the words below
_CAST_TITLE = lazy_regex(rf"[\W_]*{any_of('title of a cast')}[\W_]*", re.IGNORECASE)
_SPEAKS_TOO = 2  # lines under one name: one that says who it is, and one that is said
_LANGUAGES = 2  # 記者：林嵐 may stand in both
_BEFORE_NEXT = lazy_regex("[\\s\u3000、，,/|｜;；]+(?=[^\\s:：、，,]{1,8}[:：])")


def introductions(top: Sequence[str], texts: Sequence[str], is_credit: Callable[[str], bool]) -> frozenset[int]:
    """Find the places of such lines among `top`, the first of all `texts`; `is_credit` knows those of who made it."""
    top, texts = ([_bare(text) for text in lines] for lines in (top, texts))
    labels = [found for text in texts if (found := _LABEL.fullmatch(text)) is not None]
    names = Counter(label[1] for label in labels)
    names.update(alone[1] for text in texts if (alone := _ON_OWN_LINE.fullmatch(text)) is not None)
    unsaid = Counter(label[1] for label in labels if label[2] and not ends_like_speech(label[2]))
    noted = {i for i, text in enumerate(top) if _is_note(text, unsaid)}
    begins = next((i for i, text in enumerate(top) if _is_speech(text)), len(top))
    told = {
        i
        for i, text in enumerate(top)
        if _names_speakers(text, names)
        or (i in noted and (_names_people(text) or _tells_of_speaker(text, names)))
        or (i in noted and i < begins and _tells_of_somebody(text))
    }
    told |= set(_listed_cast(top, names))
    known = told | {i for i, text in enumerate(top) if is_credit(text)}
    return frozenset(told | {i for i in noted - _titles(top, noted - known) if {i - 1, i + 1} & known})


def _bare(text: str) -> str:
    """Leave out the brackets around a role, and that it is of this number or of today: 本期嘉宾, 今回のゲスト."""
    return _OF_THIS_ONE.sub("", _IN_SQUARE.sub(r"\1：", _IN_ROUND.sub(r"\1", text)))


def _listed_cast(top: Sequence[str], labels: Counter[str]) -> Iterator[int]:
    """Give the places of each list of those who talk, with its title: 【人物】, 老谭：盐工，六十三岁."""
    for title, text in enumerate(top):
        size = _size_of_cast(top[title + 1 :], labels) if _CAST_TITLE.fullmatch(text) else 0
        yield from range(title, title + size + 1) if size else ()


def _size_of_cast(below: Sequence[str], labels: Counter[str]) -> int:
    """Count the lines that say who somebody is who talks further below; each name stands in both languages at most."""
    named: Counter[str] = Counter()
    for size, text in enumerate(below):
        label = _LABEL.fullmatch(text)
        if label is None or labels[label[1]] < _SPEAKS_TOO or ends_like_speech(label[2]):
            return size
        named[label[1]] += 1
        if named[label[1]] > _LANGUAGES:
            return size
    return len(below)


def _titles(top: Sequence[str], noted: set[int]) -> set[int]:
    """Find the title that looks like a note in both languages: 对谈：海与人, 対談：海と人, before when it was."""
    both = set(range(_LANGUAGES))
    languages = {language_of(text) for text in top[:_LANGUAGES]}
    return both if both <= noted and len(languages) == _LANGUAGES else set()


def _names_speakers(text: str, labels: Counter[str]) -> bool:
    """Tell whether a line gives the names that label words below: 访谈者：江岚."""
    cast = _CAST.fullmatch(text.strip())
    if cast is None:
        return False
    names = f"{cast['name1']}、{cast['name2'] or cast['name1']}"
    return all(labels[name] for name in _COMMAS.split(_IN_BRACKETS.sub("", names)))


def _names_people(text: str) -> bool:
    """Tell whether a line has but names of people behind each role: 主持：林岚　主讲：陈默（海洋学家）."""
    parts = [_LABEL.fullmatch(part) for part in _BEFORE_NEXT.split(text.strip())]
    return all(part is not None and _names_some(part[1], part[2]) for part in parts)


def _names_some(role: str, names: str) -> bool:
    """Tell whether but names stand behind a role; who lectures may have any name."""
    if _LECTURER.fullmatch(role) is not None and _BY_NAME.fullmatch(names.strip()) is not None:
        return True
    bare = _COMMAS.split(_IN_BRACKETS.sub("", names))
    return is_role(role) and all(_is_called(name.strip()) for name in bare)


def _is_called(name: str) -> bool:
    return is_chinese_name(name) or _FAMILIAR.fullmatch(name) is not None


def _tells_of_speaker(text: str, labels: Counter[str]) -> bool:
    """Tell whether a role that labels nothing else has somebody behind it who does: 嘉宾：钢琴家 岑望舒."""
    label = _LABEL.fullmatch(text)
    if label is None or not is_role(label[1]) or labels[label[1]] > _LANGUAGES or _SPEAKS.search(label[2]):
        return False
    speakers = {name for name, times in labels.items() if times > 1 and name != label[1]}
    parts = [part for part in _PARTS.split(label[2]) if part]
    return any(part in speakers or any(_ends_in_name(part, name) for name in speakers) for part in parts)


def _tells_of_somebody(text: str) -> bool:
    """Tell whether a role has a name with more about who that is: 嘉宾：岑望舒，钢琴家."""
    label = _LABEL.fullmatch(text)
    if label is None or not is_role(label[1]) or _SPEAKS.search(label[2]):
        return False
    return any(is_chinese_name(part) and not names_a_thing(part) for part in _PARTS.split(label[2]))


def _is_speech(text: str) -> bool:
    label = _LABEL.fullmatch(text)
    return label is not None and ends_like_speech(label[2])


def _ends_in_name(part: str, name: str) -> bool:
    return is_chinese_name(name) and part.endswith(name)  # 钢琴家岑望舒


def _is_note(text: str, unsaid: Counter[str]) -> bool:
    """Tell whether what a colon opens is no sentence, as elsewhere nearly all is behind this label: 会場：図書館."""
    label = _LABEL.fullmatch(text)
    return label is not None and 0 < unsaid[label[1]] <= _LANGUAGES and not ends_like_speech(label[2])
