"""
Does a reply to 吗 say what the answer says, with words of the question?

    他会说汉语吗？  会: 他会, 会说, 会的, 他会说汉语  不会: 他不会, 不会说汉语, 他不会说汉语
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.grading.comparing import comparable

_WHETHER = lazy_regex("(.+)[吗嗎][?？。\\s]*")
_DENIAL = lazy_regex("^[不没]")
_TO_ONESELF = str.maketrans("你您", "我我")
_TAILS = ("的", "了", "啊", "呀")


def is_reply_to_whether(text: str, answer: str, prompt: str) -> bool:
    """
    Tell whether a text is a part of the reply that has the answer, denied where that is and only there.

    >>> is_reply_to_whether("他会说", "会", "他会说汉语吗？"), is_reply_to_whether("他不会", "会", "他会说汉语吗？")
    (True, False)
    """
    asked = _WHETHER.fullmatch(prompt.strip())
    said, wanted = comparable(text), comparable(answer)
    verb = _DENIAL.sub("", wanted)
    if asked is None or not verb:
        return False
    question = comparable(asked[1])
    if question.count(verb) != 1 or _DENIAL.search(question[: question.index(verb)][-1:]):
        return False
    reply = question.replace(verb, wanted)
    given = next((said.removesuffix(tail) for tail in _TAILS if said.endswith(tail)), said)
    replies = reply, reply.translate(_TO_ONESELF)
    return any(wanted in each and each in whole for each in (said, given) for whole in replies)
