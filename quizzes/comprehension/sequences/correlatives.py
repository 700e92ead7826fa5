"""
Which word of a piece answers which opening of another one: 如果 … 就, 与其 … 不如?

Only a whole word answers (就 and 就会, not 总 in 总部), and none that answers something in its own piece (一进门就)
or belongs to the words right before it there (一眼就).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.display import clauses
from quizzes.distractors.then import THEN, belongs_to_words_before
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.spots import Spot

# Openings that are no words of their own.
_SPLIT = {
    "一…": lazy_regex(
        r"(?<![期周拜第])一(?!下子|[上下]午|下[，,])[停踏到上看听想算变开下来去问说念擦泼吃拿按响](?!个|些|点|样)"
    ),
    "不再…": lazy_regex("不再"),
    "不…": lazy_regex(r"不(?!但|仅|光|只|过|同|少|如|再|是)"),
    "没…": lazy_regex(r"没有?"),
}
# What an answer goes with inside its own piece: 一进门就, 灯一亮，人就, 闭着眼睛也.
_OWN_OPENER = lazy_regex(
    r"(?<![第之统专唯万])一(?![个些点样直般起定旦共])[\u4e00-\u9fff]{1,3}(?:[，,][^，,。]{0,4})?$|[\u4e00-\u9fff]着[\u4e00-\u9fff]{0,3}$|连[\u4e00-\u9fff]{1,5}$|[谁哪什怎][\u4e00-\u9fff]{0,3}$|"
    r"就(?:是|算)[\u4e00-\u9fff]{1,8}$|"
    r"[之以]?[后前时]$|[每所各][\u4e00-\u9fff]{1,4}$"
)
# A word in which an answer may stand with another one: 就会, 也是.
_WITH_ANOTHER = lazy_regex("[就也都才还便却仍](?:是|要|会|能|有|得|只|可|没|不)")
# Words that begin as an answer does and are none.
_OTHER = lazy_regex(
    r"也就是|就(?:业|算|要是|是说|近|职|连|是[^，,。；]{1,12}[也都])|也许|都市|还(?:是有|原|款|债)|才(?:能|华|干)|可(?:以|能|怕|爱|靠|惜|见)|再(?:说|过|加上)|那(?:里|儿|边|时|次|年|天|个|些|种|位|么多|会儿?|回|一?[部本家条座棵间辆件只张栋块片台艘首场封支匹头口份段篇层群批套双])|便(?:宜|利|秘)|总(?:是|共|之|数)|"
    r"从前(?:年|天|面|边|排|门|线)|更[\u4e00-\u9fff]{1,2}的"
)
# A denial that is none: 凉不凉 asks, 想不起来 says what cannot be done.
_NO_DENIAL = lazy_regex(
    r"(?P<verb>[\u4e00-\u9fff])不(?P=verb)|[\u4e00-\u9fff]不(?:[了起上下动完见出住懂清着掉开]|[过回进]来|到(?!底))"
)
_IS_NOT = lazy_regex("(?<!是)不是|并非")  # which has the answer, and no other 不 behind it: 不是不能生，而是怕疼
# What waits for an answer of its own at the end of a piece: 因为她每剥三颗，就……, 因为钟一响，就……; but 一滴不洒 is
# none at all.
_EACH = lazy_regex(
    r"每[\u4e00-\u9fff]{1,6}$|(?<![第之统专唯万])一(?![个些点样直般起定旦共种次条位家张名件晚天年夜辈])"
    r"(?![\u4e00-\u9fff][不没])[\u4e00-\u9fff]{1,3}$"
)
_AT_HEAD = frozenset(["等"])  # openings that are verbs elsewhere: 多等八分钟
_OTHERWISE = "就是"  # which answers 不是 at the head of its clause, and is mere is behind what it is said of
# What is no more than so much is no condition: 换一个鞋跟只要五分钟.
_SO_MUCH = lazy_regex(r"只要(?:[二两三四五六七八九十百千万几半\d]|一[个块元毛分天年次小])")
_MERE_DENIAL = lazy_regex("不是(?:不是|[的啊呀吧，,。！!、；;]|$)")  # 我赶紧说不是不是: nothing is named that it is not
_OPENS_NOTHING = {"不是": _MERE_DENIAL, "只要": _SO_MUCH}
# What one says before one comes to the matter, and what is over before the last clause, is no first step of two.
_FIRST_SAID = lazy_regex("先(?:[跟给向和][您你]们?|请)?(?:说|讲|声明|交代|解释|介绍|问|提|纠正|更正|补充|道)")
# Before a reason: within what somebody thinks or says it is one, or of what is told before (是因为); or it is denied
# to be one: 不能因为有人滥用，就放弃.
_THOUGHT_BEFORE = lazy_regex(
    "(?:觉得|以为|认为|怀疑|相信|猜|估计|担心|[想说讲]|知道|明白|发现)[^，,]{0,6}$|[^，,。]*(?<!正)是$|"
    "(?:不(?:能够?|可以?|会|该|应该?|要|想|必|愿意?)|别|没有?|并非|并不|绝不)[只仅光就单]?$"
)
_BECAUSE, _THEREFORE = frozenset({"因", "因为", "由于"}), frozenset({"所以", "因此", "因而", "于是"})
_FAR = frozenset(["一方面", "一开始", "刚开始", "最初", "起初", "本来", "原来", "原本", "首先"])
_REASON = lazy_regex("(?:这)?(?:主要|就|都|也)?是?(?:因为|由于)")
_IS_ONLY = lazy_regex("只有|除非|必须|要$|得$")  # 只有先学会……才…… sets a condition, and tells no steps
_ONLY_IF = lazy_regex("^只有|只有(?:先|当|等|在|通过|经过|靠|让|把)")  # and no 一个班只有三个人
_ONLY = frozenset({"只有", "除非", "直到", "等", "先"})  # which 才 answers over all between
_GRANTS = frozenset({"尽管", "虽然", "虽", "虽说", "哪怕", "即使", "即便", "就算", "纵使"})
_ALL_THE_SAME = frozenset({"也", "还", "都", "还是", "仍", "仍然"})
WITHIN = 6  # words from the head of a piece in which it answers an opening


@dataclass(frozen=True, slots=True, kw_only=True)
class Correlative:
    """
    Words that open one piece, those that answer them in the next, and what both mean together.

    `holds` says how near they stand: `close` where nothing comes between, `loose` where another step may, `far` where
    a sentence may end between them.
    """

    openings: frozenset[str]
    answers: frozenset[str]
    holds: str
    means: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Words of one piece and of the next that go together, as they are written there."""

    opening: str
    answer: str
    of: Correlative

    @property
    def is_split(self) -> bool:
        """Tell whether the opening has words of the piece with it: 一听说."""
        return not _SPLIT.keys().isdisjoint(self.of.openings)


@lru_cache(maxsize=1 << 11)
def pairs_between(before: Spot, piece: Spot) -> tuple[Pair, ...]:
    """Give the words of two pieces, the second right behind the first, that go together."""
    return _pairs(before, piece)


def may_answer(before: Spot, word: str) -> bool:
    """Tell whether a word may be no more than the answer to another one in the piece before: 也 behind 宁可."""
    plain, answer = in_simplified(before.source), in_simplified(word)
    of_word = (each for each in correlatives() if answer in each.answers)
    return any(opening in plain for each in of_word for opening in each.openings)


def _pairs(before: Spot, piece: Spot) -> tuple[Pair, ...]:
    """Give what goes together; what opens for itself comes before what has words of the piece: 不是不变，而是."""
    found = tuple(_all_pairs(before, piece))
    whole = {pair.answer for pair in found if not pair.is_split}
    return tuple(pair for pair in found if not pair.is_split or pair.answer not in whole)


def _all_pairs(before: Spot, piece: Spot) -> Iterator[Pair]:
    for each in correlatives():
        answer = _answer_in(piece, each.answers)
        opening = opener(before, each.openings, each.answers) if answer else ""
        is_near = before.index == piece.index or each.holds == "far"
        if opening and is_near and not _goes_with_another(before, opening, piece, answer):
            yield Pair(opening=opening, answer=answer, of=each)


def _goes_with_another(before: Spot, opening: str, piece: Spot, answer: str) -> bool:
    """Tell whether the answer may be to another clause than the opening's, or may as well stand before it."""
    is_reason = in_simplified(opening) in _FAR and bool(_REASON.match(in_simplified(before.source).strip()))
    return (
        is_reason  # 因为一开始人多: the reason may come after 后来……
        or _gives_reason_only_thought(before, opening, answer)
        or _answers_clause_between(before, opening, answer)
        or _may_come_after(piece, opening, answer)
        or _says_which_it_is(piece, opening, answer)
    )


def word_of(
    piece: Spot, wanted: frozenset[str], *, within: int | None = None, start: int = 0, is_whole: bool = False
) -> str:
    """Give the first of some words that stands in a piece as a whole word, as it is written there."""
    words = _simplified(piece.words)
    text = _joined(words)
    there = [word for word in wanted if word in text]
    if not there:
        return ""
    for at in range(start, min(len(words), within or len(words))):
        rest = "".join(words[at:])
        fit = (word for word in there if _is_word(word, words[at:]) and not _OTHER.match(rest))
        found = max((word for word in fit if not is_whole or len(word) > 1 or word == words[at]), key=len, default="")
        if found:
            return "".join(piece.words[at:])[: len(found)]
    return ""


@lru_cache(maxsize=1 << 10)
def _joined(words: tuple[str, ...]) -> str:
    return "".join(words)


@lru_cache(maxsize=1 << 10)
def _simplified(words: tuple[str, ...]) -> tuple[str, ...]:
    """Write the words of a piece in simplified characters; remembered, because every pair asks for them."""
    return tuple(map(in_simplified, words))


def _is_word(wanted: str, words: Sequence[str]) -> bool:
    """Tell whether some words begin with another one that ends where one of them does, or is one with 是, 会, 能."""
    text = ""
    for word in words:
        text += word
        if len(text) >= len(wanted):
            return text == wanted or (text.startswith(wanted) and bool(_WITH_ANOTHER.fullmatch(word)))
    return False


def _answer_in(piece: Spot, answers: frozenset[str]) -> str:
    """Give the word near the head of a piece that answers an opening before it."""
    word = word_of(piece, answers, within=WITHIN)
    return "" if word and _answers_nothing_before(piece, word, answers) else word


def _answers_nothing_before(piece: Spot, word: str, answers: frozenset[str]) -> bool:
    """Tell whether a word is answered within its piece, or is 就是 behind its subject: 最好的成绩就是."""
    is_mere = in_simplified(word) == _OTHERWISE and not _is_at_head(piece, word)
    return is_mere or _is_answered_within(piece, word, answers)


def _is_answered_within(piece: Spot, answer: str, answers: frozenset[str]) -> bool:
    """Tell whether a word answers something in its own piece (一进门就, 如果他来就), and so nothing before it."""
    text = piece.source[: piece.source.find(answer)]
    if _OWN_OPENER.search(in_simplified(text)) or (in_simplified(answer) in THEN and belongs_to_words_before(text)):
        return True
    head = replace(piece, source=text, words=_words_until(piece, answer))
    others = (each for each in correlatives() if each.answers & answers)
    return any(word_of(head, each.openings, is_whole=True) for each in others)


def _words_until(piece: Spot, answer: str) -> tuple[str, ...]:
    at = next((i for i in range(len(piece.words)) if "".join(piece.words[i:]).startswith(answer)), 0)
    return piece.words[:at]


def opener(piece: Spot, openings: frozenset[str], answers: frozenset[str]) -> str:
    """Find an opening in a piece that does not answer it itself."""
    split = next((pattern for name, pattern in _SPLIT.items() if name in openings), None)
    if split is not None:
        return "" if word_of(piece, answers) else _split_opening(piece, split)
    opening = word_of(piece, openings, is_whole=True)
    if not opening or _EACH.search(
        in_simplified(piece.source).strip("，,、。；; ").rpartition(in_simplified(opening))[2]
    ):
        return ""
    if in_simplified(opening) in _AT_HEAD and not _is_at_head(piece, opening):
        return ""
    opens_nothing = _OPENS_NOTHING.get(in_simplified(opening))
    if opens_nothing is not None and opens_nothing.search(in_simplified(piece.source).strip()):
        return ""
    is_first = in_simplified(opening) == "先"
    if is_first and _is_no_first_step(piece):
        return ""
    is_number = in_simplified(opening) == "只有" and not _ONLY_IF.search(in_simplified(piece.source).strip())
    return "" if is_number or word_of(piece, answers, start=_after(piece, opening)) else opening


def _split_opening(piece: Spot, split: re.Pattern[str]) -> str:
    """Find an opening that is no word of its own in the last clause of a piece, out to the end of a word: 一听说."""
    text, last = in_simplified(piece.source), clauses(piece.source.rstrip())[-1]
    start = piece.source.rindex(last)  # 一听就觉得不对，没有问: it is denied right before that it is this
    found = split.search(_NO_DENIAL.sub(lambda one: "□" * len(one.group()), text), start)
    if found is None or _IS_NOT.search(text, start, found.start()) is not None:
        return ""
    end = next((edge for edge in accumulate(map(len, piece.words)) if edge >= found.end()), found.end())
    return piece.source[found.start() : end]


def _is_no_first_step(piece: Spot) -> bool:
    last = in_simplified(clauses(piece.source.rstrip())[-1])
    is_condition = _IS_ONLY.search(in_simplified(piece.source).partition("先")[0]) is not None
    return "先" not in last or is_condition or bool(_FIRST_SAID.search(last))


def _gives_reason_only_thought(piece: Spot, opening: str, answer: str) -> bool:
    """
    Tell whether a reason is given within what somebody thinks, and what follows from all of that: 我以为是因为……，就…….

    所以 may still take up that reason.
    """
    is_so = in_simplified(opening) in _BECAUSE and in_simplified(answer) not in _THEREFORE
    return is_so and bool(_THOUGHT_BEFORE.search(in_simplified(piece.source.partition(opening)[0])))


def _answers_clause_between(piece: Spot, opening: str, answer: str) -> bool:
    """Tell whether a word may answer a clause after an opening: 因为这种事，三天以后还在，才……"""
    one, other = in_simplified(opening), in_simplified(answer)
    is_open = (one in _BECAUSE and other not in _THEREFORE) or (other == "才" and one not in _ONLY)
    last = [clause for clause in clauses(piece.source.strip("，,、。；; ")) if clause.strip()][-1:]
    return is_open and not any(opening in clause for clause in last)


def _may_come_after(piece: Spot, opening: str, answer: str) -> bool:
    """Tell whether what is granted may as well follow the clause of a word that answers it: 我还是去了，尽管下雨."""
    is_granted = in_simplified(opening) in _GRANTS and in_simplified(answer) in _ALL_THE_SAME
    return is_granted and not piece.source.strip().startswith(answer)


def _says_which_it_is(piece: Spot, opening: str, answer: str) -> bool:
    """Tell whether 才 is no consequence, but says what it is instead: 因为钱不是问题，出口限制才是问题."""
    is_so = in_simplified(opening) in _BECAUSE and in_simplified(answer) == "才"
    return is_so and in_simplified(piece.source.partition(answer)[2]).startswith("是")


def _after(piece: Spot, opening: str) -> int:
    """Give the first word after an opening, which may be two words itself: 不(在于)."""
    first = next((i for i in range(len(piece.words)) if "".join(piece.words[i:]).startswith(opening)), 0)
    lengths = accumulate(map(len, piece.words[first:]))
    return first + 1 + next((i for i, length in enumerate(lengths) if length >= len(opening)), 0)


def _is_at_head(piece: Spot, opening: str) -> bool:
    """Tell whether a clause of a piece begins with an opening."""
    return any(clause.strip().startswith(opening) for clause in clauses(piece.source))


@lru_cache(maxsize=1)
def correlatives() -> tuple[Correlative, ...]:
    """Load the words that open one piece and those that answer them in the next."""
    return tuple(
        Correlative(
            openings=frozenset(openings.split(",")),
            answers=frozenset(answers.split(",")),
            holds=holds,
            means=Localized(ja=means_ja, en=means_en),
        )
        for openings, answers, holds, means_ja, means_en in rows_of("correlatives.tsv")
    )
