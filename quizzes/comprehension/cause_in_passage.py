"""
Which reason, or which result, does a passage give that is read with the question?

The passage breaks off before it. The other options are what the text denies to be the reason, and what is read there of
the same things in whole clauses; what has no word of the reason or of its effect is taken for neither by anybody.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.comprehension.cause_passage import Read, mark_of, offered, read_with
from quizzes.comprehension.cause_record import verbatim
from quizzes.comprehension.cause_rivals import Wrong, changes_of
from quizzes.comprehension.cause_sites import Part, Site, sites
from quizzes.comprehension.claim import Claim
from quizzes.comprehension.exchange import in_script
from quizzes.comprehension.meant import meant
from quizzes.comprehension.third_person import told_of_speaker
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, quoted, shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import name_of
from quizzes.distractors.vetoes import is_out_of_length, pairs_of, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.edit import Edit
    from quizzes.distractors.vetoes import Tally

_ASKS = {
    Part.REASON: "，后面说的原因是什么？",  # of what he says, and not why he says it
    Part.SO: "带来了什么结果？",
    Part.RESULT: "带来了什么结果？",
}
_WE_DID = re.compile(r"(?P<who>我们?)[^，,不没是有]{0,8}?[做开建办试改换造买卖搬写拍学派请找去设推发订装修跑把]")
_MARKS = {
    "因为": ("なぜなら", "because"),
    "由于": ("〜のため", "because of"),
    "所以": ("だから", "so"),
    "因此": ("そのため", "therefore"),
    "因而": ("そのため", "therefore"),
    "于是": ("そこで", "so"),
    "结果": ("その結果", "as a result"),
}
_MOST_TWICE = 0.6  # of a quote that the answer may be, to be quoted once more
_INNER = str.maketrans("“”「」", "‘’『』")
_LONGEST_QUOTE = 24
_RATIO, _TRIED, _WANTED, _LEAST, _LONGER = (0.45, 2.2), 9, 3, 2, 1.5


def items(document: Document, asked: frozenset[int], tally: Tally) -> Iterator[Item]:
    """Ask for what a passage gives, but in the sentences of `asked`."""
    for site in sites(document):
        read = read_with(document, site) if site.spot.index not in asked else None
        wrong = _chosen(document, read, tally) if read is not None else ()
        if read is not None and wrong:
            yield _item(document, read, wrong)


def _chosen(document: Document, read: Read, tally: Tally) -> tuple[Wrong, ...]:
    """Choose the most tempting ones; none where there are too few."""
    site = read.site
    if tally.refuses("open-reference", hit=_told(document, site.spot, site.left) is None):
        return ()
    if tally.refuses("own-view", hit=_is_own_view(site)):
        return ()
    is_denied = bool(site.denied) and _told(document, site.spot, site.denied) is not None
    denied = [Wrong(text=site.denied, spot=site.spot, is_denied=True, marker=None)] if is_denied else []
    own = pairs_of(f"{read.given}，{site.left}")

    def unlike(wrong: Wrong) -> tuple[int, int, str]:
        text = f"{document.interview.sha256}|{site.left}|{wrong.text}"
        apart = abs(len(wrong.text) - len(site.left)) // 6
        return apart, abs(wrong.spot.index - site.spot.index), hashlib.sha256(text.encode()).hexdigest()

    fit = [
        Wrong(text=text, spot=spot, marker=None)
        for spot, text in offered(read)
        if pairs_of(text) & own
        and not is_out_of_length(site.left, text, *_RATIO)
        and not reads_alike(text, site.left)
        and _told(document, spot, text) is not None
    ]
    ranked, changed = sorted(fit, key=unlike)[:_TRIED], _changed(document, read)[:1]
    for size, places in ((_WANTED, _WANTED), (_WANTED, _LEAST), (_LEAST, _LEAST)):
        beside = changed if denied or size == _WANTED else ()
        for chosen in combinations((*denied, *ranked, *beside), size):
            if _is_fair(site, chosen, places):
                return chosen
    tally.refuses("only-one", hit=True)
    return ()


def _told(document: Document, spot: Spot, text: str) -> str | None:
    """Tell words of a speaker as who asks about them tells them."""
    told = told_of_speaker(document, spot, text, name_of(spot.speaker or ""))
    return None if told is None else in_script(document, told)


def _is_fair(site: Site, chosen: Sequence[Wrong], places: int) -> bool:
    """Tell whether the right one does not stand out, and the others come from so many places at least."""
    options = [wrong.text for wrong in chosen]
    found = {(wrong.spot.index, wrong.edit is None and not wrong.is_denied) for wrong in chosen}
    is_alone = len(site.left) > _LONGER * max(map(len, options))
    are_alike = any(reads_alike(one, other) for one, other in combinations(options, 2))
    return not is_alone and not are_alike and len(found) >= places


def _changed(document: Document, read: Read) -> list[Wrong]:
    """Give the right one with one change, the likeliest first."""
    site = read.site
    claim = Claim(spot=site.spot, quote=site.left, said=site.left, lead="", is_whole=False)
    return [
        Wrong(text=edit.applied(site.left), spot=site.spot, edit=edit, marker=None)
        for edit in changes_of(document, claim)
        if edit.said not in read.given and _told_changed(document, site, edit) is not None
    ]


def _told_changed(document: Document, site: Site, edit: Edit) -> str | None:
    """Tell the right one with one change, as if the sentence had it."""
    changed = edit.applied(site.left)
    spot = replace(site.spot, source=site.spot.source.replace(site.left, changed, 1))
    return _told(document, spot, changed)


def _stem(document: Document, read: Read) -> str:
    name = name_of(read.site.spot.speaker or "")
    opening, closing = "「」" if document.is_traditional else "“”"
    words = read.given.translate(_INNER)
    did = _done_by_us(read.site)
    ask = _ASKS[read.site.part]
    says = (
        "说" if read.site.is_cause or did is not None else "说，"
    )  # 老高说，“下雪”带来了……: no result of his saying it
    if "之所以" in in_simplified(words):
        words, ask = f"{words}{document.written('，是因为')}……", "，后面说的原因是什么？"
    elif did is not None:
        ask = f"，所以{'他们' if did['who'] == '我们' else name}做了什么？"
    return f"{in_script(document, name + says)}{opening}{words}{closing}{in_script(document, ask)}"


def _done_by_us(site: Site) -> re.Match[str] | None:
    """Find what the speaker did for a reason, and by whom it was done."""
    return _WE_DID.match(in_simplified(site.left)) if site.part is Part.SO else None


def _is_own_view(site: Site) -> bool:
    """Tell whether what follows is what the speaker thinks or is like himself (因此我主张……), and nothing that came."""
    is_own = in_simplified(site.left).startswith("我")
    return not site.is_cause and is_own and _done_by_us(site) is None


def _item(document: Document, read: Read, wrong: Sequence[Wrong]) -> Item:
    site = read.site
    quote = verbatim(site.spot.source, shown(site.spot.source))
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="cause",
        prompt=_stem(document, read),
        passage=read.passage,
        key=_key(document, site),
        distractors=tuple(_distractor(document, each, read) for each in wrong),
        evidence=Evidence(line=site.spot.line, quote=quote),
        explanation=with_notes(document, site.spot, quote, _explained(document, site, shown(quote))),
        place=site.spot.place,
        subject=f"{site.left}@{site.spot.index}",
        merit=2.3 + 0.2 * len(wrong) + 0.2 * bool(site.denied) + 0.1 * site.is_cause,
        tags=("R2",),
    )


def _key(document: Document, site: Site) -> str:
    return _told(document, site.spot, site.left) or site.left


def _explained(document: Document, site: Site, quote: str) -> Localized:
    """Quote the sentence with its meaning, and say which part of it is asked for."""
    ja, en = meant(document, site.spot, quote)
    which = _which(document, site, quote)
    return Localized(
        ja=f"{site.spot.line}行目に「{nested(quote)}」{ja}とあります。{which.ja}",
        en=f"Line {site.spot.line}: {stopped(quote + en)}{which.en}",
    )


def _which(document: Document, site: Site, quote: str) -> Localized:
    """Say which part of a quote is asked for; where that is most of it, by the word before it alone."""
    what_ja, what_en = {
        Part.REASON: ("理由", "the reason"),
        Part.SO: ("その結果", "what follows"),
        Part.RESULT: ("その結果", "the result"),
    }[site.part]
    if len(site.left) <= _MOST_TWICE * len(quote):
        key = _key(document, site)
        said_en = f" {what_en[0].upper()}{what_en[1:]} is {stopped(key)}"
        return Localized(ja=f"{what_ja}は「{nested(key)}」です。", en=said_en)
    mark = mark_of(site)
    if mark not in _MARKS:
        return Localized(ja="", en="")
    (mark_ja, mark_en), written = _MARKS[mark], document.written(mark)
    return Localized(
        ja=f"「{written}」（{mark_ja}）の後が{what_ja}です。",
        en=f" What comes after {written} (“{mark_en}”) is {what_en}.",
    )


def _distractor(document: Document, wrong: Wrong, read: Read) -> Distractor:
    code = RefutationCode.NEGATED if wrong.is_denied else RefutationCode.OTHER_RECORD
    code = code if wrong.edit is None else RefutationCode.EDITED
    changed = _told_changed(document, read.site, wrong.edit) if wrong.edit is not None else None
    told = changed or _told(document, wrong.spot, wrong.text) or wrong.text
    return Distractor(option=told, code=code, why=_why_wrong(document, wrong, read))


def _why_wrong(document: Document, wrong: Wrong, read: Read) -> Localized:
    line, site = wrong.spot.line, read.site
    if wrong.edit is not None:
        return wrong.edit.why
    if wrong.is_denied:
        denied = f"{document.written('不是因为')}{wrong.text}"
        return Localized(
            ja=f"{line}行目で「{nested(denied)}」と、この理由を打ち消しています。",
            en=f"Line {line} denies this reason: {stopped(denied)}",
        )
    ja, en = meant(document, wrong.spot, wrong.text)
    as_ja, as_en = ("理由", "the reason for it") if site.is_cause else ("結果", "what follows from it")
    beside = quoted(read.given, _LONGEST_QUOTE)
    return Localized(
        ja=f"{line}行目で「{nested(beside)}」の前に述べていることで{ja}、その{as_ja}としては挙げていません。",
        en=f"Line {line} says this before {beside}{en}, but not as {as_en}.",
    )
