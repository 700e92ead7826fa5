"""What does the interview say of two things: which of them, both, or neither?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.contrasts.parallel_sides import parallel_of
from quizzes.comprehension.contrasts.two_guests import of_two_guests
from quizzes.comprehension.contrasts.two_sides import Form, Sides
from quizzes.comprehension.contrasts.two_steps import steps_of
from quizzes.comprehension.corrections import is_taken_back
from quizzes.comprehension.meant import as_translated, meant
from quizzes.comprehension.shown_passage import verbatim
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode, normal_form

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_SPEAKER = lazy_regex("我[们們]?")
_BESIDE = lazy_regex("反而|反倒|倒是|(?<!变)更(?![新换改年衣])|还(?:差|不够|行|可以|好)|(?:也|又|同样)(?!许|门)|一样")
_FEW = 8  # hanzi
_LONGEST_BEFORE = 60  # characters
# What shows how the two are sorted, and why each of the three other ways is wrong: in Japanese, in English.
_SHOWS = {
    Form.PARALLEL: (
        "前の部分は「{one}」、後の部分は「{other}」のことです。",
        "The first part is about {one}, the second about {other}.",
    ),
    Form.STEPS: (
        "「先…再…」は順序を表し、「{one}」のほうが先です。",
        "先…再… gives the order: {one} comes first.",
    ),
}
_WHYS = {
    Form.PARALLEL: (
        ("「{one}」と「{other}」が逆になっています。", "This exchanges {one} and {other}."),
        (
            "「{other}」については「{of_other}」と述べています。",
            "Of {other} the text says: {of_other}.",
        ),
        (
            "「{one}」については「{of_one}」と述べています。",
            "Of {one} the text says: {of_one}.",
        ),
    ),
    Form.STEPS: (
        ("順序が逆です。", "The order is the other way round."),
        (
            "「先…再…」と述べているので、同時ではありません。",
            "The text says 先…再…: one after the other, and not at the same time.",
        ),
        ("そのあと「{other}」とも述べています。", "The text says that this follows: {other}."),
    ),
}


def item_of_two(document: Document, spot: Spot, tally: Tally) -> Item | None:
    """Ask what a sentence says of two: of one against the other, or of both."""
    sides = parallel_of(spot) or steps_of(spot) or of_two_guests(document, spot)
    if sides is None or tally.refuses("title", hit=is_in_title(document, sides.options[0])):
        return None
    if tally.refuses("corrected", hit=is_taken_back(document, spot)):
        return None
    passage = _said_before(document, spot) if _leans(sides) else None
    is_open = (_compares(sides) and not _tells_of_what(passage)) or (_is_of_nobody(sides) and not _asks(passage))
    if tally.refuses("open-reference", hit=is_open):
        return None
    key, *wrong = (document.written(option) for option in sides.options)
    evidence = spot.evidence(verbatim(spot.source, sides.quote))
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="contrast",
        prompt=document.written(sides.stem),
        passage=passage,
        key=key,
        distractors=tuple(
            Distractor(option=option, code=RefutationCode.OTHER_TRUTH, why=_filled(why, sides))
            for option, why in zip(wrong, _WHYS[sides.form], strict=True)
        ),
        evidence=evidence,
        explanation=with_notes(
            document,
            spot,
            evidence.quote,
            _explained_sides(document, spot, sides, shown(as_translated(document, spot, evidence.quote))),
        ),
        place=spot.place,
        subject=f"{sides.one}@{spot.index}",
        merit=2.8 - 0.01 * len(key),
        tags=("R1",),
    )


def _leans(sides: Sides) -> bool:
    """Tell whether the sentence before says beside what they are set, or who does so and when."""
    return _compares(sides) or _is_of_nobody(sides)


def _is_of_nobody(sides: Sides) -> bool:
    """Tell whether two steps have no subject, so that a question alone tells in what they are taken."""
    return sides.form is Form.STEPS and sides.options[0].startswith("先")


def _asks(passage: str | None) -> bool:
    return passage is not None and passage.endswith("？")


def _compares(sides: Sides) -> bool:
    """Tell whether two are set beside something that only the words before name: 高音反而更稳."""
    return sides.form is Form.PARALLEL and _BESIDE.search(in_simplified(sides.quote)) is not None


def _tells_of_what(passage: str | None) -> bool:
    """Tell whether words say of what something is told: 效果怎么样？ does not."""
    return passage is not None and len(hanzi_of(passage.partition("：")[2])) > _FEW


def _said_before(document: Document, spot: Spot) -> str | None:
    """Give the sentence before, of the same speaker, or the question that is answered."""
    before = document.before(spot)
    if before is None or before.speaker is None or len(before.source) > _LONGEST_BEFORE:
        return None
    is_own, is_asked = before.place == spot.place, shown(before.source).endswith("？")
    if is_own == is_asked or (is_own and before.speaker != spot.speaker):
        return None
    return f"{document.written(name_of(before.speaker))}：{shown(before.source)}{'……' if is_own else ''}"


def is_in_title(document: Document, meant: str) -> bool:
    """Veto 17: the title, which everybody sees, names what is meant."""
    title = document.interview.title
    return title is not None and normal_form(in_simplified(meant)) in normal_form(in_simplified(title.source))


def _explained_sides(document: Document, spot: Spot, sides: Sides, quote: str) -> Localized:
    told, (ja, en) = _filled(_SHOWS[sides.form], sides), meant(document, spot, quote)
    who = _who_is_meant(sides, name_of(spot.speaker or ""))
    return Localized(
        ja=f"{spot.line}行目に「{nested(quote)}」{ja}とあります。{who.ja or ''}{told.ja}",
        en=f"Line {spot.line}: {stopped(quote + en)} {who.en or ''}{told.en}",
    )


def _who_is_meant(sides: Sides, speaker: str) -> Localized:
    """Say whom 我 and 他 of the quote mean, who have names in the options."""
    pronoun = _SPEAKER.search(sides.quote)
    own = () if pronoun is None else ((pronoun.group(), f"{speaker}他们" if len(pronoun.group()) > 1 else speaker),)
    means = sides.means or tuple((who, named) for who, named in own if named in sides.options[0])
    if not means:
        return Localized(ja="", en="")
    ja = "、".join(f"「{who}」は「{named}」" for who, named in means)
    en = ", ".join(f"{who} is {named}" for who, named in means)
    return Localized(ja=f"{ja}です。", en=f"Here {en}. ")


def _filled(text: tuple[str, str], sides: Sides) -> Localized:
    of_one, _, of_other = sides.options[0].partition("，")
    of_one, of_other = (
        said.removeprefix(what).lstrip("，") for said, what in ((of_one, sides.one), (of_other, sides.other))
    )
    told = {"one": sides.one, "other": sides.other, "of_one": of_one, "of_other": of_other}
    ja, en = (each.format(**told) for each in text)
    return Localized(ja=ja, en=en)
