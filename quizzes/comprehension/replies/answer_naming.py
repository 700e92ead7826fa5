"""
By which words does a reply name what is asked for, or say of it what is asked?

    最意外的发现是什么？ — 三百米处的一条裂缝，……    a thing
    压力来自哪里？ — 很多人以为是房租，其实是退货。   what it is in fact
    剩下的皮怎么处理？ — ……卖给农场。               what is done with it
    您以前是司机吗？ — 我开了六年货车。             what was done before

Each row gives what is asked, how it is answered (`word` is quoted) and what that word does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    import re
    from typing import TypeAlias

    Row: TypeAlias = tuple[re.Pattern[str], re.Pattern[str], str, str]

_NUMBER = "[0-9一二两三四五六七八九十百千万几]"
_ROWS = (
    (
        r"(?:发现|礼物|东西|收获|作品|投资|工具|宝贝|物件|家当|本事)[^，。？]{0,3}是什么[？?]$",
        r"^[^，。！？]{0,12}?(?<![第有])(?P<word>[一两](?:条|个|件|本|张|把|幅|块|座|台|封|句|只|盏|种|根|棵|间)[^，。！？一二三四五六七八九十]{1,12})[，。]",
        "「{word}」が、たずねられたことに当たります。",
        "What is asked for is {word}.",
    ),
    (
        r"来自哪[里儿]|(?:在于|出在)(?:哪[里儿]|什么)|(?<!指的)是什么[？?]$",
        r"^[^。！？]{0,24}?(?<=[，：])其实是(?P<word>[^，。不]{1,10})[，。]",
        "「其实是{word}」（実は「{word}」だ）と、たずねられたことを挙げています。",
        "What is asked for is {word}: 其实是 says what it is in fact.",
    ),
    (
        r"[是算](?:个|一个)?什么(?:样的?)?地方",
        r"^(?:就?是)?(?P<word>[^，。！？]{0,8}?一[个座片条](?:[一-龥]{0,4}?)(?:村子?|镇子?|县城?|小?岛|山沟?|院子|厂子?|码头|车站|老街))[，。]",
        "「{word}」と、どんなところかを答えています。",
        "{word} says what sort of place it is.",
    ),
    (
        r"是[^，。？什怎谁哪]{1,8}吗[？?]$",
        r"^(?P<word>[都全](?:不)?是[^，。！？]{2,10})[，。]",
        "「{word}」と、それが何なのかを答えています。",
        "{word} says what they are, which is asked with 是…吗.",
    ),
    (
        r"想(?:要|再|去)?[一-龥]{0,3}什么",
        r"^(?:我|我们|就|还|最)?(?P<word>想)(?!想|不|到|起|当|来|了|过)",
        "質問と同じ「{word}」（…したい）で、したいことを答えています。",
        "{word} (“to want to”), the word of the question, begins to tell what one wants to do.",
    ),
    (
        r"怎么(?P<asked>处理)",
        r"^(?:[^。！？]*以前[^。！？]*。)?[^！？]{0,30}?(?P<word>卖给|卖到|送给|送到|拉走|运走|埋在|烧掉|倒掉|留着|磨成|做成|晒干|烘干)",
        "「{word}」などと、どう「{asked}」したかを答えています。",
        "{word} tells what is done with it, as {asked} asks.",
    ),
    (
        r"有(?:没有)?人(?:会|愿意|肯)?(?P<asked>来)",
        rf"(?P<word>(?<!出|进|回|过|起|下|上)来了{_NUMBER}+[多几]?[个位名人])",
        "「{word}」は、「だれか来るか」という質問に、何人来たかで答えています。",
        "{word} says how many came, which is to say that somebody did.",
    ),
    (
        r"(?P<asked>以前|从前|原来)[^，。？]{0,4}(?:是|[做干])[^，。？]{1,8}[吗呢的]?[？?]$",
        rf"(?P<word>[一-龥]了{_NUMBER}+[多几]?年[^，。！？]{{1,8}})[，。]",
        "「{word}」は、質問の「{asked}」に当たるころにしていたことです。",
        "{word} tells what was done {asked} (“before”), which is asked.",
    ),
    (
        r"(?P<asked>谁|什么人|哪[位个]人)",
        r"^(?P<word>有[一个位]个?[一-龥]{1,6})[，。]",
        "「{word}」と、「{asked}」に当たる人を挙げています。",
        "{word} names somebody, as {asked} asks.",
    ),
    (
        r"(?P<asked>靠什么|凭什么)",
        r"(?P<word>(?:[一-龥]{1,3}[，。])?(?:靠|凭)(?:的就?是)?[^，。！？呢吗]{1,6})[，。]",
        "「{word}」で、「{asked}」に答えています。",
        "{word} answers {asked}, with its verb.",
    ),
)
NAMING: tuple[Row, ...] = tuple((lazy_regex(asks), lazy_regex(tells), ja, en) for asks, tells, ja, en in _ROWS)
