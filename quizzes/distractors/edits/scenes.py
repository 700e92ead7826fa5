"""
Which noun of a sentence may give way to another that nobody has spoken of, because no scene decides it?

Who drives a taxi is no tailor, and nothing else stands in the place of a photograph before 里. But whoever wants to
become a driver may want to become a tailor.
"""

from __future__ import annotations

import re

_BECOMES = r"(?:当|做|成为|是)(?:了|过|个|一个|一名|一位|名|位)?"
_PLACE_WORD = r"(?:[里中内上下外](?![海学课文班级网])|里面|里头|上面|下面|外面)"


def plays_any_part(word: str, source: str) -> bool:
    """Tell whether a noun says what somebody is or wants to become, and hardly more is said: 我本来想当司机."""
    return re.search(rf"{_BECOMES}{re.escape(word)}(?:[。！？]|$|，[^，。]{{1,5}}(?:[。！？]|$))", source) is not None


def stands_before_a_place_word(word: str, source: str) -> bool:
    """Tell whether a noun is a place by what stands behind it, which other nouns may not go with: 照片里."""
    return re.search(f"{re.escape(word)}{_PLACE_WORD}", source) is not None
