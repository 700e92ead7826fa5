"""What does the interview say of two things: which of them, both, or neither?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.cause_record import verbatim
from quizzes.comprehension.exchange import in_script
from quizzes.comprehension.reading_level import level_to_read
from quizzes.comprehension.two_sides import Form, Sides, sides_of
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode, normal_form

if TYPE_CHECKING:
    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally


def item_of_two(document: Document, spot: Spot, tally: Tally) -> Item | None:
    """Ask what a sentence says of two: of one against the other, of both, of which is better."""
    sides = sides_of(spot)
    if sides is None or tally.refuses("title", hit=is_in_title(document, sides.options[0])):
        return None
    key, *wrong = (document.written(option) for option in sides.options)
    evidence = spot.evidence(verbatim(spot.source, sides.quote))
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="contrast",
        prompt=in_script(document, sides.stem),
        key=key,
        distractors=tuple(
            Distractor(option=option, code=RefutationCode.OTHER_TRUTH, why=why)
            for option, why in zip(wrong, _whys_of_sides(sides, evidence.line), strict=True)
        ),
        evidence=evidence,
        explanation=with_notes(
            document, spot, evidence.quote, _explained_sides(sides, evidence.line, shown(evidence.quote))
        ),
        level=level_to_read([sides.stem, key, *wrong], needed=[sides.stem, key, spot.source]),
        place=spot.place,
        subject=f"{sides.one}@{spot.index}",
        merit=2.8 - 0.01 * len(key),
        tags=("R1",),
    )


def is_in_title(document: Document, meant: str) -> bool:
    """Veto 17: the title, which everybody sees, names what is meant."""
    title = document.interview.title
    return title is not None and normal_form(in_simplified(meant)) in normal_form(in_simplified(title.source))


def _explained_sides(sides: Sides, line: int, quote: str) -> Localized:
    ja, en = {
        Form.AGAINST: (
            f"「而」は前後を対比させる語で、「{sides.one}」と「{sides.other}」が対比されています。",
            f"而 sets the two against each other: {sides.one} and {sides.other}.",
        ),
        Form.BOTH: (
            f"「都」（どちらも）があるので、「{sides.one}」と「{sides.other}」の両方について述べています。",
            f"都 (both) says it of the two, {sides.one} and {sides.other}.",
        ),
        Form.RATHER: (
            f"「与其A，不如B」は「AするよりBするほうがよい」という形で、よいとされるのは「{sides.other}」です。",
            f"与其A，不如B is “rather B than A”: what is better is {sides.other}.",
        ),
    }[sides.form]
    return Localized(ja=f"{line}行に「{nested(quote)}」とあります。{ja}", en=f"Line {line}: {stopped(quote)} {en}")


def _whys_of_sides(sides: Sides, line: int) -> tuple[Localized, Localized, Localized]:
    one, other = sides.one, sides.other
    if sides.form is Form.BOTH:
        return (
            Localized(
                ja=f"{line}行は「{one}」だけでなく「{other}」についても同じことを述べています。",
                en=f"Line {line} says the same of {other} as well, not of {one} alone.",
            ),
            Localized(
                ja=f"{line}行は「{other}」だけでなく「{one}」についても同じことを述べています。",
                en=f"Line {line} says the same of {one} as well, not of {other} alone.",
            ),
            Localized(
                ja=f"逆です。{line}行は「{one}」と「{other}」の両方に当てはまると述べています。",
                en=f"It is the reverse: line {line} says that it holds of both, {one} and {other}.",
            ),
        )
    if sides.form is Form.RATHER:
        return (
            Localized(
                ja=f"本文と逆です。{line}行で、あまりよくないとされているほうです。",
                en=f"It is the other way round: line {line} names it as the worse one.",
            ),
            Localized(
                ja=f"{line}行は「不如」で一方を選んでいるので、両方とは言えません。",
                en=f"With 不如 line {line} chooses one of the two, so it is not both.",
            ),
            Localized(ja=f"{line}行は「{other}」のほうを選んでいます。", en=f"Line {line} chooses {other}."),
        )
    return (
        Localized(
            ja=f"{line}行と逆で、「{one}」と「{other}」が入れ替わっています。",
            en=f"It has the two in each other's place: {one} and {other} (line {line}).",
        ),
        Localized(
            ja=f"{line}行で、「{other}」については別のことが述べられています。",
            en=f"Line {line} says something else of {other}.",
        ),
        Localized(
            ja=f"{line}行で、「{one}」については別のことが述べられています。",
            en=f"Line {line} says something else of {one}.",
        ),
    )
