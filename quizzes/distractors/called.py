"""
What does a Chinese sentence call a speaker whose label is a surname alone?

    乔：进来坐。  采访者：乔老师，您……     → 乔老师, since nobody says 据乔说
    乔：进来坐。  采访者：您……             → 乔, as nothing tells what else to call her
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.interview import Interview

_TITLE = (
    r"(?:老[师師板闆]|[师師][傅父]|先生|女士|小姐|[总總]|[医醫]生|大夫|教授|教[练練]|主任|[导導]演|博士|律[师師]|"
    r"[院校馆館厂廠站店村团團]长|[院校館廠站店村團]長|大[哥姐爷爺叔嫂妈媽]|阿姨|叔叔)"
)


def called_in_full(interview: Interview) -> Interview:
    """Give an interview in which a speaker with a surname for a label has the title by which others call him."""
    names = _names(interview)
    turns = (replace(turn, speaker=names.get(turn.speaker or "", turn.speaker)) for turn in interview.turns)
    return replace(interview, turns=tuple(turns)) if names else interview


def _names(interview: Interview) -> Mapping[str, str]:
    """Give for each label of a surname what the first of the others calls who has it; nothing where nobody does."""
    labels = {turn.speaker for turn in interview.turns if turn.speaker is not None}
    found: dict[str, str] = {}
    for label in sorted(label for label in labels if len(label) == 1 and label in words("surname")):
        others = (turn for turn in interview.turns if turn.speaker != label)
        said = "\n".join(each.source for turn in others for part in turn.paragraphs for each in part.sentences)
        called = re.search(f"{label}{_TITLE}", said)
        if called is not None and called.group() not in labels:
            found[label] = called.group()
    return found
