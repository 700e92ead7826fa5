"""Which turns of an interview are a question and its answer, and how is each quoted?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import count, groupby
from typing import TYPE_CHECKING

from quizzes.chinese.marks import ends_as_question
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.comprehension.plain_questions import ASKING_WORD, asks_by_word
from quizzes.distractors.display import clauses, quoted, shown, without_end
from quizzes.distractors.speakers import answerer_of, asker_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.question import Evidence

# So hard, and no word that goes on from what was said: 那么苦，为什么不换工作？
_SO_MUCH = (
    "(?:多(?!数|數)|喜[欢歡]|热爱|熱愛|[爱愛怕](?=[^，,]{1,6}[，,])"
    "|(?:[大小远遠近长長短高低难難早晚贵貴苦累忙冷热熱好坏壞美丑醜穷窮疼痛快慢重轻輕深浅淺厚薄久少]"
    "|辛苦|危险|危險|困难|困難|复杂|複雜|重要|便宜|有名|成功|年轻|年輕|艰[难苦]|艱[難苦]|漂亮|简单|簡單)[的，,])"
)
_OPENING = lazy_regex(
    rf"^(?:那[么麼](?!{_SO_MUCH})|那(?=[，,]|[你您我他她它咱这這])|但是|但|可是|不过|不過|而且|而|另外(?![一两兩二三四五六七八九十几幾半那的])|所以(?![才就]))[，,]?(?=\S{{4}})"
)
# What a turn opens with before it asks: a laugh, a name that is called, whom one asks to speak.
CALLED = lazy_regex(
    r"^(?![我你您他她])[\u3400-\u9fff]{0,3}(?:哥|姐|师傅|老师|先生|女士|小姐|太太|总|教授|老板|大姐|大哥|大妈|大爷|阿姨|叔叔|主任|同学|律师|医生|大夫|护士|导演|教练|院长|馆长|校长|团长|厂长|站长|船长|博士|"
    r"師傅|老師|總|老闆|主任|同學|律師|醫生|護士|導演|教練|院長|館長|校長|團長|廠長|站長|船長)[，,！!]"
)
LAUGHS = lazy_regex(
    r"^(?:(?:[哈呵嘿嘻]{1,6}|[哎唉诶欸][呀哟]?|哇|嗯{1,3}|呃|啊|哦|喔|是啊|[对對]{1,3}|好的?|[那这這][个個](?=[，,…]+[我你您听聽])|就是[说說]|怎[么麼][说說]呢)[，,。！!…]+)+"
)
_INVITES = lazy_regex(
    r"^(?:那么?|那麼)?(?:先|首先)?[请請][^，,。]{1,6}(?:说说|說說|谈谈|談談|讲讲|講講|介绍一下|介紹一下)[，,：:]"
)
# What only says that a question comes, or that it is the last one, which tells where in the talk it is asked.
ANNOUNCES = lazy_regex(
    r"^(?:最[后後]|[还還]有|下)(?:再?[问問](?:您|你)?)?一?[个個](?:小)?[问問][题題]是?[，,：:]|"
    r"^[^，,。？]{0,6}(?:[问問]|[请請]教)(?:您|你)?一?[个個][^，,。？]{0,12}[问問][题題][，,：:]"
)
_EMPTY = lazy_regex(
    r"[这样]个?的?问题|最难的一?[题个]|这一点|好问题|这么问|谢谢|说来话长|怎么说呢|这是你的|(?<!么)没想过|不知道怎么说"
)
# A turn that goes on from the answer before it: by its first word, or by what its first clause points to.
_GOES_ON = lazy_regex(
    r"^(?:那|但|可是|不过|所以|既然|然而|而|这(?!里|儿|些年|几年|两年|次|个行业|一行)|它|他|她|刚才|[你您]所?(?:刚才)?(?:说|提到)|也就是说|换句话说|除此|此外|另外|后来)"
)
_POINTS_BACK = lazy_regex(
    r"^[^，,。：:？?]*?(?:[它她]|(?<!其)他|这(?!里|儿|些年|几年|两年|个行业|一行)|那(?!么|里|儿|年)|此)"
)
# A question without its verb: 那第二种呢？
_ELLIPSIS = lazy_regex(
    r"^(?:那么?|然后|还有)?[，,]?[^，,。！？]{0,9}呢[？?]$|^(?:为什么|怎么说|怎么讲|真的吗|是吗|比如)(?:呢)?[？?]$"
)
# A question that means nothing without what is said before it: 是这样吗？
_AS_SAID = lazy_regex(r"^[^。，,]{0,9}(?:这样|那样|这么|那么[做说想])")
_LEAST_QUESTION, _MOST_QUESTION = 6, 36
_LEAST_ANSWER, MOST_ANSWER = 6, 40
_MOST_PASSAGE, _MOST_LEAD, _MOST_TOGETHER = 120, 60, 44
_LAST = 2  # sentences of a turn of which one may ask: a remark on it may follow (这恐怕是最敏感的问题)
_OFTEN = 2  # questions that make a leader of a talk
_LEAST_ASKED, _MOST_ASKED = 3, 80  # questions of a talk without names, and characters of one
_TO_YOU, _ADDRESSED = lazy_regex("[你您]|贵"), 3  # every third of them speaks to somebody


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """
    A turn of one speaker with the turn of another that replies to it; quotes are verbatim, `shown_…` as a learner sees.

    `passage` is what to read first to know what is replied to. `question` is the last question of the turn, cut down to
    the clauses that ask it, or the last sentence of one that asks nothing. `asks` counts its questions, `goes_on` tells
    that the turn takes up the reply before it.
    """

    index: int
    asker: str | None
    answerer: str | None
    question: Evidence
    answer: Evidence
    shown_question: str
    shown_answer: str
    answer_text: str
    asking: tuple[Spot, ...]
    reply: tuple[Spot, ...]
    passage: str
    place: int
    asks: int
    goes_on: bool


def exchanges(document: Document) -> tuple[Exchange, ...]:
    """Give all pairs of a turn and the next turn, of somebody else, that replies to it and says something."""
    return tuple(_exchanges(document))


def quoted_in(document: Document, word: str) -> str:
    """Put a word of the interview between the quotation marks of its script."""
    return f"「{word}」" if document.is_traditional else f"“{word}”"


def _turns(document: Document) -> Iterator[tuple[str | None, tuple[Spot, ...]]]:
    """Give the sentences of each turn; without any name, of each question and the paragraph after it."""
    told = {place: tuple(spots) for place, spots in groupby(document.spots, key=lambda spot: spot.place)}
    if any(turn.speaker is not None for turn in document.interview.turns):
        places = count()
        for turn in document.interview.turns:
            yield turn.speaker, tuple(spot for _ in turn.paragraphs for spot in told.get(next(places), ()))
        return
    paragraphs = list(told.values())
    asking = [_is_asking(paragraph) for paragraph in paragraphs]
    addressed = sum(
        bool(_TO_YOU.search(spots[-1].source)) for spots, asks in zip(paragraphs, asking, strict=True) if asks
    )
    if sum(asking) < _LEAST_ASKED or _ADDRESSED * addressed < sum(asking):
        return
    for i, spots in enumerate(paragraphs):
        answers = i > 0 and asking[i - 1] and not asking[i]
        speaker = "问" if asking[i] else "答" if answers else None
        yield speaker, tuple(replace(spot, speaker=speaker) for spot in spots)


def _is_asking(paragraph: Sequence[Spot]) -> bool:
    """Tell whether a paragraph without a name is a question: it is short and ends with one."""
    return paragraph[-1].asks and sum(len(spot.source) for spot in paragraph) <= _MOST_ASKED


def _exchanges(document: Document) -> Iterator[Exchange]:
    """Take each turn as a question, or as what else is replied to."""
    turns = [(speaker, spots) for speaker, spots in _turns(document) if spots]
    hosts = _hosts(turns)
    for i in _replied(turns, hosts):
        (asker, asking), (_, answering) = turns[i - 1], turns[i]
        before = turns[i - 2][1] if i > 1 else ()
        found = _exchange(i, asking, answering, before, is_led=not hosts or asker in hosts)
        if found is not None:
            yield found


def _replied(turns: Sequence[tuple[str | None, Sequence[Spot]]], hosts: frozenset[str | None]) -> Iterator[int]:
    """Ask by a turn of who asks in this talk; a guest who speaks to a guest asks nothing unless by a question."""
    for i in range(1, len(turns)):
        (asker, asking), (answerer, _) = turns[i - 1], turns[i]
        is_talk = asker is not None and answerer is not None and asker != answerer
        is_asked = asking[-1].asks
        is_turned = answerer in hosts and asker not in hosts  # who answers ends with a question that asks nothing
        if is_talk and not is_turned and (is_asked or asker in hosts):
            yield i


def _hosts(turns: Sequence[tuple[str | None, Sequence[Spot]]]) -> frozenset[str | None]:
    """Tell who leads the talk: whose turns end in a question every other time at least, and not just once."""
    all_turns = Counter(speaker for speaker, _ in turns)
    asking = Counter(speaker for speaker, spots in turns if _asks_at_end(spots))
    least = min(_OFTEN, max(asking.values(), default=0))
    return frozenset(speaker for speaker, often in asking.items() if 2 * often >= all_turns[speaker] and often >= least)


def _asks_at_end(spots: Sequence[Spot]) -> bool:
    """Tell whether a turn ends in a question, or in a remark on the one that it asks: 膝盖疼吗？我的一下雨就疼。"""
    return any(spot.asks for spot in spots[-_LAST:])


def _exchange(
    index: int, asking: Sequence[Spot], answering: Sequence[Spot], before: Sequence[Spot], *, is_led: bool
) -> Exchange | None:
    """Pair two turns; what somebody asks who does not lead the talk is a way of speaking, and is not answered."""
    is_question = is_led and _asks_at_end(asking)
    asked, answered = _question_of(asking, is_question=is_question), _answer_of(answering)
    if asked is None and is_question and not asking[-1].asks:
        is_question, asked = False, _question_of(asking, is_question=False)  # 夏天呢？听说很热。
    text = to_simplified("".join(spot.source for spot in asking)).strip()
    if asked is None or answered is None or _ELLIPSIS.search(text):
        return None
    goes_on = bool(_GOES_ON.search(text) or _POINTS_BACK.search(text))
    asks = sum(spot.asks for spot in asking) if is_question else 0
    return Exchange(
        index=index,
        asker=asking[0].speaker,
        answerer=answering[0].speaker,
        question=asked,
        answer=answering[0].evidence(_opening_of(answered)),
        shown_question=_shown_question(asking, asked.quote, answering[0].speaker) if asks else shown(asked.quote),
        shown_answer=_without_one_stop(quoted(answered, MOST_ANSWER)),
        answer_text="".join(spot.source for spot in answering),
        asking=tuple(asking),
        reply=tuple(answering),
        passage=_passage(asking, before if goes_on else ()),
        place=answering[0].place,
        asks=asks,
        goes_on=goes_on,
    )


def _shown_question(asking: Sequence[Spot], last: str, addressed: str | None) -> str:
    """Show all questions of a turn where they are short, else the last one; leave out the name that it calls."""
    asked = "".join(spot.source for spot in asking if spot.asks).strip()
    text = asked if len(asked) <= _MOST_TOGETHER else last
    before = asking[-2].source.strip() if len(asking) > 1 and asked == asking[-1].source.strip() else ""
    if before and _AS_SAID.search(to_simplified(text)) and len(before) + len(text) <= _MOST_TOGETHER:
        text = before + text
    called = re.compile(rf"^{re.escape(addressed or '')}[，,]")
    for opening in (LAUGHS, _INVITES, called, CALLED, _OPENING, ANNOUNCES):
        text = opening.sub("", text)
    return shown(text)


def _passage(asking: Sequence[Spot], before: Sequence[Spot]) -> str:
    """Quote a turn, its end if it is long, under the last words of the reply that it goes on from."""
    kept = _last_of(asking)
    passage = f"{asker_of(asking[0].speaker)}：{kept}"
    lead = shown(before[-1].source) if before else ""
    if lead and len(lead) <= _MOST_LEAD:
        cut = "……" if len(before) > 1 else ""
        return f"{answerer_of(before[-1].speaker)}：{cut}{lead}\n{passage}"
    return passage


def _last_of(spots: Sequence[Spot]) -> str:
    kept = ""
    for spot in reversed(spots):
        if kept and len(kept) + len(spot.source) > _MOST_PASSAGE:
            return f"……{shown(kept)}"
        kept = spot.source + kept
    return shown(kept)


def _question_of(asking: Sequence[Spot], *, is_question: bool) -> Evidence | None:
    """Take the last question of a turn, cut down to the clauses that ask it; of a turn without one its last words."""
    last = asking[-1]
    if not is_question and not last.asks:
        is_long = len(hanzi_of(last.source)) >= _LEAST_QUESTION
        is_half = ASKING_WORD.match(in_simplified(last.source)) is not None
        return last.evidence(without_end(last.source)) if is_long and not is_half else None
    questions = (spot for spot in reversed(asking) if spot.asks)
    quotes = ((spot, _shortened(spot.source.strip())) for spot in questions)
    return next((spot.evidence(quote) for spot, quote in quotes if quote is not None), None)


def _shortened(question: str) -> str | None:
    """Cut a question down to the clauses that ask it by a word; what asks by its mark alone is left whole."""
    pieces, is_whole = clauses(question), not asks_by_word(question)
    for start in range(1 if is_whole else len(pieces)):
        tail = "".join(pieces[start:])
        if len(tail) <= _MOST_QUESTION and (is_whole or asks_by_word(tail)):
            return tail.strip() if len(hanzi_of(tail)) >= _LEAST_QUESTION else None
    return None


def _answer_of(answering: Sequence[Spot]) -> str | None:
    """Take the beginning of a turn: its first sentence, and the second one as well where the first is short."""
    sources = [spot.source for spot in answering if spot.place == answering[0].place]
    beginning = "".join(sources[:1] if len(hanzi_of("".join(sources[:1]))) >= _LEAST_ANSWER else sources[:2])
    return beginning if _is_telling(sources[:2], beginning) else None


def _is_telling(sources: Sequence[str], beginning: str) -> bool:
    """Tell whether an answer says something: it asks nothing back, and does not speak of the question alone."""
    asks = any(ends_as_question(source) for source in sources if source in beginning)
    is_long = len(hanzi_of(beginning)) >= _LEAST_ANSWER
    return is_long and not asks and not _EMPTY.search(in_simplified(beginning))


def _opening_of(source: str) -> str:
    """Quote as many whole clauses as are shown."""
    kept = ""
    for clause in clauses(source):
        if kept and len(kept) + len(clause) > MOST_ANSWER:
            break
        kept += clause
    return without_end(kept)


def _without_one_stop(text: str) -> str:
    return text.removesuffix("。")
