"""
Does the beginning of a reply only lead up to the answer, so that it is one of its later sentences that gives it?

    您碰到过意外吗？      大家关心的都是盒子           says of no case that it came
    您最难忘的客人是谁？  来我们店的什么样的人都有     speaks of all, where one is asked for
    当时是什么感觉？      师傅把钥匙放在我手里         tells what happened, and not how it felt
    几点起床？听说很早。  没办法，习惯了               may reply to the remark that comes last
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.exchange import Exchange

_QUESTION_END = re.compile(r"[？?][”’」』\"']?\s*$")
# What asks whether something has ever come, or for a case of it, and what says that it has or has not.
_ASKS_FOR_CASE = re.compile(
    r"(?:[遇碰见现到听出收接犯闹生历]过[^，。？]{1,24}?|过[^，。？]{0,16}(?:的|什么)[^，。？]{1,10})(?:吗|没有)[？?]?$|"
    r"有没有(?:哪|什么|一[个次件位]|[让令遇碰发见听]|[^，。？]{1,6}(?:过|的)[^，。？]{0,8}(?:人|客|生|事|时候|地方|东西|决定))"
)
_TELLS_OF_CASE = re.compile(
    r"^(?:[当自]然|确实|的确|有|没|从来|倒是|怎么[没不会]|太多|多[了得着]|很多|不少|不止|只|几乎|常|经常|好几|也许|可能|至少|[一两三几]次)"
    r"|(?:过|有)[一两二三四五六七八九十几好]*[个位次回件年种段些]|[\u4e00-\u9fff]过|最|数不清"
)
_DONE = re.compile("([\u4e00-\u9fff])过")
# What asks for the one that is most so, and what speaks of all or of others.
_ASKS_FOR_ONE = re.compile("最(?!后|近|初|终|早|多)|哪一[个位件次句首道]")
_OF_ALL = re.compile("每一|什么样的|各种|谁都|[都全](?:有|是|一样|喜欢|好|重要|难)|没有哪")
_NAMES_ONE = re.compile("最|就是|还是|只有|要说|第一")
# What asks how something felt, and the words by which that is told.
_ASKS_HOW_IT_FELT = re.compile("什么(?:样的)?(?:感觉|感受|心情|滋味)|(?:心情|感觉|感受|心里)(?:怎么样|如何|怎样)")
_FEELS = re.compile(
    "觉得|感到|感觉|好像|像|心|怕|慌|紧张|激动|高兴|开心|难过|难受|伤心|舒服|踏实|轻松|后悔|委屈|害羞|惭愧|骄傲|孤单|寂寞|兴奋|"
    "吓|哭|笑|气[得死坏]|累|疼|冷|热|傻|愣|想[哭笑家逃跑走]|脸|腿软|发抖|睡不着|松了|懵|空白|恨|烦|急|爽|苦|甜|酸|浪漫|说不出|很|太|真|挺"
)


def leads_up(question: str, said: str) -> bool:
    """Tell whether a saying leads up to what is asked for, and does not tell it itself."""
    asked, text = in_simplified(question), in_simplified(said)
    if _ASKS_FOR_CASE.search(asked):
        verb = _DONE.search(asked)
        return not _TELLS_OF_CASE.search(text) and not (verb is not None and verb[1] in text)
    if _ASKS_HOW_IT_FELT.search(asked):
        return not _FEELS.search(text)
    return bool(_ASKS_FOR_ONE.search(asked) and _OF_ALL.search(text)) and not _NAMES_ONE.search(text)


def ends_in_remark(exchange: Exchange) -> bool:
    """Tell whether a turn asks and then says something, to which the first words of the reply may reply."""
    return exchange.asks > 0 and not _QUESTION_END.search(exchange.asking[-1].source)
