"""Which words that are shown alone point to something unsaid, or only tie a clause to the one before?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.comprehension.own_institution import names_own

# What points outside the words that are shown; 这件事 may stand in an option, where the text says no more either.
_OPEN = lazy_regex(
    r"[我你您咱它他她牠祂那此其]|(?<!什)这(?!件事|个事|些年|几年|一点)|自己|前者|后者|上面|下面|刚才|之前说|同样|该(?![不怎])|对方|大家都知道"
)
_MARKERS = lazy_regex(
    r"^(?:但是|但|可是|可(?![是以能惜爱怕见怜笑乐靠行口谓想观贵不研])|不过|而且|而(?!言)|然而|另外(?![一两兩二三四五六七八九十几幾半那的])|还有|其实|所以|因此|当然|说实话|老实说|坦白说|说到底|实际上|事实上|由此可见|由此看来|可见(?![光度性])|看来(?!看)|显然|结果[呢嘛]?|再说(?:了(?=[，,])|(?![了过一几两]))|总之|也就是说|因为|那么(?=[，,我你他她如]|大[家伙])|同时|话说回来|说白了|再?[从往][远近大小高低好坏]处?[说看讲])[，,]?(?=\S{2})"
)


def points_outside(text: str) -> bool:
    """Tell whether words shown alone leave open whom or what they mean."""
    return bool(_OPEN.search(to_simplified(text)) or names_own(text))


def without_marker(clause: str) -> str:
    """Drop the words that tie a clause to the one before (但是, 不过话说回来, 其实)."""
    text = clause.strip()
    while found := _MARKERS.match(to_simplified(text)):
        text = text[found.end() :].strip()
    return text
