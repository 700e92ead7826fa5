"""
In which of its senses is a short common word used: what does 开 mean in 开了一家店, and what in 开车去?

The words beside it tell the sense, so that no translation is needed; its other senses are the wrong options.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import compiled
from quizzes.chinese.tags import NUMERALS
from quizzes.comprehension.claim_cuts import is_waiting, says_something
from quizzes.comprehension.exchange import quoted_in
from quizzes.comprehension.short_reasons import ASPECTS, distractor, explained
from quizzes.comprehension.short_senses import level_of_options, short_senses
from quizzes.distractors.display import clauses, ended, is_balanced, without_end
from quizzes.distractors.item import Item
from quizzes.distractors.other_numbers import mix
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.comprehension.short_senses import ShortSense
    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_OTHERS = 2
_LEFT_OUT = "……"
_WANTED, _LEAST_HANZI, _MOST_HANZI = 3, 5, 30
_LONGEST_SHOWN, _ENOUGH_SHOWN = 32, 12  # hanzi of a sentence shown whole, and of a part of one
_MOST_OF_WORD, _LEAST_SHOWN, _MOST_SHOWN, _LONGEST_WORD = 2, 7, 40, 4
_OF_MANY_WORDS = frozenset("一不了着过的得地个在有人来去到子，、")  # they tell nothing of what is meant
# What breaks off before what it points to, and what a verb may still have behind it.
_POINTS_ON, _WHOM, _MOST_ADDED = (
    re.compile("(?:[这那哪每][个种些件位家门条张只]?|的)$"),
    re.compile("[我你您他她它谁](?:们)?"),
    5,
)
_PARTS = frozenset("成块")  # 三成四 is one number
# A clause that hangs on the one before it.
_HANGS = re.compile(
    r"[而就才也又再并还却都的等和跟给向从则更是要去来把被让说有没在按用]|以[便免及]|但|可|所以|因此|不过|然后|结果|最后|甚至|接着|于是|随后|相当于|等于|意味着|其中|一多半|一大半|剩下|剩余|其余"
)
# What ends a clause that goes on in the next one.
_ENDS_OPEN = re.compile(
    r"(?:是|者|说|道|时|时候|[以之]?后|[以之][前来]|之际|期间|里|下去|统计|发现|觉得|认为|听说|一.{1,3}|的话)$|"
    r"^[^是]*[来去走买卖做住][过着了]?的$|"  # 四点以前来的: what of them?
    r"^(?!.*(?:[是挺蛮怪够会]|(.)\1的$)).*自己[^，,]{1,3}的$|"  # 农民自己种的
    r"^(?![我你您他她它大][们家]?[^的]{0,9}[这那])(?!.*[是有在把]).*(?<![了过着到给说做写开])"
    r"[这那]一?[句件种个家条本张位段番话类](?!时候)[^了过着没不会要能]{0,4}$|"  # 这句话: what of it?
    r"^一[座个家条台间本种位名所只部栋][^，,是有了过着没不会能要]*的[^，,是有了过着没不会能要]{1,8}$"  # only named
)
ASKED_WITH = frozenset({"意思", "叫", "是", "指"})  # a question that has the word itself asks in a circle
_LEVEL = 3  # the words are of the first lists, their senses are not


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """
    A short word in a clause, in the only one of its senses that the words beside it allow.

    `clue` is the word with these, `passage` as much of the sentence as can be read by itself.
    """

    spot: Spot
    passage: str
    word: str
    clue: str
    sense: ShortSense
    others: tuple[ShortSense, ...]


def items(document: Document, tally: Tally, *, beside: int = 0) -> Iterator[Item]:
    """
    Ask for the senses of each word that the text uses for certain, each once, two of a word, one of a sentence.

    A sense that one guesses without the text is asked for where nothing else is, and once; `beside` counts what is.
    """
    every = [list(filter(None, (_as_written(document, use) for use in uses_in(spot)))) for spot in document.spots]
    telling = [[use for use in uses if not use.sense.is_guessed] for uses in every]
    usual = () if beside else _chosen(every, tally)
    kept = list(_chosen(telling, tally)) or sorted(usual, key=lambda use: -use.sense.level)[:1]
    guessed = sum(map(len, every)) - sum(map(len, telling))
    tally.refused["guessable-by-sense"] += guessed - sum(use.sense.is_guessed for use in kept)
    yield from (_item(document, use) for use in kept)


def _chosen(every: Iterable[Sequence[Use]], tally: Tally) -> Iterator[Use]:
    """Take of the uses of each sentence one at most, of a sense one and of a word two."""
    asked: set[tuple[str, str]] = set()
    counts: Counter[str] = Counter()
    for uses in every:
        is_used = False
        for use in uses:
            said = (use.sense.word, use.sense.zh)
            is_asked = is_used or said in asked or counts[use.sense.word] == _MOST_OF_WORD
            if not tally.refuses("same-sense", hit=is_asked) and not tally.refuses(
                "told-beside", hit=is_told_beside(use)
            ):
                is_used = True
                asked.add(said)
                counts[use.sense.word] += 1
                yield use


def _as_written(document: Document, use: Use) -> Use | None:
    """Keep the others that have the character of the text: in traditional script 沖 of coffee is no 衝 of a rush."""
    others = tuple(other for other in use.others if use.word in document.written(other.example))
    return replace(use, others=others) if len(others) >= _LEAST_OTHERS else None


def is_told_beside(use: Use) -> bool:
    """Tell whether the meaning has a character of the word or of what stands beside it: 学习 of 上小学."""
    beside = set(in_simplified(use.clue)) - _OF_MANY_WORDS

    def told(sense: ShortSense) -> bool:
        return bool(beside & set(sense.zh))

    return told(use.sense) and not any(told(other) for other in use.others)


def uses_in(spot: Spot) -> Iterator[Use]:
    """Give the short words of a sentence that have one sense for certain."""
    pieces = clauses(spot.source)
    for at, piece in enumerate(pieces):
        clause = without_end(piece)
        text = in_simplified(clause)
        if _LEAST_HANZI <= len(hanzi_of(clause)) <= _MOST_HANZI:
            for word, senses in short_senses().items():
                passage = sentence_or_part(spot.source, pieces, at, word) if text.count(word) == 1 else None
                if passage is not None:
                    yield from _use(spot, passage, clause, senses)


def sentence_or_part(source: str, pieces: Sequence[str], at: int, word: str) -> str | None:
    """Give the whole sentence of a word where it is not long, or else clauses of it that tell enough."""
    whole = without_end(source.strip())
    is_fit = len(hanzi_of(whole)) <= _LONGEST_SHOWN and in_simplified(whole).count(word) == 1 and is_balanced(whole)
    return whole if is_fit else passage_of(pieces, at, word, least=_ENOUGH_SHOWN)


def in_excerpt(spot: Spot, passage: str) -> str:
    """Show a passage with its end, and with dots where the sentence goes on or has begun before."""
    source, told = spot.source.strip(), ended(passage, spot.source)
    goes_on = not without_end(source).rstrip("”’」』").endswith(without_end(passage).rstrip("”’」』"))
    return f"{'' if source.startswith(passage) else _LEFT_OUT}{told}{_LEFT_OUT if goes_on else ''}"


def passage_of(pieces: Sequence[str], at: int, word: str, *, least: int = _LEAST_SHOWN) -> str | None:
    """Give the shortest run of clauses about one that says something, has a word once and hangs on nothing before."""
    ends = list(accumulate((len(hanzi_of(piece)) for piece in pieces), initial=0))
    runs = [
        (first, last)
        for first in range(at + 1)
        for last in range(at + 1, bisect_right(ends, ends[first] + _MOST_SHOWN))
    ]
    found: list[str] = []
    for first, last in sorted(runs, key=lambda run: (run[1] - run[0], run)):
        run = without_end("".join(pieces[first:last]).strip())
        text = in_simplified(run)
        is_whole = first == 0 or not _HANGS.match(text)
        is_whole = is_whole and (last == len(pieces) or not _goes_on(text))
        if is_whole and text.count(word) == 1 and is_balanced(text):
            found.append(run)
    return next((run for run in found if len(hanzi_of(run)) >= least), found[-1] if found else None)


def _goes_on(text: str) -> bool:
    """Tell whether a run of clauses waits for those after it."""
    tail = re.split("[，,；：]", text)[-1]
    return bool(_ENDS_OPEN.search(tail)) or is_waiting(tail) or not says_something(tail)


def _use(spot: Spot, passage: str, clause: str, senses: tuple[ShortSense, ...]) -> Iterator[Use]:
    text, word = in_simplified(clause), senses[0].word
    at = text.index(word)
    matches = [(sense, compiled(sense.frame).search(text)) for sense in senses if sense.frame]
    fits = [(sense, found) for sense, found in matches if found is not None]
    if len(fits) != 1 or not _is_word_of_its_own(spot, clause, at):
        return
    sense, found = fits[0]
    if sense.is_common or _ends_with_part_of_word(spot, clause, sense, found.end()):
        return
    others = tuple(other for other in senses if other is not sense and _is_done(other) is _is_done(sense))
    if len(others) < _LEAST_OTHERS:
        return
    end = max(found.end(), min(at + 1 + (found.end() == at + 1), len(clause)))
    clue = _in_whole_phrase(clause, _in_whole_words(spot, clause, found.start(), end), word)
    yield Use(spot=spot, passage=passage, word=clause[at : at + 1], clue=clue, sense=sense, others=others)


def _is_done(sense: ShortSense) -> bool:
    """Tell whether a sense is of a verb, as its English meaning shows: a wrong one has to fit the sentence."""
    return sense.en.startswith("to ")


def _in_whole_words(spot: Spot, clause: str, start: int, end: int) -> str:
    """Give a place of a clause, out to the ends of its words and numbers."""
    offset = spot.source.index(clause)
    edges = {edge - offset for edge in accumulate((len(word) for word in spot.words), initial=0)}
    while start > 0 and (start not in edges or (_is_numeral(clause[start - 1]) and _is_numeral(clause[start]))):
        start -= 1
    while end < len(clause) and (
        end not in edges or ((_is_numeral(clause[end - 1]) or clause[end - 1] in _PARTS) and _is_numeral(clause[end]))
    ):
        end += 1
    return clause[start:end].strip()


def _in_whole_phrase(clause: str, clue: str, word: str) -> str:
    """Give what tells a sense with the object that it breaks off before, or without the word that points to one."""
    start = clause.index(clue)
    rest, text = in_simplified(clause[start + len(clue) :]), in_simplified(clue)
    if len(hanzi_of(rest)) > _MOST_ADDED:
        shorter = _POINTS_ON.sub("", text)
        return clue[: len(shorter)] if word in shorter and len(shorter) > 1 else clue
    if _POINTS_ON.search(text) or _WHOM.fullmatch(rest):
        return clause[start:]
    return clue


def _is_numeral(char: str) -> bool:
    return char in NUMERALS or char.isdigit()


def _is_word_of_its_own(spot: Spot, clause: str, at: int) -> bool:
    """Tell whether a character is a word by itself, and no word of a dictionary has it with those beside it."""
    start, text = spot.source.index(clause) + at, in_simplified(spot.source)
    ends = list(accumulate(len(word) for word in spot.words))
    if start + 1 not in ends or (start and start not in ends):
        return False
    places = (
        (first, first + size) for size in range(2, _LONGEST_WORD + 1) for first in range(start - size + 1, start + 1)
    )
    held = (text[first:last] for first, last in places if first >= 0 and last <= len(text))
    return not any(word[-1] not in ASPECTS and word in dictionary() for word in held)


def _ends_with_part_of_word(spot: Spot, clause: str, sense: ShortSense, end: int) -> bool:
    """Tell whether the words beside it end within a word, or fit by the last character of one (判决书 is no 书)."""
    offset = spot.source.index(clause)
    last = next((word for word, stop in _with_ends(spot) if stop == offset + end), None)
    if last is None:
        return True
    said = in_simplified(last)
    return said not in sense.frame and bool(compiled(sense.frame).search(sense.word + said[-1]))


def _with_ends(spot: Spot) -> Iterator[tuple[str, int]]:
    return zip(spot.words, accumulate(len(word) for word in spot.words), strict=True)


def _item(document: Document, use: Use) -> Item:
    turned = mix(f"{document.interview.sha256}{use.clue}") % len(use.others)
    turned_others = (*use.others[turned:], *use.others[:turned])
    others = sorted(turned_others, key=lambda sense: (not sense.is_common, not sense.is_guessed))[:_WANTED]
    evidence = use.spot.evidence(use.passage)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="meaning_in_context",
        passage=in_excerpt(use.spot, use.passage),
        prompt=asked_of_word(document, use.word),
        key=document.written(use.sense.zh),
        distractors=tuple(distractor(document, use, sense) for sense in others),
        evidence=evidence,
        explanation=explained(document, use),
        level=max(use.sense.level, level_of_options(use.sense, others)),
        place=use.spot.place,
        subject=f"{use.sense.word}@{use.spot.index}",
        merit=1.9 + 0.1 * min(document.level_of(use.word), _LEVEL) + 0.1 * len(others),
        tags=("R8",),
    )


def asked_of_word(document: Document, word: str) -> str:
    """Ask what a word of the passage means, between the quotation marks of the script."""
    marked = quoted_in(document, word)
    return f"{document.written('这句话里的')}{marked}{document.written('是什么意思？')}"
