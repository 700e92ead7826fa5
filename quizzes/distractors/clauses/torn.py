"""What do the clauses of a sentence lack when others are cut off: their subject, their condition, what they count?"""

from __future__ import annotations

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

# A verb that says something of a subject only, which a clause that begins with it has left behind.
_SAID_OF_A_SUBJECT = lazy_regex(
    r"\s*(?:在[^，,]{1,14}[上里中下内处])?(?:位于|处于|属于|来自|相当于|等于|意味着|占(?:了|到|[一二两三四五六七八九十百几半多大全])|达到|叫做|称为|变成|成了|成为|取决于|"
    r"(?:碎|裂|摔|断|切|磨|晒|冻)成|"
    r"有助于|大于|小于|高于|低于|始于|源于|由[^，,]{1,12}(?:组成|构成))"
    r"|\s*(?:[^，,我你您他她它]{1,5}(?:的时候|时|以后))?装在(?![^，,。]*的)"
    r"|\s*(?:姓[^，,的]{1,3}[，,]|(?:小|外|大)?[名号]叫|属[鼠牛虎兔龙蛇马羊猴鸡狗猪][，,]|既(?!然|往)"
    r"|[^，,是有在了过着]{1,6}[里中](?:既|也|又|还|就)是|[^，,是有在了过着]{1,4}[语文话][里中](?:是|叫|意思是))"
)
# What draws a consequence from a condition before it.
_DRAWS = lazy_regex(
    r"\s*(?:那就|那么(?=[，,])|那(?=[，,])|这样一来|这么一来|(?:[我你您他她它]们?|大家)(?:(?:就|便)(?![是算业])|才(?![0-9一二两三四五六七八九十百千几半华干不])))"
)
# 同社は今年5月、: of whom the next clause speaks stands before when; cut off, nobody does what that one says.
_NAMES_WHO = lazy_regex(
    r"(?:^|[。！？、])[^、。！？]{1,12}(?<![きろ時頃合てでに年月日])は[^、。！？]{0,12}[年月日時頃末旬初前後間夜朝昼晩度回]、\s*$"
)


# The second of what is told in a row, and the first.
_SECOND = lazy_regex(
    r"(?:^|[，,；;。])\s*(?:(?:第[二三四五](?=[，,、]|是(?![是不否]))|其次(?=[，,、]))|[二三]是(?![是不否])|[二三]来(?=[，,、]))|[；;]\s*(?:然后|接着|最后)"
)
_FIRST = lazy_regex(r"第一|首先|一是|一来|先|起初|开始")
# One of what was named before: 一个看不出来，得看一串; and 忽然推进来一个.
_COUNTED = "(?:个|位|只|条|件|张|本|辆|名|把|块|棵)"
_OPENS_WITH_A_COUNT = lazy_regex(
    rf"\s*{OF_NUMBER_OR_FEW}{_COUNTED}(?:[都也就才]?[看听说写做吃买卖用拿]|不|没|能|可以|会|要|得)"
)
# How many of them are so: 有一家是公司自己开的, where what stands before says of what.
_COUNTS_SOME_OF_THEM = lazy_regex(
    rf"\s*(?:其中)?有{OF_NUMBER_OR_FEW}+(?:个|位|只|条|件|张|本|辆|名|把|块|棵|家|所|间|座|种|台)(?:是(?!否)|(?:不|没|也|还|已经|就)(?![^，,。；;]*的[一-龥]))"
)
_ONLY_COUNTS = lazy_regex(rf"\s*有?{OF_NUMBER_OR_FEW}+{_COUNTED}[，,]")  # 有三个，两个是女的
_ENDS_IN_A_COUNT = lazy_regex(rf"[来出进]一{_COUNTED}[，,。！!]?\s*$")


# What the speaker breaks off and takes back, with the clause that puts it right.
_TAKEN_BACK = lazy_regex(
    r"[^，,。；;：:！!？?…]*(?:…+|—+)\s*(?:[啊哦噢嗯唉哎]\s*[，,]\s*)?(?:不对|不是|错了|说错了|我记错了|应该说)\s*(?:[，,。]|…+|—+)"
    r"\s*[^，,。；;！!？?]*[，,。；;！!？?]?"
)


def false_start(source: str) -> tuple[int, int] | None:
    """Give the part that a speaker breaks off and takes back: 因为下雨……不对，那天没下雨, in 他没来，因为下雨…."""
    simple = in_simplified(source)
    if "…" not in simple and "—" not in simple:  # over a long sentence the pattern would look from each character on
        return None
    found = _TAKEN_BACK.search(simple)
    return None if found is None else found.span()


def lacks_counted(piece: str) -> bool:
    """Tell whether a part counts what it does not name, where it begins or ends."""
    simple = in_simplified(piece)
    opens = _OPENS_WITH_A_COUNT.match(simple) or _COUNTS_SOME_OF_THEM.match(simple) or _ONLY_COUNTS.match(simple)
    return bool(opens or _ENDS_IN_A_COUNT.search(simple))


def lacks_first(piece: str) -> bool:
    """Tell whether a part has the second of what is told in a row, and not the first: 控制在百分之五以内；第二，…."""
    simple = in_simplified(piece)
    return _SECOND.search(simple) is not None and _FIRST.search(simple) is None


def lacks_subject(piece: str) -> bool:
    """Tell whether a clause begins with a verb that says something of what was named before it: 位于21.4米处."""
    return bool(_SAID_OF_A_SUBJECT.match(in_simplified(piece)))


def lacks_condition(piece: str) -> bool:
    """Tell whether a clause begins with what comes of the clause before it: 那就是快了, 它就醒."""
    return bool(_DRAWS.match(in_simplified(piece)))


def names_who(before: str) -> bool:
    """Tell whether Japanese that is cut off ends with who does what follows, and when: 同社は今年5月、."""
    return _NAMES_WHO.search(before) is not None
