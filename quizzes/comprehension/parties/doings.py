"""
Who does or says what a sentence tells in words that name nobody, where its grammar leaves no doubt?

    我爸让我去学裁缝             去学裁缝        我: whom 让 has do it
    我太太劝我改，说不能亏本       不能亏本        我太太: who does something in the clauses before 说
    我跟阿嬷说要涨价             要涨价         我: who says it to somebody
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.parties.people import named_in
from quizzes.distractors.display import is_balanced, word_edges, word_from
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from quizzes.comprehension.parties.people import Named
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

Sign = Literal["made to", "said", "asked", "thought"]
_LEAST, _MOST = 3, 24  # hanzi that are asked about
_HAS_DONE = lazy_regex(f"(?P<verb>{any_of('has somebody do it')})$")
_DENIED = lazy_regex("[不没别未]有?$")
# 老师的鼓励我…, 按照老师要求我…: what somebody gives, by which another one does something of his own.
_GIVEN = lazy_regex("的$|(?:^|[，,])(?:经过?|按照?|根据|遵照|照|据|通过|应)[^，,。]{1,8}$")
_SAYS = lazy_regex(f"(?P<said>{any_of('says')})|(?P<thought>{any_of('thinks')})")
# What is said: up to a pause, and nothing that goes on in words of others.
_WORDS = lazy_regex(r"[：:，,]?[“「『‘\"]?(?P<words>[^，,。；;：:！!？?…“”「」『』（）\"]++)(?![“「『\"（])")
_CLAUSE = lazy_regex("[^，,。；;：:！!？?…“”「」『』]*$")
_UNSAID = lazy_regex("(?:[不没别未难再]|如果|要是|就算|假如)[^，,。]{0,6}$|一$")  # 一说起他就笑
_ASKS = lazy_regex("什么|谁|哪|怎么|是不是|有没有|能不能|[吗呢]|几|多少|还有没")
_NO_WORDS = lazy_regex(
    "[过了的完起到出着说是]|不[出完]|[这那][种句样]|[一两几][句声遍]|.*给.+听|.*的$"
    "|.{1,3}[话语]|.{1,2}文(?![件章化学字明具])"  # a language, or what one tells: 上海话, 中文, 真话
    "|.{1,4}就"  # what one does then is no part of it: 觉得累就休息
)
# Half of what is said, whose other half stands behind a pause: 他说与其等，不如自己去.
_IS_HALF = lazy_regex(
    "(?:虽然|尽管|固然|不但|不仅|不光|不只|与其|宁可|宁愿|既然|如果|要是|假如|倘若|一旦|只要|只有|除非|无论|不管|不论|即使|即便|"
    "哪怕|就算|因为|由于|除了|一边|一方面)(?:(?![就才都也还便]|不如|所以)[^，,])*[，,]"
)
_TOWARDS = lazy_regex("[跟对和向给与]|告诉|安慰|骂|问|笑话|劝")
_BRINGS_IN = lazy_regex("(?:有|来了|来过)(?:一?[个位名])?$")
_FREE = frozenset("tdcfmq")  # kinds of words that may stand before who does something
_BEGINS_DOING = frozenset("去来把给跟对在到自己再先重新好好每天拿帮替")
# What somebody comes to know or to feel, or is, he does not do; nor is done to a thing: 后背都让我搓红了.
_NOT_DONE = lazy_regex("^(?:觉得|感到|明白|知道|想起|看到|意识|认识到|有点|失望|高兴|喜欢|是|有|没)|[了过]$")
_SHARED = lazy_regex("[来去]?[吃喝]")  # who asks somebody to eat eats as well


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """
    Words of a sentence that somebody does or says, where he is named, and the word by which it is known.

    `others` are named before the words; `is_far` where one of them, or another clause, stands between who says them
    and the word.
    """

    spot: Spot
    words: str
    who: Named
    by: str
    sign: Sign
    others: tuple[Named, ...]
    is_far: bool


def doings(document: Document, spot: Spot) -> Iterator[Doing]:
    """Give what a sentence tells that somebody does or says."""
    if not spot.asks and is_balanced(spot.source):
        sentence = _Sentence(
            spot=spot,
            simple=in_simplified(spot.source),
            edges=tuple(word_edges(spot.words)),
            people=named_in(document, spot),
        )
        yield from sentence.made_to()
        yield from sentence.said()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    spot: Spot
    simple: str
    edges: tuple[int, ...]
    people: tuple[Named, ...]

    def made_to(self) -> Iterator[Doing]:
        """Give what somebody is had or asked to do."""
        for who in self.people:
            verb = _HAS_DONE.search(self.simple[: who.start])
            before = self.simple[: verb.start()] if verb is not None else ""
            if verb is None or verb.start() not in self.edges or _DENIED.search(before) or _GIVEN.search(before):
                continue
            does = _WORDS.match(self.simple, who.end)
            is_shared = verb["verb"] == "请" and _SHARED.match(self.simple, who.end)
            if does is not None and does.start("words") == who.end and self._is_done(does) and not is_shared:
                yield self._doing(who, verb, does, "made to")

    def _is_done(self, does: re.Match[str]) -> bool:
        first, words = in_simplified(word_from(self.spot.words, does.start("words"))), does["words"].strip()
        is_verb = tag_of(first).startswith("v") or first[:1] in _BEGINS_DOING
        return is_verb and _is_fit(words) and not _NOT_DONE.search(words)

    def said(self) -> Iterator[Doing]:
        """Give what somebody says, asks or thinks."""
        for verb in _SAYS.finditer(self.simple):
            sign: Sign = "thought" if verb["thought"] else "asked" if verb.group() == "问" else "said"
            heard = next((each.end for each in self.people if each.start == verb.end()), verb.end())
            words = _WORDS.match(self.simple, heard if sign == "asked" else verb.end())
            is_whole = {verb.start(), verb.end()} <= set(self.edges) and not self._is_longer(verb)
            is_whole = is_whole and not _UNSAID.search(self.simple[: verb.start()])
            who = self._sayer(verb.start()) if is_whole and words is not None else None
            is_half = words is not None and _IS_HALF.match(self.simple, words.start("words")) is not None
            if who is not None and words is not None and not is_half and _is_said(words["words"].strip(), sign):
                yield self._doing(who, verb, words, sign)

    def _is_longer(self, verb: re.Match[str]) -> bool:
        """Tell whether a verb is but the beginning of a word, however it was cut: 最后说定一年半."""
        behind = in_simplified(word_from(self.spot.words, verb.end()))
        return bool(behind) and f"{verb.group()}{behind}" in dictionary()

    def _doing(self, who: Named, verb: re.Match[str], words: re.Match[str], sign: Sign) -> Doing:
        source, at = self.spot.source, verb.start()
        is_far = "，" in self.simple[who.end : at].replace(",", "，")
        is_far = is_far or any(who.end <= each.start < at for each in self.people)
        return Doing(
            spot=self.spot,
            words=source[words.start("words") : words.end("words")].strip(),
            who=who,
            by=source[at : verb.end()],
            sign=sign,
            others=tuple(each for each in self.people if each != who and each.start < words.start("words")),
            is_far=is_far,
        )

    def _sayer(self, at: int) -> Named | None:
        """Find who says what stands behind a verb: who stands at the head of its clause, else of those before it."""
        end = at
        while end >= 0:
            clause = _CLAUSE.search(self.simple, 0, end)
            start = clause.start() if clause is not None else 0
            inside = [each for each in self.people if start <= each.start < end]
            if inside and self._is_head(start, inside[0]):
                is_his = self._is_joined(inside, at) if end == at else self._is_alone(inside[0], at)
                return inside[0] if is_his else None
            if not self._goes_on(start, end) or self.simple[max(0, start - 1)] not in "，,":
                return None
            end = start - 1
        return None

    def _is_head(self, start: int, named: Named) -> bool:
        is_brought_in = _BRINGS_IN.search(self.simple[start : named.start]) is not None
        return is_brought_in or self._is_free(start, named.start)

    def _is_joined(self, inside: list[Named], at: int) -> bool:
        """Tell whether nothing but to whom it is said stands between who says something and the verb."""
        who, *heard = inside
        if not heard:
            return self._is_free(who.end, at)
        [first, *more] = heard
        is_towards = _TOWARDS.fullmatch(self.simple[who.end : first.start]) is not None
        return is_towards and not more and self._is_free(first.end, at)

    def _is_alone(self, who: Named, at: int) -> bool:
        """Tell whether nobody else is named in the clauses before a verb, but for who tells it: 我被老板骂了，说……."""
        between = [each.person for each in self.people if who.end <= each.start < at]
        return all(each is not None and each.sort == "speaker" for each in between)

    def _is_free(self, start: int, end: int) -> bool:
        """Tell whether nothing but times, adverbs and conjunctions stands in a part of the sentence."""
        return all(tag_of(word)[:1] in _FREE for word in self._words(start, end))

    def _goes_on(self, start: int, end: int) -> bool:
        """Tell whether a clause begins with what is done, and so goes on with who does something before it."""
        first = next((word for word in self._words(start, end) if tag_of(word)[:1] not in _FREE), "")
        return not first or tag_of(first).startswith(("v", "p")) or first in _BEGINS_DOING

    def _words(self, start: int, end: int) -> list[str]:
        parts = zip(self.edges, self.edges[1:], strict=False)
        return [self.simple[a:b] for a, b in parts if start <= a < end and self.simple[a:b].strip()]


def _is_said(words: str, sign: Sign) -> bool:
    is_question = sign != "asked" or _ASKS.search(words) is not None
    return _is_fit(words) and is_question and not _NO_WORDS.match(words)


def _is_fit(words: str) -> bool:
    return _LEAST <= len(hanzi_of(words)) <= _MOST
