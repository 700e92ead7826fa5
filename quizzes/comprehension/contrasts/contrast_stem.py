"""
How is a contrast asked about: by what its subject is, or by the question that it answers?

A stem that does not stand alone comes with the words to read before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.asking import asked_of, without_marker
from quizzes.comprehension.contrasts.contrast_passage import is_asked, words_before
from quizzes.comprehension.third_person import whose
from quizzes.comprehension.whole_question import whole_question
from quizzes.distractors.display import shown
from quizzes.distractors.speakers import answerer_of, asker_of, name_of
from quizzes.distractors.words import in_simplified, table
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.comprehension.contrasts.contrast_site import Site
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_IS_WHAT = lazy_regex(f"{any_of('what something is')}$")
# 目标, 最主要的原因, 减少最快的地方: whose, and of what?
_BARE = lazy_regex(r"(?:(?:增[加长]|减少|变化|上升|下降|消失|[涨跌降升长变]得?)?最[^的]{1,3}的)?(?:..?|第一步)")
_PERSON = lazy_regex(f"{any_of('somebody by trade or kin')}们?$")
_OF_A_SORT = lazy_regex("一[个位名种].*的")
_TRADE = lazy_regex("(?:职业|工作|身份|专业|角色)$")  # which is nobody, but what somebody is
_TIME = lazy_regex(
    r"(?:[雨雪晴阴热冷节今明昨前后每那]天|[春夏秋冬]天|日子|时候|时节|季节?|[早晚]上|[上下]午|中午|夜里|周末|假期|[暑寒]假|[年月日])$"
)
# Where somebody goes to, which is no thing: 学生想去的.
_GOES_TO = lazy_regex(
    "(?:(?<![失过出下上进回拿买卖死拉送带寄])去|(?:搬|走|跑|飞|赶|逃|坐|回)[到去往]|(?<![收找退])回)过?的$"
)
# What leaves open whom or what it means where the speaker is named beside it.
# 手里端的: in whose hands? 里面插的: in what?
_IN_WHAT = lazy_regex(
    "(?:手|嘴|脸|身|眼|怀|头|脚|肩|背|脑子|口袋|兜|心)[里上中下]|[里外上下前后左右对][面边头]|旁边|中间|底下|[这那][里儿]"
)
_ORDINAL = lazy_regex(f"[第头]{OF_DATE}|最后一")  # 第一件事, 头一件事: of what?
_POINTS_AT = lazy_regex(r"^(?:这|那)(?:件事|一点)?$|^[他她](?!们)")
_OF_OTHERS = lazy_regex("(?<![户个些的里穷富农好大])人家")  # who they are only the words before tell
_ASKS_WHY = lazy_regex(r"为什么|为何|何以")
_BUT = lazy_regex(r"^(?:可|原来|原來)(?=[他她它我这那這])")
_OF_ITSELF = lazy_regex("(?<!我)自己")  # 她不高兴，说自己学的是……: whose words alone tell who that is
# 靠的是什么: who or what relies on it is told before, and no question says so.
_IS_NOT_SAID_OF = lazy_regex("(?:(?:主要|真正|其实)?(?:[靠凭要为说看比讲用图怕缺做卖买找等学练]))的")
# Whose mother it is only the one knows whose words are told: 我儿子说，妈妈做的不是扯面.
_KIN_ALONE = lazy_regex("(?P<kin>[爸妈爷奶哥姐弟妹叔姑舅姨])(?P=kin)|[爸妈爷奶]|父亲|母亲")
# 在路上想通的, 昨天来的, 白的: what so ends names nothing.
_DONE_SO = lazy_regex("(?<![目真])的$")
# Nor who took it with them: 带的是什么.
_OF_NOBODY = lazy_regex("[带穿吃喝用做看听买卖写画住坐骑开拿送留]的")
# Those who did so, of whom 走的是什么 does not ask why, or how they felt: 走的不是怕苦，是想家.
_WHO_DID = lazy_regex(
    "(?:^|[，,]|[都才先后後])(?:[走来來死]|[留剩][下到]?|离开|離開|退出|退学|辞职|放弃|报名|參加|参加|坚持下来)了?的$"
)
_TURN = lazy_regex("^(?:不过|不過|但是?|可是|而)")
_IT = lazy_regex(r"[它他她这那](?:们|件事|一点|里)?")
_TO_OTHERS, _ONE_PERSON = lazy_regex("[你您咱]"), lazy_regex("(?<!其)[他她](?!们)")
_ANSWERS = "是怎么回答的？"
_OURS = lazy_regex(r"(?:^|(?<=[对對]))我[们們]")
_NOT_TOLD = lazy_regex(r"[你您咱]|(?<!^)(?<!对)我")  # who is spoken to, or the speaker inside of a subject
_INNER = str.maketrans("“”「」", "‘’『』")
# Of what it is asked only the talk before says: 后来是怎么出名的？
_ASKS_OF_NOTHING = lazy_regex(
    r"(?:那么?|后来|当时|现在|最后|结果|到底|究竟|又|[，,])*(?:是|靠)?(?:怎么|如何|靠什么|为什么|什么时候|因为什么)"
    r"[^，,我你您他她]{1,8}的[？?]"
)
_NOUNS = frozenset({"n", "nz", "ns", "nt", "nr", "s", "np", "nc"})
_DESCRIBING = _NOUNS | {"a", "b", "m", "q", "mq"}
# 最怕的是什么, which is one thing: nobody would answer that it is neither, or both.
_MOST_SO = lazy_regex("最(?![后後初近终終])")
_LONGEST_STEM, _LONGEST_QUESTION = 24, 36


def stem_of(document: Document, spot: Spot, site: Site) -> tuple[str | None, str | None]:
    """Ask for what a sentence says of its subject, and give what to read first; no stem where it stays open."""
    if _MOST_SO.search(site.subject):
        own = stem_in_own_words(document, spot, site)
        if own[0] is not None:
            return own
    is_unnamed = site.is_open or _tells_how(site)
    stem, passage = None if is_unnamed else _stem(document, spot, site), None
    if stem is None and not is_unnamed:
        stem, passage = _stem_in_context(document, spot, site)
    return (stem, passage) if stem is not None else stem_in_own_words(document, spot, site)


def _tells_how(site: Site) -> bool:
    """Tell whether both halves say where, when or how something is done: 不是在屋里想通的 does not answer 是什么."""
    halves = [in_simplified(half) for half in (site.a, site.b)]
    return not in_simplified(site.subject).endswith("的") and all(_DONE_SO.search(half) for half in halves)


def stem_in_own_words(document: Document, spot: Spot, site: Site) -> tuple[str | None, str | None]:
    """Ask how a speaker answers, where the subject is himself or can be told in his own words alone (我, 这)."""
    if spot.speaker is None or site.is_reported or _TO_OTHERS.search(in_simplified(site.subject)):
        return None, None
    if site.a in site.b or site.b in site.a:
        return None, None
    is_bare = "最" in site.subject and bool(_BARE.fullmatch(in_simplified(bare_subject(site))))
    own, passage = words_before(document, spot, site, is_bare=is_bare)
    if own or not is_asked(document, spot) or not site.subject:
        return None, None
    if passage is None or _ONE_PERSON.search(in_simplified(site.subject)):
        return None, None
    return f"{name_of(spot.speaker)}{_ANSWERS}", passage


def named_in_options(site: Site, stem: str) -> str:
    """Say of whom each option speaks where the stem does not end as they begin (年轻人是…)."""
    return re.split("[，,]", bare_subject(site))[-1] if stem.endswith(_ANSWERS) else ""


def asks_openly(stem: str) -> bool:
    """Tell whether a stem asks for all that somebody says, and for no one thing in it."""
    return stem.endswith(_ANSWERS) and "：" not in stem  # 记者问：“……什么？”


def bare_subject(site: Site) -> str:
    """Give of what something is said, without what ties it to the words before (所以, 不过)."""
    return _TURN.sub("", _BUT.sub("", without_marker(site.subject)))


def _stem(document: Document, spot: Spot, site: Site) -> str | None:
    if not site.subject:
        return None if site.is_reported else _stem_of_question(document, spot, site)
    subject = to_simplified(site.subject)
    if (
        len(subject) > _LONGEST_STEM
        or _OF_OTHERS.search(subject)
        or site.is_bare
        or _BARE.fullmatch(subject)
        or _ORDINAL.match(subject)
        or _IN_WHAT.match(subject)
        or not _names_something(spot, site.subject)
        or _is_of_anothers_kin(spot, site)
    ):
        return None
    if _IS_WHAT.search(subject):
        return asked_of(spot.speaker, site.subject, f"是{_what(spot, site)}", is_reported=site.is_reported)
    return None


def _stem_of_question(document: Document, spot: Spot, site: Site) -> str | None:
    """Where the answer to a question leaves its subject out, let the question ask."""
    before = document.before(spot)
    is_reply = before is not None and before.speaker is not None and before.speaker != spot.speaker
    if before is None or spot.speaker is None or not is_reply or not spot.source.strip().startswith(site.quote[:2]):
        return None
    question = shown(whole_question(document, before, _LONGEST_QUESTION))
    is_open = _ASKS_WHY.search(in_simplified(question)) or _ASKS_OF_NOTHING.fullmatch(in_simplified(question))
    if not question.endswith("？") or len(question) > _LONGEST_QUESTION or is_open:
        return None
    opening, closing = "「」" if document.is_traditional else "“”"
    asked = f"{opening}{question.translate(_INNER)}{closing}"
    return f"{asker_of(before.speaker)}问：{asked}{answerer_of(spot.speaker)}是怎么回答的？"


def _stem_in_context(document: Document, spot: Spot, site: Site) -> tuple[str | None, str | None]:
    """Ask for what a subject that points back is said to be, under the words that it points to."""
    subject = in_simplified(site.subject)
    last = re.split("[，,]", _BUT.sub("", subject))[-1]
    is_askable = subject.endswith("的") or bool(_IT.fullmatch(last) or _IS_WHAT.search(subject))
    is_open = any(sign.search(told) for sign, told in ((_OF_ITSELF, subject), (_NOT_TOLD, subject), (_POINTS_AT, last)))
    is_open = is_open or _is_of_anothers_kin(spot, site) or _OF_NOBODY.fullmatch(subject) is not None
    if spot.speaker is None or not subject or not is_askable or is_open:
        return None, None
    told = without_marker(_BUT.sub("", site.subject))
    told = _OURS.sub("他们", told) if _OURS.search(told) else _of_himself(told)
    is_bare = bool(_BARE.fullmatch(subject))
    name, (own, passage) = name_of(spot.speaker), words_before(document, spot, site, is_bare=is_bare)
    if passage is None:
        return None, None
    lead = "接下来的话" if own else "的回答" if is_asked(document, spot) else ""
    asked = f"是{_what(spot, site)}？"
    if not lead:
        return f"{name}说，{told}{asked}", passage
    is_of_who_did = asked == "是什么？" and _WHO_DID.search(in_simplified(told)) and not _are_named(spot, site)
    if is_of_who_did or (own and _IS_NOT_SAID_OF.fullmatch(in_simplified(told))):
        return None, None
    if told.startswith("自己"):  # 自己 would be nobody behind 根据
        return f"根据{lead.removeprefix('的')}，{name}{told.removeprefix('自己')}{asked}", passage
    return f"根据{name}{lead}，{told}{asked}", passage


def _is_of_anothers_kin(spot: Spot, site: Site) -> bool:
    """Tell whether words that somebody tells of another speak of a mother, and not of whose."""
    said_before = spot.source[: max(0, spot.source.find(site.subject))]
    return bool(_KIN_ALONE.match(in_simplified(site.subject))) and "说" in in_simplified(said_before)


def _of_himself(told: str) -> str:
    """Say 自己 for the speaker at the head: 自己怕的, 自己的爸爸."""
    return whose("自己", told[1:]) if told.startswith("我") else told


def _what(spot: Spot, site: Site) -> str:
    """
    Ask for persons with 谁, for times with 什么时候, for where one goes with 什么地方, for all else with 什么.

    Somebody of a sort, 一个更好的工人, is nobody who could be named: 什么样的人.
    """
    phrases = [in_simplified(phrase) for phrase in (site.a, site.b)]
    is_done = any(_tag_of(word).startswith("v") for each in (site.a, site.b) for word in _words_of(spot, each)[:1])
    if _GOES_TO.search(in_simplified(site.subject)) and not is_done:
        return "什么地方"
    if all(map(_PERSON.search, phrases)) and not _TRADE.search(in_simplified(site.subject)):
        return "什么样的人" if any(map(_OF_A_SORT.match, phrases)) else "谁"
    return "什么时候" if all(map(_TIME.search, phrases)) else "什么"


def _are_named(spot: Spot, site: Site) -> bool:
    """Tell whether both sides of a contrast name something, and none says what somebody does or how he feels."""
    return all(_is_noun_phrase(spot, phrase) for phrase in (site.a, site.b))


def _names_something(spot: Spot, subject: str) -> bool:
    """Tell whether a subject holds a noun: 我更担心的 leaves open in what, and 最重要的 for whom as well."""
    return any(word in subject and _tag_of(word) in _NOUNS for word in spot.words)


def _is_noun_phrase(spot: Spot, subject: str) -> bool:
    """Tell whether words before 不是 name something: a noun with nothing before it but what describes it."""
    words = _words_of(spot, subject)
    described = words[:-1] and words[-2] == "的"
    is_named = bool(words) and _tag_of(words[-1]) in _NOUNS
    return is_named and (bool(described) or all(_tag_of(word) in _DESCRIBING for word in words[:-1]))


def _words_of(spot: Spot, text: str) -> tuple[str, ...]:
    """Find the words that a piece of the sentence is cut into; none where its edges are not theirs."""
    bare = [word for word in spot.words if word.strip()]
    for start in range(len(bare)):
        for end in range(start + 1, len(bare) + 1):
            joined = "".join(bare[start:end])
            if joined == text:
                return tuple(bare[start:end])
            if not text.startswith(joined):
                break
    return ()


def _tag_of(word: str) -> str:
    known = table().get(to_simplified(word))
    return known.pos if known is not None else tag_of(word)
