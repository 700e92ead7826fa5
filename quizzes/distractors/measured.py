"""Is a noun measured in the unit that is named behind its gap, as heights are in metres and ages are not?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

_AMOUNT = r"[\d一二两三四五六七八九十百千万亿几半多点.．]"
_COMES = rf"^[^，。；：！？、,;:!?]{{0,8}}?{_AMOUNT}\s?"
# What is measured in one unit, with the unit. Sums, 工资 and 成本, are left out: nearly all of them are told in 元.
_MEASURED = (
    (
        "长度,宽度,高度,深度,厚度,直径,半径,距离,海拔,身高,间距,尺寸,里程,身长",
        "毫米|厘米|分米|公分|微米|米(?!饭)|公里|千米|海里|英寸|英尺|尺|寸|里[路地长]",
    ),
    ("面积", "平方|亩|公顷"),
    ("体积,容量,容积", "立方|升|毫升"),
    ("重量,体重,分量,载重", "公斤|千克|斤|克|吨|毫克"),
    ("温度,气温,体温,水温,室温,高温,低温", "度|摄氏度|℃"),
    ("年龄,岁数,年纪,寿命", "岁"),
    ("音量,噪音", "分贝"),
)
_RULES = tuple((frozenset(words.split(",")), lazy_regex(f"{_COMES}(?:{units})")) for words, units in _MEASURED)
# 长度 and 宽度 end in one character, yet nobody takes one for the other who knows what it measures.
_DIMENSIONS = frozenset(
    {"长度", "宽度", "高度", "深度", "厚度", "温度", "湿度", "速度", "密度", "硬度", "浓度", "亮度"}
)


def is_measured_alike(key: str, other: str, after: str) -> bool:
    """Tell whether a noun can stand where the key is measured: 两毫米 is no age, and where it is not so, anywhere."""
    one, another = in_simplified(key), in_simplified(other)
    told = (words for words, unit in _RULES if one in words and unit.match(after))
    return all(another in words for words in told)


def are_dimensions(one: str, other: str) -> bool:
    """Tell whether two words are names of what is measured, each of something else: 长度 and 宽度."""
    return {in_simplified(one), in_simplified(other)} <= _DIMENSIONS
