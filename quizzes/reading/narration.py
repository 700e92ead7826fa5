"""Does a paragraph tell of those who speak, so that none of them says it?"""

from __future__ import annotations

import re

FIRST_PERSON = re.compile("我|咱|俺")
ONESELF = re.compile("我(?![们們])|咱|俺")
SECOND_PERSON = re.compile("[你您妳]")
QUOTATION = re.compile(r"“[^“”]*”|「[^「」]*」|『[^『』]*』|‘[^‘’]*’")
_THIRD_PERSON = re.compile("[他她](?![们們])")
# What only somebody who watches a talk tells of one who speaks in it: 他一边说，一边看墙上的钟.
_WHILE_SPEAKING = re.compile(
    "[说說讲講]到[这這][里裡儿兒][，,]?[他她](?![们們])|[他她](?:一?[边邊][说說讲講]|[说說讲講](?:着|著|到[这這][里裡儿兒])|"
    "[说說]完自己|停顿了|停頓了|[顿頓]了[顿頓]|[没沒]有?(?:马上|馬上|立刻|直接)回答)"
)


def names(text: str, speaker: str) -> bool:
    """Tell whether a paragraph names a speaker and says nothing of its own writer, but for what it quotes."""
    own = QUOTATION.sub("", text)
    return len(speaker) > 1 and speaker in own and not FIRST_PERSON.search(own)


def watches(text: str) -> bool:
    """Tell whether a paragraph begins with what somebody does while he speaks, as those tell who look on."""
    return bool(_WHILE_SPEAKING.match(text)) and not ONESELF.search(QUOTATION.sub("", text))


def speaks_for_nobody(text: str) -> bool:
    """Tell whether a paragraph tells of third persons alone: the label that comes again after it cuts it off."""
    own = QUOTATION.sub("", text)
    return bool(_THIRD_PERSON.match(own)) and not (ONESELF.search(own) or SECOND_PERSON.search(own))
