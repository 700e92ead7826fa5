"""
Which questions can be understood without what was said before them?

    这片湿地面临的最大威胁是什么？   what those who talk have before them
    生意这么好，有没有想过开店？     how much so it is, which the question says itself
    它们在这儿放了多久？             what?
    做起来呢？                       what of it?
    后来怎么解决的？                 solved what?
    412条里，最近的一条是什么？      of what?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.plain_questions import plainly_asked
from quizzes.comprehension.replies.saying import points_out

if TYPE_CHECKING:
    from quizzes.comprehension.exchange import Exchange

# A question that asks about what was said before it, though it names something of it.
_LEANS = lazy_regex(
    r"^(?:后来|最后)?怎么[^，。]{1,3}的[？?]$|^[0-9〇零一二两三四五六七八九十百千万]+[个条件次位种家本张只]里|"
    r"^[^。，,]{0,9}(?:这样|那样)|还有(?!人|没有)|另一|另外[一两二三四五六七八九十几]|怎么回答|怎么说|^(?:[^，,。]{0,2}对)?(?:那段|这段|此)"
)
# What those who talk have before them, or how much so something is, which all know: 您这个摊位, 生意这么好, 这片湿地.
_OF_HERE = lazy_regex(
    r"(?<=[您你])这|这(?:次|回|片|座|条|一?(?:张|部|家|行|届|站|场|带)|里|儿|些年|几年|两年|个(?:行业|职业|城市|地方|专业|店|窑|厂|村|镇|馆|岛|院|班|队|团))|[这那]么(?=[\u4e00-\u9fff])(?![算说看做讲想])|这种[^，。]{1,6}(?=[，。])"
)
_IS_SHORTENED = lazy_regex(
    "^(?!.*(?:什么|怎|哪|谁|几|多|如何|为何|还是|有没有|是不是|会不会|能不能)).*呢[？?]?$"
)  # 做起来呢？
_LEAST_QUESTION = 6


def is_clear(exchange: Exchange) -> bool:
    """Tell whether a turn ends in a question that can be understood without what was said before it."""
    question = plainly_asked(exchange.shown_question)
    is_whole = exchange.asks > 0 and len(hanzi_of(question)) >= _LEAST_QUESTION
    is_whole = is_whole and not _IS_SHORTENED.match(question)
    return is_whole and not _LEANS.search(question) and not points_out(_OF_HERE.sub("", question))
