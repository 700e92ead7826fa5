"""
What does somebody mainly say in this passage?

The passage is shown. The key is the statement of it that carries a sign of what matters (the reply to the question,
a contrast, 关键, 所以), the others are such statements of other passages, or both once as they stand and once changed.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.claim import claims_of
from quizzes.comprehension.exchange import name_of
from quizzes.comprehension.likely_edits import is_told_by_title, likely_edits
from quizzes.comprehension.statement import is_vague
from quizzes.comprehension.themes import Themes
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import is_out_of_length, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claim import Claim
    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.edits import Edit
    from quizzes.distractors.vetoes import Tally

_LEAST_PASSAGE, _MOST_PASSAGE, _LEAST_SENTENCES = 40, 320, 2
_LEAST_HANZI, _MOST_HANZI, _RATIO = 9, 36, (0.45, 2.2)
_SIGN = re.compile(
    r"不是[^，]+，而?是|而不是|并非[^，]+，而是|不在于|与其|关键|最重要|最要紧|核心|总之|归根|说到底|目标|目的|真正|重点|本质|意味着|原因|难题|最(?:难|大|怕|得意|看重|担心)|"
    r"(?:道理|原因|答案|理由)很简单|只要[^，]+，.*就|最[^，]{1,4}的(?:办法|用处|地方|问题|困难|好处|方法)"
)
_SO = re.compile(r"^(?:所以|因此|因而|总之|可见|也就是说|换句话说|说到底)")
_DETAIL = re.compile(
    r"[0-9〇零一二两三四五六七八九十百千万亿]{2,}|[0-9一二两三四五六七八九十百千万]+[年月天点岁次元块倍成]|去年|前年|今年|昨天|比如|例如|有一次|有一天|那天|那年|第一次|刚才|当年|小时候"
)
# What only leads up to the point, or says how many there are; what others say; what turns against the words before.
_NO_POINT = re.compile(
    r"[两二三四五几]个(?:回答|原因|理由|办法|方面|问题|阶段|部分|例子)|[一两二三四五]步|有人|很多人(?:觉得|认为|说)|不少人|采访者|主持人|[说问道告]诉?，|眼下|一般|可能|也许"
)
_EXAMPLE = re.compile(
    r"^(?:比如|例如|譬如|像|有一次|有一天|那天|第[一二三]|首先|其次|另外|还有|而且|同时|从[^，]{1,4}说|往[^，]{1,4}说)"
)
_TURN = re.compile(r"^(?:但是?|可是|不过|然而|只是|其实|可(?=[^以能]))")
_LEAST_WEIGHT, _LEAST_SIGNED, _MOST_ECHO = 4, 3, 2
_FEW = 3  # sentences of a passage whose first one is rarely but its opening
_NEAR, _AROUND = 1, 16  # paragraphs that tell the same story; those from which the other statements come
_TRIED, _OTHERS, _MOST_OWN, _MOST_TIES = 8, 3, 2, 2
_MOST_ITEMS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Point:
    """The statement of a passage that says most of what it is about, how surely, and a change of it."""

    claim: Claim
    weight: int
    passage: tuple[Spot, ...]
    edit: Edit | None

    @property
    def place(self) -> int:
        """The paragraph."""
        return self.claim.spot.place

    @property
    def text(self) -> str:
        """The whole passage as a learner reads it."""
        return shown("".join(spot.source for spot in self.passage))

    @property
    def changed(self) -> str:
        """What the statement becomes."""
        return self.claim.said if self.edit is None else self.edit.applied(self.claim.said)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the main point of the passages that have the clearest one."""
    themes = Themes(document)
    points = [point for passage in _passages(document) if (point := _point(document, passage, themes)) is not None]
    pool = [*points, *_others(document, {point.place for point in points})]
    made = 0
    for point in sorted(points, key=lambda point: (-point.weight, point.place)):
        if made == _MOST_ITEMS:
            return
        if tally.refuses("title", hit=is_told_by_title(document, point.claim.said)):
            continue
        near = [
            other
            for other in pool
            if _is_other(point, other)
            and not tally.refuses("same-matter", hit=len(themes.ties(other.claim.said, point.text)) >= _MOST_TIES)
        ]
        item = _lattice(document, point, near, themes) or _plain(document, point, near, themes)
        if item is not None:
            made += 1
            yield item


def _others(document: Document, asked: set[int]) -> Iterator[_Point]:
    """Give statements of paragraphs whose main point is not asked for: they can stand beside another point."""
    for spot in document.spots:
        if spot.speaker is not None and spot.place not in asked:
            claim = next((each for each in claims_of(document, spot) if _is_fit(each)), None)
            if claim is not None:
                yield _Point(claim=claim, weight=0, passage=(spot,), edit=_edit(document, claim))


def _passages(document: Document) -> Iterator[tuple[Spot, ...]]:
    """Give the paragraphs of speakers that are neither a line nor a page."""
    by_place: dict[int, list[Spot]] = {}
    for spot in document.spots:
        by_place.setdefault(spot.place, []).append(spot)
    for spots in by_place.values():
        length = len(hanzi_of("".join(spot.source for spot in spots)))
        if (
            spots[0].speaker is not None
            and len(spots) >= _LEAST_SENTENCES
            and _LEAST_PASSAGE <= length <= _MOST_PASSAGE
        ):
            yield tuple(spots)


def _point(document: Document, passage: Sequence[Spot], themes: Themes) -> _Point | None:
    """Find the statement of a passage that weighs most; none where none weighs enough."""
    found = []
    for spot in passage:
        if not _leads_up(spot, passage):
            fit = (each for each in claims_of(document, spot) if _is_fit(each))
            found += [(_weight(document, claim, passage, themes), -spot.index, len(claim.said), claim) for claim in fit]
    if not found:
        return None
    weight, *_, claim = max(found, key=lambda each: each[:3])
    if weight < (_LEAST_SIGNED if _SIGN.search(in_simplified(claim.said)) else _LEAST_WEIGHT):
        return None
    return _Point(claim=claim, weight=weight, passage=tuple(passage), edit=_edit(document, claim))


def _edit(document: Document, claim: Claim) -> Edit | None:
    return next((edit for edit in likely_edits(document, claim) if edit.is_even or edit.changes_sign), None)


def _leads_up(spot: Spot, passage: Sequence[Spot]) -> bool:
    """Tell whether a sentence is an example or a step, or a later one turns against it."""
    later = (in_simplified(other.source).strip() for other in passage if other.index > spot.index)
    return bool(_EXAMPLE.match(in_simplified(spot.source).strip())) or any(_TURN.match(text) for text in later)


def _is_fit(claim: Claim) -> bool:
    said, after = in_simplified(claim.said), claim.spot.source.partition(claim.quote)[2].lstrip("，,； ")
    if _TURN.match(in_simplified(after)) or is_vague(claim):
        return False
    is_short = _LEAST_HANZI <= len(hanzi_of(said)) <= _MOST_HANZI
    return is_short and said.count("自己") <= 1 and not _NO_POINT.search(said) and not _DETAIL.search(said)


def _weight(document: Document, claim: Claim, passage: Sequence[Spot], themes: Themes) -> int:
    """Count the signs that a statement is what its passage is about."""
    said, source = in_simplified(claim.said), in_simplified(claim.spot.source).strip()
    rest = "".join(spot.source for spot in passage if spot.index != claim.spot.index)
    before = passage[0].index - 1
    asked = document.spots[before].source if before >= 0 else ""
    weight = 3 * bool(_SIGN.search(said)) + 2 * bool(_SO.match(source))
    weight += 2 if claim.spot.index == passage[0].index else int(claim.spot.index == passage[-1].index)
    weight += min(_MOST_ECHO, len(themes.shared(claim.said, asked)))
    return weight + min(1, len(themes.shared(claim.said, rest))) + (len(passage) <= _FEW)


def _is_other(point: _Point, other: _Point) -> bool:
    distance = abs(point.place - other.place)
    same_speaker = point.claim.spot.speaker == other.claim.spot.speaker
    return (
        same_speaker
        and _NEAR < distance <= _AROUND
        and not is_out_of_length(point.claim.said, other.claim.said, *_RATIO)
    )


def _ranked(document: Document, point: _Point, near: Sequence[_Point], themes: Themes) -> list[_Point]:
    def temptation(other: _Point) -> tuple[int, str]:
        text = f"{document.interview.sha256}|{point.claim.said}|{other.claim.said}"
        return -len(themes.shared(other.claim.said, point.text)), hashlib.sha256(text.encode()).hexdigest()

    return sorted(near, key=temptation)


def _plain(document: Document, point: _Point, near: Sequence[_Point], themes: Themes) -> Item | None:
    """Offer what the passage says otherwise, and points of other passages; the right one is not the longest."""
    wrong = [_of_same(own) for own in _own_changed(document, point)]
    wrong += [_of_other(other, other.claim.said) for other in _ranked(document, point, near, themes)]
    key = f"{point.claim.said}。"
    for chosen in combinations(wrong[:_TRIED], _OTHERS):
        options = [each.option for each in chosen]
        are_alike = any(reads_alike(one, other) for one, other in combinations((key, *options), 2))
        if len(key) <= max(map(len, options)) and not are_alike:
            return _item(document, point, chosen, 2.4)
    return None


def _own_changed(document: Document, point: _Point) -> Iterator[_Point]:
    """Give other statements of the passage that can be changed, so that its words alone do not show the key."""
    made = 0
    for spot in point.passage:
        fit = (each for each in claims_of(document, spot) if not is_out_of_length(point.claim.said, each.said, *_RATIO))
        claim = next(fit, None) if spot.index != point.claim.spot.index and made < _MOST_OWN else None
        edit = _edit(document, claim) if claim is not None and not is_vague(claim) else None
        if claim is not None and edit is not None:
            made += 1
            yield _Point(claim=claim, weight=0, passage=point.passage, edit=edit)


def _lattice(document: Document, point: _Point, near: Sequence[_Point], themes: Themes) -> Item | None:
    """Offer the point and one of another passage, each as it stands and changed."""
    other = next((other for other in _ranked(document, point, near, themes) if other.edit is not None), None)
    if point.edit is None or other is None:
        return None
    wrong = [_of_same(point), _of_other(other, other.claim.said), _of_other(other, other.changed)]
    return _item(document, point, wrong, 2.6)


def _of_same(own: _Point) -> Distractor:
    claim, why = own.claim, own.edit.why if own.edit is not None else Localized(ja="", en="")
    return Distractor(
        option=f"{own.changed}。",
        code=RefutationCode.EDITED,
        why=Localized(
            ja=f"{claim.spot.line}行は「{shown(claim.quote)}」です。{why.ja}",
            en=f"Line {claim.spot.line}: {stopped(shown(claim.quote))} {why.en}",
        ),
    )


def _of_other(other: _Point, text: str) -> Distractor:
    line = other.claim.spot.line
    is_changed = text != other.claim.said
    also_ja = "（しかも、一か所が変えてあります）" if is_changed else ""
    also_en = ", and changed in one place" if is_changed else ""
    return Distractor(
        option=f"{text}。",
        code=RefutationCode.OTHER_RECORD,
        why=Localized(
            ja=f"この文章ではなく、{line}行の話です{also_ja}。",
            en=f"This passage does not speak of it: it is of line {line}{also_en}.",
        ),
    )


def _item(document: Document, point: _Point, wrong: Sequence[Distractor], merit: float) -> Item:
    claim = point.claim
    quote = shown(claim.quote)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="gist",
        prompt=document.written(f"{name_of(claim.spot.speaker or '')}这段话主要说明什么？"),
        passage=point.text,
        key=f"{claim.said}。",
        distractors=tuple(wrong),
        evidence=claim.spot.evidence(claim.quote),
        explanation=with_notes(
            document,
            claim.spot,
            claim.quote,
            Localized(
                ja=f"この文章でいちばん言いたいことは、{claim.spot.line}行の「{quote}」です。",
                en=f"What the passage is mainly about stands in line {claim.spot.line}: {stopped(quote)}",
            ),
        ),
        level=level_of_text([word for spot in point.passage for word in spot.words]),
        place=point.place,
        subject=f"{claim.said}@{claim.spot.index}",
        merit=merit + 0.05 * point.weight,
        tags=("R10",),
    )
