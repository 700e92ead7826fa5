"""
Which noun of a sentence may give way to another that nobody has spoken of, because no scene decides it?

Who drives a taxi is no tailor, and nothing else stands in the place of a photograph before 里. But whoever wants to
become a driver may want to become a tailor.
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.places import stands_between

_BECOMES = lazy_regex(r"(?:当|做|成为|是)(?:了|过|个|一个|一名|一位|名|位)?\Z")
_HARDLY_MORE = lazy_regex("[。！？]|$|，[^，。]{1,5}(?:[。！？]|$)")
_ANY, _PLACE_WORD = lazy_regex(""), lazy_regex("[里中内上下外](?![海学课文班级网])|里面|里头|上面|下面|外面")


def plays_any_part(word: str, source: str) -> bool:
    """Tell whether a noun says what somebody is or wants to become, and hardly more is said: 我本来想当司机."""
    return stands_between(word, source, _BECOMES, _HARDLY_MORE)


def stands_before_a_place_word(word: str, source: str) -> bool:
    """Tell whether a noun is a place by what stands behind it, which other nouns may not go with: 照片里."""
    return stands_between(word, source, _ANY, _PLACE_WORD)
