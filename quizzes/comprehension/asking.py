"""How is something that a speaker said turned into a question that names the speaker and points to nothing unsaid?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.comprehension.own_institution import names_own
from quizzes.comprehension.third_person import whose
from quizzes.distractors.speakers import name_of

# What points outside the words that are shown; 这件事 may stand in an option, where the text says no more either.
_OPEN = lazy_regex(
    r"[我你您咱它他她牠祂那此其]|(?<!什)这(?!件事|个事|些年|几年|一点)|自己|前者|后者|上面|下面|刚才|之前说|同样|该(?![不怎])|对方|大家都知道"
)
_MARKERS = lazy_regex(
    r"^(?:但是|但|可是|可(?![是以能惜爱怕见怜笑乐靠行口谓想观贵不研])|不过|而且|而(?!言)|然而|另外(?![一两兩二三四五六七八九十几幾半那的])|还有|其实|所以|因此|当然|说实话|老实说|坦白说|说到底|实际上|事实上|由此可见|由此看来|可见(?![光度性])|看来(?!看)|显然|结果[呢嘛]?|再说(?:了(?=[，,])|(?![了过一几两]))|总之|也就是说|因为|那么(?=[，,我你他她大如])|同时|话说回来|说白了|再?[从往][远近大小高低好坏]处?[说看讲])[，,]?(?=\S{2})"
)
# What the speaker does or is, after a time: 开船的时候，我最怕的是雾. His own would be called by his name.
_SELF = lazy_regex(r"^我(?:们|們)?(?:自己)?")


def points_outside(text: str) -> bool:
    """Tell whether words shown alone leave open whom or what they mean."""
    return bool(_OPEN.search(to_simplified(text)) or names_own(text))


def without_marker(clause: str) -> str:
    """Drop the words that tie a clause to the one before (但是, 不过话说回来, 其实)."""
    text = clause.strip()
    while found := _MARKERS.match(to_simplified(text)):
        text = text[found.end() :].strip()
    return text


def asked_of(speaker: str | None, subject: str, ask: str, *, is_reported: bool = False) -> str | None:
    """
    Ask something about a subject by what its speaker said; None where the subject leaves open what it is.

    The speaker's 我 becomes 自己 at the head.
    """
    if speaker is None:
        return None if points_outside(subject) else f"文中说，{subject}{ask}？"
    name, own = name_of(speaker), _SELF.match(subject)
    if own is not None:
        rest = subject[own.end() :]
        are_many = "们" in own.group() or "們" in own.group()  # 她说他们为什么搬家？ would tell of what she asked
        asked = f"据{name}说，{whose('他们', rest)}{ask}？" if are_many else f"{name}说{whose('自己', rest)}{ask}？"
        return None if is_reported or points_outside(rest) else asked
    if points_outside(subject):
        return None
    return f"据{name}{'转述' if is_reported else '说'}，{subject}{ask}？"
