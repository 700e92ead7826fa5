"""
Is this what the interview says?

A statement is a sentence of the text with one wording turned into its opposite, or into another that means the same.
Only sentences that could be turned with certainty are asked, so that true and false ones look alike: a main clause, one
site, no other negation, no condition, question or wish, and a translation that bears the site out.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.comprehension.exchange import name_of
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.sides import negations
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_HANZI, _MOST_HANZI, _BEST_LENGTH, _LEAST_REPLY = 8, 45, 24, 16
_CONTRAST = re.compile(
    r"(?<![一定完全都并只就又也从])不是(?P<a>[^，,。；：“”]{2,16})[，,]而是(?P<b>[^，,。；：“”]{2,16})$"
)
# What the sentence goes on with may change what the part before says.
# Veto 18: what stands at a negation and is part of what it covers.
_SCOPE = re.compile(
    r"[都也并全对本定再还就来更只]＿|＿(?:过早|完全|都|太|轻易|马上|立刻|只|再|随便|一直|总|每|全|那么|这么)"
)
_DANGLING = re.compile(r"^(?:因为|由于|所以|如果|除非|只要|否则|不然|才|就|而不|以|为了|从而|甚至|但)")
_NOT_PLAIN = re.compile(
    r"如果|要是|假如|的话|只要|只有|除非|无论|不管|不论|即使|哪怕|就算|希望|以为|想象|假设|也许|或许|大概|恐怕|可能|难道|是否|是不是|"
    r"有没有|能不能|并不是|并非|不是|吗|呢|吧|[？?]|谁|什么|怎么|多少|几乎|差点|都不|不都|才|除了|反而|却"
)
_OPEN = re.compile(
    r"[你您咱它她牠]|(?<!其)他|[这那](?!些年|几年|么多年)|此|(?<![尤极])其(?![实中他次余])|自己|前者|后者|上面|刚才|之前说|于是|同样|"
    r"^(?:(?!因为|由于).)*(?:所以|因此)"
)
_SELF = re.compile("我(?![们們])")
_SPEAKS = re.compile("我(?:听|觉|想|认|说|看|告诉|知道|记得)|^[^，,]{0,3}(?:老师|师傅|先生|女士)[，,]")
_BREAK = re.compile(r"[；;。][”’」』]?$")
_GOES_ON = re.compile(r"而(?![不是])|不过|可是|同时|这样|另外|其中|后来|然后|最后|[他她我](?!都|也)")
_MOST_OF_ONE = 2  # statements that turn one and the same wording
_DROPPED = re.compile(r"^(?:但是|但|可是|不过|而且|而|然而|另外|还有|其实|所以|因此|当然|而是|现在看起来)[，,]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opposite:
    """
    A wording, its opposite and, where there is one, another wording for the same.

    `anchors` are what a translation says for it, `frame` what must stand around it, with ＿ in its place.
    """

    zh: str
    opposite: str
    same: str
    frame: re.Pattern[str]
    anchors: tuple[tuple[str, ...], tuple[str, ...]]

    def is_borne_out(self, translation: str | None, language: str | None) -> bool:
        """Tell whether the translation says the wording too; a text without one speaks for itself."""
        if language is None:
            return True
        if translation is None:
            return False
        if language == "ja":
            return any(anchor in translation for anchor in self.anchors[0])
        return any(re.search(rf"(?:\b|(?=n't)){re.escape(anchor)}", translation.lower()) for anchor in self.anchors[1])


@lru_cache(maxsize=1)
def opposites() -> tuple[Opposite, ...]:
    """Load the table, longer wordings first, so that 越来越低 is not taken for 低."""
    text = resources.files("quizzes").joinpath("data", "opposites.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    found = [
        Opposite(
            zh=zh,
            opposite=other,
            same=same,
            frame=re.compile(frame or "＿"),
            anchors=(tuple(ja.split(",")), tuple(en.split(","))),
        )
        for zh, other, same, ja, en, frame in rows
    ]
    return tuple(sorted(found, key=lambda pair: (-len(pair.zh), pair.zh)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """
    A statement of the text, `told`, and what it becomes when `said` is turned into `opposite`, or into `same`.

    `true` and `same` are empty where there is no other wording for it.
    """

    told: str
    false: str
    true: str
    said: str
    opposite: str
    same: str


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make a statement of every sentence that can be turned; as many are true as are false, as far as can be."""
    found = list(_few_of_each(_all_turned(document, tally)))
    wanted = (len(found) + 1) // 2
    true = [i for i, (_, turned) in enumerate(found) if turned.true][:wanted]
    false = [i for i in range(len(found)) if i not in true][: len(true) + 1]
    for i in sorted((*true, *false)):
        yield _item(document, *found[i], is_true=i in true)


def _few_of_each(found: Iterable[tuple[Spot, Turned]]) -> Iterator[tuple[Spot, Turned]]:
    counts: Counter[str] = Counter()
    for spot, turned in found:
        counts[turned.said] += 1
        if counts[turned.said] <= _MOST_OF_ONE:
            yield spot, turned


def _all_turned(document: Document, tally: Tally) -> Iterator[tuple[Spot, Turned]]:
    for spot in document.spots:
        is_told = spot.speaker is not None and not spot.source.rstrip("”’」 ").endswith(("？", "?"))
        turned = _turned(document, spot, tally) if is_told and not _leans_on_question(document, spot) else None
        if turned is not None:
            yield spot, turned


def site_of(source: str) -> Opposite | None:
    """Find the one wording of a statement that can be turned into its opposite; none where nothing is certain."""
    text = to_simplified(source)
    return next((pair for pair in opposites() if pair.zh in text and _can_be_turned(text, pair)), None)


def _can_be_turned(text: str, pair: Opposite) -> bool:
    rest = text.replace(pair.zh, "＿")
    if rest.count("＿") > 1 or not pair.frame.search(rest) or _NOT_PLAIN.search(rest) or negations(rest):
        return False
    return pair.opposite not in rest and not (pair.zh[0] in "不没" and _SCOPE.search(rest))


def swapped(source: str) -> Turned | None:
    """Change the sides of 不是 A，而是 B, where both are phrases of one clause and nothing else is negated."""
    found = _CONTRAST.search(source)
    if found is None or negations(source[: found.start()] + found["a"] + found["b"] + source[found.end() :]):
        return None
    if _NOT_PLAIN.search(source[: found.start()] + found["a"] + found["b"]):
        return None
    said = found.group()
    opposite, same = f"不是{found['b']}，而是{found['a']}", f"是{found['b']}，而不是{found['a']}"
    false, true = (source.replace(said, other) for other in (opposite, same))
    return Turned(told=source, false=false, true=true, said=said, opposite=opposite, same=same)


def _turned_at(document: Document, statement: str, site: Opposite) -> Turned:
    """Turn a wording, in the script of the text."""
    start = to_simplified(statement).index(site.zh)
    said = statement[start : start + len(site.zh)]
    opposite, same = document.written(site.opposite), document.written(site.same)
    before, after = statement[:start], statement[start + len(said) :]
    true = f"{before}{same}{after}" if same else ""
    return Turned(
        told=statement, false=f"{before}{opposite}{after}", true=true, said=said, opposite=opposite, same=same
    )


def _leans_on_question(document: Document, spot: Spot) -> bool:
    """Tell whether a short sentence answers the question before it and may leave out what it speaks of."""
    before = document.spots[spot.index - 1] if spot.index else None
    is_reply = before is not None and before.source.rstrip("”’」 ").endswith(("？", "?"))
    return is_reply and len(hanzi_of(spot.source)) < _LEAST_REPLY


def _turned(document: Document, spot: Spot, tally: Tally) -> Turned | None:
    for statement in _statements(spot):
        text = to_simplified(statement)
        site = site_of(statement) if len(text) == len(statement) else None
        turned = swapped(text) if not document.is_traditional else None
        if site is not None and turned is None:
            is_one_sided = not site.is_borne_out(spot.translation, document.language)
            if tally.refuses("one-sided", hit=is_one_sided):
                continue
            turned = _turned_at(document, statement, site)
        is_open = bool(_OPEN.search(text) or _SPEAKS.search(text))
        if turned is not None and not tally.refuses("open-reference", hit=is_open):
            return turned
    return None


def _statements(spot: Spot) -> Iterator[str]:
    """Give the sentence and its beginnings that end with a clause, as long as they can stand by themselves."""
    pieces = clauses(_without_opening(without_end(shown(spot.source))))
    for last in range(len(pieces), 0, -1):
        statement = without_end("".join(pieces[:last]))
        if _LEAST_HANZI <= len(hanzi_of(statement)) <= _MOST_HANZI and _ends_before(pieces, last):
            yield statement


def _ends_before(pieces: Sequence[str], last: int) -> bool:
    """Tell whether what is said is said with the pieces before `last`, so that the others may be left out."""
    rest = to_simplified("".join(pieces[last:]))
    is_break = not rest or bool(_BREAK.search(pieces[last - 1]) or _GOES_ON.match(rest))
    return is_break and not _DANGLING.match(rest)


def _without_opening(text: str) -> str:
    found = _DROPPED.match(to_simplified(text))
    return text[found.end() :] if found else text


def _item(document: Document, spot: Spot, turned: Turned, *, is_true: bool) -> Item:
    said = _SELF.sub("自己", turned.true if is_true else turned.false)
    right, wrong = map(document.written, ("对", "错") if is_true else ("错", "对"))
    evidence = spot.evidence(without_end(spot.source))
    named, says = name_of(spot.speaker or ""), document.written("说")
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="true_false",
        prompt=f"{named}{says}，{said}。",
        key=right,
        distractors=(
            Distractor(option=wrong, code=RefutationCode.OTHER_TRUTH, why=_why(spot, turned, wrong, is_true=is_true)),
        ),
        evidence=evidence,
        explanation=_explained(turned, evidence, is_true=is_true),
        level=level_of_text(list(spot.words)),
        place=spot.place,
        subject=f"{turned.said}@{spot.index}",
        merit=2.0 - 0.01 * abs(len(said) - _BEST_LENGTH),
        tags=("R4",),
    )


def _explained(turned: Turned, evidence: Evidence, *, is_true: bool) -> Localized:
    line, quote = evidence.line, turned.told
    if is_true:
        return Localized(
            ja=f"{line}行に「{quote}」とあります。「{turned.same}」は「{turned.said}」の言い換えなので、本文と合っています。",
            en=f"Line {line}: {quote}. {turned.same} is another way to say {turned.said}, so the statement agrees.",
        )
    return Localized(
        ja=f"{line}行には「{quote}」とあります。「{turned.said}」が「{turned.opposite}」に変わっているので、本文と合いません。",
        en=f"Line {line}: {quote}. The statement has {turned.opposite} for {turned.said}, so it does not agree.",
    )


def _why(spot: Spot, turned: Turned, wrong: str, *, is_true: bool) -> Localized:
    if is_true:
        return Localized(
            ja=f"{spot.line}行の内容と同じなので、「{wrong}」は誤りです。",
            en=f"Line {spot.line} says the same, so {wrong} is not right.",
        )
    return Localized(
        ja=f"{spot.line}行は「{turned.said}」で、「{turned.opposite}」とは反対の意味です。",
        en=f"Line {spot.line} says {turned.said}, the opposite of {turned.opposite}.",
    )
