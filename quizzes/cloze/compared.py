"""
What is compared: people, of whom one is older or of a higher rank, or things, of which one is bigger?

    他比我大两岁                 〜より大きい、（人の年なら）上だ
    她的声音比上午小多了          〜よりずっと小さい, as nobody is younger here
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

_OF_PEOPLE = lazy_regex(
    "(?:[我你您他她咱谁俩]们?|大家|自己|[爷奶爸妈哥姐弟妹叔姨舅姑婶嫂公婆爹娘]|孩子|老师|师傅|学生|先生|女士|同学|[一-龥][长员手])(?:都|也|还|正好|整整)*比|"
    "比(?:[我你您他她咱谁]|大家|自己|[一-龥]{0,2}[爷奶爸妈哥姐弟妹叔姨舅姑婶嫂公婆爹娘]|孩子|老师|师傅|学生|先生|女士|同学|[一-龥][长员手](?![机表]))|岁|年纪|年龄"
)
_SAID_OF_PEOPLE_JA, _SAID_OF_PEOPLE_EN = (
    lazy_regex("、（(?:人の年|立場)なら）[^、]*"),
    lazy_regex(r", \(of (?:a person|standing)\) [^,]*"),
)


def of_what_is_compared(meaning: Localized, clause: str) -> Localized:
    """Leave out of what a comparison may mean what is said of people alone, where it is of things."""
    if _OF_PEOPLE.search(in_simplified(clause)):
        return meaning
    return Localized(ja=_SAID_OF_PEOPLE_JA.sub("", meaning.ja or ""), en=_SAID_OF_PEOPLE_EN.sub("", meaning.en or ""))
