"""Which words are of no topic, so that two sentences may share one and not speak of the same: 天天, 后面, 三公里?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

_NO_TOPIC = lazy_regex(
    r"[天年月日夜时]{2}|常常|往往|每每|处处|"  # 天天: how often two things are says of neither that it is the other
    r"[去今明前后当那每]年|[昨今明每]天|[年月][初底末]|[早晚]上|[上下]午|[春夏秋冬]天|[上下进出回过起][来去]|之[后前]|以[后前]|"
    r"[前后上下里外左右旁][面头边]|中间|对面|附近|周围|[这那哪][里儿边]|[无没有某别旁他众每]人|人人|以为|觉得|认为|知道|看[见到]|听[见到说]|希望|开始|可能|没有|"
    r"地方|东西|事情|样子|情况|时候|"
    # what anything is measured by, as two speeds or two prices are
    r"每?(?:个?小时|钟头|分钟?|秒钟?|刻钟|个?星期|个?礼拜|周|个?月|年|天|晚)|月份?|世纪|[公英海]里|千米|公尺|公分|厘米|毫米|平方(?:米|公里|千米|公尺)?|平米|立方米?|"
    r"公斤|千克|公吨|公顷|每?(?:[个次位斤吨亩米里人块]|平方米|公里|公斤)|[万千百]?[块毛元]钱|[美日欧]元|人次|百分[之点]|摄氏度?"
)


def is_of_no_topic(word: str) -> bool:
    """Tell whether a word is a time or a direction, which two sentences may share without one taking up the other."""
    return bool(_NO_TOPIC.fullmatch(in_simplified(word)))
