"""How is a whole sentence told of its speaker, so that it can be read beside its passage?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.own_institution import MINE, OURS, in_full
from quizzes.comprehension.third_person import speaks_for_some
from quizzes.distractors.clauses.claim_cuts import says_something
from quizzes.distractors.clauses.claim_gaps import lacks_what_it_is_about
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

BECAUSE = lazy_regex(r"^(?:这)?(?:主要|正)?是?(?:因为|由于)")
EXAMPLE = lazy_regex(r"^(?:比如说?|例如|譬如|举个例子|打个比方|像(?=[^，]{2,}这样))[，,]?")
_SO = lazy_regex(r"^(?:所以|因此|因而|总之|可见|归根结底|归根到底|说到底|由此可见|故(?=[我他将]))[，,]?")
_ADDED = lazy_regex(r"^(?:另外|此外|还有|同时|而且|再说|第[二三四]|其次|后[边面]也|以后也|将来也)[，,]?")
_LEAST_HANZI, _MOST_HANZI = 8, 42
_OPENING = lazy_regex(
    r"^(?:(?:刚好|正好|恰恰)?相反(?=[，,])|但是?|可是|不过|然而|而(?!是)|其实|现在看起来|说实话|老实说|总的来说|说得?(?:直白|简单|明白|白|具体|难听)[^，,]{0,3}(?=[，,])|"
    r"我(?:们|就|也|常|总|一直|[跟对][^，,]{1,3}){0,2}(?:说|讲)(?=[，,]))[，,]?"
)
# What an option may not say: words of others, questions, what is pointed at outside.
_NOT_TOLD = lazy_regex(
    r"[你您咱“”‘’「」『』（）()？?！!…]|(?<=[说问道答])[：:]|(?P<verb>[\u4e00-\u9fff])[不没](?P=verb)|[这那](?!些年|一行)|此|其(?![实中他余它])|(?<!其)[他她](?!们)|吗|呢|吧|什么(?!都|也)|怎么|以为|听说|"
    r"^(?:就|才|再|又|也|还|都|而是|并|却|则|以|和|跟|从|在|对|把|被|如果|只要|即使|为了|尤其|特别|甚至|包括|只需|其中|不是|一点也)"
)
_KNOWN_WHAT = lazy_regex(r"(?:决定|知道|选择|明白|取决于)[^，]{0,5}什么")
_ONLY_NAMED = lazy_regex(r"(?:^|，)而?一[个位只名][^，]*的[\u4e00-\u9fff]{1,3}$")
_OUTSIDE = lazy_regex(r"它(?!们)|[他她它]们")
_KIN = lazy_regex(
    r"我(?=爸|妈|爷|奶|父|母|外[公婆]|老[婆公师]|妻|丈|先生|太|儿|女|家|师|舅|叔|姑|朋友|媳妇|哥|弟|姐|妹)"
)
_WE, _I = lazy_regex(rf"我[们們]|{MINE}|{OURS}"), lazy_regex(r"我(?![国國])")
_OF_OUR_TRADE = lazy_regex(r"我[们們](?=[这這]一?行)")
_MOST_ME = 1


def told(document: Document, spot: Spot) -> Claim | None:
    """Tell a sentence of its speaker; None where it cannot be read by itself."""
    quote = without_end(shown(spot.source)).strip()
    text = document.written(in_full(_OF_OUR_TRADE.sub("", _bare(quote))))
    asks = shown(spot.source).rstrip("”’」』 ").endswith("？")
    if asks or not _can_be_told(text):
        return None
    if _WE.search(in_simplified(text)) and not speaks_for_some(spot, text):
        return None
    name = document.written(name_of(spot.speaker or ""))
    they = document.written("他们")
    first_of_them = _WE.sub(lambda _: f"{name}{they}", text, count=1)
    said = _I.sub(lambda _: name, _WE.sub(they, first_of_them))
    return Claim(spot=spot, quote=quote, said=said, is_whole=True)


def _can_be_told(text: str) -> bool:
    simple = _KNOWN_WHAT.sub("知道", in_simplified(text))
    is_plain = _LEAST_HANZI <= len(hanzi_of(simple)) <= _MOST_HANZI and not _NOT_TOLD.search(simple)
    is_plain = is_plain and not _KIN.search(simple) and says_something(simple) and not _ONLY_NAMED.search(simple)
    is_open = lacks_what_it_is_about(simple) or (_WE.search(simple) and _OUTSIDE.search(simple))
    return is_plain and not is_open and len(_I.findall(_WE.sub("", text))) <= _MOST_ME


def _bare(quote: str) -> str:
    """Drop what only ties words to those before them."""
    text = quote
    for pattern in (_SO, EXAMPLE, BECAUSE, _ADDED, _OPENING):
        found = pattern.match(in_simplified(text))
        text = text[found.end() :] if found is not None else text
    return text.lstrip("，, ")


def simple_of(spot: Spot) -> str:
    """Give a sentence as it is shown, in simplified characters."""
    return in_simplified(shown(spot.source))


def matched(spot: Spot, pattern: re.Pattern[str]) -> str:
    """Give the words at the head of a sentence that match, as the text writes them, or nothing."""
    found = pattern.match(simple_of(spot))
    return without_end(shown(spot.source)[: found.end()]) if found is not None else ""
