"""
Which pieces of a text can stand in one order only: sentences of one passage, or clauses of one sentence?

Pieces are sentences in a row, also with gaps, or the clauses of a sentence with the sentence before or after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, combinations, pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import NUMERALS, VERB, tag_of
from quizzes.comprehension.sequences.chains import constraints_of, may_be_held, opening_of
from quizzes.comprehension.sequences.constraints import Constraint, only_first_is_free, possible_orders
from quizzes.comprehension.sequences.numbered import is_numbered
from quizzes.comprehension.sequences.order_wording import can_be_said
from quizzes.comprehension.sequences.pointed_noun import noun_pointed_to
from quizzes.comprehension.sequences.pointing_back import opens_amid
from quizzes.distractors.clauses.claim_cuts import says_something
from quizzes.distractors.clauses.subjects import CIRCUMSTANCE_END
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_PIECE, _MOST_PIECE, _MOST_TOGETHER = 5, 45, 110
_SIZES = (4, 3)
_OF_ONE_ORDER = 3  # so much better than what can stand in two, of which one is not offered
_MOST_SPAN = 5  # sentences of which some are left out
_MOST_BORDERS = 6  # of a sentence at which it is cut
_STOPS = "，,；;：:。！？!? "
_PAIRS = (("（(", "）)"), ("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』"))
_SHORT_FRAME, _MOST_FRAME = lazy_regex(r"[上中里下时后前看说讲来年月天话]$"), 8
# A piece that waits for what is thought or said: it is not cut from it.
_WAITS = lazy_regex(r"(?:的是|发现|觉得|认为|以为|知道|[想说]着)$")
# The first halves of 又盼着下雨，又怕下雨, which say one thing with the second; 既…又… may be put together again.
_HALVES = tuple(
    (re.compile(first), again)
    for first, again in (
        ("^(?!.*既).*又(?![一是来去到])", "又"),
        (r"再[一-龥]{1,4}[，,]?\s*$", "[^，,]{0,4}[也都]"),  # 再漂亮，也不过是一篇文章
        *((each, each) for each in ("一边", "一面", "一会儿", "一下子", "有时候?", "有的")),
    )
)
# A piece that only names what the next one speaks of: 街口卖豆腐的老沈, 那家开了三十年的面馆, 最会讲故事的那位老人.
_SAYING = "是有了过着不没会能要就都很"
_THAT = "[这那][一两三几]?[个位名些家条座棵间本辆件只张栋块片部台艘]"
_ONLY_NAMES = lazy_regex(
    rf"^(?:(?!我|你|他|她|咱|大家|因为|由于|等|如果|要是|虽然|既然)[^{_SAYING}]*|{_THAT}[^，]+)的[^{_SAYING}，]{{1,4}}$|"
    rf"^[^是有叫像]*的{_THAT}[^{_SAYING}，]{{1,5}}$"
)
_IS_COUNT = lazy_regex(rf"[{''.join(sorted(NUMERALS))}\d][一-龥]{{0,2}}$")  # 今年六十八岁: it says how many
# Whom and what a piece points to, which has to be named in a piece before it.
_POINTED = lazy_regex(r"[这那][位名个家本座条件间所台部](?!时候|年代|样子|意思|办法)(?P<noun>[\u4e00-\u9fff]{2,4})")
# What a piece opens with that means a thing by name: 那三块木头, 那栋楼; 这种做法 and 这件事 take up all that was said.
_THING_AT_HEAD = lazy_regex(
    rf"^(?:但是?|可是?|不过|然而|所以|因此|于是|结果|而且|后来|其实)?[，,]?(?:因为|如果)?[这那]{OF_NUMBER_OR_FEW}*"
    r"(?:[位名个家本座条所台部块栋幢封张只把棵首篇段场批对套份片层辆架艘口匹根支枝杯碗瓶盒箱袋颗粒扇堵顶门堂节排届盏株朵间股面顿双幅笔]|些)"
    r"(?!时候?|[年月天]|样子|意思|办法|问题|想法|感觉|说法|情况|结果|道理|过程|经历|习惯|阶段|地步|数字|东西|字|话)(?:[\u4e00-\u9fff]{1,4}的)?(?P<noun>[\u4e00-\u9fff]{1,4})"
)
# So many days or years that a piece points to, and the words for such a time: 那六天 are days told of before.
_COUNTED_TIME = lazy_regex(
    rf"^(?:但是?|可是?|不过|然而|所以|因此|而且|后来|其实)?[，,]?(?:因为|如果)?[这那]{OF_NUMBER_OR_FEW}+"
    r"(?:个)?(?P<unit>天|夜|年|月|周|星期|小时|分钟|里地?|公里|次|回|趟)"
)
_SAME_TIME = {"天": lazy_regex("[天日号夜]"), "夜": lazy_regex("[夜晚]"), "次": lazy_regex("[次回]")}
# What opens with 它 goes on about a thing that is brought in before it, or else about one of the question.
_IT_AT_HEAD = lazy_regex(r"^(?:但是?|可是?|不过|所以|因此|而且|后来|其实)?[，,]?(?:因为|如果)?它")
_BROUGHT_IN = lazy_regex(
    r"[一两三几这那](?:本|座|条|间|所|台|部|块|栋|张|只|把|棵|首|篇|场|套|片|辆|架|艘|匹|个|种|家|株|头|件)"
)
_PRONOUN = lazy_regex(r"它|(?<!其)他(?!人)|她")
_NAMED = lazy_regex(r"[人者员师友客]|老板|学生|医生|先生|太太|[父母妈爸妻]|媳妇|丈夫|奶奶|爷爷|儿子|女儿|孩")
_TRAILS = lazy_regex(
    r"^(?P<head>.{5,})[，,；;：:](?:除了[^，,；;：:]*|[^，,；;：:]*(?:[以之]外|的时候|来说|来讲|来看|的话))[，,]$"
)
_RUNS_ON = lazy_regex(r"[；;](?!$)")  # a piece of two thoughts
_REPLIES = lazy_regex(
    r"^(?:因此|(?:没有?|有|是|不?会|不?能|不?可以|当然)[啊呀的]?[，,]|对[，,]|是的|不是[，,]|嗯|好[，,]|[嘿哎唉嗨哈啊哦]|[\u4e00-\u9fff]{1,2}[啊呀啦嘛][，,]|[\u4e00-\u9fff]{2,4}：|(?:怎么|哪儿?|哪里)(?:会|能|敢|可能|舍得)[^，,。！!；;]{0,6}[！!。]?$)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Some pieces in a row that can stand in one order, and why."""

    pieces: tuple[Spot, ...]
    constraints: tuple[Constraint, ...]

    @property
    def merit(self) -> float:
        """How good it is to ask for: by what ties its pieces by their content, not by their form alone."""
        named = {one.piece for one in self.constraints if one.taken_up}
        is_one = len(list(possible_orders(len(self.pieces), self.constraints))) == 1
        whole = len({piece.index for piece in self.pieces}) == len(self.pieces)
        return len(named) + whole + _OF_ONE_ORDER * is_one - 0.005 * sum(len(piece.source) for piece in self.pieces)


def windows(document: Document, tally: Tally) -> Iterator[Window]:
    """Give all pieces in a row that can stand in one order."""
    for whole in _paragraphs(document):
        for i, spot in enumerate(whole):
            for size in _SIZES:
                yield from (
                    window for some in _in_order(whole[i : i + _MOST_SPAN], size) for window in _window(some, tally)
                )
                before, after = whole[max(0, i - 1) : i], whole[i + 1 : i + 2]
                yield from (window for cut in _cuts(spot, size) for window in _window(cut, tally))
                for side in (before, after):
                    for cut in _cuts(spot, size - 1) if side else ():
                        pieces = (*side, *cut) if side is before else (*cut, *side)
                        yield from _window(pieces, tally)


def _paragraphs(document: Document) -> Iterator[list[Spot]]:
    by_place: dict[int, list[Spot]] = {}
    for spot in document.spots:
        by_place.setdefault(spot.place, []).append(spot)
    yield from by_place.values()


def _in_order(row: Sequence[Spot], size: int) -> Iterator[tuple[Spot, ...]]:
    """Give sentences in a row, also with gaps, where what follows a gap takes up nothing of it by its head."""
    for rest in combinations(row[1:], size - 1):
        pieces = (row[0], *rest)
        gaps = [(before, one) for before, one in pairwise(pieces) if one.index != before.index + 1]
        first = row[0].index
        left_out = [row[before.index + 1 - first : one.index - first] for before, one in gaps]
        takes_up = any(_goes_on_about(out, one) for out, (_, one) in zip(left_out, gaps, strict=True))
        if not takes_up and not any(opening_of(one) for _, one in gaps):
            yield pieces


def _goes_on_about(left_out: Sequence[Spot], piece: Spot) -> bool:
    """Tell whether a piece means by a pronoun whom or what sentences speak of that are left out right before it."""
    text, told = in_simplified(piece.source), "".join(in_simplified(spot.source) for spot in left_out)
    found = _PRONOUN.search(text)
    if found is None or _NAMED.search(text[: found.start()]):
        return False
    return bool((_BROUGHT_IN if found.group() == "它" else _NAMED).search(told) or _PRONOUN.search(told))


def _cuts(spot: Spot, count: int) -> Iterator[tuple[Spot, ...]]:
    """Cut a sentence into so many pieces, where something may hold each of them to the one before."""
    pieces = pieces_of(spot)
    held = [at for at in range(1, len(pieces)) if may_be_held(pieces[at - 1], pieces[at])]
    for borders in combinations(held[:_MOST_BORDERS], count - 1):
        edges = [0, *borders, len(pieces)]
        joined = tuple(_joined(pieces[one:other]) for one, other in pairwise(edges))
        if not any(_RUNS_ON.search(piece.source.strip()) or _trails(piece.source) for piece in joined):
            yield joined


def _trails(source: str) -> bool:
    """Tell whether a piece says something, and ends with what the next one is said under: 还要比较，除了机器以外，."""
    found = _TRAILS.search(in_simplified(source).strip())
    return found is not None and says_something(found["head"]) and not CIRCUMSTANCE_END.search(found["head"])


def _joined(pieces: Sequence[Spot]) -> Spot:
    words = tuple(word for piece in pieces for word in piece.words)
    return replace(pieces[0], source="".join(piece.source for piece in pieces), words=words)


def _window(pieces: tuple[Spot, ...], tally: Tally) -> Iterator[Window]:
    if not _is_fit(pieces):
        return
    if tally.refuses("points-outside", hit=points_outside(pieces)) or tally.refuses(
        "numbered", hit=is_numbered(pieces)
    ):
        return
    constraints = tuple(filter(can_be_said, constraints_of(pieces)))
    orders = list(possible_orders(len(pieces), constraints))
    is_open = len(orders) > 1 and not only_first_is_free([piece.index for piece in pieces], constraints)
    if not tally.refuses("two-orders", hit=is_open):
        yield Window(pieces=pieces, constraints=constraints)


def points_outside(pieces: Sequence[Spot]) -> bool:
    """Tell whether a piece points to somebody or something that is named in none of those before it."""
    read = ""
    for piece in pieces:
        text = in_simplified(piece.source)
        nouns = (found["noun"] for found in _POINTED.finditer(text))
        if any(not any(noun[:size] in read for size in range(2, len(noun) + 1)) for noun in nouns):
            return True
        thing = _THING_AT_HEAD.match(text.strip())
        noun = thing["noun"] if thing is not None else in_simplified(noun_pointed_to(piece))
        if (noun and not _is_named(piece, noun, read)) or _is_other_time(text.strip(), read):
            return True
        if _IT_AT_HEAD.match(text.strip()) and not _BROUGHT_IN.search(read):
            return True
        read += text
    found = _PRONOUN.search(in_simplified(pieces[0].source))
    if found is None:
        return False
    return found.group() == "它" or not _NAMED.search(found.string[: found.start()])


def _is_other_time(text: str, read: str) -> bool:
    """Tell whether a piece points to so much time, or so many times, of which nothing is read before."""
    found = _COUNTED_TIME.match(text)
    if found is None:
        return False
    told = _SAME_TIME.get(found["unit"], re.compile(found["unit"]))
    return told.search(read) is None


def _is_named(piece: Spot, noun: str, read: str) -> bool:
    """Tell whether a thing is named in what is read before: by its word, or by two characters of it."""
    word = next((word for word in map(in_simplified, piece.words) if noun.startswith(word)), noun[:1])
    return any(noun[:size] in read for size in range(2, len(noun) + 1)) or word in read


def _is_half(clause: str, following: str) -> bool:
    """Tell whether a clause says one thing with the next: 一边磨刀，一边唱歌, of which either half may come first."""
    return any(first.search(clause) and re.match(again, following) for first, again in _HALVES)


@lru_cache(maxsize=1 << 10)
def pieces_of(spot: Spot) -> tuple[Spot, ...]:
    """Cut a sentence into its clauses; one that is too short goes with the next, the last one with that before."""
    texts: list[str] = []
    kept = ""
    each = clauses(spot.source)
    for clause, following in zip(each, (*each[1:], ""), strict=True):
        kept += clause
        is_frame = _SHORT_FRAME.search(in_simplified(without_end(kept))) and len(hanzi_of(kept)) < _MOST_FRAME
        at = len("".join(texts)) + len(kept.rstrip(_STOPS)) - 1
        waits = _WAITS.search(in_simplified(without_end(kept))) or _only_names(
            in_simplified(without_end(kept)), _word_at(spot, at)
        )
        is_half = _is_half(in_simplified(clause), in_simplified(following).strip())
        if len(hanzi_of(kept)) >= _LEAST_PIECE and not (is_frame or waits or is_half):
            texts.append(kept)
            kept = ""
    if texts:
        texts[-1] += kept
    cut = zip(texts, _words_of(spot, texts), strict=True)
    return tuple(replace(spot, source=text, words=words) for text, words in cut)


def _only_names(plain: str, last: str) -> bool:
    """Tell whether a simplified clause, of which the last word is given, names something and says nothing of it."""
    says = says_something(plain) or _IS_COUNT.search(plain) or CIRCUMSTANCE_END.search(plain)
    return not says or (not tag_of(last).startswith(VERB) and bool(_ONLY_NAMES.search(plain)))


def _word_at(spot: Spot, at: int) -> str:
    """Give the word that the character at a place of a sentence is of."""
    ends = accumulate(map(len, spot.words))
    return next((word for word, end in zip(spot.words, ends, strict=True) if at < end), "")


def _words_of(spot: Spot, texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    words, at = list(spot.words), 0
    for text in texts:
        length, first = 0, at
        while at < len(words) and length < len(text):
            length += len(words[at])
            at += 1
        yield tuple(words[first:at])


def _is_fit(pieces: Sequence[Spot]) -> bool:
    lengths = [len(hanzi_of(piece.source)) for piece in pieces]
    text = "".join(piece.source for piece in pieces)
    first = in_simplified(pieces[0].source).strip()
    return (
        all(_LEAST_PIECE <= length <= _MOST_PIECE for length in lengths)
        and sum(lengths) <= _MOST_TOGETHER
        and not re.search(r"[？?…]|[（(]笑", text)
        and all(_is_closed(piece.source) for piece in pieces)
        and not pieces[-1].source.rstrip().endswith(("：", ":"))
        and not any(_is_quoted_by(*pair) for pair in pairwise(pieces))
        and not opening_of(pieces[0])
        and not opens_amid(pieces[0].source)
        and not _REPLIES.match(first)
    )


def _is_quoted_by(before: Spot, piece: Spot) -> bool:
    """Tell whether a piece is what the one before it quotes, so that both are one sentence by their marks."""
    return bool(re.search("[：:]$", before.source.rstrip())) and piece.source.lstrip()[:1] in "“「『‘"


def _is_closed(text: str) -> bool:
    return all(sum(map(text.count, one)) == sum(map(text.count, other)) for one, other in _PAIRS)
