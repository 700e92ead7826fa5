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

_NUMBER = "[0-9〇零一二两三四五六七八九十百千万几]"
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
        r"[^？?]$",
        r"^(?:那是|这是|就是)?(?P<word>因为|由于)",
        "「{word}」で、言われたことの理由を述べています。",
        "{word} gives the reason for what has just been said.",
    ),
    (
        r"有(?:没有)?人[^，。？]{0,8}[吗？?]",
        rf"^(?P<word>来过{_NUMBER}+[多几]?[个位名人])[，。]",
        "「{word}」と、来たことのある人の数で答えています。",
        "{word} says how many came at some time.",
    ),
    (
        r"还?会(?:再|常)?来[^，。？]{0,6}吗[？?]",
        r"^[^。！？]{0,24}?(?P<word>(?:每天|天天|一定|常常|经常|照样)[^，。！？不没]{0,6}来)",
        "「{word}」と、来ることを答えています。",
        "{word} says that somebody does come.",
    ),
    (
        r"(?:想|打算|准备)(?:去)?[做干](?:些|点)?什么[？?]$",
        r"^(?P<word>(?:在家|去|回|学|写|种|养|开|买|盖|修)[^，。！？]{1,8})[，。]",
        "「{word}」が、したいこととしてたずねられたことに当たります。",
        "{word} names what one would do.",
    ),
    (
        r"(?P<asked>[一-龥]{0,2}率)[^，。？]{0,4}(?:多[高大少]|怎么样)",
        rf"(?P<word>(?:系数|率|比例|误差)[^，。！？]{{0,4}}?[是为到达](?:百分之)?{_NUMBER}+(?:点{_NUMBER}+)?|百分之{_NUMBER}+)",
        "「{word}」が、質問の「{asked}」を表す数です。",
        "{word} is the figure that tells the {asked} of which is asked.",
    ),
    (
        r"(?P<asked>影响|变化|下降|减少|变少)",
        r"(?P<word>(?:还)?不到(?:从前|以前|原来|去年|前年)的[^，。！？]{2,6}|比(?:从前|以前|原来|去年|前年)[少多低高差好掉涨][^，。！？]{0,6})",
        "「{word}」と、前と比べてどうかを述べて、質問の「{asked}」に答えています。",
        "{word} compares it with what was before, and so speaks of the {asked} of the question.",
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
