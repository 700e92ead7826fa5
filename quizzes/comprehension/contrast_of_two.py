"""What does the interview say of two things: which of them, both, or neither?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.cause_record import verbatim
from quizzes.comprehension.exchange import in_script
from quizzes.comprehension.two_sides import Form, Sides, sides_of
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode, normal_form

if TYPE_CHECKING:
    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

# What shows how the two are sorted, and why each of the three other ways is wrong: in Japanese, in English.
_SHOWS = {
    Form.AGAINST: (
        "「而」は前後を対比させる語で、「{one}」と「{other}」が対比されています。",
        "而 sets the two against each other: {one} and {other}.",
    ),
    Form.BOTH: (
        "「都」（どちらも）があるので、「{one}」と「{other}」の両方について述べています。",
        "都 (both) says it of the two, {one} and {other}.",
    ),
    Form.RATHER: (
        "「与其A，不如B」は「AするよりBするほうがよい」という形で、よいとされるのは「{other}」です。",
        "与其A，不如B is “rather B than A”: what is better is {other}.",
    ),
}
_WHYS = {
    Form.AGAINST: (
        (
            "{line}行目と逆で、「{one}」と「{other}」が入れ替わっています。",
            "It is the other way round in line {line}: this exchanges {one} and {other}.",
        ),
        (
            "「{other}」について{line}行目で述べているのは「{of_other}」です。",
            "What line {line} says of {other} is: {of_other}.",
        ),
        (
            "「{one}」について{line}行目で述べているのは「{of_one}」です。",
            "What line {line} says of {one} is: {of_one}.",
        ),
    ),
    Form.BOTH: (
        (
            "{line}行目は「{one}」だけでなく「{other}」についても同じことを述べています。",
            "Line {line} says the same of {other} as well, not of {one} alone.",
        ),
        (
            "{line}行目は「{other}」だけでなく「{one}」についても同じことを述べています。",
            "Line {line} says the same of {one} as well, not of {other} alone.",
        ),
        (
            "本文と逆です。{line}行目は「{one}」と「{other}」の両方について述べています。",
            "It is the other way round: line {line} says so of both, {one} and {other}.",
        ),
    ),
    Form.RATHER: (
        (
            "本文と逆です。{line}行目で、あまりよくないとされているほうです。",
            "It is the other way round: line {line} names it as the worse one.",
        ),
        (
            "{line}行目は「不如」で一方を選んでいるので、両方とは言えません。",
            "With 不如 line {line} chooses one of the two, so it is not both.",
        ),
        ("{line}行目は「{other}」のほうを選んでいます。", "Line {line} chooses {other}."),
    ),
}


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
            Distractor(option=option, code=RefutationCode.OTHER_TRUTH, why=_filled(why, sides, evidence.line))
            for option, why in zip(wrong, _WHYS[sides.form], strict=True)
        ),
        evidence=evidence,
        explanation=with_notes(
            document, spot, evidence.quote, _explained_sides(sides, evidence.line, shown(evidence.quote))
        ),
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
    told = _filled(_SHOWS[sides.form], sides, line)
    return Localized(
        ja=f"{line}行目に「{nested(quote)}」とあります。{told.ja}", en=f"Line {line}: {stopped(quote)} {told.en}"
    )


def _filled(text: tuple[str, str], sides: Sides, line: int) -> Localized:
    of_one, _, of_other = sides.options[0].partition("，")
    of_one, of_other = of_one.removeprefix(sides.one), of_other.removeprefix(sides.other)
    told = {"one": sides.one, "other": sides.other, "of_one": of_one, "of_other": of_other}
    ja, en = (each.format(line=line, **told) for each in text)
    return Localized(ja=ja, en=en)
