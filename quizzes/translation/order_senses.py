"""In which of their senses do 让, 叫, 就, 都, 一, amounts and the words with 着 put the pieces of a clause in order?"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified
from quizzes.translation.clause import IN_PHRASE, clause_of, used
from quizzes.translation.joints import Joint
from quizzes.translation.order_names import GUESSED, is_group, is_place
from quizzes.translation.roles import Role, is_pronoun, may_be_noun, may_be_verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.translation.clause import Clause
    from quizzes.translation.pieces import Piece

_NOT_EVEN = frozenset({"也没", "都没", "也不", "都不"})
_WHO, _WHO_KNOWS = "谁", frozenset({"知道", "说", "想到", "想", "料", "料到"})  # 谁知道他们都走了 asks nobody
_GIVES = "给"
_ASKS, _BEHIND_VERB = frozenset({"吗", "呢", "吧"}), frozenset({Joint.OBJECT, Joint.LENGTH})
# What has come to so much or so far, and is not 迟到, nor met or got so often: 见到了两次.
_UP_TO, _FROM = lazy_regex("(?<![迟看见听收碰遇找买拿得想提感])到了?$"), frozenset("由从自")
_SIZED = lazy_regex(f"{OF_AMOUNT}+[多半来]?(?:米|厘米|公分|公里|里|尺|寸|丈|斤|公斤|吨)[多半来]?[长高宽深厚重远粗]")
# Of whose trade, family or kind somebody is, 我们算｜一行, is no amount; nor is a line that one writes.
_OF_A_KIND = lazy_regex("一[行家体體伙夥类類]了?")
_ONCE_OF = lazy_regex(
    f"{OF_AMOUNT}+[次场](?![多半了过吗呢吧，,])[\u4e00-\u9fff]"
)  # what there was so often: 一场六级, of winds
_GLUED = lazy_regex("(?P<each>一.)(?P=each)把")
_TURNED = lazy_regex("([变改换分切缩加升降算堆拼写修]成|[变改]为)了?$")
_LINK = str(Joint.LINK)
_TWO, _UNLISTED, _NEAREST = 2, "x", frozenset("把被")
_AT_THE_END = frozenset("了吧呢吗啊呀")
_NAMING = frozenset("nx")  # or what no list has: 绿漆
_URGES = frozenset({"请", "劝", "派"})
_WITH = frozenset({"陪"})  # whom one does it with, who does it no more than oneself
_AGAIN = lazy_regex("也就是|[亦也]即|即(?![便使将])")  # says once more what was named: 去年，也就是他退休那年
_CAUSED = lazy_regex("(?:因为|由于)[^，]+而[^，]+的[^的，]{1,8}")  # names what came of it: 因为下雨而取消的比赛
# All that is said gives the reason of what was said before.
_WHY_AT_END = lazy_regex(r"^(?:だって|なぜなら|というのも)|(?:から|ため|もの|もん)(?:です|だ|である)?[。！]?$")
_CAUSE, _TOPIC, _PIVOT = "link_reason", "link_topic", "pivot"
_TOLD_FIRST = frozenset({"time_first", _TOPIC})
UNSAID = ""  # of a joint of which no rule is told
_BY_OR_MAKE = frozenset({"让", "叫"})
# What tells in a translation that somebody lets or makes another one do something, and that something is done by one.
_MADE = lazy_regex(
    r"呼[びぶんば]|せ(?=[てたるまなよられず])|させ|ても?ら(?:[いうえ]|っ)|ていただ|[てで]くれ|よう(?:に)?(?:言|頼|促)|しろ|てほし|"
    r"\b(?:lets?|letting|makes?|made|making|have|has|had|ask(?:s|ed)?|tells?|told|allow\w*|keeps?|kept|gives?|gave|teach(?:es)?|taught|trains?)\b"
)
_DONE_BY = lazy_regex(
    r"(?:に|から)[^、。]*?(?:(?<=[かがさたなばまらわ])(?<!生ま)れ(?=[てたちるまな])|(?<!い)られ)|\b(?:was|were|been|being|is|are|got|gets?)\s\w+(?:ed|en)\b|\bby\b"
)
# What 就 says of what is done and nothing besides: that it takes up nothing of what stands before it.
_ONLY = lazy_regex(r"ただ|だけ|のみ|ばかり|\b(?:just|only|merely|simply)\b")
# Where 还 says that something goes on, and adds nothing.
_STILL = lazy_regex(r"まだ|なお|今も|いまも|今でも|いまだ|ままで?|\b(?:still|yet|even)\b", re.IGNORECASE)
# Where 再 says that something is done once more, or however much it is so, and not what is done next.
_ONCE_MORE = lazy_regex(
    r"もう[一1]?(?:度|回)|再び|ふたたび|また|もっと|さらに|これ以上|どんなに|いくら|どれ(?:だけ|ほど)|"
    r"\b(?:again|once more|any ?more|no longer|however|no matter|another|further)\b",
    re.IGNORECASE,
)
# Where 又 says that it is so again.
_AGAIN_SO = lazy_regex(
    r"もう[一1]?(?:度|回)|再び|ふたたび|戻[りるっし]|\b(?:again|back|once more|anew)\b", re.IGNORECASE
)
# Words that take nothing up where they mean something else.
_LINKS = frozenset({_LINK, "later_follows", "later_more", "later_next"})
_NO_LINK = {"就": _ONLY, "便": _ONLY, "还": _STILL, "再": _ONCE_MORE, "又": _AGAIN_SO}
# Whether 都…了 says that something is so already, or sums up all that was named.
_SUMS_UP, _ARROW, _SO_NOW = "link_all", " → ", lazy_regex("了…?$|…$")
_THEY_SAY = lazy_regex(
    "^都不?(?:说|讲|传|夸|笑|劝|以为|觉得|认为|知道)"
)  # people do, and not those named before: 都说他好
_ALREADY = lazy_regex(
    r"もう(?![一二三少ひすちだ])|すでに|既に|とっくに|とうに|\b(?:already|by (?:now|then|the time))\b", re.IGNORECASE
)
_OF_ALL = lazy_regex(
    r"みな|みんな|皆|全部|全員|すべて|全て|どれも|どちらも|どの|両方|いずれも|何もかも|\b(?:all|both|every\w*|each|whole)\b",
    re.IGNORECASE,
)
# Of whom one is told what to do by, 休めと言われた, nobody has anything done by.
_TOLD = lazy_regex(r"(?:と|って|ように)(?:言わ|いわ)れ|(?:命じ|勧め|すすめ)られ|頼まれ|指示され")
# What is done to somebody is told with what came of it: 叫人骗走了, 让风吹倒.
_COME_OF_IT = lazy_regex("[了过過走掉倒坏壞破到见見完住给給成死光错錯翻断斷]")


def in_sense(told: Iterable[tuple[str, str, str]], translation: str) -> Iterator[tuple[str, str, str]]:
    """
    Tell by the translation whether 让 or 叫 makes somebody do something or has something done by somebody.

    Nor does somebody else do something behind 陪, nor is anything said of a time that is told once more, nor a reason
    given by what 因为 describes. So is told whether 就 may say “only”, of which no order follows, and whether 都 says
    “already”. What the translation does not tell is left out, as is what has no rule.
    """
    for name, word, pair in told:
        meant = _meant(name, word, pair, translation)
        if meant != UNSAID:
            yield meant, word, pair


def _meant(name: str, word: str, pair: str, translation: str) -> str:
    one, _, other = in_simplified(pair).partition(_ARROW)
    if name in _TOLD_FIRST and _AGAIN.match(other):
        return "restated"
    if name == _CAUSE and _CAUSED.fullmatch(one):
        return _TOPIC
    if name == _CAUSE and _WHY_AT_END.search(translation):
        return UNSAID
    if name == _SUMS_UP:
        return _all_or_already(pair, translation)
    if name in _LINKS and (other_sense := _NO_LINK.get(in_simplified(word))) and other_sense.search(translation):
        return UNSAID
    return _of_another(word, other, translation) if name == _PIVOT else name


def _of_another(word: str, behind: str, translation: str) -> str:
    """Name what is told of who stands behind 让, 请 or 陪: that they do it, are asked to, or come along."""
    if in_simplified(word) in _WITH:
        return "along"
    if in_simplified(word) in _URGES:
        return "asked_to"
    is_made = _MADE.search(translation) or _TOLD.search(translation)
    if in_simplified(word) not in _BY_OR_MAKE or not translation or is_made:
        return _PIVOT
    return "passive" if _COME_OF_IT.search(behind) and _DONE_BY.search(translation) else UNSAID


def _all_or_already(pair: str, translation: str) -> str:
    """Name what 都 says before something that ends in 了; nothing where the translation has neither all nor already."""
    if _THEY_SAY.match(in_simplified(pair.partition(_ARROW)[2])):
        return UNSAID
    if not translation or _SO_NOW.search(pair.partition(_ARROW)[2]) is None or _OF_ALL.search(translation):
        return _SUMS_UP
    return "link_already" if _ALREADY.search(translation) else UNSAID


def what_lasts(words: tuple[str, ...], text: str) -> tuple[str, str, str]:
    """
    Name what a word with 着 does before a verb: 逼着我们 makes somebody do it, 对着大海 says towards what.

    So does 围着火炉, where no preposition stands but a verb.

    Nothing is said of another one with somebody behind it: he is who goes in 看着他走, and is not in 背着他走.
    """
    simple = tuple(map(in_simplified, words))
    at = max(i for i, word in enumerate(simple) if word.endswith("着"))
    word = words[at] if simple[at] != "着" else f"{words[at - 1]}{words[at]}"
    if in_simplified(word) in used("forcing"):
        return "pivot", word, text
    if in_simplified(word) in used("toward"):
        return "preposition_verb", word, text
    if in_simplified(word) in used("around"):
        return "around", word, text
    return UNSAID if any(map(is_pronoun, words[at + 1 :])) else "series", "", text


def before_all(clause: Clause, at: int) -> str:
    """
    Name what a question word or 一 with its noun means before 都 or 也.

    That is any (谁都来了), none where a negation follows (谁也没来), neither of two where the word comes again
    (谁也没看谁), not even one (一句话也没说), and each behind 每 (每家都有).
    Of 谁 before a verb with 都 behind it, that is whoever (谁来都可以).
    """
    behind = clause.words[at:]
    if clause.words[at - 1] == _WHO and "都" in behind[1:] and behind[0] not in _WHO_KNOWS:
        return "whoever"
    is_denied = "".join(clause.words[at : at + 2])[:2] in _NOT_EVEN
    if clause.words[at - 1] in used("asking") and clause.words[at] in {"都", "也"}:
        is_mutual = is_denied and clause.words[at - 1] in clause.words[at:]
        return "neither" if is_mutual else "no_one" if is_denied else "anyone"
    begin = at - 1
    while begin > 0 and clause.roles[begin] in IN_PHRASE and clause.words[begin][0] != "一":
        begin -= 1
    is_one = clause.words[begin][0] == "一" and clause.words[begin] != "一样"
    if clause.words[at] == "都" and any(word[0] == "每" for word in clause.words[clause.subject_start : at]):
        return "each_all"
    return "not_one" if is_one and is_denied else ""


def described(words: tuple[str, ...]) -> str:
    """Give the noun that a piece begins with, which alone the 的 before it describes: 学生 of 学生昨天没来."""
    nouns = tuple(takewhile(lambda word: tag_of(word)[:1] in _NAMING, words))
    is_made = not nouns and may_be_noun(words[0])  # 生活 of 生活太吵
    named = words[:-1] if len(words) > 1 and in_simplified(words[-1]) in _AT_THE_END else words  # 门口了
    return _without_verb("".join(nouns or named[: 1 if is_made else None]))


def _without_verb(noun: str) -> str:
    """Leave out what the noun does where no list has the two as a word: 手 of 手抖."""
    is_word = len(noun) != _TWO or tag_of(noun) != _UNLISTED or bool(dictionary().entries(noun))
    return noun if is_word or not may_be_verb(in_simplified(noun[1])) or not may_be_noun(noun[0]) else noun[0]


def does_something(words: tuple[str, ...]) -> bool:
    """Tell whether what stands behind a verb does something itself, and is no mere object: 帮 | 一个孩子找鞋."""
    unlisted = any(tag_of(word) == _UNLISTED and may_be_verb(in_simplified(word[0])) for word in words)
    return unlisted or Role.VERB in clause_of(words).roles


def is_turned_into(words: tuple[str, ...]) -> bool:
    """Tell whether what something turns into follows: 变成 before 停车场."""
    return _TURNED.search(in_simplified("".join(words))) is not None


def time_or_amount(right: Piece, words: tuple[str, ...], said: tuple[str, ...]) -> tuple[str, str, str]:
    """
    Tell what something has come to, 由两分钟 | 增加到了 | 五分钟, from how long or how much, and these from when.

    What it turns into, 变成 | 两份, is no amount of what is done. A time stands before or behind a place, or who does
    it; of 县里 nobody knows which it is.
    """
    text = "".join(words)
    if right.joint is Joint.TIME:
        where = in_simplified(right.words[-1])
        return GUESSED if is_group(where) else "time_place" if is_place(where) else "time", text, text
    if turned := _TURNED.search(in_simplified(text)):
        verb = text[turned.start() : turned.end(1)]
        return "turned", verb, verb
    if not _UP_TO.search(in_simplified(text)):
        return so_much(said), "", _from_verb(words)
    begins = next((word for word in said if in_simplified(word) in _FROM), "")
    return "from_to" if begins else "up_to", begins, text


def _from_verb(words: tuple[str, ...]) -> str:
    """Leave out what stands before the verb, which may be a time too: 十年修了, behind which 六百次 is said."""
    at = clause_of(words).verb_before(len(words)) or 0
    is_cut = at > 0 and may_be_verb(words[at - 1]) and in_simplified(words[at]) in used("complement")  # 量｜出来
    return "".join(words[at - is_cut :])


def from_act(said: tuple[str, ...]) -> tuple[str, ...]:
    """Give what is done with its object, from the first verb on that describes no subject: 打了一个电话."""
    roles = clause_of(said).roles
    verbs = [i for i, role in enumerate(roles) if role is Role.VERB or (len(said[i]) > 1 and lasts(said[i : i + 1]))]
    described = max((i for i, word in enumerate(said) if word == "的" and i < max(verbs, default=0)), default=-1)
    return said[next((i for i in verbs if i > described), 0) :]


def lasts(words: tuple[str, ...]) -> bool:
    """Tell whether what is done says how, with 着, what follows is done: 带着一盒点心."""
    return any(in_simplified(word).endswith("着") for word in words)


def so_much(said: Sequence[str]) -> str:
    """Name the rule by which how much comes last: behind what is done, or behind a quality, as in 苹果大了 | 一圈."""
    clause = clause_of(tuple(said))
    last = len(said) - 1 - (clause.words[-1] == "了")  # 重新过 | 一遍: 过 is what is done
    return "so_much" if clause.roles[last] is Role.ADJECTIVE else "length"


def is_of_a_kind(words: tuple[str, ...]) -> bool:
    """Tell whether words name of what trade, family or kind somebody is, and no number: 我们算 | 一行."""
    return _OF_A_KIND.fullmatch("".join(words)) is not None


def is_amount_alone(words: tuple[str, ...]) -> bool:
    """Tell whether words say how much or how long and name no thing: 三块, 一个小时, 一米多长, but no 一家."""
    clause = clause_of(words)
    if _SIZED.fullmatch("".join(clause.words)):
        return True
    if is_of_a_kind(words) or _ONCE_OF.match(in_simplified("".join(words))):
        return False
    is_unit = clause.words[-1] in used("length") | used("unit") and Role.NUMERAL in clause.roles
    roles = set(clause.roles[:-1]) if is_unit else set(clause.roles)
    return Role.NUMERAL in roles and roles <= {Role.NUMERAL, Role.TIME}


def without_asking(piece: Piece) -> tuple[str, ...]:
    """Give the words of a piece, of an object or amount without what asks or suggests: 一局 of 打 | 一局吗."""
    is_asking = len(piece.words) > 1 and in_simplified(piece.words[-1]) in _ASKS
    words = piece.words[:-1] if is_asking and piece.joint in _BEHIND_VERB else piece.words
    return _without_recipient(words) if piece.joint is Joint.OBJECT else words


def done_at_first(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give of a predicate what its subject does first, where another may do what follows at once: 一来 of 一来就碎."""
    simple = tuple(map(in_simplified, words))
    at = simple.index("就") if "就" in simple else 0
    if not at or not simple[0].startswith("一"):
        return words
    once = tuple(filter(None, ("一", simple[0][1:], *simple[1:at])))  # 一来 may be cut as one word
    return words[:at] if clause_of(once).has_one_before_verb(_TWO) else words


def _without_recipient(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give an object without who gets it: 一把伞 of 买了 | 一把伞给她, but all of 妈妈给我的伞."""
    at = next((i for i, word in enumerate(words) if i and in_simplified(word) == _GIVES), len(words))
    return words if "的" in words[at:] else words[:at]


def nearest(words: tuple[str, ...], governor: str) -> str:
    """Give the 把 or 被 that stands between what governs a phrase and the verb: 在上面一点一点把我 before 放下来."""
    return next((near for word in reversed(words) if (near := _taking(word)) in _NEAREST | {governor}), governor)


def _taking(word: str) -> str:
    """Give the 把 that was cut together with what says how: 一个一个把."""
    return "把" if _GLUED.fullmatch(word) else word
