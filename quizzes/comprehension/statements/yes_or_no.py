"""
Does somebody answer a question with yes, or with no?

    您女儿也学地理，是受您的影响吗？     恰恰相反。       「いいえ。」   对     「はい。」   错
    现在年轻人还搓澡吗？             搓啊！         「はい。」    对     「いいえ。」  错

Who asks so leaves it open, so that nobody knows without the text. An answer counts that is nothing but a yes or a no of
our table, be it in other words, before the first pause: what holds at first, for some, or but for a but is none. Its
translation must say no where it does, and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import compiled, rows_of
from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.labels import labelled
from quizzes.comprehension.meant import quoted_with_meaning
from quizzes.comprehension.replies.clear_questions import is_clear
from quizzes.distractors.display import clauses, nested, shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.item_level import level_found
from quizzes.distractors.speakers import answerer_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from quizzes.comprehension.exchange import Exchange
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_MERIT, _MOST_PASSAGE, _LEAST_KNOWN = 1.7, 140, 4
_WORDS = {"ja": {True: "はい。", False: "いいえ。"}, "en": {True: "Yes.", False: "No."}}
# A question for yes or no, and what makes it another one: a word that asks, a choice, a request, a no of its own.
_WHETHER = lazy_regex("(?:吗|[了过]没有)[？?]$|(?P<either>[一-龥])[不没](?P=either)")
_OTHERWISE = lazy_regex(
    "怎|哪|谁|几(?!乎)|多少|为什么|为何|如何|还是|多[久大长高远]|难道|(?:介绍|说说|谈谈|讲讲|聊聊|举例|一下)"
)
_EITHER_WAY = lazy_regex("(?P<either>[一-龥])[不没](?P=either)|[了过]没有")
_NO = lazy_regex("[不没]|(?<![特分差])别(?![人的处])")
# Who asks whether there is something has mostly heard of it: of 19 such questions 18 were answered with yes. So does
# who asks only after having said it, who asks what one remembers, and who asks for something.
_WAITS_FOR_YES = lazy_regex(
    f"有没有|(?<![没所])有(?![用趣名效]|意思|必要|道理)[^，]*吗|{any_pattern('yes or no: waits for a yes')}"
)
_BEFORE_REPLY = lazy_regex("^(?:老实说|说实话|坦白说|嗯+|哦|唉|是啊|哎呀?)[，,。]")
_HOW_SAID = lazy_regex("[啊呀哦喔呢嘛哟呗啦]*[！!。，,；;]*$")
# What takes back a part of what was just said, or tells when alone it is so; and what does so in the next sentence.
_BUT = lazy_regex(
    "但|不过|可是|可(?=[我他她它])|只[是有]|其实|后来|除非|然而|却|[一刚]开始|起初|当时|有时|除了|一半|部分|至少|也不[全是]|要看|看情况"
)
_BUT_THEN = lazy_regex("^(?:但|不过|可是?(?!以|能)|只是|其实|后来|除非|然而|当然)")
_DENIES = {
    "ja": lazy_regex("ない|ません|なかっ|なく|ず[、。に]|いいえ|いえ|いや|逆|反対|嘘|まさか|だめ|無理|別に|とんでも"),
    "en": lazy_regex(r"(?i:\b(?:no|not|never|nobody|none|nothing|neither|hardly|opposite|contrary|cannot)\b|n['’]t\b)"),
}
_PAUSE = lazy_regex("[、。，！!？?,.;]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A question for yes or no with the first words of its answer, and whether they are a yes."""

    exchange: Exchange
    quote: str
    is_yes: bool


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask of each question that is answered with a plain yes or no which of the two it is."""
    if document.language is None:
        return
    for exchange in exchanges(document):
        reply = reply_of(exchange) if len(exchange.passage) <= _MOST_PASSAGE else None
        if reply is None or tally.refuses("open-reference", hit=not is_clear(exchange)):
            continue
        if not tally.refuses("one-sided", hit=not _is_so_in_translation(document, reply)):
            yield from (_item(document, reply, says_yes=each) for each in (True, False))


def reply_of(exchange: Exchange) -> Reply | None:
    """Read a plain yes or no; None where somebody asks otherwise, or answers with more or less than that."""
    asked = "".join(clauses(in_simplified(exchange.asking[-1].source).strip())[-1:])
    if exchange.asks != 1 or not exchange.asking[-1].asks or not _is_open(asked):
        return None
    first = exchange.reply[0].source.strip()
    opening = _BEFORE_REPLY.match(in_simplified(first))
    said = "".join(clauses(first[opening.end() if opening is not None else 0 :])[:1])
    is_yes = _says_yes(asked, _HOW_SAID.sub("", in_simplified(said).strip()))
    if is_yes is None or first.endswith(("？", "?", "…")) or _is_taken_back(exchange, first.partition(said)[2]):
        return None
    return Reply(exchange=exchange, quote=without_end(said.strip()), is_yes=is_yes)


def _is_taken_back(exchange: Exchange, behind: str) -> bool:
    """Tell whether the rest of a sentence, or the next one, takes back a part of what was answered."""
    then = "".join(spot.source for spot in exchange.reply[1:2])
    return _BUT.search(in_simplified(behind)) is not None or _BUT_THEN.search(in_simplified(then)) is not None


def _is_open(asked: str) -> bool:
    """
    Tell whether a clause asks for yes or no and leans to neither.

    听说……？ and ……，是吗？ wait for a yes, and 不怕吗 is answered by yes and no in two ways.
    """
    is_plain = _WHETHER.search(asked) is not None and _OTHERWISE.search(asked) is None
    is_plain = is_plain and _WAITS_FOR_YES.search(asked) is None
    return is_plain and _NO.search(_EITHER_WAY.sub("", asked)) is None


def _says_yes(asked: str, said: str) -> bool | None:
    """Tell whether words answer a question with yes or no; None where the table does not have them."""
    for pattern, says, suits in _rows():
        found = compiled(pattern).fullmatch(said)
        if found is not None and (compiled(suits).search(asked) if suits else _is_asked(asked, found)):
            return None if says == "yes" and _is_over(asked, said) else says == "yes"
    return None


def _is_over(asked: str, said: str) -> bool:
    """Tell whether an answer says that it was so, where the question is whether it is: 担心吗？ 担心过."""
    return "过" in said and "过" not in asked


def _is_asked(asked: str, found: re.Match[str]) -> bool:
    """Tell whether the word that is affirmed or denied is what was asked, of one character in the place of a verb."""
    verb = found["verb"]
    is_verb = compiled(rf"{verb}(?:过|了(?=.*吗)|[一-龥]?了?吗)|(?P<v>{verb})[不没](?P=v)").search(asked)
    return is_verb is not None or (len(verb) > 1 and verb in asked)


def _is_so_in_translation(document: Document, reply: Reply) -> bool:
    """Tell whether the translation of an answer denies in its first words what the answer does, or affirms it."""
    language, spot = document.language or "", reply.exchange.reply[0]
    told = spot.translation or ""
    if reply.is_yes:
        return bool(told) and _DENIES[language].search(_PAUSE.split(told)[0]) is None
    return _DENIES[language].search(told) is not None


def _item(document: Document, reply: Reply, *, says_yes: bool) -> Item:
    exchange, spot, language = reply.exchange, reply.exchange.reply[0], document.language or ""
    is_true = says_yes is reply.is_yes
    right, wrong = map(document.written, ("对", "错") if is_true else ("错", "对"))
    statement = _WORDS[language][says_yes]
    quoted = f"“{statement}”" if language == "en" else f"「{statement}」"
    stem = document.written(f"{answerer_of(exchange.answerer)}对这个问题的回答，意思是：")
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="true_false",
        passage=labelled(document, exchange.passage),
        prompt=f"{stem}\n{quoted}",
        key=right,
        distractors=(
            Distractor(option=wrong, code=RefutationCode.OTHER_TRUTH, why=_why(reply, wrong, is_true=is_true)),
        ),
        evidence=spot.evidence(_known_by(exchange)),
        explanation=_explained(document, reply),
        level=level_found(f"{exchange.shown_question}{reply.quote}"),
        place=exchange.place,
        subject=f"{spot.source.strip()}@{spot.index}",
        merit=_MERIT,
        tags=("R4",),
    )


def _known_by(exchange: Exchange) -> str:
    """Quote the answer with as much behind it as no other place has: who reads that elsewhere has read the answer."""
    first, kept = exchange.reply[0], exchange.reply[0].source
    for spot in exchange.reply[1:]:
        if len(hanzi_of(kept)) >= _LEAST_KNOWN or spot.place != first.place:
            break
        kept += spot.source
    return without_end(kept.strip())


def _explained(document: Document, reply: Reply) -> Localized:
    """Quote the answer with what it means, and say which of the two that is."""
    quoted, said = quoted_with_meaning(document, reply.exchange.reply[0], reply.quote), shown(reply.quote)
    ja, en = (_WORDS[language][reply.is_yes].rstrip("。.") for language in ("ja", "en"))
    return Localized(
        ja=f"{quoted.ja}「{nested(said)}」は、この質問に対する「{ja}」の返事です。",
        en=f"{quoted.en} Here {said} answers the question with “{en}”.",
    )


def _why(reply: Reply, wrong: str, *, is_true: bool) -> Localized:
    """Say which words decide, and against which option."""
    said = shown(reply.quote)
    ja, en = (_WORDS[language][reply.is_yes].rstrip("。.") for language in ("ja", "en"))
    agrees_ja, agrees_en = ("合っている", "agrees with it") if is_true else ("合っていない", "does not agree with it")
    return Localized(
        ja=f"本文の返事は「{nested(said)}」、つまり「{ja}」です。問題の文はそれと{agrees_ja}ので、「{wrong}」ではありません。",
        en=f"The text answers {said}, that is “{en}”; the statement {agrees_en}, so {wrong} is not right.",
    )


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[str, str, str], ...]:
    return tuple((pattern, says, suits) for pattern, says, suits, _ in rows_of("plain_replies.tsv"))
