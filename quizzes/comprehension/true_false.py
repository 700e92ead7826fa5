"""
Is this what the interview says?

A statement is a sentence of the text, as it stands or with one word turned into its opposite. Only sentences that could
be turned with certainty are asked, so that true and false ones look alike: a main clause, one site, no other negation,
no condition, question or wish, and a translation that bears the site out.
"""

from __future__ import annotations

import re
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
    from collections.abc import Iterator

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
_OPEN = re.compile(r"[我你您咱它他她这那此其]|自己|前者|后者|上面|刚才|之前说|所以|因此|于是|同样")
_DROPPED = re.compile(r"^(?:但是|但|可是|不过|而且|而|然而|另外|还有|其实|所以|因此|当然|而是|现在看起来)[，,]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opposite:
    """A wording and its opposite, with what a translation says for the wording."""

    zh: str
    opposite: str
    anchors: tuple[tuple[str, ...], tuple[str, ...]]

    def is_borne_out(self, translation: str | None, language: str | None) -> bool:
        """Tell whether the translation says the wording too; a text without one speaks for itself."""
        if language is None:
            return True
        anchors = self.anchors[0] if language == "ja" else self.anchors[1]
        return translation is not None and any(anchor in translation.lower() for anchor in anchors)


@lru_cache(maxsize=1)
def opposites() -> tuple[Opposite, ...]:
    """Load the table, longer wordings first, so that 越来越低 is not taken for 低."""
    text = resources.files("quizzes").joinpath("data", "opposites.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    found = [
        Opposite(zh=zh, opposite=other, anchors=(tuple(ja.split(",")), tuple(en.split(","))))
        for zh, other, ja, en in rows
    ]
    return tuple(sorted(found, key=lambda pair: (-len(pair.zh), pair.zh)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """A statement of the text and what it becomes when `said` is turned into `opposite`."""

    statement: str
    false: str
    said: str
    opposite: str


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make a statement of every sentence that can be turned; half of them are left as they are."""
    count = 0
    for spot in document.spots:
        is_told = spot.speaker is not None and not spot.source.rstrip("”’」 ").endswith(("？", "?"))
        is_askable = is_told and not document.is_traditional and not _leans_on_question(document, spot)
        turned = _turned(document, spot, tally) if is_askable else None
        if turned is not None:
            yield _item(spot, turned, is_true=count % 2 == 1)
            count += 1


def site_of(source: str) -> Opposite | None:
    """Find the one wording of a statement that can be turned into its opposite; none where nothing is certain."""
    text = to_simplified(source)
    found = next((pair for pair in opposites() if pair.zh in text), None)
    if found is None or text.count(found.zh) > 1 or _NOT_PLAIN.search(text.replace(found.zh, "")):
        return None
    rest = text.replace(found.zh, "＿")
    if found.zh[0] in "不没" and _SCOPE.search(rest):
        return None
    if any(pair.zh in rest for pair in opposites()) or negations(rest):
        return None
    return found


def swapped(source: str) -> Turned | None:
    """Change the sides of 不是 A，而是 B, where both are phrases of one clause and nothing else is negated."""
    found = _CONTRAST.search(source)
    if found is None or negations(source[: found.start()] + found["a"] + found["b"] + source[found.end() :]):
        return None
    if _NOT_PLAIN.search(source[: found.start()] + found["a"] + found["b"]):
        return None
    said = found.group()
    opposite = f"不是{found['b']}，而是{found['a']}"
    return Turned(statement=source, false=source.replace(said, opposite), said=said, opposite=opposite)


def _leans_on_question(document: Document, spot: Spot) -> bool:
    """Tell whether a short sentence answers the question before it and may leave out what it speaks of."""
    before = document.spots[spot.index - 1] if spot.index else None
    is_reply = before is not None and before.source.rstrip("”’」 ").endswith(("？", "?"))
    return is_reply and len(hanzi_of(spot.source)) < _LEAST_REPLY


def _turned(document: Document, spot: Spot, tally: Tally) -> Turned | None:
    for statement in _statements(spot):
        turned = swapped(statement)
        site = None if turned is not None else site_of(statement)
        if site is not None and not tally.refuses(
            "one-sided", hit=not site.is_borne_out(spot.translation, document.language)
        ):
            false = statement.replace(site.zh, site.opposite)
            turned = Turned(statement=statement, false=false, said=site.zh, opposite=site.opposite)
        if turned is not None and not tally.refuses("open-reference", hit=bool(_OPEN.search(statement))):
            return turned
    return None


def _statements(spot: Spot) -> Iterator[str]:
    """Give the sentence and its beginnings that end with a clause, as long as they can stand by themselves."""
    pieces = clauses(_DROPPED.sub("", without_end(shown(spot.source))))
    for last in range(len(pieces), 0, -1):
        statement = without_end("".join(pieces[:last]))
        if _LEAST_HANZI <= len(hanzi_of(statement)) <= _MOST_HANZI and not _DANGLING.search("".join(pieces[last:])[:4]):
            yield statement


def _item(spot: Spot, turned: Turned, *, is_true: bool) -> Item:
    said = turned.statement if is_true else turned.false
    right, wrong = ("对", "错") if is_true else ("错", "对")
    evidence = Evidence(line=spot.line, quote=without_end(spot.source))
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="true_false",
        prompt=f"{name_of(spot.speaker or '')}说，{said}。",
        key=right,
        distractors=(
            Distractor(option=wrong, code=RefutationCode.OTHER_TRUTH, why=_why(spot, turned, is_true=is_true)),
        ),
        evidence=evidence,
        explanation=_explained(spot, turned, evidence, is_true=is_true),
        level=level_of_text(list(spot.words)),
        place=spot.place,
        subject=f"{turned.said}@{spot.index}",
        merit=2.0 - 0.01 * abs(len(said) - _BEST_LENGTH),
        tags=("R4",),
    )


def _explained(spot: Spot, turned: Turned, evidence: Evidence, *, is_true: bool) -> Localized:
    quote = shown(evidence.quote)
    if is_true:
        return Localized(
            ja=f"{spot.line}行に「{quote}」とあり、本文と合っています。",
            en=f"Line {spot.line}: {quote}. The statement agrees with it.",
        )
    return Localized(
        ja=f"{spot.line}行は「{quote}」です。「{turned.said}」が「{turned.opposite}」に変わっているので、本文と合いません。",
        en=f"Line {spot.line}: {quote}. The statement has {turned.opposite} for {turned.said}, so it does not agree.",
    )


def _why(spot: Spot, site: Turned, *, is_true: bool) -> Localized:
    if is_true:
        return Localized(
            ja=f"{spot.line}行の内容と同じなので、「错」は誤りです。",
            en=f"Line {spot.line} says the same, so 错 is not right.",
        )
    return Localized(
        ja=f"{spot.line}行は「{site.said}」で、「{site.opposite}」とは反対の意味です。",
        en=f"Line {spot.line} says {site.said}, the opposite of {site.opposite}.",
    )
