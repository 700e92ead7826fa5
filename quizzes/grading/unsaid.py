"""
What may an answer leave unsaid, because its question says it, or say once more?

    他为什么没来？  他病了 as well as 因为他病了, and 因为他病了，所以没来
    一年有几个季节？  四, which is nearly 四个
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.grading.amounts import amount_form
from quizzes.grading.comparing import comparable

_WHY = lazy_regex("为什么|為什麼|为何|為何|怎么[没不]|怎麼[沒不]|原因|\\bwhy\\b|なぜ(?!なら)|どうして")
_SAYS_BECAUSE = lazy_regex(
    "因[为為]|\\bbecause\\b"
)  # who is to translate it, or to answer with it, may not leave it out
_BECAUSE = lazy_regex(r"\s*(?:是?(?:因为|因為)|\bbecause\b)[\s,，:：]*(?=\w)")
_SO = lazy_regex("[\\s,，。;；]*所以[\\s,，]*([^,，。;；]+)[。.!！]*\\s*")
_WHY_IN_PROMPT = lazy_regex("为什么|为何|怎么(?=[没不])")
_HOW_MANY = lazy_regex("[几幾]|多[少大长長高远遠久重]|何|いくつ|いくら|\\bhow (?:many|much|old|long|far|tall|high)\\b")
_COUNTED = lazy_regex(r"第?([0-9]+(?:\.[0-9]+)?)([^\W0-9]{0,2})")


def without_because(text: str, prompt: str) -> str:
    """
    Leave out of a reason that it is one, where that is what was asked for.

    >>> without_because("因为他病了", "他为什么没来？"), without_because("因为他病了", "＿＿，所以没来。")
    ('他病了', '因为他病了')
    """
    because = _BECAUSE.match(text.lower()) if asks_why(prompt) else None
    return text if because is None else text[because.end() :]


def without_consequence(text: str, prompt: str) -> str:
    """
    Leave out behind a reason what it is the reason of, in the words of the question.

    >>> without_consequence("他病了，所以没来", "他为什么没来？"), without_consequence("他病了，所以走了", "怎么没来？")
    ('他病了', '他病了，所以走了')
    """
    found = next((each for each in _SO.finditer(text) if each.end() == len(text)), None)
    if found is None or not asks_why(prompt):
        return text
    asked = _WHY_IN_PROMPT.sub("", comparable(prompt))
    return text[: found.start()] if comparable(found[1]) in asked else text


def asks_why(prompt: str) -> bool:
    """Say whether a question asks for a reason, and does not ask for 因为 itself."""
    return _WHY.search(prompt.lower()) is not None and _SAYS_BECAUSE.search(prompt.lower()) is None


def is_number_alone(text: str, answer: str, prompt: str) -> bool:
    """
    Tell whether a question asks how many, and a text says the number without what is counted.

    >>> is_number_alone("4", "四个", "几个？"), is_number_alone("4", "四个", "哪个？")
    (True, False)
    """
    counted = _COUNTED.fullmatch(amount_form(comparable(answer)))
    if counted is None or _HOW_MANY.search(prompt.lower()) is None:
        return False
    given = amount_form(comparable(text))
    return given == counted[1] != counted[0]
