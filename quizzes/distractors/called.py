"""
What does a Chinese sentence call a speaker whose label is a surname alone, or a sign?

    纪：进来坐。  a title: 访制琴师纪若岚          → 纪若岚, since nobody says 据纪说
    乔：进来坐。  采访者：乔老师，您……     → 乔老师, where nobody tells the whole name
    乔：进来坐。  采访者：您……             → 乔, as nothing tells what else to call her
    答：进来坐。  a title: 访制琴师纪若岚          → 纪若岚, where she is also introduced
    A：进来坐。    Q：您……                  → 答, as A beside Q is no name; beside B it is one
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import is_known
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quizzes.interview import Interview

_TITLE = (
    r"(?:老[师師板闆]|[师師][傅父]|先生|女士|小姐|[总總]|[医醫]生|大夫|教授|教[练練]|主任|[导導]演|博士|律[师師]|"
    r"[院校馆館厂廠站店村团團]长|[院校館廠站店村團]長|大[哥姐爷爺叔嫂妈媽]|阿姨|叔叔)"
)
_HAN = "\u4e00-\u9fff"
# Where a name begins: where words do, after what somebody is (馆长, 画家), after a verb or a preposition.
_BEGINS = f"(?<![{_HAN}])|(?<=[员員家长長师師手者板闆人授生夫匠工监監是叫访訪问問请請和跟与與对對给給让讓向由])"
# Where one ends: where the clause does, before a title, before what is told of somebody.
_ENDS = f"(?=$|[^{_HAN}]|{_TITLE}|[的是在从從说說和跟与與对對给給把被也曾就都已经經还還才又不没沒有做当當坐站走开開住])"
_NO_NAMES = lazy_regex("[的了是不在有很都就点點个個些着著过過么麼这這那们們]")
_OFFICE = lazy_regex("[长長师師傅员員者哥姐叔伯姨爷爺奶妈媽婶嬸嫂总總工]$")
_ANSWERS = "答"
_LETTERS = {"Q": "问", "A": "答"}  # signs of the two parts, where both stand in a text
_ASKS_WHOM = f"(?:访|訪|对话|對話|对谈|對談)[{_HAN}]{{0,12}}"  # what a title says before who is asked
_LEAST = 2  # times that a name stands in a narration where no title gives it
_LONGEST_BEFORE = 2  # characters with which a surname may be the last one of a word: 历史, 班主任
# Somebody else's name, by whom it is told who speaks: 张大民的女儿.
_KIN = "的(?:[大小二三]|独生)?(?:儿|女|妻|丈夫|太太|夫人|父|母|爸|妈|孙|外孙|哥|弟|姐|妹|侄|徒|学生|同事|后人|传人)"
# Who is spoken to, or named with a title; and as who speaks names himself.
_TO_FACE = f"(?:{_TITLE}|[，,]?[您你])"
_OF_ONESELF = lazy_regex("(?:是|叫|叫我|叫做|名字)$")


def called_in_full(interview: Interview) -> Interview:
    """Give an interview in which a speaker with a surname for a label has the whole name, or the title that is used."""
    interview = _by_parts(interview)
    names = {label: name for name, label in labels_of(interview).items()}
    answering = _who_answers(interview)
    names |= {} if answering is None else {_ANSWERS: answering}
    turns = (replace(turn, speaker=names.get(turn.speaker or "", turn.speaker)) for turn in interview.turns)
    return replace(interview, turns=tuple(turns)) if names else interview


def _by_parts(interview: Interview) -> Interview:
    """Give an interview in which Q and A are called by their parts, which A beside a B does not tell."""
    if not {turn.speaker for turn in interview.turns} >= set(_LETTERS):
        return interview
    turns = (replace(turn, speaker=_LETTERS.get(turn.speaker or "", turn.speaker)) for turn in interview.turns)
    return replace(interview, turns=tuple(turns))


def labels_of(interview: Interview) -> Mapping[str, str]:
    """Give for what a speaker is called the surname that is the label; nothing where nobody tells what to call him."""
    labels = {turn.speaker for turn in interview.turns if turn.speaker is not None}
    found: dict[str, str] = {}
    for label in sorted(label for label in labels if label in words("surname")):
        name = _whole_name(interview, label) or _titled(interview, label)
        if name is not None and name not in labels:
            found[name] = label
    return found


def _who_answers(interview: Interview) -> str | None:
    """Give the whole name of who answers under a sign, where a title and the introduction are sure to name that one."""
    if _ANSWERS not in {turn.speaker for turn in interview.turns}:
        return None
    headings = "\n".join(heading.source for heading in interview.headings)
    narrated, own = (
        _said(interview, lambda speaker: speaker is None),
        _said(interview, lambda speaker: speaker == _ANSWERS),
    )
    surnames = "".join(sorted(words("surname")))
    pattern = re.compile(f"(?:{_BEGINS})(?P<name>[{surnames}][{_HAN}]{{1,2}}?){_ENDS}", re.MULTILINE)
    names = {found["name"] for found in pattern.finditer(headings) if not _ends_word(headings, found.start())}
    told = [name for name in names if _is_whole_name(name) and name in narrated]
    told = [name for name in told if not _is_of_other(name, f"{headings}\n{narrated}", own)]
    is_sure = len(told) == 1 and (
        re.search(f"{_ASKS_WHOM}{told[0]}", headings) or re.search(f"{told[0]}，[^，。]{{1,6}}[岁歲]", narrated)
    )
    return told[0] if is_sure else None


def _titled(interview: Interview, label: str) -> str | None:
    """Give what the first of the others calls who has a label: 乔老师; but no 文老师 of 语文老师."""
    said = _said(interview, lambda speaker: speaker != label)
    called = (found for found in re.finditer(f"{label}{_TITLE}", said) if not _ends_word(said, found.start()))
    return next((found.group() for found in called), None)


def _ends_word(text: str, at: int) -> bool:
    """Tell whether a character ends a word that begins before it, so that it is no surname: 史 of 历史."""
    firsts = range(max(at - _LONGEST_BEFORE, 0), at)
    return any(is_known(text[i : at + 1]) for i in firsts)


def _whole_name(interview: Interview, label: str) -> str | None:
    """Give the one whole name with a surname that the titles, the narration or the others tell."""
    headings = "\n".join(heading.source for heading in interview.headings)
    narrated, own = (
        _said(interview, lambda speaker: speaker is None),
        _said(interview, lambda speaker: speaker == label),
    )
    text = f"{headings}\n{_said(interview, lambda speaker: speaker != label)}"
    pattern = re.compile(f"(?:{_BEGINS})(?P<name>{label}[{_HAN}]{{1,2}}?){_ENDS}", re.MULTILINE)
    names = {found["name"] for found in pattern.finditer(text) if not _ends_word(text, found.start())}
    told = [
        name
        for name in names
        if _is_whole_name(name)
        and not _is_of_other(name, text, own)
        and (name in headings or narrated.count(name) >= _LEAST or re.search(f"{name}{_TO_FACE}", text))
    ]
    return told[0] if len(told) == 1 else None


def _is_whole_name(name: str) -> bool:
    """Tell whether words that begin with a surname can be a name: no 高兴, no 马路边, no 王老师, no 王队长."""
    simple, given = in_simplified(name), in_simplified(name[1:])
    if _NO_NAMES.search(given) or re.fullmatch(_TITLE, name[1:]) or (_OFFICE.search(given) and is_known(given)):
        return False
    return not any(is_known(part) and not tag_of(part).startswith("nr") for part in (simple, simple[:2]))


def _is_of_other(name: str, text: str, own: str) -> bool:
    """Tell whether a name is that of somebody of whom a speaker only speaks, or of whom it is told whose kin speaks."""
    is_spoken_of = any(not _OF_ONESELF.search(own[: found.start()]) for found in re.finditer(name, own))
    return is_spoken_of or re.search(f"{name}{_KIN}", text) is not None


def _said(interview: Interview, is_of: Callable[[str | None], bool]) -> str:
    """Give the paragraphs of those for whom something is so, each in a line."""
    return "\n".join(part.source for turn in interview.turns if is_of(turn.speaker) for part in turn.paragraphs)
