"""
What is compared: people, of whom one is older or of a higher rank, or things, of which one is bigger?

    他比我大两岁                 〜より大きい、（人の年なら）上だ
    她的声音比上午小多了          〜よりずっと小さい, as nobody is younger here
    他跑得比我快                 〜より速い, as there is no blade
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

_OF_PEOPLE = lazy_regex(
    "(?:[我你您他她咱谁俩]们?|大家|自己|[爷奶爸妈哥姐弟妹叔姨舅姑婶嫂公婆爹娘]|孩子|老师|师傅|学生|先生|女士|同学|[一-龥][长员手])(?:都|也|还|正好|整整)*比|"
    "比(?:[我你您他她咱谁]|大家|自己|[一-龥]{0,2}[爷奶爸妈哥姐弟妹叔姨舅姑婶嫂公婆爹娘]|孩子|老师|师傅|学生|先生|女士|同学|[一-龥][长员手](?![机表]))|岁|年纪|年龄"
)
# Of whatever the age is told: 比他岁数还大的蒸锅.
_OF_AGE = lazy_regex("岁数|歲數|年纪|年紀|年龄|年齡")
# What people have more or less of is not itself taller or older: 天赋比她还高.
_OF_QUALITY = lazy_regex(
    "(?:天[赋分]|水平|分数?|成绩|价[格钱]?|工资|收入|成本|要求|地位|温|血压|产量|效率|质量|标准|难度|风险|比例|率|声音?|嗓门|"
    "胃口|野心|胆子|力气|脾气|本事|学历|人气)[都也还就要]?比"
)
# What calls for a meaning, and how the table says in both languages what it is said of.
_SAID_OF = (
    (
        _OF_PEOPLE,
        lazy_regex("、（(?:人の年|人|立場)なら）[^、]*"),
        lazy_regex(r", \(of (?:a person|standing)\) [^,]*"),
    ),
    (
        lazy_regex("刀|剪|斧|锯|刃|镰|刨|锋利|钝|磨"),
        lazy_regex("、（刃物なら）[^、]*"),
        lazy_regex(r", \(of a blade\) [^,]*"),
    ),
    (
        lazy_regex("[颜顏]色|[红黄蓝绿紫灰黑白]|墨|染|漆|印"),
        lazy_regex("、（色なら）[^、]*"),
        lazy_regex(r", \(of a colour\) [^,]*"),
    ),
)


def of_what_is_compared(meaning: Localized, clause: str) -> Localized:
    """
    Leave out of what a comparison may mean what is said of people, blades or colours alone, where it is of none.

    Where an age is named, it may be that of a thing.
    """
    ja, en = meaning.ja or "", meaning.en or ""
    for calls, said_ja, said_en in _SAID_OF:
        is_of_quality = calls is _OF_PEOPLE and _OF_QUALITY.search(in_simplified(clause))
        if is_of_quality or not calls.search(in_simplified(clause)):
            ja, en = said_ja.sub("", ja), said_en.sub("", en)
    if _OF_AGE.search(clause):
        ja, en = ja.replace("（人の年なら）", "（年が）"), en.replace("(of a person)", "(in age)")
    return Localized(ja=ja, en=en)
