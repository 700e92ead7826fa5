"""
What hangs in all that is shown of a talk: in the sentence that is asked about, or in the first of those before it?

    他停了一会儿。                            who
    记者：您不生气吗？ / 气啊，我背了他半天。    at what, and whom: the question does not say it either
    记者：累不累？ / 不累。                    nothing
    他后来怎么样？                            of whom it is asked
    您怎么回答的？                            to what
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.clauses.begun_amid import begins_amid, speaks_of_nobody
from quizzes.distractors.clauses.hanging import hanging_need
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.left_open import leaves_open
from quizzes.distractors.clauses.pointed_at import means_no_thing, takes_up_unnamed
from quizzes.distractors.clauses.spot_needs import (
    hanging_need_of_part,
    is_answer,
    need_of_part,
    words_from,
)
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

# Hanzi of a sentence that tells something, of one that says anything, and of a question.
_LEAST_TELLING, _LEAST_SAYING, _LEAST_ASKED = 6, 4, 4
_LEAST_TAKING_UP = 8  # of a question on what came later, which names nothing where it is shorter: 后来找到了吗
_REPLIES = lazy_regex("(?:对|是|是[的啊呀]|不|不是|没有|有|有[的啊呀]|嗯|哦|当然|可不|可不是)[，,。！]")
_N = OF_NUMBER_OR_FEW
_THEY = lazy_regex("[他她它牠]们")  # may be whoever is asked about
_THEY_WHO = lazy_regex("[他她]们")
_GROUP = lazy_regex(
    "[人者员师友客匠属民工兵生家谁警]|长(?![大得着高])|老板|领导|大[爷妈夫姐哥家]|孩|[男女老][孩生人]|[父母儿夫妻兄姐弟妹]|司|厂|局|政府|国|[球车乐军]队|学校|班|组|团|店|社|村|城|县|镇|乡|市|院|馆|们(?<![他她它牠我你您咱]们)"
)
# Who else but them: without the question the very opposite; what is printed somewhere, which the question names.
_LEANS_AS_A_WHOLE = lazy_regex("[还還]不(?:是|就是|都是).*|[“‘「『][^”’」』]*[”’」』]。?")
_SAYS_NO = lazy_regex(
    "(?:也|倒|其实|才|当然|[^，,]{0,3}可)?不是(?!不|没)|哪儿?[呀啊有]|哪里[，,！]|没有?(?:[啊呀的]|[，,])|不[，,]|怎么(?:会|可能)"
)
# Counted from what is told before it, and from nothing that only says no.
_COUNTED_ON = lazy_regex(
    rf"(?:后来|[一-龥]{{0,2}}到了?|从|又|可是?|但是?|[就才]?是)?第(?!一){_N}+个?(?P<unit>[年天月周]|星期|礼拜)(?!.*第一)"
)
# A question that only offers a reason for what the one before it asks about: 您为什么离开？是因为受伤？
_OFFERS_REASON = lazy_regex("(?:那|就|会不会)?(?:是不是|不是|是)(?:因为|由于|为了)")
_TAKES_UP = lazy_regex("后来|然后|所以|结果|接着|那(?=[，,就后])")
_AS_MEANT = lazy_regex("我?(?:是说|是指|的意思是)")  # 您坐船吗？我是说，旅游的时候。
_THEN = lazy_regex("那么?[，,]?(?=[^，,。？！么年天时次里儿边]{2})")  # 那面包是怎么开始的呢？
_LAUGHS = lazy_regex("(?:[哈呵嘿]{2,}|[哎啊哦哇嗯]呀?)[，,！!…]+")
_WHAT_IF = lazy_regex("(?:可是?|但是?)?(?:要是|如果|万一|假如)[^，,]{1,8}呢[？?]")  # 要是一直哭呢？
_IN_VIEW_OF_IT = lazy_regex("既然(?:如此|这样|这么)|如此说来|这么说|照这么|照您|这样的话|反之|相反")  # and of what?
# So many of what is not named, of which more is asked: 三百多张，都在哪儿？
_SO_MANY = lazy_regex(
    rf"(?:才|就|只有|一共)?{_N}+[多来余几]*(?:个|位|条|件|张|本|块|只|台|辆|棵|座|幅|封|把|家|间|枚|页|册|份|种|名|头|匹|艘|盏|颗)[，,]"
)
_NAMES = ("n", "s", "t", "eng", "i", "l", "x")
_OF_TWO = frozenset("我你您他她它咱")  # who talk, or of whom they do
_CALLS = lazy_regex(
    r"(?:^|(?<=[。！？]))(?:[好那嗯哦啊对][，,])?[\u3400-\u9fff]{1,3}(?:师傅|老师|先生|女士|小姐|太太|总|教授|老板|"
    r"大[姐哥妈爷]|阿姨|叔叔|主任|同学|律师|医生|大夫|护士|导演|教练|[院馆校团厂站船]长|博士)[，,！]"
)
_LITTLE = r"(?:那么?|后来|当时|现在|结果|最后|[您你他她]们?|自己|真的?|还|也|就|都|会|很|是|没有?|不|[，,])*+"
_OF_WHAT = lazy_regex(
    rf"{_LITTLE}(?:"
    r"(?:怎么|如何|咋)(?:回答?|答复|说|答|办|处理|解决|应对|做|想|看|决定)[的了]?(?:呢|啊)?|"
    r"(?:习惯|后悔|同意|答应|愿意|相信|成功|失败|害怕|担心|赞成|反对|接受|放弃|拒绝|满意|介意|生气|难过|高兴|伤心|着急|心疼|可惜|在意|试|信|怕|赢|输)过?了?(?:吗|没有|吧|不)?"
    r")[？?]"
)
_SO = lazy_regex(
    r"[这那]样(?:[做说想干]|就|也|会|能|对|好|行|合适|公平|下去)|"
    r"[这那]么(?:做|说|想|干)|^(?:[^，,]{0,5}[，,])?[这那](?:不?是|不|算|叫|就|对)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """
    A part of a sentence, from one place to another, and what is shown before it: sentences, and words of its own.

    `is_cut` where something is left out behind the sentences.
    """

    spot: Spot
    part: tuple[int, int]
    within: str = ""
    before: tuple[Spot, ...] = ()
    is_cut: bool = False

    @property
    def is_alone(self) -> bool:
        """Tell whether nothing is shown before the part."""
        return not self.before and not self.within


@lru_cache(maxsize=1 << 9)
def need_of_shown(document: Document, seen: Shown, least: Need = Need.NONE) -> tuple[Need, bool]:
    """Say how much hangs in what is shown, and whether it begins with an answer without its question."""
    if seen.is_alone:
        start, end = seen.part
        is_bare = start == 0 and is_answer(document, seen.spot)
        if start == 0 and _opens_turn_asking(document, seen.spot):
            return max(least, _need_of_question_alone(document, seen.spot)), is_bare
        return max(least, need_of_part_alone(document, seen.spot, start, end - start)), is_bare
    if not seen.before:
        need = need_of_sentence(document, seen.spot.index)
        return max(least, need), is_answer(document, seen.spot)
    first = seen.before[0]
    return max(need_of_sentence(document, first.index), _need_of_all(document, seen)), is_answer(document, first)


@lru_cache(maxsize=1 << 13)
def need_of_part_alone(document: Document, spot: Spot, at: int, length: int) -> Need:
    """Say what a part of a sentence needs where nothing is shown before it."""
    need = max(need_of_part(document, spot, at, length), hanging_need_of_part(document, spot, at, length))
    if spot.index + at == 0:
        return need
    said = in_simplified(spot.source[at : at + length].strip())
    is_open = not said.endswith(("？", "?")) and leaves_open(said)  # a question says enough of what it asks
    return Need.NEEDED if is_open or takes_up_unnamed(words_from(spot, at, length)) else need


def _opens_turn_asking(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence is a question right behind what somebody else says."""
    return spot.asks and spot.index > 0 and document.spots[spot.index - 1].speaker != spot.speaker


@lru_cache(maxsize=8192)
def need_of_sentence(document: Document, index: int) -> Need:
    """Say what a whole sentence needs to tell something to who has read nothing before it."""
    spot = document.spots[index]
    if index == 0:  # nothing was said before the first
        return Need.NONE
    if _opens_turn_asking(document, spot):
        return _need_of_question(document, spot)
    said = in_simplified(spot.source.strip())
    need = need_of_part_alone(document, spot, 0, len(spot.source))
    if len(hanzi_of(said)) < _LEAST_SAYING:
        return Need.NEEDED
    is_empty = len(hanzi_of(said)) < _LEAST_TELLING or _LEANS_AS_A_WHOLE.fullmatch(said) or _AS_MEANT.match(said)
    is_reply = document.spots[index - 1].speaker != spot.speaker and _REPLIES.match(said)
    return max(need, Need.HELPS if is_empty or is_reply or _only_says_no(document, spot) else Need.NONE)


def _need_of_question(document: Document, spot: Spot) -> Need:
    """Say what a question needs to tell of whom and of what it asks: 他后来试了吗, 后来呢, 真的吗."""
    asked = _THEN.sub("", _LAUGHS.sub("", _CALLS.sub("", in_simplified(spot.source.strip()))))
    if leaves_open_of_what(asked, _names(document)) or len(hanzi_of(asked)) < _LEAST_ASKED or _SO_MANY.match(asked):
        return Need.NEEDED
    need = need_of_part(document, spot, 0, len(spot.source))
    is_open = need is Need.NEEDED or hanging_need(spot.words) is not Need.NONE
    is_open = is_open or any(each.match(asked) for each in (_OFFERS_REASON, _TAKES_UP, _IN_VIEW_OF_IT))
    is_open = is_open or begins_amid(asked, _names(document))
    words = (word for word in map(in_simplified, spot.words) if word[0] not in _OF_TWO)
    is_named = any(tag_of(word).startswith(_NAMES) for word in words)
    return Need.HELPS if is_open or not is_named else Need.NONE


def _need_of_question_alone(document: Document, spot: Spot) -> Need:
    """Say what a question needs before it that is asked about itself: of what it says little it may ask anyway."""
    need = need_of_sentence(document, spot.index)
    asked = _THEN.sub("", _LAUGHS.sub("", in_simplified(spot.source.strip())))
    is_short = len(hanzi_of(asked)) < _LEAST_TAKING_UP and _TAKES_UP.match(asked)
    is_taking_up = is_short or any(each.match(asked) for each in (_WHAT_IF, _IN_VIEW_OF_IT))
    is_taking_up = is_taking_up or begins_amid(asked, _names(document))
    return Need.NONE if need is Need.HELPS and not is_taking_up else need


def _need_of_all(document: Document, seen: Shown) -> Need:
    """Say whether all that is shown, read in one, names whom and what it speaks of, and from when it counts."""
    names = _names(document)
    said = [_CALLS.sub("", in_simplified(each.source.strip())) for each in seen.before]
    text = in_simplified(seen.spot.source[seen.part[0] : seen.part[1]].strip())
    all_of_it = f"{''.join(said)}{in_simplified(seen.within)}{text}"
    is_of_nobody = speaks_of_nobody(_THEY.sub("", all_of_it), names) or _tells_of_them_alone(all_of_it, names)
    if seen.before[0].index == 0 and speaks_of_nobody(said[0], names):  # whom nobody has been told of
        is_of_nobody = False
    counted = _COUNTED_ON.match(text)
    is_uncounted = counted is not None and counted["unit"] not in "".join(said)
    is_uncounted = is_uncounted and _only_says_no(document, seen.before[-1])
    words = [word for each in seen.before for word in each.words]
    is_of_nothing = means_no_thing((*words, *words_from(seen.spot, 0, seen.part[1])))
    is_left_out = seen.is_cut and leaves_open(text)
    return Need.NEEDED if is_of_nobody or is_uncounted or is_of_nothing or is_left_out else Need.NONE


def _tells_of_them_alone(text: str, names: tuple[str, ...]) -> bool:
    """Tell whether they are spoken of where nobody, and nothing that people belong to, is named."""
    is_named = _THEY_WHO.search(text) is None or _GROUP.search(_THEY.sub("", text)) is not None
    return not is_named and not any(name in text for name in names)


def _only_says_no(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence only says no to a question, which tells more: 哪儿啊，哪有钱！"""
    return is_answer(document, spot) and _SAYS_NO.match(in_simplified(spot.source.strip())) is not None


@lru_cache(maxsize=2)
def _names(document: Document) -> tuple[str, ...]:
    return tuple(map(in_simplified, document.people))


def does_what_is_untold(asked: str) -> bool:
    """Tell whether a simplified question says of what somebody does no more than the verb: 他后来试了吗？"""
    return _OF_WHAT.fullmatch(asked) is not None or _SO.search(asked) is not None


def leaves_open_of_what(asked: str, names: Iterable[str] = ()) -> bool:
    """Tell whether a simplified question needs what was said before it, of whom of `names` or of what it asks."""
    return speaks_of_nobody(asked, names) or does_what_is_untold(asked)
