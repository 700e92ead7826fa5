"""
How does somebody name the institution that he speaks for, and the one that he speaks to?

    本中心成立于一九九二年   told of him: 他们中心成立于一九九二年
    我馆有三名讲解员         他们馆有三名讲解员
    前年我局修了两座桥       他们局, and never a mere 局 behind the name
    贵社打算怎么办           said to somebody alone
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.wordlists import any_of

_OF_MORE = any_of("institution")
_PLACE = "馆館校院厂廠店社"
# What 本 ends, or counts, instead: 日本公司, 样本中心, 两本社刊.
_NOT_OURS = "日课課书書劇剧样樣基根资資原版标標成文译譯0-9一二两兩三四五六七八九十百千几幾这這那哪每"
# What a bank has or does, and no trade: 本行的客户, but 木工是他的本行.
_BANK = (
    "行的?(?:业务(?!必)|業務|客户|客戶|储户|儲戶|存款|存戶|贷款|貸款|利润|利潤|收入|账|帳|资产|資產|股东|股東|董事|员工|員工|职员|職員|网点|網點|柜台|櫃檯|"
    "规定|規定|规模|規模|[去今明前][年]|目前|现有|現有|成立|开业|開業|共有)"
)
OURS = rf"(?<![{_NOT_OURS}])本(?=(?:{_OF_MORE}|{_BANK})|[{_PLACE}所局台臺团團队隊村镇鎮乡鄉县縣](?![子员員长長里]))"
# An office or a place that is one word with 我: 我局, 我市. 我院子里 is a yard, and 我省了一半 a verb.
_OFFICE = (
    "[局厅廳](?![面部限促外子])|市(?![场場面集侩井])|[区區](?![分别別])|"
    "省(?=委|的|有|内|內|共|去年|今年|前年|目前|[各全多])|[队隊](?![友形])|行(?=业务|業務|共|客)|"
    "所(?=(?:现|現|目前|共|成立|去年|今年|前年))|[组組](?=[的共]|目前|去年|今年|成员|成員)"
)
MINE = rf"我(?!院[子里裡墙牆])(?=[{_PLACE}村县縣司]|{_OFFICE}|公司|学校|學校|中心|单位|單位|机构|機構)"
YOURS = rf"(?<![珍宝寶昂名高可富])[贵貴敝](?=[{_PLACE}司国國刊方所局台臺团團队隊府]|{_OF_MORE})"
_ONESELF = "(?:^|[，,。；：])(?:本人|笔者|筆者)"
_OF_SPEAKERS = lazy_regex(f"{OURS}|{MINE}|{YOURS}|{_ONESELF}")

# 他们校 and 他们司 nobody says.
_SHORT = lazy_regex(rf"(?P<whose>{MINE}|{OURS})(?P<place>[校司])(?![长長园園服友区區机機令])")
_IN_FULL = {"校": "学校", "司": "公司"}


def in_full(text: str) -> str:
    """Name a school and a company by a word that goes with 他们 as well: 我校 as 我学校, to be told as 他们学校."""
    return _SHORT.sub(lambda found: f"{found['whose']}{_IN_FULL[found['place']]}", text)


def names_own(text: str) -> bool:
    """Tell whether words name an institution by who speaks or is spoken to, so that nobody else can say them."""
    return bool(_OF_SPEAKERS.search(text))
