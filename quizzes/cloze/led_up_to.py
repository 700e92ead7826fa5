"""
Does the clause before a part of a sentence lead up to it, so that the part says nothing by itself?

    住得远的，｜由学校安排车接送         whom the school fetches
    要是明年还能借到船，｜我们再去一次   on what condition
    桥是谁先提出来的，｜我不知道         what nobody knows
    小船、竹筏；｜还有两条旧轮渡         what else there is
    太松了，｜帽子总往下滑               what does, as it is too loose
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import clauses
from quizzes.distractors.words import in_simplified

# Who or what the next clause speaks of, named by what it does or is like alone, or as a thing with what describes it.
_NAMES_OF_WHOM = lazy_regex(
    "(?<![记学作读患或再业编译使歌老])者[，,]\\s*$"
    "|(?:^|[：:；;])(?!.*[是挺很蛮会真怪够]|没(?:问题|关系|事))[^，,：:；;]{3,}的[，,]\\s*$"
    "|^(?:但|可是?|而|不过|只是)?(?:凡是?|每[个位条]|任何|[这那]?一[个位条家座种间])[^，,。；;是有了过]*的[^，,。；;的是有在了过着上下里中前后时天年月日夜晚]{1,5}[，,]\\s*$"
)
_SETS_A_CONDITION = lazy_regex(
    "(?:如果|假如|要是|倘若|倘使|一旦|除非|万一|假使)(?![^。；;]*(?:就|便|那么|那|则))[^。；;]*[，,]\\s*$"
)
_NOBODY_KNOWS = lazy_regex(
    "\\s*(?:[我你您他她]们?|谁)(?:也|还|都|可|真|就|一直|到现在)*(?:不知道|不清楚|不晓得|说不[好准清上]|不记得|记不[得清]|没听说过|没[想算数问]过)(?:了)?(?:[；;]|[，,](?:但|可|不过|只|反正))"
)
_WHAT_ELSE_THERE_IS = lazy_regex("\\s*(?:还有|以及|再就是)(?![^，,。；;]*[，,；;])")
# Of what is too much so, with no word of what it is, the next clause says what comes: 太松了，帽子总往下滑.
_IS_TOO_MUCH_SO = lazy_regex("(?:^|[，,。；;：:])\\s*太(?![好棒妙])[\u4e00-\u9fff]{1,3}了[，,]\\s*$")
_SEMICOLONS = ("；", ";")


def leads_up_to(before: str, part: str) -> bool:
    """Tell whether what stands before a part of a sentence is what the part speaks of, or when it is so."""
    said, rest = in_simplified(before), in_simplified(part)
    if not said.strip():
        return False
    is_named = _NAMES_OF_WHOM.search(clauses(said)[-1]) or _SETS_A_CONDITION.search(said)
    is_listed = said.rstrip().endswith(_SEMICOLONS) and _WHAT_ELSE_THERE_IS.match(rest)
    return bool(is_named or is_listed or _NOBODY_KNOWS.match(rest) or _IS_TOO_MUCH_SO.search(said))
