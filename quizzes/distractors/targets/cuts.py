"""Is a word of a sentence surely a word there, and no piece of a longer one or of a name?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.lexicon import TOTAL, lexicon
from quizzes.chinese.numerals import OF_NUMBER, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.polyphones import reading_in_context
from quizzes.chinese.scripts import is_hanzi
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.targets.seeming_words import seem_two_words
from quizzes.distractors.targets.two_words import are_two_words
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Sequence

_RESULTS, _ASPECTS = frozenset("错錯好完到开開住掉光满滿成对對坏壞"), frozenset("过過了着著")
_VERBS_WITH_PLACE = frozenset({"存在", "实在", "實在", "好在"})
_PLACE = lazy_regex(r"[^，。！？,]{1,5}?(?:里|裡|上|中|下|内|內|家|那儿|那兒)")  # 存在手机里: kept in the phone
_DEGREES = frozenset({"最", "更", "太", "很", "挺", "那么", "这么"})
_SO_MUCH = frozenset({"这么", "那么", "好"})  # 那么多｜年, and no 多年
_COUNTS_PAIRS = lazy_regex(rf"{OF_NUMBER_OR_FEW}$")  # 第二双｜手, and no 双手
_COUNTING = frozenset("部本张条件个位名支篇首间座门套句段册片头批项根台")  # 二十三部｜长片, and no 部长
_OF_THE_CLOCK = lazy_regex(rf"{OF_NUMBER_OR_FEW}[点點时時][过過差]?$")  # 两点｜十分, at ten past two
_COMES_OR_GOES = frozenset("来來去")
_WAYS = frozenset("出上下起进回过")  # behind these 来 and 去 are the rest of where to
_ONE_VERB = frozenset({"觉得", "显得", "值得", "变得", "舍得", "免得"})  # 觉得很好 is never 觉 with what it is like
# What a clause ends in that says how, as one word or two: 赢｜得很多, but 赢得很多掌声.
_SAYS_HOW = lazy_regex(
    r"(?:很|太|更|最|够|不够|真|非常|特别|那么|这么|比较|不太|越来越|挺|好) ?[一-龥]{1,3}"
    r"|[多少快慢早晚远]|(.)\1(.)\2"  # 比我懂得多, 取得干干净净
)
_STOPS = lazy_regex(r"(?:了|的)?[，。！？；,!?;]?")
_CAN_END, _ENDS_OF_CAN = frozenset("认记舍"), frozenset({"出", "出来", "出來", "住", "清", "起", "下"})  # 认得出来
_WHERE_DONE, _DONE_THERE = frozenset("点點站处處"), ("v", "vn")  # 服务点, where somebody is served
_SUFFIXES = frozenset("率化性者员員家历曆")
_ENDS_OF_NAMES = frozenset("沟村屯镇乡县湾岭寨坪坝坡路街巷桥江河湖山岛港寺庙峰滩庄堡营湾洼崖洞站")
# Behind these, which are words by themselves as well, a school or a house number tells of a lane.
_LANES = frozenset({"里", "弄", "坊"})
_IN_A_LANE = lazy_regex(f"(?:实验|中心)?(?:[小中]学(?!生|老师|教师|毕业)|医院|幼儿园|派出所|社区|小区)|{OF_NUMBER}+号")
_MOST_ENDS = 2
_BEFORE_TITLES = frozenset("副总准")
_SAID_TO_A_FACE = "师傅"  # behind a surname it is Mr or Ms, and no craftsman
_NO_SURNAME = ("p", "c")
_NOUNS, _PLACES = frozenset({"n", "nc"}), ("ns", "s", "t")
_STATIONS = frozenset({"火车站", "汽车站", "地铁站", "高铁站", "捷运站", "机场"})
_ENDS_OF_TRADES = frozenset("师员")  # 护理师, in which nobody nurses
_FROM = lazy_regex(r"[从從由](?![来來此前小不没沒未容事而])[^到，,、。；;：:！!？?]{1,12}$")  # 从下料｜到装箱
_IN_USE = 20
_CAN, _NO_VERBS = frozenset("能会要可想敢肯该应"), ("a", "n")
_AFTER_VERBS = lazy_regex(rf"[了过着完到出起下几]|多少|什么|怎么|{OF_NUMBER}")  # 能｜干多少年
_BEFORE_CAN = lazy_regex("[就才也还都再不]$")  # 绑在手腕上就能｜量
_NONE_AT_ALL = lazy_regex(r"一[^，。！？,]{1,6}[都也]$")  # 一颗钉子都｜没｜用
_TAKES_OBJECTS = frozenset("把将")
_BEFORE_WHO_DOES = frozenset("被让給给叫会會要能")
_ENDED = frozenset("死烂爛倒湿濕垮塌坏壞透光")  # what something else did is done to an end: 被水｜泡死
_SLEEPS = frozenset({"睡着"})  # the one word of our table that ends in zháo and may be a verb with zhe
# Could the characters of two words beside each other be cut into other words, about as likely?
# How many times as likely a cut must be as another to be beyond doubt: 学校｜门口 is 48 000 times 学｜校门｜口.
_DONE_BEFORE = frozenset("过過")
_BEYOND_DOUBT = 100
_WILL, _BEFORE_DEEDS = "会", frozenset({"自己", "把", "被", "给", "在", "不", "也", "都", "再", "先", "跟", "对"})


def may_be_cut_wrongly(words: Sequence[str], i: int, *, is_said: bool = False) -> bool:
    """
    Doubt a word whose first character may belong to the one before, as in 做错过, its last to the one after.

    Where the translation `is_said` to have the word, 有机会 is no 有机 with a 会; a piece of a word stays a piece, and
    night of a night shift says nothing for 连夜.
    """
    before, word, after = "".join(words[i - 1 : i]) if i else "", words[i], "".join(words[i + 1 : i + 2])
    is_result = word[0] in _RESULTS and word[1:] in _ASPECTS
    is_most = in_simplified(before) in _DEGREES | _SO_MUCH and in_simplified(word)[0] in "多少"  # 听得最多次
    is_pair = in_simplified(word)[0] == "双" and _COUNTS_PAIRS.search(before) is not None
    is_counted = before != "" and set(in_simplified(before)) <= NUMERALS and in_simplified(word)[0] in _COUNTING
    is_pair = is_pair or is_counted or (word == "十分" and _OF_THE_CLOCK.search("".join(words[:i])) is not None)
    is_amount = len(before) != 1 and set(in_simplified(before)) <= NUMERALS  # 四十｜分钟
    joins_before = len(before) == 1 and is_result
    is_apart = is_said or is_amount or _is_ending(words, i - 1)
    joins_before = joins_before or (not is_apart and _are_words(before + word[0], word[1:]))
    joins_after = not is_said and len(after) == 1 and _are_words(word[-1] + after, word[:-1])
    is_verb_with_place = word in _VERBS_WITH_PLACE and _PLACE.match("".join(words[i + 1 :])) is not None
    is_to = not is_said and word[-1] == "到" and _FROM.search("".join(words[:i])) is not None
    is_done = word[0] in _DONE_BEFORE and (tag_of(before).startswith("v") or before == "得")  # 得过｜奖
    joins_before = joins_before or (is_done and len(word) > 1 and not is_said)
    is_piece = is_to or joins_before or joins_after or _is_half(word, after) or after[:1] in _SUFFIXES
    is_piece = is_piece or _object_goes_on(word, "".join(words[i + 1 : i + 2])) or _joins_how(words, i)
    is_piece = is_piece or _goes_on_sleeping(word, after) or are_two_words(words, i)
    is_piece = is_piece or may_be_cut_elsewhere(words, i)
    is_piece = is_piece or (after[:1] in _WHERE_DONE and tag_of(in_simplified(word)) in _DONE_THERE)
    is_piece = is_piece or (not is_said and (seem_two_words(words, i) or _is_torn_object(words, i)))
    is_piece = is_piece or (not is_said and (_begins_with_helper(words, i) or _takes_too_much(words, i)))
    return is_piece or is_verb_with_place or is_most or is_pair


def _is_ending(words: Sequence[str], i: int) -> bool:
    """Tell whether a word can only be what a verb ends in: 着 of 戴着手套, which begins no 着手."""
    return i > 0 and words[i] in _ASPECTS and tag_of(words[i - 1]).startswith("v")


def _begins_with_helper(words: Sequence[str], i: int) -> bool:
    """Tell where a word may be 能, 把 or 没 with another behind it: 还能干多少年, 把手洗干净, 一颗钉子都没用."""
    word = in_simplified(words[i])
    before, after = (in_simplified("".join(part)) for part in (words[:i], words[i + 1 :]))
    sense = table().get(word)
    if word[0] in _CAN:
        is_verb_apart = _AFTER_VERBS.match(after) or (sense and sense.pos[0] == "n" and _BEFORE_CAN.search(before))
        return sense is not None and sense.pos.startswith(_NO_VERBS) and bool(is_verb_apart)
    if word[0] in _TAKES_OBJECTS:
        return sense is not None and sense.pos.startswith("n") and tag_of("".join(words[i + 1 : i + 2])).startswith("v")
    return word[0] == "没" and len(word) > 1 and _NONE_AT_ALL.search(before) is not None


def _is_torn_object(words: Sequence[str], i: int) -> bool:
    """Tell whether what 把 handles is torn into two words, of which this is one: 把手｜机关了."""
    pairs = ((words[at], words[at + 1]) for at in (i - 1, i) if 0 <= at < len(words) - 1)
    return any(
        one[0] in _TAKES_OBJECTS and len(one) == len(other) == len("把手") and _are_words(one[1] + other[0], other[1])
        for one, other in pairs
    )


def _takes_too_much(words: Sequence[str], i: int) -> bool:
    """Tell where a word may end in one more, or not yet: 人选了一个, 让水泡过, 不叫好段子, 钻到底, 把发动机关了."""
    before, word, after = ("".join(words[max(at, 0) : at + 1]) for at in (i - 1, i, i + 1))
    following, is_short = "".join(words[i + 2 : i + 3]), len(word) == len("人选")
    sense = table().get(in_simplified(word))
    is_noun = tag_of(word) == "n" and (
        sense is None or not sense.pos.startswith("v")
    )  # 编辑了三本书 is done, 人选了 not
    is_done = is_short and is_noun and after in _ASPECTS and (following.isalnum() or after in _DONE_BEFORE)
    is_good = word[-1] == "好" and tag_of(word).startswith("v") and tag_of(after).startswith("n")
    is_to_end = word[0] == "到" and len(before) == 1 and tag_of(before).startswith("v")
    is_longer = len(after) > 1 and _are_words(word + after[0], after[1:])
    is_done = is_done or (is_short and _is_done_to_an_end(before, word, after))
    return is_done or is_good or is_to_end or is_longer or _may_be_helped(in_simplified(word), in_simplified(after))


def _is_done_to_an_end(before: str, word: str, after: str) -> bool:
    """Tell where a word may be who or what did it, and what was done: 被水泡死, 让火烧光, 会霜冻死."""
    is_by_it = tag_of(word[0]).startswith("n") and tag_of(word[1:]).startswith("v")
    return before in _BEFORE_WHO_DOES and after in _ENDED and is_by_it


def _may_be_helped(word: str, after: str) -> bool:
    """Tell whether 会 at the end of a meeting may say what those who are named will do: 有的家长会自己加上去."""
    people = table().get(word.removesuffix(_WILL))
    is_of_people = word.endswith(_WILL) and people is not None and people.pos == "np"
    return is_of_people and (after in _BEFORE_DEEDS or tag_of(after).startswith(("v", "d")))


def _joins_how(words: Sequence[str], i: int) -> bool:
    """Tell where 得 may join a verb to how it is done: 赢得很多 of 我赢得很多，他输得不少."""
    word, after = in_simplified(words[i]), [in_simplified(one) for one in words[i + 1 : i + 4]]
    is_joined = len(word) == len("赢得") and word[-1] == "得" and word not in _ONE_VERB
    ends = (n for n in (1, 2) if _SAYS_HOW.fullmatch(" ".join(after[:n])))
    return is_joined and any(_STOPS.fullmatch("".join(after[n : n + 1])) for n in ends)


def _goes_on_sleeping(word: str, after: str) -> bool:
    """Tell where 着 of 睡着 may be the particle, zhe: 睡着的猫, 睡着觉."""
    is_asleep = in_simplified(word) in _SLEEPS
    return is_asleep and reading_in_context(word[-1], word[:-1], after or "。") != ("zháo",)


def _object_goes_on(word: str, after: str) -> bool:
    """Tell whether the people in a verb are those whose the noun behind it is: 骂｜人祖宗, 骗｜人钱财."""
    simple = in_simplified(word)
    is_done_to_people = simple[1:] == "人" and simple in table() and table()[simple].pos == "v"
    return is_done_to_people and tag_of(after).startswith("n")


def _is_half(word: str, after: str) -> bool:
    """Tell whether a complement that follows belongs to the word: 停下 of 停下来, 提出 of 提出来, 认得 of 认得出来."""
    if word[-1] == "得" and after in _ENDS_OF_CAN:
        return in_simplified(word[0]) in _CAN_END
    is_way = in_simplified(word)[-1] in _WAYS and tag_of(word).startswith("v")
    return after[:1] in _COMES_OR_GOES and (is_way or bool(dictionary().entries(word + after[:1])))


def is_in_a_name(words: Sequence[str], i: int) -> bool:
    """Tell whether a word is a piece of a name, or of who it is: 柳树 of 柳树沟, 司机 of 副司机, 来信 of 来信人."""
    before = in_simplified("".join(words[i - 1 : i]) if i else "")
    if before in _BEFORE_TITLES or (in_simplified(words[i]) == _SAID_TO_A_FACE and _is_surname(before)):
        return True
    after = in_simplified("".join(words[i + 1 : i + 2]))
    is_station = after in _STATIONS and tag_of(words[i]).startswith("n")  # 树林火车站
    if is_station or after in _ENDS_OF_TRADES or (after == "人" and _names_a_thing(words[i])):
        return True
    if after in _LANES and _IN_A_LANE.match(in_simplified("".join(words[i + 2 : i + 4]))):
        return True
    return len(words[i]) > 1 and 0 < len(after) <= _MOST_ENDS and _ENDS_OF_NAMES.issuperset(after)  # 槐树｜沟村


def _names_a_thing(word: str) -> bool:
    """Tell whether a word is for us a noun, of no person and no place: 人 behind it is no second word (王老师人好)."""
    sense = table().get(in_simplified(word))
    return sense is not None and sense.pos in _NOUNS and not tag_of(word).startswith(_PLACES)


def _is_surname(word: str) -> bool:
    """Tell whether a character is read as a surname before what somebody is called: 罗, but not 老 or 跟."""
    is_other = len(word) != 1 or tag_of(word).startswith(_NO_SURNAME)
    return not is_other and any(entry.is_surname for entry in dictionary().entries(word))


def _are_words(*words: str) -> bool:
    simple = map(in_simplified, words)
    return all((lexicon().frequency(word) or 0) >= _IN_USE or word in table() for word in simple)


def may_be_cut_elsewhere(words: Sequence[str], i: int) -> bool:
    """Doubt a word of which a piece may belong to the word beside it: 连夜｜班费 may be 连｜夜班｜费."""
    pairs = ((words[at], words[at + 1]) for at in (i - 1, i) if 0 <= at < len(words) - 1)
    return any(_may_be_others(in_simplified(one), in_simplified(other)) for one, other in pairs)


def _may_be_others(one: str, other: str) -> bool:
    """Tell whether the last character of one word and the first of the next may be a word, with one on each side."""
    if min(len(one), len(other)) == 1 or not all(map(is_hanzi, one + other)):
        return False
    parts = (one[:-1], one[-1] + other[0], other[1:])
    if not all(_frequency(part) >= _IN_USE or part in table() for part in parts):
        return False
    before, between, behind = map(_frequency, parts)
    return _frequency(one) * _frequency(other) * TOTAL < _BEYOND_DOUBT * before * between * behind


def _frequency(word: str) -> int:
    return lexicon().frequency(word) or 1
