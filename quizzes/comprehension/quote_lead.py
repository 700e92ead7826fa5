"""
What is shown before a quote, so that who reads nothing else knows of what, of whom and of when it speaks?

    活下来了，＿＿给我们送一箱橘子。     who? the question that it answers is shown: 记者：他后来怎么样？
    第二年跑了＿＿，油钱都没挣回来。     the second year of what? the sentence before it
    退票扣了她＿＿。                    whom? the sentence before it
    比赛以后我看了＿＿。                 what? it tells it nowhere: not asked, if the sentence before cannot be shown
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.begun_amid import begins_amid, names_something, speaks_of_nobody
from quizzes.comprehension.claim_cuts import Cut, opens_with_subject, says_only_when
from quizzes.comprehension.claim_gaps import leaves_out_of_what
from quizzes.comprehension.exchange import asker_of, name_of
from quizzes.comprehension.following_site import asks
from quizzes.comprehension.own_occasion import lacks_occasion
from quizzes.comprehension.own_topic import lacks_topic, tells_change_alone
from quizzes.comprehension.quote_context import points_back, sentence_before
from quizzes.comprehension.unnamed_matter import leaves_out_matter
from quizzes.distractors.display import clauses, shown
from quizzes.distractors.leaning import Need, need_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.distractors.document import Document, Spot

_MOST_SENTENCES, _MOST_BEFORE, _MOST_QUESTION = 4, 130, 60  # characters of what is shown before, and of a question
_LEAST_TELLING, _LEAST_ASKED = 6, 4  # hanzi of a sentence that tells something, and of a question
_UNTOLD = re.compile("…")
_N = "[0-9〇零一二两三四五六七八九十百千几]"
_SPAN = rf"(?:{_N}+多?|半)个?半?(?:年|月|天|周|星期|礼拜|小时|钟头|分钟)"
_THIRD_PERSON = re.compile(r"(?<![其吉])[他她](?!人|乡)|[它牠]")
_TAKES_OBJECT = re.compile("[了给把对跟被让向替帮陪]$")
_THEY = re.compile("[他她它牠]们")
# Whom a pronoun may mean, where it stands before it.
_SOMEBODY = re.compile(
    "[人者员师友客们生]|夫[妻妇]|一家|两口|老板|先生|太太|女士|小姐|[父母妈爸娘爹]|奶奶|爷爷|[哥弟姐妹叔伯姑姨舅嫂婶]|[儿女]|孩|姑娘|小伙|"
    "大[爷妈娘]|[船店站队校班厂村镇市馆院部]长|教授|教练|导演|司机|学者|专家|画家|作家|公司|[厂校局]|政府|警察|王|(?<!行)李|(?<![一二两三四五六七八九十百几这那每])张"
)
_FOLLOWS_FROM = re.compile("于是|所以|因此|因而")
_TAKES_UP = re.compile("后来|然后|所以|结果|接着|那么|那(?=[，,就后])")
_SAYS_NO = re.compile(
    "(?:也|倒|其实|才|当然|[^，,]{0,3}可)?不是(?!不|没)|哪儿?[呀啊有]|哪里[，,！]|没有?(?:[啊呀的]|[，,])|不[，,]|怎么(?:会|可能)"
)
# Counted from what is told before it, and from nothing that only says no.
_COUNTED_ON = re.compile(
    rf"(?:后来|[一-龥]{{0,2}}到了?|从|又|可是?|但是?|[就才]?是)?第(?!一){_N}+个?(?P<unit>[年天月周]|星期|礼拜)(?!.*第一)"
)
_SOMETHING = re.compile("[一-龥]{2}")
_OPEN = re.compile(
    # on which day, in which year
    rf"(?:可是?|但是?|就|后来|结果|从|到|在|直到)?那(?:[天年次回晚]|段时间|时候?(?!我)|会儿(?!我))|[次翌]年|次日|[同当]年(?!.*[0-9〇一二三四五六七八九十]年)|"
    rf"(?:后来|[一-龥]{{0,2}}到了?|从|又|可是?|但是?|[就才]?是)?第{_N}+[年天个](?!.*第一)|[^，,]{{0,6}}[，,]是因为第{_N}+[年天个]|第{_N}[，,、]|"
    # which of two, the same as what, of what one thought anew
    r"[前后]者|同样是|(?:自己|我)?(?:改变|改)了?主意|"
    # at what
    r"[^，,]{1,5}(?:很|非常|特别|十分)(?:得意|高兴|生气|吃惊|感动|失望|开心|激动|着急|不服气)[，,]|"
    rf"(?:又|再)?过了?{_SPAN}|(?:不到|没过|才过){_SPAN}[，,]|{_SPAN}(?:里|之?内)[，,]|"
    r"[而但]?全年(?!.*[0-9〇一二三四五六七八九十去今前]年)|"
    # a condition of what, the worst of what, inside of what
    r"[^，,：:]{0,8}(?:条件|要求|代价|好处|坏处|最[好坏]的(?:情况|结果|可能))(?:[：:，,]|就?是)|(?:结果|原因|问题|办法)就?是|"
    r"(?:[里外上下前后]面|里头|旁边|对面|背面)(?:就|都|还|也)?(?:[是有写]|[^，,]{1,3}着)|"
    # who went on with it
    r"又(?!是|有|一[次天回年个])[一-龥]{1,2}了|"
    # seen by whom
    r"(?:又|还|只|就|才)?(?:看[见到]|听[见到]|发现|想[起到]|遇[见到]|碰[见到上])(?!的)|"
    # to whom was it answered, and what
    r"我?(?:又|就|也|只好|马上)?(?:回答|答应|同意|反对|不同意)(?:[：:，,说]|$)|再加上"
)
_COUNTS_AGAINST = re.compile(
    rf"(?:^|[，,；])[^，,；]{{0,3}}{_N}+[个位名人][^，,；]{{0,2}}(?:反对|同意|赞成|答应|支持)(?=[，,；]|$)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lead:
    """What others say before a quote, each under their names, and what its own speaker says right before it."""

    above: str = ""
    told: str = ""

    def written(self, label: str) -> str:
        """Write it with the name of the speaker, up to where the quote begins."""
        return f"{self.above}\n{label}{self.told}" if self.above else f"{label}{self.told}"

    def bears(self, document: Document, passage: str) -> bool:
        """Tell whether nothing is missing before what is shown, nor anybody of whom it speaks."""
        names, text = tuple(map(in_simplified, document.people)), in_simplified(f"{self.told}{passage}")
        if not self.above:
            return not begins_amid(text, names)
        above = in_simplified(self.above)
        return bool(_THIRD_PERSON.search(above)) or not speaks_of_nobody(f"{above}{text}", names)


def lead_of_quote(document: Document, spot: Spot, passage: str, may_show: Callable[[str], bool]) -> str | None:
    """
    Give what stands before a quote: who speaks, and what was said before, where the quote leans on that.

    None where it needs what cannot be shown: what is too long, of another paragraph, or refused by `may_show`.
    """
    label = f"{document.written(name_of(spot.speaker))}：" if spot.speaker is not None else ""
    lead = _lead(document, spot, passage, may_show)
    if lead is None:
        return None
    opens_talk = spot.index == 0  # nothing was said before it
    return lead.written(label) if opens_talk or lead.bears(document, passage) else None


def _lead(document: Document, spot: Spot, passage: str, may_show: Callable[[str], bool]) -> _Lead | None:
    own = _need(document, spot, passage)
    told = _told_before(document, spot, passage, may_show) if _opens(spot, passage) else None
    if own is Need.NONE or (own is Need.HELPS and not _opens(spot, passage)):
        return _Lead() if told is None else told
    text = in_simplified(passage)
    counted = _COUNTED_ON.match(text)
    said_first = document.spots[spot.index - 1] if spot.index else spot
    shown_before = told.written("") if told is not None else ""
    if counted is not None and _answers_no(document, said_first) and counted["unit"] not in in_simplified(shown_before):
        return None
    if told is not None or _is_of_nobody(_THEY.sub("", text)) or (_follows(document, spot) and leaves_open(text)):
        return told
    before = sentence_before(document, spot, passage)
    if before and may_show(before):
        return _Lead(told=shown(before))
    return None if _FOLLOWS_FROM.match(text) else _Lead()


def _follows(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence goes on in a paragraph, or answers a question, so that it may lean on that."""
    before = document.spots[spot.index - 1] if spot.index else None
    if before is None:
        return False
    is_narrated = spot.speaker is None  # what a narrator tells goes on through all of the talk
    return is_narrated or before.place == spot.place or question_before(document, spot) is not None


def _opens(spot: Spot, passage: str) -> bool:
    return spot.source.strip().startswith(passage)


def _told_before(document: Document, spot: Spot, passage: str, may_show: Callable[[str], bool]) -> _Lead | None:
    """Go back until nothing is missing, or to the question that is answered; None if that fails."""
    told, first = "", spot
    for count in range(_MOST_SENTENCES + 1):
        if question_before(document, first) is not None:
            question = _question(document, first)
            above = _said_above(document, first)
            question = f"{above}\n{question}" if question and above and may_show(above) else question
            return _Lead(above=question, told=shown(told)) if question and may_show(question) else None
        before = document.spots[first.index - 1] if first.index and count < _MOST_SENTENCES else None
        if before is not None and _is_replied_to(before, first):
            said = f"{document.written(asker_of(before.speaker))}：{shown(before.source)}"
            is_fit = len(before.source) <= _MOST_QUESTION and may_show(before.source) and not _is_open(before)
            return _Lead(above=said, told=shown(told)) if is_fit else None
        if before is None or before.place != spot.place or asks(before) or _UNTOLD.search(before.source):
            return None
        told, first = f"{before.source}{told}", before
        if len(told) > _MOST_BEFORE or not may_show(before.source):
            return None
        lead = _Lead(told=shown(told))
        is_telling = len(hanzi_of(before.source)) >= _LEAST_TELLING and not _answers_no(document, before)
        is_telling = is_telling and _need(document, before, before.source.strip()) is not Need.NEEDED
        if is_telling and lead.bears(document, passage):
            return lead
    return None


def _answers_no(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence only says no to a question, which tells more: 哪儿啊，哪有钱！"""
    said = in_simplified(spot.source.strip())
    return question_before(document, spot) is not None and _SAYS_NO.match(said) is not None


def _is_replied_to(before: Spot, spot: Spot) -> bool:
    """Tell whether somebody else says one sentence right before another."""
    return None not in {before.speaker, spot.speaker} and before.speaker != spot.speaker


def _is_open(spot: Spot) -> bool:
    text = in_simplified(spot.source.strip())
    is_empty = len(hanzi_of(text)) < _LEAST_TELLING or not names_something(text)
    return is_empty or leaves_open(text) or begins_amid(text)


def _question(document: Document, spot: Spot) -> str:
    """Show the question that a sentence answers, under what is said before 后来呢; empty where that is long."""
    asked = [document.spots[spot.index - 1]]
    while len(hanzi_of("".join(each.source for each in asked))) < _LEAST_ASKED:
        before = document.spots[asked[0].index - 1] if asked[0].index else None
        if before is None or before.speaker != asked[0].speaker:
            return ""
        asked.insert(0, before)
    said = shown("".join(each.source for each in asked))
    return f"{document.written(asker_of(asked[0].speaker))}：{said}" if len(said) <= _MOST_QUESTION else ""


def _said_above(document: Document, spot: Spot) -> str:
    """Show what the question that a sentence answers takes up with a 后来 or a 所以; empty where it does not."""
    asked = document.spots[spot.index - 1]
    said = document.spots[asked.index - 1] if asked.index else asked
    is_own = said.speaker is not None and said.speaker == spot.speaker != asked.speaker  # and no quarrel of two others
    is_taken_up = is_own and _TAKES_UP.match(in_simplified(asked.source.strip()))
    is_fit = len(hanzi_of(said.source)) >= _LEAST_TELLING and len(said.source) <= _MOST_QUESTION
    is_fit = is_fit and not _UNTOLD.search(said.source) and not asks(said) and not _is_open(said)
    return f"{document.written(name_of(said.speaker or ''))}：{shown(said.source)}" if is_taken_up and is_fit else ""


def question_before(document: Document, spot: Spot) -> Spot | None:
    """Give the question of somebody else right before a sentence; None where nobody asks one."""
    before = document.spots[spot.index - 1] if spot.index else None
    is_asked = before is not None and before.speaker not in {None, spot.speaker} and asks(before)
    return before if is_asked and spot.speaker is not None else None


def _need(document: Document, spot: Spot, passage: str) -> Need:
    """Say how much a quote needs what was said before it."""
    text, answers = in_simplified(passage), question_before(document, spot) is not None
    words = _words_of(spot, passage)
    is_of_nobody = need_of(words, answers=answers, is_cut=True) is Need.NEEDED
    if leaves_open(text) or (is_of_nobody and not _names_subject(spot, passage)):
        return Need.NEEDED
    is_answer = answers and need_of(words, answers=answers) is not Need.NONE
    return Need.HELPS if is_answer or points_back(passage) or _FOLLOWS_FROM.match(text) else Need.NONE


def _names_subject(spot: Spot, passage: str) -> bool:
    """Tell whether a quote that opens its sentence names who does what it tells, or goes on from within one."""
    pieces, start = clauses(spot.source), len(spot.source) - len(spot.source.lstrip())
    whole = Cut(spot=spot, pieces=tuple(pieces), first=0, last=len(pieces))
    return not _opens(spot, passage) or opens_with_subject(whole, start)


def leaves_open(text: str) -> bool:
    """Tell whether simplified words, read by themselves, leave out of what, of whom or of when they tell something."""
    is_open = bool(_OPEN.match(text) or _COUNTS_AGAINST.search(text)) or _is_of_nobody(text) or lacks_occasion(text)
    is_open = is_open or leaves_out_matter(text)
    return is_open or lacks_topic(text) or leaves_out_of_what(text) or tells_change_alone(text)


def _is_of_nobody(text: str) -> bool:
    """Tell whether a pronoun of the third person stands before all that it could mean."""
    found = _THIRD_PERSON.search(text)
    if found is None:
        return False
    meant, before = _SOMETHING if found.group() in "它牠" else _SOMEBODY, text[: found.start()]
    if _TAKES_OBJECT.search(before):  # 公司赔了他们八十块: no 公司, as that pays itself nothing
        before = before[: before.rfind("，") + 1]
    return says_only_when(before.rstrip("，")) or not meant.search(before)


def _words_of(spot: Spot, passage: str) -> list[str]:
    """Give the words that stand wholly in a part of a sentence."""
    at = spot.source.find(passage)
    ends = accumulate(map(len, spot.words))
    return [
        word for word, end in zip(spot.words, ends, strict=True) if at <= end - len(word) and end <= at + len(passage)
    ]
