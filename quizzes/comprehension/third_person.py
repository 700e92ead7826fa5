"""
How are a speaker's words told of him: 我 becomes 自己, 他 or his name, 我们 becomes 他们?

自己 stands at the head of what is said: after a time or a place it would say that one did it alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import parties_in
from quizzes.comprehension.own_institution import MINE, OURS, in_full
from quizzes.distractors.display import clauses
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.distractors.clauses.claim_cuts import Cut
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

THEN = lazy_regex(r"^(?:那(?:个)?时候?|那会儿|那阵子|那段时间|那几年|那些年|当时)[，,]?")
# How it seems to who speaks, put into what is said: 门口卖花的，我看差不多全是老人.
_GUESS = "差不多|多半|也就|就是|还是|未必|不一定|肯定|一定|大概|可能|恐怕|应该|[还挺都全是]"
SEEMS = lazy_regex(rf"^我看[，,：:]|(?<=[，,])我看(?:[，,：:]|(?={_GUESS}))")
SEEMS_OF_NOBODY = rf"^我看(?:{_GUESS})"
_WE = lazy_regex(rf"我[们們]|{MINE}|{OURS}")
_I = lazy_regex(rf"(?!{MINE})我(?![们們国國])")
_KIN = lazy_regex(f"我(?=(?P<kin>{any_of('relative')})(?!的|们))")
# 自己公公的小厂 stays together: no 自己一九九九年公公的小厂.
_KIN_WITH = lazy_regex(f"{any_of('relative')}们?的")
# Where 我 is at home, which no name says by itself: 我墙角, but not 林芳墙角.
_AT_MY_PLACE = lazy_regex(any_of("at home"))
# What stands before 我 where it is an object.
_OBJECT = lazy_regex(
    r"(?:给|替|对|跟|让|被|把|向|为|帮|教|请|问|叫|和|比|来|到|陪|骂|劝|像|说给|告诉|看不见|找|带|送|盯着|看着|等着|[^认以]?[了过]|喜欢|相信|"
    r"支持|反对|拒绝|安慰|鼓励|影响|吸引|感动|提醒|笑话|照顾|认识|同意)$"
)
# Behind which 我们 are those of the speaker as well: 是我们修的, 归我们管.
_LINKS_US = lazy_regex(
    "(?:是|由|归|在|从|离|轮到|除了|只有|以及)$|^(?:因为|所以|如果|要是|虽然|可是|但是?|不过|而|等|当)$"
)
# Everybody, and those who speak among them.
_ANYBODY_OF_US = lazy_regex(
    "我们(?:每个?人|人类|人人|普通人|老百姓|中国人|的社会|这个社会|这个时代|的生活|一般人|大多数人)"
)
_PEOPLE = lazy_regex("人们|大家|人家|别人|有人|谁|们(?!人)")
_WITH_ME = lazy_regex(r"[不没][跟和对]$|[\u4e00-\u9fff](?:跟|和|比)$")  # 村里跟我同年纪的
_ADVERBIAL = frozenset({"t", "d", "c", "f", "w", "m", "q", "s"})
_TIME = lazy_regex(r"^[^，,]*?(?:时候?|以后|以前|之后|之前|年|月|天|里|上)(?=[\u4e00-\u9fff]{0,2}$)")
_MOST_SELF, _MOST_BEFORE = 2, 9
_LEFT_THEN = lazy_regex(
    r"^((?:自己)?(?!再?[过過]|[光仅單单]|只是)[^，,自]{2,5}年(?:[^，,]{0,2}[春夏秋冬]天)?(?:自己)?)就"
)  # 2017年我就…… gives an example of what was said, and 光是去年就…… how much one year alone
# How one calls one's own parents, with no word of whose they are: 爹在井边站了一夜.
_OWN_PARENT = lazy_regex("(?:爹(?![妈娘])|爸(?![爸妈])|妈(?![妈呀祖的])|娘(?![家们亲的俩]))(?!.*自己)")
_SHORT_KIN = lazy_regex(r"^[爸妈媽](?![爸妈媽])")
# Others than the speaker who are no party by name; after them 自己 would mean them.
_OTHERS = lazy_regex(
    r"有人|没人|人家|别人|大家|谁|[一二三四五六七八九十百两几]个(?=[^，,]{0,2}[了过])|[他她](?!们)|他们|她们"
)
_CALLS_HIMSELF = lazy_regex("(?:自己|我)(?:的?名字)?[叫姓是]")
_NO_NAME = frozenset({"回答者", "提问者"})


def in_third_person(document: Document, cut: Cut, start: int, name: str) -> str | None:
    """Tell the words of a run from `start` on; None where that would leave it open who is meant."""
    text = cut.spot.source[start : cut.start + len(cut.quote)]
    then = THEN.match(in_simplified(text))
    opening = document.written("当年") if then is not None else ""
    text = _without_seeming(text[then.end() :] if then is not None else text)
    simple = in_simplified(text)
    ours, own = len(_WE.findall(simple)), len(_I.findall(simple))
    if (ours or own) and (cut.spot.speaker is None or "自己" in re.sub(r"我(?:们)?自己", "", simple)):
        return None
    if (ours and re.search(r"[他她它]", simple)) or (ours and own) or own > _MOST_SELF:
        return None
    if ours and not speaks_for_some(cut.spot, text):
        return None
    if ours:
        return opening + _WE.sub(document.written("他们"), document.written(in_full(text)))
    told = _without_me(cut, text, name, document) if own else _with_whose(document, cut.spot, text)
    return None if told is None else opening + _LEFT_THEN.sub(r"\1", _without_pause_of_list(document, told))


def whose(name: str, rest: str) -> str:
    """Put a name before words, with 的 before a relative, and 妈妈 for a mere 妈: 于老师的弟弟听不见, 他的妈妈睡了."""
    if _KIN.match(in_simplified(f"我{rest}")) is None:
        return f"{name}{rest}"
    return f"{name}的{rest[0] if _SHORT_KIN.match(rest) else ''}{rest}"


def speaks_for_some(spot: Spot, text: str) -> bool:
    """
    Tell whether 我们 means the speaker and those with him, who can be told of as 他们.

    It does at the head of what is said, or behind 给 and the like: in 天气不会因为我们着急就变 it is everybody, and
    after somebody else, as in 让大家知道我们在干什么, 他们 would mean those.
    """
    plain = in_simplified(text)
    found = _WE.search(plain)
    if found is None or _ANYBODY_OF_US.match(plain, found.start()):
        return False
    earlier, before = plain[: found.start()], clauses(plain[: found.start()] + "□")[-1].removesuffix("□")
    named = earlier.removesuffix(before)
    is_object = _OBJECT.search(before) is not None and not before.endswith("因为")
    is_head = _is_adverbial(spot, before) or is_object or _LINKS_US.search(before) is not None
    return is_head and not (_PEOPLE.search(named) or parties_in([word for word in spot.words if word in named]))


def _without_pause_of_list(document: Document, told: str) -> str:
    """Leave out the pause after who it is, by which a list tells of each of some: 饲养员老高，管了十年大象."""
    first, pause, rest = told.partition("，")
    name = next((each for each in document.speakers if first.endswith(each)), "")
    trade = in_simplified(first.removesuffix(name))
    is_somebody = bool(name) and (not trade or tag_of(trade) == "n")
    does = is_somebody and any(tag_of(rest[:length]).startswith("v") for length in (2, 1))
    return f"{first}{rest}" if pause and does else told


def _with_whose(document: Document, spot: Spot, text: str) -> str:
    """Say whose father or mother is told of, where the speaker calls them as his own."""
    if spot.speaker is None or not _OWN_PARENT.match(in_simplified(text)):
        return text
    return f"{document.written('自己的')}{text[0] if _SHORT_KIN.match(text) else ''}{text}"


def _without_seeming(text: str) -> str:
    """Leave out how it seems to who speaks, which the simplified characters tell."""
    found = SEEMS.search(in_simplified(text))
    return text if found is None else text[: found.start()] + text[found.end() :]


def gives_own_name(said: str, name: str) -> bool:
    """Tell whether somebody says what he is called, as the question that names him does already."""
    found = _CALLS_HIMSELF.match(in_simplified(said))
    return found is not None and said.startswith(name, found.end())


def _without_me(cut: Cut, text: str, name: str, document: Document) -> str | None:
    """
    Turn each 我 into 自己 at the head where nobody else is spoken of before, else into 他 or 她, or into the name.

    None after somebody else, whom 自己 would mean, and where the speaker would be called 自己 and by name at once.
    """
    own, pronoun = document.written("自己"), _pronoun_of(document, cut.spot.speaker or "")
    other = pronoun if pronoun and not re.search("[他她]", in_simplified(text)) else name
    text = re.sub(r"(?<=[对對])我(?=[来來说說讲講])", own, re.sub("我(?:自己|个人|個人)", "我", text))
    teller = _Teller(cut=cut, own=own, other=other, is_named=other != pronoun, of=document.written("的"))
    is_told = all(teller.tell(clause) for clause in clauses(text))
    return teller.told if is_told and not (teller.says_own and teller.says_other) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Me:
    """One 我, and what stands before and behind it: `kin` for a relative, `is_head` at the head of a clause."""

    before: str
    after: str
    kin: re.Match[str] | None
    is_head: bool


@dataclass(slots=True, kw_only=True)
class _Teller:
    """
    Tells clauses one after the other, and knows who has been spoken of so far.

    `own` is 自己, `other` the pronoun of who speaks, or the name where he `is_named`, and `of` is 的.
    """

    cut: Cut
    own: str
    other: str
    is_named: bool
    of: str
    told: str = ""
    says_own: bool = False
    says_other: bool = False
    says_kin: bool = False
    says_somebody: bool = False

    def tell(self, clause: str) -> bool:
        """Tell one more clause, unless that leaves open who is meant."""
        done, rest = "", clause
        while (at := _I.search(rest)) is not None:
            me = self._me(done + rest[: at.start()], rest[at.start() :])
            who = self._who(me)
            if who is None:
                return False
            done, rest = self._put(me, who)
        self.told += done + rest
        self.says_somebody = self.says_somebody or (not self.says_own and _speaks_of_others(self.cut, clause))
        return True

    def _me(self, before: str, behind: str) -> _Me:
        simple = in_simplified(before)
        is_head = _is_adverbial(self.cut.spot, simple) and not _WITH_ME.search(simple)
        return _Me(before=before, after=behind[1:], kin=_KIN.match(in_simplified(behind)), is_head=is_head)

    def _who(self, me: _Me) -> str | None:
        """Give what is put for a 我, nothing where it was said already; None where it would mean somebody else."""
        is_left_out = me.is_head and self.says_own and me.kin is None and not me.after.startswith("的")
        is_of_others = self.says_somebody or (not me.is_head and _speaks_of_others(self.cut, me.before))
        is_elsewhere = not me.is_head and me.kin is None and not _OBJECT.search(in_simplified(me.before))
        if is_elsewhere or (me.is_head and _AT_MY_PLACE.match(in_simplified(me.after))):
            return None
        if is_of_others and (me.is_head or me.kin or in_simplified(self.other) in _NO_NAME) and not is_left_out:
            return None
        if self.is_named and ((me.kin and self.told.strip()) or self.says_kin):  # 自己 would mean the relative
            return None
        if is_left_out:
            return ""
        return self.other if is_of_others or (me.kin and not self.is_named) else self.own

    def _put(self, me: _Me, who: str) -> tuple[str, str]:
        """Put a word for a 我; give the clause up to there, and the rest of it."""
        self.says_kin = self.says_kin or me.kin is not None
        self.says_own, self.says_other = self.says_own or who == self.own, self.says_other or who == self.other
        relative, rest = _relative(me.after, me.kin)
        put = f"{who}{self.of if me.kin is not None and who == self.own else ''}{relative}"
        is_owner = rest.startswith("的") or _KIN_WITH.match(in_simplified(rest)) is not None
        is_moved = who == self.own and me.is_head and not is_owner
        if is_moved and len(self.told + me.before) <= _MOST_BEFORE and _is_time(self.cut, self.told):
            earlier, self.told = self.told.rstrip("，, "), ""
            return f"{put}{earlier}{me.before}", rest
        return f"{me.before}{put}", rest


def _relative(rest: str, kin: re.Match[str] | None) -> tuple[str, str]:
    """Split the word for a relative from what follows it; 我妈 is one's 妈妈."""
    if kin is None:
        return "", rest
    length = len(kin["kin"])
    relative, after = rest[:length], rest[length:]
    return (f"{relative}{relative}" if _SHORT_KIN.match(rest) else relative), after


def _is_time(cut: Cut, text: str) -> bool:
    """Tell whether the clauses before a place only say when or where."""
    return not text or _is_adverbial(cut.spot, in_simplified(text).rstrip("，, "))


_WITH_WIFE = lazy_regex(r"我的?(?:妻子|太太|老婆|媳妇|岳父|岳母|女朋友)")
_WITH_HUSBAND = lazy_regex(r"我的?(?:丈夫|老公|先生|公公|婆婆|男朋友)")
_MR = lazy_regex(r"(?:先生|大哥|大叔|大爷|爷爷|叔叔|伯伯|阿伯)$")
_MRS = lazy_regex(r"(?:女士|小姐|大姐|阿姨|大妈|奶奶|太太|婆婆|嫂)$")


@lru_cache(maxsize=32)
def _pronoun_of(document: Document, speaker: str) -> str:
    """Give 他 or 她 for a speaker whose title or family tells which; nothing for one of whom nobody knows."""
    said = "\n".join(in_simplified(spot.source) for spot in document.spots if spot.speaker == speaker)
    is_man = bool(_WITH_WIFE.search(said) or _MR.search(in_simplified(speaker)))
    is_woman = bool(_WITH_HUSBAND.search(said) or _MRS.search(in_simplified(speaker)))
    return "" if is_man == is_woman else "他" if is_man else "她"


def _speaks_of_others(cut: Cut, text: str) -> bool:
    """Tell whether words name somebody besides the speaker."""
    own = [word for word in cut.spot.words if word in text]
    return bool(
        _OTHERS.search(in_simplified(text))
        or parties_in(own)
        or any(tag_of(word) == "nr" for word in own if len(word) > 1)
    )


def _is_adverbial(spot: Spot, before: str) -> bool:
    """Tell whether nothing but times, places and adverbs stands in a clause before a word."""
    own = sorted({in_simplified(word) for word in spot.words}, key=lambda word: (-len(word), word))
    at, text = 0, _TIME.sub("", before.strip())
    while at < len(text):
        word = next((word for word in own if text.startswith(word, at)), text[at])
        if tag_of(word) not in _ADVERBIAL and word not in "对跟和":
            return False
        at += len(word)
    return True
