"""
Which clauses of an interview might a reader take for a reason or a purpose, though they are given for nothing?

They are facts in few words, what somebody wants to do, and how something stands: what lacks, is too much or too little,
or has to be. What happened once explains little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.asking import without_marker
from quizzes.comprehension.causes.cause_clauses import begins_with_subject, stands_alone, told
from quizzes.comprehension.claims.claim import claims_of
from quizzes.distractors.clauses.claim_gaps import lacks_what_it_is_about
from quizzes.distractors.clauses.own_occasion import lacks_occasion
from quizzes.distractors.clauses.own_topic import lacks_topic
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_STATE = lazy_regex(
    r"(?:不(?![能得可许准然])|没)|[怕难贵慢缺]|太|容易|便宜|有限|有人|喜欢|比(?!如|赛)|会(?![议员场长])"
)
_ONCE = lazy_regex(
    r"[去前今]年|[零〇一二三四五六七八九十\d]{4}年|[上这]个?月|昨天|前天|第[一二三四五\d]|那[天年次]|有一[次回天]|当时|[月日]|"
    r"一[^，]{1,3}[，]|了$|[站坐走跑拿放][在了着到]|头[一两][回次个年]"
)
_NOT_A_STATE = lazy_regex(
    r"(?P<v>[一-龥])[不没](?P=v)|[？?！!“”‘’「」『』（）()：:；;]|不[能得可许准然]|必须|需要|如果|要是|的话|只要|因为|由于|所以|因此|原因|为了|[吗呢吧啊]|什么|怎么|谁|哪|多少|可能|也许|希望|觉得|认为|除非|无论|不管|即使|"
    r"不仅|不但|虽然|与其|以为|好像|似乎|看法|[也又才再却倒说问]|就(?!是)|最终|人家|别人|"
    r"^(?:但|可(?!以)|而|不过|其实|另外|后来|然后|最后|首先|比如|你|您|他|她|它|这|那|一种|自己(?!家|店)?[的爸妈]?[^，不没怕太很]*$)|的时候|[时后前]$|越[^越]*$|"
    r"^(?:跟|和|对|从|在|把|被|向|用|等于|[眼耳鼻嘴手脚腿心脸头]|同学|家里|屋|满)|清楚$|^[^，一二两三四五六七八九十几半]*[^，的]不[开动了起到出完下住]$|[的着]$|^(?:基本|都|全|几乎|差不多|平均|大概|不是)|^[^，]{1,3}是"
)
_NOT_A_FACT = lazy_regex(
    r"[？?！!“”‘’「」『』（）()]|如果|要是|的话|只要|因为|由于|所以|因此|之所以|原因|为了|吗|呢|吧|什么|怎么|谁|哪|多少|可能|也许|希望|觉得|认为|既然|除非|无论|不管|"
    r"即使|不仅|不但|虽然|尽管|与其|以为|好像|似乎|[也又才再却倒说问]|就(?!是)|最终|"
    r"^(?:但|可|而|不过|其实|另外|后来|然后|最后|首先|比如|你|您|他|她|它|这|那|一种)|第|(?:的时候|时|[以之]?后|[以之]?前|来说|来讲|来看|的同时|[里上中下])$|"
    r"^(?:跟|和|对|从|在|把|被|为|向|用|等于|意味)"
)
# Most of whom: 大部分不会, before 所以.
SOME_OF_WHOM = lazy_regex(
    "(?:大部分|大多数?|多数|少数|一部分|有的|有些|其余的?|剩下的?|全|都)(?:都|也|还|就|只)?"
    "(?:[不没是会能有在很太敢肯想要]|愿意|可以|喜欢|知道)"
)
# What is cut off from what it is said of, and what only says how one finds something: 连广告都放不下, 窗户打不开很好.
_EXPLAINS_NOTHING = lazy_regex(
    "^连(?![锁续夜接长队衣])|(?:[得不](?:[开起到完住动了]|[上下进出过回][来去]?)|[了过着])"
    "(?:[很挺真最更太]|非常|特别|确实|其实|反而)*(?:好|可惜|遗憾|奇怪|难得|正常|不错)[了的]?$"
)
_WISH = lazy_regex(
    r"(?:希望|打算|想要|想(?![的象法起到过着必说不]))(?:能够?|可以|去)?(?P<vp>[^，,。；;：:！!？?“”]{5,18})(?=$|[，,。；;])"
)
# What a clause is told for, which may not be cut off: 同一种草，长在这里跟长在那里，结果完全是两回事.
_TELLS_WHAT_THEN = lazy_regex(r"\s*[，,]\s*(?:结果|[^，,]{0,4}却|就(?!是)|才(?!华)|反而|而是|是(?=[^，,]))")
_LEAST_FACT, _MOST_FACT = 5, 32
_LEAST, _MOST, _CLAUSES = 6, 24, 2  # hanzi, and clauses, of a state


def states_of(spot: Spot) -> Iterator[str]:
    """Give the clauses of a sentence that tell a state, of two before of one, told of who says them."""
    source = shown(spot.source)
    if source.rstrip("”」’』 ").endswith(("？", "?", "！", "!", "…")):
        return
    pieces = clauses(without_end(source))
    for size in range(_CLAUSES, 0, -1):
        for first in range(len(pieces) - size + 1):
            state = told(without_marker(without_end("".join(pieces[first : first + size])).strip()))
            rest = f"，{in_simplified(''.join(pieces[first + size :]))}"
            if state is not None and _is_state(state) and not _TELLS_WHAT_THEN.match(rest):
                yield state


def _is_state(text: str) -> bool:
    simple = in_simplified(text)
    return (
        _LEAST <= len(hanzi_of(simple)) <= _MOST
        and all(_STATE.search(each) for each in simple.split("，"))
        and not (_ONCE.search(simple) or _NOT_A_STATE.search(simple) or SOME_OF_WHOM.match(simple))
        and not _EXPLAINS_NOTHING.search(simple)
        and begins_with_subject(simple)
        and stands_alone(text)
        and not (lacks_what_it_is_about(simple) or lacks_topic(simple) or lacks_occasion(simple))
    )


def wishes_of(spot: Spot) -> Iterator[str]:
    """Give what somebody wants to do, as the purposes of something else are worded."""
    source = shown(spot.source)
    simple = in_simplified(source)
    if simple.endswith("？"):
        return
    for found in _WISH.finditer(simple):
        wish = source[slice(*found.span("vp"))]
        if tag_of(found["vp"][:2]) in {"v", "d", "a", "ad", "vn"} or found["vp"][0] in "把做用让找去":
            yield wish


def facts_of(document: Document, spot: Spot) -> Iterator[str]:
    """Give what a sentence states in few words, as it can stand for a reason or an effect of something else."""
    for claim in claims_of(document, spot):
        is_short = _LEAST_FACT <= len(hanzi_of(claim.said)) <= _MOST_FACT
        rest = in_simplified(spot.source.partition(claim.quote)[2])
        said = in_simplified(claim.said)
        is_no_fact = _NOT_A_FACT.search(said) or SOME_OF_WHOM.match(said) or _TELLS_WHAT_THEN.match(rest)
        is_no_fact = is_no_fact or _EXPLAINS_NOTHING.search(said)
        if is_short and not is_no_fact:
            yield claim.said
